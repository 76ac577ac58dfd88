# Copied from generator/runtime/core/drift.py; edit it there, then generate again.
"""Drifts: places in an answer that differ from what is documented, and how they are logged."""

from __future__ import annotations

import logging
import re
import threading
from decimal import Decimal
from typing import Any, Final, Self, TypeAlias

from .values import UNSET, Value

Path: TypeAlias = "str | tuple[Path, str | int]"
"""Where a value is: the root, or a path and one more step. Spelled out only when somebody needs to read it."""

MASK: Final = "***"
_LONGEST: Final = 60


class Secret(str):
    """A step of a path whose values must not be shown."""

    __slots__ = ()


class Key(str):
    """A step of a path that is a key of a map: part of the data, not of its documentation."""

    __slots__ = ()


class PathText(str):
    """A path as text that still knows its steps."""

    steps: Path = ""

    @classmethod
    def of(cls, path: Path) -> Self:
        """Write a path out: `$.items[0].qty`."""
        text = cls(spell(path))
        text.steps = path
        return text


def shape_of(path: str) -> str:
    """Return a path without what is data in it, indices and keys of maps: `$.items[].qty`."""
    return re.sub(_INDEX, "[]", spell(path.steps, without_keys=True) if isinstance(path, PathText) else path)


def keyed(path: str, key: object) -> PathText:
    """Return the path of what a map has under a key."""
    return PathText.of((path.steps if isinstance(path, PathText) else path, Key(key)))


class Drift(Value):
    """A place in an answer that is not as documented; the value there was kept as it came."""

    path: str
    """Where, from the top of the answer: `$.items[0].qty`."""

    expected: str
    """What is documented, in words."""

    seen: object
    """What came; `UNSET` when nothing did, `"***"` where the value is a secret."""

    operation: str = ""
    """Method and path of the call, as the spec writes it; empty where a model was read without a call."""

    def __str__(self) -> str:
        return f"{self.path}: expected {self.expected}, got {describe(self.seen)}"


class Drifted(ValueError):
    """A strict codec met a drift."""

    def __init__(self, drift: Drift) -> None:
        super().__init__(str(drift))
        self.drift = drift

    def __reduce__(self) -> tuple[type[Drifted], tuple[Drift]]:
        return type(self), (self.drift,)


class DriftLog(threading.local):
    """Logs drifts without their values: one record for each operation, path and kind, with the number in that answer.

    What was logged once is not logged again by the same codec: a listing of thousands of rows makes one record, not
    thousands. Each thread gathers the drifts of the answer it reads.
    """

    def __init__(self, logger: logging.Logger, known: set[tuple[str, str]]) -> None:
        self._logger = logger
        self._known = known
        self.operation = ""
        """The call whose answer is read; empty outside of one."""
        self.counts: dict[str, int] = {}

    def note(self, drift: Drift) -> None:
        """Count a drift; log it at once where no answer is read."""
        line = f"{shape_of(drift.path)}: expected {drift.expected}, got {kind_of(drift.seen)}"
        self.counts[line] = self.counts.get(line, 0) + 1
        if not self.operation:
            self.flush()

    def flush(self) -> None:
        """Log what was counted and is not known yet."""
        lead = f"{self.operation}: " if self.operation else ""
        for line, count in self.counts.items():
            if (self.operation, line) not in self._known:
                self._known.add((self.operation, line))
                self._logger.warning("%s%s%s", lead, line, f" ({count} times)" if count > 1 else "")
        self.counts.clear()


_INDEX = r"\[[0-9]+\]"


def kind_of(value: Any) -> str:
    """Return what sort of JSON value something is, without the value."""
    if value is UNSET:
        return "nothing"
    if value is None:
        return "null"
    if value == MASK:
        return "a secret"
    kind: type[object] = value.__class__
    return next((words for known, words in _KINDS.items() if issubclass(kind, known)), kind.__name__)


_KINDS: Final[dict[type[object], str]] = {
    bool: "true or false",
    int: "a number",
    float: "a number",
    Decimal: "a number",
    str: "a text",
    dict: "an object",
    list: "a list",
}


def describe(value: Any) -> str:
    """Show a value in a message: scalars shortened, structures only by their kind."""
    if value is UNSET:
        return "nothing"
    kind: type[object] = value.__class__
    if issubclass(kind, dict):
        return f"an object of {len(value)} member{'s'[: len(value) > 1]}" if value else "an empty object"
    if issubclass(kind, list | tuple):
        return f"a list of {len(value)}" if value else "an empty list"
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    try:
        shown = repr(value[: _LONGEST + 1] if isinstance(value, str | bytes) else value)
    except Exception:  # noqa: BLE001  an object of the caller's may fail to show itself, in any way
        return one(kind.__name__)
    return shown if len(shown) <= _LONGEST else shown[: _LONGEST - 3] + "..."


def spell(path: Path, without_keys: bool = False) -> str:
    """Write a path out: `$.items[0].qty`; if asked to, `[]` stands for each key of a map."""
    steps: list[str | int] = []
    while not isinstance(path, str):
        path, step = path
        steps.append(step)
    parts = [shape_of(path) if without_keys else path]
    for step in reversed(steps):
        if isinstance(step, int):
            parts.append(f"[{step}]")
        elif without_keys and isinstance(step, Key):
            parts.append("[]")
        else:
            parts.append(f".{step}" if step.isidentifier() else f"[{str(step)!r}]")
    return "".join(parts)


def is_secret(path: Path) -> bool:
    """Return whether a value at this path must not be shown."""
    while not isinstance(path, str):
        path, step = path
        if isinstance(step, Secret):
            return True
    return False


def one(name: str) -> str:
    """Return the name of a class with its article; `U` is mostly spoken as in `User`."""
    return f"{'an' if name[:1] in 'AEIOaeio' else 'a'} {name}"
