# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from builtins import list as List  # noqa: N812  a method may be called list

from .. import models
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import hints


class Clients(Resource):
    """Companies whose payroll is run."""

    def list(self) -> List[models.Client]:
        """List the companies the API key may see.

        There is no request for one client; list and choose.

        Quirks, in QUIRKS.md: SP-02.
        """
        return self._send(
            Call("GET", "/clients/", returns=List[models.Client], wire=hints.items(hints.wrapped("client")))
        )


class AsyncClients(AsyncResource):
    """Companies whose payroll is run."""

    list = awaitable(Clients.list)
