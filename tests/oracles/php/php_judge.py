"""Run PHP's built-in server, and return the values that PHP reads from a request."""

from __future__ import annotations

import base64
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from decimal import Decimal
from enum import Enum
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any, cast

import httpx
from attrs import define, frozen

SCRIPT = Path(__file__).parent / "echo.php"

MISSING = (
    "The tests of forms need PHP, which judges what is sent. The requirements bring one for Linux, macOS on arm64 and "
    "Windows; elsewhere install it (Debian: apt-get install php-cli) or name it: PHP=/path/to/php. "
    "These tests must not be skipped."
)


class NoPhp(Exception):
    """PHP is not installed."""


@frozen
class Upload:
    """A file as PHP stored it."""

    path: str
    """Its key: `file[0]`."""
    name: str
    size: int | None
    sha1: str | None


@frozen
class Seen:
    """A request as PHP saw it."""

    method: str
    type: str
    post: object
    """`$_POST`, every array as an object."""
    parsed: object
    """The raw body, decoded by PHP's own `json_decode` or `parse_str`."""
    files: tuple[Upload, ...]
    raw: bytes

    @classmethod
    def of(cls, answer: Mapping[str, Any]) -> Seen:
        """Read the script's answer."""
        uploads = [
            Upload(file["path"], file["name"], file["size"], file["sha1"])
            for file in answer["files"].values()
            if file["error"] == 0
        ]
        raw = base64.b64decode(answer["raw"])
        return cls(answer["method"], answer["type"], answer["post"], answer["parsed"], tuple(uploads), raw)


@define
class Tally:
    """How many requests PHP has read, and how many of them as intended."""

    tried: int = 0
    equal: int = 0

    def judge(self, seen: object, meant: object) -> None:
        """Compare what PHP read with the intended value, and count."""
        self.tried += 1
        assert seen == meant
        self.equal += 1


TALLY = Tally()


def program() -> str:
    """Return the path of the PHP to run: what `PHP` names, else the one of the requirements, else the one in the path.

    Raises:
        NoPhp: There is none, or `PHP` names none.
    """
    if named := os.environ.get("PHP"):
        if (path := shutil.which(named)) is None:
            raise NoPhp(f"PHP={named}: there is no such program. {MISSING}")
        return path
    for provider in entry_points(group="static_php_py.binary"):
        return str(provider.load().resolve())
    if (path := shutil.which("php")) is None:
        raise NoPhp(MISSING)
    return path


@contextmanager
def php() -> Iterator[str]:
    """Run PHP's server and yield its address.

    Raises:
        NoPhp: It is not installed.
    """
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    # Only what a big file needs is raised; the number of fields and of files stays as PHP is delivered.
    raised = {"upload_max_filesize": "64M", "post_max_size": "128M", "memory_limit": "512M", "display_errors": "0"}
    settings = [word for name, value in raised.items() for word in ("-d", f"{name}={value}")]
    server = subprocess.Popen(
        [program(), "-n", *settings, "-S", f"127.0.0.1:{port}", str(SCRIPT)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _wait(server, port)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait(timeout=10)


def _wait(server: subprocess.Popen[bytes], port: int) -> None:
    end = time.monotonic() + 20
    while time.monotonic() < end:
        if server.poll() is not None:
            raise NoPhp(f"PHP's server ended at once, with exit code {server.returncode}")
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise NoPhp("PHP's server did not start within 20 seconds")


def again(address: str, seen: Seen) -> Seen:
    """Make PHP parse the form of a PUT, which it does not do itself: send the same bytes as a POST."""
    answer = httpx.post(f"{address}/again", content=seen.raw, headers={"content-type": seen.type})
    return Seen.of(answer.json())


GONE = object()


def meant(value: object) -> object:  # noqa: PLR0911  one return for each kind of value
    """Return a caller's value as PHP should read it: arrays keyed by text, all else text; `GONE` if nothing is sent.

    Written down here once more, with nothing of the client's encoder: null is empty text, true and false are 1 and 0, a
    list without items is not there.
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, Enum):
        return meant(value.value)
    if isinstance(value, str):
        return value
    if isinstance(value, int):
        return str(value)
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, Mapping):
        pairs = {str(key): meant(member) for key, member in cast("Mapping[object, object]", value).items()}
    elif isinstance(value, Sequence):
        pairs = {str(at): meant(item) for at, item in enumerate(cast("Sequence[object]", value))}
    else:
        raise TypeError(f"no meaning is known for a {type(value).__name__}")
    kept = {key: member for key, member in pairs.items() if member is not GONE}
    return kept or GONE


def form(members: Mapping[str, object]) -> object:
    """Return what a form's members should be in `$_POST`."""
    value = meant(members)
    return {} if value is GONE else value
