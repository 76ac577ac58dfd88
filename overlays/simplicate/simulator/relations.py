"""Deals that are copied, relations that are merged, custom groups and quotes that are mailed."""

from __future__ import annotations

from typing import Any

from simplicate_client._overlay.simulator.hours import Hours
from simplicate_client._runtime.extend import (
    Received,
    Record,
    Refused,
    Reply,
    copied,
    handles,
    is_list,
    is_row,
    listing,
    mapping,
)

_KINDS = {
    "sales/sales/{id}/duplicate": "sales/sales",
    "sales/service/{id}/duplicate": "sales/service",
    "projects/service/{id}/duplicate": "projects/service",
}


class Relations(Hours):
    """A Simplicate with deals and relations."""

    @handles(*(f"POST /{path}" for path in _KINDS))
    def duplicate(self, request: Received) -> Reply:
        """Copy a deal or a service; what is sent changes the copy."""
        assert request.operation is not None
        held = self.records[_KINDS[request.operation.path.removeprefix("/")]]
        record = held.record(request.values["id"])
        if record is None:
            raise Refused(self.refuse(404, "Entity Not Found"))
        given = {name: value for name, value in request.fields.items() if not name.startswith("is_new_")}
        row = {**copied(record.row), **self._from_input(held.name, given), "id": None}
        row |= {name: self.now() for name in ("created_at", "updated_at") if name in row}
        return self.reply({"id": held.add(row).id})

    @handles("GET /sales/converttoproject/{id}")
    def can_convert(self, request: Received) -> Reply:
        """Return a deal that can become a project."""
        route = self.routes["GET /sales/sales/{id}"]
        request.values = {"id": request.values["id"]}
        return self.show(request, route)

    @handles("POST /crm/mergeorganization", "POST /crm/mergeperson")
    def merge(self, request: Received) -> Reply:
        """Let the source disappear into the target; what named the source names the target then."""
        source, target = self._pair(request)
        if source.id == target.id:
            raise Refused(self.refuse(400, "source_id and target_id are the same"))
        for name, value in source.row.items():
            if target.row.get(name) in (None, "", []):
                target.row[name] = value
        for collection in self.records:
            for record in list(self.records[collection].held.values()):
                if record is not source:
                    _rename(record.row, source.id, target.id)
        del self.records[self._merged(request)][source.id]
        return self.reply({"success": True, "message": "Merged"})

    @handles("POST /merger/compareorganization", "POST /merger/compareperson")
    def compare(self, request: Received) -> Reply:
        """Return whether two relations can be merged."""
        source, target = self._pair(request)
        is_valid = source.id != target.id
        told = {"is_valid": is_valid, "token": None, "message": "" if is_valid else "They are the same"}
        swap = bool(request.fields.get("swap_lock"))
        return self.reply({**told, "swap_lock": swap, "source_id": source.id, "target_id": target.id})

    def _merged(self, request: Received) -> str:
        return "crm/organization" if request.path.endswith("organization") else "crm/person"

    def _pair(self, request: Received) -> tuple[Record, Record]:
        held = self.records[self._merged(request)]
        source, target = held.record(request.fields["source_id"]), held.record(request.fields["target_id"])
        if source is None or target is None:
            raise Refused(self.refuse(400, "source_id and target_id must be relations of this kind"))
        return source, target

    @handles("POST /customfields/group/{id}", "POST /customfields/option/{id}")
    def add_custom(self, request: Received) -> Reply:
        """Make a group or an option; its id is in the path."""
        assert request.operation is not None
        route = self.routes[request.operation.key]
        row = {**self.new_row(request, route), "id": request.values["id"]}
        return self.reply({"id": self.held(route).add(row).id})

    @handles("PUT /sales/quoteemail/{id}")
    def mail_quote(self, request: Received) -> Reply:
        """Add a mail to a quote."""
        quote = self.records["sales/quote"].record(request.values["id"])
        if quote is None:
            raise Refused(self.refuse(404, "Entity Not Found"))
        quote.hidden["email"] = dict(request.fields)
        return self.reply({"id": quote.id})


def _rename(value: Any, old: str, new: str) -> None:
    """Let what names one record name another one."""
    for name, part in mapping(value).items():
        if part == old and name != "id":
            value[name] = new
        elif is_row(part) and part.get("id") == old:
            part["id"] = new
        elif is_row(part) or is_list(part):
            _rename(part, old, new)
    for part in listing(value):
        _rename(part, old, new)
