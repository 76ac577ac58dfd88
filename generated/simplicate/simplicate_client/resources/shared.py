# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.client import AsyncResource, Resource

if TYPE_CHECKING:
    from .shared_items import AsyncSharedItems, SharedItems


class Shared(Resource):
    """Shared."""

    @cached_property
    def items(self) -> SharedItems:
        from .shared_items import SharedItems

        return SharedItems(self._client)


class AsyncShared(AsyncResource):
    """Shared."""

    @cached_property
    def items(self) -> AsyncSharedItems:
        from .shared_items import AsyncSharedItems

        return AsyncSharedItems(self._client)
