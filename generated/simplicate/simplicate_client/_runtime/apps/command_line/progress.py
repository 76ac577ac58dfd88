# Copied from generator/runtime/apps/command_line/progress.py; edit it there, then generate again.
"""Progress on stderr: rows, bytes, and waits for the request budget; nothing where stderr is not a terminal.

Where stdout is a pipe, the program that reads it may write to the same terminal: then only waits are told.
"""

from __future__ import annotations

import io
import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from ...call.options import Waiting

if TYPE_CHECKING:
    from rich.progress import Progress as Bars
    from rich.progress import TaskID


class Progress:
    """One line that tells how far a call is; it goes away when the call is over."""

    def __init__(self, about: str, *, counts_bytes: bool) -> None:
        self._about = about
        self._bytes = counts_bytes
        self._bars: Bars | None = None
        self._task: TaskID | None = None

    def __enter__(self) -> Self:
        if sys.stderr.isatty() and not _is_piped():
            self._bars = _bars(self._bytes)
            self._task = self._bars.add_task(self._about, total=None)
            self._bars.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def stop(self) -> None:
        """Take the line away for good."""
        if self._bars is not None:
            self._bars.stop()
        self._bars = None

    def __call__(self, done: int, total: int | None = None) -> None:
        """Tell how much is done, and of how much; a method of the client calls it."""
        if self._bars is not None and self._task is not None:
            self._bars.update(self._task, completed=done, total=total, description=self._about)

    def seconds(self, seconds: float) -> None:
        """Tell how long a result is waited for; a method that asks again and again calls it."""
        if self._bars is not None and self._task is not None:
            self._bars.update(self._task, description=f"{self._about}: not ready after {seconds:.0f} s", refresh=True)

    def waiting(self, wait: Waiting) -> None:
        """Tell of a wait; the client calls it."""
        if wait.seconds < 1:
            return
        text = f"{self._about}: waiting {wait.seconds:.0f} s for {wait.reason}"
        if self._bars is not None and self._task is not None:
            self._bars.update(self._task, description=text, refresh=True)
        elif sys.stderr.isatty():
            print(text, file=sys.stderr)


class Counted(io.BufferedReader):
    """A file that tells how much of it was read."""

    def __init__(self, path: Path, tell: Callable[[int, int | None], None]) -> None:
        super().__init__(io.FileIO(path))
        self._size = path.stat().st_size
        self._tell_of = tell

    def read(self, size: int | None = -1, /) -> bytes:
        """Read the next bytes."""
        data = super().read(size)
        self._tell_of(self.tell(), self._size)
        return data


def _is_piped() -> bool:
    try:
        return stat.S_ISFIFO(os.fstat(sys.stdout.fileno()).st_mode)
    except (OSError, ValueError):  # closed, or no file
        return False


def _bars(counts_bytes: bool) -> Bars:
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        DownloadColumn,
        MofNCompleteColumn,
        ProgressColumn,
        SpinnerColumn,
        TextColumn,
        TimeRemainingColumn,
        TransferSpeedColumn,
    )
    from rich.progress import Progress as Bars

    amount: tuple[ProgressColumn, ...] = (
        (DownloadColumn(), TransferSpeedColumn()) if counts_bytes else (MofNCompleteColumn(), _rate_column())
    )
    columns: tuple[Any, ...] = (
        SpinnerColumn(),
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        *amount,
        TimeRemainingColumn(),
    )
    return Bars(*columns, console=Console(stderr=True), transient=True)


def _rate_column() -> Any:
    from rich.progress import ProgressColumn, Task
    from rich.text import Text

    class Rate(ProgressColumn):
        """How many rows come in a second."""

        def render(self, task: Task) -> Text:
            speed = task.finished_speed or task.speed
            return Text("" if speed is None else f"{speed:.0f}/s")

    return Rate()
