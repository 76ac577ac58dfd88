# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from .. import models
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import hints


class ItemsAndOutputs(Resource):
    """The payslip items and accounts a client can use."""

    def get(self, client_id: int) -> models.ItemsAndOutputs:
        """Fetch the payslip items and accounts of a client.

        Quirks, in QUIRKS.md: SP-33.

        Args:
            client_id: Id of the client, from the list of clients.

        Raises:
            NotFound: There is no such record.
        """
        return self._send(
            Call(
                "GET",
                "/clients/{client_id}/items_and_outputs",
                path={"client_id": client_id},
                returns=models.ItemsAndOutputs,
                wire=hints.wrapped(0),
            )
        )


class AsyncItemsAndOutputs(AsyncResource):
    """The payslip items and accounts a client can use."""

    get = awaitable(ItemsAndOutputs.get)
