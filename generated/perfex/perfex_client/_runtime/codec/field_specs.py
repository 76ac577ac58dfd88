# Copied from generator/runtime/codec/field_specs.py; edit it there, then generate again.
"""Decide, field by field, how a model is read and written."""

import importlib
from collections.abc import Callable
from datetime import datetime
from typing import Any, Final, cast

from attrs import NOTHING, fields

from ..core.drift import Path, Secret, one
from ..core.errors import InvalidArgument
from ..core.hints import Hint, Hinted, Items, Stamp, wire_of
from ..core.values import UNSET, Unset, Value, is_unset
from .annotations import Scope, of_type
from .dump import DumpContext, plain
from .fit import Fitter, fitter_of
from .jsontext import fresh, same
from .read_context import ReadContext
from .readers import ReaderFactory, build, expected_of
from .scalars import Reader
from .types import (
    MISSING,
    UNKNOWN,
    Choice,
    MapOf,
    Node,
    Record,
    fields_of,
    is_nullable,
    is_optional_read,
    keep,
    kept,
    split_null,
)


class FieldSpec(Value):
    """What is to be done with one field of a model."""

    name: str
    wire: str
    step: str
    """The field in a path; a secret one is marked."""
    node: Node
    hint: Hint | None
    nullable: bool
    optional: bool
    expected: str
    reader: Reader
    """Takes whatever comes; what is compiled handles the usual values and leaves the rest to this."""
    fitter: Fitter | None
    """Fits a value to the documented type before it is written."""

    is_read: bool
    """What does not come is `None`, not `UNSET`."""

    unset: Unset = UNSET
    """What it mostly is where it was left out: its default. Other instances mean the same."""


class Plan(Value):
    """How all members of a model are read and written."""

    specs: tuple[FieldSpec, ...]
    additional: FieldSpec | None = None
    """How members are read and written that have no field; `None` if they may be anything."""


def plan_fields(model: type[Record], factory: ReaderFactory) -> tuple[FieldSpec, ...]:
    """Decide how each field of a model is read and written."""
    specs: list[FieldSpec] = []
    never_null = _never_null(model)
    is_read = any(map(is_optional_read, fields_of(model)))
    for attribute in fields_of(model):
        wire = wire_of(attribute)
        name = attribute.name if wire.name is None else wire.name
        owner = next((base for base in model.__mro__ if attribute.name in vars(base).get("__annotations__", {})), model)
        scope = Scope(owner.__module__)
        try:
            node = of_type(attribute.type, scope)
            if attribute.name in never_null:
                types, _ = split_null(node)
                node = types[0] if len(types) == 1 else Choice(tuple(types))
            reader = build(node, wire.hint, scope, factory)
        except (TypeError, NameError) as error:
            raise TypeError(f"{model.__name__}.{attribute.name}: {error}") from error
        specs.append(
            FieldSpec(
                name=attribute.name,
                wire=name,
                step=Secret(name) if wire.secret else name,
                node=node,
                hint=wire.hint,
                nullable=is_nullable(node),
                optional=is_optional_read(attribute) or (isinstance(node, Choice) and MISSING in node.members),
                expected=expected_of(node, wire.hint),
                reader=reader,
                fitter=fitter_of(node, wire.hint),
                is_read=is_optional_read(attribute) or (is_read and _has_a_value(attribute.default)),
                unset=attribute.default if isinstance(attribute.default, Unset) else UNSET,
            )
        )
    return tuple(specs)


def plan_additional(model: type[Record], factory: ReaderFactory) -> FieldSpec | None:
    """Decide how the members are read and written that a model takes beside its own; `None` if they may be anything."""
    attribute = next(attribute for attribute in fields(model) if attribute.name == UNKNOWN)
    owner = next(base for base in model.__mro__ if UNKNOWN in vars(base).get("__annotations__", {}))
    if owner is Record:
        return None
    scope = Scope(owner.__module__)
    try:
        outer = of_type(attribute.type, scope)
        if not isinstance(outer, MapOf):
            raise TypeError(f"expected a dict, found {attribute.type}")
        hint = wire_of(attribute).hint
        inner = hint.item if isinstance(hint, Items) else None
        reader = build(outer.value, inner, scope, factory)
    except (TypeError, NameError) as error:
        raise TypeError(f"{model.__name__}.{UNKNOWN}: {error}") from error
    return FieldSpec(
        name=UNKNOWN,
        wire="",
        step="",
        node=outer.value,
        hint=inner,
        nullable=is_nullable(outer.value),
        optional=True,
        expected=expected_of(outer.value, inner),
        reader=reader,
        fitter=fitter_of(outer.value, inner),
        is_read=False,
    )


def _has_a_value(default: object) -> bool:
    """Return whether a field is never `UNSET`, by its default: none, or the one value that it can have."""
    return default is NOTHING or type(default) in (str, int, float, bool)


def _never_null(model: type[Record]) -> frozenset[str]:
    """Return the optional fields of a model for which null is not documented."""
    package = model.__module__.partition(".models")[0].partition("._overlay")[0]
    try:
        rows: dict[str, str] = importlib.import_module(f"{package}._members").NEVER_NULL
    except ModuleNotFoundError:
        return frozenset()
    return frozenset(rows.get(model.__name__, "").split())


