# Copied from overlays/lsp_expert/simulator/notes.py; edit it there, then generate again.
"""Notes, labels and the like: a request for one is answered with the record that it is on."""

from __future__ import annotations

from lsp_expert_client._overlay.simulator.events import Events
from lsp_expert_client._runtime.extend import Received, Refused, Reply, Row, handles, listing, stable_id

_LABELLED = ("clients", "groups", "quotes", "invoices", "purchase-orders", "suppliers")


class Notes(Events):
    """An account whose records have notes and labels."""

    @handles("POST /clients/{clientId}/notes")
    def add_note(self, request: Received) -> Reply:
        """Add a note to a client."""
        client = self._owner(request, "clients")
        notes: list[Row] = client.row.setdefault("notes", [])
        note_id = stable_id("note", client.id, len(notes)).hex[:24]
        user = {"id": stable_id("user").hex[:24], "name": "API"}
        notes.append({"id": note_id, "content": request.fields["content"], "user": user, "createdAt": self._now()})
        return self._whole("clients", client)

    @handles("PUT /clients/{clientId}/notes/{noteId}")
    def change_note(self, request: Received) -> Reply:
        """Change a note of a client."""
        client = self._owner(request, "clients")
        for note in listing(client.row.get("notes")):
            if note.get("id") == request.values["noteId"]:
                note |= {"content": request.fields["content"], "updatedAt": self._now()}
                return self._whole("clients", client)
        raise Refused(self.not_found(request))

    @handles(
        *(
            f"{method} /{kind}/{{{name}}}/labels/{{labelId}}"
            for method in ("POST", "DELETE")
            for kind, name in zip(
                _LABELLED,
                ("clientId", "groupId", "quoteId", "invoiceId", "purchaseOrderId", "supplierId"),
                strict=True,
            )
        )
    )
    def label(self, request: Received) -> Reply:
        """Stick a label on a record, or take it off."""
        kind = request.path.split("/")[1]
        label = {"id": request.values["labelId"], "name": "Label", "color": "#cccccc"}
        return self._linked(request, kind, "labels", label)

    @handles(
        "POST /suppliers/{supplierId}/dedicated-clients/{clientId}",
        "DELETE /suppliers/{supplierId}/dedicated-clients/{clientId}",
    )
    def dedicate(self, request: Received) -> Reply:
        """Dedicate a supplier to a client, or undo it."""
        client = self.records.clients.get(request.values["clientId"])
        if client is None:
            raise Refused(self.not_found(request))
        return self._linked(
            request, "suppliers", "dedicatedClients", {"id": client["id"], "name": client.get("name", "")}
        )

    @handles(
        "POST /suppliers/{supplierId}/language-pairs/{languagePairId}",
        "DELETE /suppliers/{supplierId}/language-pairs/{languagePairId}",
    )
    def pair(self, request: Received) -> Reply:
        """Give a supplier a language pair, or take it away."""
        row = self.records["account/language-pairs"].get(request.values["languagePairId"])
        if row is None:
            raise Refused(self.not_found(request))
        return self._linked(request, "suppliers", "languagePairs", {**row})
