"""The simulator of Simplicate behaves as the vendor does; both flavours of the client work with it."""

from __future__ import annotations

import base64
from datetime import date, datetime, timedelta
from decimal import Decimal
from hashlib import md5
from typing import Any

import pytest

from simplicate_client import (
    ApiError,
    AsyncSimplicateClient,
    BadRequest,
    NotFound,
    OutcomeUnknown,
    RateLimited,
    SimplicateClient,
    Unauthorized,
    Unprocessable,
    models,
)
from simplicate_client.simulator import Simulator
from tests.user_scripts.payslips_leave_hours import hours_per_project
from tests.user_scripts.simplicate_jobs import addresses, industries, written_on
from tests.vendors.either_client import Connect, connector
from tests.vendors.simplicate.simulated_office import FLAVOURS, RECORDS, ask, ids, talk


@pytest.fixture
def office() -> Simulator:
    return Simulator(records=RECORDS)


@pytest.fixture(params=["sync", "async"])
def connect(request: pytest.FixtureRequest) -> Connect:
    return connector(request.param, SimplicateClient, AsyncSimplicateClient)


# Records and their relations.


@FLAVOURS
def test_a_record_is_created_read_listed_changed_and_deleted(flavour: str, office: Simulator) -> None:
    made = talk(flavour, office, lambda it: it.projects.projects.create(
        name="Gamma", organization_id="organization:acme", project_manager_id="employee:ann"
    ))  # fmt: skip
    office.advance(60)
    talk(flavour, office, lambda it: it.projects.projects.update(made.id, name="Delta"))
    one = talk(flavour, office, lambda it: it.projects.projects.get(made.id))
    listed = talk(flavour, office, lambda it: it.projects.projects.list(where={"organization.name": "Acme"}))
    talk(flavour, office, lambda it: it.projects.projects.delete(made.id))

    assert made.id.startswith("project:")
    assert (one.name, one.organization.name, one.project_manager.name) == ("Delta", "Acme", "Ann")
    assert one.updated_at - one.created_at >= timedelta(seconds=60)
    assert [row.name for row in listed] == ["Alpha", "Delta"]
    with pytest.raises(NotFound):
        talk(flavour, office, lambda it: it.projects.projects.get(made.id))


def test_joined_names_are_those_of_now(office: Simulator) -> None:
    office.records["projects/project"]["project:a"]["name"] = "Omega"

    assert ids(office, "q[project.name]=Omega") == ["1", "3", "5"]


def test_a_relation_must_exist_and_an_id_must_name_its_kind(office: Simulator, connect: Connect) -> None:
    with connect(office) as client:
        with pytest.raises(BadRequest, match="organization_id: organization:none does not exist"):
            client.projects.projects.create(name="X", organization_id="organization:none")
        with pytest.raises(NotFound, match="Entity Not Found"):
            client.hours.hours.get("hours:99")
        with pytest.raises(Unprocessable):
            client.hours.hours.get("99")


def test_custom_fields_and_teams_are_written_in_a_form_of_their_own(office: Simulator, connect: Connect) -> None:
    definition = {"id": "customfield:1", "name": "part", "label": "Part of the country"}
    office.records["crm/organizationcustomfields"].add(definition)
    office.records["hrm/team"].add({"id": "team:1", "name": "Blue"})
    with connect(office) as client:
        value = models.CustomFieldValue(name="part", value="North")
        client.crm.organizations.update("organization:acme", custom_fields=[value])
        client.crm.organizations.update(
            "organization:acme", teams=[models.TeamInput(id="team:1", value=True)], name="Acme Ltd"
        )
        one = client.crm.organizations.get("organization:acme")
        client.crm.organizations.update("organization:acme", teams=[models.TeamInput(id="team:1", value=False)])

        assert one.custom_fields is not None
        assert [(field.label, field.value) for field in one.custom_fields] == [("Part of the country", "North")]
        assert [team.name for team in one.teams or ()] == ["Blue"]
        assert client.crm.organizations.get("organization:acme").teams == []


def test_the_text_null_clears_a_payment_term(office: Simulator, connect: Connect) -> None:
    office.records["projects/project"]["project:a"]["divergent_payment_term"] = {"id": "paymentterm:1"}
    with connect(office) as client:
        client.projects.projects.update("project:a", divergent_payment_term_id=None)

    assert office.requests[-1].fields == {"divergent_payment_term_id": "null"}
    assert office.records["projects/project"]["project:a"]["divergent_payment_term"] is None


