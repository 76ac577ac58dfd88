# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from functools import cached_property

from .. import resources as _resources
from .._runtime.client import AsyncResource, Resource


class Account(Resource):
    """Account."""

    @cached_property
    def services(self) -> _resources.AccountServices:
        """Kinds of work the account sells, such as translation."""
        return _resources.AccountServices(self._client)

    @cached_property
    def taxes(self) -> _resources.AccountTaxes:
        """Taxes that can be put on an invoice, such as VAT."""
        return _resources.AccountTaxes(self._client)

    @cached_property
    def matches(self) -> _resources.AccountMatches:
        """Kinds of text match, each with its own price."""
        return _resources.AccountMatches(self._client)

    @cached_property
    def quantity_types(self) -> _resources.AccountQuantityTypes:
        """Units that work is counted in, such as words or hours."""
        return _resources.AccountQuantityTypes(self._client)

    @cached_property
    def language_pairs(self) -> _resources.AccountLanguagePairs:
        """Languages the account translates between."""
        return _resources.AccountLanguagePairs(self._client)

    @cached_property
    def client_prices(self) -> _resources.AccountClientPrices:
        """Prices for every client that has none of its own."""
        return _resources.AccountClientPrices(self._client)

    @cached_property
    def supplier_prices(self) -> _resources.AccountSupplierPrices:
        """Prices for every supplier that has none of its own."""
        return _resources.AccountSupplierPrices(self._client)


class AsyncAccount(AsyncResource):
    """Account."""

    @cached_property
    def services(self) -> _resources.AsyncAccountServices:
        """Kinds of work the account sells, such as translation."""
        return _resources.AsyncAccountServices(self._client)

    @cached_property
    def taxes(self) -> _resources.AsyncAccountTaxes:
        """Taxes that can be put on an invoice, such as VAT."""
        return _resources.AsyncAccountTaxes(self._client)

    @cached_property
    def matches(self) -> _resources.AsyncAccountMatches:
        """Kinds of text match, each with its own price."""
        return _resources.AsyncAccountMatches(self._client)

    @cached_property
    def quantity_types(self) -> _resources.AsyncAccountQuantityTypes:
        """Units that work is counted in, such as words or hours."""
        return _resources.AsyncAccountQuantityTypes(self._client)

    @cached_property
    def language_pairs(self) -> _resources.AsyncAccountLanguagePairs:
        """Languages the account translates between."""
        return _resources.AsyncAccountLanguagePairs(self._client)

    @cached_property
    def client_prices(self) -> _resources.AsyncAccountClientPrices:
        """Prices for every client that has none of its own."""
        return _resources.AsyncAccountClientPrices(self._client)

    @cached_property
    def supplier_prices(self) -> _resources.AsyncAccountSupplierPrices:
        """Prices for every supplier that has none of its own."""
        return _resources.AsyncAccountSupplierPrices(self._client)
