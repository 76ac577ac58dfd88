"""A fake vendor on loopback; a test decides each byte that it sends."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType

from attrs import Factory, define


@define
class Got:
    """A request as it arrived."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes


Answer = Callable[[Got, socket.socket], "bytes | None"]


@define
class Vendor:
    """Answers every request with what `answer` gives; `None` means it has dealt with the connection itself."""

    answer: Answer
    got: list[Got] = Factory(list[Got])
    _listener: socket.socket = Factory(socket.socket)
    _open: list[socket.socket] = Factory(list[socket.socket])

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> Vendor:
        self._listener.bind(("127.0.0.1", 0))
        self._listener.listen()
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for connection in self._open:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
            connection.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                self._open.append(connection)
                threading.Thread(target=self._talk, args=(connection,), daemon=True).start()

    def _talk(self, connection: socket.socket) -> None:
        with suppress(OSError, ValueError), connection, connection.makefile("rb") as stream:
            while line := stream.readline():
                method, target, _ = line.decode().split(" ", 2)
                headers: dict[str, str] = {}
                while (line := stream.readline().strip()) != b"":
                    name, _, value = line.decode("latin-1").partition(":")
                    headers[name.lower()] = value.strip()
                if "chunked" in headers.get("transfer-encoding", ""):
                    body = b""
                    while size := int(stream.readline(), 16):
                        body += stream.read(size)
                        stream.readline()
                    stream.readline()
                else:
                    body = stream.read(int(headers.get("content-length", "0")))
                got = Got(method, target, headers, body)
                self.got.append(got)
                answer = self.answer(got, connection)
                if answer is None:
                    return
                connection.sendall(answer)


def http(status: str = "200 OK", body: bytes = b"", media: str | None = "application/json", **headers: str) -> bytes:
    """Return an answer as bytes; header names with `_` for `-`."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}"]
    if media is not None:
        lines.append(f"Content-Type: {media}")
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def says(document: object, status: str = "200 OK", **headers: str) -> bytes:
    """Return a JSON answer as bytes."""
    return http(status, json.dumps(document).encode(), **headers)
