"""Export payslips as PDFs with totals; push leave days; hours of a week per project."""

from __future__ import annotations

import csv
from collections import defaultdict
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

from simplepay_client import SimplePayClient
from simplepay_client import models as spm
from simplicate_client import SimplicateClient


def export_payslips(simplepay: SimplePayClient, client_id: int, first: date, last: date, folder: Path) -> None:
    """Write a PDF for each payslip, and the totals of all into one table."""
    with (folder / "totals.csv").open("w", newline="") as f:
        out = csv.writer(f)
        for employee in simplepay.employees.list(client_id):
            for payslip in simplepay.payslips.list(employee.id):
                if not first <= payslip.date <= last or payslip.dirty:
                    continue
                details = simplepay.payslips.get(payslip.id)
                simplepay.payslips.pdf(payslip.id, to=folder / f"{employee.number}_{payslip.id}.pdf")
                out.writerow(
                    [
                        employee.number,
                        employee.first_name,
                        payslip.date,
                        details.income.total,
                        details.deduction.total,
                        payslip.nett_pay,
                        details.grand_total["nett_pay"],
                    ]
                )


def push_leave(simplepay: SimplePayClient, client_id: int, employee_id: int, days: list[date]) -> list[int]:
    """Add annual leave on days that have none yet; return the ids."""
    types = simplepay.leave_types.list(client_id)
    annual = types.id_of("annual")
    known = {day.date for day in simplepay.leave_days.list(employee_id)}
    made = simplepay.leave_days.create_multiple(
        employee_id, dates=[spm.NewLeaveDay(date=day, type_id=annual) for day in days if day not in known]
    )
    return made.ids


def hours_per_project(simplicate: SimplicateClient, monday: date) -> dict[str, Decimal]:
    """Return the hours of a week by the name of the project."""
    totals: dict[str, Decimal] = defaultdict(Decimal)
    for entry in simplicate.hours.hours.list(
        where=lambda h: (h.start_date >= monday) & (h.start_date < monday + timedelta(days=7)),
        select=["id", "hours", "project.", "employee."],
    ):
        if entry.project and entry.hours:
            totals[entry.project.name] += entry.hours
    return totals
