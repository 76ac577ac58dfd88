# Copied from overlays/lsp_expert/simulator/files.py; edit it there, then generate again.
"""Files of clients and jobs."""

from __future__ import annotations

from lsp_expert_client._overlay.simulator.notes import Notes
from lsp_expert_client._runtime.extend import Received, ReceivedFile, Refused, Reply, Row, handles


class Files(Notes):
    """An account that keeps files."""

    @handles("POST /clients/{clientId}/files/upload", "POST /jobs/{jobId}/files/upload")
    def upload(self, request: Received) -> Reply:
        """Keep a file."""
        kind = request.path.split("/")[1]
        owner = self._owner(request, kind)
        files = request.files
        if not files:
            raise Refused(self.refuse(400, "file is missing."))
        more: Row = {"shareOnJobs": False} if kind == "clients" else {"outsourcing": {}}
        row = {"name": files[0].name, **more, "size": len(files[0].content), "createdAt": self._now()}
        record = self.records[f"{kind}/files"].add(row, scope={kind: owner.id})
        record.files["file"] = [files[0]]
        owner.hidden["made"] = True
        if kind == "jobs":
            self.happen("job.updated", owner.id)
        return Reply(200, record.row)

    @handles("GET /clients/{clientId}/files/{fileId}/download", "GET /jobs/{jobId}/files/{fileId}")
    def download(self, request: Received) -> Reply:
        """Return the content of a file."""
        kind = request.path.split("/")[1]
        record = self.records[f"{kind}/files"].record(request.values["fileId"])
        if record is None:
            raise Refused(self.not_found(request))
        held = record.files.get("file", [ReceivedFile(str(record.row.get("name")), b"A documented file.")])
        return Reply(200, held[0].content, held[0].media)

    @handles("PUT /clients/{clientId}/files/{fileId}/share/with-jobs")
    def share(self, request: Received) -> Reply:
        """Share a file of a client with its jobs."""
        record = self.records["clients/files"].record(request.values["fileId"])
        if record is None:
            raise Refused(self.not_found(request))
        record.row["shareOnJobs"] = True
        return Reply(200, record.row)
