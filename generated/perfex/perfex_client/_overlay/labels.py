# Copied from overlays/perfex/labels.py; edit it there, then generate again.
"""Replace names of custom fields by ids: the label, or the `field_name` from the definitions."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import evolve

from perfex_client import models
from perfex_client._runtime.extend import (
    UNSET,
    Call,
    Flow,
    Hinted,
    InvalidArgument,
    expect,
    perform,
    quirk,
)

if TYPE_CHECKING:
    from perfex_client.models import CustomFieldDefinition

T = TypeVar("T")

_OWNERS: Mapping[str, str] = {
    "contacts": "contacts",
    "contracts": "contracts",
    "credit_notes": "credit_note",
    "customers": "customers",
    "estimates": "estimate",
    "expenses": "expenses",
    "invoices": "invoice",
    "items": "items",
    "leads": "leads",
    "projects": "projects",
    "proposals": "proposal",
    "staffs": "staff",
    "tasks": "tasks",
    "tickets": "tickets",
}
"""What custom fields call the kind of record that a path is about."""

_FIELD_NAME = re.compile(r"custom_fields\[([^\]]+)\]\[([0-9]+)\](?:\[\])?")


class Labels:
    """Looks up ids of custom fields by name; fetches the definitions once, and again when a name is unknown."""

    def __init__(self) -> None:
        self._known: dict[str, list[CustomFieldDefinition]] = {}

    @quirk("PX-03")
    def settle(self, call: Call[T]) -> Flow[Call[T]]:
        """Return the call with every custom field under its kind of record and its id."""
        owner = _OWNERS.get(resource_of(call.route))
        changed: dict[str, Any] = {}
        for slot, body in (("multipart", call.multipart), ("json", call.json), ("form", call.form)):
            if isinstance(body, Mapping):
                members = cast("Mapping[str, object]", body)
                settled = yield from self._body(members, owner, call)
                if settled is not members:
                    changed[slot] = settled
        return evolve(call, **changed) if changed else call

    def _body(self, members: Mapping[str, object], owner: str | None, call: Call[Any]) -> Flow[Mapping[str, object]]:
        changed: dict[str, object] = {}
        given = members.get("custom_fields", UNSET)
        given = given.value if isinstance(given, Hinted) else given
        if isinstance(given, Mapping):
            changed["custom_fields"] = yield from self._values(cast("Mapping[object, object]", given), owner, call)
        for name in ("items", "newitems"):
            rows = members.get(name, UNSET)
            if isinstance(rows, Sequence) and not isinstance(rows, str):
                changed[name] = yield from self._lines(cast("Sequence[object]", rows), call)
        return {**members, **changed} if changed else members

    def _lines(self, rows: Sequence[object], call: Call[Any]) -> Flow[list[object]]:
        lines: list[object] = []
        for row in rows:
            line = yield from self._line(row, call)
            lines.append(line)
        return lines

    def _line(self, row: object, call: Call[Any]) -> Flow[object]:
        if isinstance(row, models.NewItem | models.ExistingItem) and isinstance(row.custom_fields, Mapping):
            given = cast("Mapping[object, object]", row.custom_fields)
            return evolve(row, custom_fields=cast(Any, (yield from self._values(given, "items", call))))
        if isinstance(row, Mapping):
            return (yield from self._body(cast("Mapping[str, object]", row), "items", call))
        return row

    def _values(
        self, given: Mapping[object, object], owner: str | None, call: Call[Any]
    ) -> Flow[Mapping[str, Mapping[str, object]]]:
        values: dict[str, dict[str, object]] = {}
        for key, value in given.items():
            if isinstance(value, Mapping):
                kind = owner_of(key)
                values.setdefault(kind, {})
                for inner, item in cast("Mapping[object, object]", value).items():
                    where, number = yield from self._place(inner, kind, call)
                    values.setdefault(where, {})[number] = _text(item)
            else:
                where, number = yield from self._place(key, owner, call)
                values.setdefault(where, {})[number] = _text(value)
        return values

    def _place(self, key: object, owner: str | None, call: Call[Any]) -> Flow[tuple[str, str]]:
        """Return the kind of record that a field belongs to, and the id of the field."""
        name = str(key)
        if (spelled := _FIELD_NAME.fullmatch(name)) is not None:
            return spelled[1], spelled[2]
        if owner is None:
            raise InvalidArgument(f"custom_fields: say what {name!r} belongs to: {{'invoice': {{{name!r}: ...}}}}")
        if name.isascii() and name.isdecimal():
            return owner, name
        return owner, str((yield from self._labelled(name, owner, call)).custom_field_id)

    def _labelled(self, label: str, owner: str, call: Call[Any]) -> Flow[CustomFieldDefinition]:
        fields = self._known.get(owner)
        if fields is None or not _with(label, fields):
            fields = yield from self._ask(owner, call)
        matches = _with(label, fields)
        if len(matches) == 1:
            return matches[0]
        if matches:
            ids = ", ".join(str(field.custom_field_id) for field in matches)
            raise InvalidArgument(
                f"custom_fields: several fields of {owner} have the label {label!r}; give an id instead: {ids}"
            )
        known = ", ".join(repr(field.label) for field in fields) or "none at all"
        raise InvalidArgument(f"custom_fields: {owner} has no field labelled {label!r}; there is {known}")

    def _ask(self, owner: str, call: Call[Any]) -> Flow[list[CustomFieldDefinition]]:
        fields = yield from perform(
            Call(
                "GET",
                "/api/custom_fields/{FieldBelongsto}",
                path={"FieldBelongsto": owner},
                returns=list[models.CustomFieldDefinition],
            )
        )
        if not fields and owner == _OWNERS.get(resource_of(call.route)) and "id" in call.path:
            # The guide documents the definitions together with the values of one record.
            fields = yield from perform(
                Call(
                    "GET",
                    "/api/custom_fields/{FieldBelongsto}/{id}",
                    path={"FieldBelongsto": owner, "id": call.path["id"]},
                    returns=list[models.CustomFieldDefinition],
                )
            )
        expect(cast(object, fields), list, call, "the list of custom fields")
        for field in cast("list[object]", fields):
            expect(expect(field, models.CustomFieldDefinition, call).label, str, call, "label of a custom field")
        self._known[owner] = fields
        return fields


@quirk("PX-24")
def owner_of(word: object) -> str:
    """Return a kind of record in the spelling of the server: lower case, though the guide capitalises some."""
    return str(word.value if isinstance(word, Enum) else word).strip().lower().replace(" ", "_")


def resource_of(route: str) -> str:
    """Return the part of a path that names the kind of record."""
    parts = route.strip("/").split("/")
    return parts[1] if len(parts) > 1 else ""


@quirk("PX-61")
def _text(value: object) -> object:
    """Return a value in the form that the server stores: dates and times as text."""
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d %H:%M:%S")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_text(item) for item in cast("Sequence[object]", value)]
    return value


def _with(label: str, fields: Sequence[CustomFieldDefinition]) -> list[CustomFieldDefinition]:
    exact = [field for field in fields if field.label == label]
    return exact or [field for field in fields if field.label.strip().casefold() == label.strip().casefold()]
