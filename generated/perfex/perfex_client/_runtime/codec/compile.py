# Copied from generator/runtime/codec/compile.py; edit it there, then generate again.
"""Compile what reads and writes a model: readers, writers, and encoders that write JSON text in one go.

Nothing of a spec becomes code: wire names are literals made with `repr`, Python names are checked to be identifiers,
and all else is reached by a name chosen here.
"""

from __future__ import annotations

import linecache
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from itertools import repeat
from json.encoder import encode_basestring as quote
from keyword import iskeyword
from operator import itemgetter
from typing import Any, Final, cast

from ..core.drift import Path, one
from ..core.hints import Hinted, Items, JsonText, Money, PhpText, Spelled, Stamp, Tagged, Text, Wrapped
from ..core.values import UNSET, Value, is_unset
from .dump import DumpContext, Encoder, Writer, plain, write_date, write_datetime, write_stamp
from .field_specs import FieldSpec, absent, careful, written
from .jsontext import dumps_text, exactly, fresh, same
from .read_context import ReadContext
from .scalars import SHORT, SHORT_AMOUNTS, STAMP_MARKS, Reader, enumeration_reader, quick_datetime
from .types import Enumeration, ListOf, Node, Object, Record, Scalar, is_overlaid, kept, split_null


class CodeBuilder:
    """Lines of a function, and the names they use."""

    def __init__(self, names: dict[str, object]) -> None:
        self.names = names
        self.lines: list[str] = []

    def add(self, indent: int, *lines: str) -> None:
        self.lines += ["    " * indent + line for line in lines]

    def function(self, name: str, model: type[Record]) -> Any:
        text, file = "\n".join(self.lines), f"<{name} {model.__module__}.{model.__qualname__}>"
        # Debuggers and tracebacks find the text there, as they find that of attrs' methods.
        linecache.cache[file] = (len(text), None, text.splitlines(keepends=True), file)
        code = compile(text, file, "exec")
        exec(code, self.names)
        return self.names[name]


def identifier(name: str) -> str:
    if not name.isidentifier() or iskeyword(name):
        raise TypeError(f"{name!r} is no name for a field")
    return name


def sole(node: Node) -> Node:
    """Return the one type of a field, leaving null and unset aside; an open enum is its enum."""
    rest, _ = split_null(node)
    enums = [part for part in rest if isinstance(part, Enumeration)]
    if len(enums) == 1:
        plain = {Scalar(type(member.value).__name__) for member in enums[0].members}
        if all(part is enums[0] or part in plain for part in rest):
            return enums[0]
    return rest[0] if len(rest) == 1 else node


NAMES: Final[dict[str, object]] = {
    "UNSET": UNSET,
    "Decimal": Decimal,
    "date": date,
    "datetime": datetime,
    "write_date": write_date,
    "write_datetime": write_datetime,
    "write_stamp": write_stamp,
    "plain": plain,
}
"""What the expressions below use, and whoever compiles them; `quote` and `text` beside it for JSON text."""


class FastPath(Value):
    """Expressions about `v`, the value of a field."""

    test: str
    """Whether the value is a usual one."""

    value: str
    """The JSON-able value."""

    text: str
    """Its JSON text, of a `quoted` one without the quotes."""

    quoted: bool = False

    text_test: str = ""
    """Whether the value has that text, where `test` does not tell."""


_PLAIN_DECIMAL: Final = "type(v) is Decimal and (c := str(v)).lower() == c"
"""No letters in it: neither an exponent nor NaN. Its text is `c`."""

_PLAIN_FLOAT: Final = "type(v) is float and (1e-4 <= v < 1e16 or v == 0 or -1e16 < v <= -1e-4)"
"""Others are written with an exponent by `repr`, or cannot be written."""


