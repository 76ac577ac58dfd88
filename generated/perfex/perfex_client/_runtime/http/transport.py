# Copied from generator/runtime/http/transport.py; edit it there, then generate again.
"""Transports: they perform the steps of a conversation, one blocking and one not. All else is written once.

The HTTP library's timeout starts anew with each byte received, so a server that drips could hold a caller for ever.
While a thread has a deadline, none of its waits on the network lasts beyond it.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from ..call.call import Ask, Call, Flow, Page, Saved, Store, Turn, Walk, Work
from ..call.response_body import (
    NOTHING,
    UNBOUNDED,
    Bounded,
    Exchange,
    Intake,
    LiveAnswer,
    announced,
    late,
    loaded,
    packed,
    small,
    to_hang_up,
    unpacked,
    unpacked_async,
)
from ..core.blame import is_of_caller
from ..core.errors import ClientError, InvalidArgument
from ..core.files import LARGE, Live, Progress, Sink, Target
from ..core.http import httpx
from ..paging.paging import AsyncPages, Pages
from .pool import PLACE, AsyncLine, AwaitablePool, BlockingLine, BlockingPool, Lent, Place

if TYPE_CHECKING:
    from ..call.call import PlainStep
    from ..call.options import Options
    from .engine import Engine


class _ThreadDeadline(threading.local):
    left: Callable[[], float] | None = None
    """Returns the seconds until the deadline of the attempt that this thread makes."""


_thread = _ThreadDeadline()


def teach(transport: object) -> None:
    """Make a transport obey the deadline of the thread; without one it stays as it was.

    The library has no door for this, so its network layer is wrapped where it keeps it. Should it be elsewhere one
    day, a dripping body is still stopped by the transport, between two chunks; only dripping headers would not be.
    """
    pool: Any = getattr(transport, "_pool", None)
    backend = getattr(pool, "_network_backend", None)
    if backend is not None and not isinstance(backend, _Backend):
        pool._network_backend = _Backend(backend)


def _shortened(timeout: float | None) -> float | None:
    if _thread.left is None:
        return timeout
    left = _thread.left()
    if left <= 0:
        raise late()
    return left if timeout is None else min(timeout, left)


class _Backend:
    def __init__(self, inner: Any) -> None:
        self._inner = inner

    def connect_tcp(self, host: str, port: int, timeout: float | None = None, **more: Any) -> _Stream:
        return _Stream(self._inner.connect_tcp(host, port, timeout=_shortened(timeout), **more))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)


class _Stream:
    def __init__(self, inner: Any) -> None:
        self._inner = inner

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        data: bytes = self._inner.read(max_bytes, timeout=_shortened(timeout))
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, timeout=_shortened(timeout))

    def start_tls(self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None) -> _Stream:
        return _Stream(self._inner.start_tls(ssl_context, server_hostname, timeout=_shortened(timeout)))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)


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


class Connections(Generic[H]):
    """The HTTP client of a client and its copies.

    One that we made is for one process and one event loop. After a fork, and in another loop, a new one takes its
    place. The sockets of the first are left alone: they belong to the parent, or to a loop that has ended.
    """

    def __init__(self, given: H | None, make: Callable[[], H], home: Callable[[], object]) -> None:
        """Keep the client that was given, or make one.

        Args:
            given: A caller's own.
            make: Makes one.
            home: Tells event loops apart; `None` outside of any.
        """
        self.is_own = given is None
        """We made it; a caller's own is used as it is, wherever that may be."""
        self.first = make() if given is None else given
        self._make, self._loop = make, home
        self._made: dict[tuple[int, object], H] = {(os.getpid(), home()): self.first}

    def current(self) -> H:
        """Return the HTTP client for this process and event loop."""
        if not self.is_own:
            return self.first
        process = os.getpid()
        home = process, self._loop()
        http = self._made.get(home)
        if http is None:
            # One that was made outside of any loop goes to the first; those of loops that have ended are dropped.
            http = self._made.pop((process, None), None) or self._make()
            for other in [other for other in self._made if other[0] == process and _has_ended(other[1])]:
                self._made.pop(other, None)
            self._made[home] = http
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


