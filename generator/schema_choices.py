"""Turn `oneOf` and `anyOf` into unions."""

from __future__ import annotations

from .ir import ANY, NONE, Alias, Model, Ref, Type, Union, union
from .merge import Merged, says_null
from .resolve import Node, Unresolved
from .schema_objects import fill
from .schema_room import Parent, Room, chosen_name, doc_of
from .schema_tags import tag_of


def choice_type(room: Room, merged: Merged, arms: list[Node], name: str | None, parent: Parent) -> Type:
    """Give the union of the arms of a `oneOf` or `anyOf`."""
    pointer = merged.node.pointer
    null = any(_is_null(arm) for arm in arms)
    real = [arm for arm in arms if not _is_null(arm)]
    if merged.properties and real and not room.heirs_of(merged.node):
        types = [_arm_with_base(room, merged, arm, index) for index, arm in enumerate(real)]
    else:
        below = parent if parent is not None and len(real) == 1 else (pointer, "option")
        types = [room.type_of(arm, below if parent is None else parent) for arm in real]
    tag = tag_of(room, merged, real, types)
    type_ = union(*types, tag=tag) if types else ANY
    extra = [NONE] if null else []
    if len([arm for arm in getattr(type_, "arms", (type_,)) if arm != NONE]) < 2 or (name is None and tag is None):
        return union(type_, *extra)
    if extra and room.holds_itself(pointer):
        # What is inside refers to the alias before anybody can add null to it.
        type_ = Union((*type_.arms, NONE), type_.tag) if isinstance(type_, Union) else union(type_, NONE)
    room.found[pointer] = Alias(pointer, type_, doc_of(merged.keywords), name, parent)
    return union(Ref(pointer), *extra)


def _arm_with_base(room: Room, merged: Merged, arm: Node, index: int) -> Type:
    """Join an arm of a union with the members that stand beside the union."""
    try:
        target = room.documents.follow(arm)
    except Unresolved as error:
        room.report.add(room.documents.place(arm), str(error))
        target = arm
    inner = room.merger.merge(target)
    if inner.types is not None and inner.types != {"object"}:
        return room.type_of(arm, (merged.node.pointer, "option"))
    pointer = arm.pointer
    joined = Merged(Node(arm.value, pointer), dict(inner.keywords))
    joined.properties = {**merged.properties, **inner.properties}
    joined.required = merged.required | inner.required
    known = chosen_name(inner, target.pointer) or inner.keyword("title") or f"option{index + 1}"
    placeholder = Model(pointer, (), doc_of(inner.keywords), None, (merged.node.pointer, str(known)))
    room.found[pointer] = placeholder
    room.later(lambda: fill(room, joined, placeholder))
    return Ref(pointer)


def _is_null(node: Node) -> bool:
    if not isinstance(node.value, dict):
        return False
    if says_null(node):
        return True
    return (
        node.value.get("type") in ("null", ["null"])
        or node.value.get("enum") == [None]
        or node.value.get("const", 0) is None
    )
