# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from .. import models
from .._runtime.call import Answer, Answers, Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, TypeExpr, Unset, hints


class HoursLeaves(Resource):
    """Hours of leave."""

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
        """Create hours of leave.

        Quirks, in QUIRKS.md: SC-06.

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
                "/hours/leave",
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
                returns=answers,
            )
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
        """Change hours of leave.

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

        Raises:
            NotFound: There is no such record.
        """
        return self._send(
            Call(
                "PUT",
                "/hours/leave/{id}",
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


class AsyncHoursLeaves(AsyncResource):
    """Hours of leave."""

    create = awaitable(HoursLeaves.create)
    update = awaitable(HoursLeaves.update)
