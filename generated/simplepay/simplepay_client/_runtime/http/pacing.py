# Copied from generator/runtime/http/pacing.py; edit it there, then generate again.
"""Wait until the request budget allows a request."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, cast
from weakref import WeakKeyDictionary

from ..call.call import Ask, Call, Flow, Wait
from ..call.options import Options, Waiting
from ..core.errors import ClientError, RateLimited
from ..core.http import httpx
from ..dialect.budget import RateLimiter, Ticket
from ..dialect.dialect import Dialect
from .line import AsyncLine, BlockingLine
from .reports import Reports

if TYPE_CHECKING:
    from ..dialect.shared_budget import SharedBudget

_ROUNDED = 0.01
"""Waits are told in whole seconds, rounded up from here: none is told as equal to the limit that it exceeds."""
_LEAST = 1.0
"""Seconds that a call would have to wait more, at least, where it is not known how many."""


class Machines:
    """A budget that machines share, as one client uses it: its calls ask one after the other, in order.

    If all of them asked, each place that becomes free would wake them all.
    """

    def __init__(self, budget: SharedBudget, *, is_async: bool) -> None:
        self.budget = budget
        self._line = None if is_async else BlockingLine(1)
        self._lines: WeakKeyDictionary[object, AsyncLine] = WeakKeyDictionary()
        self.take: Callable[[], object] = budget.take_async if is_async else budget.take
        self.move: Callable[[int], object] = budget.move_async if is_async else budget.move
        self.free_at = -math.inf
        """When the next place is free, by the monotonic clock."""

    @property
    def line(self) -> BlockingLine | AsyncLine:
        """The line of those who ask: of all threads, or of the tasks of the running event loop."""
        if self._line is not None:
            return self._line
        import asyncio  # the only kind of event loop that shares a budget

        return self._lines.setdefault(asyncio.get_running_loop(), AsyncLine(1))


class Pacing:
    """Keeps the request budget of one client: its own, and one that machines share."""

    def __init__(self, limiter: RateLimiter, options: Options, reports: Reports) -> None:
        self.limiter = limiter
        self.machines: Machines | None = None
        """The budget that machines share, if there is one."""
        self._options = options
        self.reports = reports
        self.at_once: Callable[[float], Ticket | None] = limiter.take
        """Returns the place of a request that may be sent now; `None` for one that has to wait, or may have to."""

    def share(self, machines: Machines | None) -> None:
        """Ask a budget that machines share before each request; `None` if there is none."""
        self.machines = machines
        self.at_once = self.limiter.take if machines is None else lambda _now: None

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
            if self.machines is not None:
                yield from self._within_shared_budget(call, ticket, longest, self.machines)
        except BaseException:
            limiter.cancel(ticket)
            limiter.done(ticket)
            raise
        return ticket

    def _within_shared_budget(
        self, call: Call[Any], ticket: Ticket, longest: float | None, machines: Machines
    ) -> Flow[None]:
        """Wait until the budget that several machines share has room."""
        clock = self._options.clock
        began = clock.tick()
        is_told, line = False, machines.line
        if not line.enter_at_once():
            wait = machines.free_at - began
            if longest is not None and wait > longest:
                raise self._beyond_budget(call, wait, 0)
            if wait > 0:
                is_told = True
                self.reports.long_wait(Waiting(call, wait, "the shared request budget"))
            if not (yield Ask(partial(line.enter, longest))):
                raise self._beyond_budget(call, clock.tick() - began + max(_LEAST, machines.free_at - clock.tick()), 0)
        try:
            while (wait := cast(float, (yield Ask(machines.take)))) > 0:
                machines.free_at = clock.tick() + wait
                waited = clock.tick() - began
                if longest is not None and waited + wait > longest:
                    raise self._beyond_budget(call, waited + wait, 0)
                if not is_told:
                    is_told = True
                    self.reports.long_wait(Waiting(call, wait, "the shared request budget"))
                yield Wait(wait)
            ticket.taken = machines.budget.taken
        finally:
            line.leave()
        ticket.at = clock.now()

    def answered(self, ticket: Ticket | None) -> Flow[None]:
        """Correct the budget that machines share, if a request may have reached the vendor late."""
        machines = self.machines
        if machines is not None and ticket is not None and ticket.taken is not None:
            taken, ticket.taken = ticket.taken, None
            if machines.budget.is_late(taken):
                yield Ask(partial(machines.move, taken))

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
            f"{reason}: {math.ceil(wait - _ROUNDED)} s, which is longer than {limit} allows; nothing was sent",
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
