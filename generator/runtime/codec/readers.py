"""Build the reader of any type: lists, maps, tuples, envelopes, texts that hold structures."""

from collections.abc import Callable
from typing import Any, Protocol

from ..core.drift import Path, one
from ..core.hints import Hint, Items, JsonText, PhpText, Tagged, Wrapped
from . import phptext
from .jsontext import is_list, is_object, loads
from .read_context import ReadContext
from .scalars import Reader, enumeration_reader, expected_scalar, is_fixed, scalar_reader
from .type_nodes import (
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
    keep,
    split_null,
)
from .type_parser import Scope, is_overlaid


class ReaderFactory(Protocol):
    """What building a reader needs from elsewhere."""

    def model_reader(self, model: type[Record]) -> Reader: ...
    def choice_reader(self, members: list[Node], how: Hint | None, scope: Scope) -> Reader: ...
    def tagged_reader(self, members: list[Node], how: Tagged, scope: Scope) -> Reader: ...
    def is_exact(self, node: Node) -> bool: ...


def build(node: Node, how: Hint | None, scope: Scope, shop: ReaderFactory) -> Reader:
    """Return the reader of a type that travels as `how` says."""
    if isinstance(node, HintedType):
        return build(node.node, _inside(how, node.how), scope, shop)
    if isinstance(how, Wrapped | JsonText | PhpText):
        reader = _opened(node, how, scope, shop)
        return _or_null(reader) if is_nullable(node) else reader
    match node:
        case Scalar(kind):
            return scalar_reader(kind, how)
        case Enumeration(members):
            return enumeration_reader(members, how)[0]
        case Constant(values):
            return _constant_reader(values)
        case Object(model):
            return _overlay_reader(model) if is_overlaid(model) else shop.model_reader(model)
        case ListOf(item):
            return _list_reader(build(item, _each(how), scope, shop))
        case MapOf(value):
            return _map_reader(build(value, _each(how), scope, shop))
        case TupleOf(items, rest):
            last = build(rest, _each(how), scope, shop) if rest else None
            return _tuple_reader([build(item, _each(how), scope, shop) for item in items], last)
        case Choice(members):
            return _choice_reader(list(members), how, scope, shop)
        case Alias():
            return _later(lambda: build(node.target, how, Scope(node.module), shop))


def _inside(outer: Hint | None, inner: Hint) -> Hint:
    """Apply a named type's own hint below the one its user gives; it knows best how its values travel."""
    if outer is None:
        return inner
    if isinstance(outer, Wrapped):
        return Wrapped(outer.member, _inside(outer.inner, inner))
    return JsonText(_inside(outer.inner, inner)) if isinstance(outer, JsonText) else inner


def _each(how: Hint | None) -> Hint | None:
    return how.each if isinstance(how, Items) else None


def _choice_reader(members: list[Node], how: Hint | None, scope: Scope, shop: ReaderFactory) -> Reader:
    rest, nullable = split_null(Choice(tuple(members)))
    enums = [member for member in rest if isinstance(member, Enumeration)]
    if len(enums) == 1:
        # `Status | str` is how an open enum is annotated: text of another kind is a drift, not a fit.
        kinds = {type(member.value).__name__ for member in enums[0].members}
        rest = [member for member in rest if not (isinstance(member, Scalar) and member.kind in kinds)]
    if ANYTHING in rest:
        return scalar_reader("Any", None)
    if not rest:
        return scalar_reader("None", None)
    if isinstance(how, Tagged):
        reader = shop.tagged_reader(rest, how, scope)
    elif len(rest) == 1:
        reader = build(rest[0], how, scope, shop)
    else:
        reader = shop.choice_reader(rest, how, scope)
    return _or_null(reader) if nullable else reader


def _or_null(reader: Reader) -> Reader:
    def read(value: Any, at: Path, reading: ReadContext) -> Any:
        return None if value is None else reader(value, at, reading)

    return read


def _later(make: Callable[[], Reader]) -> Reader:
    """Build a reader when it is first used: what it reads may hold itself."""
    made: list[Reader] = []

    def read(value: Any, at: Path, reading: ReadContext) -> Any:
        if not made:
            made.append(make())
        return made[0](value, at, reading)

    return read


def _constant_reader(values: tuple[object, ...]) -> Reader:
    expected = " or ".join(map(repr, values))

    def read(value: Any, at: Path, reading: ReadContext) -> Any:
        for known in values:
            if is_fixed(value, known):
                reading.odd = reading.odd or type(value) is not type(known)
                return known
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
        return [item(part, (at, index), reading) for index, part in enumerate(value)]

    return read


def _map_reader(item: Reader) -> Reader:
    def read(value: Any, at: Path, reading: ReadContext) -> Any:
        if not is_object(value):
            return reading.misfit(value, at, "an object")
        return {name: item(part, (at, name), reading) for name, part in value.items()}

    return read


def _tuple_reader(items: list[Reader], rest: Reader | None) -> Reader:
    count = len(items)
    expected = f"a list of {count}" + (" or more" if rest else "")

    def read(value: Any, at: Path, reading: ReadContext) -> Any:
        if not is_list(value) or len(value) < count or (rest is None and len(value) > count):
            return reading.misfit(value, at, expected)
        read_at = [*items, *([rest] * (len(value) - count) if rest else ())]
        return tuple([read_at[index](part, (at, index), reading) for index, part in enumerate(value)])

    return read


def _opened(node: Node, how: Wrapped | JsonText | PhpText, scope: Scope, shop: ReaderFactory) -> Reader:
    if isinstance(how, Wrapped):
        inner = build(node, how.inner, scope, shop)
        return _listed_reader(inner) if how.member == 0 else _wrapped_reader(str(how.member), inner)
    if isinstance(how, PhpText):
        return _text_reader(build(node, None, scope, shop), phptext.loads, "serialized PHP")
    exact = shop.is_exact(node)
    return _text_reader(build(node, how.inner, scope, shop), lambda text: loads(text, exact=exact), "JSON as text")


def _wrapped_reader(member: str, inner: Reader) -> Reader:
    expected = f"an object with {member}"

    def read(value: Any, at: Path, reading: ReadContext) -> Any:
        if not is_object(value) or member not in value:
            return reading.misfit(value, at, expected)
        found = inner(value[member], (at, member), reading)
        if len(value) > 1:
            if isinstance(found, Record):
                keep(found, ENVELOPE, member, {name: part for name, part in value.items() if name != member})
            else:
                reading.odd = True
        elif found is None:
            reading.odd = True
        return found

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
            found = decode(value)
        except ValueError:
            return reading.ask(reading.hooks.read_structure, value, at, expected)
        reading.held.append(found)
        read_value = inner(found, at, reading)
        reading.odd = True
        return read_value

    return read


def expected_of(node: Node, how: Hint | None) -> str:
    """Return in words what is documented for a type."""
    rest, nullable = split_null(node)
    if isinstance(how, Wrapped):
        said = "a list of 1" if how.member == 0 else f"an object with {how.member}"
    elif isinstance(how, JsonText | PhpText):
        said = "JSON as text" if isinstance(how, JsonText) else "serialized PHP"
    else:
        said = " or ".join(dict.fromkeys(_expected_part(part, how) for part in rest)) or "null"
    return f"{said} or null" if nullable and said != "null" else said


def _expected_part(node: Node, how: Hint | None) -> str:
    match node:
        case Scalar(kind):
            return "a value" if kind == "Any" else expected_scalar(kind, how)
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
            return expected_of(node, how)
