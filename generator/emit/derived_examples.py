"""Make an example of each model that has no documented one: values that fit its schema."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from ..ir.ir import (
    NONE,
    Alias,
    Constant,
    Enum,
    Field,
    ListOf,
    MapOf,
    Model,
    Ref,
    Scalar,
    Schema,
    TupleOf,
    Type,
    Union,
    Wrapped,
)
from ..naming.names import Names
from ..runtime.core.values import Value
from .examples import json_of

_DEEPEST = 2
"""As many models stand inside each other; further ones only where they are required."""

_PLAIN: Mapping[str, Any] = {
    "int": 1,
    "float": 1.5,
    "bool": True,
    "decimal": 1.5,
    "date": "2026-01-05",
    "datetime": "2026-01-05T10:00:00Z",
    "time": "10:00:00",
    "uuid": "00000000-0000-4000-8000-000000000000",
    "bytes": "AA==",
    "none": None,
    "object": {},
}
_SPELLED: Mapping[tuple[str, str], Any] = {
    ("datetime", "stamp"): "2026-01-05 10:00:00",
    ("decimal", "text"): "1.50",
    ("decimal", "mixed"): "1.50",
    ("decimal", "money"): "1.50",
    ("bool", "text"): "true",
}
_INSIDE_TEXT = {"json": "{}", "php": "a:0:{}"}


def view_derived_examples(schemas: Mapping[str, Schema], names: Names, documented: Collection[str]) -> str:
    """Return the JSON text of the examples by class, one a line; empty if there is none.

    Args:
        schemas: What is emitted, by pointer.
        names: Their names.
        documented: The classes that have an example already.
    """
    maker = _Maker(schemas)
    examples: dict[str, object] = {}
    for schema in schemas.values():
        if isinstance(schema, Model) and not schema.replaced:
            name = names.schemas[schema.pointer].class_name
            if name not in documented and (value := maker.model(schema, ())) is not None:
                examples[name] = value
    return json_of(examples)


class _NoneFits(Exception):
    """No value can be made: a model requires itself, or a file that JSON cannot hold."""


class _Maker(Value):
    """Makes values that fit types."""

    schemas: Mapping[str, Schema]

    def model(self, model: Model, above: tuple[str, ...]) -> dict[str, Any] | None:
        """Return the value of a model; `None` if there is none.

        Args:
            model: The model.
            above: The pointers of the models around it.
        """
        members: dict[str, Any] = {}
        inside = (*above, model.pointer)
        for member in model.fields:
            try:
                members[member.wire] = self._member(member, inside)
            except _NoneFits:
                if member.required:
                    return None
        return members

    def _member(self, member: Field, above: tuple[str, ...]) -> Any:
        if member.read_only and member.write_only:
            raise _NoneFits
        return self.value(member.type, member.wire, above)

    def value(self, type_: Type, name: str, above: tuple[str, ...]) -> Any:
        """Return a value that fits a type; texts are the name of the member."""
        if isinstance(type_, Scalar):  # nearly all are
            return _scalar(type_.kind, type_.spelling, type_.spelled, name)
        match type_:
            case Constant(values):
                made = values[0]
            case Union(arms):
                made = self._arm(arms, name, above)
            case Ref(pointer):
                made = self._named(self.schemas.get(pointer), name, above)
            case _:
                made = self._container(type_, name, above)
        return made

    def _container(self, type_: ListOf | MapOf | TupleOf | Wrapped, name: str, above: tuple[str, ...]) -> Any:
        """Return a list or an object with one value of each type in it."""
        match type_:
            case ListOf(item):
                return [self.value(item, name, above)]
            case MapOf(value, numbered):
                return {"1" if numbered else "key": self.value(value, name, above)}
            case TupleOf(items):
                return [self.value(item, name, above) for item in items]
            case Wrapped(member, inner):
                inside = self.value(inner, name, above)
                return [inside] if member == 0 else {str(member): inside}

    def _arm(self, arms: tuple[Type, ...], name: str, above: tuple[str, ...]) -> Any:
        """Return a value of the first arm that has one; null last."""
        for arm in sorted(arms, key=lambda arm: arm == NONE):
            try:
                return self.value(arm, name, above)
            except _NoneFits:
                continue
        raise _NoneFits

    def _named(self, schema: Schema | None, name: str, above: tuple[str, ...]) -> Any:
        match schema:
            case Enum(values=values, spelling=spelling):
                return str(values[0]) if spelling == "text" else values[0]
            case Alias(pointer, inner) if pointer not in above:
                return self.value(inner, name, (*above, pointer))
            case Model(pointer) if pointer not in above and len(above) <= _DEEPEST and not schema.replaced:
                if (value := self.model(schema, above)) is not None:
                    return value
        raise _NoneFits


def _scalar(kind: str, spelling: str, spelled: tuple[object, object] | None, name: str) -> Any:
    if spelled is not None:
        return spelled[0]
    if spelling in _INSIDE_TEXT:
        return _INSIDE_TEXT[spelling]
    if kind == "binary":
        raise _NoneFits
    value = _SPELLED.get((kind, spelling), _PLAIN.get(kind, name or "text"))
    return str(value) if spelling == "text" and not isinstance(value, str) else value
