# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Literal

from .. import models
from .. import resources as _resources
from .._runtime import params
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, SequenceNotStr, Unset, Upload, hints, uploads
from .._runtime.paging import AsyncPages, Pages


class Tasks(Resource):
    """Things to do."""

    @cached_property
    def checklist(self) -> _resources.TasksChecklist:
        """Checklists of tasks."""
        return _resources.TasksChecklist(self._client)

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: SequenceNotStr[str] | Unset = UNSET,
        fields: SequenceNotStr[str] | Unset = UNSET,
        created_after: date | Unset = UNSET,
        created_before: date | Unset = UNSET,
    ) -> Pages[models.Task]:
        """List tasks.

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
                "/api/tasks",
                query={
                    "page": page,
                    "per_page": per_page,
                    "sort": params.joined(sort),
                    "fields": params.joined(fields),
                    "created_after": created_after,
                    "created_before": created_before,
                },
                returns=models.Task,
            )
        )

    def create(
        self,
        *,
        name: str,
        startdate: date,
        rel_type: models.TaskRelation | models.TaskRelationName | str,
        is_public: bool | Unset = UNSET,
        billable: bool | Unset = UNSET,
        hourly_rate: Decimal | int | Unset = UNSET,
        milestone: int | Unset = UNSET,
        duedate: date | Unset = UNSET,
        priority: int | Unset = UNSET,
        repeat_every: str | Unset = UNSET,
        repeat_every_custom: int | Unset = UNSET,
        repeat_type_custom: models.RepeatPeriod | Literal["day", "week", "month", "year"] | str | Unset = UNSET,
        cycles: int | Unset = UNSET,
        rel_id: int | Unset = UNSET,
        tags: str | Unset = UNSET,
        description: str | Unset = UNSET,
        assignees: Sequence[int] | Unset = UNSET,
        visible_to_client: bool | Unset = UNSET,
        custom_fields: models.CustomFieldInput | Unset = UNSET,
        file: Upload | Sequence[Upload] | Unset = UNSET,
    ) -> models.Result:
        """Enter a task.

        Quirks, in QUIRKS.md: PX-16, PX-37.

        Args:
            name: What is to be done.
            startdate: Day to start.
            rel_type: Kind of the record it belongs to.
            is_public: Whether all of the staff may see it. False leaves it out.
            billable: Whether it is charged for. False leaves it out.
            hourly_rate: Price of an hour.
            milestone: Id of the milestone.
            duedate: Day it is due.
            priority: Priority: a number of the CRM, 1 low to 4 urgent.
            repeat_every: Period of the recurrence, or `custom`.
            repeat_every_custom: With `custom`: number of periods between copies.
            repeat_type_custom: With `custom`: the period.
            cycles: How often it recurs; 0 is for ever.
            rel_id: Id of the record it belongs to.
            tags: Tags, with commas between them.
            description: More about it, as HTML.
            assignees: Ids of the staff members who do it.
            visible_to_client: Whether the customer sees it. False leaves it out.
            custom_fields: Values of custom fields, by id, label or field name; they belong to `tasks`.
            file: Files to attach. They travel only as multipart.

        Raises:
            WriteFailed: The server did not carry it out.
        """
        return self._send(
            Call(
                "POST",
                "/api/tasks",
                multipart={
                    "name": name,
                    "startdate": startdate,
                    "rel_type": rel_type,
                    "is_public": hints.flag("on")(is_public),
                    "billable": hints.flag("on")(billable),
                    "hourly_rate": hints.money(hourly_rate),
                    "milestone": milestone,
                    "duedate": duedate,
                    "priority": priority,
                    "repeat_every": repeat_every,
                    "repeat_every_custom": repeat_every_custom,
                    "repeat_type_custom": repeat_type_custom,
                    "cycles": cycles,
                    "rel_id": rel_id,
                    "tags": tags,
                    "description": description,
                    "assignees": assignees,
                    "visible_to_client": hints.flag("on")(visible_to_client),
                    "custom_fields": hints.items(hints.items(hints.stamp))(custom_fields),
                    "file": uploads(file),
                },
                returns=models.Result,
            )
        )

    def get(self, task_id: int) -> models.Task:
        """Fetch one task.

        Quirks, in QUIRKS.md: PX-09, PX-37.

        Args:
            task_id: Id of the task.

        Raises:
            NotFound: There is no such record.
        """
        return self._send(Call("GET", "/api/tasks/{id}", path={"id": task_id}, returns=models.Task))

    def update(
        self,
        task_id: int,
        *,
        name: str | None | Unset = UNSET,
        startdate: date | None | Unset = UNSET,
        status: models.TaskStatus | int | str | Unset = UNSET,
        is_public: bool | Unset = UNSET,
        billable: bool | Unset = UNSET,
        visible_to_client: bool | Unset = UNSET,
        hourly_rate: Decimal | int | Unset = UNSET,
        milestone: int | Unset = UNSET,
        duedate: date | None | Unset = UNSET,
        priority: int | Unset = UNSET,
        repeat_every: str | None | Unset = UNSET,
        repeat_every_custom: int | Unset = UNSET,
        repeat_type_custom: models.RepeatPeriod | Literal["day", "week", "month", "year"] | str | Unset = UNSET,
        cycles: int | Unset = UNSET,
        rel_type: models.TaskRelation | models.TaskRelationName | str | Unset = UNSET,
        rel_id: int | Unset = UNSET,
        tags: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        assignees: Sequence[int] | Unset = UNSET,
        custom_fields: models.CustomFieldInput | Unset = UNSET,
        file: Upload | Sequence[Upload] | Unset = UNSET,
        content_type: Literal["multipart/form-data", "application/json"] = "multipart/form-data",
    ) -> models.Result:
        """Change a task.

        The server resets what is left out. The client reads the task first and fills in the record it belongs
        to, the milestone, due date, recurrence and flags. It raises `WouldLose` where the task has attachments
        or the read does not show them. `with_options(allow_loss=True)` sends the update as it is. Danger:
        version 2.0.8 first deletes the files the record already has, also when none are sent with the update.
        Version 2.x refuses an update that changes nothing.

        Quirks, in QUIRKS.md: PX-45, PX-46.

        Args:
            task_id: Id of the task.
            name: What is to be done.
            startdate: Day to start.
            status: State of the task.
            is_public: Whether all of the staff may see it. False leaves it out.
            billable: Whether it is charged for. False leaves it out.
            visible_to_client: Whether the customer sees it. False leaves it out.
            hourly_rate: Price of an hour.
            milestone: Id of the milestone.
            duedate: Day it is due.
            priority: Priority: a number of the CRM, 1 low to 4 urgent.
            repeat_every: Period of the recurrence, or `custom`.
            repeat_every_custom: With `custom`: number of periods between copies.
            repeat_type_custom: With `custom`: the period.
            cycles: How often it recurs; 0 is for ever.
            rel_type: Kind of the record it belongs to.
            rel_id: Id of the record it belongs to.
            tags: Tags, with commas between them.
            description: More about it, as HTML.
            assignees: Ids of the staff members who do it.
            custom_fields: Values of custom fields, by id, label or field name; they belong to `tasks`.
            file: Files to attach, in place of those the record has. They travel only as multipart.

        Raises:
            WriteFailed: The server did not carry it out; version 2.x also says so where an update changes
                nothing.
        """
        members = {
            "name": name,
            "startdate": startdate,
            "status": hints.text(status),
            "is_public": hints.flag("on")(is_public),
            "billable": hints.flag("on")(billable),
            "visible_to_client": hints.flag("on")(visible_to_client),
            "hourly_rate": hints.money(hourly_rate),
            "milestone": hints.text(milestone),
            "duedate": duedate,
            "priority": hints.text(priority),
            "repeat_every": repeat_every,
            "repeat_every_custom": hints.text(repeat_every_custom),
            "repeat_type_custom": repeat_type_custom,
            "cycles": hints.text(cycles),
            "rel_type": rel_type,
            "rel_id": hints.text(rel_id),
            "tags": tags,
            "description": description,
            "assignees": hints.items(hints.text)(assignees),
            "custom_fields": hints.items(hints.items(hints.stamp))(custom_fields),
            "file": uploads(file),
        }
        return self._send(
            Call(
                "PUT",
                "/api/tasks/{id}",
                path={"id": task_id},
                multipart=members,
                json={**members, "file": file},
                content_type=content_type,
                returns=models.Result,
            )
        )

    def delete(self, task_id: int) -> models.Result:
        """Delete a task.

        Args:
            task_id: Id of the task.

        Raises:
            WriteFailed: The server did not carry it out.
        """
        return self._send(Call("DELETE", "/api/delete/tasks/{id}", path={"id": task_id}, returns=models.Result))

    def search(self, text: str, *, page: int | Unset = UNSET, per_page: int | Unset = UNSET) -> Pages[models.Task]:
        """Find tasks that mention a text.

        Args:
            text: Text to look for; it may not be empty. It travels in the path, where 2.x servers take letters
                a to z, digits, and `~ % . : _ -` alone; with `generation="3.x"` it goes into the query, which
                takes any.
            page: Page to fetch, from 1. Version 2.x sends everything at once and takes no notice; 3.x clamps a
                page beyond the last to the last.
            per_page: Rows on a page. Left out, it is 20 in the guide and 25 in the documentation of 3.x.
        """
        return self._walk(
            Call(
                "GET",
                "/api/tasks/search/{keysearch}",
                path={"keysearch": text},
                query={"page": page, "per_page": per_page},
                returns=models.Task,
            )
        )


class AsyncTasks(AsyncResource):
    """Things to do."""

    @cached_property
    def checklist(self) -> _resources.AsyncTasksChecklist:
        """Checklists of tasks."""
        return _resources.AsyncTasksChecklist(self._client)

    list = AsyncPages.of(Tasks.list)
    create = awaitable(Tasks.create)
    get = awaitable(Tasks.get)
    update = awaitable(Tasks.update)
    delete = awaitable(Tasks.delete)
    search = AsyncPages.of(Tasks.search)
