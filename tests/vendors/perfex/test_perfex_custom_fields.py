"""Custom fields are written by id, label or field name, and read by label."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest

from perfex_client import InvalidArgument
from perfex_client.models import (
    Customer,
    CustomFieldDefinition,
    CustomFieldOwner,
    CustomFieldValue,
    Invoice,
    NewItem,
)
from tests.vendors.perfex.crm import Crm, talk

pytestmark = pytest.mark.parametrize("flavour", ["sync", "async"])


def field(owner: str, number: int, label: str, **more: Any) -> dict[str, Any]:
    name = f"custom_fields[{owner}][{number}]"
    return {"field_name": name, "custom_field_id": str(number), "label": label, "type": "input", "value": "", **more}


DEFINITIONS = [
    field("customers", 2, "Region"),
    field("customers", 3, "Tier"),
    field("customers", 5, "Twice"),
    field("customers", 6, "Twice"),
    field("customers", 7, "2026"),
    field("invoice", 1, "PO number"),
    field("items", 4, "Colour"),
]


@pytest.mark.parametrize(
    ("given", "sent", "questions"),
    [
        ({"customers": {"2": "North"}}, {"customers": {"2": "North"}}, 0),
        ({"customers": {2: "North"}}, {"customers": {"2": "North"}}, 0),
        ({"2": "North"}, {"customers": {"2": "North"}}, 0),
        ({2: "North"}, {"customers": {"2": "North"}}, 0),
        ({"custom_fields[customers][2]": "North"}, {"customers": {"2": "North"}}, 0),
        ({"custom_fields[customers][2][]": ["N", "S"]}, {"customers": {"2": {"0": "N", "1": "S"}}}, 0),
        ({"Region": "North"}, {"customers": {"2": "North"}}, 1),
        ({" region ": "North"}, {"customers": {"2": "North"}}, 1),
        ({"customers": {"Region": "North"}}, {"customers": {"2": "North"}}, 1),
        ({"Region": "North", "Tier": "", 9: ["a", "b"]}, None, 1),
        ({"Region": ""}, {"customers": {"2": ""}}, 1),
        ({"2026": "x"}, {"customers": {"2026": "x"}}, 0),
    ],
    ids=str,
)
def test_a_field_may_be_named_in_any_way(flavour: str, given: Any, sent: Any, questions: int) -> None:
    crm = Crm("3.x", definitions=DEFINITIONS)

    talk(crm, flavour, lambda perfex: perfex.customers.create(company="Acme", custom_fields=given))

    expected = sent or {"customers": {"2": "North", "3": "", "9": {"0": "a", "1": "b"}}}
    assert crm.asked[-1].body["custom_fields"] == expected
    assert [asked.path for asked in crm.asked[:-1]] == ["/api/custom_fields/customers"] * questions


def test_the_definitions_are_asked_for_once(flavour: str) -> None:
    crm = Crm("3.x", definitions=DEFINITIONS)

    def many(perfex: Any) -> Any:
        perfex.customers.create(company="A", custom_fields={"Region": "N"})
        perfex.with_options(retries=1).customers.create(company="B", custom_fields={"Tier": "1"})

    async def many_later(perfex: Any) -> Any:
        await perfex.customers.create(company="A", custom_fields={"Region": "N"})
        await perfex.with_options(retries=1).customers.create(company="B", custom_fields={"Tier": "1"})

    talk(crm, flavour, many if flavour == "sync" else many_later)

    assert [asked.method for asked in crm.asked] == ["GET", "POST", "POST"]


def test_a_label_that_is_not_known_yet_is_asked_for_again(flavour: str) -> None:
    crm = Crm("3.x", definitions=list(DEFINITIONS))

    def many(perfex: Any) -> Any:
        perfex.customers.create(company="A", custom_fields={"Region": "N"})
        crm.definitions.append(field("customers", 8, "New"))
        perfex.customers.create(company="B", custom_fields={"New": "1"})

    async def many_later(perfex: Any) -> Any:
        await perfex.customers.create(company="A", custom_fields={"Region": "N"})
        crm.definitions.append(field("customers", 8, "New"))
        await perfex.customers.create(company="B", custom_fields={"New": "1"})

    talk(crm, flavour, many if flavour == "sync" else many_later)

    assert crm.asked[-1].body["custom_fields"] == {"customers": {"8": "1"}}


@pytest.mark.parametrize(
    ("given", "words"),
    [({"Nowhere": "x"}, "no field labelled 'Nowhere'.*'Region'"), ({"Twice": "x"}, "several fields.*5, 6")],
)
def test_a_label_that_does_not_say_which_field_is_refused(flavour: str, given: Any, words: str) -> None:
    crm = Crm("3.x", definitions=DEFINITIONS)

    with pytest.raises(InvalidArgument, match=words):
        talk(crm, flavour, lambda perfex: perfex.customers.create(company="A", custom_fields=given))

    assert [asked.method for asked in crm.asked] == ["GET"]


def test_a_label_that_belongs_to_nothing_is_refused(flavour: str) -> None:
    crm = Crm("3.x", definitions=DEFINITIONS)

    with pytest.raises(InvalidArgument, match="belongs to"):
        talk(
            crm,
            flavour,
            lambda perfex: perfex.payments.create(
                invoiceid=1, amount=Decimal(1), paymentmode="1", custom_fields={"PO number": "x"}
            ),
        )


def test_lines_have_fields_of_their_own(flavour: str) -> None:
    crm = Crm("2.x", definitions=DEFINITIONS)
    line = NewItem(description="x", qty=Decimal(1), rate=Decimal(2), custom_fields={"items": {"Colour": "red"}})

    talk(
        crm,
        flavour,
        lambda perfex: perfex.invoices.create(
            clientid=3,
            number=1,
            date=date(2026, 1, 5),
            currency=1,
            newitems=[line],
            subtotal=2,
            total=2,
            billing_street="",
            allowed_payment_modes=["1"],
            custom_fields={"PO number": "4711"},
        ),
    )

    assert crm.asked[-1].body["custom_fields"] == {"invoice": {"1": "4711"}}
    assert crm.asked[-1].body["newitems"]["0"]["custom_fields"] == {"items": {"4": "red"}}
    assert line.custom_fields == {"items": {"Colour": "red"}}


def test_an_update_in_either_format_has_the_ids(flavour: str) -> None:
    crm = Crm("2.x", definitions=DEFINITIONS)

    talk(crm, flavour, lambda perfex: perfex.customers.update(3, company="A", custom_fields={"Region": "N"}))

    assert [asked.method for asked in crm.asked] == ["GET", "PUT", "PUT"]
    assert crm.asked[1].body["custom_fields"] == crm.asked[2].body["custom_fields"] == {"customers": {"2": "N"}}


def test_definitions_may_come_only_with_a_record(flavour: str) -> None:
    nothing = (404, {"status": False, "message": "No data were found"})
    answers: dict[tuple[str, str], tuple[int, Any]] = {("GET", "/api/custom_fields/customers"): nothing}
    crm = Crm("3.x", definitions=DEFINITIONS, answers=answers)

    talk(crm, flavour, lambda perfex: perfex.customers.update(3, company="A", custom_fields={"Region": "N"}))

    paths = ["/api/custom_fields/customers", "/api/custom_fields/customers/3", "/api/customers/3"]
    assert [asked.path for asked in crm.asked] == paths


# Reading


def test_values_are_read_by_label(flavour: str) -> None:
    fields: list[dict[str, Any]] = [
        {"label": "Region", "value": "North"},
        {"label": "Site", "value": '<a href="https://x.test" target="_blank">our &amp; site</a>'},
        {"label": "Colours", "value": '["Red"," Green"]'},
        {"label": "Sizes", "value": "S, M,L"},
        {"label": "None", "value": None},
        {"label": "Region", "value": "hidden behind the first"},
    ]
    crm = Crm("2.x", {"customers": {3: {"userid": "3", "company": "Acme", "customfields": fields}}})

    customer: Customer = talk(crm, flavour, lambda perfex: perfex.customers.get(3))

    assert customer.custom_value("Region") == "North"
    assert customer.custom_values["None"] is None
    with pytest.raises(KeyError):
        customer.custom_value("Nowhere")
    rows: list[CustomFieldValue] = customer.customfields  # type: ignore[assignment]
    assert rows[1].text == "our & site" and rows[1].value == fields[1]["value"]
    assert rows[2].choices == ["Red", "Green"] and rows[3].choices == ["S", "M", "L"] and rows[4].choices == []
    assert customer.to_dict()["customfields"] == fields


def test_a_record_without_custom_fields_has_no_values(flavour: str) -> None:  # noqa: ARG001  all tests here have it
    assert Customer.from_dict({"userid": "1", "company": "x"}).custom_values == {}


def test_definitions_give_choices_as_lists(flavour: str) -> None:
    raw = field("invoice", 4, "Size", type="select", value='["S"," M"]', options='["S","M", "L"]')
    crm = Crm("2.x", definitions=[raw])

    definitions: list[CustomFieldDefinition] = talk(crm, flavour, lambda perfex: perfex.custom_fields.get("invoice", 7))

    assert definitions[0].options == ["S", "M", "L"]
    assert definitions[0].choices == ["S", "M"]
    assert definitions[0].to_dict() == raw


@pytest.mark.parametrize(
    ("wire", "modes"),
    [
        ('a:2:{i:0;s:1:"1";i:1;s:6:"stripe";}', ["1", "stripe"]),
        ('a:2:{i:1;s:1:"1";i:3;s:1:"2";}', ["1", "2"]),
        ("a:0:{}", []),
        ("['1']", ["1"]),
        ("['1', 'stripe']", ["1", "stripe"]),
        (None, []),
        ("", []),
    ],
)
def test_payment_modes_are_a_list_however_they_are_spelled(flavour: str, wire: Any, modes: list[str]) -> None:
    crm = Crm("2.x", {"invoices": {7: {"id": "7", "allowed_payment_modes": wire}}})

    invoice: Invoice = talk(crm, flavour, lambda perfex: perfex.invoices.get(7))

    assert invoice.payment_modes == modes
    assert invoice.to_dict() == {"id": "7", "allowed_payment_modes": wire}


@pytest.mark.parametrize("owner", ["Invoice", "INVOICE", " invoice ", CustomFieldOwner.INVOICE])
@pytest.mark.parametrize("method", ["list", "get"])
def test_the_kind_of_record_is_asked_for_in_lower_case(flavour: str, owner: Any, method: str) -> None:
    crm = Crm("3.x", definitions=DEFINITIONS)
    more = (3,) if method == "get" else ()

    fields = talk(crm, flavour, lambda perfex: getattr(perfex.custom_fields, method)(owner, *more))

    assert crm.asked[-1].path == "/".join(["/api/custom_fields/invoice", *map(str, more)])
    assert [definition.label for definition in fields] == ["PO number"]


def test_the_kind_of_record_is_sent_in_lower_case(flavour: str) -> None:
    crm = Crm("3.x", definitions=DEFINITIONS)
    given = {"Customers": {"2": "North", "Tier": "1"}}

    talk(crm, flavour, lambda perfex: perfex.customers.create(company="Acme", custom_fields=given))

    assert crm.asked[-1].body["custom_fields"] == {"customers": {"2": "North", "3": "1"}}


@pytest.mark.parametrize(
    "given",
    [
        {2: date(2026, 1, 5), 3: datetime(2026, 1, 5, 10, 30, 7, 9)},
        {"customers": {2: date(2026, 1, 5), 3: datetime(2026, 1, 5, 10, 30, 7)}},
        {"Region": date(2026, 1, 5), "Tier": datetime(2026, 1, 5, 10, 30, 7)},
        {2: "2026-01-05", 3: "2026-01-05 10:30:07"},
    ],
    ids=str,
)
@pytest.mark.parametrize("update_format", ["multipart", "json"])
def test_days_and_moments_go_out_as_custom_fields_store_them(flavour: str, given: Any, update_format: str) -> None:
    crm = Crm("3.x", definitions=DEFINITIONS, json_only=frozenset())

    talk(
        crm,
        flavour,
        lambda perfex: perfex.customers.update(7, company="Acme", custom_fields=given),
        allow_loss=True,
        update_format=update_format,
    )

    assert crm.asked[-1].body["custom_fields"] == {"customers": {"2": "2026-01-05", "3": "2026-01-05 10:30:07"}}


def test_days_and_moments_of_lines_go_out_alike(flavour: str) -> None:
    crm = Crm("3.x", definitions=DEFINITIONS)
    line = NewItem(
        description="x", qty=Decimal(1), rate=Decimal(1), order=1, custom_fields={"4": datetime(2026, 1, 5, 10, 30)}
    )

    talk(
        crm,
        flavour,
        lambda perfex: perfex.proposals.create(
            subject="x",
            rel_type="customer",
            rel_id=3,
            proposal_to="Ann",
            date=date(2026, 1, 5),
            currency=1,
            newitems=[line],
            email="a@b.example",
            subtotal=1,
            total=1,
        ),
    )

    assert crm.asked[-1].body["newitems"]["0"]["custom_fields"] == {"items": {"4": "2026-01-05 10:30:00"}}


def test_a_moment_with_a_zone_is_put_into_the_clients_or_refused(flavour: str) -> None:
    crm = Crm("3.x", definitions=DEFINITIONS)
    given = {2: datetime(2026, 1, 5, 10, tzinfo=UTC)}

    with pytest.raises(InvalidArgument, match=r"custom_fields\['2'\]: .* has a zone"):
        talk(crm, flavour, lambda perfex: perfex.customers.create(company="Acme", custom_fields=given))
    talk(
        crm,
        flavour,
        lambda perfex: perfex.customers.create(company="Acme", custom_fields=given),
        timezone=timezone(timedelta(hours=2)),
    )

    assert [asked.body["custom_fields"] for asked in crm.asked] == [{"customers": {"2": "2026-01-05 12:00:00"}}]


def test_a_moment_where_a_day_is_documented_is_sent_as_the_day(flavour: str) -> None:
    crm = Crm()
    moment: Any = datetime(2026, 1, 5, 10)

    talk(
        crm,
        flavour,
        lambda perfex: perfex.contracts.create(subject="x", client=3, datestart=moment, dateend=moment),
    )

    assert (crm.asked[-1].body["datestart"], crm.asked[-1].body["dateend"]) == ("2026-01-05", "2026-01-05")


VALUES: list[dict[str, Any]] = [
    {"customfields": [{"label": "Region", "value": "North"}, {"label": "Tier", "value": None}]},
    {"custom_fields": [{"id": "2", "name": "Region", "value": "North"}, {"id": 3, "name": "Tier", "value": None}]},
    {"custom_fields_values": [{"label": "Region", "value": "North"}, {"name": "Tier", "value": None}]},
    {"custom_fields_values": {"Region": "North", "Tier": None}},
    {"custom_fields": {"Region": {"id": "2", "value": "North"}, "Tier": {"id": "3", "value": None}}},
    {"customfields": [{"label": "Region", "value": "North"}], "custom_fields": [{"name": "Tier", "value": None}]},
    {"customfields": [], "custom_fields": [{"name": "Region", "value": "North"}, {"name": "Tier", "value": None}]},
]


@pytest.mark.parametrize("shape", VALUES, ids=str)
def test_values_are_found_by_label_in_whatever_shape_they_come(flavour: str, shape: dict[str, Any]) -> None:
    row = {"userid": "7", "company": "Acme", **shape}
    crm = Crm(answers={("GET", "/api/customers/7"): (200, row)})

    customer: Customer = talk(crm, flavour, lambda perfex: perfex.customers.get(7))

    assert customer.custom_values == {"Region": "North", "Tier": None}
    assert customer.custom_value("Region") == "North"
    assert customer.to_dict() == row


@pytest.mark.parametrize("odd", [{}, {"custom_fields": "none"}, {"custom_fields": [1, None, {"value": "x"}]}], ids=str)
def test_a_record_without_readable_fields_has_no_values(flavour: str, odd: dict[str, Any]) -> None:
    crm = Crm(answers={("GET", "/api/customers/7"): (200, {"userid": "7", "company": "Acme", **odd})})

    customer: Customer = talk(crm, flavour, lambda perfex: perfex.customers.get(7))

    assert customer.custom_values == {}
