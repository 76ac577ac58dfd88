"""The command lines of all clients, against the vendors' simulators on this machine."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
VENDORS = ("lsp_expert", "perfex", "simplepay", "simplicate")
Run = Callable[..., tuple[int, str, str]]

CUSTOMERS = [
    {"userid": str(number), "company": f"Customer {number}", "vat": "=1+1", "phonenumber": "+27 82 555"}
    for number in range(1, 131)
]
ODD = "\x1b[31mRed\x1b[0m \u202eevil"
HOURS = [
    {"id": f"hours:{number}", "hours": number / 4, "start_date": "2026-11-02 09:00:00", "project": {"id": "project:1"}}
    for number in range(1, 6)
]


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Run]:
    """Return a function that runs a command of a vendor's program and returns exit code, output and messages."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setattr("sys.stdin", io.StringIO())
    yield lambda vendor, *words: _run(capfd, vendor, *words)


def _run(capfd: pytest.CaptureFixture[str], vendor: str, *words: str) -> tuple[int, str, str]:
    run_command = import_module(f"{vendor}_client._runtime.apps.command_line.main").run_command
    code = run_command(f"{vendor}_client", vendor.replace("_", "-"), words)
    out, err = capfd.readouterr()
    return code, out, err


@pytest.fixture
def serve(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Any]]:
    """Return a function that serves a vendor's simulator, and says so in the environment."""
    open_ = []

    def start(vendor: str, **settings: Any) -> Any:
        simulator = import_module(f"{vendor}_client.simulator").Simulator(**settings)
        open_.append(simulator.__enter__())
        monkeypatch.setenv(f"{vendor.upper()}_BASE_URL", simulator.serve())
        for name, value in simulator.credentials.items():
            monkeypatch.setenv(f"{vendor.upper()}_{name.upper()}", value)
        return simulator

    yield start
    for simulator in open_:
        simulator.__exit__(None, None, None)
        import_module(f"{simulator.document_package}._runtime.dialect.process_budgets").BUDGETS.forget()


@pytest.mark.parametrize("vendor", VENDORS)
def test_doctor_finds_a_vendor_well(vendor: str, run: Run, serve: Callable[..., Any]) -> None:
    serve(vendor)

    code, out, _ = run(vendor, "doctor")

    assert code == 0
    assert [line[:4] for line in out.splitlines()] == ["ok  "] * 4


def test_doctor_tells_what_the_credentials_may_not_do(run: Run, serve: Callable[..., Any]) -> None:
    simulator = serve("lsp_expert")
    simulator.fail("GET /quotes", status=403)

    code, out, _ = run("lsp_expert", "doctor", "--rights")

    assert code == 3
    assert "FAIL right        quotes.list: not allowed" in out
    assert "ok   right        suppliers.list: allowed" in out


def test_doctor_tries_listings_without_pages_too(run: Run, serve: Callable[..., Any]) -> None:
    serve("simplepay")

    code, out, _ = run("simplepay", "doctor", "--rights")

    assert code == 0
    assert "ok   right        clients.list: allowed" in out


def test_doctor_names_a_missing_credential(run: Run) -> None:
    code, out, _ = run("perfex", "doctor", "--base-url", "http://127.0.0.1:9")

    assert code == 3
    assert "PERFEX_TOKEN" in out


