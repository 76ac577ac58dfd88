"""Bring sent requests and documented ones into one comparable form."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import cast
from urllib.parse import quote

import httpx

from tests.oracles.smoke.document import Document, Media, Node, Operation
from tests.oracles.smoke.examples import Maker
from tests.oracles.smoke.forms import FormReader, multipart_parts, urlencoded_parts


def expected_path(operation: Operation, maker: Maker) -> str:
    """Fill a path template with the documented examples of its parameters."""
    path = operation.path
    for parameter in operation.parameters:
        if parameter["in"] == "path":
            path = path.replace(f"{{{parameter['name']}}}", quote(text(maker.of_parameter(parameter)), safe=""))
    return path


def expected_query(parameter: Node, value: object) -> list[tuple[str, str]]:
    """Return the pairs OpenAPI makes of a query parameter."""
    name, style = parameter["name"], parameter.get("style", "form")
    explode = parameter.get("explode", style == "form")
    if isinstance(value, Mapping):
        keys = {key: f"{name}[{key}]" if style == "deepObject" else key for key in value}
        return [(keys[key], text(member)) for key, member in value.items()]
    if isinstance(value, list):
        between = {"form": ",", "spaceDelimited": " ", "pipeDelimited": "|"}[style]
        return [(name, text(item)) for item in value] if explode else [(name, between.join(map(text, value)))]
    return [(name, text(value))]


def text(value: object) -> str:
    """Spell a single JSON value in a URL or header."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return ",".join(map(text, value)) if isinstance(value, list) else str(value)


def sent_body(document: Document, operation: Operation, media: Media | None, request: httpx.Request) -> object:
    """Decode the body of a request, by its own content type; text and numbers of JSON stay apart."""
    content_type = request.headers.get("content-type", "")
    kind = content_type.partition(";")[0]
    if not request.content:
        return None
    if kind.endswith("json"):
        return json.loads(request.content, parse_float=Decimal)
    if media is None or kind not in ("application/x-www-form-urlencoded", "multipart/form-data"):
        return request.content.decode()
    multipart = kind == "multipart/form-data"
    parts = multipart_parts(request.content, content_type) if multipart else urlencoded_parts(request.content)
    reader = FormReader(document, document.form_word(operation, media), media.node.get("encoding", {}))
    return reader.value(media.schema, parts)


def instants(value: object) -> object:
    """Make requests comparable: the number of digits in the seconds of a moment does not matter."""
    comparable = exact(value)
    if isinstance(comparable, str) and re.fullmatch(r"\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)", comparable):
        return datetime.fromisoformat(comparable)
    if isinstance(comparable, dict):
        return {name: instants(member) for name, member in cast("Mapping[str, object]", value).items()}
    return [instants(item) for item in cast("list[object]", value)] if isinstance(comparable, list) else comparable


def exact(value: object) -> object:
    """Make JSON values comparable: 1 and 1.0 are the same number, True is not a number, lists and objects stay."""
    if isinstance(value, bool) or value is None:
        return ("literal", value)
    if isinstance(value, int | float | Decimal):
        return ("number", Decimal(str(value)).normalize())
    if isinstance(value, Mapping):
        return {name: exact(member) for name, member in value.items()}
    return [exact(item) for item in value] if isinstance(value, list) else value
