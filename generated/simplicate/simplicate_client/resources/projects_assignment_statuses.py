# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from typing import Literal

from .. import fields, models
from .._runtime import params
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, SequenceNotStr, TypeExpr, Unset, hints
from .._runtime.filters import Filter
from .._runtime.paging import AsyncPages, Pages


class ProjectsAssignmentStatuses(Resource):
    """Statuses an assignment can have.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    def list(
        self,
        *,
        where: Filter[fields.AssignmentStatus] = UNSET,
        offset: int | Unset = Unset(0),
        limit: int | Unset = Unset(100),
        sort: SequenceNotStr[str] | Unset = UNSET,
        select: SequenceNotStr[str] | Unset = UNSET,
        metadata: SequenceNotStr[models.ListingFact | Literal["count", "limit", "offset"] | str] | Unset = UNSET,
    ) -> Pages[models.AssignmentStatus]:
        """List assignment statuses.

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
                "/projects/assignmentstatus",
                query={
                    "offset": offset,
                    "limit": limit,
                    "sort": params.joined(sort),
                    "select": params.joined(select),
                    "metadata": params.joined(metadata),
                },
                where=where,
                returns=models.AssignmentStatus,
            )
        )

    def create(
        self,
        *,
        name: str | Unset = UNSET,
        color: str | Unset = UNSET,
        is_done: bool | Unset = UNSET,
        is_blocked: bool | Unset = UNSET,
        order: int | Unset = UNSET,
    ) -> models.Created | None:
        """Create an assignment status.

        Args:
            name: Name of the assignment status.
            color: Colour shown in the application, as `#rrggbb`.
            is_done: Whether work under this status is finished.
            is_blocked: Whether it is blocked.
            order: Place in the order.
        """
        return self._send(
            Call(
                "POST",
                "/projects/assignmentstatus",
                json={"name": name, "color": color, "is_done": is_done, "is_blocked": is_blocked, "order": order},
                returns=TypeExpr("Created | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    def get(self, assignment_status_id: str) -> models.AssignmentStatus:
        """Fetch an assignment status.

        Args:
            assignment_status_id: Identifier of the assignment status, such as `assignmentstatus:abc`.
        """
        return self._send(
            Call(
                "GET",
                "/projects/assignmentstatus/{id}",
                path={"id": assignment_status_id},
                returns=models.AssignmentStatus,
                wire=hints.wrapped("data"),
            )
        )

    def update(
        self,
        assignment_status_id: str,
        *,
        name: str | Unset = UNSET,
        color: str | Unset = UNSET,
        is_done: bool | Unset = UNSET,
        is_blocked: bool | Unset = UNSET,
        order: int | Unset = UNSET,
    ) -> models.Changed | None:
        """Change an assignment status.

        Args:
            assignment_status_id: Identifier of the assignment status, such as `assignmentstatus:abc`.
            name: Name of the assignment status.
            color: Colour shown in the application, as `#rrggbb`.
            is_done: Whether work under this status is finished.
            is_blocked: Whether it is blocked.
            order: Place in the order.
        """
        return self._send(
            Call(
                "PUT",
                "/projects/assignmentstatus/{id}",
                path={"id": assignment_status_id},
                json={"name": name, "color": color, "is_done": is_done, "is_blocked": is_blocked, "order": order},
                returns=TypeExpr("Changed | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )


class AsyncProjectsAssignmentStatuses(AsyncResource):
    """Statuses an assignment can have.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    list = AsyncPages.of(ProjectsAssignmentStatuses.list)
    create = awaitable(ProjectsAssignmentStatuses.create)
    get = awaitable(ProjectsAssignmentStatuses.get)
    update = awaitable(ProjectsAssignmentStatuses.update)
