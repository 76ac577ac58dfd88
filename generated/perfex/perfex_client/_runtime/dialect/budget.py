# Copied from generator/runtime/dialect/budget.py; edit it there, then generate again.
"""The request budget: each call gets a place in a line, and knows at once how long it waits there.

All clients of one credential in a process share a budget. The times of the last requests decide: with a limit of 60, a
call goes out a period after the one 60 places before it, and never earlier than its predecessor. Where the vendor
counts a long period itself and tells what is left, its headers decide instead; calls that are still on their way count.
"""

from __future__ import annotations

import math
import os
import threading
import weakref
from collections import deque
from collections.abc import Callable, Hashable, Iterable
from itertools import islice

from ..core.http import httpx
from ..core.quirks import RateLimit
from ..core.values import Value

_PACED = 60.0
"""Periods up to this length are kept by the client itself even if the vendor tells what is left, in seconds."""
_SLACK = 60.0
"""A period is taken to be longer by this part of itself: requests do not take the same time to arrive."""
_PROBE = 2.0
"""Seconds for which the first call of a new period is alone, until its response tells what the vendor counts."""
_RECHECK = 0.25
_ROUNDED = 0.99
"""Seconds that a vendor's header may be too early, since most headers leave out the fraction."""
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

    __slots__ = ("ahead", "at", "before", "is_cancelled", "is_done", "is_refused", "is_sent", "period", "wait")

    def __init__(self, at: float, before: Ticket | None, wait: float, ahead: int) -> None:
        self.at = at
        """When the call may be sent, and then when it was, as a Unix time."""
        self.before = before
        """The call a whole budget earlier; this one follows it by a period."""
        self.wait = wait
        """Seconds from the reservation until the call may be sent."""
        self.ahead = ahead
        """Number of calls that wait before this one."""
        self.period = 0
        """Number of the vendor's period to which the call belongs."""
        self.is_sent = False
        self.is_done = False
        self.is_refused = False
        self.is_cancelled = False