def usual(  # noqa: PLR0911, PLR0912  one return for each kind of type
    source: CodeBuilder,
    index: int,
    plan: FieldSpec,
    made_of: Callable[[type[Record]], Callable[[Any, Path, DumpContext], Any]],
) -> FastPath | None:
    """Return how a field's usual value is written; `None` where every value takes the long way.

    Args:
        source: Is told the names that the expressions use. Its `rows` writes a list of models.
        index: The field's number.
        plan: The field.
        made_of: Gives what writes another model: its writer, or its encoder.
    """
    place = f"(at, {plan.wire!r})"
    kind = f"kind_{index}"
    is_moment = "type(v) is datetime and v.tzinfo"
    match sole(plan.node):
        case Scalar("str") if plan.how is None:
            return FastPath("type(v) is str", "v", "quote(v)")
        case Scalar("int") if plan.how is None:
            return FastPath("type(v) is int", "v", "str(v)")
        case Scalar("bool") if plan.how is None:
            return FastPath("v is True or v is False", "v", "('true' if v else 'false')")
        case Scalar("float") if plan.how is None:
            return FastPath("type(v) is float and v - v == 0", "v", "repr(v)", text_test=_PLAIN_FLOAT)
        case Scalar("Decimal") if plan.how is None:
            return FastPath("type(v) is Decimal and v.is_finite()", "v", "c", text_test=_PLAIN_DECIMAL)
        case Scalar("Decimal") if isinstance(plan.how, Money):
            # A point that is not in the last two places: what is left are decimals.
            return FastPath(
                'type(v) is Decimal and "." in (c := str(v))[:-2] and c.lower() == c', "c", "c", quoted=True
            )
        case Scalar("Decimal") if isinstance(plan.how, Text):
            return FastPath(_PLAIN_DECIMAL, "c", "c", quoted=True)
        case Scalar("int") if isinstance(plan.how, Text):
            return FastPath("type(v) is int", "str(v)", "str(v)", quoted=True)
        case Scalar("date") if plan.how is None:
            return FastPath("type(v) is date", "write_date(v)", "write_date(v)", quoted=True)
        case Scalar("datetime") if plan.how is None:
            return FastPath(f"{is_moment} is not None", "write_datetime(v)", "write_datetime(v)", quoted=True)
        case Scalar("datetime") if isinstance(plan.how, Stamp):
            return FastPath(f"{is_moment} is None", "write_stamp(v)", "write_stamp(v)", quoted=True)
        case Enumeration(members) if plan.how is None and {type(part.value) for part in members} <= {str, int}:
            source.names[kind] = members
            return FastPath(f"type(v) is {kind}", "v._value_", "text(v._value_)")
        case Enumeration(members) if isinstance(plan.how, Text) and {type(part.value) for part in members} == {int}:
            source.names[kind] = members
            return FastPath(f"type(v) is {kind}", "str(v._value_)", "str(v._value_)", quoted=True)
        case Object(model) if plan.how is None and not is_overlaid(model):
            written = f"{_nested(source, index, model, made_of)}(v, {place}, writing)"
            return FastPath(f"type(v) is {kind}", written, written)
        case ListOf(Object(model)) if plan.how is None and not is_overlaid(model):
            written = f"rows(v, {place}, writing, {kind}, {_nested(source, index, model, made_of)})"
            return FastPath("type(v) is list", written, written)
        case _:
            return None


def _nested(
    source: CodeBuilder,
    index: int,
    model: type[Record],
    made_of: Callable[[type[Record]], Callable[[Any, Path, DumpContext], Any]],
) -> str:
    """Name what writes another model, made on first use: models may hold each other."""
    name = f"write_{index}"

    def first(value: Any, at: Path, writing: DumpContext) -> Any:
        made = source.names[name] = made_of(model)
        return made(value, at, writing)

    source.names[f"kind_{index}"] = model
    source.names[name] = first
    return name


