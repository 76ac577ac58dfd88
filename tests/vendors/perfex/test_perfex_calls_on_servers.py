"""What callers give reaches a server of Perfex as they mean it, and what it answers reaches them: on the simulator."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import anyio
import attrs
import pytest

import perfex_client
from perfex_client import (
    AsyncPerfexClient,
    ClientError,
    InvalidArgument,
    NotFound,
    PerfexClient,
    RateLimited,
    ServerError,
    Unauthorized,
    Unprocessable,
    WouldLose,
    models,
)
from perfex_client.simulator import Simulator
from tests.vendors.either_client import Connect, connector

DAY = date(2026, 1, 5)
LINE = models.NewItem(description="Work", qty=3, rate=80, order=1)
SALE: dict[str, Any] = {"clientid": 7, "number": 12, "date": DAY, "currency": 1, "newitems": [LINE]}
INVOICE: dict[str, Any] = {**SALE, "billing_street": "1", "allowed_payment_modes": ["1"]}
CUSTOMER = {"userid": "7", "company": "A", "country": "235"}
LISTED: dict[str, Any] = {
    "items": [{"id": "4", "description": "Work", "qty": "1.00", "rate": "80.00", "item_order": "1"}],
    "date": "2026-01-05",
    "clientid": "7",
}


@pytest.fixture(params=["sync", "async"])
def either(request: pytest.FixtureRequest) -> Connect:
    return connector(request.param, PerfexClient, AsyncPerfexClient)


def collected(listing: Any) -> list[Any]:
    """Return the rows of a listing; that of the async client is collected already."""
    return listing.collect() if hasattr(listing, "collect") else list(listing)


def sent(crm: Simulator, method: str) -> list[Any]:
    return [request for request in crm.requests if request.method == method]


# What is given.


def test_custom_fields_of_a_payment_say_what_they_belong_to(either: Connect) -> None:
    """Payments have none of their own: which record they are meant for, only the caller knows."""
    payment: dict[str, Any] = {"invoiceid": 1, "amount": Decimal("5.00"), "paymentmode": "1"}

    with Simulator() as crm, either(crm) as perfex:
        with pytest.raises(InvalidArgument, match=r"'invoice': \{'5'"):
            perfex.payments.create(**payment, custom_fields={5: "x"})
        assert sent(crm, "POST") == []
        perfex.payments.create(**payment, custom_fields={"invoice": {5: "x"}})

        assert sent(crm, "POST")[0].body.value["custom_fields"] == {"invoice": {"5": "x"}}


def test_what_can_be_polled_needs_no_further_argument(either: Connect) -> None:
    with Simulator() as crm, either(crm) as perfex:
        assert "customers" in [resource.key for resource in perfex.zapier.resources().data]

        assert crm.requests[-1].path == "/api/zapier/resources"


@pytest.mark.parametrize("generation", ["2.x", "3.x"])
def test_a_milestone_begins_on_a_day(either: Connect, generation: Any) -> None:
    with Simulator(generation=generation, records={}) as crm, either(crm, generation=generation) as perfex:
        perfex.milestones.create(project_id=1, name="m", due_date=DAY, start_date=date(2026, 1, 1))
        perfex.milestones.update(1, start_date=date(2026, 1, 2))

        row = crm.records.milestones[1]
        assert (row["start_date"], row["due_date"], row["name"]) == ("2026-01-02", "2026-01-05", "m")


@pytest.mark.parametrize("generation", ["2.x", "3.x"])
@pytest.mark.parametrize("count", [0, 1, 130])
def test_rows_are_counted(generation: Any, count: int) -> None:
    """Version 2.x sends a bare list, which has all rows."""
    rows = [{"userid": str(number), "company": "x"} for number in range(1, count + 1)]

    with Simulator(generation=generation, records={"customers": rows}) as crm:
        settings: dict[str, Any] = {"base_url": crm.base_url, "generation": generation, **crm.credentials}
        with PerfexClient(http_client=crm.http_client(), **settings) as perfex:
            assert perfex.customers.list().count() == count

        async def counted() -> int | None:
            async with AsyncPerfexClient(http_client=crm.async_http_client(), **settings) as client:
                return await client.customers.list().count()

        assert anyio.run(counted) == count
        assert len(crm.requests) == 2


def test_a_generator_is_a_list_like_any_other(either: Connect) -> None:
    with Simulator(records={"customers": [CUSTOMER]}) as crm, either(crm, allow_loss=True) as perfex:
        perfex.invoices.create(
            **{
                **INVOICE,
                "subtotal": 240,
                "total": 240,
                "newitems": (line for line in [LINE]),
                "allowed_payment_modes": (mode for mode in ("1", "stripe")),
            }
        )

        assert [line["description"] for line in crm.records.invoices[1]["items"]] == ["Work"]
        assert sent(crm, "POST")[0].body.value["allowed_payment_modes"] == ["1", "stripe"]


@pytest.mark.parametrize("number", [float("nan"), Decimal("NaN"), Decimal("Infinity"), float("-inf")])
def test_what_is_no_number_is_refused_by_its_argument(either: Connect, number: Any) -> None:
    with Simulator(records={}) as crm, either(crm) as perfex:
        with pytest.raises(InvalidArgument, match="amount"):
            perfex.expenses.create(category=1, amount=number, date=DAY, currency=1)

        assert crm.requests == []


@pytest.mark.parametrize("amount", [50, Decimal("100"), Decimal("1E+2"), Decimal("99.999"), 0.1 + 0.2])
def test_amounts_have_a_point_whatever_they_are_given_as(either: Connect, amount: Any) -> None:
    with Simulator(records={"customers": [CUSTOMER]}) as crm, either(crm) as perfex:
        perfex.invoices.create(**INVOICE, subtotal=amount, total=amount)
        perfex.payments.create(invoiceid=1, amount=amount, paymentmode="1")

        assert [request.status for request in crm.requests] == [200, 200]
        for member in ("subtotal", "total"):
            assert Decimal(crm.records.invoices[1][member]) == pytest.approx(Decimal(str(amount)), abs=Decimal("0.01"))


def test_amounts_beside_the_lines_are_columns_too(either: Connect) -> None:
    more: dict[str, Any] = {"adjustment": Decimal("-1.00"), "discount_percent": 10, "discount_total": 24}
    more |= {"project_id": 3, "show_quantity_as": 2}

    with Simulator(records={"customers": [CUSTOMER]}) as crm, either(crm) as perfex:
        perfex.invoices.create(**INVOICE, subtotal=240, total=215, **more)
        perfex.tasks.create(name="t", startdate=DAY, rel_type="customer", rel_id=7, visible_to_client=True)

        row = crm.records.invoices[1]
        assert [Decimal(row[name]) for name in more] == [Decimal(value) for value in more.values()]
        assert crm.records.tasks[1]["visible_to_client"] == "1"


TEXTS = ["0", "Ünïcode €", "a'b\"c", "a\r\nb", "<b>&amp;</b>", "[x]", "a=b&c=d", " blanks "]


@pytest.mark.parametrize("generation", ["2.x", "3.x"])
def test_texts_arrive_as_they_are(either: Connect, generation: Any) -> None:
    with (
        Simulator(generation=generation, records={"customers": [CUSTOMER]}) as crm,
        either(crm, generation=generation, allow_loss=True) as perfex,
    ):
        for text in TEXTS:
            perfex.customers.update(7, company=text)
            assert crm.records.customers[7]["company"] == text
            perfex.expenses.create(category=1, amount=5, date=DAY, currency=1, note=text)
            assert crm.records.expenses.all()[-1]["note"] == text


def test_nothing_is_an_empty_text_in_a_form_and_zero_is_zero(either: Connect) -> None:
    with Simulator(generation="3.x", records={"customers": [{**CUSTOMER, "vat": "1"}]}) as crm:
        with either(crm, generation="3.x", allow_loss=True, update_format="multipart") as perfex:
            perfex.customers.update(7, vat=None, country=0, groups_in=[])

        assert sent(crm, "PUT")[0].body.value == {"vat": "", "country": "0"}
        assert (crm.records.customers[7]["vat"], crm.records.customers[7]["country"]) == ("", "0")


def test_names_of_files_arrive_as_they_are(either: Connect) -> None:
    files = [('a "b" ü.pdf', b"1", "application/pdf"), ("c;d.txt", b"2", "text/plain")]

    with Simulator(records={"tickets": [{"ticketid": "7", "subject": "s"}]}) as crm, either(crm) as perfex:
        perfex.tickets.reply(7, message="m", file=files)

        assert [(file.name, file.content) for file in sent(crm, "POST")[0].files] == [
            ('a "b" ü.pdf', b"1"),
            ("c;d.txt", b"2"),
        ]


# What an update keeps.


@pytest.mark.parametrize("kind", ["invoices", "estimates", "proposals", "credit_notes"])
def test_a_line_without_its_taxes_is_never_written_back(either: Connect, kind: str) -> None:
    record = {"id": "7", **LISTED, "duedate": "2026-02-01", "expirydate": "2026-02-01", "open_till": "2026-02-01"}

    with Simulator(generation="3.x", records={kind: [record], "customers": [CUSTOMER]}) as crm:
        with either(crm, generation="3.x") as perfex:
            read = getattr(perfex, kind).get(7)
            (line,) = read.items
            bare = models.ExistingItem(itemid=4, description="Work", qty=1, rate=80, order=1)
            with pytest.raises(WouldLose, match="taxname"):
                getattr(perfex, kind).update(7, items=[bare])
            assert sent(crm, "PUT") == []
            getattr(perfex, kind).update(7, items=[line.as_existing(taxname=["VAT|21.00"])])

        end = {"invoices": "duedate", "estimates": "expirydate", "proposals": "open_till", "credit_notes": "date"}[kind]
        assert crm.records[kind][7][end] == record[end]


def test_a_line_can_only_be_given_whole() -> None:
    with pytest.raises(TypeError, match="description"):
        models.ExistingItem(itemid=4)  # type: ignore[call-arg]  # that is the test


def test_other_boxes_that_are_off_stay_off(either: Connect) -> None:
    task = {"id": "7", "name": "t", "billable": "1", "is_public": "1", "visible_to_client": "1"}

    with Simulator(generation="3.x", records={"tasks": [task]}) as crm:
        with either(crm, generation="3.x", allow_loss=True) as perfex:
            perfex.tasks.update(7, billable=False, is_public=True)

        row = crm.records.tasks[7]
        assert (row["billable"], row["is_public"], row["visible_to_client"]) == ("0", "1", "0")


def test_a_project_whose_settings_go_loses_files_only_with_a_word_about_them(either: Connect) -> None:
    project = {"id": "7", "name": "p", "deadline": "2026-02-01"}

    with Simulator(records={"projects": [project]}) as crm, either(crm) as perfex:
        with pytest.raises(WouldLose, match=r"settings.*deadline.*attachments"):
            perfex.projects.update(
                7, name="q", rel_type="internal", clientid=0, billing_type=1, start_date=DAY, status=1
            )

        assert crm.requests == []
        assert crm.records.projects[7]["deadline"] == "2026-02-01"


@pytest.mark.parametrize("method", ["PUT", "DELETE"])
def test_a_write_whose_answer_is_lost_is_no_missing_record(either: Connect, method: str) -> None:
    with Simulator(generation="3.x", records={"customers": [CUSTOMER]}) as crm:
        crm.lose_answer(f"{method} /api/{'delete/' * (method == 'DELETE')}customers/{{id}}")
        settings: dict[str, Any] = {"generation": "3.x", "allow_loss": True, "retries": 2}
        with either(crm, **settings) as perfex, pytest.raises(perfex_client.OutcomeUnknown):
            perfex.customers.delete(7) if method == "DELETE" else perfex.customers.update(7, company="B")

        assert len(sent(crm, method)) == 1


@pytest.mark.parametrize("status", [500, 503])
def test_a_creation_that_failed_is_not_repeated(either: Connect, status: int) -> None:
    with Simulator(records={}) as crm, either(crm, retries=2) as perfex:
        crm.fail("POST /api/customers", status=status)
        with pytest.raises(ServerError):
            perfex.customers.create(company="A")

        assert len(sent(crm, "POST")) == 1


# What is answered.

ROW = {"userid": "7", "company": "A", "country": "0"}
REFUSALS = [
    (401, {"status": False, "message": "Invalid token"}, Unauthorized),
    (403, "<html>Forbidden</html>", ClientError),
    (404, "<h1>404 Page Not Found</h1>", ClientError),
    (405, {"status": False, "error": "Unknown method"}, ClientError),
    (409, {"status": False, "error": {"email": "is taken"}, "message": "is taken"}, Unprocessable),
    (422, {"status": False, "error": "validation_failed", "errors": {"a": ["is bad"]}}, Unprocessable),
    (429, {"status": False, "message": "Too many"}, RateLimited),
    (500, "<html>Fatal error</html>", ServerError),
]


@pytest.mark.parametrize(
    "body",
    [
        [ROW],
        ROW,
        {"data": [ROW]},
        {"data": [ROW], "meta": {"total": 1, "page": 1, "total_pages": 1, "has_more": False}},
        {"data": [ROW], "meta": {"total": 1, "current_page": 1, "last_page": 1}},
        {"status": True, "count": 1, "limit": 25, "offset": 0, "data": [ROW]},
        {"data": ROW},
        [{"userid": 7, "company": "A", "country": 0}],
        b"\xef\xbb\xbf" + b'[{"userid": "7", "company": "A", "country": "0"}]',
    ],
    ids=["bare", "lone", "data", "meta of 3.x", "other meta", "counted", "one in data", "numbers", "BOM"],
)
def test_rows_are_found_in_every_envelope(either: Connect, body: Any) -> None:
    with Simulator() as crm, either(crm) as perfex:
        crm.answer("GET /api/customers", body, media="application/json")

        assert [(row.userid, row.country) for row in collected(perfex.customers.list())] == [(7, 0)]


@pytest.mark.parametrize("body", [b"null", [], {"data": []}, {"data": None}])
def test_no_rows_are_no_rows_in_every_envelope(either: Connect, body: Any) -> None:
    with Simulator() as crm, either(crm) as perfex:
        crm.answer("GET /api/customers", body, media="application/json")

        assert collected(perfex.customers.list()) == []


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
def test_each_refusal_has_its_class(either: Connect, status: int, body: Any, error: Any) -> None:
    with Simulator() as crm, either(crm, retries=0) as perfex:
        crm.answer("POST /api/contacts", body, status=status)

        with pytest.raises(error) as caught:
            perfex.contacts.create(customer_id=7, firstname="A", lastname="B", email="a@b.example")

        assert not isinstance(caught.value, NotFound) or status == 404
        assert caught.value.status == status


def test_nothing_after_a_write_is_done_and_after_a_read_is_not(either: Connect) -> None:
    drifts: list[Any] = []

    with Simulator(records={"customers": [CUSTOMER]}) as crm, either(crm, on_drift=drifts.append) as perfex:
        crm.answer("POST /api/customers", status=204)
        crm.answer("GET /api/customers/{id}", status=204)
        perfex.customers.create(company="A")
        with pytest.raises(ClientError):
            perfex.customers.get(7)

    assert len(drifts) == 1


def test_nothing_for_a_listing_is_no_rows_with_a_drift(either: Connect) -> None:
    drifts: list[Any] = []

    with Simulator() as crm, either(crm, on_drift=drifts.append) as perfex:
        crm.answer("GET /api/customers", status=204)

        assert collected(perfex.customers.list()) == []

    assert len(drifts) == 1


def test_a_changed_model_keeps_the_spelling_of_what_did_not_change(either: Connect) -> None:
    invoice = {"id": "7", "clientid": "7", "number": "000123"}

    with Simulator(records={"invoices": [invoice], "customers": [CUSTOMER]}) as crm, either(crm) as perfex:
        read = perfex.invoices.get(7)

    assert read.number == 123
    assert attrs.evolve(read, adminnote="new").to_dict()["number"] == "000123"


def test_the_columns_of_a_customer_come_first(either: Connect) -> None:
    with Simulator() as crm, either(crm) as perfex:
        customer = perfex.customers.get(next(iter(crm.records.customers.held)))

    assert list(customer.to_dict())[:2] == ["userid", "company"]


def test_sorted_rows_with_chosen_columns_are_no_drift(either: Connect) -> None:
    rows = [{"id": str(number), "clientid": "7", "number": str(number)} for number in range(1, 4)]

    with (
        Simulator(generation="3.x", records={"invoices": rows}) as crm,
        either(crm, generation="3.x", strict=True) as perfex,
    ):
        found = collected(perfex.invoices.list(sort=["-number"], fields=["id"]))

    assert [row.id for row in found] == [3, 2, 1]
