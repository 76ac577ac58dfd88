# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from functools import cached_property

from .. import models
from .. import resources as _resources
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable


class JobsOutsourcing(Resource):
    """Parts of a job that a supplier does."""

    @cached_property
    def portal(self) -> _resources.JobsOutsourcingPortal:
        """The web page on which a supplier handles an outsourced job."""
        return _resources.JobsOutsourcingPortal(self._client)

    def get(self, job_id: str, outsourcing_id: str) -> models.Outsourcing:
        """Fetch one outsourced part of a job.

        Args:
            job_id: Id of the job.
            outsourcing_id: Id of the outsourced part.

        Raises:
            NotFound: There is no such record, or the key may not see it.
        """
        return self._send(
            Call(
                "GET",
                "/jobs/{jobId}/outsourcing/{outsourcingId}",
                path={"jobId": job_id, "outsourcingId": outsourcing_id},
                returns=models.Outsourcing,
            )
        )


class AsyncJobsOutsourcing(AsyncResource):
    """Parts of a job that a supplier does."""

    @cached_property
    def portal(self) -> _resources.AsyncJobsOutsourcingPortal:
        """The web page on which a supplier handles an outsourced job."""
        return _resources.AsyncJobsOutsourcingPortal(self._client)

    get = awaitable(JobsOutsourcing.get)
