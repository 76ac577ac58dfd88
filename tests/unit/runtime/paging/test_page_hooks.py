"""What a dialect concludes from one page: where it begins, whether more follow, and which calls fetch them."""

from __future__ import annotations

from typing import Any

import pytest

from generator.runtime.call.call import AT_ORIGIN, Call, Page
from generator.runtime.core.errors import InvalidArgument
from generator.runtime.core.quirks import Paging, Quirks
from generator.runtime.dialect.page_links import is_following
from generator.runtime.dialect.pagination import Pagination

NUMBERED = Paging(page="page", limit="size", limit_max=50, items="rows", total="count")
OFFSET = Paging(style="offset", page="from", limit="size", limit_max=50, items="rows", total="count", key="id")
HOOKS = Pagination(Quirks())


def call(paging: Paging, **query: Any) -> Call[Any]:
    return Call("GET", "/x", query=query, returns=object, paging=paging)


def page(raw: Any, *, total: int | None = None, has_next: bool = True) -> Page[Any]:
    return Page(raw["rows"] if isinstance(raw, dict) else raw, 1, total, raw, has_next)


def rows(count: int, first: int = 0) -> dict[str, Any]:
    return {"rows": [{"id": first + number} for number in range(count)]}


@pytest.mark.parametrize(
    ("paging", "query", "expected"),
    [
        (NUMBERED, {}, {"size": 50}),
        (NUMBERED, {"size": 50}, {"size": 50}),
        (NUMBERED, {"size": 51}, {"size": 50}),
        (NUMBERED, {"size": "7"}, {"size": 7}),
        (NUMBERED, {"size": 1, "page": 0}, {"size": 1, "page": 0}),
        (NUMBERED, {"size": None, "page": None}, {"size": None, "page": None}),
        (Paging(limit="size"), {}, {}),
        (Paging(limit="size"), {"size": 1000}, {"size": 1000}),
        (Paging(limit_max=50), {"size": 1000}, {"size": 1000}),
        (Paging(key="id", select="fields"), {"fields": "name"}, {"fields": "id,name"}),
        (Paging(key="id", select="fields"), {"fields": "id,name"}, {"fields": "id,name"}),
        (Paging(key="id", select="fields"), {}, {}),
        (Paging(key="id"), {"fields": "name"}, {"fields": "name"}),
        (Paging(select="fields"), {"fields": "name"}, {"fields": "name"}),
    ],
)
def test_the_first_call_asks_for_pages_as_large_as_the_vendor_allows(
    paging: Paging, query: dict[str, Any], expected: dict[str, Any]
) -> None:
    assert dict(HOOKS.first_call(call(paging, **query)).query) == expected


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ({"size": 0}, r"size is 0; give a whole number from 1 on"),
        ({"size": "x"}, "size is 'x'"),
        ({"size": 1.5}, "size is 1.5"),
        ({"from": -1}, "from is -1; give a whole number from 0 on"),
    ],
)
def test_a_page_that_cannot_be_is_refused(query: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidArgument, match=message):
        HOOKS.first_call(call(OFFSET, **query))


@pytest.mark.parametrize(
    ("paging", "query", "document", "count", "expected"),
    [
        # The vendor's own word comes first, in any spelling.
        *[(Paging(has_next="more"), {}, {"more": flag}, 0, True) for flag in (True, 1, "1", "yes")],
        *[(Paging(has_next="more"), {}, {"more": flag}, 9, False) for flag in (False, 0, "0", "false", "")],
        *[(Paging(has_next="more"), {}, document, 9, None) for document in ({}, {"more": None})],
        (Paging(has_next="more", total_pages="last"), {}, {"more": False, "last": 9}, 9, False),
        # The number of pages.
        (Paging(total_pages="last"), {}, {"last": 2}, 9, True),
        (Paging(total_pages="last"), {"page": 2}, {"last": 2}, 9, False),
        (Paging(total_pages="last"), {"page": 2}, {"last": "3"}, 9, True),
        (Paging(total_pages="last"), {}, {"last": None}, 9, None),
        (Paging(total_pages="last", style="offset"), {}, {"last": 2}, 9, None),
        # The number of rows: of offsets, they are counted ...
        (OFFSET, {"from": 10}, {"count": 15}, 4, True),
        (OFFSET, {"from": 10}, {"count": 14}, 4, False),
        (OFFSET, {"from": 10}, {"count": 99}, 0, False),
        (OFFSET, {}, {"count": 1}, 1, False),
        (OFFSET, {}, {}, 1, None),
        # ... of page numbers, only where each page is as long as asked for.
        (NUMBERED, {"page": 2, "size": 10}, {"count": 21}, 10, True),
        (NUMBERED, {"page": 2, "size": 10}, {"count": 20}, 10, False),
        (NUMBERED, {"page": 2, "size": 10}, {"count": 21}, 9, None),
        (NUMBERED, {"size": 10}, {"count": 11}, 10, True),
        (NUMBERED, {}, {"count": 11}, 10, None),
        (Paging(), {}, {}, 10, None),
    ],
)
def test_whether_the_answer_says_that_more_follow(
    paging: Paging, query: dict[str, Any], document: Any, count: int, expected: bool | None
) -> None:
    asked = call(paging, **query)

    assert HOOKS.says_more(asked, document, count) is expected
    # Where the answer does not say, only a page without rows is the last.
    assert HOOKS.has_next(asked, document, count) is (count > 0 if expected is None else expected)


