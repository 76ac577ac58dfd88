# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from builtins import list as List  # noqa: N812  a method may be called list

from .. import models
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, Unset


class AccountMatches(Resource):
    """Kinds of text match, each with its own price.

    Methods may raise, besides what they name:
        NotFound: There is no such record, or the key may not see it.
    """

    def list(self) -> List[models.Match]:
        """List the matches of the account."""
        return self._send(Call("GET", "/account/matches", returns=List[models.Match]))

    def create(self, *, name: str) -> models.Match:
        """Create a match.

        Args:
            name: Its name, such as `Fuzzies`.
        """
        return self._send(Call("POST", "/account/matches", form={"name": name}, returns=models.Match))

    def update(self, match_id: str, *, name: str | Unset = UNSET, disabled: bool | Unset = UNSET) -> models.Match:
        """Change a match.

        What is left out stays as it is.

        Args:
            match_id: Id of the match.
            name: Its name, such as `Fuzzies`.
            disabled: Whether it is out of use.
        """
        return self._send(
            Call(
                "PUT",
                "/account/matches/{matchId}",
                path={"matchId": match_id},
                form={"name": name, "disabled": disabled},
                returns=models.Match,
            )
        )

    def delete(self, match_id: str) -> None:
        """Delete a match.

        Args:
            match_id: Id of the match.
        """
        call: Call[None] = Call("DELETE", "/account/matches/{matchId}", path={"matchId": match_id})
        return self._send(call)


class AsyncAccountMatches(AsyncResource):
    """Kinds of text match, each with its own price.

    Methods may raise, besides what they name:
        NotFound: There is no such record, or the key may not see it.
    """

    list = awaitable(AccountMatches.list)
    create = awaitable(AccountMatches.create)
    update = awaitable(AccountMatches.update)
    delete = awaitable(AccountMatches.delete)