def test_an_invoice_has_sums_what_is_paid_and_a_pdf_once_it_is_sent(office: Simulator, connect: Connect) -> None:
    office.records["invoices/vatclass"].add({"id": "vatclass:1", "percentage": 21})
    with connect(office) as client:
        lines = [
            models.InvoiceLineInput(description="Work", amount=Decimal(2), price=Decimal(50), vat_class_id="vatclass:1")
        ]
        made = client.invoices.invoices.create(organization_id="organization:acme", invoice_lines=lines)
        assert made is not None and made.id is not None
        client.invoices.payments.create(invoice_id=made.id, date=date(2026, 1, 5), amount=Decimal(21))
        office.send_invoice(made.id)
        invoice = client.invoices.invoices.get(made.id)

        assert (invoice.total_excluding_vat, invoice.total_vat) == (Decimal(100), Decimal(21))
        assert (invoice.total_including_vat, invoice.total_outstanding) == (Decimal(121), Decimal(100))
        assert invoice.invoice_number == "20260001"
        assert client.invoices.pdf(made.id).startswith(b"%PDF-1.4\n% Factuur 20260001")


def test_relations_are_compared_and_merged(office: Simulator, connect: Connect) -> None:
    with connect(office) as client:
        told = client.crm.organizations.compare(source_id="organization:bob", target_id="organization:acme")
        client.crm.organizations.merge(source_id="organization:bob", target_id="organization:acme")

        assert told.is_valid is True
        assert [row.name for row in client.crm.organizations.list()] == ["Acme"]
        project = client.projects.projects.get("project:b")
        assert project.organization is not None
        assert project.organization.name == "Acme"


def test_deals_and_services_are_copied(office: Simulator, connect: Connect) -> None:
    office.records["sales/sales"].add({"id": "sales:1", "subject": "Bikes"})
    office.records["projects/service"].add({"id": "service:1", "name": "Advice"})
    with connect(office) as client:
        sales = client.sales.sales.duplicate("sales:1", is_new_subject=True, subject="More bikes")
        client.projects.services.duplicate("service:1")

        assert client.sales.sales.can_convert_to_project("sales:1").subject == "Bikes"
        assert sales is not None and sales.id is not None
        assert client.sales.sales.get(sales.id).subject == "More bikes"
        assert [row.name for row in client.services.services.list()] == ["Advice", "Advice"]


def test_hours_are_handed_in_by_day(office: Simulator, connect: Connect) -> None:
    with connect(office) as client:
        client.hours.submissions.create(
            employee_id="employee:ann", start_date=date(2024, 6, 5), end_date=date(2024, 6, 5)
        )
        days = client.hours.submissions.list(
            start_date=date(2024, 6, 5), end_date=date(2024, 6, 7), employee_id="employee:ann"
        )

        assert [(day.date, str(day.status)) for day in days] == [
            (date(2024, 6, 5), "submitted"),
            (date(2024, 6, 6), "yet_to_turn_in"),
            (date(2024, 6, 7), "no_hours"),
        ]


def test_the_rows_of_a_week_are_kept_in_an_order(office: Simulator) -> None:
    week = {"start_date": "2024-06-03", "end_date": "2024-06-09", "employee_id": "employee:ann"}
    body = {**week, "type": "hours", "project_id": "project:a"}
    first, second = (
        ask(office, "/hours/timesheetrow", method="POST", json=body).json()["data"]["id"] for _ in range(2)
    )
    ask(office, "/hours/timesheetrow/order", method="PUT", json=[second, first])
    query = "&".join(f"q[{name}]={value}" for name, value in week.items())
    recent = ask(
        office, "/hours/timesheetrow/mostrecent?q[before_date]=2024-07-01&q[employee_id]=employee:ann&q[type]=hours"
    )

    assert [row["id"] for row in ask(office, f"/hours/timesheetrow?{query}").json()["data"]] == [second, first]
    assert recent.json()["data"] == {"start_date": "2024-06-03", "end_date": "2024-06-09"}
    assert ask(office, "/hours/timesheetrow").status_code == 400


# Files.


@FLAVOURS
@pytest.mark.parametrize("size", [1, 4, 40, 1000])
def test_chunks_are_put_together(flavour: str, size: int, office: Simulator) -> None:
    content = bytes(range(256)) * 4
    office.records["documents/documenttype"].add({"id": "documenttype:1", "label": "Other"})
    done = talk(flavour, office, lambda it: it.documents.upload(
        content[:size], document_type_id="documenttype:1", linked_to="organization:acme", title="a.bin",
        chunk_size=40,
    ))  # fmt: skip
    fetched = talk(flavour, office, lambda it: it.documents.download(done.document_id))
    areas = [
        len(talk(flavour, office, call))
        for call in (lambda it: it.crm.documents.list(), lambda it: it.hrm.documents.list())
    ]

    assert fetched == content[:size]
    assert areas == [1, 0]
    one = talk(flavour, office, lambda it: it.documents.documents.get(done.document_id))
    assert (one.title, one.document_type.label, one.linked_to[0].label) == ("a.bin", "Other", "Acme")


