"""The items of a payslip: pairs of a caption and an amount, with totals among them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal, InvalidOperation
from typing import Any

from simplepay_client._runtime.extend import Row, listing, mapping

_CAPTIONS = {"tax": "Tax (PAYE)", "nett_pay": "Nett Pay"}


def empty_data() -> Row:
    """Return the items of a payslip on which nothing is yet."""
    return {
        "income": [["Total", "0.0"]],
        "deduction": [["Total", "0.0"]],
        "grand_total": [["Nett Pay", "0.0"]],
        "sideline": [],
        "leave_payments": {},
    }


def machine_name(caption: str) -> str:
    """Return the machine name of an item: `Tax (PAYE)` is `tax`, `UIF - Employee` is `uif_employee`."""
    plain = caption.partition("(")[0].lower()
    return "_".join(re.findall(r"[a-z0-9]+", plain))


def caption_of(name: str) -> str:
    """Return the caption of a machine name."""
    return _CAPTIONS.get(name, name.replace("_", " ").title())


def lines_of(data: Row, section: str) -> list[tuple[str, Decimal]]:
    """Return captions and amounts of a section, without totals; those of all groups where it has groups."""
    found = listing(data.get(section))
    pairs = [pair for group in found for pair in listing(group[1])] if section == "sideline" else found
    return [(str(caption), amount_of(text) or Decimal(0)) for caption, text in pairs if str(caption).lower() != "total"]


def groups_of(data: Row) -> list[str]:
    """Return the captions of the groups beside the sections."""
    return [str(group[0]) for group in listing(data.get("sideline"))]


def set_line(data: Row, section: str, caption: str, amount: Decimal) -> None:
    """Set the amount of an item of a section; it is added if it is not there."""
    pairs: list[Any] = data.setdefault(section, [["Total", "0.0"]])
    name = machine_name(caption)
    for pair in pairs:
        if machine_name(str(pair[0])) == name:
            pair[1] = amount_text(amount)
            return
    pairs.insert(max(0, len(pairs) - 1), [caption, amount_text(amount)])


def add_up(data: Row) -> Decimal:
    """Write the totals, and return what is paid out."""
    sums = {section: total(lines_of(data, section)) for section in ("income", "deduction")}
    for section, amount in sums.items():
        set_line(data, section, "Total", amount)
    nett = sums["income"] - sums["deduction"]
    data["grand_total"] = [["Nett Pay", amount_text(nett)]]
    return nett


def total(lines: Iterable[tuple[str, Decimal]]) -> Decimal:
    """Return the sum of lines."""
    return sum((amount for _, amount in lines), Decimal(0))


def with_machine_names(data: Row) -> Row:
    """Return items as one payslip has them: with machine names in place of captions."""
    shown = {section: _renamed(data.get(section)) for section in ("income", "deduction", "grand_total")}
    groups = [[machine_name(str(name)), _renamed(pairs)] for name, pairs in listing(data.get("sideline"))]
    return {**shown, "sideline": groups}


def amounts(data: Row) -> dict[str, Decimal]:
    """Return all amounts by machine name."""
    sections = ("income", "deduction", "grand_total", "sideline")
    return {machine_name(caption): amount for name in sections for caption, amount in lines_of(mapping(data), name)}


def amount_of(value: Any) -> Decimal | None:
    """Return a number or a text of one as an amount; None for anything else."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        found = Decimal(str(value))
    except InvalidOperation:
        return None
    return found if found.is_finite() else None


def amount_text(amount: Decimal) -> str:
    """Return an amount as payslips have it: `10000.0`, `363.75`."""
    return str(float(amount))


def money(amount: Decimal) -> str:
    """Return an amount as reports for people have it: `R 15,000.00`."""
    return f"R {amount:,.2f}"


def _renamed(pairs: Any) -> list[list[Any]]:
    return [[machine_name(str(caption)), amount] for caption, amount in listing(pairs)]
