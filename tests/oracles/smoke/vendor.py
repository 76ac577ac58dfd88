"""Run a vendor on loopback that checks requests and answers as its spec documents."""

from __future__ import annotations

import json
import re
import threading
import traceback
from collections import Counter
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Protocol, Self
from urllib.parse import urlsplit

from .checker import Checker
from .credentials import Expected
from .document import Document, Operation, Reply
from .examples import Maker
from .paging import as_documented, page_of
from .received import Received
from .scalars import BINARY
from .steps import Cause

_FILE = "/where/a/redirect/leads"
_BASE = "/base/path"
"""Clients are given a base URL with a path, as most vendors have one."""


class Judge(Protocol):
    """What says whether a request is as its document allows."""

    def complaints(self, operation: Operation, request: Received) -> list[str]:
        """Return what is wrong with a request, a sentence each."""
        ...


class Vendor:
    """One vendor, serving while the context is open."""

    def __init__(self, document: Document, credentials: Mapping[str, Expected], checker: Judge | None = None) -> None:
        self.called: Counter[tuple[str, str]] = Counter()
        """How often each operation was called, without refused requests."""

        self.refused: list[str] = []
        """The checker's complaints, one line each."""

        self.broken: list[str] = []
        """Where the checker itself failed: no fault of the request, which is answered."""

        self.given: set[tuple[str, str, int, str | None]] = set()
        """The answers that fit their documentation: method, path, status and media type."""

        self.fits = True
        """Whether the last answer does; where no value could be made, what comes close is given."""

        self._expected: tuple[str, str] | None = None
        self._reply: Reply | None = None
        self._document = document
        self._maker = Maker(document)
        self._checker = checker or Checker(document, credentials)
        self._values: dict[tuple[str, str, int, str | None], tuple[object, bool]] = {}
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

    def expect(self, operation: tuple[str, str], reply: Reply | None = None) -> None:
        """Set the next expected operation, and its answer if it is not the default one.

        The operation goes first where a path fits several, such as `/tax/all` and `/tax/{kind}`.
        """
        self._expected, self._reply, self.fits = operation, reply, True

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
        """Check a request and return status, headers and body of the answer."""
        if request.path == _FILE:
            return 200, {"content-type": "application/octet-stream"}, b"example"
        with self._lock:
            operation = self._operation(request)
            complaints = ["no such operation"] if operation is None else self._complaints(operation, request)
            if operation is not None and not complaints:
                try:
                    answer = self._answer(operation, request)
                except Exception:  # noqa: BLE001  the client gets it as an answer
                    self.broken.append(f"{operation}: no answer could be made: {traceback.format_exc(limit=-3)}")
                    return 500, {"content-type": "application/json"}, b'{"message": "no answer could be made"}'
                self.called[operation.key] += 1
                return answer
            self.refused += [f"{request.method} {request.target}: {complaint}" for complaint in complaints]
            return 400, {"content-type": "application/json"}, json.dumps({"message": complaints}).encode()

    def _complaints(self, operation: Operation, request: Received) -> list[str]:
        try:
            return self._checker.complaints(operation, as_documented(request))
        except Exception:  # noqa: BLE001  reported, whatever it is
            self.broken.append(f"{operation}: the checker failed: {traceback.format_exc(limit=-3)}")
            return []

    def _operation(self, request: Received) -> Operation | None:
        first = [operation for operation in self._operations if operation.key == self._expected]
        for operation in [*first, *self._operations]:
            if operation.method == request.method and operation.values(request.path) is not None:
                return operation
        return None

    def _answer(self, operation: Operation, request: Received) -> tuple[int, dict[str, str], bytes]:
        reply = self._chosen(operation, request)
        if self._document.is_elsewhere(operation):
            self.given.add((*operation.key, 302, None))
            return 302, {"location": f"{self.base_url}{_FILE}"}, b""
        key = (*operation.key, reply.status, reply.media.type)
        if reply.media.type is None:
            self.given.add(key)
            return reply.status, {}, b""
        if key not in self._values:
            self._values[key] = self._value(operation, reply)
        value, self.fits = self._values[key]
        if self.fits:
            self.given.add(key)
        headers: dict[str, str] = {}
        if operation.node.get("x-pagination"):
            rule = self._document.word(operation, "x-pagination")
            address = f"http://127.0.0.1:{self._server.server_address[1]}"
            value, headers = page_of(value, rule, request, address)
        any_media = "application/octet-stream" if _is_binary(reply) else "application/json"
        media = reply.media.type.replace("application/*", any_media).replace("*/*", any_media)
        headers["content-type"] = media.replace("*", "octet-stream")
        return reply.status, headers, written(media, value)

    def _chosen(self, operation: Operation, request: Received) -> Reply:
        replies = self._document.replies(operation)
        default_reply = next((reply for reply in replies if _accepts(request.header("accept"), reply)), replies[0])
        if self._reply is None or operation.key != self._expected:
            return default_reply
        if self._reply.media.type is None or _accepts(request.header("accept"), self._reply):
            return self._reply
        self._document.steps.note(Cause.ANSWER, f"{operation}, {self._reply.status} {self._reply.media.type}")
        return default_reply

    def _value(self, operation: Operation, reply: Reply) -> tuple[object, bool]:
        where = f"{operation}, {reply.status}"
        if (reply.media.type or "").startswith("application/pdf") and reply.media.schema.get("type") == "string":
            # The bytes are the file, whatever the schema says of their encoding.
            return BINARY, True
        for value in self._maker.fitting(reply.media, "answer", where).values():
            return value, True
        value, fits = self._maker.example_or_close(reply.media.schema, "answer", where)
        return value, fits


def written(media: str, value: object) -> bytes:
    """Write an answer the way its media type has it."""
    bare = media.partition(";")[0].strip().lower()
    if bare in ("application/x-ndjson", "application/jsonl", "application/json-seq", "application/json-lines"):
        return b"".join(json.dumps(row).encode() + b"\n" for row in (value if isinstance(value, list) else [value]))
    if bare == "text/event-stream":
        events = value if isinstance(value, list) else [value]
        return "".join(f"data: {data if isinstance(data, str) else json.dumps(data)}\n\n" for data in events).encode()
    return json.dumps(value).encode() if bare.endswith("json") else str(value).encode()


def _accepts(accept: str, reply: Reply) -> bool:
    wanted = [part.partition(";")[0].strip().lower() for part in accept.split(",")]
    media = (reply.media.type or "").partition(";")[0].strip().lower()
    return media in wanted or "*/*" in wanted or "*" in media or f"{media.partition('/')[0]}/*" in wanted


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

        def __getattr__(self, name: str) -> object:
            # Any method will do: OpenAPI 3.2 knows more than are listed anywhere.
            if name.startswith("do_"):
                return self.handle_any
            raise AttributeError(name)

        def _body(self) -> bytes:
            if self.headers.get("transfer-encoding", "").lower() != "chunked":
                return self.rfile.read(int(self.headers.get("content-length", 0)))
            body = b""
            while size := int(self.rfile.readline().partition(b";")[0], 16):
                body += self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()
            return body

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002  http.server's name
            """Log nothing: the report does."""

    return Handler


def _is_binary(reply: Reply) -> bool:
    return reply.media.schema.get("format") == "binary"
