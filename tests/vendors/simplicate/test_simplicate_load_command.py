"""The command that loads tables: what it prints, what it refuses, and how it ends."""

from __future__ import annotations

from pathlib import Path

import duckdb
import pytest

from simplicate_client._runtime.apps import load_console
from simplicate_client.dlt import WAREHOUSE
from tests.vendors.simplicate.many_hours import ManyHours


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SIMPLICATE_API_KEY", "key")
    monkeypatch.setenv("SIMPLICATE_API_SECRET", "secret")


def run(*arguments: str) -> int:
    return load_console(WAREHOUSE, "load", arguments)


def test_a_list_names_each_table_its_method_and_what_it_needs(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--list") == 0

    lines = capsys.readouterr().out.splitlines()
    assert "hours\thours.hours.list" in lines
    assert "hours_submissions\thours.submissions.list\tneeds start_date, end_date, employee_id" in lines


@pytest.mark.usefixtures("environment")
@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--resources", "hour"], "hours"),
        (["--resources", "hours_submissions"], "needs arguments="),
        (["--argument", "hours.where"], "TABLE.NAME=VALUE"),
        (["--pages", "0"], "number of pages from 1 on"),
        (["--destination", "postgres", "--database", "x.duckdb"], "--database is for duckdb"),
        (["--database", "simplicate.duckdb"], "cannot tell"),
    ],
)
def test_what_is_wrong_is_told_in_one_line(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    arguments: list[str],
    says: str,
) -> None:
    monkeypatch.setenv("SIMPLICATE_BASE_URL", "https://acme.example")

    code = run("--pipelines-dir", str(tmp_path), *arguments)

    error = capsys.readouterr().err
    assert code == 1
    assert error.startswith("error: ")
    assert says in error
    assert error.count("\n") == 1


@pytest.mark.usefixtures("environment")
def test_what_the_vendor_refuses_is_told_without_the_frames_of_dlt(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with ManyHours(10) as vendor:
        vendor.before_answer = lambda _number: (_ for _ in ()).throw(ConnectionResetError)
        monkeypatch.setenv("SIMPLICATE_BASE_URL", vendor.url)
        folder = str(tmp_path / "pipelines")
        code = run("--resources", "hours", "--pipelines-dir", folder, "--database", str(tmp_path / "x.duckdb"))

    assert code == 1
    assert capsys.readouterr().err.startswith("error: GET /hours/hours: ")


@pytest.mark.usefixtures("environment")
def test_arguments_reach_the_listing(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with ManyHours(250) as vendor:
        monkeypatch.setenv("SIMPLICATE_BASE_URL", vendor.url)
        database = tmp_path / "x.duckdb"
        code = run(
            *("--resources", "hours", "--argument", "hours.limit=50", "--pages", "2"),
            *("--pipelines-dir", str(tmp_path / "pipelines"), "--database", str(database)),
        )

    assert code == 0
    assert "hours: 250 rows" in capsys.readouterr().out
    assert vendor.offsets[:2] == [0, 49]
    with duckdb.connect(str(database), read_only=True) as connection:
        assert connection.sql("SELECT count(*) FROM simplicate.hours").fetchall() == [(250,)]
