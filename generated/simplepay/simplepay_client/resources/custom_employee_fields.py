# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from builtins import list as List  # noqa: N812  a method may be called list

from .. import models
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable


class CustomEmployeeFields(Resource):
    """Fields a client added to its employees."""

    def list(self, client_id: int) -> List[models.CustomEmployeeField]:
        """List the custom employee fields of a client.

        Quirks, in QUIRKS.md: SP-34.

        Args:
            client_id: Id of the client, from the list of clients.

        Raises:
            NotFound: There is no such record.
        """
        return self._send(
            Call(
                "GET",
                "/clients/{client_id}/custom_employee_fields",
                path={"client_id": client_id},
                returns=List[models.CustomEmployeeField],
            )
        )


class AsyncCustomEmployeeFields(AsyncResource):
    """Fields a client added to its employees."""

    list = awaitable(CustomEmployeeFields.list)
