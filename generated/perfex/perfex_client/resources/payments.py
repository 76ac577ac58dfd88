# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from datetime import date
from decimal import Decimal

from .. import models
from .._runtime import params
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, SequenceNotStr, TypeExpr, Unset, hints
from .._runtime.paging import AsyncPages, Pages


class Payments(Resource):
    """Payments of invoices."""

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: SequenceNotStr[str] | Unset = UNSET,
        fields: SequenceNotStr[str] | Unset = UNSET,
        created_after: date | Unset = UNSET,
        created_before: date | Unset = UNSET,
    ) -> Pages[models.Payment]:
        """List payments.

        Args:
            page: Page to fetch, from 1. Version 2.x sends everything at once and takes no notice; 3.x clamps a
                page beyond the last to the last.
            per_page: Rows on a page. Left out, it is 20 in the guide and 25 in the documentation of 3.x.
            sort: Columns to sort by; a minus in front sorts downwards. Only with `generation="3.x"`.
            fields: Columns to give. The others stay `UNSET`, whatever the type says. Only with
                `generation="3.x"`.
            created_after: Only records created on this day or later. Only with `generation="3.x"`.
            created_before: Only records created on this day or earlier. Only with `generation="3.x"`.
        """
        return self._walk(
            Call(
                "GET",
                "/api/payments",
                query={
                    "page": page,
                    "per_page": per_page,
                    "sort": params.joined(sort),
                    "fields": params.joined(fields),
                    "created_after": created_after,
                    "created_before": created_before,
                },
                returns=models.Payment,
            )
        )

    def create(
        self,
        *,
        invoiceid: int,
        amount: Decimal | int,
        paymentmode: str,
        paymentmethod: str | Unset = UNSET,
        note: str | Unset = UNSET,
        transactionid: str | Unset = UNSET,
        custom_fields: models.CustomFieldInput | Unset = UNSET,
    ) -> models.PaymentResult:
        """Enter a payment.

        The server sets the date to today. Payments can be neither changed nor deleted.

        Quirks, in QUIRKS.md: PX-14, PX-32, PX-59.

        Args:
            invoiceid: Id of the invoice.
            amount: Amount; negative for money given back.
            paymentmode: Id of the payment mode, or a word such as `stripe`.
            paymentmethod: How exactly it was paid.
            note: Note.
            transactionid: Number the bank or gateway gave it.
            custom_fields: Values of custom fields, by what they belong to and then the id or label.

        Raises:
            WriteFailed: The server did not carry it out.
        """
        return self._send(
            Call(
                "POST",
                "/api/payments",
                multipart={
                    "invoiceid": invoiceid,
                    "amount": hints.money(amount),
                    "paymentmode": paymentmode,
                    "paymentmethod": paymentmethod,
                    "note": note,
                    "transactionid": transactionid,
                    "custom_fields": hints.items(hints.items(hints.stamp))(custom_fields),
                },
                returns=models.PaymentResult,
            )
        )

    def get(self, payment_id: int) -> models.Payment:
        """Fetch one payment.

        Quirks, in QUIRKS.md: PX-32.

        Args:
            payment_id: Id of the payment.

        Raises:
            NotFound: There is no such payment.
        """
        return self._send(
            Call(
                "GET",
                "/api/payments/{id}",
                path={"id": payment_id},
                returns=TypeExpr("Payment", models.__name__),
                wire=hints.wrapped(0),
            )
        )

    def search(self, text: str, *, page: int | Unset = UNSET, per_page: int | Unset = UNSET) -> Pages[models.Payment]:
        """Find payments that mention a text.

        Args:
            text: Text to look for; it may not be empty. It travels in the path, where 2.x servers take letters
                a to z, digits, and `~ % . : _ -` alone; with `generation="3.x"` it goes into the query, which
                takes any.
            page: Page to fetch, from 1. Version 2.x sends everything at once and takes no notice; 3.x clamps a
                page beyond the last to the last.
            per_page: Rows on a page. Left out, it is 20 in the guide and 25 in the documentation of 3.x.
        """
        return self._walk(
            Call(
                "GET",
                "/api/payments/search/{keysearch}",
                path={"keysearch": text},
                query={"page": page, "per_page": per_page},
                returns=models.Payment,
            )
        )


class AsyncPayments(AsyncResource):
    """Payments of invoices."""

    list = AsyncPages.of(Payments.list)
    create = awaitable(Payments.create)
    get = awaitable(Payments.get)
    search = AsyncPages.of(Payments.search)
