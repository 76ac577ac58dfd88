# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.client import AsyncResource, Resource

if TYPE_CHECKING:
    from .upload_chunked_uploads import AsyncUploadChunkedUploads, UploadChunkedUploads


class UploadResource(Resource):
    """Upload."""

    @cached_property
    def chunked_uploads(self) -> UploadChunkedUploads:
        from .upload_chunked_uploads import UploadChunkedUploads

        return UploadChunkedUploads(self._client)


class AsyncUploadResource(AsyncResource):
    """Upload."""

    @cached_property
    def chunked_uploads(self) -> AsyncUploadChunkedUploads:
        from .upload_chunked_uploads import AsyncUploadChunkedUploads

        return AsyncUploadChunkedUploads(self._client)
