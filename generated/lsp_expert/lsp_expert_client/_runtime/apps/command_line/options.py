# Copied from generator/runtime/apps/command_line/options.py; edit it there, then generate again.
"""The options that all commands share, and what was chosen with them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias, cast

import click

from ...core.values import Value
from ..reflection.methods import Kind

Format: TypeAlias = Literal["table", "json", "ndjson", "csv", "xlsx", "parquet"]

FORMATS: tuple[Format, ...] = ("table", "json", "ndjson", "csv", "xlsx", "parquet")
LIMIT = 100
"""Rows of a listing that are fetched unless more are asked for."""

_SHARED = "own_"
"""How the names of these options begin inside the program: an argument of a method may have the same name."""


class Connection(Value):
    """How to reach the vendor."""

    profile: str | None = None
    base_url: str | None = None
    settings: tuple[str, ...] = ()
    """`NAME=VALUE`."""
    verbose: bool = False


class Choices(Value):
    """What was chosen for one call."""

    connection: Connection
    format: Format | None = None
    output: str | None = None
    columns: tuple[str, ...] = ()
    limit: int | None = LIMIT
    """Most rows; `None` for all."""
    dry_run: bool = False
    yes: bool = False
    nulls: tuple[str, ...] = ()
    """Arguments that are sent as null."""


def connection_options() -> list[click.Parameter]:
    """Return the options that say how to reach the vendor."""
    return [
        _option("profile", metavar="NAME", help="Take credentials and settings from a profile."),
        _option("base-url", metavar="URL", help="Address of the vendor's API, in place of the usual one."),
        _option(
            "set",
            metavar="NAME=VALUE",
            multiple=True,
            help="Set an option of the client, such as max_wait=600; may be repeated.",
        ),
        _option("verbose", is_flag=True, help="Tell on stderr of requests, retries and undocumented answers."),
    ]


def call_options(kind: Kind, *, reads: bool, takes_null: bool) -> list[click.Parameter]:
    """Return the options of a command that calls a method.

    Args:
        kind: What the method returns.
        reads: Whether it changes nothing.
        takes_null: Whether an argument of it takes null.
    """
    options: list[click.Parameter] = []
    if kind == "listing":
        options += [
            _option(
                "limit", type=click.IntRange(1), metavar="N", help=f"Fetch at most so many rows. [default: {LIMIT}]"
            ),
            _option("all", is_flag=True, help="Fetch all rows."),
        ]
    if kind != "file":
        options += [
            _option(
                "format",
                type=click.Choice(FORMATS),
                help="How to write the result. [default: table on a terminal, else ndjson, or by the name of --output]",
            ),
            _option("columns", metavar="A,B", help="Write these columns only; owner.name is a member inside."),
        ]
    options.append(_option("output", metavar="FILE", help="Write the result to a file; - is stdout."))
    if takes_null:
        options.append(_option("null", metavar="NAME", multiple=True, help="Send null for an argument."))
    if not reads:
        options.append(_option("yes", is_flag=True, help="Do not ask before something is changed."))
    options.append(_option("dry-run", is_flag=True, help="Show the request, credentials masked; send nothing."))
    return [*options, *connection_options()]


def taken_names() -> set[str]:
    """Return the names of all shared options, which no argument of a method can have."""
    every = call_options("listing", reads=False, takes_null=True)
    return {name for option in every for name in option.opts} | {"--help"}


def connection_of(values: Mapping[str, Any]) -> Connection:
    """Return how to reach the vendor, by the parsed options."""
    return Connection(
        profile=values.get(f"{_SHARED}profile"),
        base_url=values.get(f"{_SHARED}base_url"),
        settings=tuple(values.get(f"{_SHARED}set") or ()),
        verbose=bool(values.get(f"{_SHARED}verbose")),
    )


def choices_of(values: Mapping[str, Any]) -> Choices:
    """Return what was chosen for a call, by the parsed options.

    Raises:
        click.UsageError: Options contradict each other.
    """

    def chosen(name: str) -> Any:
        return values.get(f"{_SHARED}{name}")

    if chosen("all") and chosen("limit") is not None:
        raise click.UsageError("--all and --limit contradict each other.")
    return Choices(
        connection=connection_of(values),
        format=cast("Format | None", chosen("format")),
        output=chosen("output"),
        columns=tuple(part.strip() for part in str(chosen("columns") or "").split(",") if part.strip()),
        limit=None if chosen("all") else chosen("limit") or LIMIT,
        dry_run=bool(chosen("dry_run")),
        yes=bool(chosen("yes")),
        nulls=tuple(chosen("null") or ()),
    )


def _option(name: str, **settings: Any) -> click.Option:
    return click.Option([f"{_SHARED}{name.replace('-', '_')}", f"--{name}"], **settings)
