# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from functools import cached_property

from .. import resources as _resources
from .._runtime.client import AsyncResource, Resource


class UploadResource(Resource):
    """Upload."""

    @cached_property
    def chunked_uploads(self) -> _resources.UploadChunkedUploads:
        """Files sent in pieces of base64 text."""
        return _resources.UploadChunkedUploads(self._client)


class AsyncUploadResource(AsyncResource):
    """Upload."""

    @cached_property
    def chunked_uploads(self) -> _resources.AsyncUploadChunkedUploads:
        """Files sent in pieces of base64 text."""
        return _resources.AsyncUploadChunkedUploads(self._client)