def test_doctor_tells_that_nothing_answers(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PERFEX_TOKEN", "secret-of-ours")

    code, out, err = run("perfex", "doctor", "--base-url", "http://127.0.0.1:9", "--set", "retries=0")

    assert code == 7
    assert "secret-of-ours" not in out + err


def test_a_listing_in_a_pipe_is_one_json_object_a_line(run: Run, serve: Callable[..., Any]) -> None:
    serve("perfex", records={"customers": CUSTOMERS})

    code, out, err = run("perfex", "customers", "list", "--limit", "3")

    assert code == 0
    assert [json.loads(line)["userid"] for line in out.splitlines()] == [1, 2, 3]
    assert "only the first 3 were fetched; --all" in err


def test_a_listing_stops_at_a_hundred_rows_unless_all_are_wanted(run: Run, serve: Callable[..., Any]) -> None:
    serve("perfex", generation="3.x", records={"customers": CUSTOMERS})
    listing = ("customers", "list", "--set", "generation=3.x", "--columns", "userid")

    _, some, told = run("perfex", *listing)
    _, every, silent = run("perfex", *listing, "--all")

    assert (len(some.splitlines()), len(every.splitlines())) == (100, 130)
    assert "only the first 100 were" in told
    assert silent == ""


def test_a_limit_that_is_the_number_of_rows_hides_none(run: Run, serve: Callable[..., Any]) -> None:
    serve("perfex", records={"customers": CUSTOMERS[:3]})

    _, out, err = run("perfex", "customers", "list", "--limit", "3")

    assert (len(out.splitlines()), err) == (3, "")


def test_a_csv_file_has_no_formulas_and_keeps_telephone_numbers(
    run: Run, serve: Callable[..., Any], tmp_path: Path
) -> None:
    serve("perfex", records={"customers": CUSTOMERS[:1]})
    path = tmp_path / "customers.csv"

    code, out, _ = run("perfex", "customers", "list", "--columns", "userid,vat,phonenumber", "--output", str(path))

    assert (code, out) == (0, "")
    assert list(csv.reader(path.read_text().splitlines())) == [
        ["userid", "vat", "phonenumber"],
        ["1", "'=1+1", "+27 82 555"],
    ]


@pytest.mark.parametrize("format_", ["table", "json", "ndjson", "csv"])
def test_money_is_exact(run: Run, serve: Callable[..., Any], format_: str) -> None:
    """A float would say 12345678901234.568."""
    serve("perfex", records={"invoices": [{"id": "7", "total": "12345678901234.567"}]})

    _, out, _ = run("perfex", "invoices", "list", "--format", format_, "--columns", "id,total")

    assert "12345678901234.567" in out


def test_filters_travel_in_the_vendors_language(run: Run, serve: Callable[..., Any]) -> None:
    simulator = serve("simplicate", records={"hours/hours": HOURS})

    code, out, _ = run(
        "simplicate",
        *("hours", "hours", "list"),
        *("--where", 'start_date >= 2026-11-01 & project.id == "project:1" & hours > 0.5'),
        *("--select", "id,hours"),
    )

    assert code == 0
    assert [json.loads(line) for line in out.splitlines()] == [
        {"id": "hours:3", "hours": 0.75},
        {"id": "hours:4", "hours": 1.0},
        {"id": "hours:5", "hours": 1.25},
    ]
    assert ("q[project.id]", "project:1") in simulator.requests[-1].query


@pytest.mark.parametrize(
    ("where", "problem"),
    [
        ("hour > 2", "did you mean hours?"),
        ("hours > two", "hours is a number"),
        ("hours >", "expected a value"),
        ("hours != 2", "no !="),
        ("(hours > 2)", "no brackets"),
    ],
)
def test_a_filter_that_cannot_be_sent_is_refused(run: Run, serve: Callable[..., Any], where: str, problem: str) -> None:
    serve("simplicate")

    code, out, err = run("simplicate", "hours", "hours", "list", "--where", where)

    assert (code, out) == (2, "")
    assert problem in err
    assert len(err.splitlines()) == 1


def test_an_invoice_is_entered_with_lines_of_pairs_and_of_json(
    run: Run, serve: Callable[..., Any], tmp_path: Path
) -> None:
    simulator = serve("perfex", generation="3.x", records={"customers": CUSTOMERS[:1]})
    (tmp_path / "line.json").write_text('{"description": "Oak", "qty": 1, "rate": 9.90}')

    code, _, err = run(
        "perfex",
        *("invoices", "create", "--clientid", "1", "--number", "77", "--date", "2026-11-02", "--currency", "1"),
        *("--newitem", 'description="Desk, large",qty=3,rate=2.50'),
        *("--newitem", f"@{tmp_path / 'line.json'}"),
        *("--newitems", '[{"description": "Pine", "qty": "2", "rate": "1.00"}]'),
        *("--subtotal", "19.40", "--total", "19.40", "--allowed-payment-modes", "1"),
        *("--set", "generation=3.x", "--yes"),
    )

    assert (code, err) == (0, "")
    (invoice,) = simulator.records.invoices
    assert [(line["description"], line["qty"], line["rate"]) for line in invoice["items"]] == [
        ("Desk, large", "3.00", "2.50"),
        ("Oak", "1.00", "9.90"),
        ("Pine", "2.00", "1.00"),
    ]


@pytest.mark.parametrize(
    ("item", "problem"),
    [
        ("description=A,qty=x,rate=1", "--newitems.qty: expected a number, got 'x'"),
        ("description=A,qty=1,rat=1", "NewItem has no rat; it has description, "),
        ("description", "is not NAME=VALUE"),
        ("{", "this is not JSON"),
        ("@/no/such/file", "cannot be read"),
    ],
)
def test_a_body_that_is_wrong_is_refused_before_anything_is_sent(
    run: Run, serve: Callable[..., Any], item: str, problem: str
) -> None:
    simulator = serve("perfex")

    code, _, err = run("perfex", "invoices", "create", "--clientid", "1", "--newitem", item, "--yes")

    assert code == 2
    assert problem in err
    assert list(simulator.requests) == []


def test_a_dry_run_shows_the_request_without_its_credentials(run: Run, serve: Callable[..., Any]) -> None:
    simulator = serve("perfex")

    code, out, _ = run("perfex", "customers", "delete", "3", "--dry-run")

    assert code == 0
    assert out.startswith("DELETE http://127.0.0.1:")
    assert simulator.credentials["token"] not in out
    assert list(simulator.requests) == []


def test_a_write_without_a_terminal_needs_to_be_confirmed(run: Run, serve: Callable[..., Any]) -> None:
    simulator = serve("perfex", records={"customers": CUSTOMERS[:3]})

    refused = run("perfex", "customers", "delete", "3")
    done = run("perfex", "customers", "delete", "3", "--yes")

    assert refused[0] == 2
    assert "give --yes" in refused[2]
    assert done[0] == 0
    assert len(simulator.records.customers) == 2


@pytest.mark.parametrize(
    ("status", "code"), [(400, 5), (401, 3), (403, 3), (404, 4), (409, 5), (422, 5), (429, 6), (500, 7)]
)
def test_exit_codes_tell_what_went_wrong(run: Run, serve: Callable[..., Any], status: int, code: int) -> None:
    simulator = serve("simplepay")
    simulator.fail("GET /clients/", status=status)

    found, out, err = run("simplepay", "clients", "list", "--set", "retries=0", "--set", "max_wait=0")

    assert (found, out) == (code, "")
    assert err.startswith("error: GET /clients")
    assert len(err.splitlines()) == 1


def test_what_comes_from_the_vendor_moves_no_cursor(run: Run, serve: Callable[..., Any]) -> None:
    serve("perfex", records={"customers": [{"userid": "1", "company": ODD}]})

    _, out, _ = run("perfex", "customers", "list", "--format", "table")

    assert "Red" in out
    assert not set(out) & {"\x1b", "\u202e"}


def test_credentials_come_from_a_profile_that_only_its_owner_can_read(
    run: Run, serve: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    simulator = serve("perfex", records={"customers": CUSTOMERS[:1]})
    monkeypatch.delenv("PERFEX_TOKEN")
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{simulator.credentials['token']}\n"))
    path = tmp_path / "config" / "perfex" / "acme.toml"

    saved = run("perfex", "profile", "save", "acme", "--set", "generation=3.x")
    mode = path.stat().st_mode & 0o777
    listed = run("perfex", "customers", "list", "--profile", "acme")
    path.chmod(0o644)
    refused = run("perfex", "customers", "list", "--profile", "acme")

    assert (saved[0], mode, listed[0]) == (0, 0o600, 0)
    assert refused[0] == 2
    assert "chmod 600" in refused[2]
    assert simulator.credentials["token"] not in "".join([*saved[1:], *listed[1:], *refused[1:]])


def test_credentials_are_no_arguments(run: Run) -> None:
    code, _, err = run("perfex", "customers", "list", "--set", "token=abc")

    assert code == 2
    assert "come from the environment or a profile only" in err


def test_a_file_goes_to_a_path_or_through_a_pipe(run: Run, serve: Callable[..., Any], tmp_path: Path) -> None:
    serve("simplicate")
    path = tmp_path / "document.bin"

    stored = run("simplicate", "documents", "download", "document:1", "--output", str(path))
    piped = run("simplicate", "documents", "download", "document:1")

    assert (stored[0], piped[0]) == (0, 0)
    assert path.read_bytes() == piped[1].encode()
    assert f"{path}: {path.stat().st_size} bytes" in stored[2]


def test_a_file_is_sent_by_its_path(run: Run, serve: Callable[..., Any], tmp_path: Path) -> None:
    simulator = serve("simplicate")
    path = tmp_path / "offer.txt"
    path.write_text("What we offer.")

    code, out, err = run(
        "simplicate", "documents", "upload", str(path), "--document-type-id", "documenttype:1", "--yes"
    )

    assert (code, err) == (0, "")
    assert json.loads(out)["document_id"].startswith("document:")
    assert any("PUT" in one.method for one in simulator.requests)


def test_changes_go_through_a_resource_of_the_client(run: Run, serve: Callable[..., Any]) -> None:
    serve("simplicate")

    words = ("--since", "2020-01-01T00:00:00", "--overlap", "15m", "--format", "json")
    code, out, _ = run("simplicate", "changes", "hours.hours", *words)

    assert code == 0
    assert "items" in json.loads(out)


def test_a_workbook_and_a_parquet_file_have_typed_columns(run: Run, serve: Callable[..., Any], tmp_path: Path) -> None:
    openpyxl, parquet = import_module("openpyxl"), import_module("pyarrow.parquet")
    serve(
        "perfex", records={"customers": [{"userid": "1", "company": "=SUM(A1)", "datecreated": "2026-01-05 09:00:00"}]}
    )
    columns = ("--columns", "userid,company,datecreated")

    book = run("perfex", "customers", "list", *columns, "--output", str(tmp_path / "all.xlsx"))
    table = run("perfex", "customers", "list", *columns, "--output", str(tmp_path / "all.parquet"))

    assert (book[0], table[0]) == (0, 0), book[2] + table[2]
    sheet = openpyxl.load_workbook(tmp_path / "all.xlsx").active
    assert [cell.value for cell in sheet[1]] == ["userid", "company", "datecreated"]
    assert (sheet["A2"].value, sheet["B2"].value, sheet["B2"].data_type) == (1, "=SUM(A1)", "s")
    assert str(sheet["C2"].value) == "2026-01-05 09:00:00"
    assert parquet.read_table(tmp_path / "all.parquet").column_names == ["userid", "company", "datecreated"]


@pytest.mark.parametrize(
    ("shell", "word"), [("bash", "complete -o"), ("zsh", "#compdef"), ("fish", "complete --no-files")]
)
def test_shells_are_taught_to_complete(run: Run, shell: str, word: str) -> None:
    code, out, _ = run("lsp_expert", "completion", shell)

    assert code == 0
    assert word in out
    assert "_LSP_EXPERT_COMPLETE" in out


def test_agents_are_served_with_the_credentials_of_a_command(serve: Callable[..., Any], tmp_path: Path) -> None:
    simulator = serve("perfex")
    parameters = {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}}
    hello = {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": parameters}

    done = subprocess.run(
        [sys.executable, "-m", "perfex_client", "mcp", "--max-calls", "1"],
        input=json.dumps(hello) + "\n",
        env={**os.environ, "PYTHONPATH": str(ROOT / "generated/perfex")},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )

    assert json.loads(done.stdout.splitlines()[0])["result"]["serverInfo"]
    assert simulator.credentials["token"] not in done.stdout + done.stderr


def test_a_write_whose_answer_is_lost_has_a_code_of_its_own(run: Run, serve: Callable[..., Any]) -> None:
    simulator = serve("perfex", records={"customers": CUSTOMERS[:1]})
    simulator.lose_answer("POST /api/customers")

    code, out, err = run("perfex", "customers", "create", "--company", "Acme", "--yes")

    assert (code, out) == (8, "")
    assert "look whether it was done before you send it again" in err
    assert len(simulator.records.customers) == 2


def test_a_wrong_field_is_named_with_what_to_do(run: Run, serve: Callable[..., Any]) -> None:
    simulator = serve("simplepay")
    simulator.fail("GET /employees/{id}", status=422, body={"errors": {"first_name": ["can't be blank"]}})

    code, _, err = run("simplepay", "employees", "get", "1")

    assert code == 5
    assert "first_name" in err
    assert err.rstrip().endswith("-- see: simplepay employees get --help")


def test_verbose_tells_of_requests_and_of_what_is_not_documented(run: Run, serve: Callable[..., Any]) -> None:
    rows = [{"userid": str(number), "company": "A", "active": "perhaps"} for number in range(1, 4)]
    simulator = serve("perfex", records={"customers": rows})

    code, _, err = run("perfex", "customers", "list", "--verbose")

    assert code == 0
    assert err.count(".active: expected") == 1, "each kind is told once"
    assert simulator.credentials["token"] not in err


@pytest.mark.parametrize("vendor", VENDORS)
def test_every_method_has_a_command_with_help(vendor: str, capfd: pytest.CaptureFixture[str]) -> None:
    """All that a method takes can be given, but for functions to call and what `--output` names."""
    folder = f"{vendor}_client._runtime.apps.command_line"
    program = import_module(f"{folder}.program").Program(f"{vendor}_client", "program")
    command = import_module(f"{folder}.commands").root(program, {})
    known: dict[str, list[str]] = {}
    for method in program.surface.methods():
        code = command.main([*method.path, "--help"], prog_name="program", standalone_mode=False)
        out, _ = capfd.readouterr()
        assert code == 0, method.name
        known[method.name] = [
            argument.name
            for argument in method.arguments
            if argument.role not in ("target", "progress")
            and f"--{argument.name.rstrip('_').replace('_', '-')}" not in out
            and f"--vendor-{argument.name.replace('_', '-')}" not in out
            and argument.name.replace("_", "-").upper() not in out
        ]

    assert {name: lacking for name, lacking in known.items() if lacking} == {}
    assert len(known) > 50


def test_a_change_whose_result_cannot_be_shown_is_told_as_done(run: Run, serve: Callable[..., Any]) -> None:
    serve("simplepay")

    code, _, err = run("simplepay", "employees", "update", "12345", "--first-name", "Ann", "--yes", "--columns", "nope")
    _, changed, _ = run("simplepay", "employees", "get", "12345", "--columns", "first_name")

    assert code == 1
    assert err.startswith("error: it was done, but its result was not written: --columns nope")
    assert changed == '{"first_name":"Ann"}\n'


def test_doctor_names_the_profile_that_the_environment_chose(
    run: Run, serve: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    simulator = serve("perfex")
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{simulator.credentials['token']}\n"))
    run("perfex", "profile", "save", "acme")
    monkeypatch.delenv("PERFEX_TOKEN")
    monkeypatch.setenv("PERFEX_PROFILE", "acme")

    _, out, _ = run("perfex", "doctor")

    assert "token: profile acme" in out


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="takes a named pipe")
def test_an_output_that_is_no_plain_file_is_written_to_and_stays(
    run: Run, serve: Callable[..., Any], tmp_path: Path
) -> None:
    serve("perfex", records={"customers": CUSTOMERS[:1]})
    path = tmp_path / "pipe"
    os.mkfifo(path)
    reader = os.open(path, os.O_RDWR | os.O_NONBLOCK)

    code, _, _ = run("perfex", "customers", "list", "--columns", "company", "--output", str(path))
    text = os.read(reader, 1000)
    os.close(reader)

    assert (code, text, path.is_fifo()) == (0, b'{"company":"Customer 1"}\n', True)


def test_a_folder_is_no_output(run: Run, serve: Callable[..., Any], tmp_path: Path) -> None:
    serve("perfex", records={"customers": CUSTOMERS[:1]})

    code, _, err = run("perfex", "customers", "list", "--output", str(tmp_path))

    assert code == 2
    assert err.startswith(f"error: {tmp_path} cannot be written: ")
