"""The request budget: each call gets a place in a line, and knows at once how long it waits there.

All clients of one credential in a process share a budget. The times of the last requests decide: with a limit of 60, a
call goes out a period after the one 60 places before it was answered, and never earlier than its predecessor. Where the
vendor counts a long period itself and tells what is left, its headers decide instead; calls that are still on their way
count.
"""

from __future__ import annotations

import math
import sys
import threading
from collections import deque
from collections.abc import Callable
from itertools import islice

from ..core.http import httpx
from ..core.locks import renewed_by_fork
from ..core.quirks import RateLimit
from ..core.values import Value

_PACED = 60.0
"""Periods up to this length are kept by the client itself even if the vendor tells what is left, in seconds."""
_SLACK = 60.0
"""A period is taken to be longer by this part of itself: requests do not take the same time to arrive."""
_EXACT = 600.0
"""By this part only if the answer is there: the vendor counted the request before it answered."""
_PROBE = 2.0
"""Seconds for which the first call of a new period is alone, until its response tells what the vendor counts."""
_RECHECK = 0.25
_ROUNDED = 0.99
"""Seconds that a vendor's header may be too early, since most headers leave out the fraction."""
_SET_BACK = 1.0
"""A clock that goes back by more than this was set, in seconds."""
_REMEMBERED = 60.0
"""How long the calls to a vendor without a documented budget are kept, in seconds."""
_SHORTEST = 0.001
"""No wait is so short that the clock would not notice it, in seconds."""


class RateLimitState(Value):
    """The state of the budget."""

    limit: int | None
    """Requests allowed per period."""
    remaining: int | None
    """Requests left: the vendor's last number, less the requests sent since."""
    reset: float | None
    """When the budget is full again, as a Unix time."""


class Ticket:
    """The place of one call in the line."""

    __slots__ = (
        "ahead",
        "answered_at",
        "at",
        "before",
        "is_cancelled",
        "is_done",
        "is_refused",
        "is_sent",
        "period",
        "taken",
        "wait",
    )

    def __init__(self, at: float, before: Ticket | None, wait: float, ahead: int, period: int) -> None:
        self.at = at
        """When the call may be sent, and then when it was, as a Unix time."""
        self.answered_at = math.inf
        """When its answer came, as a Unix time; infinite before."""
        self.before = before
        """The call a whole budget earlier; this one follows it by a period."""
        self.wait = wait
        """Seconds from the reservation until the call may be sent."""
        self.ahead = ahead
        """Number of calls that wait before this one."""
        self.period = period
        """Number of the vendor's period to which the call belongs."""
        self.taken: int | None = None
        """The mark of the request in a budget that machines share."""
        self.is_sent = False
        self.is_done = False
        self.is_refused = False
        self.is_cancelled = False


