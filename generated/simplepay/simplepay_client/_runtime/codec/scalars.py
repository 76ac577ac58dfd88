# Copied from generator/runtime/codec/scalars.py; edit it there, then generate again.
"""Read single JSON values: fast where they are as documented, through a hook where they are not."""

from base64 import b64decode
from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from typing import Any, Final, TypeAlias

from ..core.drift import Path
from ..core.hints import Hint, Money, Spelled, Stamp, Text
from ..core.lazy import CACHES
from .jsontext import exactly, integer_text
from .read_context import ReadContext

Reader: TypeAlias = Callable[[Any, Path, ReadContext], Any]
"""Takes a JSON value, its place and the context; gives the Python value, never an exception of its own."""

EXPECTED: Final = {
    "str": "a text",
    "int": "an integer",
    "float": "a number",
    "Decimal": "a number",
    "bool": "true or false",
    "date": "a date",
    "datetime": "a date and time",
    "time": "a time",
    "UUID": "a UUID",
    "bytes": "base64",
    "None": "null",
}


def scalar_reader(name: str, hint: Hint | None) -> Reader:
    """Return the reader of a scalar type that travels as `hint` says."""
    if name == "bool" and isinstance(hint, Spelled):
        return _spelled_reader(hint)
    if isinstance(hint, Money) and name == "Decimal":
        return _read_money
    if isinstance(hint, Text) and name in _TEXT_READERS:
        return _TEXT_READERS[name]
    if isinstance(hint, Stamp) and name == "datetime":
        return _read_stamp
    return _READERS[name]


def expected_scalar(name: str, hint: Hint | None) -> str:
    """Return in words what a scalar reader wants."""
    if isinstance(hint, Spelled):
        return f"{hint.true!r} or {hint.false!r}"
    return f"{EXPECTED[name]} as text" if isinstance(hint, Text) and name in _TEXT_READERS else EXPECTED[name]


def _read_str(value: Any, at: Path, reading: ReadContext) -> Any:
    return value if type(value) is str else reading.misfit(value, at, "a text")


def _read_none(value: Any, at: Path, reading: ReadContext) -> Any:
    return value if value is None else reading.misfit(value, at, "null")


def _read_any(value: Any, _at: Path, _reading: ReadContext) -> Any:
    return value


def _read_int(value: Any, at: Path, reading: ReadContext) -> Any:
    if type(value) is int:
        return value
    return reading.ask(reading.hooks.read_int, value, at, "an integer", text=False)


def _read_int_text(value: Any, at: Path, reading: ReadContext) -> Any:
    if type(value) is str:
        try:
            number = int(value)
        except ValueError:
            pass
        else:
            if str(number) == value:
                return number
    return reading.ask(reading.hooks.read_int, value, at, "an integer as text")


def _read_float(value: Any, at: Path, reading: ReadContext) -> Any:
    class_: type[object] = value.__class__
    if class_ is float or class_ is int:
        return value
    if class_ is Decimal:
        number = float(value)
        if number - number == 0:
            # Read exactly for the sake of another field: a float is near enough, and what came is remembered.
            reading.odd = reading.odd or Decimal(repr(number)) != value
            return number
    return reading.misfit(value, at, "a number")


def _read_float_text(value: Any, at: Path, reading: ReadContext) -> Any:
    reading.odd = True
    if type(value) is str:
        try:
            number = float(value)
        except ValueError:
            number = float("nan")
        if number - number == 0 and "_" not in value:
            return number
    elif type(value) in (int, float, Decimal):
        return _read_float(value, at, reading)
    return reading.misfit(value, at, "a number as text")


def _read_decimal(value: Any, at: Path, reading: ReadContext) -> Any:
    if type(value) is Decimal:
        return value
    if type(value) is int:
        return Decimal(value)
    return reading.ask(reading.hooks.read_decimal, value, at, "a number", text=False)


