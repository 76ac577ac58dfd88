# Copied from generator/runtime/http/log_redaction.py; edit it there, then generate again.
"""Quiet: the HTTP library logs every URL, and a URL may hold a key."""

from __future__ import annotations

import logging
from collections.abc import Iterable

from ..core.masking import Masking


class _Hush(logging.Filter):
    """Masks secret parameters in what the HTTP library logs."""

    def __init__(self) -> None:
        super().__init__()
        self.masking = Masking()
        self.names: set[str] = set()

    def learn(self, names: set[str]) -> None:
        """Mask these parameters too."""
        self.names |= names
        self.masking = Masking(self.names)

    def filter(self, record: logging.LogRecord) -> bool:
        if isinstance(record.args, tuple) and record.args:
            record.args = tuple(self.masking.url(str(each)) if "?" in str(each) else each for each in record.args)
        return True


_hush = _Hush()


def hush(names: Iterable[str]) -> None:
    """Keep the values of these query parameters out of the HTTP library's log."""
    wanted = set(names)
    if not wanted:
        return
    _hush.learn(wanted)
    for name in ("httpx", "httpx2"):
        logging.getLogger(name).addFilter(_hush)
