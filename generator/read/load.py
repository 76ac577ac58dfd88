"""Read a spec file into plain values, with line numbers at hand when something is wrong."""

from __future__ import annotations

import json
import os
import stat
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterable
from pathlib import Path
from typing import Any, TypeAlias

from attrs import define, field

from ..text.diagnostics import Place, SpecError
from .json_reader import LongNumber, read_json
from .source_map import JsonLines, KnownLines, Lines

_LARGEST = 64 * 1024 * 1024


Moved: TypeAlias = "tuple[tuple[str, str], ...]"
"""Pairs of pointers: the present one of a part, and its one in the file."""


@define(eq=False)
class Source:
    """One spec file: its values, and the line of each JSON pointer."""

    name: str
    """The file as the user named it, for messages."""

    data: Any
    text: str = field(repr=False)
    lines: Lines = field(repr=False)
    repeated: list[tuple[str, str]] = field(factory=list)
    """Pointer and key of each mapping key that occurs twice."""

    remarks: list[tuple[Place, str]] = field(factory=list)
    """What was read although it is not written as it should be."""

    moved: Moved = ()
    losses: list[tuple[str, str]] = field(factory=list)
    """Pointer and reason of what could not be carried over when the document was converted."""

    def place(self, pointer: str) -> Place:
        """Return file and line of a JSON pointer (`#/paths/...`), or of its nearest parent that exists."""
        return Place(self.name, self.lines.line(split_pointer(self._as_written(pointer))), pointer)

    def _as_written(self, pointer: str) -> str:
        for now, before in self.moved:
            if pointer == now or pointer.startswith(f"{now}/"):
                pointer = before + pointer[len(now) :]
        return pointer


def load(path: Path, name: str | None = None) -> Source:
    """Return the content of a YAML 1.2 or JSON file, with its line numbers.

    Args:
        path: The file.
        name: What messages call it; the path as given when left out.

    Raises:
        SpecError: The file cannot be read, is neither YAML nor JSON, or is built to exhaust memory.
    """
    name = name or str(path)
    raw = read_regular(path, name)
    try:
        text = raw.decode("utf-16" if raw.startswith((BOM_UTF16_LE, BOM_UTF16_BE)) else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise SpecError(f"{name}: not UTF-8 at byte {error.start}. Save the file as UTF-8.") from error
    if path.suffix != ".json":
        return _load_yaml(text, name)
    try:
        return _load_json(text, name)
    except SpecError:
        # YAML under the wrong name; where it is not that either, the complaint about JSON is the one to read.
        if text.lstrip()[:1] in ("{", "[", "/"):
            raise
    return _load_yaml(text, name)


def read_regular(path: Path, name: str) -> bytes:
    """Return the content of a regular file; a pipe or a device could block for ever.

    Args:
        path: The file.
        name: What messages call it.

    Raises:
        SpecError: The path is not a regular file, or the file cannot be read or is too large.
    """
    try:
        # Without this flag the mere opening of a pipe waits for somebody who writes into it.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        try:
            mode = os.fstat(handle).st_mode
            if not stat.S_ISREG(mode):
                raise SpecError(f"{name}: this is {_kind(mode)}, not a regular file. Save the document into a file.")
            with open(handle, "rb", closefd=False) as file:
                raw = file.read(_LARGEST + 1)
        finally:
            os.close(handle)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise SpecError(f"{name}: cannot be read: {reason}. Check the path.") from error
    if len(raw) > _LARGEST:
        raise SpecError(
            f"{name}: the file has more than {_LARGEST} bytes, the most allowed. Split it into several files."
        )
    return raw


def _kind(mode: int) -> str:
    """Return what a file is, by its mode."""
    kinds = ((stat.S_ISDIR, "a folder"), (stat.S_ISFIFO, "a pipe"), (stat.S_ISSOCK, "a socket"))
    return next((kind for is_kind, kind in kinds if is_kind(mode)), "a device")


def split_pointer(pointer: str) -> list[str]:
    """Return the unescaped keys of a JSON pointer; the file name before `#` is dropped."""
    path = pointer.partition("#")[2] if "#" in pointer else pointer
    return [key.replace("~1", "/").replace("~0", "~") for key in path.split("/")[1:]]


def join_pointer(pointer: str, key: str | int) -> str:
    """Return a JSON pointer with one more key, escaped."""
    return f"{pointer}/{str(key).replace('~', '~0').replace('/', '~1')}"


def _load_json(text: str, name: str) -> Source:
    try:
        document = read_json(text)
    except json.JSONDecodeError as error:
        place = Place(name, error.lineno, "#")
        raise SpecError(f"not JSON: {error.msg} (column {error.colno}).", place) from error
    except LongNumber as error:
        raise SpecError(f"{error}.", Place(name, error.line, "#")) from error
    except RecursionError as error:
        raise SpecError(f"{name}: the content is nested too deeply. Name the inner parts and use $ref.") from error
    repeated = [(_pointer(keys), key) for keys, key in document.repeated]
    remarks = [(Place(name, line, "#"), f"{what} is not JSON; the reader skips it") for line, what in document.forgiven]
    return Source(name, document.data, text, JsonLines(document.text), repeated, remarks)


def _load_yaml(text: str, name: str) -> Source:
    # Here, because JSON needs none of it.
    from yaml import MarkedYAMLError, YAMLError

    from .yaml_reader import NotRead, read_yaml

    try:
        document = read_yaml(text)
    except NotRead as error:
        raise SpecError(str(error), Place(name, error.line, _pointer(error.keys))) from error
    except MarkedYAMLError as error:
        mark = error.problem_mark
        place = Place(name, mark.line + 1 if mark else 1, "#")
        if mark and _is_tab(text, mark.line, mark.column):
            raise SpecError("not YAML: this line is indented with a tab. Indent it with spaces.", place) from error
        raise SpecError(f"not YAML: {error.problem or error.context}.", place) from error
    except YAMLError as error:
        raise SpecError(f"{name}: not YAML: {error}.") from error
    except RecursionError as error:
        raise SpecError(f"{name}: the content is nested too deeply. Name the inner parts and use $ref.") from error
    if document is None:
        raise SpecError(f"{name}: the file is empty. Write an OpenAPI document into it.")
    repeated = [(_pointer(keys), key) for keys, key in document.repeated]
    return Source(name, document.data, text, KnownLines(document.inside), repeated)


def _is_tab(text: str, line: int, column: int) -> bool:
    lines = text.split("\n", line + 1)
    return line < len(lines) and lines[line][column : column + 1] == "\t"


def _pointer(keys: Iterable[str | int]) -> str:
    pointer = "#"
    for key in keys:
        pointer = join_pointer(pointer, key)
    return pointer
