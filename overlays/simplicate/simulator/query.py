"""Filters, sorting and selection, read and evaluated as Simplicate does: `q[...]`, `sort` and `select`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any

from attrs import frozen

from simplicate_client._runtime.extend import Row, is_list, is_row, listing, mapping

OPERATORS = ("ge", "gt", "le", "lt", "in", "nin")
_ANY = "[]"
"""The operator of `q[field][]`: any of several values."""
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_TIME = re.compile(r"\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2}:\d{2})?")
_NUMBER = re.compile(r"-?\d{1,30}(?:\.\d{1,30})?")


class BadQueryError(Exception):
    """A query cannot be evaluated; the text says why."""


@frozen
class Term:
    """One condition: a field, an operator and a value."""

    name: str
    operator: str
    """Empty for a comparison by pattern."""
    wanted: tuple[str, ...]
    """Values, of which one must fit."""
    is_other: bool
    """Whether it stands under `q[or]`."""


@frozen
class Query:
    """The conditions of a request."""

    terms: tuple[Term, ...]

    def fits(self, row: Row, values: Callable[[Row, str], list[Any]]) -> bool:
        """Whether a row meets all terms without `or`, or one of those with it.

        Args:
            row: The row.
            values: Returns the values of a field of a row.
        """
        firsts = [term for term in self.terms if not term.is_other]
        others = [term for term in self.terms if term.is_other]
        if firsts and all(_meets(values(row, term.name), term) for term in firsts):
            return True
        return any(_meets(values(row, term.name), term) for term in others) or not self.terms


def read_query(pairs: Iterable[tuple[str, str]], apart: frozenset[str] = frozenset()) -> Query:
    """Return the conditions in a query, whose names nest as in PHP.

    Args:
        pairs: Names and values of the query.
        apart: Fields that are no conditions here but parameters of the operation.

    Raises:
        BadQueryError: A name is not a condition.
    """
    found: dict[tuple[bool, str, str], list[str]] = {}
    for name, value in pairs:
        if name != "q" and not name.startswith("q["):
            continue
        place = _place(name)
        is_other, field, operator = place
        if field not in apart or is_other:
            # PHP keeps the last of several values under one name, unless the name ends with [].
            found[place] = [*found.get(place, []), value] if operator == _ANY else [value]
    return Query(
        tuple(
            Term(name, "" if operator in ("", _ANY) else operator, tuple(values), is_other)
            for (is_other, name, operator), values in found.items()
        )
    )


def _place(name: str) -> tuple[bool, str, str]:
    """Return whether a name stands under `or`, its field and its operator.

    Raises:
        BadQueryError: The name is not that of a condition.
    """
    keys = re.findall(r"\[([^\[\]]*)\]", name)
    is_whole = name == "q" + "".join(f"[{key}]" for key in keys)
    is_other = len(keys) > 1 and keys[0] == "or"
    keys = keys[1:] if is_other else keys
    if not is_whole or len(keys) not in (1, 2) or not keys[0]:
        raise BadQueryError(f"{name} is not a filter; write q[field], q[field][operator] or q[or][field].")
    if len(keys) == 1:
        return is_other, keys[0], ""
    if keys[1] not in (*OPERATORS, ""):
        raise BadQueryError(f"{name}: there is no operator {keys[1]}; there are {', '.join(OPERATORS)}.")
    return is_other, keys[0], keys[1] or _ANY


def check_value(term: Term, kind: str) -> None:
    """Refuse a value that a field of a kind cannot be compared with.

    Raises:
        BadQueryError: The field is a time, and the value is none.
    """
    if kind not in ("date", "date-time"):
        return
    values = [part for text in term.wanted for part in (text.split(",") if term.operator in ("in", "nin") else [text])]
    for value in values:
        if value != "null" and "*" not in value and _TIME.fullmatch(value) is None:
            raise BadQueryError(f"q[{term.name}]: {value!r} is not a time such as 2024-06-09 00:00:00.")


def values_at(value: Any, path: str) -> list[Any]:
    """Return the values at a dotted path; a list on the way stands for each of its entries."""
    if is_list(value):
        return [found for entry in listing(value) for found in values_at(entry, path)]
    name, _, rest = path.partition(".")
    inner = mapping(value).get(name)
    if name == "custom_fields" and rest:
        named = {str(mapping(field).get("name")): mapping(field).get("value") for field in listing(inner)}
        return [named.get(rest)]
    if rest:
        return values_at(inner, rest)
    return [*listing(inner)] if is_list(inner) else [inner]


def sorted_rows(rows: list[Row], text: str, values: Callable[[Row, str], list[Any]]) -> list[Row]:
    """Return rows in the order that `sort` says; a minus turns it round, and the first name counts most."""
    for name in reversed([part for part in text.split(",") if part]):
        key = name.removeprefix("-")
        rows = sorted(rows, key=lambda row: _order(_first(values(row, key))), reverse=name.startswith("-"))
    return rows


def selected(row: Row, text: str) -> Row:
    """Return what `select` chooses of a row: members, and with a period at the end all below them.

    The id comes whatever is chosen.
    """
    paths = [part for part in text.split(",") if part]
    return _chosen(row, ["id", *paths]) if paths else row


def _chosen(row: Row, paths: list[str]) -> Row:
    found: Row = {}
    for path in paths:
        name, period, rest = path.partition(".")
        if name not in row:
            continue
        value = row[name]
        if not period:
            # Without the period only what an object has itself; lists and objects in it are further below.
            own = {key: part for key, part in mapping(value).items() if not (is_row(part) or is_list(part))}
            found.setdefault(name, own if is_row(value) else value)
        else:
            found[name] = _below(value, rest, mapping(found.get(name))) if rest else value
    return found


def _below(value: Any, path: str, known: Row) -> Any:
    """Return what a path chooses of a value, beside what is chosen already."""
    if is_list(value):
        return [_chosen(mapping(entry), [path]) for entry in value]
    return known | _chosen(mapping(value), [path])


def _meets(values: list[Any], term: Term) -> bool:
    if term.operator == "nin":
        return not _meets(values, Term(term.name, "in", term.wanted, False))
    if term.operator == "in":
        wanted = term.wanted[0]
        if wanted == "*":
            return any(value is not None for value in values)
        return any(_equals(value, part) for value in values for part in wanted.split(","))
    if term.operator:
        return any(_compares(value, term.operator, term.wanted[0]) for value in values)
    return any(_like(values, wanted) for wanted in term.wanted)


def _like(values: list[Any], wanted: str) -> bool:
    """Whether a value fits a pattern: `*` stands for anything, alone for "is set", and `null` for "is not set"."""
    if wanted == "null":
        return all(value is None for value in values)
    if wanted == "*":
        return any(value is not None for value in values)
    if "*" in wanted:
        return any(value is not None and _fits(_text(value), wanted.lower()) for value in values)
    return any(_equals(value, wanted) for value in values)


def _fits(text: str, pattern: str) -> bool:
    """Whether a text fits a pattern with stars, found without going back."""
    first, *middle, last = pattern.split("*")
    if not text.startswith(first) or len(text) < len(first) + len(last) or not text.endswith(last):
        return False
    at, end = len(first), len(text) - len(last)
    for part in middle:
        place = text.find(part, at, end)
        if place < 0:
            return False
        at = place + len(part)
    return True


def _equals(value: Any, wanted: str) -> bool:
    """Whether a value is what a text says: numbers by their value, yes and no by their words, letters in any case."""
    if value is None:
        return wanted == "null"
    if isinstance(value, bool):
        return wanted.lower() in (("true", "1") if value else ("false", "0"))
    return _comparable(value, wanted) == _comparable(wanted, value)


def _compares(value: Any, operator: str, wanted: str) -> bool:
    if value is None:
        return False
    left, right = _comparable(value, wanted), _comparable(wanted, value)
    if left[0] != right[0]:
        return False
    less, same = left < right, left == right
    return {"ge": not less, "gt": not less and not same, "le": less or same, "lt": less}[operator]


def _comparable(value: Any, other: Any) -> tuple[str, float, str]:
    """Return a value as it is compared with another one: as a number if both are, a day as its first moment."""
    text = _text(value)
    if _NUMBER.fullmatch(text) and _NUMBER.fullmatch(_text(other)):
        return "number", float(text), ""
    return "text", 0.0, f"{text} 00:00:00" if _DAY.fullmatch(text) else text


def _text(value: Any) -> str:
    return str(value).lower()


def _first(values: list[Any]) -> Any:
    return values[0] if values else None


def _order(value: Any) -> tuple[int, float, str]:
    """Return what a value is sorted by: nothing first, numbers before texts."""
    if value is None:
        return 0, 0.0, ""
    text = _text(value)
    return (1, float(text), "") if _NUMBER.fullmatch(text) else (2, 0.0, text)
