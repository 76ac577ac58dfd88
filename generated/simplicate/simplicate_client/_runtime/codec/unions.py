# Copied from generator/runtime/codec/unions.py; edit it there, then generate again.
"""Choose the member of a union by its tag, its JSON type or its best fit, never by the order in which they stand."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..core.drift import Path
from ..core.hints import Hint, JsonText, PhpText, Spelled, Text, Wrapped
from ..core.values import UNSET, Value
from .field_specs import FieldSpec
from .jsontext import is_object
from .read_context import ReadContext
from .scalars import Reader, is_fixed
from .types import (
    Alias,
    Choice,
    Constant,
    Enumeration,
    HintedType,
    ListOf,
    MapOf,
    Node,
    Object,
    Scalar,
    TupleOf,
    is_overlaid,
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


def outline(specs: tuple[FieldSpec, ...]) -> Outline:
    """Return what tells a model from another."""
    constants: dict[str, tuple[object, ...]] = {}
    for spec in specs:
        types, _ = split_null(spec.node)
        if len(types) == 1 and isinstance(types[0], Constant):
            constants[spec.wire] = types[0].values
    return Outline(
        known=frozenset(spec.wire for spec in specs),
        required=frozenset(spec.wire for spec in specs if not spec.optional),
        constants=constants,
    )
