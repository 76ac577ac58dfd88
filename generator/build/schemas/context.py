"""What building one kind of schema needs from the building of all."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import PurePosixPath
from typing import Any, Protocol, TypeAlias

from ...ir.ir import Doc, Field, Schema, Type
from ...read.resolve import Documents, Node
from ...text.diagnostics import Report
from .merge import Merged, Merger
from .plain import Key

Parent: TypeAlias = tuple[str, str] | None
"""Pointer of the part an inline schema belongs to, and the word that tells it apart there."""


class SchemaContext(Protocol):
    """Where schemas are built, each once."""

    documents: Documents
    report: Report
    built: dict[str, Schema]
    merger: Merger
    plain_members: dict[Key, Field]
    """A member by what its schema says, of those that are plain values and made nobody complain."""

    open_arms: set[str]
    """Pointers of the choices that are being joined with members next to them."""

    def type_of(self, node: Node, parent: Parent) -> Type:
        """Return the type of a schema; the schemas it needs are added to `built`."""
        ...

    def named(self, node: Node) -> Type:
        """Return the type of a schema that others refer to: a reference if it becomes a class."""
        ...

    def type_of_joined(self, merged: Merged, parent: Parent) -> Type:
        """Return the type of several merged schemas."""
        ...

    def type_without_choice(self, merged: Merged, parent: Parent) -> Type:
        """Return the type of a schema without its `oneOf` and `anyOf`."""
        ...

    def later(self, build: Callable[[], None]) -> None:
        """Call `build` when every schema met so far has a type."""

    def holds_itself(self, pointer: str) -> bool:
        """Return whether a schema refers to itself: it was met again while it was built."""
        ...

    def heirs_of(self, node: Node) -> list[Node]:
        """Return the components that extend a schema by `allOf`."""
        ...


def doc_of(keywords: Mapping[str, Any]) -> Doc:
    """Return the summary, description and deprecation of a node."""
    summary, description = keywords.get("summary") or keywords.get("title"), keywords.get("description")
    return Doc(
        summary if isinstance(summary, str) else "",
        description if isinstance(description, str) else "",
        keywords.get("deprecated") is True,
    )


def chosen_name(merged: Merged, pointer: str) -> str | None:
    """Return the document's name for a schema: its `x-name` or its key as a component; None if it has none."""
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
    """Return a function that reports, at this schema, why a keyword is ignored."""
    return lambda reason: context.report.add(context.documents.place(merged.node), reason)
