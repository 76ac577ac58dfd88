"""Keep the changelogs: a section for each version, drafted from what changed since the last release."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from .. import __version__
from .report import safe
from .repository import VendorReport, commits_since, last_tag
from .versions import changelog, spelled

GENERATOR = "back-office-clients"
"""The generator's own distribution; its releases are tagged `back-office-clients-vX.Y.Z`."""


def changelogs(root: Path, reports: Sequence[VendorReport]) -> Iterator[tuple[Path, str]]:
    """Yield each changelog that lacks a section for the next version: its path, and its text with the section.

    A section that is there already is left as it is, since somebody may have written it by hand.

    Args:
        root: The repository.
        reports: What changed for each vendor since its last release.
    """
    for report in reports:
        draft = changelog(report.advice, report.since).partition("\n")[2].strip()
        version = spelled(max(report.advice.now, report.advice.wanted))
        yield from _with_section(root / "specs" / f"{report.vendor}.changelog.md", report.vendor, version, draft)
    yield from _with_section(root / "CHANGELOG.md", "the generator", __version__, _of_the_generator(root))


def _of_the_generator(root: Path) -> str:
    tag = last_tag(root, GENERATOR)
    if tag is None:
        return "First release."
    return "\n".join(f"- {safe(subject)}" for subject in commits_since(root, tag, "generator")) or "No changes."


def _with_section(path: Path, name: str, version: str, draft: str) -> Iterator[tuple[Path, str]]:
    text = path.read_text("utf-8") if path.is_file() else f"# Changes of {name}\n"
    if re.search(rf"^## {re.escape(version)}$", text, re.M):
        return
    title, newline, rest = text.partition("\n## ")
    yield path, f"{title.rstrip()}\n\n## {version}\n\n{draft}\n" + (f"{newline}{rest}" if rest else "")