def compile_reader(
    model: type[Record], plans: tuple[FieldSpec, ...], reader_of: Callable[[type[Record]], Reader]
) -> Reader:
    """Make the reader of a model."""
    known = frozenset(plan.wire for plan in plans)

    shape: tuple[tuple[str, ...], list[str]] = (), []

    def others(data: dict[str, Any]) -> dict[str, Any]:
        nonlocal shape
        names, unknown = shape
        came = tuple(data)
        # The objects of an answer mostly have the same members in the same order.
        if came != names:
            unknown = [name for name in came if name not in known]
            shape = came, unknown
        return {name: data[name] for name in unknown}

    wires = {plan.wire: plan.name for plan in plans if plan.is_read}
    last: list[Any] = [None, None]

    def absent_of(data: dict[str, Any]) -> frozenset[str] | None:
        absent = frozenset(name for wire, name in wires.items() if wire not in data) or None
        last[:] = tuple(data), absent
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
            "others": others,
            "absent_of": absent_of,
            "last": last,
        }
    )
    expected = one(model.__name__)
    # What nearly every field uses is reached a little faster as a parameter.
    constants = ", ".join([f"{name}={name}" for name in ("type", "str", "int", "UNSET", "decimal_of", "date_of")])
    source.add(0, f"def read(data, at, reading, {constants}):")
    source.add(1, "if type(data) is not dict:", f"    return reading.misfit(data, at, {expected!r})")
    _add_picking(source, [plan.wire for plan in plans])
    source.add(1, "self = new(cls)", "self._kept = None", f"count = {len(plans)}")
    for index, plan in enumerate(plans):
        _add_reading(source, index, plan, reader_of)
    source.add(1, "self.unknown_fields = {} if len(data) == count else others(data)")
    source.add(1, f"if count == {len(plans)}:", "    self._absent = None")
    source.add(1, "else:", "    came, gone = last")
    source.add(2, "self._absent = gone if came == tuple(data) else absent_of(data)")
    source.add(1, "return self")
    return cast(Reader, source.function("read", model))


def _add_picking(source: CodeBuilder, names: list[str]) -> None:
    """Add the lines that take all members out at once: the fastest way when none is missing."""
    if not names:
        return
    variables = "".join(f"v{index}, " for index in range(len(names)))
    # With a single name, itemgetter would not give a tuple.
    source.names |= {"pick": itemgetter(*names, *names[:1]), "names": names, "unset": repeat(UNSET)}
    source.add(1, "try:", f"    {variables}_ = pick(data)")
    source.add(1, "except KeyError:", f"    {variables} = map(data.get, names, unset)")


def _add_reading(source: CodeBuilder, index: int, plan: FieldSpec, reader_of: Callable[[type[Record]], Reader]) -> None:
    """Add the lines for one field: usual values here, missing ones counted, all others left to `careful`."""
    v, told = f"v{index}", f"plan_{index}"
    source.names |= {told: plan, f"step_{index}": plan.step}
    slow = f"{v} = careful(self, {v}, at, reading, {told})"
    missing = ["count -= 1"] if plan.optional else ["count -= 1", f"absent(at, reading, {told})"]
    if plan.is_read:
        missing.append(f"{v} = None")
    test, lines = _usual(source, index, plan, reader_of, slow)
    if lines:
        source.add(1, f"if {test}:")
        source.add(2, *lines)
        source.add(1, f"elif {v} is UNSET:")
        source.add(2, *missing)
        source.add(1, f"elif {v} is not None:" if plan.nullable else "else:")
        source.add(2, slow)
    else:
        source.add(1, f"if {test} and {v} is not None:" if plan.nullable else f"if {test}:")
        source.add(2, f"if {v} is UNSET:")
        source.add(3, *missing)
        source.add(2, "else:", f"    {slow}")
    source.add(1, f"self.{identifier(plan.name)} = {v}")


