"""Events of jobs: each sets a status, and is sent to a URL."""

from __future__ import annotations

from contextlib import suppress

from lsp_expert_client._overlay.simulator.account import Account
from lsp_expert_client._runtime.extend import Row, httpx, stable_id

_JOB_EVENTS = {"in-progress": 2, "finished": 3, "invoiced": 4, "cancelled": 5, "on-hold": 6}
"""Events of a job, and the status that each sets."""


class Events(Account):
    """An account that tells of its jobs."""

    def happen(self, kind: str, record_id: object, *, data: Row | None = None) -> Row:
        """Let an event happen: set the status that it means, and send it to the webhook's address.

        Raises:
            LookupError: There is no such job.
        """
        job = self.records.jobs.get(record_id)
        if job is None:
            raise LookupError(f"there is no job {record_id!r}")
        status = _JOB_EVENTS.get(kind.removeprefix("job."))
        if status is not None:
            job |= {"status": status, "updatedAt": self._now()}
        if kind == "job.deleted":
            del self.records.jobs[record_id]
        event_id = stable_id("event", len(self.webhooks)).hex[:24]
        event = {"id": event_id, "type": kind, "createdAt": self._now(), "data": {**(data or job)}}
        self.webhooks.append(event)
        if self._webhook_url is not None:
            # Nothing is documented of retries: an event that is not taken is gone.
            with suppress(httpx.HTTPError):
                httpx.post(self._webhook_url, json=event, timeout=5)
        return event
