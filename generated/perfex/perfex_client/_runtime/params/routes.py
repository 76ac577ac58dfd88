# Copied from generator/runtime/params/routes.py; edit it there, then generate again.
"""Routes: path templates filled so that no value can leave its segment."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from urllib.parse import quote

from ..core.errors import InvalidArgument
from ..core.unset import UNSET
from .openapi_styles import Styled
from .text_format import TextFormat, encoded

_PARAMETER = r"\{([^{}]+)\}"


def fill(route: str, values: Mapping[str, object], spelling: TextFormat) -> str:
    """Give the path with every `{parameter}` replaced by its value, quoted whole.

    `/`, `?`, `#` and `%` stay inside their segment; a value that is empty, `.` or `..` is refused, and so is a segment
    that becomes one of these.
    """
    if "{" not in route:
        return _literal(route)
    filled: list[str] = []
    for segment in _segments(route):
        if len(segment) == 1:
            filled.append(segment[0])
            continue
        text = "".join(part if at % 2 == 0 else _value(part, values, spelling) for at, part in enumerate(segment))
        if text in ("", ".", ".."):
            raise InvalidArgument(f"{', '.join(segment[1::2])} would leave {text or 'nothing'!r} as a part of the path")
        filled.append(text)
    return "/".join(filled)


def _value(name: str, values: Mapping[str, object], spelling: TextFormat) -> str:
    value = values.get(name, UNSET)
    if value is UNSET:
        raise InvalidArgument(f"{name} is missing; the path cannot do without it")
    if isinstance(value, Styled):
        text = value.segment(name, spelling)
    else:
        # A list or an object travels here only where the spec says how: then it comes styled.
        text = encoded(spelling.text(value, name))
    if text == "" or any(part in (".", "..") for part in text.split("/")):
        raise InvalidArgument(f"{name} is {text!r}, which is not one part of a path")
    return text


@lru_cache(maxsize=4096)
def _segments(route: str) -> tuple[tuple[str, ...], ...]:
    """Split a route at slashes, each segment into literal, parameter, literal, ..."""
    segments: list[list[str]] = [[]]
    # Parameters first: the name of one may hold a slash.
    for at, part in enumerate(re.split(_PARAMETER, route)):
        if at % 2:
            segments[-1].append(part)
            continue
        first, *others = part.split("/")
        segments[-1].append(_quoted(first))
        segments += [[_quoted(other)] for other in others]
    return tuple(tuple(segment) for segment in segments)


@lru_cache(maxsize=4096)
def _literal(route: str) -> str:
    return _quoted(route)


def _quoted(text: str) -> str:
    return quote(text, safe="/:@!$&'()*+,;=~%?[]")
