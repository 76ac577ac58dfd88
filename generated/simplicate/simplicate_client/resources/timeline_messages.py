# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from .. import fields, models
from .._runtime import params
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, SequenceNotStr, TypeExpr, Unset, hints
from .._runtime.filters import Filter
from .._runtime.paging import AsyncPages, Pages


class TimelineMessages(Resource):
    """Messages on the timeline of a record.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    def list(
        self,
        *,
        where: Filter[fields.Message] = UNSET,
        offset: int | Unset = Unset(0),
        limit: int | Unset = Unset(100),
        sort: SequenceNotStr[str] | Unset = UNSET,
        select: SequenceNotStr[str] | Unset = UNSET,
        metadata: SequenceNotStr[models.ListingFact | Literal["count", "limit", "offset"] | str] | Unset = UNSET,
    ) -> Pages[models.Message]:
        """List messages.

        Args:
            where: Condition for the records, such as `lambda record: record.id.in_(known)`, or the same as a
                mapping: `{'id': {'in': known}}`.
            offset: Number of records to skip. If you omit it, the vendor takes `0`.
            limit: Records on a page, at most 100, which is sent for more; a listing goes on to the next page
                all the same.
            sort: Members to sort by, the first one counting most; a minus before the name turns the order
                round.
            select: Members to give; a period at the end stands for all members below. Some come whatever is
                chosen; `id` always does, since pages are told apart by it.
            metadata: Facts about the listing to give along.
        """
        return self._walk(
            Call(
                "GET",
                "/timeline/message",
                query={
                    "offset": offset,
                    "limit": limit,
                    "sort": params.joined(sort),
                    "select": params.joined(select),
                    "metadata": params.joined(metadata),
                },
                where=where,
                returns=models.Message,
            )
        )

    def create(
        self,
        *,
        messagetype_id: str | Unset = UNSET,
        linked_to: models.LinkTarget | Unset = UNSET,
        created_by_id: str | Unset = UNSET,
        title: str | Unset = UNSET,
        content_fields: Sequence[models.ContentFieldInput] | Unset = UNSET,
        content: str | Unset = UNSET,
        display_date: datetime | Unset = UNSET,
    ) -> models.Created | None:
        """Create a message.

        Args:
            messagetype_id: Kind of message, from the message types.
            linked_to: What it is linked to.
            created_by_id: Employee who is named as the author.
            title: Title of the message.
            content_fields: Titled parts of the message.
            content: Text of the message.
            display_date: Moment the message is shown under.
        """
        return self._send(
            Call(
                "POST",
                "/timeline/message",
                json={
                    "messagetype_id": messagetype_id,
                    "linked_to": linked_to,
                    "created_by_id": created_by_id,
                    "title": title,
                    "content_fields": content_fields,
                    "content": content,
                    "display_date": hints.stamp(display_date),
                },
                returns=TypeExpr("Created | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    def get(self, message_id: str) -> models.Message:
        """Fetch a message.

        Args:
            message_id: Identifier of the message, such as `message:abc`.

        Raises:
            Unprocessable: The identifier cannot be read.
        """
        return self._send(
            Call(
                "GET",
                "/timeline/message/{id}",
                path={"id": message_id},
                returns=models.Message,
                wire=hints.wrapped("data"),
            )
        )

    def delete(self, message_id: str) -> None:
        """Delete a message.

        Args:
            message_id: Identifier of the message, such as `message:abc`.
        """
        call: Call[None] = Call("DELETE", "/timeline/message/{id}", path={"id": message_id})
        return self._send(call)


class AsyncTimelineMessages(AsyncResource):
    """Messages on the timeline of a record.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    list = AsyncPages.of(TimelineMessages.list)
    create = awaitable(TimelineMessages.create)
    get = awaitable(TimelineMessages.get)
    delete = awaitable(TimelineMessages.delete)
