"""Complete bodies and responses once all models are built."""

from __future__ import annotations

from attrs import evolve

from ..ir.ir import Body, Model, Operation, Ref, Wrapped
from .request_bodies import as_parts, with_slot
from .responses import with_read_type
from .schemas.types import Schemas


def complete_operation(operation: Operation, schemas: Schemas) -> Operation:
    """Return an operation whose bodies and responses are complete, now that all models are built."""
    return evolve(
        operation,
        bodies=tuple(_complete_body(body, schemas) for body in operation.bodies),
        answers=tuple(with_read_type(answer, schemas.found) for answer in operation.answers),
    )


def _complete_body(body: Body, schemas: Schemas) -> Body:
    """Return a body with its slot, model and parts, now that all models are built."""
    return as_parts(_with_model(with_slot(body, schemas.found), schemas), schemas.found)


def _with_model(body: Body, schemas: Schemas) -> Body:
    """Return a body with the object whose members become arguments of the method."""
    wrap: list[str | int] = []
    type_ = body.type
    while isinstance(type_, Wrapped) and isinstance(type_.member, str):
        wrap.append(type_.member)
        type_ = type_.inner
    model = schemas.found.get(type_.pointer) if isinstance(type_, Ref) else None
    if not isinstance(model, Model) or model.replaced or not model.fields:
        return body
    return evolve(body, model=model, wrap=tuple(wrap))
