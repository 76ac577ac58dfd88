# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from builtins import list as List  # noqa: N812  a method may be called list

from .. import models
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, Unset


class AccountQuantityTypes(Resource):
    """Units that work is counted in, such as words or hours.

    Methods may raise, besides what they name:
        NotFound: There is no such record, or the key may not see it.
    """

    def list(self) -> List[models.QuantityType]:
        """List the units of the account."""
        return self._send(Call("GET", "/account/quantity-types", returns=List[models.QuantityType]))

    def create(self, *, name: str) -> models.QuantityType:
        """Create a unit.

        Args:
            name: Its name, such as `Words`.
        """
        return self._send(Call("POST", "/account/quantity-types", form={"name": name}, returns=models.QuantityType))

    def update(
        self,
        quantity_type_id: str,
        *,
        name: str | Unset = UNSET,
        disabled: bool | Unset = UNSET,
        pinned: bool | Unset = UNSET,
        is_hours: bool | Unset = UNSET,
    ) -> models.QuantityType:
        """Change a unit.

        What is left out stays as it is.

        Args:
            quantity_type_id: Id of the unit.
            name: Its name, such as `Words`.
            disabled: Whether it is out of use.
            pinned: Whether it is pinned.
            is_hours: Whether it stands for hours.
        """
        return self._send(
            Call(
                "PUT",
                "/account/quantity-types/{quantityTypeId}",
                path={"quantityTypeId": quantity_type_id},
                form={"name": name, "disabled": disabled, "pinned": pinned, "isHours": is_hours},
                returns=models.QuantityType,
            )
        )

    def delete(self, quantity_type_id: str) -> None:
        """Delete a unit.

        Args:
            quantity_type_id: Id of the unit.
        """
        call: Call[None] = Call(
            "DELETE", "/account/quantity-types/{quantityTypeId}", path={"quantityTypeId": quantity_type_id}
        )
        return self._send(call)


class AsyncAccountQuantityTypes(AsyncResource):
    """Units that work is counted in, such as words or hours.

    Methods may raise, besides what they name:
        NotFound: There is no such record, or the key may not see it.
    """

    list = awaitable(AccountQuantityTypes.list)
    create = awaitable(AccountQuantityTypes.create)
    update = awaitable(AccountQuantityTypes.update)
    delete = awaitable(AccountQuantityTypes.delete)
