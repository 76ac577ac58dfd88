"""Filters: what a listing is narrowed down by, built from fields and values.

`where=lambda project: (project.organization.name == "Acme") & (project.updated_at >= since)`: the fields are those of
the listing's records, each with the comparisons its values allow; `&` joins conditions that must all hold, `|` ones of
which one is enough. A plain mapping says the same:
`where={"organization.name": "Acme", "updated_at": {"ge": since}}`, alternatives of other fields under `"or"`. A field
that the vendor can filter by though no record shows it is `record.other("its.name")`, in a mapping
`{"other": {"its.name": value}}`. What a caller gives becomes conditions on fields that the records really have.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from difflib import get_close_matches
from enum import Enum
from itertools import chain
from math import isfinite
from typing import Any, Final, Generic, Literal, NoReturn, TypeAlias, TypeVar, cast
from uuid import UUID

from ..codec.annotations import Scope, of_type
from ..codec.types import (
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
from ..core import values
from ..core.errors import InvalidArgument
from ..core.hints import wire_of
from ..core.lazy import CACHES

V = TypeVar("V")

Comparison: TypeAlias = Literal["is", "any", "in", "nin", "ge", "gt", "le", "lt", "null", "not_null", "not_set"]


class Pattern(values.Value):
    """Text with gaps between its parts that anything may fill."""

    parts: tuple[str, ...]


class Term(values.Value):
    """One field compared with something."""

    field: Field
    comparison: Comparison
    values: tuple[object, ...] = ()


class Condition:
    """What records have to meet; made by comparing a field."""

    __slots__ = ("alternatives", "terms")

    def __init__(self, terms: tuple[Term, ...], *, alternatives: bool = False) -> None:
        self.terms = terms
        self.alternatives = alternatives
        """Whether one of the terms is enough."""

    def __repr__(self) -> str:
        between = " | " if self.alternatives else " & "
        return between.join(f"{term.field.path} {term.comparison} {list(term.values)}" for term in self.terms)

    def __and__(self, other: Condition) -> Condition:
        if self.alternatives or other.alternatives:
            _refuse_mixing()
        return Condition((*self.terms, *other.terms))

    def __or__(self, other: Condition) -> Condition:
        if any(len(side.terms) > 1 and not side.alternatives for side in (self, other)):
            _refuse_mixing()
        terms: list[Term] = []
        for term in (*self.terms, *other.terms):
            at = next((index for index, known in enumerate(terms) if _joinable(known, term)), None)
            if at is None:
                terms.append(term)
            else:
                terms[at] = Term(term.field, "any", (*terms[at].values, *term.values))
        return Condition(tuple(terms), alternatives=len(terms) > 1)

    def __bool__(self) -> bool:
        raise InvalidArgument(
            "a condition is neither true nor false yet: join conditions with & and |, each in brackets, not with "
            "`and`, `or`, `not` or `a <= field <= b`; what must not be goes into not_in()"
        )

    def __invert__(self) -> NoReturn:
        raise InvalidArgument(
            "the filter language cannot turn a condition round: say the opposite, with not_in() in place of == and "
            "in_(), is_not_null() in place of is_null(), > in place of <="
        )


def _refuse_mixing() -> NoReturn:
    raise InvalidArgument(
        "the filter language has no brackets, so & and | cannot be mixed; alternatives of one field can be: use any_of"
    )


def _joinable(one: Term, other: Term) -> bool:
    """Return whether two terms are alternatives for the same field."""
    return one.field.path == other.field.path and {one.comparison, other.comparison} <= {"is", "any"}


class Field:
    """A field to filter by."""

    takes: tuple[type, ...] = (object,)
    """What its values may be."""

    def __init__(self, path: str) -> None:
        self.path = path

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.path!r})"

    def __invert__(self) -> NoReturn:
        raise InvalidArgument(f"{self.path}: ~ does not apply to a field; compare it, as with == False or is_null()")

    def is_null(self) -> Condition:
        """Hold where the field is empty."""
        return Condition((Term(self, "null"),))

    def is_not_null(self) -> Condition:
        """Hold where the field is not empty."""
        return Condition((Term(self, "not_null"),))

    def compare(self, comparison: Comparison, values: Iterable[object]) -> Condition:
        """Return the condition of a comparison, values checked."""
        checked = tuple(self._checked(value) for value in values)
        if not checked:
            raise InvalidArgument(f"{self.path}: nothing is given to compare with")
        return Condition((Term(self, comparison, checked),))

    def _checked(self, value: object) -> object:
        if isinstance(value, Pattern):
            return value
        plain: object = value.value if isinstance(value, Enum) else value
        if plain is None:
            raise InvalidArgument(f"{self.path}: None is not a value to compare with; use is_null() or is_not_null()")
        if isinstance(plain, (float, Decimal)) and not isfinite(plain):
            raise InvalidArgument(f"{self.path}: {plain} is not a number that can be compared with")
        fits = isinstance(plain, self.takes) and not (isinstance(plain, bool) and bool not in self.takes)
        if not fits:
            wanted = ", ".join(kind.__name__ for kind in self.takes)
            kind = plain.__class__.__name__
            raise InvalidArgument(f"{self.path}: {plain!r} is {kind}, not {wanted}")
        return plain


class Comparable(Field, Generic[V]):
    """A field whose values can be told apart."""

    def __eq__(self, value: V) -> Condition:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        return self.compare("is", [value])

    def __ne__(self, value: object) -> NoReturn:
        remedy = "is_not_null()" if value is None else f"not_in([{value!r}])"
        raise InvalidArgument(f"{self.path}: the filter language has no `!=`; use {remedy}")

    def __hash__(self) -> int:
        return hash(self.path)

    def any_of(self, *values: V) -> Condition:
        """Hold where the field is one of these."""
        return self.compare("any", values)

    def in_(self, values: Iterable[V]) -> Condition:
        """Hold where the field is in the list."""
        return self.compare("in", _several(self.path, values))

    def not_in(self, values: Iterable[V]) -> Condition:
        """Hold where the field is not in the list."""
        return self.compare("nin", _several(self.path, values))


def _several(path: str, values: Iterable[V]) -> Iterable[V]:
    if isinstance(values, str):
        raise InvalidArgument(f"{path}: {values!r} is one text; give a list")
    return values


class Ordered(Comparable[V]):
    """A field whose values come one after the other."""

    def __ge__(self, value: V) -> Condition:
        return self.compare("ge", [value])

    def __gt__(self, value: V) -> Condition:
        return self.compare("gt", [value])

    def __le__(self, value: V) -> Condition:
        return self.compare("le", [value])

    def __lt__(self, value: V) -> Condition:
        return self.compare("lt", [value])


class Worded(Field):
    """A field whose text can be looked into."""

    def contains(self, text: str) -> Condition:
        """Hold where the text is somewhere in the field."""
        return self._like("", text, "")

    def starts_with(self, text: str) -> Condition:
        """Hold where the field starts with the text."""
        return self._like(text, "")

    def ends_with(self, text: str) -> Condition:
        """Hold where the field ends with the text."""
        return self._like("", text)

    def like(self, pattern: str) -> Condition:
        """Hold where the field is like the pattern, in which `*` stands for anything."""
        if "*" not in pattern:
            raise InvalidArgument(f"{self.path}: the pattern {pattern!r} has no * in it; compare with == instead")
        return self._like(*pattern.split("*"))

    def _like(self, *parts: str) -> Condition:
        if not any(parts):
            raise InvalidArgument(f"{self.path}: an empty text is in everything; use is_not_null()")
        return self.compare("is", [Pattern(parts)])


class Text(Comparable[str], Worded):
    """A field that holds text."""

    takes = (str, UUID)


class Number(Ordered["int | float | Decimal"]):
    """A field that holds a number."""

    takes = (int, float, Decimal)


class Moment(Ordered["datetime | date"]):
    """A field that holds a date and time; a date alone is its first second."""

    takes = (datetime, date)


class Day(Ordered["date | datetime"]):
    """A field that holds a date."""

    takes = (date, datetime)


class Flag(Comparable[bool]):
    """A field that is true or false."""

    takes = (bool,)


Value: TypeAlias = str | int | float | bool | Decimal | date | datetime


class Other(Ordered[Value], Worded):
    """A field whose values are of a kind nobody knows beforehand."""

    takes = (str, int, float, bool, Decimal, date, UUID)


class Custom(Other):
    """A field that the vendor's customers added."""

    def is_set(self) -> Condition:
        """Hold where the field was filled in."""
        return self.is_not_null()

    def not_set(self) -> Condition:
        """Hold where the field was never filled in."""
        return Condition((Term(self, "not_set"),))