def chunk(text: str, **more: str) -> dict[str, str]:
    return {"chunk": text, "checksum": md5(text.encode(), usedforsecurity=False).hexdigest(), **more}


def test_chunks_that_are_wrong_are_refused(office: Simulator) -> None:
    begun = ask(office, "/upload/chunked", method="POST", json={"file_name": "a", "file_size": 6})
    path = f"/upload/chunked/{begun.json()['data']['chunked_upload_id']}"
    text = base64.b64encode(b"abcdef").decode()
    bad = [
        ask(office, path, method="PUT", json=chunk(text, checksum="0")),
        ask(office, path, method="PUT", json=chunk("A" * 500_004)),
        ask(office, path, method="PUT", json=chunk("????")),
        ask(office, path, method="PUT", json=chunk(base64.b64encode(b"abcdefghi").decode())),
        ask(office, "/upload/chunked/chunkedupload:9", method="PUT", json=chunk(text)),
    ]
    first = ask(office, path, method="PUT", json=chunk(text[:4])).json()["data"]
    last = ask(office, path, method="PUT", json=chunk(text[4:])).json()["data"]
    again = ask(office, path, method="PUT", json=chunk(text[4:]))

    assert [answer.status_code for answer in bad] == [400, 400, 400, 400, 404]
    assert (first["state"], first["file_size_current"], first["file_size_expected"]) == ("in_progress", 3, 6)
    assert (last["state"], "upload_queue_id" in last) == ("done", True)
    assert again.json()["errors"] == ["The upload is complete already."]


def test_a_document_is_changed_attached_and_detached(office: Simulator, connect: Connect) -> None:
    office.records["timeline/message"].add({"id": "message:1", "title": "Hello"})
    office.records["documents/document"].add({"id": "document:1", "title": "old.pdf"})
    office.store("document:1", b"%PDF-1.4 x")
    with connect(office) as client:
        client.documents.documents.update(id="document:1", title="new.pdf")
        made = client.timeline.attachments.create(message_id="message:1", document_id="document:1")
        assert made is not None and made.id is not None
        attached = client.timeline.messages.get("message:1").attachments
        client.timeline.attachments.delete(made.id)

        assert attached is not None
        assert [one.title for one in attached] == ["new.pdf"]
        assert client.timeline.messages.get("message:1").attachments == []
        assert ask(office, "/documents/download/document:1").headers["content-type"] == "application/pdf"


@FLAVOURS
def test_an_upload_goes_on_after_a_lost_answer(flavour: str, office: Simulator) -> None:
    content = bytes(range(100))
    office.records["documents/documenttype"].add({"id": "documenttype:1", "label": "Other"})
    office.lose_answer("PUT /upload/chunked/{id}")

    def send(it: Any, **more: Any) -> Any:
        return it.documents.upload(content, document_type_id="documenttype:1", title="a", chunk_size=40, **more)

    with pytest.raises(models.UploadInterrupted) as caught:
        talk(flavour, office, send)
    done = talk(flavour, office, lambda it: send(it, resume=caught.value.position))

    assert talk(flavour, office, lambda it: it.documents.download(done.document_id)) == content
    assert len(office.records["documents/document"]) == 1


# Changes.


@FLAVOURS
def test_changes_are_tracked(flavour: str, office: Simulator) -> None:
    def follow(since: Any) -> Any:
        return talk(flavour, office, lambda it: it.changes(resource(it), since=since))

    def resource(it: Any) -> Any:
        return it.hours.hours

    first = follow(datetime(2024, 7, 4))
    talk(flavour, office, lambda it: it.hours.hours.update("hours:2", note="changed"))
    second = follow(first.position)
    gone = ["hours:1", "hours:2", "hours:77"]
    deleted = talk(flavour, office, lambda it: it.deletions(resource(it), gone))

    assert sorted(row.id for row in first.items) == ["hours:4", "hours:5", "hours:6"]
    assert [row.id for row in second.items] == ["hours:2"]
    assert deleted.ids == ["hours:77"]


# Refusals and faults.


