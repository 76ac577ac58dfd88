# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from functools import cached_property

from .. import resources as _resources
from .._runtime.client import AsyncResource, Resource


class Sales(Resource):
    """Sales."""

    @cached_property
    def documents(self) -> _resources.SalesDocuments:
        """Documents of sales."""
        return _resources.SalesDocuments(self._client)

    @cached_property
    def document_types(self) -> _resources.SalesDocumentTypes:
        """Kinds of document for sales."""
        return _resources.SalesDocumentTypes(self._client)

    @cached_property
    def quotes(self) -> _resources.SalesQuotes:
        """Offers to customers."""
        return _resources.SalesQuotes(self._client)

    @cached_property
    def quote_statuses(self) -> _resources.SalesQuoteStatuses:
        """Statuses a quote can have."""
        return _resources.SalesQuoteStatuses(self._client)

    @cached_property
    def quote_templates(self) -> _resources.SalesQuoteTemplates:
        """Templates for quotes."""
        return _resources.SalesQuoteTemplates(self._client)

    @cached_property
    def revenue_groups(self) -> _resources.SalesRevenueGroups:
        """Groups that revenue is booked on."""
        return _resources.SalesRevenueGroups(self._client)

    @cached_property
    def sales(self) -> _resources.SalesSales:
        """Deals in the making."""
        return _resources.SalesSales(self._client)

    @cached_property
    def sales_custom_field_groups(self) -> _resources.SalesSalesCustomFieldGroups:
        """Groups of custom fields of sales."""
        return _resources.SalesSalesCustomFieldGroups(self._client)

    @cached_property
    def sales_custom_fields(self) -> _resources.SalesSalesCustomFields:
        """Custom fields of sales."""
        return _resources.SalesSalesCustomFields(self._client)

    @cached_property
    def sales_filters(self) -> _resources.SalesSalesFilters:
        """Values that sales listings can be filtered by."""
        return _resources.SalesSalesFilters(self._client)

    @cached_property
    def sales_progresses(self) -> _resources.SalesSalesProgresses:
        """Steps a deal goes through."""
        return _resources.SalesSalesProgresses(self._client)

    @cached_property
    def sales_reasons(self) -> _resources.SalesSalesReasons:
        """Reasons why deals are won or lost."""
        return _resources.SalesSalesReasons(self._client)

    @cached_property
    def sales_sources(self) -> _resources.SalesSalesSources:
        """Where deals come from."""
        return _resources.SalesSalesSources(self._client)

    @cached_property
    def sales_statuses(self) -> _resources.SalesSalesStatuses:
        """Statuses a deal can have."""
        return _resources.SalesSalesStatuses(self._client)

    @cached_property
    def services(self) -> _resources.SalesServices:
        """Services offered in a deal."""
        return _resources.SalesServices(self._client)


class AsyncSales(AsyncResource):
    """Sales."""

    @cached_property
    def documents(self) -> _resources.AsyncSalesDocuments:
        """Documents of sales."""
        return _resources.AsyncSalesDocuments(self._client)

    @cached_property
    def document_types(self) -> _resources.AsyncSalesDocumentTypes:
        """Kinds of document for sales."""
        return _resources.AsyncSalesDocumentTypes(self._client)

    @cached_property
    def quotes(self) -> _resources.AsyncSalesQuotes:
        """Offers to customers."""
        return _resources.AsyncSalesQuotes(self._client)

    @cached_property
    def quote_statuses(self) -> _resources.AsyncSalesQuoteStatuses:
        """Statuses a quote can have."""
        return _resources.AsyncSalesQuoteStatuses(self._client)

    @cached_property
    def quote_templates(self) -> _resources.AsyncSalesQuoteTemplates:
        """Templates for quotes."""
        return _resources.AsyncSalesQuoteTemplates(self._client)

    @cached_property
    def revenue_groups(self) -> _resources.AsyncSalesRevenueGroups:
        """Groups that revenue is booked on."""
        return _resources.AsyncSalesRevenueGroups(self._client)

    @cached_property
    def sales(self) -> _resources.AsyncSalesSales:
        """Deals in the making."""
        return _resources.AsyncSalesSales(self._client)

    @cached_property
    def sales_custom_field_groups(self) -> _resources.AsyncSalesSalesCustomFieldGroups:
        """Groups of custom fields of sales."""
        return _resources.AsyncSalesSalesCustomFieldGroups(self._client)

    @cached_property
    def sales_custom_fields(self) -> _resources.AsyncSalesSalesCustomFields:
        """Custom fields of sales."""
        return _resources.AsyncSalesSalesCustomFields(self._client)

    @cached_property
    def sales_filters(self) -> _resources.AsyncSalesSalesFilters:
        """Values that sales listings can be filtered by."""
        return _resources.AsyncSalesSalesFilters(self._client)

    @cached_property
    def sales_progresses(self) -> _resources.AsyncSalesSalesProgresses:
        """Steps a deal goes through."""
        return _resources.AsyncSalesSalesProgresses(self._client)

    @cached_property
    def sales_reasons(self) -> _resources.AsyncSalesSalesReasons:
        """Reasons why deals are won or lost."""
        return _resources.AsyncSalesSalesReasons(self._client)

    @cached_property
    def sales_sources(self) -> _resources.AsyncSalesSalesSources:
        """Where deals come from."""
        return _resources.AsyncSalesSalesSources(self._client)

    @cached_property
    def sales_statuses(self) -> _resources.AsyncSalesSalesStatuses:
        """Statuses a deal can have."""
        return _resources.AsyncSalesSalesStatuses(self._client)

    @cached_property
    def services(self) -> _resources.AsyncSalesServices:
        """Services offered in a deal."""
        return _resources.AsyncSalesServices(self._client)
