"""Amounts by split, histories of inputs, custom fields and leave: what the vendor keys by id, and how it goes back."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from simplepay_client import Drift
from simplepay_client._runtime.codec import Codec
from simplepay_client.models import (
    Calculation,
    CustomEmployeeField,
    Employee,
    InheritedCalculation,
    JournalLine,
    LeaveBalances,
    LeaveTypes,
    PayslipDetails,
    SplitAmounts,
)
from tests.vendors.simplepay.payroll import FLAVOURS, Payroll, says, talk


def read(kind: Any, value: object) -> tuple[Any, list[str]]:
    """Return what an answer is read as, and where it drifted."""
    drifts: list[Drift] = []
    codec = Codec(on_drift=drifts.append)
    return kind.read(value, codec, "$"), [drift.path for drift in drifts]


def test_amounts_are_kept_by_split_and_added_up() -> None:
    amounts, drifts = read(SplitAmounts, {"7": "12.50", "9": 2, "": "1.25"})

    assert drifts == []
    assert amounts["7"] == Decimal("12.50")
    assert amounts.by_split == {"7": Decimal("12.50"), "9": Decimal(2)}
    assert (amounts.unsplit, amounts.total) == (Decimal("1.25"), Decimal("15.75"))


def test_an_amount_that_is_no_number_is_told_and_goes_back_as_it_came() -> None:
    line: Any = JournalLine.from_dict({"category": "a", "line_item": "b", "label": "c", "amount": {"7": "x", "9": "1"}})

    assert dict(line.amount) == {"9": Decimal(1)}
    assert line.to_dict()["amount"] == {"7": "x", "9": "1"}
    _, drifts = read(SplitAmounts, {"7": "x", "9": "1"})
    assert drifts == ["$['7']"]
    assert SplitAmounts({"9": Decimal(1)}).write(Codec()) == {"9": Decimal(1)}


@pytest.mark.parametrize(("members", "kind"), [({"system_type": "bonus"}, "bonus"), ({"calculation_def_id": 4}, 4)])
def test_a_calculation_is_named_as_saving_one_takes_it(members: Any, kind: Any) -> None:
    assert Calculation.from_dict(members).kind == kind


def test_the_history_of_inputs_is_in_order() -> None:
    history = {"2026-03-01": {"hours": 8}, "": {"hours": 7}, "2025-12-01": {"hours": 6}}

    calculation = InheritedCalculation.from_dict({"inputs_history": history})

    assert [(entry.since, entry.inputs["hours"]) for entry in calculation.history] == [
        (None, 7),
        (date(2025, 12, 1), 6),
        (date(2026, 3, 1), 8),
    ]


def test_a_custom_field_is_told_by_the_caption_of_its_option() -> None:
    field = CustomEmployeeField.from_dict({"id": 3, "dropdown_options": {"1": "Day shift", "2": "Night shift"}})
    text = CustomEmployeeField.from_dict({"id": 4})
    employee = Employee.from_dict({"custom_fields": {"3": "2", "4": "left-handed"}})

    assert (field.value_of(employee), text.value_of(employee)) == ("Night shift", "left-handed")
    assert field.value_of(Employee.from_dict({})) is None
    assert field.option_id("Day shift") == "1"
    with pytest.raises(KeyError, match="is not one of Day shift, Night shift"):
        field.option_id("Weekend")
    with pytest.raises(KeyError, match="no options"):
        text.option_id("Weekend")


def test_leave_types_are_found_by_name() -> None:
    types, drifts = read(LeaveTypes, {"5": "Annual", "6": "Sick", "x": "Other", "7": None})

    assert (types[5], types.id_of("SICK")) == ("Annual", 6)
    assert drifts == ["$.x", "$['7']"]
    assert types.write(Codec()) == {"5": "Annual", "6": "Sick", "x": "Other", "7": None}
    with pytest.raises(KeyError, match="not one of Annual, Sick"):
        types.id_of("Study")


@pytest.mark.parametrize(
    ("came", "days", "drifts"),
    [
        ({"5": "3.75", "6": 2}, {5: Decimal("3.75"), 6: Decimal(2)}, []),
        ({"5": "3.75", "note": "x"}, {5: Decimal("3.75")}, ["$.note"]),
        ([{"type_id": 5, "balance": 3, "date": "2026-01-05"}], {5: Decimal(3)}, []),
        ([{"type_id": 5, "balance": "3.75", "date": "2026-01-05"}], {5: Decimal("3.75")}, ["$[0].balance"]),
        ({"type_id": 5, "balance": 3}, {5: Decimal(3)}, []),
        ([{"type_id": "x", "balance": 3}, 7], {}, ["$[0].type_id", "$[1]"]),
    ],
    ids=["by type", "another member", "with dates", "as text", "alone", "no balances"],
)
def test_leave_left_is_read_in_either_form_and_goes_back_as_it_came(came: Any, days: Any, drifts: Any) -> None:
    balances, reported = read(LeaveBalances, came)

    assert dict(balances) == days and reported == drifts
    assert balances.write(Codec()) == came


def test_leave_on_a_payslip_stands_apart_from_the_payslips_id() -> None:
    came = {"annual": {"accrual": "1.25", "taken": "0", "balance": "3.75"}, "id": 9, "odd": "x"}
    details: Any = PayslipDetails.from_dict({"leave": came, "allowance": [["Car", "5.00"], ["Total", "5.00"]]})

    assert details.leave["annual"].balance == Decimal("3.75")
    assert (details.leave.payslip_id, dict(details.leave.others)) == (9, {"odd": "x"})
    assert details.section("allowance")["Car"] == Decimal(5) and len(details.section("nowhere")) == 0
    assert [(name, line.label) for name, line in details.lines()] == [("allowance", "Car")]
    assert details.to_dict()["leave"] == came


@FLAVOURS
def test_a_template_is_applied_to_an_employee_said_once(flavour: str) -> None:
    payroll = Payroll(other=lambda _: says({"message": "Success", "id": 3}))

    mapping = talk(flavour, payroll, lambda client: client.profile_mappings.create(5, profile_id=7))

    assert mapping.id == 3
    assert payroll.bodies == [{"profile_mapping": {"profile_id": "7", "employee_id": "5"}}]