@FLAVOURS
def test_keys_and_secrets_are_both_wanted(flavour: str, office: Simulator) -> None:
    for settings in ({"api_key": "x"}, {"api_secret": "x"}):
        with pytest.raises(Unauthorized, match="key or the secret"):
            talk(flavour, office, lambda it: it.hours.hours.list(), **settings)
    office.expire_token()
    with pytest.raises(Unauthorized):
        talk(flavour, office, lambda it: it.hours.hours.list())


def test_errors_stand_beside_data(office: Simulator, connect: Connect) -> None:
    office.warn("Some hours are hidden", "GET /hours/hours")
    office.answer("GET /crm/organization", {"data": [], "errors": ["No permission"], "debug": None})
    with connect(office) as client:
        assert len(list(client.hours.hours.list())) == 6
        with pytest.raises(ApiError, match="No permission"):
            list(client.crm.organizations.list())
    assert ask(office, "/hours/hours").json()["errors"] == ["Some hours are hidden"]
    office.clear_faults()
    assert ask(office, "/hours/hours").json()["errors"] is None


def test_paths_that_do_not_exist_get_400(office: Simulator) -> None:
    answer = ask(office, "/sales/sale")

    assert (answer.status_code, answer.json()["data"]) == (400, None)


def test_bodies_are_judged_in_plain_sentences(office: Simulator) -> None:
    answer = ask(office, "/hours/hours", method="POST", json={"hours": "many", "billable": 1, "colour": "red"})
    broken = ask(office, "/hours/hours", method="POST", content=b"{")

    assert answer.status_code == 400
    assert sorted(answer.json()["errors"]) == [
        "billable must be true or false, not 1.",
        "hours must be a number, not 'many'.",
    ]
    assert office.requests[0].remarks == ["The member colour is not documented."]
    assert broken.status_code == 400


def test_a_minute_has_60_requests_and_no_headers_tell(office: Simulator) -> None:
    answers = [ask(office, "/hrm/team") for _ in range(61)]
    office.advance(61)

    assert [answer.status_code for answer in answers[58:]] == [200, 200, 429]
    assert not [name for name in answers[60].headers if "limit" in name.lower() or "retry" in name.lower()]
    assert ask(office, "/hrm/team").status_code == 200


@FLAVOURS
def test_a_client_waits_after_429(flavour: str, office: Simulator) -> None:
    office.fail("GET /hrm/team", status=429, times=1)
    assert talk(flavour, office, lambda it: it.hrm.teams.list()) == []
    assert office.clock.tick() >= 10

    office.fail("GET /hrm/team", status=429)
    with pytest.raises(RateLimited):
        talk(flavour, office, lambda it: it.hrm.teams.list(), retries=0)


@FLAVOURS
def test_a_lost_answer_leaves_the_record_created(flavour: str, office: Simulator) -> None:
    office.lose_answer("POST /crm/organization")
    with pytest.raises(OutcomeUnknown):
        talk(flavour, office, lambda it: it.crm.organizations.create(name="New"))

    assert [row["name"] for row in office.records.crm_organizations] == ["Acme", "Bobs Bikes", "New"]


def test_two_simulators_give_the_same_ids() -> None:
    made = [ask(Simulator(records={}), "/crm/organization", method="POST", json={"name": "A"}).text for _ in range(2)]

    assert made[0] == made[1]


def test_settings_that_make_no_sense_are_refused() -> None:
    with pytest.raises(ValueError, match="unknown_filters is 'maybe'"):
        Simulator(unknown_filters="maybe")  # type: ignore[arg-type]


# Scripts of users.


def test_scripts_of_users_run(office: Simulator, connect: Connect) -> None:
    with connect(office) as client:
        assert addresses(client) == {"Acme": "info@acme.example"}
        assert written_on(client, date(2024, 6, 3)) == 3
        acme = next(iter(client.crm.organizations.list()))
        assert industries(client) == ({acme.id: acme.industry.name} if acme.industry else {})


def test_hours_are_summed_by_project(office: Simulator, connect: Connect) -> None:
    with connect(office) as client:
        assert hours_per_project(client, date(2024, 6, 3)) == {"Alpha": 8, "Beta": 10}


@FLAVOURS
def test_records_that_are_given_or_documented_are_found_by_what_changed(flavour: str, office: Simulator) -> None:
    """A row without `updated_at` would never be told to a program that keeps a copy."""
    for simulator in (office, Simulator()):
        told = talk(flavour, simulator, lambda it: it.changes(it.projects.projects, since=datetime(2026, 1, 1)))

        assert {item.id for item in told.items} == {row["id"] for row in simulator.records["projects/project"]}