def _usual(  # noqa: PLR0911, PLR0912  one return for each kind of type
    source: CodeBuilder, index: int, plan: FieldSpec, reader_of: Callable[[type[Record]], Reader], slow: str
) -> tuple[str, list[str]]:
    """Return a test and the lines for values that pass it; without lines, the test is for those that do not."""
    v, convert = f"v{index}", f"convert_{index}"
    if isinstance(plan.how, Wrapped | Items | JsonText | PhpText | Tagged):
        return "True", []
    match sole(plan.node):
        case Scalar("Any"):
            return f"{v} is UNSET", []
        case Scalar("str"):
            return f"type({v}) is not str", []
        case Scalar("int") if plan.how is None:
            return f"type({v}) is not int", []
        case Scalar("bool") if plan.how is None:
            return f"{v} is not True and {v} is not False", []
        case Scalar("bool") if isinstance(plan.how, Spelled) and type(plan.how.true) is type(plan.how.false) is str:
            how = plan.how
            lines = [f"if {v} == {how.true!r}:", f"    {v} = True", f"elif {v} == {how.false!r}:", f"    {v} = False"]
            return f"type({v}) is str", [*lines, "else:", f"    {slow}"]
        case Scalar("float") if plan.how is None:
            return f"type({v}) is not float and type({v}) is not int", []
        case Scalar("Decimal") if plan.how is None:
            return f"type({v}) is Decimal or type({v}) is int", [f"if type({v}) is int:", f"    {v} = Decimal({v})"]
        case Scalar("Decimal") if isinstance(plan.how, Text) and not isinstance(plan.how, Money):
            # As in `quick_decimal`, whose call would cost a quarter more.
            tried = _tried(f"decimal_of({v})", "ArithmeticError", f"str(c) == {v}.lower()")
            looked_up = [f"if len({v}) < {SHORT}:", f"    c = short_amounts[{v}]", "else:"]
            return f"type({v}) is str", [*looked_up, *[f"    {line}" for line in tried], *_taken(v, slow)]
        case Scalar("int") if isinstance(plan.how, Text):
            tried = _tried(f"int({v})", "ValueError", f"str(c) == {v}")
            return f"type({v}) is str", [*tried, *_taken(v, slow)]
        case Scalar("date"):
            # As in `quick_date`.
            tried = _tried(f"date_of({v})", "ValueError", f'{v}[7:8] == "-"')
            return f"type({v}) is str", [*tried, *_taken(v, slow)]
        case Scalar("datetime") if isinstance(plan.how, Stamp):
            test = f'type({v}) is str and {v}[stamp_marks] == "- ::" and reading.writing.zone is None'
            return test, ["try:", f"    {v} = datetime_of({v})", "except ValueError:", f"    {slow}"]
        case Scalar("datetime"):
            return f"type({v}) is str", [f"c = quick_datetime({v})", *_taken(v, slow)]
        case Enumeration(members) if plan.how is None and {type(member.value) for member in members} == {str}:
            source.names[convert] = enumeration_reader(members, None)[1].get
            return f"type({v}) is str", [f"c = {convert}({v})", *_taken(v, slow)]
        case Enumeration(members) if {type(member.value) for member in members} == {int}:
            source.names[convert] = enumeration_reader(members, plan.how)[1].get
            kind = "str" if isinstance(plan.how, Text) else "int"
            return f"type({v}) is {kind}", [f"c = {convert}({v})", *_taken(v, slow)]
        case Object(model) if plan.how is None and not is_overlaid(model):
            _add_nested(source, convert, model, reader_of)
            return f"type({v}) is dict", [f"{v} = {convert}({v}, (at, step_{index}), reading)"]
        case ListOf(Object(model)) if plan.how is None and not is_overlaid(model):
            _add_nested(source, convert, model, reader_of)
            read = f"{v} = [{convert}(part, (place, number), reading) for number, part in enumerate({v})]"
            return f"type({v}) is list", [f"if {v}:", f"    place = (at, step_{index})", f"    {read}"]
        case _:
            return "True", []


def _tried(make: str, error: str, usual: str) -> list[str]:
    """Return the lines that make `c`, or `None` where that fails or the test finds another than the usual spelling."""
    return [
        "try:",
        f"    c = {make}",
        f"except {error}:",
        "    c = None",
        "else:",
        f"    if not ({usual}):",
        "        c = None",
    ]


def _taken(v: str, slow: str) -> list[str]:
    return ["if c is not None:", f"    {v} = c", "else:", f"    {slow}"]


