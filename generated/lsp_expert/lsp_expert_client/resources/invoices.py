# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from decimal import Decimal
from functools import cached_property
from typing import Literal

from .. import models
from .. import resources as _resources
from .._runtime import params
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, Unset
from .._runtime.paging import AsyncPages, Pages


class Invoices(Resource):
    """Jobs that are billed together; credit notes too.

    Methods may raise, besides what they name:
        NotFound: There is no such record, or the key may not see it.
    """

    @cached_property
    def payments(self) -> _resources.InvoicesPayments:
        """Money received for an invoice. Every method answers the invoice."""
        return _resources.InvoicesPayments(self._client)

    @cached_property
    def labels(self) -> _resources.InvoicesLabels:
        """Labels stuck on an invoice. Every method answers the invoice."""
        return _resources.InvoicesLabels(self._client)

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        direction: models.SortDirection | Literal["asc", "desc"] | str | Unset = UNSET,
    ) -> Pages[models.Invoice]:
        """List the invoices.

        Args:
            page: Page to start from; the first is 1.
            sort: Member to sort by. Which ones are allowed differs by resource and is not documented.
            direction: Whether to sort upwards or downwards.
        """
        return self._walk(
            Call("GET", "/invoices", query={"page": page, "sort": sort, "direction": direction}, returns=models.Invoice)
        )

    def get(self, invoice_id: str) -> models.Invoice:
        """Fetch one invoice.

        Args:
            invoice_id: Id of the invoice or credit note.
        """
        return self._send(Call("GET", "/invoices/{invoiceId}", path={"invoiceId": invoice_id}, returns=models.Invoice))

    def create_credit_note(self, invoice_id: str, *, percentage: Decimal | int | Unset = UNSET) -> models.Invoice:
        """Credit an invoice, or part of it.

        Answers the credit note, which is an invoice of another type.

        Args:
            invoice_id: Id of the invoice or credit note.
            percentage: Share to credit in percent: 100 is all of it, unlike the fractions elsewhere.
        """
        return self._send(
            Call(
                "POST",
                "/invoices/{invoiceId}/credit-note",
                path={"invoiceId": invoice_id},
                form=params.given({"percentage": percentage}),
                returns=models.Invoice,
            )
        )


class AsyncInvoices(AsyncResource):
    """Jobs that are billed together; credit notes too.

    Methods may raise, besides what they name:
        NotFound: There is no such record, or the key may not see it.
    """

    @cached_property
    def payments(self) -> _resources.AsyncInvoicesPayments:
        """Money received for an invoice. Every method answers the invoice."""
        return _resources.AsyncInvoicesPayments(self._client)

    @cached_property
    def labels(self) -> _resources.AsyncInvoicesLabels:
        """Labels stuck on an invoice. Every method answers the invoice."""
        return _resources.AsyncInvoicesLabels(self._client)

    list = AsyncPages.of(Invoices.list)
    get = awaitable(Invoices.get)
    create_credit_note = awaitable(Invoices.create_credit_note)
