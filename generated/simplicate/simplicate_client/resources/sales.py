# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.client import AsyncResource, Resource

if TYPE_CHECKING:
    from .sales_document_types import AsyncSalesDocumentTypes, SalesDocumentTypes
    from .sales_documents import AsyncSalesDocuments, SalesDocuments
    from .sales_quote_statuses import AsyncSalesQuoteStatuses, SalesQuoteStatuses
    from .sales_quote_templates import AsyncSalesQuoteTemplates, SalesQuoteTemplates
    from .sales_quotes import AsyncSalesQuotes, SalesQuotes
    from .sales_revenue_groups import AsyncSalesRevenueGroups, SalesRevenueGroups
    from .sales_sales import AsyncSalesSales, SalesSales
    from .sales_sales_custom_field_groups import AsyncSalesSalesCustomFieldGroups, SalesSalesCustomFieldGroups
    from .sales_sales_custom_fields import AsyncSalesSalesCustomFields, SalesSalesCustomFields
    from .sales_sales_filters import AsyncSalesSalesFilters, SalesSalesFilters
    from .sales_sales_progresses import AsyncSalesSalesProgresses, SalesSalesProgresses
    from .sales_sales_reasons import AsyncSalesSalesReasons, SalesSalesReasons
    from .sales_sales_sources import AsyncSalesSalesSources, SalesSalesSources
    from .sales_sales_statuses import AsyncSalesSalesStatuses, SalesSalesStatuses
    from .sales_services import AsyncSalesServices, SalesServices


class Sales(Resource):
    """Sales."""

    @cached_property
    def documents(self) -> SalesDocuments:
        from .sales_documents import SalesDocuments

        return SalesDocuments(self._client)

    @cached_property
    def document_types(self) -> SalesDocumentTypes:
        from .sales_document_types import SalesDocumentTypes

        return SalesDocumentTypes(self._client)

    @cached_property
    def quotes(self) -> SalesQuotes:
        from .sales_quotes import SalesQuotes

        return SalesQuotes(self._client)

    @cached_property
    def quote_statuses(self) -> SalesQuoteStatuses:
        from .sales_quote_statuses import SalesQuoteStatuses

        return SalesQuoteStatuses(self._client)

    @cached_property
    def quote_templates(self) -> SalesQuoteTemplates:
        from .sales_quote_templates import SalesQuoteTemplates

        return SalesQuoteTemplates(self._client)

    @cached_property
    def revenue_groups(self) -> SalesRevenueGroups:
        from .sales_revenue_groups import SalesRevenueGroups

        return SalesRevenueGroups(self._client)

    @cached_property
    def sales(self) -> SalesSales:
        from .sales_sales import SalesSales

        return SalesSales(self._client)

    @cached_property
    def sales_custom_field_groups(self) -> SalesSalesCustomFieldGroups:
        from .sales_sales_custom_field_groups import SalesSalesCustomFieldGroups

        return SalesSalesCustomFieldGroups(self._client)

    @cached_property
    def sales_custom_fields(self) -> SalesSalesCustomFields:
        from .sales_sales_custom_fields import SalesSalesCustomFields

        return SalesSalesCustomFields(self._client)

    @cached_property
    def sales_filters(self) -> SalesSalesFilters:
        from .sales_sales_filters import SalesSalesFilters

        return SalesSalesFilters(self._client)

    @cached_property
    def sales_progresses(self) -> SalesSalesProgresses:
        from .sales_sales_progresses import SalesSalesProgresses

        return SalesSalesProgresses(self._client)

    @cached_property
    def sales_reasons(self) -> SalesSalesReasons:
        from .sales_sales_reasons import SalesSalesReasons

        return SalesSalesReasons(self._client)

    @cached_property
    def sales_sources(self) -> SalesSalesSources:
        from .sales_sales_sources import SalesSalesSources

        return SalesSalesSources(self._client)

    @cached_property
    def sales_statuses(self) -> SalesSalesStatuses:
        from .sales_sales_statuses import SalesSalesStatuses

        return SalesSalesStatuses(self._client)

    @cached_property
    def services(self) -> SalesServices:
        from .sales_services import SalesServices

        return SalesServices(self._client)


class AsyncSales(AsyncResource):
    """Sales."""

    @cached_property
    def documents(self) -> AsyncSalesDocuments:
        from .sales_documents import AsyncSalesDocuments

        return AsyncSalesDocuments(self._client)

    @cached_property
    def document_types(self) -> AsyncSalesDocumentTypes:
        from .sales_document_types import AsyncSalesDocumentTypes

        return AsyncSalesDocumentTypes(self._client)

    @cached_property
    def quotes(self) -> AsyncSalesQuotes:
        from .sales_quotes import AsyncSalesQuotes

        return AsyncSalesQuotes(self._client)

    @cached_property
    def quote_statuses(self) -> AsyncSalesQuoteStatuses:
        from .sales_quote_statuses import AsyncSalesQuoteStatuses

        return AsyncSalesQuoteStatuses(self._client)

    @cached_property
    def quote_templates(self) -> AsyncSalesQuoteTemplates:
        from .sales_quote_templates import AsyncSalesQuoteTemplates

        return AsyncSalesQuoteTemplates(self._client)

    @cached_property
    def revenue_groups(self) -> AsyncSalesRevenueGroups:
        from .sales_revenue_groups import AsyncSalesRevenueGroups

        return AsyncSalesRevenueGroups(self._client)

    @cached_property
    def sales(self) -> AsyncSalesSales:
        from .sales_sales import AsyncSalesSales

        return AsyncSalesSales(self._client)

    @cached_property
    def sales_custom_field_groups(self) -> AsyncSalesSalesCustomFieldGroups:
        from .sales_sales_custom_field_groups import AsyncSalesSalesCustomFieldGroups

        return AsyncSalesSalesCustomFieldGroups(self._client)

    @cached_property
    def sales_custom_fields(self) -> AsyncSalesSalesCustomFields:
        from .sales_sales_custom_fields import AsyncSalesSalesCustomFields

        return AsyncSalesSalesCustomFields(self._client)

    @cached_property
    def sales_filters(self) -> AsyncSalesSalesFilters:
        from .sales_sales_filters import AsyncSalesSalesFilters

        return AsyncSalesSalesFilters(self._client)

    @cached_property
    def sales_progresses(self) -> AsyncSalesSalesProgresses:
        from .sales_sales_progresses import AsyncSalesSalesProgresses

        return AsyncSalesSalesProgresses(self._client)

    @cached_property
    def sales_reasons(self) -> AsyncSalesSalesReasons:
        from .sales_sales_reasons import AsyncSalesSalesReasons

        return AsyncSalesSalesReasons(self._client)

    @cached_property
    def sales_sources(self) -> AsyncSalesSalesSources:
        from .sales_sales_sources import AsyncSalesSalesSources

        return AsyncSalesSalesSources(self._client)

    @cached_property
    def sales_statuses(self) -> AsyncSalesSalesStatuses:
        from .sales_sales_statuses import AsyncSalesSalesStatuses

        return AsyncSalesSalesStatuses(self._client)

    @cached_property
    def services(self) -> AsyncSalesServices:
        from .sales_services import AsyncSalesServices

        return AsyncSalesServices(self._client)
