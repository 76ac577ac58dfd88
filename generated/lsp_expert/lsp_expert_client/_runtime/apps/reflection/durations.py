# Copied from generator/runtime/apps/reflection/durations.py; edit it there, then generate again.
"""Read a length of time as people write it."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Final

from ...core.errors import InvalidArgument

_N: Final = r"(\d{{1,9}}(?:\.\d{{1,6}})?){}"
_DURATION: Final = re.compile(
    # In ISO 8601, an M before the T is a month, whose length nobody knows.
    r"(?:P(?=[^MT]*(?:T|$)))?(?=.*\d)"
    + "".join(f"(?:{_N.format(unit)})?" for unit in "WD")
    + "T?"
    + "".join(f"(?:{_N.format(unit)})?" for unit in "HMS"),
    re.IGNORECASE,
)


def duration_of(text: str, at: str) -> timedelta:
    """Return the length of time that a text is: `90s`, `15m`, `1h30m`, `2d`, or `PT15M` as ISO 8601 has it.

    Args:
        text: The text.
        at: The argument, for messages.

    Raises:
        InvalidArgument: The text is not a length of time, or is too long a time.
    """
    match = _DURATION.fullmatch(text.strip())
    if match is None:
        raise InvalidArgument(f"{at}: expected a duration such as 90s, 15m, 2h, 1d or PT15M, got {text!r}")
    weeks, days, hours, minutes, seconds = (float(number or 0) for number in match.groups())
    try:
        return timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    except OverflowError:
        raise InvalidArgument(f"{at}: {text!r} is too long") from None
