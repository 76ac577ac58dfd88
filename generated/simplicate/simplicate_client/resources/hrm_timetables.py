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


class HrmTimetables(Resource):
    """Working days and hours of employees.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    def list(
        self,
        *,
        where: Filter[fields.Timetable] = UNSET,
        offset: int | Unset = Unset(0),
        limit: int | Unset = Unset(100),
        sort: SequenceNotStr[str] | Unset = UNSET,
        select: SequenceNotStr[str] | Unset = UNSET,
        metadata: SequenceNotStr[models.ListingFact | Literal["count", "limit", "offset"] | str] | Unset = UNSET,
    ) -> Pages[models.Timetable]:
        """List timetables.

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
                "/hrm/timetable",
                query={
                    "offset": offset,
                    "limit": limit,
                    "sort": params.joined(sort),
                    "select": params.joined(select),
                    "metadata": params.joined(metadata),
                },
                where=where,
                returns=models.Timetable,
            )
        )

    def create(
        self,
        *,
        employee_id: str | Unset = UNSET,
        start_date: date | Unset = UNSET,
        has_odd_weeks: bool | Unset = UNSET,
        even_week: models.TimetableWeekInput | Unset = UNSET,
        odd_week: models.TimetableWeekInput | Unset = UNSET,
        end_date: date | Unset = UNSET,
        productivity_target: int | Unset = UNSET,
        should_write_hours: bool | Unset = UNSET,
    ) -> models.Created | None:
        """Create a timetable.

        Args:
            employee_id: Employee, from the employees.
            start_date: First day.
            has_odd_weeks: Whether odd weeks differ from even ones.
            even_week: Working days in even weeks.
            odd_week: Working days in odd weeks.
            end_date: Last day.
            productivity_target: Productivity aimed at, in percent.
            should_write_hours: Whether the employee has to write hours.
        """
        return self._send(
            Call(
                "POST",
                "/hrm/timetable",
                json={
                    "employee_id": employee_id,
                    "start_date": start_date,
                    "has_odd_weeks": has_odd_weeks,
                    "even_week": even_week,
                    "odd_week": odd_week,
                    "end_date": end_date,
                    "productivity_target": productivity_target,
                    "should_write_hours": should_write_hours,
                },
                returns=TypeExpr("Created | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    def update(
        self,
        timetable_id: str,
        *,
        employee_id: str | Unset = UNSET,
        start_date: date | Unset = UNSET,
        has_odd_weeks: bool | Unset = UNSET,
        even_week: models.TimetableWeekInput | Unset = UNSET,
        odd_week: models.TimetableWeekInput | Unset = UNSET,
        end_date: date | Unset = UNSET,
        productivity_target: int | Unset = UNSET,
        should_write_hours: bool | Unset = UNSET,
    ) -> models.Changed | None:
        """Change a timetable.

        Args:
            timetable_id: Identifier of the timetable.
            employee_id: Employee, from the employees.
            start_date: First day.
            has_odd_weeks: Whether odd weeks differ from even ones.
            even_week: Working days in even weeks.
            odd_week: Working days in odd weeks.
            end_date: Last day.
            productivity_target: Productivity aimed at, in percent.
            should_write_hours: Whether the employee has to write hours.
        """
        return self._send(
            Call(
                "PUT",
                "/hrm/timetable/{id}",
                path={"id": timetable_id},
                json={
                    "employee_id": employee_id,
                    "start_date": start_date,
                    "has_odd_weeks": has_odd_weeks,
                    "even_week": even_week,
                    "odd_week": odd_week,
                    "end_date": end_date,
                    "productivity_target": productivity_target,
                    "should_write_hours": should_write_hours,
                },
                returns=TypeExpr("Changed | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    def delete(self, timetable_id: str) -> None:
        """Delete a timetable.

        Args:
            timetable_id: Identifier of the timetable.
        """
        call: Call[None] = Call("DELETE", "/hrm/timetable/{id}", path={"id": timetable_id})
        return self._send(call)


class AsyncHrmTimetables(AsyncResource):
    """Working days and hours of employees.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    list = AsyncPages.of(HrmTimetables.list)
    create = awaitable(HrmTimetables.create)
    update = awaitable(HrmTimetables.update)
    delete = awaitable(HrmTimetables.delete)
