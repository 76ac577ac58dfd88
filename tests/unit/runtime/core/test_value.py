"""Small frozen values behave as attrs' classes do."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from generator.runtime.call.call import Saved, Wait
from generator.runtime.call.options import Recorded
from generator.runtime.core.hints import Text, Wrapped, items, spelled, text, wrapped
from generator.runtime.core.quirks import Failure, Paging, When


def test_values_compare_by_class_and_fields() -> None:
    """And may be keys."""
    assert Paging(page="p") == Paging(page="p")
    assert Paging(page="p") != Paging(page="q")
    assert When("a") != Failure()
    assert {items(wrapped("row")): 1}[items(wrapped("row"))] == 1
    assert text == Text()


def test_spellings_differ_where_python_sees_one_number() -> None:
    """1, 1.0, True and "1" are equal or look alike, and are different JSON."""
    assert len({spelled(true, 0) for true in (1, 1.0, True, "1")}) == 4


def test_values_show_their_fields() -> None:
    """As they would be written."""
    assert repr(Wrapped("row", text)) == (
        "Wrapped(member='row', inner=Text(), lone_row=False, absent_when_empty=False)"
    )


def test_values_are_frozen() -> None:
    """Neither changed nor cut."""
    value: Any = Wait(1.0)

    with pytest.raises(AttributeError, match="frozen"):
        value.seconds = 2.0
    with pytest.raises(AttributeError, match="frozen"):
        del value.seconds


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))])
def test_values_can_be_copied(duplicate: Callable[[Any], Any]) -> None:
    """All at once, or through a pickle."""
    value = Failure(when=(When("status", equals=False),))

    assert duplicate(value) == value


@pytest.mark.parametrize(
    ("kind", "values", "named"),
    [
        (Wait, (), {}),
        (Wait, (1.0, 2.0), {}),
        (Wait, (1.0,), {"seconds": 2.0}),
        (Wait, (), {"second": 1.0}),
        (Wrapped, ("row",), {"outer": None}),
        (Saved, (None,), {}),
        (Recorded, (), {"call": None}),
    ],
)
def test_a_field_missing_unknown_or_given_twice_is_refused(
    kind: type[Any], values: tuple[Any, ...], named: dict[str, Any]
) -> None:
    """As by any function."""
    with pytest.raises(TypeError, match=kind.__name__):
        kind(*values, **named)


def test_values_can_be_matched() -> None:
    """By position, in the order of their fields."""
    match wrapped("row"):
        case Wrapped(member, inner):
            assert (member, inner) == ("row", None)
