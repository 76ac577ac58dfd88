"""Find the value that the tag of a union has in each of its models: whoever makes one need not say it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..ir.ir import (
    Alias,
    Api,
    Constant,
    Enum,
    Field,
    ListOf,
    MapOf,
    Model,
    Operation,
    Ref,
    Scalar,
    Schema,
    TupleOf,
    Type,
    Union,
    Wrapped,
)
from ..text.docs import literal


def tag_values(api: Api, schemas: Mapping[str, Schema]) -> dict[tuple[str, str], str]:
    """Return the value of each tag by the pointer of a model and the name of the member on the wire.

    A model that stands for several values of a tag is left out.
    """
    values: dict[tuple[str, str], set[str]] = {}
    for type_ in _all_types(api, schemas):
        for union in _unions(type_):
            if union.tag is not None:
                for value, pointer in union.tag.arms:
                    values.setdefault((pointer, union.tag.member), set()).add(value)
    return {key: next(iter(found)) for key, found in values.items() if len(found) == 1}


def default_of(field: Field, model: Model, tags: Mapping[tuple[str, str], str], schemas: Mapping[str, Schema]) -> str:
    """Return the default of a member that has one possible value, as an expression; empty for other members."""
    schema = schemas.get(field.type.pointer) if isinstance(field.type, Ref) else None
    match field.type:
        case Constant(values) if len(values) == 1:
            return literal(values[0])
        case Ref() if isinstance(schema, Enum) and len(schema.values) == 1 and schema.base == "str":
            return literal(schema.values[0])
        case Scalar("str", "plain", _) | Constant() | Ref():
            tag = tags.get((model.pointer, field.wire))
            is_text = not isinstance(field.type, Ref) or (isinstance(schema, Enum) and schema.base == "str")
            is_fitting = not isinstance(field.type, Constant) or tag in field.type.values
            return literal(tag) if tag is not None and is_text and is_fitting else ""
        case _:
            return ""


def _all_types(api: Api, schemas: Mapping[str, Schema]) -> Iterator[Type]:
    for schema in schemas.values():
        if isinstance(schema, Alias):
            yield schema.type
        elif isinstance(schema, Model):
            yield from (field.type for field in schema.fields)
    for operation in api.operations:
        yield from _types_of(operation)


def _types_of(operation: Operation) -> Iterator[Type]:
    yield from (answer.type for answer in operation.answers if answer.type is not None)
    for body in operation.bodies:
        yield body.type
        if body.model is not None:
            yield from (field.type for field in body.model.fields)


def _unions(type_: Type) -> Iterator[Union]:
    match type_:
        case Union(arms, _):
            yield type_
            for arm in arms:
                yield from _unions(arm)
        case ListOf(inner) | MapOf(inner) | Wrapped(_, inner):
            yield from _unions(inner)
        case TupleOf(items, rest):
            for item in (*items, *([rest] if rest else [])):
                yield from _unions(item)
        case _:
            pass
