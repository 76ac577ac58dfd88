"""The client reads all forms of Simplicate's answers."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import httpx
import pytest

from simplicate_client import ApiError, BadRequest, DecodeError, InvalidArgument, ServerError, SimplicateClient
from simplicate_client._runtime.core.drift import Drift
from simplicate_client.models import Contract, Organization
from tests.vendors.simplicate.office import Office, Time, envelope, talk

FLAVOURS = pytest.mark.parametrize("flavour", ["sync", "async"])


def answering(status: int, **more: Any) -> Office:
    return Office(hook=lambda _request: httpx.Response(status, **more))


@FLAVOURS
def test_the_envelope_is_gone(flavour: str) -> None:
    office = answering(200, json=envelope({"id": "organization:1", "name": "Acme"}))

    organization = talk(flavour, office, lambda client: client.crm.organizations.get("organization:1"))

    assert organization == Organization(id="organization:1", name="Acme")
    assert office.asked[0].url.raw_path == b"/api/v2/crm/organization/organization%3A1"
    assert office.asked[0].headers["content-type"] == "application/json"


@FLAVOURS
@pytest.mark.parametrize(
    ("content", "message"),
    [
        (
            {"data": None, "errors": ["No country code given in the visiting_address property"], "debug": None},
            "No country code given in the visiting_address property",
        ),
        (
            {"data": None, "errors": [{"code": 3, "type": "Validation", "message": "Too long"}], "debug": None},
            "Too long",
        ),
        ({"data": None, "errors": {"message": "Not now"}, "debug": None}, "Not now"),
        ({"data": None, "errors": ["One", "Two"], "debug": None}, "One; Two"),
    ],
    ids=["texts", "objects", "object", "several"],
)
def test_errors_are_told_in_all_their_shapes(flavour: str, content: object, message: str) -> None:
    with pytest.raises(BadRequest) as caught:
        talk(flavour, answering(400, json=content), lambda client: client.crm.organizations.create(name="Acme"))

    assert caught.value.message == message
    assert str(caught.value) == f"POST /crm/organization: 400 Bad Request: {message}"


@FLAVOURS
def test_errors_in_plain_text_are_told_too(flavour: str) -> None:
    with pytest.raises(BadRequest, match="Please use SSL"):
        talk(flavour, answering(400, text="Please use SSL"), lambda client: client.crm.organizations.get("x"))
    with pytest.raises(ServerError):
        talk(flavour, answering(503, text="Maintenance"), lambda client: client.crm.organizations.get("x"))


@FLAVOURS
def test_errors_with_a_success_status_and_no_data_are_errors(flavour: str) -> None:
    content = {"data": None, "errors": ["Not allowed"], "debug": None}
    with pytest.raises(ApiError, match="Not allowed"):
        talk(flavour, answering(200, json=content), lambda client: client.crm.organizations.create(name="Acme"))

    kept: dict[str, Any] = {"data": {"id": "organization:1"}, "errors": [], "debug": None}
    organization = talk(flavour, answering(200, json=kept), lambda client: client.crm.organizations.create(name="Acme"))
    assert organization.id == "organization:1"


@FLAVOURS
@pytest.mark.parametrize(
    "answer", [{"data": []}, {"data": {}}, {"data": None}, {"data": False}, {"data": ""}, {}], ids=str
)
@pytest.mark.parametrize("errors", [["Not allowed"], [{"message": "Not allowed"}], "Not allowed"], ids=str)
def test_errors_beside_data_that_holds_nothing_are_a_refusal(flavour: str, answer: Any, errors: object) -> None:
    office = answering(200, json={**answer, "errors": errors, "debug": None})

    with pytest.raises(ApiError, match="Not allowed"):
        talk(flavour, office, lambda client: client.hours.hours.list())
    with pytest.raises(ApiError, match="Not allowed"):
        talk(flavour, office, lambda client: client.hours.hours.update("hours:1", note="x"))


@FLAVOURS
@pytest.mark.parametrize("errors", [None, [], {}, "", [""], [None], [{}]], ids=str)
def test_errors_that_say_nothing_are_none(flavour: str, errors: object) -> None:
    office = answering(200, json={"data": [], "errors": errors, "debug": None})

    assert talk(flavour, office, lambda client: client.hours.hours.list()) == []


@FLAVOURS
@pytest.mark.parametrize("status", [200, 204])
def test_an_empty_answer_is_taken_where_nothing_is_promised(flavour: str, status: int) -> None:
    def call(client: Any) -> Any:
        return client.hours.leaves.create(employee_id="employee:1")

    assert talk(flavour, answering(status), call) is None
    assert talk(flavour, answering(200), lambda client: client.crm.organizations.create(name="A")) is None
    assert talk(flavour, answering(200), lambda client: client.crm.organizations.delete("organization:1")) is None
    with pytest.raises(DecodeError, match="empty body"):
        talk(flavour, answering(200), lambda client: client.crm.organizations.get("organization:1"))


@FLAVOURS
def test_null_goes_as_text_where_nothing_else_clears_a_value(flavour: str) -> None:
    office = Office()

    talk(
        flavour,
        office,
        lambda client: client.projects.projects.update("project:1", divergent_payment_term_id=None, name="A"),
    )

    assert office.writes == [("PUT /projects/project/project:1", {"divergent_payment_term_id": "null", "name": "A"})]
    assert office.asked[0].url.raw_path == b"/api/v2/projects/project/project%3A1"


@FLAVOURS
def test_a_purchase_type_can_be_created(flavour: str) -> None:
    office = Office()

    purchase_type = talk(
        flavour, office, lambda client: client.projects.purchase_types.create(label="Taxi", tariff=Decimal("2.50"))
    )

    assert office.writes == [("POST /projects/purchasetype", {"label": "Taxi", "tariff": 2.5})]
    assert purchase_type.id == "purchasetype:1"


@FLAVOURS
@pytest.mark.parametrize(("number", "seconds"), [(None, 60.1), (120, 0), (30, 60.1 * 3)])
def test_the_request_budget_is_a_setting(flavour: str, number: int | None, seconds: float) -> None:
    """Sixty a minute are the least that is promised: a burst may use them all, the 61st waits a minute."""
    office, time = Office({"/crm/country": [{"id": "country:1"}]}), Time()

    talk(flavour, office, lambda client: _many(client, 100), clock=time.clock, requests_per_minute=number)

    assert len(office.asked) == 100
    assert time.seconds - 1_700_000_000 == pytest.approx(seconds, abs=1)


def _many(client: Any, count: int) -> Any:
    if isinstance(client, SimplicateClient):
        return [client.crm.countries.get("country:1") for _ in range(count)]

    async def later() -> list[Any]:
        return [await client.crm.countries.get("country:1") for _ in range(count)]

    return later()


@FLAVOURS
def test_documents_are_changed_at_the_path_of_their_listing(flavour: str) -> None:
    office = Office()

    talk(flavour, office, lambda client: client.invoices.documents.update(id="document:1", title="New"))

    assert office.writes == [("PUT /invoices/document", {"id": "document:1", "title": "New"})]


def test_values_that_stop_short_are_read_and_go_back_as_they_came() -> None:
    drifts: list[Drift] = []
    data = {
        "id": "contract:1",
        "start_date": "2024-05-01 00:00:00",
        "end_date": False,
        "created_at": "2024-05-01",
        "updated_at": "2024-05-02 10:11:12",
    }
    office = answering(200, json=envelope(data))

    with SimplicateClient(
        api_key="k",
        api_secret="s",
        base_url="https://acme.simplicate.nl/api/v2",
        http_client=httpx.Client(transport=httpx.MockTransport(office)),
        on_drift=drifts.append,
    ) as client:
        contract = client.hrm.contracts.get("contract:1")

    assert isinstance(contract, Contract)
    assert (contract.start_date, contract.end_date) == (date(2024, 5, 1), None)
    assert contract.created_at == datetime(2024, 5, 1)
    assert contract.updated_at == datetime(2024, 5, 2, 10, 11, 12)
    assert not drifts
    assert contract.to_dict() == data


def test_both_keys_are_secret_and_go_to_nobody_else() -> None:
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        if request.url.host == "elsewhere.test":
            return httpx.Response(200, json=envelope({"id": "organization:1"}))
        return httpx.Response(302, headers={"location": "https://elsewhere.test/x"})

    with SimplicateClient(
        api_key="key-1",
        api_secret="secret-1",
        base_url="https://acme.simplicate.nl/api/v2",
        http_client=httpx.Client(transport=httpx.MockTransport(answer)),
    ) as client:
        with pytest.raises(ApiError, match="redirected to another server") as caught:
            client.crm.organizations.get("organization:1")
        shown = repr(client) + repr(client.options) + repr(caught.value) + str(caught.value.request)

    assert "key-1" not in shown and "secret-1" not in shown
    assert [request.url.host for request in seen] == ["acme.simplicate.nl"]


@FLAVOURS
@pytest.mark.parametrize(
    ("given", "sent"),
    [
        (datetime(2026, 1, 5, 9, 30, 15, 123456), "2026-01-05 09:30:15"),
        (datetime(2026, 1, 5), "2026-01-05 00:00:00"),
        (date(2026, 1, 5), "2026-01-05 00:00:00"),
    ],
)
def test_moments_are_written_as_the_vendor_writes_them(flavour: str, given: Any, sent: str) -> None:
    office = Office()

    talk(
        flavour,
        office,
        lambda client: client.hours.hours.create(employee_id="e", project_id="p", hours=1, start_date=given),
    )

    (_, body), *_ = office.writes
    assert body["start_date"] == sent


@FLAVOURS
def test_a_moment_with_a_zone_is_put_into_the_vendors_or_refused(flavour: str) -> None:
    office = Office()
    moment = datetime(2026, 1, 5, 9, 30, tzinfo=UTC)

    def create(client: Any) -> Any:
        return client.hours.hours.create(employee_id="e", project_id="p", hours=1, start_date=moment)

    with pytest.raises(InvalidArgument, match=r"start_date: .* has a zone"):
        talk(flavour, office, create)
    talk(flavour, office, create, timezone=ZoneInfo("Europe/Amsterdam"))

    assert [body["start_date"] for _, body in office.writes] == ["2026-01-05 10:30:00"]
