"""Employees, their times of service and the pay frequencies they belong to."""

from __future__ import annotations

from datetime import date
from typing import Any

from simplepay_client._overlay.simulator.office import Office
from simplepay_client._overlay.simulator.periods import frequency_of, new_wave
from simplepay_client._runtime.extend import (
    Received,
    Record,
    Refused,
    Reply,
    Route,
    Row,
    copied,
    handles,
    mapping,
)

_INCLUDES = ("service_periods", "recent_payslips", "recent_payslips_with_data")
_SAVED = "Employee has been created/updated"
_NOT_SIMPLE = (
    "length_months",
    "length_weeks",
    "first_period_offset",
    "notification_days_before",
    "finalisation_days_before",
    "payslip_payment_day",
)


class People(Office):
    """The part of SimplePay that knows employees."""

    def shown(self, record: Record, route: Route, *, alone: bool = False) -> Row:
        """Return a row; an employee without what was not asked for."""
        row = super().shown(record, route, alone=alone)
        if route.collection == "employees":
            return {name: value for name, value in row.items() if name not in _INCLUDES}
        return row

    @handles("GET /clients/{client_id}/employees")
    def list_employees(self, request: Received) -> Reply:
        """Return the employees, with what `include` asks for; 202 while their payslips are calculated."""
        route = self.routes["GET /clients/{client_id}/employees"]
        asked = [name for name in request.first("include").split(",") if name]
        unknown = [name for name in asked if name not in _INCLUDES]
        if unknown:
            raise self.wrong(include=f"does not know {unknown[0]}")
        records = list(self.matching_records(request, route))
        if "recent_payslips_with_data" in asked and any(self.is_calculating(record.id) for record in records):
            return Reply(202, {"message": "Payslips are still being calculated. Please try again later."})
        rows = [self.shown(record, route) | self._included(record, asked) for record in records]
        return self.listed(request, route, self.cut(rows, request, route))

    def is_calculating(self, employee_id: str) -> bool:
        """Whether a payslip of an employee is being calculated."""
        return any(record.row.get("dirty") for record in self.payslips_of(employee_id))

    def payslips_of(self, employee_id: str) -> list[Record]:
        """Return the payslips of an employee, the last first."""
        found = [one for one in self.records.payslips.held.values() if one.is_in({"employees": employee_id})]
        return sorted(found, key=lambda one: str(one.row.get("date")), reverse=True)

    def _included(self, record: Record, asked: list[str]) -> Row:
        included: Row = {}
        if "service_periods" in asked:
            included["service_periods"] = [{"service_period": copied(one.row)} for one in self.periods_of(record.id)]
        last = self.payslips_of(record.id)[:12]
        if "recent_payslips" in asked:
            included["recent_payslips"] = [{"payslip": without_data(one.row)} for one in last]
        if "recent_payslips_with_data" in asked:
            included["recent_payslips_with_data"] = [{"payslip": copied(one.row)} for one in last]
        return included

    @handles("POST /clients/{client_id}/employees")
    def add_employee(self, request: Received) -> Reply:
        """Add an employee, whose service begins on the day of the appointment."""
        route = self.routes["POST /clients/{client_id}/employees"]
        scope = self.scope(request, route)
        row = _with_bank(self.given(request, route))
        self._check(row, scope)
        if not row.get("number"):
            if self.settings.numbers == "manual":
                raise self.wrong(number="can't be blank")
            row["number"] = self._next_number()
        record = self.records.employees.add(row, scope=scope)
        self._begin(record.id, row["appointment_date"])
        return Reply(200, {"message": _SAVED, "id": record.row["id"], "number": row["number"]})

    @handles("PATCH /employees/{id}")
    def change_employee(self, request: Received) -> Reply:
        """Change the members of an employee that were sent."""
        route = self.routes["PATCH /employees/{id}"]
        record = self.one(request, route)
        self.set_members(record, self.given(request, route))
        number = str(record.row.get("number") or "")
        return Reply(200, {"message": _SAVED, "id": record.row["id"], "number": number})

    def set_members(self, record: Record, members: Row) -> None:
        """Change members of an employee."""
        row = _with_bank(members)
        self._check(row, record.scope)
        fields = mapping(record.row.get("custom_fields")) | mapping(row.pop("custom_fields", None))
        record.row |= row | ({"custom_fields": fields} if fields else {})

    @handles("DELETE /employees/{id}")
    def remove_employee(self, request: Received) -> Reply:
        """Take an employee away, with all that belongs to it."""
        record = self.one(request, self.routes["DELETE /employees/{id}"])
        for name in self.records:
            held = self.records[name]
            for own in [one.id for one in held.held.values() if one.scope.get("employees") == record.id]:
                del held[own]
        del self.records.employees[record.id]
        return Reply(200, {"message": f"Employee with number {record.row.get('number')} has been deleted."})

    def _check(self, row: Row, scope: dict[str, str]) -> None:
        """Refuse a pay frequency that the client does not have."""
        waves = [one for one in self.records.waves.held.values() if one.is_in(scope)]
        if "wave_id" in row and waves and str(row["wave_id"]) not in [one.id for one in waves]:
            raise self.wrong(wave_id="is not a pay frequency of this client")

    def _next_number(self) -> str:
        taken = [str(row.get("number")) for row in self.records.employees]
        return f"{max([int(number) for number in taken if number.isdecimal()], default=0) + 1:04}"

    # Service.

    def periods_of(self, employee_id: str) -> list[Record]:
        """Return the times of service of an employee, the last first."""
        found = self.records["employees/service_periods"].held.values()
        own = [one for one in found if one.is_in({"employees": employee_id})]
        return sorted(own, key=lambda one: str(one.row["start_date"]), reverse=True)

    @handles("GET /employees/{employee_id}/service_periods")
    def list_periods(self, request: Received) -> Reply:
        """Return the times of service, the last first."""
        periods = self.periods_of(request.values["employee_id"])
        return Reply(200, [{"service_period": copied(one.row)} for one in periods])

    @handles("POST /employees/{employee_id}/service_periods/end_service")
    def end_service(self, request: Received) -> Reply:
        """End the service, or correct how it ended."""
        self._last_period(request)
        given = mapping(request.fields.get("employee_action"))
        day = str(given["termination_date"])
        begun = [one for one in self.periods_of(request.values["employee_id"]) if str(one.row["start_date"]) <= day]
        if not begun:
            raise self.wrong(termination_date="is before the service began")
        period = begun[0]
        period.row |= {"end_date": given["termination_date"], "termination_code": given["termination_code"]}
        period.row["updated_at"] = self.stamp()
        return Reply(200, {"message": "Employee has been terminated"})

    @handles("POST /employees/{employee_id}/service_periods/reinstate")
    def reinstate(self, request: Received) -> Reply:
        """Begin another time of service."""
        period = self._last_period(request)
        day = str(mapping(request.fields.get("employee_action"))["appointment_date"])
        if period.row["end_date"] is None and period.row["start_date"] != day:
            raise Refused(self.refuse(400, "The employee is in service."))
        if period.row["end_date"] is not None:
            if day <= str(period.row["end_date"]):
                raise self.wrong(appointment_date="is not after the end of the last service")
            self._begin(request.values["employee_id"], day)
        return Reply(200, {"message": "Employee has been reinstated"})

    @handles("DELETE /employees/{employee_id}/service_periods/undo_end_service")
    def undo_end(self, request: Received) -> Reply:
        """Cancel the last end of service; what began after it is gone."""
        periods = self.periods_of(request.values["employee_id"])
        ended = next((one for one in periods if one.row["end_date"] is not None), None)
        if ended is None:
            raise Refused(self.refuse(400, "There is no termination to cancel."))
        for later in periods[: periods.index(ended)]:
            del self.records["employees/service_periods"][later.id]
        ended.row |= {"end_date": None, "termination_code": None, "updated_at": self.stamp()}
        return Reply(200, {"message": "Termination has been cancelled"})

    def _last_period(self, request: Received) -> Record:
        employee_id = request.values["employee_id"]
        if not self.periods_of(employee_id):
            row = self.records.employees.get(employee_id) or {}
            self._begin(employee_id, row.get("appointment_date", "2016-01-01"))
        return self.periods_of(employee_id)[0]

    def _begin(self, employee_id: str, day: Any) -> None:
        count = len(self.periods_of(employee_id)) + 1
        row = {
            "employee_id": int(employee_id),
            "start_date": str(day),
            "end_date": None,
            "negative": False,
            "created_at": self.stamp(),
            "updated_at": self.stamp(),
            "attribs": {"ie_employment_identifier": str(count)},
            "termination_code": None,
        }
        self.records["employees/service_periods"].add(row, scope={"employees": employee_id})

    # Pay frequencies.

    @handles("GET /clients/{client_id}/waves")
    def list_waves(self, request: Received) -> Reply:
        """Return the pay frequencies; simplified ones have a word in place of lengths."""
        route = self.routes["GET /clients/{client_id}/waves"]
        rows = [self.shown(record, route) for record in self.matching_records(request, route)]
        if request.first("format") == "simplified":
            rows = [_simplified(row) for row in rows]
        return self.listed(request, route, self.cut(rows, request, route))

    @handles("POST /clients/{client_id}/waves")
    def add_wave(self, request: Received) -> Reply:
        """Add a pay frequency."""
        route = self.routes["POST /clients/{client_id}/waves"]
        given = self.given(request, route)
        last_day = str(given.get("last_day_of_month") or "")
        if given["frequency"] == "monthly" and not (last_day.isdecimal() and 1 <= int(last_day) <= 31):
            raise self.wrong(last_day_of_month="must be a day from 1 to 31 for a monthly frequency")
        if given.get("custom_name"):
            raise self.wrong(custom_name="is not enabled for this client")
        scope = self.scope(request, route)
        row = new_wave(given["frequency"], date.fromisoformat(given["first_end_date"]), int(last_day or 31))
        row |= {
            "notification_days_before": None,
            "finalisation_days_before": None,
            "client_id": int(scope["clients"]),
            "interim_first_end_date": None,
            "created_at": self.stamp(),
            "updated_at": self.stamp(),
            "payslip_payment_day": None,
            "custom_name": None,
            "pay_dates": {"enabled": False},
        }
        record = self.held(route).add(row, scope=scope)
        return Reply(200, {"message": "Wave has been created/updated", "id": record.row["id"]})


def without_data(row: Row) -> Row:
    """Return a payslip without its items."""
    return {name: copied(value) for name, value in row.items() if name != "data"}


def _with_bank(row: Row) -> Row:
    """Return the members of an employee, the bank account as `bank_account`: it may come under another name."""
    account = row.pop("bank_account_attributes", None)
    return row if account is None else {**row, "bank_account": account}


def _simplified(row: Row) -> Row:
    name = row.pop("name", "")
    word = frequency_of(row)
    kept = {key: value for key, value in row.items() if key not in _NOT_SIMPLE}
    return {**kept, "frequency": word, "name": name}
