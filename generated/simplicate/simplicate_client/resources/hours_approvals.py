# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import date
from typing import Literal

from .. import fields, models
from .._runtime import params
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, SequenceNotStr, TypeExpr, Unset, hints
from .._runtime.filters import Filter
from .._runtime.paging import AsyncPages, Pages


class HoursApprovals(Resource):
    """Approval of the hours of an employee, day by day.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    def list(
        self,
        *,
        where: Filter[fields.Approval] = UNSET,
        offset: int | Unset = Unset(0),
        limit: int | Unset = Unset(100),
        sort: SequenceNotStr[str] | Unset = UNSET,
        select: SequenceNotStr[str] | Unset = UNSET,
        metadata: SequenceNotStr[models.ListingFact | Literal["count", "limit", "offset"] | str] | Unset = UNSET,
    ) -> Pages[models.Approval]:
        """List approvals.

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
                "/hours/approval",
                query={
                    "offset": offset,
                    "limit": limit,
                    "sort": params.joined(sort),
                    "select": params.joined(select),
                    "metadata": params.joined(metadata),
                },
                where=where,
                returns=models.Approval,
            )
        )

    def create(
        self, *, employee_id: str | Unset = UNSET, approvalstatus_id: str | Unset = UNSET, date: date | Unset = UNSET
    ) -> models.Created | None:
        """Create an approval.

        Args:
            employee_id: Employee, from the employees.
            approvalstatus_id: Approval status, from the approval statuses; the text `null` takes it away.
            date: Day it applies to.
        """
        return self._send(
            Call(
                "POST",
                "/hours/approval",
                json={"employee_id": employee_id, "approvalstatus_id": approvalstatus_id, "date": date},
                returns=TypeExpr("Created | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    def get(self, approval_id: str) -> models.Approval:
        """Fetch an approval.

        Args:
            approval_id: Identifier of the approval.

        Raises:
            Unprocessable: The identifier cannot be read.
        """
        return self._send(
            Call(
                "GET",
                "/hours/approval/{id}",
                path={"id": approval_id},
                returns=models.Approval,
                wire=hints.wrapped("data"),
            )
        )

    def update(
        self,
        approval_id: str,
        *,
        employee_id: str | Unset = UNSET,
        approvalstatus_id: str | Unset = UNSET,
        date: date | Unset = UNSET,
    ) -> models.Changed | None:
        """Change an approval.

        Args:
            approval_id: Identifier of the approval.
            employee_id: Employee, from the employees.
            approvalstatus_id: Approval status, from the approval statuses; the text `null` takes it away.
            date: Day it applies to.
        """
        return self._send(
            Call(
                "PUT",
                "/hours/approval/{id}",
                path={"id": approval_id},
                json={"employee_id": employee_id, "approvalstatus_id": approvalstatus_id, "date": date},
                returns=TypeExpr("Changed | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    def delete(self, approval_id: str) -> None:
        """Delete an approval.

        Args:
            approval_id: Identifier of the approval.
        """
        call: Call[None] = Call("DELETE", "/hours/approval/{id}", path={"id": approval_id})
        return self._send(call)


class AsyncHoursApprovals(AsyncResource):
    """Approval of the hours of an employee, day by day.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    list = AsyncPages.of(HoursApprovals.list)
    create = awaitable(HoursApprovals.create)
    get = awaitable(HoursApprovals.get)
    update = awaitable(HoursApprovals.update)
    delete = awaitable(HoursApprovals.delete)
