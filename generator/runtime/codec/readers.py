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
    hint: Hint | None
    reader: Reader
    json_types: frozenset[str]
    """The JSON types it can be: str, int, float, bool, None, list, dict."""


_ALL = frozenset({"str", "int", "float", "bool", "NoneType", "list", "dict"})
_JSON_TYPES: dict[str, frozenset[str]] = {
    "int": frozenset({"int", "float"}),
    "float": frozenset({"int", "float"}),
    "Decimal": frozenset({"int", "float"}),
    "bool": frozenset({"bool"}),
    "None": frozenset({"NoneType"}),
    "Any": _ALL,
}
_STR = frozenset({"str"})
_LIST = frozenset({"list"})
_DICT = frozenset({"dict"})
# The more a type asks of a text or number, the earlier it is tried.
_RANKS = {"UUID": 2, "date": 2, "datetime": 2, "time": 3, "int": 4, "Decimal": 5, "float": 6, "bool": 4, "bytes": 8}


def json_type(value: object) -> str:
    """Name the JSON type of a value; a fraction is "float" however it is held."""
    name = type(value).__name__
    return "float" if name == "Decimal" else name


def json_types_of(node: Node, hint: Hint | None) -> frozenset[str]:  # noqa: PLR0911  one return for each kind of type
    """Name the JSON types that a type can be on the wire."""
    if isinstance(hint, JsonText | PhpText):
        return _STR
    if isinstance(hint, Wrapped):
        return _LIST if hint.member == 0 else _DICT
    match node:
        case Scalar(name):
            return _json_types_of_scalar(name, hint)
        case Enumeration() | Constant():
            return _json_types_of_values(node, hint)
        case Choice(members):
            return frozenset[str]().union(*[json_types_of(member, hint) for member in members])
        case HintedType(inner, own):
            return json_types_of(inner, hint or own)
        case Alias():
            return _ALL if isinstance(node.target, Alias) else json_types_of(node.target, hint)
        case Object() | MapOf() | ListOf() | TupleOf():
            return _json_types_of_structure(node)


def _json_types_of_scalar(name: str, hint: Hint | None) -> frozenset[str]:
    unhinted = _JSON_TYPES.get(name, _STR)
    if isinstance(hint, Spelled) and name == "bool":
        return unhinted | {json_type(hint.true), json_type(hint.false)}
    return unhinted | _STR if isinstance(hint, Text) and name != "Any" else unhinted


def _json_types_of_values(node: Enumeration | Constant, hint: Hint | None) -> frozenset[str]:
    if isinstance(node, Constant):
        return frozenset(map(json_type, node.values))
    json_types = frozenset(json_type(member.value) for member in node.members)
    return json_types | _STR if isinstance(hint, Text) else json_types


def _json_types_of_structure(node: Object | MapOf | ListOf | TupleOf) -> frozenset[str]:
    if isinstance(node, Object) and is_overlaid(node.model):
        return _ALL
    return _LIST if isinstance(node, ListOf | TupleOf) else _DICT


def rank(node: Node) -> int:  # noqa: PLR0911  one return for each rank
    """Return how soon a type is tried: constants and enums first, plain text and open maps last."""
    match node:
        case Constant():
            return 0
        case Enumeration():
            return 1
        case Scalar(name):
            return _RANKS.get(name, 9)
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
        value_type = json_type(value)
        fitting = [index for index, member in enumerate(ordered) if value_type in member.json_types]
        key = (id(ordered), id(value))
        if len(fitting) > 1:
            index = reading.chosen.get(key)
            if index is not None:
                fitting = [index]
            elif value_type == "dict":
                fitting = _likely_models(value, ordered, fitting, outline)
        if not fitting:
            return reading.misfit(value, at, expected)
        if len(fitting) == 1:
            return ordered[fitting[0]].reader(value, at, reading)
        faults: list[int] = []
        for index in fitting:
            result, drifts = attempt(ordered[index].reader, value, at, reading)
            if not drifts:
                if value_type in ("list", "dict"):
                    # A structure stays alive, and with it its id, as long as the answer is being read.
                    reading.chosen[key] = index
                return result
            faults.append(drifts)
        if value_type not in ("list", "dict"):
            return reading.misfit(value, at, expected)
        index = reading.chosen[key] = fitting[faults.index(min(faults))]
        return ordered[index].reader(value, at, reading)

    return read


