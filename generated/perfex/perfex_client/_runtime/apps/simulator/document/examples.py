# Copied from generator/runtime/apps/simulator/document/examples.py; edit it there, then generate again.
"""Make values: documented examples first, and what a schema allows where there is none."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Any
from uuid import UUID

from .document import Document, schema_of
from .scalars import count_of, number_of, text_of
from .schemas import Judge, hidden_in, kind_of, members_of
from .values import Row, copied, is_list, is_row, listing, mapping

_DEEPEST = 8
_LEAN = 3
"""How many levels down a value shows only the members that it must have."""


def example_of(document: Document, schema: Any, depth: int = 0) -> Any:
    """Return a value for a schema: its example, its default, its first choice, or the simplest one that it allows."""
    node = mapping(document.resolved(schema))
    if not node:
        return None
    make = _fitting_value if depth == 0 else _whole
    return copied(document.once(f"example {depth}", node, lambda: make(document, node, depth)))


def _part_of(document: Document, schema: Any, depth: int) -> Any:
    """Return a value for a part of a schema: other parts may describe what this one asks for."""
    node = mapping(document.resolved(schema))
    return copied(document.once(f"part {depth}", node, lambda: _made(document, node, depth))) if node else None


def _whole(document: Document, node: Row, depth: int) -> Any:
    """Return a value with what it must have: a text for what the document requires and describes nowhere."""
    value = _made(document, node, depth)
    if not is_row(value) or depth >= _DEEPEST:
        return value
    parts = [node, *(mapping(document.resolved(part)) for part in listing(node.get("allOf")))]
    required = [str(name) for part in parts for name in listing(part.get("required"))]
    missing = [name for name in required if name not in value and name not in members_of(document, node)]
    return {**value, **dict.fromkeys(missing, "text")} if missing else value


def _fitting_value(document: Document, node: Row, depth: int) -> Any:
    """Return a value with all members, or, where that does not fit, with the members that it must have."""
    judge = Judge(document, exact=True)
    whole = _whole(document, node, depth)
    if not judge.faults(node, whole):
        return whole
    lean = _made(document, node, _LEAN)
    return whole if judge.faults(node, lean) else lean


def _made(document: Document, node: Row, depth: int) -> Any:
    judge = Judge(document, exact=True)
    stated = [value for value in _named_values(node) if not judge.faults(node, value)]
    if stated or depth >= _DEEPEST:
        return stated[0] if stated else _plain(document, node, depth)
    return _composed(document, node, depth)


def _composed(document: Document, node: Row, depth: int) -> Any:
    parts = [_part_of(document, part, depth + 1) for part in listing(node.get("allOf"))]
    if _arms(node):
        parts.append(_chosen(document, node, depth))
    if parts and all(map(is_row, parts)):
        return {name: value for part in [*parts, _object(document, node, depth)] for name, value in part.items()}
    return parts[0] if parts and not node.get("properties") else _plain(document, node, depth)


def _chosen(document: Document, node: Row, depth: int) -> Any:
    """Return a value of the first choice that no other one takes for its own; of the first, where there is none."""
    judge = Judge(document, exact=True)
    choices = _arms(node)
    values = [_tagged(node, arm, example_of(document, arm, depth + 1)) for arm in choices[:20]]
    alone = "oneOf" in node
    for value in values if alone else []:
        if sum(not judge.faults(arm, value) for arm in choices) == 1:
            return value
    return values[0]


def _tagged(node: Row, arm: Any, value: Any) -> Any:
    """Return a value with the name by which its choice is told from the others."""
    tag = mapping(node.get("discriminator"))
    if not is_row(value) or "propertyName" not in tag:
        return value
    target = str(mapping(arm).get("$ref", ""))
    names = {str(to).rpartition("/")[2]: name for name, to in mapping(tag.get("mapping")).items()}
    last = target.rpartition("/")[2]
    return {**value, str(tag["propertyName"]): names.get(last, last)} if target else value


def fitting_examples(document: Document, media: Row, kind: str) -> list[Any]:
    """Return the documented examples of a media type that fit its schema; text alone, where it is no JSON.

    Args:
        document: The document.
        media: What it says of the media type.
        kind: The media type.
    """
    return document.once("fitting", media, lambda: _fitting(document, media, kind)) if media else []


def _fitting(document: Document, media: Row, kind: str) -> list[Any]:
    schema = schema_of(media)
    judge = Judge(document, exact=True)
    examples = [*document.examples_of(media)]
    if "json" not in kind and "*" not in kind:
        return [example for example in examples if isinstance(example, str)]
    return [example for example in examples if not judge.faults(schema, example)]


def _named_values(node: Row) -> list[Any]:
    """Return the values that a schema itself names."""
    named = [node[word] for word in ("example", "const", "default") if word in node]
    return [*named, *listing(node.get("examples"))[:1], *listing(node.get("enum"))[:1]]


def _arms(node: Row) -> list[Any]:
    return [arm for word in ("oneOf", "anyOf") for arm in listing(node.get(word))]


def empty(document: Document, schema: Any) -> Any:
    """Return the value of a member that nobody gave: null where that is allowed, else the simplest one."""
    node = mapping(document.resolved(schema))
    if "default" in node:
        return copied(node["default"])
    if may_be_null(document, node):
        return None
    kind = kind_of(node)
    plain: dict[str, Any] = {"array": [], "object": {}, "boolean": False, "integer": 0, "number": 0}
    return plain[kind] if kind in plain and not node.get("required") else example_of(document, node)


def may_be_null(document: Document, node: Row) -> bool:
    """Return whether a schema, or one of those that it offers, allows null."""
    nodes = [node, *(mapping(document.resolved(arm)) for arm in _arms(node))]
    return any(one.get("nullable") is True or "null" in (one.get("type"), *listing(one.get("type"))) for one in nodes)


def stable_id(*parts: object) -> UUID:
    """Return an identifier that follows from parts: the same ones give the same one."""
    digest = hashlib.sha256("\0".join(map(str, parts)).encode()).digest()
    return UUID(bytes=digest[:16], version=4)


def rows_in(value: Any, path: str | None, row_wrap: str = "") -> Iterator[Row]:
    """Yield the records in an example of an answer.

    Args:
        value: The example.
        path: Dotted path of the records, where they are not the whole answer.
        row_wrap: Member that wraps each of them.
    """
    if path:
        for name in path.split("."):
            value = mapping(value).get(name, value if is_list(value) else None)
    rows = value if is_list(value) else [value]
    yield from filter(is_row, [mapping(row).get(row_wrap) for row in rows] if row_wrap else rows)


def _plain(document: Document, node: Row, depth: int) -> Any:
    kind = kind_of(node)
    if kind == "object":
        return _object(document, node, depth)
    if kind == "array":
        return _list(document, node, depth)
    if kind in ("integer", "number"):
        return number_of(node)
    return text_of(node) if kind == "string" else {"boolean": True}.get(kind)


def _list(document: Document, node: Row, depth: int) -> list[Any]:
    first = [example_of(document, part, depth + 1) for part in listing(node.get("prefixItems"))]
    count = max(0 if first else 1, count_of(node, "minItems") - len(first))
    if not node.get("items") or depth >= _DEEPEST + 2 or node.get("maxItems") == len(first):
        return first
    choices = listing(mapping(document.resolved(node["items"])).get("enum"))
    if node.get("uniqueItems") is True and len(choices) >= count:
        return [*first, *choices[:count]]
    return [*first, *(example_of(document, node["items"], depth + 1) for _ in range(count))]


def _object(document: Document, node: Row, depth: int) -> Row:
    if depth >= _DEEPEST:
        return {}
    members = mapping(node.get("properties"))
    row = {name: example_of(document, members[name], depth + 1) for name in _shown_names(document, node, depth)}
    others = node.get("additionalProperties")
    for index in range(len(row), count_of(node, "minProperties")):
        row[str(index + 1)] = example_of(document, others, depth + 1) if is_row(others) and others else "text"
    return row


def _shown_names(document: Document, node: Row, depth: int) -> list[str]:
    """Return the members that an object shows: all, or those that it must have; no fewer and no more than allowed."""
    hidden, required = hidden_in(document, node), listing(node.get("required"))
    known = [name for name in mapping(node.get("properties")) if name not in hidden]
    first = sorted(known, key=lambda name: name not in required)
    must = [name for name in known if name in required]
    least, most = max(len(must), count_of(node, "minProperties")), node.get("maxProperties")
    chosen = first if depth < _LEAN else first[:least]
    chosen = chosen[:most] if isinstance(most, int) else chosen
    return [name for name in known if name in chosen]
