"""Write the module that declares, for type checkers, the fields to filter listings by."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ...ir.ir import NONE, Alias, Api, Enum, ListOf, Model, Operation, Ref, Scalar, Schema, Type, Union, Wrapped
from ...naming.names import Names
from ...runtime.core.values import Value
from ...text.docs import docstring, sentence, wrap
from .calls import Calls

_KINDS = {
    "str": "Text",
    "uuid": "Text",
    "int": "Number",
    "float": "Number",
    "decimal": "Number",
    "datetime": "Moment",
    "date": "Day",
    "bool": "Flag",
}
_OTHER = "filters.Other"
_METHOD = "other"
"""What `Fields` offers itself."""


class FieldsView(Value):
    """The fields of one kind of record."""

    name: str
    docstring: str
    rows: tuple[tuple[str, str], ...]
    """Name and annotation."""


def filtered_by(operation: Operation, calls: Calls) -> str | None:
    """Return the name of the class of fields to filter a listing by; None if the operation takes no filter."""
    pointer = _record(operation, calls)
    return calls.names.schemas[pointer].class_name if pointer is not None else None


def view_fields(api: Api, schemas: Mapping[str, Schema], names: Names, calls: Calls) -> tuple[FieldsView, ...]:
    """Return the fields of every record of a filtered listing, and of the records inside it, sorted by name."""
    stack = [pointer for operation in api.operations if (pointer := _record(operation, calls)) is not None]
    named = _named(api)
    views: dict[str, FieldsView] = {}
    while stack:
        pointer = stack.pop()
        model = schemas.get(pointer)
        if pointer in views or not isinstance(model, Model):
            continue
        rows: list[tuple[str, str]] = []
        for field in model.fields:
            kind = "filters.Named" if field.wire in named else _kind(field.type, schemas, names, stack)
            if names.fields[pointer, field.wire] != _METHOD:
                rows.append((names.fields[pointer, field.wire], kind))
        name = names.schemas[pointer].class_name
        views[pointer] = FieldsView(name, docstring(wrap(_title(model, name), 4), 4), tuple(rows))
    return tuple(sorted(views.values(), key=lambda view: view.name))


def _record(operation: Operation, calls: Calls) -> str | None:
    """Return the pointer of the model that a filtered operation lists; None if it has no filter or lists no model."""
    if not operation.words.get("x-filter"):
        return None
    item = calls.item(operation)
    while isinstance(item, Wrapped):
        item = item.inner
    if not isinstance(item, Ref) or not isinstance(calls.api.schemas.get(item.pointer), Model):
        return None
    return item.pointer


def _named(api: Api) -> frozenset[str]:
    word = api.words.get("x-filter")
    named = word.get("named", ()) if isinstance(word, Mapping) else ()
    return frozenset([named] if isinstance(named, str) else named)


def _kind(type_: Type, schemas: Mapping[str, Schema], names: Names, below: list[str]) -> str:  # noqa: PLR0911  one return for each kind of type
    match type_:
        case Scalar(kind, _, _):
            return f"filters.{_KINDS[kind]}" if kind in _KINDS else _OTHER
        case ListOf(inner) | Wrapped(_, inner):
            return _kind(inner, schemas, names, below)
        case Ref(pointer):
            schema = schemas.get(pointer)
            if isinstance(schema, Enum):
                return "filters.Text" if schema.base == "str" else "filters.Number"
            if isinstance(schema, Alias):
                return _kind(schema.type, schemas, names, below)
            if isinstance(schema, Model) and not schema.replaced:
                below.append(pointer)
                return names.schemas[pointer].class_name
            return _OTHER
        case Union(arms, _):
            kinds = _distinct(_kind(arm, schemas, names, below) for arm in arms if arm != NONE)
            return kinds[0] if len(kinds) == 1 else _OTHER
        case _:
            return _OTHER


def _distinct(kinds: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(kinds))


def _title(model: Model, name: str) -> str:
    return sentence(model.doc.summary or model.doc.description) or f"Fields of {name}."
