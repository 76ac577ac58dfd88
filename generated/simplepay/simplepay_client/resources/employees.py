# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from builtins import list as List  # noqa: N812  a method may be called list
from collections.abc import Mapping
from datetime import date
from typing import Literal

from .. import models
from .._runtime import params
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, NotReadyRule, SequenceNotStr, Unset, hints


class Employees(Resource):
    """People who are paid.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    def list(
        self,
        client_id: int,
        *,
        include: SequenceNotStr[models.EmployeeInclude | models.EmployeeIncludeName | str] | Unset = UNSET,
    ) -> List[models.Employee]:
        """List the employees of a client.

        Payslips with data take time to prepare: until all are calculated the vendor answers 202 with a message
        instead of employees.

        Quirks, in QUIRKS.md: SP-02, SP-12, SP-46.

        Args:
            client_id: Id of the client, from the list of clients.
            include: What to put into each employee besides its own fields.

        Raises:
            NotReady: The vendor answers 202: the result is not there yet.
                `client.with_options(wait_until_ready=60)` asks again for up to 60 seconds.
        """
        return self._send(
            Call(
                "GET",
                "/clients/{client_id}/employees",
                path={"client_id": client_id},
                query={"include": params.joined(include)},
                returns=List[models.Employee],
                wire=hints.items(hints.wrapped("employee")),
                not_ready=NotReadyRule(status=(202,), message="message", poll=30.0),
            )
        )

    def create(
        self,
        client_id: int,
        *,
        wave_id: int,
        first_name: str,
        last_name: str,
        appointment_date: date,
        payment_method: models.PaymentMethod | Literal["cash", "cheque", "eft_manual"] | str,
        birthdate: date | None | Unset = UNSET,
        ppsn: str | None | Unset = UNSET,
        prsi_class: models.PrsiClass | Literal["a", "j", "s", "m"] | str | None | Unset = UNSET,
        prsi_exempt: bool | None | Unset = UNSET,
        director: bool | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        number: str | Unset = UNSET,
        job_title: str | None | Unset = UNSET,
        bank_account_attributes: models.BankAccount | None | Unset = UNSET,
        bank_account: models.BankAccount | None | Unset = UNSET,
        physical_address: models.Address | None | Unset = UNSET,
        custom_fields: Mapping[str, object] | Mapping[int, object] | None | Unset = UNSET,
        extra: Mapping[str, object] | Unset = UNSET,
    ) -> models.EmployeeConfirmation:
        """Add an employee to a client.

        Quirks, in QUIRKS.md: SP-05.

        Args:
            client_id: Id of the client, from the list of clients.
            wave_id: Pay frequency of the employee.
            first_name: First name.
            last_name: Last name.
            appointment_date: Day the employee was appointed.
            payment_method: How the employee is paid.
            birthdate: Date of birth.
            ppsn: PPS number (Irish tax and social insurance number).
            prsi_class: Class of Irish social insurance; `a` where nothing is given.
            prsi_exempt: Whether the employee is exempt from PRSI.
            director: Whether the employee is a director of the company.
            email: Email address; self-service uses it.
            number: Number of the employee in payroll. Needed where the client numbers employees by hand
                (employee_number_mode EMPLOYEE_NUMBER_MANUAL, set on the vendor's site).
            job_title: Job title.
            bank_account_attributes: Bank account, under the name that the vendor's table gives.
            bank_account: Bank account, under the name that the vendor's example gives.
            physical_address: Physical address.
            custom_fields: Values of custom fields by the id of the field.
            extra: Members to send that this client does not know, by their wire names.
        """
        return self._send(
            Call(
                "POST",
                "/clients/{client_id}/employees",
                path={"client_id": client_id},
                json={
                    "employee": {
                        "wave_id": wave_id,
                        "first_name": first_name,
                        "last_name": last_name,
                        "birthdate": birthdate,
                        "appointment_date": appointment_date,
                        "ppsn": ppsn,
                        "prsi_class": prsi_class,
                        "prsi_exempt": prsi_exempt,
                        "director": director,
                        "email": email,
                        "payment_method": payment_method,
                        "number": number,
                        "job_title": job_title,
                        "bank_account_attributes": bank_account_attributes,
                        "bank_account": bank_account,
                        "physical_address": physical_address,
                        "custom_fields": custom_fields,
                        **(extra or {}),
                    }
                },
                returns=models.EmployeeConfirmation,
            )
        )

    def get(self, employee_id: int) -> models.Employee:
        """Fetch one employee.

        Quirks, in QUIRKS.md: SP-02, SP-43, SP-46.

        Args:
            employee_id: Id of the employee.
        """
        return self._send(
            Call(
                "GET",
                "/employees/{id}",
                path={"id": employee_id},
                returns=models.Employee,
                wire=hints.wrapped("employee"),
            )
        )

    def update(
        self,
        employee_id: int,
        *,
        wave_id: int | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        birthdate: date | None | Unset = UNSET,
        appointment_date: date | Unset = UNSET,
        ppsn: str | None | Unset = UNSET,
        prsi_class: models.PrsiClass | Literal["a", "j", "s", "m"] | str | None | Unset = UNSET,
        prsi_exempt: bool | None | Unset = UNSET,
        director: bool | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        payment_method: models.PaymentMethod | Literal["cash", "cheque", "eft_manual"] | str | Unset = UNSET,
        number: str | Unset = UNSET,
        job_title: str | None | Unset = UNSET,
        bank_account_attributes: models.BankAccount | None | Unset = UNSET,
        bank_account: models.BankAccount | None | Unset = UNSET,
        physical_address: models.Address | None | Unset = UNSET,
        custom_fields: Mapping[str, object] | Mapping[int, object] | None | Unset = UNSET,
        extra: Mapping[str, object] | Unset = UNSET,
    ) -> models.EmployeeConfirmation:
        """Change an employee.

        What is left out stays as it is.

        Quirks, in QUIRKS.md: SP-04, SP-05.

        Args:
            employee_id: Id of the employee.
            wave_id: Pay frequency of the employee.
            first_name: First name.
            last_name: Last name.
            birthdate: Date of birth.
            appointment_date: Day the employee was appointed.
            ppsn: PPS number (Irish tax and social insurance number).
            prsi_class: Class of Irish social insurance; `a` where nothing is given.
            prsi_exempt: Whether the employee is exempt from PRSI.
            director: Whether the employee is a director of the company.
            email: Email address; self-service uses it.
            payment_method: How the employee is paid.
            number: Number of the employee in payroll. Needed where the client numbers employees by hand
                (employee_number_mode EMPLOYEE_NUMBER_MANUAL, set on the vendor's site).
            job_title: Job title.
            bank_account_attributes: Bank account, under the name that the vendor's table gives.
            bank_account: Bank account, under the name that the vendor's example gives.
            physical_address: Physical address.
            custom_fields: Values of custom fields by the id of the field.
            extra: Members to send that this client does not know, by their wire names.
        """
        return self._send(
            Call(
                "PATCH",
                "/employees/{id}",
                path={"id": employee_id},
                json={
                    "employee": {
                        "wave_id": wave_id,
                        "first_name": first_name,
                        "last_name": last_name,
                        "birthdate": birthdate,
                        "appointment_date": appointment_date,
                        "ppsn": ppsn,
                        "prsi_class": prsi_class,
                        "prsi_exempt": prsi_exempt,
                        "director": director,
                        "email": email,
                        "payment_method": payment_method,
                        "number": number,
                        "job_title": job_title,
                        "bank_account_attributes": bank_account_attributes,
                        "bank_account": bank_account,
                        "physical_address": physical_address,
                        "custom_fields": custom_fields,
                        **(extra or {}),
                    }
                },
                returns=models.EmployeeConfirmation,
            )
        )

    def delete(self, employee_id: int) -> models.Message:
        """Delete an employee.

        Quirks, in QUIRKS.md: SP-53.

        Args:
            employee_id: Id of the employee.
        """
        return self._send(Call("DELETE", "/employees/{id}", path={"id": employee_id}, returns=models.Message))


class AsyncEmployees(AsyncResource):
    """People who are paid.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    list = awaitable(Employees.list)
    create = awaitable(Employees.create)
    get = awaitable(Employees.get)
    update = awaitable(Employees.update)
    delete = awaitable(Employees.delete)
