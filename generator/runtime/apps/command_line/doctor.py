"""Check what a call needs: the address, the credentials, the rights and the clock."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from email.utils import parsedate_to_datetime
from typing import Any, cast

from ...call.options import Recorded, Waiting
from ...client.client import Client
from ...core.errors import ClientError, Forbidden
from ...core.redaction import printable
from ...core.values import Value
from ...paging.paging import Pages
from ..reflection.methods import Method
from .connection import Connected, connect, credentials, environment_of, profile_of
from .failures import code_of, line_of
from .options import Connection
from .program import Program

_SKEW = 60.0
"""Seconds that the clocks of the two machines may be apart: signatures and tokens fail beyond."""


class Finding(Value):
    """The result of one check."""

    about: str
    text: str
    code: int = 0
    """The exit code that goes with it; 0 where all is well."""


def examine(program: Program, chosen: Connection, *, rights: bool) -> int:
    """Check everything, write what was found, and return the exit code.

    Args:
        program: The command line.
        chosen: How to reach the vendor.
        rights: Whether to try every listing that needs no argument, with one request each.
    """
    worst = 0
    for finding in _findings(program, chosen, rights):
        mark = "ok  " if finding.code == 0 else "FAIL"
        print(printable(f"{mark} {finding.about:<12} {finding.text}"), flush=True)
        worst = worst or finding.code
    return worst


def _findings(program: Program, chosen: Connection, rights: bool) -> Iterator[Finding]:
    answers: list[tuple[float, Recorded]] = []
    try:
        connected = connect(
            program, chosen, on_exchange=lambda one: answers.append((time.time(), one)), on_wait=_tell_wait
        )
    except ClientError as error:
        about = "credentials" if code_of(error) == 3 else "settings"
        yield Finding(about, line_of(error, program.name, program.name), code_of(error))
        return
    with connected.client as client:
        yield Finding("address", client._engine.requests.address)  # pyright: ignore[reportPrivateUsage]
        yield Finding("credentials", _sources(program, chosen))
        yield _reached(program, connected)
        if answers:
            yield _clock(*answers[-1])
        if rights:
            yield from _rights(program, client)


def _tell_wait(wait: Waiting) -> None:
    if wait.seconds >= 1:
        print(f"waiting {wait.seconds:.0f} s for {wait.reason}", file=sys.stderr)


def _sources(program: Program, chosen: Connection) -> str:
    """Return where the credentials come from; never what they are."""
    names = ", ".join(credentials(program)) or "none are needed"
    profile = profile_of(program, chosen)
    if profile is not None:
        return f"{names}: profile {profile}"
    variables = ", ".join(filter(None, environment_of(program).values()))
    return f"{names}: {variables}" if variables else names


def _reached(program: Program, connected: Connected) -> Finding:
    """Make the cheapest call that there is."""
    client: Any = connected.client
    ping: Callable[[], object] | None = getattr(client, "ping", None)
    about = "ping"
    if ping is None or program.surface.method(("ping",)) is None:
        method = next(_harmless(program), None)
        if method is None:
            return Finding("answer", "there is no call without arguments to try")
        about, ping = method.name, _first(client, method)
    started = time.monotonic()
    try:
        ping()
    except ClientError as error:
        return Finding("answer", line_of(error, program.name, program.name), code_of(error))
    return Finding("answer", f"{about}: answered in {time.monotonic() - started:.2f} s")


def _clock(now: float, recorded: Recorded) -> Finding:
    header = recorded.response.headers.get("date")
    try:
        ahead = now - parsedate_to_datetime(header).timestamp() if header else None
    except ValueError:
        ahead = None
    if ahead is None:
        return Finding("clock", "the vendor does not tell its time")
    if abs(ahead) <= _SKEW:
        return Finding("clock", "agrees with the vendor's")
    way = "ahead of" if ahead > 0 else "behind"
    return Finding("clock", f"this machine is {abs(ahead):.0f} s {way} the vendor: set its clock", 1)


def _rights(program: Program, client: Client) -> Iterator[Finding]:
    for method in _harmless(program):
        try:
            _first(client, method)()
        except Forbidden:
            yield Finding("right", f"{method.name}: not allowed", 3)
        except ClientError as error:
            yield Finding("right", f"{method.name}: {line_of(error, program.name, program.name)}", code_of(error))
        else:
            yield Finding("right", f"{method.name}: allowed")


def _harmless(program: Program) -> Iterator[Method]:
    """Yield the listings that need no argument."""
    for method in program.surface.methods():
        if _lists(method) and method.reads and not any(one.required for one in method.arguments):
            yield method


def _lists(method: Method) -> bool:
    return method.kind == "listing" or method.returns.startswith("List[")


def _first(client: Any, method: Method) -> Callable[[], object]:
    def fetch() -> object:
        function = client
        for name in method.path:
            function = getattr(function, name)
        result: object = function()
        return next(cast("Pages[object]", result).pages(), None) if isinstance(result, Pages) else result

    return fetch
