# Copied from overlays/simplepay/_report_polling.py; edit it there, then generate again.
"""Wait for a report that the vendor has queued, and fetch its rows."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import cast
from uuid import UUID

from simplepay_client import models
from simplepay_client._overlay.models.reports import ReportTimedOut, named_report
from simplepay_client._overlay.report_answers import POLL
from simplepay_client._runtime.extend import (
    Answer,
    Answers,
    Call,
    ClientError,
    DecodeError,
    Flow,
    InvalidArgument,
    RateLimited,
    ServerError,
    TransportError,
    TypeExpr,
    Wait,
    expect,
    perform,
    quirk,
)
from simplepay_client.models import ReportRow

LEAST_PAUSE = 10.0
"""Seconds the vendor wants between two questions after a report."""


def refuse_times(poll_every: float, timeout: float) -> None:
    """Raise `InvalidArgument` if the vendor would be asked too often, or never."""
    for argument, seconds in (("poll_every", poll_every), ("timeout", timeout)):
        if type(seconds) not in (int, float):
            raise InvalidArgument(f"{argument} is {seconds!r}; give seconds, as a number")
    if not poll_every >= LEAST_PAUSE:
        raise InvalidArgument(f"poll_every is {poll_every}; the vendor wants {LEAST_PAUSE:.0f} seconds or more")
    if not timeout >= poll_every:
        raise InvalidArgument(f"timeout is {timeout}, less than poll_every: the report would never be asked after")


@quirk("SP-45")
def rows_of(  # noqa: PLR0913, PLR0917  all that polling needs
    client_id: int,
    name: str,
    uuid: UUID,
    poll_every: float,
    timeout: float,
    progress: Callable[[float], object] | None,
) -> Flow[list[ReportRow]]:
    """Ask for the rows of a queued report until they are there, and return them.

    Args:
        client_id: Id of the client.
        name: The vendor's name of the report.
        uuid: What the vendor calls the queued report.
        poll_every: Seconds between two questions.
        timeout: Seconds after which to give up.
        progress: Called before each wait with the seconds gone by.

    Raises:
        ReportTimedOut: The report was not done in time.
        ApiError: The vendor refuses to say how far the report is; `uuid` names the report.
    """
    # How often and how long to ask is decided here, not by the client's `wait_until_ready`: the call has no such rule.
    poll = Call(
        "GET",
        POLL,
        path={"client_id": client_id, "uuid": uuid},
        returns=Answers[list[ReportRow] | None](
            Answer(200, TypeExpr("list[ReportRow] | None", models.__name__)), Answer(202), Answer(204)
        ),
    )
    begun = monotonic()
    waited = gone = 0.0
    pause = poll_every
    passing: ClientError | None = None
    while gone + pause <= timeout:
        if progress is not None:
            progress(gone)
        yield Wait(pause)
        waited += pause
        pause = poll_every
        try:
            rows = yield from perform(poll)
        except (TransportError, ServerError, RateLimited) as error:
            # These pass: the report goes on, and its place in the queue is taken until it is fetched.
            passing, rows = error, None
            pause = max(poll_every, getattr(error, "retry_after", None) or 0.0)
        except ClientError as error:
            named_report(error, uuid)
            raise
        if rows is not None:
            try:
                expect(cast(object, rows), list, poll)
            except DecodeError as error:
                named_report(error, uuid)
                raise
            return rows
        # Requests take time too; waits may be shortened in tests.
        gone = max(waited, monotonic() - begun)
    raise ReportTimedOut(name, uuid, gone).placed(poll) from passing
