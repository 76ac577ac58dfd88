"""Turn arrays into lists and tuples."""

from __future__ import annotations

from ...ir.ir import ANY, ListOf, TupleOf, Type, union
from .context import Parent, SchemaContext
from .merge import Merged


def array_type(context: SchemaContext, merged: Merged, parent: Parent) -> Type:
    """Return the type of an array: a list, or a tuple if `prefixItems` fixes the number of items."""
    pointer = merged.node.pointer
    below = parent if parent is not None else (pointer, "item")
    if parent is not None:
        below = (parent[0], f"{parent[1]}[]")
    prefix = merged.node_of("prefixItems")
    items = merged.node_of("items")
    rest = context.type_of(items, below) if items is not None and isinstance(items.value, dict) else None
    if prefix is not None and isinstance(prefix.value, list) and prefix.value:
        heads = [context.type_of(prefix.child(index), below) for index in range(len(prefix.value))]
        open_end = rest or (None if items is not None and items.value is False else ANY)
        least, most = merged.keyword("minItems"), merged.keyword("maxItems")
        if least == most == len(heads):
            open_end = None
        if open_end is None and isinstance(least, int) and least >= len(heads):
            return TupleOf(tuple(heads))
        return ListOf(union(*heads, *([open_end] if open_end else [])))
    return ListOf(rest or ANY)