def attempt(reader: Reader, value: Any, at: Path, reading: ReadContext) -> tuple[Any, int]:
    """Read a value without telling of drifts; give what was read and their number: if none, it is the value."""
    trying, drifts, odd = reading.trying, reading.drifts, reading.odd
    reading.trying, reading.drifts = True, 0
    try:
        result = reader(value, at, reading)
        if reading.drifts:
            reading.odd = odd
        return result, reading.drifts
    finally:
        reading.trying, reading.drifts = trying, drifts


def _likely_models(
    value: dict[str, Any], members: list[Member], fitting: list[int], outline: Callable[[type[Any]], Outline]
) -> list[int]:
    """Order the members for an object: first models that miss nothing, of these what knows most of its names."""
    scores: dict[int, tuple[int, int, int]] = {}
    other_types: list[int] = []
    for index in fitting:
        node = members[index].node
        if isinstance(node, Object) and not is_overlaid(node.model):
            score = _score(value, outline(node.model))
            if score is not None:
                scores[index] = score
        else:
            other_types.append(index)
    models = sorted(scores, key=scores.__getitem__)
    complete = [index for index in models if not scores[index][0]]
    if not complete:
        return other_types + models
    # A model that knows none of the names says less of the value than any other type.
    telling = [index for index in complete if scores[index][2]]
    return telling + other_types + [index for index in complete if not scores[index][2]]


def _score(value: dict[str, Any], outline: Outline) -> tuple[int, int, int] | None:
    constants = 0
    for name, allowed in outline.constants.items():
        if name in value:
            if not any(is_fixed(value[name], constant) for constant in allowed):
                return None
            constants += 1
    absent = sum(name not in value for name in outline.required)
    return absent, -constants, -sum(name in value for name in outline.known)


def tagged_reader(tag: str, by_tag: Mapping[str, Reader], untagged: Reader, other_reader: Reader | None) -> Reader:
    """Return the reader of a union that chooses the type by a member of the object, its tag.

    An object without the tag is read as the type that fits best. `other_reader` reads objects with an unknown tag;
    without it, they are kept as they came, and are a drift if they fit none of the models either.
    """

    def read(value: Any, at: Path, reading: ReadContext) -> Any:
        if not is_object(value):
            # There may be types beside the models; if there are none, a drift tells of it.
            return untagged(value, at, reading)
        tag_value: object = value.get(tag, UNSET)
        # A tag that is a number is documented as text.
        reader = by_tag.get(str(tag_value), other_reader) if type(tag_value) in (str, int) else other_reader
        key = (id(by_tag), id(value))
        chosen = reading.chosen.get(key)
        if chosen is not None and reader is not None:
            # Remembered: without that, every level of nesting would double the work.
            return (untagged if chosen else reader)(value, at, reading)
        result, drifts = attempt(untagged if reader is None else reader, value, at, reading)
        if reader is None:
            if drifts:
                reading.report((at, tag), "a tag" if tag_value is UNSET else " or ".join(map(repr, by_tag)), tag_value)
            if tag_value is UNSET:
                return untagged(value, at, reading) if drifts else result
            reading.odd = True
            return value
        if not drifts:
            reading.chosen[key] = 0
            return result
        # A tag is a hint: what fits another arm fits the schema.
        result, drifts = attempt(untagged, value, at, reading)
        reading.chosen[key] = 0 if drifts else 1
        return reader(value, at, reading) if drifts else result

    return read


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
