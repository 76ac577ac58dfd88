# Copied from generator/runtime/codec/compiled/reading.py; edit it there, then generate again.
"""Compile the reader of a model."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from itertools import repeat
from operator import itemgetter
from typing import Any, Final, cast

from ...core.drift import Path, one
from ...core.hints import Hint, Items, JsonText, Money, PhpText, Spelled, Stamp, Tagged, Text, Wrapped
from ...core.values import UNSET
from ..field_specs import FieldSpec, Plan, absent, careful, careful_additional, is_early
from ..jsontext import exactly
from ..read_context import ReadContext
from ..scalars import SHORT, SHORT_AMOUNTS, STAMP_MARKS, Reader, enumeration_reader, quick_datetime
from ..types import Enumeration, ListOf, Object, Record, Scalar, is_overlaid
from .source import CodeBuilder, identifier, sole


def compile_reader(model: type[Record], plan: Plan, reader_of: Callable[[type[Record]], Reader]) -> Reader:
    """Make the reader of a model."""
    specs = plan.specs
    documented = frozenset(spec.wire for spec in specs)

    last_seen: tuple[tuple[str, ...], list[str]] = (), []

    def undocumented(data: dict[str, Any]) -> dict[str, Any]:
        nonlocal last_seen
        last_names, unknown = last_seen
        names = tuple(data)
        # The objects of an answer mostly have the same members in the same order.
        if names != last_names:
            unknown = [name for name in names if name not in documented]
            last_seen = names, unknown
        return {name: data[name] for name in unknown}

    wires = {spec.wire: spec.name for spec in specs if spec.is_read}
    last_absent: list[Any] = [None, None]
    """Names of the last object that lacked fields, and the fields it lacked."""

    def absent_of(data: dict[str, Any]) -> frozenset[str] | None:
        absent = frozenset(name for wire, name in wires.items() if wire not in data) or None
        last_absent[:] = tuple(data), absent
        return absent

    source = CodeBuilder(
        {
            "cls": model,
            "new": object.__new__,
            "UNSET": UNSET,
            "Decimal": Decimal,
            "date_of": date.fromisoformat,
            "datetime_of": datetime.fromisoformat,
            "stamp_marks": STAMP_MARKS,
            "decimal_of": exactly,
            "short_amounts": SHORT_AMOUNTS,
            "quick_datetime": quick_datetime,
            "careful": careful,
            "absent": absent,
            "undocumented": undocumented,
            "absent_of": absent_of,
            "last_absent": last_absent,
        }
    )
    expected = one(model.__name__)
    # What nearly every field uses is reached a little faster as a parameter.
    constants = ", ".join([f"{name}={name}" for name in ("type", "str", "int", "UNSET", "decimal_of", "date_of")])
    source.add(0, f"def read(data, at, reading, {constants}):")
    source.add(1, "if type(data) is not dict:", f"    return reading.misfit(data, at, {expected!r})")
    _add_picking(source, [spec.wire for spec in specs])
    source.add(1, "self = new(cls)", "self._kept = None", f"count = {len(specs)}")
    for index, spec in enumerate(specs):
        _add_reading(source, index, spec, reader_of)
    unknown = "undocumented(data)"
    if plan.additional is not None:
        source.names |= {"careful_additional": careful_additional, "additional": plan.additional}
        unknown = "careful_additional(self, undocumented(data), at, reading, additional)"
    source.add(1, f"self.unknown_fields = {{}} if len(data) == count else {unknown}")
    source.add(1, f"if count == {len(specs)}:", "    self._absent = None")
    source.add(1, "else:", "    names, absent_fields = last_absent")
    source.add(2, "self._absent = absent_fields if names == tuple(data) else absent_of(data)")
    source.add(1, "return self")
    return cast(Reader, source.function("read", model))


def _add_picking(source: CodeBuilder, names: list[str]) -> None:
    """Add the lines that take all members out of the object at once, which is fastest if none is missing."""
    if not names:
        return
    variables = "".join(f"v{index}, " for index in range(len(names)))
    # With a single name, itemgetter would not give a tuple.
    source.names |= {"pick": itemgetter(*names, *names[:1]), "wire_names": names, "unset": repeat(UNSET)}
    source.add(1, "try:", f"    {variables}_ = pick(data)")
    source.add(1, "except KeyError:", f"    {variables} = map(data.get, wire_names, unset)")


def _add_reading(source: CodeBuilder, index: int, spec: FieldSpec, reader_of: Callable[[type[Record]], Reader]) -> None:
    """Add the lines that read one field: they read common values and count absent ones; `careful` reads all others."""
    v = f"v{index}"
    source.names |= {f"spec_{index}": spec, f"step_{index}": spec.step}
    slow = f"{v} = careful(self, {v}, at, reading, spec_{index})"
    if_absent = ["count -= 1"] if spec.optional else ["count -= 1", f"absent(at, reading, spec_{index})"]
    if spec.is_read:
        if_absent.append(f"{v} = None")
    test, lines = _fast_reading(source, index, spec, reader_of, slow)
    if lines:
        source.add(1, f"if {test}:")
        source.add(2, *lines)
        source.add(1, f"elif {v} is UNSET:")
        source.add(2, *if_absent)
        source.add(1, f"elif {v} is not None:" if spec.nullable else "else:")
        source.add(2, slow)
    else:
        source.add(1, f"if {test} and {v} is not None:" if spec.nullable else f"if {test}:")
        source.add(2, f"if {v} is UNSET:")
        source.add(3, *if_absent)
        source.add(2, "else:", f"    {slow}")
    source.add(1, f"self.{identifier(spec.name)} = {v}")


def _fast_reading(  # noqa: PLR0911  one return for each kind of type
    source: CodeBuilder, index: int, spec: FieldSpec, reader_of: Callable[[type[Record]], Reader], slow: str
) -> tuple[str, list[str]]:
    """Return a test, and the lines for values that pass it. Without lines, values that pass it need `careful`."""
    v, convert, hint = f"v{index}", f"convert_{index}", spec.hint
    if isinstance(hint, Wrapped | Items | JsonText | PhpText | Tagged):
        return "True", []
    match sole(spec.node):
        case Scalar(name):
            if name in ("Any", "str") or (hint is None and name in _MISFIT_TESTS):
                return _MISFIT_TESTS[name].format(v=v), []
            return _converted_scalar(name, hint, v, slow)
        case Enumeration(members):
            return _converted_enum(source, convert, members, hint, v, slow)
        case Object(model) if hint is None and not is_overlaid(model):
            _add_nested(source, convert, model, reader_of)
            return f"type({v}) is dict", [f"{v} = {convert}({v}, (at, step_{index}), reading)"]
        case ListOf(Object(model)) if hint is None and not is_overlaid(model):
            _add_nested(source, convert, model, reader_of)
            read = f"{v} = [{convert}(item, (place, number), reading) for number, item in enumerate({v})]"
            return f"type({v}) is list", [f"if {v}:", f"    place = (at, step_{index})", f"    {read}"]
        case _:
            return "True", []


_MISFIT_TESTS: Final = {
    "Any": "{v} is UNSET",
    "str": "type({v}) is not str",
    "int": "type({v}) is not int",
    "bool": "{v} is not True and {v} is not False",
    "float": "type({v}) is not float and type({v}) is not int",
}
"""By scalar: whether a value is not one that is taken as it is."""


def _converted_scalar(name: str, hint: Hint | None, v: str, slow: str) -> tuple[str, list[str]]:  # noqa: PLR0911  one return for each kind of type
    """Return the test and the lines for a scalar that JSON has no type for, or that travels as text."""
    match name, hint:
        case "bool", Spelled(str() as true, str() as false):
            lines = [f"if {v} == {true!r}:", f"    {v} = True", f"elif {v} == {false!r}:", f"    {v} = False"]
            return f"type({v}) is str", [*lines, "else:", f"    {slow}"]
        case "Decimal", None:
            return f"type({v}) is Decimal or type({v}) is int", [f"if type({v}) is int:", f"    {v} = Decimal({v})"]
        case "Decimal", Text() if not isinstance(hint, Money):
            # The lines do what `quick_decimal` does; calling it would cost a quarter more.
            converted = _converted(
                f"decimal_of({v})", "ArithmeticError", f"str(c) == {v} and 'E' not in {v} and c.is_finite()"
            )
            looked_up = [f"if len({v}) < {SHORT}:", f"    c = short_amounts[{v}]", "else:"]
            return f"type({v}) is str", [*looked_up, *[f"    {line}" for line in converted], *_assigned(v, slow)]
        case "int", Text():
            converted = _converted(f"int({v})", "ValueError", f"str(c) == {v}")
            return f"type({v}) is str", [*converted, *_assigned(v, slow)]
        case "date", _:
            # The lines do what `quick_date` does.
            converted = _converted(f"date_of({v})", "ValueError", f'len({v}) == 10 and "W" not in {v}')
            return f"type({v}) is str", [*converted, *_assigned(v, slow)]
        case "datetime", Stamp():
            test = f'type({v}) is str and {v}[stamp_marks] == "- ::" and reading.writing.zone is None'
            return test, ["try:", f"    {v} = datetime_of({v})", "except ValueError:", f"    {slow}"]
        case "datetime", _:
            return f"type({v}) is str", [f"c = quick_datetime({v})", *_assigned(v, slow)]
        case _:
            return "True", []


def _converted_enum(  # noqa: PLR0913, PLR0917  all that the lines are made of
    source: CodeBuilder, convert: str, members: type[Enum], hint: Hint | None, v: str, slow: str
) -> tuple[str, list[str]]:
    """Return the test and the lines for an enum; `convert` is the name of the function that looks a member up."""
    value_types: set[type[object]] = {type(member.value) for member in members}
    if value_types == {int}:
        json_type = "str" if isinstance(hint, Text) else "int"
    elif value_types == {str} and hint is None:
        json_type = "str"
    else:
        return "True", []
    source.names[convert] = enumeration_reader(members, hint)[1].get
    return f"type({v}) is {json_type}", [f"c = {convert}({v})", *_assigned(v, slow)]


def _converted(expression: str, error: str, test: str) -> list[str]:
    """Return the lines that set `c` to the expression's value, or to `None` if it raises or the test fails."""
    return [
        "try:",
        f"    c = {expression}",
        f"except {error}:",
        "    c = None",
        "else:",
        f"    if not ({test}):",
        "        c = None",
    ]


def _assigned(v: str, slow: str) -> list[str]:
    return ["if c is not None:", f"    {v} = c", "else:", f"    {slow}"]


def _add_nested(
    source: CodeBuilder, name: str, model: type[Record], reader_of: Callable[[type[Record]], Reader]
) -> None:
    """Name the reader of another model. It is looked up when it is called, until it is compiled: models may be
    recursive.
    """

    def look_up_and_call(value: Any, at: Path, reading: ReadContext) -> Any:
        reader = reader_of(model)
        if not is_early(reader):
            source.names[name] = reader
        return reader(value, at, reading)

    source.names[name] = look_up_and_call
