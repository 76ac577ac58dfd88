# Copied from overlays/simplicate/chunks.py; edit it there, then generate again.
"""Cut a file into chunks whose base64 texts together are the base64 text of the whole file."""

from __future__ import annotations

from base64 import b64encode
from hashlib import md5

from simplicate_client._runtime.extend import (
    File,
    InvalidArgument,
    Unset,
    quirk,
)
from simplicate_client.models import LinkTarget

CHUNK = quirk("SC-25")(500_000)
"""The most characters of base64 text that the vendor accepts in one chunk."""

_LINKS = ("organization", "person", "sales", "project", "invoice", "employee")


class Blocks:
    """Reads a file in blocks of one size; the last may be shorter."""

    def __init__(self, source: File, size: int) -> None:
        self._pieces = source.chunks()
        self._size = size
        self._left = b""

    def next(self) -> bytes:
        """Return the next block; empty at the end."""
        return self._take(self._size)

    def skip(self, count: int) -> None:
        """Skip this many bytes."""
        while count > 0 and (piece := self._take(min(count, self._size))):
            count -= len(piece)

    def close(self) -> None:
        """Close the file."""
        close = getattr(self._pieces, "close", None)
        if callable(close):
            close()

    def _take(self, count: int) -> bytes:
        pieces, size = [self._left], len(self._left)
        while size < count and (piece := next(self._pieces, b"")):
            pieces.append(piece)
            size += len(piece)
        whole = b"".join(pieces)
        self._left = whole[count:]
        return whole[:count]


@quirk("SC-25")
def encoded(block: bytes) -> dict[str, object]:
    """Return a block as the vendor wants it: base64 text, and the MD5 sum of that text."""
    text = b64encode(block)
    return {"chunk": text.decode("ascii"), "checksum": md5(text, usedforsecurity=False).hexdigest()}


@quirk("SC-43")
def link_target(linked_to: LinkTarget | str | Unset) -> LinkTarget | Unset | dict[str, str]:
    """Return the record that a document is linked to; the prefix of an identifier names its kind."""
    if isinstance(linked_to, Unset | LinkTarget):
        return linked_to
    kind, colon, _ = linked_to.partition(":")
    if not colon or kind not in _LINKS:
        known = ", ".join(f"{name}:..." for name in _LINKS)
        raise InvalidArgument(f"linked_to: {linked_to!r} is not an identifier of something with documents: {known}")
    return {f"{kind}_id": linked_to}
