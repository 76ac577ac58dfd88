"""Hold what a report tells of one vendor."""

from __future__ import annotations

from attrs import frozen

from ..changes import Change


@frozen
class Verdict:
    """The summary of one vendor's report."""

    vendor: str
    changes: tuple[Change, ...]
    version: str = ""
    """What the version is, and what it should be; a short Markdown text."""

    unreadable: str = ""
    """Why a side cannot be read; empty if both can."""
