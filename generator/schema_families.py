"""Turn a base schema that others extend into the union of its heirs."""

from __future__ import annotations

from attrs import evolve

from .ir import NONE, Alias, Model, Ref, Type, union
from .merge import Merged
from .resolve import Documents, Node, Unresolved
from .schema_objects import fill
from .schema_room import Parent, Room, doc_of
from .schema_tags import tag_of

_BASE = "x-base"
"""Stands at the end of the pointer of a base schema read without its heirs."""


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


def family_type(room: Room, merged: Merged, heirs: list[Node], name: str | None, parent: Parent) -> Type:
    """Give the union of a base schema's heirs and, for kinds that nobody documented, of the base alone."""
    pointer = merged.node.pointer
    types = [room.type_of(heir, None) for heir in heirs]
    tag = tag_of(room, merged, heirs, types)
    plain = Model(f"{pointer}/{_BASE}", (), doc_of(merged.keywords), None, (pointer, "other"))
    room.found[plain.pointer] = plain
    base = Merged(Node(merged.node.value, plain.pointer), merged.keywords, merged.types, merged.properties)
    base.required = merged.required
    room.later(lambda: fill(room, base, plain))
    type_ = union(*types, Ref(plain.pointer), tag=evolve(tag, other=plain.pointer) if tag is not None else None)
    room.found[pointer] = Alias(pointer, type_, doc_of(merged.keywords), name, parent)
    return union(Ref(pointer), *([NONE] if merged.nullable else []))
