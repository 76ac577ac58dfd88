"""Measure how fast files go up and down, blocking and async, beside raw httpx; print ratios of their rates.

A server on this machine takes what is sent and counts it, and answers a GET with as many bytes as are asked for. A
download goes to a new path, and, in rows of their own, to that of an older file: our client puts a whole file in the
place of the old one, for which file systems such as ext4 write it to the disk first. Raw httpx writes over the old one.
`TMPDIR=/dev/shm` leaves the disk out.
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import httpx

from generator.runtime.call.call import Call
from generator.runtime.client.client import AsyncClient, Client
from generator.runtime.core.files import File

MIB = 1024 * 1024
PIECE = b"\0" * MIB


async def exchange(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Answer the requests of one connection: the body's size for a PUT, that many bytes for `GET /<MiB>`."""
    while head := await reader.readuntil(b"\r\n\r\n"):
        lines = head.decode("ascii").split("\r\n")
        fields = dict(line.lower().split(": ", 1) for line in lines[1:] if line)
        if lines[0].startswith("PUT"):
            size = int(fields["content-length"])
            left = size
            while left:
                left -= len(await reader.read(min(left, MIB)))
            body = b'{"size":%d}' % size
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body))
            writer.write(body)
        else:
            pieces = int(lines[0].split()[1].strip("/"))
            length = pieces * MIB
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\nContent-Length: %d\r\n\r\n" % length)
            for number in range(pieces):
                writer.write(b"%PDF-1.7" + PIECE[8:] if number == 0 else PIECE)
                await writer.drain()
        await writer.drain()


async def serve() -> None:
    """Answer until killed; the first line printed is the port."""
    server = await asyncio.start_server(exchange, "127.0.0.1", 0, limit=4 * MIB)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


def upload(path: Path) -> Call[object]:
    """Return the call that sends a file."""
    return Call("PUT", "/file", content=File(path), returns=object)


def download(size: int) -> Call[bytes]:
    """Return the call that fetches a file of some MiB."""
    return Call("GET", f"/{size}", returns=bytes, media=("application/pdf",))


def blocking(base: str, path: Path, size: int) -> dict[str, tuple[Callable[[], object], Callable[[], object]]]:
    """Return what raw httpx and a client of ours do, by the name of the case."""
    raw, own, target = httpx.Client(), Client(base_url=base), path.with_suffix(".down")

    def raw_up() -> None:
        with path.open("rb") as file:
            headers = {"Content-Length": str(path.stat().st_size)}
            raw.put(f"{base}/file", content=iter(lambda: file.read(MIB), b""), headers=headers).raise_for_status()

    def raw_down() -> None:
        with raw.stream("GET", f"{base}/{size}") as response, target.open("wb") as file:
            for piece in response.iter_bytes():
                file.write(piece)

    return {
        "up, blocking": (raw_up, lambda: own.transport.send(upload(path))),
        "down, blocking": (raw_down, lambda: own.transport.save(download(size), target)),
        "down over a file, blocking": (raw_down, lambda: own.transport.save(download(size), target)),
    }


Awaited = Callable[[], Awaitable[object]]


def awaiting(base: str, path: Path, size: int) -> dict[str, tuple[Awaited, Awaited]]:
    """Return the same for the async flavours."""
    raw, own, target = httpx.AsyncClient(), AsyncClient(base_url=base), path.with_suffix(".down")

    async def raw_up() -> None:
        async def pieces() -> AsyncIterator[bytes]:
            with path.open("rb") as file:
                while piece := file.read(MIB):
                    yield piece

        headers = {"Content-Length": str(path.stat().st_size)}
        (await raw.put(f"{base}/file", content=pieces(), headers=headers)).raise_for_status()

    async def raw_down() -> None:
        async with raw.stream("GET", f"{base}/{size}") as response:
            with target.open("wb") as file:
                async for piece in response.aiter_bytes():
                    file.write(piece)

    async def own_up() -> object:
        return await own.transport.send(upload(path))

    async def own_down() -> object:
        return await own.transport.save(download(size), target)

    return {
        "up, async": (raw_up, own_up),
        "down, async": (raw_down, own_down),
        "down over a file, async": (raw_down, own_down),
    }


def told(name: str, size: int, pairs: list[tuple[float, float]]) -> str:
    """Return the line of one case."""
    ratios = [theirs / ours for theirs, ours in pairs]
    rate = size / statistics.median(ours for _, ours in pairs)
    spread = f"{min(ratios):.2f}..{max(ratios):.2f}"
    return f"{name:<26} {statistics.median(ratios):.2f} of the rate of raw httpx ({spread}), {rate:,.0f} MiB/s"


def cleared(name: str, path: Path) -> None:
    """Delete the target of a download to a new path."""
    if "over a file" not in name:
        path.with_suffix(".down").unlink(missing_ok=True)


def clocked(name: str, path: Path, work: Callable[[], object]) -> float:
    """Return the seconds that some work takes."""
    cleared(name, path)
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


async def clocked_async(name: str, path: Path, work: Awaited) -> float:
    """Return the seconds that some awaited work takes."""
    cleared(name, path)
    start = time.perf_counter()
    await work()
    return time.perf_counter() - start


async def measure_async(base: str, path: Path, size: int, rounds: int) -> None:
    """Print the lines of the async flavours."""
    for name, (theirs, ours) in awaiting(base, path, size).items():
        pairs = [
            (await clocked_async(name, path, theirs), await clocked_async(name, path, ours)) for _ in range(rounds + 1)
        ]
        print(told(name, size, pairs[1:]), flush=True)


def main() -> None:
    """Print one line per direction and flavour."""
    parser = argparse.ArgumentParser(prog="python -m bench.files", description="Measure uploads and downloads.")
    parser.add_argument("--size", type=int, default=128, help="MiB of the file")
    parser.add_argument("--rounds", type=int, default=7, help="times that each case is measured")
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    options: Any = parser.parse_args()
    if options.serve:
        asyncio.run(serve())
        return
    server = subprocess.Popen([sys.executable, "-m", "bench.files", "--serve"], stdout=subprocess.PIPE, text=True)
    assert server.stdout is not None
    base = f"http://127.0.0.1:{int(server.stdout.readline())}"
    try:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "file.bin")
            path.write_bytes(PIECE * options.size)
            for name, (theirs, ours) in blocking(base, path, options.size).items():
                pairs = [(clocked(name, path, theirs), clocked(name, path, ours)) for _ in range(options.rounds + 1)]
                print(told(name, options.size, pairs[1:]), flush=True)
            asyncio.run(measure_async(base, path, options.size, options.rounds))
    finally:
        server.kill()


if __name__ == "__main__":
    main()