def patience(options: Options, exchange: Exchange) -> float | None:
    """Return the seconds that an exchange may wait in the client's own queue; `None` sets no end.

    The client itself makes its calls wait there, so only the end of the whole call and an explicit
    `httpx.Timeout(pool=...)` count.
    """
    pool = options.timeout.pool if isinstance(options.timeout, httpx.Timeout) else None
    if exchange.until is None:
        return pool
    left = max(0.0, exchange.until - options.clock.tick())
    return left if pool is None else min(left, pool)


def left(exchange: Exchange, tick: Callable[[], float]) -> float | None:
    """Return the seconds that an exchange may take from now on: those of an attempt, within those of the whole call."""
    if exchange.until is None:
        return exchange.deadline
    seconds = max(0.0, exchange.until - tick())
    return seconds if exchange.deadline is None else min(seconds, exchange.deadline)


def no_place(exchange: Exchange) -> httpx.PoolTimeout:
    """Return the exception for an exchange that was never sent, because the queue did not let it through in time."""
    return httpx.PoolTimeout(f"nothing was sent: the call waited {exchange.queued:.1f} s in the client's own queue")


def lent(response: httpx.Response, place: Place | None) -> httpx.Response:
    """Return a response that keeps its connection until it is closed."""
    if place is not None:
        response.stream = Lent(cast("httpx.SyncByteStream", response.stream), place)
    return response


class Sync:
    """Performs steps one after the other; waiting blocks."""

    def __init__(self, connections: Connections[httpx.Client], engine: Engine) -> None:
        self._connections = connections
        self._engine = engine

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

    def _exchange(self, exchange: Exchange) -> httpx.Response:
        """Send a request once the queue in front of our own connections lets it through."""
        http = self._connections.current()
        if not isinstance(http, BlockingPool):
            return self._sent(exchange, http)
        place = Place(http.line)
        if not http.line.enter_at_once():
            self._queued(exchange, http.line)
        exchange.request.extensions[PLACE] = place
        try:
            return self._sent(exchange, http, place)
        finally:
            if not place.is_lent:
                place.leave()

    def _queued(self, exchange: Exchange, line: BlockingLine) -> None:
        options = self._engine.options
        started = options.clock.tick()
        came = line.enter(patience(options, exchange))
        exchange.queued = options.clock.tick() - started
        if not came:
            raise no_place(exchange)

    def _sent(self, exchange: Exchange, http: httpx.Client, place: Place | None = None) -> httpx.Response:
        tick = self._engine.options.clock.tick
        seconds = left(exchange, tick)
        deadline = None if seconds is None else tick() + seconds
        before = _thread.left
        _thread.left = None if deadline is None else lambda: deadline - tick()
        try:
            response = http.send(
                exchange.request,
                stream=True,
                follow_redirects=False,
                **({} if exchange.own else {"auth": None}),
            )
            exchange.seen = response
            live = False
            try:
                reading = exchange.reading(response)
                if reading.store and isinstance(exchange.sink, Live):
                    live = True
                    return lent(response, place)
                if not reading.store and small(response, reading):
                    response.read()
                    return response
                intake = Intake(reading, deadline, tick)
                if reading.store and exchange.sink is not None:
                    return self._store(response, exchange.sink, intake)
                if packed(response):
                    return self._unpack(response, intake, Intake(UNBOUNDED, deadline, tick))
                response.stream = Bounded(response.stream, intake)
                response.read()
                return response
            finally:
                if not live:
                    connection = to_hang_up(response) if "network_stream" in response.extensions else None
                    response.close()
                    if connection is not None:
                        connection.close()
                    response.stream = NOTHING
        finally:
            _thread.left = before

    def _unpack(self, response: httpx.Response, intake: Intake, wire: Intake) -> httpx.Response:
        """Read a compressed body, which is measured as it is unpacked."""
        response.stream = Bounded(response.stream, wire)
        body: list[bytes] = []
        for chunk in unpacked(response, intake):
            if not intake.over:
                body.append(intake.take(chunk))
                wire.over = wire.over or intake.over
        intake.check()
        return loaded(response, b"".join(body))

    def _store(self, response: httpx.Response, sink: Sink, intake: Intake) -> httpx.Response:
        response.stream = Bounded(response.stream, intake)
        try:
            sink.open(announced(response))
            for chunk in unpacked(response, intake):
                if not intake.over:
                    try:
                        sink.write(chunk)
                        intake.measure(sink.size)
                    except Exception as error:  # noqa: BLE001  raised once the answer is read
                        intake.stop(error)
            intake.check()
            sink.finish()
        except BaseException:
            sink.discard()
            raise
        return loaded(response, b"")