def _read_decimal_text(value: Any, at: Path, reading: ReadContext) -> Any:
    if type(value) is str:
        number = SHORT_AMOUNTS[value] if len(value) < SHORT else quick_decimal(value)
        if number is not None:
            return number
    return reading.ask(reading.hooks.read_decimal, value, at, "a number as text")


def _read_money(value: Any, at: Path, reading: ReadContext) -> Any:
    # "100" is written as "100.00".
    reading.odd = reading.odd or type(value) is not str or "." not in value[:-2]
    return _read_decimal_text(value, at, reading)


def quick_decimal(text: str) -> Decimal | None:
    """Read a decimal that would be written back as exactly this text; `None` for any other."""
    try:
        number = exactly(text)
    except ArithmeticError:
        return None
    return number if str(number) == text and "E" not in text and number.is_finite() else None


class _Amounts(dict[str, "Decimal | None"]):
    """Decimals read before, by their text."""

    def __missing__(self, text: str) -> Decimal | None:
        number = quick_decimal(text)
        if len(self) < _MOST_AMOUNTS:
            self[text] = number
        return number


SHORT: Final = 6
"""Texts below this length come again and again: `0.00`, quantities, rates."""
SHORT_AMOUNTS: Final = CACHES.add(_Amounts())
_MOST_AMOUNTS: Final = 5_000


def _read_bool(value: Any, at: Path, reading: ReadContext) -> Any:
    if value is True or value is False:
        return value
    return reading.ask(reading.hooks.read_bool, value, at, "true or false", text=False)


def _spelled_reader(hint: Spelled) -> Reader:
    true, false = hint.true, hint.false
    kinds = type(true), type(false)
    loose = {str(true): True, str(false): False}
    expected = expected_scalar("bool", hint)

    def read(value: Any, at: Path, reading: ReadContext) -> Any:
        if type(value) is kinds[0] and value == true:
            return True
        if type(value) is kinds[1] and value == false:
            return False
        reading.odd = True
        if value is True or value is False:
            return value
        if type(value) in (str, int) and str(value) in loose:
            return loose[str(value)]
        return reading.ask(reading.hooks.read_bool, value, at, expected)

    return read


def _read_date(value: Any, at: Path, reading: ReadContext) -> Any:
    if type(value) is str:
        day = quick_date(value)
        if day is not None:
            return day
    return reading.ask(reading.hooks.read_date, value, at, "a date")


