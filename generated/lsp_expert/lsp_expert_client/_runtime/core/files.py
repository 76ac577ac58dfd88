# Copied from generator/runtime/core/files.py; edit it there, then generate again.
"""Files: what is uploaded, and where downloads go. Neither is held in memory."""

from __future__ import annotations

import io
import logging
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO, Any, Protocol, TypeAlias, cast

from .drift import describe
from .errors import InvalidArgument
from .values import UNSET, Unset, is_unset

CHUNK = 128 * 1024
"""Bytes that are read and sent in one go: with fewer, most of the time goes into the steps around each piece."""
LARGE = 1024 * 1024
"""Bytes that an async client reads or writes in one go: each go takes a thread."""
_HEAD = 1024
_PACKAGE = __name__.rsplit(".", 3)[0]

Progress: TypeAlias = Callable[[int, "int | None"], object]
"""Called with what is done (bytes, or rows of a listing) and the total, which is `None` when it is not known."""


class Readable(Protocol):
    """Something with bytes to read, such as an open file."""

    def read(self, size: int = ..., /) -> bytes:
        """Return the next bytes."""
        ...


class File:
    """Something to upload: a path, bytes or an open binary file, with the name and media type that are sent with it.

    A path or a file that can seek is sent again when the request has to be repeated; one that cannot is sent once.
    """

    __slots__ = ("_spent", "_start", "name", "progress", "source", "type")

    def __init__(
        self,
        source: Source,
        name: str | None = None,
        type: str | None = None,  # noqa: A002  the name that callers write
        *,
        progress: Progress | None = None,
    ) -> None:
        if isinstance(source, (bytearray, memoryview)):
            source = bytes(source)
        self.source: Path | bytes | Readable
        if isinstance(source, (str, os.PathLike)):
            self.source = Path(source)
        elif isinstance(source, bytes) or callable(getattr(source, "read", None)):
            if isinstance(source, io.TextIOBase):
                raise InvalidArgument("the file is open as text; open it with mode 'rb'")
            self.source = source
        else:
            raise InvalidArgument(
                f"{source.__class__.__name__} is not a file: give a path, bytes or an open binary file"
            )
        self.name = name if name is not None else self._own_name()
        self.type = type
        self.progress = progress
        self._start: int | None = None
        self._spent = False

    def __repr__(self) -> str:
        return f"File({self.name!r})"

    @property
    def content_type(self) -> str:
        """Media type: the `type` argument, or else the one that belongs to the name."""
        import mimetypes  # only where a file is sent

        return self.type or mimetypes.guess_type(self.name)[0] or "application/octet-stream"

    @property
    def size(self) -> int | None:
        """Bytes to send, where that can be known beforehand."""
        if isinstance(self.source, bytes):
            return len(self.source)
        if isinstance(self.source, Path):
            try:
                if self.source.is_file() or not self.source.exists():
                    return self.source.stat().st_size
            except OSError as error:
                raise InvalidArgument(f"{self.source} cannot be read: {error.strerror}") from error
            raise InvalidArgument(f"{self.source} is not a file")
        begin = self._position()
        if begin is None:
            return None
        source = cast("IO[bytes]", self.source)
        try:
            end = source.seek(0, os.SEEK_END)
            source.seek(begin)
            return max(0, end - begin)
        except Exception as error:
            raise InvalidArgument(f"the size of {self.name} cannot be told: {error}") from error

    @property
    def replayable(self) -> bool:
        """Whether it can be sent a second time."""
        return isinstance(self.source, (bytes, Path)) or self._position() is not None

    @property
    def spent(self) -> bool:
        """Whether it was read and cannot be read again."""
        return self._spent

    @property
    def is_opened_anew(self) -> bool:
        """Whether each reading opens the file for itself, so that one that was given up disturbs no other."""
        return isinstance(self.source, Path)

    def chunks(self, size: int = CHUNK) -> Iterator[bytes]:
        """Read from the beginning, in pieces of at most `size` bytes."""
        if self._spent:
            raise InvalidArgument(f"{self.name} was read already and cannot be sent again; it cannot seek")
        total = self.size if self.progress is not None else None
        done = 0
        for chunk in self._read(size):
            done += len(chunk)
            yield chunk
            if self.progress is not None:
                try:
                    self.progress(done, total)
                except Exception:
                    # What a hook raises must not take the place of the answer to a write.
                    logging.getLogger(_PACKAGE).exception("progress raised; the upload goes on")

    def _read(self, size: int) -> Iterator[bytes]:
        if isinstance(self.source, bytes):
            for start in range(0, len(self.source), size):
                yield self.source[start : start + size]
        elif isinstance(self.source, Path):
            try:
                with self.source.open("rb") as opened:
                    yield from _pieces(opened, size)
            except OSError as error:
                raise InvalidArgument(f"{self.source} cannot be read: {error.strerror}") from error
        else:
            begin = self._position()
            if begin is None:
                self._spent = True
            else:
                cast("IO[bytes]", self.source).seek(begin)
            yield from _pieces(self.source, size)

    def _position(self) -> int | None:
        """Where the open file stood when it was handed over; `None` when it cannot seek."""
        if self._start is None:
            source = cast("IO[bytes]", self.source)
            try:
                if not source.seekable():
                    return None
                self._start = source.tell()
            except (AttributeError, OSError, ValueError):
                return None
        return self._start

    def _own_name(self) -> str:
        name = self.source if isinstance(self.source, Path) else getattr(self.source, "name", None)
        return Path(name).name if isinstance(name, (str, Path)) and str(name) else "file"


