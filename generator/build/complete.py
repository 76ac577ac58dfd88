"""Complete bodies and responses once all models are built."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from ..ir.ir import Answer, Body, Model, Operation, Ref, Wrapped
from .media import is_xml, structured
from .request_bodies import as_parts, with_slot
from .responses import with_read_type
from .schemas.types import Schemas


def unread_xml(operation: Operation, schemas: Schemas) -> Iterator[str]:
    """Yield the statuses whose documented object comes as XML alone, which the client does not read."""
    by_status: dict[str, list[Answer]] = {}
    for answer in operation.answers:
        by_status.setdefault(answer.status, []).append(answer)
    for status, answers in by_status.items():
        documented = [answer.documented for answer in answers if answer.media is not None and is_xml(answer.media)]
        is_object = any(type_ is not None and structured(type_, schemas.built) for type_ in documented)
        if is_object and not any(answer.holds == "json" for answer in answers):
            yield status


def complete_operation(operation: Operation, schemas: Schemas) -> Operation:
    """Return an operation whose bodies and responses are complete, now that all models are built."""
    return evolve(
        operation,
        bodies=tuple(_complete_body(body, schemas) for body in operation.bodies),
        answers=tuple(with_read_type(answer, schemas.built) for answer in operation.answers),
    )


def _complete_body(body: Body, schemas: Schemas) -> Body:
    """Return a body with its slot, model and parts, now that all models are built."""
    return as_parts(_with_model(with_slot(body, schemas.built), schemas), schemas.built)


def _with_model(body: Body, schemas: Schemas) -> Body:
    """Return a body with the object whose members become arguments of the method."""
    wrap: list[str | int] = []
    type_ = body.type
    while isinstance(type_, Wrapped) and isinstance(type_.member, str):
        wrap.append(type_.member)
        type_ = type_.inner
    model = schemas.built.get(type_.pointer) if isinstance(type_, Ref) else None
    if not isinstance(model, Model) or model.replaced or not model.fields:
        return body
    return evolve(body, model=model, wrap=tuple(wrap))
