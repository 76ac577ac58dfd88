# Copied from generator/runtime/codec/codegen.py; edit it there, then generate again.
"""Write the source of a function, line by line, and compile it.

Nothing of a spec becomes code: wire names are literals made with `repr`, Python names are checked to be identifiers,
and all else is reached by a name chosen here.
"""

from __future__ import annotations

import linecache
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from keyword import iskeyword
from typing import Any, Final

from ..core.drift import Path
from ..core.hints import Money, Stamp, Text
from ..core.values import UNSET, Value
from .dump import DumpContext, plain, write_date, write_datetime, write_stamp
from .field_specs import FieldSpec
from .type_nodes import Enumeration, ListOf, Node, Object, Record, Scalar, split_null
from .type_parser import is_overlaid


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


def usual(
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
