"""Commands in a real terminal: questions, tables, progress, and what happens to a pipe that is closed."""

from __future__ import annotations

import os
import pty
import re
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from perfex_client.simulator import Simulator

ROOT = Path(__file__).parents[2]
ODD = "\x1b]0;owned\x07\x1b[31mRed\x1b[0m\u202e"
CUSTOMERS = [{"userid": str(number), "company": f"Customer {number} {ODD}"} for number in range(1, 121)]


@pytest.fixture
def crm() -> Iterator[Simulator]:
    with Simulator(records={"customers": CUSTOMERS}) as simulator:
        yield simulator


class Terminal:
    """A program in a terminal of its own."""

    def __init__(self, simulator: Simulator, *words: str, stdout: int | None = None) -> None:
        self.master, slave = pty.openpty()
        # A shell's background jobs ignore this signal, and what they start would, too.
        ignored = signal.signal(signal.SIGINT, signal.default_int_handler)
        self.process = subprocess.Popen(
            [sys.executable, "-m", "perfex_client", *words],
            env={
                **os.environ,
                "PYTHONPATH": str(ROOT / "generated" / "perfex"),
                "PERFEX_BASE_URL": simulator.serve(),
                "PERFEX_TOKEN": simulator.credentials["token"],
                "COLUMNS": "100",
                "TERM": "xterm",
            },
            stdin=slave,
            stdout=slave if stdout is None else stdout,
            stderr=slave,
            start_new_session=True,
        )
        signal.signal(signal.SIGINT, ignored)
        os.close(slave)
        self.text = ""

    def until(self, words: str) -> None:
        """Read until the terminal shows some words."""
        end = time.monotonic() + 60
        while words not in self.text and self._read(end):
            pass
        assert words in self.text

    def end(self) -> int:
        """Read to the end and return the exit code."""
        end = time.monotonic() + 60
        while self._read(end):
            pass
        os.close(self.master)
        try:
            return self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise

    def interrupt(self) -> None:
        """Send SIGINT until the program ends: CPython's `input()` misses one that comes just before it waits."""
        end = time.monotonic() + 60
        while self.process.poll() is None and time.monotonic() < end:
            self.process.send_signal(signal.SIGINT)
            with suppress(subprocess.TimeoutExpired):
                self.process.wait(1)

    def type(self, text: str) -> None:
        """Type some keys."""
        os.write(self.master, text.encode())

    def _read(self, end: float) -> bool:
        """Add what the terminal shows; return whether there may be more before a moment of the monotonic clock."""
        ready, _, _ = select.select([self.master], [], [], max(0.0, end - time.monotonic()))
        if not ready:
            return False
        try:
            data = os.read(self.master, 65_536)
        except OSError:  # what Linux says when the other end is closed
            return False
        self.text += data.decode("utf-8", "replace")
        return bool(data)


def seen(text: str) -> str:
    """Return what a terminal shows, without colours and moves of the cursor."""
    return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", text)


def test_a_write_asks_and_goes_on_with_yes(crm: Simulator) -> None:
    terminal = Terminal(crm, "customers", "delete", "3")

    terminal.until("Go on? [y/N]")
    before = len(crm.records.customers)
    terminal.type("y\n")
    code = terminal.end()

    assert "DELETE http://127.0.0.1" in terminal.text
    assert (code, before, len(crm.records.customers)) == (0, 120, 119)


@pytest.mark.parametrize("answer", ["n\n", "\n"])
def test_a_write_that_is_not_wanted_is_not_sent(crm: Simulator, answer: str) -> None:
    terminal = Terminal(crm, "customers", "delete", "3")

    terminal.until("Go on? [y/N]")
    terminal.type(answer)
    code = terminal.end()

    assert "nothing was sent" in terminal.text
    assert (code, len(crm.records.customers), len(crm.requests)) == (1, 120, 0)


def test_control_c_at_the_question_sends_nothing(crm: Simulator) -> None:
    terminal = Terminal(crm, "customers", "delete", "3")

    terminal.until("Go on? [y/N]")
    terminal.interrupt()
    code = terminal.end()

    assert (code, len(crm.requests)) == (130, 0), terminal.text


