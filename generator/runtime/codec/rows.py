"""Make rows of models: a dict for each, nested or flat, for tables and CSV files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, cast

from ..core.values import UNSET, Unset
from .codec_cache import CODEC_CACHE
from .jsontext import is_list, is_object
from .types import ListOf, MapOf, Node, Object, Record, absent, fields_of, is_overlaid, split_null

Columns = Iterator[tuple[str, Any]]
"""Names and values of a row's columns, in their order."""


def rows_of(items: Iterable[object], *, flat: bool, unset: object) -> list[dict[str, Any]]:
    """Return a row for each item.

    Args:
        items: Models, or plain JSON.
        flat: Spread nested members over columns of their own; every row has all columns then.
        unset: What stands for a member that was not said; `UNSET` leaves it out.
    """
    if not flat:
        return [row if is_object(row := as_python(item, unset)) else {"value": row} for item in items]
    rows = [flat_row(item, unset) for item in items]
    columns = dict.fromkeys(name for row in rows for name in row)
    if isinstance(unset, Unset) or all(len(row) == len(columns) for row in rows):
        return rows
    return [{name: row.get(name, unset) for name in columns} for row in rows]


def nested_row(model: Record, unset: object) -> dict[str, Any]:
    """Return a model under its Python names; what is not documented comes last, under the vendor's name."""
    row: dict[str, Any] = {}
    gone = absent(model)
    for attribute in fields_of(type(model)):
        value = UNSET if attribute.name in gone else getattr(model, attribute.name, UNSET)
        if not isinstance(value, Unset):
            row[attribute.name] = as_python(value, unset)
        elif not isinstance(unset, Unset):
            row[attribute.name] = unset
    for name, value in model.unknown_fields.items():
        row[f"{name} (not documented)" if name in row else name] = as_python(value, unset)
    return row


def as_python(value: object, unset: object) -> Any:
    """Return a value with the models in it as dicts of Python names and values."""
    if isinstance(value, Record):
        return nested_row(value, unset)
    if is_object(value):
        return {name: as_python(item, unset) for name, item in value.items()}
    return [as_python(item, unset) for item in value] if is_list(value) else value


def flat_row(item: object, unset: object = None) -> dict[str, Any]:
    """Return an item as one level of columns.

    A member of a nested model or object is the column `outer.inner`; a list of labels and values, as custom fields
    are, has a column for each label. Other lists stay one value.
    """
    row: dict[str, Any] = {}
    for name, value in _columns("", item, unset):
        row[_free(name, row)] = value
    return row


def _free(name: str, row: dict[str, Any]) -> str:
    """Return a column's name; a second column of one name, as of two fields with one label, is numbered."""
    if name not in row:
        return name
    return next(longer for number in range(2, len(row) + 3) if (longer := f"{name} ({number})") not in row)


def _columns(name: str, value: object, unset: object) -> Columns:
    """Yield the columns of a value that stands under a name; the row itself has none."""
    lead = f"{name}." if name else ""
    if isinstance(value, Record):
        yield from _members(lead, value, unset)
    elif isinstance(value, Mapping):
        for key, member in cast("Mapping[object, object]", value).items():
            yield from _columns(f"{lead}{key}", member, unset)
    elif is_list(value) and value and (pairs := [_labelled(item) for item in value]) and None not in pairs:
        for label, labelled in cast("list[tuple[str, object]]", pairs):
            yield from _columns(f"{lead}{label}", labelled, unset)
    elif not isinstance(value, Unset):
        yield name or "value", as_python(value, unset)
    elif not isinstance(unset, Unset):
        yield name or "value", unset


def _members(lead: str, model: Record, unset: object) -> Columns:
    gone = absent(model)
    for field in CODEC_CACHE.specs_of(type(model)):
        value = UNSET if field.name in gone else getattr(model, field.name, UNSET)
        if not value and spreads(field.node):
            continue
        inner = nested_model(field.node) if value is None or isinstance(value, Unset) else None
        if inner is None:
            yield from _columns(f"{lead}{field.name}", value, unset)
        else:
            # Rows that lack it have the same columns as the others.
            yield from _blank(f"{lead}{field.name}", inner, None if value is None else unset, (type(model),))
    for name, value in model.unknown_fields.items():
        yield from _columns(f"{lead}{name}", value, unset)


def _blank(name: str, model: type[Record], filler: object, above: tuple[type[Record], ...]) -> Columns:
    """Yield the columns of a nested model that is not there; inside itself it is one column."""
    for field in CODEC_CACHE.specs_of(model) if model not in above else ():
        inner = nested_model(field.node)
        if inner is not None:
            yield from _blank(f"{name}.{field.name}", inner, filler, (*above, model))
        elif not isinstance(filler, Unset) and not spreads(field.node):
            yield f"{name}.{field.name}", filler


def nested_model(node: Node) -> type[Record] | None:
    """Return the model that a type is, null aside; `None` for any other type."""
    rest, _ = split_null(node)
    only = rest[0] if len(rest) == 1 else None
    if isinstance(only, Object) and issubclass(only.model, Record) and not is_overlaid(only.model):
        return only.model
    return None


def spreads(node: Node) -> bool:
    """Return whether the columns of a type depend on the value: a map, or a list of labels and values."""
    rest, _ = split_null(node)
    only = rest[0] if len(rest) == 1 else None
    if isinstance(only, ListOf):
        model = nested_model(only.item)
        return model is not None and {"label", "value"} <= {attribute.name for attribute in fields_of(model)}
    return isinstance(only, MapOf)


def _labelled(item: object) -> tuple[str, object] | None:
    """Return label and value of an item that has both, such as a custom field."""
    if isinstance(item, Record):
        label, value = getattr(item, "label", None), getattr(item, "value", UNSET)
    elif is_object(item):
        label, value = item.get("label"), item.get("value", UNSET)
    else:
        return None
    return (label, value) if isinstance(label, str) and label and not isinstance(value, Unset) else None
