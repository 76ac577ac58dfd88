# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from .. import models
from .._runtime import params
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, SequenceNotStr, TypeExpr, Unset, hints
from .._runtime.paging import AsyncPages, Pages


class Calendar(Resource):
    """Events of the calendar."""

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: SequenceNotStr[str] | Unset = UNSET,
        fields: SequenceNotStr[str] | Unset = UNSET,
        created_after: date | Unset = UNSET,
        created_before: date | Unset = UNSET,
    ) -> Pages[models.CalendarEvent]:
        """List events of the calendar.

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
                "/api/calendar",
                query={
                    "page": page,
                    "per_page": per_page,
                    "sort": params.joined(sort),
                    "fields": params.joined(fields),
                    "created_after": created_after,
                    "created_before": created_before,
                },
                returns=models.CalendarEvent,
            )
        )

    def create(
        self,
        *,
        title: str,
        start: datetime,
        reminder_before: int,
        reminder_before_type: str,
        userid: int,
        isstartnotified: bool,
        public: bool,
        end: datetime | Unset = UNSET,
        description: str | Unset = UNSET,
        color: str | Unset = UNSET,
    ) -> models.Result:
        """Enter an event of the calendar.

        Args:
            title: Title of the event.
            start: When it begins.
            reminder_before: How long before the start to remind.
            reminder_before_type: Unit of that time, such as `minutes` or `hours`.
            userid: Staff member it belongs to.
            isstartnotified: Whether the reminder was already sent.
            public: Whether all of the staff see it.
            end: When it ends.
            description: More about it.
            color: Colour, such as `#03a9f4`.

        Raises:
            WriteFailed: The server did not carry it out.
        """
        return self._send(
            Call(
                "POST",
                "/api/calendar",
                multipart={
                    "title": title,
                    "start": hints.stamp(start),
                    "end": hints.stamp(end),
                    "reminder_before": reminder_before,
                    "reminder_before_type": reminder_before_type,
                    "userid": userid,
                    "isstartnotified": hints.spelled("1", "0")(isstartnotified),
                    "public": hints.spelled("1", "0")(public),
                    "description": description,
                    "color": color,
                },
                returns=models.Result,
            )
        )

    def get(self, event_id: int) -> models.CalendarEvent:
        """Fetch one event of the calendar.

        Quirks, in QUIRKS.md: PX-19.

        Args:
            event_id: Id of the event.

        Raises:
            NotFound: There is no such record.
        """
        return self._send(
            Call(
                "GET",
                "/api/calendar/{id}",
                path={"id": event_id},
                returns=TypeExpr("CalendarEvent", models.__name__),
                wire=hints.wrapped(0),
            )
        )

    def update(
        self,
        event_id: int,
        *,
        title: str | None | Unset = UNSET,
        start: datetime | None | Unset = UNSET,
        end: datetime | None | Unset = UNSET,
        reminder_before: int | Unset = UNSET,
        reminder_before_type: str | None | Unset = UNSET,
        userid: int | Unset = UNSET,
        isstartnotified: bool | Unset = UNSET,
        public: bool | Unset = UNSET,
        description: str | None | Unset = UNSET,
        color: str | None | Unset = UNSET,
        content_type: Literal["multipart/form-data", "application/json"] = "multipart/form-data",
    ) -> models.Result:
        """Change an event of the calendar.

        Args:
            event_id: Id of the event.
            title: Title of the event.
            start: When it begins.
            end: When it ends.
            reminder_before: How long before the start to remind.
            reminder_before_type: Unit of that time, such as `minutes` or `hours`.
            userid: Staff member it belongs to.
            isstartnotified: Whether the reminder was already sent.
            public: Whether all of the staff see it.
            description: More about it.
            color: Colour, such as `#03a9f4`.

        Raises:
            WriteFailed: The server did not carry it out; version 2.x also says so where an update changes
                nothing.
        """
        members = {
            "title": title,
            "start": hints.stamp(start),
            "end": hints.stamp(end),
            "reminder_before": hints.text(reminder_before),
            "reminder_before_type": reminder_before_type,
            "userid": hints.text(userid),
            "isstartnotified": hints.spelled("1", "0")(isstartnotified),
            "public": hints.spelled("1", "0")(public),
            "description": description,
            "color": color,
        }
        return self._send(
            Call(
                "PUT",
                "/api/calendar/{id}",
                path={"id": event_id},
                multipart=members,
                json=members,
                content_type=content_type,
                returns=models.Result,
            )
        )

    def delete(self, event_id: int) -> models.Result:
        """Delete an event of the calendar.

        Args:
            event_id: Id of the event.

        Raises:
            WriteFailed: The server did not carry it out.
        """
        return self._send(Call("DELETE", "/api/calendar/{id}", path={"id": event_id}, returns=models.Result))


class AsyncCalendar(AsyncResource):
    """Events of the calendar."""

    list = AsyncPages.of(Calendar.list)
    create = awaitable(Calendar.create)
    get = awaitable(Calendar.get)
    update = awaitable(Calendar.update)
    delete = awaitable(Calendar.delete)
