# Copied from generator/runtime/codec/compile.py; edit it there, then generate again.
"""Compile what reads and writes a model: readers, writers, and encoders that write JSON text in one go.

Nothing of a spec becomes code: wire names are literals made with `repr`, Python names are checked to be identifiers,
and all else is reached by a name chosen here.
"""

from __future__ import annotations

import linecache
from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from functools import partial
from itertools import repeat
from json.encoder import encode_basestring as quote
from keyword import iskeyword
from operator import itemgetter
from typing import Any, Final, cast

from ..core.drift import Path, one
from ..core.hints import Hint, Hinted, Items, JsonText, Money, PhpText, Spelled, Stamp, Tagged, Text, Wrapped
from ..core.values import UNSET, Value, is_unset
from .dump import DAYS, DumpContext, Encoder, Writer, plain, write_datetime, write_stamp
from .field_specs import FieldSpec, Plan, absent, careful, careful_additional, is_early, written, written_additional
from .jsontext import dumps_text, exactly, fresh, same
from .read_context import ReadContext
from .scalars import SHORT, SHORT_AMOUNTS, STAMP_MARKS, Reader, enumeration_reader, quick_datetime
from .types import Enumeration, ListOf, Node, Object, Record, Scalar, is_overlaid, kept, split_null

MANY = 20
"""Fewer models are written by the standard library: importing another encoder takes longer."""


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
        raise TypeError(f"{name!r} is not a name for a field")
    return name


def sole(node: Node) -> Node:
    """Return the type of a field without null and unset; of an open enum, the enum."""
    types, _ = split_null(node)
    enums = [part for part in types if isinstance(part, Enumeration)]
    if len(enums) == 1:
        plain = {Scalar(type(member.value).__name__) for member in enums[0].members}
        if all(part is enums[0] or part in plain for part in types):
            return enums[0]
    return types[0] if len(types) == 1 else node


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


def compile_writer(model: type[Record], plan: Plan, writer_of: Callable[[type[Record]], Writer]) -> Writer:
    """Make the writer of a model."""
    specs = plan.specs
    add_unknown = partial(_add_unknown, spec=plan.additional)
    source = CodeBuilder(
        {**NAMES, "rows": _written_rows, "add_unknown": add_unknown, "restore": _restore, "written": written}
    )
    source.add(0, "def write(self, at, writing):")
    source.add(1, "members = {}", "absent = self._absent or ()")
    for index, spec in enumerate(specs):
        _add_writing(source, index, spec, writer_of)
    source.add(1, "if self.unknown_fields:", "    add_unknown(self, members, at, writing)")
    source.add(1, "if self._kept is not None:", "    restore(self, members)")
    source.add(1, "return members")
    return cast(Writer, source.function("write", model))


def _add_writing(source: CodeBuilder, index: int, spec: FieldSpec, writer_of: Callable[[type[Record]], Writer]) -> None:
    source.names[f"spec_{index}"] = spec
    member = f"members[{spec.wire!r}]"
    source.add(1, f"v = self.{identifier(spec.name)}")
    fast = fast_path(source, index, spec, writer_of)
    test, value = (fast.test, fast.value) if fast is not None else ("v is None", "None")
    if spec.is_read:
        source.add(1, "if v is None:", f"    if {spec.name!r} not in absent:", f"        {member} = None")
    elif spec.nullable and spec.hint is None and value == "v":
        test = f"{test} or v is None"
    source.add(1, f"{'elif' if spec.is_read else 'if'} {test}:", f"    {member} = {value}")
    source.names[f"unset_{index}"] = spec.unset
    otherwise = f"elif v is not unset_{index}:"
    if spec.hint is not None and spec.hint.leaves_out(False):
        otherwise = f"elif v is not unset_{index} and v is not False:"
    source.add(
        1,
        otherwise,
        f"    c = written(self, v, at, writing, spec_{index})",
        "    if c is not UNSET:",
        f"        {member} = c",
    )


def _written_rows(value: list[Any], at: Path, writing: DumpContext, model: type[Any], write: Writer) -> list[Any]:
    rows = [
        write(item, (at, index), writing) if type(item) is model else plain(item, None, (at, index), writing)
        for index, item in enumerate(value)
    ]
    return [row for row in rows if row is not UNSET]


