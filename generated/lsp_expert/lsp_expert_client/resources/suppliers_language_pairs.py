# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from .. import models
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable


class SuppliersLanguagePairs(Resource):
    """Languages a supplier works in. Every method answers the supplier.

    Methods may raise, besides what they name:
        NotFound: There is no such record, or the key may not see it.
    """

    def add(self, supplier_id: str, language_pair_id: str) -> models.Supplier:
        """Add a language pair to a supplier.

        Answers the supplier with all its language pairs.

        Args:
            supplier_id: Id of the supplier.
            language_pair_id: Id of the language pair.
        """
        return self._send(
            Call(
                "POST",
                "/suppliers/{supplierId}/language-pairs/{languagePairId}",
                path={"supplierId": supplier_id, "languagePairId": language_pair_id},
                returns=models.Supplier,
            )
        )

    def remove(self, supplier_id: str, language_pair_id: str) -> models.Supplier:
        """Take a language pair from a supplier.

        Answers the supplier with the language pairs that are left.

        Args:
            supplier_id: Id of the supplier.
            language_pair_id: Id of the language pair.
        """
        return self._send(
            Call(
                "DELETE",
                "/suppliers/{supplierId}/language-pairs/{languagePairId}",
                path={"supplierId": supplier_id, "languagePairId": language_pair_id},
                returns=models.Supplier,
            )
        )


class AsyncSuppliersLanguagePairs(AsyncResource):
    """Languages a supplier works in. Every method answers the supplier.

    Methods may raise, besides what they name:
        NotFound: There is no such record, or the key may not see it.
    """

    add = awaitable(SuppliersLanguagePairs.add)
    remove = awaitable(SuppliersLanguagePairs.remove)
