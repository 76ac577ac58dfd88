"""Every listing of every client becomes a table that holds what the listing returns."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import dlt
import duckdb
import pytest

from tests.oracles.smoke.subject import of_vendor, vendors

MANY = 50
"""Of a vendor with more listings, every third is enough here."""


@pytest.fixture
def pipeline(tmp_path: Path) -> Any:
    destination = dlt.destinations.duckdb(str(tmp_path / "loaded.duckdb"))
    return dlt.pipeline(
        "tables", destination=destination, dataset_name="tables", pipelines_dir=str(tmp_path / "pipelines")
    )


def rows(folder: Path, query: str) -> list[tuple[Any, ...]]:
    with duckdb.connect(str(folder / "loaded.duckdb"), read_only=True) as database:
        return database.sql(query).fetchall()


def simulated(vendor: str) -> Iterator[tuple[Any, Any, Any]]:
    subject = of_vendor(vendor)
    package = f"{vendor}_client"
    with importlib.import_module(f"{package}.simulator").Simulator() as simulator:
        client = getattr(subject.module(), f"{subject.stem}Client")(
            http_client=simulator.http_client(), base_url=simulator.base_url, **simulator.credentials
        )
        with client:
            yield simulator, client, importlib.import_module(f"{package}.dlt")


@pytest.fixture
def simplepay() -> Iterator[tuple[Any, Any, Any]]:
    yield from simulated("simplepay")


@pytest.mark.parametrize("vendor", vendors())
def test_all_listings_load_with_nothing_lost(vendor: str, pipeline: Any, tmp_path: Path) -> None:
    for _, client, loader in simulated(vendor):
        ready = [name for name, one in loader.WAREHOUSE.listings.items() if not one.needs or one.parent]
        some = ready if len(ready) < MANY else ready[::3]

        loaded = loader.load(pipeline, client, resources=None if some == ready else some)

        tables = {name: rows(tmp_path, f'SELECT count(*) FROM tables."{name}"')[0][0] for name in loaded.rows}
        assert tables == dict(loaded.rows)
        assert sum(tables.values()) > len(tables) // 2
        assert loaded.refused == {}
        assert rows(tmp_path, "SELECT * FROM tables._drifts") == []
        assert set(some) == set(tables)


@pytest.mark.vendor("simplepay")
def test_listings_below_others_are_asked_for_once_for_each_of_their_records(
    simplepay: tuple[Any, Any, Any], pipeline: Any, tmp_path: Path
) -> None:
    simulator, client, loader = simplepay

    loader.load(pipeline, client, resources=["payslips"])

    employees = [str(one.id) for office in client.clients.list() for one in client.employees.list(office.id)]
    asked = [request.path for request in simulator.requests if request.path.endswith("/payslips")]
    assert asked == [f"/employees/{employee}/payslips" for employee in employees]
    known = rows(tmp_path, "SELECT employee_id, id FROM tables.payslips ORDER BY ALL")
    assert known == sorted((int(one), slip.id) for one in employees for slip in client.payslips.list(int(one)))


@pytest.mark.vendor("simplepay")
def test_arguments_choose_what_is_asked_for(simplepay: tuple[Any, Any, Any], pipeline: Any) -> None:
    simulator, client, loader = simplepay
    office = client.clients.list()[0]
    first, second, *_ = [one.id for one in client.employees.list(office.id)]
    simulator.requests.clear()

    loader.load(pipeline, client, resources=["leave_days"], arguments={"leave_days": {"employee_id": [first, second]}})

    paths = [request.path for request in simulator.requests]
    assert paths == [f"/employees/{first}/leave_days", f"/employees/{second}/leave_days"]


@pytest.mark.vendor("simplepay")
def test_secrets_are_left_out_unless_they_are_asked_for(
    simplepay: tuple[Any, Any, Any], pipeline: Any, tmp_path: Path
) -> None:
    _, client, loader = simplepay

    loader.load(pipeline, client, resources=["employees"])
    before = {name for name, *_ in rows(tmp_path, "DESCRIBE tables.employees")}
    loader.load(pipeline, client, resources=["employees"], with_secrets=True)
    after = {name for name, *_ in rows(tmp_path, "DESCRIBE tables.employees")}

    assert "ppsn" not in before
    assert "bank_account__account_number" not in before
    assert {"ppsn", "bank_account__account_number"} <= after


@pytest.mark.vendor("simplepay")
def test_a_source_is_run_by_a_pipeline_as_any_other(
    simplepay: tuple[Any, Any, Any], pipeline: Any, tmp_path: Path
) -> None:
    _, client, loader = simplepay

    for _ in range(2):
        pipeline.run(loader.source(client, resources=["clients", "employees"]))

    assert rows(tmp_path, "SELECT count(*) FROM tables.employees")[0][0] == len(
        client.employees.list(client.clients.list()[0].id)
    )


@pytest.mark.vendor("simplepay")
def test_what_the_vendor_does_not_let_one_see_is_left_out_and_told(
    simplepay: tuple[Any, Any, Any], pipeline: Any
) -> None:
    simulator, client, loader = simplepay
    simulator.fail("GET /clients/{client_id}/waves", status=403, message="Not yours.")

    loaded = loader.load(pipeline, client, resources=["clients", "waves"])

    assert set(loaded.refused) == {"waves"}
    assert "Not yours." in loaded.refused["waves"]
    assert loaded.rows["clients"] == 1


@pytest.mark.parametrize("vendor", vendors())
def test_a_wrong_name_is_told_with_the_one_that_may_be_meant(vendor: str) -> None:
    for _, client, loader in simulated(vendor):
        name = next(iter(loader.WAREHOUSE.listings))

        with pytest.raises(ValueError, match=f"{name}.* may be meant"):
            loader.source(client, resources=[f"{name}x"])


@pytest.mark.vendor("perfex")
def test_only_new_records_are_asked_for_where_one_wants_that(pipeline: Any) -> None:
    for simulator, _, loader in simulated("perfex"):
        client = importlib.import_module("perfex_client").PerfexClient(
            http_client=simulator.http_client(),
            base_url=simulator.base_url,
            generation="3.x",
            **simulator.credentials,
        )
        simulator.answer("GET /api/customers", [{"userid": "1", "company": "A", "datecreated": "2026-01-05 09:00:00"}])

        for _ in range(2):
            loader.load(pipeline, client, resources=["customers", "staff"], only_new=["customers"])

        asked = [dict(request.query).get("created_after") for request in simulator.requests]
        assert asked.count("2026-01-04") == 1


@pytest.mark.vendor("simplepay")
def test_a_record_that_vanished_meanwhile_has_no_rows_below_it(
    simplepay: tuple[Any, Any, Any], pipeline: Any, tmp_path: Path
) -> None:
    simulator, client, loader = simplepay
    employees = len(client.employees.list(client.clients.list()[0].id))
    simulator.fail("GET /employees/{employee_id}/payslips", status=404, times=1)

    loader.load(pipeline, client, resources=["payslips"])

    asked = [request for request in simulator.requests if request.path.endswith("/payslips")]
    assert len(asked) == employees
    assert rows(tmp_path, "SELECT count(DISTINCT employee_id) FROM tables.payslips")[0][0] < employees