Source: TypeAlias = str | os.PathLike[str] | bytes | bytearray | memoryview | Readable
Upload: TypeAlias = File | Source | tuple[str, Source] | tuple[str, Source, str | None]
"""What a method takes as a file: a path, bytes, an open binary file, `(name, data)`, `(name, data, type)`, a `File`."""


def upload(value: Upload | None | Unset) -> File | None | Unset:
    """Return what is to be uploaded as a `File`; text is a path."""
    if isinstance(value, Unset) or is_unset(value):
        return UNSET
    if value is None or isinstance(value, File):
        return value
    if isinstance(value, tuple):
        name, data, *media = cast("tuple[str, Any, *tuple[str | None, ...]]", value)
        return File(data, name, media[0] if media else None)
    return File(value)


def uploads(values: Iterable[Upload | None] | Upload | None | Unset) -> list[File | None | Unset] | None | Unset:
    """Return several things to be uploaded as `File`s; a single one is taken for a list of one."""
    if values is None or is_unset(values):
        return None if values is None else UNSET
    return [upload(value) for value in several(values)]


def as_files(value: object, *, or_text: bool = False) -> object:
    """Return a file as a `File` and a list of them as a list of `File`s; what is not a file stays as it is.

    Args:
        value: What the caller gave for a member that may be one file or several.
        or_text: Whether a text is the value itself, and not the path of a file.
    """
    kind: type[object] = value.__class__
    if is_unset(value) or value is None or issubclass(kind, Mapping) or (or_text and issubclass(kind, str)):
        return value
    if isinstance(value, list):
        return [as_files(item, or_text=or_text) for item in cast("list[object]", value)]
    try:
        return upload(cast(Any, value))
    except InvalidArgument:
        return value


def several(values: Any) -> Iterable[Any]:
    """Return the files of a list, or a single file as a list of one; what could be either is refused."""
    if isinstance(values, (str, os.PathLike, bytes, bytearray, memoryview, File)) or callable(
        getattr(values, "read", None)
    ):
        return [values]
    if isinstance(values, tuple):
        parts = cast("tuple[object, ...]", values)
        if len(parts) in (2, 3) and isinstance(parts[0], str) and not isinstance(parts[1], (File, tuple)):
            if isinstance(parts[1], str):
                raise InvalidArgument(
                    f"{parts!r} may be two files, or the name and the path of one; give a list of files"
                )
            return [parts]
    if isinstance(values, Iterable) and not isinstance(values, Mapping):
        return cast("Iterable[object]", values)
    raise InvalidArgument(f"{cast(object, values).__class__.__name__} is neither a file nor a list of files")


def holds_file(value: object) -> bool:
    """Return whether a value is a file, or holds files."""
    if isinstance(value, Mapping):
        return any(holds_file(member) for member in cast("Mapping[object, object]", value).values())
    if isinstance(value, (list, tuple)):
        return any(holds_file(item) for item in cast("Sequence[object]", value))
    return isinstance(getattr(value, "value", value), File)


Target: TypeAlias = str | os.PathLike[str] | IO[bytes]
"""Where a download goes: a path, or a file open for writing bytes."""