class RateLimiter:
    """Hands out the places; safe between threads, and after a fork."""

    def __init__(self, rule: RateLimit | None) -> None:
        self._lock = threading.Lock()
        self._process = os.getpid()
        self._line: deque[Ticket] = deque()
        """The last calls that were sent, and behind them those that wait, in order."""
        self._waiting = 0
        self._on_way = 0
        self._latest = -math.inf
        self._blocked_until = -math.inf
        self._has_gaps = False
        self._since = math.inf
        self.change(rule)

    def change(self, rule: RateLimit | None) -> None:
        """Keep another rule from now on; calls that were sent already count."""
        self.rule = rule
        self.idle = rule is None and self._blocked_until == -math.inf
        """Whether nothing is held back: there is no budget, and the vendor has refused no call for want of one."""
        names = (rule.limit, rule.remaining, rule.reset) if rule is not None else ()
        self._headers = frozenset(name.lower() for name in names if name)
        self._limit: int | None = rule.requests if rule is not None else None
        self._share: float = math.inf if rule is None else max(1, rule.requests)
        """How many requests this process sends per period: fewer than the limit once others use the budget too."""
        self._period = 0.0 if rule is None else rule.per * (1 + 1 / _SLACK)
        self._is_shared = False
        self._adapted_at = -math.inf
        self._grow_at = math.inf
        self._hold = 0.5
        self._held_at = -math.inf
        # What the vendor counts, where it tells.
        self._remaining: int | None = None
        self._reset: float | None = None
        self._others = 0
        self._own = self._on_way
        self._later = 0
        self._number = 0
        self._probe: float | None = None
        self._is_probing = False

    @property
    def state(self) -> RateLimitState:
        """The state now."""
        with self._locked():
            return RateLimitState(self._limit, self._remaining, self._reset)

    # A call's way through the line

    def reserve(self, now: float, longest: float | None = None) -> Ticket | None:
        """Reserve the next place in the line.

        Args:
            now: The time, as a Unix time.
            longest: Longest wait, in seconds; `None` sets no limit.

        Returns:
            The ticket, or `None` if its wait is longer: then nothing is reserved. `preview` tells the wait.
        """
        with self._locked():
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
        with self._locked():
            ticket = self._next(now)
            if ticket.period > self._number:
                ticket.wait -= _ROUNDED
            return ticket

    def send(self, ticket: Ticket, now: float) -> float:
        """Note that a call is sent now, and return 0; or return the seconds that it has to wait still."""
        with self._locked():
            self._settle(now)
            if ticket.before is not None and not ticket.before.is_cancelled:
                # The call a budget earlier may have been sent later than planned.
                ticket.at = max(ticket.at, ticket.before.at + self._period)
            wait = max(ticket.at, self._blocked_until) - now
            if ticket.period > self._number and self._reset is not None:
                wait = max(wait, self._reset + _ROUNDED - now)
            if wait > 0:
                return max(wait, _SHORTEST)
            if self._is_probing and not self._is_probe(now):
                return _RECHECK
            ticket.at, ticket.before, ticket.is_sent = now, None, True
            self._waiting -= 1
            self._on_way += 1
            if self._remaining is not None:
                self._remaining = max(0, self._remaining - 1)
            return 0.0

    def cancel(self, ticket: Ticket) -> None:
        """Give up the place of a call that is not sent; those behind it move up."""
        with self._locked():
            if ticket.is_sent or ticket.is_cancelled:
                return
            ticket.is_cancelled = self._has_gaps = True
            self._waiting -= 1
            if ticket.period > self._number:
                self._later = max(0, self._later - 1)
            else:
                self._own = max(0, self._own - 1)

    def done(self, ticket: Ticket) -> None:
        """Note that a call has its response, or failed."""
        with self._locked():
            if ticket.is_done or not ticket.is_sent:
                return
            ticket.is_done = True
            self._on_way = max(0, self._on_way - 1)

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
        if rule is None or self._headers.isdisjoint(response.headers):
            return
        limit = _number(response.headers.get(rule.limit)) if rule.limit else None
        remaining = _number(response.headers.get(rule.remaining)) if rule.remaining else None
        seconds = until_reset(response)
        with self._locked():
            self._settle(now)
            if limit:
                self._limit = int(limit)
            is_new = self._reset is None
            if seconds is not None and 0 < seconds <= 2 * max(rule.per, _PACED):
                is_new = self._learn_reset(now + seconds, rule)
                if remaining == 0:
                    self._learn_end(now + seconds, rule)
            if remaining is not None and (remaining or seconds != 0):
                self._count(int(remaining), is_new)
                self._is_probing = self._is_probing and remaining == 0

    def _learn_reset(self, reset: float, rule: RateLimit) -> bool:
        """Note when the vendor's period ends, and return whether it is another period than the one known so far."""
        known = self._reset
        if known is not None and abs(reset - known) <= min(rule.per / 4, 2 + rule.per / 100):
            self._reset = max(reset, known)
            return False
        self._reset = reset
        if self._later:
            self._number += 1
            self._later -= min(self._later, self._limit or 1)
        return True

    def _learn_end(self, reset: float, rule: RateLimit) -> None:
        """Note that nothing is left until the period ends."""
        self._is_probing = False
        if rule.per <= _PACED:
            self._blocked_until = max(self._blocked_until, reset)
            self._move_back()

    def _count(self, remaining: int, is_new: bool) -> None:
        """Compare the vendor's number with our own; at this moment, the call of the response counts as on its way.

        Responses overtake each other, so a slightly lower number than before only means something in a new period.
        """
        limit = self._limit or max(1, self.rule.requests if self.rule is not None else 1)
        counted = max(0, limit - remaining)
        sent = self._own - self._unsent()
        on_way = max(0, self._on_way - 1)
        if is_new or counted + 3 * on_way + 10 < self._others + sent:
            self._own = min(sent, counted + on_way) + self._unsent()
            self._others = max(0, counted - sent)
        else:
            self._others = max(self._others, counted - sent)
        self._remaining = remaining

    def _unsent(self) -> int:
        return max(0, self._waiting - self._later)

    def refuse(self, ticket: Ticket | None, now: float, seconds: float | None) -> None:
        """Hold back all calls: the vendor refused one for want of budget.

        Args:
            ticket: The place of the refused call, if it had one.
            now: The time, as a Unix time.
            seconds: How long the vendor wants to be left alone; `None` if it does not tell.
        """
        with self._locked():
            self._settle(now)
            self.idle = False
            sent_at = ticket.at if ticket is not None else now
            if ticket is not None:
                ticket.is_refused = True
            is_new = sent_at >= max(self._adapted_at, self._blocked_until)
            if self.rule is not None and self.rule.per <= _PACED:
                self._adapt(now, is_new)
            if seconds is None and is_new:
                seconds = self._estimate(now)
            if seconds:
                self._blocked_until = max(self._blocked_until, now + seconds)
                self._move_back()

    def block(self, until: float) -> None:
        """Let no call out before `until`, a Unix time."""
        with self._locked():
            self._blocked_until = max(self._blocked_until, until)
            self.idle = False
            self._move_back()

    # Inside the lock

    def _locked(self) -> threading.Lock:
        if self._process != os.getpid():
            # After a fork, the parent's threads are gone; one of them may have held the lock.
            self._process, self._lock = os.getpid(), threading.Lock()
            self._on_way = 0
            for ticket in self._line:
                ticket.is_cancelled = ticket.is_cancelled or not ticket.is_sent
            self._waiting = self._later = 0
            self._has_gaps = True
        return self._lock

    def _is_counted(self) -> bool:
        """Return whether the vendor counts a long period itself and told what is left."""
        rule = self.rule
        return rule is not None and rule.per > _PACED and self._remaining is not None and self._reset is not None

    def _settle(self, now: float) -> None:
        """Bring the line up to the time; a clock that was set back takes the line with it."""
        if now < self._latest - 1.0:
            earlier = self._latest - now
            for ticket in self._line:
                ticket.at -= earlier
            self._blocked_until -= earlier
            self._latest = now
        self._latest = max(self._latest, now)
        if self._has_gaps:
            self._close_gaps()
        if self._is_shared and now >= self._grow_at:
            self._grow(now)
        while len(self._line) > self._share and self._line[0].is_sent and self._line[0].at + self._period <= now:
            self._line.popleft()
        if self.rule is None and len(self._line) > 1000:
            self._line.popleft()
        if self._reset is not None and now >= self._reset + _ROUNDED:
            self._begin_period(now)

    def _begin_period(self, now: float) -> None:
        """Begin a new period of the vendor's; the first call is alone until its response confirms it."""
        limit = max(1, self._limit or 1)
        begun = min(self._later, limit)
        self._later -= begun
        self._number += 1
        self._own, self._others = begun + self._on_way, 0
        self._probe, self._is_probing = None, self._remaining is not None
        if self._later or begun:
            per = self.rule.per if self.rule is not None else _PACED
            self._reset = max(now, self._reset or now) + per
            self._remaining = limit
        else:
            self._remaining = self._reset = None

    def _is_probe(self, now: float) -> bool:
        if self._probe is None or now - self._probe >= _PROBE:
            self._probe = now
            return True
        return False

    def _next(self, now: float) -> Ticket:
        self._settle(now)
        at, before = max(now, self._blocked_until), None
        if self._line:
            at = max(at, self._line[-1].at)
        periods = self._periods_to_wait() if self._is_counted() else 0
        if self._is_counted():
            per = self.rule.per if self.rule is not None else _PACED
            at = max(at, (self._reset or now) + _ROUNDED + per * (periods - 1)) if periods else at
        elif self.rule is not None or self._share < math.inf:
            at, before = self._own_turn(at)
        wait = at - now
        ticket = Ticket(at, before, max(wait, _SHORTEST) if wait > 0 else 0.0, max(0, self._waiting))
        ticket.period = self._number + periods
        return ticket

    def _own_turn(self, at: float) -> tuple[float, Ticket | None]:
        """Return when the next call may go by the times of the last ones, and the call a whole budget earlier."""
        share = max(1, int(self._share))
        before = self._line[-share] if len(self._line) >= share else None
        if before is not None:
            at = max(at, before.at + self._period)
        if self._is_shared and self._line:
            at = max(at, self._line[-1].at + self._period / share)
        return at, before

    def _periods_to_wait(self) -> int:
        """Return how many of the vendor's periods have to end before the next call; 0 if it may go in this one."""
        limit = max(1, self._limit or 1)
        if self._later == 0 and self._own + self._others < limit:
            return 0
        return 1 + self._later // limit

    def _close_gaps(self) -> None:
        """Move those up who wait behind calls that were given up."""
        self._has_gaps = False
        times = [ticket.at for ticket in self._line if not ticket.is_sent]
        line = deque(ticket for ticket in self._line if not ticket.is_cancelled)
        waiting = [ticket for ticket in line if not ticket.is_sent]
        for ticket, at in zip(waiting, times, strict=False):
            ticket.at = at
        self._line = line
        share = self._share
        if share < math.inf:
            count = max(1, int(share))
            for ticket, before in zip(islice(line, count, None), line, strict=False):
                ticket.before = None if ticket.is_sent else before

    def _move_back(self) -> None:
        """Plan anew for those who wait, after the calls may go out again."""
        waiting = [ticket for ticket in self._line if not ticket.is_sent]
        if not waiting:
            return
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
            recent = [ticket for ticket in self._line if ticket.is_sent and ticket.at > now - self._period]
            accepted = sum(1 for ticket in recent if not ticket.is_refused)
            self._share = max(1, min(self._share - 1, accepted))
            self._adapted_at = now
        self._is_shared = True
        self._grow_at = now + 2 * self._period

    def _grow(self, now: float) -> None:
        """Try one request more per period; end where the whole budget is ours again."""
        self._share += 1
        self._grow_at = now + 2 * self._period
        if self.rule is not None and self._share >= self.rule.requests:
            self._share, self._is_shared = max(1, self.rule.requests), False

    def _estimate(self, now: float) -> float:
        """Return the seconds to hold back where the vendor does not tell them."""
        if self.rule is not None and self.rule.per <= _PACED:
            recent = [ticket.at for ticket in self._accepted() if ticket.at > now - self._period]
            return recent[0] + self._period - now if recent else self._period
        accepted = self._accepted()
        if self.rule is None and accepted and accepted[-1].at > self._blocked_until:
            self._learn_budget(now, accepted)
            return self._hold
        # Twice as long with each refusal that follows a hold, a minute at most.
        is_alone = self.rule is not None and now - self._held_at >= 4 * self._hold
        self._hold = 1.0 if is_alone else min(60.0, 2 * self._hold)
        self._held_at = now
        return self._hold

    def _accepted(self) -> list[Ticket]:
        return [ticket for ticket in self._line if ticket.is_sent and not ticket.is_refused]

    def _learn_budget(self, now: float, accepted: list[Ticket]) -> None:
        """Take what the vendor accepted until it refused for its budget: it documents none."""
        count = sum(1 for ticket in accepted if ticket.at > now - 60.0)
        self._share, self._period = max(1, count), max(self._hold, now - accepted[0].at + self._hold, 1.0)
        self._is_shared, self._grow_at, self._adapted_at = True, now + 2 * self._period, now


