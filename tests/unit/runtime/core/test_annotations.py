"""Type checkers do not take a text for a list of texts; the codes of what they refuse are checked by mypy itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, get_type_hints

from generator.runtime.core import SequenceNotStr

if TYPE_CHECKING:
    from perfex_client import PerfexClient


def sorted_by(sort: SequenceNotStr[str]) -> list[str]:
    return list(sort)


def checked_alone(client: PerfexClient) -> None:
    """Never called. mypy complains of a comment that it has no need of."""
    sorted_by(["a"])
    sorted_by(("a", "b"))
    sorted_by("a")  # type: ignore[arg-type]
    sorted_by(b"a")  # type: ignore[arg-type]
    client.invoices.list(sort=["number"])
    client.invoices.list(sort="number")  # type: ignore[arg-type]


def test_libraries_that_read_annotations_see_a_sequence() -> None:
    assert get_type_hints(sorted_by)["sort"] == Sequence[str]
