"""Describe problems of a spec: the place, the problem, the remedy."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TypeVar

from attrs import Factory, define, frozen

from ..runtime.core.values import Value

T = TypeVar("T")


@frozen(order=True)
class Place:
    """A spot in a spec file: its name as the user gave it, the line (from 1) and the JSON pointer."""

    file: str
    line: int
    pointer: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


_HIDDEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")


def escape_hidden(text: object, keep: str = "") -> str:
    """Return a text that is safe to print: control and invisible characters are escaped.

    Args:
        text: What may hold anything from a spec.
        keep: Characters to leave alone, such as line ends of a message of our own.
    """
    return _HIDDEN.sub(lambda match: match[0] if match[0] in keep else f"\\x{ord(match[0]):02x}", str(text))


def type_name_of(value: object) -> str:
    """Return the Python type name of a value for an error message; `nothing` for None."""
    return "nothing" if value is None else type(value).__name__


class SpecError(Exception):
    """A mistake in a spec, an overlay or an argument that stops generation before anything is written."""

    def __init__(self, text: str, place: Place | None = None) -> None:
        """Store the message and, if it is known, the place of the mistake."""
        super().__init__(f"{place}: {text}" if place else text)
        self.place = place


class SpecErrors(SpecError):
    """Several mistakes, told together: the text has a line for each."""

    def __init__(self, errors: Sequence[SpecError]) -> None:
        """Store the mistakes, at least one, in the order in which they are shown."""
        super().__init__("\n".join(map(str, errors)))
        self.place = errors[0].place
        self.errors = tuple(errors)


def errors_of(error: SpecError) -> tuple[SpecError, ...]:
    """Return the single mistakes that an error tells."""
    return error.errors if isinstance(error, SpecErrors) else (error,)


def tried(step: Callable[[], T], mistakes: list[SpecError]) -> T | None:
    """Return what a step returns, so that the mistakes of several steps are told at once; None if it has some.

    Args:
        step: What may find mistakes.
        mistakes: Where they are added.
    """
    try:
        return step()
    except SpecError as error:
        mistakes.extend(errors_of(error))
        return None


def refuse(mistakes: Sequence[SpecError]) -> None:
    """Raise the mistakes, if there are any.

    Raises:
        SpecError: A mistake, or several told together.
    """
    if len(mistakes) == 1:
        raise mistakes[0]
    if mistakes:
        raise SpecErrors(mistakes)


def lines_of(error: SpecError) -> list[str]:
    """Return a line for each mistake, safe to print."""
    return [escape_hidden(single) for single in errors_of(error)]


class Problem(Value):
    """One thing the generator could not express as the document asks for."""

    place: Place
    reason: str
    lost: bool = True
    """Whether the client has less than the document describes; False for a remark."""

    def __str__(self) -> str:
        return f"{self.place}: {self.reason} ({self.place.pointer})"


@define
class Report:
    """What was degraded on the way, in document order and without repeats."""

    _problems: dict[Problem, None] = Factory(dict)

    def add(self, place: Place, reason: str, *, lost: bool = True) -> None:
        """Add one problem to the report; with `lost=False` it is only a remark."""
        self._problems[Problem(place, reason, lost)] = None

    @property
    def count(self) -> int:
        """How many problems and remarks there are so far."""
        return len(self._problems)

    @property
    def lost(self) -> list[Problem]:
        """The problems that leave the client with less than the document describes, by file and line."""
        return sorted((problem for problem in self._problems if problem.lost), key=lambda problem: problem.place)

    @property
    def remarks(self) -> list[Problem]:
        """The problems that cost the caller nothing, by file and line."""
        return sorted((problem for problem in self._problems if not problem.lost), key=lambda problem: problem.place)
