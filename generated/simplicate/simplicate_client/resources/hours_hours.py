# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Literal

from .. import fields, models
from .._runtime import params
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, SequenceNotStr, TypeExpr, Unset, hints
from .._runtime.filters import Filter
from .._runtime.paging import AsyncPages, Pages


class HoursHours(Resource):
    """Hours that employees wrote.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    def list(
        self,
        *,
        where: Filter[fields.Hours] = UNSET,
        offset: int | Unset = Unset(0),
        limit: int | Unset = Unset(100),
        sort: SequenceNotStr[str] | Unset = UNSET,
        select: SequenceNotStr[str] | Unset = UNSET,
        metadata: SequenceNotStr[models.ListingFact | Literal["count", "limit", "offset"] | str] | Unset = UNSET,
    ) -> Pages[models.Hours]:
        """List hours registrations.

        Quirks, in QUIRKS.md: SC-08, SC-11, SC-36.

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
                "/hours/hours",
                query={
                    "offset": offset,
                    "limit": limit,
                    "sort": params.joined(sort),
                    "select": params.joined(select),
                    "metadata": params.joined(metadata),
                },
                where=where,
                returns=models.Hours,
            )
        )

    def create(
        self,
        *,
        employee_id: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
        projectservice_id: str | Unset = UNSET,
        type_id: str | Unset = UNSET,
        approvalstatus_id: str | Unset = UNSET,
        external_item: models.CalendarItemInput | Unset = UNSET,
        assignment_id: str | Unset = UNSET,
        address_id: str | Unset = UNSET,
        hours: Decimal | int | Unset = UNSET,
        duration_in_minutes: int | Unset = UNSET,
        start_date: datetime | Unset = UNSET,
        end_date: datetime | Unset = UNSET,
        is_time_defined: bool | Unset = UNSET,
        is_recurring: bool | Unset = UNSET,
        recurrence: models.RecurrenceInput | Unset = UNSET,
        is_external: bool | Unset = UNSET,
        billable: bool | Unset = UNSET,
        note: str | Unset = UNSET,
        address: models.AddressInput | Unset = UNSET,
        should_sync_to_cronofy: bool | Unset = UNSET,
        source: models.RegistrationSource | models.RegistrationSourceName | str | Unset = UNSET,
    ) -> models.Created | None:
        """Create an hours registration.

        Quirks, in QUIRKS.md: SC-14.

        Args:
            employee_id: Employee, from the employees.
            project_id: Project, from the projects.
            projectservice_id: Service of the project, from the project services.
            type_id: Hours type, from the hours types.
            approvalstatus_id: Approval status, from the approval statuses.
            external_item: Calendar entry the hours come from.
            assignment_id: Assignment, from the project assignments.
            address_id: Address where the hours were worked.
            hours: Number of hours.
            duration_in_minutes: Duration in minutes.
            start_date: When the work started; the time of day counts only if `is_time_defined`.
            end_date: When the work ended.
            is_time_defined: Whether the time of day was given too.
            is_recurring: Whether it repeats.
            recurrence: How it repeats.
            is_external: Whether the work was done elsewhere.
            billable: Whether it may be invoiced.
            note: Note on the hours.
            address: Postal address.
            should_sync_to_cronofy: Whether the hours are copied to an outside agenda.
            source: Where it comes from.
        """
        return self._send(
            Call(
                "POST",
                "/hours/hours",
                json={
                    "employee_id": employee_id,
                    "project_id": project_id,
                    "projectservice_id": projectservice_id,
                    "type_id": type_id,
                    "approvalstatus_id": approvalstatus_id,
                    "external_item": external_item,
                    "assignment_id": assignment_id,
                    "address_id": address_id,
                    "hours": hours,
                    "duration_in_minutes": duration_in_minutes,
                    "start_date": hints.stamp(start_date),
                    "end_date": hints.stamp(end_date),
                    "is_time_defined": is_time_defined,
                    "is_recurring": is_recurring,
                    "recurrence": recurrence,
                    "is_external": is_external,
                    "billable": billable,
                    "note": note,
                    "address": address,
                    "should_sync_to_cronofy": should_sync_to_cronofy,
                    "source": source,
                },
                returns=TypeExpr("Created | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    def get(self, hours_id: str) -> models.Hours:
        """Fetch an hours registration.

        Args:
            hours_id: Identifier of the hours registration, such as `hours:abc`.

        Raises:
            Unprocessable: The identifier cannot be read.
        """
        return self._send(
            Call("GET", "/hours/hours/{id}", path={"id": hours_id}, returns=models.Hours, wire=hints.wrapped("data"))
        )

    def update(
        self,
        hours_id: str,
        *,
        employee_id: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
        projectservice_id: str | Unset = UNSET,
        type_id: str | Unset = UNSET,
        approvalstatus_id: str | Unset = UNSET,
        external_item: models.CalendarItemInput | Unset = UNSET,
        assignment_id: str | Unset = UNSET,
        address_id: str | Unset = UNSET,
        hours: Decimal | int | Unset = UNSET,
        duration_in_minutes: int | Unset = UNSET,
        start_date: datetime | Unset = UNSET,
        end_date: datetime | Unset = UNSET,
        is_time_defined: bool | Unset = UNSET,
        is_recurring: bool | Unset = UNSET,
        recurrence: models.RecurrenceInput | Unset = UNSET,
        is_external: bool | Unset = UNSET,
        billable: bool | Unset = UNSET,
        note: str | Unset = UNSET,
        address: models.AddressInput | Unset = UNSET,
        should_sync_to_cronofy: bool | Unset = UNSET,
        source: models.RegistrationSource | models.RegistrationSourceName | str | Unset = UNSET,
    ) -> models.Changed | None:
        """Change an hours registration.

        Args:
            hours_id: Identifier of the hours registration, such as `hours:abc`.
            employee_id: Employee, from the employees.
            project_id: Project, from the projects.
            projectservice_id: Service of the project, from the project services.
            type_id: Hours type, from the hours types.
            approvalstatus_id: Approval status, from the approval statuses.
            external_item: Calendar entry the hours come from.
            assignment_id: Assignment, from the project assignments.
            address_id: Address where the hours were worked.
            hours: Number of hours.
            duration_in_minutes: Duration in minutes.
            start_date: When the work started; the time of day counts only if `is_time_defined`.
            end_date: When the work ended.
            is_time_defined: Whether the time of day was given too.
            is_recurring: Whether it repeats.
            recurrence: How it repeats.
            is_external: Whether the work was done elsewhere.
            billable: Whether it may be invoiced.
            note: Note on the hours.
            address: Postal address.
            should_sync_to_cronofy: Whether the hours are copied to an outside agenda.
            source: Where it comes from.
        """
        return self._send(
            Call(
                "PUT",
                "/hours/hours/{id}",
                path={"id": hours_id},
                json={
                    "employee_id": employee_id,
                    "project_id": project_id,
                    "projectservice_id": projectservice_id,
                    "type_id": type_id,
                    "approvalstatus_id": approvalstatus_id,
                    "external_item": external_item,
                    "assignment_id": assignment_id,
                    "address_id": address_id,
                    "hours": hours,
                    "duration_in_minutes": duration_in_minutes,
                    "start_date": hints.stamp(start_date),
                    "end_date": hints.stamp(end_date),
                    "is_time_defined": is_time_defined,
                    "is_recurring": is_recurring,
                    "recurrence": recurrence,
                    "is_external": is_external,
                    "billable": billable,
                    "note": note,
                    "address": address,
                    "should_sync_to_cronofy": should_sync_to_cronofy,
                    "source": source,
                },
                returns=TypeExpr("Changed | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    def delete(self, hours_id: str) -> None:
        """Delete an hours registration.

        Args:
            hours_id: Identifier of the hours registration, such as `hours:abc`.
        """
        call: Call[None] = Call("DELETE", "/hours/hours/{id}", path={"id": hours_id})
        return self._send(call)

    def submit(self, *, employee_id: str, start_date: date, end_date: date) -> models.Changed | None:
        """Submit hours for approval.

        Args:
            employee_id: Employee, from the employees.
            start_date: First day.
            end_date: Last day.
        """
        return self._send(
            Call(
                "POST",
                "/hours/submit",
                json={"employee_id": employee_id, "start_date": start_date, "end_date": end_date},
                returns=TypeExpr("Changed | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )


class AsyncHoursHours(AsyncResource):
    """Hours that employees wrote.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    list = AsyncPages.of(HoursHours.list)
    create = awaitable(HoursHours.create)
    get = awaitable(HoursHours.get)
    update = awaitable(HoursHours.update)
    delete = awaitable(HoursHours.delete)
    submit = awaitable(HoursHours.submit)
