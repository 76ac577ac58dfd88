# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from builtins import list as List  # noqa: N812  a method may be called list
from datetime import date

from .. import models
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import TypeExpr, hints


class HoursSubmissions(Resource):
    """Days of hours handed in by an employee.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    def list(self, *, start_date: date, end_date: date, employee_id: str) -> List[models.SubmissionStatus]:
        """List for each day whether hours were handed in.

        One line for each day.

        Args:
            start_date: First day.
            end_date: Last day.
            employee_id: Employee, from the employees.
        """
        return self._send(
            Call(
                "GET",
                "/hours/submission",
                query={"q[start_date]": start_date, "q[end_date]": end_date, "q[employee_id]": employee_id},
                returns=List[models.SubmissionStatus],
                wire=hints.wrapped("data"),
            )
        )

    def create(self, *, employee_id: str, start_date: date, end_date: date) -> models.Created | None:
        """Hand in hours between two days.

        Args:
            employee_id: Employee, from the employees.
            start_date: First day.
            end_date: Last day.
        """
        return self._send(
            Call(
                "POST",
                "/hours/submission",
                json={"employee_id": employee_id, "start_date": start_date, "end_date": end_date},
                returns=TypeExpr("Created | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )


class AsyncHoursSubmissions(AsyncResource):
    """Days of hours handed in by an employee.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    list = awaitable(HoursSubmissions.list)
    create = awaitable(HoursSubmissions.create)
