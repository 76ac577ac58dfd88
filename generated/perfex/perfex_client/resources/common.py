# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from builtins import list as List  # noqa: N812  a method may be called list

from .. import models
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable


class Common(Resource):
    """Lists other records refer to."""

    def expense_categories(self) -> List[models.ExpenseCategory]:
        """List the categories of expenses."""
        return self._send(Call("GET", "/api/common/expense_category", returns=List[models.ExpenseCategory]))

    def payment_modes(self) -> List[models.PaymentMode]:
        """List the ways to pay."""
        return self._send(Call("GET", "/api/common/payment_mode", returns=List[models.PaymentMode]))

    def taxes(self) -> List[models.Tax]:
        """List the taxes.

        Quirks, in QUIRKS.md: PX-20, PX-38.
        """
        return self._send(Call("GET", "/api/common/tax_data", returns=List[models.Tax]))

    def get(self, type: models.CommonType | models.CommonTypeName | str) -> List[models.CommonRecord]:
        """List common data of any type.

        The three types known have methods of their own, with exact rows.

        Quirks, in QUIRKS.md: PX-20.

        Args:
            type: Type of data.

        Raises:
            NotFound: There is no such type of data.
        """
        return self._send(Call("GET", "/api/common/{type}", path={"type": type}, returns=List[models.CommonRecord]))


class AsyncCommon(AsyncResource):
    """Lists other records refer to."""

    expense_categories = awaitable(Common.expense_categories)
    payment_modes = awaitable(Common.payment_modes)
    taxes = awaitable(Common.taxes)
    get = awaitable(Common.get)
