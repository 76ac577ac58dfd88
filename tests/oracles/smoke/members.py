"""Find the members of a value that no schema names: JSON Schema lets them pass, a smoke run does not."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from .document import Document, LeadsNowhere, Node, composed, listing, mapping


def unknown_members(
    document: Document, schemas: Sequence[Node], value: object, at: str = "$", *, even_open: bool = False
) -> list[str]:
    """List the members of a JSON value that the schemas neither name nor allow.

    Args:
        document: The spec.
        schemas: What may describe the value.
        value: The value.
        at: Where it is.
        even_open: List those too that may come without a name.
    """
    whole: Node = {"anyOf": schemas} if len(schemas) != 1 else schemas[0]
    unknown: list[str] = []
    if isinstance(value, Mapping):
        known, is_open = document.members(whole)
        for name, member in value.items():
            inner = known.get(name) or _others(document, whole, name)
            if name not in known and (even_open or not is_open):
                unknown.append(f"{at}.{name}")
            unknown += unknown_members(document, inner or [{}], member, f"{at}.{name}", even_open=even_open)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            inner = _item_schemas(document, whole, index)
            unknown += unknown_members(document, inner, item, f"{at}[{index}]", even_open=even_open)
    return unknown


def _others(document: Document, schema: Node, name: str, above: tuple[str, ...] = ()) -> list[Node]:
    """Return the schemas of an unlisted member."""
    schema, above, ends = _entered(document, schema, above)
    if ends:
        return []
    additional = schema.get("additionalProperties")
    matching: list[Node] = [
        node for pattern, node in mapping(schema.get("patternProperties")).items() if re.search(pattern, name)
    ]
    matching += [additional] if isinstance(additional, Mapping) and not matching else []
    for part in composed(schema):
        matching += _others(document, part, name, above)
    return matching


def _item_schemas(document: Document, schema: Node, index: int, above: tuple[str, ...] = ()) -> list[Node]:
    schema, above, ends = _entered(document, schema, above)
    if ends:
        return [{}]
    first: Sequence[Node] = listing(schema.get("prefixItems"))
    items = schema.get("items")
    schemas: list[Node] = [first[index]] if index < len(first) else [items] if isinstance(items, Mapping) else []
    for part in composed(schema):
        schemas += [item_schema for item_schema in _item_schemas(document, part, index, above) if item_schema]
    return schemas or [{}]


def _entered(document: Document, schema: Node, above: tuple[str, ...]) -> tuple[Node, tuple[str, ...], bool]:
    """Follow a schema; return whether it is a part of itself."""
    reference = str(mapping(schema).get("$ref", ""))
    if reference in above:
        return {}, above, True
    try:
        return document.follow(schema), (*above, reference) if reference else above, False
    except LeadsNowhere:
        return {}, above, False
