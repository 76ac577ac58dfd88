# Copied from overlays/perfex/simulator/writes.py; edit it there, then generate again.
"""Creations and updates: how the CRM takes the fields of a form, and what it resets without being asked."""

from __future__ import annotations

from typing import Any

from perfex_client._overlay.simulator.lines import php_serialized
from perfex_client._overlay.simulator.tables import APART, Table
from perfex_client._runtime.extend import Record, Row, listing, mapping


def as_text(value: Any) -> Any:
    """Return a value as the database gives it back: text or null."""
    if isinstance(value, bool):
        return "1" if value else "0"
    return str(value) if isinstance(value, int | float) else value


def columns(body: Row, table: Table) -> Row:
    """Return the columns that a body sets; a flag is set by its presence, whatever it holds."""
    found: Row = {name: "1" if name in table.flags else as_text(value) for name, value in body.items()}
    found = {name: value for name, value in found.items() if name not in APART and not isinstance(value, list | dict)}
    modes = body.get("allowed_payment_modes")
    if modes:
        found["allowed_payment_modes"] = php_serialized(listing(modes) or mapping(modes).values() or [modes])
    if table.fields_of == "estimate" and "duedate" in found:
        found.setdefault("expirydate", found.pop("duedate"))
    return found | _period(body, table)


def _period(body: Row, table: Table) -> Row:
    """Return the columns that say how often a record recurs; invoices count in months, or have a kind of period."""
    word = as_text(body.get(table.period)) if table.period else None
    if word in (None, "", "0"):
        return {}
    number, _, kind = str(word).partition("-")
    is_custom = number == "custom"
    if is_custom:
        number, kind = str(body.get("repeat_every_custom") or "1"), str(body.get("repeat_type_custom") or "day")
    columns: Row = {"custom_recurring": "1" if is_custom else "0"}
    if table.lines:
        return {**columns, "recurring": number, "recurring_type": kind or None}
    return {**columns, "recurring": "1", "repeat_every": number, "recurring_type": kind or "month"}


def resets(body: Row, table: Table) -> Row:
    """Return the columns that an update sets because its body does not give them."""
    return {
        **{name: "0" for name in (*table.flags, *table.zeroed) if name not in body},
        **{name: None for name in table.emptied if name not in body},
        **{name: "" for name in table.blanked if name not in body},
    }


def keep_apart(record: Record, body: Row, table: Table) -> None:
    """Keep with a record what no read shows: groups, permissions, members; a list that is not given is deleted."""
    for name in table.kept_apart:
        value = body.get(name)
        record.hidden[name] = [str(part) for part in (listing(value) or mapping(value).values())]
    for kind, fields in mapping(body.get("custom_fields")).items():
        held: Row = record.hidden.setdefault("custom_fields", {}).setdefault(kind, {})
        named = mapping(fields) or {str(index): value for index, value in enumerate(listing(fields))}
        held |= {str(number): _field(value) for number, value in named.items()}


def _field(value: Any) -> str:
    """Return the value of a custom field as it is kept: several choices are one text."""
    several = listing(value) or list(mapping(value).values())
    return ", ".join(str(part) for part in several) if several else str(value or "")
