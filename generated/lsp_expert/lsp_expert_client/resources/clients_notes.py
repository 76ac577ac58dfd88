# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from .. import models
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable


class ClientsNotes(Resource):
    """Internal notes about a client. Every method answers the client.

    Methods may raise, besides what they name:
        NotFound: There is no such record, or the key may not see it.
    """

    def create(self, client_id: str, *, content: str) -> models.Client:
        """Add a note to a client.

        Answers the client with all its notes, not the note.

        Quirks, in QUIRKS.md: LE-19.

        Args:
            client_id: Id of the client.
            content: The text as HTML. Plain text is put in a paragraph.
        """
        return self._send(
            Call(
                "POST",
                "/clients/{clientId}/notes",
                path={"clientId": client_id},
                form={"content": content},
                returns=models.Client,
            )
        )

    def update(self, client_id: str, note_id: str, *, content: str) -> models.Client:
        """Rewrite a note of a client.

        Answers the client with all its notes, not the note.

        Quirks, in QUIRKS.md: LE-19.

        Args:
            client_id: Id of the client.
            note_id: Id of the note.
            content: The text as HTML. Plain text is put in a paragraph.
        """
        return self._send(
            Call(
                "PUT",
                "/clients/{clientId}/notes/{noteId}",
                path={"clientId": client_id, "noteId": note_id},
                form={"content": content},
                returns=models.Client,
            )
        )


class AsyncClientsNotes(AsyncResource):
    """Internal notes about a client. Every method answers the client.

    Methods may raise, besides what they name:
        NotFound: There is no such record, or the key may not see it.
    """

    create = awaitable(ClientsNotes.create)
    update = awaitable(ClientsNotes.update)
