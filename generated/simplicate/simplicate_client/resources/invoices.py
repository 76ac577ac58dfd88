# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._overlay import invoices as flows
from .._runtime.call import Saved
from .._runtime.client import AsyncResource, Resource
from .._runtime.core import Progress, Target

if TYPE_CHECKING:
    from .invoices_document_types import AsyncInvoicesDocumentTypes, InvoicesDocumentTypes
    from .invoices_documents import AsyncInvoicesDocuments, InvoicesDocuments
    from .invoices_invoice_statuses import AsyncInvoicesInvoiceStatuses, InvoicesInvoiceStatuses
    from .invoices_invoices import AsyncInvoicesInvoices, InvoicesInvoices
    from .invoices_payment_terms import AsyncInvoicesPaymentTerms, InvoicesPaymentTerms
    from .invoices_payments import AsyncInvoicesPayments, InvoicesPayments
    from .invoices_propositions import AsyncInvoicesPropositions, InvoicesPropositions
    from .invoices_reminder_sets import AsyncInvoicesReminderSets, InvoicesReminderSets
    from .invoices_reminder_templates import AsyncInvoicesReminderTemplates, InvoicesReminderTemplates
    from .invoices_vat_classes import AsyncInvoicesVatClasses, InvoicesVatClasses


class Invoices(Resource):
    """Invoices."""

    @cached_property
    def documents(self) -> InvoicesDocuments:
        from .invoices_documents import InvoicesDocuments

        return InvoicesDocuments(self._client)

    @cached_property
    def document_types(self) -> InvoicesDocumentTypes:
        from .invoices_document_types import InvoicesDocumentTypes

        return InvoicesDocumentTypes(self._client)

    @cached_property
    def invoices(self) -> InvoicesInvoices:
        from .invoices_invoices import InvoicesInvoices

        return InvoicesInvoices(self._client)

    @cached_property
    def invoice_statuses(self) -> InvoicesInvoiceStatuses:
        from .invoices_invoice_statuses import InvoicesInvoiceStatuses

        return InvoicesInvoiceStatuses(self._client)

    @cached_property
    def payments(self) -> InvoicesPayments:
        from .invoices_payments import InvoicesPayments

        return InvoicesPayments(self._client)

    @cached_property
    def payment_terms(self) -> InvoicesPaymentTerms:
        from .invoices_payment_terms import InvoicesPaymentTerms

        return InvoicesPaymentTerms(self._client)

    @cached_property
    def propositions(self) -> InvoicesPropositions:
        from .invoices_propositions import InvoicesPropositions

        return InvoicesPropositions(self._client)

    @cached_property
    def reminder_sets(self) -> InvoicesReminderSets:
        from .invoices_reminder_sets import InvoicesReminderSets

        return InvoicesReminderSets(self._client)

    @cached_property
    def reminder_templates(self) -> InvoicesReminderTemplates:
        from .invoices_reminder_templates import InvoicesReminderTemplates

        return InvoicesReminderTemplates(self._client)

    @cached_property
    def vat_classes(self) -> InvoicesVatClasses:
        from .invoices_vat_classes import InvoicesVatClasses

        return InvoicesVatClasses(self._client)

    @overload
    def pdf(self, invoice_id: str) -> bytes: ...

    @overload
    def pdf(self, invoice_id: str, *, to: Target, progress: Progress | None = None) -> Saved: ...

    @overload
    def pdf(self, invoice_id: str, *, to: Target | None = None, progress: Progress | None = None) -> bytes | Saved: ...

    def pdf(self, invoice_id: str, *, to: Target | None = None, progress: Progress | None = None) -> bytes | Saved:
        """Fetch the PDF of an invoice.

        The document must name the invoice, whatever the vendor's filter returns. If several do, the label of the type or
        the title decides which one is the invoice itself. If neither does, the client raises an error: then fetch one of
        the documents that the error names with `documents.download`.

        Args:
            invoice_id: Identifier of the invoice, such as `invoice:abc`.
            to: Path or binary file to write to; without it, the method returns the bytes.
            progress: Called with the bytes so far and the total, which may be None.

        Raises:
            NoInvoiceDocument: No document names the invoice, or none can be a PDF.
            SeveralInvoiceDocuments: Several documents can be the invoice; `document_ids` has them.
        """
        return self._run(flows.pdf(invoice_id, to=to, progress=progress))


