# Copied from generator/runtime/codec/fit.py; edit it there, then generate again.
"""Make what a caller gave into what is documented: values are written by their documented type, not by their class."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from collections.abc import Set as AbstractSet
from datetime import date, datetime, time, tzinfo
from decimal import Decimal
from enum import Enum
from typing import Any, Final, TypeAlias, cast

from ..core.drift import Path, describe, spell
from ..core.errors import InvalidArgument
from ..core.hints import Hint, Hinted, Items, JsonText, Money, PhpText, Spelled, Stamp, Tagged, Text, Wrapped
from ..core.lazy import is_uuid
from ..core.values import UNSET, is_unset
from .jsontext import amount, decimal_text, integer_text, plain_decimal
from .types import (
    ANYTHING,
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
    TupleOf,
    is_overlaid,
    split_null,
)

Fitter: TypeAlias = Callable[[Any, Path, tzinfo | None], Any]
"""Takes a value, its place and the zone of wall times; gives the value to write, or raises `InvalidArgument`."""


def fitter_of(node: Node, hint: Hint | None = None) -> Fitter | None:  # noqa: PLR0911  one return for each kind of type
    """Return what fits values to a type that travels as `hint` says; `None` where every value is taken as it is."""
    if isinstance(hint, Wrapped | JsonText):
        return fitter_of(node, hint.inner)
    if isinstance(hint, PhpText | Tagged):
        return None
    item_hint = _item_hint(hint)
    match node:
        case HintedType(inner, own):
            return fitter_of(inner, own if hint is None else hint)
        case Alias():
            return _later(node, hint)
        case Choice():
            return _choice_fitter(node, hint)
        case ListOf(item):
            return _list_fitter(fitter_of(item, item_hint))
        case TupleOf():
            return _list_fitter(None)
        case MapOf(value):
            return _map_fitter(fitter_of(value, item_hint))
        case Object(model):
            return None if is_overlaid(model) else _fit_model
        case Enumeration(members):
            return _enum_fitter(members)
        case Constant(values):
            return _constant_fitter(values)
        case Scalar(name):
            return _scalar_fitter(name, hint)


def _item_hint(hint: Hint | None) -> Hint | None:
    return hint.item if isinstance(hint, Items) else None


def _refuse(value: object, at: Path, expected: str) -> InvalidArgument:
    return InvalidArgument(f"{spell(at)}{_EXPECTED}{expected}, got {_shown(value)}")


_EXPECTED: Final = ": expected "


def _shown(value: object) -> str:
    if isinstance(value, (str, int, float, Decimal)) and not isinstance(value, Enum):
        return describe(value)
    return f"{type(value).__name__} {value}" if isinstance(value, (Enum, date)) else type(value).__name__


def _later(alias: Alias, hint: Hint | None) -> Fitter:
    fitters: list[Fitter | None] = []

    def fit(value: Any, at: Path, zone: tzinfo | None) -> Any:
        if not fitters:
            fitters.append(fitter_of(alias.target, hint))
        return value if fitters[0] is None else fitters[0](value, at, zone)

    return fit


def _choice_fitter(node: Choice, hint: Hint | None) -> Fitter | None:
    types, _ = split_null(node)
    if ANYTHING in types:
        return None
    fitters = [fitter_of(member, hint) for member in types]
    if Scalar("datetime") in types:
        # A moment that cannot be sent as one is refused; its day alone would be something else.
        fitters = [
            _fit_day if member == Scalar("date") else fitter for member, fitter in zip(types, fitters, strict=True)
        ]
    if not fitters or None in fitters:
        return None
    usable = cast("list[Fitter]", fitters)
    if len(usable) == 1:
        return usable[0]

    def fit(value: Any, at: Path, zone: tzinfo | None) -> Any:
        result: object = UNSET
        refusal: InvalidArgument | None = None
        for fitter in usable:
            try:
                fitted = fitter(value, at, zone)
            except InvalidArgument as error:
                # A value of the right kind that cannot be sent says more than one of another kind.
                if refusal is None or (_EXPECTED in str(refusal) and _EXPECTED not in str(error)):
                    refusal = error
                continue
            if fitted is value:
                return value
            if result is UNSET:
                result = fitted
        if result is UNSET and refusal is not None:
            raise refusal
        return result

    return fit


def _list_fitter(item_fitter: Fitter | None) -> Fitter:
    def fit(value: Any, at: Path, zone: tzinfo | None) -> Any:
        if value.__class__ is not list:
            value = listed(value, at)
        if item_fitter is None:
            return value
        fitted: list[Any] | None = None
        for index, item in enumerate(value):
            if item is None or item is UNSET:
                continue
            fitted_item = item if isinstance(item, Hinted) or is_unset(item) else item_fitter(item, (at, index), zone)
            if fitted_item is not item:
                fitted = list(value) if fitted is None else fitted
                fitted[index] = fitted_item
        return value if fitted is None else fitted

    return fit


def listed(value: Any, at: Path) -> Any:
    """Return the list that a value is: any iterable but those that are one value, or have no order."""
    if isinstance(value, str | bytes | bytearray | memoryview | Mapping | Record | Enum) or not isinstance(
        value, Iterable
    ):
        got = _shown(cast(object, value))
        raise InvalidArgument(f"{spell(at)}: expected a list, got {got}; for one alone, give a list of one")
    if isinstance(value, AbstractSet):
        raise InvalidArgument(f"{spell(at)}: a set has no order and may hide repetitions; give a list")
    items = cast("Iterable[object]", value)
    return items if isinstance(items, list | tuple) else list(items)


def _map_fitter(value_fitter: Fitter | None) -> Fitter:
    def fit(value: Any, at: Path, zone: tzinfo | None) -> Any:
        if isinstance(value, Record):
            return value
        if not isinstance(value, Mapping):
            raise _refuse(value, at, "a mapping")
        members = cast("Mapping[object, Any]", value)
        if value_fitter is None:
            return members
        fitted = {
            name: item
            if item is None or isinstance(item, Hinted) or is_unset(item)
            else value_fitter(item, (at, str(name)), zone)
            for name, item in members.items()
        }
        return members if all(fitted[name] is members[name] for name in members) else fitted

    return fit


def _fit_model(value: Any, at: Path, _zone: tzinfo | None) -> Any:
    if isinstance(value, str | int | float | bytes | Decimal | date | Enum) or (
        isinstance(value, Iterable) and not isinstance(value, Mapping)
    ):
        raise _refuse(cast(object, value), at, "a model or a mapping")
    return cast(object, value)


def _enum_fitter(members: type[Enum]) -> Fitter:
    by_value = {member.value: member for member in members}
    text = {str(value): value for value in by_value}
    value_classes: set[type[object]] = {type(value) for value in by_value}

    def fit(value: Any, at: Path, _zone: tzinfo | None) -> Any:
        if isinstance(value, members):
            return value
        raw = value.value if isinstance(value, Enum) else value
        class_: type[object] = raw.__class__
        if class_ in value_classes:
            return value  # enums are open: one that is not listed may be new
        if class_ in (int, str) and str(raw) in text:
            return text[str(raw)]
        raise _refuse(value, at, f"one of {members.__name__}")

    return fit


def _constant_fitter(values: tuple[object, ...]) -> Fitter:
    def fit(value: Any, at: Path, _zone: tzinfo | None) -> Any:
        raw = value.value if isinstance(value, Enum) else value
        if any(type(raw) is type(constant) and raw == constant for constant in values):
            return value
        for constant in values:
            if type(raw) in (int, str) and not isinstance(constant, bool) and str(raw) == str(constant):
                return constant
        raise _refuse(value, at, " or ".join(map(repr, values)))

    return fit


def _scalar_fitter(name: str, hint: Hint | None) -> Fitter | None:
    if name == "bool":
        return _bool_fitter(hint)
    if name == "datetime":
        # Beside a map or list of stamps, the hint is that of the items.
        while isinstance(hint, Items):
            hint = hint.item
        return fit_stamp if isinstance(hint, Stamp) else fit_moment
    if name in ("int", "Decimal", "float") and isinstance(hint, Money):
        return _fit_money
    if name in ("int", "Decimal", "float") and isinstance(hint, Text):
        return _text_number_fitter(_SCALARS[name])
    return _SCALARS.get(name)


def _bool_fitter(hint: Hint | None) -> Fitter:
    spelled = (hint.true, hint.false) if isinstance(hint, Spelled) else ()

    def fit(value: Any, at: Path, _zone: tzinfo | None) -> Any:
        if value is True or value is False:
            return value
        raw = value.value if isinstance(value, Enum) else value
        if any(type(raw) is type(spelling) and raw == spelling for spelling in spelled):
            return raw
        if type(raw) is int and raw in (0, 1):
            return raw == 1
        raise _refuse(value, at, "true or false")

    return fit


def _fit_str(value: Any, at: Path, zone: tzinfo | None) -> Any:  # noqa: PLR0911  one return for each kind of value
    class_: type[object] = value.__class__
    if class_ is str:
        return value
    if isinstance(value, Enum):
        return _fit_str(value.value, at, zone)
    if isinstance(value, str):
        return str(value)
    if isinstance(value, int) and class_ is not bool:
        return str(int(value))
    if isinstance(value, float | Decimal):
        return plain_decimal(_finite(value, at))
    if is_uuid(value):
        return str(value)
    if isinstance(value, os.PathLike):
        text = os.fspath(cast("os.PathLike[str] | os.PathLike[bytes]", value))
        if isinstance(text, str):
            return text
    if isinstance(value, date) and not isinstance(value, datetime):
        return value.isoformat()
    raise _refuse(cast(object, value), at, "a text")


def _finite(value: Any, at: Path) -> Decimal:
    number = value if isinstance(value, Decimal) else Decimal(repr(float(value)))
    if not number.is_finite():
        raise InvalidArgument(f"{spell(at)}: {value} is not a number that can be sent")
    return number


def _fit_int(value: Any, at: Path, _zone: tzinfo | None) -> Any:
    class_: type[object] = value.__class__
    if class_ is int:
        return value
    raw = value.value if isinstance(value, Enum) else value
    if isinstance(raw, bool):
        raise _refuse(value, at, "an integer")
    if isinstance(raw, int):
        return int(raw)
    if isinstance(raw, str):
        number = integer_text(raw)
        if number is not None:
            return number
    elif isinstance(raw, float | Decimal):
        exact = _finite(raw, at)
        if exact == exact.to_integral_value():
            return int(exact)
    raise _refuse(value, at, "an integer")


def _fit_number(value: Any, at: Path, _zone: tzinfo | None) -> Any:
    class_: type[object] = value.__class__
    if class_ is int:
        return value
    raw = value.value if isinstance(value, Enum) else value
    if isinstance(raw, bool):
        raise _refuse(value, at, "a number")
    if isinstance(raw, float):
        _finite(raw, at)
        return value
    if isinstance(raw, int):
        return int(raw)
    number = decimal_text(raw) if isinstance(raw, str) else raw
    if isinstance(number, Decimal):
        return _finite(number, at)
    raise _refuse(value, at, "a number")


def _text_number_fitter(number: Fitter) -> Fitter:
    """Fit a number that travels as text: text that is one stays as it is, zeros in front and all."""

    def fit(value: Any, at: Path, zone: tzinfo | None) -> Any:
        fitted = number(value, at, zone)
        if isinstance(value, str) and not isinstance(value, Enum):
            return str(value)
        return _finite(fitted, at) if isinstance(fitted, float) else fitted

    return fit


def _fit_money(value: Any, at: Path, zone: tzinfo | None) -> Any:
    """Return an amount with at least two decimals; what has them stays as it is."""
    fitted = _fit_number(value, at, zone)
    money = amount(fitted)
    return value if isinstance(value, Decimal) and money is fitted else money


def _fit_day(value: Any, at: Path, zone: tzinfo | None) -> Any:
    if isinstance(value, datetime):
        raise _refuse(value, at, "a day (datetime.date)")
    return _fit_date(value, at, zone)


def _fit_date(value: Any, at: Path, _zone: tzinfo | None) -> Any:
    class_: type[object] = value.__class__
    if class_ is date:
        return value
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return date(value.year, value.month, value.day)
    if isinstance(value, str) and not isinstance(value, Enum):
        try:
            # A day of a week, `2026-W02-1`, is as long, and no vendor reads it.
            if len(value) == 10 and "W" not in value:
                date.fromisoformat(value)
                return str(value)
        except ValueError:
            pass
    raise _refuse(value, at, "a day (datetime.date)")


def fit_stamp(value: Any, at: Path, zone: tzinfo | None) -> Any:
    """Return a wall time, to the second: what has a zone is put into the client's, a day is its midnight."""
    if isinstance(value, str) and not isinstance(value, Enum):
        text = str(value)
        try:
            parsed = datetime.fromisoformat(text)
        except ValueError:
            raise _refuse(value, at, "a date and time (datetime.datetime)") from None
        if len(text) == 19 and text[10] == " " and parsed.tzinfo is None:
            return text
        value = parsed
    if not isinstance(value, datetime):
        if not isinstance(value, date):
            raise _refuse(value, at, "a date and time (datetime.datetime)")
        return datetime(value.year, value.month, value.day)
    if value.tzinfo is not None:
        if zone is None:
            raise InvalidArgument(
                f"{spell(at)}: {value} has a zone, which cannot be sent here; "
                "give the vendor's wall time, or tell the client the vendor's zone with timezone="
            )
        value = value.astimezone(zone).replace(tzinfo=None)
    return value.replace(microsecond=0) if value.microsecond else value