# The budgets of this process


class _Budgets:
    """The budgets of this process, by vendor and credential."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._living: weakref.WeakValueDictionary[Hashable, RateLimiter] = weakref.WeakValueDictionary()

    def of(self, key: Hashable | None, rule: RateLimit | None, is_explicit: bool) -> RateLimiter:
        """Return the budget of a credential; all its living clients have the same.

        Args:
            key: Tells vendors and credentials apart; `None` for a budget that nobody shares.
            rule: The budget.
            is_explicit: The caller set the budget, so a budget that exists already is changed to it.
        """
        if key is None:
            return RateLimiter(rule)
        with self._lock:
            limiter = self._living.get(key)
            if limiter is None:
                limiter = self._living[key] = RateLimiter(rule)
            elif is_explicit and limiter.rule != rule:
                limiter.change(rule)
            return limiter

    def forget(self) -> None:
        """Forget all budgets, as for a test."""
        with self._lock:
            self._living.clear()

    def after_fork(self) -> None:
        """Replace the lock: another thread of the parent may have held it."""
        self._lock = threading.Lock()


BUDGETS = _Budgets()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=BUDGETS.after_fork)


def budget_key(package: str, address: str, secrets: Iterable[str], now: Callable[[], float]) -> Hashable | None:
    """Return what clients that share a budget have in common; `None` for a client without credentials.

    Args:
        package: The name of the client's package.
        address: The base URL.
        secrets: The credentials; only their hash is kept.
        now: The clock. Times of different clocks cannot be compared.
    """
    kept = tuple(sorted(secrets))
    # Two functions of the same code over the same objects tell the same time.
    code, cells = getattr(now, "__code__", None), getattr(now, "__closure__", None) or ()
    clock = now if code is None else (code, *[id(cell.cell_contents) for cell in cells])
    return (package, address.rstrip("/"), hash(kept), clock) if kept else None


def budget_rule(documented: RateLimit | None, per_minute: int | None) -> RateLimit | None:
    """Return the documented budget, or the caller's in its place; headers are read as documented."""
    if per_minute is None:
        return documented
    rule = documented or RateLimit(per_minute, 60.0)
    return RateLimit(per_minute, 60.0, rule.limit, rule.remaining, rule.reset)


def _number(text: str | None) -> float | None:
    if text is None:
        return None
    try:
        number = float(text.partition(",")[0].partition(";")[0].strip())
    except ValueError:
        return None
    return number if 0 <= number < 1e15 else None
