# Copied from generator/runtime/apps/simulator/console.py; edit it there, then generate again.
"""The command line of a simulator: `python -m <package>.simulator --port 4010`."""

from __future__ import annotations

import argparse
import json
import signal
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from .anonymise import anonymised
from .document.values import is_list, is_row
from .simulator import Simulator

Make = Callable[..., Simulator]


def console(make: Make, program: str, arguments: Sequence[str] | None = None) -> int:
    """Serve a simulator until it is interrupted, and return the exit code.

    Args:
        make: Makes the simulator; a class may have `more_arguments`, options of its own by name.
        program: What the command is called.
        arguments: Of the command line; by default those of the process.
    """
    more: Mapping[str, Mapping[str, Any]] = getattr(make, "more_arguments", {})
    parser = argparse.ArgumentParser(
        prog=program, description="A stand-in for the vendor, which keeps records in memory."
    )
    add_arguments(parser, more)
    return serve(make, parser.parse_args(arguments))


def serve(make: Make, options: argparse.Namespace) -> int:
    """Serve a simulator as the arguments of its command say, and return the exit code."""
    more: Mapping[str, Mapping[str, Any]] = getattr(make, "more_arguments", {})
    try:
        records = _read(options.records) if options.records else None
    except (OSError, ValueError) as error:
        print(f"error: {options.records}: {error}", file=sys.stderr)
        return 1
    if options.anonymise:
        return _anonymise(records, options.anonymise)
    settings = {name: getattr(options, name) for name in more}
    try:
        start = datetime.now(UTC) if options.start is None else datetime.fromisoformat(options.start)
        simulator = make(records=records, start=start, running=True, strict=not options.lenient, **settings)
        with simulator:
            return _serve(simulator, options.port, options.host)
    except (OSError, ValueError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1


def add_arguments(parser: argparse.ArgumentParser, more: Mapping[str, Mapping[str, Any]] | None = None) -> None:
    """Add the arguments of a simulator to a command.

    Args:
        parser: The command.
        more: Options of a vendor's own, each with what `add_argument` takes.
    """
    parser.add_argument("--port", type=int, default=4010, help="port; 0 takes a free one (default: 4010)")
    parser.add_argument(
        "--host", default="127.0.0.1", help="address to listen on (default: 127.0.0.1, this machine only)"
    )
    parser.add_argument(
        "--records", type=Path, metavar="FILE", help="JSON with rows by collection; by default the documented examples"
    )
    parser.add_argument(
        "--start", metavar="TIME", help="when its clock begins, such as 2026-01-05T09:00:00 (default: now)"
    )
    parser.add_argument("--lenient", action="store_true", help="take requests that the document does not allow")
    parser.add_argument(
        "--anonymise",
        type=Path,
        metavar="FILE",
        help="write the rows of --records without persons to this file, and stop; it can be given as --records later",
    )
    for name, words in (more or {}).items():
        parser.add_argument(f"--{name.replace('_', '-')}", **words)


def _read(path: Path) -> dict[str, list[dict[str, Any]]]:
    value: Any = json.loads(path.read_text("utf-8"))
    if not is_row(value):
        raise ValueError('expected an object of rows by collection, such as {"invoices": [{"id": "7"}]}')
    for name, rows in value.items():
        if not is_list(rows) or not all(map(is_row, rows)):
            raise ValueError(f"{name}: expected a list of objects")
    return value


def _anonymise(records: dict[str, list[dict[str, Any]]] | None, path: Path) -> int:
    if records is None:
        print("error: --anonymise needs --records: the rows to take persons out of", file=sys.stderr)
        return 2
    path.write_text(json.dumps(anonymised(records), ensure_ascii=False, indent=1) + "\n", "utf-8")
    print(f"wrote {path}")
    return 0


def _serve(simulator: Simulator, port: int, host: str) -> int:
    address = simulator.serve(port, host)
    page = address.removesuffix(simulator.document.base_path)
    given = ", ".join(f"{name}={value!r}" for name, value in simulator.credentials.items())
    print(f"{simulator.document.title}: listening on {address}", flush=True)
    print(f"credentials: {given or 'none'}; operations, records and requests: {page}/", flush=True)
    with suppress(ValueError):  # not in the main thread: whoever started it there stops it
        signal.signal(signal.SIGTERM, _interrupt)
    with suppress(KeyboardInterrupt):
        simulator.wait()
    return 0


def _interrupt(number: int, frame: object) -> None:  # noqa: ARG001  what a signal hands over
    raise KeyboardInterrupt
