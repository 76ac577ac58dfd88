"""Hours in a warehouse: what was loaded stays, also if the loader is killed; changes and deletions follow."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import dlt
import duckdb
import httpx
import pytest

from simplicate_client import SimplicateClient
from simplicate_client.dlt import load
from simplicate_client.simulator import Simulator
from tests.vendors.simplicate.many_hours import ManyHours, kill, loading, summed

COUNT = 2_000
PAGES = 6


def table(folder: Path, query: str) -> list[tuple[Any, ...]]:
    with duckdb.connect(str(folder / "hours.duckdb"), read_only=True) as database:
        return database.sql(query).fetchall()


def test_a_killed_loader_goes_on_and_repeats_at_most_a_batch(tmp_path: Path) -> None:
    with ManyHours(COUNT) as vendor:
        with loading(vendor, tmp_path, PAGES) as process:
            vendor.before_answer = lambda number: kill(process) if number == 2 * PAGES + 3 else None
            process.communicate()
        killed, before = process.returncode, list(vendor.offsets)
        vendor.before_answer = lambda _number: None
        with loading(vendor, tmp_path, PAGES) as process:
            output, errors = process.communicate()

    assert killed < 0
    assert process.returncode == 0, errors
    loaded = table(tmp_path, "SELECT count(*), count(DISTINCT id), sum(tariff), sum(hours) FROM simplicate.hours")
    assert loaded == [(COUNT, COUNT, summed(COUNT), Decimal("1.1") * COUNT)]
    assert table(tmp_path, "SELECT count(*) FROM simplicate.hours__custom_fields") == [(COUNT,)]
    assert table(tmp_path, "SELECT count(*) FROM simplicate._drifts") == [(0,)]
    again = set(before) & set(vendor.offsets[len(before) :])
    assert len(again) <= PAGES
    assert "hours: " in output
    assert vendor.reports == 0


@pytest.fixture
def vendor() -> Iterator[Simulator]:
    rows = [
        {
            "id": f"hours:{number}",
            "hours": "1.10",
            "tariff": "12345678901234567890.123456789",
            "created_at": "2026-01-05 08:00:00",
            "updated_at": f"2026-01-05 08:00:{number:02}",
        }
        for number in range(5)
    ]
    with Simulator(records={"hours/hours": rows}) as simulator:
        yield simulator


@pytest.fixture
def client(vendor: Simulator) -> Iterator[SimplicateClient]:
    with SimplicateClient(
        http_client=vendor.http_client(), base_url=vendor.base_url, **vendor.credentials
    ) as simplicate:
        yield simplicate


@pytest.fixture
def pipeline(tmp_path: Path) -> Any:
    destination = dlt.destinations.duckdb(str(tmp_path / "hours.duckdb"))
    return dlt.pipeline(
        "hours", destination=destination, dataset_name="simplicate", pipelines_dir=str(tmp_path / "pipelines")
    )


def test_what_changed_and_what_is_gone_follow_with_few_requests(
    vendor: Simulator, client: SimplicateClient, pipeline: Any, tmp_path: Path
) -> None:
    first = load(pipeline, client, resources=["hours"], pages=2)
    vendor.advance(3600)
    client.hours.hours.update("hours:2", hours=Decimal("7.25"))
    del vendor.records["hours/hours"]["hours:4"]
    vendor.requests.clear()

    second = load(pipeline, client, resources=["hours"], deletions=True)

    assert first.rows == {"hours": 5}
    assert second.gone == {"hours": 1}
    assert "q[updated_at][ge]" in dict(vendor.requests[0].query)
    hours = table(tmp_path, "SELECT id, hours FROM simplicate.hours ORDER BY id")
    assert hours == [
        ("hours:0", Decimal("1.1")),
        ("hours:1", Decimal("1.1")),
        ("hours:2", Decimal("7.25")),
        ("hours:3", Decimal("1.1")),
    ]


def test_a_walk_through_changes_comes_to_an_end(vendor: Simulator, client: SimplicateClient, pipeline: Any) -> None:
    load(pipeline, client, resources=["hours"])
    load(pipeline, client, resources=["hours"])
    vendor.requests.clear()

    third = load(pipeline, client, resources=["hours"])

    assert third.rows == {"hours": 0}
    assert len(vendor.requests) == 1


def test_money_keeps_all_its_digits(client: SimplicateClient, pipeline: Any, tmp_path: Path) -> None:
    load(pipeline, client, resources=["hours"])

    assert table(tmp_path, "SELECT DISTINCT tariff FROM simplicate.hours") == [
        (Decimal("12345678901234567890.123456789"),)
    ]


def test_columns_have_the_types_of_the_model(client: SimplicateClient, pipeline: Any, tmp_path: Path) -> None:
    load(pipeline, client, resources=["hours"])

    types = {name: kind for name, kind, *_ in table(tmp_path, "DESCRIBE simplicate.hours")}

    assert types["id"] == "VARCHAR"
    assert types["hours"] == "DECIMAL(38,9)"
    assert types["updated_at"] == "TIMESTAMP"
    assert types["projectservice__start_date"] == "DATE"
    assert types["employee__name"] == "VARCHAR"
    assert types["billable"] == "BOOLEAN"


def test_what_does_not_fit_is_a_drift_or_a_column_and_never_an_error(
    vendor: Simulator, client: SimplicateClient, pipeline: Any, tmp_path: Path
) -> None:
    rows = [
        {"id": "hours:1", "hours": "many", "note": "a\0b\ud800", "1st": 1, "colour": {"r": 1}},
        {"id": "hours:2", "hours": 1, "employee": "Ann", "colour": "blue", "Note": "twice", "updated_at": "soon"},
        {"id": None, "hours": 3},
        "no row at all",
    ]
    answer = json.dumps({"data": rows, "metadata": {"count": 4}})
    vendor.answer("GET /hours/hours", answer.encode(), media="application/json")

    load(pipeline, client, resources=["hours"])
    load(pipeline, client, resources=["hours"])

    assert table(tmp_path, "SELECT id, hours, note, colour FROM simplicate.hours ORDER BY id") == [
        ("hours:1", None, "a\N{REPLACEMENT CHARACTER}b\N{REPLACEMENT CHARACTER}", '{"r":1}'),
        ("hours:2", Decimal(1), None, "blue"),
    ]
    drifts = table(tmp_path, "SELECT row_key, place, value FROM simplicate._drifts ORDER BY ALL")
    assert ("hours:1", "hours", '"many"') in drifts
    assert ("hours:1", "1st", "1") in drifts
    assert ("hours:2", "employee", '"Ann"') in drifts
    assert ("hours:2", "Note", '"twice"') in drifts
    assert ("hours:2", "updated_at", '"soon"') in drifts
    assert (None, "value", '"no row at all"') in drifts
    assert any(key is None and '"hours":3' in value for key, _, value in drifts)
    assert len(drifts) == len(set(drifts)) == 8


def hours_of(count: int) -> list[dict[str, Any]]:
    return [{"id": f"hours:{number:03}", "updated_at": "2026-01-05 08:00:00"} for number in range(count)]


def asked(vendor: Simulator, path: str) -> int:
    return sum(request.path.endswith(path) for request in vendor.requests)


def test_a_round_that_failed_goes_on_with_what_was_not_done(
    vendor: Simulator, client: SimplicateClient, pipeline: Any, tmp_path: Path
) -> None:
    vendor.fail("GET /projects/project", status=400, message="Not now.")
    with pytest.raises(Exception, match="Not now"):
        load(pipeline, client, resources=["hours", "projects"], pages=1)
    before = asked(vendor, "/hours/hours")
    vendor.clear_faults()

    load(pipeline, client, resources=["hours", "projects"], pages=1)

    assert before >= 1
    assert asked(vendor, "/hours/hours") == before
    assert table(tmp_path, "SELECT count(*) FROM simplicate.projects")[0][0] == len(vendor.records["projects/project"])
    assert table(tmp_path, "SELECT count(*) FROM simplicate.hours") == [(5,)]


def test_a_cursor_that_the_vendor_no_longer_knows_begins_anew(pipeline: Any, tmp_path: Path) -> None:
    def breaks(request: httpx.Request) -> None:
        if is_broken and request.url.params.get("offset"):
            raise httpx.ConnectError("no way through")

    is_broken = True
    with Simulator(records={"hours/hours": hours_of(250)}) as vendor:
        http_client = vendor.http_client()
        http_client.event_hooks["request"] = [breaks]
        client = SimplicateClient(http_client=http_client, base_url=vendor.base_url, retries=0, **vendor.credentials)
        with pytest.raises(Exception, match="no way through"):
            load(pipeline, client, resources=["hours"], pages=1)
        is_broken = False
        vendor.fail("GET /hours/hours", status=422, times=1)

        loaded = load(pipeline, client, resources=["hours"])

    assert loaded.rows == {"hours": 250}
    assert table(tmp_path, "SELECT count(*) FROM simplicate.hours") == [(250,)]


def test_a_load_waits_for_the_budget_however_long_that_takes(vendor: Simulator, pipeline: Any) -> None:
    client = SimplicateClient(
        http_client=vendor.http_client(),
        base_url=vendor.base_url,
        requests_per_minute=2,
        max_wait=1,
        **vendor.credentials,
    )
    began = vendor.clock.now()

    loaded = load(pipeline, client, resources=["hours", "projects", "crm_countries", "crm_genders", "crm_industries"])

    assert len(loaded.rows) == 5
    assert vendor.clock.now() - began >= 60
    assert all(request.status == 200 for request in vendor.requests)
