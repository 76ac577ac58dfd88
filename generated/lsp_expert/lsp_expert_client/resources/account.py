# Generated from specs/lsp_expert.yaml; edit that, then generate again.

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.client import AsyncResource, Resource

if TYPE_CHECKING:
    from .account_client_prices import AccountClientPrices, AsyncAccountClientPrices
    from .account_language_pairs import AccountLanguagePairs, AsyncAccountLanguagePairs
    from .account_matches import AccountMatches, AsyncAccountMatches
    from .account_quantity_types import AccountQuantityTypes, AsyncAccountQuantityTypes
    from .account_services import AccountServices, AsyncAccountServices
    from .account_supplier_prices import AccountSupplierPrices, AsyncAccountSupplierPrices
    from .account_taxes import AccountTaxes, AsyncAccountTaxes


class Account(Resource):
    """Account."""

    @cached_property
    def services(self) -> AccountServices:
        from .account_services import AccountServices

        return AccountServices(self._client)

    @cached_property
    def taxes(self) -> AccountTaxes:
        from .account_taxes import AccountTaxes

        return AccountTaxes(self._client)

    @cached_property
    def matches(self) -> AccountMatches:
        from .account_matches import AccountMatches

        return AccountMatches(self._client)

    @cached_property
    def quantity_types(self) -> AccountQuantityTypes:
        from .account_quantity_types import AccountQuantityTypes

        return AccountQuantityTypes(self._client)

    @cached_property
    def language_pairs(self) -> AccountLanguagePairs:
        from .account_language_pairs import AccountLanguagePairs

        return AccountLanguagePairs(self._client)

    @cached_property
    def client_prices(self) -> AccountClientPrices:
        from .account_client_prices import AccountClientPrices

        return AccountClientPrices(self._client)

    @cached_property
    def supplier_prices(self) -> AccountSupplierPrices:
        from .account_supplier_prices import AccountSupplierPrices

        return AccountSupplierPrices(self._client)


class AsyncAccount(AsyncResource):
    """Account."""

    @cached_property
    def services(self) -> AsyncAccountServices:
        from .account_services import AsyncAccountServices

        return AsyncAccountServices(self._client)

    @cached_property
    def taxes(self) -> AsyncAccountTaxes:
        from .account_taxes import AsyncAccountTaxes

        return AsyncAccountTaxes(self._client)

    @cached_property
    def matches(self) -> AsyncAccountMatches:
        from .account_matches import AsyncAccountMatches

        return AsyncAccountMatches(self._client)

    @cached_property
    def quantity_types(self) -> AsyncAccountQuantityTypes:
        from .account_quantity_types import AsyncAccountQuantityTypes

        return AsyncAccountQuantityTypes(self._client)

    @cached_property
    def language_pairs(self) -> AsyncAccountLanguagePairs:
        from .account_language_pairs import AsyncAccountLanguagePairs

        return AsyncAccountLanguagePairs(self._client)

    @cached_property
    def client_prices(self) -> AsyncAccountClientPrices:
        from .account_client_prices import AsyncAccountClientPrices

        return AsyncAccountClientPrices(self._client)

    @cached_property
    def supplier_prices(self) -> AsyncAccountSupplierPrices:
        from .account_supplier_prices import AsyncAccountSupplierPrices

        return AsyncAccountSupplierPrices(self._client)
