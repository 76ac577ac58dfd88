"""Measure what is large: the first import of large parts, many rows in memory, and a long listing.

`bench.table` runs the rounds; this module makes the documents and the rows, and is the process that is measured.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, ClassVar

import httpx
from attrs import frozen

from bench import codec
from bench.timing import run_ours
from generator.runtime.call.call import Call
from generator.runtime.client.client import Client
from generator.runtime.client.config import ClientConfig
from generator.runtime.codec.codec import Codec
from generator.runtime.core.quirks import Paging, Quirks

ROWS = 100_000
PER_PAGE = 100
_PAGE_SIZE = os.sysconf("SC_PAGE_SIZE")
_MIB = 1024 * 1024


# First imports


@frozen
class First:
    """A document with one large part, and what imports that."""

    what: str
    schemas: dict[str, Any]
    code: str
    operations: int = 4


def firsts() -> list[First]:
    """Return the three: an enum, a model, a client."""
    small = {"type": "object", "properties": {"name": {"type": "string"}}}
    values = [f"value_{number}" for number in range(100_000)]
    kind = {"type": "object", "properties": {"kind": {"$ref": "#/components/schemas/Kind"}}}
    wide = {"type": "object", "properties": {f"member_{number}": {"type": "string"} for number in range(20_000)}}
    client = "from strange_client import StrangeClient; StrangeClient(base_url='https://vendor.example').area0"
    return [
        First(
            "an enum of 100,000 values",
            {"Thing": kind, "Kind": {"type": "string", "enum": values}},
            "from strange_client.models import Kind",
        ),
        First("a model of 20,000 properties", {"Thing": wide}, "from strange_client.models import Thing"),
        First("a client of 5,000 operations", {"Thing": small}, client, operations=5_000),
    ]


def write_first(first: First, folder: Path) -> Path:
    """Generate a client of the document into a folder, and return that of the project."""
    answer = {
        "description": "One.",
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}},
    }
    key = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
    paths: dict[str, Any] = {}
    for number in range(first.operations // 4):
        tag = f"area{number // 25}"

        def operation(verb: str, number: int = number, tag: str = tag) -> dict[str, Any]:
            return {"operationId": f"{verb}_thing_{number}", "tags": [tag], "responses": {"200": answer}}

        paths[f"/{tag}/thing{number}"] = {"get": operation("list"), "post": operation("create")}
        one = {"parameters": [key], "get": operation("get"), "delete": operation("delete")}
        paths[f"/{tag}/thing{number}/{{id}}"] = one
    info = {"title": "Strange", "version": "1"}
    document = {"openapi": "3.1.0", "info": info, "paths": paths, "components": {"schemas": first.schemas}}
    path = folder / "spec.json"
    path.write_text(json.dumps(document), "utf-8")
    done = run_ours(path, folder / "project")
    if done.code:
        raise SystemExit(f"generation of {first.what} failed:\n{done.output}")
    return folder / "project"


def seconds_of_first(first: First, project: Path) -> float:
    """Return the processor time of the import, in a process that has everything else and finds no byte code."""
    code = (
        "import attrs, httpx; from time import process_time; from strange_client._runtime.client import Client; "
        f"from strange_client._runtime.codec import Model; s = process_time(); {first.code}; print(process_time() - s)"
    )
    environment = {**os.environ, "PYTHONPATH": str(project), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    return float(done.stdout)


# Rows in memory


def write_rows(path: Path) -> None:
    """Write 100,000 rows of 30 fields."""
    chance = random.Random(1)
    path.write_text(json.dumps([codec.sample("Row", chance) for _ in range(ROWS)], separators=(",", ":")), "utf-8")


def readers() -> dict[str, Callable[[], Callable[[bytes], Any]]]:
    """Return what makes each reader, by name; each is made in a process of its own."""

    def ours() -> Callable[[bytes], Any]:
        own = Codec()
        rows: Any = list.__class_getitem__(codec.our_models().Row)
        return lambda body: own.models(rows, body)

    def peer() -> Callable[[bytes], Any]:
        with tempfile.TemporaryDirectory() as folder:
            row = codec.opc_model(Path(folder), "Row")
        return lambda body: [row.from_dict(each) for each in json.loads(body)]

    return {
        "ours": ours,
        "pydantic": lambda: codec.pydantic_adapter("Row").validate_json,
        "openapi-python-client": peer,
    }


def hold(name: str, path: Path) -> float:
    """Return the MiB that this process has more while it holds the rows of a file."""
    read = readers()[name]()
    read(b"[]")
    gc.collect()
    before = _resident()
    rows = read(path.read_bytes())
    gc.collect()
    held = _resident() - before
    if len(rows) != ROWS:
        raise SystemExit(f"{name} read {len(rows)} rows")
    return held


def _resident() -> float:
    return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * _PAGE_SIZE / _MIB


def held_by(name: str, path: Path) -> float:
    """Return the same from a new process."""
    command = [sys.executable, "-m", "bench.large", "--hold", name, str(path)]
    return float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


# A listing


class Listing(asyncio.Protocol):
    """Answers `GET /rows?page=N` with 100 rows, and with none after the last page."""

    pages: ClassVar[list[bytes]] = []

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the way back."""
        assert isinstance(transport, asyncio.WriteTransport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Answer the request; the next one comes after the answer."""
        asked = re.search(rb"[?&]page=(\d+)", data)
        number = int(asked[1]) if asked else 1
        body = self.pages[number - 1] if number <= len(self.pages) else b'{"data":[]}'
        head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body)
        self._transport.write(head + body)


async def serve() -> None:
    """Answer until killed; the first line printed is the port."""
    chance = random.Random(2)
    for _ in range(ROWS // PER_PAGE):
        page = {"data": [codec.sample("Item", chance) for _ in range(PER_PAGE)]}
        Listing.pages.append(json.dumps(page, separators=(",", ":")).encode())
    server = await asyncio.get_running_loop().create_server(Listing, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


class ListingClient(Client):
    """A client that walks pages by their number."""

    _config: ClassVar[ClientConfig] = ClientConfig(
        quirks=Quirks(paging=Paging(page="page", limit="limit", limit_max=PER_PAGE, items="data"))
    )


@contextmanager
def listings() -> Iterator[dict[str, Callable[[], float]]]:
    """Start a server; return what walks all rows and returns the seconds on the wall, by hand and with ours."""
    server = subprocess.Popen([sys.executable, "-m", "bench.large", "--serve"], stdout=subprocess.PIPE, text=True)
    assert server.stdout is not None
    try:
        base = f"http://127.0.0.1:{int(server.stdout.readline())}"
        call: Call[Any] = Call("GET", "/rows", returns=codec.our_models().Item)
        with httpx.Client() as raw, ListingClient(base_url=base) as own:

            def by_hand() -> Iterator[object]:
                number = 1
                while True:
                    response = raw.get(f"{base}/rows", params={"page": number, "limit": PER_PAGE})
                    response.raise_for_status()
                    rows = json.loads(response.content)["data"]
                    if not rows:
                        return
                    yield from rows
                    number += 1

            yield {"by hand": lambda: _walked(by_hand()), "ours": lambda: _walked(iter(own.transport.walk(call)))}
    finally:
        server.terminate()
        server.wait()


def _walked(rows: Iterator[object]) -> float:
    start = time.perf_counter()
    count = sum(1 for _ in rows)
    if count != ROWS:
        raise SystemExit(f"{count} rows came")
    return time.perf_counter() - start


def main() -> None:
    """Be one of the processes that the table measures."""
    parser = argparse.ArgumentParser(prog="python -m bench.large", description=str(__doc__).partition("\n")[0])
    parser.add_argument("--serve", action="store_true", help="be the server of the listing")
    parser.add_argument(
        "--hold", nargs=2, metavar=("READER", "FILE"), help="print the MiB that the rows of a file take"
    )
    chosen = parser.parse_args()
    if chosen.serve:
        asyncio.run(serve())
    elif chosen.hold:
        print(hold(chosen.hold[0], Path(chosen.hold[1])))
    else:
        parser.error("python -m bench.table large prints the rows")


if __name__ == "__main__":
    main()
