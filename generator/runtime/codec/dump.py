"""Turn Python values into JSON-able ones."""

from base64 import b64encode
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import UTC, date, datetime, time, tzinfo
from decimal import Decimal
from enum import Enum
from typing import Any, Final, Protocol, TypeAlias, cast

from ..core.drift import Path, spell
from ..core.errors import InvalidArgument
from ..core.hints import Hint, Hinted, Items, JsonText, Money, PhpText, Spelled, Stamp, Text, Wrapped
from ..core.lazy import CACHES, is_uuid
from ..core.values import UNSET, is_unset
from .fit import fit_stamp
from .jsontext import amount, dumps_text, php_dumps, plain_decimal
from .types import ENVELOPE, Record, is_overlaid, kept

Encoder: TypeAlias = "Callable[[Any, Path, DumpContext], str]"
"""Takes a model, its place and the context; gives JSON text."""

Writer: TypeAlias = "Callable[[Any, Path, DumpContext], dict[str, Any]]"
"""Takes a model, its place and the context."""


class Rows(Protocol):
    """Writes lists of models in a way of its own."""

    def text(self, rows: list[Any], at: Path, writing: "DumpContext") -> str | None:
        """Return the JSON text of a list; `None` where it has to be written in the ordinary way."""
        ...


class DumpContext:
    """The context handed down through writers."""

    __slots__ = ("codec", "model_encoder", "model_writer", "quick_rows", "zone")

    def __init__(
        self,
        codec: object,
        model_writer: Callable[[type[Any]], Writer],
        model_encoder: Callable[[type[Any]], Encoder],
        quick_rows: Callable[[], Rows],
        zone: tzinfo | None = None,
    ) -> None:
        self.codec = codec
        """What overlays' models are written with."""
        self.model_writer = model_writer
        self.model_encoder = model_encoder
        self.quick_rows = quick_rows
        """Returns what may write a long list of models sooner."""
        self.zone = zone
        """The zone of times without one, where the caller knows it."""

    def plain(self, value: object, hint: Hint | None) -> Any:
        """Make a value JSON-able."""
        return plain(value, hint, "$", self)


# Parts of a date and a time by their number: put together twice as fast as `isoformat` does.
_DASHED: Final = [f"-{number:02}" for number in range(32)]
_TWO: Final = [f"{number:02}" for number in range(60)]
_COLONS: Final = [f":{number:02}" for number in range(60)]


def write_date(value: date) -> str:
    """Write a date, or that of a moment."""
    year = value.year
    # Earlier years have zeros in front.
    return f"{year}{_DASHED[value.month]}{_DASHED[value.day]}" if year > 999 else date.isoformat(value)


class _Days(dict[date, str]):
    """Dates that were written before, with their text."""

    def __missing__(self, day: date) -> str:
        text = write_date(day)
        if len(self) < _MOST_DAYS:
            self[day] = text
        return text


_MOST_DAYS: Final = 5_000
DAYS: Final = CACHES.add(_Days())
"""The text of a date that is not a moment: the same days come again and again."""


def write_datetime(value: datetime) -> str:
    """Write a moment, UTC as `Z`."""
    if value.tzinfo is UTC and not value.microsecond:
        return f"{write_date(value)}T{_TWO[value.hour]}{_COLONS[value.minute]}{_COLONS[value.second]}Z"
    text = value.isoformat()
    return text[:-6] + "Z" if text[-6:] == "+00:00" else text


def write_stamp(value: datetime) -> str:
    """Write a wall time, to the second, with a space between date and time."""
    return f"{write_date(value)} {_TWO[value.hour]}{_COLONS[value.minute]}{_COLONS[value.second]}"


def write_bytes(value: bytes) -> str:
    """Write bytes as base64."""
    return b64encode(value).decode("ascii")


_SCALARS: Final[dict[type[Any], Callable[[Any], str]]] = {
    date: write_date,
    datetime: write_datetime,
    time: time.isoformat,
    bytes: write_bytes,
    bytearray: write_bytes,
}


_AS_THEY_ARE: Final[frozenset[type[object]]] = frozenset({str, int, bool, type(None)})
_NEVER_UNSET: Final[frozenset[type[object]]] = _AS_THEY_ARE | {list, dict}


def plain(value: Any, hint: Hint | None, at: Path, writing: DumpContext) -> Any:  # noqa: PLR0911  one return for each kind of value
    """Return the JSON-able form of a value, without members that are `UNSET`.

    Raises:
        InvalidArgument: The value, or one in it, has no JSON form. The message names its place.
    """
    class_: type[object] = value.__class__
    if hint is not None:
        return _hinted(value, hint, at, writing)
    if class_ in _AS_THEY_ARE:
        return value
    if class_ is float or class_ is Decimal:
        return _finite(value, at)
    if class_ is list or class_ is tuple:
        return _list(value, None, at, writing)
    if class_ is dict:
        return _object(value, None, at, writing)
    if isinstance(value, Record) and not is_overlaid(class_):
        return writing.model_writer(class_)(value, at, writing)
    scalar = _SCALARS.get(class_)
    return scalar(value) if scalar else _converted(value, at, writing)


