"""An update resets nothing that the caller did not mention: it is filled in from the record, or refused."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from perfex_client import UNSET, ClientError, Forbidden, InvalidArgument, NotFound, WouldLose
from perfex_client.models import ExistingItem, LineItem
from tests.vendors.perfex.crm import Crm, talk

pytestmark = pytest.mark.parametrize("flavour", ["sync", "async"])

DAY = date(2026, 1, 5)
LINE = ExistingItem(itemid=4, description="x", qty=Decimal(1), rate=Decimal("80.00"), order=1, taxname=["VAT|24.00"])
SALES: dict[str, Any] = {"currency": 1, "date": DAY, "subtotal": Decimal("80.00"), "total": Decimal("80.00")}
DOCUMENT: dict[str, Any] = {**SALES, "clientid": 3, "number": 12}
CALLS: dict[str, Any] = {
    "customers": lambda perfex, **more: perfex.customers.update(7, **{"company": "x", "groups_in": [4], **more}),
    "tasks": lambda perfex, **more: perfex.tasks.update(7, status=5, **more),
    "projects": lambda perfex, **more: perfex.projects.update(
        7, name="x", rel_type="customer", clientid=1, billing_type=1, start_date=DAY, status=1, **more
    ),
    "tickets": lambda perfex, **more: perfex.tickets.update(
        7, subject="x", department=1, contactid=1, userid=1, priority=1, **more
    ),
    "staffs": lambda perfex, **more: perfex.staff.update(7, firstname="Ada", email="a@example.com", **more),
    "leads": lambda perfex, **more: perfex.leads.update(7, name="x", source=1, status=1, assigned=1, **more),
    "contracts": lambda perfex, **more: perfex.contracts.update(7, subject="x", datestart=DAY, client=1, **more),
    "expenses": lambda perfex, **more: perfex.expenses.update(
        7, category=1, amount=Decimal("1.00"), date=DAY, currency=1, clientid=1, **more
    ),
    "milestones": lambda perfex, **more: perfex.milestones.update(7, project_id=1, name="x", due_date=DAY, **more),
    "invoices": lambda perfex, **more: perfex.invoices.update(
        7, **{**DOCUMENT, "items": [LINE], "billing_street": "1", "allowed_payment_modes": ["1"], **more}
    ),
    "estimates": lambda perfex, **more: perfex.estimates.update(
        7, **{**DOCUMENT, "items": [LINE], "billing_street": "1", "status": "1", **more}
    ),
    "credit_notes": lambda perfex, **more: perfex.credit_notes.update(7, **{**DOCUMENT, "items": [LINE], **more}),
    "proposals": lambda perfex, **more: perfex.proposals.update(
        7, subject="x", rel_type="lead", rel_id=1, proposal_to="x", email="a@example.com", items=[LINE], **SALES, **more
    ),
}
FILES = ("leads", "tasks", "tickets", "contracts", "expenses")
"""What keeps files, which an update would delete."""
NO_FILES: dict[str, Any] = {"attachments": []}


def crm_with(resource: str, row: dict[str, Any]) -> Crm:
    return Crm("2.x", {resource: {7: {"id": "7", **row}}}, json_only=frozenset())


def update(crm: Crm, flavour: str, resource: str, **more: Any) -> Any:
    return talk(crm, flavour, lambda perfex: CALLS[resource](perfex, **more), allow_loss=False)


@pytest.mark.parametrize(
    ("resource", "row", "filled"),
    [
        (
            "customers",
            {"country": "102", "billing_country": "0", "default_currency": "3", "show_primary_contact": "1"},
            {"country": "102", "default_currency": "3", "show_primary_contact": "1"},
        ),
        (
            "tasks",
            {**NO_FILES, "rel_type": "project", "rel_id": "9", "milestone": "2", "billable": "1", "is_public": "0"},
            {"rel_type": "project", "rel_id": "9", "milestone": "2", "billable": "on"},
        ),
        (
            "tasks",
            {**NO_FILES, "duedate": "2026-02-01", "recurring": "1", "repeat_every": "2", "recurring_type": "week"},
            {"duedate": "2026-02-01", "repeat_every": "2-week"},
        ),
        (
            "tasks",
            {
                **NO_FILES,
                "recurring": "1",
                "repeat_every": "3",
                "recurring_type": "day",
                "custom_recurring": "1",
                "cycles": "4",
            },
            {"repeat_every": "custom", "repeat_every_custom": "3", "repeat_type_custom": "day", "cycles": "4"},
        ),
        ("tickets", {**NO_FILES, "assigned": "5"}, {"assigned": "5"}),
        ("leads", {**NO_FILES, "country": "235", "is_public": "1"}, {"country": "235", "is_public": "on"}),
        (
            "milestones",
            {"start_date": "2026-01-01", "description": "d"},
            {"start_date": "2026-01-01", "description": "d"},
        ),
        ("expenses", {**NO_FILES, "project_id": "8"}, {"project_id": "8"}),
        (
            "expenses",
            {**NO_FILES, "recurring": "1", "repeat_every": "2", "recurring_type": "month", "custom_recurring": "0"},
            {"recurring": "2"},
        ),
        (
            "expenses",
            {**NO_FILES, "recurring": "1", "repeat_every": "2", "recurring_type": "week", "custom_recurring": "0"},
            {"recurring": "custom", "repeat_every_custom": "2", "repeat_type_custom": "week"},
        ),
        (
            "invoices",
            {"duedate": "2026-02-01", "recurring": "3", "custom_recurring": "0", "cycles": "6"},
            {"duedate": "2026-02-01", "recurring": "3", "cycles": "6"},
        ),
        ("invoices", {"duedate": "0000-00-00", "recurring": "0", "cycles": "0"}, {}),
        ("estimates", {"expirydate": "2026-02-01"}, {"expirydate": "2026-02-01"}),
        ("proposals", {"open_till": "2026-02-01", "assigned": "2"}, {"open_till": "2026-02-01", "assigned": "2"}),
        ("proposals", {"open_till": "2026-02-01 10:30:00"}, {"open_till": "2026-02-01"}),
    ],
)
def test_what_the_record_shows_is_sent_along(
    flavour: str, resource: str, row: dict[str, Any], filled: dict[str, Any]
) -> None:
    plain, guarded = crm_with(resource, row), crm_with(resource, row)

    talk(plain, flavour, CALLS[resource])
    update(guarded, flavour, resource)

    assert [asked.method for asked in guarded.asked] == ["GET", "PUT"]
    assert guarded.asked[1].body == {**plain.asked[0].body, **filled}


def test_what_the_caller_gives_wins(flavour: str) -> None:
    row = {"country": "102", "billing_country": "1", "shipping_country": "2", "default_currency": "3"}
    crm = crm_with("customers", row)

    update(crm, flavour, "customers", country=5, billing_country=0, vat=None)

    sent = crm.asked[1].body
    assert (sent["country"], sent["billing_country"], sent["shipping_country"]) == ("5", "0", "2")


def test_a_flag_that_the_caller_clears_stays_cleared(flavour: str) -> None:
    crm = crm_with("tasks", {**NO_FILES, "billable": "1", "is_public": "1"})

    update(crm, flavour, "tasks", billable=False)

    assert "billable" not in crm.asked[1].body
    assert crm.asked[1].body["is_public"] == "on"


@pytest.mark.parametrize(
    ("resource", "row", "lost"),
    [
        ("projects", NO_FILES, "project_members"),
        ("projects", NO_FILES, "settings of the customer portal"),
        ("staffs", {}, "permissions"),
        ("tickets", {}, "attachments"),
        ("tasks", {}, "attachments"),
        *[(kind, {"attachments": [{"id": "1"}]}, "attachments") for kind in FILES],
    ],
)
def test_what_cannot_be_kept_is_refused(flavour: str, resource: str, row: dict[str, Any], lost: str) -> None:
    crm = crm_with(resource, row)

    with pytest.raises(WouldLose, match=lost) as caught:
        update(crm, flavour, resource)

    assert isinstance(caught.value, ClientError)
    assert "PUT" not in [asked.method for asked in crm.asked]


@pytest.mark.parametrize(
    ("resource", "given", "lost", "kept"),
    [
        ("projects", {}, ("settings", "project_members", "deadline", "progress_from_tasks", "attachments"), ()),
        ("projects", {"deadline": DAY, "project_members": [1]}, ("settings", "attachments"), ("deadline", "members")),
        ("staffs", {}, ("permissions", "departments", "lastname", "is_not_staff"), ()),
        ("customers", {"groups_in": UNSET}, ("groups_in", "country", "default_currency"), ()),
        ("leads", {"country": 5}, ("attachments", "is_public"), ("country",)),
    ],
)
def test_a_refusal_names_all_that_is_lost_where_the_caller_lets_it_happen(
    flavour: str, resource: str, given: dict[str, Any], lost: tuple[str, ...], kept: tuple[str, ...]
) -> None:
    """With `allow_loss=True`, nothing is filled in from the record."""
    crm = crm_with(resource, {})

    with pytest.raises(WouldLose) as caught:
        update(crm, flavour, resource, **given)

    assert [name for name in lost if name not in str(caught.value)] == []
    assert [name for name in kept if name in str(caught.value)] == []
    assert str(caught.value).count("attachments") <= 1


def test_groups_are_refused_by_name(flavour: str) -> None:
    crm = crm_with("customers", {})

    def call(perfex: Any) -> Any:
        return perfex.customers.update(7, company="x")

    with pytest.raises(WouldLose, match="groups_in"):
        talk(crm, flavour, call, allow_loss=False)
    talk(crm, flavour, lambda perfex: call(perfex.with_options(allow_loss=True)), allow_loss=False)

    assert [asked.method for asked in crm.asked] == ["PUT"]


def test_a_contact_takes_all_that_would_be_reset(flavour: str) -> None:
    crm = Crm("3.x")
    mails = {f"{kind}_emails": False for kind in ["invoice", "estimate", "credit_note", "project", "ticket", "task"]}
    given: dict[str, Any] = {"is_primary": True, "permissions": [1], **mails}

    def call(perfex: Any, **more: Any) -> Any:
        return perfex.contacts.update(5, firstname="A", lastname="B", email="a@example.com", **given, **more)

    with pytest.raises(WouldLose, match="contract_emails") as caught:
        talk(crm, flavour, call, allow_loss=False)
    talk(crm, flavour, lambda perfex: call(perfex, contract_emails=True), allow_loss=False)

    assert "invoice_emails" not in str(caught.value)
    assert [asked.method for asked in crm.asked] == ["PUT"]
    assert "invoice_emails" not in crm.asked[0].body


@pytest.mark.parametrize("resource", ["invoices", "estimates", "credit_notes", "proposals"])
def test_a_line_without_its_taxes_is_refused(flavour: str, resource: str) -> None:
    crm = crm_with(resource, {})
    bare = ExistingItem(itemid=4, description="x", qty=Decimal(1), rate=Decimal("80.00"), order=1)

    with pytest.raises(WouldLose, match=r"items\[1\]"):
        talk(
            crm,
            flavour,
            lambda perfex: (
                CALLS[resource](perfex, items=[LINE, bare])
                if resource != "proposals"
                else perfex.proposals.update(
                    7, subject="x", rel_id=1, proposal_to="x", email="a@example.com", items=[LINE, bare], **SALES
                )
            ),
            allow_loss=False,
        )

    assert crm.asked == []


@pytest.mark.parametrize(("status", "error"), [(404, NotFound), (403, Forbidden)])
def test_a_record_that_cannot_be_read_is_not_changed(flavour: str, status: int, error: Any) -> None:
    body = {"status": False, "message": "Lead not found"}
    crm = Crm(answers={("GET", "/api/leads/7"): (status, body)})

    with pytest.raises(error, match="update was not sent"):
        update(crm, flavour, "leads")

    assert [asked.method for asked in crm.asked] == ["GET"]


# Lines


def test_a_line_that_was_read_goes_back_whole(flavour: str) -> None:
    row = {"id": "4", "description": "x", "qty": "2.00", "rate": "80.00", "unit": "h", "item_order": "3"}
    crm = crm_with("invoices", {"items": [row]})
    line = talk(crm, flavour, lambda perfex: perfex.invoices.get(7)).items[0]

    update(crm, flavour, "invoices", items=[line.as_existing(taxname=["VAT|24.00"])])

    sent = crm.asked[-1].body["items"]["0"]
    assert sent["itemid"] == "4" and sent["description"] == "x" and sent["unit"] == "h" and sent["order"] == "3"
    assert (Decimal(sent["qty"]), Decimal(sent["rate"])) == (Decimal(2), Decimal(80))
    assert sent["taxname"] == {"0": "VAT|24.00"}


def test_a_line_that_was_read_without_its_place_goes_first(flavour: str) -> None:
    crm = crm_with("invoices", {"items": [{"id": "4", "description": "x", "qty": "2.00", "rate": "80.00"}]})
    line = talk(crm, flavour, lambda perfex: perfex.invoices.get(7)).items[0]

    update(crm, flavour, "invoices", items=[line.as_existing(taxname=[])])

    assert crm.asked[-1].body["items"]["0"]["order"] == "0"


@pytest.mark.parametrize("allow_loss", [True, False])
def test_a_line_as_it_was_read_is_refused(flavour: str, allow_loss: bool) -> None:
    crm = crm_with("invoices", {})
    line: Any = LineItem.from_dict({"id": "4", "description": "x", "qty": "1", "rate": "80.00"})

    with pytest.raises(InvalidArgument, match=r"items\[0\] is a LineItem.*as_existing"):
        talk(crm, flavour, lambda perfex: CALLS["invoices"](perfex, items=[line]), allow_loss=allow_loss)

    assert crm.asked == []


def test_an_existing_line_is_given_whole(flavour: str) -> None:  # noqa: ARG001  all tests here have it
    incomplete: Any = {"itemid": 4}

    with pytest.raises(TypeError, match="description"):
        ExistingItem(**incomplete)
