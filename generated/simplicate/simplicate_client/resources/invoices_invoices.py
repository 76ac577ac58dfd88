# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal

from .. import fields, models
from .._runtime import params
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, SequenceNotStr, TypeExpr, Unset, hints
from .._runtime.filters import Filter
from .._runtime.paging import AsyncPages, Pages


class InvoicesInvoices(Resource):
    """Invoices to customers.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    def list(
        self,
        *,
        where: Filter[fields.Invoice] = UNSET,
        offset: int | Unset = Unset(0),
        limit: int | Unset = Unset(100),
        sort: SequenceNotStr[str] | Unset = UNSET,
        select: SequenceNotStr[str] | Unset = UNSET,
        metadata: SequenceNotStr[models.ListingFact | Literal["count", "limit", "offset"] | str] | Unset = UNSET,
    ) -> Pages[models.Invoice]:
        """List invoices.

        Quirks, in QUIRKS.md: SC-30.

        Args:
            where: Condition for the records, such as `lambda record: record.id.in_(known)`, or the same as a
                mapping: `{'id': {'in': known}}`.
            offset: Number of records to skip. If you omit it, the vendor takes `0`.
            limit: Records on a page, at most 100, which is sent for more; a listing goes on to the next page
                all the same.
            sort: Members to sort by, the first one counting most; a minus before the name turns the order
                round.
            select: Members to give; a period at the end stands for all members below. Some come whatever is
                chosen; `id` always does, since pages are told apart by it.
            metadata: Facts about the listing to give along.
        """
        return self._walk(
            Call(
                "GET",
                "/invoices/invoice",
                query={
                    "offset": offset,
                    "limit": limit,
                    "sort": params.joined(sort),
                    "select": params.joined(select),
                    "metadata": params.joined(metadata),
                },
                where=where,
                returns=models.Invoice,
            )
        )

    def create(
        self,
        *,
        payment_term_id: str | Unset = UNSET,
        invoice_lines: Sequence[models.InvoiceLineInput] | Unset = UNSET,
        status_id: str | Unset = UNSET,
        my_organization_profile_id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        person_id: str | Unset = UNSET,
        date: date | Unset = UNSET,
        subject: str | Unset = UNSET,
        reference: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
        comments: str | Unset = UNSET,
    ) -> models.Created | None:
        """Create an invoice.

        The invoice is made of lines; it has no link to project services.

        Quirks, in QUIRKS.md: SC-45.

        Args:
            payment_term_id: Payment term, from the payment terms.
            invoice_lines: Lines of the invoice.
            status_id: Status, from the invoice statuses.
            my_organization_profile_id: One's own organization that acts, from the organization profiles.
            organization_id: Organization, from the organizations.
            person_id: Person, from the persons.
            date: Date of the invoice.
            subject: Subject of the invoice.
            reference: Reference given with it.
            project_id: Project, from the projects.
            comments: Remarks.
        """
        return self._send(
            Call(
                "POST",
                "/invoices/invoice",
                json={
                    "payment_term_id": payment_term_id,
                    "invoice_lines": invoice_lines,
                    "status_id": status_id,
                    "my_organization_profile_id": my_organization_profile_id,
                    "organization_id": organization_id,
                    "person_id": person_id,
                    "date": date,
                    "subject": subject,
                    "reference": reference,
                    "project_id": project_id,
                    "comments": comments,
                },
                returns=TypeExpr("Created | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    def get(self, invoice_id: str) -> models.Invoice:
        """Fetch an invoice.

        Quirks, in QUIRKS.md: SC-30.

        Args:
            invoice_id: Identifier of the invoice, such as `invoice:abc`.

        Raises:
            Unprocessable: The identifier cannot be read.
        """
        return self._send(
            Call(
                "GET",
                "/invoices/invoice/{id}",
                path={"id": invoice_id},
                returns=models.Invoice,
                wire=hints.wrapped("data"),
            )
        )

    def update(
        self,
        invoice_id: str,
        *,
        my_organization_profile_id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        person_id: str | Unset = UNSET,
        date: date | Unset = UNSET,
        subject: str | Unset = UNSET,
        reference: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
        comments: str | Unset = UNSET,
    ) -> models.Changed | None:
        """Change an invoice.

        Args:
            invoice_id: Identifier of the invoice, such as `invoice:abc`.
            my_organization_profile_id: One's own organization that acts, from the organization profiles.
            organization_id: Organization, from the organizations.
            person_id: Person, from the persons.
            date: Date of the invoice.
            subject: Subject of the invoice.
            reference: Reference given with it.
            project_id: Project, from the projects.
            comments: Remarks.
        """
        return self._send(
            Call(
                "PUT",
                "/invoices/invoice/{id}",
                path={"id": invoice_id},
                json={
                    "my_organization_profile_id": my_organization_profile_id,
                    "organization_id": organization_id,
                    "person_id": person_id,
                    "date": date,
                    "subject": subject,
                    "reference": reference,
                    "project_id": project_id,
                    "comments": comments,
                },
                returns=TypeExpr("Changed | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    def delete(self, invoice_id: str) -> None:
        """Delete an invoice.

        Args:
            invoice_id: Identifier of the invoice, such as `invoice:abc`.
        """
        call: Call[None] = Call("DELETE", "/invoices/invoice/{id}", path={"id": invoice_id})
        return self._send(call)


class AsyncInvoicesInvoices(AsyncResource):
    """Invoices to customers.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    list = AsyncPages.of(InvoicesInvoices.list)
    create = awaitable(InvoicesInvoices.create)
    get = awaitable(InvoicesInvoices.get)
    update = awaitable(InvoicesInvoices.update)
    delete = awaitable(InvoicesInvoices.delete)
