# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from functools import cached_property
from typing import Literal

from .. import models
from .. import resources as _resources
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, Unset
from .._runtime.paging import AsyncPages, Pages


class Jobs(Resource):
    """Pieces of work: a translation, a revision, a layout."""

    @cached_property
    def files(self) -> _resources.JobsFiles:
        """Files that belong to a job."""
        return _resources.JobsFiles(self._client)

    @cached_property
    def outsourcing(self) -> _resources.JobsOutsourcing:
        """Parts of a job that a supplier does."""
        return _resources.JobsOutsourcing(self._client)

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        direction: models.SortDirection | Literal["asc", "desc"] | str | Unset = UNSET,
    ) -> Pages[models.Job]:
        """List the jobs.

        Quirks, in QUIRKS.md: LE-23.

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
            NotFound: There is no such record, or the key may not see it.
        """
        return self._send(Call("GET", "/jobs/{jobId}", path={"jobId": job_id}, returns=models.Job))


class AsyncJobs(AsyncResource):
    """Pieces of work: a translation, a revision, a layout."""

    @cached_property
    def files(self) -> _resources.AsyncJobsFiles:
        """Files that belong to a job."""
        return _resources.AsyncJobsFiles(self._client)

    @cached_property
    def outsourcing(self) -> _resources.AsyncJobsOutsourcing:
        """Parts of a job that a supplier does."""
        return _resources.AsyncJobsOutsourcing(self._client)

    list = AsyncPages.of(Jobs.list)
    get = awaitable(Jobs.get)
