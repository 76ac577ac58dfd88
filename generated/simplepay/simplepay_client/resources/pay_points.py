# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from builtins import list as List  # noqa: N812  a method may be called list

from .. import models
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import hints


class PayPoints(Resource):
    """Groups of employees, for instance departments."""

    def list(self, client_id: int) -> List[models.PayPoint]:
        """List the pay points of a client.

        Args:
            client_id: Id of the client, from the list of clients.

        Raises:
            NotFound: There is no such record.
        """
        return self._send(
            Call(
                "GET",
                "/clients/{client_id}/pay_points",
                path={"client_id": client_id},
                returns=List[models.PayPoint],
                wire=hints.items(hints.wrapped("pay_point")),
            )
        )


class AsyncPayPoints(AsyncResource):
    """Groups of employees, for instance departments."""

    list = awaitable(PayPoints.list)
