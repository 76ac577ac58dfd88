# Copied from generator/runtime/codec/codec.py; edit it there, then generate again.
"""Turn JSON into models and back, keeping what does not fit and telling of it."""

from __future__ import annotations

import importlib
import logging
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime, timedelta, tzinfo
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

from ..core.drift import Drift, Drifted, DriftLog
from ..core.lazy import CACHES
from . import jsontext
from .read_context import HeldContext, Place, ReadContext

if TYPE_CHECKING:
    from ..core.hints import Hint, TypeExpr
    from .codec_cache import TypeReader
    from .dump import DumpContext
    from .scalars import Reader

T = TypeVar("T")

_PACKAGE: Final = __name__.rsplit(".", 3)[0]
_MOST_READERS: Final = 4096
LONG: Final = 256 * 1024
"""Bytes from which on a list is read object by object."""


# Without a handler of the caller's, Python would print warnings on stderr.
for _name in (_PACKAGE, f"{_PACKAGE}.drift"):
    logging.getLogger(_name).addHandler(logging.NullHandler())


class _Readers(dict[tuple[object, "Hint | None"], "TypeReader"]):
    """Readers by type and hint. A reader is built when it is first needed."""

    def __missing__(self, key: tuple[object, Hint | None]) -> TypeReader:
        type_reader = _build(*key)
        if type_reader.is_settled and len(self) < _MOST_READERS:
            self[key] = type_reader
        return type_reader


_readers: _Readers = CACHES.add(_Readers())


def _build(returns: object, hint: Hint | None) -> TypeReader:
    # All that compiles readers is imported with the first answer: starting a client should not wait for it.
    from .codec_cache import type_reader_of

    return type_reader_of(returns, hint, f"{_PACKAGE}.models")


