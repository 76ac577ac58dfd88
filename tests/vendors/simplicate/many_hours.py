"""A fast stand-in for one listing of Simplicate, `/hours/hours`, with as many rows as a test wants."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from decimal import Decimal
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

ROOT = Path(__file__).parents[3]
CENT = Decimal("0.01")


def row(number: int) -> dict[str, Any]:
    """Return a row; rows differ in their amounts, which no float holds exactly."""
    return {
        "id": f"hours:{number:07}",
        "hours": 1.1,
        "tariff": f"{number * CENT}",
        "note": f"Work {number}",
        "employee": {"id": f"employee:{number % 7}", "name": "Ann"},
        "custom_fields": [{"name": "code", "label": "Code", "value": str(number)}],
        "created_at": "2026-01-01 09:00:00",
        "updated_at": f"2026-01-01 {number // 3600 % 24:02}:{number // 60 % 60:02}:{number % 60:02}",
    }


class ManyHours:
    """Serves rows on this machine.

    Args:
        count: How many there are.
    """

    def __init__(self, count: int) -> None:
        self.count = count
        self.offsets: list[int] = []
        """Where each request began, in order."""
        self.reports = 0
        """Requests that tell somebody what the loader does."""
        self.before_answer: Callable[[int], None] = lambda _number: None
        """Called with the number of the request before it is answered."""
        vendor = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True
            wbufsize = -1

            def do_GET(self) -> None:
                content = vendor.answer(parse_qs(urlsplit(self.path).query))
                self.send_response(200)
                self.send_header("content-type", "application/json")
                self.send_header("content-length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def do_POST(self) -> None:
                vendor.reports += 1
                self.send_error(405)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the name of the base class
                pass

        class Server(ThreadingHTTPServer):
            def handle_error(self, request: object, client_address: object) -> None:
                """Say nothing of callers that were killed."""

        self._server = Server(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)

    @property
    def url(self) -> str:
        """The base URL for a client."""
        return f"http://127.0.0.1:{self._server.server_address[1]}/api/v2"

    def answer(self, query: dict[str, list[str]]) -> bytes:
        """Return the page that a query asks for."""
        offset = int(query.get("offset", ["0"])[0])
        limit = int(query.get("limit", ["100"])[0])
        self.offsets.append(offset)
        self.before_answer(len(self.offsets))
        rows = [row(number) for number in range(offset, min(offset + limit, self.count))]
        return json.dumps({"data": rows, "metadata": {"count": self.count}}).encode()

    def __enter__(self) -> ManyHours:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


@contextmanager
def loading(vendor: ManyHours, folder: Path, pages: int) -> Iterator[subprocess.Popen[str]]:
    """Start the loader in a process of its own."""
    command = [sys.executable, "-m", "simplicate_client.dlt", "--destination", "duckdb", "--resources", "hours"]
    command += ["--database", str(folder / "hours.duckdb"), "--pipelines-dir", str(folder / "pipelines")]
    command += ["--pages", str(pages), "--requests-per-minute", "1000000", "--allow-http"]
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT / "generated" / "simplicate"),
        "RUNTIME__DLTHUB_TELEMETRY_ENDPOINT": vendor.url,
        "SIMPLICATE_BASE_URL": vendor.url,
        "SIMPLICATE_API_KEY": "key",
        "SIMPLICATE_API_SECRET": "secret",
    }
    with subprocess.Popen(
        command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def kill(process: subprocess.Popen[str]) -> None:
    """End a process as a power cut would."""
    os.kill(process.pid, signal.SIGKILL)


def summed(count: int) -> Decimal:
    """Return the sum of the tariffs of so many rows."""
    return sum((number * CENT for number in range(count)), Decimal(0))
