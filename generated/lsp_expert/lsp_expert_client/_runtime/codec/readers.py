# Copied from generator/runtime/codec/readers.py; edit it there, then generate again.
"""Build the reader of any type: lists, maps, tuples, envelopes, texts that hold structures."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from ..core.drift import Key, Path, one
from ..core.hints import Hint, Items, JsonText, PhpText, Tagged, Wrapped
from .annotations import Scope
from .jsontext import is_list, is_object, loads, php_loads
from .read_context import ReadContext
from .scalars import Reader, enumeration_reader, expected_scalar, is_fixed, scalar_reader
from .types import (
    ANYTHING,
    ENVELOPE,
    Alias,
    Choice,
    Constant,
    Enumeration,
    HintedType,
    ListOf,
    MapOf,
    Node,
    Object,
    Record,
    Scalar,
    TupleOf,
    is_nullable,
    is_overlaid,
    keep,
    split_null,
)


class ReaderFactory(Protocol):
    """What building a reader needs from elsewhere."""

    def model_reader(self, model: type[Record]) -> Reader: ...
    def choice_reader(self, members: list[Node], hint: Hint | None, scope: Scope) -> Reader: ...
    def tagged_reader(self, members: list[Node], hint: Tagged, scope: Scope) -> Reader: ...
    def is_exact(self, node: Node) -> bool: ...


def build(node: Node, hint: Hint | None, scope: Scope, factory: ReaderFactory) -> Reader:  # noqa: PLR0911  one return for each kind of type
    """Return the reader of a type that travels as `hint` says."""
    if isinstance(node, HintedType):
        return build(node.node, _inside(hint, node.hint), scope, factory)
    if isinstance(hint, Wrapped | JsonText | PhpText):
        reader = _opened(node, hint, scope, factory)
        return _or_null(reader) if is_nullable(node) else reader
    match node:
        case Scalar(name):
            return scalar_reader(name, hint)
        case Enumeration(members):
            return enumeration_reader(members, hint)[0]
        case Constant(values):
            return _constant_reader(values)
        case Object(model):
            return _overlay_reader(model) if is_overlaid(model) else factory.model_reader(model)
        case ListOf() | MapOf() | TupleOf():
            return _container_reader(node, _item_hint(hint), scope, factory)
        case Choice(members):
            return _choice_reader(list(members), hint, scope, factory)
        case Alias():
            return _later(lambda: build(node.target, hint, Scope(node.module), factory))


def _container_reader(
    node: ListOf | MapOf | TupleOf, item_hint: Hint | None, scope: Scope, factory: ReaderFactory
) -> Reader:
    match node:
        case ListOf(item):
            return _list_reader(build(item, item_hint, scope, factory))
        case MapOf(value):
            return _map_reader(build(value, item_hint, scope, factory))
        case TupleOf(items, rest_type):
            rest_reader = build(rest_type, item_hint, scope, factory) if rest_type else None
            return _tuple_reader([build(item, item_hint, scope, factory) for item in items], rest_reader)


def _inside(outer: Hint | None, inner: Hint) -> Hint:
    """Apply a named type's own hint below the one its user gives; it knows best how its values travel."""
    if outer is None:
        return inner
    if isinstance(outer, Wrapped):
        return Wrapped(outer.member, _inside(outer.inner, inner), outer.lone_row, outer.absent_when_empty)
    return JsonText(_inside(outer.inner, inner)) if isinstance(outer, JsonText) else inner


def _item_hint(hint: Hint | None) -> Hint | None:
    return hint.item if isinstance(hint, Items) else None


def _choice_reader(members: list[Node], hint: Hint | None, scope: Scope, factory: ReaderFactory) -> Reader:
    types, nullable = split_null(Choice(tuple(members)))
    enums = [member for member in types if isinstance(member, Enumeration)]
    if len(enums) == 1:
        # `Status | str` is how an open enum is annotated: text of another kind is a drift, not a fit.
        names = {type(member.value).__name__ for member in enums[0].members}
        types = [member for member in types if not (isinstance(member, Scalar) and member.name in names)]
    if ANYTHING in types:
        return scalar_reader("Any", None)
    if not types:
        return scalar_reader("None", None)
    if isinstance(hint, Tagged):
        reader = factory.tagged_reader(types, hint, scope)
    elif len(types) == 1:
        reader = build(types[0], hint, scope, factory)
    else:
        reader = factory.choice_reader(types, hint, scope)
    return _or_null(reader) if nullable else reader


def _or_null(reader: Reader) -> Reader:
    def read(value: Any, at: Path, reading: ReadContext) -> Any:
        return None if value is None else reader(value, at, reading)

    return read


def _later(make: Callable[[], Reader]) -> Reader:
    """Build a reader when it is first used: what it reads may hold itself."""
    readers: list[Reader] = []

    def read(value: Any, at: Path, reading: ReadContext) -> Any:
        if not readers:
            readers.append(make())
        return readers[0](value, at, reading)

    return read


def _constant_reader(values: tuple[object, ...]) -> Reader:
    expected = " or ".join(map(repr, values))

    def read(value: Any, at: Path, reading: ReadContext) -> Any:
        for constant in values:
            if is_fixed(value, constant):
                reading.odd = reading.odd or type(value) is not type(constant)
                return constant
        return reading.misfit(value, at, expected)

    return read