@pytest.mark.parametrize(("count", "expected"), [(1, True), (0, False)])
def test_without_a_word_a_page_without_rows_is_the_last(count: int, expected: bool) -> None:
    assert HOOKS.has_next(call(Paging()), [], count) is expected


def test_a_bare_list_where_an_object_is_documented_is_all_there_is() -> None:
    assert not HOOKS.has_next(call(NUMBERED), [1, 2], 2)
    assert HOOKS.rows(call(NUMBERED), [1, 2]) == [1, 2]
    assert HOOKS.rows(call(NUMBERED), {"rows": [3]}) == [3]
    assert HOOKS.rows(call(Paging()), {"rows": [3]}) == {"rows": [3]}


@pytest.mark.parametrize(
    ("document", "expected"), [({"count": 7}, 7), ({"count": "7"}, 7), ({"count": "x"}, None), ({}, None)]
)
def test_the_number_of_rows_is_read_where_it_is_documented(document: Any, expected: int | None) -> None:
    assert HOOKS.total(call(NUMBERED), document) == expected
    assert HOOKS.total(call(Paging()), document) is None


@pytest.mark.parametrize(
    ("paging", "query", "raw", "expected"),
    [
        (NUMBERED, {}, rows(3), 2),
        (NUMBERED, {"page": 4}, rows(3), 5),
        # Pages of rows with a key overlap by one; by none if the key tells nothing.
        (OFFSET, {"size": 4}, rows(4), 3),
        (OFFSET, {"size": 4, "from": 8}, rows(4), 11),
        (OFFSET, {"size": 4}, rows(1), 1),
        (OFFSET, {"size": 4}, rows(0), 1),
        (OFFSET, {"size": 4}, rows(2), 1),
        (OFFSET, {"size": 1}, rows(1), 1),
        (OFFSET, {}, rows(4), 4),
        (OFFSET, {"size": 4}, {"rows": [{"id": 1}, {"id": 1}]}, 2),
        (OFFSET, {"size": 4}, {"rows": [{"id": None}, {"id": 1}]}, 2),
        (Paging(style="offset", page="from", limit="size"), {"size": 4}, [1, 2, 3], 3),
    ],
)
def test_the_next_call_begins_behind_the_rows_that_came(
    paging: Paging, query: dict[str, Any], raw: Any, expected: int
) -> None:
    following = HOOKS.next_call(call(paging, **query), page(raw))

    assert following is not None and following.query[paging.page] == expected
    assert HOOKS.next_call(call(paging, **query), page(raw, has_next=False)) is None


@pytest.mark.parametrize(
    ("paging", "query", "raw", "total", "expected"),
    [
        (NUMBERED, {"size": 10}, rows(10), 35, [2, 3, 4]),
        (NUMBERED, {"size": 10}, rows(10), 30, [2, 3]),
        (NUMBERED, {"size": 10, "page": 2}, rows(10), 31, [3, 4]),
        # The vendor's pages are shorter than asked for.
        (NUMBERED, {"size": 10}, rows(5), 12, [2, 3]),
        (OFFSET, {"size": 4}, rows(4), 10, [3, 6]),
        (OFFSET, {"size": 4}, rows(4), 11, [3, 6, 9]),
        (OFFSET, {"size": 4, "from": 3}, rows(4, 3), 10, [6]),
        (Paging(style="offset", page="from", limit="size"), {"size": 4}, [1, 2, 3, 4], 9, [4, 8]),
        (Paging(style="offset", page="from", limit="size"), {"size": 4}, [1, 2, 3, 4], 8, [4]),
        (NUMBERED, {"size": 10}, rows(10), None, []),
        (NUMBERED, {"size": 10}, rows(0), 30, []),
    ],
)
def test_the_calls_for_all_pages_are_known_where_the_vendor_counts(
    paging: Paging, query: dict[str, Any], raw: Any, total: int | None, expected: list[int]
) -> None:
    asked = call(paging, **query)

    ahead = HOOKS.calls_ahead(asked, page(raw, total=total))
    assert [following.query[paging.page] for following in ahead] == expected
    assert HOOKS.calls_ahead(asked, page(raw, total=total, has_next=False)) == []


