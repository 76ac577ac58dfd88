# Copied from generator/runtime/apps/command_line/output/target.py; edit it there, then generate again.
"""Where a result goes: standard output, or a file that takes its name when the last byte is there."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, cast

from ....core.errors import InvalidArgument


def is_terminal(output: str | None) -> bool:
    """Return whether a result is read by somebody at a terminal."""
    return output in (None, "-") and sys.stdout.isatty()


@contextmanager
def opened(output: str | None) -> Generator[IO[bytes]]:
    """Open what a result is written to.

    Args:
        output: A path; `None` and `-` are the standard output. A device or a named pipe is written to, and stays.

    Raises:
        InvalidArgument: The file cannot be written.
    """
    if output in (None, "-"):
        # Where somebody took its place, as tests do, it may have no bytes below.
        yield getattr(sys.stdout, "buffer", None) or cast("IO[bytes]", _Encoding())
        sys.stdout.flush()
        return
    path = Path(str(output))
    if path.exists() and not path.is_file():
        with _open(path, path, "wb") as file:
            yield file
        return
    part = path.with_name(f".{path.name[:100]}.{os.urandom(6).hex()}.part")
    try:
        with _open(part, path, "xb") as file:
            yield file
        part.replace(path)
    except BaseException:
        with suppress(OSError):
            part.unlink()
        raise


def _open(place: Path, path: Path, mode: str) -> IO[bytes]:
    try:
        return place.open(mode)
    except OSError as error:
        raise InvalidArgument(f"{path} cannot be written: {error.strerror}") from error


class _Encoding(io.RawIOBase):
    """Hands bytes on as text."""

    def writable(self) -> bool:
        """Return that bytes can be written."""
        return True

    def write(self, data: bytes | bytearray | memoryview, /) -> int:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        """Write bytes."""
        sys.stdout.write(bytes(data).decode())
        return len(data)