class Sink:
    """Takes a download.

    Into a path it goes by way of a hidden file beside it, which takes the path's name only when the last byte is there:
    a download that fails leaves nothing behind and what was there before as it was. A device, a named pipe and a file
    object are written to directly; the last is wound back to where it stood when the download has to start again.
    """

    def __init__(self, to: Target, progress: Progress | None = None) -> None:
        self.path = Path(to) if isinstance(to, (str, os.PathLike)) else None
        if self.path is not None and "\0" in str(self.path):
            raise InvalidArgument(f"{describe(str(self.path))} is not a path: it holds a null character")
        self._is_plain = _is_plain(self.path)
        self.size = 0
        self._progress = progress
        self._total: int | None = None
        self._target: IO[bytes] | None = None if isinstance(to, (str, os.PathLike)) else to
        self._start: int | None = None
        self._part: Path | None = None
        self._head = b""
        self._is_pending = True
        self.stopped_by: Exception | None = None
        """The exception with which `progress` ended the download; the caller gets it as it is."""
        self.check: Callable[[bytes | None, int | None], None] | None = None
        """Raises if this is not the documented file. Called with the first bytes, and at the end with the size."""
        if self.path is not None:
            if self.path.is_dir():
                raise InvalidArgument(f"{self.path} is a folder; name the file to write")
            if not self.path.parent.is_dir():
                raise InvalidArgument(f"{self.path.parent} is not a folder")
        elif not callable(getattr(to, "write", None)):
            raise InvalidArgument(f"{describe(to)} is neither a path nor a file to write to")
        elif isinstance(to, io.TextIOBase):
            raise InvalidArgument("the file is open as text; open it with mode 'wb'")

    @property
    def _name(self) -> str:
        return "the file" if self.path is None else str(self.path)

    @property
    def replayable(self) -> bool:
        """Whether the download can start again: nothing was written yet, or it can be taken back."""
        return self._is_plain or self.size == 0 or self._start is not None

    def open(self, total: int | None) -> None:
        """Make ready for the first byte."""
        self.size, self._head, self._is_pending = 0, b"", True
        self._total = total
        if self.path is not None:
            part = self.path.with_name(f".{self.path.name[:100]}.{os.urandom(6).hex()}.part")
            try:
                self._target = part.open("xb") if self._is_plain else self.path.open("wb")
            except OSError as error:
                place = self.path.parent if self._is_plain else self.path
                raise InvalidArgument(f"{place} cannot be written to: {error.strerror}") from error
            self._part = part if self._is_plain else None
        elif self._start is None:
            target = cast("IO[bytes]", self._target)
            with suppress(AttributeError, OSError, ValueError):
                self._start = target.tell() if target.seekable() else None

    def write(self, chunk: bytes) -> None:
        """Write the next bytes; the first ones wait until `check` has accepted them."""
        self.size += len(chunk)
        if self._is_pending:
            self._head += chunk
            if len(self._head) < _HEAD:
                return
            chunk = self._accept_head(None)
        self._put(chunk)

    def _accept_head(self, size: int | None) -> bytes:
        head, self._head, self._is_pending = self._head, b"", False
        if self.check is not None:
            self.check(head[:_HEAD], size)
        return head

    def _put(self, chunk: bytes) -> None:
        try:
            cast("IO[bytes]", self._target).write(chunk)
        except Exception as error:
            raise InvalidArgument(f"{self._name} cannot be written: {error}") from error
        if self._progress is not None:
            try:
                self._progress(self.size, self._total)
            except Exception as error:
                self.stopped_by = error
                raise

    def finish(self) -> None:
        """Put the whole download in its place."""
        if self._is_pending:
            head = self._accept_head(self.size)
            if head:
                self._put(head)
        elif self.check is not None:
            self.check(None, self.size)
        if self.path is not None and self._target is not None:
            try:
                self._target.close()
                if self._part is not None:
                    self._part.replace(self.path)
            except OSError as error:
                raise InvalidArgument(f"{self._name} cannot be written: {error.strerror}") from error
            self._part = None

    def discard(self) -> None:
        """Take back what was written."""
        if self._part is not None:
            with suppress(OSError):
                cast("IO[bytes]", self._target).close()
            with suppress(OSError):
                self._part.unlink()
            self._part = None
        elif self.path is not None and self._target is not None:
            with suppress(OSError):
                self._target.close()
        elif self._start is not None:
            target = cast("IO[bytes]", self._target)
            with suppress(OSError, ValueError):
                target.seek(self._start)
                target.truncate()
                self.size = 0


class Live(Sink):
    """Stands where a file to write to would: the body stays unread, for a stream to read."""

    def __init__(self) -> None:
        self.path = None
        self.size = 0
        self.stopped_by = None

    @property
    def replayable(self) -> bool:
        return True


def _is_plain(path: Path | None) -> bool:
    """Return whether a path names a file, or nothing yet; a device or a named pipe must keep its place."""
    return path is not None and (path.is_file() or not path.exists())


def _pieces(source: Readable, size: int) -> Iterator[bytes]:
    read = cast("Callable[[int], object]", source.read)
    while True:
        try:
            chunk = read(size)
        except Exception as error:
            raise InvalidArgument(f"the file cannot be read: {error}") from error
        if not chunk:
            return
        if not isinstance(chunk, bytes):
            raise InvalidArgument(f"the file gives {type(chunk).__name__}, not bytes; open it with mode 'rb'")
        yield chunk
