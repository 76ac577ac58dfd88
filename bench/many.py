"""Measure many calls at once against a server on this machine; print rates, processor time and ratios.

Three cases: 100 calls at a time without latency, beside raw httpx; 1,000 calls in one `gather` at a server that takes
50 ms for an answer, beside what the connections allow; and 700 of them with a timeout of 4 s. Where `httpx-aiohttp` is
installed (`pip install --target FOLDER httpx-aiohttp`, `PYTHONPATH=FOLDER`), the first case is repeated with its client
handed in.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import importlib
import statistics
import subprocess
import sys
from collections import Counter
from collections.abc import Awaitable, Callable
from datetime import date

import httpx

from generator.runtime.client.client import AsyncClient
from generator.runtime.core.errors import ClientError

from .calls import Spent, clocked
from .rows import ANSWER, AsyncRows, async_client

LATENCY = 0.05
"""Seconds that the slow server takes for an answer."""
CONNECTIONS = 100
DAY = date(2026, 1, 5)


class Answering(asyncio.Protocol):
    """Answers every request with the same row, after a while."""

    _answer = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(ANSWER) + ANSWER
    latency = 0.0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the way back."""
        assert isinstance(transport, asyncio.WriteTransport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Take each end of headers for the end of a request; none has a body."""
        for _ in range(data.count(b"\r\n\r\n")):
            if self.latency:
                asyncio.get_running_loop().call_later(self.latency, self._transport.write, self._answer)
            else:
                self._transport.write(self._answer)


async def serve(latency: float) -> None:
    """Answer until killed; the first line printed is the port."""
    Answering.latency = latency
    server = await asyncio.get_running_loop().create_server(Answering, "127.0.0.1", 0, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


async def at_once(call: Callable[[], Awaitable[object]], calls: int, width: int) -> Spent:
    """Return the time of `calls` calls, `width` of them under way at a time."""
    gc.collect()
    start = clocked()
    numbers = iter(range(calls))

    async def work() -> None:
        for _ in numbers:
            await call()

    await asyncio.gather(*[work() for _ in range(width)])
    end = clocked()
    return end[0] - start[0], end[1] - start[1]


async def beside_httpx(base: str, rounds: int, calls: int, sender: httpx.AsyncClient | None = None) -> None:
    """Print how 100 calls at a time compare with raw httpx, ours sent with a client that is handed in or its own."""
    async with httpx.AsyncClient(headers={"Authorization": "Bearer x"}) as raw, async_client(base, sender) as own:
        rows = AsyncRows(own)

        async def raw_call() -> object:
            response = await raw.get(f"{base}/rows/7", params={"since": DAY.isoformat(), "limit": 20})
            response.raise_for_status()
            return response.json()

        async def own_call() -> object:
            return await rows.get(7, since=DAY, limit=20)

        ratios: list[float] = []
        busy: list[float] = []
        walls: list[float] = []
        for number in range(rounds + 1):
            theirs = await at_once(raw_call, calls, CONNECTIONS)
            ours = await at_once(own_call, calls, CONNECTIONS)
            if number:
                ratios.append(theirs[0] / ours[0])
                busy.append(theirs[1] / ours[1])
                walls.append(ours[0] / calls * 1e6)
    spread = f"{min(ratios):.2f}..{max(ratios):.2f}"
    how = "" if sender is None else " on httpx-aiohttp"
    print(
        f"100 at once{how}: {statistics.median(ratios):.2f} times as fast as raw httpx ({spread}), "
        f"{statistics.median(busy):.2f} by CPU, {statistics.median(walls):.0f} us a call"
    )


async def on_aiohttp(base: str, rounds: int, calls: int) -> None:
    """Print the same with a client of httpx handed in that sends with aiohttp; nothing without the package."""
    try:
        made: httpx.AsyncClient = importlib.import_module("httpx_aiohttp").HttpxAiohttpClient()
    except ImportError:
        return
    async with made:
        await beside_httpx(base, rounds, calls, made)


async def gathered(own: AsyncClient, calls: int) -> tuple[Spent, Counter[str]]:
    """Return the time of all calls in one `gather`, and how each of them ended."""
    rows = AsyncRows(own)
    ends: Counter[str] = Counter()

    async def one(number: int) -> None:
        try:
            await rows.get(number, since=DAY, limit=20)
        except ClientError as error:
            ends[type(error).__name__] += 1
        else:
            ends["answered"] += 1

    start = clocked()
    await asyncio.gather(*[one(number) for number in range(calls)])
    end = clocked()
    return (end[0] - start[0], end[1] - start[1]), ends


async def in_one_gather(base: str, calls: int, timeout: float | None = None) -> None:
    """Print what became of all calls in one `gather`, and the rate beside what the connections allow."""
    own = async_client(base) if timeout is None else async_client(base).with_options(timeout=timeout)
    allowed = CONNECTIONS / LATENCY
    spent, ends = await gathered(own, calls)
    limit = "" if timeout is None else f", timeout={timeout:g}"
    print(
        f"{calls:,} in one gather, {LATENCY * 1000:.0f} ms away{limit}: {dict(ends)}, {calls / spent[0]:.0f} a second "
        f"({calls / spent[0] / allowed:.0%} of what {CONNECTIONS} connections allow), {spent[1]:.1f} s of CPU"
    )
    await own.aclose()


def started(latency: float) -> tuple[subprocess.Popen[str], str]:
    """Start a server; return its process and its address."""
    command = [sys.executable, "-m", "bench.many", "--serve", str(latency)]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert server.stdout is not None
    return server, f"http://127.0.0.1:{int(server.stdout.readline())}"


def main() -> None:
    """Start the servers, run the cases, print what was measured."""
    parser = argparse.ArgumentParser(description=str(__doc__).partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--calls", type=int, default=1000)
    parser.add_argument("--serve", type=float, metavar="SECONDS", help="be the server, with this latency")
    chosen = parser.parse_args()
    if chosen.serve is not None:
        asyncio.run(serve(chosen.serve))
        return
    servers: list[subprocess.Popen[str]] = []
    try:
        quick, near = started(0.0)
        servers.append(quick)
        slow, away = started(LATENCY)
        servers.append(slow)
        asyncio.run(beside_httpx(near, chosen.rounds, chosen.calls))
        asyncio.run(on_aiohttp(near, chosen.rounds, chosen.calls))
        asyncio.run(in_one_gather(away, chosen.calls))
        asyncio.run(in_one_gather(away, 700, timeout=4.0))
        asyncio.run(in_one_gather(away, 5 * chosen.calls))
    finally:
        for server in servers:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    main()
