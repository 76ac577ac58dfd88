# Copied from generator/runtime/http/pacing.py; edit it there, then generate again.
"""Wait until the request budget allows a request."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from ..call.call import Ask, Call, Flow, Wait
from ..call.options import Options, Waiting
from ..core.errors import ClientError, RateLimited
from ..core.http import httpx
from ..dialect.budget import RateLimiter, Ticket
from ..dialect.dialect import Dialect
from .reports import Reports


class Pacing:
    """Keeps the request budget of one client: its own, and one that machines share."""

    def __init__(self, limiter: RateLimiter, options: Options, reports: Reports) -> None:
        self.limiter = limiter
        self.take_shared: Callable[[], object] | None = None
        """Takes a request from a budget that machines share; returns the seconds to wait, or an awaitable of them."""
        self._options = options
        self.reports = reports
        self.at_once: Callable[[float], Ticket | None] = limiter.take
        """Returns the place of a request that may be sent now; `None` for one that has to wait, or may have to."""

    def share(self, take: Callable[[], object] | None) -> None:
        """Ask a budget that machines share before each request; `None` if there is none."""
        self.take_shared = take
        self.at_once = self.limiter.take if take is None else lambda _now: None

    def ticket(self, call: Call[Any], until: float | None) -> Flow[Ticket]:
        """Return the place of a request in the budget, once it may be sent.

        Raises:
            RateLimited: The wait would be longer than `max_wait` or the deadline allows.
        """
        clock, limiter = self._options.clock, self.limiter
        longest = self._options.max_wait if until is None else self._longest_wait(until)
        ticket = limiter.reserve(clock.now(), longest)
        if ticket is None:
            place = limiter.preview(clock.now())
            raise self._beyond_budget(call, place.wait, place.ahead)
        began = clock.tick()
        try:
            wait = ticket.wait or limiter.send(ticket, clock.now())
            if wait > 0:
                self.reports.long_wait(Waiting(call, wait, "the request budget", ticket.ahead))
            while wait > 0:
                if longest is not None and clock.tick() - began + wait > longest + 1.0:
                    # The vendor refused other calls meanwhile, which moved this one back.
                    raise self._beyond_budget(call, wait, ticket.ahead)
                yield Wait(wait)
                wait = limiter.send(ticket, clock.now())
            if self.take_shared is not None:
                yield from self._within_shared_budget(call, ticket, longest, self.take_shared)
        except BaseException:
            limiter.cancel(ticket)
            limiter.done(ticket)
            raise
        return ticket

    def _within_shared_budget(
        self, call: Call[Any], ticket: Ticket, longest: float | None, take: Callable[[], object]
    ) -> Flow[None]:
        """Wait until the budget that several machines share has room."""
        clock, waited = self._options.clock, 0.0
        while (wait := cast(float, (yield Ask(take)))) > 0:
            if longest is not None and waited + wait > longest:
                raise self._beyond_budget(call, waited + wait, 0)
            if not waited:
                self.reports.long_wait(Waiting(call, wait, "the shared request budget"))
            yield Wait(wait)
            waited += wait
        ticket.at = clock.now()

    def _longest_wait(self, until: float) -> float | None:
        """Return the longest wait for the budget in seconds: `max_wait`, and not beyond the end of the call."""
        left = max(0.0, until - self._options.clock.tick())
        return left if self._options.max_wait is None else min(left, self._options.max_wait)

    def _beyond_budget(self, call: Call[Any], wait: float, ahead: int) -> ClientError:
        """Return the error for a call that would wait too long for the budget."""
        max_wait, state = self._options.max_wait, self.limiter.state
        limit = f"max_wait ({max_wait:g} s)" if max_wait is not None and wait > max_wait else "the deadline"
        calls = "1 call is" if ahead == 1 else f"{ahead} calls are"
        reason = f"{calls} ahead of this one" if ahead else "the request budget is used up"
        error = RateLimited(
            f"{reason}: {wait:.0f} s, which is longer than {limit} allows; nothing was sent",
            retry_after=wait,
        )
        error.scope, error.limit, error.remaining, error.reset = "account", state.limit, state.remaining, wait
        return error.placed(call)

    def back_off(self, dialect: Dialect, call: Call[Any], response: httpx.Response, ticket: Ticket | None) -> None:
        """Hold back the other calls of this credential too: the vendor's budget is one."""
        seconds = dialect.least_pause(call, response)
        if seconds is None:
            seconds = dialect.until_reset(response)
        if not seconds and dialect.has_budget(response):
            return
        self.limiter.refuse(ticket, self._options.clock.now(), seconds)
