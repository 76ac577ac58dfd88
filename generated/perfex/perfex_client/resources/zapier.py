# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from typing import Literal

from .. import models
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, Unset, hints


class Zapier(Resource):
    """Endpoints for automation platforms.

    Methods may raise, besides what they name:
        BadRequest: The request was refused.
    """

    def resources(self) -> models.ZapierResources:
        """List what can be polled."""
        return self._send(Call("GET", "/api/zapier/resources", returns=models.ZapierResources))

    def poll(
        self,
        resource: models.ZapierKind | models.ZapierKindName | str,
        *,
        since: int | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> models.ZapierPoll:
        """Fetch the records entered since a moment.

        The server compares the date of entry, and for invoices the date of the invoice; changes are not found,
        though the guide says so. Junk leads, closed tickets and finished tasks are left out.

        Quirks, in QUIRKS.md: PX-42.

        Args:
            resource: Kind of record.
            since: Moment to start from, in Unix seconds; left out, 24 hours ago.
            limit: Most records to send; left out, 50.
        """
        return self._send(
            Call(
                "GET",
                "/api/zapier/poll/{resource}",
                path={"resource": resource},
                query={"since": since, "limit": limit},
                returns=models.ZapierPoll,
            )
        )

    def test(self, resource: models.ZapierKind | models.ZapierKindName | str) -> models.ZapierRecord:
        """Fetch a sample record.

        A real record where one is less than thirty days old, else a made-up one.

        Quirks, in QUIRKS.md: PX-42.

        Args:
            resource: Kind of record.
        """
        return self._send(
            Call(
                "GET",
                "/api/zapier/test/{resource}",
                path={"resource": resource},
                returns=models.ZapierRecord,
                wire=hints.wrapped("data"),
            )
        )

    def call(
        self,
        method: models.ZapierCallMethod | Literal["poll", "test", "resources"] | str,
        resource: models.ZapierKind | models.ZapierKindName | str,
    ) -> models.ZapierAnswer:
        """Call any Zapier endpoint by its name.

        The other methods of this resource do the same with exact answers.

        Quirks, in QUIRKS.md: PX-42.

        Args:
            method: Name of the endpoint: `poll`, `test` or `resources`.
            resource: Kind of record.

        Raises:
            NotFound: There is no such endpoint, or nothing there.
        """
        return self._send(
            Call(
                "GET",
                "/api/zapier/{method}/{resource}",
                path={"method": method, "resource": resource},
                returns=models.ZapierAnswer,
            )
        )


class AsyncZapier(AsyncResource):
    """Endpoints for automation platforms.

    Methods may raise, besides what they name:
        BadRequest: The request was refused.
    """

    resources = awaitable(Zapier.resources)
    poll = awaitable(Zapier.poll)
    test = awaitable(Zapier.test)
    call = awaitable(Zapier.call)
