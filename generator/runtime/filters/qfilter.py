"""The `q[...]` filter language: conditions as query parameters, and what it cannot say.

    q[name]=Alice                    is                q[name]=*Bob*            contains
    q[name][]=Alice&q[name][]=Don*   one of            q[name]=null             is empty
    q[updated_at][ge]=...            ge gt le lt       q[name]=*                is not empty
    q[method][in]=Hours,FixedFee     in, nin           q[custom][nin]=*         was never set
    q[a]=1&q[b]=2                    all hold          q[a]=1&q[or][b]=2        one is enough

A `*` is always a gap and `null` always the empty value, so neither can be looked for as text; a comma always parts the
items of `in` and `nin`. Moments have seconds and no zone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from ..core.errors import InvalidArgument
from ..params.styles import Styled, encoded
from .filters import Condition, Field, Moment, Pattern, Term

if TYPE_CHECKING:
    from ..params.styles import TextFormat

_BY_KEY = ("[]", "in", "nin", "ge", "gt", "le", "lt")


class QFilter(Styled):
    """A condition as it travels in a query."""

    __slots__ = ("rows",)

    def __init__(self, condition: Condition, booleans: tuple[str, str]) -> None:
        spell = _Spelling(booleans)
        self.rows = tuple(_rows(condition, spell.text))
        """Keys without the parameter's name, such as `[name][ge]`, and values."""

    def query(self, name: str, spelling: TextFormat) -> Iterator[str]:  # noqa: ARG002  as all styled values have it
        for key, value in self.rows:
            yield f"{encoded(name + key)}={encoded(value)}"


def _rows(condition: Condition, text: Callable[[Term, object], str]) -> Iterator[tuple[str, str]]:
    terms = list(condition.terms)
    if condition.alternatives:
        # Only a term outside of `or` is known to take several values for one field.
        many = [term for term in terms if term.comparison == "any"]
        if len(many) > 1:
            raise InvalidArgument(
                f"{many[0].field.path} and {many[1].field.path}: any_of works for one field only where "
                "alternatives of several fields are joined with |; in_() works for all"
            )
        terms.sort(key=lambda term: term.comparison != "any")
    taken: dict[str, set[str]] = {}
    for index, term in enumerate(terms):
        lead = "[or]" if condition.alternatives and index else ""
        key = f"{lead}[{_path(term.field)}]"
        slot = _slot(term)
        before = taken.setdefault(key, set())
        # PHP keeps one value per key, and a field with a plain value has no room for comparisons.
        if before and (slot in before or not {slot, *before} <= set(_BY_KEY) - {"[]"} or lead):
            raise InvalidArgument(
                f"{term.field.path} is compared twice in a way that one request cannot say"
                + ("; alternatives of one field go into any_of or in_" if condition.alternatives else "")
            )
        before.add(slot)
        yield from ((f"{key}{_suffix(slot)}", value) for value in _values(term, text))


def _path(field: Field) -> str:
    path = field.path
    if path == "or" or not path or any(char in path for char in "[]") or "" in path.split("."):
        raise InvalidArgument(f"{path!r} cannot be named in a filter")
    return path


def _slot(term: Term) -> str:
    match term.comparison:
        case "is" | "null" | "not_null":
            return ""
        case "any":
            return "[]"
        case "not_set":
            return "nin"
        case comparison:
            return comparison


def _suffix(slot: str) -> str:
    return slot if slot in ("", "[]") else f"[{slot}]"


def _values(term: Term, text: Callable[[Term, object], str]) -> list[str]:
    match term.comparison:
        case "null":
            return ["null"]
        case "not_null" | "not_set":
            return ["*"]
        case "in" | "nin":
            items = [text(term, value) for value in term.values]
            for item in items:
                if "," in item or not item:
                    raise InvalidArgument(
                        f"{term.field.path}: {item!r} cannot be in a list, whose items are parted by commas"
                        + ("; use any_of" if term.comparison == "in" else "")
                    )
            return [",".join(items)]
        case _:
            return [text(term, value) for value in term.values]


class _Spelling:
    def __init__(self, booleans: tuple[str, str]) -> None:
        self._booleans = booleans

    def text(self, term: Term, value: object) -> str:
        """Return a value as the filter language writes it, or raise if it would mean something else."""
        path = term.field.path
        if isinstance(value, Pattern):
            for part in value.parts:
                if "*" in part:
                    raise InvalidArgument(f"{path}: a literal * cannot be looked for; `like` takes it as a gap")
            return "*".join(value.parts)
        if isinstance(value, bool):
            return self._booleans[0] if value else self._booleans[1]
        if isinstance(value, datetime):
            return _second(term, value)
        if isinstance(value, date):
            return _midnight(term, value) if isinstance(term.field, Moment) else value.isoformat()
        text = format(Decimal(str(value)), "f") if isinstance(value, (float, Decimal)) else str(value)
        if "*" in text:
            raise InvalidArgument(
                f"{path}: a literal * cannot be looked for, it stands for anything; use contains, starts_with, "
                "ends_with or like"
            )
        if text.strip().lower() == "null":
            raise InvalidArgument(f"{path}: the word {text!r} cannot be looked for, it stands for an empty field")
        return text


def _second(term: Term, value: datetime) -> str:
    if value.tzinfo is not None:
        raise InvalidArgument(f"{term.field.path}: {value} has a zone, which filters do not know; give the local time")
    if value.microsecond:
        if term.comparison not in ("ge", "gt", "le", "lt"):
            raise InvalidArgument(f"{term.field.path}: {value} has fractions of a second, which filters do not know")
        # What is stored has whole seconds: from a fraction on means from the next one on.
        later = timedelta(seconds=1) if term.comparison in ("ge", "lt") else timedelta()
        value = value.replace(microsecond=0) + later
    return value.isoformat(" ")


def _midnight(term: Term, value: date) -> str:
    if term.comparison not in ("ge", "lt"):
        raise InvalidArgument(
            f"{term.field.path} has a time of day: {value} alone is its first second, which hardly is what "
            f"{term.comparison!r} means; give a datetime, or use >= and < with days"
        )
    return f"{value.isoformat()} 00:00:00"
