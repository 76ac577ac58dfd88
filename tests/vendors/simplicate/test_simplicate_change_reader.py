"""How a walk through changes goes on from one page to the next, page by page."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from simplicate_client._overlay.models import ChangePosition
from simplicate_client._overlay.tracking import ChangeReader
from simplicate_client._runtime.call import Call, Page
from simplicate_client._runtime.core import DecodeError, InvalidArgument

START = datetime(2024, 6, 9)
CALL: Call[Any] = Call("GET", "/crm/organization", query={"limit": 100}, returns=object)


def reader(told: dict[str, str] | None = None, overlap: float = 60) -> ChangeReader[Any]:
    return ChangeReader(CALL, ChangePosition(since=START, told=told or {}), timedelta(seconds=overlap))


def page(*rows: tuple[str, float], total: int | None = None) -> Page[Any]:
    """Return a page of records, each with its id and the seconds at which it changed."""
    raw = [{"id": name, "updated_at": str(START + timedelta(seconds=seconds))} for name, seconds in rows]
    return Page([name for name, _ in rows], 1, total, {"data": raw}, True)


def asked(walk: ChangeReader[Any]) -> tuple[float, object] | None:
    """Return the second and the offset that the walk asks for next."""
    if walk.call is None:
        return None
    where: Any = walk.call.where
    return (where["updated_at"]["ge"] - START).total_seconds(), walk.call.query.get("offset")


@pytest.mark.parametrize("total", [None, 9])
def test_a_page_of_later_changes_leads_to_the_last_of_them(total: int | None) -> None:
    walk = reader()

    walk.take(page(("a", 0), ("b", 5), total=total))
    assert asked(walk) == (5, None)

    walk.take(page(("b", 5), ("c", 7), total=total))
    assert asked(walk) == (7, None)
    assert walk.items == ["a", "b", "c"]


@pytest.mark.parametrize(("count", "offset"), [(1, 1), (2, 1), (3, 2), (100, 99)])
def test_a_page_of_one_second_is_counted_with_one_record_to_spare(count: int, offset: int) -> None:
    walk = reader()

    walk.take(page(*((f"{number}", 0) for number in range(count)), total=1000))
    assert asked(walk) == (0, offset)

    walk.take(page((f"{count - 1}", 0), ("next", 0), total=1000))
    assert asked(walk) == (0, offset + 1)

    walk.take(page(("next", 0), ("last", 3), total=1000))
    assert asked(walk) == (3, None)


def test_a_second_that_moved_up_is_looked_through_once_more_and_no_more() -> None:
    walk = reader()
    walk.take(page(("a", 0), ("b", 0), ("c", 0), total=9))
    assert asked(walk) == (0, 2)

    walk.take(page(("x", 0), ("y", 0), total=9))
    assert asked(walk) == (0, None)

    walk.take(page(("a", 0), ("b", 0), ("c", 0), total=9))
    walk.take(page(("p", 0), ("q", 0), total=9))
    assert asked(walk) == (0, 3)


def test_an_empty_page_of_a_second_is_looked_through_once_more() -> None:
    walk = reader()
    walk.take(page(("a", 0), ("b", 0), total=4))

    walk.take(page(total=4))
    assert asked(walk) == (0, None)

    walk.take(page(("a", 0), ("b", 0), total=4))
    with pytest.raises(DecodeError, match="1 of 4 records since 2024-06-09 00:00:00 came"):
        walk.take(page(total=4))


@pytest.mark.parametrize(
    ("total", "rows", "expected"),
    [
        (0, 0, None),
        (1, 1, None),
        (2, 2, None),
        (3, 2, (1, None)),
        (1, 2, None),
        (None, 1, (0, 1)),
        (None, 2, (1, None)),
    ],
)
def test_a_walk_ends_where_as_many_came_as_there_are(total: int | None, rows: int, expected: object) -> None:
    walk = reader()

    walk.take(page(*((f"{number}", number) for number in range(rows)), total=total))

    assert asked(walk) == expected


def test_where_nobody_counts_a_page_without_news_ends_the_walk_if_no_other_can_follow() -> None:
    """Two known records of one second may hide others behind them: then the next page is asked for."""
    empty, single, several = reader(), reader(), reader()

    empty.take(page())
    assert empty.call is None

    single.take(page(("a", 0)))
    assert asked(single) == (0, 1)
    single.take(page(("a", 0)))
    assert single.call is None

    several.take(page(("a", 5), ("b", 5)))
    assert asked(several) == (5, None)
    several.take(page(("a", 5), ("b", 5)))
    assert asked(several) == (5, 1)
    again = reader()
    again.take(page(("a", 0), ("b", 0)))
    assert asked(again) == (0, 1)
    again.take(page(("b", 0), ("a", 0)))
    assert again.call is None

    several.take(page(("b", 5), ("new", 5)))
    assert asked(several) == (5, 2)
    several.take(page(("new", 5)))
    assert several.call is None


def test_what_was_told_with_the_same_content_is_not_told_again() -> None:
    first = reader()
    first.take(page(("a", 0), ("b", 5), total=2))
    told = first.result().position.told

    again = reader(dict(told))
    again.take(page(("a", 0), ("b", 5), ("c", 6), total=3))

    assert again.items == ["c"]


def test_a_record_that_changes_again_comes_last_and_once() -> None:
    walk = reader()
    walk.take(page(("a", 0), ("b", 1), total=4))

    walk.take(page(("b", 1), ("c", 2), ("a", 3), total=3))

    assert walk.items == ["b", "c", "a"]


@pytest.mark.parametrize(("overlap", "since", "kept"), [(0, 9, ["c"]), (4, 5, ["b", "c"]), (5, 4, ["b", "c"])])
def test_a_position_is_the_last_change_less_the_overlap(overlap: float, since: float, kept: list[str]) -> None:
    walk = reader(overlap=overlap)

    walk.take(page(("a", 1), ("b", 5), ("c", 9), total=3))
    result = walk.result()

    assert result.position.since == START + timedelta(seconds=since)
    assert sorted(result.position.told) == kept
    assert not result.more


def test_a_position_never_goes_back_behind_the_one_before() -> None:
    walk = reader(overlap=60)

    walk.take(page(("a", 1), total=1))

    assert walk.result().position.since == START


def test_an_overlap_of_less_than_nothing_is_refused() -> None:
    reader(overlap=0)
    with pytest.raises(InvalidArgument, match="overlap is -1 day, 23:59:59, less than nothing"):
        reader(overlap=-1)


def test_changes_out_of_order_are_an_error_and_those_of_one_moment_are_not() -> None:
    walk = reader()
    walk.take(page(("a", 5), ("b", 5), total=9))

    with pytest.raises(DecodeError, match="not in the order"):
        walk.take(page(("b", 5), ("c", 4), total=9))
    with pytest.raises(DecodeError, match="not in the order"):
        reader().take(page(("a", -1), total=9))


@pytest.mark.parametrize("moment", ["yesterday", "", None, 5, "2024-13-01 00:00:00"])
def test_a_record_without_a_moment_cannot_be_followed(moment: object) -> None:
    rows = Page(["a"], 1, 1, {"data": [{"id": "a", "updated_at": moment}]}, True)

    with pytest.raises(DecodeError, match="without id or updated_at"):
        reader().take(rows)


@pytest.mark.parametrize("name", [None, 5])
def test_a_record_without_a_name_cannot_be_followed(name: object) -> None:
    rows = Page(["a"], 1, 1, {"data": [{"id": name, "updated_at": str(START)}]}, True)

    with pytest.raises(DecodeError, match="without id or updated_at"):
        reader().take(rows)


def test_an_offset_of_hours_in_a_moment_is_left_out() -> None:
    walk = reader()

    walk.take(Page(["a"], 1, 5, {"data": [{"id": "a", "updated_at": "2024-06-09T00:00:07+02:00"}]}, True))

    assert asked(walk) == (7, None)
