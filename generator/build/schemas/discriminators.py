"""Read a discriminator: which value of which member means which arm of a union."""

from __future__ import annotations

from collections.abc import Iterator

from ...ir.ir import NONE, Ref, Tag, Type, Union
from ...read.resolve import Node, Unresolved
from .context import SchemaContext

_DEEPEST = 8


def tag_of(
    context: SchemaContext, node: Node, discriminator: object, arms: list[Node], types: list[Type]
) -> Tag | None:
    """Return the tag of a union; None if its schema has no usable discriminator.

    Args:
        context: Where schemas are built.
        node: The schema with the choice.
        discriminator: Its `discriminator`, as the document has it.
        arms: The arms.
        types: Their types.
    """
    member = discriminator.get("propertyName") if isinstance(discriminator, dict) else None
    if not isinstance(discriminator, dict) or not isinstance(member, str):
        return None
    by_target, leaves = _targets(context, arms, types)
    if not by_target:
        return None
    targets = _mapping_targets(context, discriminator.get("mapping"), node)
    pairs = {value: by_target[target] for value, target in targets.items() if target in by_target}
    mapped = set(targets.values())
    for leaf, pointer in leaves:
        values = _values(context, leaf, member)
        if not values and leaf.pointer not in mapped:
            values = [leaf.key]
        for value in values:
            pairs.setdefault(value, pointer)
    default = discriminator.get("defaultMapping")
    other = _mapped_pointer(context, default, node) if isinstance(default, str) else None
    return Tag(member, tuple(pairs.items()), by_target.get(other or ""))


def _targets(
    context: SchemaContext, arms: list[Node], types: list[Type]
) -> tuple[dict[str, str], list[tuple[Node, str]]]:
    """Return the pointer of the arm for each schema that a mapping may name, and the leaves with their arm.

    An arm that is not an object is reported.
    """
    by_target: dict[str, str] = {}
    leaves: list[tuple[Node, str]] = []
    for arm, type_ in zip(arms, types, strict=True):
        pointer = _sole_pointer(type_)
        if pointer is None:
            context.report.add(
                context.documents.place(arm), "one option of a schema with a discriminator is not an object", lost=False
            )
            continue
        by_target[pointer] = pointer
        for leaf in _leaves(context, arm, 0):
            by_target.setdefault(leaf.pointer, pointer)
            leaves.append((leaf, pointer))
    return by_target, leaves


def _mapping_targets(context: SchemaContext, mapping: object, node: Node) -> dict[str, str]:
    """Return the pointer of the schema that each value of a discriminator's `mapping` names."""
    targets: dict[str, str] = {}
    for value, target in mapping.items() if isinstance(mapping, dict) else ():
        pointer = _mapped_pointer(context, str(target), node)
        if pointer is not None:
            targets[str(value)] = pointer
    return targets


def _sole_pointer(type_: Type) -> str | None:
    if isinstance(type_, Union) and type_.tag is None:
        rest = [arm for arm in type_.arms if arm != NONE]
        return _sole_pointer(rest[0]) if len(rest) == 1 else None
    return type_.pointer if isinstance(type_, Ref) else None


def _leaves(context: SchemaContext, arm: Node, depth: int) -> Iterator[Node]:
    """Yield the schema that an arm refers to and, if that is a choice, the schemas of its arms."""
    try:
        target = context.documents.follow(arm)
    except Unresolved:
        return
    yield target
    inner = [*target.entries("oneOf"), *target.entries("anyOf")]
    for option in inner if depth < _DEEPEST else ():
        if isinstance(option.value, dict) and "$ref" in option.value:
            yield from _leaves(context, option, depth + 1)


def _values(context: SchemaContext, leaf: Node, member: str) -> list[str]:
    """Return the discriminator values that an arm's own schema allows."""
    tag_node = context.merger.merge(leaf).properties.get(member)
    if tag_node is None:
        return []
    tag = context.merger.merge(tag_node)
    listed = [tag.keyword("const")] if "const" in tag.keywords else tag.keyword("enum")
    return [value for value in listed if isinstance(value, str)] if isinstance(listed, list) else []


def _mapped_pointer(context: SchemaContext, target: str, near: Node) -> str | None:
    for ref in (f"#/components/schemas/{target}", target):
        try:
            return context.documents.follow(context.documents.target(ref, near.pointer)).pointer
        except Unresolved:
            continue
    context.report.add(context.documents.place(near), f"discriminator: {target!r} names no schema", lost=False)
    return None
