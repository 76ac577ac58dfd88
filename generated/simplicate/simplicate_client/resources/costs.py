# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.client import AsyncResource, Resource

if TYPE_CHECKING:
    from .costs_cost_types import AsyncCostsCostTypes, CostsCostTypes
    from .costs_expenses import AsyncCostsExpenses, CostsExpenses


class Costs(Resource):
    """Costs."""

    @cached_property
    def cost_types(self) -> CostsCostTypes:
        from .costs_cost_types import CostsCostTypes

        return CostsCostTypes(self._client)

    @cached_property
    def expenses(self) -> CostsExpenses:
        from .costs_expenses import CostsExpenses

        return CostsExpenses(self._client)


class AsyncCosts(AsyncResource):
    """Costs."""

    @cached_property
    def cost_types(self) -> AsyncCostsCostTypes:
        from .costs_cost_types import AsyncCostsCostTypes

        return AsyncCostsCostTypes(self._client)

    @cached_property
    def expenses(self) -> AsyncCostsExpenses:
        from .costs_expenses import AsyncCostsExpenses

        return AsyncCostsExpenses(self._client)
