# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from builtins import list as List  # noqa: N812  a method may be called list
from datetime import date

from .. import models
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, Unset


class InheritedCalculations(Resource):
    """Payslip items of an employee that hold from a date on, such as regular hours.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    def list(self, employee_id: int) -> List[models.InheritedCalculation]:
        """List the inherited calculations of an employee.

        Args:
            employee_id: Id of the employee, from the list of employees.
        """
        return self._send(
            Call(
                "GET",
                "/employees/{employee_id}/inherited_calculations",
                path={"employee_id": employee_id},
                returns=List[models.InheritedCalculation],
            )
        )

    def save(
        self,
        employee_id: int,
        *,
        calc_type: str,
        calculation_details: models.RegularHours,
        effective_date: date | Unset = UNSET,
    ) -> models.Confirmation:
        """Set an inherited calculation of an employee.

        Goes to the employee's collection: the type says which one is meant, and it is added where there is
        none. Inputs that are left out stay as they are.

        Quirks, in QUIRKS.md: SP-32.

        Args:
            employee_id: Id of the employee, from the list of employees.
            calc_type: Name of the item; `week_hours` (Regular Hours) is the documented one.
            calculation_details: Inputs to set.
            effective_date: Day from which the inputs hold; needed where the employee has finalised payslips.
        """
        return self._send(
            Call(
                "PATCH",
                "/employees/{employee_id}/inherited_calculations",
                path={"employee_id": employee_id},
                json={
                    "calc_type": calc_type,
                    "effective_date": effective_date,
                    "calculation_details": calculation_details,
                },
                returns=models.Confirmation,
            )
        )

    def get(self, inherited_calculation_id: int) -> models.InheritedCalculation:
        """Fetch one inherited calculation.

        Quirks, in QUIRKS.md: SP-31.

        Args:
            inherited_calculation_id: Id of the inherited calculation.
        """
        return self._send(
            Call(
                "GET",
                "/inherited_calculations/{id}",
                path={"id": inherited_calculation_id},
                returns=models.InheritedCalculation,
            )
        )


class AsyncInheritedCalculations(AsyncResource):
    """Payslip items of an employee that hold from a date on, such as regular hours.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    list = awaitable(InheritedCalculations.list)
    save = awaitable(InheritedCalculations.save)
    get = awaitable(InheritedCalculations.get)
