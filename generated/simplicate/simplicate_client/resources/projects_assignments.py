# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal

from .. import fields, models
from .._runtime import params
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, SequenceNotStr, TypeExpr, Unset, hints
from .._runtime.filters import Filter
from .._runtime.paging import AsyncPages, Pages


class ProjectsAssignments(Resource):
    """Work planned for employees.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    def list(
        self,
        *,
        where: Filter[fields.Assignment] = UNSET,
        offset: int | Unset = Unset(0),
        limit: int | Unset = Unset(100),
        sort: SequenceNotStr[str] | Unset = UNSET,
        select: SequenceNotStr[str] | Unset = UNSET,
        metadata: SequenceNotStr[models.ListingFact | Literal["count", "limit", "offset"] | str] | Unset = UNSET,
    ) -> Pages[models.Assignment]:
        """List assignments.

        Args:
            where: Condition for the records, such as `lambda record: record.id.in_(known)`, or the same as a
                mapping: `{'id': {'in': known}}`.
            offset: Number of records to skip. If you omit it, the vendor takes `0`.
            limit: Records on a page, at most 100, which is sent for more; a listing goes on to the next page
                all the same.
            sort: Members to sort by, the first one counting most; a minus before the name turns the order
                round.
            select: Members to give; a period at the end stands for all members below. Some come whatever is
                chosen; `id` always does, since pages are told apart by it.
            metadata: Facts about the listing to give along.
        """
        return self._walk(
            Call(
                "GET",
                "/projects/assignment",
                query={
                    "offset": offset,
                    "limit": limit,
                    "sort": params.joined(sort),
                    "select": params.joined(select),
                    "metadata": params.joined(metadata),
                },
                where=where,
                returns=models.Assignment,
            )
        )

    def create(
        self,
        *,
        start_date: date | Unset = UNSET,
        end_date: date | Unset = UNSET,
        projecthourstype_id: str | Unset = UNSET,
        employees: Sequence[models.EmployeeKey] | Unset = UNSET,
        status_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        use_spread: bool | Unset = UNSET,
        hours_type: models.AssignmentHoursType | Literal["per_week", "total"] | str | Unset = UNSET,
        description: str | Unset = UNSET,
    ) -> models.Created | None:
        """Create an assignment.

        Quirks, in QUIRKS.md: SC-21.

        Args:
            start_date: First day.
            end_date: Last day.
            projecthourstype_id: Hours type of the project service.
            employees: Employees that take part.
            status_id: Status, from the assignment statuses.
            name: Name of the assignment.
            use_spread: Whether the hours are spread over days.
            hours_type: Whether the hours are meant in all or a week.
            description: Description of the assignment.
        """
        return self._send(
            Call(
                "POST",
                "/projects/assignment",
                json={
                    "start_date": start_date,
                    "end_date": end_date,
                    "projecthourstype_id": projecthourstype_id,
                    "employees": employees,
                    "status_id": status_id,
                    "name": name,
                    "use_spread": use_spread,
                    "hours_type": hours_type,
                    "description": description,
                },
                returns=TypeExpr("Created | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    def get(self, assignment_id: str) -> models.Assignment:
        """Fetch an assignment.

        Args:
            assignment_id: Identifier of the assignment, such as `assignment:abc`.
        """
        return self._send(
            Call(
                "GET",
                "/projects/assignment/{id}",
                path={"id": assignment_id},
                returns=models.Assignment,
                wire=hints.wrapped("data"),
            )
        )

    def update(
        self,
        assignment_id: str,
        *,
        employees: Sequence[models.EmployeeKey] | Unset = UNSET,
        status_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        use_spread: bool | Unset = UNSET,
        hours_type: models.AssignmentHoursType | Literal["per_week", "total"] | str | Unset = UNSET,
        description: str | Unset = UNSET,
    ) -> models.Changed | None:
        """Change an assignment.

        The dates of an assignment cannot be changed.

        Quirks, in QUIRKS.md: SC-21.

        Args:
            assignment_id: Identifier of the assignment, such as `assignment:abc`.
            employees: Employees that take part.
            status_id: Status, from the assignment statuses.
            name: Name of the assignment.
            use_spread: Whether the hours are spread over days.
            hours_type: Whether the hours are meant in all or a week.
            description: Description of the assignment.
        """
        return self._send(
            Call(
                "PUT",
                "/projects/assignment/{id}",
                path={"id": assignment_id},
                json={
                    "employees": employees,
                    "status_id": status_id,
                    "name": name,
                    "use_spread": use_spread,
                    "hours_type": hours_type,
                    "description": description,
                },
                returns=TypeExpr("Changed | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )


class AsyncProjectsAssignments(AsyncResource):
    """Work planned for employees.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    list = AsyncPages.of(ProjectsAssignments.list)
    create = awaitable(ProjectsAssignments.create)
    get = awaitable(ProjectsAssignments.get)
    update = awaitable(ProjectsAssignments.update)
