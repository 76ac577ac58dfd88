"""The rows of a page are read together as they are read one by one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from attrs import define
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.runtime.codec.codec import Codec
from generator.runtime.codec.model import Model
from generator.runtime.core.drift import Drift, Drifted

from .codec_models import Everything
from .test_codec_round_trip import ANSWERS


@define(kw_only=True)
class Tree(Model):
    branches: list[Tree] | None = None


def outcome(read: Callable[[Codec], list[Any]]) -> tuple[list[Any], list[bytes], list[str]]:
    """Return rows, how they are written back, and the drifts that were reported."""
    drifts: list[Drift] = []
    codec = Codec(on_drift=drifts.append)
    rows = read(codec)
    return rows, [codec.dumps(codec.write(row)) for row in rows], [repr(drift) for drift in drifts]


@settings(max_examples=12, deadline=None)
@given(st.lists(ANSWERS | st.none() | st.integers(), max_size=4), st.booleans())
def test_rows_are_read_as_one_by_one(rows: list[Any], partial: bool) -> None:
    together = outcome(lambda codec: codec.read_rows(Everything, rows, None, "$.data", partial))

    assert together == outcome(
        lambda codec: [codec.read(Everything, row, None, f"$.data[{index}]", partial) for index, row in enumerate(rows)]
    )


def test_a_row_that_is_nested_too_deeply_stays_as_it_came() -> None:
    deep: dict[str, Any] = {}
    for _ in range(5_000):
        deep = {"branches": [deep]}
    drifts: list[Drift] = []

    rows = Codec(on_drift=drifts.append).read_rows(Tree, [{"branches": []}, deep, {"branches": 7}], None, "$.data")

    assert isinstance(rows[0], Tree) and rows[1] is deep and isinstance(rows[2], Tree)
    assert [(drift.path, drift.expected) for drift in drifts] == [
        ("$.data[1]", "less nesting"),
        ("$.data[2].branches", "a list"),
    ]


def test_a_strict_codec_raises_at_the_row() -> None:
    with pytest.raises(Drifted, match=r"\$\.data\[1\]\.id"):
        Codec(strict=True).read_rows(Everything, [{"id": 1, "name": ""}, {"id": "x", "name": ""}], None, "$.data")


def test_a_codec_that_reads_values_itself_reads_each_row() -> None:
    class Own(Codec):
        def read(self, returns: Any, value: object, hint: Any = None, at: str = "$", partial: bool = False) -> Any:
            return returns, value, hint, at, partial

    assert Own().read_rows(int, [7], None, "$.data", True) == [(int, 7, None, "$.data[0]", True)]
