# Copied from generator/runtime/core/redaction.py; edit it there, then generate again.
"""Keep secrets out of what is shown: URLs, headers, messages, the HTTP library's log."""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import Iterable, Mapping
from urllib.parse import quote, unquote_plus

from .http import httpx
from .values import Value

MASK = "***"

# Plain text: `re` compiles and keeps them when they are first used, which is not at every start.
_TELLING = r"(?i)auth|token|secret|passw|credential|session|signature|cookie|(?:api|access|private)[-_]?key"
_TAG = r"</?[A-Za-z!][^<>]*>"
_HIDDEN = r"(?i)<!--|<(?:script|style)\b"
_CONTROL = "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+"
"""What moves the cursor, rings, or turns the direction of writing."""
_HALVES = "[\ud800-\udfff]"


class SentRequest(Value):
    """A request as it may be shown: credentials are masked."""

    method: str
    url: str
    headers: Mapping[str, str]
    body: str | None = None
    """The body as text, where it was recorded: secret members are masked, a file is told by its name and size."""


class Masking:
    """Knows a client's secrets, by name and by value, and hides them."""

    __slots__ = ("_names", "_values")

    def __init__(self, names: Iterable[str] = (), values: Iterable[str] = ()) -> None:
        self._names = frozenset(name.lower() for name in names)
        # Short values would turn ordinary text into stars.
        self._values = sorted(
            {text for value in values if len(value) > 5 for text in (value, quote(value, safe=""))}, key=len
        )[::-1]

    def hides(self, name: str) -> bool:
        """Return whether a header, cookie or parameter of this name holds a secret."""
        return name.lower() in self._names or re.search(_TELLING, name) is not None

    def url(self, url: str) -> str:
        """Return the URL with secret query values and user information masked."""
        before, question, query = url.partition("?")
        scheme, slashes, rest = before.partition("://")
        if slashes and "@" in rest.partition("/")[0]:
            before = f"{scheme}://{MASK}@{rest.partition('@')[2]}"
        if question:
            query, fragment_mark, fragment = query.partition("#")
            query = "&".join(self._pair(pair) for pair in query.split("&")) + fragment_mark + fragment
        return self.text(before + question + query)

    def text(self, text: str) -> str:
        """Return the text without the secrets known by value."""
        for value in self._values:
            if value in text:
                text = text.replace(value, MASK)
        return text

    def request(self, request: httpx.Request) -> SentRequest:
        """Return what may be shown of a request."""
        headers = {name: MASK if self.hides(name) else self.text(value) for name, value in request.headers.items()}
        return SentRequest(request.method, self.url(str(request.url)), headers)

    def stand_in(self, request: httpx.Request) -> httpx.Request:
        """Return a request that may stay attached to a response: same method, masked URL and headers, no body."""
        shown = self.request(request)
        return httpx.Request(shown.method, shown.url, headers=shown.headers)

    def _pair(self, pair: str) -> str:
        name, equals, _ = pair.partition("=")
        return f"{name}={MASK}" if equals and self.hides(unquote_plus(name)) else pair


def plain(text: str) -> str:
    """Return a vendor's words on one line, without HTML, fit to be shown."""
    if "<" in text:
        text = re.sub(_TAG, " ", without_hidden(text))
    if "&" in text:
        import html  # brings a table of two thousand names

        text = html.unescape(text)
    # Half a surrogate pair could not be printed.
    return re.sub(r"\s+", " ", re.sub(_CONTROL, " ", re.sub(_HALVES, "\N{REPLACEMENT CHARACTER}", text))).strip()


def without_hidden(text: str) -> str:
    """Return HTML with a blank for each comment, script and style; one that does not end goes on to the end.

    The time it takes grows with the text, whatever is in it: a vendor's page may be made to stop a reader.
    """
    hidden, pieces, at = re.compile(_HIDDEN), list[str](), 0
    while (begun := hidden.search(text, at)) is not None:
        pieces.append(text[at : begun.start()])
        last = "-->" if begun[0] == "<!--" else f"</{begun[0][1:]}"
        ended = re.compile(last, re.IGNORECASE).search(text, begun.end())
        closed = -1 if ended is None else text.find(">", ended.end() - 1)
        at = len(text) if closed < 0 else closed + 1
    return " ".join([*pieces, text[at:]])


def beginning(body: bytes, limit: int = 120) -> str:
    """Return the first characters of an answer, fit to be shown."""
    text = body[: limit * 4].decode("utf-8", "replace")
    shown = repr(text[:limit])
    return f"{shown[:-1]}...{shown[-1]}" if len(text) > limit or len(body) > limit * 4 else shown


class LoggedUrl(httpx.URL):
    """A URL that hides its secrets from logs, and from nobody else: the HTTP library logs each URL that it sends to."""

    def __init__(self, url: httpx.URL, masking: Masking) -> None:
        super().__init__(url)
        self._masking = masking

    def __str__(self) -> str:
        # A log record puts its text together in a function of `logging`; whoever else asks gets the URL itself.
        asks_for_log = sys._getframe(1).f_globals.get("__name__") == logging.__name__  # pyright: ignore[reportPrivateUsage]
        return self.masked() if asks_for_log else super().__str__()

    def masked(self) -> str:
        """Return the URL without its secrets."""
        return self._masking.url(super().__str__())