def careful(  # noqa: PLR0913, PLR0917  the value, its place, and how it is read
    model: Record, value: Any, at: Path, reading: ReadContext, spec: FieldSpec, member: str | None = None
) -> Any:
    """Read a field the slow way, and remember the spelling that came if it is not the usual one.

    Args:
        model: The model that has the field.
        value: The value that came.
        at: The place of the model.
        reading: The context.
        spec: The field.
        member: The name on the wire, where the field stands for all members that have none.
    """
    place, wire = ((at, spec.step), spec.wire) if member is None else ((at, member), member)
    was_odd, reading.odd = reading.odd, False
    result = spec.reader(value, place, reading)
    if reading.odd:
        spelling = _spelling_of(result, place, reading, spec)
        if spelling is UNREADABLE:
            keep(model, wire, result, value)
        elif not same(spelling, value):
            keep(model, wire, spelling, value)
    reading.odd = was_odd
    return result


def careful_additional(
    model: Record, values: dict[str, Any], at: Path, reading: ReadContext, spec: FieldSpec
) -> dict[str, Any]:
    """Read the members that a model takes beside its own, each as `careful` reads a field."""
    return {name: careful(model, value, at, reading, spec, name) for name, value in values.items()}


EARLY: Final = 2
"""Objects of a model that are read field by field: compiling a reader takes as long as reading some hundred so."""


class EarlyReader:
    """Reads the first objects of a model, each field the slow way; what is compiled for the others reads the same.

    Args:
        model: The model.
        plan: How its members are read.
        compiled: Returns the compiled reader, which takes over.
    """

    __slots__ = ("_compiled", "_count", "_model", "_plan")

    def __init__(self, model: type[Record], plan: Plan, compiled: Callable[[], Reader]) -> None:
        self._model, self._plan, self._compiled = model, plan, compiled
        self._count = 0

    @property
    def is_over(self) -> bool:
        """Whether it has read all that it is for."""
        return self._count >= EARLY

    def __call__(self, data: Any, at: Path, reading: ReadContext) -> Any:
        if self.is_over:
            return self._compiled()(data, at, reading)
        self._count += 1
        return read_object(data, at, reading, self._model, self._plan)


def is_early(reader: Reader) -> bool:
    """Return whether a reader will be replaced by a compiled one."""
    return isinstance(reader, EarlyReader)


def read_object(data: Any, at: Path, reading: ReadContext, model: type[Record], plan: Plan) -> Any:
    """Read an object as a model, each field the slow way."""
    if type(data) is not dict:
        return reading.misfit(data, at, one(model.__name__))
    members = cast("dict[str, Any]", data)
    self: Any = object.__new__(model)
    self._kept = None
    missing: list[str] = []
    for spec in plan.specs:
        value = members.get(spec.wire, UNSET)
        if value is UNSET:
            if not spec.optional:
                absent(at, reading, spec)
            if spec.is_read:
                value = None
                missing.append(spec.name)
        elif value is not None or not spec.nullable:
            value = careful(self, value, at, reading, spec)
        setattr(self, spec.name, value)
    documented = {spec.wire for spec in plan.specs}
    unknown = {name: value for name, value in members.items() if name not in documented}
    if plan.additional is not None and unknown:
        unknown = careful_additional(self, unknown, at, reading, plan.additional)
    self.unknown_fields = unknown
    self._absent = frozenset(missing) or None
    return self


UNREADABLE: Final = object()


def _spelling_of(result: Any, place: Path, reading: ReadContext, spec: FieldSpec) -> Any:
    """Return how a value that was read is usually written; `UNREADABLE` where it would be refused if it were given."""
    if result is None:
        return None  # written as null, whatever the hint
    writing = reading.writing
    if writing.zone is not None and isinstance(spec.hint, Stamp) and isinstance(result, datetime):
        return UNREADABLE  # a writer that does not know the zone writes what came
    fitter = None if isinstance(result, Hinted) else spec.fitter
    try:
        fitted = result if fitter is None else fitter(result, place, writing.zone)
        return plain(fitted, spec.hint, place, writing)
    except InvalidArgument:
        return UNREADABLE


def written(model: Record, value: Any, at: Path, writing: DumpContext, spec: FieldSpec) -> Any:
    """Return the JSON-able value of a field, by its documented type; a misfit that was read goes back as it came."""
    return UNSET if is_unset(value) else _written(model, value, (at, spec.wire), writing, spec, spec.wire)


def written_additional(model: Record, at: Path, writing: DumpContext, spec: FieldSpec) -> dict[str, Any]:
    """Return the JSON-able values of the members that a model takes beside its own, each as `written` returns it."""
    values: dict[str, Any] = {
        name: _written(model, value, (at, name), writing, spec, name)
        for name, value in model.unknown_fields.items()
        if not is_unset(value)
    }
    return {name: value for name, value in values.items() if value is not UNSET}


def _written(  # noqa: PLR0913, PLR0917  the value, its place, and how it is written
    model: Record, value: Any, place: Path, writing: DumpContext, spec: FieldSpec, wire: str
) -> Any:
    try:
        fitted = _fitted(value, place, writing, spec)
    except InvalidArgument:
        remembered = (kept(model) or {}).get(wire)
        if remembered is None or type(remembered[0]) is not type(value) or remembered[0] != value:
            raise
        return fresh(remembered[1])
    return plain(fitted, spec.hint, place, writing)


def _fitted(value: Any, place: Path, writing: DumpContext, spec: FieldSpec) -> Any:
    if value is None or spec.fitter is None or isinstance(value, Hinted):
        return value
    return spec.fitter(value, place, writing.zone)


def absent(at: Path, reading: ReadContext, spec: FieldSpec) -> None:
    """Report that a required member did not come, unless the caller chose which do."""
    if not reading.partial:
        reading.report((at, spec.step), spec.expected, UNSET)
