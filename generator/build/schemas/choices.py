"""Turn `oneOf` and `anyOf` into unions."""

from __future__ import annotations

from itertools import product
from math import prod

from attrs import evolve

from ...ir.ir import ANY, NONE, Alias, MapOf, Model, Ref, Tag, Type, Union, union
from ...read.resolve import Node, Unresolved
from .context import Parent, SchemaContext, chosen_name, doc_of
from .discriminators import tag_of
from .merge import Group, Merged, common_types, of_objects, says_null, says_type
from .objects import fill, own_members_model

_ALL = "x-all"
"""Stands in the pointer of schemas taken together, one from each choice."""

_MOST = 16
"""More ways than this to combine the arms of several choices help nobody who reads the type."""


def choice_type(context: SchemaContext, merged: Merged, name: str | None, parent: Parent) -> Type:
    """Return the union of the arms of `oneOf` or `anyOf`, or of their combinations if a schema has several."""
    pointer = merged.node.pointer
    combined = _combine_arms(context, merged) if len(merged.groups) > 1 else None
    tag: Tag | None = None
    if combined is not None:
        null, combinations, loose = combined
        types = [_combination(context, merged, parts, index) for index, parts in enumerate(combinations)]
    else:
        null, types, loose, tag = _first_choice(context, merged, parent)
    if loose:
        types.append(_type_of_untyped_arms(context, merged, loose, parent))
    type_ = union(*types, tag=tag) if types else ANY
    extra = [NONE] if null else []
    if not _has_several(type_) or (name is None and tag is None):
        return union(type_, *extra)
    if extra and context.holds_itself(pointer):
        # What is inside refers to the alias before anybody can add null to it.
        type_ = _with_null(type_)
    context.built[pointer] = Alias(pointer, type_, doc_of(merged.keywords), name, parent)
    return union(Ref(pointer), *extra)


def _has_several(type_: Type) -> bool:
    """Return whether a value may be of several types, null aside."""
    arms = type_.arms if isinstance(type_, Union) else (type_,)
    return sum(arm != NONE for arm in arms) > 1


def _with_null(type_: Type) -> Type:
    return Union((*type_.arms, NONE), type_.tag) if isinstance(type_, Union) else union(type_, NONE)


def _first_choice(
    context: SchemaContext, merged: Merged, parent: Parent
) -> tuple[bool, list[Type], list[Node], Tag | None]:
    """Return whether null is allowed, the types of the arms, the arms that name no type, and the union's tag."""
    group = merged.groups[0]
    null = any(_is_null(arm) for arm in group.arms)
    arms = [arm for arm in group.arms if says_type(arm) and not _is_null(arm)]
    loose = [arm for arm in group.arms if not says_type(arm) and not _is_null(arm)]
    types = _arm_types(context, merged, arms, parent)
    discriminator = group.discriminator or context.merger.checked(merged.node).get("discriminator")
    return null, types, loose, tag_of(context, merged.node, discriminator, arms, types)


def _arm_types(context: SchemaContext, merged: Merged, arms: list[Node], parent: Parent) -> list[Type]:
    if merged.properties and not context.heirs_of(merged.node):
        return [_arm_with_base(context, merged, arm, index) for index, arm in enumerate(arms)]
    below = parent if parent is not None and len(arms) == 1 else (merged.node.pointer, "option")
    return [context.type_of(arm, below if parent is None else parent) for arm in arms]


def _combine_arms(context: SchemaContext, merged: Merged) -> tuple[bool, list[list[Node]], list[Node]] | None:
    """Return whether null is allowed, the combinations of arms, and the arms that name no type."""
    groups = merged.groups
    if f"/{_ALL}/" in merged.node.pointer or prod(len(group.arms) for group in groups) > _MOST:
        _only_first(context, merged, "in too many combinations")
        return None
    combinations, loose = _combinations(context, groups)
    null = all(any(_may_be_null(context, arm) for arm in group.arms) for group in groups)
    if not (combinations or loose or null):
        _only_first(context, merged, "and no value fits all of them")
        return None
    return null, combinations, loose


