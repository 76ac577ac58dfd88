# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from functools import cached_property
from typing import overload

from .. import resources as _resources
from .._overlay import documents as flows
from .._overlay.chunks import CHUNK
from .._overlay.models import Uploaded, UploadPosition
from .._runtime.call import Call, Saved
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, Progress, Target, Unset, Upload
from ..models import LinkTarget


class Documents(Resource):
    """Contents of documents, and the calls that send and fetch whole files."""

    @cached_property
    def documents(self) -> _resources.DocumentsDocuments:
        """Documents of every kind of record."""
        return _resources.DocumentsDocuments(self._client)

    @cached_property
    def document_types(self) -> _resources.DocumentsDocumentTypes:
        """Kinds of document."""
        return _resources.DocumentsDocumentTypes(self._client)

    @overload
    def download(self, document_id: str) -> bytes: ...

    @overload
    def download(self, document_id: str, *, to: Target, progress: Progress | None = None) -> Saved: ...

    def download(
        self, document_id: str, *, to: Target | None = None, progress: Progress | None = None
    ) -> bytes | Saved:
        """Download the contents of a document.

        The contents as they are: `application/pdf` for a PDF, `application/octet-stream` for the rest. The
        token needs the right to see the document.

        Quirks, in QUIRKS.md: SC-44.

        Args:
            document_id: Identifier of the document, such as `document:abc`.
            to: Path or binary file to write to; left out, the bytes are returned.
            progress: Called with the bytes so far and the total, which may be None.

        Raises:
            NotFound: There is no such record.
            Unprocessable: The identifier cannot be read.
            NotReady: The vendor answers 202: the result is not there yet.
                `client.with_options(wait_until_ready=60)` asks again for up to 60 seconds.
        """
        return self._fetch(
            Call("GET", "/documents/download/{id}", path={"id": document_id}, returns=bytes), to, progress
        )

    def upload(
        self,
        file: Upload,
        *,
        document_type_id: str,
        linked_to: LinkTarget | str | Unset = UNSET,
        title: str | Unset = UNSET,
        description: str | Unset = UNSET,
        message_id: str | None = None,
        resume: UploadPosition | None = None,
        chunk_size: int = CHUNK,
        progress: Progress | None = None,
    ) -> Uploaded:
        """Upload a file in chunks, create a document from it, and attach it to a timeline message if you name one.

        The client reads the file in pieces. If a request fails, the error has a position; call again with `resume` to
        continue from there. If the outcome of creating the document or attaching it is unknown, `resume` first looks for
        it: a document with the same title, type, link and content is not created twice.

        Quirks, in QUIRKS.md: SC-25, SC-41, SC-43.

        Args:
            file: Path, bytes or open binary file; its size must be known.
            document_type_id: Kind of document, from the document types.
            linked_to: Record to link the document to: an identifier such as `person:abc`, or a `LinkTarget`.
            title: Title of the document; by default the file's name.
            description: Description of the document.
            message_id: Timeline message to attach the document to.
            resume: The `position` of an `UploadInterrupted`.
            chunk_size: Characters of base64 text in a chunk, at most 500 000.
            progress: Called after each chunk with the bytes so far and the total.

        Raises:
            UploadInterrupted: A request failed; `__cause__` has the error.
        """
        return self._run(
            flows.upload(
                file,
                document_type_id=document_type_id,
                linked_to=linked_to,
                title=title,
                description=description,
                message_id=message_id,
                resume=resume,
                chunk_size=chunk_size,
                progress=progress,
            )
        )


class AsyncDocuments(AsyncResource):
    """Contents of documents, and the calls that send and fetch whole files."""

    @cached_property
    def documents(self) -> _resources.AsyncDocumentsDocuments:
        """Documents of every kind of record."""
        return _resources.AsyncDocumentsDocuments(self._client)

    @cached_property
    def document_types(self) -> _resources.AsyncDocumentsDocumentTypes:
        """Kinds of document."""
        return _resources.AsyncDocumentsDocumentTypes(self._client)

    @overload
    async def download(self, document_id: str) -> bytes: ...

    @overload
    async def download(self, document_id: str, *, to: Target, progress: Progress | None = None) -> Saved: ...

    async def download(
        self, document_id: str, *, to: Target | None = None, progress: Progress | None = None
    ) -> bytes | Saved:
        """Download the contents of a document.

        The contents as they are: `application/pdf` for a PDF, `application/octet-stream` for the rest. The
        token needs the right to see the document.

        Quirks, in QUIRKS.md: SC-44.

        Args:
            document_id: Identifier of the document, such as `document:abc`.
            to: Path or binary file to write to; left out, the bytes are returned.
            progress: Called with the bytes so far and the total, which may be None.

        Raises:
            NotFound: There is no such record.
            Unprocessable: The identifier cannot be read.
            NotReady: The vendor answers 202: the result is not there yet.
                `client.with_options(wait_until_ready=60)` asks again for up to 60 seconds.
        """
        return await self._fetch(
            Call("GET", "/documents/download/{id}", path={"id": document_id}, returns=bytes), to, progress
        )

    upload = awaitable(Documents.upload)
