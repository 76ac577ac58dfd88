# Copied from generator/runtime/dialect/process_budgets.py; edit it there, then generate again.
"""The budgets of a process: all clients of one vendor and credential share one."""

from __future__ import annotations

import weakref
from collections.abc import Callable, Hashable, Iterable

from ..core.locks import ForkedLock
from ..core.quirks import RateLimit
from .budget import RateLimiter


class _Budgets:
    """The budgets of this process, by vendor and credential."""

    def __init__(self) -> None:
        self._lock = ForkedLock()
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


BUDGETS = _Budgets()


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
