# Copied from generator/runtime/call/options.py; edit it there, then generate again.
"""Options: what a caller may set on a client, or on a copy of one for a few calls."""

from __future__ import annotations

import random
import time
from collections.abc import Awaitable, Callable, Mapping
from datetime import tzinfo
from types import MappingProxyType
from typing import Any, Final, Self, TypedDict, cast

from ..core.drift import Drift, describe, one
from ..core.errors import ClientError, InvalidArgument
from ..core.http import httpx
from ..core.redaction import SentRequest
from ..core.values import Value
from .call import Call


class Attempt(Value):
    """One attempt at a call, passed to `on_attempt` when it is over."""

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
    """One exchange, passed to `on_exchange`: the raw answer, and the request as it may be shown."""

    call: Call[Any]
    request: SentRequest
    response: httpx.Response


class Waiting(Value):
    """A wait of a call, told to `on_wait` before it begins."""

    call: Call[Any]
    seconds: float
    """How long the call waits."""
    reason: str
    """What it waits for: `the request budget` or `the next attempt`."""
    ahead: int = 0
    """Number of calls that wait for the budget before this one."""


async def _sleep(seconds: float) -> None:
    import anyio

    await anyio.sleep(seconds)


class Clock(Value):
    """Time and chance, so that tests can bring their own."""

    now: Callable[[], float] = time.time
    tick: Callable[[], float] = time.monotonic
    random: Callable[[], float] = random.random
    sleep: Callable[[float], object] = time.sleep
    asleep: Callable[[float], Awaitable[object]] = _sleep


class Settings(TypedDict, total=False):
    """What a client's constructor and `with_options` take; `Options` describes them."""

    timeout: float | httpx.Timeout | None
    """Seconds that each phase of an attempt may take; 60 when left out, or what your own `http_client` says."""
    deadline: float | None
    """Seconds that the whole call may take: attempts, waits, redirects, questions after what is not ready."""
    retries: int
    """How often a call is tried again after a failure that allows it; 2 when left out."""
    max_wait: float | None
    """Longest wait, in seconds, for a retry or the budget: 120 when left out; `None` waits as long as it takes."""
    requests_per_minute: int | None
    """Most requests in any minute, where your account has another budget than the documented one."""
    shared_limits: str | None
    """Address of a Redis that keeps the request budget for several machines, such as `redis://host:6379/0`."""
    wait_until_ready: float | None
    """Seconds to keep asking when the vendor says "not yet"; without it, `NotReady` is raised the first time."""
    max_body: int
    """Largest answer that is held in memory, in bytes; 256 MiB when left out."""
    max_file: int
    """Largest file that is stored, in bytes; 16 GiB when left out."""
    max_json: int
    """Largest JSON answer, in bytes; 64 MiB when left out."""
    allow_http: bool
    """Take a `base_url` that is not encrypted."""
    strict: bool
    """Raise when an answer is not as documented, where otherwise the value is kept and reported."""
    on_drift: Callable[[Drift], None] | None
    """Called with every difference between an answer and its documentation."""
    on_attempt: Callable[[Attempt], None] | None
    """Called after every attempt."""
    on_exchange: Callable[[Recorded], None] | None
    """Called with every raw answer."""
    on_wait: Callable[[Waiting], None] | None
    """Called before a call waits, for the request budget or the next attempt."""
    tracing: bool
    """Make a span of OpenTelemetry for each call; needs the extra `[otel]`."""
    headers: Mapping[str, str]
    """Headers sent with every request to the vendor."""
    extra_query: Mapping[str, object]
    """Query parameters added to every call: what the vendor knows and does not document."""
    extra_body: Mapping[str, object]
    """Members added to the body of every write: what the vendor knows and does not document."""
    timezone: tzinfo | None
    """The zone of the vendor's times that say none, such as `ZoneInfo("Europe/Amsterdam")`."""
    clock: Clock
    """Time and chance, for tests."""


FILE_SECONDS = 3600.0
"""Seconds that an attempt with a file may take, unless `timeout` is `None`: a server that drips must come to an end."""

_LONGEST = 10**9
"""Seconds; sockets and clocks take no more."""


def _is_number(value: object) -> bool:
    return type(value) in (int, float) and 0 <= cast(float, value) <= _LONGEST


