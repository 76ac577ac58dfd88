# Copied from generator/runtime/codec/compiled/fast_paths.py; edit it there, then generate again.
"""Decide which values of a field are written without a call: the common ones."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any, Final

from ...core.drift import Path
from ...core.hints import Hint, Money, Stamp, Text
from ...core.values import UNSET, Value
from ..dump import DAYS, DumpContext, plain, write_datetime, write_stamp
from ..field_specs import FieldSpec
from ..types import Enumeration, ListOf, Object, Record, Scalar, is_overlaid
from .source import CodeBuilder, sole

NAMES: Final[dict[str, object]] = {
    "UNSET": UNSET,
    "UTC": UTC,
    "Decimal": Decimal,
    "date": date,
    "datetime": datetime,
    "days": DAYS,
    "write_datetime": write_datetime,
    "write_stamp": write_stamp,
    "plain": plain,
}
"""What the expressions below use, and whoever compiles them; `quote` and `text` beside it for JSON text."""


class FastPath(Value):
    """Expressions about `v`, the value of a field."""

    test: str
    """Whether the value takes the fast path."""

    value: str
    """The JSON-able value."""

    text: str
    """Its JSON text, of a `quoted` one without the quotes."""

    quoted: bool = False

    text_test: str = ""
    """Whether the value has that text, where `test` does not tell."""

    packed: str = ""
    """What msgspec writes as that text, where it is not `value`."""


_PLAIN_DECIMAL: Final = 'type(v) is Decimal and v.is_finite() and "E" not in (c := str(v))'
"""Neither an exponent nor NaN. Its text is `c`."""

_PLAIN_FLOAT: Final = "type(v) is float and (1e-4 <= v < 1e16 or v == 0 or -1e16 < v <= -1e-4)"
"""Others are written with an exponent by `repr`, or cannot be written."""


_IS_ZONED: Final = "type(v) is datetime and v.tzinfo is not None"
_IS_WALL_TIME: Final = "type(v) is datetime and v.tzinfo is None"
_PACKED_MOMENT: Final = "(v if v.tzinfo is UTC and not v.microsecond else write_datetime(v))"
_INTEGER_TEXT: Final = FastPath("type(v) is int", "str(v)", "str(v)", quoted=True)

_FAST_SCALARS: Final[dict[tuple[str, type[Hint] | None], FastPath]] = {
    ("str", None): FastPath("type(v) is str", "v", "quote(v)"),
    ("int", None): FastPath("type(v) is int", "v", "str(v)"),
    ("bool", None): FastPath("v is True or v is False", "v", "('true' if v else 'false')"),
    ("float", None): FastPath(
        "type(v) is float and v - v == 0", "v", "repr(v)", text_test=_PLAIN_FLOAT, packed="Raw(repr(v).encode())"
    ),
    ("Decimal", None): FastPath("type(v) is Decimal and v.is_finite()", "v", "c", text_test=_PLAIN_DECIMAL),
    # The test finds a point that is not among the last two characters: at least two decimals follow it.
    ("Decimal", Money): FastPath(
        'type(v) is Decimal and v.is_finite() and "." in (c := str(v))[:-2] and "E" not in c', "c", "c", quoted=True
    ),
    ("Decimal", Text): FastPath(_PLAIN_DECIMAL, "c", "c", quoted=True),
    ("int", Money): _INTEGER_TEXT,
    ("int", Text): _INTEGER_TEXT,
    ("date", None): FastPath("type(v) is date", "days[v]", "days[v]", quoted=True, packed="v"),
    ("datetime", None): FastPath(
        _IS_ZONED, "write_datetime(v)", "write_datetime(v)", quoted=True, packed=_PACKED_MOMENT
    ),
    ("datetime", Stamp): FastPath(_IS_WALL_TIME, "write_stamp(v)", "write_stamp(v)", quoted=True),
}
"""The fast path of a scalar, by its name and the class of its hint."""


def fast_path(
    source: CodeBuilder,
    index: int,
    spec: FieldSpec,
    function_of: Callable[[type[Record]], Callable[[Any, Path, DumpContext], Any]],
) -> FastPath | None:
    """Return how common values of a field are written; `None` if all its values need `written`.

    Args:
        source: The code that the expressions will stand in. Their names are added to it. Its `rows` writes a list of
            models.
        index: The number of the field.
        spec: The field.
        function_of: Returns the function that writes another model: its writer, or its encoder.
    """
    place = f"(at, {spec.wire!r})"
    match sole(spec.node):
        case Scalar(name):
            return _FAST_SCALARS.get((name, None if spec.hint is None else type(spec.hint)))
        case Enumeration(members):
            return _fast_enum(source, f"class_{index}", members, spec.hint)
        case Object(model) if spec.hint is None and not is_overlaid(model):
            call = f"{_name_function(source, index, model, function_of)}(v, {place}, writing)"
            return FastPath(f"type(v) is class_{index}", call, call)
        case ListOf(Object(model)) if spec.hint is None and not is_overlaid(model):
            function = _name_function(source, index, model, function_of)
            call = f"rows(v, {place}, writing, class_{index}, {function})"
            return FastPath("type(v) is list", call, call)
        case _:
            return None


def _fast_enum(source: CodeBuilder, name: str, members: type[Enum], hint: Hint | None) -> FastPath | None:
    value_types: set[type[object]] = {type(member.value) for member in members}
    source.names[name] = members
    if hint is None and value_types <= {str, int}:
        return FastPath(f"type(v) is {name}", "v._value_", "text(v._value_)")
    if isinstance(hint, Text) and value_types == {int}:
        return FastPath(f"type(v) is {name}", "str(v._value_)", "str(v._value_)", quoted=True)
    return None


def _name_function(
    source: CodeBuilder,
    index: int,
    model: type[Record],
    function_of: Callable[[type[Record]], Callable[[Any, Path, DumpContext], Any]],
) -> str:
    """Return the name of the function that writes another model. It is compiled at its first call: models may be
    recursive.
    """
    name = f"write_{index}"

    def compile_and_call(value: Any, at: Path, writing: DumpContext) -> Any:
        function = source.names[name] = function_of(model)
        return function(value, at, writing)

    source.names[f"class_{index}"] = model
    source.names[name] = compile_and_call
    return name
