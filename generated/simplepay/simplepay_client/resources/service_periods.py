# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from builtins import list as List  # noqa: N812  a method may be called list
from datetime import date

from .. import models
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import RetryRule, hints


class ServicePeriods(Resource):
    """Times an employee was in service, with the actions that end and resume it.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    def list(self, employee_id: int) -> List[models.ServicePeriod]:
        """List the service periods of an employee.

        Quirks, in QUIRKS.md: SP-35, SP-43.

        Args:
            employee_id: Id of the employee, from the list of employees.
        """
        return self._send(
            Call(
                "GET",
                "/employees/{employee_id}/service_periods",
                path={"employee_id": employee_id},
                returns=List[models.ServicePeriod],
                wire=hints.items(hints.wrapped("service_period")),
            )
        )

    def end_service(self, employee_id: int, *, termination_date: date, termination_code: int) -> models.Message:
        """End an employee's service, or correct how it ended.

        Quirks, in QUIRKS.md: SP-04.

        Args:
            employee_id: Id of the employee, from the list of employees.
            termination_date: Last day of service.
            termination_code: Why it ends; the vendor's site explains the codes on its End Service page.
        """
        return self._send(
            Call(
                "POST",
                "/employees/{employee_id}/service_periods/end_service",
                path={"employee_id": employee_id},
                json={"employee_action": {"termination_date": termination_date, "termination_code": termination_code}},
                returns=models.Message,
            )
        )

    def reinstate(self, employee_id: int, *, appointment_date: date) -> models.Message:
        """Take an employee back into service.

        Args:
            employee_id: Id of the employee, from the list of employees.
            appointment_date: First day of the new service period.
        """
        return self._send(
            Call(
                "POST",
                "/employees/{employee_id}/service_periods/reinstate",
                path={"employee_id": employee_id},
                json={"employee_action": {"appointment_date": appointment_date}},
                returns=models.Message,
            )
        )

    def undo_end_service(self, employee_id: int) -> models.Message:
        """Cancel the latest end of an employee's service.

        Each call cancels one, so it must not be repeated blindly.

        Quirks, in QUIRKS.md: SP-36.

        Args:
            employee_id: Id of the employee, from the list of employees.
        """
        return self._send(
            Call(
                "DELETE",
                "/employees/{employee_id}/service_periods/undo_end_service",
                path={"employee_id": employee_id},
                returns=models.Message,
                retry=RetryRule(safe=False),
            )
        )


class AsyncServicePeriods(AsyncResource):
    """Times an employee was in service, with the actions that end and resume it.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    list = awaitable(ServicePeriods.list)
    end_service = awaitable(ServicePeriods.end_service)
    reinstate = awaitable(ServicePeriods.reinstate)
    undo_end_service = awaitable(ServicePeriods.undo_end_service)
