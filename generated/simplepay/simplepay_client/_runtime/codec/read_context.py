# Copied from generator/runtime/codec/read_context.py; edit it there, then generate again.
"""The context in which one answer is read: its hooks, its places, its drifts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from ..core.drift import MASK, Drift, Drifted, Path, PathText, is_secret

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime
    from decimal import Decimal

    from .dump import DumpContext


class Hooks(Protocol):
    """The side of a codec that readers turn to when a value is not plainly as documented."""

    def report(self, drift: Drift) -> None: ...
    def read_int(self, value: object, at: str) -> int | None: ...
    def read_decimal(self, value: object, at: str) -> Decimal | None: ...
    def read_bool(self, value: object, at: str) -> bool | None: ...
    def read_date(self, value: object, at: str) -> date | None: ...
    def read_datetime(self, value: object, at: str) -> datetime | None: ...
    def read_structure(self, value: object, at: str) -> object: ...


class Place(PathText):
    """A path as text, as hooks get it; knows what the text alone does not say."""

    reading: ReadContext
    text: bool
    """Whether the value is documented to travel as text."""


class ReadContext:
    """The context handed down through the readers of one answer."""

    __slots__ = ("chosen", "drifts", "hooks", "odd", "partial", "structures", "trying", "writing")

    def __init__(self, hooks: Hooks, writing: DumpContext, partial: bool = False) -> None:
        self.hooks = hooks
        self.writing = writing
        self.odd = False
        """Set by a reader whose value would not be written back as it came."""
        self.trying = False
        """While members of a union are tried, drifts are counted and not reported."""
        self.drifts = 0
        self.partial = partial
        """Whether the caller chose the members that come: none of the others is missing then."""
        self.chosen: dict[tuple[int, int], int] = {}
        """The type of a union that fits a structure, by the ids of both."""
        self.structures: list[object] = []
        """Structures taken out of texts, kept alive so that their ids stay theirs."""

    def misfit(self, value: object, at: Path, expected: str) -> Any:
        """Report a value that does not fit, and give it back as it came."""
        self.odd = True
        self.report(at, expected, value)
        return value

    def report(self, at: Path, expected: str, seen: object) -> None:
        """Report a drift, or count it while members of a union are tried."""
        if self.trying:
            self.drifts += 1
        else:
            self.hooks.report(Drift(PathText.of(at), expected, MASK if is_secret(at) else seen))

    def ask(self, hook: Callable[[object, str], Any], value: object, at: Path, expected: str, text: bool = True) -> Any:
        """Let a hook read a value; a `ValueError` from it is a misfit."""
        self.odd = True
        place = Place.of(at)
        place.reading, place.text = self, text
        try:
            return hook(value, place)
        except Drifted:
            raise
        except ValueError:
            return self.misfit(value, at, expected)


class HeldContext(ReadContext):
    """The context of an answer that is read while it is parsed: it may turn out to be no JSON, so drifts wait."""

    __slots__ = ("held",)

    def __init__(self, hooks: Hooks, writing: DumpContext, partial: bool = False) -> None:
        super().__init__(hooks, writing, partial)
        self.held: list[Drift] = []

    def report(self, at: Path, expected: str, seen: object) -> None:
        """Hold a drift back, or count it while members of a union are tried."""
        if self.trying:
            self.drifts += 1
        elif len(self.held) == _MOST_HELD:
            raise TooManyDrifts
        else:
            self.held.append(Drift(PathText.of(at), expected, MASK if is_secret(at) else seen))


class TooManyDrifts(Exception):
    """More drifts than are held back."""


_MOST_HELD = 1_000
