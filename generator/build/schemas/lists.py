"""Turn arrays into lists and tuples."""

from __future__ import annotations

from ...ir.ir import ANY, ListOf, TupleOf, Type, union
from ...read.resolve import Node
from .context import Parent, SchemaContext
from .merge import Merged


def array_type(context: SchemaContext, merged: Merged, parent: Parent) -> Type:
    """Return the type of an array: a list, or a tuple if `prefixItems` fixes the number of items."""
    pointer = merged.node.pointer
    below = (pointer, "item") if parent is None else (parent[0], f"{parent[1]}[]")
    prefix = merged.node_of("prefixItems")
    items = merged.node_of("items")
    if items is not None and isinstance(items.value, list) and prefix is None:
        return _mixed(context, items, below)
    rest, is_closed = None, False
    if items is not None:
        rest = context.type_of(items, below) if isinstance(items.value, dict) else None
        is_closed = items.value is False
    if prefix is None or not isinstance(prefix.value, list) or not prefix.value:
        return ListOf(rest or ANY)
    heads = [context.type_of(prefix.child(index), below) for index in range(len(prefix.value))]
    return _prefixed(merged, heads, rest or (None if is_closed else ANY))


def _mixed(context: SchemaContext, items: Node, below: Parent) -> Type:
    """Return the type of an array whose items are described one by one, as in older drafts of JSON Schema."""
    if len(items.value) == 1:
        return ListOf(context.type_of(items.child(0), below))
    text = "items is a list, as in older drafts of JSON Schema; the client takes any value as an item"
    context.report.add(context.documents.place(items), text, lost=False)
    return ListOf(ANY)


def _prefixed(merged: Merged, heads: list[Type], rest: Type | None) -> Type:
    """Return the type of an array that begins with `heads`; `rest` is None if nothing may follow."""
    least, most = merged.keyword("minItems"), merged.keyword("maxItems")
    if least == most == len(heads):
        rest = None
    if rest is None and isinstance(least, int) and least >= len(heads):
        return TupleOf(tuple(heads))
    return ListOf(union(*heads, *([rest] if rest else [])))
