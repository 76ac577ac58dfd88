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


class MileageMileage(Resource):
    """Kilometres that employees wrote.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    def list(
        self,
        *,
        where: Filter[fields.Mileage] = UNSET,
        offset: int | Unset = Unset(0),
        limit: int | Unset = Unset(100),
        sort: SequenceNotStr[str] | Unset = UNSET,
        select: SequenceNotStr[str] | Unset = UNSET,
        metadata: SequenceNotStr[models.ListingFact | Literal["count", "limit", "offset"] | str] | Unset = UNSET,
    ) -> Pages[models.Mileage]:
        """List mileage registrations.

        Quirks, in QUIRKS.md: SC-16.

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
                "/mileage/mileage",
                query={
                    "offset": offset,
                    "limit": limit,
                    "sort": params.joined(sort),
                    "select": params.joined(select),
                    "metadata": params.joined(metadata),
                },
                where=where,
                returns=models.Mileage,
            )
        )

    def create(
        self,
        *,
        employee_id: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
        approvalstatus_id: str | Unset = UNSET,
        mileage: Decimal | int | Unset = UNSET,
        related_hours_id: str | Unset = UNSET,
        source: models.RegistrationSource | models.RegistrationSourceName | str | Unset = UNSET,
        note: str | Unset = UNSET,
        start_date: datetime | Unset = UNSET,
    ) -> models.Created | None:
        """Create a mileage registration.

        Args:
            employee_id: Employee, from the employees.
            project_id: Project, from the projects.
            approvalstatus_id: Approval status, from the approval statuses.
            mileage: Number of kilometres.
            related_hours_id: Hours that belong to the journey, from the hours.
            source: Where it comes from.
            note: Note on the kilometres.
            start_date: When the journey took place.
        """
        return self._send(
            Call(
                "POST",
                "/mileage/mileage",
                json={
                    "employee_id": employee_id,
                    "project_id": project_id,
                    "approvalstatus_id": approvalstatus_id,
                    "mileage": mileage,
                    "related_hours_id": related_hours_id,
                    "source": source,
                    "note": note,
                    "start_date": hints.stamp(start_date),
                },
                returns=TypeExpr("Created | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    def get(self, mileage_id: str) -> models.Mileage:
        """Fetch a mileage registration.

        Args:
            mileage_id: Identifier of the mileage registration.

        Raises:
            Unprocessable: The identifier cannot be read.
        """
        return self._send(
            Call(
                "GET",
                "/mileage/mileage/{id}",
                path={"id": mileage_id},
                returns=models.Mileage,
                wire=hints.wrapped("data"),
            )
        )

    def update(
        self,
        mileage_id: str,
        *,
        approvalstatus_id: str | Unset = UNSET,
        mileage: Decimal | int | Unset = UNSET,
        related_hours_id: str | Unset = UNSET,
        source: models.RegistrationSource | models.RegistrationSourceName | str | Unset = UNSET,
        note: str | Unset = UNSET,
        start_date: datetime | Unset = UNSET,
    ) -> models.Changed | None:
        """Change a mileage registration.

        Args:
            mileage_id: Identifier of the mileage registration.
            approvalstatus_id: Approval status, from the approval statuses.
            mileage: Number of kilometres.
            related_hours_id: Hours that belong to the journey, from the hours.
            source: Where it comes from.
            note: Note on the kilometres.
            start_date: When the journey took place.
        """
        return self._send(
            Call(
                "PUT",
                "/mileage/mileage/{id}",
                path={"id": mileage_id},
                json={
                    "approvalstatus_id": approvalstatus_id,
                    "mileage": mileage,
                    "related_hours_id": related_hours_id,
                    "source": source,
                    "note": note,
                    "start_date": hints.stamp(start_date),
                },
                returns=TypeExpr("Changed | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    def delete(self, mileage_id: str) -> None:
        """Delete a mileage registration.

        Args:
            mileage_id: Identifier of the mileage registration.
        """
        call: Call[None] = Call("DELETE", "/mileage/mileage/{id}", path={"id": mileage_id})
        return self._send(call)


class AsyncMileageMileage(AsyncResource):
    """Kilometres that employees wrote.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    list = AsyncPages.of(MileageMileage.list)
    create = awaitable(MileageMileage.create)
    get = awaitable(MileageMileage.get)
    update = awaitable(MileageMileage.update)
    delete = awaitable(MileageMileage.delete)
