"""Keep secrets out of what is shown: URLs, headers, messages, the HTTP library's log."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, cast
from urllib.parse import quote, quote_plus, unquote_plus

from .drift import MASK, Drift
from .http import httpx
from .values import Value

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

    __slots__ = ("_known", "_names", "_spellings", "_values")

    def __init__(self, names: Iterable[str] = (), values: Callable[[], Iterable[str]] = list[str]) -> None:
        """Keep what has to be hidden.

        Args:
            names: Headers, parameters and cookies that hold secrets.
            values: Returns the secrets that are known by now; more of them may become known.
        """
        self._names = frozenset(name.lower() for name in names)
        self._values = values
        self._known: frozenset[str] = frozenset()
        self._spellings: list[str] = []

    def with_values(self, values: Iterable[str]) -> Masking:
        """Return one that hides more secrets."""
        more = list(values)
        return Masking(self._names, lambda: [*self._values(), *more])

    def spellings(self) -> list[str]:
        """Return the secrets in all the ways in which an answer may repeat them, the longest first."""
        # Short values would turn ordinary text into stars.
        known = frozenset(value for value in self._values() if len(value) >= _TRACE)
        if known != self._known:
            self._spellings = sorted({text for value in known for text in _spellings(value)}, key=len, reverse=True)
            self._known = known
        return self._spellings

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
        for spelling in self.spellings():
            if spelling in text:
                text = text.replace(spelling, MASK)
        return text

    def message(self, text: str) -> str:
        """Return a message without the secrets known by value, nor the beginning of one where the text was cut."""
        text = self.text(text)
        for spelling in self.spellings():
            start = text.find(spelling[:_TRACE])
            while start >= 0:
                end = start + _common(text[start : start + len(spelling)], spelling)
                if end == len(text) or text.startswith(("...", "'...", '"...'), end):
                    text = f"{text[:start]}{MASK}{text[end:]}"
                start = text.find(spelling[:_TRACE], start + 1)
        return text

    def data(self, data: bytes) -> bytes:
        """Return bytes without the secrets known by value."""
        for spelling in self.spellings():
            for charset in ("utf-8", "utf-16-le", "utf-16-be"):
                encoded = spelling.encode(charset, "surrogatepass")
                if encoded in data:
                    data = data.replace(encoded, MASK.encode(charset))
        return data

    def value(self, value: Any) -> Any:
        """Return a copy of a JSON value without the secrets known by value; what holds none is the same object."""
        try:
            return self._masked(value)
        except RecursionError:
            return MASK  # nested too deeply to be searched

    def _masked(self, value: object) -> object:
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, bytes):
            return self.data(value)
        if isinstance(value, Mapping):
            members = cast("Mapping[object, object]", value)
            pairs = [(self._masked(name), self._masked(member)) for name, member in members.items()]
            changed = zip(pairs, members.items(), strict=True)
            is_same = all(new[0] is old[0] and new[1] is old[1] for new, old in changed)
            return members if is_same else dict(pairs)
        if isinstance(value, list | tuple):
            items = cast("list[object] | tuple[object, ...]", value)
            copies = [self._masked(item) for item in items]
            if all(map(operator.is_, copies, items)):
                return items
            return tuple(copies) if isinstance(items, tuple) else copies
        return value

    def drift(self, drift: Drift) -> Drift:
        """Return a drift without the secrets known by value."""
        return Drift(self.text(drift.path), drift.expected, self.value(drift.seen), drift.operation)

    def drifts(self, hook: Callable[[Drift], None] | None) -> Callable[[Drift], None] | None:
        """Return a hook for drifts that calls another without the secrets known by value."""
        return None if hook is None else lambda drift: hook(self.drift(drift))

    def response(self, response: httpx.Response) -> httpx.Response:
        """Return a copy of a response without secrets in headers and body; one that holds none is the same object.

        The request that belongs to it is masked too.
        """
        request = self.stand_in(response.request)
        headers = [(name, self.data(value)) for name, value in response.headers.raw]
        reason: bytes = response.extensions.get("reason_phrase", b"")
        try:
            body, is_read = response.content, True
        except httpx.ResponseNotRead:
            # It broke off: an error must not raise another one when somebody looks at its text.
            body, is_read = b"", False
        masked = self.data(body)
        if is_read and masked == body and headers == response.headers.raw and self.data(reason) == reason:
            response.request = request
            return response
        copy = httpx.Response(
            response.status_code,
            headers=[pair for pair in headers if pair[0].lower() not in OF_THE_BODY],
            content=masked,
            request=request,
            extensions={**response.extensions, "reason_phrase": self.data(reason)},
        )
        if "document" in copy.extensions:
            copy.extensions["document"] = self.value(copy.extensions["document"])
        copy.default_encoding = response.default_encoding
        return copy

    def causes(self, error: BaseException | None) -> None:
        """Hide secrets in an exception of others, and in those that led to it."""
        for _ in range(20):
            if error is None or not self.spellings():
                return
            for name in ("doc", "object"):  # the text that is not JSON, the bytes that are not text
                if isinstance(getattr(error, name, None), (str, bytes)):
                    setattr(error, name, self.value(getattr(error, name)))
            error.args = tuple(self.value(argument) for argument in error.args)
            error = error.__cause__ or error.__context__

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


_TRACE = 6
"""Characters of a secret that are worth hiding."""

OF_THE_BODY = (b"content-encoding", b"transfer-encoding", b"content-length")
"""Headers that describe the bytes of a body as they were sent."""


def _common(one: str, other: str) -> int:
    """Return how many characters two texts have in common at their beginning."""
    return next((at for at, (left, right) in enumerate(zip(one, other, strict=False)) if left != right), len(one))


def _spellings(value: str) -> set[str]:
    """Return a text as it is, as `plain` leaves it, and as URLs, JSON (with `/` or `\\/`) and HTML have it."""
    import json  # only where something has to be hidden

    in_json = json.dumps(value)[1:-1]
    unicode_json = json.dumps(value, ensure_ascii=False)[1:-1]
    in_html = value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    in_url = {quote(value, safe="", errors="replace"), quote_plus(value, errors="replace")}
    return {value, plain(value), *in_url, in_json, in_json.replace("/", "\\/"), unicode_json, in_html}


def plain(text: str) -> str:
    """Return a vendor's words on one line, without HTML, fit to be shown."""
    if "<" in text:
        text = re.sub(_TAG, " ", without_hidden(text))
    if "&" in text:
        import html  # brings a table of two thousand names

        text = html.unescape(text)
    return re.sub(r"\s+", " ", printable(text)).strip()


def printable(text: str) -> str:
    """Return a text on one line, without what a terminal obeys and what turns the direction of writing."""
    if text.isascii() and text.isprintable():
        return text
    # Half a surrogate pair could not be printed.
    return re.sub(_CONTROL, " ", re.sub(_HALVES, "\N{REPLACEMENT CHARACTER}", text))


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
