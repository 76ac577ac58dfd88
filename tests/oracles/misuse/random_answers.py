"""Make the random answer of a hostile vendor: bytes as they go over the socket."""

from __future__ import annotations

import gzip
import json
import random
import zlib
from collections.abc import Callable
from typing import Any

SECRET = "s3cr3t-of-the-client"
"""The credential of the client; some answers repeat it."""

_TEXTS = (
    "",
    " ",
    "\x1b[31m\x07",
    "\u202egnp.exe",
    "\ud800",
    "\ufeff",
    "0000-00-00",
    "9" * 5000,
    "1e999",
    "NaN",
    "a:1:{i:0;i:1;}",
    "a:99999999:{",
    "<script>" * 50,
    "<!--" * 50,
    "&#x110000;",
    f"token {SECRET}",
    "https://[::1",
    "\0",
    "ü" * 300,
)
_SCALARS: tuple[Any, ...] = (
    None,
    True,
    False,
    0,
    -1,
    1.5,
    2**70,
    -(10**400),
    "x",
    "7",
    [],
    {},
    [[]],
    [None],
    {"": None},
)
_STATUSES = (
    *("200 OK",) * 6,
    *("201 Created", "202 Accepted", "204 No Content", "206 Partial Content", "299 Odd"),
    *("301 Moved", "302 Found", "303 See Other", "307 Again", "308 Again", "304 Not Modified"),
    *("400 Bad", "401 Who", "403 No", "404 None", "409 Clash", "422 Wrong", "429 Slow", "500 Oops", "503 Later"),
    *("600 Odd", "999 Odd", "99 Odd", "200", "1000 Odd", "200 \xff\xfe", "-1 Odd"),
)
_MEDIA = (
    *("application/json",) * 4,
    *("text/html", "text/plain", "application/pdf", "application/octet-stream", "application/json-seq", "*/*", ""),
    *(
        "application/json; charset=base64",
        "text/plain; charset=rot13",
        "application/json; charset=utf-16",
        "a/b; charset=",
    ),
    *("text/html; charset=undefined", "application/xml", "text/event-stream", "application/x-ndjson", ";", "\xe9/\xe9"),
    *("text/plain; charset=idna", "application/json; charset=punycode", "multipart/form-data; boundary=x", "TEXT/CSV"),
)
_LOCATIONS = (
    *(
        "/again",
        "//evil.example/x",
        "http://[::1",
        "http://127.0.0.1:99999/",
        "https://\x7f/",
        "mailto:a@b",
        "",
        "?",
        "#",
    ),
    *(
        "http://a:b@127.0.0.1/",
        "ftp://127.0.0.1/",
        "/\udcff",
        "http://xn--/",
        "http:///",
        "/%zz",
        "../" * 500,
        "http://ß.example:0/",
    ),
)
_HEADERS = (
    *("Retry-After: soon", "Retry-After: 1e400", "Retry-After: -5", f"Retry-After: {'9' * 5000}"),
    *("Retry-After: Fri, 31 Dec 9999 23:59:59 GMT", "Retry-After: Mon, 1 Jan 0001 00:00:00 +9999"),
    *(
        "X-RateLimit-Reset: soon",
        f"X-RateLimit-Remaining: {'9' * 5000}",
        "X-RateLimit-Limit: -1",
        "X-RateLimit-Reset: nan",
    ),
    *(
        "Set-Cookie: a=b; Domain=.; Expires=never",
        "Set-Cookie: =",
        "Set-Cookie: \xff",
        "Connection: close",
        "Connection: ,",
    ),
    *(
        "WWW-Authenticate: Digest",
        'WWW-Authenticate: Digest realm="a", nonce="b", qop="odd"',
        "WWW-Authenticate: Digest algorithm=x",
    ),
    *(
        "Content-Disposition: attachment; filename=../../etc/passwd",
        "Content-Disposition: \xff",
        "Content-Range: bytes 0-1/9",
    ),
    *(
        "Link: <x>; rel=next",
        "Trailer: x",
        "Upgrade: h2c",
        "X: \x80\x81",
        "Content-Type: application/json",
        "Date: never",
    ),
)


def answer_of(seed: int, example: object) -> bytes:
    """Return the bytes that a hostile vendor sends.

    Args:
        seed: Decides on everything.
        example: A documented answer; the body often is one with some values replaced.
    """
    choice = random.Random(seed)
    body = _body(choice, example)
    headers = [f"Content-Type: {choice.choice(_MEDIA)}"]
    status = choice.choice(_STATUSES)
    if status.startswith("3") or choice.random() < 0.03:
        headers.append(f"Location: {choice.choice(_LOCATIONS)}")
    headers += choice.sample(_HEADERS, choice.choice((0, 0, 0, 1, 2)))
    if choice.random() < 0.15:
        coding, body = _packed(choice, body)
        headers.append(f"Content-Encoding: {coding}")
    raw_body = _framed(choice, headers, body)
    lines = [f"{choice.choice(('HTTP/1.1',) * 30 + ('HTTP/1.0', 'HTTP/2', 'ICY', ''))} {status}", *headers]
    raw = "\r\n".join(lines).encode("utf-8" if choice.random() < 0.1 else "latin-1", "replace") + b"\r\n\r\n" + raw_body
    return _damaged(choice, raw) if choice.random() < 0.15 else raw