class Named:
    """Fields that go by a name of their own: `record.custom_fields["external_link"]`."""

    def __init__(self, path: str) -> None:
        self.path = path

    def __getitem__(self, name: str) -> Custom:
        return Custom(f"{self.path}.{name}")

    def __eq__(self, value: object) -> NoReturn:
        raise InvalidArgument(f'{self.path} holds other fields; name one of them, as in {self.path}["name"]')

    __ne__ = __eq__
    __hash__ = object.__hash__


class Fields:
    """What listings can be filtered by: the members of their records."""

    def __eq__(self, value: object) -> NoReturn:
        raise InvalidArgument("a member that holds other fields is compared with nothing; name one of its fields")

    __ne__ = __eq__
    __hash__ = object.__hash__

    def other(self, path: str) -> Other:
        """Return a field that no record shows, by its name on the wire; nothing but that name is checked.

        In a mapping it goes under `"other"`: `{"other": {"linked_to.invoice_id": "invoice:1"}}`.
        """
        return Other(path)


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


class Member(values.Value):
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
        members = members_of(self._model).values()
        member = next((member for member in members if member.wire == head), None)
        if member is None:
            raise self._unknown(path, [known.wire for known in members])
        field = self._field(member)
        if not dot:
            return field
        if isinstance(field, Members):
            return field.at(rest)
        if isinstance(field, Named):
            return field[rest]
        if type(field) is Other:
            return Other(f"{field.path}.{rest}")
        whole = f"{self._prefix}{path}"
        raise InvalidArgument(f"{field.path} has no members to filter by: {whole} leads nowhere. {_way_out(whole)}")

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
        message = f"{path}: {self._model.__name__} has no such field to filter by{hint}"
        return InvalidArgument(f"{message} {_way_out(path)}")