@pytest.mark.parametrize(
    ("paging", "query", "raw", "expected"),
    [
        (OFFSET, {"size": 2}, rows(2), [0, 1]),
        (OFFSET, {"size": 2}, {"rows": []}, []),
        (OFFSET, {"size": 2}, {"rows": [{"id": "a"}]}, ["a"]),
        (OFFSET, {"size": 1}, rows(1), None),
        (OFFSET, {}, rows(2), None),
        (OFFSET, {"size": 2}, {"rows": None}, None),
        (OFFSET, {"size": 2}, {"rows": [{"id": 1}, {"id": 1}]}, None),
        (OFFSET, {"size": 2}, {"rows": [{"id": 1}, {}]}, None),
        (Paging(style="offset", page="from", limit="size", items="rows"), {"size": 2}, rows(2), None),
        (Paging(page="from", limit="size", items="rows", key="id"), {"size": 2}, rows(2), None),
    ],
)
def test_rows_have_keys_only_where_all_can_be_told_apart(
    paging: Paging, query: dict[str, Any], raw: Any, expected: list[object] | None
) -> None:
    assert HOOKS.keys(call(paging, **query), raw) == expected


@pytest.mark.parametrize(
    ("paging", "query", "start", "expected"),
    [
        (OFFSET, {"size": 4, "from": 9}, 0, 6),
        (OFFSET, {"size": 4, "from": 9}, 7, 7),
        (OFFSET, {"size": 4, "from": 2}, 0, 0),
        (OFFSET, {"size": 4, "from": 2}, 2, None),
        (OFFSET, {"size": 4}, 0, None),
        (OFFSET, {"from": 9}, 0, None),
        (NUMBERED, {"size": 4, "page": 9}, 0, None),
    ],
)
def test_the_call_before_overlaps_as_well(
    paging: Paging, query: dict[str, Any], start: int, expected: int | None
) -> None:
    before = HOOKS.call_before(call(paging, **query), start)

    assert (None if before is None else before.query[paging.page]) == expected


@pytest.mark.parametrize(
    ("paging", "query", "skipped", "number", "size"),
    [
        (NUMBERED, {}, 0, 1, None),
        (NUMBERED, {"page": 1, "size": 5}, 0, 1, 5),
        (NUMBERED, {"page": 2, "size": 5}, None, 2, 5),
        (NUMBERED, {"page": 0}, None, 0, None),
        (OFFSET, {}, 0, 1, None),
        (OFFSET, {"from": 7}, 7, 1, None),
        (OFFSET, {"from": 7, "size": 5}, 7, 2, 5),
        (OFFSET, {"from": 10, "size": 5}, 10, 3, 5),
        (OFFSET, {"from": 4, "size": 5}, 4, 1, 5),
        (Paging(style="offset", page="from"), {"from": 7, "size": 5}, 7, 1, None),
    ],
)
def test_what_a_call_says_of_its_place(
    paging: Paging, query: dict[str, Any], skipped: int | None, number: int, size: int | None
) -> None:
    asked = call(paging, **query)

    assert (HOOKS.skipped(asked), HOOKS.page_number(asked), HOOKS.page_size(asked)) == (skipped, number, size)


@pytest.mark.parametrize(
    ("paging", "query", "expected"),
    [
        (Paging(select="fields"), {"fields": "name"}, True),
        (Paging(select="fields"), {}, False),
        (Paging(), {"fields": "name"}, False),
    ],
)
def test_whether_the_caller_chose_the_members(paging: Paging, query: dict[str, Any], expected: bool) -> None:
    assert HOOKS.selects(call(paging, **query)) is expected


def test_a_listing_may_have_a_rule_of_its_own() -> None:
    hooks = Pagination(Quirks(paging=OFFSET))

    assert hooks.paging(Call("GET", "/x", returns=object)) is OFFSET
    assert hooks.paging(call(NUMBERED)) is NUMBERED
    assert hooks.asking_total(asked := call(NUMBERED)) is asked


@pytest.mark.parametrize(
    ("query", "place", "following"),
    [
        ({"page.number": 3}, 3, {"page.number": 4}),
        ({"page": {"number": 3}}, 3, {"page": {"number": 4}}),
        ({}, 1, {"page": {"number": 2}}),
        ({"page": 7}, 1, {"page": {"number": 2}}),
    ],
)
def test_a_parameter_with_a_dot_may_be_one_of_its_own_or_a_member(
    query: dict[str, Any], place: int, following: dict[str, Any]
) -> None:
    paging = Paging(page="page.number", items="rows", has_next="more")
    first = call(paging, **query)

    assert HOOKS.place(first) == place
    assert (after := HOOKS.next_call(first, page(rows(2) | {"more": True}))) is not None
    assert dict(after.query) == following


def test_no_page_is_fetched_ahead_of_one_that_is_the_last_by_its_length() -> None:
    asked = call(NUMBERED, page=3, size=20)

    assert HOOKS.calls_ahead(asked, page(rows(5, first=40), total=45)) == []


@pytest.mark.parametrize("kept", [AT_ORIGIN, f"{AT_ORIGIN}?page=2", f"{AT_ORIGIN}rows"])
def test_what_has_no_path_is_not_a_next_page(kept: str) -> None:
    assert not is_following(kept, "/x")
    assert is_following(f"{AT_ORIGIN}/x?page=2", "/x")
