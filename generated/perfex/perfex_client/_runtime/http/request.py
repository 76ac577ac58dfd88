# Copied from generator/runtime/http/request.py; edit it there, then generate again.
"""Requests: base URL, headers and credentials put around a call; nothing secret goes to another origin."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote_plus

from ..auth.credentials import Credential, Keyring, Placed
from ..body.body import Body
from ..call.call import AT_ORIGIN, Answers, Call
from ..core.errors import ApiError, InvalidArgument
from ..core.http import httpx
from ..core.values import Value
from ..params.params import header_value

if TYPE_CHECKING:
    from ..call.call import Addresses
    from ..dialect.dialect import Parts

HOPS = 10
_MOST_KNOWN = 100
_LIBRARY = ("accept", "accept-encoding", "connection", "user-agent", "host", "content-length", "content-type")
"""Headers that the HTTP library sets by itself."""
OWN_HEADERS: Mapping[str, str] = {"connection": "keep-alive"}
"""Headers that the HTTP library sends by itself with a client that we make."""
_WRITES_NOTHING = ("GET", "HEAD", "OPTIONS")


class Outgoing:
    """One call, ready to be sent as often as it takes."""

    __slots__ = ("body", "headers", "method", "own", "sent_headers", "streams", "target")

    def __init__(  # noqa: PLR0913, PLR0917  one argument for each attribute
        self,
        method: str,
        target: httpx.URL,
        headers: list[tuple[bytes, bytes]],
        sent_headers: httpx.Headers,
        body: Body | None,
        own: bool,
    ) -> None:
        self.method = method
        self.target = target
        self.headers = headers
        self.sent_headers = sent_headers
        """The same as the HTTP library keeps them."""
        self.body = body
        self.own = own
        """It goes to the vendor."""
        self.streams = body is not None and body.data is None
        """Whether a file is read while it is sent."""

    @property
    def replayable(self) -> bool:
        """Whether it can be sent again."""
        return self.body is None or self.body.replayable

    def request(self, phases: Mapping[str, float | None]) -> httpx.Request:
        """Return the request as the HTTP library sends it, its body at the beginning.

        It has all its headers: the library need not add any.
        """
        body, url = self.body, self.target
        stream = httpx.ByteStream(b"") if body is None else body.stream()
        extensions = {"timeout": phases}
        request = httpx.Request(self.method, url, headers=self.sent_headers, stream=stream, extensions=extensions)
        if not self.streams:
            request.read()  # some transports and hooks look at the content
        # The library makes a URL of its own of each that it is given.
        request.url = url
        return request


class Requests:
    """Puts requests together for one client."""

    def __init__(  # noqa: PLR0913, PLR0917  one argument for each part of a request
        self,
        base_url: str,
        keyring: Keyring,
        user_agent: str,
        own: Mapping[str, str],
        library: Mapping[str, str] | None = None,
        addresses: Addresses | None = None,
    ) -> None:
        self.base = _base(base_url)
        self._addresses = addresses
        """Of calls with a server of their own; none where the caller gave an address for all."""
        self.address = self.base.text
        """The base URL, without a slash at the end."""
        self._keyring, self._user_agent, self._given, self._library = keyring, user_agent, own, library
        self._url_of: Callable[[Call[Any], str], httpx.URL] = self._first_url
        self._known: dict[tuple[tuple[bytes, bytes], ...], httpx.Headers] = {}
        """Headers of requests without a body, as the HTTP library keeps them: most calls have those of another."""
        # What can be unpacked piece by piece; the library would unpack other codings in one go.
        self._plain = [(b"Accept-Encoding", b"gzip, deflate")] if library else []
        theirs = {name.lower(): value for name, value in (library or {}).items()}
        if "connection" in theirs:
            self._plain.append((b"Connection", header_value(theirs["connection"], "Connection")))
        self._plain.append((b"User-Agent", header_value(user_agent, "User-Agent")))
        added = {name: value for name, value in theirs.items() if name not in _LIBRARY}
        added.update({name.lower(): value for name, value in own.items()})
        replaced = [name.encode("ascii") for name in added]
        self._own = [(b"Host", self.base.netloc)] + [pair for pair in self._plain if pair[0].lower() not in replaced]
        self._own += [(name.encode("ascii"), header_value(value, name)) for name, value in added.items()]
        self._accepts = "accept" not in added
        self.asks = keyring.asks
        """Whether functions have to be asked for credentials."""
        self.converses = keyring.converses
        """Whether some credential takes more than to be placed in a request."""

    def secret_texts(self) -> list[str]:
        """Return the credentials' texts, which tell accounts apart."""
        return self._keyring.values()

    def secret_parameters(self) -> set[str]:
        """Return the names of the query parameters that hold credentials."""
        return set(self._keyring.query_names())

    def with_headers(self, own: Mapping[str, str]) -> Requests:
        """Return one that sends these headers with every request."""
        return Requests(self.address, self._keyring, self._user_agent, own, self._library, self._addresses)

    def masked(self) -> Requests:
        """Return one that puts masks in the place of credentials, and asks nobody for them."""
        from ..auth.masked import masked  # only for those who want to see a request

        keyring = masked(self._keyring)
        return Requests(self.address, keyring, self._user_agent, self._given, self._library, self._addresses)

    def credentials(self, call: Call[Any]) -> list[Credential]:
        """Return the credentials that a call has to carry."""
        return self._keyring.of(call.security)

    def prepare(self, call: Call[Any], parts: Parts) -> Outgoing:
        """Put the parts of a call together."""
        if call.server is None and parts.path[:1] == "/":
            target, own, accepts, headers = self.address + parts.path, True, self._accepts, list(self._own)
            placed = self._keyring.default if call.security is None else None
            if placed is None:
                placed = self._keyring.place(call.security)
        else:
            target, own, accepts, headers, placed = self._elsewhere(call, parts.path)
        if parts.query or placed.query:
            target = _with_parameters(target, parts.query, placed.query)
        url = self._url_of(call, target)
        if accepts:
            is_class = call.accept is None and isinstance(call.returns, type)
            headers.append(_BY_CLASS.get(call.returns, _JSON) if is_class else accepted(call))
        headers += placed.headers
        if parts.body is None and not parts.headers and not placed.cookies and call.method == "GET":
            sent = self._known.get(tuple(headers)) or self._keep(headers)
        else:
            headers = _completed(headers, call.method, parts, placed)
            sent = httpx.Headers(headers)
        return Outgoing(call.method, url, headers, sent, parts.body, own)

    def _first_url(self, call: Call[Any], target: str) -> httpx.URL:
        from .wire import Urls  # with httpx, which a client does without until its first call

        self._url_of = Urls(self.address).of_call
        return self._url_of(call, target)

    def _keep(self, headers: list[tuple[bytes, bytes]]) -> httpx.Headers:
        """Return headers as the HTTP library keeps them, and keep them for the next request."""
        if len(self._known) >= _MOST_KNOWN:
            self._known.clear()
        sent = self._known[tuple(headers)] = httpx.Headers(headers)
        return sent

    def _elsewhere(self, call: Call[Any], path: str) -> tuple[str, bool, bool, list[tuple[bytes, bytes]], Placed]:
        """Return what differs for a call whose address is not the base URL with a path behind it.

        Returns:
            The URL without a query, whether it is the vendor's, whether an `Accept` header is missing, the headers,
            and the credentials.
        """
        target, own = self._target(call, path)
        headers = list(self._own) if own else [(b"Host", b""), *self._plain]
        if (call.server is not None and self._addresses is not None) or not own:
            host = b"Host", _parsed(target).netloc
            headers = [host if name == b"Host" else (name, value) for name, value in headers]
        placed = self._keyring.place(call.security) if own else Placed()
        return target, own, self._accepts or not own, headers, placed

    def _target(self, call: Call[Any], path: str) -> tuple[str, bool]:
        """Return the URL of such a call without a query, and whether it is the vendor's."""
        if path.startswith(("https://", "http://")):
            return path, origin(_parsed(path)) == self.base.origin
        address = self.address
        if call.server is not None and self._addresses is not None:
            address = self._addresses.of(call.server)
            if is_open(address) and not self._addresses.allows_http:
                raise InvalidArgument(
                    f"{address} is not encrypted, and {call.method} {call.route} is served only there; allow it with "
                    "allow_http=True"
                )
        if path.startswith(AT_ORIGIN):
            return _at_origin(address, path), True
        return (address + path if path.startswith("/") else f"{address}/{path}"), True

    def redirected(  # noqa: PLR0913, PLR0917  all that decides about a redirect
        self,
        call: Call[Any],
        outgoing: Outgoing,
        request: httpx.Request,
        response: httpx.Response,
        own: bool,
        hops: int,
        phases: Mapping[str, float | None],
    ) -> tuple[httpx.Request, bool]:
        """Return the request that a redirect asks for, and whether it goes to the vendor; or refuse it.

        A write is repeated only at the same origin, and only when the status says to keep method and body. Another
        origin is asked for files alone, without credentials, cookies or any header of the caller's; having left, there
        is no way back to credentials. From https there is no way to http.
        """
        from .wire import LoggedUrl  # as late as in `_first_url`

        if hops > HOPS:
            raise ApiError(f"more than {HOPS} redirects, one after the other")
        target = _location(request.url, response)
        method = _redirected_method(request.method, response.status_code, target)
        if request.url.scheme == "https" and target.scheme != "https":
            raise ApiError(f"redirected to {shown_origin(target)}, which is not encrypted; not followed")
        is_same = own and origin(target) == self.base.origin
        body = None
        if is_same:
            body = outgoing.body if method == request.method else None
            if body is not None and not body.replayable:
                raise ApiError(
                    f"redirected to {shown_origin(target)}, but the file was read already and cannot be sent again"
                )
            dropped = () if body is not None else (b"content-type", b"content-length", b"transfer-encoding")
            headers = [pair for pair in outgoing.headers if pair[0].lower() not in dropped]
            query = self._keyring.place(call.security).query
        else:
            _refuse_to_leave(call, method, target)
            headers = [(b"Host", target.netloc), *self._plain, accepted(call)]
            query = ()
        target = _with_query(target, query, self._keyring.query_names())
        # Where a redirect leads to is not documented: all of it may be values.
        url = LoggedUrl(target, f"{shown_origin(target)}/...")
        return Outgoing(method, url, headers, httpx.Headers(headers), body, is_same).request(phases), is_same


