# Copied from generator/runtime/http/transport.py; edit it there, then generate again.
"""Transports: they perform the steps of a conversation, one blocking and one not. All else is written once."""

from __future__ import annotations

import os
import sys
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from ..call.call import Ask, Call, Flow, Page, Saved, Store, Turn, Walk, Work
from ..call.response_body import Exchange, LiveAnswer
from ..core.errors import ClientError, InvalidArgument
from ..core.files import Progress, Sink, Target
from ..core.http import httpx
from ..core.locks import ForkedLock
from ..paging.paging import AsyncPages, Pages
from .failures import is_of_caller

if TYPE_CHECKING:
    from ..call.call import PlainStep
    from .engine import Engine

T = TypeVar("T")
H = TypeVar("H")


def made_for_environment(make: Callable[[], H]) -> H:
    """Return the HTTP client that `make` makes; raise `InvalidArgument` if the environment stands in its way."""
    try:
        return make()
    except Exception as error:
        words = f"{type(error).__name__}: {str(error)[:200]}"
        raise InvalidArgument(
            f"the environment has settings of proxies or certificates that cannot be used ({words}); look at "
            "HTTP_PROXY, HTTPS_PROXY, ALL_PROXY, NO_PROXY, SSL_CERT_FILE and SSL_CERT_DIR"
        ) from error


def is_told_by_environment() -> bool:
    """Return whether the environment says something of proxies, which may be wrong."""
    return any(name.lower().endswith("_proxy") for name in os.environ)


class Connections(Generic[H]):
    """The HTTP client of a client and its copies.

    One that we made is for one process and one event loop. After a fork, and in another loop, a new one takes its
    place. The sockets of the first are left alone: they belong to the parent, or to a loop that has ended.
    """

    def __init__(self, given: H | None, make: Callable[[], H], home: Callable[[], object]) -> None:
        """Keep the client that was given; without one, the first call makes one.

        Args:
            given: A caller's own.
            make: Makes one.
            home: Tells event loops apart; `None` outside of any.
        """
        self.is_own = given is None
        """We make it; a caller's own is used as it is, wherever that may be."""
        self._given, self._make, self._loop = given, make, home
        self._clients: dict[tuple[int, object], H] = {}
        self._lock = ForkedLock()

    def current(self) -> H:
        """Return the HTTP client for this process and event loop."""
        if self._given is not None:
            return self._given
        process = os.getpid()
        home = process, self._loop()
        http = self._clients.get(home)
        return self._first(process, home) if http is None else http

    def _first(self, process: int, home: tuple[int, object]) -> H:
        """Return the HTTP client of a process and event loop that has none yet; threads that come together share it."""
        with self._lock:
            http = self._clients.get(home)
            if http is None:
                # One that was made outside of any loop goes to the first; those of loops that have ended are dropped.
                http = self._clients.pop((process, None), None) or self._make()
                for other in [other for other in self._clients if other[0] == process and _has_ended(other[1])]:
                    self._clients.pop(other, None)
                self._clients[home] = http
            return http


def _has_ended(loop: object) -> bool:
    is_closed = getattr(loop, "is_closed", None)
    return is_closed is not None and bool(is_closed())


def no_loop() -> None:
    """Return the event loop of blocking clients."""


def running_loop() -> object:
    """Return what tells event loops apart; `None` outside of any."""
    # What is not imported yet runs no loop.
    asyncio, trio = sys.modules.get("asyncio"), sys.modules.get("trio")
    with suppress(RuntimeError):
        if asyncio is not None:
            return asyncio.get_running_loop()
    with suppress(RuntimeError):
        if trio is not None:
            return trio.lowlevel.current_trio_token()
    return None


