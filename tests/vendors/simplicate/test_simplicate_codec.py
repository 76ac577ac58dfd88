"""Dates, moments and booleans are read as the vendor writes them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from simplicate_client._overlay.codec import SimplicateCodec
from simplicate_client._runtime.core import Drift

DAY = date(2026, 1, 5)
READ: list[tuple[Any, object, object]] = [
    (date | None, "2026-01-05", DAY),
    (date | None, "2026-01-05 00:00:00", DAY),
    (date | None, False, None),
    (datetime | None, "2026-01-05", datetime(2026, 1, 5)),
    (datetime | None, "2026-01-05 10:30:00", datetime(2026, 1, 5, 10, 30)),
    (datetime | None, "2026-01-05T10:30:00+00:00", datetime(2026, 1, 5, 10, 30, tzinfo=UTC)),
    (datetime | None, False, None),
    (bool | None, True, True),
    (bool | None, 1, True),
    (bool | None, 0, False),
    (bool | None, "1", True),
    (bool | None, "0", False),
]


@pytest.mark.parametrize(("type_", "value", "wanted"), READ)
def test_what_the_vendor_writes_is_read_without_a_drift(type_: Any, value: object, wanted: object) -> None:
    drifts: list[Drift] = []

    read = SimplicateCodec(on_drift=drifts.append).read(type_, value)

    assert (read, type(read)) == (wanted, type(wanted)) and drifts == []


@pytest.mark.parametrize(
    ("type_", "value"),
    [
        (date | None, "2026-01-05 10:30:00"),
        (date | None, True),
        (date | None, "2026-01-05 0:00:00"),
        (datetime | None, "2026-01-5"),
        (datetime | None, True),
        (bool | None, 2),
        (bool | None, "2"),
        (bool | None, 1.0),
    ],
)
def test_anything_else_is_a_drift_and_kept_as_it_came(type_: Any, value: object) -> None:
    drifts: list[Drift] = []

    read = SimplicateCodec(on_drift=drifts.append).read(type_, value)

    assert read is value and len(drifts) == 1
