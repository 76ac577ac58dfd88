"""The simulator of Simplicate filters, sorts, selects and cuts pages as the vendor does."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from simplicate_client import (
    AsyncSimplicateClient,
    SimplicateClient,
)
from simplicate_client.simulator import Simulator
from tests.vendors.either_client import Connect, connector
from tests.vendors.simplicate.simulated_office import FLAVOURS, RECORDS, ask, ids, talk


@pytest.fixture
def office() -> Simulator:
    return Simulator(records=RECORDS)


@pytest.fixture(params=["sync", "async"])
def connect(request: pytest.FixtureRequest) -> Connect:
    return connector(request.param, SimplicateClient, AsyncSimplicateClient)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("q[note]=Day 1", "1"),
        ("q[note]=day 1", "1"),
        ("q[note]=*4", "4"),
        ("q[note]=Day*", "12456"),
        ("q[note]=*ay 5*", "5"),
        ("q[note]=*", "12456"),
        ("q[note]=null", "3"),
        ("q[note][]=Day 1&q[note][]=Day 6", "16"),
        ("q[note]=Day 1&q[note]=Day 2", "2"),
        ("q[hours]=2", "2"),
        ("q[hours]=2.0", "2"),
        ("q[hours][ge]=5", "56"),
        ("q[hours][gt]=5", "6"),
        ("q[hours][le]=2", "12"),
        ("q[hours][lt]=2", "1"),
        ("q[hours][ge]=2&q[hours][lt]=4", "23"),
        ("q[hours][in]=1,6,9", "16"),
        ("q[hours][nin]=1,6", "2345"),
        ("q[note][nin]=*", "3"),
        ("q[note][in]=*", "12456"),
        ("q[billable]=true", "123"),
        ("q[billable]=false", "456"),
        ("q[billable]=0", "456"),
        ("q[start_date][ge]=2024-06-05", "56"),
        ("q[start_date][lt]=2024-06-02 09:00:00", "1"),
        ("q[start_date][le]=2024-06-02 09:00:00", "12"),
        ("q[project.name]=Alpha", "135"),
        ("q[project.id]=project:b", "246"),
        ("q[project_id]=project:b", "246"),
        ("q[project.organization.name]=Acme", "135"),
        ("q[project.name]=Alpha&q[hours][gt]=1", "35"),
        ("q[hours]=1&q[or][hours]=6", "16"),
        ("q[project.name]=Alpha&q[or][hours][ge]=6&q[or][note]=*2", "12356"),
        ("q[or][hours]=1", "1"),
        ("q[id][in]=hours:1,hours:9", "1"),
        ("q[id]=hours:4", "4"),
    ],
)
def test_filters_are_evaluated(query: str, found: str) -> None:
    """Each operator of the vendor's page, alone and with others."""
    assert ids(Simulator(records=RECORDS), query) == list(found)


@pytest.mark.parametrize(
    ("query", "reason"),
    [
        ("q[colour]=red", "there is no field colour"),
        ("q[hours][between]=1", "there is no operator between"),
        ("q[start_date]=2024-06-01T00:00:00Z", "is not a time such as"),
        ("q[a][b][c]=1", "is not a filter"),
        ("q[hours=1", "is not a filter"),
        ("sort=colour", "there is no field colour"),
    ],
)
def test_queries_that_make_no_sense_are_refused(office: Simulator, query: str, reason: str) -> None:
    answer = ask(office, f"/hours/hours?{query}")

    assert answer.status_code == 400
    assert reason in answer.json()["errors"][0]
    assert answer.json()["data"] is None
    assert office.requests[0].complaints


def test_filters_on_unknown_fields_are_ignored_on_request() -> None:
    assert len(ids(Simulator(records=RECORDS, unknown_filters="ignore"), "q[colour]=red")) == 6


