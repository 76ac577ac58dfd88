# Copied from generator/runtime/unions.py; edit it there, then generate again.
"""Read a value that may be of several types: by its tag, its JSON type, its best fit; never by luck of order."""

from collections.abc import Callable, Mapping
from typing import Any

from .annotations import (
    Alias,
    Choice,
    Constant,
    Enumeration,
    ListOf,
    MapOf,
    Node,
    Object,
    Scalar,
    Told,
    TupleOf,
    is_overlaid,
)
from .drift import Path
from .jsontext import is_object
from .reading import Reading
from .scalars import Reader
from .unset import UNSET
from .value import Value
from .wire import Hint, JsonText, PhpText, Spelled, Text, Wrapped


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
        case Told(inner, own):
            return kinds_of(inner, how or own)
        case Alias():
            return _ALL if isinstance(node.target, Alias) else kinds_of(node.target, how)


def _scalar_kinds(kind: str, how: Hint | None) -> frozenset[str]:
    usual = _KINDS.get(kind, _STR)
    if isinstance(how, Spelled) and kind == "bool":
        return usual | {json_kind(how.true), json_kind(how.false)}
    return usual | _STR if isinstance(how, Text) and kind != "Any" else usual


def rank(node: Node) -> int:
    """Say how soon a type is tried: constants and enums first, plain text and open maps last."""
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
        case Told(inner, _):
            return rank(inner)
        case ListOf() | Choice() | Alias():
            return 3
        case MapOf():
            return 9


def choice_reader(members: list[Member], outline: Callable[[type[Any]], Outline], expected: str) -> Reader:
    """Give the reader that finds the member of a union that fits a value best."""
    ordered = sorted(members, key=lambda member: rank(member.node))

    def read(value: Any, at: Path, reading: Reading) -> Any:
        key = (id(ordered), id(value))
        index = reading.chosen.get(key)
        if index is None:
            index = _choose(value, at, reading)
            if type(value) in (list, dict):
                # A structure stays alive, and with it its id, as long as the answer is being read.
                reading.chosen[key] = index
        return reading.misfit(value, at, expected) if index < 0 else ordered[index].reader(value, at, reading)

    def _choose(value: Any, at: Path, reading: Reading) -> int:
        kind = json_kind(value)
        fitting = [index for index, member in enumerate(ordered) if kind in member.kinds]
        if kind == "dict" and len(fitting) > 1:
            fitting = _best_models(value, ordered, fitting, outline)
        if len(fitting) < 2:
            return fitting[0] if fitting else -1
        faults: list[int] = []
        for index in fitting:
            faults.append(count_drifts(ordered[index].reader, value, at, reading))
            if not faults[-1]:
                return index
        if kind not in ("list", "dict"):
            return -1
        return fitting[faults.index(min(faults))]

    return read


def count_drifts(reader: Reader, value: Any, at: Path, reading: Reading) -> int:
    """Read a value for trial and count what does not fit."""
    before = reading.trying, reading.drifts, reading.odd
    reading.trying, reading.drifts = True, 0
    try:
        reader(value, at, reading)
        return reading.drifts
    finally:
        reading.trying, reading.drifts, reading.odd = before


def _best_models(
    value: dict[str, Any], members: list[Member], fitting: list[int], outline: Callable[[type[Any]], Outline]
) -> list[int]:
    """Narrow the members for an object to those with the fewest missing and the most known names."""
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
    if not scores:
        return others
    best = min(scores.values())
    models = [index for index in fitting if scores.get(index) == best]
    # Open maps and overlays take part only where no model has all it needs and knows something.
    return models if best[0] == 0 and best[2] < 0 or not others else models + others


def _score(value: dict[str, Any], outline: Outline) -> tuple[int, int, int] | None:
    constants = 0
    for name, allowed in outline.constants.items():
        if name in value:
            if not any(type(value[name]) is type(known) and value[name] == known for known in allowed):
                return None
            constants += 1
    missing = sum(name not in value for name in outline.required)
    return missing, -constants, -sum(name in value for name in outline.known)


def tagged_reader(tag: str, by_tag: Mapping[str, Reader], untagged: Reader, other: Reader | None) -> Reader:
    """Give the reader that goes by a member's value; without the member, by the best fit.

    `other` reads what has no value of the list; without it such an object is kept as it came, and is told where it
    fits none of the models either.
    """

    def read(value: Any, at: Path, reading: Reading) -> Any:
        if not is_object(value):
            return reading.misfit(value, at, f"an object with {tag}")
        said: object = value.get(tag, UNSET)
        reader = by_tag.get(said) if type(said) is str else by_tag.get(str(said)) if type(said) is int else other
        if reader is None:
            reader = other
        if reader is None:
            if count_drifts(untagged, value, at, reading):
                reading.report((at, tag), "a tag" if said is UNSET else " or ".join(map(repr, by_tag)), said)
            if said is UNSET:
                return untagged(value, at, reading)
            reading.odd = True
            return value
        return reader(value, at, reading)

    return read