def _redirected_method(method: str, status: int, target: httpx.URL) -> str:
    """Return the method of the request after a redirect; refuse one that would repeat a write as something else."""
    if status == 303 and method != "HEAD":
        return "GET"
    if status in (301, 302) and method not in _WRITES_NOTHING:
        raise ApiError(f"redirected to {shown_origin(target)}; a {method} is not repeated there: check base_url")
    return method


def _refuse_to_leave(call: Call[Any], method: str, target: httpx.URL) -> None:
    """Refuse a redirect to another origin unless a file is fetched there."""
    if method not in _WRITES_NOTHING:
        reason = f"a {method} is not sent there"
    elif not _downloads(call):
        reason = "only files are fetched from there"
    else:
        return
    raise ApiError(f"redirected to another server, {shown_origin(target)}; {reason}: check base_url")


def _parsed(url: str) -> httpx.URL:
    try:
        parsed = httpx.URL(url)
    except httpx.InvalidURL as error:
        raise InvalidArgument(f"the URL cannot be sent: {error}") from None
    if not _is_reachable(parsed):
        raise InvalidArgument("the URL cannot be sent: its host or port cannot be one")
    return parsed


def _at_origin(address: str, path: str) -> str:
    """Return the URL of a path at the server of an address, whatever path that has."""
    url = _parsed(address)
    return f"{url.scheme}://{url.netloc.decode('ascii')}{path.removeprefix(AT_ORIGIN)}"


