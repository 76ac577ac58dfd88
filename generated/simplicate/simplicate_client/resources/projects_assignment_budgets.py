# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import date
from typing import Literal

from .. import models
from .._runtime import params
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource
from .._runtime.core import UNSET, SequenceNotStr, Unset
from .._runtime.paging import AsyncPages, Pages


class ProjectsAssignmentBudgets(Resource):
    """Planned against spent hours of assignments."""

    def list(
        self,
        *,
        range_start: date,
        employee_id: str,
        assignment_id: str,
        offset: int | Unset = Unset(0),
        limit: int | Unset = Unset(100),
        sort: SequenceNotStr[str] | Unset = UNSET,
        select: SequenceNotStr[str] | Unset = UNSET,
        metadata: SequenceNotStr[models.ListingFact | Literal["count", "limit", "offset"] | str] | Unset = UNSET,
    ) -> Pages[models.AssignmentBudget]:
        """List assignment budgets.

        Planned against spent hours, for the range that starts at the given day.

        Args:
            range_start: First day of the range.
            employee_id: Employee, from the employees.
            assignment_id: Assignment, from the project assignments.
            offset: Number of records to skip. If you omit it, the vendor takes `0`.
            limit: Records on a page, at most 100, which is sent for more; a listing goes on to the next page
                all the same.
            sort: Members to sort by, the first one counting most; a minus before the name turns the order
                round.
            select: Members to give; a period at the end stands for all members below. Some come whatever is
                chosen; `id` always does, since pages are told apart by it.
            metadata: Facts about the listing to give along.

        Raises:
            NotFound: There is no such record.
        """
        return self._walk(
            Call(
                "GET",
                "/projects/assignmentbudget",
                query={
                    "q[range_start]": range_start,
                    "q[employee_id]": employee_id,
                    "q[assignment_id]": assignment_id,
                    "offset": offset,
                    "limit": limit,
                    "sort": params.joined(sort),
                    "select": params.joined(select),
                    "metadata": params.joined(metadata),
                },
                returns=models.AssignmentBudget,
            )
        )


class AsyncProjectsAssignmentBudgets(AsyncResource):
    """Planned against spent hours of assignments."""

    list = AsyncPages.of(ProjectsAssignmentBudgets.list)