def test_custom_fields_are_filtered_by_name_but_not_of_employees() -> None:
    fields = [{"name": "part", "value": "North"}]
    rows: list[dict[str, Any]] = [
        {"id": "organization:1", "custom_fields": fields},
        {"id": "organization:2", "custom_fields": []},
    ]
    office = Simulator(records={"crm/organization": rows})

    assert ids(office, "q[custom_fields.part]=North", "/crm/organization") == ["1"]
    assert ids(office, "q[custom_fields.part][nin]=*", "/crm/organization") == ["2"]
    assert ask(office, "/hrm/employee?q[custom_fields.part]=x").status_code == 400


@FLAVOURS
def test_the_clients_filters_find_what_they_say(flavour: str, office: Simulator) -> None:
    def find(where: Any) -> list[str]:
        rows = talk(flavour, office, lambda it: it.hours.hours.list(where=where))
        return [row.id.partition(":")[2] for row in rows]

    assert find(lambda h: (h.hours >= 2) & (h.hours < 4)) == ["2", "3"]
    assert find(lambda h: h.note.contains("y 5") | (h.hours == 1)) == ["1", "5"]
    assert find(lambda h: h.note.is_null()) == ["3"]
    assert find(lambda h: h.project.name.in_(["Alpha"])) == ["1", "3", "5"]
    assert find(lambda h: h.start_date >= datetime(2024, 6, 5)) == ["5", "6"]
    assert find({"billable": False}) == ["4", "5", "6"]


# Sorting, selecting, pages.


@pytest.mark.parametrize(
    ("query", "order"),
    [
        ("sort=-hours", "654321"),
        ("sort=project.name,-hours", "531642"),
        ("sort=note", "312456"),
        ("sort=-updated_at&limit=2", "65"),
        ("sort=hours&limit=2&offset=3", "45"),
    ],
)
def test_listings_are_sorted(office: Simulator, query: str, order: str) -> None:
    assert ids(office, query) == list(order)


def test_select_chooses_members_and_all_below_with_a_period(office: Simulator) -> None:
    rows = ask(office, "/hours/hours?limit=1&select=note,project.,employee").json()["data"]
    nested = ask(office, "/hours/hours?limit=1&select=project.organization.").json()["data"]

    assert rows[0]["id"] == "hours:1"
    assert set(rows[0]) == {"id", "note", "project", "employee"}
    assert rows[0]["project"]["organization"]["name"] == "Acme"
    assert nested[0]["project"]["organization"]["name"] == "Acme"
    assert "name" not in nested[0]["project"]


def test_metadata_comes_only_when_asked_for(office: Simulator) -> None:
    plain = ask(office, "/hours/hours").json()
    told = ask(office, "/hours/hours?limit=2&offset=2&metadata=count,limit,offset&q[hours][gt]=1").json()

    assert plain.keys() == {"data", "errors", "debug"}
    assert told["metadata"] == {"count": 5, "limit": 2, "offset": 2}


@FLAVOURS
def test_a_page_has_100_rows_at_most_whatever_is_asked_for(flavour: str) -> None:
    rows = [{"id": f"organization:{number}", "name": str(number)} for number in range(250)]
    office = Simulator(records={"crm/organization": rows})

    assert len(ask(office, "/crm/organization?limit=500").json()["data"]) == 100
    assert len(ask(office, "/crm/organization").json()["data"]) == 100
    assert len(talk(flavour, office, lambda it: it.crm.organizations.list())) == 250
    office.cap(40)
    assert len(talk(flavour, office, lambda it: it.crm.organizations.list(metadata=["count"]))) == 250


def test_nothing_is_missed_when_a_row_goes_while_pages_are_walked(connect: Connect) -> None:
    rows = [{"id": f"organization:{number:03}", "name": str(number)} for number in range(250)]
    office = Simulator(records={"crm/organization": rows})
    seen: list[str | None] = []
    with connect(office) as client:
        for organization in client.crm.organizations.list():
            seen.append(organization.id)
            if len(seen) == 50:
                del office.records.crm_organizations["organization:000"]

    assert sorted(map(str, seen)) == [f"organization:{number:03}" for number in range(250)]
