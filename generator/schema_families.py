"""Turn a base schema that others extend into the union of its heirs."""

from __future__ import annotations

from attrs import evolve

from .ir import NONE, Alias, Ref, Type, union
from .merge import Merged
from .resolve import Documents, Node, Unresolved
from .schema_objects import alone
from .schema_room import Parent, Room, doc_of
from .schema_tags import tag_of


def heirs(documents: Documents) -> dict[str, list[Node]]:
    """Find the components that extend another schema by `allOf`, by its pointer."""
    found: dict[str, list[Node]] = {}
    components = documents.root.get("components")
    for _, schema in components.members("schemas") if components else []:
        for part in schema.entries("allOf"):
            if isinstance(part.value, dict) and isinstance(part.value.get("$ref"), str):
                try:
                    base = documents.follow(part).pointer
                except Unresolved:
                    continue
                found.setdefault(base, []).append(schema)
    return found


def _and_theirs(room: Room, heirs: list[Node]) -> list[Node]:
    """Give heirs with the heirs of heirs, each once."""
    found: dict[str, Node] = {}
    stack = list(reversed(heirs))
    while stack:
        heir = stack.pop()
        if heir.pointer not in found:
            found[heir.pointer] = heir
            stack.extend(reversed(room.heirs_of(heir)))
    return list(found.values())


def family_type(room: Room, merged: Merged, heirs: list[Node], name: str | None, parent: Parent) -> Type:
    """Give the union of a base schema's heirs and, for kinds that nobody documented, of the base alone."""
    pointer = merged.node.pointer
    heirs = _and_theirs(room, heirs)
    types = [room.type_of(heir, None) for heir in heirs]
    tag = tag_of(room, merged.node, room.merger.checked(merged.node).get("discriminator"), heirs, types)
    plain = alone(room, merged)
    type_ = union(*types, plain, tag=evolve(tag, other=plain.pointer) if tag is not None else None)
    room.found[pointer] = Alias(pointer, type_, doc_of(merged.keywords), name, parent)
    return union(Ref(pointer), *([NONE] if merged.nullable else []))
