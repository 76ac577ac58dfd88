"""Make the random arguments, settings and environments of a careless caller."""

from __future__ import annotations

import datetime
import random
from collections.abc import Mapping
from decimal import Decimal
from typing import Any


class Odd:
    """An object whose own methods fail."""

    def __str__(self) -> str:
        raise RuntimeError("no text")

    __repr__ = __str__

    def __eq__(self, other: object) -> bool:
        raise RuntimeError("not comparable")

    __hash__ = None  # type: ignore[assignment]


class NoReader:
    """A file that cannot be read."""

    name = b"bytes"

    def read(self, size: int = -1) -> Any:
        """Return text where bytes are wanted."""
        return "text" * min(1, max(size, 0))

    def seekable(self) -> bool:
        """Fail as a closed file does."""
        raise ValueError("I/O operation on closed file")


def _values() -> list[Any]:
    circle: list[Any] = []
    circle.append(circle)
    deep: Any = 0
    for _ in range(3000):
        deep = [deep]
    return [
        *(None, True, 0, -1, 2**70, 10**5000, 1.5, float("nan"), float("inf"), Decimal("NaN"), Decimal("1e99999"), 1j),
        *("", "x", "../..", "\ud800", "a\r\nb: c", "\0", "%zz", "ü" * 3, ".", "x" * 100_000, b"bytes", bytearray(b"x")),
        *(
            [],
            {},
            (),
            set[int](),
            [None],
            {"": {}},
            {1: 2},
            {None: []},
            {"a": {"b": [{"c": float("inf")}]}},
            circle,
            deep,
        ),
        *(datetime.date(1, 1, 1), datetime.datetime(9999, 12, 31), datetime.timedelta(1), datetime.time(1)),
        *(object(), object, int, len, Odd(), Odd, NoReader(), iter([1]), range(3), ..., NotImplemented, Exception("x")),
        *((1, 2), ("a", "b"), ("name", b"data", 7), ("name", None), ["a", 1, None], "/nonexistent/file", "/etc"),
    ]


def value_of(choice: random.Random) -> Any:
    """Return one odd value."""
    return choice.choice(_values())


def arguments_of(choice: random.Random, proper: Mapping[str, object], names: list[str]) -> dict[str, Any]:
    """Return the arguments of a call: the proper ones, some of them replaced, some added or left out."""
    arguments: dict[str, Any] = dict(proper)
    for name in names:
        if choice.random() < 0.25:
            arguments[name] = value_of(choice)
    return arguments


_NUMBERS = (
    "timeout",
    "deadline",
    "retries",
    "max_wait",
    "requests_per_minute",
    "wait_until_ready",
    "max_body",
    "max_json",
)
_OTHERS = (
    "headers",
    "extra_query",
    "extra_body",
    "timezone",
    "on_drift",
    "on_attempt",
    "on_exchange",
    "strict",
    "allow_http",
)


def settings_of(choice: random.Random) -> dict[str, Any]:
    """Return settings of a client, most of them usable."""
    settings: dict[str, Any] = {"retries": choice.choice((0, 0, 1)), "max_wait": 0.01, "timeout": 0.4, "deadline": 2.0}
    if choice.random() < 0.1:
        settings["strict"] = True
    if choice.random() < 0.1:
        settings["wait_until_ready"] = 0.01
    if choice.random() < 0.08:
        settings[choice.choice(_NUMBERS)] = choice.choice(
            (-1, 0, 1, True, "1", 10**400, float("nan"), 1e-9, None, Odd())
        )
    if choice.random() < 0.08:
        settings[choice.choice(_OTHERS)] = value_of(choice)
    if choice.random() < 0.03:
        settings["base_url"] = choice.choice(
            (
                "http://127.0.0.1:99999",
                "http://[::1",
                "https://\ud800",
                7,
                b"x",
                "",
                "x",
                "https://a b",
                "http://127.0.0.1:0",
                "https://" + "a" * 300,
            )
        )
    return settings


ENVIRONMENTS: tuple[Mapping[str, str], ...] = (
    *({},) * 40,
    {"NO_PROXY": "fd00::/8"},
    {"NO_PROXY": "[::1]:x,*,,http://[,127.0.0.1"},
    {"HTTP_PROXY": "http://[::1", "NO_PROXY": ""},
    {"HTTP_PROXY": "nonsense://127.0.0.1"},
    {"HTTP_PROXY": "http://127.0.0.1:99999"},
    {"ALL_PROXY": "socks5://127.0.0.1:1"},
    {"HTTP_PROXY": "http://127.0.0.1:1"},
    {"SSL_CERT_FILE": "/nonexistent"},
    {"SSL_CERT_DIR": "/nonexistent"},
    {"SSLKEYLOGFILE": "/nonexistent/folder/x"},
)
"""Environment variables that the HTTP library reads when a client is made."""
