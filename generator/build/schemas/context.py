"""What building one kind of schema needs from the building of all."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import PurePosixPath
from typing import Any, Protocol, TypeAlias

from ...ir.ir import Doc, Schema, Type
from ...read.resolve import Documents, Node
from ...text.diagnostics import Report
from .merge import Merged, Merger

Parent: TypeAlias = tuple[str, str] | None
"""Pointer of the part an inline schema belongs to, and the word that tells it apart there."""


class SchemaContext(Protocol):
    """Where schemas are built, each once."""

    documents: Documents
    report: Report
    found: dict[str, Schema]
    merger: Merger

    def type_of(self, node: Node, parent: Parent) -> Type:
        """Give the type of a schema; what it needs is put into `found`."""
        ...

    def type_of_joined(self, merged: Merged, parent: Parent) -> Type:
        """Give the type of schemas taken together."""
        ...

    def type_without_choice(self, merged: Merged, parent: Parent) -> Type:
        """Give the type that a schema says itself, its `oneOf` and `anyOf` left out."""
        ...

    def later(self, build: Callable[[], None]) -> None:
        """Have something built once all that is being built is known."""

    def holds_itself(self, pointer: str) -> bool:
        """Tell whether a schema was met again while it was being built."""
        ...

    def heirs_of(self, node: Node) -> list[Node]:
        """Find the components that extend a schema by `allOf`."""
        ...


def doc_of(keywords: Mapping[str, Any]) -> Doc:
    """Gather what a node says for people."""
    summary, description = keywords.get("summary") or keywords.get("title"), keywords.get("description")
    return Doc(
        summary if isinstance(summary, str) else "",
        description if isinstance(description, str) else "",
        keywords.get("deprecated") is True,
    )


def chosen_name(merged: Merged, pointer: str) -> str | None:
    """Give the name that a document chose for a schema, in an `x-name` or as the key of a component."""
    own = merged.node.value.get("x-name") if isinstance(merged.node.value, dict) else None
    if isinstance(own, str):
        return own
    file, _, fragment = pointer.partition("#")
    if file and not fragment:
        return PurePosixPath(file).stem.partition(".")[0] or None
    if file and fragment.count("/") == 1:
        return fragment[1:].replace("~1", "/").replace("~0", "~")
    head, _, last = pointer.rpartition("/")
    is_component = head.endswith(("/components/schemas", "/$defs", "/definitions"))
    return last.replace("~1", "/").replace("~0", "~") if is_component else None


def complaints(context: SchemaContext, merged: Merged) -> Callable[[str], None]:
    """Give what is told why a word of a schema is ignored."""
    return lambda reason: context.report.add(context.documents.place(merged.node), reason)
