"""Numbers that a document lists are integer enums, whether they travel as text, as numbers, or as either."""

from __future__ import annotations

import json
from collections.abc import Iterator
from enum import IntEnum, StrEnum
from pathlib import Path
from typing import Any

import pytest

from tests.unit.making import Package, Talk, document, forgotten, make, operation, ref, talk

TYPES: dict[str, dict[str, Any]] = {
    "text": {"type": "string", "x-type": "integer", "enum": ["1", "2", "30"]},
    "either": {"type": ["string", "integer"], "x-type": "integer", "enum": ["1", 2, "2", "30"]},
    "number": {"type": "integer", "enum": [1, 2, 30]},
}


@pytest.fixture(scope="module", params=list(TYPES))
def package(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Package]:
    state = {**TYPES[request.param], "x-enum": {"1": "open", "2": "paid", "30": "void"}, "description": "A state."}
    bill = {"type": "object", "properties": {"state": ref("State"), "states": {"type": "array", "items": ref("State")}}}
    paths = {
        "/bills/{state}": {
            "parameters": [{"name": "state", "in": "path", "required": True, "schema": ref("State")}],
            "get": operation(
                "readBill", ref("Bill"), parameters=[{"name": "was", "in": "query", "schema": ref("State")}]
            ),
        },
        "/bills": {
            "post": operation(
                "makeBill", ref("Bill"), requestBody={"content": {"application/json": {"schema": ref("Bill")}}}
            )
        },
    }
    folder = tmp_path_factory.mktemp(request.param)
    with forgotten("listed_client"):
        yield make(folder, document(paths, {"State": state, "Bill": bill}), "listed_client")


@pytest.fixture
def bills(package: Package) -> Iterator[Talk]:
    with talk(package) as opened:
        yield opened


def sent(bills: Talk) -> Any:
    return json.loads(bills.vendor.last.content)


@pytest.mark.parametrize("came", [2, "2"])
def test_either_spelling_is_the_member_without_a_drift_and_goes_back_as_it_came(bills: Talk, came: object) -> None:
    bills.vendor.says({"state": came, "states": [came, 30, "1"]})

    bill = bills.client.calls.make_bill()

    assert isinstance(bill.state, IntEnum)
    assert bill.state == 2
    assert bill.state.name == "PAID"
    assert [state.name for state in bill.states] == ["PAID", "VOID", "OPEN"]
    assert bills.drifts == []
    assert bill.to_dict() == {"state": came, "states": [came, 30, "1"]}


@pytest.mark.parametrize("came", [7, "7"])
def test_a_number_that_is_not_listed_is_a_drift_and_still_a_number(bills: Talk, came: object) -> None:
    bills.vendor.says({"state": came})

    bill = bills.client.calls.make_bill()

    assert bill.state == 7
    assert [(drift.path, drift.seen) for drift in bills.drifts] == [("$.state", came)]
    assert bill.to_dict() == {"state": came}


@pytest.mark.parametrize("came", ["paid", True, 2.5, ["2"]])
def test_what_is_no_number_is_kept_as_it_came(bills: Talk, came: object) -> None:
    bills.vendor.says({"state": came})

    bill = bills.client.calls.make_bill()

    assert bill.state == came
    assert type(bill.state) is type(came)
    assert len(bills.drifts) == 1
    assert bill.to_dict() == {"state": came}


def test_member_number_and_text_are_sent_alike(package: Package, bills: Talk) -> None:
    spelled: set[str] = set()

    for state in (package.load("models").State.PAID, 2, "2"):
        bills.client.calls.make_bill(state=state, states=[state])
        bills.client.calls.get_bill(state, was=state)
        spelled.add(f"{bills.path()} {bills.query()}")
        bills.client.calls.make_bill(state=state, states=[state])
        spelled.add(bills.vendor.last.content.decode())

    assert len(spelled) == 2
    assert "/bills/2 was=2" in spelled


def test_the_wire_gets_the_documented_type(request: pytest.FixtureRequest, package: Package, bills: Talk) -> None:
    bills.client.calls.make_bill(state=package.load("models").State.VOID)

    wanted: object = 30 if "number" in request.node.name else "30"
    assert sent(bills) == {"state": wanted}


def test_a_model_made_by_hand_is_written_like_one_that_was_read(package: Package) -> None:
    bill = package.load("models").Bill(state=2)
    wanted = package.load("models").Bill(state=package.load("models").State.PAID)

    assert bill.to_dict() == wanted.to_dict()


@pytest.mark.parametrize("values", [["01", "02"], ["1", "two"], ["1.0", "2.0"]])
def test_texts_that_are_not_written_as_integers_are_become_no_enum(tmp_path: Path, values: list[str]) -> None:
    state = {"type": "string", "x-type": "integer", "enum": values, "description": "A state."}
    bill = {"type": "object", "properties": {"state": ref("State")}}
    with forgotten("texts_client"):
        package = make(
            tmp_path,
            document({"/b": {"get": operation("read", ref("Bill"))}}, {"State": state, "Bill": bill}),
            "texts_client",
        )
        with talk(package) as opened:
            opened.vendor.says({"state": values[0]})

            bill = opened.client.calls.read()
            written = bill.to_dict()

    assert not isinstance(bill.state, IntEnum | StrEnum)
    assert written == {"state": values[0]}


def test_a_text_beside_listed_numbers_stays_a_text(tmp_path: Path) -> None:
    mark = {"oneOf": [{"type": "integer", "enum": [1, 2]}, {"type": "string"}]}
    bill = {"type": "object", "properties": {"mark": mark}}
    with forgotten("beside_client"):
        package = make(
            tmp_path, document({"/b": {"get": operation("read", ref("Bill"))}}, {"Bill": bill}), "beside_client"
        )
        with talk(package) as opened:
            opened.vendor.says({"mark": "2"})

            bill = opened.client.calls.read()

    assert bill.mark == "2"
    assert opened.drifts == []
