# Copied from generator/runtime/apps/simulator/server.py; edit it there, then generate again.
"""Serve a simulator over HTTP, so that any language and any tool can use it."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Protocol

from .document.document import Document
from .document.values import mapping
from .page import page_of, request_summary
from .records import Records
from .request import Received, Reply, received
from .transports import LostError

_LARGEST = 256 * 1024 * 1024
_CONTROL = "/_simulator/"
"""Where whoever reaches it over HTTP asks for faults, and reads what it was sent."""


class Served(Protocol):
    """What can be served."""

    document: Document
    requests: list[Received]

    @property
    def records(self) -> Records:
        """What it holds."""
        ...

    def handle(self, request: Received) -> Reply:
        """Answer a request."""
        ...

    def control(self, name: str, arguments: Mapping[str, Any]) -> None:
        """Do what was asked over HTTP, such as to fail."""
        ...

    def delay(self, request: Received) -> float:
        """Return the seconds that the answer takes."""
        ...


class Server:
    """A server in a thread of its own.

    Args:
        served: What answers.
        host: The address it listens on.
        port: The port; 0 takes a free one.
    """

    def __init__(self, served: Served, host: str, port: int) -> None:
        self._server = ThreadingHTTPServer((host, port), _handler(served))
        self._server.daemon_threads = True
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, name="simulator", daemon=True
        )
        self._thread.start()

    @property
    def url(self) -> str:
        """Where it is, without a path."""
        host, port = self._server.server_address[:2]
        name = host if isinstance(host, str) else host.decode()
        return f"http://{f'[{name}]' if ':' in name else name}:{port}"

    def wait(self) -> None:
        """Wait until it is closed."""
        self._thread.join()

    def close(self) -> None:
        """Stop it."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def _handler(served: Served) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True
        wbufsize = -1

        def handle_any(self) -> None:
            """Answer a request of any method."""
            content = self._content()
            if content is None:
                self._send(Reply(413, {"message": "The body is too large for the simulator."}))
                return
            if self.path.startswith(_CONTROL):
                self._send(self._controlled(content))
                return
            wants_page = "text/html" in self.headers.get("Accept", "")
            if self.command == "GET" and self.path == "/" and wants_page:
                page = page_of(served.document, served.records, served.requests)
                self._send(Reply(200, page, "text/html; charset=utf-8"))
                return
            request = received(self.command, self.path, dict(self.headers.items()), content, served.document.base_path)
            try:
                answer = served.handle(request)
            except LostError:
                self.close_connection = True
                self.connection.close()
                return
            time.sleep(served.delay(request))
            self._send(answer)

        def __getattr__(self, name: str) -> Any:
            if name.startswith("do_"):
                return self.handle_any
            raise AttributeError(name)

        def _controlled(self, content: bytes) -> Reply:
            """Take an order, or tell what happened; a page of another site cannot send JSON without being let."""
            name = self.path.removeprefix(_CONTROL)
            if self.command == "GET" and name == "requests":
                return Reply(200, [request_summary(request) for request in served.requests])
            if self.command == "GET" and name == "records":
                return Reply(200, served.records.to_json())
            if self.command != "POST" or "json" not in self.headers.get("content-type", ""):
                return Reply(400, {"message": "Send POST with JSON, or GET requests or records."})
            try:
                arguments: Any = json.loads(content or b"{}")
                served.control(name, mapping(arguments))
            except (ValueError, LookupError) as error:
                return Reply(400, {"message": str(error)})
            return Reply(204)

        def _send(self, answer: Reply) -> None:
            content = answer.content
            self.send_response(answer.status)
            for name, value in answer.all_headers.items():
                self.send_header(name, value)
            has_body = answer.status >= 200 and answer.status not in (204, 304)
            if has_body:
                self.send_header("content-length", str(len(content)))
            self.end_headers()
            if has_body and self.command != "HEAD":
                self.wfile.write(content)

        def _content(self) -> bytes | None:
            if self.headers.get("transfer-encoding", "").lower() == "chunked":
                return self._chunks()
            length = self.headers.get("content-length", "0")
            size = int(length) if length.isdecimal() else 0
            return None if size > _LARGEST else self.rfile.read(size)

        def _chunks(self) -> bytes | None:
            body = b""
            while size := int(self.rfile.readline(1000).partition(b";")[0].strip() or b"0", 16):
                if len(body) + size > _LARGEST:
                    return None
                body += self.rfile.read(size)
                self.rfile.readline(1000)
            self.rfile.readline(1000)
            return body

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002  http.server's name
            """Log nothing: the page at / lists the requests."""

    return Handler
