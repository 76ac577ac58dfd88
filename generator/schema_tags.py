"""Read a discriminator: which value of which member means which arm of a union."""

from __future__ import annotations

from .ir import Ref, Tag, Type
from .merge import Merged
from .resolve import Node, Unresolved
from .schema_room import Room


def tag_of(room: Room, merged: Merged, arms: list[Node], types: list[Type]) -> Tag | None:
    """Give the tag of a union, where it has one."""
    discriminator = merged.keyword("discriminator")
    member = discriminator.get("propertyName") if isinstance(discriminator, dict) else None
    if not isinstance(member, str) or not arms:
        return None
    by_target: dict[str, str] = {}
    for arm, type_ in zip(arms, types, strict=True):
        if not isinstance(type_, Ref):
            room.report.add(room.documents.place(arm), "an arm of a discriminated union is no object", lost=False)
            return None
        by_target[type_.pointer] = type_.pointer
        try:
            by_target[room.documents.follow(arm).pointer] = type_.pointer
        except Unresolved:
            continue
    pairs: dict[str, str] = {}
    mapping = discriminator.get("mapping") if isinstance(discriminator, dict) else None
    for value, target in (mapping or {}).items() if isinstance(mapping, dict) else ():
        found = _mapped(room, str(target), merged.node)
        if found in by_target:
            pairs[str(value)] = by_target[found]
    for arm in arms:
        try:
            target_node = room.documents.follow(arm)
        except Unresolved:
            continue
        if target_node.pointer in by_target and by_target[target_node.pointer] not in pairs.values():
            pairs.setdefault(target_node.key, by_target[target_node.pointer])
    return Tag(member, tuple(pairs.items()))


def _mapped(room: Room, target: str, near: Node) -> str | None:
    for ref in (target, f"#/components/schemas/{target}"):
        try:
            return room.documents.follow(room.documents.target(ref, near.pointer)).pointer
        except Unresolved:
            continue
    room.report.add(room.documents.place(near), f"discriminator: {target!r} names no schema", lost=False)
    return None
