# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.client import AsyncResource, Resource

if TYPE_CHECKING:
    from .mileage_mileage import AsyncMileageMileage, MileageMileage


class Mileage(Resource):
    """Mileage."""

    @cached_property
    def mileage(self) -> MileageMileage:
        from .mileage_mileage import MileageMileage

        return MileageMileage(self._client)


class AsyncMileage(AsyncResource):
    """Mileage."""

    @cached_property
    def mileage(self) -> AsyncMileageMileage:
        from .mileage_mileage import AsyncMileageMileage

        return AsyncMileageMileage(self._client)
