"""A Redis on loopback that knows what a shared budget asks for: a list of moments, and two scripts over it."""

from __future__ import annotations

import hashlib
import socket
import threading
import time
from contextlib import suppress
from types import TracebackType
from typing import IO

from attrs import Factory, define

OK = b"+OK\r\n"


@define
class FakeRedis:
    """Keeps lists of moments by key, the latest first."""

    url: str = ""
    keys: dict[str, list[float]] = Factory(dict[str, list[float]])
    asked: int = 0
    _scripts: dict[str, str] = Factory(dict[str, str])
    _listener: socket.socket = Factory(socket.socket)
    _open: list[socket.socket] = Factory(list[socket.socket])
    _lock: threading.Lock = Factory(threading.Lock)

    def __enter__(self) -> FakeRedis:
        self._listener.bind(("127.0.0.1", 0))
        self.url = f"redis://127.0.0.1:{self._listener.getsockname()[1]}/0"
        self._listener.listen()
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def stop(self) -> None:
        """Close every connection, and take no more."""
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for connection in self._open:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
            connection.close()

    def is_left_within(self, seconds: float) -> bool:
        """Return whether every client closes its connections in time."""
        until = time.monotonic() + seconds
        while any(connection.fileno() >= 0 for connection in self._open):
            if time.monotonic() > until:
                return False
            time.sleep(0.005)
        return True

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                self._open.append(connection)
                threading.Thread(target=self._talk, args=(connection,), daemon=True).start()

    def _talk(self, connection: socket.socket) -> None:
        with suppress(OSError, ValueError), connection, connection.makefile("rb") as stream:
            while line := stream.readline():
                words = [_word(stream) for _ in range(int(line[1:]))]
                with self._lock:
                    connection.sendall(self._answer(words))

    def _answer(self, words: list[str]) -> bytes:  # noqa: PLR0911  one for each command
        self.asked += 1
        match words:
            case ["SCRIPT", "LOAD", script]:
                digest = hashlib.sha1(script.encode(), usedforsecurity=False).hexdigest()
                self._scripts[digest] = script
                return _text(digest)
            case ["EVALSHA", digest, "1", key, *arguments]:
                if digest not in self._scripts:
                    return b"-NOSCRIPT No matching script. Please use EVAL.\r\n"
                numbers = [float(argument) for argument in arguments]
                times = self.keys.setdefault(key, [])
                return _acquire(times, *numbers)
            case ["EVAL", _, "1", key, taken, moved]:
                times = self.keys.setdefault(key, [])
                if float(taken) in times:
                    times[times.index(float(taken))] = float(moved)
                return b"_\r\n"
            case ["LINDEX", key, index]:
                times = self.keys.setdefault(key, [])
                return _text(str(int(times[int(index)]))) if int(index) < len(times) else b"_\r\n"
            case ["HELLO", *_]:
                return b"%1\r\n" + _text("proto") + b":3\r\n"
            case _:
                return OK


def _acquire(times: list[float], now: float, limit: float, period: float, amount: float) -> bytes:
    """Do what the script of `limits` does that takes requests: one, as everywhere here."""
    assert amount == 1
    if len(times) >= limit and times[int(limit) - 1] >= now - period:
        return b"_\r\n"
    times.insert(0, now)
    del times[int(limit) :]
    return b":1\r\n"


def _text(text: str) -> bytes:
    return b"$%d\r\n%s\r\n" % (len(text), text.encode())


def _word(stream: IO[bytes]) -> str:
    return stream.read(int(stream.readline()[1:]) + 2)[:-2].decode()
