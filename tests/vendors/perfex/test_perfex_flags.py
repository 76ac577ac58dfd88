"""The client omits a box that is not ticked: the CRM checks whether the field is there, not its value."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from perfex_client import PerfexClient
from perfex_client.models import ExistingItem, NewItem
from tests.vendors.perfex.crm import Crm, talk

DAY = date(2026, 1, 5)
LINE = ExistingItem(itemid=4, description="Work", qty=Decimal(1), rate=Decimal(1), order=1, taxname=[])

Write = Callable[[PerfexClient, bool], Any]


def project(perfex: PerfexClient, flag: bool) -> Any:
    return perfex.projects.create(
        name="x", rel_type="customer", clientid=3, billing_type=1, start_date=DAY, status=2, progress_from_tasks=flag
    )


def changed_project(perfex: PerfexClient, flag: bool) -> Any:
    return perfex.projects.update(
        7, name="x", rel_type="customer", clientid=3, billing_type=1, start_date=DAY, status=2, progress_from_tasks=flag
    )


def invoice(perfex: PerfexClient, flag: bool) -> Any:
    return perfex.invoices.create(
        clientid=3,
        number=12,
        date=DAY,
        currency=1,
        newitems=[NewItem(description="Work", qty=Decimal(1), rate=Decimal(1), order=1)],
        allowed_payment_modes=["1"],
        billing_street="1 Road",
        subtotal=1,
        total=1,
        show_shipping_on_invoice=flag,
    )


def changed_estimate(perfex: PerfexClient, flag: bool) -> Any:
    return perfex.estimates.update(
        7,
        clientid=3,
        number=12,
        date=DAY,
        currency=1,
        items=[LINE],
        billing_street="1 Road",
        subtotal=1,
        total=1,
        status=1,
        show_shipping_on_estimate=flag,
    )


FLAGS: list[tuple[Write, str, str]] = [
    (project, "progress_from_tasks", "on"),
    (changed_project, "progress_from_tasks", "on"),
    (invoice, "show_shipping_on_invoice", "1"),
    (changed_estimate, "show_shipping_on_estimate", "1"),
]


def sent(write: Write, flag: bool, update_format: str) -> Any:
    crm = Crm(json_only=frozenset())
    talk(crm, "sync", lambda perfex: write(perfex, flag), allow_loss=True, update_format=update_format)
    return crm.asked[-1].body


@pytest.mark.parametrize("update_format", ["multipart", "json"])
@pytest.mark.parametrize(("write", "member", "ticked"), FLAGS)
def test_false_is_left_out_and_true_is_there(write: Write, member: str, ticked: str, update_format: str) -> None:
    true, false = sent(write, True, update_format), sent(write, False, update_format)

    assert true[member] == ticked
    assert member not in false
