# Copied from generator/runtime/codec/readers.py; edit it there, then generate again.
"""Build the reader of any type: lists, maps, tuples, envelopes, texts that hold structures, unions.

The member of a union is chosen by its tag, its JSON type or its best fit, never by the order in which they stand.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Protocol

from ..core.drift import Key, Path, one
from ..core.hints import Hint, Items, JsonText, PhpText, Spelled, Tagged, Text, Wrapped
from ..core.values import UNSET, Value
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
    Scope,
    TupleOf,
    is_nullable,
    is_overlaid,
    keep,
    split_null,
)


class Outline(Value):
    """What tells one model from another without reading it."""

    known: frozenset[str]
    required: frozenset[str]
    constants: Mapping[str, tuple[object, ...]]


class Member(Value):
    """One type of a union."""

    node: Node
    how: Hint | None
    reader: Reader
    kinds: frozenset[str]
    """The JSON types it can be: str, int, float, bool, None, list, dict."""


_ALL = frozenset({"str", "int", "float", "bool", "NoneType", "list", "dict"})
_KINDS: dict[str, frozenset[str]] = {
    "int": frozenset({"int", "float"}),
    "float": frozenset({"int", "float"}),
    "Decimal": frozenset({"int", "float"}),
    "bool": frozenset({"bool"}),
    "None": frozenset({"NoneType"}),
    "Any": _ALL,
}
_STR = frozenset({"str"})
# The more a type asks of a text or number, the earlier it is tried.
_RANKS = {"UUID": 2, "date": 2, "datetime": 2, "time": 3, "int": 4, "Decimal": 5, "float": 6, "bool": 4, "bytes": 8}


def json_kind(value: object) -> str:
    """Name the JSON type of a value; a fraction is "float" however it is held."""
    name = type(value).__name__
    return "float" if name == "Decimal" else name


def kinds_of(node: Node, how: Hint | None) -> frozenset[str]:  # noqa: PLR0911  one return for each kind of type
    """Name the JSON types that a type can be on the wire."""
    if isinstance(how, JsonText | PhpText):
        return _STR
    if isinstance(how, Wrapped):
        return frozenset({"list"}) if how.member == 0 else frozenset({"dict"})
    match node:
        case Scalar(kind):
            return _scalar_kinds(kind, how)
        case Enumeration(members):
            kinds = frozenset(json_kind(member.value) for member in members)
            return kinds | _STR if isinstance(how, Text) else kinds
        case Constant(values):
            return frozenset(json_kind(value) for value in values)
        case Object(model):
            return _ALL if is_overlaid(model) else frozenset({"dict"})
        case MapOf():
            return frozenset({"dict"})
        case ListOf() | TupleOf():
            return frozenset({"list"})
        case Choice(members):
            return frozenset[str]().union(*[kinds_of(member, how) for member in members])
        case HintedType(inner, own):
            return kinds_of(inner, how or own)
        case Alias():
            return _ALL if isinstance(node.target, Alias) else kinds_of(node.target, how)


def _scalar_kinds(kind: str, how: Hint | None) -> frozenset[str]:
    usual = _KINDS.get(kind, _STR)
    if isinstance(how, Spelled) and kind == "bool":
        return usual | {json_kind(how.true), json_kind(how.false)}
    return usual | _STR if isinstance(how, Text) and kind != "Any" else usual


def rank(node: Node) -> int:  # noqa: PLR0911  one return for each rank
    """Return how soon a type is tried: constants and enums first, plain text and open maps last."""
    match node:
        case Constant():
            return 0
        case Enumeration():
            return 1
        case Scalar(kind):
            return _RANKS.get(kind, 9)
        case Object():
            return 1
        case TupleOf():
            return 2
        case HintedType(inner, _):
            return rank(inner)
        case ListOf() | Choice() | Alias():
            return 3
        case MapOf():
            return 9


def choice_reader(members: list[Member], outline: Callable[[type[Any]], Outline], expected: str) -> Reader:
    """Return the reader that finds the member of a union that fits a value best."""
    ordered = sorted(members, key=lambda member: rank(member.node))

    def read(value: Any, at: Path, reading: ReadContext) -> Any:
        kind = json_kind(value)
        fitting = [index for index, member in enumerate(ordered) if kind in member.kinds]
        key = (id(ordered), id(value))
        if len(fitting) > 1:
            index = reading.chosen.get(key)
            if index is not None:
                fitting = [index]
            elif kind == "dict":
                fitting = _likely_models(value, ordered, fitting, outline)
        if not fitting:
            return reading.misfit(value, at, expected)
        if len(fitting) == 1:
            return ordered[fitting[0]].reader(value, at, reading)
        faults: list[int] = []
        for index in fitting:
            found, drifts = attempt(ordered[index].reader, value, at, reading)
            if not drifts:
                if kind in ("list", "dict"):
                    # A structure stays alive, and with it its id, as long as the answer is being read.
                    reading.chosen[key] = index
                return found
            faults.append(drifts)
        if kind not in ("list", "dict"):
            return reading.misfit(value, at, expected)
        index = reading.chosen[key] = fitting[faults.index(min(faults))]
        return ordered[index].reader(value, at, reading)

    return read


def attempt(reader: Reader, value: Any, at: Path, reading: ReadContext) -> tuple[Any, int]:
    """Read a value without telling of drifts; give what was read and their number: if none, it is the value."""
    trying, drifts, odd = reading.trying, reading.drifts, reading.odd
    reading.trying, reading.drifts = True, 0
    try:
        found = reader(value, at, reading)
        if reading.drifts:
            reading.odd = odd
        return found, reading.drifts
    finally:
        reading.trying, reading.drifts = trying, drifts


def _likely_models(
    value: dict[str, Any], members: list[Member], fitting: list[int], outline: Callable[[type[Any]], Outline]
) -> list[int]:
    """Order the members for an object: first models that miss nothing, of these what knows most of its names."""
    scores: dict[int, tuple[int, int, int]] = {}
    others: list[int] = []
    for index in fitting:
        node = members[index].node
        if isinstance(node, Object) and not is_overlaid(node.model):
            score = _score(value, outline(node.model))
            if score is not None:
                scores[index] = score
        else:
            others.append(index)
    models = sorted(scores, key=scores.__getitem__)
    complete = [index for index in models if not scores[index][0]]
    if not complete:
        return others + models
    # A model that knows none of the names says less of the value than any other type.
    telling = [index for index in complete if scores[index][2]]
    return telling + others + [index for index in complete if not scores[index][2]]


def _score(value: dict[str, Any], outline: Outline) -> tuple[int, int, int] | None:
    constants = 0
    for name, allowed in outline.constants.items():
        if name in value:
            if not any(is_fixed(value[name], known) for known in allowed):
                return None
            constants += 1
    missing = sum(name not in value for name in outline.required)
    return missing, -constants, -sum(name in value for name in outline.known)


def tagged_reader(tag: str, by_tag: Mapping[str, Reader], untagged: Reader, other: Reader | None) -> Reader:
    """Return the reader that goes by a member's value; without the member, by the best fit.

    `other` reads what has no value of the list; without it such an object is kept as it came, and is told where it
    fits none of the models either.
    """

    def read(value: Any, at: Path, reading: ReadContext) -> Any:
        if not is_object(value):
            # There may be types beside the models; if there are none, a drift tells of it.
            return untagged(value, at, reading)
        said: object = value.get(tag, UNSET)
        reader = by_tag.get(said) if type(said) is str else by_tag.get(str(said)) if type(said) is int else None
        if reader is None:
            reader = other
        key = (id(by_tag), id(value))
        known = reading.chosen.get(key)
        if known is not None and reader is not None:
            # Found out before: finding out again at every level would double the work with each.
            return (untagged if known else reader)(value, at, reading)
        found, drifts = attempt(untagged if reader is None else reader, value, at, reading)
        if reader is None:
            if drifts:
                reading.report((at, tag), "a tag" if said is UNSET else " or ".join(map(repr, by_tag)), said)
            if said is UNSET:
                return untagged(value, at, reading) if drifts else found
            reading.odd = True
            return value
        if not drifts:
            reading.chosen[key] = 0
            return found
        # A tag is a hint: what fits another arm fits the schema.
        found, drifts = attempt(untagged, value, at, reading)
        reading.chosen[key] = 0 if drifts else 1
        return reader(value, at, reading) if drifts else found

    return read


class ReaderFactory(Protocol):
    """What building a reader needs from elsewhere."""

    def model_reader(self, model: type[Record]) -> Reader: ...
    def choice_reader(self, members: list[Node], how: Hint | None, scope: Scope) -> Reader: ...
    def tagged_reader(self, members: list[Node], how: Tagged, scope: Scope) -> Reader: ...
    def is_exact(self, node: Node) -> bool: ...


def build(node: Node, how: Hint | None, scope: Scope, shop: ReaderFactory) -> Reader:  # noqa: PLR0911  one return for each kind of type
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
    return how.item if isinstance(how, Items) else None


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
        return [item(part, (at, index), reading) for index, part in enumerate(value)] if value else value

    return read


def _map_reader(item: Reader) -> Reader:
    def read(value: Any, at: Path, reading: ReadContext) -> Any:
        if not is_object(value):
            return reading.misfit(value, at, "an object")
        return {name: item(part, (at, Key(name)), reading) for name, part in value.items()}

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
        return _text_reader(build(node, None, scope, shop), php_loads, "serialized PHP")
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


def _expected_part(node: Node, how: Hint | None) -> str:  # noqa: PLR0911  one return for each kind of type
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
