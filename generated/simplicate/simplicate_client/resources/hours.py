# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from functools import cached_property

from .. import resources as _resources
from .._runtime.client import AsyncResource, Resource


class Hours(Resource):
    """Hours."""

    @cached_property
    def absences(self) -> _resources.HoursAbsences:
        """Hours of absence."""
        return _resources.HoursAbsences(self._client)

    @cached_property
    def approvals(self) -> _resources.HoursApprovals:
        """Approval of the hours of an employee, day by day."""
        return _resources.HoursApprovals(self._client)

    @cached_property
    def approval_statuses(self) -> _resources.HoursApprovalStatuses:
        """Statuses an approval can have."""
        return _resources.HoursApprovalStatuses(self._client)

    @cached_property
    def employee_expenses(self) -> _resources.HoursEmployeeExpenses:
        """Costs that employees wrote on projects, seen from hours."""
        return _resources.HoursEmployeeExpenses(self._client)

    @cached_property
    def hours(self) -> _resources.HoursHours:
        """Hours that employees wrote."""
        return _resources.HoursHours(self._client)

    @cached_property
    def hours_types(self) -> _resources.HoursHoursTypes:
        """Kinds of hours."""
        return _resources.HoursHoursTypes(self._client)

    @cached_property
    def leaves(self) -> _resources.HoursLeaves:
        """Hours of leave."""
        return _resources.HoursLeaves(self._client)

    @cached_property
    def submissions(self) -> _resources.HoursSubmissions:
        """Days of hours handed in by an employee."""
        return _resources.HoursSubmissions(self._client)

    @cached_property
    def timesheet_rows(self) -> _resources.HoursTimesheetRows:
        """Rows of the week timesheet of an employee."""
        return _resources.HoursTimesheetRows(self._client)


class AsyncHours(AsyncResource):
    """Hours."""

    @cached_property
    def absences(self) -> _resources.AsyncHoursAbsences:
        """Hours of absence."""
        return _resources.AsyncHoursAbsences(self._client)

    @cached_property
    def approvals(self) -> _resources.AsyncHoursApprovals:
        """Approval of the hours of an employee, day by day."""
        return _resources.AsyncHoursApprovals(self._client)

    @cached_property
    def approval_statuses(self) -> _resources.AsyncHoursApprovalStatuses:
        """Statuses an approval can have."""
        return _resources.AsyncHoursApprovalStatuses(self._client)

    @cached_property
    def employee_expenses(self) -> _resources.AsyncHoursEmployeeExpenses:
        """Costs that employees wrote on projects, seen from hours."""
        return _resources.AsyncHoursEmployeeExpenses(self._client)

    @cached_property
    def hours(self) -> _resources.AsyncHoursHours:
        """Hours that employees wrote."""
        return _resources.AsyncHoursHours(self._client)

    @cached_property
    def hours_types(self) -> _resources.AsyncHoursHoursTypes:
        """Kinds of hours."""
        return _resources.AsyncHoursHoursTypes(self._client)

    @cached_property
    def leaves(self) -> _resources.AsyncHoursLeaves:
        """Hours of leave."""
        return _resources.AsyncHoursLeaves(self._client)

    @cached_property
    def submissions(self) -> _resources.AsyncHoursSubmissions:
        """Days of hours handed in by an employee."""
        return _resources.AsyncHoursSubmissions(self._client)

    @cached_property
    def timesheet_rows(self) -> _resources.AsyncHoursTimesheetRows:
        """Rows of the week timesheet of an employee."""
        return _resources.AsyncHoursTimesheetRows(self._client)