def _is_reachable(url: httpx.URL) -> bool:
    """Return whether host and port may be those of a server: sockets refuse others in ways of their own."""
    try:
        url.host.encode("idna")
    except ValueError:
        return False
    return url.port is None or 0 < url.port < 65536


def _with_parameters(url: str, query: str, credentials: tuple[str, ...]) -> str:
    """Return a URL with the query of a call and the credentials that the call does not send itself."""
    parameters = [query, *_without(credentials, query)] if query else credentials
    return f"{url}{'&' if '?' in url else '?'}{'&'.join(parameters)}"


def _completed(
    headers: list[tuple[bytes, bytes]], method: str, parts: Parts, placed: Placed
) -> list[tuple[bytes, bytes]]:
    """Return all headers of a request that has a body, headers of its own, or credentials in cookies."""
    if parts.body is not None or method not in _WRITES_NOTHING:
        headers = headers + _content_headers(method, parts.body)
    if parts.headers or placed.cookies:
        headers = _merged(headers, parts.headers, placed.cookies)
    return headers


def _content_headers(method: str, body: Body | None) -> list[tuple[bytes, bytes]]:
    """Return the headers that describe a body: its media type and its length."""
    if body is None:
        return [(b"Content-Length", b"0")] if method in ("POST", "PUT", "PATCH") else []
    headers = list[tuple[bytes, bytes]]()
    if body.content_type is not None:
        headers.append((b"Content-Type", header_value(body.content_type, "Content-Type")))
    length = body.length
    if length is None:
        return [*headers, (b"Transfer-Encoding", b"chunked")]
    return [*headers, (b"Content-Length", str(length).encode("ascii"))]


