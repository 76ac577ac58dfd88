# Copied from generator/runtime/apps/simulator/bodies.py; edit it there, then generate again.
"""Read the body of a request: JSON, a form, or parts, nested the way that PHP nests the names of fields."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any
from urllib.parse import unquote_plus

from .document.values import Row, is_row, listing
from .request import Body, ReceivedFile

URLENCODED = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
_UNREAD: Any = object()
_DEEPEST = 64
"""Levels that PHP nests (`max_input_nesting_level`)."""


class UnreadableBodyError(Exception):
    """A body is not what its media type says; the text says what is wrong."""


def read_body(content: bytes, content_type: str, *, nested: bool, most: int | None = None) -> Body:
    """Return the body of a request.

    Args:
        content: The bytes.
        content_type: The header `Content-Type`.
        nested: Whether names such as `a[0][b]` nest, as in PHP.
        most: Most fields that are read.

    Raises:
        UnreadableBodyError: The body is not what its Content-Type says.
    """
    media = content_type.partition(";")[0].strip().lower()
    if not content:
        return Body(media, {} if media in (URLENCODED, MULTIPART) else None)
    if media == URLENCODED:
        return Body(media, _form(urlencoded(content)[:most], nested))
    if media == MULTIPART:
        return Body(media, _form(multipart(content, content_type)[:most], nested))
    if media.endswith("json") or (not media and content[:1] in b"{["):
        try:
            return Body(media or "application/json", json.loads(content))
        except ValueError as error:
            raise UnreadableBodyError(f"The body says that it is JSON, and it is not: {error}.") from error
    return Body(media, ReceivedFile("", content, media))


def urlencoded(content: bytes) -> list[tuple[str, Any]]:
    """Return the fields of a form in the order they were sent."""
    pairs: list[tuple[str, Any]] = []
    for part in content.decode("latin-1").split("&"):
        name, _, value = part.partition("=")
        if part:
            pairs.append((_decoded(name), _decoded(value)))
    return pairs


def multipart(content: bytes, content_type: str) -> list[tuple[str, Any]]:
    """Return the parts of a form in the order they were sent; one with a file name is a `ReceivedFile`.

    Raises:
        UnreadableBodyError: The Content-Type names no boundary, the body does not end with it, or a part has no name.
    """
    boundary = _parameters(content_type).get("boundary", "")
    if not boundary:
        raise UnreadableBodyError("The body says that it is multipart, and Content-Type names no boundary.")
    pairs: list[tuple[str, Any]] = []
    pieces = (b"\r\n" + content).split(b"\r\n--" + boundary.encode("latin-1"))
    if len(pieces) < 2 or not pieces[-1].startswith(b"--"):
        raise UnreadableBodyError("The multipart body does not end with its boundary.")
    for piece in pieces[1:-1]:
        head, separator, data = piece.partition(b"\r\n\r\n")
        headers = _headers(head)
        parameters = _parameters(headers.get("content-disposition", ""))
        if not separator or "name" not in parameters:
            raise UnreadableBodyError("A part of the multipart body has no name.")
        media = headers.get("content-type", "")
        if "filename" in parameters:
            file = ReceivedFile(parameters["filename"], data, media or "application/octet-stream")
            pairs.append((parameters["name"], file))
        else:
            pairs.append((parameters["name"], data.decode("utf-8", "replace")))
    return pairs


def php_nested(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    """Return fields nested as PHP nests them.

    `a[0][b]` nests, `a[]` appends, a later field replaces an earlier one of the same name; blanks and dots in front
    of the first bracket become `_`. What has the keys 0, 1, 2 and so on in this order is a list.
    """
    fields: dict[str, Any] = {}
    for name, value in pairs:
        keys = php_keys(name)
        if keys and len(keys) <= _DEEPEST:
            _put(fields, keys, value)
    return {name: _as_list(value) for name, value in fields.items()}


def php_keys(name: str) -> list[str]:
    """Return the keys that PHP makes of a field's name; `""` for one that appends."""
    name = name.lstrip(" ")
    head, bracket, rest = name.partition("[")
    if not head:
        return []
    if bracket and "]" not in rest:
        # PHP takes a bracket that is never closed for a character that a name may not have.
        return [_variable(f"{head}_{rest}")]
    keys = [_variable(head)]
    while bracket:
        key, closed, rest = rest.partition("]")
        if not closed:
            break
        keys.append(key.strip(" ") if key.strip(" ") == "" else key)
        if not rest.startswith("["):
            break
        rest = rest[1:]
    return keys


