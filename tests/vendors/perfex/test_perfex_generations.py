"""The client recognises both generations of Perfex's API module without an option."""

from __future__ import annotations

from typing import Any

import pytest

from perfex_client import ApiError, Conflict, DecodeError, Forbidden, NotFound, Unauthorized, Unprocessable, WriteFailed
from tests.vendors.perfex.crm import NO_DATA, NO_TOKEN, Crm, Generation, talk

GENERATIONS: tuple[Generation, ...] = ("2.x", "3.x")

pytestmark = pytest.mark.parametrize("flavour", ["sync", "async"])


def customers(count: int) -> dict[str, dict[int, Any]]:
    return {"customers": {at: {"userid": str(at), "company": f"Company {at}"} for at in range(1, count + 1)}}


# Listings


@pytest.mark.parametrize("generation", GENERATIONS)
@pytest.mark.parametrize("count", [1, 2, 100, 101, 230])
def test_a_listing_gives_every_row_once(flavour: str, generation: Generation, count: int) -> None:
    crm = Crm(generation, customers(count))

    listed = talk(crm, flavour, lambda perfex: perfex.customers.list().collect())

    assert [customer.userid for customer in listed] == list(range(1, count + 1))
    assert len(crm.asked) == (1 if generation == "2.x" else -(-count // 100))


@pytest.mark.parametrize("generation", GENERATIONS)
def test_the_caller_may_choose_the_size_of_pages(flavour: str, generation: Generation) -> None:
    crm = Crm(generation, customers(5))

    listed = talk(crm, flavour, lambda perfex: perfex.customers.list(per_page=2).collect())

    assert [customer.userid for customer in listed] == [1, 2, 3, 4, 5]


@pytest.mark.parametrize(
    "body",
    [
        {"userid": "1", "company": "Alone"},
        [{"userid": "1", "company": "Alone"}],
        {"data": [{"userid": "1", "company": "Alone"}]},
        {"data": {"userid": "1", "company": "Alone"}},
        {"data": [{"userid": "1", "company": "Alone"}], "meta": {"total": 1, "total_pages": 1}},
        {"data": [{"userid": "1", "company": "Alone"}], "meta": {"current_page": 1, "last_page": "1", "per_page": 1}},
        {"data": [{"userid": "1", "company": "Alone"}], "meta": {"has_more": False, "last_page": 9}},
    ],
    ids=["row", "list", "data", "data of one", "total_pages", "last_page", "has_more"],
)
@pytest.mark.parametrize("path", ["/api/customers", "/api/customers/search/al"])
def test_a_lone_row_is_one_final_page(flavour: str, path: str, body: Any) -> None:
    crm = Crm(answers={("GET", path): (200, body)})

    if "search" in path:
        listed = talk(crm, flavour, lambda perfex: perfex.customers.search("al").collect())
    else:
        listed = talk(crm, flavour, lambda perfex: perfex.customers.list(per_page=1).collect())

    assert [customer.company for customer in listed] == ["Alone"]
    assert len(crm.asked) == 1


def test_pages_are_counted_in_either_generations_words(flavour: str) -> None:
    first = {"data": [{"userid": "1"}], "meta": {"page": 1, "total_pages": 2, "total": 2}}
    crm = Crm(answers={("GET", "/api/customers"): (200, first)})

    with pytest.raises(DecodeError, match="never end"):
        talk(crm, flavour, lambda perfex: perfex.customers.list().collect())

    assert [asked.query.get("page") for asked in crm.asked] == [None, "2"]


@pytest.mark.parametrize("body", [{"status": True, "message": "Welcome"}, "text", b"", {"data": 7}], ids=str)
def test_what_is_no_listing_is_told_so(flavour: str, body: Any) -> None:
    crm = Crm(answers={("GET", "/api/customers"): (200, body)})

    with pytest.raises(DecodeError):
        talk(crm, flavour, lambda perfex: perfex.customers.list().collect())


@pytest.mark.parametrize("generation", GENERATIONS)
@pytest.mark.parametrize(
    "call",
    [
        lambda perfex: perfex.customers.list().collect(),
        lambda perfex: perfex.customers.search("nobody").collect(),
        lambda perfex: perfex.payments.list().collect(),
        lambda perfex: perfex.payments.search("nobody").collect(),
        lambda perfex: perfex.contacts.list(3).collect(),
        lambda perfex: perfex.custom_fields.list("invoice"),
    ],
    ids=["list", "search", "payments", "payments search", "contacts", "custom fields"],
)
def test_no_data_is_an_empty_listing(flavour: str, generation: Generation, call: Any) -> None:
    assert talk(Crm(generation), flavour, call) == []


def test_a_page_that_is_not_the_apis_is_no_empty_listing(flavour: str) -> None:
    crm = Crm(answers={("GET", "/api/customers"): (404, b"<h1>Not Found</h1>")})

    with pytest.raises(NotFound):
        talk(crm, flavour, lambda perfex: perfex.customers.list().collect())


# One record


@pytest.mark.parametrize(
    "body",
    [
        {"id": "7", "category": "1", "amount": "12.50"},
        [{"id": "7", "category": "1", "amount": "12.50"}],
        {"data": {"id": "7", "category": "1", "amount": "12.50"}},
        {"status": True, "data": [{"id": "7", "category": "1", "amount": "12.50"}]},
    ],
    ids=["object", "list of one", "data", "data of one"],
)
def test_one_record_is_read_however_it_is_wrapped(flavour: str, body: Any) -> None:
    crm = Crm(answers={("GET", "/api/expenses/7"): (200, body), ("GET", "/api/leads/7"): (200, body)})

    assert talk(crm, flavour, lambda perfex: perfex.expenses.get(7)).id == 7
    assert talk(crm, flavour, lambda perfex: perfex.leads.get(7)).id == 7


@pytest.mark.parametrize("generation", GENERATIONS)
def test_a_record_that_is_not_there_is_not_found(flavour: str, generation: Generation) -> None:
    crm = Crm(generation, {"expenses": {}})

    for call in (lambda perfex: perfex.expenses.get(7), lambda perfex: perfex.payments.get(7)):
        with pytest.raises(NotFound, match=NO_DATA):
            talk(crm, flavour, call)


@pytest.mark.parametrize("body", [[], b"null", {"data": []}], ids=str)
def test_an_empty_answer_about_one_record_is_not_found(flavour: str, body: Any) -> None:
    crm = Crm(answers={("GET", "/api/expenses/7"): (200, body), ("GET", "/api/leads/7"): (200, body)})

    for call in (lambda perfex: perfex.expenses.get(7), lambda perfex: perfex.leads.get(7)):
        with pytest.raises(NotFound):
            talk(crm, flavour, call)


# Creation


@pytest.mark.parametrize(("generation", "number"), [("2.x", None), ("3.x", 99)])
def test_the_id_is_there_when_the_server_tells_it(flavour: str, generation: Generation, number: int | None) -> None:
    result = talk(Crm(generation), flavour, lambda perfex: perfex.customers.create(company="Acme"))

    assert (result.record_id or None) == number
    assert result.status is True


# Tokens


@pytest.mark.parametrize("generation", GENERATIONS)
@pytest.mark.parametrize(
    "call",
    [
        lambda perfex: perfex.customers.list().collect(),
        lambda perfex: perfex.customers.search("x").collect(),
        lambda perfex: perfex.payments.list().collect(),
        lambda perfex: perfex.customers.get(3),
        lambda perfex: perfex.customers.create(company="Acme"),
        lambda perfex: perfex.customers.update(3, company="Acme"),
        lambda perfex: perfex.tasks.update(3, name="x"),
        lambda perfex: perfex.customers.delete(3),
        lambda perfex: perfex.custom_fields.list("invoice"),
    ],
    ids=["list", "search", "payments", "get", "create", "update", "guarded update", "delete", "custom fields"],
)
def test_a_bad_token_is_unauthorized_whatever_the_status(flavour: str, generation: Generation, call: Any) -> None:
    with pytest.raises(Unauthorized, match="Token") as caught:
        talk(Crm(generation), flavour, call, token="bad")

    assert caught.value.status == (404 if generation == "2.x" else 401)


@pytest.mark.parametrize(
    "message",
    [NO_TOKEN, "Token Time Expire.", "Invalid Token", "Wrong number of segments", "Signature verification failed"],
)
@pytest.mark.parametrize("status", [200, 404])
def test_what_2x_says_of_tokens_is_known(flavour: str, status: int, message: str) -> None:
    crm = Crm(answers={("GET", "/api/customers"): (status, {"status": False, "message": message})})

    with pytest.raises(Unauthorized):
        talk(crm, flavour, lambda perfex: perfex.customers.list().collect())


def test_an_answer_that_names_fields_is_never_about_the_token(flavour: str) -> None:
    body = {"status": False, "error": {"token": "The token field is required."}, "message": "<p>The token ...</p>"}
    crm = Crm(answers={("POST", "/api/customers"): (404, body)})

    with pytest.raises(Unprocessable):
        talk(crm, flavour, lambda perfex: perfex.customers.create(company="Acme"))


def test_an_answer_of_the_payments_themselves_is_never_about_the_token(flavour: str) -> None:
    crm = Crm(answers={("GET", "/api/payments"): (404, {"paymentmode": False, "message": "No token payments"})})

    with pytest.raises(NotFound, match="No token payments"):
        talk(crm, flavour, lambda perfex: perfex.payments.list().collect())


def test_a_missing_right_is_forbidden_though_it_speaks_of_the_token(flavour: str) -> None:
    body = {"status": False, "message": "Your API token does not have the necessay permissions"}
    crm = Crm(answers={("GET", "/api/customers"): (403, body)})

    with pytest.raises(Forbidden):
        talk(crm, flavour, lambda perfex: perfex.customers.list().collect())


# Fields that are refused


@pytest.mark.parametrize("generation", GENERATIONS)
@pytest.mark.parametrize(
    "call",
    [
        lambda perfex: perfex.customers.create(company=""),
        lambda perfex: perfex.contacts.create(customer_id=1, firstname="", lastname="x", email="x"),
        lambda perfex: perfex.customers.update(3, company=""),
    ],
    ids=["create", "contact", "update"],
)
def test_refused_fields_are_told_by_name(flavour: str, generation: Generation, call: Any) -> None:
    crm = Crm(generation, complaints={"company": "The <b>Company</b> field is required.", "email": "Is taken."})

    with pytest.raises(Unprocessable) as caught:
        talk(crm, flavour, call)

    assert caught.value.fields == {"company": ["The Company field is required."], "email": ["Is taken."]}
    assert caught.value.status in (404, 409, 422)
    assert "<" not in str(caught.value)
    assert "<b>" in str(caught.value.body)


def test_a_conflict_without_fields_is_a_conflict(flavour: str) -> None:
    body = {"status": False, "message": "Invoice ID Doesn't Not Exist."}
    crm = Crm(answers={("PUT", "/api/items/3"): (409, body)})

    with pytest.raises(Conflict):
        talk(crm, flavour, lambda perfex: perfex.items.update(3, description="x"))


def test_an_update_that_changes_nothing_is_told_as_2x_tells_it(flavour: str) -> None:
    crm = Crm(answers={("PUT", "/api/leads/3"): (404, {"status": False, "message": "Lead Update Fail."})})

    with pytest.raises(WriteFailed, match="Lead Update Fail"):
        talk(crm, flavour, lambda perfex: perfex.leads.update(3, name="x", source=1, status=1, assigned=1))


def test_every_refusal_carries_what_came(flavour: str) -> None:
    body = {"status": False, "message": "<p>No</p>\n"}
    crm = Crm(answers={("DELETE", "/api/delete/leads/3"): (404, body)})

    with pytest.raises(ApiError) as caught:
        talk(crm, flavour, lambda perfex: perfex.leads.delete(3))

    assert caught.value.message == "No"
    assert caught.value.body == body
    assert caught.value.response is not None and caught.value.response.status_code == 404