def _way_out(path: str) -> str:
    """Return how to name a field that the vendor can filter by though no record shows it."""
    return f'A field that records do not show is other("{path}"), in a mapping {{"other": {{"{path}": ...}}}}'


_members: Final[dict[type[Record], Mapping[str, Member]]] = CACHES.add({})


def members_of(model: type[Record]) -> Mapping[str, Member]:
    """Return what a model can be filtered by, by Python name."""
    if model not in _members:
        scope = Scope(model.__module__)
        _members[model] = {
            attribute.name: Member(wire_of(attribute).name or attribute.name, _kind(of_type(attribute.type, scope)))
            for attribute in fields_of(model)
        }
    return _members[model]


def _kind(node: Node) -> type[Field] | type[Record]:  # noqa: PLR0911  one return for each kind of value
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
            kinds = {_kind(inner) for inner in inners if not (isinstance(inner, Scalar) and inner.name in _NOTHING)}
            return kinds.pop() if len(kinds) == 1 else Other
        case Constant() | MapOf() | _:
            return Other


_NOTHING: Final = ("None", "Unset")


def condition_of(
    where: Callable[[Any], Condition] | Mapping[str, object] | values.Unset, model: object, named: tuple[str, ...]
) -> Condition | None:
    """Return the condition of a caller's filter, or `None` for a mapping without entries.

    Raises:
        InvalidArgument: A field does not exist, cannot be compared in this way, or `where` is not a filter.
    """
    if not (isinstance(model, type) and issubclass(model, Record)):
        raise InvalidArgument("these records have no known members to filter by")
    fields = Members(model, named)
    untyped: object = where
    if isinstance(untyped, Mapping):
        return _joined(cast("Mapping[str, object]", untyped), fields)
    if not callable(untyped):
        raise InvalidArgument(f"{untyped!r} is not a filter: give a function from fields to a condition, or a mapping")
    condition = cast("Callable[[Any], object]", untyped)(fields)
    if isinstance(condition, Condition):
        return condition
    if isinstance(condition, Mapping):
        return _joined(cast("Mapping[str, object]", condition), fields)
    raise InvalidArgument(f"the filter gives {condition!r}, not a condition")


def _joined(where: Mapping[str, object], fields: Members) -> Condition | None:
    required: list[Condition] = []
    for key, value in where.items():
        if key != "or":
            required += _entry(fields, key, value)
    either = where.get("or", {})
    if not isinstance(either, Mapping):
        raise InvalidArgument('"or" takes a mapping of the fields of which one is enough')
    condition: Condition | None = None
    for part in required:
        condition = condition & part if condition is not None else part
    for key, value in cast("Mapping[str, object]", either).items():
        for alternative in _entry(fields, key, value):
            condition = condition | alternative if condition is not None else alternative
    return condition


def _entry(fields: Members, path: str, value: object) -> list[Condition]:
    """Return the conditions of one entry of a mapping; they have to hold together."""
    if path == "other" and isinstance(value, Mapping):
        others = cast("Mapping[str, object]", value).items()
        return list(chain.from_iterable(_compared(fields.other(key), inner) for key, inner in others))
    field = fields.at(path)
    if isinstance(field, Field):
        return _compared(field, value)
    if not isinstance(value, Mapping):
        raise InvalidArgument(f"{path} holds other fields; name one of them, as in {path}.<field>")
    nested = cast("Mapping[str, object]", value).items()
    return list(chain.from_iterable(_entry(fields, f"{path}.{key}", inner) for key, inner in nested))


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
        raise InvalidArgument(f"{field.path}: {name!r} is not a comparison; use one of {', '.join(_OPERATORS)}")
    if name in ("null", "set"):
        return _empty_or_not(field, name, operand)
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


def _empty_or_not(field: Field, name: str, operand: object) -> Condition:
    """Return the condition of `null` or `set`: whether the field is empty."""
    if not isinstance(operand, bool):
        raise InvalidArgument(f"{field.path}: {name} takes True or False, not {operand!r}")
    if name == "set" and isinstance(field, Custom):
        return field.is_set() if operand else field.not_set()
    return field.is_null() if operand is (name == "null") else field.is_not_null()


def _described(field: Field) -> str:
    return (type(field).__doc__ or "").partition("\n")[0].partition(";")[0].lower().rstrip(".")
