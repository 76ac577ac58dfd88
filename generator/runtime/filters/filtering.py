"""Filtering: from a caller's filter to conditions on fields that the records really have."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from difflib import get_close_matches
from typing import Any, Final, cast

from ..codec.type_nodes import (
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
    fields_of,
)
from ..codec.type_parser import Scope, parse
from ..core.caches import CACHES
from ..core.errors import InvalidArgument
from ..core.hints import wire_of
from ..core.values import Value
from .filters import (
    Comparable,
    Comparison,
    Condition,
    Custom,
    Day,
    Field,
    Fields,
    Filter,
    Flag,
    Moment,
    Named,
    Number,
    Ordered,
    Other,
    Text,
    Worded,
)

_KINDS: Final[Mapping[str, type[Field]]] = {
    "str": Text,
    "UUID": Text,
    "int": Number,
    "float": Number,
    "Decimal": Number,
    "datetime": Moment,
    "date": Day,
    "bool": Flag,
}
_ORDERING: Final = ("ge", "gt", "le", "lt")
_WORDED: Final = ("contains", "starts_with", "ends_with", "like")
_LISTED: Final[Mapping[str, Comparison]] = {"in": "in", "nin": "nin", "any_of": "any"}
_OPERATORS: Final = (*_ORDERING, *_LISTED, *_WORDED, "null", "set")


class Member(Value):
    """A member of a record, as far as filters are concerned."""

    wire: str
    kind: type[Field] | type[Record]


class Members(Fields):
    """The fields of a model, looked up when they are asked for."""

    def __init__(self, model: type[Record], named: tuple[str, ...] = (), prefix: str = "") -> None:
        self._model = model
        self._named = named
        self._prefix = prefix

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        known = members_of(self._model)
        if name not in known:
            raise self._unknown(name, known)
        return self._field(known[name])

    def at(self, path: str) -> Field | Members | Named:
        """Return the field at a dotted path of wire names."""
        head, dot, rest = path.partition(".")
        member = next((each for each in members_of(self._model).values() if each.wire == head), None)
        if member is None:
            raise self._unknown(path, [each.wire for each in members_of(self._model).values()])
        found = self._field(member)
        if not dot:
            return found
        if isinstance(found, Members):
            return found.at(rest)
        if isinstance(found, Named):
            return found[rest]
        if type(found) is Other:
            return Other(f"{found.path}.{rest}")
        whole = f"{self._prefix}{path}"
        raise InvalidArgument(f"{found.path} has no members to filter by: {whole} leads nowhere. {_way_out(whole)}")

    def _field(self, member: Member) -> Field | Members | Named:
        path = f"{self._prefix}{member.wire}"
        if member.wire in self._named:
            return Named(path)
        if issubclass(member.kind, Record):
            return Members(member.kind, self._named, f"{path}.")
        return member.kind(path)

    def _unknown(self, name: str, known: Iterable[str]) -> InvalidArgument:
        close = get_close_matches(name.partition(".")[0], list(known), 1)
        hint = f"; did you mean {close[0]}?" if close else "."
        path = f"{self._prefix}{name}"
        what = f"{path}: {self._model.__name__} has no such field to filter by{hint}"
        return InvalidArgument(f"{what} {_way_out(path)}")


def _way_out(path: str) -> str:
    """Return how to name a field that the vendor can filter by though no record shows it."""
    return f'A field that records do not show is other("{path}"), in a mapping {{"other": {{"{path}": ...}}}}'


_members: Final[dict[type[Record], Mapping[str, Member]]] = CACHES.add({})


def members_of(model: type[Record]) -> Mapping[str, Member]:
    """Return what a model can be filtered by, by Python name."""
    if model not in _members:
        scope = Scope(model.__module__)
        _members[model] = {
            attribute.name: Member(wire_of(attribute).name or attribute.name, _kind(parse(str(attribute.type), scope)))
            for attribute in fields_of(model)
        }
    return _members[model]


def _kind(node: Node) -> type[Field] | type[Record]:
    match node:
        case Scalar(kind):
            return _KINDS.get(kind, Other)
        case Enumeration(members):
            return Text if issubclass(members, str) else Number
        case Object(model):
            return model if issubclass(model, Record) else Other
        case ListOf(inner) | HintedType(inner, _):
            return _kind(inner)
        case Alias():
            return _kind(node.target)
        case Choice(inners):
            kinds = {_kind(inner) for inner in inners if not (isinstance(inner, Scalar) and inner.kind in _NOTHING)}
            return kinds.pop() if len(kinds) == 1 else Other
        case Constant() | MapOf() | _:
            return Other


_NOTHING: Final = ("None", "Unset")


def condition_of(where: Filter[Any], model: object, named: tuple[str, ...]) -> Condition | None:
    """Return the condition a caller's filter stands for; `None` for a mapping without entries.

    Raises:
        InvalidArgument: A field is not there, cannot be compared so, or what is given is no filter.
    """
    if not (isinstance(model, type) and issubclass(model, Record)):
        raise InvalidArgument("these records have no known members to filter by")
    fields = Members(model, named)
    given: object = where
    if isinstance(given, Mapping):
        return _joined(cast("Mapping[str, object]", given), fields)
    if not callable(given):
        raise InvalidArgument(f"{given!r} is no filter: give a function from fields to a condition, or a mapping")
    condition = cast("Callable[[Any], object]", given)(fields)
    if isinstance(condition, Condition):
        return condition
    if isinstance(condition, Mapping):
        return _joined(cast("Mapping[str, object]", condition), fields)
    raise InvalidArgument(f"the filter gives {condition!r}, not a condition")


def _joined(where: Mapping[str, object], fields: Members) -> Condition | None:
    both = [each for key, value in where.items() if key != "or" for each in _entry(fields, key, value)]
    either = where.get("or", {})
    if not isinstance(either, Mapping):
        raise InvalidArgument('"or" takes a mapping of the fields of which one is enough')
    below = cast("Mapping[str, object]", either).items()
    others = [each for key, value in below for each in _entry(fields, key, value)]
    condition = None if not both else both[0]
    for each in both[1:]:
        condition = condition & each if condition is not None else each
    for other in others:
        condition = condition | other if condition is not None else other
    return condition


def _entry(fields: Members, path: str, value: object) -> list[Condition]:
    """Return the conditions of one entry of a mapping; they have to hold together."""
    if path == "other" and isinstance(value, Mapping):
        below = cast("Mapping[str, object]", value).items()
        return [each for key, inner in below for each in _compared(fields.other(key), inner)]
    field = fields.at(path)
    if isinstance(field, Field):
        return _compared(field, value)
    if not isinstance(value, Mapping):
        raise InvalidArgument(f"{path} holds other fields; name one of them, as in {path}.<field>")
    below = cast("Mapping[str, object]", value).items()
    return [each for key, inner in below for each in _entry(fields, f"{path}.{key}", inner)]


def _compared(field: Field, value: object) -> list[Condition]:
    if value is None:
        return [field.is_null()]
    if isinstance(value, Mapping):
        if not value:
            raise InvalidArgument(f"{field.path}: nothing is given to compare with")
        return [_operated(field, name, operand) for name, operand in cast("Mapping[str, object]", value).items()]
    if isinstance(value, (list, tuple, set, frozenset)):
        return [field.compare("any", cast("Iterable[object]", value))]
    return [field.compare("is", [value])]


def _operated(field: Field, name: str, operand: object) -> Condition:
    if name not in _OPERATORS:
        raise InvalidArgument(f"{field.path}: {name!r} is no comparison; there are {', '.join(_OPERATORS)}")
    if name in ("null", "set"):
        if not isinstance(operand, bool):
            raise InvalidArgument(f"{field.path}: {name} takes True or False, not {operand!r}")
        if name == "set" and isinstance(field, Custom):
            return field.is_set() if operand else field.not_set()
        return field.is_null() if operand is (name == "null") else field.is_not_null()
    if name in _ORDERING and isinstance(field, Ordered):
        return field.compare(cast(Comparison, name), [operand])
    if name in _LISTED and isinstance(field, Comparable):
        if not isinstance(operand, (list, tuple, set, frozenset)):
            raise InvalidArgument(f"{field.path}: {name} takes a list, not {operand!r}")
        return field.compare(_LISTED[name], cast("Iterable[object]", operand))
    if name in _WORDED and isinstance(field, Worded):
        if not isinstance(operand, str):
            raise InvalidArgument(f"{field.path}: {name} takes text, not {operand!r}")
        return cast(Condition, getattr(field, name)(operand))
    raise InvalidArgument(f"{field.path} cannot be compared with {name!r}: it is {_described(field)}")


def _described(field: Field) -> str:
    return (type(field).__doc__ or "").partition("\n")[0].partition(";")[0].lower().rstrip(".")
