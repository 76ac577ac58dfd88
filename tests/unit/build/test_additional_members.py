"""Members that a document describes by their type alone (`additionalProperties`), beside those that it names."""

from __future__ import annotations

import json
import re
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.unit.making import Package, document, forgotten, make, operation, ref, talk

SCHEMAS = {
    "Rates": {
        "type": "object",
        "required": ["base"],
        "properties": {"base": {"type": "string"}},
        "additionalProperties": ref("Rate"),
    },
    "Rate": {
        "type": "object",
        "properties": {"value": {"type": "string", "format": "decimal"}},
        "additionalProperties": {"type": "string", "x-type": "decimal"},
    },
    "Plan": {
        "type": "object",
        "properties": {"name": {"type": "string"}},
        "additionalProperties": {"type": ["string", "null"], "format": "date"},
    },
}
BODY = {"content": {"application/json": {"schema": {"type": "array", "items": ref("Plan")}}}}
PATHS = {
    "/rates": {"get": operation("getRates", ref("Rates"))},
    "/plans": {"post": operation("sendPlans", requestBody=BODY)},
}
ANSWER = '{"base":"EUR","USD":{"value":"1.10","ask":"1.1200","bid":"1e1"},"CHF":{"value":"0.9"}}'


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder: Path = tmp_path_factory.mktemp("additional")
    with forgotten("made_client"):
        yield make(folder, document(PATHS, SCHEMAS))


def test_additional_members_are_models_where_the_document_says_so(package: Package) -> None:
    rates = package.load("models").Rates.from_json(ANSWER)

    dollar = rates.unknown_fields["USD"]
    assert isinstance(dollar, package.load("models").Rate)
    assert dollar.value == Decimal("1.10")


def test_additional_members_are_decoded_to_their_scalar(package: Package) -> None:
    rates = package.load("models").Rates.from_json(ANSWER)

    assert rates.unknown_fields["USD"].unknown_fields == {"ask": Decimal("1.1200"), "bid": Decimal("1e1")}


def test_additional_members_go_back_as_they_came(package: Package) -> None:
    rates = package.load("models").Rates.from_json(ANSWER)

    assert rates.to_json() == ANSWER
    assert rates.to_dict() == json.loads(ANSWER)


def test_an_additional_member_that_does_not_fit_is_kept_and_reported(package: Package) -> None:
    with talk(package) as session:
        session.vendor.says({"base": "EUR", "USD": 3, "CHF": {"value": "1"}})
        rates = session.client.calls.get_rates()

    assert rates.unknown_fields["USD"] == 3
    assert rates.to_dict() == {"base": "EUR", "USD": 3, "CHF": {"value": "1"}}
    assert [drift.path for drift in session.drifts] == ["$.USD"]


def test_a_changed_additional_member_is_written_by_its_type(package: Package) -> None:
    rates = package.load("models").Rates.from_json(ANSWER)

    rates.unknown_fields["USD"].unknown_fields["bid"] = Decimal("2.50")

    assert rates.to_dict()["USD"] == {"value": "1.10", "ask": "1.1200", "bid": "2.50"}


def test_additional_members_are_rows_of_python_values(package: Package) -> None:
    rates = package.load("models").Rates.from_json(ANSWER)

    assert rates.to_python()["CHF"] == {"value": Decimal("0.9")}


def test_additional_members_that_are_given_are_written_and_fitted(package: Package) -> None:
    plan = package.load("models").Plan
    with talk(package) as session:
        session.client.calls.send_plans(body=[plan(name="a", unknown_fields={"from": date(2026, 1, 5), "to": None})])
        sent = json.loads(session.vendor.last.content)
        with pytest.raises(package.InvalidArgument, match="from"):
            session.client.calls.send_plans(body=[plan(unknown_fields={"from": 7})])

    assert sent == [{"name": "a", "from": "2026-01-05", "to": None}]


EXTRA = {
    "type": "object",
    "properties": {"name": {"type": "string"}},
    "additionalProperties": {"type": "string", "format": "date"},
}


def test_members_that_no_schema_names_are_given_as_their_type(tmp_path: Path) -> None:
    """In JSON and in forms."""
    media = {"json": "application/json", "form": "application/x-www-form-urlencoded"}
    paths = {
        f"/{name}": {"post": operation(f"send_{name}", requestBody={"content": {kind: {"schema": EXTRA}}})}
        for name, kind in media.items()
    }

    package = make(tmp_path, document(paths), "extra_client")

    assert package.code == 0, package.err
    assert package.text("resources/calls.py").count("extra: Mapping[str, date] | Unset = UNSET") == 2
    with forgotten("extra_client"), talk(package) as call:
        call.client.calls.send_json(name="a", extra={"due": date(2026, 1, 5)})
        assert json.loads(call.vendor.last.content) == {"name": "a", "due": "2026-01-05"}
        call.client.calls.send_form(extra={"due": date(2026, 1, 5)})
        assert call.vendor.last.content == b"due=2026-01-05"


def test_a_class_of_members_that_no_schema_names_is_there(tmp_path: Path) -> None:
    """Nothing but the argument `extra` mentions it."""
    tag = {"type": "object", "properties": {"label": {"type": "string"}}}
    tags = {"type": "object", "properties": {"n": {"type": "integer"}}, "additionalProperties": tag}
    body = {"content": {"application/json": {"schema": tags}}, "required": True}

    package = make(tmp_path, document({"/tags": {"post": operation("tag", requestBody=body)}}), "tags_client")

    found = re.search(r"extra: Mapping\[str, models\.(\w+)\]", package.text("resources/calls.py"))
    assert found is not None
    with forgotten("tags_client"):
        assert getattr(package.load("models"), found[1])(label="a").to_dict() == {"label": "a"}
