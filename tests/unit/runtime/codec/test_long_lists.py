"""A long list is read object by object: the same models, drifts and errors, in less memory."""

from __future__ import annotations

import gc
import json
import random
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from typing import Any, cast

import pytest

from generator.runtime.codec.codec import LONG, Codec
from generator.runtime.core.drift import Drift, Drifted

from .codec_models import Everything

PADDING = " " * LONG
ROW = {
    "id": 1,
    "name": "caf\u00e9 \U0001f600",
    "amount": "1204.50",
    "total": 0.1,
    "due": "2026-01-05",
    "made": "2026-01-05T10:00:00Z",
    "line": {"qty": 1},
    "lines": [{"qty": 2}, {}],
    "anything": [1, {"a": [True, None]}],
    "undocumented": "x",
}
GOOD = json.dumps([ROW, {"id": 2, "name": None}, {**ROW, "status": "strange"}, {"name": 3}, ROW], ensure_ascii=False)
CASES = [
    GOOD,
    "[]",
    " [ ] ",
    "\n[\t{} ,\r\n {}\n]\n",
    "\ufeff" + GOOD,
    '[{"id": 1, "id": 2, "name": "twice"}]',
    '[{"id": 1, "name": "\\ud800"}]',
    '[{"id": 1, "name": "\ud800"}]',
    '[{"id": 123456789012345678901234567890, "name": ""}]',
    '[{"id": 1, "name": "", "total": 0.1000000000000000000000000001}]',
    '[{"id": 1, "name": "", "total": 1e400}]',
    '[{"id": 1, "name": "", "total": 1e99999999999999999999}]',
    '[{"id": 1, "name": "", "total": NaN}]',
    '[{"id": 1, "name": "", "ratio": -Infinity}]',
    '[{"id": "drift"}, {"id": 1, "name": NaN}]',
    '[{"id": "drift"}, {"id": "another"}, null, 7, "text", [], [{}]]',
    '[{"id": 1, "name": ""}',
    '[{"id": 1, "name": ""},]',
    '[,{"id": 1, "name": ""}]',
    '[{"id": 1, "name": ""} {"id": 1, "name": ""}]',
    '[{"id": 1, "name": ""}] x',
    '[{"id": 1, "name": ""}]]',
    '[{"id": 1, "name": ""}[{"id": 1, "name": ""}]',
    '{"id": 1, "name": ""}, {"id": 1, "name": ""}]',
    '{"id": 1, "name": ""}',
    "[",
    "]",
    "",
    "null",
    '"text"',
    "[\u00a0]",
    f'[{{"id": 1, "name": "", "anything": {"[" * 2000}{"]" * 2000}}}]',
    f'[{{"id": {"1" * 5000}, "name": ""}}]',
]


def hostile() -> Iterator[bytes]:
    """Yield JSON and what is nearly JSON: texts with a piece taken out, put in or repeated, and bytes of no text."""
    chance = random.Random(1)
    yield from (text.encode("utf-8", "surrogatepass") for text in CASES)
    yield b'[{"id": 1, "name": "\xff"}]'
    for _ in range(60):
        start = chance.randrange(len(GOOD))
        end = min(len(GOOD), start + chance.randrange(4))
        yield (GOOD[:start] + chance.choice(["", *'[]{}",:\\0 -.eN\0']) + GOOD[end:]).encode()


def read(codec: Codec, body: bytes, at_once: bool) -> list[Everything]:
    """Read a list in one go where that is possible, or in two steps."""
    models = codec.models(list[Everything], body) if at_once else None
    if models is not None:
        return cast("list[Everything]", models)
    return codec.read(list[Everything], codec.loads(body, list[Everything]))


def outcome(body: bytes, strict: bool, at_once: bool) -> list[str]:
    """Return what comes of a body: models, how they are written back, and drifts; or the error."""
    drifts: list[Drift] = []
    codec = Codec(strict=strict, on_drift=drifts.append)
    try:
        models = read(codec, body, at_once)
    except (ValueError, Drifted) as error:
        return [type(error).__name__, str(error), repr(drifts)]
    try:
        written = codec.encode(models)
    except ValueError as error:
        written = str(error).encode()
    return [repr(models), written.decode(), repr([(drift.path, drift.expected, repr(drift.seen)) for drift in drifts])]


def compare() -> None:
    """Expect the same of every text, read in either way."""
    for body in hostile():
        padded = body + PADDING.encode()
        for strict in (False, True):
            assert outcome(padded, strict, True) == outcome(padded, strict, False), body


def test_any_text_is_read_or_refused_alike() -> None:
    compare()


def test_without_the_extra_any_text_is_read_or_refused_alike() -> None:
    script = (
        "import sys\n"
        "sys.modules['msgspec'] = sys.modules['msgspec.json'] = None\n"
        "from tests.unit.runtime.codec.test_long_lists import blocks_at_the_end, compare\n"
        "compare()\n"
        "print(blocks_at_the_end(at_once=True) < blocks_at_the_end(at_once=False) - 800)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False, timeout=60)

    assert (done.stdout, done.stderr) == ("True\n", "")


class Counting(Codec):
    """Notes how many pieces of memory are in use when it is asked for a date."""

    blocks = 0

    def read_date(self, value: object, at: str) -> date | None:
        self.blocks = sys.getallocatedblocks()
        return super().read_date(value, at)


def blocks_at_the_end(*, at_once: bool) -> int:
    """Return how many more pieces of memory are in use when the last of 1,000 objects is read."""
    rows = [{"id": number, "name": None} for number in range(1_000)]
    body = json.dumps([*rows, {"id": 0, "name": None, "due": "soon"}]).encode() + PADDING.encode()
    codec = Counting()
    read(codec, body, at_once)  # what is compiled and kept for the first time
    gc.collect()  # what tests before this one left
    before = sys.getallocatedblocks()
    read(codec, body, at_once)
    return codec.blocks - before


def test_the_parsed_objects_are_not_all_in_memory() -> None:
    assert blocks_at_the_end(at_once=True) < blocks_at_the_end(at_once=False) - 800


@pytest.mark.parametrize("count", [3, 2_000])
def test_drifts_are_reported_once_and_in_order(count: int) -> None:
    drifts: list[Any] = []
    body = json.dumps([{"id": f"x{number}", "name": None} for number in range(count)]).encode() + PADDING.encode()

    models = read(Codec(on_drift=drifts.append), body, at_once=True)

    assert len(models) == count
    assert [drift.path for drift in drifts] == [f"$[{number}].id" for number in range(count)]
