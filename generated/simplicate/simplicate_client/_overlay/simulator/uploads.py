# Copied from overlays/simplicate/simulator/uploads.py; edit it there, then generate again.
"""Files in pieces: base64 texts that are put together to one, and then become a document."""

from __future__ import annotations

import base64
import binascii
from hashlib import md5

from attrs import define, field

from simplicate_client._runtime.extend import Row, stable_id

LONGEST = 500_000
"""Characters of base64 text in a piece."""


class BadChunkError(Exception):
    """A piece cannot be taken; the text says why."""


@define
class Upload:
    """A file that is sent in pieces."""

    id: str
    name: str
    size: int
    text: str = ""
    queue_id: str = ""
    """Given when all of it is there."""

    def append(self, chunk: str, checksum: str | None) -> Row:
        """Add a piece, and return how far the file is.

        Raises:
            BadChunkError: The piece is too long, damaged, no base64, or more than was announced.
        """
        if self.queue_id:
            raise BadChunkError("The upload is complete already.")
        if len(chunk) > LONGEST:
            raise BadChunkError(f"A chunk has at most {LONGEST} characters, not {len(chunk)}.")
        if checksum is not None and md5(chunk.encode(), usedforsecurity=False).hexdigest() != checksum.lower():
            raise BadChunkError("The checksum is not that of the chunk.")
        size = len(_decoded(self.text + chunk, whole=False))
        if size > self.size:
            raise BadChunkError(f"{self.size} bytes were announced, but {size} arrived.")
        self.text += chunk
        told: Row = {"pointer": 1, "state": "in_progress", "file_size_current": size, "file_size_expected": self.size}
        if size < self.size:
            return told
        _decoded(self.text, whole=True)
        self.queue_id = f"uploadqueue:{stable_id(self.id).hex}"
        return {
            **told,
            "state": "done",
            "upload_queue_id": self.queue_id,
            "download_url": f"/storage/download?name={self.queue_id}",
        }

    @property
    def content(self) -> bytes:
        """The file."""
        return _decoded(self.text, whole=True)


@define
class Uploads:
    """All files that are sent in pieces."""

    held: dict[str, Upload] = field(factory=dict[str, Upload])

    def begin(self, name: str, size: int) -> Upload:
        """Begin a file."""
        upload_id = f"chunkedupload:{stable_id('upload', len(self.held)).hex}"
        self.held[upload_id] = Upload(upload_id, name, size)
        return self.held[upload_id]

    def queued(self, queue_id: str) -> Upload | None:
        """Return the complete file of a queue id, or None."""
        return next((upload for upload in self.held.values() if upload.queue_id == queue_id), None)

    def add(self, queue_id: str, name: str, content: bytes) -> None:
        """Add a complete file."""
        upload = self.begin(name, len(content))
        upload.text, upload.queue_id = base64.b64encode(content).decode(), queue_id


def _decoded(text: str, *, whole: bool) -> bytes:
    """Return the bytes of base64 text; of a part of one, as far as its groups of four are complete."""
    body = text if whole else text[: len(text) // 4 * 4]
    try:
        return base64.b64decode(body, validate=True)
    except binascii.Error as error:
        raise BadChunkError("The chunks together are no base64 text.") from error
