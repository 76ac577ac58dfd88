# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from builtins import list as List  # noqa: N812  a method may be called list
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from .. import models
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, Unset, hints


class LeaveDays(Resource):
    """Approved leave of an employee, one day or part of a day at a time.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    def list(self, employee_id: int) -> List[models.LeaveDay]:
        """List the approved leave days of an employee.

        Quirks, in QUIRKS.md: SP-17, SP-19.

        Args:
            employee_id: Id of the employee, from the list of employees.
        """
        return self._send(
            Call(
                "GET",
                "/employees/{employee_id}/leave_days",
                path={"employee_id": employee_id},
                returns=List[models.LeaveDay],
                wire=hints.items(hints.wrapped(0)),
            )
        )

    def create(
        self, employee_id: int, *, date: date, type_id: int, hours: Decimal | int | None | Unset = UNSET
    ) -> models.Confirmation:
        """Add a leave day.

        Quirks, in QUIRKS.md: SP-08, SP-19.

        Args:
            employee_id: Id of the employee, from the list of employees.
            date: The day.
            type_id: Leave type, from the list of leave types.
            hours: Hours on leave; null or left out for a whole day.
        """
        return self._send(
            Call(
                "POST",
                "/employees/{employee_id}/leave_days",
                path={"employee_id": employee_id},
                json={"date": date, "hours": hints.text(hours), "type_id": hints.text(type_id)},
                returns=models.Confirmation,
            )
        )

    def create_multiple(self, employee_id: int, *, dates: Sequence[models.NewLeaveDay]) -> models.LeaveDaysConfirmation:
        """Add several leave days.

        Quirks, in QUIRKS.md: SP-08.

        Args:
            employee_id: Id of the employee, from the list of employees.
            dates: The leave days to add.
        """
        return self._send(
            Call(
                "POST",
                "/employees/{employee_id}/leave_days/create_multiple",
                path={"employee_id": employee_id},
                json={"dates": dates},
                returns=models.LeaveDaysConfirmation,
            )
        )

    def update(
        self,
        leave_day_id: int,
        *,
        date: date | Unset = UNSET,
        hours: Decimal | int | None | Unset = UNSET,
        type_id: int | Unset = UNSET,
    ) -> models.Confirmation:
        """Change a leave day.

        What is left out stays as it is.

        Args:
            leave_day_id: Id of the leave day, from the list of leave days.
            date: The day.
            hours: Hours on leave; null for a whole day.
            type_id: Leave type, from the list of leave types.
        """
        return self._send(
            Call(
                "PATCH",
                "/leave_days/{leave_day_id}",
                path={"leave_day_id": leave_day_id},
                json={"date": date, "hours": hints.text(hours), "type_id": hints.text(type_id)},
                returns=models.Confirmation,
            )
        )

    def delete(self, leave_day_id: int) -> models.Message:
        """Delete a leave day.

        Args:
            leave_day_id: Id of the leave day, from the list of leave days.
        """
        return self._send(
            Call("DELETE", "/leave_days/{leave_day_id}", path={"leave_day_id": leave_day_id}, returns=models.Message)
        )


class AsyncLeaveDays(AsyncResource):
    """Approved leave of an employee, one day or part of a day at a time.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    list = awaitable(LeaveDays.list)
    create = awaitable(LeaveDays.create)
    create_multiple = awaitable(LeaveDays.create_multiple)
    update = awaitable(LeaveDays.update)
    delete = awaitable(LeaveDays.delete)
