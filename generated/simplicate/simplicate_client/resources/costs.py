# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from functools import cached_property

from .. import resources as _resources
from .._runtime.client import AsyncResource, Resource


class Costs(Resource):
    """Costs."""

    @cached_property
    def cost_types(self) -> _resources.CostsCostTypes:
        """Kinds of cost that can be written."""
        return _resources.CostsCostTypes(self._client)

    @cached_property
    def expenses(self) -> _resources.CostsExpenses:
        """Costs that employees wrote on projects."""
        return _resources.CostsExpenses(self._client)


class AsyncCosts(AsyncResource):
    """Costs."""

    @cached_property
    def cost_types(self) -> _resources.AsyncCostsCostTypes:
        """Kinds of cost that can be written."""
        return _resources.AsyncCostsCostTypes(self._client)

    @cached_property
    def expenses(self) -> _resources.AsyncCostsExpenses:
        """Costs that employees wrote on projects."""
        return _resources.AsyncCostsExpenses(self._client)
