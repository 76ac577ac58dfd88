"""Turn `enum` and `const` into enums and fixed values."""

from __future__ import annotations

from typing import Any, Literal

from ...ir.ir import ANY, NONE, Constant, Enum, Ref, Scalar, Spelling, Type, union
from .context import Parent, SchemaContext, complaints, doc_of
from .merge import Merged
from .scalars import scalar


def enum_type(context: SchemaContext, merged: Merged, name: str | None, parent: Parent) -> Type | None:
    """Return the type of a schema that lists its values; None if only their JSON type is known."""
    if merged.keyword("x-type") is not None:
        return _converted_type(context, merged, name, parent)
    values = [merged.keyword("const")] if "const" in merged.keywords else list(merged.keyword("enum"))
    if not all(map(_is_plain, values)):
        context.report.add(
            context.documents.place(merged.node), "the values of an enum of objects or lists are lost; its type stays"
        )
        return None
    listed = _distinct(values)
    if any(isinstance(value, float) for value in listed):
        return _fractional(context, merged, values)
    type_ = _closed_type(context, merged, listed, name, parent)
    if None in values or merged.nullable:
        return NONE if type_ is None else union(type_, NONE)
    return ANY if type_ is None else type_


def _converted_type(context: SchemaContext, merged: Merged, name: str | None, parent: Parent) -> Type:
    """Return the type of listed values that `x-type` converts: an enum of integers, or what `x-type` says."""
    kinds = merged.types or set()
    values = list(merged.keyword("enum") or ())
    numbers = _integers(values) if merged.keyword("x-type") == "integer" and "string" in kinds else []
    if len(numbers) > 1:
        spelling: Spelling = "mixed" if kinds & {"integer", "number"} else "text"
        enum = _named_enum(context, merged, numbers, name, parent, spelling)
        return union(enum, NONE) if None in values else enum
    kind = next(iter(kinds)) if len(kinds) == 1 else "string"
    return scalar(merged, kind, complaints(context, merged))


def _integers(values: list[Any]) -> list[int]:
    """Return the listed integers, each once, without null; none if a text is not written as its integer is."""
    numbers: dict[int, None] = {}
    for value in values:
        if value is None:
            continue
        if isinstance(value, bool) or not isinstance(value, int | str) or not _is_integer(str(value)):
            return []
        numbers[int(value)] = None
    return list(numbers)


def _is_integer(text: str) -> bool:
    digits = text.removeprefix("-")
    return digits.isascii() and digits.isdecimal() and len(digits) <= 18 and str(int(text)) == text


def _closed_type(
    context: SchemaContext, merged: Merged, listed: list[Any], name: str | None, parent: Parent
) -> Type | None:
    """Return the type of listed texts, whole numbers and booleans; None if there are none."""
    if set(map(type, listed)) == {bool} and len(listed) == 2:
        return Scalar("bool")
    if merged.types == {"string"}:
        listed = list(dict.fromkeys(value if isinstance(value, str) else _spelled(value) for value in listed))
    if len(listed) > 1 and set(map(type, listed)) in ({str}, {int}):
        return _named_enum(context, merged, listed, name, parent)
    return Constant(tuple(listed)) if listed else None


def _fractional(context: SchemaContext, merged: Merged, values: list[Any]) -> Type | None:
    """Report an enum with fractional numbers; return its values' types if the schema names none."""
    reason = "Python has no literal type for a number with a fraction; only the enum's type stays"
    context.report.add(context.documents.place(merged.node), reason, lost=False)
    return None if merged.types else union(*map(_kind, _distinct(values)), *[NONE] * (None in values))


def _distinct(values: list[Any]) -> list[Any]:
    """Return the values without null, each once; `1` and `true` are two, although Python calls them equal."""
    return [value for _, value in dict.fromkeys((type(value), value) for value in values) if value is not None]


def _named_enum(  # noqa: PLR0913, PLR0917  all that its one caller knows of the enum
    context: SchemaContext,
    merged: Merged,
    listed: list[str] | list[int],
    name: str | None,
    parent: Parent,
    spelling: Spelling = "plain",
) -> Ref:
    """Store an enum of several texts or whole numbers; return the reference to it."""
    pointer = merged.node.pointer
    base: Literal["str", "int"] = "str" if isinstance(listed[0], str) else "int"
    names = merged.keyword("x-enum")
    chosen = {str(key): str(value) for key, value in names.items()} if isinstance(names, dict) else {}
    doc = doc_of(merged.keywords)
    context.built[pointer] = Enum(pointer, base, tuple(listed), doc, name, parent, chosen, spelling)
    return Ref(pointer)


def _kind(value: object) -> Scalar:
    if isinstance(value, bool):
        return Scalar("bool")
    return Scalar("float") if isinstance(value, int | float) else Scalar("str")


def _is_plain(value: object) -> bool:
    return value is None or isinstance(value, str | int | float | bool)


def _spelled(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
