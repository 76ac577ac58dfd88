# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from builtins import list as List  # noqa: N812  a method may be called list
from typing import overload

from .. import models
from .._runtime.call import Call, Saved
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import Progress, Target, Upload, upload


class ClientsFiles(Resource):
    """Files kept with a client, such as reference material.

    Methods may raise, besides what they name:
        NotFound: There is no such record, or the key may not see it.
    """

    def list(self, client_id: str) -> List[models.ClientFile]:
        """List the files of a client.

        Args:
            client_id: Id of the client.
        """
        return self._send(
            Call("GET", "/clients/{clientId}/files", path={"clientId": client_id}, returns=List[models.ClientFile])
        )

    def upload(self, client_id: str, *, file: Upload) -> models.ClientFile:
        """Upload a file for a client.

        Args:
            client_id: Id of the client.
            file: The file.
        """
        return self._send(
            Call(
                "POST",
                "/clients/{clientId}/files/upload",
                path={"clientId": client_id},
                multipart={"file": upload(file)},
                returns=models.ClientFile,
            )
        )

    @overload
    def download(self, client_id: str, file_id: str) -> bytes: ...

    @overload
    def download(self, client_id: str, file_id: str, *, to: Target, progress: Progress | None = None) -> Saved: ...

    def download(
        self, client_id: str, file_id: str, *, to: Target | None = None, progress: Progress | None = None
    ) -> bytes | Saved:
        """Download a file of a client.

        Quirks, in QUIRKS.md: LE-24.

        Args:
            client_id: Id of the client.
            file_id: Id of the file.
            to: Path or binary file to write to; left out, the bytes are returned.
            progress: Called with the bytes so far and the total, which may be None.

        Raises:
            NotReady: The vendor answers 202: the result is not there yet.
                `client.with_options(wait_until_ready=60)` asks again for up to 60 seconds.
        """
        return self._fetch(
            Call(
                "GET",
                "/clients/{clientId}/files/{fileId}/download",
                path={"clientId": client_id, "fileId": file_id},
                returns=bytes,
            ),
            to,
            progress,
        )

    def share_with_jobs(self, client_id: str, file_id: str) -> models.ClientFile:
        """Share a file with the jobs of its client.

        Args:
            client_id: Id of the client.
            file_id: Id of the file.
        """
        return self._send(
            Call(
                "PUT",
                "/clients/{clientId}/files/{fileId}/share/with-jobs",
                path={"clientId": client_id, "fileId": file_id},
                returns=models.ClientFile,
            )
        )


class AsyncClientsFiles(AsyncResource):
    """Files kept with a client, such as reference material.

    Methods may raise, besides what they name:
        NotFound: There is no such record, or the key may not see it.
    """

    list = awaitable(ClientsFiles.list)
    upload = awaitable(ClientsFiles.upload)

    @overload
    async def download(self, client_id: str, file_id: str) -> bytes: ...

    @overload
    async def download(
        self, client_id: str, file_id: str, *, to: Target, progress: Progress | None = None
    ) -> Saved: ...

    async def download(
        self, client_id: str, file_id: str, *, to: Target | None = None, progress: Progress | None = None
    ) -> bytes | Saved:
        """Download a file of a client.

        Quirks, in QUIRKS.md: LE-24.

        Args:
            client_id: Id of the client.
            file_id: Id of the file.
            to: Path or binary file to write to; left out, the bytes are returned.
            progress: Called with the bytes so far and the total, which may be None.

        Raises:
            NotReady: The vendor answers 202: the result is not there yet.
                `client.with_options(wait_until_ready=60)` asks again for up to 60 seconds.
        """
        return await self._fetch(
            Call(
                "GET",
                "/clients/{clientId}/files/{fileId}/download",
                path={"clientId": client_id, "fileId": file_id},
                returns=bytes,
            ),
            to,
            progress,
        )

    share_with_jobs = awaitable(ClientsFiles.share_with_jobs)
