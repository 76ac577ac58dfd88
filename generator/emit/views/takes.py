"""Write the table of the documented type of each argument, by operation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import evolve

from ...build.request_bodies import body_variants, is_file, one_per_slot, sendable_fields
from ...ir.ir import Body, Constant, Field, Operation
from ...naming.names import Names
from ...runtime.core.values import Value
from ...text.docs import literal
from ...text.expressions import Expr, joined
from .types import FILE, Types

_PLACES = ("path", "query", "header", "cookie")
_FREE = frozenset([Expr("object"), Expr("Any")])


class TakesView(Value):
    """The documented argument types of one operation, as text."""

    key: str
    places: tuple[tuple[str, tuple[str, ...]], ...]
    wrap: str
    """The members around those of the body; empty when there are none."""


def view_takes(operations: Iterable[Operation], names: Names, types: Types) -> list[TakesView]:
    """Return a row for each operation that has arguments of a type that can be kept to."""
    types = evolve(types, literals={}, long_types=frozenset())  # an enum accepts its values as text
    rows = [_row(operation, names, types) for operation in operations]
    distinct: dict[str, TakesView] = {}
    for row in rows:
        if row.places:
            distinct.setdefault(row.key, row)
    return list(distinct.values())


def _row(operation: Operation, names: Names, types: Types) -> TakesView:
    rows = _Rows()
    for parameter in operation.parameters:
        if parameter.location in _PLACES:
            name = names.arguments[operation.pointer, parameter.location, parameter.wire]
            rows.add(parameter.location, parameter.wire, name, types.arms(parameter.type, "argument"))
    bodies = _bodies(operation)
    with_members = [body for body in bodies if body.model is not None]
    wrap = tuple(with_members[0].wrap) if with_members else ()
    for slot, field in _members(with_members, wrap):
        name = names.arguments[operation.pointer, "body", field.wire]
        rows.add(slot, field.wire, name, types.arms(field.type, "argument"))
    for body in _whole_bodies(bodies):
        rows.add(body.slot, "", "body", types.arms(body.type, "argument"))
    key = f"({literal(operation.method)}, {literal(operation.route)})"
    return TakesView(key, rows.shown(), literal(wrap) if wrap else "")


def _bodies(operation: Operation) -> list[Body]:
    """Return the bodies of an operation whose values have documented types; of one variant, one for each slot."""
    variants = body_variants(operation)
    bodies = [body for variant in variants for body in variant.bodies if body.slot != "content"]
    return list(one_per_slot(bodies)) if len(variants) == 1 else bodies


def _members(bodies: list[Body], wrap: tuple[str | int, ...]) -> Iterator[tuple[str, Field]]:
    """Yield the slot and the field of each member of bodies with this wrap, without members that may be a file."""
    files = {field.wire for body in bodies for field in sendable_fields(body) if is_file(field.type)}
    for body in bodies:
        if tuple(body.wrap) == wrap:
            yield from ((body.slot, field) for field in sendable_fields(body) if field.wire not in files)


def _whole_bodies(bodies: list[Body]) -> list[Body]:
    """Return the bodies that callers pass as one value, in slots that have no body with members."""
    slots = {body.slot for body in bodies if body.model is not None}
    # A body that is a constant has one value only, which its caller knows.
    return [
        body for body in bodies if body.model is None and body.slot not in slots and not isinstance(body.type, Constant)
    ]


class _Rows:
    """The arguments of one operation, by place and name on the wire."""

    def __init__(self) -> None:
        self._places: dict[str, dict[str, tuple[str, dict[Expr, None]]]] = {}

    def add(self, place: str, wire: str, name: str, arms: tuple[Expr, ...]) -> None:
        """Add an argument; of the variants of a body, each may have another type for it."""
        self._places.setdefault(place, {}).setdefault(wire, (name, {}))[1].update(dict.fromkeys(arms))

    def shown(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Return the rows of each place as text, without arguments that accept any value."""
        places: list[tuple[str, tuple[str, ...]]] = []
        for place, arguments in self._places.items():
            rows = [
                f"{literal(wire)}: ({literal(name)}, {literal(joined(' | ', arms).text)})"
                for wire, (name, arms) in arguments.items()
                if not any(arm in _FREE or FILE in arm.needs for arm in arms)
            ]
            if rows:
                places.append((literal(place), tuple(rows)))
        return tuple(places)
