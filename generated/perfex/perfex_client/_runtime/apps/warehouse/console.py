# Copied from generator/runtime/apps/warehouse/console.py; edit it there, then generate again.
"""The command line of the loader: `python -m <package>.dlt --destination duckdb --resources hours,projects`."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from ...core.errors import ClientError, InvalidArgument
from .listings import Listing
from .loading import Loaded, Warehouse
from .tables import DRIFTS, load_dlt


def load_console(warehouse: Warehouse[Any], program: str, arguments: Sequence[str] | None = None) -> int:
    """Load tables as the arguments of the command line say, and return the exit code.

    Args:
        warehouse: What loads them.
        program: What the command is called.
        arguments: Of the command line; by default those of the process.
    """
    options = _parser(warehouse, program).parse_args(arguments)
    if options.list:
        with suppress(BrokenPipeError):  # who reads it, such as `head`, has enough
            print("\n".join(map(_line, warehouse.listings.values())), flush=True)
            return 0
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # what is left would fail once more at exit
        return 0
    try:
        loaded = _load(warehouse, options)
    except ClientError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    except Exception as error:  # noqa: BLE001  dlt wraps what happens in a run; what a client raised is told as such
        print(f"error: {_cause(error)}", file=sys.stderr)
        return 1
    _tell(loaded)
    return 0


def _parser(warehouse: Warehouse[Any], program: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=program,
        description="Load listings into a warehouse. Address and credentials come from the environment. "
        "Started again after it was stopped, it goes on where it was.",
    )
    add = parser.add_argument
    add("--destination", default="duckdb", help="a destination of dlt, such as duckdb, postgres or bigquery")
    add("--database", type=Path, help="file of the database, for duckdb")
    add("--dataset", default=warehouse.name, help="where the tables go (default: %(default)s)")
    add("--pipeline", default=warehouse.package, help="name of the pipeline (default: %(default)s)")
    add("--pipelines-dir", help="folder of dlt for what it is about to load (default: ~/.dlt/pipelines)")
    add("--resources", help="tables, with commas between them (default: all that need no arguments)")
    add("--argument", action="append", default=[], metavar="TABLE.NAME=VALUE", help="argument of a listing; repeat it")
    add("--only-new", default="", help="tables whose older records are not looked at again, with commas between them")
    add("--deletions", action="store_true", help="delete rows of records that the vendor no longer has")
    add("--with-secrets", action="store_true", help="make columns of secret members too")
    add("--pages", type=int, default=50, help="most pages of a batch (default: %(default)s)")
    add("--requests-per-minute", type=int, help="most requests in any minute (default: as documented)")
    add("--allow-http", action="store_true", help="take an address that is not encrypted")
    add("--list", action="store_true", help="print the tables, and load nothing")
    return parser


def _load(warehouse: Warehouse[Any], options: argparse.Namespace) -> Loaded:
    # dlt reports what it does to its makers unless it is told not to.
    os.environ["RUNTIME__DLTHUB_TELEMETRY"] = "false"
    dlt = load_dlt(warehouse.package)
    settings: dict[str, Any] = {"allow_http": options.allow_http}
    if options.requests_per_minute is not None:
        settings["requests_per_minute"] = options.requests_per_minute
    with warehouse.client_class(**settings) as client:
        pipeline = dlt.pipeline(
            options.pipeline,
            destination=_destination(dlt, options),
            dataset_name=options.dataset,
            pipelines_dir=options.pipelines_dir,
        )
        return warehouse.load(
            pipeline,
            client,
            resources=_names(options.resources) if options.resources else None,
            arguments=_arguments(options.argument),
            only_new=_names(options.only_new),
            with_secrets=options.with_secrets,
            deletions=options.deletions,
            pages=options.pages,
        )


def _destination(dlt: Any, options: argparse.Namespace) -> Any:
    if options.database is None:
        return options.destination
    if options.destination != "duckdb":
        raise InvalidArgument(f"--database is for duckdb; {options.destination} is configured as dlt documents it")
    if options.database.stem == options.dataset:
        raise InvalidArgument(f"DuckDB cannot tell {options.database} from a dataset {options.dataset!r}: rename one")
    return dlt.destinations.duckdb(str(options.database))


def _names(text: str) -> list[str]:
    return [name.strip() for name in text.split(",") if name.strip()]


def _arguments(texts: Sequence[str]) -> Mapping[str, Mapping[str, object]]:
    """Return arguments by table: whole numbers as such, several values of one name as a list.

    Raises:
        InvalidArgument: A text is not like `employees.client_id=7`.
    """
    arguments: dict[str, dict[str, list[object]]] = {}
    for text in texts:
        place, equals, value = text.partition("=")
        table, dot, name = place.partition(".")
        if not (equals and dot and name):
            raise InvalidArgument(f"--argument {text}: give TABLE.NAME=VALUE, such as employees.client_id=7")
        values = arguments.setdefault(table, {}).setdefault(name, [])
        values.append(int(value) if value.isdecimal() else value)
    return {
        table: {name: values[0] if len(values) == 1 else values for name, values in own.items()}
        for table, own in arguments.items()
    }


def _line(listing: Listing) -> str:
    above = f"needs {', '.join(listing.needs)}" if listing.needs else ""
    return "\t".join((listing.name, listing.full_name, above)).rstrip()


def _cause(error: BaseException) -> BaseException:
    """Return what a client raised inside a run of dlt, or the error itself."""
    inner: BaseException | None = error
    while inner is not None:
        if isinstance(inner, ClientError):
            return inner
        inner = inner.__cause__ or inner.__context__
    return error


def _tell(loaded: Loaded) -> None:
    for name, count in loaded.rows.items():
        print(f"{name}: {count} rows{f', {loaded.gone[name]} deleted' if loaded.gone.get(name) else ''}")
    for name, reason in loaded.refused.items():
        print(f"{name}: left out, {reason}", file=sys.stderr)
    print(f"{loaded.runs} batches; what does not fit is in {DRIFTS}")
