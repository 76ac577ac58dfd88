# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from functools import cached_property

from .. import resources as _resources
from .._runtime.client import AsyncResource, Resource


class Shared(Resource):
    """Shared."""

    @cached_property
    def items(self) -> _resources.SharedItems:
        """Small items that apps share."""
        return _resources.SharedItems(self._client)


class AsyncShared(AsyncResource):
    """Shared."""

    @cached_property
    def items(self) -> _resources.AsyncSharedItems:
        """Small items that apps share."""
        return _resources.AsyncSharedItems(self._client)
