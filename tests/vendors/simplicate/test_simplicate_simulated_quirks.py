"""The simulator of Simplicate has the vendor's quirks, and the client copes with them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from simplicate_client import InvalidArgument, SimplicateClient, models
from simplicate_client.simulator import Simulator
from tests.vendors.simplicate.simulated_office import RECORDS, ask


@pytest.fixture
def office() -> Simulator:
    return Simulator(records=RECORDS)


@pytest.fixture
def client(office: Simulator) -> Iterator[SimplicateClient]:
    with connect(office) as client:
        yield client


def connect(office: Simulator) -> SimplicateClient:
    return SimplicateClient(
        http_client=office.http_client(), base_url=office.base_url, strict=True, **office.credentials
    )


def test_a_family_name_is_wanted_for_creating_only(office: Simulator, client: SimplicateClient) -> None:
    assert ask(office, "/crm/person", method="POST", json={"first_name": "Ann"}).status_code in (400, 422)
    made = client.crm.persons.create(family_name="Lee", first_name="Ann")
    assert made is not None and made.id is not None
    client.crm.persons.update(made.id, first_name="Bob")

    assert office.records["crm/person"][made.id]["first_name"] == "Bob"


def test_what_is_written_by_ids_is_read_with_names(client: SimplicateClient) -> None:
    hours = client.hours.hours.get("hours:1")

    assert hours.employee is not None and hours.project is not None
    assert (hours.employee.name, hours.project.name) == ("Ann", "Alpha")
    assert "employee_id" not in hours.to_dict()


def test_an_id_with_a_colon_is_one_part_of_the_path(office: Simulator, client: SimplicateClient) -> None:
    assert client.crm.organizations.get("organization:acme").name == "Acme"
    assert office.requests[-1].route == "GET /crm/organization/{id}"


def test_documented_records_are_read_without_a_drift() -> None:
    with Simulator() as office, connect(office) as client:
        kinds = client.hours.hours_types.list().collect()
        people = client.crm.persons.list().collect()
        invoices = client.invoices.invoices.list().collect()

    assert kinds and people and invoices
    assert all(isinstance(kind.id, str) for kind in kinds)


def test_a_person_has_one_address_when_written_and_several_when_read_and_flags_are_numbers(
    office: Simulator, client: SimplicateClient
) -> None:
    made = client.crm.persons.create(family_name="Lee", address=models.AddressInput(line_1="1 Road"))
    assert made is not None and made.id is not None
    person = client.crm.persons.get(made.id)

    assert office.records["crm/person"][made.id]["address"] == [{"line_1": "1 Road"}]
    assert isinstance(person.address, list)
    assert [address.line_1 for address in person.address] == ["1 Road"]
    assert (person.is_employee, office.records["crm/person"][made.id]["is_employee"]) == (False, 0)


def test_a_value_with_a_comma_is_refused_where_a_list_is_one_text(office: Simulator, client: SimplicateClient) -> None:
    with pytest.raises(InvalidArgument, match="comma"):
        client.crm.organizations.list(where={"name": {"in": ["a,b"]}}).collect()
    found = client.crm.organizations.list(where={"name": {"in": ["Acme", "Bobs Bikes"]}}).collect()

    assert [row.name for row in found] == ["Acme", "Bobs Bikes"]
    assert ("q[name][in]", "Acme,Bobs Bikes") in office.requests[-1].query


def test_a_star_and_null_cannot_be_searched_for(office: Simulator, client: SimplicateClient) -> None:
    for word in ("*", "null"):
        with pytest.raises(InvalidArgument):
            client.crm.organizations.list(where={"name": word}).collect()

    assert office.requests == []


def test_a_group_of_custom_fields_is_created_by_its_id(office: Simulator, client: SimplicateClient) -> None:
    client.custom_fields.groups.create("group:1", name="Extra", position="1")

    assert (office.requests[-1].route, office.requests[-1].status) == ("POST /customfields/group/{id}", 200)


def test_the_end_of_a_contract_may_be_false() -> None:
    with Simulator() as documented, connect(documented) as client:
        held = documented.records["hrm/contract"]
        (contract_id,) = list(held.held)[:1]
        held[contract_id]["end_date"] = False

        assert client.hrm.contracts.get(contract_id).to_dict()["end_date"] is False


def test_names_that_were_misspelt_have_the_spelling_of_their_path(office: Simulator) -> None:
    paths = {operation.path for operation in office.document.operations.values()}

    assert "/hrm/absence" in paths
    assert not [path for path in paths if "absense" in path]
    assert ask(office, "/sales/sale").status_code == 400
