# Copied from generator/runtime/apps/agents/schemas.py; edit it there, then generate again.
"""Describe types as JSON Schema, under the names that Python callers use."""

from __future__ import annotations

from typing import Any, Final

from ...codec.codec_cache import CODEC_CACHE
from ...codec.field_specs import FieldSpec
from ...codec.types import (
    Constant,
    Enumeration,
    ListOf,
    MapOf,
    Node,
    Object,
    Record,
    Scalar,
    TupleOf,
    is_overlaid,
)
from ..reflection.given import alternatives

Schema = dict[str, Any]

_SCALARS: Final[dict[str, Schema]] = {
    "str": {"type": "string"},
    "int": {"type": "integer"},
    "float": {"type": "number"},
    "bool": {"type": "boolean"},
    "Decimal": {"type": ["string", "number"], "description": "A number; as text, it keeps all its digits."},
    "date": {"type": "string", "format": "date"},
    "datetime": {"type": "string", "format": "date-time"},
    "time": {"type": "string", "format": "time"},
    "UUID": {"type": "string", "format": "uuid"},
    "bytes": {"type": "string", "contentEncoding": "base64"},
    "None": {"type": "null"},
}
_MOST_VALUES: Final = 60
"""Values of an enum that are listed; the others are only counted."""


def schema_of(node: Node, depth: int = 2) -> Schema:
    """Return the JSON Schema of a type.

    Args:
        node: The type.
        depth: How many objects inside each other are described by their members.
    """
    schemas = [_single(one, depth) for one in alternatives(node)]
    distinct = [one for index, one in enumerate(schemas) if one not in schemas[:index]]
    return distinct[0] if len(distinct) == 1 else {"anyOf": distinct}


def _single(node: Node, depth: int) -> Schema:
    match node:
        case Scalar(name):
            schema = dict(_SCALARS.get(name, {}))
        case Enumeration(members):
            schema = _values([member.value for member in members])
        case Constant(values):
            schema = _values(list(values))
        case ListOf(item):
            schema = {"type": "array", "items": schema_of(item, depth)}
        case TupleOf():
            schema = {"type": "array"}
        case MapOf(value):
            schema = {"type": "object", "additionalProperties": schema_of(value, depth)}
        case Object(model):
            schema = _object(model, depth)
        case _:
            schema = {}
    return schema


def _values(values: list[object]) -> Schema:
    if len(values) > _MOST_VALUES:
        return {"enum": values[:_MOST_VALUES], "description": f"{len(values)} values are known; these are the first."}
    return {"enum": values}


def _object(model: type[Any], depth: int) -> Schema:
    if depth <= 0 or not issubclass(model, Record) or is_overlaid(model):
        return {"type": "object", "title": model.__name__}
    members = {spec.name: _member(spec, depth - 1) for spec in CODEC_CACHE.specs_of(model)}
    return {"type": "object", "title": model.__name__, "properties": members}


def _member(spec: FieldSpec, depth: int) -> Schema:
    default = spec.unset.default
    return schema_of(spec.node, depth) if default is None else {**schema_of(spec.node, depth), "default": default}
