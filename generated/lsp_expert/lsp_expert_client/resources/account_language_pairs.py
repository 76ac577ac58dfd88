# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from builtins import list as List  # noqa: N812  a method may be called list

from .. import models
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, Unset


class AccountLanguagePairs(Resource):
    """Languages the account translates between.

    Methods may raise, besides what they name:
        NotFound: There is no such record, or the key may not see it.
    """

    def list(self) -> List[models.LanguagePair]:
        """List the language pairs of the account."""
        return self._send(Call("GET", "/account/language-pairs", returns=List[models.LanguagePair]))

    def create(
        self, *, target: str, source: str | Unset = UNSET, bidirectional: bool | Unset = UNSET
    ) -> models.LanguagePair:
        """Create a language pair.

        Args:
            target: Code of the language to translate into; read as `target.code`.
            source: Code of the language to translate from; read as `source.code`.
            bidirectional: Whether it holds in both directions.
        """
        return self._send(
            Call(
                "POST",
                "/account/language-pairs",
                form={"source": source, "target": target, "bidirectional": bidirectional},
                returns=models.LanguagePair,
            )
        )

    def update(
        self,
        language_pair_id: str,
        *,
        bidirectional: bool | Unset = UNSET,
        disabled: bool | Unset = UNSET,
        pinned: bool | Unset = UNSET,
    ) -> models.LanguagePair:
        """Change a language pair.

        What is left out stays as it is.

        Args:
            language_pair_id: Id of the language pair.
            bidirectional: Whether it holds in both directions.
            disabled: Whether it is out of use.
            pinned: Whether it is pinned.
        """
        return self._send(
            Call(
                "PUT",
                "/account/language-pairs/{languagePairId}",
                path={"languagePairId": language_pair_id},
                form={"bidirectional": bidirectional, "disabled": disabled, "pinned": pinned},
                returns=models.LanguagePair,
            )
        )

    def delete(self, language_pair_id: str) -> None:
        """Delete a language pair.

        Args:
            language_pair_id: Id of the language pair.
        """
        call: Call[None] = Call(
            "DELETE", "/account/language-pairs/{languagePairId}", path={"languagePairId": language_pair_id}
        )
        return self._send(call)


class AsyncAccountLanguagePairs(AsyncResource):
    """Languages the account translates between.

    Methods may raise, besides what they name:
        NotFound: There is no such record, or the key may not see it.
    """

    list = awaitable(AccountLanguagePairs.list)
    create = awaitable(AccountLanguagePairs.create)
    update = awaitable(AccountLanguagePairs.update)
    delete = awaitable(AccountLanguagePairs.delete)
