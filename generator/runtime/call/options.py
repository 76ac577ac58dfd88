"""Options: what a caller may set on a client, or on a copy of one for a few calls."""

from __future__ import annotations

import random
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, TypedDict

from attrs import field, frozen

from ..core.errors import ClientError, InvalidArgument
from ..core.http import httpx
from ..core.redaction import SentRequest
from ..core.values import UNSET, Unset, Value

if TYPE_CHECKING:
    from datetime import tzinfo

    from ..core.drift import Drift
    from .call import Call


class Attempt(Value):
    """One attempt at a call, told to `on_attempt` when it is over."""

    call: Call[Any]
    number: int
    """From 1."""
    request: SentRequest
    status: int | None
    error: ClientError | None
    seconds: float
    """How long it took."""
    wait: float | None
    """Seconds until the next attempt; `None` when there is none."""


class Recorded(Value):
    """One exchange, told to `on_exchange`: the raw answer, and the request as it may be shown."""

    call: Call[Any]
    request: SentRequest
    response: httpx.Response


async def _sleep(seconds: float) -> None:
    import anyio

    await anyio.sleep(seconds)


@frozen(eq=False, repr=False)
class Clock:
    """Time and chance, so that tests can bring their own."""

    now: Callable[[], float] = time.time
    tick: Callable[[], float] = time.monotonic
    random: Callable[[], float] = random.random
    sleep: Callable[[float], object] = time.sleep
    asleep: Callable[[float], Awaitable[object]] = _sleep


class Settings(TypedDict, total=False):
    """What a client's constructor and `with_options` take; `Options` says what each means."""

    timeout: float | httpx.Timeout | None
    deadline: float | None | Unset
    retries: int
    max_wait: float
    requests_per_minute: int | None
    wait_until_ready: float | None
    max_body: int
    strict: bool
    on_drift: Callable[[Drift], None] | None
    on_attempt: Callable[[Attempt], None] | None
    on_exchange: Callable[[Recorded], None] | None
    headers: Mapping[str, str]
    timezone: tzinfo | None
    clock: Clock


def _known(_: object, __: object, value: float) -> None:
    if value < 0:
        raise InvalidArgument(f"{value} is less than nothing")


def _some(_: object, __: object, value: int | None) -> None:
    if value is not None and (type(value) is not int or value < 1):
        raise InvalidArgument(f"requests_per_minute is {value!r}; give a whole number from 1 on, or None")


@frozen(eq=False)
class Options:
    """Everything that can be set with `with_options`."""

    timeout: float | httpx.Timeout | None = 60.0
    """Seconds each phase (connect, send, each wait for data) may take."""

    deadline: float | None | Unset = UNSET
    """Seconds one attempt may take from connecting to the last byte, so that a server that drips cannot hold the
    caller. Left alone it is the timeout (the sum of its phases of an `httpx.Timeout`); none for calls that
    stream a file; `None` lifts it."""

    retries: int = field(default=2, validator=_known)
    """How often a call is tried again after a failure that allows it."""

    max_wait: float = field(default=120.0, validator=_known)
    """Longest wait, for a retry or for the rate budget, that is sat out; beyond it the error is raised at once."""

    requests_per_minute: int | None = field(default=None, validator=_some)
    """Most requests in any minute, where your account has another budget than the documented one; `None` keeps the
    documented one. A client waits before it would send more. The budget is the account's: a change in one copy of a
    client holds for all its copies."""

    wait_until_ready: float | None = None
    """Seconds to keep asking when the vendor says "not yet"; `None` raises `NotReady` the first time."""

    max_body: int = field(default=256 * 1024 * 1024, validator=_known)
    """Largest answer that is held in memory."""

    strict: bool = False
    """Raise when an answer is not as documented, where otherwise the value is kept and reported."""

    on_drift: Callable[[Drift], None] | None = None
    """Called with every difference between an answer and its documentation."""

    on_attempt: Callable[[Attempt], None] | None = None
    """Called after every attempt."""

    on_exchange: Callable[[Recorded], None] | None = None
    """Called with every raw answer."""

    headers: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    """Headers sent with every request to the vendor."""

    timezone: tzinfo | None = None
    """The zone, such as `ZoneInfo("Europe/Amsterdam")`, of the vendor's times that say none: they are read as aware
    datetimes, and aware ones are written as its wall time. `None` leaves them without a zone."""

    clock: Clock = field(default=Clock(), repr=False)

    @property
    def phases(self) -> dict[str, float | None]:
        """The timeout of each phase, as the HTTP library wants it."""
        return httpx.Timeout(self.timeout).as_dict()

    def limit(self, streams: bool) -> float | None:
        """Seconds one attempt may take; `streams` when a file goes either way."""
        if self.deadline is not UNSET:
            return self.deadline
        if streams or self.timeout is None:
            return None
        if isinstance(self.timeout, httpx.Timeout):
            phases = list(self.timeout.as_dict().values())
            return None if None in phases else sum(phase for phase in phases if phase is not None)
        return float(self.timeout)