_FLAGS = {**dict.fromkeys(("true", "1", "on", "yes"), True), **dict.fromkeys(("false", "0", "off", "no", ""), False)}


def typed_text(text: str, schema: Row) -> Any:
    """Return a text of a form or a URL as the type that its schema names; as it is where it does not fit."""
    kind = schema.get("type")
    kinds = [kind] if isinstance(kind, str) else listing(kind)
    plain = text.removeprefix("-")
    readings: dict[str, Callable[[], Any]] = {
        "null": lambda: None if text == "" else _UNREAD,
        "string": lambda: text,
        "boolean": lambda: _FLAGS.get(text.lower(), _UNREAD),
        "integer": lambda: int(text) if plain.isdecimal() else _UNREAD,
        "number": lambda: _float_or_int(text) if plain.replace(".", "", 1).isdecimal() else _UNREAD,
        "array": lambda: [text] if text else [],
    }
    for name, reading in readings.items():
        if name in kinds and (value := reading()) is not _UNREAD:
            return value
    return text


def _float_or_int(text: str) -> float:
    return float(text) if "." in text else int(text)


def _form(pairs: list[tuple[str, Any]], nested: bool) -> dict[str, Any]:
    if nested:
        return php_nested(pairs)
    fields: dict[str, Any] = {}
    for name, value in pairs:
        if name in fields:
            held: Any = fields[name]
            fields[name] = [*held, value] if isinstance(held, list) else [held, value]
        else:
            fields[name] = value
    return fields


def _put(here: dict[str, Any], keys: list[str], value: Any) -> None:
    for key, below in zip(keys, [*keys[1:], None], strict=True):
        at = _next(here) if key == "" else key
        if below is None:
            here[at] = value
            return
        if not isinstance(here.get(at), dict):
            here[at] = {}
        here = here[at]


def _next(members: Mapping[str, Any]) -> str:
    numbers = [int(key) for key in members if key.isdecimal()]
    return str(max(numbers) + 1 if numbers else 0)


def _as_list(value: Any) -> Any:
    if not is_row(value):
        return value
    members = {key: _as_list(part) for key, part in value.items()}
    if members and list(members) == [str(index) for index in range(len(members))]:
        return list(members.values())
    return members


def _variable(name: str) -> str:
    return name.replace(".", "_").replace(" ", "_")


def _decoded(text: str) -> str:
    return unquote_plus(text.encode("latin-1").decode("ascii", "replace"), "utf-8", "replace")


def _headers(head: bytes) -> dict[str, str]:
    lines = (line.partition(":") for line in head.decode("utf-8", "replace").split("\r\n") if line)
    return {name.strip().lower(): value.strip() for name, _, value in lines}


def _parameters(header: str) -> dict[str, str]:
    """Return the parameters of a header, such as `boundary`; quotes and what they escape are undone."""
    parameters: dict[str, str] = {}
    position = header.find(";")
    while position >= 0:
        equals = header.find("=", position)
        if equals < 0:
            break
        name = header[position + 1 : equals].strip().lower()
        if header[equals + 1 : equals + 2] == '"':
            value, position = _quoted(header, equals + 2)
        else:
            end = header.find(";", equals)
            value = header[equals + 1 : end if end >= 0 else len(header)].strip()
            position = end
        parameters[name] = value
    return parameters


def _quoted(header: str, start: int) -> tuple[str, int]:
    """Return a text in quotes, and where the next parameter begins; browsers write a quote as %22."""
    value, at = "", start
    while at < len(header) and header[at] != '"':
        at += header[at] == "\\" and header[at + 1 : at + 2] in ('"', "\\")
        value += header[at : at + 1]
        at += 1
    return value.replace("%22", '"').replace("%0D", "\r").replace("%0A", "\n"), header.find(";", at)