def _add_nested(
    source: CodeBuilder, name: str, model: type[Record], reader_of: Callable[[type[Record]], Reader]
) -> None:
    """Name the reader of another model, made on first use: models may hold each other."""

    def first(value: Any, at: Path, reading: ReadContext) -> Any:
        reader = source.names[name] = reader_of(model)
        return reader(value, at, reading)

    source.names[name] = first


def compile_writer(
    model: type[Record], plans: tuple[FieldSpec, ...], writer_of: Callable[[type[Record]], Writer]
) -> Writer:
    """Make the writer of a model."""
    source = CodeBuilder(
        {**NAMES, "rows": _written_rows, "add_others": _add_others, "restore": _restore, "written": written}
    )
    source.add(0, "def write(self, at, writing):")
    source.add(1, "out = {}", "absent = self._absent or ()")
    for index, plan in enumerate(plans):
        _add_writing(source, index, plan, writer_of)
    source.add(1, "if self.unknown_fields:", "    add_others(self, out, at, writing)")
    source.add(1, "if self._kept is not None:", "    restore(self, out)")
    source.add(1, "return out")
    return cast(Writer, source.function("write", model))


def _add_writing(source: CodeBuilder, index: int, plan: FieldSpec, writer_of: Callable[[type[Record]], Writer]) -> None:
    source.names[f"plan_{index}"] = plan
    member = f"out[{plan.wire!r}]"
    source.add(1, f"v = self.{identifier(plan.name)}")
    fast = usual(source, index, plan, writer_of)
    test, value = (fast.test, fast.value) if fast is not None else ("v is None", "None")
    if plan.is_read:
        source.add(1, "if v is None:", f"    if {plan.name!r} not in absent:", f"        {member} = None")
    elif plan.nullable and plan.how is None and value == "v":
        test = f"{test} or v is None"
    source.add(1, f"{'elif' if plan.is_read else 'if'} {test}:", f"    {member} = {value}")
    said = "elif v is not UNSET:"
    if plan.how is not None and plan.how.leaves_out(False):
        said = "elif v is not UNSET and v is not False:"
    source.add(
        1,
        said,
        f"    c = written(self, v, at, writing, plan_{index})",
        "    if c is not UNSET:",
        f"        {member} = c",
    )


def _written_rows(value: list[Any], at: Path, writing: DumpContext, kind: type[Any], write: Writer) -> list[Any]:
    rows = [
        write(part, (at, index), writing) if type(part) is kind else plain(part, None, (at, index), writing)
        for index, part in enumerate(value)
        if part is not UNSET
    ]
    return [row for row in rows if row is not UNSET] if UNSET in rows else rows


def _add_others(model: Record, out: dict[str, Any], at: Path, writing: DumpContext) -> None:
    """Write the undocumented members; a documented one of the same name wins."""
    for name, value in plain(model.unknown_fields, None, at, writing).items():
        out.setdefault(name, value)


def _restore(model: Record, out: dict[str, Any]) -> None:
    """Put back the spelling that came, wherever the value is still the one that was read."""
    for name, (usual_one, came) in (kept(model) or {}).items():
        if name in out:
            if same(out[name], usual_one):
                out[name] = fresh(came)
        elif usual_one is UNSET:
            out[name] = fresh(came)


def encode(value: Any, at: Path, writing: DumpContext) -> str:
    """Return the JSON text of any value: models straight, all else by way of `plain`."""
    kind: type[object] = value.__class__
    if kind is dict:
        return _object(value, at, writing)
    if kind is list:
        parts = [(index, part) for index, part in enumerate(value) if not is_unset(part)]
        return f"[{','.join([encode(part, (at, index), writing) for index, part in parts])}]"
    if isinstance(value, Record) and not is_overlaid(kind):
        return writing.model_encoder(kind)(value, at, writing)
    return _text(plain(value, None, at, writing))


