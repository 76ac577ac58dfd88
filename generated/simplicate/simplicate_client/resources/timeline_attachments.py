# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from .. import models
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import TypeExpr, hints


class TimelineAttachments(Resource):
    """Documents attached to timeline messages.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    def create(self, *, message_id: str, document_id: str) -> models.Created | None:
        """Attach a document to a message.

        Links a document to a message.

        Args:
            message_id: Message, from the timeline messages.
            document_id: Document, from the documents.
        """
        return self._send(
            Call(
                "POST",
                "/timeline/attachment",
                json={"message_id": message_id, "document_id": document_id},
                returns=TypeExpr("Created | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    def delete(self, attachment_id: str) -> None:
        """Detach a document from a message.

        Args:
            attachment_id: Identifier of the attachment.
        """
        call: Call[None] = Call("DELETE", "/timeline/attachment/{id}", path={"id": attachment_id})
        return self._send(call)


class AsyncTimelineAttachments(AsyncResource):
    """Documents attached to timeline messages.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    create = awaitable(TimelineAttachments.create)
    delete = awaitable(TimelineAttachments.delete)
