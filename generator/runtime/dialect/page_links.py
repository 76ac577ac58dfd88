"""The next page of a listing whose answers have its URL: in a member, or in the header `Link` (RFC 8288)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TypeVar
from urllib.parse import unquote_plus

from attrs import evolve

from ..call.call import AT_ORIGIN, Call
from ..core.errors import DecodeError
from ..core.http import httpx

T = TypeVar("T")

_SPACES = " \t"
_LONGEST = 10_000


def next_link(headers: httpx.Headers) -> str | None:
    """Return the URL that the header `Link` calls `next`; `None` if it calls none so."""
    for target, parameters in links(", ".join(headers.get_list("link"))):
        # A link with another anchor is about another resource.
        if "next" in parameters.get("rel", "").lower().split() and "anchor" not in parameters:
            return target
    return None


def links(header: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield the target of each link in a header, and its parameters by lower-case name; the first of repeated ones."""
    at, end = 0, len(header)
    while (start := header.find("<", at)) >= 0 and (close := header.find(">", start)) >= 0:
        parameters: dict[str, str] = {}
        at = close + 1
        while (at := _skip(header, at)) < end and header[at] == ";":
            at, name, value = _parameter(header, at + 1)
            parameters.setdefault(name.lower(), value)
        yield header[start + 1 : close].strip(), parameters
        # The next link begins behind a comma, whatever else stands here.
        at = header.find(",", at)
        if at < 0:
            return


def _parameter(header: str, at: int) -> tuple[int, str, str]:
    """Return where a parameter ends, its name and its value."""
    at = start = _skip(header, at)
    while at < len(header) and header[at] not in "=;,":
        at += 1
    name = header[start:at].strip(_SPACES)
    if at >= len(header) or header[at] != "=":
        return at, name, ""
    at = start = _skip(header, at + 1)
    if header[at : at + 1] != '"':
        while at < len(header) and header[at] not in ";,":
            at += 1
        return at, name, header[start:at].strip(_SPACES)
    at += 1
    value: list[str] = []
    while at < len(header) and header[at] != '"':
        at += header[at] == "\\"
        value.append(header[at : at + 1])
        at += 1
    return at + 1, name, "".join(value)


def _skip(header: str, at: int) -> int:
    while at < len(header) and header[at] in _SPACES:
        at += 1
    return at


def following_call(call: Call[T], address: str, asked: httpx.URL, secret: set[str]) -> Call[T]:
    """Return the call for the page at an address that an answer gave.

    The call goes to the address from which the answer came, whatever host the answer names: another one is refused.

    Args:
        call: The call for the page before it.
        address: The URL, absolute or relative.
        asked: The URL that was asked for the page before it.
        secret: Query parameters that hold credentials; the client adds them itself.

    Raises:
        DecodeError: The address is not a URL, or its origin is not that of `asked`.
    """
    target = _target(address, asked)
    pairs = target.query.decode("ascii").split("&")
    query = "&".join(pair for pair in pairs if pair and unquote_plus(pair.partition("=")[0]) not in secret)
    if target.path == asked.path:
        route = sent_path(call.route)
    else:
        # Behind a proxy, vendors name their unencrypted address; the client stays with the encrypted one.
        route = f"{AT_ORIGIN}{_plain(target.raw_path.decode('ascii'))}"
    return evolve(call, route=f"{route}?{_braceless(query)}" if query else route, query={})


def sent_path(route: str) -> str:
    """Return a route without its query, and without what tells operations at one path apart."""
    return re.sub(r"#[^{}]*\Z", "", route).partition("?")[0]


def is_following(route: str, listing: str) -> bool:
    """Return whether a route can be that of a next page, as `following_call` writes them.

    Args:
        route: What a caller has kept.
        listing: The route of the listing.
    """
    path, _, query = route.partition("?")
    inner = path.removeprefix(AT_ORIGIN)
    if inner == path:
        return path == sent_path(listing) and _is_plain(query)
    steps = inner.split("/")
    is_path = steps[0] == "" and len(steps) > 1 and (steps[1] != "" or len(steps) == 2)
    return is_path and "." not in steps and ".." not in steps and _is_plain(inner) and _is_plain(query)


def _is_plain(text: str) -> bool:
    """Return whether a text has only the letters that a URL may have, and no parameter of a route."""
    return all("!" <= letter <= "~" and letter not in "\\#{}" for letter in text)


def _target(address: str, asked: httpx.URL) -> httpx.URL:
    """Return the URL of the next page, or raise `DecodeError` if it must not be followed."""
    if len(address) > _LONGEST or not address.startswith(("http://", "https://", "/", "?")):
        raise DecodeError("the answer names a next page, but not by a URL")
    try:
        target = asked.join(address)
    except httpx.InvalidURL:
        raise DecodeError("the answer names a next page, but what it gives is not a URL") from None
    if target.userinfo or not _is_same_origin(target, asked):
        where = f"{target.scheme}://{target.netloc.decode('ascii')}"
        raise DecodeError(f"the answer names a next page at {where}, which is not where it came from; not followed")
    return target


def _plain(path: str) -> str:
    return _braceless(path.partition("?")[0])


def _braceless(text: str) -> str:
    """Return the text without braces, which name parameters in a route."""
    return text.replace("{", "%7B").replace("}", "%7D")


def _is_same_origin(target: httpx.URL, asked: httpx.URL) -> bool:
    """Return whether two URLs have one origin; the unencrypted one of the same host, by the usual ports, is one too."""
    if target.host != asked.host or target.scheme not in ("http", "https"):
        return False
    if target.scheme == asked.scheme:
        return _port(target) == _port(asked)
    return asked.scheme == "https" and _port(asked) == 443 and _port(target) == 80


def _port(url: httpx.URL) -> int | None:
    return url.port or {"http": 80, "https": 443}.get(url.scheme)
