"""Quirks of Simplicate that no other test is about; specs/simplicate.quirks.yaml names each test."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import httpx
import pytest

from simplicate_client import SimplicateClient, models
from simplicate_client.resources import (
    CrmOrganizations,
    CrmPersons,
    ProjectsAssignments,
)
from tests.vendors.simplicate.office import Office, envelope, talk


def asked(call: Callable[[Any], Any], data: object = None, **more: Any) -> tuple[Any, httpx.Request]:
    """Return the result of a call that gets some data, and its request."""
    office = Office(hook=lambda _request: httpx.Response(200, json=envelope(data, **more)))
    return talk("sync", office, call), office.asked[-1]


def paths(*calls: Callable[[Any], Any]) -> list[tuple[str, str]]:
    """Return method and path of each call's request."""
    requests = [asked(call, [])[1] for call in calls]
    return [(request.method, request.url.path.removeprefix("/api/v2")) for request in requests]


def test_the_address_has_the_customer_and_the_version() -> None:
    sent: list[httpx.Request] = []

    def vendor(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json=envelope({"id": "organization:1"}))

    with httpx.Client(transport=httpx.MockTransport(vendor)) as http:
        client = SimplicateClient(subdomain="acme", api_key="k", api_secret="s", http_client=http)
        client.crm.organizations.get("organization:1")

    assert str(sent[0].url).startswith("https://acme.simplicate.nl/api/v2/crm/organization/")


@pytest.mark.parametrize("data", [{"id": "leave:1"}, {"other_id": "leave:1"}, {}, None])
def test_a_creation_answers_an_id_or_nothing(data: Any) -> None:
    created, _ = asked(lambda client: client.hours.leaves.create(), data)

    assert (None if created is None else created.to_dict()) == data
    assert created is None or created.id == data.get("id")


def test_an_id_with_a_colon_is_one_part_of_the_path() -> None:
    _, request = asked(lambda client: client.crm.organizations.get("organization:a/b"), {"id": "organization:a/b"})

    assert request.url.raw_path == b"/api/v2/crm/organization/organization%3Aa%2Fb"


def test_names_to_sort_by_are_joined() -> None:
    _, request = asked(lambda client: client.crm.organizations.list(sort=["name", "-updated_at"]).collect(), [])

    assert request.url.params.get_list("sort") == ["name,-updated_at"]


def test_paths_are_those_of_the_swagger_file() -> None:
    assert paths(
        lambda client: client.sales.sales.list().collect(),
        lambda client: client.mileage.mileage.list().collect(),
        lambda client: client.hrm.employees.delete("employee:1"),
    ) == [("GET", "/sales/sales"), ("GET", "/mileage/mileage"), ("DELETE", "/hrm/employee/employee:1")]
    _, request = asked(lambda client: client.projects.services.planning_budget("service:1"), {})
    assert request.url.path.endswith("/projects/service/service:1/planningBudget")


def test_a_family_name_is_required_for_creating_only() -> None:
    required = [
        inspect.signature(method).parameters["family_name"].default is inspect.Parameter.empty
        for method in (CrmPersons.create, CrmPersons.update)
    ]

    assert required == [True, False]


def test_absences_are_spelled_as_their_path() -> None:
    assert paths(lambda client: client.hours.absences.create()) == [("POST", "/hours/absence")]


def test_custom_fields_have_two_forms() -> None:
    _, request = asked(
        lambda client: client.crm.organizations.create(
            name="A", custom_fields=[models.CustomFieldValue(name="size", value="big")]
        ),
        {"id": "organization:1"},
    )
    row = {"id": "employee:1", "custom_fields": [{"id": "customfield:1", "name": "size", "options": []}]}
    employee, _ = asked(lambda client: client.hrm.employees.get("employee:1"), row)

    assert json.loads(request.content)["custom_fields"] == [{"name": "size", "value": "big"}]
    assert type(employee.custom_fields[0]) is models.CustomField
    annotation = str(inspect.signature(CrmOrganizations.create).parameters["custom_fields"].annotation)
    assert "CustomFieldValue" in annotation


def test_an_assignment_takes_dates_only_at_first() -> None:
    takes = [
        "start_date" in inspect.signature(method).parameters
        for method in (ProjectsAssignments.create, ProjectsAssignments.update)
    ]

    assert takes == [True, False]


