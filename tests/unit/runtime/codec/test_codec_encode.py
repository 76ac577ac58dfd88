"""Encoding in one go gives the bytes that writing and dumping give."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings

from generator.runtime.codec.codec import Codec
from generator.runtime.core.hints import json_text, text, wrapped
from generator.runtime.core.values import UNSET

from .codec_models import Everything
from .test_codec_round_trip import ANSWERS


@settings(max_examples=200, deadline=None)
@given(ANSWERS)
def test_what_was_read_is_encoded_as_it_is_written(answer: dict[str, Any]) -> None:
    """With the spellings that came, and without: a copy has forgotten them."""
    codec = Codec()
    thing = codec.read(Everything, answer)

    for value in (thing, evolve(thing), [thing, evolve(thing)], {"invoice": evolve(thing), "kept": UNSET}):
        assert codec.encode(value) == codec.dumps(codec.write(value))


@pytest.mark.parametrize(
    "body",
    [
        {"a": UNSET, "b": None, "c": [1, UNSET, "x\u2028\ud800"], "d": {}, "e": []},
        {"price": text(Decimal("10.50")), "in": wrapped("line")({"a": UNSET}), "when": text(UNSET)},
        {1: "one", "1": "won", date(2026, 1, 5): True},
        {"at": datetime(2026, 1, 5, 10, tzinfo=UTC), "odd": datetime(2026, 1, 5, 10, 0, 0, 5), "n": json_text()([1.5])},
        [0, -0.0, 10**30, 1e300, Decimal("1E+3"), Decimal("0.10"), True, None, "\0"],
        (),
        "text",
        {"b": b"\xff", "tuple": (1, 2)},
    ],
)
def test_a_request_body_is_encoded_as_it_is_written(body: Any) -> None:
    """Plain values, hinted ones and names of any kind."""
    codec = Codec()

    assert codec.encode(body) == codec.dumps(codec.write(body))


@pytest.mark.parametrize("body", [float("nan"), [Decimal("Infinity")], {"a": float("inf")}])
def test_what_is_no_json_is_not_encoded(body: Any) -> None:
    """Nor would it be written."""
    with pytest.raises(ValueError, match="not a JSON number"):
        Codec().encode(body)


def test_a_body_that_holds_itself_is_refused() -> None:
    """As by `write`."""
    body: dict[str, Any] = {}
    body["self"] = body

    with pytest.raises(ValueError, match="contains itself"):
        Codec().encode(body)


def test_a_codec_with_its_own_way_to_write_is_asked() -> None:
    """An overlay's `write` is not passed over."""

    class Own(Codec):
        def write(self, value: object, hint: Any = None) -> Any:  # noqa: ARG002  a hook
            return "own"

    assert Own().encode({"a": 1}) == b'"own"'