class AsyncInvoices(AsyncResource):
    """Invoices."""

    @cached_property
    def documents(self) -> AsyncInvoicesDocuments:
        from .invoices_documents import AsyncInvoicesDocuments

        return AsyncInvoicesDocuments(self._client)

    @cached_property
    def document_types(self) -> AsyncInvoicesDocumentTypes:
        from .invoices_document_types import AsyncInvoicesDocumentTypes

        return AsyncInvoicesDocumentTypes(self._client)

    @cached_property
    def invoices(self) -> AsyncInvoicesInvoices:
        from .invoices_invoices import AsyncInvoicesInvoices

        return AsyncInvoicesInvoices(self._client)

    @cached_property
    def invoice_statuses(self) -> AsyncInvoicesInvoiceStatuses:
        from .invoices_invoice_statuses import AsyncInvoicesInvoiceStatuses

        return AsyncInvoicesInvoiceStatuses(self._client)

    @cached_property
    def payments(self) -> AsyncInvoicesPayments:
        from .invoices_payments import AsyncInvoicesPayments

        return AsyncInvoicesPayments(self._client)

    @cached_property
    def payment_terms(self) -> AsyncInvoicesPaymentTerms:
        from .invoices_payment_terms import AsyncInvoicesPaymentTerms

        return AsyncInvoicesPaymentTerms(self._client)

    @cached_property
    def propositions(self) -> AsyncInvoicesPropositions:
        from .invoices_propositions import AsyncInvoicesPropositions

        return AsyncInvoicesPropositions(self._client)

    @cached_property
    def reminder_sets(self) -> AsyncInvoicesReminderSets:
        from .invoices_reminder_sets import AsyncInvoicesReminderSets

        return AsyncInvoicesReminderSets(self._client)

    @cached_property
    def reminder_templates(self) -> AsyncInvoicesReminderTemplates:
        from .invoices_reminder_templates import AsyncInvoicesReminderTemplates

        return AsyncInvoicesReminderTemplates(self._client)

    @cached_property
    def vat_classes(self) -> AsyncInvoicesVatClasses:
        from .invoices_vat_classes import AsyncInvoicesVatClasses

        return AsyncInvoicesVatClasses(self._client)

    @overload
    async def pdf(self, invoice_id: str) -> bytes: ...

    @overload
    async def pdf(self, invoice_id: str, *, to: Target, progress: Progress | None = None) -> Saved: ...

    @overload
    async def pdf(
        self, invoice_id: str, *, to: Target | None = None, progress: Progress | None = None
    ) -> bytes | Saved: ...

    async def pdf(
        self, invoice_id: str, *, to: Target | None = None, progress: Progress | None = None
    ) -> bytes | Saved:
        """Fetch the PDF of an invoice.

        The document must name the invoice, whatever the vendor's filter returns. If several do, the label of the type or
        the title decides which one is the invoice itself. If neither does, the client raises an error: then fetch one of
        the documents that the error names with `documents.download`.

        Args:
            invoice_id: Identifier of the invoice, such as `invoice:abc`.
            to: Path or binary file to write to; without it, the method returns the bytes.
            progress: Called with the bytes so far and the total, which may be None.

        Raises:
            NoInvoiceDocument: No document names the invoice, or none can be a PDF.
            SeveralInvoiceDocuments: Several documents can be the invoice; `document_ids` has them.
        """
        return await self._run(flows.pdf(invoice_id, to=to, progress=progress))