def fit_moment(value: Any, at: Path, zone: tzinfo | None) -> Any:
    """Return a moment with its zone: what has none is taken to be in the client's, else refused."""
    if isinstance(value, str) and not isinstance(value, Enum):
        try:
            parsed = datetime.fromisoformat(value)
        except ValueError:
            raise _refuse(value, at, "a date and time (datetime.datetime)") from None
        if parsed.tzinfo is not None and "T" in value.upper():
            return str(value)
        value = parsed
    elif isinstance(value, date) and not isinstance(value, datetime):
        value = datetime(value.year, value.month, value.day)
    if not isinstance(value, datetime):
        raise _refuse(value, at, "a date and time (datetime.datetime)")
    if value.tzinfo is not None:
        return value
    if zone is None:
        raise InvalidArgument(
            f"{spell(at)}: {value} has no zone, and a moment needs one: give it a tzinfo, "
            "or tell the client which zone is meant with timezone="
        )
    return value.replace(tzinfo=zone)


def _fit_time(value: Any, at: Path, _zone: tzinfo | None) -> Any:
    if isinstance(value, time):
        return value
    if isinstance(value, str) and not isinstance(value, Enum):
        try:
            time.fromisoformat(value)
        except ValueError:
            pass
        else:
            return str(value)
    raise _refuse(value, at, "a time (datetime.time)")


def _fit_uuid(value: Any, at: Path, _zone: tzinfo | None) -> Any:
    if is_uuid(value):
        return value
    if isinstance(value, str) and not isinstance(value, Enum):
        from uuid import UUID  # takes long, and few APIs have some

        try:
            UUID(value)
        except ValueError:
            pass
        else:
            return str(value)
    raise _refuse(value, at, "a UUID")


_SCALARS: Final[dict[str, Fitter]] = {
    "str": _fit_str,
    "int": _fit_int,
    "Decimal": _fit_number,
    "float": _fit_number,
    "date": _fit_date,
    "time": _fit_time,
    "UUID": _fit_uuid,
}
