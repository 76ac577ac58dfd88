# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import datetime

from .. import models
from .._runtime.call import Answer, Answers, Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, TypeExpr, Unset, hints


class HoursAbsences(Resource):
    """Hours of absence."""

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
        """Create hours of absence.

        Quirks, in QUIRKS.md: SC-19.

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
                "/hours/absence",
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
        """Change hours of absence.

        Args:
            absence_id: Identifier of the absence.
            start_date: When the absence starts; the time of day counts only if `is_time_defined`.
            end_date: When the absence ends; leave it out while it lasts.
            year: Year it counts for.
            description: Description of the absence.
            employee_id: Employee, from the employees.
            absence_type_id: Kind of absence, from the absence types.
            is_time_defined: Whether the time of day was given too.

        Raises:
            NotFound: There is no such record.
        """
        return self._send(
            Call(
                "PUT",
                "/hours/absence/{id}",
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


class AsyncHoursAbsences(AsyncResource):
    """Hours of absence."""

    create = awaitable(HoursAbsences.create)
    update = awaitable(HoursAbsences.update)
