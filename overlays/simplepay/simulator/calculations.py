"""What is set on payslips and employees: calculations, their inputs, and the history of these."""

from __future__ import annotations

from typing import Any

from simplepay_client._overlay.simulator.payslips import Payslips
from simplepay_client._runtime.extend import Received, Record, Reply, Row, copied, handles, listing, mapping

FINALISED = "is finalised and cannot be changed"


class Calculations(Payslips):
    """A payroll whose payslips follow from what is set."""

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
            raise self.wrong(payslip=FINALISED)
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
            raise self.wrong(payslip=FINALISED)
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
