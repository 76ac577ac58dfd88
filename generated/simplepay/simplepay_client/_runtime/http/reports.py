# Copied from generator/runtime/http/reports.py; edit it there, then generate again.
"""Tell what happens to a call: to the log, to the hooks of the caller, to recorders."""

from __future__ import annotations

import logging
from collections.abc import Callable
from types import TracebackType
from typing import Any

from ..call.call import Call
from ..call.options import Attempt, Options, Recorded, Waiting
from ..core.errors import TransportError
from ..core.http import httpx
from ..core.redaction import Masking
from .request import Outgoing


class Reports:
    """Tells what happens to the calls of one client; neither the log nor the hooks can end a call."""

    def __init__(
        self,
        options: Options,
        masking: Masking,
        logger: logging.Logger,
        secrets: frozenset[str],
        recorders: list[list[Recorded]],
    ) -> None:
        self.options = options
        self.masking = masking
        self.logger = logger
        self.secrets = secrets
        """Members of bodies that must not be shown, by their names on the wire."""
        self.recorders = recorders
        """Take every exchange; shared by all copies of a client."""
        self.has_hooks = options.on_exchange is not None or options.on_attempt is not None

    def attempt(  # noqa: PLR0913, PLR0917  all that the report of an attempt holds
        self,
        call: Call[Any],
        outgoing: Outgoing,
        outcome: httpx.Response | TransportError,
        number: int,
        started: float,
        pause: float | None,
    ) -> None:
        options = self.options
        error: TransportError | None = None
        status: int | None
        if isinstance(outcome, TransportError):
            error, status = outcome, outcome.status
        else:
            status = outcome.status_code
            if self.recorders or options.on_exchange is not None:
                self._record(call, outgoing, outcome)
        if options.on_attempt is None and not self.logger.isEnabledFor(logging.INFO):
            return
        seconds = options.clock.tick() - started
        # Neither a URL with values nor the words of an error, which may be the vendor's.
        result = type(error).__name__ if error is not None and status is None else str(status)
        level, end = _next_step(number, status, pause)
        self.logger.log(
            level,
            "%s: attempt %d: %s in %.3f s%s",
            name_of(call),
            number,
            result,
            seconds,
            end,
            extra={
                "method": call.method,
                "route": route_of(call),
                "status": status,
                "duration": seconds,
                "attempt": number,
            },
        )
        if options.on_attempt is not None:
            shown = self.masking.request(outgoing.request(self.options.phases))
            self._call_hook(
                "on_attempt", options.on_attempt, Attempt(call, number, shown, status, error, seconds, pause)
            )

    def long_wait(self, waiting: Waiting) -> None:
        """Tell the log and the caller's hook that a call waits."""
        call = waiting.call
        self.logger.info(
            "%s: waiting %.1f s for %s, behind %d other calls",
            name_of(call),
            waiting.seconds,
            waiting.reason,
            waiting.ahead,
        )
        self.wait(waiting)

    def wait(self, waiting: Waiting) -> None:
        if self.options.on_wait is not None:
            self._call_hook("on_wait", self.options.on_wait, waiting)

    def _record(self, call: Call[Any], outgoing: Outgoing, response: httpx.Response) -> None:
        """Hand an exchange to whoever wants to see it: raw to the hook, without credentials to recorders."""
        from .shown import shown_request, shown_response  # only for those who want to see a request

        shown = shown_request(response.request, outgoing, self.masking, self.secrets)
        response.request = self.masking.stand_in(response.request)
        if self.options.on_exchange is not None:
            self._call_hook("on_exchange", self.options.on_exchange, Recorded(call, shown, response))
        if self.recorders:
            recorded = Recorded(call, shown, shown_response(response, self.masking, self.secrets))
            for exchanges in self.recorders:
                exchanges.append(recorded)

    def _call_hook(self, name: str, hook: Callable[[Any], None], event: object) -> None:
        """Call a hook of the caller; an exception in it is logged and never replaces the answer."""
        try:
            hook(event)
        except Exception:
            self.logger.exception("%s raised; the call goes on", name)


def _next_step(number: int, status: int | None, pause: float | None) -> tuple[int, str]:
    """Return at which level an attempt is logged, and what the log says of the next one."""
    if pause is not None:
        return logging.INFO, f"; trying again in {pause:.1f} s"
    if number > 1 and (status is None or status >= 400):
        return logging.INFO, "; giving up"
    return logging.DEBUG, ""


def route_of(call: Call[Any]) -> str:
    """Return the route template of a call, such as `/invoices/{id}`; the query of a path by hand is left out."""
    return call.route.partition("?")[0]


def name_of(call: Call[Any]) -> str:
    return f"{call.method} {route_of(call)}"


class ExchangeRecorder:
    """Collects the exchanges of a client and its copies while its `with` block runs."""

    def __init__(self, reports: Reports) -> None:
        self._recorders = reports.recorders
        self._exchanges: list[Recorded] = []

    def __enter__(self) -> list[Recorded]:
        self._recorders.append(self._exchanges)
        return self._exchanges

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        # Two lists may be equal; this very one goes.
        self._recorders[:] = [exchanges for exchanges in self._recorders if exchanges is not self._exchanges]
