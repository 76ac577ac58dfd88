# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import datetime
from typing import Literal

from .. import fields, models
from .._runtime import params
from .._runtime.call import Answer, Answers, Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, SequenceNotStr, TypeExpr, Unset, hints
from .._runtime.filters import Filter
from .._runtime.paging import AsyncPages, Pages


class HrmAbsences(Resource):
    """Absence of employees, such as illness.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    def list(
        self,
        *,
        where: Filter[fields.Absence] = UNSET,
        offset: int | Unset = Unset(0),
        limit: int | Unset = Unset(100),
        sort: SequenceNotStr[str] | Unset = UNSET,
        select: SequenceNotStr[str] | Unset = UNSET,
        metadata: SequenceNotStr[models.ListingFact | Literal["count", "limit", "offset"] | str] | Unset = UNSET,
    ) -> Pages[models.Absence]:
        """List absences.

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
                "/hrm/absence",
                query={
                    "offset": offset,
                    "limit": limit,
                    "sort": params.joined(sort),
                    "select": params.joined(select),
                    "metadata": params.joined(metadata),
                },
                where=where,
                returns=models.Absence,
            )
        )

    def create(
        self,
        *,
        start_date: datetime | Unset = UNSET,
        end_date: datetime | Unset = UNSET,
        year: int | Unset = UNSET,
        description: str | Unset = UNSET,
        employee_id: str | Unset = UNSET,
        absence_type_id: str | Unset = UNSET,
        is_time_defined: bool | Unset = UNSET,
    ) -> models.Created | None:
        """Create an absence.

        Args:
            start_date: When the absence starts; the time of day counts only if `is_time_defined`.
            end_date: When the absence ends; leave it out while it lasts.
            year: Year it counts for.
            description: Description of the absence.
            employee_id: Employee, from the employees.
            absence_type_id: Kind of absence, from the absence types.
            is_time_defined: Whether the time of day was given too.
        """
        answers: Answers[models.Created | None] = Answers(
            Answer(
                200,
                returns=TypeExpr("Created | None", models.__name__),
                media="application/json",
                wire=hints.wrapped("data"),
            ),
            Answer(204),
        )
        return self._send(
            Call(
                "POST",
                "/hrm/absence",
                json={
                    "start_date": hints.stamp(start_date),
                    "end_date": hints.stamp(end_date),
                    "year": year,
                    "description": description,
                    "employee_id": employee_id,
                    "absence_type_id": absence_type_id,
                    "is_time_defined": is_time_defined,
                },
                returns=answers,
            )
        )

    def get(self, absence_id: str) -> models.Absence:
        """Fetch an absence.

        Args:
            absence_id: Identifier of the absence.
        """
        return self._send(
            Call(
                "GET", "/hrm/absence/{id}", path={"id": absence_id}, returns=models.Absence, wire=hints.wrapped("data")
            )
        )

    def update(
        self,
        absence_id: str,
        *,
        start_date: datetime | Unset = UNSET,
        end_date: datetime | Unset = UNSET,
        year: int | Unset = UNSET,
        description: str | Unset = UNSET,
        employee_id: str | Unset = UNSET,
        absence_type_id: str | Unset = UNSET,
        is_time_defined: bool | Unset = UNSET,
    ) -> models.Changed | None:
        """Change an absence.

        Args:
            absence_id: Identifier of the absence.
            start_date: When the absence starts; the time of day counts only if `is_time_defined`.
            end_date: When the absence ends; leave it out while it lasts.
            year: Year it counts for.
            description: Description of the absence.
            employee_id: Employee, from the employees.
            absence_type_id: Kind of absence, from the absence types.
            is_time_defined: Whether the time of day was given too.
        """
        return self._send(
            Call(
                "PUT",
                "/hrm/absence/{id}",
                path={"id": absence_id},
                json={
                    "start_date": hints.stamp(start_date),
                    "end_date": hints.stamp(end_date),
                    "year": year,
                    "description": description,
                    "employee_id": employee_id,
                    "absence_type_id": absence_type_id,
                    "is_time_defined": is_time_defined,
                },
                returns=TypeExpr("Changed | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    def delete(self, absence_id: str) -> None:
        """Delete an absence.

        Args:
            absence_id: Identifier of the absence.
        """
        call: Call[None] = Call("DELETE", "/hrm/absence/{id}", path={"id": absence_id})
        return self._send(call)


class AsyncHrmAbsences(AsyncResource):
    """Absence of employees, such as illness.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    list = AsyncPages.of(HrmAbsences.list)
    create = awaitable(HrmAbsences.create)
    get = awaitable(HrmAbsences.get)
    update = awaitable(HrmAbsences.update)
    delete = awaitable(HrmAbsences.delete)
