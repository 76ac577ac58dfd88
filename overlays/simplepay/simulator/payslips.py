"""Payslips and pay runs: how they are opened, calculated, printed and finalised."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from simplepay_client._overlay.simulator.lines import (
    add_up,
    amount_of,
    caption_of,
    empty_data,
    groups_of,
    lines_of,
    machine_name,
    set_line,
    total,
    with_machine_names,
)
from simplepay_client._overlay.simulator.paper import pdf
from simplepay_client._overlay.simulator.people import People, without_data
from simplepay_client._overlay.simulator.periods import period_offset
from simplepay_client._runtime.extend import (
    Received,
    Record,
    Refused,
    Reply,
    Route,
    Row,
    copied,
    handles,
    listing,
    mapping,
)

_AMOUNTS = ("fixed_amount", "amount", "commission_input")
_ALWAYS = frozenset({"basic_salary", "annual_bonus", "extra_pay"})


class Payslips(People):
    """The part of SimplePay that pays."""

    def settle(self) -> None:
        """Calculate the payslips that are due."""
        super().settle()
        for record in self.records.payslips.held.values():
            if record.row.get("dirty"):
                until = record.hidden.get("until", self.clock.start + self.settings.calculating_seconds)
                if self.clock.now() >= until:
                    self._calculate(record)

    def shown(self, record: Record, route: Route, *, alone: bool = False) -> Row:
        """Return a row; a payslip without its items where an employee's are listed."""
        row = super().shown(record, route, alone=alone)
        return without_data(row) if route.operation.key == "GET /employees/{employee_id}/payslips" else row

    @handles("GET /payslips/{payslip_id}")
    def show_payslip(self, request: Received) -> Reply:
        """Return the items of a payslip under machine names, with leave, in which its id is."""
        record = self.one(request, self.routes["GET /payslips/{payslip_id}"])
        items = with_machine_names(mapping(record.row.get("data")) or empty_data())
        return Reply(200, {"payslip": {**items, "leave": {**self.leave_figures(record), "id": record.row["id"]}}})

    def leave_figures(self, record: Record) -> Row:  # noqa: ARG002  leave is known further up
        """Return accrual, days taken and balance of each kind of leave."""
        return {}

    @handles("GET /payslips/{payslip_id}.pdf")
    def print_payslip(self, request: Received) -> Reply:
        """Return a payslip as PDF; 202 while it is calculated."""
        record = self.records.payslips.record(request.values["payslip_id"])
        if record is None:
            raise Refused(self.not_found(request))
        if record.row.get("dirty"):
            return Reply(202, {"message": "Payslip is still being calculated. Please try again later."})
        asked = f"{request.headers.get('accept', '')} {request.headers.get('content-type', '')}"
        if "application/pdf" not in asked:
            request.remarks.append("The page wants Content-Type: application/pdf in this request.")
        person = self.records.employees.get(record.scope.get("employees")) or {}
        head = [f"Payslip {record.id}", f"{person.get('first_name', '')} {person.get('last_name', '')}".strip()]
        data = mapping(record.row.get("data"))
        lines = [f"{name}: {amount:.2f}" for part in ("income", "deduction") for name, amount in lines_of(data, part)]
        text = pdf([*head, str(record.row.get("date")), *lines, f"Nett Pay: {record.row.get('nett_pay')}"])
        return Reply(200, text, "application/pdf")

    @handles("GET /payment_runs/{payment_run_id}/payslips")
    def list_run(self, request: Received) -> Reply:
        """Return the payslips of a pay run with their items."""
        rows = [copied(one.row) for one in self.in_run(request.values["payment_run_id"])]
        return Reply(200, [{"payslip": {**row, "data": row.get("data") or empty_data()}} for row in rows])

    def in_run(self, run_id: str) -> list[Record]:
        """Return the payslips of a pay run."""
        held = self.records.payslips.held.values()
        return [record for record in held if str(record.row.get("payment_run_id")) == run_id]

    @handles("GET /payment_runs/{payment_run_id}/accounting")
    def show_journal(self, request: Received) -> Reply:
        """Return the journal of a pay run; without accounting splits its amounts have an empty key."""
        run_id = request.values["payment_run_id"]
        held = self.records["payment_runs/accounting"].held.values()
        known = [without_id(one.row) for one in held if one.scope.get("payment_runs") == run_id]
        return Reply(200, known or [_journal([mapping(one.row.get("data")) for one in self.in_run(run_id)])])

    def open_payslips(self, client_id: Any, day: date) -> list[Row]:
        """Open a payslip for each employee of a client; they are calculated in a while."""
        people = [one for one in self.records.employees.held.values() if one.is_in({"clients": str(client_id)})]
        opened: list[Row] = []
        for person in people:
            row = {
                "date": day.isoformat(),
                "special": False,
                "finalised": False,
                "dirty": True,
                "ss_released": False,
                "payment_run_id": None,
                "data": empty_data(),
            }
            record = self.records.payslips.add(row, scope={"employees": person.id})
            self._touch(record)
            opened.append(record.row)
        return opened

    def finalise(self, payslip_id: Any) -> Row:
        """Make a payslip final and put it into the pay run of its pay frequency and day."""
        record = self.records.payslips.record(payslip_id)
        if record is None:
            raise LookupError(f"there is no payslip {payslip_id}")
        self._calculate(record)
        run = self._run_of(record)
        record.row |= {"finalised": True, "ss_released": True, "payment_run_id": run.row["id"]}
        paid = total(("", amount_of(one.row.get("nett_pay")) or Decimal(0)) for one in self.in_run(run.id))
        run.row |= {"total": float(paid), "updated_at": self.stamp()}
        return record.row

    def _run_of(self, record: Record) -> Record:
        person = self.records.employees.record(record.scope.get("employees"))
        wave_id = person.row.get("wave_id") if person is not None else None
        day = str(record.row["date"])
        for run in self.records.payment_runs.held.values():
            if run.row.get("wave_id") == wave_id and run.row.get("period_end_date") == day:
                return run
        wave = self.records.waves.get(wave_id)
        row = {
            "wave_id": wave_id,
            "period_offset": period_offset(wave, date.fromisoformat(day)) if wave else 0,
            "period_end_date": day,
            "total": 0.0,
            "created_at": self.stamp(),
            "updated_at": self.stamp(),
            "special": False,
        }
        return self.records.payment_runs.add(row, scope=dict(person.scope) if person is not None else {})

    def _calculate(self, record: Record) -> None:
        """Work out a payslip: its items follow from the calculations of the employee, then of the payslip."""
        data = record.row.setdefault("data", empty_data())
        for row in self._set_on(record):
            name = str(row.get("system_type") or row.get("calculation_def_id"))
            amount = next((amount_of(row["inputs"][key]) for key in _AMOUNTS if key in row["inputs"]), None)
            if amount is not None:
                caption, section = self._item(name)
                set_line(data, section, caption, amount)
        record.row |= {"dirty": False, "nett_pay": float(add_up(data))}

    def _set_on(self, record: Record) -> list[Row]:
        return [*self._of_employee(record.scope.get("employees")), *self._of_payslip(record.id)]

    def _items(self) -> list[Row]:
        """Return the items that payslips can have, as far as they are listed."""
        rows = list(self.records["clients/items_and_outputs"])
        return [item for row in rows for kind in ("system_items", "custom_items") for item in listing(row.get(kind))]

    def _item(self, name: str) -> tuple[str, str]:
        """Return the caption of an item, and the section of a payslip that it belongs to."""
        for item in self._items():
            if name in (str(item.get("name")), str(item.get("id"))):
                return str(item["label"]), "deduction" if item.get("item_type") == "deduction" else "income"
        return caption_of(name), "income"

    def is_enabled(self, name: str, employee_id: str) -> bool:
        """Whether an item can be given in bulk: one-off ones can, others once they are set on the employee."""
        items = self._items()
        if name.isdecimal():
            custom = [str(item["id"]) for item in items if "id" in item]
            return not custom or name in custom
        once = {item.get("name") for item in items if item.get("once_off")} | _ALWAYS
        return name in once or any(row.get("system_type") == name for row in self._of_employee(employee_id))

    def _of_employee(self, employee_id: str | None) -> list[Row]:
        return [row for row in self.records.calculations if str(row.get("employee_id")) == employee_id]

    def _of_payslip(self, payslip_id: str) -> list[Row]:
        return [row for row in self.records.calculations if str(row.get("payslip_id")) == payslip_id]

    def _touch(self, record: Record) -> None:
        """Let a payslip be calculated again, in which time it has no `nett_pay`."""
        record.row["dirty"] = True
        record.row.pop("nett_pay", None)
        record.hidden["until"] = self.clock.now() + self.settings.calculating_seconds


def without_id(row: Row) -> Row:
    """Return a row without the number that it has here only."""
    return {name: copied(value) for name, value in row.items() if name != "id"}


def _journal(slips: list[Row]) -> Row:
    """Return the journal of payslips: what is spent, and to whom it is owed."""
    sums: dict[tuple[str, str, str], Decimal] = {}

    def add(side: str, category: str, caption: str, amount: Decimal) -> None:
        key = side, category, caption
        sums[key] = sums.get(key, Decimal(0)) + amount

    for data in slips:
        for caption, amount in lines_of(data, "income"):
            add("debit", "salary_expense", caption, amount)
        for caption, amount in lines_of(data, "sideline") if groups_of(data) else ():
            add("debit", "expense", caption, amount)
            add("credit", "liability", caption, amount)
        for caption, amount in [*lines_of(data, "deduction"), *lines_of(data, "grand_total")]:
            add("credit", "liability", caption, amount)
    sides: dict[str, list[Row]] = {"debit": [], "credit": []}
    for (side, category, caption), amount in sums.items():
        line = {"category": category, "line_item": machine_name(caption), "label": caption}
        sides[side].append({**line, "amount": {"": float(amount)}})
    return {"accounting_splits": [], **sides}
