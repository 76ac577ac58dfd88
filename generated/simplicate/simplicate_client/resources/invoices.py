# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from functools import cached_property
from typing import overload

from .. import resources as _resources
from .._overlay import invoices as flows
from .._runtime.call import Saved
from .._runtime.client import AsyncResource, Resource
from .._runtime.core import Progress, Target


class Invoices(Resource):
    """Invoices."""

    @cached_property
    def documents(self) -> _resources.InvoicesDocuments:
        """Documents of invoices, their PDF among them."""
        return _resources.InvoicesDocuments(self._client)

    @cached_property
    def document_types(self) -> _resources.InvoicesDocumentTypes:
        """Kinds of document for invoices."""
        return _resources.InvoicesDocumentTypes(self._client)

    @cached_property
    def invoices(self) -> _resources.InvoicesInvoices:
        """Invoices to customers."""
        return _resources.InvoicesInvoices(self._client)

    @cached_property
    def invoice_statuses(self) -> _resources.InvoicesInvoiceStatuses:
        """Statuses an invoice can have."""
        return _resources.InvoicesInvoiceStatuses(self._client)

    @cached_property
    def payments(self) -> _resources.InvoicesPayments:
        """Payments received on invoices."""
        return _resources.InvoicesPayments(self._client)

    @cached_property
    def payment_terms(self) -> _resources.InvoicesPaymentTerms:
        """Terms of payment."""
        return _resources.InvoicesPaymentTerms(self._client)

    @cached_property
    def propositions(self) -> _resources.InvoicesPropositions:
        """What is ready to be invoiced, by project."""
        return _resources.InvoicesPropositions(self._client)

    @cached_property
    def reminder_sets(self) -> _resources.InvoicesReminderSets:
        """Series of reminders for unpaid invoices."""
        return _resources.InvoicesReminderSets(self._client)

    @cached_property
    def reminder_templates(self) -> _resources.InvoicesReminderTemplates:
        """Texts of reminders."""
        return _resources.InvoicesReminderTemplates(self._client)

    @cached_property
    def vat_classes(self) -> _resources.InvoicesVatClasses:
        """Classes of VAT with their percentage."""
        return _resources.InvoicesVatClasses(self._client)

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

        Quirks, in QUIRKS.md: SC-37, SC-44.

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
    def documents(self) -> _resources.AsyncInvoicesDocuments:
        """Documents of invoices, their PDF among them."""
        return _resources.AsyncInvoicesDocuments(self._client)

    @cached_property
    def document_types(self) -> _resources.AsyncInvoicesDocumentTypes:
        """Kinds of document for invoices."""
        return _resources.AsyncInvoicesDocumentTypes(self._client)

    @cached_property
    def invoices(self) -> _resources.AsyncInvoicesInvoices:
        """Invoices to customers."""
        return _resources.AsyncInvoicesInvoices(self._client)

    @cached_property
    def invoice_statuses(self) -> _resources.AsyncInvoicesInvoiceStatuses:
        """Statuses an invoice can have."""
        return _resources.AsyncInvoicesInvoiceStatuses(self._client)

    @cached_property
    def payments(self) -> _resources.AsyncInvoicesPayments:
        """Payments received on invoices."""
        return _resources.AsyncInvoicesPayments(self._client)

    @cached_property
    def payment_terms(self) -> _resources.AsyncInvoicesPaymentTerms:
        """Terms of payment."""
        return _resources.AsyncInvoicesPaymentTerms(self._client)

    @cached_property
    def propositions(self) -> _resources.AsyncInvoicesPropositions:
        """What is ready to be invoiced, by project."""
        return _resources.AsyncInvoicesPropositions(self._client)

    @cached_property
    def reminder_sets(self) -> _resources.AsyncInvoicesReminderSets:
        """Series of reminders for unpaid invoices."""
        return _resources.AsyncInvoicesReminderSets(self._client)

    @cached_property
    def reminder_templates(self) -> _resources.AsyncInvoicesReminderTemplates:
        """Texts of reminders."""
        return _resources.AsyncInvoicesReminderTemplates(self._client)

    @cached_property
    def vat_classes(self) -> _resources.AsyncInvoicesVatClasses:
        """Classes of VAT with their percentage."""
        return _resources.AsyncInvoicesVatClasses(self._client)

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

        Quirks, in QUIRKS.md: SC-37, SC-44.

        Args:
            invoice_id: Identifier of the invoice, such as `invoice:abc`.
            to: Path or binary file to write to; without it, the method returns the bytes.
            progress: Called with the bytes so far and the total, which may be None.

        Raises:
            NoInvoiceDocument: No document names the invoice, or none can be a PDF.
            SeveralInvoiceDocuments: Several documents can be the invoice; `document_ids` has them.
        """
        return await self._run(flows.pdf(invoice_id, to=to, progress=progress))
