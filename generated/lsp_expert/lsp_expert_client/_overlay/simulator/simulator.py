# Copied from overlays/lsp_expert/simulator/simulator.py; edit it there, then generate again.
"""The simulator of LSP.expert, as callers make it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Unpack

from lsp_expert_client._overlay.simulator.jobs import LspExpertVendor
from lsp_expert_client._runtime.extend import RecordsGiven, Row, SimulatorSettings
from lsp_expert_client._runtime.extend import Simulator as AnySimulator


class Simulator(AnySimulator):
    """An LSP.expert account in memory.

    Args:
        records: Rows by resource, such as `{"clients": [{"id": "...", "name": "Acme"}]}`; by default the documented
            examples.
        webhook_url: Where events are sent as they would be by LSP.expert; `webhooks` has them in any case.
        settings: `start`, `running` and `strict`, as of every simulator.
    """

    vendor_class = LspExpertVendor
    host = "api.simulator.test"
    more_arguments: ClassVar[Mapping[str, Mapping[str, Any]]] = {
        "webhook_url": {"default": None, "metavar": "URL", "help": "where events of jobs are sent"}
    }
    vendor: LspExpertVendor

    def __init__(
        self,
        *,
        records: RecordsGiven | None = None,
        webhook_url: str | None = None,
        **settings: Unpack[SimulatorSettings],
    ) -> None:
        self._webhook_url = webhook_url
        super().__init__(records=records, **settings)

    def make_vendor(self) -> LspExpertVendor:
        """Return the account."""
        return LspExpertVendor(self.document, self.clock, self._webhook_url)

    @property
    def webhooks(self) -> list[Row]:
        """The events that happened, as they are sent."""
        return self.vendor.webhooks

    def happen(self, kind: str, job_id: object) -> Row:
        """Let an event of a job happen, such as `job.finished`: it sets the job's status and is sent to `webhook_url`.

        Raises:
            LookupError: There is no such job.
        """
        return self.vendor.happen(kind, job_id)
