# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from .. import models
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable


class GroupsLabels(Resource):
    """Labels stuck on a group. Every method answers the group.

    Methods may raise, besides what they name:
        NotFound: There is no such record, or the key may not see it.
    """

    def add(self, group_id: str, label_id: str) -> models.Group:
        """Stick a label on a group.

        Answers the group with all its labels.

        Args:
            group_id: Id of the group.
            label_id: Id of the label.
        """
        return self._send(
            Call(
                "POST",
                "/groups/{groupId}/labels/{labelId}",
                path={"groupId": group_id, "labelId": label_id},
                returns=models.Group,
            )
        )

    def remove(self, group_id: str, label_id: str) -> models.Group:
        """Take a label off a group.

        Answers the group with the labels that are left.

        Args:
            group_id: Id of the group.
            label_id: Id of the label.
        """
        return self._send(
            Call(
                "DELETE",
                "/groups/{groupId}/labels/{labelId}",
                path={"groupId": group_id, "labelId": label_id},
                returns=models.Group,
            )
        )


class AsyncGroupsLabels(AsyncResource):
    """Labels stuck on a group. Every method answers the group.

    Methods may raise, besides what they name:
        NotFound: There is no such record, or the key may not see it.
    """

    add = awaitable(GroupsLabels.add)
    remove = awaitable(GroupsLabels.remove)
