"""Find the examples of a media type, a parameter or a header."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..read.resolve import Documents, Node, Unresolved


def values_of(documents: Documents, node: Node) -> Iterator[tuple[Node, str]]:
    """Yield each example's value, and the status of its own evidence; an empty status if it has none."""
    only = node.get("example")
    if only is not None:
        yield only, ""
    for _, entry in node.members("examples"):
        try:
            target = documents.follow(entry)
        except Unresolved:
            continue
        if isinstance(target.value, Mapping) and "value" in target.value:
            evidence = target.value.get("x-evidence")
            status = evidence.get("status") if isinstance(evidence, Mapping) else None
            yield target.child("value"), status if isinstance(status, str) else ""
