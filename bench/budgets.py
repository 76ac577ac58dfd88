"""Measure how much of a request budget clients use, and how often they are refused; print a table.

A server on this machine counts requests, in a sliding window and in fixed windows that begin at a moment unknown to the
clients. For all of them, time passes ten times as fast, or `SPEED` times. The first window is left out. `--hours 2`
adds a row with the hourly budget that SimplePay tells in headers; it takes three hours of the vendor's time.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import shutil
import socket
import subprocess
import sys
import threading
import time
from collections import Counter, deque
from typing import ClassVar, TypedDict

import anyio

from generator.runtime.auth.credentials import Bearer, Secret
from generator.runtime.call.call import Call
from generator.runtime.call.options import Clock
from generator.runtime.client.client import AsyncClient, Client
from generator.runtime.client.config import ClientConfig
from generator.runtime.core.errors import ClientError
from generator.runtime.core.quirks import Quirks, RateLimit

SPEED = float(os.environ.get("SPEED", "10"))
"""How many times as fast time passes; all processes of a run have the same. On a busy machine, less is more exact."""

RULE = RateLimit(60, float(os.environ.get("PER", "60")))
HOUR = RateLimit(1000, 3600, limit="x-limit", remaining="x-left", reset="x-reset")
"""What the spec of SimplePay says, with headers of this script."""
FEWER = 40
"""Requests per period of the vendor that allows fewer than documented, and tells nothing."""
REDIS = os.environ.get("REDIS")
"""Address of the Redis that keeps the budget; by default each process keeps it by itself."""

CONFIG = ClientConfig(package="paced_client", quirks=Quirks(rate_limit=RULE))
GET: Call[object] = Call("GET", "/row", returns=object)
_WALL, _TICK = time.time(), time.monotonic()


async def _asleep(seconds: float) -> None:
    await anyio.sleep(seconds / SPEED)


CLOCK = Clock(
    now=lambda: _WALL + (time.time() - _WALL) * SPEED,
    tick=lambda: _TICK + (time.monotonic() - _TICK) * SPEED,
    random=random.random,
    sleep=lambda seconds: time.sleep(seconds / SPEED),
    asleep=_asleep,
)


class PacedClient(Client):
    """A blocking client with a budget of 60 requests a minute."""

    _config: ClassVar[ClientConfig] = CONFIG


class HourlyClient(Client):
    """A blocking client whose vendor counts 1,000 requests an hour and tells what is left."""

    _config: ClassVar[ClientConfig] = ClientConfig(package="hourly_client", quirks=Quirks(rate_limit=HOUR))


class UnlimitedClient(Client):
    """A blocking client that knows of no budget."""

    _config: ClassVar[ClientConfig] = ClientConfig(package="unlimited_client")


class AsyncPacedClient(AsyncClient):
    """An async client with a budget of 60 requests a minute."""

    _config: ClassVar[ClientConfig] = CONFIG


class Counting(asyncio.Protocol):
    """Counts requests, and refuses those beyond the budget."""

    kind = "sliding"
    limit = RULE.requests
    per = RULE.per
    latency = 0.0
    tells = False
    phase = 0.0
    began: ClassVar[list[float]] = []
    recent: ClassVar[deque[float]] = deque()
    counts: ClassVar[Counter[str]] = Counter()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the way back."""
        assert isinstance(transport, asyncio.WriteTransport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Answer each request; `GET /counts` returns the numbers."""
        for _ in range(data.count(b"\r\n\r\n")):
            if data.startswith(b"GET /counts"):
                self._answer("200 OK", json.dumps(self.counts).encode())
            else:
                now = time.monotonic() * SPEED
                status = "200 OK" if self._accepts(now, data) else "429 Too Many Requests"
                headers = self._left(now) if self.tells else ""
                asyncio.get_running_loop().call_later(self.latency / SPEED, self._answer, status, b"{}", headers)

    def _accepts(self, now: float, data: bytes) -> bool:
        if not self.began:
            self.began.append(now)
        if self.kind == "fixed":
            window = (now - self.phase) // self.per
            while self.recent and (self.recent[0] - self.phase) // self.per < window:
                self.recent.popleft()
        else:
            while self.recent and self.recent[0] <= now - self.per:
                self.recent.popleft()
        accepted = len(self.recent) < self.limit
        if accepted:
            self.recent.append(now)
        if now - self.began[0] >= self.per:
            client = data.partition(b"X-Client: ")[2][:1].decode()
            self.counts["accepted" if accepted else "refused"] += 1
            self.counts[f"client {client}"] += accepted
        return accepted

    def _left(self, now: float) -> str:
        reset = self.per - (now - self.phase) % self.per if self.kind == "fixed" else self.recent[0] + self.per - now
        return f"X-Limit: {self.limit}\r\nX-Left: {self.limit - len(self.recent)}\r\nX-Reset: {int(reset)}\r\n"

    def _answer(self, status: str, body: bytes, headers: str = "") -> None:
        head = f"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n{headers}\r\n"
        self._transport.write(head.encode() + body)


class Vendor(TypedDict, total=False):
    """What a row of the table has its server do otherwise: members of `Counting`."""

    kind: str
    limit: int
    per: float
    latency: float
    tells: bool


async def serve(vendor: Vendor) -> None:
    """Count until killed; the first line printed is the port."""
    for name, value in vendor.items():
        setattr(Counting, name, value)
    Counting.phase = random.random() * Counting.per
    server = await asyncio.get_running_loop().create_server(Counting, "127.0.0.1", 0, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


def blocking(base: str, clients: int, threads: int, until: float, kind: type[Client] = PacedClient) -> None:
    """Send requests from several threads of each client until a moment of the monotonic clock."""

    def work(client: Client) -> None:
        while time.monotonic() < until:
            try:
                client.transport.send(GET)
            except ClientError:
                continue

    made = [
        kind(
            base_url=base,
            credentials={"token": Bearer(Secret("token", "x"))},
            security=[["token"]],
            clock=CLOCK,
            headers={"X-Client": str(number)},
            shared_limits=REDIS,
            max_wait=None,
        )
        for number in range(clients)
    ]
    crew = [threading.Thread(target=work, args=(client,), daemon=True) for client in made for _ in range(threads)]
    for thread in crew:
        thread.start()
    time.sleep(max(0.0, until - time.monotonic()))


async def awaiting(base: str, tasks: int, until: float) -> None:
    """Send requests from several tasks of one client until a moment of the monotonic clock."""
    async with AsyncPacedClient(
        base_url=base, credentials={"token": Bearer(Secret("token", "x"))}, security=[["token"]], clock=CLOCK
    ) as client:

        async def work() -> None:
            while True:
                await client.transport.send(GET)

        with anyio.move_on_after(until - time.monotonic()):
            async with anyio.create_task_group() as group:
                for _ in range(tasks):
                    group.start_soon(work)


def scenario(  # noqa: PLR0913  the columns of the table
    label: str,
    vendor: Vendor,
    periods: int,
    *,
    clients: int = 1,
    threads: int = 1,
    processes: int = 1,
    kind: type[Client] = PacedClient,
) -> None:
    """Run one row of the table and print it; no threads stand for eight tasks."""
    serving = [sys.executable, "-m", "bench.budgets", "--serve", json.dumps(vendor)]
    server = subprocess.Popen(serving, stdout=subprocess.PIPE, text=True)
    assert server.stdout is not None
    base = f"http://127.0.0.1:{int(server.stdout.readline())}"
    seconds = (periods + 1) * vendor.get("per", RULE.per) / SPEED
    others = [
        subprocess.Popen([sys.executable, "-m", "bench.budgets", "--work", base, str(seconds), str(threads)])
        for _ in range(processes - 1)
    ]
    try:
        until = time.monotonic() + seconds
        if threads:
            blocking(base, clients, threads, until, kind)
        else:
            asyncio.run(awaiting(base, 8, until))
        for other in others:
            other.wait()
        with Client(base_url=base) as plain:
            counts: Counter[str] = Counter(plain.request("GET", "/counts"))
    finally:
        server.terminate()
        server.wait()
    total = counts["accepted"] + counts["refused"]
    shares = [number for name, number in sorted(counts.items()) if name.startswith("client ") and name != "client "]
    print(
        f"{label:<34} {vendor.get('kind', 'sliding'):<8} "
        f"{counts['accepted'] / (periods * vendor.get('limit', RULE.requests)):>5.1%} of the budget, "
        f"{counts['refused']} of {total} refused in {periods} periods ({counts['refused'] / max(1, total):.2%})"
        + (f", shares {shares}" if len(shares) > 1 else ""),
        flush=True,
    )


def shared(periods: int) -> None:
    """Run the row of the table in which a real Redis keeps the budget; its time is that of the clock on the wall."""
    program = shutil.which("redis-server")
    if program is None:
        print("no redis-server: no row with [shared-limits]")
        return
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [program, "--port", str(port), "--save", "", "--appendonly", "no"]
    redis = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    try:
        wait_for(port)
        environment = {**os.environ, "SPEED": "1", "PER": "6", "REDIS": f"redis://127.0.0.1:{port}"}
        subprocess.run([sys.executable, "-m", "bench.budgets", "--shared", str(periods)], env=environment, check=True)
    finally:
        redis.terminate()
        redis.wait()


def wait_for(port: int) -> None:
    """Return when a server takes connections at a port."""
    until = time.monotonic() + 10
    while time.monotonic() < until:
        with socket.socket() as attempt:
            if attempt.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise SystemExit("Redis does not answer")


def paced_cpu(calls: int) -> None:
    """Print the processor time of many paced calls in one gather."""
    rule = RateLimit(100, 1.0)

    class Fast(AsyncClient):
        _config: ClassVar[ClientConfig] = ClientConfig(quirks=Quirks(rate_limit=rule))

    server = subprocess.Popen([sys.executable, "-m", "bench.calls", "--serve"], stdout=subprocess.PIPE, text=True)
    assert server.stdout is not None
    base = f"http://127.0.0.1:{int(server.stdout.readline())}"

    async def main() -> None:
        async with Fast(base_url=base, max_wait=None) as client:
            wall, cpu = time.perf_counter(), time.process_time()
            await asyncio.gather(*[client.transport.send(GET) for _ in range(calls)])
            wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
        print(f"{calls:,} calls in one gather, 100 a second: {calls / wall:.1f} a second, {cpu:.1f} s of CPU")

    try:
        asyncio.run(main())
    finally:
        server.terminate()
        server.wait()


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=str(__doc__).partition("\n")[0])
    parser.add_argument("--periods", type=int, default=5)
    parser.add_argument("--hours", type=int, metavar="N", help="measure an hourly budget for so many hours, and end")
    parser.add_argument("--serve", type=json.loads, metavar="JSON", help="be the server that counts")
    parser.add_argument("--work", nargs=3, metavar=("URL", "SECONDS", "THREADS"), help="be another process")
    parser.add_argument("--shared", type=int, metavar="PERIODS", help="be the row whose budget Redis keeps")
    chosen = parser.parse_args()
    if chosen.shared:
        scenario("2 processes, 4 threads each, Redis", {}, chosen.shared, threads=4, processes=2)
    elif chosen.hours:
        hourly: Vendor = {"kind": "fixed", "limit": HOUR.requests, "per": HOUR.per, "latency": 0.6, "tells": True}
        scenario("1,000 an hour, told, 8 threads", hourly, chosen.hours, threads=8, kind=HourlyClient)
    elif chosen.serve is not None:
        asyncio.run(serve(chosen.serve))
    elif chosen.work:
        base, seconds, threads = chosen.work
        blocking(base, 1, int(threads), time.monotonic() + float(seconds))
    else:
        for kind in ("sliding", "fixed"):
            vendor: Vendor = {"kind": kind}
            scenario("1 client, 1 thread", vendor, chosen.periods)
            scenario("1 client, 8 threads", vendor, chosen.periods, threads=8)
            scenario("1 client, 8 tasks", vendor, chosen.periods, threads=0)
            scenario("4 clients, 2 threads each", vendor, chosen.periods, clients=4, threads=2)
            scenario("2 processes, 4 threads each", vendor, 4 * chosen.periods, threads=4, processes=2)
            fewer: Vendor = {"kind": kind, "limit": FEWER}
            scenario(f"{FEWER} a minute, 60 documented", fewer, 4 * chosen.periods, threads=8)
            scenario(f"{FEWER} a minute, none documented", fewer, 4 * chosen.periods, threads=8, kind=UnlimitedClient)
        shared(4 * chosen.periods)
        paced_cpu(2000)


if __name__ == "__main__":
    main()
