# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .. import models
from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class ChunkProgress(Model):
    """How much of a file has arrived."""

    pointer: int
    """Pointer kept by the vendor; it stays 1 in both documented answers."""

    state: models.UploadState | str
    """Whether all of the file has arrived."""

    upload_queue_id: str | None = None
    """Uploaded file, to make a document of; only once it is done."""

    file_size_current: int
    """Bytes received so far."""

    file_size_expected: int
    """Bytes announced."""

    download_url: str | None = None
    """Link to the file for a logged-in browser; only once it is done."""