def _combinations(context: SchemaContext, groups: list[Group]) -> tuple[list[list[Node]], list[Node]]:
    """Return the combinations of one arm per group that share a type, and the arms that name no type."""
    combinations: dict[tuple[str, ...], list[Node]] = {}
    loose: list[Node] = []
    for arms in product(*[[arm for arm in group.arms if not _is_null(arm)] for group in groups]):
        typed = {_target(context, arm).pointer: arm for arm in arms if says_type(arm)}
        if not typed:
            loose.append(arms[0])
        elif _share_a_type(context, list(typed.values())):
            combinations.setdefault(tuple(typed), list(typed.values()))
    return list(combinations.values()), loose


def _only_first(context: SchemaContext, merged: Merged, why: str) -> None:
    """Report that only the first `oneOf` or `anyOf` decides the type: a value that fits all fits it too."""
    reason = f"several oneOf/anyOf apply at once, {why}; only the first decides the type"
    context.report.add(context.documents.place(merged.node), reason)


def _share_a_type(context: SchemaContext, arms: list[Node]) -> bool:
    """Return whether one value can have the types of all arms."""
    kinds: set[str] | None = None
    for arm in arms:
        own = context.merger.merge(arm).types
        if own is not None:
            kinds = own if kinds is None else common_types(kinds, own)
    return kinds is None or bool(kinds)


def _combination(context: SchemaContext, merged: Merged, parts: list[Node], index: int) -> Type:
    """Return the type of arms of several choices that apply at once."""
    if len(parts) == 1:
        return _arm_types(context, merged, parts, (merged.node.pointer, "option"))[0]
    node = Node({}, f"{merged.node.pointer}/{_ALL}/{index}")
    joined = context.merger.joined(node, parts)
    if merged.properties and (joined.types is None or "object" in joined.types):
        joined.properties = {**merged.properties, **joined.properties}
        joined.required |= merged.required
    return context.type_of_joined(joined, (merged.node.pointer, f"option{index + 1}"))


def _type_of_untyped_arms(context: SchemaContext, merged: Merged, loose: list[Node], parent: Parent) -> Type:
    """Return the type of an untyped `oneOf` arm: the keywords next to `oneOf` decide."""
    if merged.properties:
        return own_members_model(context, merged)
    if merged.types is not None:
        return context.type_without_choice(merged, parent)
    return MapOf(ANY) if all(map(of_objects, loose)) else ANY


def _arm_with_base(context: SchemaContext, merged: Merged, arm: Node, index: int) -> Type:
    """Return the type of a union's arm, merged with the members next to the union."""
    target = _target(context, arm)
    inner = context.merger.merge(target)
    if inner.types is not None and inner.types != {"object"}:
        return context.type_of(arm, (merged.node.pointer, "option"))
    # Where the choice comes from elsewhere, others may have it with members of their own.
    is_own = arm.pointer.startswith(f"{merged.node.pointer}/")
    pointer = arm.pointer if is_own else f"{merged.node.pointer}/{_ALL}/{index}"
    joined = Merged(Node(arm.value, pointer), dict(inner.keywords))
    joined.properties = {**merged.properties, **inner.properties}
    joined.required = merged.required | inner.required
    known = str(chosen_name(inner, target.pointer) or inner.keyword("title") or f"option{index + 1}")
    if inner.groups:
        return _choice_with_base(context, evolve(joined, groups=inner.groups), target, (merged.node.pointer, known))
    placeholder = Model(pointer, (), doc_of(inner.keywords), None, (merged.node.pointer, known))
    context.built[pointer] = placeholder
    context.later(lambda: fill(context, joined, placeholder))
    return Ref(pointer)


def _choice_with_base(context: SchemaContext, joined: Merged, target: Node, parent: Parent) -> Type:
    """Return the type of a union's arm that is a union itself; any value if it is, further in, its own arm."""
    if target.pointer in context.open_arms:
        reason = "oneOf/anyOf leads back to itself; the client accepts any value"
        context.report.add(context.documents.place(target), reason)
        return ANY
    context.open_arms.add(target.pointer)
    try:
        return context.type_of_joined(joined, parent)
    finally:
        context.open_arms.discard(target.pointer)


def _target(context: SchemaContext, arm: Node) -> Node:
    try:
        return context.documents.follow(arm)
    except Unresolved as error:
        context.report.add(context.documents.place(arm), str(error))
        return arm


def _may_be_null(context: SchemaContext, arm: Node) -> bool:
    return _is_null(arm) or not says_type(arm) or context.merger.merge(_target(context, arm)).nullable


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