class Codec:
    """Reads answers into models and writes models as JSON.

    Tolerant: a value that does not fit is kept as it came and reported as a `Drift`; with `strict`, `Drifted` is
    raised instead. A vendor's codec overrides the `read_...` hooks; they get every value of their kind that is not
    plainly as documented, and what they return is taken. A hook that cannot read a value returns `misfit(...)`.
    """

    def __init__(
        self,
        *,
        strict: bool = False,
        on_drift: Callable[[Drift], None] | None = None,
        logger: logging.Logger | None = None,
        timezone: tzinfo | None = None,
    ) -> None:
        self.strict = strict
        self.on_drift = on_drift
        self.timezone = timezone
        """The zone that the vendor means where it says none; `None` leaves such times without one."""
        self.has_members = type(self).members is not Codec.members
        """Whether the vendor's codec makes objects of their members itself."""
        self.drifts = DriftLog(logging.getLogger(f"{_PACKAGE}.drift") if logger is None else logger, set())
        """What is logged of the answers that this codec reads."""

    @cached_property
    def _writing(self) -> DumpContext:
        from .codec_cache import CODEC_CACHE  # as late as in `_build`
        from .dump import DumpContext

        return DumpContext(self, CODEC_CACHE.writer_of, CODEC_CACHE.encoder_of, CODEC_CACHE.quick_rows, self.timezone)

    def read(
        self,
        returns: type[T] | TypeExpr[T],
        value: object,
        hint: Hint | None = None,
        at: str = "$",
        partial: bool = False,
    ) -> T:
        """Read decoded JSON as a type: a model, a scalar, `list[Model]`, `A | B`, a `TypeExpr`.

        With `partial`, the caller chose which members come, and the absence of the others is not a drift.
        """
        try:
            type_reader = _readers[returns, hint]
            return cast(T, type_reader.reader(value, at, ReadContext(self, self._writing, partial)))
        except RecursionError:
            self.report(Drift(at, "less nesting", value))
            return cast(T, value)

    def read_rows(
        self, returns: Any, values: Sequence[object], hint: Hint | None = None, at: str = "$", partial: bool = False
    ) -> list[Any]:
        """Read each value of a list at a place, as `read` reads one: the first of them is at `at[0]`."""
        if type(self).read is not Codec.read:
            return [self.read(returns, value, hint, f"{at}[{index}]", partial) for index, value in enumerate(values)]
        read, reading = _readers[returns, hint].reader, ReadContext(self, self._writing, partial)
        rows: list[Any] = []
        for index, value in enumerate(values):
            try:
                rows.append(read(value, (at, index), reading))
            except RecursionError:
                self.report(Drift(f"{at}[{index}]", "less nesting", value))
                rows.append(value)
                reading = ReadContext(self, self._writing, partial)
        return rows

    def blank(self, returns: Any) -> object:
        """Return a model without a value in any field, or an empty list or map; `None` for all other types."""
        from .types import Record  # as late as in `_build`

        reading = ReadContext(self, self._writing)
        reading.trying = True  # the caller reports that nothing came; its members are no further drifts
        nothing: tuple[object, ...] = ({}, [])
        for empty in nothing:
            reading.drifts = 0
            instance = _readers[returns, None].reader(empty, "$", reading)
            if isinstance(instance, Record) or (instance == empty and reading.drifts == 0):
                return instance
        return None

    def write(self, value: object, hint: Hint | None = None) -> Any:
        """Make a value JSON-able: models become objects, members that are `UNSET` are left out."""
        try:
            return self._writing.plain(value, hint)
        except RecursionError:
            raise ValueError("the value is nested too deeply, or contains itself") from None

    def loads(self, body: bytes, returns: object = None, hint: Hint | None = None) -> object:
        """Read JSON text; numbers stay exact where `returns` holds a `Decimal`. `ValueError` if it is not JSON."""
        exact = returns is not None and _readers[returns, hint].exact
        return jsontext.loads(body, exact=exact, members=self.members if self.has_members else None)

    def models(
        self, returns: object, body: bytes, hint: Hint | None = None, partial: bool = False
    ) -> list[object] | None:
        """Return the models of a long list, each read as soon as it is parsed; `None` where all has to be parsed first.

        Of the list, only one object is in memory beside the models. Whatever goes wrong is left to `loads` and `read`,
        which raise and report it.
        """
        if len(body) < LONG or not self._is_plain:
            return None
        type_reader = _readers[returns, hint]
        if type_reader.item_reader is None:
            return None
        reading = HeldContext(self, self._writing, partial)
        try:
            models = self._read_items(type_reader.item_reader, jsontext.items(body, exact=type_reader.exact), reading)
        except Exception:  # noqa: BLE001  the ordinary way says what it is
            return None
        for drift in reading.held:
            self.report(drift)
        return models

    @property
    def _is_plain(self) -> bool:
        """Whether the vendor's codec has only hooks for values."""
        own = type(self)
        has_own = own.loads is not Codec.loads or own.read is not Codec.read or own.report is not Codec.report
        return not has_own and not self.has_members

    def _read_items(self, read: Reader, items: Iterator[object], reading: ReadContext) -> list[object]:
        models: list[object] = []
        for index, item in enumerate(items):
            models.append(read(item, ("$", index), reading))
            # Both go by the ids of what is dropped now.
            reading.chosen.clear()
            reading.structures.clear()
        return models

    def dumps(self, value: object) -> bytes:
        """Write what `write` gave as compact UTF-8."""
        return jsontext.dumps(value)

    def encode(self, value: object) -> bytes:
        """Write a value as compact UTF-8: what `dumps(write(value))` gives, in one go."""
        if type(self).write is Codec.write and type(self).dumps is Codec.dumps:
            try:
                from .compiled.encoding import encode  # as late as in `_build`

                return encode(value, "$", self._writing).encode()
            except RecursionError:
                raise ValueError("the value is nested too deeply, or contains itself") from None
            except UnicodeEncodeError:
                pass  # half a surrogate pair, which has to be escaped
        return self.dumps(self.write(value))

    def report(self, drift: Drift) -> None:
        """Report a drift: raise if strict, else log it and call back."""
        if self.strict:
            raise Drifted(drift)
        self.drifts.note(drift)
        if self.on_drift is not None:
            operation = self.drifts.operation
            try:
                self.on_drift(Drift(drift.path, drift.expected, drift.seen, operation) if operation else drift)
            except Exception:
                # What a hook raises must not take the place of an answer.
                logging.getLogger(_PACKAGE).exception("on_drift raised; the call goes on")

    def misfit(self, value: object, at: str, expected: str) -> Any:
        """Report a value that a hook cannot read, and give it back to be kept as it came."""
        if isinstance(at, Place):
            return at.reading.misfit(value, at.steps, expected)
        self.report(Drift(at, expected, value))
        return value

    def members(self, pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
        """Make an object of its members, whose names may come twice; asked only where this is overridden."""
        return dict(pairs)

    def read_int(self, value: object, at: str) -> int | None:
        """Read an integer that is not plainly one: `1.0`, or `"007"` where text is documented."""
        if isinstance(value, int) and not isinstance(value, bool):
            return value
        if isinstance(value, float | Decimal):
            number = _whole(value)
        else:
            number = jsontext.integer_text(value) if isinstance(value, str) and _may_be_text(at) else None
        return cast("int | None", self.misfit(value, at, _number("an integer", at))) if number is None else number

    def read_decimal(self, value: object, at: str) -> Decimal | None:
        """Read a number that is not plainly one: `"1e5"`, `"+5"`, or a float instead of exact text."""
        number: Decimal | None = None
        if isinstance(value, Decimal):
            number = value
        elif isinstance(value, int | float) and not isinstance(value, bool):
            number = Decimal(repr(value))
        elif isinstance(value, str) and _may_be_text(at):
            number = jsontext.decimal_text(value)
        if number is None or not number.is_finite():
            return cast("Decimal | None", self.misfit(value, at, _number("a number", at)))
        return number

    def read_bool(self, value: object, at: str) -> bool | None:
        """Read a boolean that is neither a JSON one nor spelled as documented."""
        return cast("bool | None", self.misfit(value, at, "true or false"))

    def read_date(self, value: object, at: str) -> date | None:
        """Read a date that is not plainly `YYYY-MM-DD`."""
        if isinstance(value, str):
            try:
                return date.fromisoformat(value)
            except ValueError:
                pass
        return cast("date | None", self.misfit(value, at, "a date"))

    def read_datetime(self, value: object, at: str) -> datetime | None:
        """Read a moment with fractions of a second, another separator, or an unusual offset."""
        # A date alone says less than a moment: that would be made up.
        if isinstance(value, str) and len(value) > 10:
            try:
                return _moment(value)
            except (ValueError, OverflowError):
                pass
        return cast("datetime | None", self.misfit(value, at, "a date and time"))

    def read_structure(self, value: object, at: str) -> object:  # noqa: ARG002  a hook
        """Read a structure in a text that is neither JSON nor serialized PHP, whichever is documented."""
        raise ValueError("no structure is known in it")  # the drift says which form is documented


def _moment(text: str) -> datetime:
    """Read a moment; RFC 3339 allows small letters and a leap second, which Python's clock counts as the next one."""
    if text[16:19] == ":60":
        return _moment(f"{text[:16]}:59{text[19:]}") + timedelta(seconds=1)
    return datetime.fromisoformat(text.upper())


def _whole(value: float | Decimal) -> int | None:
    number = Decimal(value)
    if not number.is_finite() or number.adjusted() > 400 or number != number.to_integral_value():
        return None
    return int(number)


def _may_be_text(at: str) -> bool:
    return not isinstance(at, Place) or at.text


def _number(expected: str, at: str) -> str:
    return f"{expected} as text" if isinstance(at, Place) and at.text else expected


_homes: dict[str, Codec] = CACHES.add({})


def home_codec() -> Codec:
    """Return the tolerant codec of this package: its overlay's if there is one, for models used without a client."""
    if not _homes:
        _homes[_PACKAGE] = _overlay_codec()()
    return _homes[_PACKAGE]


def _overlay_codec() -> type[Codec]:
    path = f"{_PACKAGE}._overlay.codec"
    try:
        overlay = importlib.import_module(path)
    except ModuleNotFoundError as error:
        if not f"{path}.".startswith(f"{error.name}."):
            raise
        return Codec
    for part in vars(overlay).values():
        if isinstance(part, type) and issubclass(part, Codec) and part.__module__ == path:
            return part
    return Codec