_JSON = b"Accept", b"application/json"
_ANY = b"Accept", b"*/*"
_BY_CLASS: Mapping[object, tuple[bytes, bytes]] = {bytes: _ANY, str: _ANY}
"""The header that names the accepted media types, by the class of the value; all other classes are read from JSON."""


def _downloads(call: Call[Any]) -> bool:
    """Return whether a call may return a file."""
    if isinstance(call.returns, Answers):
        return any(choice.returns is bytes for choice in call.returns.choices)
    return call.returns is bytes


def accepted(call: Call[Any]) -> tuple[bytes, bytes]:
    """Return the header that names the media types a call asks for."""
    if call.accept is not None:
        return b"Accept", header_value(call.accept, "Accept")
    if isinstance(call.returns, Answers):
        return b"Accept", header_value(_all_of(call.returns), "Accept")
    return _BY_CLASS.get(call.returns, _JSON)


def _all_of(answers: Answers[Any]) -> str:
    """Return all media types of documented answers but streams, the first with the highest quality."""
    choices = [choice for choice in answers.choices if not choice.live]
    media = list(dict.fromkeys(choice.media for choice in choices if choice.media is not None))
    if any(choice.media is None and choice.returns is not None for choice in choices) or not media:
        return "application/json, */*;q=0.5"
    # A quality has three digits at most and is never zero.
    return ", ".join(text if at == 0 else f"{text};q={max(0.1, 1 - at / 10):.1f}" for at, text in enumerate(media))


def origin(url: httpx.URL) -> tuple[str, str, int | None]:
    """Return scheme, host and port, with the scheme's default port."""
    return url.scheme, url.host, url.port or _PORTS.get(url.scheme)


class Address(Value):
    """A base URL, taken apart."""

    text: str
    """Without a slash at the end."""
    scheme: str
    host: str
    port: int | None
    netloc: bytes

    @property
    def origin(self) -> tuple[str, str, int | None]:
        """Scheme, host and port, with the scheme's default port."""
        return self.scheme, self.host, self.port or _PORTS.get(self.scheme)


_PORTS = {"http": 80, "https": 443}
_PLAIN = re.compile(
    r"(?P<text>(?P<scheme>https?)://(?P<netloc>"
    r"(?P<host>127\.0\.0\.1|(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){0,8}[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?)"
    r"(?::(?P<port>[1-9][0-9]{0,4}))?)(?:/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*)/?"
)
"""What most addresses look like: they can be taken apart without the HTTP library, which is not imported yet."""