class RateLimiter:
    """Hands out the places; safe between threads, and after a fork."""

    def __init__(self, rule: RateLimit | None) -> None:
        self._lock = threading.Lock()
        renewed_by_fork(self)
        self._line: deque[Ticket] = deque()
        """The last calls that were sent, and behind them those that wait, in order."""
        self._waiting = 0
        self._on_way = 0
        self._latest = -math.inf
        self._blocked_until = -math.inf
        self._has_gaps = False
        self._since = math.inf
        self.change(rule)

    def renew(self) -> None:
        """Forget, in the child of a fork, the calls of the parent that wait or are on their way."""
        self._lock = threading.Lock()
        self._own -= self._unsent()
        for ticket in self._line:
            ticket.is_cancelled, ticket.is_done = not ticket.is_sent, ticket.is_sent
        self._on_way = self._waiting = self._later = 0
        self._has_gaps = True

    def change(self, rule: RateLimit | None) -> None:
        """Keep another rule from now on; calls that were sent already count."""
        self.rule = rule
        self.idle = rule is None and self._blocked_until == -math.inf
        """Whether nothing is held back: there is no budget, and the vendor has refused no call for want of one."""
        self._limit = sys.maxsize if rule is None else max(1, rule.requests)
        self._share: float = math.inf if rule is None else self._limit
        """How many requests this process sends per period: fewer than the limit once others use the budget too."""
        self._per = math.inf if rule is None else rule.per
        self._period = _REMEMBERED if rule is None else rule.per * (1 + 1 / _SLACK)
        self._exact = math.inf if rule is None else rule.per * (1 + 1 / _EXACT)
        self._kept = self._period
        """For how many seconds the calls that were sent are kept."""
        self._is_shared = False
        self._adapted_at = -math.inf
        self._grow_at = math.inf
        self._hold = 0.5
        self._held_at = -math.inf
        # What the vendor counts, where it tells.
        self._remaining: int | None = None
        self._reset: float | None = None
        self._others = 0
        self._own = self._on_way + self._waiting
        self._later = 0
        self._number = max((ticket.period for ticket in self._line), default=0)
        self._probed_at = -math.inf
        self._is_probing = False

    @property
    def state(self) -> RateLimitState:
        """The state now."""
        with self._lock:
            return RateLimitState(None if self.rule is None else self._limit, self._remaining, self._reset)

    # A call's way through the line

    def take(self, now: float) -> Ticket | None:
        """Return the ticket of a call that is sent now; `None` if it has to wait, and nothing is reserved then."""
        with self._lock:
            ticket = self._next(now)
            if ticket.wait or self._is_probing or ticket.period > self._number:
                return None
            self._since = min(self._since, now)
            self._line.append(ticket)
            ticket.at, ticket.before, ticket.is_sent = now, None, True
            self._own += 1
            self._on_way += 1
            if self._remaining is not None:
                self._remaining = max(0, self._remaining - 1)
            return ticket

    def reserve(self, now: float, longest: float | None = None) -> Ticket | None:
        """Reserve the next place in the line.

        Args:
            now: The time, as a Unix time.
            longest: Longest wait, in seconds; `None` sets no limit.

        Returns:
            The ticket, or `None` if its wait is longer: then nothing is reserved. `preview` tells the wait.
        """
        with self._lock:
            ticket = self._next(now)
            if longest is not None and ticket.wait > longest:
                return None
            self._since = min(self._since, now)
            if ticket.period > self._number:
                self._later += 1
            else:
                self._own += 1
            self._line.append(ticket)
            self._waiting += 1
            return ticket

    def preview(self, now: float) -> Ticket:
        """Return the ticket that the next call would get."""
        with self._lock:
            ticket = self._next(now)
            if ticket.period > self._number:
                ticket.wait -= _ROUNDED
            return ticket

    def send(self, ticket: Ticket, now: float) -> float:
        """Note that a call is sent now, and return 0; or return the seconds that it has to wait still."""
        with self._lock:
            self._settle(now)
            if ticket.before is not None and not ticket.before.is_cancelled:
                # The call a budget earlier may have been sent later than planned.
                ticket.at = max(ticket.at, self._over_at(ticket.before))
            wait = max(ticket.at, self._blocked_until) - now
            if ticket.period > self._number and self._reset is not None:
                wait = max(wait, self._reset + _ROUNDED - now)
            if wait > 0:
                return max(wait, _SHORTEST)
            if self._is_probing:
                if now - self._probed_at < _PROBE:
                    return _RECHECK
                self._probed_at = now
            ticket.at, ticket.before, ticket.is_sent = now, None, True
            if ticket.is_cancelled:
                # A fork gave its place up.
                self._own += 1
            else:
                self._waiting -= 1
            self._on_way += 1
            if self._remaining is not None:
                self._remaining = max(0, self._remaining - 1)
            return 0.0

    def cancel(self, ticket: Ticket) -> None:
        """Give up the place of a call that is not sent; those behind it move up."""
        with self._lock:
            if ticket.is_sent or ticket.is_cancelled:
                return
            ticket.is_cancelled = self._has_gaps = True
            self._waiting -= 1
            if ticket.period > self._number:
                self._later -= 1
            else:
                self._own -= 1

    def done(self, ticket: Ticket, answered_at: float = math.inf) -> None:
        """Note that a call is over, and when its answer came, as a Unix time; without an answer it may arrive later."""
        with self._lock:
            ticket.answered_at = answered_at
            if ticket.is_done or not ticket.is_sent:
                return
            ticket.is_done = True
            self._on_way -= 1

    # What the vendor tells

    def learn(
        self, response: httpx.Response, now: float, until_reset: Callable[[httpx.Response], float | None]
    ) -> None:
        """Take over what the headers of a response tell.

        Args:
            response: The response.
            now: The time, as a Unix time.
            until_reset: Returns the seconds that are left of the period, or `None`.
        """
        rule = self.rule
        if rule is None:
            return
        limit = remaining = None
        if rule.limit is not None and (text := response.headers.get(rule.limit)):
            limit = _count_in(text)
        if rule.remaining is not None and (text := response.headers.get(rule.remaining)):
            remaining = _count_in(text)
        seconds = until_reset(response)
        if limit is remaining is seconds is None:
            return
        with self._lock:
            self._settle(now)
            self._limit = limit or self._limit
            is_new = self._reset is None
            if seconds is not None and 0 < seconds <= 2 * max(self._per, _PACED):
                is_new = self._learn_reset(now + seconds)
                if remaining == 0:
                    self._learn_end(now + seconds)
            if remaining is not None and (remaining or seconds != 0):
                self._count(remaining, is_new)
                self._is_probing = self._is_probing and remaining == 0

    def _learn_reset(self, reset: float) -> bool:
        """Note when the vendor's period ends, and return whether it is another period than the one known so far."""
        known = self._reset
        if known is not None and abs(reset - known) <= min(self._per / 4, 2 + self._per / 100):
            self._reset = max(reset, known)
            return False
        self._reset = reset
        self._next_period()
        return True

    def _next_period(self) -> None:
        """Count those who wait for the next period to the present one."""
        self._number += 1
        self._recount()

    def _recount(self) -> None:
        later = sum(1 for ticket in self._waiting_line() if ticket.period > self._number)
        self._own += self._later - later
        self._later = later

    def _learn_end(self, reset: float) -> None:
        """Note that nothing is left until the period ends."""
        self._is_probing = False
        if self._per <= _PACED:
            self._blocked_until = max(self._blocked_until, reset)
            self._move_back()

    def _count(self, remaining: int, is_new: bool) -> None:
        """Compare the vendor's number with our own; at this moment, the call of the response counts as on its way.

        Responses overtake each other, so a slightly lower number than before only means something in a new period.
        """
        counted = max(0, self._limit - remaining)
        sent = self._own - self._unsent()
        on_way = max(0, self._on_way - 1)
        if is_new or counted + 3 * on_way + 10 < self._others + sent:
            self._own = min(sent, counted + on_way) + self._unsent()
            self._others = max(0, counted - sent)
        else:
            self._others = max(self._others, counted - sent)
        self._remaining = remaining

    def _unsent(self) -> int:
        return self._waiting - self._later

    def _waiting_line(self) -> list[Ticket]:
        return [ticket for ticket in self._line if not (ticket.is_sent or ticket.is_cancelled)]

    def refuse(self, ticket: Ticket | None, now: float, seconds: float | None) -> None:
        """Hold back all calls: the vendor refused one for want of budget.

        Args:
            ticket: The place of the refused call, if it had one.
            now: The time, as a Unix time.
            seconds: How long the vendor wants to be left alone; `None` if it does not tell.
        """
        with self._lock:
            self._settle(now)
            self.idle = False
            sent_at = ticket.at if ticket is not None else now
            if ticket is not None:
                ticket.is_refused = True
            is_new = sent_at >= max(self._adapted_at, self._blocked_until)
            if self._per <= _PACED:
                self._adapt(now, is_new)
            if seconds is None and is_new:
                seconds = self._estimate(now)
            if seconds:
                self._blocked_until = max(self._blocked_until, now + seconds)
                self._move_back()

    def block(self, until: float) -> None:
        """Let no call out before `until`, a Unix time."""
        with self._lock:
            self._blocked_until = max(self._blocked_until, until)
            self.idle = False
            self._move_back()

    # Inside the lock

    def _is_counted(self) -> bool:
        """Return whether the vendor counts a long period itself and told what is left."""
        return self._per > _PACED and self._remaining is not None and self._reset is not None

    def _settle(self, now: float) -> None:
        """Bring the line up to the time; a clock that was set back takes the line with it."""
        if now < self._latest - _SET_BACK:
            self._set_back(self._latest - now)
        self._latest = max(self._latest, now)
        if self._has_gaps:
            self._close_gaps()
        if now >= self._grow_at:
            self._grow(now)
        while self._line and self._line[0].is_sent and self._line[0].at + self._kept <= now:
            self._line.popleft()
        if self._reset is not None and now >= self._reset + _ROUNDED:
            self._begin_period(now)

    def _set_back(self, seconds: float) -> None:
        """Set all times back with the clock."""
        for ticket in self._line:
            ticket.at -= seconds
            ticket.answered_at -= seconds
        self._latest -= seconds
        self._blocked_until -= seconds
        self._since -= seconds
        self._adapted_at -= seconds
        self._grow_at -= seconds
        self._held_at -= seconds
        self._probed_at -= seconds
        if self._reset is not None:
            self._reset -= seconds

    def _begin_period(self, now: float) -> None:
        """Begin a new period of the vendor's; the first call is alone until its response confirms it."""
        waited = self._later
        self._next_period()
        self._own, self._others = self._unsent() + self._on_way, 0
        self._probed_at, self._is_probing = -math.inf, self._remaining is not None
        if waited:
            self._reset = now + self._per
            self._remaining = self._limit
        else:
            self._remaining = self._reset = None

    def _next(self, now: float) -> Ticket:
        self._settle(now)
        at, before = max(now, self._blocked_until), None
        if self._line:
            at = max(at, self._line[-1].at)
        period = self._number
        if self._remaining is not None and self._reset is not None and self._per > _PACED:
            periods = self._periods_to_wait()
            period += periods
            if periods:
                at = max(at, self._reset + _ROUNDED + self._per * (periods - 1))
        elif self._share < math.inf:
            at, before = self._own_turn(at)
        wait = at - now
        return Ticket(at, before, max(wait, _SHORTEST) if wait > 0 else 0.0, self._waiting, period)

    def _own_turn(self, at: float) -> tuple[float, Ticket | None]:
        """Return when the next call may go by the times of the last ones, and the call a whole budget earlier."""
        share = int(self._share)
        before = self._line[-share] if len(self._line) >= share else None
        if before is not None:
            at = max(at, self._over_at(before))
        if self._is_shared and self._line:
            at = max(at, self._line[-1].at + self._period / share)
        return at, before

    def _over_at(self, ticket: Ticket) -> float:
        """Return when the period after a call is over, for the vendor too."""
        at = ticket.at + self._period
        # Others may be late; they know nothing of our answers.
        return at if self._is_shared else min(at, ticket.answered_at + self._exact)

    def _periods_to_wait(self) -> int:
        """Return how many of the vendor's periods have to end before the next call; 0 if it may go in this one."""
        if self._later == 0 and self._own + self._others < self._limit:
            return 0
        return 1 + self._later // self._limit

    def _close_gaps(self) -> None:
        """Move those up who wait behind calls that were given up."""
        self._has_gaps = False
        places = [(ticket.at, ticket.period) for ticket in self._line if not ticket.is_sent]
        line = self._line = deque(ticket for ticket in self._line if not ticket.is_cancelled)
        for ticket, place in zip(self._waiting_line(), places, strict=False):
            ticket.at, ticket.period = place
        self._recount()
        if self._share < math.inf and not self._is_counted():
            for ticket, before in zip(islice(line, int(self._share), None), line, strict=False):
                if not ticket.is_sent:
                    ticket.before = before

    def _move_back(self) -> None:
        """Plan anew for those who wait, after the calls may go out again."""
        waiting = [ticket for ticket in self._line if not ticket.is_sent]
        self._line = deque(ticket for ticket in self._line if ticket.is_sent)
        for ticket in waiting:
            at = max(ticket.at, self._blocked_until)
            if self._share < math.inf and not self._is_counted():
                at, ticket.before = self._own_turn(at)
            ticket.at = at
            self._line.append(ticket)

    def _adapt(self, now: float, is_new: bool) -> None:
        """Take as our share what the vendor accepted in the last period: others use the same budget."""
        if now - self._since < self._period:
            # Too early to tell what is ours; an even pace leaves room for others.
            self._adapted_at = now
        elif not is_new:
            self._share = max(1, self._share - 1)
        else:
            self._share = max(1, min(self._share - 1, len(self._accepted(now - self._period))))
            self._adapted_at = now
        self._is_shared = True
        self._grow_at = now + 2 * self._period

    def _grow(self, now: float) -> None:
        """Try one request more per period; end where the whole budget is ours again."""
        self._share += 1
        self._grow_at = now + 2 * self._period
        if self._share >= self._limit:
            self._share, self._is_shared, self._grow_at = self._limit, False, math.inf

    def _estimate(self, now: float) -> float:
        """Return the seconds to hold back where the vendor does not tell them."""
        if self._per <= _PACED:
            accepted = self._accepted(now - self._period)
            return accepted[0] + self._period - now if accepted else self._period
        accepted = self._accepted(now - _REMEMBERED)
        if self.rule is None and accepted and accepted[-1] > self._blocked_until:
            self._learn_budget(now, accepted)
            return self._hold
        # Twice as long with each refusal that follows a hold, a minute at most.
        is_alone = self.rule is not None and now - self._held_at >= 4 * self._hold
        self._hold = 1.0 if is_alone else min(60.0, 2 * self._hold)
        self._held_at = now
        return self._hold

    def _accepted(self, since: float) -> list[float]:
        """Return when the calls were sent that the vendor did not refuse, from a time on."""
        return [ticket.at for ticket in self._line if ticket.is_sent and not ticket.is_refused and ticket.at > since]

    def _learn_budget(self, now: float, accepted: list[float]) -> None:
        """Take what the vendor accepted until it refused for its budget: it documents none."""
        self._share, self._period = len(accepted), max(1.0, now - accepted[0] + self._hold)
        self._kept = max(self._kept, self._period)
        self._is_shared, self._grow_at, self._adapted_at = True, now + 2 * self._period, now


def _count_in(text: str) -> int | None:
    """Return the count at the start of a header's value, as in `60` and `60;w=1`; `None` if there is none."""
    try:
        count = float(text.partition(",")[0].partition(";")[0])
    except ValueError:
        return None
    return int(count) if 0 <= count < math.inf else None
