# Copied from overlays/perfex/simulator/lines.py; edit it there, then generate again.
"""Lines of invoices, estimates, proposals and credit notes: what an update makes of them, and their sums."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal, InvalidOperation
from typing import Any

from perfex_client._runtime.extend import Record, Row, listing, mapping

_CENT = Decimal("0.01")


def entries(value: Any) -> list[Row]:
    """Return what a form has as a list of objects, with or without gaps in its numbers."""
    return [mapping(part) for part in (listing(value) or list(mapping(value).values()))]


def set_lines(record: Record, body: Row, new_id: Callable[[], str], relation: str) -> None:
    """Apply the lines of a body to a record: `items` change lines, `newitems` add some, `removed_items` remove some.

    A line whose members are left out becomes empty, and one without `taxname` loses its taxes.

    Args:
        record: The invoice or the like.
        body: The members that were sent.
        new_id: Returns the id of a new line.
        relation: What the lines belong to, such as `invoice`.
    """
    held = [mapping(line) for line in listing(record.row.get("items"))]
    gone = body.get("removed_items")
    removed = {str(line) for line in (listing(gone) or mapping(gone).values())}
    given = entries(body.get("items"))
    kept = [line for line in held if line.get("id") not in removed]
    _change(record, kept, given)
    # A creation of 3.x takes `items` for `newitems`.
    added = [] if held else [line for line in given if not line.get("itemid")]
    for line in [*entries(body.get("newitems")), *added]:
        kept.append({"id": new_id(), "rel_id": record.id, "rel_type": relation, **_columns(line)})
        taxes_of(record)[str(kept[-1]["id"])] = _names(line.get("taxname"))
    record.row["items"] = kept


def _change(record: Record, lines: list[Row], given: list[Row]) -> None:
    """Write what was sent of lines into those of a record that have their ids."""
    changed = {str(line["itemid"]): line for line in given if line.get("itemid")}
    for line in lines:
        line_id = str(line.get("id"))
        if line_id in changed:
            line.update(_columns(changed[line_id]))
            taxes_of(record)[line_id] = _names(changed[line_id].get("taxname"))


def sums(record: Record) -> tuple[str, str, str]:
    """Return subtotal, tax and total of a record's lines, as text."""
    subtotal = tax = Decimal(0)
    for line in listing(record.row.get("items")):
        amount = _number(line.get("qty")) * _number(line.get("rate"))
        subtotal += amount
        tax += sum((amount * _rate(name) / 100 for name in taxes_of(record).get(str(line.get("id")), [])), Decimal(0))
    discount = _number(record.row.get("discount_total"))
    adjustment = _number(record.row.get("adjustment"))
    return money(subtotal), money(tax), money(subtotal + tax - discount + adjustment)


def money(amount: Decimal) -> str:
    """Return an amount as the database has it."""
    return str(amount.quantize(_CENT))


def php_serialized(values: Iterable[Any]) -> str:
    """Return a list of texts as PHP's `serialize` writes it."""
    texts = [str(value) for value in values]
    parts = "".join(f'i:{index};s:{len(text.encode())}:"{text}";' for index, text in enumerate(texts))
    return f"a:{len(texts)}:{{{parts}}}"


def _columns(given: Row) -> Row:
    texts = {name: str(given.get(name) or "") for name in ("description", "long_description", "unit")}
    return {
        **texts,
        "qty": money(_number(given.get("qty"))),
        "rate": money(_number(given.get("rate"))),
        "item_order": str(given.get("order") or "0"),
    }


def taxes_of(record: Record) -> dict[str, list[str]]:
    """Return the taxes of the lines by id; no read shows them."""
    taxes: dict[str, list[str]] = record.hidden.setdefault("taxes", {})
    return taxes


def _names(value: Any) -> list[str]:
    return [str(name) for name in (listing(value) or list(mapping(value).values()) or ([value] if value else []))]


def _rate(name: str) -> Decimal:
    """Return the rate of a tax that is written `VAT|20.00`."""
    return _number(name.rpartition("|")[2])


def _number(value: Any) -> Decimal:
    try:
        return Decimal(str(value))
    except InvalidOperation:
        return Decimal(0)