def test_a_service_has_a_cycle() -> None:
    _, request = asked(
        lambda client: client.projects.services.create(name="A", subscription_cycle="Half_a_year"),
        {"id": "service:1"},
    )

    assert json.loads(request.content)["subscription_cycle"] == "Half_a_year"


def test_a_chunk_goes_out_as_the_page_shows_it() -> None:
    progress = {"pointer": 1, "state": "in_progress", "file_size_current": 3, "file_size_expected": 9}
    _, request = asked(
        lambda client: client.upload.chunked_uploads.append("chunkedupload:1", chunk="YWJj", checksum="x"), progress
    )

    assert json.loads(request.content) == {"chunk": "YWJj", "checksum": "x"}


def test_a_group_of_custom_fields_is_created_by_its_id() -> None:
    assert paths(lambda client: client.custom_fields.groups.create("group:1")) == [
        ("POST", "/customfields/group/group:1")
    ]


def test_an_invoice_is_read_as_it_really_comes() -> None:
    row = {
        "id": "invoice:1",
        "status": {"id": "s:1", "name": "label_Sended"},
        "total_vat": "21.00",
        "total_outstanding": 5,
    }

    invoice, _ = asked(lambda client: client.invoices.invoices.get("invoice:1"), row)

    assert invoice.status.name == "label_Sended"
    assert (invoice.total_vat, type(invoice.total_vat)) == (Decimal("21.00"), Decimal)


def test_kinds_of_hours_have_more_members() -> None:
    row = {"id": "hourstype:1", "vatclass": {"id": "vat:1", "label": "High"}}

    (kind,), _ = asked(lambda client: client.hours.hours_types.list().collect(), [row])

    assert kind.vatclass.label == "High"


@pytest.mark.parametrize("address", [{"id": "a:1"}, [{"id": "a:1"}, {"id": "a:2"}]])
def test_a_person_may_have_several_addresses(address: Any) -> None:
    drifts: list[Any] = []
    office = Office(hook=lambda _request: httpx.Response(200, json=envelope({"id": "person:1", "address": address})))

    person = talk("sync", office, lambda client: client.crm.persons.get("person:1"), on_drift=drifts.append)

    assert drifts == [] and person.to_dict()["address"] == address


@pytest.mark.parametrize(("flag", "value"), [(1, True), (0, False), (True, True)])
def test_flags_of_a_person_are_booleans(flag: object, value: bool) -> None:
    person, _ = asked(lambda client: client.crm.persons.get("person:1"), {"id": "person:1", "is_employee": flag})

    assert person.is_employee is value


def test_a_timer_is_written_by_ids_and_read_with_names() -> None:
    _, request = asked(lambda client: client.timers.timers.create(employee_id="employee:1"), {"id": "timer:1"})
    row = {"id": "timer:1", "employee": {"id": "employee:1", "name": "Ann"}}
    timer, _ = asked(lambda client: client.timers.timers.get("timer:1"), row)

    assert json.loads(request.content) == {"employee_id": "employee:1"}
    assert timer.employee.name == "Ann"


def test_a_document_is_linked_to_one_record() -> None:
    _, request = asked(
        lambda client: client.documents.documents.create(
            upload_queue_id="uploadqueue:1",
            title="A",
            document_type_id="documenttype:1",
            linked_to=models.LinkTarget(person_id="person:1"),
        ),
        {"id": "document:1"},
    )

    assert json.loads(request.content)["linked_to"] == {"person_id": "person:1"}


def test_a_text_says_what_a_document_is_linked_to() -> None:
    office = Office()

    talk(
        "sync",
        office,
        lambda client: client.documents.upload(
            ("a.txt", b"abc"), document_type_id="documenttype:1", linked_to="person:abc"
        ),
    )

    made = [request for request in office.asked if request.url.path.endswith("/documents/document")]
    assert json.loads(made[-1].content)["linked_to"] == {"person_id": "person:abc"}


def test_a_day_stays_a_day() -> None:
    _, request = asked(
        lambda client: client.projects.assignments.create(start_date=date(2026, 1, 5)), {"id": "assignment:1"}
    )

    assert json.loads(request.content)["start_date"] == "2026-01-05"
