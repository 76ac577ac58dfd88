"""A vendor on loopback that answers as its spec documents, after checking what it was asked."""

from __future__ import annotations

import copy
import json
import re
import threading
import traceback
from collections import Counter
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlsplit

from .checker import Checker, Received
from .document import Document, Node, Operation, Reply
from .examples import Maker

_BASE = "/base/path"
"""Clients are given a base URL with a path, as most vendors have one."""


class Vendor:
    """One vendor, serving while the context is open."""

    def __init__(self, document: Document, credentials: Mapping[str, str]) -> None:
        self.called: Counter[tuple[str, str]] = Counter()
        """How often each operation was asked, refused requests left out."""

        self.refused: list[str] = []
        """What the checker said, one line a complaint."""

        self.expected: tuple[str, str] | None = None
        """The operation now called: it goes first where a path fits several, such as `/tax/all` and `/tax/{kind}`."""

        self._document = document
        self._maker = Maker(document)
        self._checker = Checker(document, credentials)
        # The most literal path first: `/payslips/7.pdf` is not the payslip "7.pdf".
        self._operations = sorted(
            document.operations.values(),
            key=lambda operation: len(re.sub(r"\{[^}]*\}", "", operation.path)),
            reverse=True,
        )
        self._lock = threading.Lock()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02})

    @property
    def base_url(self) -> str:
        """Where it is."""
        return f"http://127.0.0.1:{self._server.server_address[1]}{_BASE}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def answer(self, request: Received) -> tuple[int, dict[str, str], bytes]:
        """Check a request and give status, headers and body of the answer."""
        with self._lock:
            operation = self._operation(request)
            complaints = ["no such operation"] if operation is None else self._complaints(operation, request)
            if operation is None or complaints:
                self.refused += [f"{request.method} {request.target}: {complaint}" for complaint in complaints]
                return 400, {"content-type": "application/json"}, json.dumps({"message": complaints}).encode()
            self.called[operation.key] += 1
            return self._answer(operation, request)

    def _operation(self, request: Received) -> Operation | None:
        first = [operation for operation in self._operations if operation.key == self.expected]
        for operation in [*first, *self._operations]:
            if operation.method == request.method and operation.values(request.path) is not None:
                return operation
        return None

    def _complaints(self, operation: Operation, request: Received) -> list[str]:
        try:
            return self._checker.complaints(operation, request)
        except Exception:
            return [f"the checker failed: {traceback.format_exc(limit=-3)}"]

    def _answer(self, operation: Operation, request: Received) -> tuple[int, dict[str, str], bytes]:
        replies = self._document.replies(operation)
        reply = next((reply for reply in replies if _accepts(request.header("accept"), reply)), replies[0])
        if reply.media.type is None:
            return reply.status, {}, b""
        value = self._maker.of_media(reply.media, "answer")
        paging = self._document.word(operation, "x-pagination")
        if "x-pagination" in operation.node and paging["page"] in dict(request.query):
            value = _last_page(value, paging)
        if reply.media.type.partition(";")[0].endswith("json"):
            body = json.dumps(value).encode()
        else:
            body = str(value).encode()
        return reply.status, {"content-type": reply.media.type.replace("*", "octet-stream")}, body


def _last_page(value: Any, paging: Node) -> object:
    """Make of a documented first page the one after the last, so that whoever walks on comes to an end."""
    value = copy.deepcopy(value)
    *parents, member = str(paging.get("items", "")).split(".")
    if not member or isinstance(value, list):
        return []
    rows = value
    for parent in parents:
        rows = rows[parent]
    rows[member] = []
    if "has-next" in paging:
        value[paging["has-next"]] = False
    return value


def _accepts(accept: str, reply: Reply) -> bool:
    wanted = [part.partition(";")[0].strip().lower() for part in accept.split(",")]
    media = (reply.media.type or "").partition(";")[0].lower()
    return media in wanted or f"{media.partition('/')[0]}/*" in wanted


def _handler(vendor: Vendor) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True
        wbufsize = -1

        def handle_any(self) -> None:
            url = urlsplit(self.path)
            target = url.path.removeprefix(_BASE) + (f"?{url.query}" if url.query else "")
            request = Received(self.command, target, tuple(self.headers.items()), self._body())
            status, headers, body = vendor.answer(request)
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            if status != 204:
                self.send_header("content-length", str(len(body)))
            self.end_headers()
            if self.command != "HEAD" and status != 204:
                self.wfile.write(body)

        do_GET = do_PUT = do_POST = do_DELETE = do_OPTIONS = do_HEAD = do_PATCH = handle_any

        def _body(self) -> bytes:
            if self.headers.get("transfer-encoding", "").lower() != "chunked":
                return self.rfile.read(int(self.headers.get("content-length", 0)))
            body = b""
            while size := int(self.rfile.readline().partition(b";")[0], 16):
                body += self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()
            return body

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing: the report does."""

    return Handler
