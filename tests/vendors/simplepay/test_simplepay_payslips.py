"""Payslips by section: lines by label, separate totals, and the same JSON when written back."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from simplepay_client import Drift
from simplepay_client._runtime.codec import Codec
from simplepay_client.models import PayslipDetails, PayslipGroup, PayslipGroups, PayslipLine, PayslipLines

INCOME = [["Basic Salary", "15000.00"], ["Bonus", "100.50"], ["Total", "15100.50"]]


def test_lines_are_reached_by_caption_or_machine_name() -> None:
    details = PayslipDetails.from_dict({"income": INCOME, "deduction": [], "grand_total": [["Nett Pay", "15100.50"]]})
    income: Any = details.income

    assert [line.label for line in income] == ["Basic Salary", "Bonus"]
    assert income["Basic Salary"] == income["basic_salary"] == Decimal("15000.00")
    assert income.get("Commission") is None and "Commission" not in income
    assert income.total == Decimal("15100.50")


@pytest.mark.parametrize(
    ("rows", "total"),
    [
        ([], Decimal(0)),
        ([["Total", "0.00"]], Decimal("0.00")),
        ([["Tax", "12.50"]], None),
        ([["Tax", "12.50"], ["Total", "12.50"]], Decimal("12.50")),
        ([["Total", "1.00"], ["Tax", "2.00"], ["Total", "3.00"]], Decimal("3.00")),
    ],
    ids=["no lines", "a total alone", "no total", "both", "two totals"],
)
def test_a_section_without_lines_sums_up_to_nothing(rows: Any, total: Decimal | None) -> None:
    details = PayslipDetails.from_dict({"deduction": rows})
    deduction: Any = details.deduction

    assert deduction.total == total
    assert details.to_dict() == {"deduction": rows}


def test_lines_that_share_a_label_are_added_up() -> None:
    details: Any = PayslipDetails.from_dict({"income": [["Overtime", "10.00"], ["Overtime", "2.50"]]})

    assert details.income["overtime"] == Decimal("12.50")
    assert len(details.income) == 2


def test_lines_made_by_hand_are_written_as_the_vendor_writes_them() -> None:
    lines = PayslipLines((PayslipLine("Tax", Decimal("12.50")),), Decimal("12.50"))

    details: Any = PayslipDetails.from_dict({})
    details.deduction = lines

    assert details.to_dict()["deduction"] == [["Tax", "12.50"], ["Total", "12.50"]]


CONTRIBUTIONS = [
    ["Employer contribution", [["UIF - Employer", "20.0"], ["SDL - Employer", "20.0"], ["Total", "40.0"]]],
    ["Benefit", [["Car", "5.00"]]],
]


SECTIONS: dict[str, Any] = {"income": [], "deduction": [], "grand_total": []}


def drifts_of(section: str, value: object) -> tuple[Any, list[str]]:
    """Return a payslip with the sections that each has and one more, and where it drifted."""
    drifts: list[Drift] = []
    details = Codec(on_drift=drifts.append).read(PayslipDetails, {**SECTIONS, section: value})
    return details, [drift.path for drift in drifts]


def test_groups_are_reached_by_caption_or_machine_name() -> None:
    details, drifts = drifts_of("sideline", CONTRIBUTIONS)
    groups = details.sideline

    assert drifts == []
    assert [group.label for group in groups] == ["Employer contribution", "Benefit"] and len(groups) == 2
    assert groups["Employer contribution"] is groups["employer_contribution"]
    assert groups["employer_contribution"]["UIF - Employer"] == Decimal(20)
    assert "Benefit" in groups and "Loan" not in groups and groups.get("Loan") is None
    with pytest.raises(KeyError, match="Loan"):
        groups["Loan"]


def test_a_group_tells_its_lines_from_its_total() -> None:
    details, _ = drifts_of("sideline", CONTRIBUTIONS)

    contribution, benefit = details.sideline

    assert [(line.label, line.amount) for line in contribution.rows] == [
        ("UIF - Employer", Decimal(20)),
        ("SDL - Employer", Decimal(20)),
    ]
    assert (contribution.total, benefit.total) == (Decimal(40), None)


@pytest.mark.parametrize(
    ("section", "value", "path"),
    [
        ("sideline", [["Employer contribution"]], "$.sideline[0]"),
        ("sideline", [["Employer contribution", "40.0"]], "$.sideline[0]"),
        ("sideline", [["Benefit", [["Car", "much"]]]], "$.sideline[0][1][0]"),
        ("income", [["Basic Salary"]], "$.income[0]"),
        ("income", [["Basic Salary", "much"]], "$.income[0]"),
        ("income", [[7, "1.00"]], "$.income[0]"),
        ("leave", {"annual": "x"}, "$.leave.annual"),
    ],
)
def test_what_is_no_line_is_told_kept_and_written_as_it_came(section: str, value: Any, path: str) -> None:
    details, drifts = drifts_of(section, value)

    assert drifts == [path]
    assert details.to_dict() == {**SECTIONS, section: value}


def test_what_is_no_line_is_no_amount() -> None:
    details, _ = drifts_of("income", [["Basic Salary", "much"], ["Bonus", "5.00"]])

    assert [line.label for line in details.income] == ["Bonus"]
    assert details.income.others == (["Basic Salary", "much"],)
    assert details.income.total is None
    with pytest.raises(KeyError, match="Basic Salary"):
        details.income["Basic Salary"]
    assert details.income.get("Basic Salary", Decimal(1)) == Decimal(1)


def test_groups_made_by_hand_are_written_as_the_vendor_writes_them() -> None:
    lines = PayslipLines((PayslipLine("Car", Decimal("5E+1")),), Decimal(50))
    details: Any = PayslipDetails.from_dict({})
    details.sideline = PayslipGroups((PayslipGroup("Benefit", lines),))

    assert details.to_dict()["sideline"] == [["Benefit", [["Car", "50"], ["Total", "50"]]]]


def test_changing_what_was_written_changes_no_payslip() -> None:
    details: Any = PayslipDetails.from_dict({"income": [["Bonus", "5.00"]], "sideline": CONTRIBUTIONS})

    written = details.to_dict()
    written["income"].clear()
    written["sideline"][0].clear()

    assert details.to_dict() == {"income": [["Bonus", "5.00"]], "sideline": CONTRIBUTIONS}


def test_leave_made_by_hand_is_written_with_the_payslips_id() -> None:
    details: Any = PayslipDetails.from_dict({"leave": {"annual": {"accrual": 1, "taken": 0, "balance": 3}, "id": 9}})
    leave = details.leave

    assert type(leave)(dict(leave), 9).write(Codec()) == details.to_dict()["leave"]
    assert type(leave)(dict(leave)).write(Codec()) == {"annual": details.to_dict()["leave"]["annual"]}


def test_a_number_among_leave_types_is_no_id_of_the_payslip() -> None:
    told: list[Drift] = []

    details: Any = Codec(on_drift=told.append).read(PayslipDetails, {"leave": {"annual": 3, "id": "9"}})

    assert details.leave.payslip_id is None
    assert [drift.path for drift in told if "leave" in drift.path] == ["$.leave.annual", "$.leave.id"]
