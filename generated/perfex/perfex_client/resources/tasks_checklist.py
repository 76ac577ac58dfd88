# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from builtins import list as List  # noqa: N812  a method may be called list
from typing import Literal

from .. import models
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, Unset, hints


class TasksChecklist(Resource):
    """Checklists of tasks."""

    def list(self, task_id: int) -> List[models.ChecklistItem]:
        """List the items of a task's checklist.

        Args:
            task_id: Id of the task.

        Raises:
            NotFound: There is no such task, or it has no checklist; the server does not tell which.
        """
        return self._send(
            Call("GET", "/api/tasks/{id}/checklist", path={"id": task_id}, returns=List[models.ChecklistItem])
        )

    def create(
        self, task_id: int, *, description: str, assigned: int | Unset = UNSET, list_order: int | Unset = UNSET
    ) -> models.ChecklistItemCreated:
        """Put an item on a task's checklist.

        Args:
            task_id: Id of the task.
            description: What is to be done.
            assigned: Staff member it is given to.
            list_order: Place in the list; left out, it goes last.

        Raises:
            BadRequest: The request was refused.
        """
        return self._send(
            Call(
                "POST",
                "/api/tasks/{id}/checklist",
                path={"id": task_id},
                multipart={"description": description, "assigned": assigned, "list_order": list_order},
                returns=models.ChecklistItemCreated,
            )
        )

    def update(
        self,
        task_id: int,
        item_id: int,
        *,
        description: str | None | Unset = UNSET,
        finished: bool | Unset = UNSET,
        assigned: int | Unset = UNSET,
        list_order: int | Unset = UNSET,
        content_type: Literal["multipart/form-data", "application/json"] = "multipart/form-data",
    ) -> models.Result:
        """Change an item of a task's checklist.

        Args:
            task_id: Id of the task.
            item_id: Id of the item of the checklist.
            description: What is to be done.
            finished: Whether it is ticked.
            assigned: Staff member it is given to.
            list_order: Place in the list.
        """
        members = {
            "description": description,
            "finished": hints.spelled("1", "0")(finished),
            "assigned": hints.text(assigned),
            "list_order": hints.text(list_order),
        }
        return self._send(
            Call(
                "PUT",
                "/api/tasks/{task_id}/checklist/{item_id}",
                path={"task_id": task_id, "item_id": item_id},
                multipart=members,
                json=members,
                content_type=content_type,
                returns=models.Result,
            )
        )

    def delete(self, task_id: int, item_id: int) -> models.Result:
        """Take an item off a task's checklist.

        Args:
            task_id: Id of the task.
            item_id: Id of the item of the checklist.
        """
        return self._send(
            Call(
                "DELETE",
                "/api/tasks/{task_id}/checklist/{item_id}",
                path={"task_id": task_id, "item_id": item_id},
                returns=models.Result,
            )
        )


class AsyncTasksChecklist(AsyncResource):
    """Checklists of tasks."""

    list = awaitable(TasksChecklist.list)
    create = awaitable(TasksChecklist.create)
    update = awaitable(TasksChecklist.update)
    delete = awaitable(TasksChecklist.delete)
