# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from builtins import list as List  # noqa: N812  a method may be called list
from collections.abc import Mapping

from .. import models
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable


class Calculations(Resource):
    """Payslip items set on a client, an employee or a payslip.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    def list_for_client(self, client_id: int) -> List[models.Calculation]:
        """List the calculations of a client.

        Args:
            client_id: Id of the client, from the list of clients.
        """
        return self._send(
            Call(
                "GET",
                "/clients/{client_id}/calculations",
                path={"client_id": client_id},
                returns=List[models.Calculation],
            )
        )

    def list_for_employee(self, employee_id: int) -> List[models.Calculation]:
        """List the calculations of an employee.

        Quirks, in QUIRKS.md: SP-29.

        Args:
            employee_id: Id of the employee, from the list of employees.
        """
        return self._send(
            Call(
                "GET",
                "/employees/{employee_id}/calculations",
                path={"employee_id": employee_id},
                returns=List[models.Calculation],
            )
        )

    def save_for_employee(
        self, employee_id: int, *, calc_type: int | str, calculation_details: Mapping[str, object]
    ) -> models.Confirmation:
        """Set a calculation of an employee.

        Changes the calculation of that type where there is one, adds it where there is none. Inputs that are
        left out stay as they are.

        Quirks, in QUIRKS.md: SP-30.

        Args:
            employee_id: Id of the employee, from the list of employees.
            calc_type: Name of a system item, or number of a custom item.
            calculation_details: Inputs to set, by name.
        """
        return self._send(
            Call(
                "POST",
                "/employees/{employee_id}/calculations",
                path={"employee_id": employee_id},
                json={"calc_type": calc_type, "calculation_details": calculation_details},
                returns=models.Confirmation,
            )
        )

    def list_for_payslip(self, payslip_id: int) -> List[models.Calculation]:
        """List the calculations of a payslip.

        Args:
            payslip_id: Id of the payslip, from a list of payslips.
        """
        return self._send(
            Call(
                "GET",
                "/payslips/{payslip_id}/calculations",
                path={"payslip_id": payslip_id},
                returns=List[models.Calculation],
            )
        )

    def save_for_payslip(
        self, payslip_id: int, *, calc_type: int | str, calculation_details: Mapping[str, object]
    ) -> models.Confirmation:
        """Set a calculation of a payslip.

        Changes the calculation of that type where there is one, adds it where there is none. Inputs that are
        left out stay as they are.

        Args:
            payslip_id: Id of the payslip, from a list of payslips.
            calc_type: Name of a system item, or number of a custom item.
            calculation_details: Inputs to set, by name.
        """
        return self._send(
            Call(
                "POST",
                "/payslips/{payslip_id}/calculations",
                path={"payslip_id": payslip_id},
                json={"calc_type": calc_type, "calculation_details": calculation_details},
                returns=models.Confirmation,
            )
        )

    def get(self, calculation_id: int) -> models.Calculation:
        """Fetch one calculation.

        Inherited calculations have a resource of their own.

        Quirks, in QUIRKS.md: SP-03, SP-07.

        Args:
            calculation_id: Id of the calculation.
        """
        return self._send(Call("GET", "/calculations/{id}", path={"id": calculation_id}, returns=models.Calculation))

    def delete(self, calculation_id: int) -> models.Message:
        """Delete a calculation.

        Args:
            calculation_id: Id of the calculation.
        """
        return self._send(Call("DELETE", "/calculations/{id}", path={"id": calculation_id}, returns=models.Message))


class AsyncCalculations(AsyncResource):
    """Payslip items set on a client, an employee or a payslip.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    list_for_client = awaitable(Calculations.list_for_client)
    list_for_employee = awaitable(Calculations.list_for_employee)
    save_for_employee = awaitable(Calculations.save_for_employee)
    list_for_payslip = awaitable(Calculations.list_for_payslip)
    save_for_payslip = awaitable(Calculations.save_for_payslip)
    get = awaitable(Calculations.get)
    delete = awaitable(Calculations.delete)
