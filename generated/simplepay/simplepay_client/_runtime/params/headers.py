# Copied from generator/runtime/params/headers.py; edit it there, then generate again.
"""Write parameters as headers and cookies."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast
from urllib.parse import quote

from ..core.errors import InvalidArgument
from ..core.unset import UNSET
from .openapi_styles import Bare, Styled, flat, is_nothing
from .text_format import TextFormat, encoded


def header_pairs(header: Mapping[str, object], spelling: TextFormat) -> list[tuple[bytes, bytes]]:
    """Give header parameters as they go on the wire."""
    return [
        (_header_name(name), _header_text(_line(value, name, spelling), name))
        for name, value in header.items()
        if not _is_nothing(value, spelling)
    ]


def cookie_header(cookie: Mapping[str, object], spelling: TextFormat) -> bytes | None:
    """Give cookie parameters as one header; `None` when there are none."""
    crumbs: list[str] = []
    for name, value in cookie.items():
        if _is_nothing(value, spelling):
            continue
        if isinstance(value, Bare):
            crumbs.extend(_bare(crumb, name) for crumb in value.crumbs(name, spelling))
            continue
        plain = value if isinstance(value, Styled) else spelling.plain(value)
        if isinstance(plain, list):
            crumbs.extend(_crumb(name, spelling.text(item, name)) for item in cast("list[object]", plain))
        elif isinstance(plain, dict):
            members = cast("dict[str, object]", plain)
            crumbs.extend(_crumb(key, spelling.text(member, name)) for key, member in members.items())
        else:
            crumbs.append(_crumb(name, _line(plain, name, spelling)))
    return "; ".join(crumbs).encode("ascii") if crumbs else None


def _is_nothing(value: object, spelling: TextFormat) -> bool:
    """Tell whether there is nothing to send: a list without items leaves its header out."""
    if isinstance(value, Styled):
        return value.nothing(spelling)
    return value is UNSET or (not isinstance(value, (str, int)) and is_nothing(value, spelling))


def _bare(crumb: str, name: str) -> str:
    if not crumb.isascii() or any(each in '"\\;, ' or not each.isprintable() for each in crumb.replace(",", "")):
        raise InvalidArgument(f"the value of cookie {name} holds a character that cookies cannot carry")
    return crumb


def _crumb(name: str, text: str) -> str:
    return f"{encoded(name)}={quote(text, safe=_COOKIE)}"


_COOKIE = "!#$&'()*+-./:<=>?@[]^_`{|}~,"


def _line(value: object, name: str, spelling: TextFormat) -> str:
    if isinstance(value, Styled):
        return value.line(name, spelling)
    return ",".join(flat(value, name, spelling))


def _header_name(name: str) -> bytes:
    if not name or not name.isascii() or any(not (each.isalnum() or each in "!#$%&'*+-.^_`|~") for each in name):
        raise InvalidArgument(f"{name!r} is not the name of a header")
    return name.encode("ascii")


def header_value(text: str, name: str) -> bytes:
    """Give a header's value as it goes on the wire; line breaks and what Latin-1 lacks are refused."""
    return _header_text(text, name)


def _header_text(text: str, name: str) -> bytes:
    if any(each in text for each in "\r\n\0"):
        raise InvalidArgument(f"the value of header {name} holds a line break or NUL")
    try:
        return text.strip(" \t").encode("latin-1")
    except UnicodeEncodeError:
        raise InvalidArgument(f"the value of header {name} holds a character that headers cannot carry") from None