class Async:
    """Performs steps one after the other; waiting lets others run. Runs on asyncio and on trio."""

    def __init__(self, connections: Connections[httpx.AsyncClient], engine: Engine) -> None:
        self._connections = connections
        self._engine = engine

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

    async def _exchange(self, exchange: Exchange) -> httpx.Response:
        """Send a request once the queue in front of our own connections lets it through."""
        http = self._connections.current()
        if not isinstance(http, AwaitablePool):
            return await self._in_time(exchange, http)
        place = Place(http.line)
        if not http.line.enter_at_once():
            await self._queued(exchange, http.line)
        exchange.request.extensions[PLACE] = place
        try:
            return await self._in_time(exchange, http, place)
        finally:
            if not place.is_lent:
                place.leave()

    async def _queued(self, exchange: Exchange, line: AsyncLine) -> None:
        options = self._engine.options
        started = options.clock.tick()
        came = await line.enter(patience(options, exchange))
        exchange.queued = options.clock.tick() - started
        if not came:
            raise no_place(exchange)

    async def _in_time(self, exchange: Exchange, http: httpx.AsyncClient, place: Place | None = None) -> httpx.Response:
        seconds = left(exchange, self._engine.options.clock.tick)
        if seconds is None:
            return await self._sent(exchange, http, place)
        import anyio

        with anyio.move_on_after(seconds):
            return await self._sent(exchange, http, place)
        raise late()

    async def _sent(self, exchange: Exchange, http: httpx.AsyncClient, place: Place | None) -> httpx.Response:
        tick = self._engine.options.clock.tick
        response = await http.send(
            exchange.request,
            stream=True,
            follow_redirects=False,
            **({} if exchange.own else {"auth": None}),
        )
        exchange.seen = response
        live = False
        try:
            reading = exchange.reading(response)
            if reading.store and isinstance(exchange.sink, Live):
                live = True
                return lent(response, place)
            if not reading.store and small(response, reading):
                await response.aread()
                return response
            intake = Intake(reading, None, tick)
            if reading.store and exchange.sink is not None:
                return await self._store(response, exchange.sink, intake)
            if packed(response):
                return await self._unpack(response, intake, Intake(UNBOUNDED, None, tick))
            response.stream = Bounded(response.stream, intake)
            await response.aread()
            return response
        finally:
            if not live:
                connection = to_hang_up(response) if "network_stream" in response.extensions else None
                await response.aclose()
                if connection is not None:
                    await connection.aclose()
                response.stream = NOTHING

    async def _unpack(self, response: httpx.Response, intake: Intake, wire: Intake) -> httpx.Response:
        """Read a compressed body, which is measured as it is unpacked."""
        response.stream = Bounded(response.stream, wire)
        body: list[bytes] = []
        async for chunk in unpacked_async(response, intake):
            if not intake.over:
                body.append(intake.take(chunk))
            wire.over = wire.over or intake.over
        intake.check()
        return loaded(response, b"".join(body))

    async def _store(self, response: httpx.Response, sink: Sink, intake: Intake) -> httpx.Response:
        from anyio import to_thread

        response.stream = Bounded(response.stream, intake)
        try:
            sink.open(announced(response))
            pending: list[bytes] = []
            # The first bytes tell whether this is the file at all; behind them, a thread takes a mebibyte at a time.
            size, enough = 0, 1
            async for chunk in unpacked_async(response, intake):
                pending.append(chunk)
                size += len(chunk)
                if size >= enough and not intake.over:
                    data, size, enough = b"".join(pending), 0, LARGE
                    pending.clear()
                    try:
                        await to_thread.run_sync(sink.write, data)
                        intake.measure(sink.size)
                    except Exception as error:  # noqa: BLE001  raised once the answer is read
                        intake.stop(error)
            intake.measure(sink.size + size)
            intake.check()
            if size:
                await to_thread.run_sync(sink.write, b"".join(pending))
            sink.finish()
        except BaseException:
            sink.discard()
            raise
        return loaded(response, b"")


async def _in_thread(function: Callable[[], T]) -> T:
    from anyio import to_thread

    return await to_thread.run_sync(function)
