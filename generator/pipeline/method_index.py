"""List every method of a generated client with its arguments, for tools that call them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias, cast

from ..build.request_bodies import default_bodies
from ..emit.imports import Imports
from ..emit.package import emitted_schemas
from ..emit.views.calls import Calls
from ..emit.views.types import Types
from ..ir.ir import Body
from ..runtime.core.values import Value
from .project import Project

Place: TypeAlias = Literal["path", "query", "header", "cookie", "json", "form", "multipart", "content"]


class Argument(Value):
    """One argument of a method."""

    python_name: str
    place: Place
    wire_name: str
    """Empty when the argument is the whole body."""

    required: bool
    annotation: str
    """The type as an answer would have it, in the grammar the codec reads; names are those of `models`."""

    hint: str | None
    """How values are written, as an expression over `_runtime.core.hints`; None if the annotation is enough."""

    pointer: str
    """JSON pointer of the parameter or property in the spec."""


class Method(Value):
    """One method that an operation became."""

    resource: str
    name: str
    http_method: str
    route: str
    arguments: tuple[Argument, ...]
    returns: Literal["value", "pages", "binary", "stream"]
    body_wrap: tuple[str | int, ...]
    """Members that the JSON body sits under."""

    media: str | None
    """Media type of the body that is sent."""

    takes_extra: bool
    """Whether callers may give members of the body that no schema names."""

    overlaid: bool
    """Whether an overlay's flow replaces the method."""

    pointer: str


def methods_of(project: Project) -> list[Method]:
    """Return the methods of a project's client, in the order of its operations."""
    types = Types(emitted_schemas(project.api), project.names)
    calls = Calls(project.api, project.names, types)
    owner = {operation.pointer: resource for resource in project.names.resources for operation in resource.operations}
    methods: list[Method] = []
    for operation in project.api.operations:
        resource = owner[operation.pointer]
        name = project.names.methods[operation.pointer]
        bodies = default_bodies(operation)
        arguments = tuple(
            Argument(
                argument.name,
                cast(Place, argument.place),
                argument.wire,
                argument.required or argument.is_shared,
                types.annotation(argument.type, "model").text,
                hint.text if (hint := types.hint(argument.type, "")) is not None else None,
                argument.pointer,
            )
            for argument in calls.arguments.usual(operation)
        )
        flows = project.overlay.flows.get(resource.module, ())
        methods.append(
            Method(
                ".".join(resource.path),
                name,
                operation.method,
                operation.path,
                arguments,
                calls.result(operation, Imports()).kind,
                bodies[0].wrap if bodies else (),
                bodies[0].media if bodies else None,
                _takes_extra(bodies),
                any(flow.name == name for flow in flows),
                operation.pointer,
            )
        )
    return methods


def _takes_extra(bodies: Sequence[Body]) -> bool:
    model = bodies[0].model if bodies else None
    return model is not None and model.is_open
