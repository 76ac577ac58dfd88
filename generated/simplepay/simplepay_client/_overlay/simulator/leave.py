# Copied from overlays/simplepay/simulator/leave.py; edit it there, then generate again.
"""Leave: its kinds, what is left of each, and the days taken."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from simplepay_client._overlay.simulator.bulk import Bulk
from simplepay_client._overlay.simulator.lines import amount_of
from simplepay_client._runtime.extend import Received, Record, Refused, Reply, Row, handles

_DAY = Decimal(8)
"""Hours of a working day."""


class Leave(Bulk):
    """The part of SimplePay that knows of leave."""

    more_collections = ("leave_types",)

    # Kinds and balances.

    def type_names(self) -> dict[str, str]:
        """Return the name of each kind of leave by its id."""
        return {record.id: str(record.row.get("name")) for record in self.records.leave_types.held.values()}

    def machine_type(self, type_id: Any) -> str:
        """Return the machine name of a kind of leave, such as `annual_leave`."""
        name = self.type_names().get(str(type_id), str(type_id))
        return f"{name.lower().replace(' ', '_')}_leave"

    @handles("GET /clients/{client_id}/leave_types")
    def list_types(self, request: Received) -> Reply:  # noqa: ARG002  all clients have the same kinds
        """Return the name of each kind by id."""
        return Reply(200, self.type_names())

    @handles("GET /employees/{employee_id}/leave_balances")
    def show_balances(self, request: Received) -> Reply:
        """Return balances by kind for a day, or for `latest` a list that says of which day each is."""
        employee_id, day = request.values["employee_id"], request.first("date")
        if day != "latest":
            return Reply(200, {type_id: _plain(self.balance(employee_id, type_id, day)) for type_id in self.kinds_of()})
        rows: list[Row] = []
        for type_id in self.kinds_of():
            days = [str(one.row["date"]) for one in self.days_of(employee_id, type_id)]
            opening = self._opening(employee_id, type_id)
            latest = max([*days, str(opening.get("date") or "")])
            balance = self.balance(employee_id, type_id, "9999-12-31")
            rows.append({"type_id": int(type_id), "balance": _plain(balance), "date": latest or self.today()})
        return Reply(200, rows)

    def kinds_of(self) -> list[str]:
        """Return the ids of the kinds of leave that have balances: those of which someone has leave left or took it."""
        known = {str(row.get("type_id")) for row in self.records["employees/leave_balances"]}
        known |= {str(row.get("type_id")) for row in self.records.leave_days}
        return [type_id for type_id in self.type_names() if type_id in known]

    def balance(self, employee_id: str, type_id: str, day: str) -> Decimal:
        """Return the days left at the end of a day."""
        opening = self._opening(employee_id, type_id)
        begun = str(opening.get("date") or "")
        left = amount_of(opening.get("balance")) or Decimal(0)
        return left - self.taken(employee_id, type_id, begun, day)

    def taken(self, employee_id: str, type_id: str, after: str, until: str) -> Decimal:
        """Return the days taken after one day and until another."""
        days = self.days_of(employee_id, type_id)
        return sum((_length(one.row) for one in days if after < str(one.row["date"]) <= until), Decimal(0))

    def _opening(self, employee_id: str, type_id: str) -> Row:
        held = self.records["employees/leave_balances"].held.values()
        rows = [one.row for one in held if one.is_in({"employees": employee_id})]
        nothing: Row = {}
        return next((row for row in rows if str(row.get("type_id")) == type_id), nothing)

    def leave_figures(self, record: Record) -> Row:
        """Return accrual, days taken and balance of each kind of leave at a payslip."""
        employee_id, day = record.scope.get("employees", ""), str(record.row.get("date"))
        figures: Row = {}
        for type_id in self.kinds_of():
            taken = self.taken(employee_id, type_id, f"{day[:7]}-00", day)
            balance = self.balance(employee_id, type_id, day)
            figures[self.machine_type(type_id)] = {"accrual": 0, "taken": _either(taken), "balance": _either(balance)}
        return figures

    # Days.

    def days_of(self, employee_id: str, type_id: str = "") -> list[Record]:
        """Return the leave days of an employee, of one kind if it is given."""
        found = [one for one in self.records.leave_days.held.values() if one.is_in({"employees": employee_id})]
        return [one for one in found if type_id in ("", str(one.row.get("type_id")))]

    @handles("GET /employees/{employee_id}/leave_days")
    def list_days(self, request: Received) -> Reply:
        """Return the leave days, each in a list of its own."""
        return Reply(200, [[dict(one.row)] for one in self.days_of(request.values["employee_id"])])

    @handles("POST /employees/{employee_id}/leave_days")
    def add_day(self, request: Received) -> Reply:
        """Add a leave day."""
        row = self._day(request.fields)
        record = self.records.leave_days.add(row, scope={"employees": request.values["employee_id"]})
        return Reply(200, {"message": "Leave day created", "id": record.row["id"]})

    @handles("POST /employees/{employee_id}/leave_days/create_multiple")
    def add_days(self, request: Received) -> Reply:
        """Add several leave days, or none if one of them is wrong."""
        rows = [self._day(given) for given in request.fields["dates"]]
        scope = {"employees": request.values["employee_id"]}
        ids = [self.records.leave_days.add(row, scope=scope).row["id"] for row in rows]
        return Reply(200, {"message": "Leave dates have been created", "ids": ids})

    @handles("PATCH /leave_days/{leave_day_id}")
    def change_day(self, request: Received) -> Reply:
        """Change the members of a leave day that were sent."""
        record = self._one_day(request)
        record.row |= self._day({**record.row, **request.fields})
        return Reply(200, {"message": "Leave day successfully updated.", "id": record.row["id"]})

    @handles("DELETE /leave_days/{leave_day_id}")
    def remove_day(self, request: Received) -> Reply:
        """Take a leave day away."""
        record = self._one_day(request)
        del self.records.leave_days[record.id]
        return Reply(200, {"message": f"Leave day with id {record.id} has been deleted."})

    def _one_day(self, request: Received) -> Record:
        record = self.records.leave_days.record(request.values["leave_day_id"])
        if record is None:
            raise Refused(self.not_found(request))
        return record

    def _day(self, given: Row) -> Row:
        """Return a leave day from what was sent: texts become numbers, hours that are missing are a whole day."""
        type_id = str(given["type_id"])
        if self.type_names() and type_id not in self.type_names():
            raise self.wrong(type_id="is not a leave type of this client")
        hours = amount_of(given.get("hours"))
        if hours is None and given.get("hours") not in (None, ""):
            raise self.wrong(hours="is not a number")
        if not type_id.isdecimal():
            raise self.wrong(type_id="is not a number")
        return {
            "date": given["date"],
            "hours": None if hours is None else float(hours),
            "leave_type": self.machine_type(type_id),
            "type_id": int(type_id),
        }


def _length(row: Row) -> Decimal:
    hours = amount_of(row.get("hours"))
    return Decimal(1) if hours is None else hours / _DAY


def _plain(amount: Decimal) -> float | int:
    return int(amount) if amount == amount.to_integral_value() else float(round(amount, 4))


def _either(amount: Decimal) -> str | int:
    """Return a figure as payslips mix them: nothing as a number, anything else as text."""
    return str(float(round(amount, 4))) if amount else 0
