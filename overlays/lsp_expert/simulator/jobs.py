"""Jobs that are outsourced to suppliers."""

from __future__ import annotations

from lsp_expert_client._overlay.simulator.money import Money
from lsp_expert_client._runtime.extend import Received, Record, Refused, Reply, Row, handles, mapping


class LspExpertVendor(Money):
    """An LSP.expert account, with all its operations."""

    @handles("GET /jobs/{jobId}/outsourcing/{outsourcingId}")
    def outsourcing(self, request: Received) -> Reply:
        """Return an outsourcing of a job."""
        return Reply(200, self._outsourced(request).row)

    @handles("PUT /jobs/{jobId}/outsourcing/{outsourcingId}/portal")
    def portal(self, request: Received) -> Reply:
        """Change the supplier's page of an outsourcing."""
        record = self._outsourced(request)
        given = self.given(request, self.routes["PUT /jobs/{jobId}/outsourcing/{outsourcingId}/portal"])
        portal: Row = record.row.setdefault("portal", {})
        if "confirm" in given:
            portal["confirm"] = {**mapping(portal.get("confirm")), "enabled": given.pop("confirm")}
        portal |= given
        self.happen("job.outsourcing.updated", request.values["jobId"], data=record.row)
        return Reply(200, portal)

    def _outsourced(self, request: Received) -> Record:
        record = self.records["jobs/outsourcing"].record(request.values["outsourcingId"])
        if record is None or request.values["jobId"] not in self.records.jobs:
            raise Refused(self.not_found(request))
        return record
