"""Choose what is put around a parameter's value so that it travels as the document says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ...build.parameters import FORM
from ...ir.ir import Constant, Enum, Parameter, Ref, Scalar, Schema, Type, Union


def styles(parameter: Parameter, schemas: Mapping[str, Schema]) -> Iterator[str]:
    """Yield the `params` calls to put around a value, the innermost first; `{}` stands for the value."""
    style, explode, place = parameter.style, parameter.explode, parameter.location
    many = _many(parameter.type, place, schemas)
    if parameter.media is not None:
        if "json" in parameter.media:
            yield "as_json({})"
        elif parameter.media == FORM:
            yield "as_form({})"
        if parameter.whole:
            yield "whole({})"
        return
    flag = ", explode=True" if explode else ""
    if style in ("label", "matrix"):
        yield f"{style}({{}}{flag})"
    elif style == "cookie":
        yield f"bare({{}}{flag})"
    elif style == "segments":
        yield "segments({})"
    elif style == "deepObject" and many:
        yield "deep({})"
    elif style in ("spaceDelimited", "pipeDelimited") and many and not explode:
        yield "spaced({})" if style == "spaceDelimited" else "piped({})"
    elif place in ("path", "query", "cookie") and many and not explode:
        yield "joined({})"
    elif place in ("path", "header") and many and explode:
        yield "exploded({})"
    if parameter.allow_reserved and place in ("path", "query"):
        yield "allow_reserved({})"


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
