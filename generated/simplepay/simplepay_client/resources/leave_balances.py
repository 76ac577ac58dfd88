# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from datetime import date
from typing import Literal

from .. import models
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable


class LeaveBalances(Resource):
    """Leave an employee has left, by leave type."""

    def get(self, employee_id: int, *, date: date | Literal["latest"]) -> models.LeaveBalances:
        """Fetch the leave an employee has left.

        For a date, a balance by leave type; for `latest`, each with the day it was brought up to date.

        Quirks, in QUIRKS.md: SP-16.

        Args:
            employee_id: Id of the employee, from the list of employees.
            date: Day to give the balances for, or `latest`.

        Raises:
            NotFound: There is no such record.
        """
        return self._send(
            Call(
                "GET",
                "/employees/{employee_id}/leave_balances",
                path={"employee_id": employee_id},
                query={"date": date},
                returns=models.LeaveBalances,
            )
        )


class AsyncLeaveBalances(AsyncResource):
    """Leave an employee has left, by leave type."""

    get = awaitable(LeaveBalances.get)
