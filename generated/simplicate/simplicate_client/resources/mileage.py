# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from functools import cached_property

from .. import resources as _resources
from .._runtime.client import AsyncResource, Resource


class Mileage(Resource):
    """Mileage."""

    @cached_property
    def mileage(self) -> _resources.MileageMileage:
        """Kilometres that employees wrote."""
        return _resources.MileageMileage(self._client)


class AsyncMileage(AsyncResource):
    """Mileage."""

    @cached_property
    def mileage(self) -> _resources.AsyncMileageMileage:
        """Kilometres that employees wrote."""
        return _resources.AsyncMileageMileage(self._client)