def _refuse_unless(right: bool, name: str, value: object, wanted: str) -> None:
    if not right:
        raise InvalidArgument(f"{name} is {describe(value)}; give {wanted}")


def _count(name: str, value: object) -> None:
    _refuse_unless(type(value) is int and value >= 0, name, value, "a whole number from 0 on")


def _some(name: str, value: object) -> None:
    right = value is None or (type(value) is int and value >= 1)
    _refuse_unless(right, name, value, "a whole number from 1 on, or None")


def _seconds_or_none(name: str, value: object) -> None:
    right = value is None or _is_number(value)
    _refuse_unless(right, name, value, "seconds, as a number from 0 on, or None")


def _phases(name: str, value: object) -> None:
    right = value is None or _is_number(value) or isinstance(value, httpx.Timeout)
    _refuse_unless(right, name, value, "seconds, as a number from 0 on, an httpx.Timeout, or None")


def _address(name: str, value: object) -> None:
    """Refuse what is not text; an address may hold a password and is not shown."""
    if value is not None and not isinstance(value, str):
        raise InvalidArgument(f"{name} is {one(type(value).__name__)}; give an address as text, or None")


def _flag(name: str, value: object) -> None:
    _refuse_unless(isinstance(value, bool), name, value, "True or False")


def _hook(name: str, value: object) -> None:
    _refuse_unless(value is None or callable(value), name, value, "a function, or None")


def _zone(name: str, value: object) -> None:
    # What reads the clock of a zone is one: the class need not be imported for that.
    right = value is None or hasattr(value, "utcoffset")
    _refuse_unless(right, name, value, 'a zone, such as ZoneInfo("Europe/Amsterdam"), or None')


def _members(name: str, value: object) -> None:
    kind = one(type(value).__name__)
    names = list(cast("Mapping[object, object]", value)) if isinstance(value, Mapping) else [value]
    if not isinstance(value, Mapping) or not all(isinstance(member, str) for member in names):
        raise InvalidArgument(f"{name} is {kind}; give a mapping of the vendor's names to values")


def _texts(name: str, value: object) -> None:
    """Refuse what is not a mapping of texts; the values may be secret and are not shown."""
    if not isinstance(value, Mapping):
        raise InvalidArgument(f"{name} is {one(type(value).__name__)}; give a mapping of names to texts")
    for key, text in cast("Mapping[object, object]", value).items():
        if not isinstance(key, str) or not isinstance(text, str):
            kinds = f"{type(key).__name__} to {type(text).__name__}"
            raise InvalidArgument(f"{name} maps {kinds} at {describe(key)}; give texts for both")


_CHECKS: Final[Mapping[str, Callable[[str, object], None]]] = {
    "timeout": _phases,
    "deadline": _seconds_or_none,
    "retries": _count,
    "max_wait": _seconds_or_none,
    "requests_per_minute": _some,
    "shared_limits": _address,
    "wait_until_ready": _seconds_or_none,
    "max_body": _count,
    "max_file": _count,
    "max_json": _count,
    "allow_http": _flag,
    "strict": _flag,
    "on_drift": _hook,
    "on_attempt": _hook,
    "on_exchange": _hook,
    "on_wait": _hook,
    "tracing": _flag,
    "headers": _texts,
    "extra_query": _members,
    "extra_body": _members,
    "timezone": _zone,
}
_HIDDEN: Final = ("shared_limits", "headers", "extra_body", "clock")
"""Options that may hold a secret, or say nothing: `repr` leaves them out."""


