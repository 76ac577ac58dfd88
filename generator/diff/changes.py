"""Describe changes of a spec: one entry per change, with its level on the wire and for Python callers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Literal, TypeAlias

from attrs import frozen

from ..text.diagnostics import Place

Level: TypeAlias = Literal["breaking", "risky", "safe", "docs"]
"""A caller's code breaks; it runs but may behave differently; nobody has to act; only texts changed."""

LEVELS: tuple[Level, ...] = ("breaking", "risky", "safe", "docs")


@frozen
class Touched:
    """A Python name that a change affects, with its old and its new text."""

    name: str
    """`invoices.update`, `invoices.update(due)`, `models.Invoice.due`, `Client(api_key)`."""

    before: str | None
    after: str | None


@frozen
class Change:
    """One difference between two specs."""

    kind: str
    text: str
    """One sentence for people."""

    request: Level | None = None
    """Its level for requests; None if they do not change."""

    response: Level | None = None
    """Its level for answers."""

    python: Level | None = None
    """Its level for code that calls the client."""

    old: Place | None = None
    new: Place | None = None
    names: tuple[Touched, ...] = ()

    calls: tuple[str, str] = ("", "")
    """For what breaks: the call or request as it was, and as it is."""

    accepted: str = ""
    """Why somebody accepted the break; empty if nobody did."""

    @property
    def level(self) -> Level:
        """The worst of the three."""
        return worst((self.request, self.response, self.python))


def worst(levels: Iterable[Level | None]) -> Level:
    """Return the worst of some levels; `docs` if there is none."""
    indexes = [LEVELS.index(level) for level in levels if level is not None]
    return LEVELS[min(indexes)] if indexes else "docs"


def worst_or_none(levels: Iterable[Level | None]) -> Level | None:
    """Return the worst of some levels; None if there is none."""
    known: list[Level] = [level for level in levels if level is not None]
    return worst(known) if known else None


def in_order(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Return the changes without repeats, the worst level first, in their order within a level."""
    return tuple(sorted(dict.fromkeys(changes), key=lambda change: LEVELS.index(change.level)))


def reaches(changes: Iterable[Change], limit: Level | None) -> bool:
    """Return whether any change that nobody accepted is at least as bad as a level."""
    if limit is None:
        return False
    return any(LEVELS.index(change.level) <= LEVELS.index(limit) and not change.accepted for change in changes)


def renames(changes: Iterable[Change]) -> dict[str, str]:
    """Return the new names of renamed classes, by old name."""
    new_names: dict[str, str] = {}
    for change in changes:
        if change.kind == "class-renamed":
            new_names[change.names[0].name.removeprefix("models.")] = change.names[1].name.removeprefix("models.")
    return new_names


def renamed(text: str, names: Mapping[str, str]) -> str:
    """Spell an annotation with the new names of classes."""
    return re.sub(r"\w+", lambda match: names.get(match[0], match[0]), text)
