# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from builtins import list as List  # noqa: N812  a method may be called list
from typing import overload

from .. import models
from .._runtime.call import Call, Saved
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import Progress, Target, Upload, upload


class JobsFiles(Resource):
    """Files that belong to a job.

    Methods may raise, besides what they name:
        NotFound: There is no such record, or the key may not see it.
    """

    def list(self, job_id: str) -> List[models.JobFile]:
        """List the files of a job.

        Args:
            job_id: Id of the job.
        """
        return self._send(Call("GET", "/jobs/{jobId}/files", path={"jobId": job_id}, returns=List[models.JobFile]))

    def upload(self, job_id: str, *, file: Upload) -> models.JobFile:
        """Upload a file for a job.

        Args:
            job_id: Id of the job.
            file: The file.
        """
        return self._send(
            Call(
                "POST",
                "/jobs/{jobId}/files/upload",
                path={"jobId": job_id},
                multipart={"file": upload(file)},
                returns=models.JobFile,
            )
        )

    @overload
    def download(self, job_id: str, file_id: str) -> bytes: ...

    @overload
    def download(self, job_id: str, file_id: str, *, to: Target, progress: Progress | None = None) -> Saved: ...

    def download(
        self, job_id: str, file_id: str, *, to: Target | None = None, progress: Progress | None = None
    ) -> bytes | Saved:
        """Download a file of a job.

        Args:
            job_id: Id of the job.
            file_id: Id of the file.
            to: Path or binary file to write to; left out, the bytes are returned.
            progress: Called with the bytes so far and the total, which may be None.

        Raises:
            NotReady: The vendor answers 202: the result is not there yet.
                `client.with_options(wait_until_ready=60)` asks again for up to 60 seconds.
        """
        return self._fetch(
            Call("GET", "/jobs/{jobId}/files/{fileId}", path={"jobId": job_id, "fileId": file_id}, returns=bytes),
            to,
            progress,
        )


class AsyncJobsFiles(AsyncResource):
    """Files that belong to a job.

    Methods may raise, besides what they name:
        NotFound: There is no such record, or the key may not see it.
    """

    list = awaitable(JobsFiles.list)
    upload = awaitable(JobsFiles.upload)

    @overload
    async def download(self, job_id: str, file_id: str) -> bytes: ...

    @overload
    async def download(self, job_id: str, file_id: str, *, to: Target, progress: Progress | None = None) -> Saved: ...

    async def download(
        self, job_id: str, file_id: str, *, to: Target | None = None, progress: Progress | None = None
    ) -> bytes | Saved:
        """Download a file of a job.

        Args:
            job_id: Id of the job.
            file_id: Id of the file.
            to: Path or binary file to write to; left out, the bytes are returned.
            progress: Called with the bytes so far and the total, which may be None.

        Raises:
            NotReady: The vendor answers 202: the result is not there yet.
                `client.with_options(wait_until_ready=60)` asks again for up to 60 seconds.
        """
        return await self._fetch(
            Call("GET", "/jobs/{jobId}/files/{fileId}", path={"jobId": job_id, "fileId": file_id}, returns=bytes),
            to,
            progress,
        )
