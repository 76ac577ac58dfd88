# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from typing import Literal

from .. import fields, models
from .._runtime import params
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, SequenceNotStr, TypeExpr, Unset, hints
from .._runtime.filters import Filter
from .._runtime.paging import AsyncPages, Pages


class DocumentsDocuments(Resource):
    """Documents of every kind of record.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    def list(
        self,
        *,
        where: Filter[fields.Document] = UNSET,
        offset: int | Unset = Unset(0),
        limit: int | Unset = Unset(100),
        sort: SequenceNotStr[str] | Unset = UNSET,
        select: SequenceNotStr[str] | Unset = UNSET,
        metadata: SequenceNotStr[models.ListingFact | Literal["count", "limit", "offset"] | str] | Unset = UNSET,
    ) -> Pages[models.Document]:
        """List documents.

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
                "/documents/document",
                query={
                    "offset": offset,
                    "limit": limit,
                    "sort": params.joined(sort),
                    "select": params.joined(select),
                    "metadata": params.joined(metadata),
                },
                where=where,
                returns=models.Document,
            )
        )

    def create(
        self,
        *,
        document_type_id: str,
        upload_queue_id: str,
        title: str,
        linked_to: models.LinkTarget | Unset = UNSET,
        description: str | Unset = UNSET,
    ) -> models.Created | None:
        """Create a document.

        Make a document of a file that was uploaded in chunks, and link it to a record.

        Quirks, in QUIRKS.md: SC-43.

        Args:
            document_type_id: Kind of document, from the document types.
            upload_queue_id: Uploaded file, as told when the last chunk arrived.
            title: Title of the document.
            linked_to: What it is linked to.
            description: Description of the document.
        """
        return self._send(
            Call(
                "POST",
                "/documents/document",
                json={
                    "linked_to": linked_to,
                    "document_type_id": document_type_id,
                    "upload_queue_id": upload_queue_id,
                    "title": title,
                    "description": description,
                },
                returns=TypeExpr("Created | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    def update(
        self,
        *,
        id: str | Unset = UNSET,
        document_type_id: str | Unset = UNSET,
        upload_queue_id: str | Unset = UNSET,
        title: str | Unset = UNSET,
        description: str | Unset = UNSET,
    ) -> models.Changed | None:
        """Change a document.

        The document is named in the body: the path is that of the listing.

        Quirks, in QUIRKS.md: SC-27.

        Args:
            id: Document to change, from the documents.
            document_type_id: Kind of document, from the document types.
            upload_queue_id: Uploaded file, as told when the last chunk arrived.
            title: Title of the document.
            description: Description of the document.
        """
        return self._send(
            Call(
                "PUT",
                "/documents/document",
                json={
                    "id": id,
                    "document_type_id": document_type_id,
                    "upload_queue_id": upload_queue_id,
                    "title": title,
                    "description": description,
                },
                returns=TypeExpr("Changed | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    def get(self, document_id: str) -> models.Document:
        """Fetch a document.

        Args:
            document_id: Identifier of the document, such as `document:abc`.

        Raises:
            Unprocessable: The identifier cannot be read.
        """
        return self._send(
            Call(
                "GET",
                "/documents/document/{id}",
                path={"id": document_id},
                returns=models.Document,
                wire=hints.wrapped("data"),
            )
        )

    def delete(self, document_id: str) -> None:
        """Delete a document.

        Args:
            document_id: Identifier of the document, such as `document:abc`.
        """
        call: Call[None] = Call("DELETE", "/documents/document/{id}", path={"id": document_id})
        return self._send(call)


class AsyncDocumentsDocuments(AsyncResource):
    """Documents of every kind of record.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    list = AsyncPages.of(DocumentsDocuments.list)
    create = awaitable(DocumentsDocuments.create)
    update = awaitable(DocumentsDocuments.update)
    get = awaitable(DocumentsDocuments.get)
    delete = awaitable(DocumentsDocuments.delete)
