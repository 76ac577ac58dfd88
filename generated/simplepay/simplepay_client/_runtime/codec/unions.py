# Copied from generator/runtime/codec/unions.py; edit it there, then generate again.
"""Read a value that may be of several types: by its tag, its JSON type, its best fit; never by luck of order."""

from collections.abc import Callable, Mapping
from typing import Any

from ..core.drift import Path
from ..core.hints import Hint, JsonText, PhpText, Spelled, Text, Wrapped
from ..core.values import UNSET, Value
from .jsontext import is_object
from .read_context import ReadContext
from .scalars import Reader, is_fixed
from .type_nodes import Alias, Choice, Constant, Enumeration, HintedType, ListOf, MapOf, Node, Object, Scalar, TupleOf
from .type_parser import is_overlaid


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


def kinds_of(node: Node, how: Hint | None) -> frozenset[str]:
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


def rank(node: Node) -> int:
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
