# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from .. import models
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, RetryRule, Unset, hints


class UploadChunkedUploads(Resource):
    """Files sent in pieces of base64 text.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    def create(self, *, file_name: str, file_size: int) -> models.ChunkedUpload:
        """Announce a file to send in chunks.

        First step of sending a file. Then send the chunks; the last answer tells what to make a document of.

        Args:
            file_name: Name of the file.
            file_size: Size of the whole file in bytes.
        """
        return self._send(
            Call(
                "POST",
                "/upload/chunked",
                json={"file_name": file_name, "file_size": file_size},
                returns=models.ChunkedUpload,
                wire=hints.wrapped("data"),
            )
        )

    def append(self, chunked_upload_id: str, *, chunk: str, checksum: str | Unset = UNSET) -> models.ChunkProgress:
        """Send the next chunk of a file.

        Encode the whole file as base64, cut the text in pieces of at most 500 kB and send them in order. A
        piece that was sent twice would count twice.

        Quirks, in QUIRKS.md: SC-26.

        Args:
            chunked_upload_id: Identifier of the upload, such as `chunkedupload:abc`.
            chunk: Piece of the base64 text of the whole file; at most 500 kB of text.
            checksum: MD5 of the text in `chunk`, so that the vendor can check what it received.
        """
        return self._send(
            Call(
                "PUT",
                "/upload/chunked/{id}",
                path={"id": chunked_upload_id},
                json={"chunk": chunk, "checksum": checksum},
                returns=models.ChunkProgress,
                wire=hints.wrapped("data"),
                retry=RetryRule(safe=False),
            )
        )


class AsyncUploadChunkedUploads(AsyncResource):
    """Files sent in pieces of base64 text.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    create = awaitable(UploadChunkedUploads.create)
    append = awaitable(UploadChunkedUploads.append)
