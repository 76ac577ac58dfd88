# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from builtins import list as List  # noqa: N812  a method may be called list
from collections.abc import Mapping
from typing import Any, overload

from .. import models
from .._runtime import params
from .._runtime.call import Call, Saved
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, Progress, Target, TypeExpr, Unset, Upload, hints, upload


class Storage(Resource):
    """Files of the application. The vendor's change log names these calls, not their parameters."""

    @overload
    def avatar(self, *, query: Mapping[str, str] | Unset = UNSET) -> bytes: ...

    @overload
    def avatar(
        self, *, to: Target, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> Saved: ...

    def avatar(
        self, *, to: Target | None = None, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> bytes | Saved:
        """Fetch the picture of a person.

        Args:
            query: Query parameters to send as they are: which ones the call takes is not documented.
            to: Path or binary file to write to; left out, the bytes are returned.
            progress: Called with the bytes so far and the total, which may be None.

        Raises:
            NotReady: The vendor answers 202: the result is not there yet.
                `client.with_options(wait_until_ready=60)` asks again for up to 60 seconds.
        """
        return self._fetch(Call("GET", "/storage/avatar", query={"query": query}, returns=bytes), to, progress)

    @overload
    def cached_thumb(self, *, query: Mapping[str, str] | Unset = UNSET) -> bytes: ...

    @overload
    def cached_thumb(
        self, *, to: Target, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> Saved: ...

    def cached_thumb(
        self, *, to: Target | None = None, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> bytes | Saved:
        """Fetch a stored thumbnail.

        Args:
            query: Query parameters to send as they are: which ones the call takes is not documented.
            to: Path or binary file to write to; left out, the bytes are returned.
            progress: Called with the bytes so far and the total, which may be None.

        Raises:
            NotReady: The vendor answers 202: the result is not there yet.
                `client.with_options(wait_until_ready=60)` asks again for up to 60 seconds.
        """
        return self._fetch(Call("GET", "/storage/cachedthumb", query={"query": query}, returns=bytes), to, progress)

    @overload
    def costs_attachment(self, *, query: Mapping[str, str] | Unset = UNSET) -> bytes: ...

    @overload
    def costs_attachment(
        self, *, to: Target, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> Saved: ...

    def costs_attachment(
        self, *, to: Target | None = None, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> bytes | Saved:
        """Fetch the attachment of an expense.

        Args:
            query: Query parameters to send as they are: which ones the call takes is not documented.
            to: Path or binary file to write to; left out, the bytes are returned.
            progress: Called with the bytes so far and the total, which may be None.

        Raises:
            NotReady: The vendor answers 202: the result is not there yet.
                `client.with_options(wait_until_ready=60)` asks again for up to 60 seconds.
        """
        return self._fetch(Call("GET", "/storage/costsattachment", query={"query": query}, returns=bytes), to, progress)

    @overload
    def document_editor_download(self, *, query: Mapping[str, str] | Unset = UNSET) -> bytes: ...

    @overload
    def document_editor_download(
        self, *, to: Target, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> Saved: ...

    def document_editor_download(
        self, *, to: Target | None = None, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> bytes | Saved:
        """Download from the document editor.

        Args:
            query: Query parameters to send as they are: which ones the call takes is not documented.
            to: Path or binary file to write to; left out, the bytes are returned.
            progress: Called with the bytes so far and the total, which may be None.

        Raises:
            NotReady: The vendor answers 202: the result is not there yet.
                `client.with_options(wait_until_ready=60)` asks again for up to 60 seconds.
        """
        return self._fetch(
            Call("GET", "/storage/documenteditordownload", query={"query": query}, returns=bytes), to, progress
        )

    @overload
    def download(self, *, query: Mapping[str, str] | Unset = UNSET) -> bytes: ...

    @overload
    def download(
        self, *, to: Target, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> Saved: ...

    def download(
        self, *, to: Target | None = None, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> bytes | Saved:
        """Download a file.

        Args:
            query: Query parameters to send as they are: which ones the call takes is not documented.
            to: Path or binary file to write to; left out, the bytes are returned.
            progress: Called with the bytes so far and the total, which may be None.

        Raises:
            NotReady: The vendor answers 202: the result is not there yet.
                `client.with_options(wait_until_ready=60)` asks again for up to 60 seconds.
        """
        return self._fetch(Call("GET", "/storage/download", query={"query": query}, returns=bytes), to, progress)

    @overload
    def download_as_attachment(self, *, query: Mapping[str, str] | Unset = UNSET) -> bytes: ...

    @overload
    def download_as_attachment(
        self, *, to: Target, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> Saved: ...

    def download_as_attachment(
        self, *, to: Target | None = None, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> bytes | Saved:
        """Download a file as an attachment.

        Args:
            query: Query parameters to send as they are: which ones the call takes is not documented.
            to: Path or binary file to write to; left out, the bytes are returned.
            progress: Called with the bytes so far and the total, which may be None.

        Raises:
            NotReady: The vendor answers 202: the result is not there yet.
                `client.with_options(wait_until_ready=60)` asks again for up to 60 seconds.
        """
        return self._fetch(
            Call("GET", "/storage/downloadasattachment", query={"query": query}, returns=bytes), to, progress
        )

    @overload
    def download_letter_paper(self, *, query: Mapping[str, str] | Unset = UNSET) -> bytes: ...

    @overload
    def download_letter_paper(
        self, *, to: Target, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> Saved: ...

    def download_letter_paper(
        self, *, to: Target | None = None, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> bytes | Saved:
        """Download letter paper.

        Args:
            query: Query parameters to send as they are: which ones the call takes is not documented.
            to: Path or binary file to write to; left out, the bytes are returned.
            progress: Called with the bytes so far and the total, which may be None.

        Raises:
            NotReady: The vendor answers 202: the result is not there yet.
                `client.with_options(wait_until_ready=60)` asks again for up to 60 seconds.
        """
        return self._fetch(
            Call("GET", "/storage/downloadletterpaper", query={"query": query}, returns=bytes), to, progress
        )

    @overload
    def download_logo(self, *, query: Mapping[str, str] | Unset = UNSET) -> bytes: ...

    @overload
    def download_logo(
        self, *, to: Target, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> Saved: ...

    def download_logo(
        self, *, to: Target | None = None, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> bytes | Saved:
        """Download a logo.

        Args:
            query: Query parameters to send as they are: which ones the call takes is not documented.
            to: Path or binary file to write to; left out, the bytes are returned.
            progress: Called with the bytes so far and the total, which may be None.

        Raises:
            NotReady: The vendor answers 202: the result is not there yet.
                `client.with_options(wait_until_ready=60)` asks again for up to 60 seconds.
        """
        return self._fetch(Call("GET", "/storage/downloadlogo", query={"query": query}, returns=bytes), to, progress)

    def dropzone_upload(
        self, *, file: Upload | Unset = UNSET, extra: Mapping[str, object] | Unset = UNSET
    ) -> dict[str, Any] | List[Any] | bool | str | None:
        """Upload a file from a drop zone.

        Args:
            file: Contents of the file.
            extra: Members to send that this client does not know, by their wire names.
        """
        return self._send(
            Call(
                "POST",
                "/storage/dropzoneupload",
                multipart=params.given({"file": upload(file), **(extra or {})}),
                returns=TypeExpr("dict[str, Any] | list[Any] | bool | str | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    @overload
    def file_icon(self, *, query: Mapping[str, str] | Unset = UNSET) -> bytes: ...

    @overload
    def file_icon(
        self, *, to: Target, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> Saved: ...

    def file_icon(
        self, *, to: Target | None = None, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> bytes | Saved:
        """Fetch the icon of a file.

        Args:
            query: Query parameters to send as they are: which ones the call takes is not documented.
            to: Path or binary file to write to; left out, the bytes are returned.
            progress: Called with the bytes so far and the total, which may be None.

        Raises:
            NotReady: The vendor answers 202: the result is not there yet.
                `client.with_options(wait_until_ready=60)` asks again for up to 60 seconds.
        """
        return self._fetch(Call("GET", "/storage/fileicon", query={"query": query}, returns=bytes), to, progress)

    @overload
    def filex(self, *, query: Mapping[str, str] | Unset = UNSET) -> bytes: ...

    @overload
    def filex(
        self, *, to: Target, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> Saved: ...

    def filex(
        self, *, to: Target | None = None, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> bytes | Saved:
        """Fetch a file by the filex call.

        Args:
            query: Query parameters to send as they are: which ones the call takes is not documented.
            to: Path or binary file to write to; left out, the bytes are returned.
            progress: Called with the bytes so far and the total, which may be None.

        Raises:
            NotReady: The vendor answers 202: the result is not there yet.
                `client.with_options(wait_until_ready=60)` asks again for up to 60 seconds.
        """
        return self._fetch(Call("GET", "/storage/filex", query={"query": query}, returns=bytes), to, progress)

    @overload
    def get_file(self, *, query: Mapping[str, str] | Unset = UNSET) -> bytes: ...

    @overload
    def get_file(
        self, *, to: Target, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> Saved: ...

    def get_file(
        self, *, to: Target | None = None, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> bytes | Saved:
        """Fetch a file.

        Args:
            query: Query parameters to send as they are: which ones the call takes is not documented.
            to: Path or binary file to write to; left out, the bytes are returned.
            progress: Called with the bytes so far and the total, which may be None.

        Raises:
            NotReady: The vendor answers 202: the result is not there yet.
                `client.with_options(wait_until_ready=60)` asks again for up to 60 seconds.
        """
        return self._fetch(Call("GET", "/storage/getfile", query={"query": query}, returns=bytes), to, progress)

    @overload
    def get_file_icon(self, *, body: Mapping[str, object] | Unset = UNSET) -> bytes: ...

    @overload
    def get_file_icon(
        self, *, to: Target, body: Mapping[str, object] | Unset = UNSET, progress: Progress | None = None
    ) -> Saved: ...

    def get_file_icon(
        self, *, to: Target | None = None, body: Mapping[str, object] | Unset = UNSET, progress: Progress | None = None
    ) -> bytes | Saved:
        """Ask for the icon of a file.

        Args:
            to: Path or binary file to write to; left out, the bytes are returned.
            progress: Called with the bytes so far and the total, which may be None.

        Raises:
            NotReady: The vendor answers 202: the result is not there yet.
                `client.with_options(wait_until_ready=60)` asks again for up to 60 seconds.
        """
        return self._fetch(Call("POST", "/storage/getfileicon", json=body, returns=bytes), to, progress)

    @overload
    def get_logo_file(self, *, query: Mapping[str, str] | Unset = UNSET) -> bytes: ...

    @overload
    def get_logo_file(
        self, *, to: Target, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> Saved: ...

    def get_logo_file(
        self, *, to: Target | None = None, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> bytes | Saved:
        """Fetch the file of a logo.

        Args:
            query: Query parameters to send as they are: which ones the call takes is not documented.
            to: Path or binary file to write to; left out, the bytes are returned.
            progress: Called with the bytes so far and the total, which may be None.

        Raises:
            NotReady: The vendor answers 202: the result is not there yet.
                `client.with_options(wait_until_ready=60)` asks again for up to 60 seconds.
        """
        return self._fetch(Call("GET", "/storage/getlogofile", query={"query": query}, returns=bytes), to, progress)

    @overload
    def letter_paper(self, *, query: Mapping[str, str] | Unset = UNSET) -> bytes: ...

    @overload
    def letter_paper(
        self, *, to: Target, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> Saved: ...

    def letter_paper(
        self, *, to: Target | None = None, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> bytes | Saved:
        """Fetch letter paper.

        Args:
            query: Query parameters to send as they are: which ones the call takes is not documented.
            to: Path or binary file to write to; left out, the bytes are returned.
            progress: Called with the bytes so far and the total, which may be None.

        Raises:
            NotReady: The vendor answers 202: the result is not there yet.
                `client.with_options(wait_until_ready=60)` asks again for up to 60 seconds.
        """
        return self._fetch(Call("GET", "/storage/letterpaper", query={"query": query}, returns=bytes), to, progress)

    @overload
    def load_file(self, *, filename: str | Unset = UNSET, query: Mapping[str, str] | Unset = UNSET) -> bytes: ...

    @overload
    def load_file(
        self,
        *,
        to: Target,
        filename: str | Unset = UNSET,
        query: Mapping[str, str] | Unset = UNSET,
        progress: Progress | None = None,
    ) -> Saved: ...

    def load_file(
        self,
        *,
        to: Target | None = None,
        filename: str | Unset = UNSET,
        query: Mapping[str, str] | Unset = UNSET,
        progress: Progress | None = None,
    ) -> bytes | Saved:
        """Load a file.

        Links to this call occur in answers and work with the two headers of this API.

        Args:
            filename: Name of the file.
            query: Query parameters to send as they are: which ones the call takes is not documented.
            to: Path or binary file to write to; left out, the bytes are returned.
            progress: Called with the bytes so far and the total, which may be None.

        Raises:
            NotReady: The vendor answers 202: the result is not there yet.
                `client.with_options(wait_until_ready=60)` asks again for up to 60 seconds.
        """
        return self._fetch(
            Call("GET", "/storage/loadfile", query={"filename": filename, "query": query}, returns=bytes), to, progress
        )

    @overload
    def logo(self, *, query: Mapping[str, str] | Unset = UNSET) -> bytes: ...

    @overload
    def logo(
        self, *, to: Target, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> Saved: ...

    def logo(
        self, *, to: Target | None = None, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> bytes | Saved:
        """Fetch a logo.

        Args:
            query: Query parameters to send as they are: which ones the call takes is not documented.
            to: Path or binary file to write to; left out, the bytes are returned.
            progress: Called with the bytes so far and the total, which may be None.

        Raises:
            NotReady: The vendor answers 202: the result is not there yet.
                `client.with_options(wait_until_ready=60)` asks again for up to 60 seconds.
        """
        return self._fetch(Call("GET", "/storage/logo", query={"query": query}, returns=bytes), to, progress)

    def paper_layout_upload(
        self, *, file: Upload | Unset = UNSET, extra: Mapping[str, object] | Unset = UNSET
    ) -> dict[str, Any] | List[Any] | bool | str | None:
        """Upload a paper layout.

        Args:
            file: Contents of the file.
            extra: Members to send that this client does not know, by their wire names.
        """
        return self._send(
            Call(
                "POST",
                "/storage/paperlayoutupload",
                multipart=params.given({"file": upload(file), **(extra or {})}),
                returns=TypeExpr("dict[str, Any] | list[Any] | bool | str | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    @overload
    def preview(self, *, query: Mapping[str, str] | Unset = UNSET) -> bytes: ...

    @overload
    def preview(
        self, *, to: Target, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> Saved: ...

    def preview(
        self, *, to: Target | None = None, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> bytes | Saved:
        """Fetch a preview.

        Args:
            query: Query parameters to send as they are: which ones the call takes is not documented.
            to: Path or binary file to write to; left out, the bytes are returned.
            progress: Called with the bytes so far and the total, which may be None.

        Raises:
            NotReady: The vendor answers 202: the result is not there yet.
                `client.with_options(wait_until_ready=60)` asks again for up to 60 seconds.
        """
        return self._fetch(Call("GET", "/storage/preview", query={"query": query}, returns=bytes), to, progress)

    @overload
    def signature(self, *, query: Mapping[str, str] | Unset = UNSET) -> bytes: ...

    @overload
    def signature(
        self, *, to: Target, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> Saved: ...

    def signature(
        self, *, to: Target | None = None, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> bytes | Saved:
        """Fetch a signature.

        Args:
            query: Query parameters to send as they are: which ones the call takes is not documented.
            to: Path or binary file to write to; left out, the bytes are returned.
            progress: Called with the bytes so far and the total, which may be None.

        Raises:
            NotReady: The vendor answers 202: the result is not there yet.
                `client.with_options(wait_until_ready=60)` asks again for up to 60 seconds.
        """
        return self._fetch(Call("GET", "/storage/signature", query={"query": query}, returns=bytes), to, progress)

    @overload
    def thumbnail(self, *, query: Mapping[str, str] | Unset = UNSET) -> bytes: ...

    @overload
    def thumbnail(
        self, *, to: Target, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> Saved: ...

    def thumbnail(
        self, *, to: Target | None = None, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> bytes | Saved:
        """Fetch a thumbnail.

        Args:
            query: Query parameters to send as they are: which ones the call takes is not documented.
            to: Path or binary file to write to; left out, the bytes are returned.
            progress: Called with the bytes so far and the total, which may be None.

        Raises:
            NotReady: The vendor answers 202: the result is not there yet.
                `client.with_options(wait_until_ready=60)` asks again for up to 60 seconds.
        """
        return self._fetch(Call("GET", "/storage/thumbnail", query={"query": query}, returns=bytes), to, progress)

    def upload_stream(self, *, body: Upload | Unset = UNSET) -> dict[str, Any] | List[Any] | bool | str | None:
        """Upload a stream."""
        return self._send(
            Call(
                "POST",
                "/storage/uploadstream",
                content=upload(body),
                content_type="application/octet-stream",
                returns=TypeExpr("dict[str, Any] | list[Any] | bool | str | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )


class AsyncStorage(AsyncResource):
    """Files of the application. The vendor's change log names these calls, not their parameters."""

    @overload
    async def avatar(self, *, query: Mapping[str, str] | Unset = UNSET) -> bytes: ...

    @overload
    async def avatar(
        self, *, to: Target, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> Saved: ...

    async def avatar(
        self, *, to: Target | None = None, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> bytes | Saved:
        """Fetch the picture of a person.

        Args:
            query: Query parameters to send as they are: which ones the call takes is not documented.
            to: Path or binary file to write to; left out, the bytes are returned.
            progress: Called with the bytes so far and the total, which may be None.

        Raises:
            NotReady: The vendor answers 202: the result is not there yet.
                `client.with_options(wait_until_ready=60)` asks again for up to 60 seconds.
        """
        return await self._fetch(Call("GET", "/storage/avatar", query={"query": query}, returns=bytes), to, progress)

    @overload
    async def cached_thumb(self, *, query: Mapping[str, str] | Unset = UNSET) -> bytes: ...

    @overload
    async def cached_thumb(
        self, *, to: Target, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> Saved: ...

    async def cached_thumb(
        self, *, to: Target | None = None, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> bytes | Saved:
        """Fetch a stored thumbnail.

        Args:
            query: Query parameters to send as they are: which ones the call takes is not documented.
            to: Path or binary file to write to; left out, the bytes are returned.
            progress: Called with the bytes so far and the total, which may be None.

        Raises:
            NotReady: The vendor answers 202: the result is not there yet.
                `client.with_options(wait_until_ready=60)` asks again for up to 60 seconds.
        """
        return await self._fetch(
            Call("GET", "/storage/cachedthumb", query={"query": query}, returns=bytes), to, progress
        )

    @overload
    async def costs_attachment(self, *, query: Mapping[str, str] | Unset = UNSET) -> bytes: ...

    @overload
    async def costs_attachment(
        self, *, to: Target, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> Saved: ...

    async def costs_attachment(
        self, *, to: Target | None = None, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> bytes | Saved:
        """Fetch the attachment of an expense.

        Args:
            query: Query parameters to send as they are: which ones the call takes is not documented.
            to: Path or binary file to write to; left out, the bytes are returned.
            progress: Called with the bytes so far and the total, which may be None.

        Raises:
            NotReady: The vendor answers 202: the result is not there yet.
                `client.with_options(wait_until_ready=60)` asks again for up to 60 seconds.
        """
        return await self._fetch(
            Call("GET", "/storage/costsattachment", query={"query": query}, returns=bytes), to, progress
        )

    @overload
    async def document_editor_download(self, *, query: Mapping[str, str] | Unset = UNSET) -> bytes: ...

    @overload
    async def document_editor_download(
        self, *, to: Target, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> Saved: ...

    async def document_editor_download(
        self, *, to: Target | None = None, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> bytes | Saved:
        """Download from the document editor.

        Args:
            query: Query parameters to send as they are: which ones the call takes is not documented.
            to: Path or binary file to write to; left out, the bytes are returned.
            progress: Called with the bytes so far and the total, which may be None.

        Raises:
            NotReady: The vendor answers 202: the result is not there yet.
                `client.with_options(wait_until_ready=60)` asks again for up to 60 seconds.
        """
        return await self._fetch(
            Call("GET", "/storage/documenteditordownload", query={"query": query}, returns=bytes), to, progress
        )

    @overload
    async def download(self, *, query: Mapping[str, str] | Unset = UNSET) -> bytes: ...

    @overload
    async def download(
        self, *, to: Target, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> Saved: ...

    async def download(
        self, *, to: Target | None = None, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> bytes | Saved:
        """Download a file.

        Args:
            query: Query parameters to send as they are: which ones the call takes is not documented.
            to: Path or binary file to write to; left out, the bytes are returned.
            progress: Called with the bytes so far and the total, which may be None.

        Raises:
            NotReady: The vendor answers 202: the result is not there yet.
                `client.with_options(wait_until_ready=60)` asks again for up to 60 seconds.
        """
        return await self._fetch(Call("GET", "/storage/download", query={"query": query}, returns=bytes), to, progress)

    @overload
    async def download_as_attachment(self, *, query: Mapping[str, str] | Unset = UNSET) -> bytes: ...

    @overload
    async def download_as_attachment(
        self, *, to: Target, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> Saved: ...

    async def download_as_attachment(
        self, *, to: Target | None = None, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> bytes | Saved:
        """Download a file as an attachment.

        Args:
            query: Query parameters to send as they are: which ones the call takes is not documented.
            to: Path or binary file to write to; left out, the bytes are returned.
            progress: Called with the bytes so far and the total, which may be None.

        Raises:
            NotReady: The vendor answers 202: the result is not there yet.
                `client.with_options(wait_until_ready=60)` asks again for up to 60 seconds.
        """
        return await self._fetch(
            Call("GET", "/storage/downloadasattachment", query={"query": query}, returns=bytes), to, progress
        )

    @overload
    async def download_letter_paper(self, *, query: Mapping[str, str] | Unset = UNSET) -> bytes: ...

    @overload
    async def download_letter_paper(
        self, *, to: Target, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> Saved: ...

    async def download_letter_paper(
        self, *, to: Target | None = None, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> bytes | Saved:
        """Download letter paper.

        Args:
            query: Query parameters to send as they are: which ones the call takes is not documented.
            to: Path or binary file to write to; left out, the bytes are returned.
            progress: Called with the bytes so far and the total, which may be None.

        Raises:
            NotReady: The vendor answers 202: the result is not there yet.
                `client.with_options(wait_until_ready=60)` asks again for up to 60 seconds.
        """
        return await self._fetch(
            Call("GET", "/storage/downloadletterpaper", query={"query": query}, returns=bytes), to, progress
        )

    @overload
    async def download_logo(self, *, query: Mapping[str, str] | Unset = UNSET) -> bytes: ...

    @overload
    async def download_logo(
        self, *, to: Target, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> Saved: ...

    async def download_logo(
        self, *, to: Target | None = None, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> bytes | Saved:
        """Download a logo.

        Args:
            query: Query parameters to send as they are: which ones the call takes is not documented.
            to: Path or binary file to write to; left out, the bytes are returned.
            progress: Called with the bytes so far and the total, which may be None.

        Raises:
            NotReady: The vendor answers 202: the result is not there yet.
                `client.with_options(wait_until_ready=60)` asks again for up to 60 seconds.
        """
        return await self._fetch(
            Call("GET", "/storage/downloadlogo", query={"query": query}, returns=bytes), to, progress
        )

    dropzone_upload = awaitable(Storage.dropzone_upload)

    @overload
    async def file_icon(self, *, query: Mapping[str, str] | Unset = UNSET) -> bytes: ...

    @overload
    async def file_icon(
        self, *, to: Target, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> Saved: ...

    async def file_icon(
        self, *, to: Target | None = None, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> bytes | Saved:
        """Fetch the icon of a file.

        Args:
            query: Query parameters to send as they are: which ones the call takes is not documented.
            to: Path or binary file to write to; left out, the bytes are returned.
            progress: Called with the bytes so far and the total, which may be None.

        Raises:
            NotReady: The vendor answers 202: the result is not there yet.
                `client.with_options(wait_until_ready=60)` asks again for up to 60 seconds.
        """
        return await self._fetch(Call("GET", "/storage/fileicon", query={"query": query}, returns=bytes), to, progress)

    @overload
    async def filex(self, *, query: Mapping[str, str] | Unset = UNSET) -> bytes: ...

    @overload
    async def filex(
        self, *, to: Target, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> Saved: ...

    async def filex(
        self, *, to: Target | None = None, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> bytes | Saved:
        """Fetch a file by the filex call.

        Args:
            query: Query parameters to send as they are: which ones the call takes is not documented.
            to: Path or binary file to write to; left out, the bytes are returned.
            progress: Called with the bytes so far and the total, which may be None.

        Raises:
            NotReady: The vendor answers 202: the result is not there yet.
                `client.with_options(wait_until_ready=60)` asks again for up to 60 seconds.
        """
        return await self._fetch(Call("GET", "/storage/filex", query={"query": query}, returns=bytes), to, progress)

    @overload
    async def get_file(self, *, query: Mapping[str, str] | Unset = UNSET) -> bytes: ...

    @overload
    async def get_file(
        self, *, to: Target, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> Saved: ...

    async def get_file(
        self, *, to: Target | None = None, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> bytes | Saved:
        """Fetch a file.

        Args:
            query: Query parameters to send as they are: which ones the call takes is not documented.
            to: Path or binary file to write to; left out, the bytes are returned.
            progress: Called with the bytes so far and the total, which may be None.

        Raises:
            NotReady: The vendor answers 202: the result is not there yet.
                `client.with_options(wait_until_ready=60)` asks again for up to 60 seconds.
        """
        return await self._fetch(Call("GET", "/storage/getfile", query={"query": query}, returns=bytes), to, progress)

    @overload
    async def get_file_icon(self, *, body: Mapping[str, object] | Unset = UNSET) -> bytes: ...

    @overload
    async def get_file_icon(
        self, *, to: Target, body: Mapping[str, object] | Unset = UNSET, progress: Progress | None = None
    ) -> Saved: ...

    async def get_file_icon(
        self, *, to: Target | None = None, body: Mapping[str, object] | Unset = UNSET, progress: Progress | None = None
    ) -> bytes | Saved:
        """Ask for the icon of a file.

        Args:
            to: Path or binary file to write to; left out, the bytes are returned.
            progress: Called with the bytes so far and the total, which may be None.

        Raises:
            NotReady: The vendor answers 202: the result is not there yet.
                `client.with_options(wait_until_ready=60)` asks again for up to 60 seconds.
        """
        return await self._fetch(Call("POST", "/storage/getfileicon", json=body, returns=bytes), to, progress)

    @overload
    async def get_logo_file(self, *, query: Mapping[str, str] | Unset = UNSET) -> bytes: ...

    @overload
    async def get_logo_file(
        self, *, to: Target, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> Saved: ...

    async def get_logo_file(
        self, *, to: Target | None = None, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> bytes | Saved:
        """Fetch the file of a logo.

        Args:
            query: Query parameters to send as they are: which ones the call takes is not documented.
            to: Path or binary file to write to; left out, the bytes are returned.
            progress: Called with the bytes so far and the total, which may be None.

        Raises:
            NotReady: The vendor answers 202: the result is not there yet.
                `client.with_options(wait_until_ready=60)` asks again for up to 60 seconds.
        """
        return await self._fetch(
            Call("GET", "/storage/getlogofile", query={"query": query}, returns=bytes), to, progress
        )

    @overload
    async def letter_paper(self, *, query: Mapping[str, str] | Unset = UNSET) -> bytes: ...

    @overload
    async def letter_paper(
        self, *, to: Target, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> Saved: ...

    async def letter_paper(
        self, *, to: Target | None = None, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> bytes | Saved:
        """Fetch letter paper.

        Args:
            query: Query parameters to send as they are: which ones the call takes is not documented.
            to: Path or binary file to write to; left out, the bytes are returned.
            progress: Called with the bytes so far and the total, which may be None.

        Raises:
            NotReady: The vendor answers 202: the result is not there yet.
                `client.with_options(wait_until_ready=60)` asks again for up to 60 seconds.
        """
        return await self._fetch(
            Call("GET", "/storage/letterpaper", query={"query": query}, returns=bytes), to, progress
        )

    @overload
    async def load_file(self, *, filename: str | Unset = UNSET, query: Mapping[str, str] | Unset = UNSET) -> bytes: ...

    @overload
    async def load_file(
        self,
        *,
        to: Target,
        filename: str | Unset = UNSET,
        query: Mapping[str, str] | Unset = UNSET,
        progress: Progress | None = None,
    ) -> Saved: ...

    async def load_file(
        self,
        *,
        to: Target | None = None,
        filename: str | Unset = UNSET,
        query: Mapping[str, str] | Unset = UNSET,
        progress: Progress | None = None,
    ) -> bytes | Saved:
        """Load a file.

        Links to this call occur in answers and work with the two headers of this API.

        Args:
            filename: Name of the file.
            query: Query parameters to send as they are: which ones the call takes is not documented.
            to: Path or binary file to write to; left out, the bytes are returned.
            progress: Called with the bytes so far and the total, which may be None.

        Raises:
            NotReady: The vendor answers 202: the result is not there yet.
                `client.with_options(wait_until_ready=60)` asks again for up to 60 seconds.
        """
        return await self._fetch(
            Call("GET", "/storage/loadfile", query={"filename": filename, "query": query}, returns=bytes), to, progress
        )

    @overload
    async def logo(self, *, query: Mapping[str, str] | Unset = UNSET) -> bytes: ...

    @overload
    async def logo(
        self, *, to: Target, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> Saved: ...

    async def logo(
        self, *, to: Target | None = None, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> bytes | Saved:
        """Fetch a logo.

        Args:
            query: Query parameters to send as they are: which ones the call takes is not documented.
            to: Path or binary file to write to; left out, the bytes are returned.
            progress: Called with the bytes so far and the total, which may be None.

        Raises:
            NotReady: The vendor answers 202: the result is not there yet.
                `client.with_options(wait_until_ready=60)` asks again for up to 60 seconds.
        """
        return await self._fetch(Call("GET", "/storage/logo", query={"query": query}, returns=bytes), to, progress)

    paper_layout_upload = awaitable(Storage.paper_layout_upload)

    @overload
    async def preview(self, *, query: Mapping[str, str] | Unset = UNSET) -> bytes: ...

    @overload
    async def preview(
        self, *, to: Target, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> Saved: ...

    async def preview(
        self, *, to: Target | None = None, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> bytes | Saved:
        """Fetch a preview.

        Args:
            query: Query parameters to send as they are: which ones the call takes is not documented.
            to: Path or binary file to write to; left out, the bytes are returned.
            progress: Called with the bytes so far and the total, which may be None.

        Raises:
            NotReady: The vendor answers 202: the result is not there yet.
                `client.with_options(wait_until_ready=60)` asks again for up to 60 seconds.
        """
        return await self._fetch(Call("GET", "/storage/preview", query={"query": query}, returns=bytes), to, progress)

    @overload
    async def signature(self, *, query: Mapping[str, str] | Unset = UNSET) -> bytes: ...

    @overload
    async def signature(
        self, *, to: Target, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> Saved: ...

    async def signature(
        self, *, to: Target | None = None, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> bytes | Saved:
        """Fetch a signature.

        Args:
            query: Query parameters to send as they are: which ones the call takes is not documented.
            to: Path or binary file to write to; left out, the bytes are returned.
            progress: Called with the bytes so far and the total, which may be None.

        Raises:
            NotReady: The vendor answers 202: the result is not there yet.
                `client.with_options(wait_until_ready=60)` asks again for up to 60 seconds.
        """
        return await self._fetch(Call("GET", "/storage/signature", query={"query": query}, returns=bytes), to, progress)

    @overload
    async def thumbnail(self, *, query: Mapping[str, str] | Unset = UNSET) -> bytes: ...

    @overload
    async def thumbnail(
        self, *, to: Target, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> Saved: ...

    async def thumbnail(
        self, *, to: Target | None = None, query: Mapping[str, str] | Unset = UNSET, progress: Progress | None = None
    ) -> bytes | Saved:
        """Fetch a thumbnail.

        Args:
            query: Query parameters to send as they are: which ones the call takes is not documented.
            to: Path or binary file to write to; left out, the bytes are returned.
            progress: Called with the bytes so far and the total, which may be None.

        Raises:
            NotReady: The vendor answers 202: the result is not there yet.
                `client.with_options(wait_until_ready=60)` asks again for up to 60 seconds.
        """
        return await self._fetch(Call("GET", "/storage/thumbnail", query={"query": query}, returns=bytes), to, progress)

    upload_stream = awaitable(Storage.upload_stream)
