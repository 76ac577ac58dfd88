"""Tell whether two parts of two documents mean the same on the wire."""

from __future__ import annotations

from attrs import define

from ...read.resolve import Node, Unresolved
from ...text.diagnostics import SpecError
from ...text.words import words
from ..constraints import same
from ..snapshot import Side

DOCS = frozenset(
    words(
        """title description summary example examples externalDocs $comment deprecated xml operationId tags links
        $schema $id $anchor"""
    )
)
"""Keywords that mean nothing for the bytes that travel."""

_SETS = ("required", "enum", "type")
_NAMES = ("properties", "patternProperties", "responses", "content", "headers", "callbacks", "schemas")
"""Keywords below which the keys are names of the vendor's."""


def followed(side: Side, node: Node) -> Node | None:
    """Return the node that a chain of `$ref` ends at; None if it leads nowhere."""
    try:
        return side.project.documents.follow(node)
    except (Unresolved, SpecError):
        return None


@define
class Sameness:
    """Compares parts of an old and a new document, `$ref`s resolved."""

    old: Side
    new: Side

    def of_pointers(self, old: str, new: str) -> bool:
        """Return whether two parts, given by their pointers, mean the same on the wire."""
        first, second = self.old.node(old), self.new.node(new)
        return first is not None and second is not None and self.of(first, second)

    def of(self, old: Node, new: Node) -> bool:
        """Return whether two parts mean the same on the wire."""
        return self._same(old, new, set(), are_names=False)

    def _same(self, old: Node, new: Node, seen: set[tuple[str, str]], *, are_names: bool) -> bool:
        first, second = self._effective(self.old, old), self._effective(self.new, new)
        if first is None or second is None:
            return first is second
        if (first.pointer, second.pointer) in seen:
            return True
        if isinstance(first.value, dict) and isinstance(second.value, dict):
            seen.add((first.pointer, second.pointer))
            return self._same_members(first, second, seen, are_names=are_names)
        if isinstance(first.value, list) and isinstance(second.value, list):
            return len(first.value) == len(second.value) and all(
                self._same(first.child(index), second.child(index), seen, are_names=False)
                for index in range(len(first.value))
            )
        return same(first.value, second.value)

    def _same_members(self, first: Node, second: Node, seen: set[tuple[str, str]], *, are_names: bool) -> bool:
        keys = [[key for key in node.value if are_names or _counts(key)] for node in (first, second)]
        return set(keys[0]) == set(keys[1]) and all(
            self._same_member(first.child(key), second.child(key), "" if are_names else key, seen) for key in keys[0]
        )

    def _same_member(self, first: Node, second: Node, keyword: str, seen: set[tuple[str, str]]) -> bool:
        """Compare the values of one keyword; the keyword is empty for a member whose key is a name."""
        if keyword in _SETS and isinstance(first.value, list) and isinstance(second.value, list):
            return set(map(repr, first.value)) == set(map(repr, second.value))
        return self._same(first, second, seen, are_names=keyword in _NAMES)

    def _effective(self, side: Side, node: Node) -> Node | None:
        """Return the node that a `$ref`, or an `allOf` of one, stands for."""
        for _ in range(100):
            effective = followed(side, node)
            if effective is None or not isinstance(effective.value, dict):
                return effective
            only = effective.value.get("allOf")
            if not isinstance(only, list) or len(only) != 1 or set(filter(_counts, effective.value)) != {"allOf"}:
                return effective
            node = effective.child("allOf").child(0)
        return node


def _counts(key: object) -> bool:
    return isinstance(key, str) and key not in DOCS and not key.startswith("x-")
