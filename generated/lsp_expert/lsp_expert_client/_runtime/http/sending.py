# Copied from generator/runtime/http/sending.py; edit it there, then generate again.
"""Send one request and read the body of its answer, blocking or not. Imported with the first call: so is httpx."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from time import perf_counter
from typing import TYPE_CHECKING

from ..call.response_body import (
    UNBOUNDED,
    Exchange,
    Intake,
    announced,
    late,
    loaded,
    packed,
    read_in_large_pieces,
    small,
    to_hang_up,
    unpacked,
    unpacked_async,
)
from ..core.files import LARGE, Live, Sink
from ..core.http import httpx
from .deadline import THREAD, left, no_place, patience
from .line import PLACE, AsyncLine, BlockingLine, Place
from .pool import AwaitablePool, BlockingPool
from .wire import NOTHING, Bounded, lent

if TYPE_CHECKING:
    from ..call.options import Options


class BlockingSender:
    """Sends requests of one client; waiting blocks."""

    def __init__(self, current: Callable[[], httpx.Client], options: Options) -> None:
        self._current = current
        self._options = options
        self._tick = options.clock.tick

    def exchange(self, exchange: Exchange) -> httpx.Response:
        """Send a request once the queue in front of our own connections lets it through."""
        http, place = self._current(), None
        if isinstance(http, BlockingPool):
            place = Place(http.line)
            if not http.line.enter_at_once():
                self._queued(exchange, http.line)
            exchange.request.extensions[PLACE] = place
        try:
            seconds = exchange.deadline if exchange.until is None else left(exchange, self._tick)
            return self._sent(exchange, http, seconds, place)
        finally:
            if place is not None and not place.is_lent:
                place.leave()

    def _queued(self, exchange: Exchange, line: BlockingLine) -> None:
        options = self._options
        started = options.clock.tick()
        came = line.enter(patience(options, exchange))
        exchange.queued = options.clock.tick() - started
        if not came:
            raise no_place(exchange)

    def _sent(
        self, exchange: Exchange, http: httpx.Client, seconds: float | None, place: Place | None
    ) -> httpx.Response:
        tick = self._tick
        deadline = None if seconds is None else tick() + seconds
        before = THREAD.left
        THREAD.left = None if deadline is None else lambda: deadline - tick()
        began = perf_counter()
        try:
            if isinstance(http, BlockingPool):
                response = http.open(exchange.request, own=exchange.own)
            elif exchange.own:
                response = http.send(exchange.request, stream=True, follow_redirects=False)
            else:
                response = http.send(exchange.request, stream=True, follow_redirects=False, auth=None)
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
                read_in_large_pieces(response)
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
                    response.elapsed = timedelta(seconds=perf_counter() - began)
        finally:
            THREAD.left = before

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


class AsyncSender:
    """Sends requests of one client; waiting lets others run."""

    def __init__(self, current: Callable[[], httpx.AsyncClient], options: Options) -> None:
        self._current = current
        self._options = options
        self._tick = options.clock.tick

    async def exchange(self, exchange: Exchange) -> httpx.Response:
        """Send a request once the queue in front of our own connections lets it through."""
        http = self._current()
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
        options = self._options
        started = options.clock.tick()
        came = await line.enter(patience(options, exchange))
        exchange.queued = options.clock.tick() - started
        if not came:
            raise no_place(exchange)

    async def _in_time(self, exchange: Exchange, http: httpx.AsyncClient, place: Place | None = None) -> httpx.Response:
        seconds = exchange.deadline if exchange.until is None else left(exchange, self._tick)
        if seconds is None:
            return await self._sent(exchange, http, place)
        import anyio

        with anyio.move_on_after(seconds):
            return await self._sent(exchange, http, place)
        raise late()

    async def _sent(self, exchange: Exchange, http: httpx.AsyncClient, place: Place | None) -> httpx.Response:
        began = perf_counter()
        if isinstance(http, AwaitablePool):
            response = await http.open(exchange.request, own=exchange.own)
        elif exchange.own:
            response = await http.send(exchange.request, stream=True, follow_redirects=False)
        else:
            response = await http.send(exchange.request, stream=True, follow_redirects=False, auth=None)
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
            read_in_large_pieces(response)
            intake = Intake(reading, None, self._tick)
            if reading.store and exchange.sink is not None:
                return await self._store(response, exchange.sink, intake)
            if packed(response):
                return await self._unpack(response, intake, Intake(UNBOUNDED, None, self._tick))
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
                response.elapsed = timedelta(seconds=perf_counter() - began)

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
        from ..core.file_threads import Writer

        response.stream = Bounded(response.stream, intake)
        writer = Writer(sink)
        try:
            sink.open(announced(response))
            pending: list[bytes] = []
            total = size = 0
            async for chunk in unpacked_async(response, intake):
                if intake.over:
                    continue
                pending.append(chunk)
                size += len(chunk)
                total += len(chunk)
                intake.measure(total)
                if size >= LARGE or size == total:
                    try:
                        await (writer.write_now if size == total else writer.write)(pending)
                    except Exception as error:  # noqa: BLE001  raised once the answer is read
                        intake.stop(error)
                    pending, size = [], 0
            intake.check()
            await writer.finish(pending)
        except BaseException:
            await writer.stop()
            sink.discard()
            raise
        return loaded(response, b"")
