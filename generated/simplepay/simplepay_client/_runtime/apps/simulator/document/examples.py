# Copied from generator/runtime/apps/simulator/document/examples.py; edit it there, then generate again.
"""Make values: documented examples first, and what a schema allows where there is none."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Any
from uuid import UUID

from .document import Document
from .values import Row, copied, is_list, is_row, listing, mapping

_DEEPEST = 8
_NOTHING = object()

_FORMATS = {
    "date": "2026-01-05",
    "date-time": "2026-01-05T09:00:00Z",
    "time": "09:00:00",
    "email": "ann@example.com",
    "uri": "https://example.com/",
    "url": "https://example.com/",
    "uuid": "6f1c3b1e-0000-4000-8000-000000000001",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "byte": "ZXhhbXBsZQ==",
    "decimal": "1.00",
    "double": "1.5",
    "float": "1.5",
    "int32": "1",
    "int64": "1",
    "uint64": "1",
    "duration": "P1D",
}

_TYPED = {"integer": "1", "decimal": "1.00", "date": "2026-01-05", "date-time": "2026-01-05 09:00:00"}


def example_of(document: Document, schema: Any, depth: int = 0) -> Any:
    """Return a value for a schema: its example, its default, its first choice, or the simplest one that it allows."""
    node = mapping(document.resolved(schema))
    stated = _named_value(node)
    if stated is not _NOTHING:
        return copied(stated)
    if depth >= _DEEPEST:
        return _plain(document, node, depth)
    merged = [example_of(document, part, depth + 1) for part in listing(node.get("allOf"))]
    if merged and all(map(is_row, merged)):
        return {name: value for part in [*merged, _object(document, node, depth)] for name, value in part.items()}
    arms = [*merged[:1], *(example_of(document, arm, depth + 1) for arm in _arms(node)[:1])]
    return arms[0] if arms and not node.get("properties") else _plain(document, node, depth)


def _named_value(node: Row) -> Any:
    """Return a value that a schema itself names, if it does."""
    for word in ("example", "const", "default"):
        if word in node:
            return node[word]
    choices = [*listing(node.get("examples")), *listing(node.get("enum"))]
    return choices[0] if choices else _NOTHING


def _arms(node: Row) -> list[Any]:
    return [arm for word in ("oneOf", "anyOf") for arm in listing(node.get(word))]


def empty(document: Document, schema: Any) -> Any:
    """Return the value of a member that nobody gave: null where that is allowed, else the simplest one."""
    node = mapping(document.resolved(schema))
    if "default" in node:
        return copied(node["default"])
    if _may_be_null(node) or any(_may_be_null(mapping(document.resolved(arm))) for arm in _arms(node)):
        return None
    kind = kind_of(node)
    plain: dict[str, Any] = {"array": [], "object": {}, "boolean": False, "integer": 0, "number": 0}
    return plain[kind] if kind in plain and not node.get("required") else example_of(document, node)


def _may_be_null(node: Row) -> bool:
    return node.get("nullable") is True or "null" in (node.get("type"), *listing(node.get("type")))


def kind_of(node: Row) -> str:
    """Return the first type of a schema that is not null; an object or a list where only its words say so."""
    kind = node.get("type")
    kinds = [kind] if isinstance(kind, str) else [str(one) for one in listing(kind)]
    first = next((kind for kind in kinds if kind != "null"), "")
    if not first and "properties" in node:
        return "object"
    return first or ("array" if "items" in node else "")


def stable_id(*parts: object) -> UUID:
    """Return an identifier that follows from parts: the same ones give the same one."""
    digest = hashlib.sha256("\0".join(map(str, parts)).encode()).digest()
    return UUID(bytes=digest[:16], version=4)


def rows_in(value: Any, path: str | None) -> Iterator[Row]:
    """Yield the records in an example of an answer.

    Args:
        value: The example.
        path: Dotted path of the records, where they are not the whole answer.
    """
    if path:
        for name in path.split("."):
            value = mapping(value).get(name, value if is_list(value) else None)
    yield from filter(is_row, value if is_list(value) else [value])


def _plain(document: Document, node: Row, depth: int) -> Any:
    kind = kind_of(node)
    if kind == "object":
        return _object(document, node, depth)
    if kind == "array":
        return [example_of(document, node.get("items"), depth + 1)] if depth < _DEEPEST and node.get("items") else []
    if kind in ("integer", "number"):
        low = node.get("minimum")
        return low if isinstance(low, int | float) else 1
    return _text(node) if kind == "string" else {"boolean": True}.get(kind)


def _text(node: Row) -> str:
    typed = _TYPED.get(str(node.get("x-type")), "text")
    text = _FORMATS.get(str(node.get("format")), typed)
    shortest = node.get("minLength")
    return text.ljust(shortest, "x") if isinstance(shortest, int) else text


def _object(document: Document, node: Row, depth: int) -> Row:
    if depth >= _DEEPEST:
        return {}
    required = listing(node.get("required"))
    members = mapping(node.get("properties"))
    chosen = members if depth < 3 else {name: members[name] for name in members if name in required}
    return {
        name: example_of(document, member, depth + 1)
        for name, member in chosen.items()
        if not mapping(document.resolved(member)).get("writeOnly")
    }
