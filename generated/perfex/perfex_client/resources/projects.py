# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Literal

from .. import models
from .._runtime import params
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, SequenceNotStr, Unset, Upload, hints, uploads
from .._runtime.paging import AsyncPages, Pages


class Projects(Resource):
    """Projects for customers."""

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: SequenceNotStr[str] | Unset = UNSET,
        fields: SequenceNotStr[str] | Unset = UNSET,
        created_after: date | Unset = UNSET,
        created_before: date | Unset = UNSET,
        clientid: int | Unset = UNSET,
    ) -> Pages[models.Project]:
        """List projects.

        Args:
            page: Page to fetch, from 1. Version 2.x sends everything at once and takes no notice; 3.x clamps a
                page beyond the last to the last.
            per_page: Rows on a page. Left out, it is 20 in the guide and 25 in the documentation of 3.x.
            sort: Columns to sort by; a minus in front sorts downwards. Only with `generation="3.x"`.
            fields: Columns to give. The others stay `UNSET`, whatever the type says. Only with
                `generation="3.x"`.
            created_after: Only records created on this day or later. Only with `generation="3.x"`.
            created_before: Only records created on this day or earlier. Only with `generation="3.x"`.
            clientid: Only records of this customer, by id. Only with `generation="3.x"`. A row of another
                customer raises `DecodeError`: the server takes no notice then.
        """
        return self._walk(
            Call(
                "GET",
                "/api/projects",
                query={
                    "page": page,
                    "per_page": per_page,
                    "sort": params.joined(sort),
                    "fields": params.joined(fields),
                    "created_after": created_after,
                    "created_before": created_before,
                    "clientid": clientid,
                },
                returns=models.Project,
            )
        )

    def create(
        self,
        *,
        name: str,
        rel_type: models.ProjectRelation | Literal["lead", "customer", "internal"] | str,
        clientid: int,
        billing_type: int,
        start_date: date,
        status: models.ProjectStatus | int | str,
        progress_from_tasks: bool | Unset = UNSET,
        project_cost: Decimal | int | Unset = UNSET,
        progress: int | Unset = UNSET,
        project_rate_per_hour: Decimal | int | Unset = UNSET,
        estimated_hours: Decimal | int | Unset = UNSET,
        project_members: Sequence[int] | Unset = UNSET,
        deadline: date | Unset = UNSET,
        tags: str | Unset = UNSET,
        description: str | Unset = UNSET,
        custom_fields: models.CustomFieldInput | Unset = UNSET,
        file: Upload | Sequence[Upload] | Unset = UNSET,
    ) -> models.Result:
        """Enter a project.

        Quirks, in QUIRKS.md: PX-33, PX-50.

        Args:
            name: Name of the project.
            rel_type: What `clientid` is.
            clientid: Id of the customer, or of what `rel_type` names.
            billing_type: How it is billed: 1 fixed rate, 2 project hours, 3 task hours.
            start_date: First day.
            status: State of the project.
            progress_from_tasks: Whether the progress is reckoned from the tasks. False leaves it out.
            project_cost: Fixed price.
            progress: Progress in percent.
            project_rate_per_hour: Price of an hour.
            estimated_hours: Hours it is thought to take.
            project_members: Ids of the staff members in the project.
            deadline: Last day.
            tags: Tags, with commas between them.
            description: What it is about, as HTML.
            custom_fields: Values of custom fields, by id, label or field name; they belong to `projects`.
            file: Files to attach. They travel only as multipart.

        Raises:
            WriteFailed: The server did not carry it out.
        """
        return self._send(
            Call(
                "POST",
                "/api/projects",
                multipart={
                    "name": name,
                    "rel_type": rel_type,
                    "clientid": clientid,
                    "billing_type": billing_type,
                    "start_date": start_date,
                    "status": hints.text(status),
                    "progress_from_tasks": hints.flag("on")(progress_from_tasks),
                    "project_cost": hints.money(project_cost),
                    "progress": progress,
                    "project_rate_per_hour": hints.money(project_rate_per_hour),
                    "estimated_hours": estimated_hours,
                    "project_members": project_members,
                    "deadline": deadline,
                    "tags": tags,
                    "description": description,
                    "custom_fields": hints.items(hints.items(hints.stamp))(custom_fields),
                    "file": uploads(file),
                },
                returns=models.Result,
            )
        )

    def get(self, project_id: int) -> models.Project:
        """Fetch one project.

        Args:
            project_id: Id of the project.

        Raises:
            NotFound: There is no such record.
        """
        return self._send(Call("GET", "/api/projects/{id}", path={"id": project_id}, returns=models.Project))

    def update(
        self,
        project_id: int,
        *,
        name: str | Unset = UNSET,
        rel_type: models.ProjectRelation | Literal["lead", "customer", "internal"] | str | Unset = UNSET,
        clientid: int | Unset = UNSET,
        billing_type: int | Unset = UNSET,
        start_date: date | Unset = UNSET,
        status: models.ProjectStatus | int | str | Unset = UNSET,
        progress_from_tasks: bool | Unset = UNSET,
        project_cost: Decimal | int | Unset = UNSET,
        progress: int | Unset = UNSET,
        project_rate_per_hour: Decimal | int | Unset = UNSET,
        estimated_hours: Decimal | int | Unset = UNSET,
        project_members: Sequence[int] | Unset = UNSET,
        deadline: date | None | Unset = UNSET,
        tags: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        custom_fields: models.CustomFieldInput | Unset = UNSET,
        file: Upload | Sequence[Upload] | Unset = UNSET,
        content_type: Literal["multipart/form-data", "application/json"] = "multipart/form-data",
    ) -> models.Result:
        """Change a project.

        The server resets what is left out. The settings of the customer portal no read shows and no argument
        keeps: the client raises `WouldLose`, which names all that would be lost.
        `with_options(allow_loss=True)` sends the update as it is; members, the deadline and
        `progress_from_tasks` are kept if they are given. Version 2.x wants `name`, `rel_type`, `clientid`,
        `billing_type`, `start_date` and `status` in every update: the client sends those left out as the
        project has them. Danger: version 2.0.8 first deletes the files the record already has, also when none
        are sent with the update. Version 2.x refuses an update that changes nothing.

        Quirks, in QUIRKS.md: PX-45, PX-46, PX-50.

        Args:
            project_id: Id of the project.
            name: Name of the project.
            rel_type: What `clientid` is.
            clientid: Id of the customer, or of what `rel_type` names.
            billing_type: How it is billed: 1 fixed rate, 2 project hours, 3 task hours.
            start_date: First day.
            status: State of the project.
            progress_from_tasks: Whether the progress is reckoned from the tasks. False leaves it out.
            project_cost: Fixed price.
            progress: Progress in percent.
            project_rate_per_hour: Price of an hour.
            estimated_hours: Hours it is thought to take.
            project_members: Ids of the staff members in the project.
            deadline: Last day.
            tags: Tags, with commas between them.
            description: What it is about, as HTML.
            custom_fields: Values of custom fields, by id, label or field name; they belong to `projects`.
            file: Files to attach, in place of those the record has. They travel only as multipart.

        Raises:
            WriteFailed: The server did not carry it out; version 2.x also says so where an update changes
                nothing.
        """
        members = {
            "name": name,
            "rel_type": rel_type,
            "clientid": hints.text(clientid),
            "billing_type": hints.text(billing_type),
            "start_date": start_date,
            "status": hints.text(status),
            "progress_from_tasks": hints.flag("on")(progress_from_tasks),
            "project_cost": hints.money(project_cost),
            "progress": hints.text(progress),
            "project_rate_per_hour": hints.money(project_rate_per_hour),
            "estimated_hours": hints.text(estimated_hours),
            "project_members": hints.items(hints.text)(project_members),
            "deadline": deadline,
            "tags": tags,
            "description": description,
            "custom_fields": hints.items(hints.items(hints.stamp))(custom_fields),
            "file": uploads(file),
        }
        return self._send(
            Call(
                "PUT",
                "/api/projects/{id}",
                path={"id": project_id},
                multipart=members,
                json={**members, "file": file},
                content_type=content_type,
                returns=models.Result,
            )
        )

    def delete(self, project_id: int) -> models.Result:
        """Delete a project.

        Args:
            project_id: Id of the project.

        Raises:
            WriteFailed: The server did not carry it out.
        """
        return self._send(Call("DELETE", "/api/delete/projects/{id}", path={"id": project_id}, returns=models.Result))

    def search(self, text: str, *, page: int | Unset = UNSET, per_page: int | Unset = UNSET) -> Pages[models.Project]:
        """Find projects that mention a text.

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
                "/api/projects/search/{keysearch}",
                path={"keysearch": text},
                query={"page": page, "per_page": per_page},
                returns=models.Project,
            )
        )


class AsyncProjects(AsyncResource):
    """Projects for customers."""

    list = AsyncPages.of(Projects.list)
    create = awaitable(Projects.create)
    get = awaitable(Projects.get)
    update = awaitable(Projects.update)
    delete = awaitable(Projects.delete)
    search = AsyncPages.of(Projects.search)
