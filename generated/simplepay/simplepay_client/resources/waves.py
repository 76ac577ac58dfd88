# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from builtins import list as List  # noqa: N812  a method may be called list
from datetime import date
from typing import Literal

from .. import models
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, Unset, hints


class Waves(Resource):
    """Pay frequencies, called waves by SimplePay.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    def list(self, client_id: int, *, format: Literal["simplified"] | Unset = UNSET) -> List[models.Wave]:
        """List the pay frequencies of a client.

        Quirks, in QUIRKS.md: SP-21.

        Args:
            client_id: Id of the client, from the list of clients.
            format: `simplified` gives a word for the frequency instead of lengths in months and weeks.
        """
        return self._send(
            Call(
                "GET",
                "/clients/{client_id}/waves",
                path={"client_id": client_id},
                query={"format": format},
                returns=List[models.Wave],
                wire=hints.items(hints.wrapped("wave")),
            )
        )

    def create(
        self,
        client_id: int,
        *,
        frequency: models.WaveFrequency | models.WaveFrequencyName | str,
        first_end_date: date,
        last_day_of_month: int | Unset = UNSET,
        custom_name: str | Unset = UNSET,
    ) -> models.Confirmation:
        """Add a pay frequency to a client.

        Quirks, in QUIRKS.md: SP-21.

        Args:
            client_id: Id of the client, from the list of clients.
            frequency: How often employees are paid.
            first_end_date: Last day of the first period.
            last_day_of_month: Last day of a monthly period, 1 to 31; needed where the frequency is monthly.
            custom_name: Name of your own; an error unless the client has this feature.
        """
        return self._send(
            Call(
                "POST",
                "/clients/{client_id}/waves",
                path={"client_id": client_id},
                json={
                    "frequency": frequency,
                    "last_day_of_month": hints.text(last_day_of_month),
                    "first_end_date": first_end_date,
                    "custom_name": custom_name,
                },
                returns=models.Confirmation,
            )
        )


class AsyncWaves(AsyncResource):
    """Pay frequencies, called waves by SimplePay.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    list = awaitable(Waves.list)
    create = awaitable(Waves.create)
