# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from builtins import list as List  # noqa: N812  a method may be called list
from datetime import date
from typing import Literal

from .. import models
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, SequenceNotStr, TypeExpr, Unset, hints


class HoursTimesheetRows(Resource):
    """Rows of the week timesheet of an employee.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    def list(self, *, start_date: date, end_date: date, employee_id: str) -> List[models.TimesheetRow]:
        """List timesheet rows.

        The rows of one week, from a Monday to the Sunday after it.

        Args:
            start_date: First day of the week, a Monday.
            end_date: Last day of the week, the Sunday after it.
            employee_id: Employee, from the employees.
        """
        return self._send(
            Call(
                "GET",
                "/hours/timesheetrow",
                query={"q[start_date]": start_date, "q[end_date]": end_date, "q[employee_id]": employee_id},
                returns=List[models.TimesheetRow],
                wire=hints.wrapped("data"),
            )
        )

    def create(
        self,
        *,
        employee_id: str | Unset = UNSET,
        start_date: date | Unset = UNSET,
        end_date: date | Unset = UNSET,
        project_id: str | Unset = UNSET,
        project_service_id: str | Unset = UNSET,
        itemtype_id: str | Unset = UNSET,
        type: models.TimesheetRowKind | Literal["hours", "costs", "mileage"] | str | Unset = UNSET,
    ) -> models.Created | None:
        """Create a timesheet row.

        Add a row to the week of an employee.

        Args:
            employee_id: Employee, from the employees.
            start_date: First day.
            end_date: Last day.
            project_id: Project, from the projects.
            project_service_id: Service of the project, from the project services.
            itemtype_id: Hours type or cost type of the row.
            type: What is written in the row.
        """
        return self._send(
            Call(
                "POST",
                "/hours/timesheetrow",
                json={
                    "employee_id": employee_id,
                    "start_date": start_date,
                    "end_date": end_date,
                    "project_id": project_id,
                    "project_service_id": project_service_id,
                    "itemtype_id": itemtype_id,
                    "type": type,
                },
                returns=TypeExpr("Created | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    def most_recent(
        self,
        *,
        before_date: date,
        employee_id: str,
        type: models.TimesheetRowKind | Literal["hours", "costs", "mileage"] | str,
    ) -> models.DateTimeRange:
        """Fetch the range of the most recent timesheet row.

        Args:
            before_date: Day before which to look.
            employee_id: Employee, from the employees.
            type: What is written in the row.
        """
        return self._send(
            Call(
                "GET",
                "/hours/timesheetrow/mostrecent",
                query={"q[before_date]": before_date, "q[employee_id]": employee_id, "q[type]": type},
                returns=models.DateTimeRange,
                wire=hints.wrapped("data"),
            )
        )

    def reorder(self, *, body: SequenceNotStr[str]) -> models.Changed | None:
        """Change the order of timesheet rows.

        The rows get the order of the list.
        """
        return self._send(
            Call(
                "PUT",
                "/hours/timesheetrow/order",
                json=body,
                returns=TypeExpr("Changed | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    def delete(self, timesheet_row_id: str) -> None:
        """Delete a timesheet row.

        Args:
            timesheet_row_id: Identifier of the timesheet row.
        """
        call: Call[None] = Call("DELETE", "/hours/timesheetrow/{id}", path={"id": timesheet_row_id})
        return self._send(call)


class AsyncHoursTimesheetRows(AsyncResource):
    """Rows of the week timesheet of an employee.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    list = awaitable(HoursTimesheetRows.list)
    create = awaitable(HoursTimesheetRows.create)
    most_recent = awaitable(HoursTimesheetRows.most_recent)
    reorder = awaitable(HoursTimesheetRows.reorder)
    delete = awaitable(HoursTimesheetRows.delete)
