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
from pathlib import Path
from time import perf_counter, process_time

import httpx

from .rows import ANSWER, AsyncRows, Rows, async_client, client

AT_ONCE = 100


class Answering(asyncio.Protocol):
    """Answers every request with the same row."""

    body = ANSWER

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the way back."""
        assert isinstance(transport, asyncio.WriteTransport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Take each end of headers for the end of a request; none has a body."""
        for _ in range(data.count(b"\r\n\r\n")):
            head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(self.body)
            self._transport.write(head + self.body)


async def serve(body: Path | None) -> None:
    """Answer until killed, with the row or the bytes of a file; the first line printed is the port."""
    if body is not None:
        Answering.body = body.read_bytes()
    server = await asyncio.get_running_loop().create_server(Answering, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


Spent = tuple[float, float]


def clocked() -> Spent:
    """Return the time on the wall and the processor time of this process."""
    return perf_counter(), process_time()


def compare(label: str, pairs: list[tuple[Spent, Spent]], calls: int) -> None:
    """Print how ours did against raw httpx."""
    raw, own = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    walls = [theirs[0] / ours[0] for theirs, ours in zip(raw, own, strict=True)]
    busy = statistics.median(theirs[1] / ours[1] for theirs, ours in zip(raw, own, strict=True))
    best = min(spent[0] for spent in raw) / min(spent[0] for spent in own)
    microseconds = min(spent[0] for spent in own) / calls * 1e6
    print(
        f"{label:<28} {min(walls):6.2f} {statistics.median(walls):6.2f} {max(walls):6.2f} {best:6.2f} {busy:6.2f}"
        f"   {microseconds:6.0f} us a call"
    )


def blocking(base: str, rounds: int, calls: int) -> list[tuple[Spent, Spent]]:
    """Return what raw httpx and ours took in each round: one call after the other, blocking."""
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
        return [(run(raw_call), run(own_call)) for _ in range(rounds)]


async def awaiting(base: str, rounds: int, calls: int, at_once: int) -> list[tuple[Spent, Spent]]:
    """Return what raw httpx and ours took in each round: awaitable calls, `at_once` of them at a time."""
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
        return [(await run(raw_call), await run(own_call)) for _ in range(rounds)]


def main() -> None:
    """Start the server, run the rounds, print the ratios."""
    parser = argparse.ArgumentParser(description=str(__doc__).partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=11)
    parser.add_argument("--calls", type=int, default=200)
    parser.add_argument("--serve", action="store_true", help="be the server")
    parser.add_argument("--body", type=Path, help="what the server answers, in place of the row")
    chosen = parser.parse_args()
    if chosen.serve:
        asyncio.run(serve(chosen.body))
        return
    server = subprocess.Popen([sys.executable, "-m", "bench.calls", "--serve"], stdout=subprocess.PIPE, text=True)
    try:
        assert server.stdout is not None
        base = f"http://127.0.0.1:{int(server.stdout.readline())}"
        print(f"{chosen.rounds} rounds of {chosen.calls} calls; times as fast as raw httpx {httpx.__version__}")
        print(f"{'':<28} {'min':>6} {'median':>6} {'max':>6} {'best':>6} {'CPU':>6}")
        compare("blocking", blocking(base, chosen.rounds, chosen.calls), chosen.calls)
        one = asyncio.run(awaiting(base, chosen.rounds, chosen.calls, 1))
        compare("async, one after another", one, chosen.calls)
        several = asyncio.run(awaiting(base, max(3, chosen.rounds // 2), chosen.calls, AT_ONCE))
        compare(f"async, {AT_ONCE} at once", several, chosen.calls)
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    main()
