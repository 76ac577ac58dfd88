# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from builtins import list as List  # noqa: N812  a method may be called list
from decimal import Decimal

from .. import models
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, Unset


class AccountTaxes(Resource):
    """Taxes that can be put on an invoice, such as VAT.

    Methods may raise, besides what they name:
        NotFound: There is no such record, or the key may not see it.
    """

    def list(self) -> List[models.Tax]:
        """List the taxes of the account."""
        return self._send(Call("GET", "/account/taxes", returns=List[models.Tax]))

    def create(self, *, name: str, value: Decimal | int) -> models.Tax:
        """Create a tax.

        Args:
            name: Its name, such as `VAT`.
            value: Rate: 0.21 is 21 %.
        """
        return self._send(Call("POST", "/account/taxes", form={"name": name, "value": value}, returns=models.Tax))

    def update(
        self,
        tax_id: str,
        *,
        name: str | Unset = UNSET,
        disabled: bool | Unset = UNSET,
        is_default_tax1: bool | Unset = UNSET,
        is_default_tax2: bool | Unset = UNSET,
        value: Decimal | int | Unset = UNSET,
    ) -> models.Tax:
        """Change a tax.

        What is left out stays as it is.

        Args:
            tax_id: Id of the tax.
            name: Its name, such as `VAT`.
            disabled: Whether it is out of use.
            is_default_tax1: Whether new clients get it as tax 1.
            is_default_tax2: Whether new clients get it as tax 2.
            value: Rate: 0.21 is 21 %.
        """
        return self._send(
            Call(
                "PUT",
                "/account/taxes/{taxId}",
                path={"taxId": tax_id},
                form={
                    "name": name,
                    "disabled": disabled,
                    "isDefaultTax1": is_default_tax1,
                    "isDefaultTax2": is_default_tax2,
                    "value": value,
                },
                returns=models.Tax,
            )
        )

    def delete(self, tax_id: str) -> None:
        """Delete a tax.

        Args:
            tax_id: Id of the tax.
        """
        call: Call[None] = Call("DELETE", "/account/taxes/{taxId}", path={"taxId": tax_id})
        return self._send(call)


class AsyncAccountTaxes(AsyncResource):
    """Taxes that can be put on an invoice, such as VAT.

    Methods may raise, besides what they name:
        NotFound: There is no such record, or the key may not see it.
    """

    list = awaitable(AccountTaxes.list)
    create = awaitable(AccountTaxes.create)
    update = awaitable(AccountTaxes.update)
    delete = awaitable(AccountTaxes.delete)
