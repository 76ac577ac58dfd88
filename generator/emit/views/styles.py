"""Choose the `params` calls around a parameter's value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ...build.parameters import FORM
from ...ir.ir import Constant, Enum, Parameter, Ref, Scalar, Schema, Type, Union


def styles(parameter: Parameter, schemas: Mapping[str, Schema]) -> Iterator[str]:
    """Yield the `params` calls to put around a value, the innermost first; `{}` stands for the value."""
    if parameter.media is not None:
        yield from _media_styles(parameter)
        return
    if wrapped := _style(parameter, is_many=_many(parameter.type, parameter.location, schemas)):
        yield wrapped
    if parameter.allow_reserved and parameter.location in ("path", "query"):
        yield "allow_reserved({})"


def _media_styles(parameter: Parameter) -> Iterator[str]:
    """Yield the calls around a parameter that is described by `content`."""
    media = parameter.media or ""
    if "json" in media:
        yield "as_json({})"
    elif media == FORM:
        yield "as_form({})"
    if parameter.whole:
        yield "whole({})"


def _style(parameter: Parameter, *, is_many: bool) -> str | None:  # noqa: PLR0911  one return for each style of parameter
    """Return the call for a parameter's `style` and `explode`; None if the plain value is right.

    Args:
        parameter: A parameter that is described by `schema`.
        is_many: Whether its value may be a list or an object.
    """
    style, explode = parameter.style, parameter.explode
    flag = ", explode=True" if explode else ""
    match style:
        case "label" | "matrix":
            return f"{style}({{}}{flag})"
        case "cookie":
            return f"bare({{}}{flag})"
        case "segments":
            return "segments({})"
        case "deepObject" if is_many:
            return "deep({})"
        case "spaceDelimited" if is_many and not explode:
            return "spaced({})"
        case "pipeDelimited" if is_many and not explode:
            return "piped({})"
    if not is_many:
        return None
    if explode:
        return "exploded({})" if parameter.location in ("path", "header") else None
    return "joined({})" if parameter.location in ("path", "query", "cookie") else None


def _many(type_: Type, place: str, schemas: Mapping[str, Schema]) -> bool:
    """Whether a value may be a list or an object."""
    match type_:
        case Scalar(kind, _, _):
            return kind in ("any", "object") and place != "path"
        case Constant():
            return False
        case Union(arms, _):
            return any(_many(arm, place, schemas) for arm in arms)
        case Ref(pointer):
            schema = schemas.get(pointer)
            return not isinstance(schema, Enum)
        case _:
            return True
