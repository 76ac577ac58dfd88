# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Literal

from .. import fields, models
from .._runtime import params
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, SequenceNotStr, TypeExpr, Unset, hints
from .._runtime.filters import Filter
from .._runtime.paging import AsyncPages, Pages


class HrmLeaves(Resource):
    """Leave of employees.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    def list(
        self,
        *,
        where: Filter[fields.Leave] = UNSET,
        offset: int | Unset = Unset(0),
        limit: int | Unset = Unset(100),
        sort: SequenceNotStr[str] | Unset = UNSET,
        select: SequenceNotStr[str] | Unset = UNSET,
        metadata: SequenceNotStr[models.ListingFact | Literal["count", "limit", "offset"] | str] | Unset = UNSET,
    ) -> Pages[models.Leave]:
        """List leaves.

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
                "/hrm/leave",
                query={
                    "offset": offset,
                    "limit": limit,
                    "sort": params.joined(sort),
                    "select": params.joined(select),
                    "metadata": params.joined(metadata),
                },
                where=where,
                returns=models.Leave,
            )
        )

    def create(
        self,
        *,
        employee_id: str | Unset = UNSET,
        leave_type_id: str | Unset = UNSET,
        is_time_defined: bool | Unset = UNSET,
        start_date: datetime | Unset = UNSET,
        end_date: datetime | Unset = UNSET,
        year: int | Unset = UNSET,
        hours: Decimal | int | Unset = UNSET,
        description: str | Unset = UNSET,
    ) -> models.Created | None:
        """Create a leave.

        Args:
            employee_id: Employee, from the employees.
            leave_type_id: Kind of leave, from the leave types.
            is_time_defined: Whether the time of day was given too.
            start_date: When the leave starts; the time of day counts only if `is_time_defined`.
            end_date: When the leave ends.
            year: Year it counts for.
            hours: Number of hours.
            description: Description of the leave.
        """
        return self._send(
            Call(
                "POST",
                "/hrm/leave",
                json={
                    "employee_id": employee_id,
                    "leave_type_id": leave_type_id,
                    "is_time_defined": is_time_defined,
                    "start_date": hints.stamp(start_date),
                    "end_date": hints.stamp(end_date),
                    "year": year,
                    "hours": hours,
                    "description": description,
                },
                returns=TypeExpr("Created | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    def get(self, leave_id: str) -> models.Leave:
        """Fetch a leave.

        Args:
            leave_id: Identifier of the leave.
        """
        return self._send(
            Call("GET", "/hrm/leave/{id}", path={"id": leave_id}, returns=models.Leave, wire=hints.wrapped("data"))
        )

    def update(
        self,
        leave_id: str,
        *,
        employee_id: str | Unset = UNSET,
        leave_type_id: str | Unset = UNSET,
        is_time_defined: bool | Unset = UNSET,
        start_date: datetime | Unset = UNSET,
        end_date: datetime | Unset = UNSET,
        year: int | Unset = UNSET,
        hours: Decimal | int | Unset = UNSET,
        description: str | Unset = UNSET,
    ) -> models.Changed | None:
        """Change a leave.

        Args:
            leave_id: Identifier of the leave.
            employee_id: Employee, from the employees.
            leave_type_id: Kind of leave, from the leave types.
            is_time_defined: Whether the time of day was given too.
            start_date: When the leave starts; the time of day counts only if `is_time_defined`.
            end_date: When the leave ends.
            year: Year it counts for.
            hours: Number of hours.
            description: Description of the leave.
        """
        return self._send(
            Call(
                "PUT",
                "/hrm/leave/{id}",
                path={"id": leave_id},
                json={
                    "employee_id": employee_id,
                    "leave_type_id": leave_type_id,
                    "is_time_defined": is_time_defined,
                    "start_date": hints.stamp(start_date),
                    "end_date": hints.stamp(end_date),
                    "year": year,
                    "hours": hours,
                    "description": description,
                },
                returns=TypeExpr("Changed | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )


class AsyncHrmLeaves(AsyncResource):
    """Leave of employees.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    list = AsyncPages.of(HrmLeaves.list)
    create = awaitable(HrmLeaves.create)
    get = awaitable(HrmLeaves.get)
    update = awaitable(HrmLeaves.update)
