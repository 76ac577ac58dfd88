"""Write the table of the documented type of each argument, by operation."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

from ...build.request_bodies import body_variants, is_file, one_per_slot, sendable_fields
from ...ir.ir import Operation, Type
from ...naming.names import Names
from ...text.docs import literal
from .types import Types

_PLACES = ("path", "query", "header", "cookie")
_FREE = ("object", "Any")


@frozen
class TakesView:
    """What one operation takes, as text."""

    key: str
    places: tuple[tuple[str, tuple[str, ...]], ...]
    wrap: str
    """The members around those of the body; empty when there are none."""


def view_takes(operations: Iterable[Operation], names: Names, types: Types) -> list[TakesView]:
    """Return a row for each operation that has arguments of a type that can be kept to."""
    rows = [_row(operation, names, types) for operation in operations]
    distinct: dict[str, TakesView] = {}
    for row in rows:
        if row.places:
            distinct.setdefault(row.key, row)
    return list(distinct.values())


def _row(operation: Operation, names: Names, types: Types) -> TakesView:
    places: dict[str, list[str]] = {}

    def add(place: str, wire: str, name: str, type_: Type) -> None:
        annotation = types.annotation(type_, "argument")
        if not any(part in _FREE or "Upload" in part for part in annotation.split(" | ")):
            row = f"{literal(wire)}: ({literal(name)}, {literal(annotation)})"
            places.setdefault(place, []).append(row)

    for parameter in operation.parameters:
        if parameter.location in _PLACES:
            name = names.arguments[operation.pointer, parameter.location, parameter.wire]
            add(parameter.location, parameter.wire, name, parameter.type)
    variants = body_variants(operation)
    bodies = one_per_slot(variants[0].bodies) if len(variants) == 1 and variants[0].model is not None else ()
    files = {field.wire for body in bodies for field in sendable_fields(body) if is_file(field.type)}
    for body in bodies:
        for field in sendable_fields(body):
            if body.slot != "content" and field.wire not in files:
                add(body.slot, field.wire, names.arguments[operation.pointer, "body", field.wire], field.type)
    wrap = tuple(bodies[0].wrap) if bodies else ()
    key = f"({literal(operation.method)}, {literal(operation.path)})"
    shown = tuple((literal(place), tuple(rows)) for place, rows in places.items())
    return TakesView(key, shown, literal(wrap) if wrap else "")