def _add_unknown(
    model: Record, members: dict[str, Any], at: Path, writing: DumpContext, spec: FieldSpec | None
) -> None:
    """Add the undocumented members; a documented member of the same name wins."""
    for name, value in unknown_members(model, at, writing, spec).items():
        members.setdefault(name, value)


def unknown_members(model: Record, at: Path, writing: DumpContext, spec: FieldSpec | None) -> dict[str, Any]:
    """Return the JSON-able values of the members without a field."""
    if spec is not None:
        return written_additional(model, at, writing, spec)
    unknown = model.unknown_fields
    if _AS_THEY_ARE.issuperset(map(type, unknown.values())) and _TEXT.issuperset(map(type, unknown)):
        return unknown
    return cast("dict[str, Any]", plain(unknown, None, at, writing))


_AS_THEY_ARE: Final[frozenset[type[object]]] = frozenset({str, int, bool, type(None)})
_TEXT: Final[frozenset[type[object]]] = frozenset({str})


def _restore(model: Record, members: dict[str, Any]) -> None:
    """Put back the vendor's own spelling of each value that was not changed since it was read."""
    for name, (spelling, original) in (kept(model) or {}).items():
        if name in members:
            if same(members[name], spelling):
                members[name] = fresh(original)
        elif spelling is UNSET:
            members[name] = fresh(original)


def encode(value: Any, at: Path, writing: DumpContext) -> str:
    """Return the JSON text of any value: models straight, all else by way of `plain`."""
    class_: type[object] = value.__class__
    if class_ is dict:
        return _object(value, at, writing)
    if class_ is list:
        if len(value) >= MANY and (text := writing.quick_rows().text(value, at, writing)) is not None:
            return text
        items = [(index, item) for index, item in enumerate(value) if not is_unset(item)]
        return f"[{','.join([encode(item, (at, index), writing) for index, item in items])}]"
    if isinstance(value, Record) and not is_overlaid(class_):
        return writing.model_encoder(class_)(value, at, writing)
    return _text(plain(value, None, at, writing))


_COMMON: Final[frozenset[type[object]]] = frozenset(
    {str, int, float, bool, type(None), dict, list, Decimal, date, datetime}
)
"""Classes of most members. A value of another one may be left out, or turn out to be once it is plain."""


def _object(value: dict[Any, Any], at: Path, writing: DumpContext) -> str:
    members: list[str] = []
    for name, item in value.items():
        if type(name) is not str:
            # Written out, two names may be the same one.
            return dumps_text(plain(value, None, at, writing))
        if item is UNSET:
            continue
        if item.__class__ not in _COMMON:
            item = plain(item, None, (at, name), writing) if isinstance(item, (Hinted, Enum)) else item
            if is_unset(item):
                continue
        members.append(f"{quote(name)}:{encode(item, (at, name), writing)}")
    return f"{{{','.join(members)}}}"


def _text(value: Any) -> str:
    """Return the JSON text of a value that `plain` returned, without the encoder if possible: its start takes long."""
    class_: type[object] = value.__class__
    if class_ is str:
        return quote(value)
    if class_ is int:
        return str(value)
    return "null" if value is None else dumps_text(value)


def compile_encoder(model: type[Record], plan: Plan, encoder_of: Callable[[type[Record]], Encoder]) -> Encoder:
    """Make the encoder of a model."""
    specs = plan.specs
    source = CodeBuilder(
        {
            **NAMES,
            "quote": quote,
            "text": _text,
            "other": _other_text,
            "wires": {spec.name: spec.wire for spec in specs if spec.is_read},
            "without": partial(_without, [(spec.wire, f",{quote(spec.wire)}:") for spec in specs]),
            "rows": _encoded_rows,
            "written_text": _written_text,
            "unknown_text": partial(_unknown_text, spec=plan.additional),
            "documented": frozenset(spec.wire for spec in specs),
        }
    )
    source.add(0, "def encode(self, at, writing):")
    source.add(
        1, "if self._kept is not None or self.unknown_fields and not documented.isdisjoint(self.unknown_fields):"
    )
    source.add(2, "return written_text(self, at, writing)")
    source.add(1, "gone = []")
    for index, spec in enumerate(specs):
        source.names[f"spec_{index}"] = spec
        source.add(
            1, f"v = self.{identifier(spec.name)}", f"t{index} = {_member_text(source, index, spec, encoder_of)}"
        )
    source.add(1, "if self._absent is not None:", f"    {ADD_ABSENT}")
    source.add(1, "unknown = unknown_text(self, at, writing) if self.unknown_fields else ''")
    _add_joining(source, [spec.wire for spec in specs])
    return cast(Encoder, source.function("encode", model))


