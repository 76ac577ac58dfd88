"""Turn a base schema that others extend into the union of its heirs."""

from __future__ import annotations

from attrs import evolve

from ...ir.ir import NONE, Alias, Ref, Type, union
from ...read.resolve import Documents, Node, Unresolved
from .context import Parent, SchemaContext, doc_of
from .discriminators import tag_of
from .merge import Merged
from .objects import own_members_model


def heirs(documents: Documents) -> dict[str, list[Node]]:
    """Return the components that extend another schema by `allOf`, under that schema's pointer."""
    by_base: dict[str, list[Node]] = {}
    components = documents.root.get("components")
    for _, schema in components.members("schemas") if components else []:
        for part in schema.entries("allOf"):
            if isinstance(part.value, dict) and isinstance(part.value.get("$ref"), str):
                try:
                    base = documents.follow(part).pointer
                except Unresolved:
                    continue
                by_base.setdefault(base, []).append(schema)
    return by_base


def _with_descendants(context: SchemaContext, heirs: list[Node]) -> list[Node]:
    """Return heirs with their own heirs, each once."""
    by_pointer: dict[str, Node] = {}
    stack = list(reversed(heirs))
    while stack:
        heir = stack.pop()
        if heir.pointer not in by_pointer:
            by_pointer[heir.pointer] = heir
            stack.extend(reversed(context.heirs_of(heir)))
    return list(by_pointer.values())


def family_type(context: SchemaContext, merged: Merged, heirs: list[Node], name: str | None, parent: Parent) -> Type:
    """Return the union of a base schema's heirs and, for undocumented kinds, of the base itself."""
    pointer = merged.node.pointer
    heirs = _with_descendants(context, heirs)
    # An heir that adds no members is a type of its own here, not another name of its base.
    types = [context.named(heir) for heir in heirs]
    tag = tag_of(context, merged.node, context.merger.checked(merged.node).get("discriminator"), heirs, types)
    plain = own_members_model(context, merged)
    type_ = union(*types, plain, tag=evolve(tag, other=plain.pointer) if tag is not None else None)
    context.built[pointer] = Alias(pointer, type_, doc_of(merged.keywords), name, parent)
    return union(Ref(pointer), *([NONE] if merged.nullable else []))
