"""Payslips by section: lines by their label, totals apart, and what comes goes back as it came."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from simplepay_client.models import PayslipDetails, PayslipLine, PayslipLines

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
