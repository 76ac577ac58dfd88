# Copied from generator/runtime/apps/warehouse/columns.py; edit it there, then generate again.
"""Make tables of models: columns typed by the model's fields, child tables of lists, and rows that fit them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import tzinfo
from enum import Enum
from typing import Any, TypeAlias, cast

from ...codec.arrow import Fit, Kind, Kinds, Misfits, json_text, there
from ...codec.codec_cache import CODEC_CACHE
from ...codec.types import Record, absent
from ...core.drift import Secret
from ...core.values import UNSET, Value
from .listings import Listing

Hints: TypeAlias = dict[str, Any]
"""What dlt is told of a column: `data_type` and more."""

Row: TypeAlias = dict[str, Any]

_MOST_UNDOCUMENTED = 200
"""Columns that undocumented members may have in a table, its child tables included; the rest are drifts."""
_LONGEST_NAME = 60
_INDEX = re.compile(r"\[[0-9]+\]")


class Leaf(Value):
    """A column."""

    hints: Hints


class Rows(Value):
    """A child table."""

    item: Shape


class Members(Value):
    """Columns that share the beginning of their names."""

    fields: Mapping[str, Shape]


Shape: TypeAlias = "Leaf | Rows | Members"


class _DltTypes:
    """Makes the types of columns, by the names that pyarrow has for them."""

    def string(self) -> Leaf:
        return Leaf({"data_type": "text"})

    def int64(self) -> Leaf:
        return Leaf({"data_type": "bigint"})

    def float64(self) -> Leaf:
        return Leaf({"data_type": "double"})

    def bool_(self) -> Leaf:
        return Leaf({"data_type": "bool"})

    def decimal128(self, precision: int, scale: int) -> Leaf:
        return Leaf({"data_type": "decimal", "precision": precision, "scale": scale})

    def date32(self) -> Leaf:
        return Leaf({"data_type": "date"})

    def time64(self, unit: str) -> Leaf:  # noqa: ARG002  dlt has one unit
        return Leaf({"data_type": "time"})

    def binary(self) -> Leaf:
        return Leaf({"data_type": "binary"})

    def timestamp(self, unit: str, tz: str | None = None) -> Leaf:  # noqa: ARG002  as above
        return Leaf({"data_type": "timestamp", "timezone": tz is not None})

    def list_(self, item: Shape) -> Shape:
        return _JSON if isinstance(item, Rows) else Rows(item)

    def field(self, name: str, shape: Shape) -> tuple[str, Shape]:
        return name, shape

    def struct(self, fields: Iterable[tuple[str, Shape]]) -> Members:
        return Members({column_name(name): shape for name, shape in fields})


_JSON = Leaf({"data_type": "json"})


class _TableKinds(Kinds):
    """Finds the column or table of each type; secret members have none unless they are asked for."""

    def __init__(self, zone: tzinfo | None, with_secrets: bool) -> None:
        super().__init__(_DltTypes(), zone)
        self._with_secrets = with_secrets
        self.undocumented: set[str] = set()
        """Columns of undocumented members so far."""

    def map_of(self, inner: Kind) -> Kind:
        def fit(value: Any, at: str, misfits: Misfits) -> Any:
            if not isinstance(value, Mapping):
                misfits[at] = value
                return None
            members = cast("Mapping[object, object]", value)
            return {str(key): there(item, f"{at}.{key}", misfits, inner.fit) for key, item in members.items()}

        return Kind(_JSON, fit, "")

    def struct_of(self, model: type[Record], above: tuple[type[Record], ...]) -> Kind:
        specs = [
            spec for spec in CODEC_CACHE.specs_of(model) if self._with_secrets or not isinstance(spec.step, Secret)
        ]
        kinds = {spec.name: self.of(spec.node, spec.hint, (*above, model)) for spec in specs}
        fits = {name: kind.fit for name, kind in kinds.items()}
        shape = Members({column_name(name): kind.arrow for name, kind in kinds.items()})
        return Kind(shape, _members(model, fits, self.undocumented), "")


def _members(model: type[Record], fits: Mapping[str, Fit], undocumented: set[str]) -> Fit:
    columns = {name: column_name(name) for name in fits}
    taken = set(columns.values()) | {column_name(spec.name) for spec in CODEC_CACHE.specs_of(model)}

    def fit(value: Any, at: str, misfits: Misfits) -> Any:
        if not isinstance(value, model):
            misfits[at or "value"] = value
            return None
        lead, gone, row = f"{at}." if at else "", absent(value), Row()
        for name, inner in fits.items():
            member = UNSET if name in gone else getattr(value, name, UNSET)
            stored = _storable(there(member, f"{lead}{name}", misfits, inner), f"{lead}{name}", misfits)
            if stored is not None:
                row[columns[name]] = stored
        return row | _undocumented(value, lead, taken, undocumented, misfits)

    return fit


def _undocumented(value: Record, lead: str, taken: set[str], undocumented: set[str], misfits: Misfits) -> Row:
    """Return the columns of what the vendor sends and does not document, as text; what can be none is a misfit."""
    row = Row()
    for wire, member in value.unknown_fields.items():
        column = _undocumented_column(wire, taken)
        if not _may_be_column(f"{_INDEX.sub('', lead)}{column}" if column else "", undocumented):
            misfits[f"{lead}{wire}"] = member
        elif member is not None:
            row[str(column)] = _storable(_as_text(member), f"{lead}{wire}", misfits)
    return row


def _may_be_column(place: str, undocumented: set[str]) -> bool:
    """Return whether an undocumented member has a column, and note that it has; there may be only so many."""
    if not place or (place not in undocumented and len(undocumented) >= _MOST_UNDOCUMENTED):
        return False
    undocumented.add(place)
    return True


def _as_text(value: object) -> str:
    return value if isinstance(value, str) else json_text(value)


def _storable(value: Any, at: str, misfits: Misfits) -> Any:
    """Return a value without what no database takes in a text: NUL, and halves of surrogate pairs."""
    if isinstance(value, str) and re.search("[\0\ud800-\udfff]", value):
        misfits[at] = value
        return re.sub("[\0\ud800-\udfff]", "\N{REPLACEMENT CHARACTER}", value)
    return value


def column_name(name: str) -> str:
    """Return the column of a field: `class_` is `class`."""
    return name.rstrip("_") or name


def _undocumented_column(wire: str, taken: set[str]) -> str | None:
    """Return the column of an undocumented member; `None` if its name cannot be one, or a documented one has it."""
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", wire)
    name = re.sub(r"[^a-z0-9]+", "_", words.lower()).strip("_")
    if not name or not name[0].isalpha() or len(name) > _LONGEST_NAME or name in taken or name.startswith("dlt_"):
        return None
    return name


class Table(Value):
    """The table of a listing, and how rows are made for it."""

    listing: Listing
    columns: dict[str, Hints]
    children: dict[tuple[str, ...], Hints]
    """Child tables by the path of the list, with their columns."""

    fit: Fit

    @property
    def primary_key(self) -> list[str]:
        """The columns that identify a row; none where nothing does."""
        key = self.listing.key
        return [] if key is None else [*map(column_name, self.added), column_name(key)]

    @property
    def tells_deletions(self) -> bool:
        """Whether the vendor tells which of the rows are gone."""
        return self.listing.rule.deletions is not None and bool(self.primary_key)

    @property
    def added(self) -> list[str]:
        """Required arguments, which are columns too: ids may be known by them only. Dates choose rows, and are none."""
        return [name for name in self.listing.needs if "date" not in self.listing.takes[name]]

    def row(self, item: object, arguments: Mapping[str, object]) -> tuple[Row | None, Misfits]:
        """Return an item as a row, and what does not fit; no row where it cannot be told from others.

        Args:
            item: A model, or whatever came in its place.
            arguments: What the listing was asked for.
        """
        misfits: Misfits = {}
        fitted = there(item, "", misfits, self.fit)
        if fitted is None:
            return None, misfits
        row = cast("Row", fitted) if isinstance(fitted, dict) else {"value": fitted}
        row |= {column_name(name): _argument(arguments[name]) for name in self.added}
        if any(row.get(name) is None for name in self.primary_key):
            return None, {**misfits, "value": row}
        return row, misfits


def table_of(listing: Listing, zone: tzinfo | None, *, with_secrets: bool) -> Table:
    """Return the table of a listing.

    Args:
        listing: The listing.
        zone: The zone of times that say none, where it is known.
        with_secrets: Whether secret members have columns.
    """
    kind = _TableKinds(zone, with_secrets).of(listing.row, None, ())
    shape = kind.arrow
    columns = dict(_columns(shape if isinstance(shape, Members) else Members({"value": shape}), ""))
    children = {path: hints for path, hints in _children(shape, ()) if hints}
    table = Table(listing, columns, children, kind.fit)
    for need in table.added:
        columns[column_name(need)] = {"data_type": "bigint" if listing.takes[need] == "int" else "text"}
    key = table.primary_key
    named = {name: {"name": name, **hints, "nullable": name not in key} for name, hints in columns.items()}
    return Table(listing, named, children, kind.fit)


def _argument(value: object) -> int | str:
    plain = value.value if isinstance(value, Enum) else value
    return plain if type(plain) is int else str(plain)


def _columns(shape: Shape, lead: str) -> Iterator[tuple[str, Hints]]:
    if isinstance(shape, Leaf):
        yield lead, dict(shape.hints)
    elif isinstance(shape, Members):
        for name, inner in shape.fields.items():
            yield from _columns(inner, f"{lead}__{name}" if lead else name)


def _children(shape: Shape, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Hints]]:
    if isinstance(shape, Rows):
        columns = dict(_columns(shape.item, "" if isinstance(shape.item, Members) else "value"))
        yield path, {name: {"name": name, **hints} for name, hints in columns.items()}
        yield from _children(shape.item, path)
    elif isinstance(shape, Members):
        for name, inner in shape.fields.items():
            yield from _children(inner, (*path, name))