def _overlay_reader(model: type[Any]) -> Reader:
    expected = one(model.__name__)

    def read(value: Any, at: Path, reading: ReadContext) -> Any:
        def ask(value: object, place: str) -> Any:
            return model.read(value, reading.hooks, place)

        return reading.ask(ask, value, at, expected)

    return read


def _list_reader(item: Reader) -> Reader:
    def read(value: Any, at: Path, reading: ReadContext) -> Any:
        if not is_list(value):
            return reading.misfit(value, at, "a list")
        return [item(part, (at, index), reading) for index, part in enumerate(value)] if value else value

    return read


def _map_reader(item: Reader) -> Reader:
    def read(value: Any, at: Path, reading: ReadContext) -> Any:
        if not is_object(value):
            return reading.misfit(value, at, "an object")
        return {name: item(part, (at, Key(name)), reading) for name, part in value.items()}

    return read


def _tuple_reader(item_readers: list[Reader], rest_reader: Reader | None) -> Reader:
    count = len(item_readers)
    expected = f"a list of {count}" + (" or more" if rest_reader else "")

    def read(value: Any, at: Path, reading: ReadContext) -> Any:
        if not is_list(value) or len(value) < count or (rest_reader is None and len(value) > count):
            return reading.misfit(value, at, expected)
        readers = [*item_readers, *([rest_reader] * (len(value) - count) if rest_reader else ())]
        return tuple([readers[index](part, (at, index), reading) for index, part in enumerate(value)])

    return read


def _opened(node: Node, hint: Wrapped | JsonText | PhpText, scope: Scope, factory: ReaderFactory) -> Reader:
    if isinstance(hint, Wrapped):
        inner = build(node, hint.inner, scope, factory)
        if hint.member == 0:
            return _listed_reader(inner)
        reader = _wrapped_reader(str(hint.member), inner)
        return _shortened_reader(hint, inner, reader) if hint.lone_row or hint.absent_when_empty else reader
    if isinstance(hint, PhpText):
        return _text_reader(build(node, None, scope, factory), php_loads, "serialized PHP")
    exact = factory.is_exact(node)
    return _text_reader(build(node, hint.inner, scope, factory), lambda text: loads(text, exact=exact), "JSON as text")


def _shortened_reader(hint: Wrapped, inner: Reader, whole: Reader) -> Reader:
    """Return the reader of a list in an envelope that may be absent when empty, or come as its only item."""
    member = str(hint.member)

    def read(value: Any, at: Path, reading: ReadContext) -> Any:
        rows = value.get(member) if is_object(value) else value
        if hint.absent_when_empty and rows in (None, ""):
            reading.odd = True
            return inner([], (at, member), reading)
        if hint.lone_row and is_object(value) and is_object(rows):
            reading.odd = True
            return whole({**value, member: [rows]}, at, reading)
        return whole(value, at, reading)

    return read


def _wrapped_reader(member: str, inner: Reader) -> Reader:
    expected = f"an object with {member}"

    def read(value: Any, at: Path, reading: ReadContext) -> Any:
        if not is_object(value) or member not in value:
            return reading.misfit(value, at, expected)
        result = inner(value[member], (at, member), reading)
        if len(value) > 1:
            if isinstance(result, Record):
                keep(result, ENVELOPE, member, {name: part for name, part in value.items() if name != member})
            else:
                reading.odd = True
        elif result is None:
            reading.odd = True
        return result

    return read


def _listed_reader(inner: Reader) -> Reader:
    def read(value: Any, at: Path, reading: ReadContext) -> Any:
        if not is_list(value) or len(value) != 1:
            return reading.misfit(value, at, "a list of 1")
        if value[0] is None:
            reading.odd = True
        return inner(value[0], (at, 0), reading)

    return read


def _text_reader(inner: Reader, decode: Callable[[str], object], expected: str) -> Reader:
    def read(value: Any, at: Path, reading: ReadContext) -> Any:
        if type(value) is not str:
            return reading.ask(reading.hooks.read_structure, value, at, expected)
        try:
            decoded = decode(value)
        except ValueError:
            return reading.ask(reading.hooks.read_structure, value, at, expected)
        reading.structures.append(decoded)
        result = inner(decoded, at, reading)
        reading.odd = True
        return result

    return read


def expected_of(node: Node, hint: Hint | None) -> str:
    """Return in words what is documented for a type."""
    types, nullable = split_null(node)
    if isinstance(hint, Wrapped):
        expected = "a list of 1" if hint.member == 0 else f"an object with {hint.member}"
    elif isinstance(hint, JsonText | PhpText):
        expected = "JSON as text" if isinstance(hint, JsonText) else "serialized PHP"
    else:
        expected = " or ".join(dict.fromkeys(_expected_part(part, hint) for part in types)) or "null"
    return f"{expected} or null" if nullable and expected != "null" else expected


def _expected_part(node: Node, hint: Hint | None) -> str:  # noqa: PLR0911  one return for each kind of type
    match node:
        case Scalar(name):
            return "a value" if name == "Any" else expected_scalar(name, hint)
        case Enumeration(members):
            return f"a known {members.__name__}"
        case Constant(values):
            return " or ".join(map(repr, values))
        case Object(model):
            return one(model.__name__)
        case ListOf() | TupleOf():
            return "a list"
        case MapOf():
            return "an object"
        case HintedType(inner, own):
            return expected_of(inner, own)
        case Alias(name):
            return one(name)
        case Choice():
            return expected_of(node, hint)
