"""Parameters: how values are spelled in a path, a query, a header and a cookie.

What OpenAPI does by default needs nothing: a list in a query is a repeated key, an object gives one parameter per
member, a list in a path or header is `a,b`. The functions here wrap a value that travels otherwise. What is `UNSET`
is left out.
A null has no spelling in any of these places and is refused, unless the vendor's quirks give it one in queries.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from typing import cast
from urllib.parse import quote

from .errors import InvalidArgument
from .spelling import Spelling, encoded
from .unset import UNSET, Unset

RESERVED = ":/?#[]@!$&'()*+,;="


class Styled:
    """A value with its own way to travel; subclasses override the places they know."""

    def query(self, name: str, spelling: Spelling) -> Iterator[str]:
        """Give the encoded `key=value` pieces of a query."""
        raise InvalidArgument(f"{name} cannot be sent this way in a query")

    def segment(self, name: str, spelling: Spelling) -> str:
        """Give the encoded text that stands in a path."""
        raise InvalidArgument(f"{name} cannot be sent this way in a path")

    def line(self, name: str, spelling: Spelling) -> str:
        """Give the text of a header or cookie."""
        raise InvalidArgument(f"{name} cannot be sent this way in a header")


class _Delimited(Styled):
    __slots__ = ("between", "value")

    def __init__(self, value: object, between: str) -> None:
        self.value = value
        self.between = between

    def query(self, name: str, spelling: Spelling) -> Iterator[str]:
        texts = _flat(self.value, name, spelling)
        if texts:
            yield f"{encoded(name)}={self.between.join(encoded(text) for text in texts)}"

    def segment(self, name: str, spelling: Spelling) -> str:
        return ",".join(encoded(text) for text in _flat(self.value, name, spelling))

    def line(self, name: str, spelling: Spelling) -> str:
        return ",".join(_flat(self.value, name, spelling))


class _Exploded(Styled):
    __slots__ = ("value",)

    def __init__(self, value: object) -> None:
        self.value = value

    def query(self, name: str, spelling: Spelling) -> Iterator[str]:
        return query_pieces(name, self.value, spelling)

    def segment(self, name: str, spelling: Spelling) -> str:
        return ",".join(_equations(self.value, name, spelling, encoded))

    def line(self, name: str, spelling: Spelling) -> str:
        return ",".join(_equations(self.value, name, spelling, str))


class Deep(Styled):
    """`name[key]=value`; OpenAPI leaves open how lists and single values travel, so they do as most servers read them.

    `name[]=item` for each item of a list, `name[0][key]=value` where items are objects, `name=value` else.
    """

    __slots__ = ("value",)

    def __init__(self, value: object) -> None:
        self.value = value

    def query(self, name: str, spelling: Spelling) -> Iterator[str]:
        value = spelling.plain(self.value)
        is_plain_list = isinstance(value, list) and not _nests(cast("list[object]", value), spelling)
        return self._inside(f"{name}[]" if is_plain_list else name, value, spelling)

    def _inside(self, name: str, value: object, spelling: Spelling) -> Iterator[str]:
        value = spelling.plain(value)
        if isinstance(value, dict):
            for key, member in cast("dict[str, object]", value).items():
                yield from self._inside(f"{name}[{key}]", member, spelling)
        elif isinstance(value, list) and _nests(cast("list[object]", value), spelling):
            for at, item in enumerate(cast("list[object]", value)):
                yield from self._inside(f"{name}[{at}]", item, spelling)
        else:
            yield from query_pieces(name, value, spelling)


def _nests(items: list[object], spelling: Spelling) -> bool:
    return any(isinstance(spelling.plain(item), (dict, list)) for item in items)


class _Label(Styled):
    __slots__ = ("explode", "value")

    def __init__(self, value: object, explode: bool) -> None:
        self.value = value
        self.explode = explode

    def segment(self, name: str, spelling: Spelling) -> str:
        if self.explode:
            return "".join(f".{text}" for text in _equations(self.value, name, spelling, encoded))
        return "." + ",".join(encoded(text) for text in _flat(self.value, name, spelling))


class _Matrix(Styled):
    __slots__ = ("explode", "value")

    def __init__(self, value: object, explode: bool) -> None:
        self.value = value
        self.explode = explode

    def segment(self, name: str, spelling: Spelling) -> str:
        key = encoded(name)
        if not self.explode:
            return f";{key}={','.join(encoded(text) for text in _flat(self.value, name, spelling))}"
        texts = _equations(self.value, name, spelling, encoded)
        named = isinstance(spelling.plain(self.value), dict)
        return "".join(f";{text}" if named else f";{key}={text}" for text in texts)


class _Json(Styled):
    __slots__ = ("value",)

    def __init__(self, value: object) -> None:
        self.value = value

    def text(self, spelling: Spelling) -> str:
        return spelling.dumps(spelling.write(self.value)).decode()

    def query(self, name: str, spelling: Spelling) -> Iterator[str]:
        yield f"{encoded(name)}={encoded(self.text(spelling))}"

    def segment(self, name: str, spelling: Spelling) -> str:
        return encoded(self.text(spelling))

    def line(self, name: str, spelling: Spelling) -> str:
        # Headers carry ASCII; JSON can say the rest with escapes.
        return "".join(each if each.isascii() else json.dumps(each)[1:-1] for each in self.text(spelling))


class _Reserved(Styled):
    __slots__ = ("value",)

    def __init__(self, value: object) -> None:
        self.value = value

    def query(self, name: str, spelling: Spelling) -> Iterator[str]:
        value = spelling.plain(self.value)
        for item in cast("list[object]", value) if isinstance(value, list) else [value]:
            # `&`, `#` and `+` would be read as something else, so they stay encoded.
            yield f"{encoded(name)}={quote(spelling.text(item, name), safe=_KEPT)}"


_KEPT = "".join(sorted(set(RESERVED) - set("&#+"))) + "~"


def joined(value: object | Unset) -> Styled | Unset:
    """`a,b` in one parameter (style form, no explode)."""
    return UNSET if value is UNSET else _Delimited(value, ",")


def spaced(value: object | Unset) -> Styled | Unset:
    """`a%20b` in one parameter (style spaceDelimited)."""
    return UNSET if value is UNSET else _Delimited(value, "%20")


def piped(value: object | Unset) -> Styled | Unset:
    """`a%7Cb` in one parameter (style pipeDelimited)."""
    return UNSET if value is UNSET else _Delimited(value, "%7C")


def exploded(value: object | Unset) -> Styled | Unset:
    """`k=v,l=w` for an object in a path or header (style simple, explode)."""
    return UNSET if value is UNSET else _Exploded(value)


def deep(value: object | Unset) -> Styled | Unset:
    """`name[key]=value` (style deepObject), nested as far as the value is."""
    return UNSET if value is UNSET else Deep(value)


def label(value: object, *, explode: bool = False) -> Styled:
    """`.a,b` or `.a.b` in a path (style label)."""
    return _Label(value, explode)


def matrix(value: object, *, explode: bool = False) -> Styled:
    """`;name=a,b` or `;name=a;name=b` in a path (style matrix)."""
    return _Matrix(value, explode)


def as_json(value: object | Unset) -> Styled | Unset:
    """JSON text: a parameter with `content`, or a part of a multipart body that is JSON."""
    return UNSET if value is UNSET else _Json(value)


def allow_reserved(value: object | Unset) -> Styled | Unset:
    """A query value whose `/`, `:` and the like are left as they are."""
    return UNSET if value is UNSET else _Reserved(value)


def given(members: Mapping[str, object]) -> Mapping[str, object] | Unset:
    """Give the members of a body that may be left out whole: `UNSET` where not one of them is set."""
    return members if any(_is_set(value) for value in members.values()) else UNSET


def _is_set(value: object) -> bool:
    if isinstance(value, dict):
        return any(_is_set(inner) for inner in cast("dict[str, object]", value).values())
    return value is not UNSET


def json_part(value: Styled) -> Callable[[Spelling], str] | None:
    """Give what makes the text of an `as_json` value; `None` for the other styles."""
    return value.text if isinstance(value, _Json) else None


def query_string(query: Mapping[str, object], spelling: Spelling) -> str:
    """Give the query for a URL, without the question mark."""
    pieces: list[str] = []
    for name, value in query.items():
        if value is UNSET:
            continue
        pieces.extend(query_pieces(name, value, spelling))
    return "&".join(pieces)


def query_pieces(name: str, value: object, spelling: Spelling) -> Iterator[str]:
    """Give the `key=value` pieces one query parameter makes."""
    if isinstance(value, Styled):
        yield from value.query(name, spelling)
        return
    value = spelling.plain(value)
    if isinstance(value, dict):
        for key, member in cast("dict[str, object]", value).items():
            yield from query_pieces(key, member, spelling)
    elif isinstance(value, list):
        key = encoded(name)
        for item in cast("list[object]", value):
            yield f"{key}={encoded(_query_text(item, name, spelling))}"
    else:
        yield f"{encoded(name)}={encoded(_query_text(value, name, spelling))}"


def header_pairs(header: Mapping[str, object], spelling: Spelling) -> list[tuple[bytes, bytes]]:
    """Give header parameters as they go on the wire."""
    return [
        (_header_name(name), _header_text(_line(value, name, spelling), name))
        for name, value in header.items()
        if value is not UNSET
    ]


def cookie_header(cookie: Mapping[str, object], spelling: Spelling) -> bytes | None:
    """Give cookie parameters as one header; `None` when there are none."""
    crumbs: list[str] = []
    for name, value in cookie.items():
        if value is UNSET:
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


def _crumb(name: str, text: str) -> str:
    return f"{encoded(name)}={quote(text, safe=_COOKIE)}"


_COOKIE = "!#$&'()*+-./:<=>?@[]^_`{|}~,"


def _line(value: object, name: str, spelling: Spelling) -> str:
    if isinstance(value, Styled):
        return value.line(name, spelling)
    return ",".join(_flat(value, name, spelling))


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


def _query_text(value: object, name: str, spelling: Spelling) -> str:
    if value is None and spelling.null is not None:
        return spelling.null
    return spelling.text(value, name)


def _flat(value: object, name: str, spelling: Spelling) -> list[str]:
    value = spelling.plain(value)
    if isinstance(value, list):
        return [spelling.text(item, name) for item in cast("list[object]", value)]
    if isinstance(value, dict):
        members = cast("dict[str, object]", value).items()
        return [text for key, member in members for text in (key, spelling.text(member, name))]
    return [spelling.text(value, name)]


def _equations(value: object, name: str, spelling: Spelling, encode: Callable[[str], str]) -> list[str]:
    value = spelling.plain(value)
    if isinstance(value, dict):
        members = cast("dict[str, object]", value).items()
        return [f"{encode(key)}={encode(spelling.text(member, name))}" for key, member in members]
    return [encode(text) for text in _flat(value, name, spelling)]
