# Copied from generator/runtime/core/json_body.py; edit it there, then generate again.
"""Find the JSON in a response body: under any media type, and behind the complaints that PHP prints before it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .redaction import plain

_START = re.compile(rb'(?:\xef\xbb\xbf)?[ \t\r\n]*(?:[\[{"0-9-]|t|f|n|$)')
_STRUCTURE = re.compile(rb"(?:\xef\xbb\xbf)?[ \t\r\n]*[\[{]")
_COMPLAINT = re.compile(
    rb"\s*(?:<(?s:.{0,2000}?)(?:A PHP Error was encountered|xdebug-error"
    rb"|<b>\s*(?:Warning|Notice|Deprecated|Strict Standards)\s*</b>\s*:)"
    rb"|(?:PHP )?(?:Warning|Notice|Deprecated|Strict Standards): )"
)
"""How PHP begins when a setting lets it print warnings and notices into its answers; fatal errors end them."""

_CANDIDATE = re.compile(rb"(?:>|\n)[ \t\r\n]*([\[{])")
_MOST_CANDIDATES = 100
_LONGEST_COMPLAINT = 64 * 1024


def may_be_json(head: bytes) -> bool:
    """Return whether a body that begins so may be JSON, or may hold it behind a complaint of PHP."""
    return _START.match(head) is not None or _COMPLAINT.match(head) is not None


def begins_structure(body: bytes) -> bool:
    """Return whether a body begins as a JSON object or list, or with a complaint of PHP."""
    return _STRUCTURE.match(body) is not None or _COMPLAINT.match(body) is not None


def behind_complaint(body: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield each end of the body that may be the JSON behind a complaint, and the text before it; mostly none."""
    if _COMPLAINT.match(body) is None:
        return
    for number, found in enumerate(_CANDIDATE.finditer(body)):
        at = found.start(1)
        if number >= _MOST_CANDIDATES or at > _LONGEST_COMPLAINT:
            return
        yield plain(body[:at].decode("utf-8", "replace")), body[at:]
