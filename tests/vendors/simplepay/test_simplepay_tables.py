"""The page's tables of attributes decide what has to be given, what may be null, and what is always there."""

from __future__ import annotations

import inspect
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from simplepay_client import AsyncSimplePayClient, Drift, SimplePayClient, models
from simplepay_client._runtime.codec import Codec
from tests.vendors.simplepay.payroll import FLAVOURS, Payroll, says, talk

SPEC = Path(__file__).parents[3] / "specs" / "simplepay.yaml"

EMPLOYEE = {
    **dict.fromkeys(["wave_id", "first_name", "last_name", "appointment_date", "payment_method"], "required"),
    **dict.fromkeys(["birthdate", "ppsn", "prsi_class", "prsi_exempt", "director", "email", "job_title"], "optional"),
    **dict.fromkeys(["bank_account_attributes", "physical_address", "custom_fields"], "optional"),
    # Required where the client numbers its employees by hand: no null, and no need.
    "number": "sometimes",
}
DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
TABLES: dict[str, dict[str, str]] = {
    "employees.create": EMPLOYEE,
    "waves.create": {
        "frequency": "required",
        "last_day_of_month": "sometimes",
        "first_end_date": "required",
        "custom_name": "sometimes",
    },
    "inherited_calculations.save": {
        "calc_type": "required",
        "effective_date": "sometimes",
        "calculation_details": "required",
    },
    "reports.transaction_history": {
        **dict.fromkeys(["start_date", "end_date", "account_names"], "required"),
        **dict.fromkeys(["wave_ids", "employee_ids", "custom_fields", "humanize"], "optional"),
    },
    "reports.variance": {
        **dict.fromkeys(["wave_id", "period_offset"], "required"),
        **dict.fromkeys(["employee_ids", "humanize"], "optional"),
    },
    "reports.comparison_leave": {
        **dict.fromkeys(["start_date", "end_date", "leave_types"], "required"),
        **dict.fromkeys(["wave_ids", "employee_ids", "humanize"], "optional"),
    },
    "reports.leave_liability": {
        "date": "required",
        **dict.fromkeys(["wave_ids", "employee_ids", "humanize"], "optional"),
    },
    "reports.tracked_balances": {
        "date": "required",
        **dict.fromkeys(["wave_ids", "employee_ids", "humanize"], "optional"),
    },
}
"""By method: `required` in the table, `optional` (or null there), or needed under a condition that the page names."""

ANSWERS = {
    **{name: word for name, word in EMPLOYEE.items() if name != "bank_account_attributes"},
    "number": "optional",
    "bank_account": "optional",
    "id": "required",
}
"""The same of an employee that is read: what had to be given is there, what need not be may be null."""

VALUES: dict[str, object] = {
    "id": 12,
    "wave_id": 2,
    "first_name": "Ann",
    "last_name": "Lee",
    "appointment_date": "2010-02-06",
    "payment_method": "cash",
}


@cache
def schemas() -> dict[str, Any]:
    document: Any = yaml.load(SPEC.read_text("utf-8"), yaml.CSafeLoader)
    known: dict[str, Any] = document["components"]["schemas"]
    return known


def parameters(client: type[Any], name: str) -> dict[str, inspect.Parameter]:
    resource, method = name.split(".")
    return dict(inspect.signature(getattr(getattr(client(api_key="k"), resource), method)).parameters)


@pytest.mark.parametrize("client", [SimplePayClient, AsyncSimplePayClient])
@pytest.mark.parametrize(("name", "table"), TABLES.items(), ids=TABLES)
def test_a_method_demands_what_the_table_requires(client: type[Any], name: str, table: dict[str, str]) -> None:
    known = parameters(client, name)

    assert {wire for wire in table if known[wire].default is inspect.Parameter.empty} == {
        wire for wire, word in table.items() if word == "required"
    }


@pytest.mark.parametrize(("name", "table"), TABLES.items(), ids=TABLES)
def test_null_may_be_given_where_the_table_calls_it_optional(name: str, table: dict[str, str]) -> None:
    known = parameters(SimplePayClient, name)

    assert {wire for wire in table if "None" in str(known[wire].annotation).split(" | ")} == {
        wire for wire, word in table.items() if word == "optional"
    }


def test_any_hour_of_regular_hours_may_be_left_out() -> None:
    named = {f"{name}_{day}" for name in ("works", "day_type", "partial_hours") for day in DAYS}

    hours = schemas()["RegularHours"]

    assert set(hours["properties"]) == named | {
        "full_day_hours_input",
        "schedule",
        "leave_any_day",
        "full_days_per_week",
    }
    assert "required" not in hours


def test_an_employee_always_has_what_the_table_requires() -> None:
    required = {wire for wire, word in ANSWERS.items() if word == "required"}

    assert set(schemas()["Employee"]["required"]) == required == set(VALUES)


@pytest.mark.parametrize("name", sorted(VALUES))
def test_the_absence_of_a_required_member_is_a_drift(name: str) -> None:
    drifts: list[Drift] = []

    Codec(on_drift=drifts.append).read(models.Employee, {key: value for key, value in VALUES.items() if key != name})

    assert [drift.path for drift in drifts] == [f"$.{name}"]


@pytest.mark.parametrize("name", sorted(name for name, word in ANSWERS.items() if word == "optional"))
def test_an_optional_member_may_be_null_or_absent(name: str) -> None:
    codec = Codec(strict=True)

    null, absent = codec.read(models.Employee, {**VALUES, name: None}), codec.read(models.Employee, VALUES)

    assert getattr(null, name) is None and getattr(absent, name) is None
    assert null.to_dict() == {**VALUES, name: None} and absent.to_dict() == VALUES


@FLAVOURS
def test_optional_attributes_are_cleared_with_null(flavour: str) -> None:
    payroll = Payroll(other=lambda _: says({"message": "Employee has been created/updated", "id": 1, "number": "0001"}))
    nothing = dict.fromkeys(name for name, word in EMPLOYEE.items() if word == "optional")

    talk(flavour, payroll, lambda client: client.employees.update(1, **nothing))

    assert payroll.bodies == [{"employee": nothing}]


def test_examples_lack_nothing_that_is_always_there_and_say_what_was_filled_in() -> None:
    document: Any = yaml.load(SPEC.read_text("utf-8"), yaml.CSafeLoader)
    content = [
        document["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]["examples"]
        for path in ("/clients/{client_id}/employees", "/employees/{id}")
    ]
    examples = [example for listed in content for example in listed.values()]

    assert len(examples) >= 5
    for example in examples:
        rows = example["value"] if isinstance(example["value"], list) else [example["value"]]
        assert all(set(VALUES) <= set(row["employee"]) for row in rows)
        assert "id" in example["x-evidence"]["note"] and "always there" in example["x-evidence"]["note"]
