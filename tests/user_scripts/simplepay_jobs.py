"""Jobs over SimplePay: a payroll total, employees into CSV, who is on leave."""

from __future__ import annotations

import csv
from datetime import date
from decimal import Decimal
from pathlib import Path

from simplepay_client import SimplePayClient


def payroll_total(simplepay: SimplePayClient, employee_id: int, year: int) -> Decimal:
    """Return the net pay of a year; payslips that are still calculated have none yet."""
    total = Decimal(0)
    for payslip in simplepay.payslips.list(employee_id):
        if payslip.date.year == year and payslip.nett_pay is not None:
            total += payslip.nett_pay
    return total


def staff(simplepay: SimplePayClient, client_id: int, target: Path) -> int:
    """Write names and first days to a file; return how many there are."""
    with target.open("w", newline="") as file:
        table = csv.writer(file)
        rows = simplepay.employees.list(client_id)
        for employee in rows:
            born = employee.birthdate.isoformat() if employee.birthdate else ""
            table.writerow([employee.id, employee.first_name, employee.last_name, employee.appointment_date, born])
    return len(rows)


def away(simplepay: SimplePayClient, employee_ids: list[int], day: date) -> set[int]:
    """Return who is on leave on a day."""
    return {
        employee_id
        for employee_id in employee_ids
        if any(leave.date == day for leave in simplepay.leave_days.list(employee_id))
    }
