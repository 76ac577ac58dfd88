# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from functools import cached_property
from typing import Literal

from .. import models
from .. import resources as _resources
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, Unset
from .._runtime.paging import AsyncPages, Pages


class Groups(Resource):
    """Jobs that are managed together."""

    @cached_property
    def labels(self) -> _resources.GroupsLabels:
        """Labels stuck on a group. Every method answers the group."""
        return _resources.GroupsLabels(self._client)

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        direction: models.SortDirection | Literal["asc", "desc"] | str | Unset = UNSET,
    ) -> Pages[models.Group]:
        """List the groups.

        Args:
            page: Page to start from; the first is 1.
            sort: Member to sort by. Which ones are allowed differs by resource and is not documented.
            direction: Whether to sort upwards or downwards.
        """
        return self._walk(
            Call("GET", "/groups", query={"page": page, "sort": sort, "direction": direction}, returns=models.Group)
        )

    def get(self, group_id: str) -> models.Group:
        """Fetch one group.

        Args:
            group_id: Id of the group.

        Raises:
            NotFound: There is no such record, or the key may not see it.
        """
        return self._send(Call("GET", "/groups/{groupId}", path={"groupId": group_id}, returns=models.Group))


class AsyncGroups(AsyncResource):
    """Jobs that are managed together."""

    @cached_property
    def labels(self) -> _resources.AsyncGroupsLabels:
        """Labels stuck on a group. Every method answers the group."""
        return _resources.AsyncGroupsLabels(self._client)

    list = AsyncPages.of(Groups.list)
    get = awaitable(Groups.get)