def test_a_listing_is_a_table_with_progress_that_goes_away(crm: Simulator) -> None:
    terminal = Terminal(crm, "customers", "list", "--columns", "userid,company")

    code = terminal.end()

    assert code == 0
    assert "customers list" in terminal.text
    lines = seen(terminal.text).splitlines()
    assert any(line.split() == ["userid", "company"] for line in lines)
    assert sum("Customer" in line for line in lines) == 100
    assert any(line.startswith("only the first 100 were fetched") for line in lines)


def test_nothing_is_drawn_over_what_the_reader_of_a_pipe_shows(crm: Simulator) -> None:
    crm.fail("GET /api/customers", status=429, headers={"Retry-After": "1"}, times=1)
    reader, writer = os.pipe()
    terminal = Terminal(crm, "customers", "list", "--limit", "2", "--columns", "userid", stdout=writer)
    os.close(writer)

    code = terminal.end()

    with os.fdopen(reader) as pipe:
        rows = pipe.read()
    assert (code, rows) == (0, '{"userid":1}\n{"userid":2}\n')
    waiting, first = terminal.text.splitlines()
    assert waiting.startswith("customers list: waiting 1 s")
    assert first.startswith("only the first 2 were fetched")


@pytest.mark.parametrize("format_", ["table", "json", "ndjson", "csv"])
def test_what_a_vendor_sends_does_not_move_the_cursor(crm: Simulator, format_: str) -> None:
    words = ("--columns", "company", "--limit", "2", "--format", format_)
    terminal = Terminal(crm, "customers", "list", *words)

    code = terminal.end()

    assert code == 0
    assert "Customer 1" in terminal.text
    assert [part for part in ("\x1b]0;", "\x1b[31mRed", "\u202e", "\x07") if part in terminal.text] == []


def test_a_file_does_not_go_to_a_terminal(crm: Simulator) -> None:
    terminal = Terminal(crm, "customers", "list", "--format", "parquet")

    code = terminal.end()

    assert code == 2
    assert "give --output FILE" in terminal.text


def test_a_closed_pipe_ends_a_command_quietly(crm: Simulator) -> None:
    environment: dict[str, Any] = {
        **os.environ,
        "PYTHONPATH": str(ROOT / "generated" / "perfex"),
        "PERFEX_BASE_URL": crm.serve(),
        "PERFEX_TOKEN": crm.credentials["token"],
    }
    reader, writer = os.pipe()
    os.close(reader)

    done = subprocess.run(
        [sys.executable, "-m", "perfex_client", "customers", "list", "--all"],
        env=environment,
        stdout=writer,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
        timeout=60,
    )
    os.close(writer)

    assert (done.returncode, done.stderr) == (141, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="takes a device that is always full")
@pytest.mark.parametrize("format_", ["ndjson", "xlsx"])
def test_a_full_disk_is_told_on_one_line(crm: Simulator, format_: str) -> None:
    environment: dict[str, Any] = {
        **os.environ,
        "PYTHONPATH": str(ROOT / "generated" / "perfex"),
        "PERFEX_BASE_URL": crm.serve(),
        "PERFEX_TOKEN": crm.credentials["token"],
    }

    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "perfex_client", "customers", "list", "--format", format_],
            env=environment,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
            timeout=60,
        )

    assert done.returncode == 1
    assert done.stderr.splitlines() == ["error: the result cannot be written: No space left on device"]


def test_a_list_of_tables_ends_quietly_when_its_reader_has_enough(crm: Simulator) -> None:
    reader, writer = os.pipe()
    os.close(reader)

    done = subprocess.run(
        [sys.executable, "-m", "perfex_client.dlt", "--list"],
        env={**os.environ, "PYTHONPATH": str(ROOT / "generated" / "perfex"), "PERFEX_BASE_URL": crm.serve()},
        stdout=writer,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
        timeout=60,
    )
    os.close(writer)

    assert (done.returncode, done.stderr) == (0, "")
