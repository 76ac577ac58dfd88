# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from typing import Literal

from .. import fields, models
from .._runtime import params
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, SequenceNotStr, TypeExpr, Unset, hints
from .._runtime.filters import Filter
from .._runtime.paging import AsyncPages, Pages


class TimersTimers(Resource):
    """Timers that count the time of an employee.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    def list(
        self,
        *,
        where: Filter[fields.Timer] = UNSET,
        offset: int | Unset = Unset(0),
        limit: int | Unset = Unset(100),
        sort: SequenceNotStr[str] | Unset = UNSET,
        select: SequenceNotStr[str] | Unset = UNSET,
        metadata: SequenceNotStr[models.ListingFact | Literal["count", "limit", "offset"] | str] | Unset = UNSET,
    ) -> Pages[models.Timer]:
        """List timers.

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
                "/timers/timer",
                query={
                    "offset": offset,
                    "limit": limit,
                    "sort": params.joined(sort),
                    "select": params.joined(select),
                    "metadata": params.joined(metadata),
                },
                where=where,
                returns=models.Timer,
            )
        )

    def create(
        self,
        *,
        employee_id: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
        projectservice_id: str | Unset = UNSET,
        hourstype_id: str | Unset = UNSET,
        state: models.TimerState | Literal["running", "paused", "finished"] | str | Unset = UNSET,
        description: str | Unset = UNSET,
        metadata: object | Unset = UNSET,
    ) -> models.Created | None:
        """Create a timer.

        Quirks, in QUIRKS.md: SC-35.

        Args:
            employee_id: Employee, from the employees.
            project_id: Project, from the projects.
            projectservice_id: Service of the project, from the project services.
            hourstype_id: Hours type, from the hours types.
            state: State it is in.
            description: Description of the timer.
            metadata: Free data kept with it, as JSON text.
        """
        return self._send(
            Call(
                "POST",
                "/timers/timer",
                json={
                    "employee_id": employee_id,
                    "project_id": project_id,
                    "projectservice_id": projectservice_id,
                    "hourstype_id": hourstype_id,
                    "state": state,
                    "description": description,
                    "metadata": hints.json_text()(metadata),
                },
                returns=TypeExpr("Created | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    def get(self, timer_id: str) -> models.Timer:
        """Fetch a timer.

        Args:
            timer_id: Identifier of the timer.

        Raises:
            Unprocessable: The identifier cannot be read.
        """
        return self._send(
            Call("GET", "/timers/timer/{id}", path={"id": timer_id}, returns=models.Timer, wire=hints.wrapped("data"))
        )

    def update(
        self,
        timer_id: str,
        *,
        state: models.TimerState | Literal["running", "paused", "finished"] | str | Unset = UNSET,
        description: str | Unset = UNSET,
        metadata: object | Unset = UNSET,
    ) -> models.Changed | None:
        """Change a timer.

        Args:
            timer_id: Identifier of the timer.
            state: State it is in.
            description: Description of the timer.
            metadata: Free data kept with it, as JSON text.
        """
        return self._send(
            Call(
                "PUT",
                "/timers/timer/{id}",
                path={"id": timer_id},
                json={"state": state, "description": description, "metadata": hints.json_text()(metadata)},
                returns=TypeExpr("Changed | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    def delete(self, timer_id: str) -> None:
        """Delete a timer.

        Args:
            timer_id: Identifier of the timer.
        """
        call: Call[None] = Call("DELETE", "/timers/timer/{id}", path={"id": timer_id})
        return self._send(call)


class AsyncTimersTimers(AsyncResource):
    """Timers that count the time of an employee.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    list = AsyncPages.of(TimersTimers.list)
    create = awaitable(TimersTimers.create)
    get = awaitable(TimersTimers.get)
    update = awaitable(TimersTimers.update)
    delete = awaitable(TimersTimers.delete)
