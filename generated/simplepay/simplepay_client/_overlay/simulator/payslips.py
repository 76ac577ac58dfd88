# Copied from overlays/simplepay/simulator/payslips.py; edit it there, then generate again.
"""Payslips, what is set on them, pay runs and bulk input."""

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
_FINALISED = "is finalised and cannot be changed"


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

    # What the vendor's site does: open payslips and finalise them.

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

    # Calculations.

    @handles("GET /employees/{employee_id}/calculations")
    def list_for_employee(self, request: Received) -> Reply:
        """Return the calculations of an employee; inherited ones have no id."""
        employee_id = request.values["employee_id"]
        rows = [copied(row) for row in self._of_employee(employee_id)]
        return Reply(200, [*rows, *self._inherited(employee_id)])

    @handles("GET /payslips/{payslip_id}/calculations")
    def list_for_payslip(self, request: Received) -> Reply:
        """Return the calculations of a payslip; those of the employee have no id."""
        payslip_id = request.values["payslip_id"]
        rows = [copied(row) for row in self._of_payslip(payslip_id)]
        record = self.records.payslips.record(payslip_id)
        employee_id = "" if record is None else record.scope.get("employees", "")
        known = {row.get("system_type") for row in rows}
        above = self._of_employee(employee_id)
        rows += [{**copied(row), "id": None} for row in above if row.get("system_type") not in known]
        return Reply(200, [*rows, *self._inherited(employee_id)])

    def _inherited(self, employee_id: str) -> list[Row]:
        found = list(self.records.inherited_calculations.held.values())
        own = [one.row for one in found if one.is_in({"employees": employee_id})]
        return [
            self.new_calculation(row["short_name"], mapping(row["inputs"]), employee_id=row["employee_id"])
            for row in own
        ]

    @handles("GET /calculations/{id}")
    def show_calculation(self, request: Received) -> Reply:
        """Return a calculation; alone it has `skip_rule` as text."""
        record = self.one(request, self.routes["GET /calculations/{id}"])
        rule = record.row.get("skip_rule")
        return Reply(200, {**copied(record.row), "skip_rule": str(rule).lower()})

    @handles("POST /employees/{employee_id}/calculations", "POST /payslips/{payslip_id}/calculations")
    def save_calculation(self, request: Received) -> Reply:
        """Change the calculation of a type, or add it."""
        kind = str(request.fields["calc_type"])
        inputs = mapping(request.fields["calculation_details"])
        owner = {name: int(value) for name, value in request.values.items()}
        row = self.set_calculation(kind, inputs, **owner)
        return Reply(200, {"message": f"Calculation {kind} has been created/updated", "id": row["id"]})

    def set_calculation(self, kind: str, inputs: Row, **owner: int) -> Row:
        """Set inputs of an item on an employee or a payslip."""
        touched = self._touched(owner)
        if "payslip_id" in owner and any(record.row.get("finalised") for record in touched):
            raise self.wrong(payslip=_FINALISED)
        named = {_read_name(name, kind): _as_read(value) for name, value in inputs.items()}
        own = (row for row in self.records.calculations if _is_owned(row, owner) and kind == _kind_of(row))
        row = next(own, None)
        if row is None:
            row = self.records.calculations.add(self.new_calculation(kind, {}, **owner)).row
        row["inputs"] |= named
        row["updated_at"] = self.stamp()
        for record in touched:
            self._touch(record)
        return row

    def _touched(self, owner: dict[str, int]) -> list[Record]:
        if "payslip_id" in owner:
            record = self.records.payslips.record(owner["payslip_id"])
            return [] if record is None else [record]
        return [one for one in self.payslips_of(str(owner["employee_id"])) if not one.row.get("finalised")]

    def _touch(self, record: Record) -> None:
        """Let a payslip be calculated again, in which time it has no `nett_pay`."""
        record.row["dirty"] = True
        record.row.pop("nett_pay", None)
        record.hidden["until"] = self.clock.now() + self.settings.calculating_seconds

    def new_calculation(self, kind: str, inputs: Row, **owner: Any) -> Row:
        """Return the members of a calculation."""
        custom = kind.isdecimal()
        row: Row = {
            "id": None,
            "employee_id": owner.get("employee_id"),
            "payslip_id": owner.get("payslip_id"),
            "inputs": copied(inputs),
            "calculation_id": None,
            "account_components": {},
            "deleted": False,
            "account_outputs": {},
            "client_id": self._client_of(owner),
            "created_at": self.stamp(),
            "updated_at": self.stamp(),
            "calculation_def_id": int(kind) if custom else None,
            "profile_id": None,
            "skip": False,
            "multiplier": None,
            "input_formulas": {},
            "skip_rule": False,
            "overrides": {},
            "outputs": {},
        }
        return row if custom else {**row, "system_type": kind}

    def _client_of(self, owner: Row) -> int:
        payslip = self.records.payslips.record(owner.get("payslip_id"))
        employee_id = owner.get("employee_id") or (payslip.scope.get("employees") if payslip is not None else None)
        person = self.records.employees.record(employee_id)
        found = person.scope.get("clients") if person is not None else None
        first = next(iter(self.records.clients.held), "1")
        return int(found or first)

    @handles("GET /clients/{client_id}/calculations")
    def list_for_client(self, request: Received) -> Reply:
        """Return the calculations of a client."""
        client_id = request.values["client_id"]
        return Reply(200, [copied(row) for row in self.records.calculations if str(row.get("client_id")) == client_id])

    @handles("DELETE /calculations/{id}")
    def remove_calculation(self, request: Received) -> Reply:
        """Take a calculation away, and calculate again what it was set on."""
        record = self.one(request, self.routes["DELETE /calculations/{id}"])
        owner = {name: record.row[name] for name in ("employee_id", "payslip_id") if record.row.get(name) is not None}
        touched = self._touched(owner) if owner else []
        if any(one.row.get("finalised") for one in touched):
            raise self.wrong(payslip=_FINALISED)
        del self.records.calculations[record.id]
        caption, section = self._item(_kind_of(record.row))
        for one in touched:
            data = mapping(one.row.get("data"))
            data[section] = [pair for pair in listing(data.get(section)) if pair[0] != caption]
            self._touch(one)
        return Reply(200, {"message": f"Calculation with id {record.id} has been deleted."})

    @handles("PATCH /employees/{employee_id}/inherited_calculations")
    def save_inherited(self, request: Received) -> Reply:
        """Set inputs of an inherited calculation from a day on; its history has numbers as text."""
        employee_id = request.values["employee_id"]
        kind, day = str(request.fields["calc_type"]), request.fields.get("effective_date")
        if day is None and any(one.row.get("finalised") for one in self.payslips_of(employee_id)):
            raise self.wrong(effective_date="can't be blank, as payslips are finalised")
        row = self._inherited_row(employee_id, kind)
        history = mapping(row["inputs_history"]).setdefault(str(day or ""), {})
        for name, value in mapping(request.fields["calculation_details"]).items():
            _set(row["inputs"], name, _as_read(value))
            _set(history, name, _as_text(_as_read(value)))
        row["updated_at"] = self.stamp()
        words = kind.replace("_", " ").title()
        return Reply(200, {"message": f"Inherited calculation {words} has been created/updated", "id": row["id"]})

    def _inherited_row(self, employee_id: str, kind: str) -> Row:
        """Return the inherited calculation of a type; a new one where there is none."""
        held = self.records.inherited_calculations
        own = [one.row for one in held.held.values() if one.is_in({"employees": employee_id})]
        known = next((row for row in own if row["short_name"] == kind), None)
        if known is not None:
            return known
        fresh: Row = {"profile_id": None, "employee_id": int(employee_id), "short_name": kind}
        fresh |= {"calculation_def_id": None, "created_at": self.stamp(), "inputs": {}, "inputs_history": {}}
        return held.add(fresh, scope={"employees": employee_id}).row

    # Bulk input.

    @handles("POST /clients/{client_id}/bulk_input")
    def save_bulk(self, request: Received) -> Reply:
        """Save the inputs of each entity; the answer says of each whether it was saved."""
        return Reply(200, [self._saved(entity, request.values["client_id"]) for entity in request.fields["entities"]])

    def _saved(self, entity: Row, client_id: str) -> Row:
        answer: Row = {name: entity[name] for name in ("id", "payslip_id", "payslip_date") if name in entity}
        person = self.records.employees.record(entity["id"])
        if person is None or not person.is_in({"clients": client_id}):
            text = f"Employee with id {entity['id']} does not exist"
            return {**answer, "success": "false", "message": text, "errors": {"id": "is not an employee"}}
        names = f"{person.row.get('first_name')} {person.row.get('last_name')}"
        payslip = self._named(entity, person)
        errors = self._bulk_faults(entity, person, payslip)
        if errors:
            text = f"Information for {names} failed to save"
            return {**answer, "success": "false", "message": text, "errors": errors}
        try:
            self._save(entity, person, payslip)
        except Refused as refusal:
            told = mapping(mapping(refusal.answer.body).get("errors"))
            text = f"Information for {names} failed to save"
            return {**answer, "success": "false", "message": text, "errors": told}
        shown = {"id": entity["id"]} | ({"payslip_id": payslip.id} if payslip is not None else {})
        text = f"Information for {names} was saved successfully"
        return {**shown, **answer, "success": "true", "message": text}

    def _named(self, entity: Row, person: Record) -> Record | None:
        """Return the payslip that an entity names: by id, or the regular one by its day."""
        if "payslip_id" in entity:
            found = self.records.payslips.record(entity["payslip_id"])
            return found if found is not None and found.is_in({"employees": person.id}) else None
        regular = [one for one in self.payslips_of(person.id) if not one.row.get("special")]
        return next((one for one in regular if one.row.get("date") == entity.get("payslip_date")), None)

    def _bulk_faults(self, entity: Row, person: Record, payslip: Record | None) -> dict[str, str]:
        named = [name for name in ("payslip_id", "payslip_date") if name in entity]
        if payslip is None and named:
            return {named[0]: "is not a payslip of this employee"}
        items = [name for name in mapping(entity.get("attributes")) if name.startswith("calc.")]
        final = payslip is not None and payslip.row.get("finalised")
        faults = {name: f"Payslip {_FINALISED}" if final else self._item_fault(name, person.id) for name in items}
        return _told(faults)

    def _item_fault(self, name: str, employee_id: str) -> str:
        parts = name.split(".")
        if len(parts) != 3:
            return "is not calc.<item>.<input>"
        return "" if self.is_enabled(parts[1], employee_id) else f"{self._item(parts[1])[0]} is not enabled"

    def _save(self, entity: Row, person: Record, payslip: Record | None) -> None:
        fields: Row = {}
        owner = {"employee_id": int(person.id)} if payslip is None else {"payslip_id": int(payslip.id)}
        for name, value in mapping(entity.get("attributes")).items():
            if name.startswith("calc."):
                _, item, key = name.split(".")
                number = amount_of(value)
                self.set_calculation(item, {key: value if number is None else float(number)}, **owner)
            else:
                fields[name] = value
        if fields:
            self.set_members(person, fields)


def without_id(row: Row) -> Row:
    """Return a row without the number that it has here only."""
    return {name: copied(value) for name, value in row.items() if name != "id"}


def _told(faults: dict[str, str]) -> dict[str, str]:
    return {name: fault for name, fault in faults.items() if fault}


def _is_owned(row: Row, owner: dict[str, int]) -> bool:
    return all(row.get(name) == value for name, value in owner.items())


def _kind_of(row: Row) -> str:
    return str(row.get("system_type") or row.get("calculation_def_id"))


def _read_name(name: str, kind: str) -> str:
    """Return an input by its name when read: the annual bonus has another one then."""
    return "fixed_amount" if (kind, name) == ("annual_bonus", "amount") else name


def _as_read(value: Any) -> Any:
    """Return an input as it is read: numbers as such, yes and no as text."""
    if isinstance(value, bool):
        return str(value).lower()
    return float(value) if isinstance(value, int | float) else value


def _as_text(value: Any) -> Any:
    return value if value is None or isinstance(value, str) else str(value)


def _set(inputs: Row, name: str, value: Any) -> None:
    """Set an input; an empty text takes it away."""
    if value == "":
        inputs.pop(name, None)
    else:
        inputs[name] = value


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
