# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Literal

from .. import models
from .._runtime import params
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, SequenceNotStr, TypeExpr, Unset, hints
from .._runtime.paging import AsyncPages, Pages


class Timesheets(Resource):
    """Time worked on tasks."""

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: SequenceNotStr[str] | Unset = UNSET,
        fields: SequenceNotStr[str] | Unset = UNSET,
        created_after: date | Unset = UNSET,
        created_before: date | Unset = UNSET,
    ) -> Pages[models.Timesheet]:
        """List timesheets.

        Args:
            page: Page to fetch, from 1. Version 2.x sends everything at once and takes no notice; 3.x clamps a
                page beyond the last to the last.
            per_page: Rows on a page. Left out, it is 20 in the guide and 25 in the documentation of 3.x.
            sort: Columns to sort by; a minus in front sorts downwards. Only with `generation="3.x"`.
            fields: Columns to give. The others stay `UNSET`, whatever the type says. Only with
                `generation="3.x"`.
            created_after: Only records created on this day or later. Only with `generation="3.x"`.
            created_before: Only records created on this day or earlier. Only with `generation="3.x"`.
        """
        return self._walk(
            Call(
                "GET",
                "/api/timesheets",
                query={
                    "page": page,
                    "per_page": per_page,
                    "sort": params.joined(sort),
                    "fields": params.joined(fields),
                    "created_after": created_after,
                    "created_before": created_before,
                },
                returns=models.Timesheet,
            )
        )

    def create(
        self, *, task_id: int, start_time: str, end_time: str, staff_id: int, hourly_rate: Decimal | int, note: str
    ) -> models.Result:
        """Enter a timesheet.

        Quirks, in QUIRKS.md: PX-41.

        Args:
            task_id: Id of the task.
            start_time: When the work began, as the answers spell it.
            end_time: When it ended, as the answers spell it.
            staff_id: Id of the staff member.
            hourly_rate: Price of an hour.
            note: Note.

        Raises:
            WriteFailed: The server did not carry it out.
        """
        return self._send(
            Call(
                "POST",
                "/api/timesheets",
                multipart={
                    "task_id": task_id,
                    "start_time": start_time,
                    "end_time": end_time,
                    "staff_id": staff_id,
                    "hourly_rate": hints.money(hourly_rate),
                    "note": note,
                },
                returns=models.Result,
            )
        )

    def get(self, timesheet_id: int) -> models.Timesheet:
        """Fetch one timesheet.

        Quirks, in QUIRKS.md: PX-19, PX-41.

        Args:
            timesheet_id: Id of the timesheet.

        Raises:
            NotFound: There is no such record.
        """
        return self._send(
            Call(
                "GET",
                "/api/timesheets/{id}",
                path={"id": timesheet_id},
                returns=TypeExpr("Timesheet", models.__name__),
                wire=hints.wrapped(0),
            )
        )

    def update(
        self,
        timesheet_id: int,
        *,
        task_id: int | Unset = UNSET,
        start_time: str | None | Unset = UNSET,
        end_time: str | None | Unset = UNSET,
        staff_id: int | Unset = UNSET,
        hourly_rate: Decimal | int | Unset = UNSET,
        note: str | None | Unset = UNSET,
        content_type: Literal["multipart/form-data", "application/json"] = "multipart/form-data",
    ) -> models.Result:
        """Change a timesheet.

        Quirks, in QUIRKS.md: PX-53.

        Args:
            timesheet_id: Id of the timesheet.
            task_id: Id of the task.
            start_time: When the work began, as the answers spell it.
            end_time: When it ended, as the answers spell it.
            staff_id: Id of the staff member.
            hourly_rate: Price of an hour.
            note: Note.

        Raises:
            WriteFailed: The server did not carry it out; version 2.x also says so where an update changes
                nothing.
        """
        members = {
            "task_id": hints.text(task_id),
            "start_time": start_time,
            "end_time": end_time,
            "staff_id": hints.text(staff_id),
            "hourly_rate": hints.money(hourly_rate),
            "note": note,
        }
        return self._send(
            Call(
                "PUT",
                "/api/timesheets/{id}",
                path={"id": timesheet_id},
                multipart=members,
                json=members,
                content_type=content_type,
                returns=models.Result,
            )
        )

    def delete(self, timesheet_id: int) -> models.Result:
        """Delete a timesheet.

        Args:
            timesheet_id: Id of the timesheet.

        Raises:
            WriteFailed: The server did not carry it out.
        """
        return self._send(Call("DELETE", "/api/timesheets/{id}", path={"id": timesheet_id}, returns=models.Result))


class AsyncTimesheets(AsyncResource):
    """Time worked on tasks."""

    list = AsyncPages.of(Timesheets.list)
    create = awaitable(Timesheets.create)
    get = awaitable(Timesheets.get)
    update = awaitable(Timesheets.update)
    delete = awaitable(Timesheets.delete)
