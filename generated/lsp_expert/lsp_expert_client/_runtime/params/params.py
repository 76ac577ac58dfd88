# Copied from generator/runtime/params/params.py; edit it there, then generate again.
"""Parameters: how values are spelled in a path, a query, a header and a cookie.

What OpenAPI does by default needs nothing: a list in a query is a repeated key, an object gives one parameter per
member, a list in a path or header is `a,b`. The functions here wrap a value that travels otherwise. What is `UNSET`
is left out.
A null has no spelling in any of these places and is refused, unless the vendor's quirks give it one in queries.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import cast
from urllib.parse import quote

from ..core.errors import InvalidArgument
from ..core.hints import Hinted
from ..core.values import UNSET, Unset, is_unset
from .styles import (
    Bare,
    Deep,
    Delimited,
    Exploded,
    Form,
    Json,
    Label,
    Matrix,
    Reserved,
    Segments,
    Styled,
    TextFormat,
    Whole,
    encoded,
    flat,
    is_nothing,
    query_pieces,
)


def joined(value: object | Unset) -> Styled | Unset:
    """`a,b` in one parameter (style form, no explode)."""
    return UNSET if is_unset(value) else Delimited(value, ",")


def with_item(value: object | Unset, item: str) -> object:
    """Return a list parameter that holds `item` too; one that is `UNSET` or empty chooses nothing and stays so."""
    names = value.value if isinstance(value, Delimited) else value
    if isinstance(names, str):
        between = value.between if isinstance(value, Delimited) else ","
        is_there = not names or item in names.split(between)
        return value if is_there else _like(value, f"{item}{between}{names}")
    if is_unset(names) or isinstance(names, Mapping) or not isinstance(names, Iterable):
        return value
    names = list(cast("Iterable[object]", names))
    return _like(value, names if not names or item in map(str, names) else [item, *names])


def _like(value: object, changed: object) -> object:
    return Delimited(changed, value.between) if isinstance(value, Delimited) else changed


def spaced(value: object | Unset) -> Styled | Unset:
    """`a%20b` in one parameter (style spaceDelimited)."""
    return UNSET if is_unset(value) else Delimited(value, " ")


def piped(value: object | Unset) -> Styled | Unset:
    """`a%7Cb` in one parameter (style pipeDelimited)."""
    return UNSET if is_unset(value) else Delimited(value, "|")


def exploded(value: object | Unset) -> Styled | Unset:
    """`k=v,l=w` for an object in a path or header (style simple, explode)."""
    return UNSET if is_unset(value) else Exploded(value)


def deep(value: object | Unset) -> Styled | Unset:
    """`name[key]=value` (style deepObject), nested as far as the value is; objects in lists go by number."""
    return UNSET if is_unset(value) else Deep(value)


def label(value: object, *, explode: bool = False) -> Styled:
    """`.a,b` or `.a.b` in a path (style label)."""
    return Label(value, explode)


def matrix(value: object, *, explode: bool = False) -> Styled:
    """`;name=a,b` or `;name=a;name=b` in a path (style matrix)."""
    return Matrix(value, explode)


def segments(value: object) -> Styled:
    """`a/b`: every item is a segment of the path."""
    return Segments(value)


def as_json(value: object | Unset) -> Styled | Unset:
    """JSON text: a parameter with `content`, or a part of a multipart body that is JSON."""
    return UNSET if is_unset(value) else Json(value)


def as_form(value: object | Unset) -> Styled | Unset:
    """`a=1&b=2` as the text of one parameter, whose `content` is a form."""
    return UNSET if is_unset(value) else Form(value)


def whole(value: object | Unset) -> Styled | Unset:
    """The query as a whole: one text without a name (in: querystring)."""
    return UNSET if is_unset(value) else Whole(value)


def bare(value: object | Unset, *, explode: bool = False) -> Styled | Unset:
    """A cookie as it is, not encoded (style cookie)."""
    return UNSET if is_unset(value) else Bare(value, explode)


def allow_reserved(value: object | Unset) -> Styled | Unset:
    """A value whose `/`, `:` and the like are left as they are; it may itself be styled."""
    return UNSET if is_unset(value) else Reserved(value)


def given(members: Mapping[str, object]) -> Mapping[str, object] | Unset:
    """Return the members of a body that may be left out whole: `UNSET` where not one of them is set."""
    return members if any(_is_set(value) for value in members.values()) else UNSET


def _is_set(value: object) -> bool:
    if is_unset(value):
        return False
    members = cast("dict[str, object]", value) if isinstance(value, dict) else {}
    return not members or any(map(_is_set, members.values()))


def json_part(value: Styled) -> Callable[[TextFormat], str] | None:
    """Return what makes the text of an `as_json` value; `None` for the other styles."""
    return value.text if isinstance(value, Json) else None


def query_string(query: Mapping[str, object], spelling: TextFormat) -> str:
    """Return the query for a URL, without the question mark."""
    pieces: list[str] = []
    for name, value in query.items():
        if type(value) is int or type(value) is str:
            pieces.append(f"{encoded(name)}={spelling.encode(str(value))}")
            continue
        if is_unset(value) or (isinstance(value, Hinted) and value.hint.leaves_out(value.value)):
            continue
        pieces.extend(query_pieces(name, value, spelling))
    return "&".join(pieces)


_PARAMETER = r"\{([^{}]+)\}"
_ACTION = r"#[^{}]*\Z"


def fill(route: str, values: Mapping[str, object], spelling: TextFormat) -> str:
    """Return the path with every `{parameter}` replaced by its value, quoted whole.

    `/`, `?`, `#` and `%` stay inside their segment; a value that is empty, `.` or `..` is refused, so that no segment
    can become one of these. What follows a `#` in the route tells operations at one path apart, and is not sent.
    """
    if "{" not in route:
        return _literal(route)
    filled: list[str] = []
    for segment in _segments(route):
        if len(segment) == 1:
            filled.append(segment[0])
            continue
        text = ""
        for at, part in enumerate(segment):
            if at % 2 == 0:
                text += part
            elif type(value := values.get(part, UNSET)) is int:
                text += str(value)
            else:
                text += _value(part, value, spelling)
        filled.append(text)
    return "/".join(filled)


def _value(name: str, value: object, spelling: TextFormat) -> str:
    if is_unset(value) or is_unset(getattr(value, "value", None)):
        raise InvalidArgument(f"{name} is missing; the path cannot do without it")
    # A list or an object travels here only where the spec says how: then it comes styled.
    text = value.segment(name, spelling) if isinstance(value, Styled) else encoded(spelling.text(value, name))
    if text == "" or any(part in (".", "..") for part in text.split("/")):
        raise InvalidArgument(f"{name} is {text!r}, which is not one part of a path")
    return text


@lru_cache(maxsize=4096)
def _segments(route: str) -> tuple[tuple[str, ...], ...]:
    """Split a route at slashes, each segment into literal, parameter, literal, ..."""
    segments: list[list[str]] = [[]]
    # Parameters first: the name of one may hold a slash.
    for at, part in enumerate(re.split(_PARAMETER, re.sub(_ACTION, "", route))):
        if at % 2:
            segments[-1].append(part)
            continue
        head, *tail = part.split("/")
        segments[-1].append(_quoted(head))
        segments += [[_quoted(literal)] for literal in tail]
    return tuple(tuple(segment) for segment in segments)


@lru_cache(maxsize=4096)
def _literal(route: str) -> str:
    return _quoted(re.sub(_ACTION, "", route))


def _quoted(text: str) -> str:
    return quote(text, safe="/:@!$&'()*+,;=~%?[]")


def header_pairs(header: Mapping[str, object], spelling: TextFormat) -> list[tuple[bytes, bytes]]:
    """Return header parameters as they go on the wire."""
    return [
        (_header_name(name), header_value(_line(value, name, spelling), name))
        for name, value in header.items()
        if not _is_nothing(value, spelling)
    ]


def cookie_header(cookie: Mapping[str, object], spelling: TextFormat) -> bytes | None:
    """Return cookie parameters as one header; `None` when there are none."""
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
    """Return whether there is nothing to send: a list without items leaves its header out."""
    if isinstance(value, Styled):
        return value.nothing(spelling)
    return is_unset(value) or (not isinstance(value, (str, int)) and is_nothing(value, spelling))


def _bare(crumb: str, name: str) -> str:
    if not crumb.isascii() or any(
        character in '"\\;, ' or not character.isprintable() for character in crumb.replace(",", "")
    ):
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
    if (
        not name
        or not name.isascii()
        or any(not (character.isalnum() or character in "!#$%&'*+-.^_`|~") for character in name)
    ):
        raise InvalidArgument(f"{name!r} is not the name of a header")
    return name.encode("ascii")


def header_value(text: str, name: str) -> bytes:
    """Return a header's value as it goes on the wire; line breaks and what Latin-1 lacks are refused."""
    if "\r" in text or "\n" in text or "\0" in text:
        raise InvalidArgument(f"the value of header {name} holds a line break or NUL")
    try:
        return text.strip(" \t").encode("latin-1")
    except UnicodeEncodeError:
        raise InvalidArgument(f"the value of header {name} holds a character that headers cannot carry") from None