def _add_joining(source: CodeBuilder, names: list[str]) -> None:
    """Add the lines that join the texts of all members, whose names these are."""
    texts = "".join([f"t{index}, " for index in range(len(names))])
    source.add(1, "if gone:", f"    return without(gone, ({texts}), unknown)")
    # Names and values stand side by side: putting each name before its value first would take longer.
    keys = [f"{',' if index else '{'}{quote(name)}:" for index, name in enumerate(names)]
    pairs = "".join([f"{key!r}, t{index}, " for index, key in enumerate(keys)])
    source.add(1, f"return ''.join(({pairs}unknown, '}}'))" if names else "return '{' + unknown[1:] + '}'")


ADD_ABSENT: Final = "gone += [wires[name] for name in self._absent if getattr(self, name) is None]"


def _member_text(
    source: CodeBuilder, index: int, spec: FieldSpec, encoder_of: Callable[[type[Record]], Encoder]
) -> str:
    """Return the expression for the JSON text of `v`, the value of a field."""
    fast = fast_path(source, index, spec, encoder_of)
    text = f"'null' if v is None else other(self, v, at, writing, spec_{index}, gone)"
    if fast is None:
        return text
    # An f-string is faster here than `+`.
    quoted = f"f'\"{{{fast.text}}}\"'" if fast.quoted else fast.text
    return f"{quoted} if {fast.text_test or fast.test} else {text}"


def _other_text(  # noqa: PLR0913, PLR0917  the value, its place, and how it is written
    model: Record, value: Any, at: Path, writing: DumpContext, spec: FieldSpec, gone: list[str]
) -> str:
    """Return the text of a value that is none of the common ones; `gone` gets the name of one that is left out."""
    plain_value = written_or_unset(model, value, at, writing, spec)
    if plain_value is UNSET:
        gone.append(spec.wire)
        return ""
    return _text(plain_value)


def written_or_unset(model: Record, value: Any, at: Path, writing: DumpContext, spec: FieldSpec) -> Any:
    """Return the JSON-able value of a field; `UNSET` if it is left out."""
    is_left_out = value is spec.unset or (value is False and spec.hint is not None and spec.hint.leaves_out(False))
    return UNSET if is_left_out else written(model, value, at, writing, spec)


def _without(keys: list[tuple[str, str]], gone: list[str], texts: tuple[str, ...], unknown: str) -> str:
    """Return the text of a model without the members that are gone."""
    left_out = set(gone)
    members = [f"{key}{text}" for (wire, key), text in zip(keys, texts, strict=True) if wire not in left_out]
    text = "".join([*members, unknown])
    return f"{{{text[1:]}}}"


def _encoded_rows(value: list[Any], at: Path, writing: DumpContext, model: type[Any], encoder: Encoder) -> str:
    rows = [
        encoder(item, (at, index), writing) if type(item) is model else _text(plain(item, None, (at, index), writing))
        for index, item in enumerate(value)
        if type(item) is model or not is_unset(item)
    ]
    return f"[{','.join(rows)}]"


def _written_text(model: Record, at: Path, writing: DumpContext) -> str:
    """Encode a model whose writer has to put back unusual spellings."""
    return dumps_text(writing.model_writer(type(model))(model, at, writing))


def _unknown_text(model: Record, at: Path, writing: DumpContext, spec: FieldSpec | None) -> str:
    members = unknown_members(model, at, writing, spec)
    return "".join([f",{quote(name)}:{_text(value)}" for name, value in members.items()])
