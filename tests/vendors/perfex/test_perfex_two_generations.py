"""What a caller of either generation can write: 3.x takes more and wants less, 2.x is refused by name or filled in."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml

from perfex_client import DecodeError, Drift, InvalidArgument, WouldLose
from perfex_client._overlay._generations import WANTED
from perfex_client.models import ExistingItem, NewItem
from tests.vendors.perfex.crm import Crm, talk

FLAVOURS = pytest.mark.parametrize("flavour", ["sync", "async"])
SPEC: dict[str, Any] = yaml.load(Path("specs/perfex.yaml").read_text("utf-8"), yaml.CSafeLoader)
DAY = date(2026, 3, 1)
NEW = NewItem(description="Consulting", qty=Decimal(2), rate=Decimal(150), order=1)
KEPT = ExistingItem(itemid=4, description="x", qty=Decimal(1), rate=Decimal(80), order=1, taxname=["VAT|24.00"])
LINE = {"id": "4", "description": "x", "qty": "1.00", "rate": "80.00", "unit": "h", "item_order": "1"}
INVOICE: dict[str, Any] = {
    "clientid": "3",
    "number": "12",
    "date": "2026-01-05",
    "currency": "1",
    "subtotal": "80.00",
    "total": "99.20",
    "billing_street": "1 High Street",
    "allowed_payment_modes": 'a:2:{i:0;s:1:"1";i:1;s:6:"stripe";}',
    "duedate": "2026-02-04",
    "recurring": "0",
    "cycles": "0",
}


def crm_of(generation: Any, resource: str, row: dict[str, Any]) -> Crm:
    return Crm(generation, {resource: {1: {"id": "1", **row}}}, json_only=frozenset())


def newer(crm: Crm, flavour: str, call: Any, **settings: Any) -> Any:
    return talk(crm, flavour, call, **{"allow_loss": False, "generation": "3.x", **settings})


# As the documentation of 3.x prints it


@FLAVOURS
@pytest.mark.parametrize(
    ("resource", "row", "call", "sent"),
    [
        ("invoices", INVOICE, lambda p: p.invoices.update(1, duedate=DAY), {"duedate": "2026-03-01"}),
        ("leads", {"attachments": []}, lambda p: p.leads.update(1, status=2), {"status": "2"}),
        (
            "leads",
            {"attachments": []},
            lambda p: p.leads.update(1, name="Jane", custom_fields={5: "x"}),
            {"name": "Jane", "custom_fields": {"leads": {"5": "x"}}},
        ),
        (
            "customers",
            {},
            lambda p: p.customers.update(1, phonenumber="1", groups_in=[2]),
            {"phonenumber": "1", "groups_in": {"0": "2"}},
        ),
    ],
)
def test_an_update_of_3x_sends_what_was_given(flavour: str, resource: str, row: Any, call: Any, sent: Any) -> None:
    crm = crm_of("3.x", resource, row)

    newer(crm, flavour, call)

    assert crm.asked[-1].method == "PUT"
    assert crm.asked[-1].body == sent


@FLAVOURS
def test_an_invoice_of_3x_is_entered_without_what_the_server_reckons(flavour: str) -> None:
    crm = Crm("3.x")

    result = newer(crm, flavour, lambda perfex: perfex.invoices.create(clientid=12, newitems=[NEW]))

    assert result.id == 99
    assert crm.asked[0].body == {
        "clientid": "12",
        "newitems": {"0": {"description": "Consulting", "qty": "2", "rate": "150.00", "order": "1"}},
    }


@FLAVOURS
def test_discounts_and_projects_go_out_as_the_tables_call_them(flavour: str) -> None:
    crm = Crm("3.x")

    newer(
        crm,
        flavour,
        lambda perfex: perfex.invoices.create(
            clientid=12,
            newitems=[NEW],
            adjustment=-1,
            discount_percent=Decimal("2.5"),
            discount_total=Decimal("7.5"),
            project_id=4,
        ),
    )
    newer(
        crm,
        flavour,
        lambda perfex: perfex.tasks.create(name="x", startdate=DAY, rel_type="customer", visible_to_client=True),
    )

    sent = crm.asked[0].body
    assert (sent["adjustment"], sent["discount_percent"], sent["discount_total"]) == ("-1.00", "2.5", "7.50")
    assert sent["project_id"] == "4"
    assert crm.asked[1].body["visible_to_client"] == "on"


@FLAVOURS
def test_a_listing_of_3x_is_sorted_and_narrowed(flavour: str) -> None:
    rows = [{"id": "1", "clientid": "3"}, {"id": "2", "clientid": "3"}]
    crm = Crm("3.x", {"invoices": dict(enumerate(rows))})
    drifts: list[Drift] = []

    invoices = newer(
        crm,
        flavour,
        lambda perfex: perfex.invoices.list(
            sort=["-date", "number"], fields=["id", "clientid"], created_after=DAY, created_before=DAY, clientid=3
        ).collect(),
        on_drift=drifts.append,
    )

    assert [invoice.id for invoice in invoices] == [1, 2]
    assert drifts == []
    query = crm.asked[0].query
    assert (query["sort"], query["fields"], query["clientid"]) == ("-date,number", "id,clientid", "3")
    assert (query["created_after"], query["created_before"]) == ("2026-03-01", "2026-03-01")


@FLAVOURS
def test_columns_that_were_not_chosen_are_no_drift_and_others_are(flavour: str) -> None:
    crm = Crm("3.x", {"invoices": {1: {"id": "1", "total": {}}}})
    drifts: list[Drift] = []

    for fields in (["id", "total"], None):
        chosen = {} if fields is None else {"fields": fields}
        newer(crm, flavour, lambda p, chosen=chosen: p.invoices.list(**chosen).collect(), on_drift=drifts.append)
        assert ([drift.path for drift in drifts] == ["$.data[0].total"]) == (fields is not None)


@FLAVOURS
@pytest.mark.parametrize("resource", ["invoices", "tickets"])
def test_rows_of_another_customer_are_not_passed_on(flavour: str, resource: str) -> None:
    owner = "userid" if resource == "tickets" else "clientid"
    crm = Crm("3.x", {resource: {1: {"id": "1", owner: "3"}, 2: {"id": "2", owner: "5"}}})

    with pytest.raises(DecodeError, match=f"{owner} 3 was asked for and 5 came"):
        newer(crm, flavour, lambda perfex: getattr(perfex, resource).list(**{owner: 3}).collect())


@FLAVOURS
def test_a_search_of_3x_may_hold_any_text(flavour: str) -> None:
    crm = Crm("3.x", {"customers": {1: {"userid": "1", "company": "Müller & Söhne"}}})

    customers = newer(crm, flavour, lambda perfex: perfex.customers.search("Müller & Söhne/1").collect())

    assert [customer.company for customer in customers] == ["Müller & Söhne"]
    assert (crm.asked[0].path, crm.asked[0].query["q"]) == ("/api/customers/search", "Müller & Söhne/1")


# 2.x, which is what a client speaks unless told otherwise


@FLAVOURS
@pytest.mark.parametrize(
    ("name", "value"),
    [("sort", ["-date"]), ("fields", ["id"]), ("created_after", DAY), ("created_before", DAY), ("clientid", 3)],
)
def test_what_2x_takes_no_notice_of_is_refused_by_name(flavour: str, name: str, value: Any) -> None:
    crm = Crm("2.x", {"invoices": {1: {"id": "1"}}})

    with pytest.raises(InvalidArgument, match=rf'{name}.*generation="3.x"'):
        talk(crm, flavour, lambda perfex: perfex.invoices.list(**{name: value}).collect())
    talk(
        crm,
        flavour,
        lambda perfex: perfex.with_options(generation="3.x").invoices.list(**{name: value}).collect(),
    )

    assert len(crm.asked) == 1


@FLAVOURS
def test_a_creation_that_2x_would_refuse_is_refused_by_name(flavour: str) -> None:
    crm = Crm("2.x")

    with pytest.raises(InvalidArgument, match="subtotal, total, billing_street, allowed_payment_modes"):
        talk(
            crm,
            flavour,
            lambda perfex: perfex.invoices.create(clientid=1, number=2, date=DAY, currency=1, newitems=[NEW]),
        )

    assert crm.asked == []


ROWS: dict[str, dict[str, Any]] = {
    "customers": {"company": "x"},
    "expenses": {"category": "2", "amount": 12, "date": "2026-01-05", "currency": "1", "file": []},
    "projects": {
        "name": "x",
        "rel_type": "customer",
        "clientid": "3",
        "billing_type": "1",
        "start_date": "2026-01-05 00:00:00",
        "status": "2",
    },
    "milestones": {"project_id": "3", "name": "x", "due_date": "2026-01-05"},
    "staffs": {"firstname": "Ada", "email": "a@example.com"},
    "tickets": {"subject": "x", "department": "1", "contactid": "0", "userid": "3", "priority": "2"},
    "leads": {"source": "1", "status": "2", "name": "x", "assigned": "0"},
    "invoices": {**INVOICE, "items": [LINE]},
    "estimates": {**INVOICE, "status": "2", "items": [LINE]},
    "credit_notes": {**INVOICE, "items": [LINE]},
    "proposals": {**INVOICE, "subject": "x", "rel_id": "3", "proposal_to": "x", "email": "a@example.com"},
}
"""What a read shows of each kind of record that 2.x wants whole."""


@FLAVOURS
@pytest.mark.parametrize("resource", ROWS)
def test_what_2x_wants_of_an_update_is_sent_as_the_record_has_it(flavour: str, resource: str) -> None:
    row = ROWS[resource]
    crm = crm_of("2.x", resource, row)
    attribute = "staff" if resource == "staffs" else resource

    talk(crm, flavour, lambda perfex: getattr(perfex, attribute).update(1))

    assert [asked.method for asked in crm.asked] == ["GET", "PUT"]
    sent = crm.asked[1].body
    wanted = set(WANTED["PUT", f"/api/{resource}/{{id}}"]) - ({"items"} if "items" not in row else set())
    assert sent.keys() == wanted
    for name in wanted - {"items", "allowed_payment_modes", "amount", "start_date"}:
        assert sent[name] == row[name]
    if resource == "expenses":
        assert sent["amount"] == "12.00"
    if resource == "projects":
        assert sent["start_date"] == "2026-01-05"
    if resource == "invoices":
        assert sent["allowed_payment_modes"] == {"0": "1", "1": "stripe"}
    if "items" in wanted:
        assert sent["items"] == {
            "0": {"itemid": "4", "description": "x", "qty": "1.00", "rate": "80.00", "unit": "h", "order": "1"}
        }


@FLAVOURS
def test_lines_that_no_read_shows_whole_are_not_filled_in(flavour: str) -> None:
    crm = crm_of("2.x", "invoices", {**INVOICE, "items": [LINE]})

    with pytest.raises(WouldLose, match="as_existing"):
        talk(crm, flavour, lambda perfex: perfex.invoices.update(1, duedate=DAY), allow_loss=False)

    assert [asked.method for asked in crm.asked] == ["GET"]


@FLAVOURS
@pytest.mark.parametrize("allow_loss", [True, False])
@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        ({"items": [KEPT]}, "subtotal, total"),
        ({"items": [KEPT], "newitems": [NEW], "subtotal": 1}, "total"),
        ({"items": [KEPT], "adjustment": 1, "subtotal": 80}, "total"),
    ],
    ids=["lines", "new lines", "adjustment"],
)
def test_amounts_of_before_a_change_are_not_sent(flavour: str, allow_loss: bool, given: Any, wanted: str) -> None:
    crm = crm_of("2.x", "invoices", INVOICE)

    with pytest.raises(InvalidArgument, match=f"wants {wanted}: the amounts"):
        talk(crm, flavour, lambda perfex: perfex.invoices.update(1, **given), allow_loss=allow_loss)

    assert crm.asked == []


@FLAVOURS
@pytest.mark.parametrize("value", [None, "", "absent"])
def test_what_neither_caller_nor_record_has_is_refused_by_name(flavour: str, value: Any) -> None:
    row = {**INVOICE, "billing_street": value}
    if value == "absent":
        del row["billing_street"]
    crm = crm_of("2.x", "invoices", row)

    with pytest.raises(InvalidArgument, match="wants billing_street, and the record has none; give it, or"):
        talk(crm, flavour, lambda perfex: perfex.invoices.update(1, duedate=DAY))

    assert [asked.method for asked in crm.asked] == ["GET"]


@FLAVOURS
def test_a_contact_that_no_read_finds_is_refused_by_name(flavour: str) -> None:
    crm = Crm("2.x")

    with pytest.raises(InvalidArgument, match=r"wants lastname, email, and no read finds .*; give them, or"):
        talk(crm, flavour, lambda perfex: perfex.contacts.update(1, firstname="A"))

    assert crm.asked == []


@FLAVOURS
def test_an_update_with_all_that_2x_wants_is_not_preceded_by_a_read(flavour: str) -> None:
    crm = crm_of("2.x", "customers", {})

    talk(crm, flavour, lambda perfex: perfex.customers.update(1, company="x"))

    assert [asked.method for asked in crm.asked] == ["PUT"]


@FLAVOURS
@pytest.mark.parametrize("generation", ["2", "3.x ", "4.x", 3, None])
def test_a_generation_that_nobody_knows_is_refused(flavour: str, generation: Any) -> None:
    with pytest.raises(InvalidArgument, match=r"generation is .* not one of 2\.x, 3\.x"):
        talk(Crm(), flavour, lambda perfex: perfex.customers.list().collect(), generation=generation)


# What is written down


def writes() -> Iterator[tuple[str, str, dict[str, Any], dict[str, Any]]]:
    for route, item in SPEC["paths"].items():
        for method, operation in item.items():
            for media in operation.get("requestBody", {}).get("content", {}).values():
                name = media["schema"].get("$ref", "").rpartition("/")[2]
                if name in SPEC["components"]["schemas"]:
                    yield method.upper(), route, operation, SPEC["components"]["schemas"][name]


def test_the_docs_name_what_2x_wants() -> None:
    documented: set[tuple[str, str]] = set()

    for method, route, operation, schema in writes():
        members = schema.get("properties", {})
        by_member = [
            name for name, member in members.items() if "Version 2.x wants it." in member.get("description", "")
        ]
        sentence = operation.get("description", "").partition("Version 2.x wants ")[2].partition(" in every update")[0]
        wanted = by_member or [name.strip(" `") for name in sentence.replace(" and ", ", ").split(",") if name.strip()]
        assert sorted(wanted) == sorted(WANTED.get((method, route), ())), route
        assert not set(wanted) & set(schema.get("required", ())), route
        if wanted:
            documented.add((method, route))

    assert documented == set(WANTED)
