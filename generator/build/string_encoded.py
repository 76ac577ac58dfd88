"""Decide how to read numbers sent as text: if no hint can describe them, they stay text."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import TypeAlias

from attrs import evolve

from ..ir.ir import Alias, Constant, Enum, ListOf, MapOf, Ref, Scalar, Schema, TupleOf, Type, Union, Wrapped, union

_Encoding: TypeAlias = "str | tuple[str, _Encoding] | None"
"""How values of a type are spelled: as text, or the items of a list or map in some way; None is plain JSON."""

_ITSELF = "held by itself"
_TEXT = Scalar("str")


def ambiguous(types: Iterable[Type], schemas: Mapping[str, Schema]) -> frozenset[str]:
    """Return pointers of aliases and enums whose numbers in text must stay text, because no hint can describe them.

    Args:
        types: All types of the API.
        schemas: What they refer to.
    """
    choices = [part for type_ in types for part in _hint_groups(type_)]
    spoilt: set[str] = set()
    while True:
        more = {
            pointer
            for pointer, schema in schemas.items()
            if isinstance(schema, Alias) and _holds_itself(_encodings(schema.type, schemas, spoilt, {pointer}))
        }
        for parts in choices:
            more |= _clashing(parts, schemas, spoilt)
        if not more - spoilt:
            return frozenset(spoilt)
        spoilt |= more


def unambiguous(type_: Type, schemas: Mapping[str, Schema], spoilt: frozenset[str]) -> Type:
    """Return a type that one hint describes: if arms are encoded differently, numbers in text become text."""
    match type_:
        case ListOf(item):
            return evolve(type_, item=unambiguous(item, schemas, spoilt))
        case MapOf(value):
            return evolve(type_, value=unambiguous(value, schemas, spoilt))
        case Wrapped(_, inner):
            return evolve(type_, inner=unambiguous(inner, schemas, spoilt))
        case Union(arms, None):
            changed = [unambiguous(arm, schemas, spoilt) for arm in arms]
            return union(*map(as_texts, changed)) if _clash(arms, schemas, spoilt) else union(*changed)
        case TupleOf(items, rest):
            parts = _parts(items, rest)
            changed = [unambiguous(part, schemas, spoilt) for part in parts]
            if _clash(parts, schemas, spoilt):
                changed = [as_texts(part) for part in changed]
            return evolve(type_, items=tuple(changed[: len(items)]), rest=changed[-1] if rest is not None else None)
        case _:
            return type_


def as_texts(type_: Type) -> Type:  # noqa: PLR0911  one return for each kind of type
    """Return a type in which numbers sent as text are plain text; the schemas it refers to do not change."""
    match type_:
        case Scalar(_, "text" | "money", _):
            return _TEXT
        case ListOf(item):
            return evolve(type_, item=as_texts(item))
        case MapOf(value):
            return evolve(type_, value=as_texts(value))
        case Wrapped(_, inner):
            return evolve(type_, inner=as_texts(inner))
        case Union(arms, tag):
            return union(*map(as_texts, arms), tag=tag)
        case TupleOf(items, rest):
            return evolve(type_, items=tuple(map(as_texts, items)), rest=as_texts(rest) if rest is not None else None)
        case _:
            return type_


def as_text_enum(enum: Enum) -> Enum:
    """Return an enum whose values are the texts that travel."""
    return evolve(enum, base="str", values=tuple(map(str, enum.values)), spelling="plain")


def _hint_groups(type_: Type) -> Iterator[tuple[Type, ...]]:
    """Yield the types inside a type that share one hint: the arms of a union, the items of a tuple."""
    match type_:
        case ListOf(inner) | MapOf(inner) | Wrapped(_, inner):
            yield from _hint_groups(inner)
        case Union(parts, tag):
            if tag is None:
                yield parts
            for part in parts:
                yield from _hint_groups(part)
        case TupleOf(items, rest):
            parts = _parts(items, rest)
            yield parts
            for part in parts:
                yield from _hint_groups(part)
        case _:
            return


def _parts(items: tuple[Type, ...], rest: Type | None) -> tuple[Type, ...]:
    return items if rest is None else (*items, rest)


def _encodings(type_: Type, schemas: Mapping[str, Schema], spoilt: Iterable[str], inside: set[str]) -> set[_Encoding]:  # noqa: PLR0911  one return for each kind of type
    """Return the encodings that values of a type use."""
    match type_:
        case Scalar(_, "text" | "money" as spelling, _):
            return {spelling}
        case ListOf(inner) | MapOf(inner):
            return _item_encodings((inner,), schemas, spoilt, inside)
        case TupleOf(items, rest):
            return _item_encodings(_parts(items, rest), schemas, spoilt, inside)
        case Union(arms, None):
            return {encoding for arm in arms for encoding in _encodings(arm, schemas, spoilt, inside)}
        case Ref(pointer):
            schema = schemas.get(pointer)
            if isinstance(schema, Enum) and schema.spelling == "text":
                return set() if pointer in spoilt else {"text"}
            if not isinstance(schema, Alias) or pointer in spoilt:
                return set()
            if pointer in inside:
                return {_ITSELF}
            return _encodings(schema.type, schemas, spoilt, inside | {pointer})
        case _:
            return set()


def _item_encodings(
    parts: Iterable[Type], schemas: Mapping[str, Schema], spoilt: Iterable[str], inside: set[str]
) -> set[_Encoding]:
    """Return the encodings of a container, by those of its items."""
    encodings = {encoding for part in parts for encoding in _encodings(part, schemas, spoilt, inside)}
    return {("items", encoding) for encoding in encodings if encoding is not None}


def _holds_itself(ways: set[_Encoding]) -> bool:
    """Return whether a type contains itself and also a number sent as text."""
    flat = set(map(_innermost, ways))
    return _ITSELF in flat and bool(flat & {"text", "money"})


def _innermost(way: _Encoding) -> str | None:
    while isinstance(way, tuple):
        way = way[1]
    return way


def _clashing(parts: Collection[Type], schemas: Mapping[str, Schema], spoilt: Iterable[str]) -> set[str]:
    """Return the pointers of the schemas in one choice that have encodings, if these contradict each other."""
    if not _clash(parts, schemas, spoilt):
        return set()
    return {part.pointer for part in parts if isinstance(part, Ref) and _encodings(part, schemas, spoilt, set())}


def _clash(parts: Iterable[Type], schemas: Mapping[str, Schema], spoilt: Iterable[str]) -> bool:
    parts = list(parts)
    ways = {way for part in parts for way in _encodings(part, schemas, spoilt, set())}
    # Written as text, a boolean or a listed number would be another value; any other number is still one.
    return len(ways) > 1 or (bool(ways & {"text", "money"}) and any(_stays(part, schemas) for part in parts))


def _stays(type_: Type, schemas: Mapping[str, Schema]) -> bool:
    match type_:
        case Scalar(kind, _, _):
            return kind == "bool"
        case Constant(values):
            return not all(isinstance(value, str) for value in values)
        case Ref(pointer):
            schema = schemas.get(pointer)
            return isinstance(schema, Enum) and schema.base == "int" and schema.spelling == "plain"
        case _:
            return False
