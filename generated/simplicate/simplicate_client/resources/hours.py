# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.client import AsyncResource, Resource

if TYPE_CHECKING:
    from .hours_absences import AsyncHoursAbsences, HoursAbsences
    from .hours_approval_statuses import AsyncHoursApprovalStatuses, HoursApprovalStatuses
    from .hours_approvals import AsyncHoursApprovals, HoursApprovals
    from .hours_employee_expenses import AsyncHoursEmployeeExpenses, HoursEmployeeExpenses
    from .hours_hours import AsyncHoursHours, HoursHours
    from .hours_hours_types import AsyncHoursHoursTypes, HoursHoursTypes
    from .hours_leaves import AsyncHoursLeaves, HoursLeaves
    from .hours_submissions import AsyncHoursSubmissions, HoursSubmissions
    from .hours_timesheet_rows import AsyncHoursTimesheetRows, HoursTimesheetRows


class Hours(Resource):
    """Hours."""

    @cached_property
    def absences(self) -> HoursAbsences:
        from .hours_absences import HoursAbsences

        return HoursAbsences(self._client)

    @cached_property
    def approvals(self) -> HoursApprovals:
        from .hours_approvals import HoursApprovals

        return HoursApprovals(self._client)

    @cached_property
    def approval_statuses(self) -> HoursApprovalStatuses:
        from .hours_approval_statuses import HoursApprovalStatuses

        return HoursApprovalStatuses(self._client)

    @cached_property
    def employee_expenses(self) -> HoursEmployeeExpenses:
        from .hours_employee_expenses import HoursEmployeeExpenses

        return HoursEmployeeExpenses(self._client)

    @cached_property
    def hours(self) -> HoursHours:
        from .hours_hours import HoursHours

        return HoursHours(self._client)

    @cached_property
    def hours_types(self) -> HoursHoursTypes:
        from .hours_hours_types import HoursHoursTypes

        return HoursHoursTypes(self._client)

    @cached_property
    def leaves(self) -> HoursLeaves:
        from .hours_leaves import HoursLeaves

        return HoursLeaves(self._client)

    @cached_property
    def submissions(self) -> HoursSubmissions:
        from .hours_submissions import HoursSubmissions

        return HoursSubmissions(self._client)

    @cached_property
    def timesheet_rows(self) -> HoursTimesheetRows:
        from .hours_timesheet_rows import HoursTimesheetRows

        return HoursTimesheetRows(self._client)


class AsyncHours(AsyncResource):
    """Hours."""

    @cached_property
    def absences(self) -> AsyncHoursAbsences:
        from .hours_absences import AsyncHoursAbsences

        return AsyncHoursAbsences(self._client)

    @cached_property
    def approvals(self) -> AsyncHoursApprovals:
        from .hours_approvals import AsyncHoursApprovals

        return AsyncHoursApprovals(self._client)

    @cached_property
    def approval_statuses(self) -> AsyncHoursApprovalStatuses:
        from .hours_approval_statuses import AsyncHoursApprovalStatuses

        return AsyncHoursApprovalStatuses(self._client)

    @cached_property
    def employee_expenses(self) -> AsyncHoursEmployeeExpenses:
        from .hours_employee_expenses import AsyncHoursEmployeeExpenses

        return AsyncHoursEmployeeExpenses(self._client)

    @cached_property
    def hours(self) -> AsyncHoursHours:
        from .hours_hours import AsyncHoursHours

        return AsyncHoursHours(self._client)

    @cached_property
    def hours_types(self) -> AsyncHoursHoursTypes:
        from .hours_hours_types import AsyncHoursHoursTypes

        return AsyncHoursHoursTypes(self._client)

    @cached_property
    def leaves(self) -> AsyncHoursLeaves:
        from .hours_leaves import AsyncHoursLeaves

        return AsyncHoursLeaves(self._client)

    @cached_property
    def submissions(self) -> AsyncHoursSubmissions:
        from .hours_submissions import AsyncHoursSubmissions

        return AsyncHoursSubmissions(self._client)

    @cached_property
    def timesheet_rows(self) -> AsyncHoursTimesheetRows:
        from .hours_timesheet_rows import AsyncHoursTimesheetRows

        return AsyncHoursTimesheetRows(self._client)
