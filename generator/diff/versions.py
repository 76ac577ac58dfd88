"""Advise the next version of a client by what changed since the last one, and draft its changelog."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import frozen

from .changes import LEVELS, Change, Level, worst
from .report import safe

Version = tuple[int, int, int]


@frozen
class Advice:
    """What the version of one client is, and what it has to be at least."""

    vendor: str
    since: str
    """What the changes are measured from: a tag, a revision; empty for nothing at all."""

    released: Version | None
    now: Version
    level: Level | None
    """The worst change; None if nothing changed."""

    is_tagged: bool = True
    """Whether it counts from a release; between two revisions only what breaks must move the version."""

    @property
    def wanted(self) -> Version:
        """The lowest version that fits the changes."""
        if self.released is None or self.level is None:
            return self.released or self.now
        if not self.is_tagged and self.level != "breaking":
            return self.released
        return bumped(self.released, self.level)

    @property
    def is_enough(self) -> bool:
        """Whether the spec's version is at least the wanted one."""
        return self.now >= self.wanted

    def __str__(self) -> str:
        now, wanted = spelled(self.now), spelled(self.wanted)
        if self.released is None:
            return f"{now}; nothing is released yet"
        before = spelled(self.released)
        if self.level is None:
            return f"{now}; nothing changed since {self.since} ({before})"
        if self.is_enough:
            return f"{before} → {now} ✅ (at least {wanted}, since {self.since})"
        return f"{now} ❌ must be at least **{wanted}** (since {self.since}: {before})"


def bumped(version: Version, level: Level) -> Version:
    """Return the next version by SemVer; before 1.0 the middle number stands for the first."""
    major, minor, patch = version
    if level == "breaking":
        return (major + 1, 0, 0) if major else (0, minor + 1, 0)
    if level == "docs" or not major:
        return (major, minor, patch + 1)
    return (major, minor + 1, 0)


def read_version(text: str) -> Version:
    """Return the three numbers that a version starts with; a missing one is 0."""
    match = re.match(r"(\d+)(?:\.(\d+))?(?:\.(\d+))?", text)
    numbers = [int(number or 0) for number in match.groups()] if match else [0, 0, 0]
    return numbers[0], numbers[1], numbers[2]


def spelled(version: Version) -> str:
    """Return a version as text."""
    return ".".join(map(str, version))


def advise(  # noqa: PLR0913  all that a version depends on
    vendor: str, now: str, since: str, released: str | None, changes: Sequence[Change], *, is_tagged: bool = True
) -> Advice:
    """Return the advice for a version.

    Args:
        vendor: The vendor.
        now: Version that the spec says.
        since: What the changes are measured from.
        released: Version there; None where there is nothing to measure from.
        changes: What changed since.
        is_tagged: Whether that is a release.
    """
    level = worst(change.level for change in changes) if changes else None
    before = read_version(released) if released is not None else None
    return Advice(vendor, since, before, read_version(now), level, is_tagged)


_HEADINGS: dict[Level, str] = {
    "breaking": "Breaking",
    "risky": "Changed",
    "safe": "Added and eased",
    "docs": "Documentation",
}


def changelog(advice: Advice, changes: Sequence[Change]) -> str:
    """Draft the changelog section of one client, in Markdown; words about docs are counted, not listed."""
    version = max(advice.now, advice.wanted)
    lines = [f"## {advice.vendor} {spelled(version)}", ""]
    if advice.released is None:
        lines += ["First release.", ""]
    elif not changes:
        lines += ["No changes.", ""]
    for level in LEVELS:
        of_level = [change for change in changes if change.level == level]
        if not of_level or advice.released is None:
            continue
        lines += [f"### {_HEADINGS[level]}", "", *_items(level, of_level), ""]
    return "\n".join(lines)


def _items(level: Level, changes: Sequence[Change]) -> list[str]:
    """Return the items of one heading; words about docs are counted."""
    if level == "docs":
        return [f"- {len(changes)} descriptions, examples or sources."]
    return [f"- {text}" for text in dict.fromkeys(safe(change.text) for change in changes)]