def _framed(choice: random.Random, headers: list[str], body: bytes) -> bytes:
    """Say how long the body is, mostly right, and return it as it goes on the wire."""
    kind = choice.random()
    if kind < 0.7:
        headers.append(f"Content-Length: {len(body)}")
    elif kind < 0.8:
        wrong = (len(body) + 5, max(0, len(body) - 5), -1, "9" * 400, "x", "1_0", "\u0661")
        headers.append(f"Content-Length: {choice.choice(wrong)}")
    elif kind < 0.95:
        headers.append("Transfer-Encoding: chunked")
        size = choice.choice((b"%x" % len(body),) * 5 + (b"ffffffffffffffff", b"-1", b"zz", b""))
        return size + b"\r\n" + body + b"\r\n0\r\n\r\n" if body else b"0\r\n\r\n"
    return body


def _body(choice: random.Random, example: object) -> bytes:
    """Return a body: mostly a documented one with some values replaced."""
    plain = (b"", b" ", b"\xff\xfe{", b"\xef\xbb\xbf{}", b"nul", b"NaN", b"[1,]", b"{'a':1}", b"-", b"\x00")
    streams = (b"data: {}\n\n", b"\x1e{}\n", b"{}\n[]\nx\n", b"%PDF-1.4", f"<p>{SECRET}</p>".encode())
    kinds: tuple[tuple[int, Callable[[], bytes]], ...] = (
        (55, lambda: _json(choice, _changed(choice, example))),
        (15, lambda: _json(choice, _value(choice, 3))),
        (5, lambda: b"[" * 100_000 + b"]" * choice.choice((0, 100_000))),
        (5, lambda: b'{"a":1,"a":2,"id":1,"id":"x"}'),
        (5, lambda: choice.choice(plain)),
        (5, lambda: b"<div>A PHP Error was encountered</div>\n" + _json(choice, example)),
        (5, lambda: choice.randbytes(choice.choice((1, 50, 5000)))),
        (5, lambda: choice.choice(streams)),
    )
    return choice.choices([make for _, make in kinds], [weight for weight, _ in kinds])[0]()


def _json(choice: random.Random, value: object) -> bytes:
    text = json.dumps(value, ensure_ascii=choice.random() < 0.5)
    return text.encode("utf-8", choice.choice(("surrogatepass", "replace")))


def _value(choice: random.Random, depth: int) -> object:
    kind = choice.random()
    if depth and kind < 0.25:
        return [_value(choice, depth - 1) for _ in range(choice.randrange(4))]
    if depth and kind < 0.5:
        names = ("data", "message", "error", "errors", "status", "id", "items", "metadata", "count", "", "employee")
        return {choice.choice(names): _value(choice, depth - 1) for _ in range(choice.randrange(5))}
    return choice.choice(_TEXTS) if kind < 0.75 else choice.choice(_SCALARS)


def _changed(choice: random.Random, value: object) -> Any:
    """Return a copy of a value with some of its parts replaced."""
    if choice.random() < 0.06:
        return _value(choice, 2)
    if isinstance(value, dict):
        members = {str(name): _changed(choice, member) for name, member in value.items()}  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
        return {name: member for name, member in members.items() if choice.random() > 0.05}
    if isinstance(value, list):
        return [_changed(choice, item) for item in value]  # pyright: ignore[reportUnknownVariableType]
    return value


def _packed(choice: random.Random, body: bytes) -> tuple[str, bytes]:
    coding = choice.choice(
        ("gzip", "deflate", "br", "zstd", "gzip, gzip", "identity", "x", "gzip,", "\xff", "compress")
    )
    packed = {"gzip": gzip.compress(body), "deflate": zlib.compress(body)}.get(coding, body)
    return coding, choice.choice((packed, packed, packed[:-3], b"\x1f\x8b" + packed, gzip.compress(b"0" * 10_000_000)))


def _damaged(choice: random.Random, raw: bytes) -> bytes:
    at = choice.randrange(len(raw))
    return choice.choice(
        (raw[:at], raw[:at] + choice.randbytes(3) + raw[at:], raw + raw, raw[:at] + raw[at + 1 :], b"")
    )