def _plain_address(text: object) -> Address | None:
    """Return a plain address, taken apart; `None` for one that has to be looked at more closely."""
    match = _PLAIN.fullmatch(text) if isinstance(text, str) and len(text) < 250 and "xn--" not in text else None
    if match is None:
        return None
    port = int(match["port"]) if match["port"] else None
    if port is not None and (port > 65535 or port == _PORTS[match["scheme"]]):
        return None
    return Address(match["text"], match["scheme"], match["host"], port, match["netloc"].encode("ascii"))


def is_open(address: str) -> bool:
    """Return whether others can read what is sent to an address: not encrypted, and not of this machine."""
    plain = _plain_address(address)
    if plain is not None:
        scheme, host = plain.scheme, plain.host
    else:
        try:
            url = httpx.URL(address)
        except (httpx.InvalidURL, TypeError, ValueError):
            return False  # refused for what it is
        if not _is_reachable(url):
            return False
        scheme, host = url.scheme, url.host
    # A name may begin like an address of this machine: `127.example.com` is none.
    is_here = not host or re.fullmatch(r"localhost|::1|127(?:\.[0-9]{1,3}){3}", host.strip("[]")) is not None
    return scheme == "http" and not is_here


def _base(base_url: str) -> Address:
    plain = _plain_address(base_url)
    if plain is not None:
        return plain
    try:
        url = httpx.URL(base_url)
    except (httpx.InvalidURL, TypeError, ValueError):
        raise InvalidArgument("base_url is not a URL") from None
    if not _is_reachable(url):
        raise InvalidArgument("base_url names a port beyond 65535, or a host name that cannot be one")
    if url.scheme not in ("http", "https") or not url.host:
        raise InvalidArgument("base_url must begin with https:// (or http://) and name a server")
    if url.userinfo:
        raise InvalidArgument("base_url holds a user name or password; give them as arguments")
    if url.query or url.fragment:
        raise InvalidArgument("base_url must end before any '?' or '#'")
    return Address(str(url).rstrip("/"), url.scheme, url.host, url.port, url.netloc)


def _without(placed: tuple[str, ...], sent: str, separator: str = "&") -> list[str]:
    """Return the credentials that the call does not send itself: a value of the call wins."""
    return [pair for pair in placed if f"{separator}{pair.partition('=')[0]}=" not in f"{separator}{sent}"]


def _merged(
    headers: list[tuple[bytes, bytes]], own: list[tuple[bytes, bytes]], cookies: tuple[str, ...]
) -> list[tuple[bytes, bytes]]:
    own_cookies = [value for name, value in own if name.lower() == b"cookie"]
    kept = _without(cookies, b"; ".join(own_cookies).decode("ascii"), "; ")
    pairs = [cookie.encode("ascii") for cookie in kept] + own_cookies
    own = [pair for pair in own if pair[0].lower() != b"cookie"]
    replaced = {name.lower() for name, _ in own}
    merged = [pair for pair in headers if pair[0].lower() not in replaced] + own
    return [*merged, (b"Cookie", b"; ".join(pairs))] if pairs else merged


def _location(asked: httpx.URL, response: httpx.Response) -> httpx.URL:
    try:
        target = asked.join(response.headers["location"])
    except (httpx.InvalidURL, ValueError):
        raise ApiError("redirected to something that is not a URL") from None
    if not _is_reachable(target):
        raise ApiError("redirected to an address that cannot be one")
    if target.scheme not in ("http", "https") or not target.host:
        raise ApiError("redirected to something that is not a web address")
    if target.userinfo:
        target = target.copy_with(userinfo=b"")
    return target.copy_with(fragment=None)


def _with_query(url: httpx.URL, pieces: tuple[str, ...], secret: set[str]) -> httpx.URL:
    if not secret:
        return url
    kept = [
        pair
        for pair in url.query.decode("ascii").split("&")
        if pair and unquote_plus(pair.partition("=")[0]) not in secret
    ]
    query = "&".join([*kept, *pieces])
    return url.copy_with(query=query.encode("ascii") if query else None)


def shown_origin(url: httpx.URL) -> str:
    """Return scheme, host and port of a URL, fit to be shown."""
    return f"{url.scheme}://{url.netloc.decode('ascii')}"
