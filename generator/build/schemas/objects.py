"""Turn objects into models, or into maps where their keys are data."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import evolve

from ...ir.ir import ANY, Doc, Field, MapOf, Model, Ref, Type, union
from ...read.resolve import Node, Unresolved
from ..examples import example_text
from .context import Parent, SchemaContext, doc_of
from .merge import Merged, only_reference
from .plain import plain_key

_ALL_NAMES = ("", ".", ".*", ".+", "(.*)", "(.+)", r"\S+", r"[\s\S]*")
_BASE = "x-base"
"""Stands at the end of the pointer of a schema read for its own members alone."""


def object_type(context: SchemaContext, merged: Merged, name: str | None, parent: Parent) -> Type:
    """Return the type of an object; its members are built later, because they may refer to it."""
    pointer = merged.node.pointer
    if not merged.properties:
        return MapOf(_extra(context, merged, parent) or ANY, _numbered(merged), name or "")
    placeholder = Model(pointer, (), doc_of(merged.keywords), name, parent, example=_example(merged))
    context.built[pointer] = placeholder
    context.later(lambda: fill(context, merged, placeholder))
    return Ref(pointer)


def _example(merged: Merged) -> str:
    """Return the JSON text of the schema's own example; empty if there is none."""
    examples = merged.keyword("examples")
    first = examples[0] if isinstance(examples, list) and examples else merged.keyword("example")
    return example_text(cast("object", first)) if isinstance(first, dict) else ""


def fill(context: SchemaContext, merged: Merged, placeholder: Model) -> None:
    """Build the members of a model and store it in `built`."""
    pointer = merged.node.pointer
    fields: list[Field] = []
    for wire, node in merged.properties.items():
        fields.append(_member(context, wire, node, wire in merged.required, pointer))
    fields.sort(key=lambda field: field.wire.lower() != "id")  # what everybody looks for stands first
    extra = _extra(context, merged, (pointer, "value"))
    additional = merged.keyword("additionalProperties")
    # A name that is required and not described can only be given as a member that is not known.
    undescribed = additional is None and not merged.required <= merged.properties.keys()
    is_open = additional is True or isinstance(additional, dict) or undescribed
    stored = context.built.get(pointer)
    model = stored if isinstance(stored, Model) else placeholder
    context.built[pointer] = evolve(model, fields=tuple(fields), extra=extra, is_open=is_open)


def own_members_model(context: SchemaContext, merged: Merged) -> Ref:
    """Return the model of a schema's own members, without its heirs and without its choice."""
    model = Model(f"{merged.node.pointer}/{_BASE}", (), doc_of(merged.keywords), None, (merged.node.pointer, "other"))
    context.built[model.pointer] = model
    own = evolve(merged, node=Node(merged.node.value, model.pointer), groups=[], nullable=False)
    context.later(lambda: fill(context, own, model))
    return Ref(model.pointer)


def _member(context: SchemaContext, wire: str, node: Node, required: bool, owner: str) -> Field:
    """Return one member of an object as a field.

    Large documents describe the same plain values thousands of times: each is looked at once.
    """
    key = plain_key(node.value) if isinstance(node.value, dict) else None
    same = context.plain_members.get(key) if key is not None else None
    if same is not None:
        doc = doc_of({**node.value, "title": None})
        known = (same.name, same.secret, same.read_only, same.write_only, same.default)
        return Field(wire, node.pointer, same.type, required, doc, *known)
    before = context.report.count, len(context.built)
    member = _read_member(context, wire, node, required, owner)
    if key is not None and (context.report.count, len(context.built)) == before:
        context.plain_members[key] = member
    return member


def _read_member(context: SchemaContext, wire: str, node: Node, required: bool, owner: str) -> Field:
    own = context.merger.checked(node) if isinstance(node.value, dict) else {}
    named = own.get("x-name")
    return Field(
        wire,
        node.pointer,
        context.type_of(node, (owner, wire)),
        required,
        doc_of_member(context, node, own),
        named if isinstance(named, str) else None,
        own.get("x-secret") is True or own.get("format") == "password",
        own.get("readOnly") is True,
        own.get("writeOnly") is True,
        default_of_member(context, node, own),
    )


def doc_of_member(context: SchemaContext, node: Node, own: Mapping[str, Any]) -> Doc:
    """Return the docs of a member; if it has none, the docs of the component it refers to."""
    doc = doc_of({key: value for key, value in own.items() if key != "title"} if "title" in own else own)
    target = None if doc.description else _target(context, node)
    return doc if target is None else evolve(doc, description=doc_of(target).description)


def default_of_member(context: SchemaContext, node: Node, own: Mapping[str, Any]) -> object:
    """Return the documented default of a member; if it has none, that of the component it refers to."""
    if "default" in own:
        return own["default"]
    target = _target(context, node)
    return None if target is None else target.get("default")


def _target(context: SchemaContext, node: Node) -> Mapping[str, Any] | None:
    """Return the keywords of the component that a schema refers to and adds nothing to; `None` if there is none."""
    reference = only_reference(node)
    try:
        target = None if reference is None else context.documents.follow(reference)
    except Unresolved:
        return None
    return context.merger.checked(target) if target is not None and isinstance(target.value, dict) else None


def _extra(context: SchemaContext, merged: Merged, parent: Parent) -> Type | None:
    patterns = merged.node_of("patternProperties")
    others = _others(context, merged, patterns, parent)
    if patterns is None:
        return others
    by_pattern = patterns.value if isinstance(patterns.value, dict) else {}
    types = [context.type_of(patterns.child(key), parent) for key in by_pattern]
    types += [others] if others is not None else []
    return union(*types) if types else ANY


def _others(context: SchemaContext, merged: Merged, patterns: Node | None, parent: Parent) -> Type | None:
    """Return the type of members that no name and no pattern describes; None if there can be none."""
    additional = merged.keywords.get("additionalProperties")
    if not isinstance(additional, Node):
        is_closed = merged.keyword("unevaluatedProperties") is False
        return None if patterns is not None and (is_closed or _takes_all(patterns)) else ANY
    if additional.value is False:
        return None
    return context.type_of(additional, parent) if isinstance(additional.value, dict) and additional.value else ANY


def _takes_all(patterns: Node) -> bool:
    """Return whether one of the patterns matches every name."""
    return isinstance(patterns.value, dict) and any(key.strip("^$") in _ALL_NAMES for key in patterns.value)


def _numbered(merged: Merged) -> bool:
    names = merged.keyword("propertyNames")
    return isinstance(names, dict) and cast("dict[str, object]", names).get("x-type") == "integer"
