# Copied from overlays/simplicate/simulator/hours.py; edit it there, then generate again.
"""Hours that are handed in, the rows of a week, and budgets of assignments."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from simplicate_client._overlay.simulator.invoices import Invoices
from simplicate_client._runtime.extend import Received, Refused, Reply, Row, copied, handles, listing, mapping

_DAY = timedelta(days=1)
_LONGEST = 400
"""Days of submissions in one answer."""


class Hours(Invoices):
    """A Simplicate in which hours are written."""

    @handles("POST /hours/submission", "POST /hours/submit")
    def submit(self, request: Received) -> Reply:
        """Hand in the hours of an employee for some days."""
        employee = str(request.fields["employee_id"])
        self.reference("employee_id", employee)
        for day in self._days(request.fields["start_date"], request.fields["end_date"]):
            entry = {"id": f"submission:{employee}:{day}", "employee_id": employee, "date": day, "status": "submitted"}
            self.records["hours/submission"].add(entry)
        return self.reply(None)

    @handles("GET /hours/submission")
    def list_submissions(self, request: Received) -> Reply:
        """Return for each day whether hours were handed in, are still to be, or are not there."""
        employee = request.first("q[employee_id]")
        handed_in = {row.get("date") for row in self.records["hours/submission"].where(employee_id=employee)}
        own = [row for row in self.records["hours/hours"] if mapping(row.get("employee")).get("id") == employee]
        written = {str(row.get("start_date"))[:10] for row in own}
        rows: list[Row] = []
        for day in self._days(request.first("q[start_date]"), request.first("q[end_date]")):
            open_state = "yet_to_turn_in" if day in written else "no_hours"
            state = "submitted" if day in handed_in else open_state
            rows.append({"employee_id": employee, "date": day, "status": state})
        return self.reply(rows)

    def _days(self, first: Any, last: Any) -> Iterator[str]:
        try:
            day, end = (date.fromisoformat(str(text)[:10]) for text in (first, last))
        except ValueError as error:
            raise Refused(self.refuse(400, "start_date and end_date must be days such as 2024-06-09")) from error
        if (end - day).days >= _LONGEST:
            raise Refused(self.refuse(400, f"start_date and end_date are more than {_LONGEST} days apart"))
        while day <= end:
            yield day.isoformat()
            day += _DAY

    @handles("GET /hours/timesheetrow")
    def list_timesheet(self, request: Received) -> Reply:
        """Return the rows of an employee for a week, in their order."""
        first, last = request.first("q[start_date]"), request.first("q[end_date]")
        rows = [
            copied(row) for row in self.records["hours/timesheetrow"].where(employee_id=request.first("q[employee_id]"))
        ]
        within = [row for row in rows if str(row.get("start_date")) <= last and str(row.get("end_date")) >= first]
        return self.reply(sorted(within, key=lambda row: int(row.get("order") or 0)))

    @handles("GET /hours/timesheetrow/mostrecent")
    def show_recent(self, request: Received) -> Reply:
        """Return the days of the last row before a day."""
        rows = self.records["hours/timesheetrow"].where(
            employee_id=request.first("q[employee_id]"), type=request.first("q[type]")
        )
        before = [row for row in rows if str(row.get("start_date")) < request.first("q[before_date]")]
        nothing: Row = {}
        last = max(before, key=lambda row: str(row.get("start_date")), default=nothing)
        return self.reply({name: last.get(name) for name in ("start_date", "end_date")})

    @handles("PUT /hours/timesheetrow/order")
    def order_timesheet(self, request: Received) -> Reply:
        """Put rows into the order of a list."""
        rows = self.records["hours/timesheetrow"]
        for place, row_id in enumerate(listing(request.json)):
            row = rows.get(row_id)
            if row is None:
                raise Refused(self.refuse(404, "Entity Not Found"))
            row["order"] = place
        return self.reply(None)

    @handles("GET /projects/assignmentbudget")
    def list_budgets(self, request: Received) -> Reply:
        """Return the budgets; what they are asked for is not a filter."""
        route = self.routes["GET /projects/assignmentbudget"]
        return self.paged(request, route, self.matching_records(request, route))

    @handles("GET /projects/project/{id}/planningBudget", "GET /projects/service/{id}/planningBudget")
    def show_planning(self, request: Received) -> Reply:
        """Return the planning of a project or service that exists."""
        assert request.operation is not None
        kind = request.path.split("/")[2]
        if self.records[f"projects/{kind}"].record(request.values["id"]) is None:
            raise Refused(self.refuse(404, "Entity Not Found"))
        return self.documented(self.routes[request.operation.key])
