# Copied from overlays/simplepay/simulator/periods.py; edit it there, then generate again.
"""Periods of a pay frequency: when each ends, and what the frequency is called."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from simplepay_client._runtime.extend import Row

_WEEKS = {"weekly": 1, "fortnightly": 2}
_BEGIN = date(2008, 1, 31)


def new_wave(frequency: str, first_end: date, last_day: int) -> Row:
    """Return the members of a pay frequency that follow from how it was asked for.

    The first period is moved to January 2008; `first_period_offset` leads back.
    """
    weeks = _WEEKS.get(frequency, 0)
    if weeks:
        periods = -(-(first_end - _BEGIN).days // (7 * weeks))
        moved = first_end - timedelta(days=7 * weeks * periods)
        name = f"{frequency.capitalize()}, ending on a {first_end:%A}"
    else:
        periods = (first_end.year - _BEGIN.year) * 12 + first_end.month - _BEGIN.month
        moved = _BEGIN.replace(day=last_day)
        name = f"Monthly, ending on the {_ordinal(last_day)}"
    return {
        "length_months": 0 if weeks else 1,
        "length_weeks": weeks,
        "first_end_date": moved.isoformat(),
        "first_period_offset": periods,
        "name": name,
    }


def frequency_of(wave: Row) -> str:
    """Return the word for how often people are paid."""
    return {1: "weekly", 2: "fortnightly"}.get(int(wave.get("length_weeks") or 0), "monthly")


def period_end(wave: Row, offset: int) -> date:
    """Return the last day of a period."""
    first = date.fromisoformat(str(wave["first_end_date"]))
    weeks = int(wave.get("length_weeks") or 0)
    if weeks:
        return first + timedelta(days=7 * weeks * offset)
    year, month = divmod(first.year * 12 + first.month - 1 + offset, 12)
    return date(year, month + 1, min(first.day, monthrange(year, month + 1)[1]))


def period_offset(wave: Row, day: date) -> int:
    """Return the number of the period that has a day."""
    first = date.fromisoformat(str(wave["first_end_date"]))
    weeks = int(wave.get("length_weeks") or 0)
    if weeks:
        return -(-(day - first).days // (7 * weeks))
    offset = (day.year - first.year) * 12 + day.month - first.month
    return offset + (day > period_end(wave, offset))


def _ordinal(day: int) -> str:
    ending = "th" if 10 <= day % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{ending}"
