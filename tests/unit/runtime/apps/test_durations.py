"""A length of time is read as people write it, or as ISO 8601 has it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from generator.runtime.apps.reflection.durations import duration_of
from generator.runtime.core.errors import InvalidArgument


@pytest.mark.parametrize(
    ("text", "duration"),
    [
        ("90s", timedelta(seconds=90)),
        ("15m", timedelta(minutes=15)),
        ("2h", timedelta(hours=2)),
        ("1h30m", timedelta(minutes=90)),
        ("1d", timedelta(days=1)),
        ("2w", timedelta(weeks=2)),
        ("0.5h", timedelta(minutes=30)),
        ("PT15M", timedelta(minutes=15)),
        ("P1DT2H", timedelta(hours=26)),
        ("PT0S", timedelta()),
    ],
)
def test_a_duration_is_read(text: str, duration: timedelta) -> None:
    assert duration_of(text, "--overlap") == duration


@pytest.mark.parametrize("text", ["", "90", "P1M", "PT", "1y", "-5s", "m", "15 minutes", "999999999w"])
def test_what_is_no_duration_is_refused(text: str) -> None:
    with pytest.raises(InvalidArgument, match="--overlap"):
        duration_of(text, "--overlap")