def _finite(value: Any, at: Path) -> Any:
    if not (value - value == 0 if type(value) is float else value.is_finite()):
        raise InvalidArgument(f"{spell(at)}: {value} is not a JSON number")
    return value


def _converted(value: Any, at: Path, writing: DumpContext) -> Any:  # noqa: PLR0911  one return for each kind of value
    """Return the JSON-able form of a value whose class is none of the common ones."""
    if isinstance(value, Hinted):
        return plain(value.value, value.hint, at, writing)
    if is_unset(value):
        return UNSET
    if isinstance(value, Enum):
        return plain(value.value, None, at, writing)
    class_: type[object] = value.__class__
    if is_overlaid(class_):
        return plain(value.write(writing.codec), None, at, writing)
    if issubclass(class_, AbstractSet):
        raise InvalidArgument(f"{spell(at)}: a set has no order and may hide repetitions; give a list")
    if issubclass(class_, Mapping):
        return _object(value, None, at, writing)
    for base in (str, int, float):
        if isinstance(value, base):
            return plain(base(value), None, at, writing)
    write = _writer_of(value)
    if write is not None:
        return write(value)
    if issubclass(class_, Sequence):
        return _list(value, None, at, writing)
    raise InvalidArgument(f"{spell(at)}: {type(value).__name__} has no JSON form")


def _writer_of(value: object) -> Callable[[Any], str] | None:
    for base, write in _SCALARS.items():
        if isinstance(value, base):
            return write
    return str if is_uuid(value) else None


def _list(value: Sequence[Any], hint: Hint | None, at: Path, writing: DumpContext) -> list[Any]:
    written: list[Any] = []
    for index, item in enumerate(value):
        if item is not UNSET and (member := plain(item, hint, (at, index), writing)) is not UNSET:
            written.append(member)
    return written


def _object(value: Mapping[Any, Any], hint: Hint | None, at: Path, writing: DumpContext) -> dict[str, Any]:
    written: dict[str, Any] = {}
    for key, item in value.items():
        if item is not UNSET:
            name = key if type(key) is str else _name(key, at)
            member = plain(item, hint, (at, name), writing)
            if member is not UNSET:
                written[name] = member
    return written


def _name(key: object, at: Path) -> str:
    if isinstance(key, Enum):
        return _name(key.value, at)
    if isinstance(key, str | int) and not isinstance(key, bool):
        return str(key)
    if type(key) in _SCALARS:
        return _SCALARS[type(key)](key)
    if is_uuid(key):
        return str(key)
    raise InvalidArgument(f"{spell(at)}: {key!r} cannot be the name of a JSON member")


def _hinted(value: Any, hint: Hint, at: Path, writing: DumpContext) -> Any:  # noqa: PLR0911  one return for each hint
    if value.__class__ not in _NEVER_UNSET and is_unset(value):
        return UNSET
    match hint:
        case Wrapped(member, inner):
            written = plain(value, inner, at, writing)
            return [written] if member == 0 else {str(member): written, **_envelope(value, str(member))}
        case Items(item_hint):
            return _items(value, item_hint, at, writing)
        case JsonText(inner):
            return dumps_text(plain(value, inner, at, writing))
        case PhpText():
            return php_dumps(plain(value, None, at, writing))
        case Spelled(true, false) if value is True or value is False:
            return true if value else false
        case Stamp() if isinstance(value, date):
            return write_stamp(fit_stamp(value, at, writing.zone))
        case Money():
            return _money(value, at, writing)
        case Text():
            return _text(value, at, writing)
        case _:
            return plain(value, None, at, writing)


def _items(value: Any, item_hint: Hint, at: Path, writing: DumpContext) -> Any:
    class_: type[object] = value.__class__
    if issubclass(class_, Mapping):
        return _object(value, item_hint, at, writing)
    if issubclass(class_, Sequence) and not issubclass(class_, str | bytes):
        return _list(value, item_hint, at, writing)
    return plain(value, None, at, writing)


def _envelope(value: object, member: str) -> dict[str, Any]:
    remembered = kept(value) if isinstance(value, Record) else None
    if remembered and ENVELOPE in remembered:
        name, siblings = remembered[ENVELOPE]
        if name == member:
            return cast("dict[str, Any]", siblings)
    return {}


def _money(value: Any, at: Path, writing: DumpContext) -> Any:
    written = plain(value, None, at, writing)
    if isinstance(written, int | float | Decimal) and not isinstance(written, bool):
        return plain_decimal(amount(written))
    return written


def _text(value: Any, at: Path, writing: DumpContext) -> Any:
    written = plain(value, None, at, writing)
    if written is True or written is False:
        return "true" if written else "false"
    if isinstance(written, Decimal):
        return plain_decimal(written)
    if isinstance(written, float):
        return plain_decimal(Decimal(repr(written)))
    return str(written) if isinstance(written, int) else written
