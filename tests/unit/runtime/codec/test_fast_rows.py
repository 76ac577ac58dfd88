"""With the extra `[fast]`, long lists of models are written by msgspec: the same bytes."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.runtime.codec.codec import Codec
from generator.runtime.codec.compiled.encoding import MANY
from generator.runtime.core.errors import InvalidArgument
from generator.runtime.core.values import UNSET

from .codec_models import Cat, Everything, Line, Money
from .test_codec_round_trip import ANSWERS


@settings(max_examples=25, deadline=None)
@given(ANSWERS)
def test_what_was_read_is_written_alike(answer: dict[str, Any]) -> None:
    """With the spellings that came, and without: a copy has forgotten them."""
    codec = Codec()
    thing = codec.read(Everything, answer)
    copy = evolve(thing)

    text = codec.encode([copy, thing, UNSET, None, "text", *[copy] * MANY])

    as_read, as_copied = codec.dumps(codec.write(thing)), codec.dumps(codec.write(copy))
    assert text == b"[" + b",".join([as_copied, as_read, b"null", b'"text"', *[as_copied] * MANY]) + b"]"


@given(st.text() | st.characters(codec="utf-8"))
def test_any_text_is_written_alike(text: str) -> None:
    codec, row = Codec(), Everything(id=1, name=text)
    row.unknown_fields = {text: text}

    assert codec.encode([row] * MANY) == b"[" + b",".join([codec.dumps(codec.write(row))] * MANY) + b"]"


@pytest.mark.parametrize(
    "members",
    [
        {"amount": Decimal("1E+5"), "total": Decimal("0.10")},
        {"amount": Decimal("1E-10"), "total": Decimal("-0")},
        {"total": Decimal("1E+5")},
        {"ratio": 1e300},
        {"ratio": 1e-7},
        {"ratio": 1e16},
        {"ratio": 0.1},
        {"ratio": -0.0},
        {"id": 10**30},
        {"id": 2**63},
        {"id": -(2**63)},
        {"due": date(1, 1, 1)},
        {"due": date(9999, 12, 31)},
        {"made": datetime(2026, 1, 5, 10, tzinfo=UTC)},
        {"made": datetime(9, 1, 5, 10, 0, 0, 5, tzinfo=UTC)},
        {"seen": datetime(2026, 1, 5, 10, 7)},
        {"made": datetime(2026, 1, 5, 10, tzinfo=timezone(timedelta(hours=5, minutes=30)))},
        {"lines": [Line(qty=1), UNSET, Line(qty=10**20)]},
    ],
)
def test_odd_values_are_written_alike(members: dict[str, Any]) -> None:
    codec, row = Codec(), Everything(**{"id": 1, "name": None, **members})

    assert codec.encode([row] * MANY) == b"[" + b",".join([codec.dumps(codec.write(row))] * MANY) + b"]"


@pytest.mark.parametrize(
    ("first", "last"),
    [
        (1, Line(qty=2)),
        (Line(qty=2), 1),
        ({"qty": 3}, Line(qty=2)),
        (Line(qty=2), [Line(qty=3)]),
        (Money(Decimal("5.00"), "EUR"), Line(qty=2)),
        (Money(Decimal("5.00"), "EUR"), Money(Decimal("6.00"), "EUR")),
        (UNSET, Line(qty=2)),
        (Line(qty=2), UNSET),
    ],
)
def test_lists_of_several_kinds_are_written_alike(first: Any, last: Any) -> None:
    codec, rows = Codec(), [first] * MANY + [last] * MANY

    assert codec.encode(rows) == codec.dumps(codec.write(rows))


def test_lists_of_several_kinds_inside_a_model_are_written_alike() -> None:
    """Callers may put what they like into a list of models."""
    codec = Codec()
    lines: list[Any] = [Line(qty=1), {"qty": 2}, UNSET, Cat(lives=9)]
    row = Everything(id=1, name=None, lines=lines, by_name={"a": Line(qty=3)})

    assert codec.encode(row) == codec.dumps(codec.write(row))
    assert codec.encode([row] * MANY) == codec.dumps(codec.write([row] * MANY))
    assert b'"qty":2' in codec.encode(row)


def test_what_is_no_json_is_told_with_its_place() -> None:
    rows = [*[Everything(id=1, name=None, ratio=0.5)] * MANY, Everything(id=1, name=None, ratio=float("nan"))]

    with pytest.raises(InvalidArgument, match=rf"\$\[{MANY}\]\.ratio: nan is not a number that can be sent"):
        Codec().encode(rows)


@pytest.mark.parametrize(("count", "is_imported"), [(MANY, True), (MANY - 1, False)])
def test_long_lists_alone_are_worth_an_import(count: int, is_imported: bool) -> None:
    script = (
        "import sys\n"
        "from generator.runtime.codec.codec import Codec\n"
        "from tests.unit.runtime.codec.codec_models import Line\n"
        f"Codec().encode([Line(qty=1)] * {count})\n"
        "print('msgspec' in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert done.stdout == f"{is_imported}\n"


def test_without_the_extra_long_lists_are_written_by_the_standard_library() -> None:
    script = (
        "import sys\n"
        "sys.modules['msgspec'] = None\n"
        "from generator.runtime.codec.codec import Codec\n"
        "from tests.unit.runtime.codec.codec_models import Line\n"
        f"print(Codec().encode([Line(qty=1)] * {MANY}).count(b'qty'))\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert done.stdout == f"{MANY}\n"
