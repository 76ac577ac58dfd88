"""Write the default of an argument that may be left out: `UNSET`, with what the server then takes where it says so."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from math import isfinite
from typing import TypeAlias

from ..ir.ir import Alias, Constant, Enum, Ref, Scalar, Schema, Type, Union, Wrapped
from ..text.docs import literal
from ..text.expressions import Expr

UNSET = Expr("UNSET", frozenset([("/_runtime.core", "UNSET")]))
_UNSET_TYPE = frozenset([("/_runtime.core", "Unset")])
_LONGEST = 40
"""Characters of a default that stand in a signature."""


def unset(type_: Type, default: object, schemas: Mapping[str, Schema]) -> Expr:
    """Return the default of an argument that may be left out, as an expression.

    It is `Unset(20)` where the document says that the server then takes 20. What is not short and plain, and what does
    not fit the type, is not shown: then it is `UNSET`.

    Args:
        type_: The type of the argument.
        default: The documented default; may be anything.
        schemas: The schemas that types refer to, by pointer.
    """
    if not isinstance(default, str | int | float) or (isinstance(default, float) and not isfinite(default)):
        return UNSET
    shown = _fitting(type_, default, schemas)
    text = "" if shown is None else literal(shown)
    return Expr(f"Unset({text})", _UNSET_TYPE) if text and len(text) <= _LONGEST else UNSET


_Plain: TypeAlias = str | int | float
"""A documented default: a text, a finite number, true or false."""


def _fitting(type_: Type, default: _Plain, schemas: Mapping[str, Schema]) -> _Plain | None:
    """Return the default as a value of the type; `None` if it is none."""
    match type_:
        case Scalar(kind):
            as_kind = _SCALARS.get(kind)
            return None if as_kind is None else as_kind(type_, default)
        case Constant(values):
            return _one_of(values, default)
        case Wrapped(_, inner):
            return _fitting(inner, default, schemas)
        case Union(arms):
            fitting = (_fitting(arm, default, schemas) for arm in arms)
            return next((value for value in fitting if value is not None), None)
        case Ref(pointer):
            return _of_schema(pointer, default, schemas)
        case _:
            return None


def _of_schema(pointer: str, default: _Plain, schemas: Mapping[str, Schema]) -> _Plain | None:
    schema = schemas.get(pointer)
    if isinstance(schema, Enum):
        return _one_of(schema.values, default)
    others = {key: value for key, value in schemas.items() if key != pointer}  # an alias may hold itself
    return _fitting(schema.type, default, others) if isinstance(schema, Alias) else None


def _one_of(values: Iterable[_Plain | None], default: _Plain) -> _Plain | None:
    return next((value for value in values if value == default and type(value) is type(default)), None)


def _same(_scalar: Scalar, default: _Plain) -> _Plain | None:
    return default


def _text(_scalar: Scalar, default: _Plain) -> _Plain | None:
    return default if isinstance(default, str) else None


def _truth(scalar: Scalar, default: _Plain) -> _Plain | None:
    """Return true or false, also of a default in the spelling of the wire."""
    if isinstance(default, bool):
        return default
    true, false = scalar.spelled or (None, None)
    return True if default == true else False if default == false else None


def _number(_scalar: Scalar, default: _Plain) -> _Plain | None:
    return default if isinstance(default, int | float) and not isinstance(default, bool) else None


def _whole(scalar: Scalar, default: _Plain) -> _Plain | None:
    number = _number(scalar, default)
    if isinstance(number, float):
        return int(number) if number.is_integer() and abs(number) < 1e15 else None
    return number


def _travelling(as_number: Callable[[Scalar, _Plain], _Plain | None]) -> Callable[[Scalar, _Plain], _Plain | None]:
    """Return what takes the text of a number too, for numbers that travel as text."""

    def read(scalar: Scalar, default: _Plain) -> _Plain | None:
        if not isinstance(default, str):
            return as_number(scalar, default)
        if scalar.spelling == "plain" or len(default) > _LONGEST or not re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", default):
            return None
        if scalar.kind == "decimal":
            return default
        return int(default) if default.isdecimal() else None

    return read


_SCALARS: Mapping[str, Callable[[Scalar, _Plain], _Plain | None]] = {
    **dict.fromkeys(("str", "date", "datetime", "time", "uuid"), _text),
    **dict.fromkeys(("any", "object"), _same),
    "bool": _truth,
    "int": _travelling(_whole),
    "float": _number,
    "decimal": _travelling(_number),
}
"""What makes a default of a scalar, by its kind; dates and amounts stay the text that they are in the document."""
