"""Following changes and finding deletions, continued from a stored position."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import httpx
import pytest

from simplicate_client import DecodeError, InvalidArgument
from simplicate_client.models import ChangePosition, DeletionPosition, TrackingInterrupted
from tests.vendors.simplicate.office import Office, Row, talk

FLAVOURS = pytest.mark.parametrize("flavour", ["sync", "async"])
PATH = "/crm/organization"
START = datetime(2024, 6, 9)


def row(number: int, seconds: int, **more: Any) -> Row:
    return {"id": f"organization:{number:04}", "updated_at": str(START + timedelta(seconds=seconds)), **more}


def changed(flavour: str, office: Office, since: datetime | ChangePosition, **more: Any) -> tuple[list[str], Any]:
    result = talk(flavour, office, lambda client: client.changes(client.crm.organizations, since=since, **more))
    return [item.id.removeprefix("organization:") for item in result.items], result


def stored(position: ChangePosition) -> ChangePosition:
    """Return a position after a round trip through JSON."""
    return ChangePosition.from_dict(position.to_dict())


@FLAVOURS
def test_changes_are_given_in_their_order_since_a_moment(flavour: str) -> None:
    office = Office({PATH: [row(1, 50), row(2, -1), row(3, 0), row(4, 20)]})

    ids, result = changed(flavour, office, START)

    assert ids == ["0003", "0004", "0001"]
    assert not result.more
    assert office.queries == ["q[updated_at][ge]=2024-06-09 00:00:00&limit=100&sort=updated_at,id&metadata=count"]


@FLAVOURS
def test_what_was_told_is_told_again_only_if_it_changed(flavour: str) -> None:
    office = Office({PATH: [row(1, 300), row(2, 310)]})
    _, first = changed(flavour, office, START)

    # Written in the same second, or a little before what was told, but seen only later.
    office.tables[PATH] += [row(3, 310), row(4, 290)]
    office.tables[PATH][0]["name"] = "New name in the same second"
    ids, second = changed(flavour, office, stored(first.position))

    assert sorted(ids) == ["0001", "0003", "0004"]
    assert changed(flavour, office, stored(second.position))[0] == []
    assert second.position.since == START + timedelta(seconds=250)


@FLAVOURS
def test_the_position_remembers_only_the_overlap(flavour: str) -> None:
    office = Office({PATH: [row(number, number * 10) for number in range(250)]})

    ids, result = changed(flavour, office, START, overlap=timedelta(seconds=30))

    assert len(ids) == 250
    assert sorted(result.position.told) == [f"organization:{number:04}" for number in range(246, 250)]


@FLAVOURS
def test_a_whole_import_in_one_second_is_walked(flavour: str) -> None:
    office = Office({PATH: [row(number, 7) for number in range(350)] + [row(900, 8)]})

    ids, _ = changed(flavour, office, START)

    assert len(ids) == len(set(ids)) == 351
    offsets = [query.partition("&offset=")[2].partition("&")[0] for query in office.queries]
    assert offsets[:5] == ["", "", "99", "198", "297"]


@FLAVOURS
def test_records_that_leave_a_second_cost_no_other_of_it(flavour: str) -> None:
    """All others of this second move up, further than a page."""
    office = Office({PATH: [row(number, 7) for number in range(350)]})

    def hook(_request: httpx.Request) -> None:
        if len(office.asked) == 3:
            for number in range(150):
                office.tables[PATH][number] |= {"updated_at": row(0, 1000)["updated_at"]}

    office.hook = hook
    ids, _ = changed(flavour, office, START)

    assert sorted(ids) == [f"{number:04}" for number in range(350)]


@FLAVOURS
@pytest.mark.parametrize(("records", "pages"), [(1, 3), (40, 2), (60, 3)])
def test_where_nobody_counts_a_page_without_news_is_the_last(flavour: str, records: int, pages: int) -> None:
    office = Office({PATH: [row(number, 0) for number in range(records)]}, most=40, counts=False)

    ids, result = changed(flavour, office, START)

    assert (len(ids), result.more) == (records, False)
    assert len(office.queries) == pages


@FLAVOURS
def test_records_that_change_during_the_walk_are_told_as_they_are_now(flavour: str) -> None:
    """They move to the end, so all others move up: none of these may be missed."""
    office = Office({PATH: [row(number, number) for number in range(300)]})

    def hook(_request: httpx.Request) -> None:
        if len(office.asked) == 2:
            for number in range(60):
                office.tables[PATH][number] |= {"updated_at": row(0, 1000 + number)["updated_at"], "name": "late"}

    office.hook = hook
    ids, result = changed(flavour, office, START)

    assert sorted(ids) == [f"{number:04}" for number in range(300)]
    assert [item.name for item in result.items[-60:]] == ["late"] * 60


@FLAVOURS
def test_a_limit_stops_after_a_page_and_the_position_goes_on(flavour: str) -> None:
    office = Office({PATH: [row(number, number) for number in range(450)]})

    seen: list[str] = []
    position: datetime | ChangePosition = START
    rounds = 0
    while True:
        ids, result = changed(flavour, office, position, limit=150)
        seen += ids
        rounds += 1
        if not result.more:
            break
        position = stored(result.position)

    assert seen == [f"{number:04}" for number in range(450)]
    assert rounds > 1


@FLAVOURS
def test_a_failure_halfway_gives_what_came_before(flavour: str) -> None:
    office = Office({PATH: [row(number, number) for number in range(250)]})
    office.hook = lambda _request: httpx.Response(500) if len(office.asked) == 3 else None

    with pytest.raises(TrackingInterrupted) as caught:
        changed(flavour, office, START)
    error = caught.value
    office.hook = None
    first: Any = error.result
    rest, _ = changed(flavour, office, first.position)

    assert error.status == 500
    assert sorted({record.id[-4:] for record in first.items} | set(rest)) == [f"{number:04}" for number in range(250)]
    assert not {item.id[-4:] for item in first.items} & set(rest)


@FLAVOURS
def test_a_choice_of_members_keeps_what_following_needs(flavour: str) -> None:
    office = Office({PATH: [row(1, 1, name="A", phone="1")]})

    _, result = changed(flavour, office, START, select=["name"])

    assert office.asked[0].url.params["select"] == "id,updated_at,name"
    assert result.items[0].to_dict() == {"id": "organization:0001", "updated_at": "2024-06-09 00:00:01", "name": "A"}


@FLAVOURS
def test_a_vendor_that_does_not_sort_is_found_out(flavour: str) -> None:
    office = Office()
    rows = [row(1, 9), row(2, 3)]
    office.hook = lambda _request: httpx.Response(200, json={"data": rows, "errors": None, "debug": None})

    with pytest.raises(TrackingInterrupted, match="not in the order of their changes") as caught:
        changed(flavour, office, START)
    assert isinstance(caught.value.__cause__, DecodeError)


@FLAVOURS
def test_records_without_a_time_of_change_cannot_be_followed(flavour: str) -> None:
    with pytest.raises(InvalidArgument, match="updated_at: Country has no such field"):
        talk(flavour, Office(), lambda client: client.changes(client.crm.countries, since=START))


@FLAVOURS
def test_deletions_are_what_no_longer_comes_back(flavour: str) -> None:
    known = [f"organization:{number:04}" for number in range(250)]
    office = Office({PATH: [row(number, 0, name="A") for number in range(250) if number % 50]})
    progress_calls: list[tuple[int, int | None]] = []

    result = talk(
        flavour,
        office,
        lambda client: client.deletions(
            client.crm.organizations, known, progress=lambda done, total: progress_calls.append((done, total))
        ),
    )

    assert result.ids == known[::50]
    assert (result.checked, result.position) == (250, None)
    assert progress_calls == [(100, 250), (200, 250), (250, 250)]
    listed = [query for query in office.queries if query]
    assert listed[2] == f"q[id][in]={','.join(known[200:])}&limit=100&sort=id&select=id&metadata=count"
    alone = [request.url.path.rpartition("/")[2] for request in office.asked if not request.url.query]
    assert alone == known[::50]
    assert max(len(str(request.url)) for request in office.asked) < 8000


@FLAVOURS
def test_the_search_for_deletions_goes_on_from_a_stored_position(flavour: str) -> None:
    known = {f"organization:{number:04}" for number in range(250)}
    office = Office({PATH: [row(number, 0) for number in range(250) if number not in (3, 203)]})

    def call(client: Any, **more: Any) -> Any:
        return client.deletions(client.crm.organizations, known, **more)

    first = talk(flavour, office, lambda client: call(client, limit=150))
    position = DeletionPosition.from_dict(first.position.to_dict())
    second = talk(flavour, office, lambda client: call(client, position=position))

    assert (first.ids, first.checked) == (["organization:0003"], 200)
    assert (second.ids, second.checked, second.position) == (["organization:0203"], 50, None)


@FLAVOURS
def test_a_failure_while_comparing_gives_what_came_before(flavour: str) -> None:
    known = [f"organization:{number:04}" for number in range(250)]
    office = Office({PATH: [row(number, 0) for number in range(1, 250)]})
    office.hook = lambda _request: httpx.Response(500) if len(office.asked) == 3 else None

    with pytest.raises(TrackingInterrupted) as caught:
        talk(flavour, office, lambda client: client.deletions(client.crm.organizations, known))
    deletions: Any = caught.value.result

    assert (deletions.ids, deletions.checked, deletions.position.after) == (
        ["organization:0000"],
        100,
        "organization:0099",
    )


@FLAVOURS
def test_a_vendor_that_ignores_the_filter_deletes_nothing(flavour: str) -> None:
    office = Office()
    office.hook = lambda _request: httpx.Response(200, json={"data": [row(1, 0)], "errors": None, "debug": None})

    with pytest.raises(TrackingInterrupted, match="got others") as caught:
        talk(flavour, office, lambda client: client.deletions(client.crm.organizations, ["organization:0002"]))
    assert caught.value.result.ids == []  # type: ignore[union-attr]


@FLAVOURS
def test_an_identifier_with_a_comma_is_refused(flavour: str) -> None:
    with pytest.raises(InvalidArgument, match="commas"):
        talk(flavour, Office({PATH: []}), lambda client: client.deletions(client.crm.organizations, ["a,b"]))


@FLAVOURS
@pytest.mark.parametrize("counts", [True, False])
def test_a_vendor_that_allows_fewer_records_on_a_page_is_asked_for_the_next(flavour: str, counts: bool) -> None:
    """One by one, the records that are missing on the first page would take as many requests."""
    known = [f"organization:{number:04}" for number in range(90)]
    office = Office({PATH: [row(number, 0) for number in range(1, 90)]}, most=40, counts=counts)

    result = talk(flavour, office, lambda client: client.deletions(client.crm.organizations, known))

    assert result.ids == known[:1]
    listed = [query for query in office.queries if query]
    pages = ["", "40", "80"] if counts else ["", "40", "80", "89"]
    assert [query.partition("&offset=")[2][:2] for query in listed] == pages
    assert len(office.asked) == len(listed) + 1
