# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from .. import models
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable


class ClientsLabels(Resource):
    """Labels stuck on a client. Every method answers the client.

    Methods may raise, besides what they name:
        NotFound: There is no such record, or the key may not see it.
    """

    def add(self, client_id: str, label_id: str) -> models.Client:
        """Stick a label on a client.

        Answers the client with all its labels.

        Quirks, in QUIRKS.md: LE-19.

        Args:
            client_id: Id of the client.
            label_id: Id of the label.
        """
        return self._send(
            Call(
                "POST",
                "/clients/{clientId}/labels/{labelId}",
                path={"clientId": client_id, "labelId": label_id},
                returns=models.Client,
            )
        )

    def remove(self, client_id: str, label_id: str) -> models.Client:
        """Take a label off a client.

        Answers the client with the labels that are left.

        Args:
            client_id: Id of the client.
            label_id: Id of the label.
        """
        return self._send(
            Call(
                "DELETE",
                "/clients/{clientId}/labels/{labelId}",
                path={"clientId": client_id, "labelId": label_id},
                returns=models.Client,
            )
        )


class AsyncClientsLabels(AsyncResource):
    """Labels stuck on a client. Every method answers the client.

    Methods may raise, besides what they name:
        NotFound: There is no such record, or the key may not see it.
    """

    add = awaitable(ClientsLabels.add)
    remove = awaitable(ClientsLabels.remove)
