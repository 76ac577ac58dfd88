# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from .. import fields, models
from .._runtime import params
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, SequenceNotStr, TypeExpr, Unset, hints
from .._runtime.filters import Filter
from .._runtime.paging import AsyncPages, Pages


class HrmEmployees(Resource):
    """People who work for one's own organization.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    def list(
        self,
        *,
        where: Filter[fields.Employee] = UNSET,
        offset: int | Unset = Unset(0),
        limit: int | Unset = Unset(100),
        sort: SequenceNotStr[str] | Unset = UNSET,
        select: SequenceNotStr[str] | Unset = UNSET,
        metadata: SequenceNotStr[models.ListingFact | Literal["count", "limit", "offset"] | str] | Unset = UNSET,
    ) -> Pages[models.Employee]:
        """List employees.

        Custom fields cannot be filtered on.

        Quirks, in QUIRKS.md: SC-39.

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
                "/hrm/employee",
                query={
                    "offset": offset,
                    "limit": limit,
                    "sort": params.joined(sort),
                    "select": params.joined(select),
                    "metadata": params.joined(metadata),
                },
                where=where,
                returns=models.Employee,
            )
        )

    def create(
        self,
        *,
        person_id: str | Unset = UNSET,
        supervisor: models.EmployeeKey | Unset = UNSET,
        status: models.EmployeeStatusKey | Unset = UNSET,
        custom_fields: Sequence[models.CustomFieldValue] | Unset = UNSET,
    ) -> models.Created | None:
        """Create an employee.

        Args:
            person_id: Person, from the persons.
            supervisor: Employee who supervises.
            status: Status of the employee.
            custom_fields: Custom fields with their values.
        """
        return self._send(
            Call(
                "POST",
                "/hrm/employee",
                json={
                    "person_id": person_id,
                    "supervisor": supervisor,
                    "status": status,
                    "custom_fields": custom_fields,
                },
                returns=TypeExpr("Created | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    def get(self, employee_id: str) -> models.Employee:
        """Fetch an employee.

        Args:
            employee_id: Identifier of the employee, such as `employee:abc`.

        Raises:
            Unprocessable: The identifier cannot be read.
        """
        return self._send(
            Call(
                "GET",
                "/hrm/employee/{id}",
                path={"id": employee_id},
                returns=models.Employee,
                wire=hints.wrapped("data"),
            )
        )

    def update(
        self,
        employee_id: str,
        *,
        person_id: str | Unset = UNSET,
        supervisor: models.EmployeeKey | Unset = UNSET,
        status: models.EmployeeStatusKey | Unset = UNSET,
        custom_fields: Sequence[models.CustomFieldValue] | Unset = UNSET,
    ) -> models.Changed | None:
        """Change an employee.

        An employee can be made unemployed only when the user is blocked and every timetable has an end.

        Args:
            employee_id: Identifier of the employee, such as `employee:abc`.
            person_id: Person, from the persons.
            supervisor: Employee who supervises.
            status: Status of the employee.
            custom_fields: Custom fields with their values.
        """
        return self._send(
            Call(
                "PUT",
                "/hrm/employee/{id}",
                path={"id": employee_id},
                json={
                    "person_id": person_id,
                    "supervisor": supervisor,
                    "status": status,
                    "custom_fields": custom_fields,
                },
                returns=TypeExpr("Changed | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    def delete(self, employee_id: str) -> None:
        """Delete an employee.

        Quirks, in QUIRKS.md: SC-16.

        Args:
            employee_id: Identifier of the employee, such as `employee:abc`.
        """
        call: Call[None] = Call("DELETE", "/hrm/employee/{id}", path={"id": employee_id})
        return self._send(call)


class AsyncHrmEmployees(AsyncResource):
    """People who work for one's own organization.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    list = AsyncPages.of(HrmEmployees.list)
    create = awaitable(HrmEmployees.create)
    get = awaitable(HrmEmployees.get)
    update = awaitable(HrmEmployees.update)
    delete = awaitable(HrmEmployees.delete)
