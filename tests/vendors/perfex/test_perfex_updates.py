"""Updates reach either generation, and destroy nothing that was not mentioned."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import httpx
import pytest

from perfex_client import ApiError, File, InvalidArgument, PerfexClient
from perfex_client.models import ExistingItem
from tests.vendors.perfex.crm import JSON_ONLY, Crm, talk

pytestmark = pytest.mark.parametrize("flavour", ["sync", "async"])

MULTIPART, JSON = "multipart/form-data", "application/json"


def formats(crm: Crm) -> list[str]:
    return [asked.media for asked in crm.asked if asked.method == "PUT"]


# The format


def test_an_update_refused_as_a_form_goes_out_again_as_json_and_that_is_remembered(flavour: str) -> None:
    crm = Crm("2.x")

    def call(perfex: Any) -> Any:
        return perfex.customers.update(3, company="Acme", default_currency=2, billing_country=0, vat=None)

    async def twice_later(perfex: Any) -> Any:
        await call(perfex)
        await perfex.with_options(retries=1).customers.update(4, company="Other")

    def twice(perfex: Any) -> Any:
        call(perfex)
        perfex.with_options(retries=1).customers.update(4, company="Other")

    talk(crm, flavour, twice if flavour == "sync" else twice_later)

    assert formats(crm) == [MULTIPART, JSON, JSON]
    as_form, as_json, other = crm.asked
    assert as_form.body == {"company": "Acme", "default_currency": "2", "billing_country": "0", "vat": ""}
    assert as_json.body == {"company": "Acme", "default_currency": "2", "billing_country": "0", "vat": None}
    assert other.body == {"company": "Other"}


def test_what_is_remembered_is_of_one_resource(flavour: str) -> None:
    crm = Crm("2.x", json_only=frozenset({"customers"}))

    def both(perfex: Any) -> Any:
        perfex.customers.update(3, company="Acme")
        perfex.items.update(3, description="x")

    async def both_later(perfex: Any) -> Any:
        await perfex.customers.update(3, company="Acme")
        await perfex.items.update(3, description="x")

    talk(crm, flavour, both if flavour == "sync" else both_later)

    assert formats(crm) == [MULTIPART, JSON, MULTIPART]


def test_3x_gets_a_form_as_the_guide_says(flavour: str) -> None:
    crm = Crm("3.x")

    talk(crm, flavour, lambda perfex: perfex.customers.update(3, company="Acme"))

    assert formats(crm) == [MULTIPART]


@pytest.mark.parametrize("generation", ["2.x", "3.x"])
def test_the_caller_may_decide_for_json(flavour: str, generation: Any) -> None:
    crm = Crm(generation)

    talk(crm, flavour, lambda perfex: perfex.customers.update(3, company="Acme"), update_format="json")

    assert formats(crm) == [JSON]


def test_the_caller_may_decide_for_json_once(flavour: str) -> None:
    crm = Crm("2.x")

    talk(crm, flavour, lambda perfex: perfex.with_options(update_format="json").customers.update(3, company="Acme"))
    talk(crm, flavour, lambda perfex: perfex.customers.update(3, company="Acme", content_type=JSON))

    assert formats(crm) == [JSON, JSON]


def test_a_request_of_ones_own_goes_out_in_the_format_it_was_given(flavour: str) -> None:
    crm = Crm("3.x")

    def send(perfex: Any) -> Any:
        return perfex.request("PUT", "/api/customers/3", form={"company": "Acme"})

    for update_format in ("auto", "json", "multipart"):
        talk(crm, flavour, send, update_format=update_format)
    talk(crm, flavour, lambda perfex: perfex.request("PUT", "/api/customers/3", json={"company": "Acme"}))

    assert formats(crm) == ["application/x-www-form-urlencoded"] * 3 + [JSON]
    assert [asked.body for asked in crm.asked] == [{"company": "Acme"}] * 4


@pytest.mark.parametrize("update_format", ["auto", "json", "multipart"])
def test_an_update_that_has_only_one_format_keeps_it(flavour: str, update_format: Any) -> None:
    crm = Crm("3.x")

    def update(perfex: Any) -> Any:
        return perfex.custom_tables.update("rooms", 3, body={"name": "x"})

    talk(crm, flavour, update, update_format=update_format)

    assert formats(crm) == [JSON]


def test_the_caller_may_decide_for_multipart(flavour: str) -> None:
    crm = Crm("2.x")

    with pytest.raises(ApiError, match="Not Acceptable") as caught:
        talk(crm, flavour, lambda perfex: perfex.customers.update(3, company="Acme"), update_format="multipart")

    assert caught.value.status == 406
    assert formats(crm) == [MULTIPART]


def test_json_that_is_refused_too_is_refused(flavour: str) -> None:
    answer = (406, {"status": False, "message": "Not Acceptable"})
    crm = Crm(answers={("PUT", "/api/customers/3"): answer})

    with pytest.raises(ApiError):
        talk(crm, flavour, lambda perfex: perfex.customers.update(3, company="Acme"))

    assert formats(crm) == [MULTIPART, JSON]


@pytest.mark.parametrize("word", ["xml", "", None])
def test_another_format_is_refused(flavour: str, word: Any) -> None:
    with pytest.raises(InvalidArgument, match="auto, multipart, json"):
        talk(Crm(), flavour, lambda perfex: perfex.customers.list().collect(), update_format=word)


def test_a_file_travels_as_multipart_and_as_nothing_else(flavour: str) -> None:
    crm = Crm("2.x", {"tasks": {7: {"id": "7", "name": "x"}}}, json_only=JSON_ONLY | {"tasks"})

    def update(perfex: Any) -> Any:
        return perfex.tasks.update(7, name="x", file=[File(b"data", "a.txt")])

    with pytest.raises(ApiError) as caught:
        talk(crm, flavour, update)
    assert caught.value.status == 406
    with pytest.raises(InvalidArgument, match="multipart"):
        talk(crm, flavour, update, update_format="json")
    assert formats(crm) == [MULTIPART]
    assert crm.asked[-1].body == {"name": "x", "file": {"0": b"data"}}


def test_a_large_update_that_php_would_cut_goes_out_as_json(flavour: str) -> None:
    """A form of more than 1000 fields is refused before sending; JSON has no such limit."""
    lines = [
        ExistingItem(itemid=at, description="x", qty=Decimal(1), rate=Decimal(1), unit="h", order=at, taxname=[])
        for at in range(1, 301)
    ]
    crm = Crm("2.x")

    with pytest.raises(InvalidArgument, match="1000"):
        talk(crm, flavour, lambda perfex: perfex.invoices.update(3, **invoice(items=lines)))
    assert crm.asked == []
    talk(crm, flavour, lambda perfex: perfex.invoices.update(3, **invoice(items=lines)), update_format="json")
    assert len(crm.asked[0].body["items"]) == 300


# A success that the guide prints as a failure


def invoice(**more: Any) -> dict[str, Any]:
    return {
        "clientid": 3,
        "number": 12,
        "date": date(2026, 1, 5),
        "currency": 1,
        "items": [ExistingItem(itemid=4, description="x", qty=Decimal(1), rate=Decimal(80), order=1, taxname=[])],
        "subtotal": Decimal("80.00"),
        "total": Decimal("80.00"),
        "billing_street": "1 Main St",
        "allowed_payment_modes": ["1"],
        **more,
    }


@pytest.mark.parametrize(
    "message",
    ["Invoice Updated Successfully", "<p>Invoice updated successfully.</p>\n", "invoice update successful"],
)
def test_a_false_beside_the_text_of_a_success_is_the_guides_slip(flavour: str, message: str) -> None:
    crm = Crm(answers={("PUT", "/api/invoices/3"): (200, {"status": False, "message": message})})

    result = talk(crm, flavour, lambda perfex: perfex.invoices.update(3, **invoice()))

    assert result.message == message


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (200, {"status": False, "message": "Invoice Update Fail"}),
        (200, {"status": False, "message": "Invoice not updated successfully"}),
        (200, {"status": False, "message": "Invoice updated successfully, but the lines were not"}),
        (200, {"status": False, "message": "Invoice updated successfully", "error": {"total": "wrong"}}),
        (200, {"status": False, "message": "Invoice updated successfully", "error": "no"}),
        (200, {"status": False, "message": ""}),
        (200, {"status": False}),
        (404, {"status": False, "message": "Invoice Updated Successfully"}),
        (202, {"status": False, "message": "Invoice Updated Successfully"}),
    ],
    ids=str,
)
def test_any_other_false_is_a_failure(flavour: str, status: int, body: Any) -> None:
    crm = Crm(answers={("PUT", "/api/invoices/3"): (status, body)})

    with pytest.raises(ApiError):
        talk(crm, flavour, lambda perfex: perfex.invoices.update(3, **invoice()))


def test_the_slip_is_one_of_three_updates_only(flavour: str) -> None:
    answer = (200, {"status": False, "message": "Invoice Updated Successfully"})
    crm = Crm(answers={("PUT", "/api/customers/3"): answer, ("DELETE", "/api/invoices/3"): answer})

    for call in (lambda perfex: perfex.customers.update(3, company="x"), lambda perfex: perfex.invoices.delete(3)):
        with pytest.raises(ApiError):
            talk(crm, flavour, call)


def test_options_stay_with_their_copy(flavour: str) -> None:  # noqa: ARG001  all tests here have it
    with PerfexClient(base_url="https://crm.test", token="good", http_client=httpx.Client()) as perfex:
        copy = perfex.with_options(update_format="json", timeout=5)
        again = copy.with_options(allow_loss=True)

    assert [getattr(client.options, "update_format", None) for client in (perfex, copy, again)] == [
        "auto",
        "json",
        "json",
    ]
    assert [getattr(client.options, "allow_loss", None) for client in (perfex, copy, again)] == [False, False, True]
