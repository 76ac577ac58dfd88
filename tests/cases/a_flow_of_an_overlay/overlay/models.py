"""What reports know beyond their members."""

from __future__ import annotations


class ReportExtras:
    """Reports have a label."""

    __slots__ = ()
