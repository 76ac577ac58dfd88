# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from builtins import list as List  # noqa: N812  a method may be called list
from decimal import Decimal
from typing import Literal

from .. import models
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, Unset


class ClientsPrices(Resource):
    """Prices agreed with a client, in place of those of the account.

    Methods may raise, besides what they name:
        NotFound: There is no such record, or the key may not see it.
    """

    def list(self, client_id: str) -> List[models.Price]:
        """List the prices of a client.

        Quirks, in QUIRKS.md: LE-13.

        Args:
            client_id: Id of the client.
        """
        return self._send(
            Call("GET", "/clients/{clientId}/prices", path={"clientId": client_id}, returns=List[models.Price])
        )

    def create(
        self,
        client_id: str,
        *,
        currency: str,
        domain: str | Unset = UNSET,
        language_pair: str | Unset = UNSET,
        matches_type: models.MatchesType | Literal["fixed", "percentage"] | str | Unset = UNSET,
        quantity_type: str | Unset = UNSET,
        service: str | Unset = UNSET,
        unit_cost: Decimal | int | Unset = UNSET,
    ) -> models.Price:
        """Agree on a price with a client.

        Args:
            client_id: Id of the client.
            currency: ISO code, such as `EUR`; read as `currency.code`.
            domain: Id of a field of expertise; read as `domain.id`.
            language_pair: Id of a language pair; read as `language_pair.id`.
            matches_type: How text matches are priced: at fixed unit costs, or as percentages of the full one.
            quantity_type: Id of a unit; read as `quantity_type.id`.
            service: Id of a service; read as `service.id`.
            unit_cost: Cost per unit.
        """
        return self._send(
            Call(
                "POST",
                "/clients/{clientId}/prices",
                path={"clientId": client_id},
                form={
                    "currency": currency,
                    "domain": domain,
                    "languagePair": language_pair,
                    "matchesType": matches_type,
                    "quantityType": quantity_type,
                    "service": service,
                    "unitCost": unit_cost,
                },
                returns=models.Price,
            )
        )


class AsyncClientsPrices(AsyncResource):
    """Prices agreed with a client, in place of those of the account.

    Methods may raise, besides what they name:
        NotFound: There is no such record, or the key may not see it.
    """

    list = awaitable(ClientsPrices.list)
    create = awaitable(ClientsPrices.create)
