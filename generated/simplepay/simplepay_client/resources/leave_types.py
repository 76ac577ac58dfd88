# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from .. import models
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable


class LeaveTypes(Resource):
    """Kinds of leave a client offers."""

    def list(self, client_id: int) -> models.LeaveTypes:
        """List the leave types of a client.

        Quirks, in QUIRKS.md: SP-18.

        Args:
            client_id: Id of the client, from the list of clients.

        Raises:
            NotFound: There is no such record.
        """
        return self._send(
            Call("GET", "/clients/{client_id}/leave_types", path={"client_id": client_id}, returns=models.LeaveTypes)
        )


class AsyncLeaveTypes(AsyncResource):
    """Kinds of leave a client offers."""

    list = awaitable(LeaveTypes.list)