def quick_date(text: str) -> date | None:
    """Read `YYYY-MM-DD`; `None` for anything else."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    # Of the other forms of a date that it takes, one is as long: that of a week, `2026-W02-1`.
    return day if len(text) == 10 and "W" not in text else None


def _read_datetime(value: Any, at: Path, reading: ReadContext) -> Any:
    if type(value) is str:
        moment = quick_datetime(value)
        if moment is not None:
            return moment
    return _in_zone(reading.ask(reading.hooks.read_datetime, value, at, "a date and time"), reading)


def quick_datetime(text: str) -> datetime | None:
    """Read a moment that would be written back as exactly this text, to the second; `None` for any other."""
    # With these marks at 7, 10, 13, 16 (19, 22), whatever `fromisoformat` takes has the length it should have.
    marks = text[7::3]
    if marks != "-T::Z" and (marks not in ("-T::+:", "-T::-:") or text[20:] == "00:00"):
        return None
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


def _read_stamp(value: Any, at: Path, reading: ReadContext) -> Any:
    if type(value) is str:
        moment = quick_stamp(value)
        if moment is not None and reading.writing.zone is None:
            return moment
    return _in_zone(reading.ask(reading.hooks.read_datetime, value, at, "a date and time"), reading)


def _in_zone(moment: Any, reading: ReadContext) -> Any:
    """Put a wall time into the zone that the caller knows to be meant."""
    zone = reading.writing.zone
    if zone is None or not isinstance(moment, datetime) or moment.tzinfo is not None:
        return moment
    return moment.replace(tzinfo=zone)


STAMP_MARKS: Final = slice(7, None, 3)
"""Takes `- ::` from `YYYY-MM-DD HH:MM:SS`, and from nothing else of a moment; made once, since making it takes long."""


def quick_stamp(text: str) -> datetime | None:
    """Read `YYYY-MM-DD HH:MM:SS`; `None` for anything else."""
    if text[STAMP_MARKS] != "- ::":
        return None
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


def _read_time(value: Any, at: Path, reading: ReadContext) -> Any:
    return _strictly(time.fromisoformat, time.isoformat, value, at, reading, "a time")


def _read_uuid(value: Any, at: Path, reading: ReadContext) -> Any:
    from uuid import UUID  # takes long, and few APIs have some

    return _strictly(UUID, str, value, at, reading, "a UUID")


def _read_bytes(value: Any, at: Path, reading: ReadContext) -> Any:
    def decode(text: str) -> bytes:
        return b64decode(text, validate=True)

    return _strictly(decode, None, value, at, reading, "base64")


def _strictly(  # noqa: PLR0913, PLR0917  all that a reader has, and what it expects
    decode: Callable[[str], Any],
    encode: Callable[[Any], str] | None,
    value: Any,
    at: Path,
    reading: ReadContext,
    expected: str,
) -> Any:
    if type(value) is str:
        try:
            read = decode(value)
        except ValueError:
            return reading.misfit(value, at, expected)
        if encode is None or encode(read) != value:
            reading.odd = True
        return read
    return reading.misfit(value, at, expected)


def is_fixed(value: object, constant: object) -> bool:
    """Return whether a JSON value is a fixed one; 1.0 is the integer 1, but true is not."""
    return value == constant and (
        type(value) is type(constant) or (type(constant) is int and type(value) in (float, Decimal))
    )


def enumeration_reader(members: type[Enum], hint: Hint | None) -> tuple[Reader, dict[Any, Enum]]:
    """Return the reader of an open enum, and its members by what they are on the wire."""
    as_text = isinstance(hint, Text)
    by_wire: dict[Any, Enum] = {}
    for member in members:
        by_wire[str(member.value) if as_text else member.value] = member
    kinds: frozenset[type[object]] = frozenset(map(type, by_wire))
    by_value: dict[object, Enum] = {member.value: member for member in members}
    numbers = all(type(value) is int for value in by_value)
    expected = f"a known {members.__name__}"

    def read(value: Any, at: Path, reading: ReadContext) -> Any:
        if type(value) in kinds:
            member = by_wire.get(value)
            if member is not None:
                return member
        reading.odd = True
        # Where a union is tried, a text that is documented elsewhere is not a number.
        if numbers and (as_text or type(value) is not str or not reading.trying):
            return _read_listed_number(value, at, reading, by_value, expected)
        return reading.misfit(value, at, expected)

    return read, by_wire


def _read_listed_number(value: Any, at: Path, reading: ReadContext, members: dict[object, Enum], expected: str) -> Any:
    """Read a number of an enum, as a number or as text; one that is not listed is a drift, and stays a number."""
    if type(value) in (int, float, Decimal) and value in members:
        return members[value]  # 1.0 is the integer 1
    if type(value) is not str:
        return reading.misfit(value, at, expected)
    number = integer_text(value)
    if number is None:
        return reading.ask(reading.hooks.read_int, value, at, expected)
    if number not in members:
        reading.misfit(value, at, expected)
    return members.get(number, number)


_READERS: Final[dict[str, Reader]] = {
    "Any": _read_any,
    "None": _read_none,
    "str": _read_str,
    "int": _read_int,
    "float": _read_float,
    "Decimal": _read_decimal,
    "bool": _read_bool,
    "date": _read_date,
    "datetime": _read_datetime,
    "time": _read_time,
    "UUID": _read_uuid,
    "bytes": _read_bytes,
}
_TEXT_READERS: Final[dict[str, Reader]] = {
    "int": _read_int_text,
    "float": _read_float_text,
    "Decimal": _read_decimal_text,
    "bool": _spelled_reader(Spelled("true", "false")),
}
