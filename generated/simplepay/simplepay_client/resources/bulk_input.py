# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from collections.abc import Sequence

from .._overlay import bulk_input as flows
from .._overlay.models.bulk_input import BulkEntity, BulkResults
from .._runtime.client import AsyncResource, Resource, awaitable


class BulkInput(Resource):
    """Inputs of many employees and payslips, saved in one request."""

    def submit(self, client_id: int, entities: Sequence[BulkEntity], *, raise_on_failure: bool = False) -> BulkResults:
        """Save inputs of several employees and payslips.

        The vendor answers with a success even when some entities failed. Check `failed` and `missing` of the result, or set
        `raise_on_failure`. The other entities are saved in any case.

        Quirks, in QUIRKS.md: SP-06, SP-07, SP-42, SP-47, SP-48.

        Args:
            client_id: Id of the client, from the list of clients.
            entities: The employees and payslips to change, each with its new values.
            raise_on_failure: Raise `BulkInputFailed` when an entity was not saved, or has no answer.

        Raises:
            BulkInputFailed: With `raise_on_failure`: an entity was not saved, or has no answer.
            DecodeError: The answer is not a list of results; what was saved is not known.
            NotFound: There is no such client.
        """
        return self._run(flows.submit(client_id, entities, raise_on_failure=raise_on_failure))


class AsyncBulkInput(AsyncResource):
    """Inputs of many employees and payslips, saved in one request."""

    submit = awaitable(BulkInput.submit)
