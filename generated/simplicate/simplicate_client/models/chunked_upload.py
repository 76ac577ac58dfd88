# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class ChunkedUpload(Model):
    """An upload under way."""

    chunked_upload_id: str
    """Identifier to send the chunks to, such as `chunkedupload:abc`."""
