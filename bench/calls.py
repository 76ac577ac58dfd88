"""Measure a typed call against raw httpx with one server on this machine; print the ratio.

Both keep one client, ask for the same row with the same header and two query parameters, and read the answer: raw
httpx to a dict, ours to a model with a `Decimal` and a `date`. They take turns within each round.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import statistics
import subprocess
import sys
from collections.abc import Awaitable, Callable
from datetime import date
from decimal import Decimal
from time import perf_counter, process_time

import httpx
from attrs import define, field

from generator.runtime.auth.credentials import Bearer, Secret
from generator.runtime.call.call import Call
from generator.runtime.client.client import AsyncClient, Client
from generator.runtime.client.resources import AsyncResource, Resource
from generator.runtime.codec.model import Model
from generator.runtime.core.hints import text, wire

AT_ONCE = 100
ANSWER = b'{"id":7,"name":"Acme Ltd","total":"1204.50","due":"2026-01-05","status":"open","paid":false}'


@define(kw_only=True, repr=False)
class Row(Model):
    """The requested record."""

    id: int
    name: str
    total: Decimal = field(metadata=wire(hint=text))
    due: date
    status: str
    paid: bool


def described(row_id: int, since: date, limit: int) -> Call[Row]:
    """Describe the call as a generated method does."""
    return Call("GET", "/rows/{id}", path={"id": row_id}, query={"since": since, "limit": limit}, returns=Row)


class Rows(Resource):
    """The blocking flavour."""

    def get(self, row_id: int, *, since: date, limit: int) -> Row:
        """Fetch a row."""
        return self._send(described(row_id, since, limit))


class AsyncRows(AsyncResource):
    """The awaitable flavour."""

    async def get(self, row_id: int, *, since: date, limit: int) -> Row:
        """Fetch a row."""
        return await self._send(described(row_id, since, limit))


class Answering(asyncio.Protocol):
    """Answers every request with the same row."""

    _head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(ANSWER)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the way back."""
        assert isinstance(transport, asyncio.WriteTransport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Take each end of headers for the end of a request; none has a body."""
        for _ in range(data.count(b"\r\n\r\n")):
            self._transport.write(self._head + ANSWER)


async def serve() -> None:
    """Answer until killed; the first line printed is the port."""
    server = await asyncio.get_running_loop().create_server(Answering, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


Spent = tuple[float, float]


def clocked() -> Spent:
    """Return the time on the wall and the processor time of this process."""
    return perf_counter(), process_time()


def compare(label: str, raw: list[Spent], own: list[Spent], calls: int) -> None:
    """Print how ours did against raw httpx."""
    walls = [theirs[0] / ours[0] for theirs, ours in zip(raw, own, strict=True)]
    busy = statistics.median(theirs[1] / ours[1] for theirs, ours in zip(raw, own, strict=True))
    best = min(spent[0] for spent in raw) / min(spent[0] for spent in own)
    microseconds = min(spent[0] for spent in own) / calls * 1e6
    print(
        f"{label:<28} {min(walls):6.2f} {statistics.median(walls):6.2f} {max(walls):6.2f} {best:6.2f} {busy:6.2f}"
        f"   {microseconds:6.0f} us a call"
    )


def blocking(base: str, rounds: int, calls: int) -> None:
    """One call after the other, blocking."""
    since = date(2026, 1, 5)
    with httpx.Client(headers={"Authorization": "Bearer x"}) as raw, client(base) as own:
        rows = Rows(own)

        def raw_call() -> object:
            response = raw.get(f"{base}/rows/7", params={"since": since.isoformat(), "limit": 20})
            response.raise_for_status()
            return response.json()

        def own_call() -> object:
            return rows.get(7, since=since, limit=20)

        def run(call: Callable[[], object]) -> Spent:
            gc.collect()
            start = clocked()
            for _ in range(calls):
                call()
            end = clocked()
            return end[0] - start[0], end[1] - start[1]

        for warm_up in (raw_call, own_call):
            run(warm_up)
        pairs = [(run(raw_call), run(own_call)) for _ in range(rounds)]
    compare("blocking", [pair[0] for pair in pairs], [pair[1] for pair in pairs], calls)


async def awaiting(base: str, rounds: int, calls: int, at_once: int) -> None:
    """Awaitable calls, `at_once` of them at a time."""
    since = date(2026, 1, 5)
    async with httpx.AsyncClient(headers={"Authorization": "Bearer x"}) as raw, async_client(base) as own:
        rows = AsyncRows(own)

        async def raw_call() -> object:
            response = await raw.get(f"{base}/rows/7", params={"since": since.isoformat(), "limit": 20})
            response.raise_for_status()
            return response.json()

        async def own_call() -> object:
            return await rows.get(7, since=since, limit=20)

        async def run(call: Callable[[], Awaitable[object]]) -> Spent:
            gc.collect()
            start = clocked()
            for _ in range(calls // at_once):
                if at_once == 1:
                    await call()
                else:
                    await asyncio.gather(*[call() for _ in range(at_once)])
            end = clocked()
            return end[0] - start[0], end[1] - start[1]

        for warm_up in (raw_call, own_call):
            await run(warm_up)
        pairs = [(await run(raw_call), await run(own_call)) for _ in range(rounds)]
    label = "async, one after another" if at_once == 1 else f"async, {at_once} at once"
    compare(label, [pair[0] for pair in pairs], [pair[1] for pair in pairs], calls)


def client(base: str) -> Client:
    """Make a client as a generated one makes itself."""
    return Client(credentials={"token": Bearer(Secret("token", "x"))}, security=[["token"]], base_url=base)


def async_client(base: str) -> AsyncClient:
    """Make an awaitable client as a generated one makes itself."""
    return AsyncClient(credentials={"token": Bearer(Secret("token", "x"))}, security=[["token"]], base_url=base)


def main() -> None:
    """Start the server, run the rounds, print the ratios."""
    parser = argparse.ArgumentParser(description=str(__doc__).partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=11)
    parser.add_argument("--calls", type=int, default=200)
    parser.add_argument("--serve", action="store_true", help="be the server")
    chosen = parser.parse_args()
    if chosen.serve:
        asyncio.run(serve())
        return
    server = subprocess.Popen([sys.executable, "-m", "bench.calls", "--serve"], stdout=subprocess.PIPE, text=True)
    try:
        assert server.stdout is not None
        base = f"http://127.0.0.1:{int(server.stdout.readline())}"
        print(f"{chosen.rounds} rounds of {chosen.calls} calls; times as fast as raw httpx {httpx.__version__}")
        print(f"{'':<28} {'min':>6} {'median':>6} {'max':>6} {'best':>6} {'CPU':>6}")
        blocking(base, chosen.rounds, chosen.calls)
        asyncio.run(awaiting(base, chosen.rounds, chosen.calls, 1))
        asyncio.run(awaiting(base, max(3, chosen.rounds // 2), chosen.calls, AT_ONCE))
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    main()
