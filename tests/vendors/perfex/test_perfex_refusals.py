"""The client distinguishes an empty listing, a bad token and a failed write, though Perfex answers 404 to all."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import httpx
import pytest

from perfex_client import (
    ApiError,
    Forbidden,
    NotFound,
    ServerError,
    Unauthorized,
    Unprocessable,
    WriteFailed,
)
from tests.vendors.perfex.crm import Crm, talk

LISTINGS: dict[str, tuple[str, Any]] = {
    "list": ("/api/customers", lambda perfex: perfex.customers.list().collect()),
    "search": ("/api/leads/search/x", lambda perfex: perfex.leads.search("x").collect()),
    "plain list": ("/api/common/tax_data", lambda perfex: perfex.common.taxes()),
    "checklist": ("/api/tasks/3/checklist", lambda perfex: perfex.tasks.checklist.list(3)),
    "table": ("/api/thirdparty/customtable/t", lambda perfex: perfex.custom_tables.list("t")),
    "payments": ("/api/payments", lambda perfex: perfex.payments.list().collect()),
}
READ = ("/api/customers/3", lambda perfex: perfex.customers.get(3))

TOKEN_TEXTS = [
    None,
    "",
    "  ",
    "Token is not defined.",
    "Expired token",
    "Wrong number of segments",
    "Malformed UTF-8 characters",
    "Syntax error, malformed JSON",
    "Invalid header encoding",
    "Invalid claims encoding",
    "Payload must be a JSON object",
    "Empty algorithm",
    "Algorithm not supported",
    "Incorrect key for this algorithm",
    "Key may not be empty",
    '"kid" invalid, unable to lookup correct key',
    "Forbidden",
]


def answering(path: str, message: Any, flag: str = "status", method: str = "GET") -> Crm:
    return Crm(answers={(method, path): (404, {flag: False, "message": message})})


@pytest.mark.parametrize("flavour", ["sync", "async"])
@pytest.mark.parametrize("message", TOKEN_TEXTS, ids=str)
def test_a_token_that_is_not_known_is_no_empty_listing(flavour: str, message: str | None) -> None:
    for path, call in (*LISTINGS.values(), READ):
        with pytest.raises(Unauthorized):
            talk(answering(path, message), flavour, call)


@pytest.mark.parametrize("flavour", ["sync", "async"])
@pytest.mark.parametrize(
    "message",
    [
        "No data were found",
        "No Data Were Found",
        "no data was found.",
        "No data found",
        "<p>No data were found</p>\n",
        "No data were found for this customer",
    ],
)
def test_no_data_is_an_empty_listing_and_no_record(flavour: str, message: str) -> None:
    for path, call in LISTINGS.values():
        assert talk(answering(path, message), flavour, call) == []

    assert talk(answering("/api/payments", message, "paymentmode"), flavour, LISTINGS["payments"][1]) == []
    with pytest.raises(NotFound):
        talk(answering(READ[0], message), flavour, READ[1])


@pytest.mark.parametrize(
    "message",
    [
        "Task not found",
        "Task not found or no checklist items",
        "Table 'x' does not exist",
        "Invalid Customer ID",
        "Not valid data",
        "Keine Daten",
        "No database found",
        "Data not found",
        "The server found no data base",
    ],
)
def test_any_other_text_on_a_listing_is_an_error(message: str) -> None:
    for path, call in LISTINGS.values():
        with pytest.raises(NotFound) as caught:
            talk(answering(path, message), "sync", call)
        assert message in str(caught.value)


@pytest.mark.parametrize("status", [400, 409, 500])
def test_no_data_under_another_status_is_an_error(status: int) -> None:
    crm = Crm(answers={("GET", "/api/customers"): (status, {"status": False, "message": "No data were found"})})

    with pytest.raises(ApiError):
        talk(crm, "sync", LISTINGS["list"][1])


@pytest.mark.parametrize(
    "body",
    [
        {"status": False, "message": "Token expired", "record_id": 3},
        {"status": True, "message": "Token expired"},
        {"message": "Token expired"},
        {"status": False, "message": ["Token expired"]},
    ],
    ids=str,
)
def test_a_body_that_is_no_lone_refusal_is_not_about_the_token(body: Any) -> None:
    crm = Crm(answers={("GET", READ[0]): (404, body)})

    with pytest.raises(NotFound):
        talk(crm, "sync", READ[1])


def test_a_refusal_may_name_its_text_error_instead_of_message() -> None:
    crm = Crm(answers={("GET", READ[0]): (404, {"status": False, "error": "Token expired"})})

    with pytest.raises(Unauthorized):
        talk(crm, "sync", READ[1])


def test_a_complaint_about_json_that_was_sent_is_not_about_the_token() -> None:
    crm = answering("/api/customers", "Syntax error, malformed JSON", method="POST")

    with pytest.raises(ApiError) as caught:
        talk(crm, "sync", lambda perfex: perfex.customers.create(company="Acme"))

    assert not isinstance(caught.value, Unauthorized)


# Writes that fail


@pytest.mark.parametrize("flavour", ["sync", "async"])
@pytest.mark.parametrize(
    "message", ["Customer Update Fail.", "Update failed", "<p>Data Update Fail</p>", "Staff Not Delete."]
)
def test_a_write_that_failed_is_not_a_record_that_is_missing(flavour: str, message: str) -> None:
    calls = {
        ("POST", "/api/customers"): lambda perfex: perfex.customers.create(company="Acme"),
        ("PUT", "/api/items/3"): lambda perfex: perfex.items.update(3, description="x"),
        ("DELETE", "/api/delete/customers/3"): lambda perfex: perfex.customers.delete(3),
    }
    for (method, path), call in calls.items():
        with pytest.raises(WriteFailed) as caught:
            talk(answering(path, message, method=method), flavour, call)
        assert not isinstance(caught.value, NotFound)
        assert caught.value.status == 404


@pytest.mark.parametrize("message", ["Customer not found", "Invalid Customer ID", "No data were found"])
def test_a_write_to_a_record_that_is_missing_is_not_found(message: str) -> None:
    with pytest.raises(NotFound):
        talk(answering("/api/items/3", message, method="PUT"), "sync", lambda perfex: perfex.items.update(3, unit="h"))


@pytest.mark.parametrize("flavour", ["sync", "async"])
@pytest.mark.parametrize("status", [200, 400, 404, 406, 415, 422])
@pytest.mark.parametrize("message", ["Data Not Acceptable OR Not Provided", "data not acceptable or not provided."])
def test_an_update_that_was_not_acceptable_as_a_form_goes_out_as_json(flavour: str, status: int, message: str) -> None:
    seen: list[str] = []

    class Picky(Crm):
        def answer(self, request: httpx.Request) -> httpx.Response:
            media = request.headers["content-type"].partition(";")[0]
            seen.append(media)
            if media != "application/json":
                return httpx.Response(status, json={"status": False, "message": message})
            return httpx.Response(200, json={"status": True, "message": "Data Updated"})

    result = talk(Picky(), flavour, lambda perfex: perfex.timesheets.update(3, note="x"))

    assert result.message == "Data Updated"
    assert seen == ["multipart/form-data", "application/json"]


@pytest.mark.parametrize("message", ["Contract ID Exists", "Something else", "Data Not Acceptable OR Not Provided"])
def test_a_creation_that_is_refused_with_404_is_not_a_missing_record(message: str) -> None:
    with pytest.raises(WriteFailed):
        talk(
            answering("/api/items", message, method="POST"),
            "sync",
            lambda perfex: perfex.items.create(description="x", rate=Decimal("1.00")),
        )


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        *[(status, Unprocessable) for status in (200, 400, 404, 409, 422)],
        (401, Unauthorized),
        (403, Forbidden),
        (500, ServerError),
    ],
)
def test_complaints_about_arguments_are_told_by_name_under_any_status(status: int, kind: type[ApiError]) -> None:
    failure = {"status": False, "error": {"company": "The Company field is required."}, "message": "Not valid"}
    crm = Crm(answers={("POST", "/api/customers"): (status, failure)})

    with pytest.raises(ApiError) as caught:
        talk(crm, "sync", lambda perfex: perfex.customers.create(company="x"))

    assert type(caught.value) is kind
    assert caught.value.fields == {"company": ["The Company field is required."]}
