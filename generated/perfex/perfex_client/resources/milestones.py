# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from datetime import date
from typing import Literal

from .. import models
from .._runtime import params
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, SequenceNotStr, Unset, hints
from .._runtime.paging import AsyncPages, Pages


class Milestones(Resource):
    """Milestones of projects."""

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: SequenceNotStr[str] | Unset = UNSET,
        fields: SequenceNotStr[str] | Unset = UNSET,
        created_after: date | Unset = UNSET,
        created_before: date | Unset = UNSET,
    ) -> Pages[models.Milestone]:
        """List milestones.

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
                "/api/milestones",
                query={
                    "page": page,
                    "per_page": per_page,
                    "sort": params.joined(sort),
                    "fields": params.joined(fields),
                    "created_after": created_after,
                    "created_before": created_before,
                },
                returns=models.Milestone,
            )
        )

    def create(
        self,
        *,
        project_id: int,
        name: str,
        due_date: date,
        description: str | Unset = UNSET,
        description_visible_to_customer: bool | Unset = UNSET,
        milestone_order: int | Unset = UNSET,
        start_date: date | Unset = UNSET,
        hide_from_customer: bool | Unset = UNSET,
    ) -> models.Result:
        """Enter a milestone.

        Quirks, in QUIRKS.md: PX-31.

        Args:
            project_id: Id of the project.
            name: Name of the milestone.
            due_date: Day it is due.
            description: What is to be reached.
            description_visible_to_customer: Whether the customer sees the description. False leaves it out.
            milestone_order: Place among the project's milestones.
            start_date: First day.
            hide_from_customer: Whether the customer cannot see it. False leaves it out.

        Raises:
            WriteFailed: The server did not carry it out.
        """
        return self._send(
            Call(
                "POST",
                "/api/milestones",
                multipart={
                    "project_id": project_id,
                    "name": name,
                    "due_date": due_date,
                    "description": description,
                    "description_visible_to_customer": hints.flag("on")(description_visible_to_customer),
                    "milestone_order": milestone_order,
                    "start_date": start_date,
                    "hide_from_customer": hints.flag("on")(hide_from_customer),
                },
                returns=models.Result,
            )
        )

    def get(self, milestone_id: int) -> models.Milestone:
        """Fetch one milestone.

        Args:
            milestone_id: Id of the milestone.

        Raises:
            NotFound: There is no such record.
        """
        return self._send(Call("GET", "/api/milestones/{id}", path={"id": milestone_id}, returns=models.Milestone))

    def update(
        self,
        milestone_id: int,
        *,
        project_id: int | Unset = UNSET,
        name: str | Unset = UNSET,
        due_date: date | Unset = UNSET,
        description: str | None | Unset = UNSET,
        description_visible_to_customer: bool | Unset = UNSET,
        milestone_order: int | Unset = UNSET,
        start_date: date | None | Unset = UNSET,
        hide_from_customer: bool | Unset = UNSET,
        content_type: Literal["multipart/form-data", "application/json"] = "multipart/form-data",
    ) -> models.Result:
        """Change a milestone.

        The server resets what is left out. The client reads the milestone first and fills in the start date,
        the description and what customers see. `with_options(allow_loss=True)` sends the update as it is.
        Version 2.x wants `project_id`, `name` and `due_date` in every update: the client sends those left out
        as the milestone has them. Version 2.x refuses an update that changes nothing.

        Quirks, in QUIRKS.md: PX-31, PX-45.

        Args:
            milestone_id: Id of the milestone.
            project_id: Id of the project.
            name: Name of the milestone.
            due_date: Day it is due.
            description: What is to be reached.
            description_visible_to_customer: Whether the customer sees the description. False leaves it out.
            milestone_order: Place among the project's milestones.
            start_date: First day.
            hide_from_customer: Whether the customer cannot see it. False leaves it out.

        Raises:
            WriteFailed: The server did not carry it out; version 2.x also says so where an update changes
                nothing.
        """
        members = {
            "project_id": hints.text(project_id),
            "name": name,
            "due_date": due_date,
            "description": description,
            "description_visible_to_customer": hints.flag("on")(description_visible_to_customer),
            "milestone_order": hints.text(milestone_order),
            "start_date": start_date,
            "hide_from_customer": hints.flag("on")(hide_from_customer),
        }
        return self._send(
            Call(
                "PUT",
                "/api/milestones/{id}",
                path={"id": milestone_id},
                multipart=members,
                json=members,
                content_type=content_type,
                returns=models.Result,
            )
        )

    def delete(self, milestone_id: int) -> models.Result:
        """Delete a milestone.

        Args:
            milestone_id: Id of the milestone.

        Raises:
            WriteFailed: The server did not carry it out.
        """
        return self._send(
            Call("DELETE", "/api/delete/milestones/{id}", path={"id": milestone_id}, returns=models.Result)
        )

    def search(self, text: str, *, page: int | Unset = UNSET, per_page: int | Unset = UNSET) -> Pages[models.Milestone]:
        """Find milestones that mention a text.

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
                "/api/milestones/search/{keysearch}",
                path={"keysearch": text},
                query={"page": page, "per_page": per_page},
                returns=models.Milestone,
            )
        )


class AsyncMilestones(AsyncResource):
    """Milestones of projects."""

    list = AsyncPages.of(Milestones.list)
    create = awaitable(Milestones.create)
    get = awaitable(Milestones.get)
    update = awaitable(Milestones.update)
    delete = awaitable(Milestones.delete)
    search = AsyncPages.of(Milestones.search)