class Options(Value):
    """Everything that can be set with `with_options`."""

    timeout: float | httpx.Timeout | None = 60.0
    """Seconds each phase (connect, send, each wait for data) of an attempt may take. An attempt that streams no file
    takes no longer than this either (the sum of the phases of an `httpx.Timeout`), so that a server that drips cannot
    hold the caller. `None` lifts both. With an `http_client` of your own, its timeouts hold unless you give others."""

    deadline: float | None = None
    """Seconds the whole call may take: all attempts, waits, redirects and questions after what is not ready. `None`
    sets no end. A listing counts each page as a call."""

    retries: int = 2
    """How often a call is tried again after a failure that allows it."""

    max_wait: float | None = 120.0
    """Longest wait, in seconds, for a retry or for the request budget. A call that would wait longer raises
    `RateLimited` at once. `None` waits as long as it takes."""

    requests_per_minute: int | None = None
    """Most requests in any minute, where your account has another budget than the documented one; `None` keeps the
    documented one. A client waits before it would send more. The budget is the account's: a change in one copy of a
    client holds for all its copies."""

    shared_limits: str | None = None
    """Address of a Redis that keeps the request budget for several machines, such as `redis://host:6379/0`. It takes
    the extra `shared-limits`, and asyncio for an async client. While Redis cannot be reached, the process keeps the
    budget by itself. Set it on the client, not on a copy."""

    wait_until_ready: float | None = None
    """Seconds to keep asking when the vendor says "not yet"; `None` raises `NotReady` the first time."""

    max_body: int = 256 * 1024 * 1024
    """Largest answer that is held in memory, in bytes."""

    max_file: int = 16 * 1024**3
    """Largest file that is stored, in bytes, as it is unpacked."""

    max_json: int = 64 * 1024 * 1024
    """Largest JSON answer, in bytes. Read, JSON takes a multiple of its size; what would take more than six times this
    limit is refused too."""

    allow_http: bool = False
    """Take a `base_url` that is not encrypted (`http://`). Loopback addresses are always taken."""

    strict: bool = False
    """Raise when an answer is not as documented, where otherwise the value is kept and reported."""

    on_drift: Callable[[Drift], None] | None = None
    """Called with every difference between an answer and its documentation."""

    on_attempt: Callable[[Attempt], None] | None = None
    """Called after every attempt."""

    on_exchange: Callable[[Recorded], None] | None = None
    """Called with every raw answer."""

    on_wait: Callable[[Waiting], None] | None = None
    """Called before a call waits: for the request budget, or for the next attempt."""

    tracing: bool = False
    """Make a span of OpenTelemetry for each call, named by the route template, with each attempt as an event; needs the
    extra `[otel]`. No span holds a value, a body or a credential."""

    headers: Mapping[str, str] = MappingProxyType({})
    """Headers sent with every request to the vendor."""

    extra_query: Mapping[str, object] = MappingProxyType({})
    """Query parameters added to every call, under the vendor's names: what the vendor knows and does not document. They
    win over a parameter of the same name. Meant for a copy: `client.with_options(extra_query={"debug": 1})`."""

    extra_body: Mapping[str, object] = MappingProxyType({})
    """Members added to the body of every write, under the vendor's names and beside those that the method gives."""

    timezone: tzinfo | None = None
    """The zone, such as `ZoneInfo("Europe/Amsterdam")`, of the vendor's times that say none: they are read as aware
    datetimes, and aware ones are written as its wall time. `None` leaves them without a zone."""

    clock: Clock = Clock()

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        for name, value in settings.items():
            self.check(name, value)

    def __eq__(self, other: object) -> bool:
        return self is other

    def __hash__(self) -> int:
        return id(self)

    def __repr__(self) -> str:
        shown = (f"{name}={value!r}" for name, value in vars(self).items() if name not in _HIDDEN)
        return f"{type(self).__name__}({', '.join(shown)})"

    def check(self, name: str, value: object) -> None:
        """Refuse a value that an option does not take; a vendor's options extend it for their own.

        Raises:
            InvalidArgument: The value cannot be set.
        """
        check = _CHECKS.get(name)
        if check is not None:
            check(name, value)

    @classmethod
    def names(cls) -> tuple[str, ...]:
        """Return the names of all options."""
        return cls._names

    def changed(self, **settings: Any) -> Self:
        """Return the same options but for those that are given."""
        return type(self)(**{**vars(self), **settings})

    @property
    def phases(self) -> dict[str, float | None]:
        """The timeout of each phase, as the HTTP library wants it."""
        if isinstance(self.timeout, float | int) or self.timeout is None:
            return dict.fromkeys(("connect", "read", "write", "pool"), self.timeout)
        return self.timeout.as_dict()

    def limit(self, streams: bool) -> float | None:
        """Seconds one attempt may take; `streams` when a file goes either way."""
        if self.timeout is None:
            return None
        if streams:
            return FILE_SECONDS
        if isinstance(self.timeout, float | int):
            return float(self.timeout)
        phases = list(self.timeout.as_dict().values())
        return None if None in phases else sum(phase for phase in phases if phase is not None)
