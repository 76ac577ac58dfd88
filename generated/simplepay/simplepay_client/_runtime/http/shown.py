# Copied from generator/runtime/http/shown.py; edit it there, then generate again.
"""Show requests and answers without credentials, and requests without the members that are secret."""

from __future__ import annotations

import re
from typing import Any, cast
from urllib.parse import quote_plus, unquote_plus

from ..body.body import Body
from ..call.response_body import begins_structure, behind_complaint
from ..codec import jsontext
from ..core.drift import MASK
from ..core.files import File
from ..core.http import httpx
from ..core.redaction import Masking, SentRequest
from .request import Outgoing

Names = frozenset[str]
"""The members that are secret, by their names on the wire."""

_PART = rb'--[^\r\n]*\r\nContent-Disposition: form-data; name="((?:[^"\\]|\\.)*)"'
_SHOWN = ("http_version", "reason_phrase", "attempt")
_RECODED = ("content-encoding", "content-length", "transfer-encoding")


def shown_request(request: httpx.Request, outgoing: Outgoing, masking: Masking, secrets: Names) -> SentRequest:
    """Return a request with its body as it may be shown.

    Args:
        request: What is sent; after a redirect not all of what was to be sent.
        outgoing: What was to be sent, with the body.
        masking: Knows the client's credentials.
        secrets: The members whose values are masked.
    """
    shown = masking.request(request)
    body = outgoing.body if request.method == outgoing.method else None
    text = None if body is None else masking.text(body_text(body, secrets))
    return SentRequest(shown.method, shown.url, shown.headers, text)


def shown_response(response: httpx.Response, masking: Masking, secrets: Names) -> httpx.Response:
    """Return a copy of an answer as it may be shown; its body is unpacked.

    Args:
        response: The answer.
        masking: Knows the client's credentials, which the answer may repeat.
        secrets: The members whose values are masked, where the answer is JSON.
    """
    try:
        content = response.content
    except httpx.ResponseNotRead:
        content = b""  # it is read by the caller, bit by bit
    text = masking.text(_answer_text(content, secrets))
    headers = [
        (name, MASK if masking.hides(name) else masking.text(value))
        for name, value in response.headers.multi_items()
        if name not in _RECODED
    ]
    shown = httpx.Response(
        response.status_code,
        headers=headers,
        stream=httpx.ByteStream(text.encode("utf-8", "surrogateescape")),
        request=response.request,
        extensions={key: response.extensions[key] for key in _SHOWN if key in response.extensions},
    )
    shown.read()
    return shown


def _answer_text(content: bytes, secrets: Names) -> str:
    """Return the text of an answer, secret members masked; JSON may stand behind complaints of PHP."""
    text = content.decode("utf-8", "surrogateescape")
    if not any(name in text for name in secrets):
        return text
    if _loaded(text) is None:
        for _, body in behind_complaint(content):
            if _loaded(inner := body.decode("utf-8", "surrogateescape")) is not None:
                return text.removesuffix(inner) + _json(inner, secrets)
    return _json(text, secrets) if begins_structure(content) else text


def body_text(body: Body, secrets: Names) -> str:
    """Return a body as text; of a file its name and size, of other bytes that are no text their number."""
    media = (body.content_type or "").partition(";")[0].strip().lower()
    if body.data is not None and secrets and not media.startswith("multipart/"):
        text = _text(body.data)
        if media == "application/x-www-form-urlencoded":
            return "&".join(_pair(pair, secrets) for pair in text.split("&"))
        return _json(text, secrets) if "json" in media else text
    return "".join(_piece(piece, secrets) for piece in body.pieces)


def _piece(piece: bytes | File, secrets: Names) -> str:
    if isinstance(piece, File):
        return f"<{piece.name}>" if piece.size is None else f"<{piece.name}, {piece.size} bytes>"
    part = re.match(_PART, piece)
    head, blank, value = piece.partition(b"\r\n\r\n")
    if part is None or not blank or not value:
        return _text(piece)
    if _is_secret(_text(part[1]), secrets):
        return f"{_text(head)}\r\n\r\n{MASK}\r\n"
    return f"{_text(head)}\r\n\r\n{_json(_text(value), secrets) if b'json' in head else _text(value)}"


def _text(data: bytes) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError:
        return f"<{len(data)} bytes>"


def _is_secret(key: str, secrets: Names) -> bool:
    """Return whether a form's key, such as `employee[password]`, leads to a member that is secret."""
    return not secrets.isdisjoint(re.split(r"[\[\].]+", key))


def _pair(pair: str, secrets: Names) -> str:
    name, equals, value = pair.partition("=")
    if equals and _is_secret(unquote_plus(name), secrets):
        return f"{name}={MASK}"
    # A nested value may be JSON inside the form.
    text = unquote_plus(value)
    shown = _json(text, secrets) if text[:1] in ("{", "[") else text
    return pair if shown == text else f"{name}={quote_plus(shown)}"


def _json(text: str, secrets: Names) -> str:
    """Return JSON text, or lines of it, with secrets masked; unchanged, to the byte, where there are none."""
    if not any(name in text for name in secrets):
        return text
    lines: list[str] = []
    for line in text.splitlines() if _loaded(text) is None else [text]:
        value = _loaded(line)
        if value is None and line.strip():
            return f"<{len(text)} characters>"
        lines.append(line if value is None else jsontext.dumps(_masked(value[0], secrets)).decode())
    return "\n".join(lines)


def _loaded(text: str) -> tuple[object] | None:
    try:
        return (jsontext.loads(text.strip("\x1e").encode("utf-8", "surrogateescape"), exact=True),)
    except (ValueError, RecursionError):
        return None


def _masked(value: object, secrets: Names) -> object:
    if isinstance(value, dict):
        members = cast("dict[str, Any]", value)
        return {
            name: MASK if name in secrets and member is not None else _masked(member, secrets)
            for name, member in members.items()
        }
    return [_masked(item, secrets) for item in cast("list[object]", value)] if isinstance(value, list) else value
