"""Split texts into words as openapi-python-client does, without loading all of it."""

from __future__ import annotations

import re

_DELIMITERS = r"\\. _-"
_OTHER = re.compile(f"[^0-9A-Za-z{_DELIMITERS}]+")
_WORD = re.compile(f"[^{_DELIMITERS}]+")
_CASED_WORD = re.compile(f"[A-Z]?[a-z]+|(?:(?![A-Z]?[a-z])[^{_DELIMITERS}])+")
"""Like Word or word; what lies between such ones is a word too: HTTPServer2 has three."""


def sanitize(text: str) -> str:
    """Return the text without the characters that neither belong in an identifier nor separate words."""
    if text.isascii():
        return _OTHER.sub("", text)
    return "".join(char for char in text if char.isidentifier() or char.isdecimal() or char in "\\. _-")


def split_words(text: str) -> list[str]:
    """Return the words of a sanitized text, in order and in their own case."""
    return (_CASED_WORD if any(map(str.isupper, text)) else _WORD).findall(text)
