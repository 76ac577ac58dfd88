# Copied from generator/runtime/codec/arrow.py; edit it there, then generate again.
"""Turn models into Arrow record batches, whose schema is made of the types of the model's fields."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, datetime, time, tzinfo
from decimal import Decimal, localcontext
from enum import Enum
from importlib import import_module
from typing import Any, Final, Protocol, TypeAlias, cast
from uuid import UUID

from ..core.errors import ExtraMissing, InvalidArgument
from ..core.hints import Hint, Stamp
from ..core.values import UNSET, Unset, Value
from .annotations import Scope, of_type
from .codec import home_codec
from .codec_cache import CODEC_CACHE
from .jsontext import is_list
from .types import (
    Alias,
    Choice,
    Constant,
    Enumeration,
    HintedType,
    ListOf,
    MapOf,
    Node,
    Object,
    Record,
    Scalar,
    absent,
    is_overlaid,
    split_null,
)

_PACKAGE: Final = __name__.rsplit(".", 3)[0]
DRIFT: Final = "_drift"
"""The column of what does not fit: a JSON object of values by their places; null where all fit."""

Misfits: TypeAlias = dict[str, Any]
"""Values that do not fit, by their places in the row."""

Fit: TypeAlias = "Callable[[Any, str, Misfits], Any]"
"""Takes a value that is there and its place; returns what Arrow takes, or notes a misfit and returns `None`."""

_DIGITS: Final = 38
_DECIMALS: Final = 9


class ArrowTable(Protocol):
    """A `pyarrow.Table`, which pyarrow itself does not type."""

    @property
    def schema(self) -> Any:
        """The `pyarrow.Schema`."""

    @property
    def num_rows(self) -> int:
        """The number of rows."""
        ...

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...

    def column(self, i: int | str) -> Any:
        """Return a column as a `pyarrow.ChunkedArray`."""

    def to_pylist(self) -> list[dict[str, Any]]:
        """Return the rows as dicts."""
        ...

    def to_pandas(self, **options: Any) -> Any:
        """Return a `pandas.DataFrame`."""


class Kind(Value):
    """An Arrow type, and how a value is fitted to it."""

    arrow: Any
    fit: Fit
    sort: str
    """Name of the type where several types of a union may share it; empty for nested types."""


class Table(Value):
    """The schema of a listing, and how its items become rows."""

    schema: Any
    model: type[Record] | None
    fit: Fit

    def batch(self, items: Iterable[object]) -> Any:
        """Return a record batch of items."""
        rows: list[Any] = []
        for item in items:
            misfits: Misfits = {}
            fitted = there(item, "", misfits, self.fit)
            row = dict(fitted or {}) if self.model is not None else {"value": fitted}
            row[DRIFT] = json_text(misfits) if misfits else None
            rows.append(row)
        return load_pyarrow().RecordBatch.from_pylist(rows, schema=self.schema)


def load_pyarrow() -> Any:
    """Import pyarrow.

    Raises:
        ExtraMissing: pyarrow is not installed.
    """
    try:
        return import_module("pyarrow")
    except ModuleNotFoundError as error:
        extra = f"{_PACKAGE.replace('_', '-')}[arrow]"
        raise ExtraMissing(f"to_arrow needs pyarrow, which is not installed: pip install '{extra}'") from error


def arrow_table(model: type[Record], items: Iterable[object], zone: tzinfo | None) -> ArrowTable:
    """Return models of one class as a table.

    Args:
        model: The class, which decides on the columns.
        items: The models.
        zone: The zone of times that say none, where it is known.

    Raises:
        ExtraMissing: pyarrow is not installed.
    """
    table = table_of(model, zone)
    batches = [table.batch(items)]
    return cast(ArrowTable, load_pyarrow().Table.from_batches(batches, schema=table.schema))


def table_of(returns: object, zone: tzinfo | None) -> Table:
    """Return the table of a listing.

    Args:
        returns: What its items are read as.
        zone: The zone of times that say none, where it is known.
    """
    arrow = load_pyarrow()
    kinds = Kinds(arrow, zone)
    node = bare(of_type(returns, Scope(f"{_PACKAGE}.models")), set())
    kind = kinds.of(node, None, ())
    model = record_of(node)
    fields = list(kind.arrow) if model is not None and kind.sort == "" else [arrow.field("value", kind.arrow)]
    schema = arrow.schema([*fields, arrow.field(DRIFT, arrow.string())])
    return Table(schema, model if kind.sort == "" else None, kind.fit)


class Kinds:
    """Finds the type of a column for each type of the codec.

    Args:
        arrow: What makes the types of columns, as pyarrow does.
        zone: The zone of times that say none, where it is known.
    """

    def __init__(self, arrow: Any, zone: tzinfo | None) -> None:
        self._arrow = arrow
        self._zone = zone
        self._text = Kind(arrow.string(), _as_text, "text")
        self._scalars: dict[str, Kind] = {
            "str": Kind(arrow.string(), _scalar(_string), "str"),
            "int": Kind(arrow.int64(), _scalar(_integer), "int"),
            "float": Kind(arrow.float64(), _scalar(_float), "float"),
            "bool": Kind(arrow.bool_(), _scalar(_boolean), "bool"),
            "Decimal": Kind(arrow.decimal128(_DIGITS, _DECIMALS), _scalar(_decimal), "Decimal"),
            "date": Kind(arrow.date32(), _scalar(_date), "date"),
            "time": Kind(arrow.time64("us"), _scalar(_time), "time"),
            "UUID": Kind(arrow.string(), _scalar(_uuid), "UUID"),
            "bytes": Kind(arrow.binary(), _scalar(_bytes), "bytes"),
        }

    def of(self, node: Node, hint: Hint | None, above: tuple[type[Record], ...]) -> Kind:
        """Return the kind of a type; what Arrow has no type for is text: texts as they are, all else as JSON."""
        node = bare(node, set())
        match node:
            case Scalar("datetime"):
                kind = self._moment(hint)
            case Scalar(name):
                kind = self._scalars.get(name, self._text)
            case Enumeration(members):
                kind = self._constants([member.value for member in members])
            case Constant(values):
                kind = self._constants(values)
            case ListOf(item):
                inner = self.of(item, None, above)
                kind = Kind(self._arrow.list_(inner.arrow), _list(inner.fit), "")
            case MapOf(item):
                kind = self.map_of(self.of(item, None, above))
            case Object(model) if record_of(node) is not None and model not in above:
                kind = self.struct_of(model, above)
            case Choice(members):
                kind = self._choice([self.of(member, hint, above) for member in members])
            case _:
                kind = self._text
        return kind

    def map_of(self, inner: Kind) -> Kind:
        """Return the kind of a map whose values are of a kind."""
        return Kind(self._arrow.map_(self._arrow.string(), inner.arrow), _map(inner.fit), "")

    def _moment(self, hint: Hint | None) -> Kind:
        if isinstance(hint, Stamp) and self._zone is None:
            return Kind(self._arrow.timestamp("us"), _scalar(_wall_time), "wall time")
        name = getattr(self._zone, "key", "UTC") if isinstance(hint, Stamp) else "UTC"
        return Kind(self._arrow.timestamp("us", tz=name), _scalar(_moment), "moment")

    def _constants(self, values: Iterable[object]) -> Kind:
        kinds = {type(value).__name__ for value in values}
        return self._scalars.get(kinds.pop(), self._text) if len(kinds) == 1 else self._text

    def _choice(self, kinds: list[Kind]) -> Kind:
        """Return the one kind that holds all others, such as a float for an int; text where there is none."""
        sorts = {kind.sort for kind in kinds}
        for widest, holds in _WIDER.items():
            if sorts <= holds:
                return self._scalars[widest]
        return kinds[0] if len(sorts) == 1 and "" not in sorts else self._text

    def struct_of(self, model: type[Record], above: tuple[type[Record], ...]) -> Kind:
        """Return the kind of a model; `above` are the models that it is in."""
        specs = CODEC_CACHE.specs_of(model)
        kinds = {spec.name: self.of(spec.node, spec.hint, (*above, model)) for spec in specs}
        if not kinds:
            return self._text
        fields = [self._arrow.field(name, kind.arrow) for name, kind in kinds.items()]
        return Kind(self._arrow.struct(fields), _struct(model, {name: kind.fit for name, kind in kinds.items()}), "")


_WIDER: Final[Mapping[str, frozenset[str]]] = {
    "int": frozenset({"int"}),
    "Decimal": frozenset({"int", "Decimal"}),
    "float": frozenset({"int", "float", "Decimal"}),
    "str": frozenset({"str", "UUID"}),
}
"""Kinds that hold others."""


def bare(node: Node, seen: set[int]) -> Node:
    """Return a type without null, hints and names; a name that stands for itself is a text."""
    while isinstance(node, Alias | HintedType):
        if isinstance(node, Alias):
            if id(node) in seen:
                return Scalar("Any")
            seen.add(id(node))
            node = node.target
        else:
            node = node.node
    members, _ = split_null(node)
    if isinstance(node, Choice) and members:
        return bare(members[0], seen) if len(members) == 1 else Choice(tuple(members))
    return node


def record_of(node: Node) -> type[Record] | None:
    """Return the model that a type is; `None` for any other type."""
    if isinstance(node, Object) and issubclass(node.model, Record) and not is_overlaid(node.model):
        return node.model
    return None


# From a value to what Arrow takes


def there(value: Any, at: str, misfits: Misfits, fit: Fit) -> Any:
    """Fit a value; what is null or was not said is `None`."""
    return None if value is None or isinstance(value, Unset) else fit(value, at, misfits)


def _scalar(take: Callable[[Any], Any]) -> Fit:
    def fit(value: Any, at: str, misfits: Misfits) -> Any:
        taken = take(value.value if isinstance(value, Enum) else value)
        if taken is None:
            misfits[at or "value"] = value
        return taken

    return fit


def _list(inner: Fit) -> Fit:
    def fit(value: Any, at: str, misfits: Misfits) -> Any:
        if not is_list(value):
            misfits[at or "value"] = value
            return None
        return [there(item, f"{at}[{index}]", misfits, inner) for index, item in enumerate(value)]

    return fit


def _map(inner: Fit) -> Fit:
    def fit(value: Any, at: str, misfits: Misfits) -> Any:
        if not isinstance(value, Mapping):
            misfits[at or "value"] = value
            return None
        members = cast("Mapping[object, object]", value)
        return [(str(key), there(item, f"{at}.{key}", misfits, inner)) for key, item in members.items()]

    return fit


def _struct(model: type[Record], fits: Mapping[str, Fit]) -> Fit:
    def fit(value: Any, at: str, misfits: Misfits) -> Any:
        if not isinstance(value, model):
            misfits[at or "value"] = value
            return None
        lead, gone = f"{at}." if at else "", absent(value)
        return {
            name: None if name in gone else there(getattr(value, name, UNSET), f"{lead}{name}", misfits, inner)
            for name, inner in fits.items()
        }

    return fit


def _as_text(value: Any, at: str, misfits: Misfits) -> str:
    del at, misfits  # a text holds whatever comes
    plain = value.value if isinstance(value, Enum) else value
    return plain if isinstance(plain, str) else json_text(plain)


def json_text(value: object) -> str:
    """Return a value as JSON text."""
    try:
        return home_codec().encode(value).decode()
    except InvalidArgument:
        return repr(value)


def _string(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _integer(value: Any) -> int | None:
    return value if type(value) is int and -(2**63) <= value < 2**63 else None


def _float(value: Any) -> float | None:
    try:
        return float(value) if type(value) in (int, float, Decimal) else None
    except OverflowError:
        return None


def _boolean(value: Any) -> bool | None:
    return value if isinstance(value, bool) else None


def _decimal(value: Any) -> Decimal | None:
    if type(value) not in (int, float, Decimal):
        return None
    number = Decimal(repr(value)) if isinstance(value, float) else Decimal(value)
    if not number.is_finite() or number.adjusted() >= _DIGITS - _DECIMALS:
        return None
    with localcontext() as context:
        context.prec = 2 * _DIGITS
        fitted = number.quantize(Decimal(1).scaleb(-_DECIMALS))
    return fitted if fitted == number else None


def _date(value: Any) -> date | None:
    return value if type(value) is date else None


def _time(value: Any) -> time | None:
    return value if isinstance(value, time) and value.tzinfo is None else None


def _wall_time(value: Any) -> datetime | None:
    return value if isinstance(value, datetime) and value.tzinfo is None else None


def _moment(value: Any) -> datetime | None:
    if not isinstance(value, datetime) or value.tzinfo is None:
        return None
    try:
        return value.astimezone(UTC)
    except OverflowError:
        return None  # UTC has no year 0 and no year 10000


def _uuid(value: Any) -> str | None:
    return str(value) if isinstance(value, UUID) else None


def _bytes(value: Any) -> bytes | None:
    return bytes(value) if isinstance(value, bytes | bytearray) else None
