# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from typing import Literal

from .. import fields, models
from .._runtime import params
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, SequenceNotStr, TypeExpr, Unset, hints
from .._runtime.filters import Filter
from .._runtime.paging import AsyncPages, Pages


class SalesQuotes(Resource):
    """Offers to customers.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    def list(
        self,
        *,
        where: Filter[fields.Quote] = UNSET,
        offset: int | Unset = Unset(0),
        limit: int | Unset = Unset(100),
        sort: SequenceNotStr[str] | Unset = UNSET,
        select: SequenceNotStr[str] | Unset = UNSET,
        metadata: SequenceNotStr[models.ListingFact | Literal["count", "limit", "offset"] | str] | Unset = UNSET,
    ) -> Pages[models.Quote]:
        """List quotes.

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
                "/sales/quote",
                query={
                    "offset": offset,
                    "limit": limit,
                    "sort": params.joined(sort),
                    "select": params.joined(select),
                    "metadata": params.joined(metadata),
                },
                where=where,
                returns=models.Quote,
            )
        )

    def create(
        self,
        *,
        quotetemplate_id: str | Unset = UNSET,
        sales_id: str | Unset = UNSET,
        quote_subject: str | Unset = UNSET,
        json: str | Unset = UNSET,
        customer_reference: str | Unset = UNSET,
        is_blocked: bool | Unset = UNSET,
    ) -> models.Created | None:
        """Create a quote.

        Args:
            quotetemplate_id: Template the quote is made of, from the quote templates.
            sales_id: Deal, from the sales.
            quote_subject: Subject of the quote.
            json: Contents, as JSON text.
            customer_reference: Reference given by the customer.
            is_blocked: Whether it is blocked.
        """
        return self._send(
            Call(
                "POST",
                "/sales/quote",
                json={
                    "quotetemplate_id": quotetemplate_id,
                    "sales_id": sales_id,
                    "quote_subject": quote_subject,
                    "json": json,
                    "customer_reference": customer_reference,
                    "is_blocked": hints.spelled(1, 0)(is_blocked),
                },
                returns=TypeExpr("Created | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    def get(self, quote_id: str) -> models.Quote:
        """Fetch a quote.

        Args:
            quote_id: Identifier of the quote.

        Raises:
            Unprocessable: The identifier cannot be read.
        """
        return self._send(
            Call("GET", "/sales/quote/{id}", path={"id": quote_id}, returns=models.Quote, wire=hints.wrapped("data"))
        )

    def update(
        self,
        quote_id: str,
        *,
        quotetemplate_id: str | Unset = UNSET,
        sales_id: str | Unset = UNSET,
        quote_subject: str | Unset = UNSET,
        json: str | Unset = UNSET,
        customer_reference: str | Unset = UNSET,
        is_blocked: bool | Unset = UNSET,
    ) -> models.Changed | None:
        """Change a quote.

        Args:
            quote_id: Identifier of the quote.
            quotetemplate_id: Template the quote is made of, from the quote templates.
            sales_id: Deal, from the sales.
            quote_subject: Subject of the quote.
            json: Contents, as JSON text.
            customer_reference: Reference given by the customer.
            is_blocked: Whether it is blocked.
        """
        return self._send(
            Call(
                "PUT",
                "/sales/quote/{id}",
                path={"id": quote_id},
                json={
                    "quotetemplate_id": quotetemplate_id,
                    "sales_id": sales_id,
                    "quote_subject": quote_subject,
                    "json": json,
                    "customer_reference": customer_reference,
                    "is_blocked": hints.spelled(1, 0)(is_blocked),
                },
                returns=TypeExpr("Changed | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    def delete(self, quote_id: str) -> None:
        """Delete a quote.

        Args:
            quote_id: Identifier of the quote.
        """
        call: Call[None] = Call("DELETE", "/sales/quote/{id}", path={"id": quote_id})
        return self._send(call)

    def add_email(
        self,
        quote_id: str,
        *,
        subject: str | Unset = UNSET,
        body: str | Unset = UNSET,
        attachments: SequenceNotStr[object] | Unset = UNSET,
        to: SequenceNotStr[str] | Unset = UNSET,
        cc: SequenceNotStr[str] | Unset = UNSET,
        bcc: SequenceNotStr[str] | Unset = UNSET,
    ) -> models.Changed | None:
        """Add an e-mail to a quote.

        Adds one e-mail; those the quote already has stay.

        Args:
            quote_id: Identifier of the quote.
            subject: Subject of the e-mail.
            body: Text of the message.
            attachments: Attachments of the e-mail.
            to: Addresses it is sent to.
            cc: Addresses that get a copy.
            bcc: Addresses that get a blind copy.
        """
        return self._send(
            Call(
                "PUT",
                "/sales/quoteemail/{id}",
                path={"id": quote_id},
                json={"subject": subject, "body": body, "attachments": attachments, "to": to, "cc": cc, "bcc": bcc},
                returns=TypeExpr("Changed | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )


class AsyncSalesQuotes(AsyncResource):
    """Offers to customers.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    list = AsyncPages.of(SalesQuotes.list)
    create = awaitable(SalesQuotes.create)
    get = awaitable(SalesQuotes.get)
    update = awaitable(SalesQuotes.update)
    delete = awaitable(SalesQuotes.delete)
    add_email = awaitable(SalesQuotes.add_email)