def _object(value: dict[Any, Any], at: Path, writing: DumpContext) -> str:
    parts: list[str] = []
    for name, item in value.items():
        if type(name) is not str:
            # Written out, two names may be the same one.
            return dumps_text(plain(value, None, at, writing))
        if isinstance(item, (Hinted, Enum)):
            item = plain(item, None, (at, name), writing)
        if item is not UNSET:
            parts.append(f"{quote(name)}:{encode(item, (at, name), writing)}")
    return f"{{{','.join(parts)}}}"


def _text(value: Any) -> str:
    """Return the JSON text of what `plain` gave; the encoder takes long to begin."""
    kind: type[object] = value.__class__
    if kind is str:
        return quote(value)
    if kind is int:
        return str(value)
    return "null" if value is None else dumps_text(value)


def compile_encoder(
    model: type[Record], plans: tuple[FieldSpec, ...], encoder_of: Callable[[type[Record]], Encoder]
) -> Encoder:
    """Make the encoder of a model."""
    source = CodeBuilder(
        {
            **NAMES,
            "quote": quote,
            "text": _text,
            "written": written,
            "rows": _encoded_rows,
            "whole": _whole,
            "others": _others,
            "known": frozenset(plan.wire for plan in plans),
        }
    )
    source.add(0, "def encode(self, at, writing):")
    source.add(1, "if self._kept is not None or self.unknown_fields and not known.isdisjoint(self.unknown_fields):")
    source.add(2, "return whole(self, at, writing)")
    source.add(1, "absent = self._absent or ()")
    for index, plan in enumerate(plans):
        _add_member(source, index, plan, encoder_of)
    source.add(1, "more = others(self, at, writing) if self.unknown_fields else ''")
    # Each text begins with a comma, so that the first one is cut off in one place.
    source.add(1, f"all = ''.join(({''.join([f't{index}, ' for index in range(len(plans))])}more))")
    source.add(1, "return '{' + all[1:] + '}'")
    return cast(Encoder, source.function("encode", model))


def _add_member(
    source: CodeBuilder, index: int, plan: FieldSpec, encoder_of: Callable[[type[Record]], Encoder]
) -> None:
    source.names[f"plan_{index}"] = plan
    key = f",{quote(plan.wire)}:"
    source.add(1, f"v = self.{identifier(plan.name)}")
    said = usual(source, index, plan, encoder_of)
    word = "if"
    if said is not None:
        told = f"{key + chr(34)!r} + {said.text} + '\"'" if said.quoted else f"{key!r} + {said.text}"
        source.add(1, f"if {said.text_test or said.test}:", f"    t{index} = {told}")
        word = "elif"
    null = f"{key + 'null'!r}"
    if plan.is_read:
        null = f"'' if {plan.name!r} in absent else {null}"
    source.add(1, f"{word} v is None:", f"    t{index} = {null}")
    word = "elif"
    left_out = plan.how is not None and plan.how.leaves_out(False)
    source.add(1, f"{word} v is not UNSET{' and v is not False' if left_out else ''}:")
    source.add(2, f"c = written(self, v, at, writing, plan_{index})")
    source.add(2, f"t{index} = '' if c is UNSET else {key!r} + text(c)")
    source.add(1, "else:", f"    t{index} = ''")


def _encoded_rows(value: list[Any], at: Path, writing: DumpContext, kind: type[Any], encoder: Encoder) -> str:
    rows = [
        encoder(part, (at, index), writing) if type(part) is kind else _text(plain(part, None, (at, index), writing))
        for index, part in enumerate(value)
        if not is_unset(part)
    ]
    return f"[{','.join(rows)}]"


def _whole(model: Record, at: Path, writing: DumpContext) -> str:
    """Encode a model that remembers unusual spellings: its writer puts them back."""
    return dumps_text(writing.model_writer(type(model))(model, at, writing))


def _others(model: Record, at: Path, writing: DumpContext) -> str:
    others = plain(model.unknown_fields, None, at, writing)
    return "".join([f",{quote(name)}:{_text(value)}" for name, value in others.items()])
