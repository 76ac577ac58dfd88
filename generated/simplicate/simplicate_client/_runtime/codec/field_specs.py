# Copied from generator/runtime/codec/field_specs.py; edit it there, then generate again.
"""Decide, field by field, how a model is read and written."""

import importlib
from datetime import datetime
from typing import Any, Final

from attrs import NOTHING

from ..core.drift import Path, Secret
from ..core.errors import InvalidArgument
from ..core.hints import Hint, Hinted, Stamp, wire_of
from ..core.values import UNSET, Value, is_unset
from .dump import DumpContext, plain
from .fit import Fitter, fitter_of
from .jsontext import fresh, same
from .read_context import ReadContext
from .readers import Outline, ReaderFactory, build, expected_of
from .scalars import Reader
from .types import (
    MISSING,
    Choice,
    Constant,
    Node,
    Record,
    Scope,
    fields_of,
    is_nullable,
    is_optional_read,
    keep,
    kept,
    of_type,
    split_null,
)


class FieldSpec(Value):
    """What is to be done with one field of a model."""

    name: str
    wire: str
    step: str
    """The field in a path; a secret one is marked."""
    node: Node
    how: Hint | None
    nullable: bool
    optional: bool
    expected: str
    reader: Reader
    """Takes whatever comes; what is compiled handles the usual values and leaves the rest to this."""
    fitter: Fitter | None
    """Fits a value to the documented type before it is written."""

    is_read: bool
    """What does not come is `None`, not `UNSET`."""


def plan(model: type[Record], shop: ReaderFactory) -> tuple[FieldSpec, ...]:
    """Decide how each field of a model is read and written."""
    plans: list[FieldSpec] = []
    never_null = _never_null(model)
    is_read = any(map(is_optional_read, fields_of(model)))
    for attribute in fields_of(model):
        said = wire_of(attribute)
        name = attribute.name if said.name is None else said.name
        home = next((base for base in model.__mro__ if attribute.name in vars(base).get("__annotations__", {})), model)
        scope = Scope(home.__module__)
        try:
            node = of_type(attribute.type, scope)
            if attribute.name in never_null:
                rest, _ = split_null(node)
                node = rest[0] if len(rest) == 1 else Choice(tuple(rest))
            reader = build(node, said.how, scope, shop)
        except (TypeError, NameError) as error:
            raise TypeError(f"{model.__name__}.{attribute.name}: {error}") from error
        plans.append(
            FieldSpec(
                name=attribute.name,
                wire=name,
                step=Secret(name) if said.secret else name,
                node=node,
                how=said.how,
                nullable=is_nullable(node),
                optional=is_optional_read(attribute) or (isinstance(node, Choice) and MISSING in node.members),
                expected=expected_of(node, said.how),
                reader=reader,
                fitter=fitter_of(node, said.how),
                is_read=is_optional_read(attribute) or (is_read and attribute.default is NOTHING),
            )
        )
    return tuple(plans)


def _never_null(model: type[Record]) -> frozenset[str]:
    """Return the optional fields of a model for which null is not documented."""
    package = model.__module__.partition(".models")[0].partition("._overlay")[0]
    try:
        rows: dict[str, str] = importlib.import_module(f"{package}._members").NEVER_NULL
    except ModuleNotFoundError:
        return frozenset()
    return frozenset(rows.get(model.__name__, "").split())


def outline(plans: tuple[FieldSpec, ...]) -> Outline:
    """Return what tells a model from another."""
    constants: dict[str, tuple[object, ...]] = {}
    for field in plans:
        rest, _ = split_null(field.node)
        if len(rest) == 1 and isinstance(rest[0], Constant):
            constants[field.wire] = rest[0].values
    return Outline(
        known=frozenset(field.wire for field in plans),
        required=frozenset(field.wire for field in plans if not field.optional),
        constants=constants,
    )


def careful(model: Record, value: Any, at: Path, reading: ReadContext, field: FieldSpec) -> Any:
    """Read a field the slow way, and remember the spelling that came if it is not the usual one."""
    place = (at, field.step)
    before, reading.odd = reading.odd, False
    found = field.reader(value, place, reading)
    if reading.odd:
        usual = _usual(found, place, reading, field)
        if usual is UNREADABLE:
            keep(model, field.wire, found, value)
        elif not same(usual, value):
            keep(model, field.wire, usual, value)
    reading.odd = before
    return found


UNREADABLE: Final = object()


def _usual(found: Any, place: Path, reading: ReadContext, field: FieldSpec) -> Any:
    """Return how a value that was read is usually written; `UNREADABLE` where it would be refused if it were given."""
    if found is None:
        return None  # written as null, whatever the hint
    writing = reading.writing
    if writing.zone is not None and isinstance(field.how, Stamp) and isinstance(found, datetime):
        return UNREADABLE  # a writer that does not know the zone writes what came
    try:
        return plain(_fitted(found, place, writing, field), field.how, place, writing)
    except InvalidArgument:
        return UNREADABLE


def written(model: Record, value: Any, at: Path, writing: DumpContext, field: FieldSpec) -> Any:
    """Return the JSON-able value of a field, by its documented type; a misfit that was read goes back as it came."""
    if is_unset(value):
        return UNSET
    place = (at, field.wire)
    try:
        fitted = _fitted(value, place, writing, field)
    except InvalidArgument:
        remembered = (kept(model) or {}).get(field.wire)
        if remembered is None or type(remembered[0]) is not type(value) or remembered[0] != value:
            raise
        return fresh(remembered[1])
    return plain(fitted, field.how, place, writing)


def _fitted(value: Any, place: Path, writing: DumpContext, field: FieldSpec) -> Any:
    if value is None or field.fitter is None or isinstance(value, Hinted):
        return value
    return field.fitter(value, place, writing.zone)


def absent(at: Path, reading: ReadContext, field: FieldSpec) -> None:
    """Report that a required member did not come, unless the caller chose which do."""
    if not reading.partial:
        reading.report((at, field.step), field.expected, UNSET)
