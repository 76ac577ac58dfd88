# Generated from specs/lsp_expert.yaml; edit that, then generate again.

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import models
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource
from .._runtime.core import UNSET, Unset
from .._runtime.paging import AsyncPages, Pages

if TYPE_CHECKING:
    from .jobs_files import AsyncJobsFiles, JobsFiles
    from .jobs_outsourcing import AsyncJobsOutsourcing, JobsOutsourcing


class Jobs(Resource):
    """Pieces of work: a translation, a revision, a layout."""

    @cached_property
    def files(self) -> JobsFiles:
        from .jobs_files import JobsFiles

        return JobsFiles(self._client)

    @cached_property
    def outsourcing(self) -> JobsOutsourcing:
        from .jobs_outsourcing import JobsOutsourcing

        return JobsOutsourcing(self._client)

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        direction: models.SortDirection | str | Unset = UNSET,
    ) -> Pages[models.Job]:
        """List the jobs.

        Args:
            page: Page to start from; the first is 1.
            sort: Member to sort by. Which ones are allowed differs by resource and is not documented.
            direction: Whether to sort upwards or downwards.
        """
        return self._walk(
            Call("GET", "/jobs", query={"page": page, "sort": sort, "direction": direction}, returns=models.Job)
        )

    def get(self, job_id: str) -> models.Job:
        """Fetch one job.

        Args:
            job_id: Id of the job.

        Raises:
            NotFound: There is no such thing, or the key may not see it.
        """
        return self._send(Call("GET", "/jobs/{jobId}", path={"jobId": job_id}, returns=models.Job))


class AsyncJobs(AsyncResource):
    """Pieces of work: a translation, a revision, a layout."""

    @cached_property
    def files(self) -> AsyncJobsFiles:
        from .jobs_files import AsyncJobsFiles

        return AsyncJobsFiles(self._client)

    @cached_property
    def outsourcing(self) -> AsyncJobsOutsourcing:
        from .jobs_outsourcing import AsyncJobsOutsourcing

        return AsyncJobsOutsourcing(self._client)

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        direction: models.SortDirection | str | Unset = UNSET,
    ) -> AsyncPages[models.Job]:
        """List the jobs.

        Args:
            page: Page to start from; the first is 1.
            sort: Member to sort by. Which ones are allowed differs by resource and is not documented.
            direction: Whether to sort upwards or downwards.
        """
        return self._walk(
            Call("GET", "/jobs", query={"page": page, "sort": sort, "direction": direction}, returns=models.Job)
        )

    async def get(self, job_id: str) -> models.Job:
        """Fetch one job.

        Args:
            job_id: Id of the job.

        Raises:
            NotFound: There is no such thing, or the key may not see it.
        """
        return await self._send(Call("GET", "/jobs/{jobId}", path={"jobId": job_id}, returns=models.Job))
