"""Statuses are numbers with names, whichever way the server spells them."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from perfex_client import models
from tests.vendors.perfex.crm import Crm, talk

INVOICE = {"id": "7", "clientid": "3", "date": "2026-01-05", "total": "1.00"}
STATUSES = [
    ("invoices", {**INVOICE}, models.InvoiceStatus.PAID),
    ("estimates", {**INVOICE}, models.EstimateStatus.SENT),
    ("credit_notes", {**INVOICE}, models.CreditNoteStatus.CLOSED),
    ("proposals", {"id": "7", "subject": "x"}, models.ProposalStatus.DECLINED),
    ("projects", {"id": "7", "name": "x", "clientid": "3"}, models.ProjectStatus.IN_PROGRESS),
    ("tasks", {"id": "7", "name": "x"}, models.TaskStatus.AWAITING_FEEDBACK),
]
"""A record of each kind, and what its state of 2 is called."""


def read(resource: str, row: object, **settings: Any) -> Any:
    crm = Crm(answers={("GET", f"/api/{resource}/7"): (200, row)})
    return talk(crm, "sync", lambda perfex: getattr(perfex, resource).get(7), **settings)


@pytest.mark.parametrize("came", ["2", 2])
@pytest.mark.parametrize(("resource", "row", "member"), STATUSES)
def test_a_status_is_a_number_and_a_member_without_a_drift(
    resource: str, row: dict[str, object], member: int, came: object
) -> None:
    drifts: list[Any] = []

    record = read(resource, {**row, "status": came}, on_drift=drifts.append)

    assert record.status == 2
    assert record.status is member
    assert [drift for drift in drifts if drift.path.endswith("status")] == []
    assert record.to_dict()["status"] == came


@pytest.mark.parametrize("resource", ["tickets", "leads"])
def test_states_that_every_installation_makes_its_own_are_plain_numbers(resource: str) -> None:
    drifts: list[Any] = []
    row = {"id": "7", "ticketid": "7", "subject": "x", "name": "x", "status": "23"}

    record = read(resource, row, on_drift=drifts.append)

    assert record.status == 23
    assert [drift for drift in drifts if drift.path.endswith("status")] == []


@pytest.mark.parametrize("status", [4, "4", models.ProjectStatus.FINISHED])
def test_number_text_and_member_are_sent_alike(status: Any) -> None:
    crm = Crm()

    talk(
        crm,
        "sync",
        lambda perfex: perfex.projects.create(
            name="x", rel_type="customer", clientid=3, billing_type=1, start_date=date(2026, 1, 5), status=status
        ),
    )

    assert crm.asked[-1].body["status"] == "4"


def test_permissions_of_a_contact_are_sent_as_numbers() -> None:
    crm = Crm()

    talk(
        crm,
        "sync",
        lambda perfex: perfex.contacts.create(
            customer_id=3,
            firstname="Ann",
            lastname="Lee",
            email="ann@acme.example",
            password="x",
            permissions=[models.ContactPermission.INVOICES, 5, "6"],
        ),
    )

    assert crm.asked[-1].body["permissions"] == {"0": "1", "1": "5", "2": "6"}