class Sync:
    """Performs steps one after the other; waiting blocks."""

    def __init__(self, connections: Connections[httpx.Client], engine: Engine) -> None:
        self._connections = connections
        self._engine = engine
        self._exchange: Callable[[Exchange], httpx.Response] = self._first_exchange

    def default(self, wire: str, value: object) -> object:
        """Return an argument of a call, or what the client has for it."""
        return self._engine.arguments.defaults.of(wire, value)

    def send(self, call: Call[T]) -> T:
        """Make a call and return its value."""
        return self.run(self._engine.converse(call))

    def turn(self, call: Call[T]) -> Page[T]:
        """Fetch one page."""
        return self.run(self._engine.turn(call))

    def walk(self, call: Call[T]) -> Pages[T]:
        """Go through a listing, page by page."""
        return Pages(self.turn, self._engine.pager, self._engine.listing(call))

    def live(self, call: Call[T]) -> LiveAnswer[T]:
        """Make a call whose answer is read while it comes."""
        return self.run(self._engine.live(call))

    def save(self, call: Call[Any], to: Target, progress: Progress | None = None) -> Saved:
        """Make a call and store its answer."""
        return self.run(self._engine.save(call, Sink(to, progress)))

    def run(self, flow: Flow[T]) -> T:
        """Perform the steps of a flow until it returns; an error is raised inside the flow, which may catch it."""
        is_begun = False
        try:
            step = next(flow)
            is_begun = True
            while True:
                try:
                    outcome = self._exchange(step) if isinstance(step, Exchange) else self._perform(step)
                except Exception as error:  # noqa: BLE001  the flow decides what becomes of it
                    step = flow.throw(error)
                else:
                    step = flow.send(outcome)
        except StopIteration as end:
            result: T = end.value
            return result
        except ClientError as error:
            self._engine.failures.masked(error)
            raise
        except Exception as error:
            if is_of_caller(error):
                raise
            raise self._engine.failures.escaped(error, is_begun) from error
        finally:
            flow.close()

    def _perform(self, step: PlainStep) -> object:
        if isinstance(step, Call):
            return self.send(step)
        if isinstance(step, Turn):
            return self.turn(step.call)
        if isinstance(step, Walk):
            return self.walk(step.call).collect()
        if isinstance(step, Store):
            return self.save(step.call, step.to, step.progress)
        if isinstance(step, Work | Ask):
            return step.function()
        return self._engine.options.clock.sleep(step.seconds)

    def _first_exchange(self, exchange: Exchange) -> httpx.Response:
        from .sending import BlockingSender  # with httpx, which a client does without until its first call

        self._exchange = BlockingSender(self._connections.current, self._engine.options).exchange
        return self._exchange(exchange)


class Async:
    """Performs steps one after the other; waiting lets others run. Runs on asyncio and on trio."""

    def __init__(self, connections: Connections[httpx.AsyncClient], engine: Engine) -> None:
        self._connections = connections
        self._engine = engine
        self._exchange: Callable[[Exchange], Awaitable[httpx.Response]] = self._first_exchange

    def default(self, wire: str, value: object) -> object:
        """Return an argument of a call, or what the client has for it."""
        return self._engine.arguments.defaults.of(wire, value)

    async def send(self, call: Call[T]) -> T:
        """Make a call and return its value."""
        return await self.run(self._engine.converse(call))

    async def turn(self, call: Call[T]) -> Page[T]:
        """Fetch one page."""
        return await self.run(self._engine.turn(call))

    def walk(self, call: Call[T]) -> AsyncPages[T]:
        """Go through a listing, page by page."""
        return AsyncPages(self.turn, self._engine.pager, self._engine.listing(call))

    async def live(self, call: Call[T]) -> LiveAnswer[T]:
        """Make a call whose answer is read while it comes."""
        return await self.run(self._engine.live(call))

    async def save(self, call: Call[Any], to: Target, progress: Progress | None = None) -> Saved:
        """Make a call and store its answer."""
        return await self.run(self._engine.save(call, Sink(to, progress)))

    async def run(self, flow: Flow[T]) -> T:
        """Perform the steps of a flow until it returns; an error is raised inside the flow, which may catch it."""
        is_begun = False
        try:
            step = next(flow)
            is_begun = True
            while True:
                try:
                    outcome = await (self._exchange(step) if isinstance(step, Exchange) else self._perform(step))
                except Exception as error:  # noqa: BLE001  the flow decides what becomes of it
                    step = flow.throw(error)
                else:
                    step = flow.send(outcome)
        except StopIteration as end:
            result: T = end.value
            return result
        except ClientError as error:
            self._engine.failures.masked(error)
            raise
        except Exception as error:
            if is_of_caller(error):
                raise
            raise self._engine.failures.escaped(error, is_begun) from error
        finally:
            flow.close()

    async def _perform(self, step: PlainStep) -> object:
        if isinstance(step, Call):
            return await self.send(step)
        if isinstance(step, Turn):
            return await self.turn(step.call)
        if isinstance(step, Walk):
            return await self.walk(step.call).collect()
        if isinstance(step, Store):
            return await self.save(step.call, step.to, step.progress)
        if isinstance(step, Work):
            return await _in_thread(step.function)
        outcome = step.function() if isinstance(step, Ask) else self._engine.options.clock.asleep(step.seconds)
        return await cast("Awaitable[object]", outcome) if isinstance(outcome, Awaitable) else outcome

    def _first_exchange(self, exchange: Exchange) -> Awaitable[httpx.Response]:
        from .sending import AsyncSender  # with httpx, which a client does without until its first call

        self._exchange = AsyncSender(self._connections.current, self._engine.options).exchange
        return self._exchange(exchange)


async def _in_thread(function: Callable[[], T]) -> T:
    from anyio import to_thread

    return await to_thread.run_sync(function)
