# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from .. import models
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable


class QuotesLabels(Resource):
    """Labels stuck on a quote. Every method answers the quote.

    Methods may raise, besides what they name:
        NotFound: There is no such record, or the key may not see it.
    """

    def add(self, quote_id: str, label_id: str) -> models.Quote:
        """Stick a label on a quote.

        Answers the quote with all its labels.

        Args:
            quote_id: Id of the quote.
            label_id: Id of the label.
        """
        return self._send(
            Call(
                "POST",
                "/quotes/{quoteId}/labels/{labelId}",
                path={"quoteId": quote_id, "labelId": label_id},
                returns=models.Quote,
            )
        )

    def remove(self, quote_id: str, label_id: str) -> models.Quote:
        """Take a label off a quote.

        Answers the quote with the labels that are left.

        Args:
            quote_id: Id of the quote.
            label_id: Id of the label.
        """
        return self._send(
            Call(
                "DELETE",
                "/quotes/{quoteId}/labels/{labelId}",
                path={"quoteId": quote_id, "labelId": label_id},
                returns=models.Quote,
            )
        )


class AsyncQuotesLabels(AsyncResource):
    """Labels stuck on a quote. Every method answers the quote.

    Methods may raise, besides what they name:
        NotFound: There is no such record, or the key may not see it.
    """

    add = awaitable(QuotesLabels.add)
    remove = awaitable(QuotesLabels.remove)
