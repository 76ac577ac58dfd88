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


class SalesQuoteTemplates(Resource):
    """Templates for quotes.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    def list(
        self,
        *,
        where: Filter[fields.QuoteTemplate] = UNSET,
        offset: int | Unset = Unset(0),
        limit: int | Unset = Unset(100),
        sort: SequenceNotStr[str] | Unset = UNSET,
        select: SequenceNotStr[str] | Unset = UNSET,
        metadata: SequenceNotStr[models.ListingFact | Literal["count", "limit", "offset"] | str] | Unset = UNSET,
    ) -> Pages[models.QuoteTemplate]:
        """List quote templates.

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
                "/sales/quotetemplate",
                query={
                    "offset": offset,
                    "limit": limit,
                    "sort": params.joined(sort),
                    "select": params.joined(select),
                    "metadata": params.joined(metadata),
                },
                where=where,
                returns=models.QuoteTemplate,
            )
        )

    def create(
        self,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        type: str | Unset = UNSET,
        html: str | Unset = UNSET,
        json: str | Unset = UNSET,
    ) -> models.Created | None:
        """Create a quote template.

        Args:
            name: Name of the quote template.
            description: Description of the quote template.
            type: Kind of template.
            html: Layout, as HTML.
            json: Contents, as JSON text.
        """
        return self._send(
            Call(
                "POST",
                "/sales/quotetemplate",
                json={"name": name, "description": description, "type": type, "html": html, "json": json},
                returns=TypeExpr("Created | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    def get(self, quote_template_id: str) -> models.QuoteTemplate:
        """Fetch a quote template.

        Args:
            quote_template_id: Identifier of the quote template.

        Raises:
            Unprocessable: The identifier cannot be read.
        """
        return self._send(
            Call(
                "GET",
                "/sales/quotetemplate/{id}",
                path={"id": quote_template_id},
                returns=models.QuoteTemplate,
                wire=hints.wrapped("data"),
            )
        )

    def update(
        self,
        quote_template_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        type: str | Unset = UNSET,
        html: str | Unset = UNSET,
        json: str | Unset = UNSET,
    ) -> models.Changed | None:
        """Change a quote template.

        Args:
            quote_template_id: Identifier of the quote template.
            name: Name of the quote template.
            description: Description of the quote template.
            type: Kind of template.
            html: Layout, as HTML.
            json: Contents, as JSON text.
        """
        return self._send(
            Call(
                "PUT",
                "/sales/quotetemplate/{id}",
                path={"id": quote_template_id},
                json={"name": name, "description": description, "type": type, "html": html, "json": json},
                returns=TypeExpr("Changed | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    def delete(self, quote_template_id: str) -> None:
        """Delete a quote template.

        Args:
            quote_template_id: Identifier of the quote template.
        """
        call: Call[None] = Call("DELETE", "/sales/quotetemplate/{id}", path={"id": quote_template_id})
        return self._send(call)


class AsyncSalesQuoteTemplates(AsyncResource):
    """Templates for quotes.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    list = AsyncPages.of(SalesQuoteTemplates.list)
    create = awaitable(SalesQuoteTemplates.create)
    get = awaitable(SalesQuoteTemplates.get)
    update = awaitable(SalesQuoteTemplates.update)
    delete = awaitable(SalesQuoteTemplates.delete)
