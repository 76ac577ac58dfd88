# Copied from overlays/simplepay/bulk_input.py; edit it there, then generate again.
"""Bulk input: inputs for many employees and payslips in one request; the vendor saves each separately."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from simplepay_client._overlay.models.bulk_input import BulkEntity, BulkInputFailed, BulkResults
from simplepay_client._runtime.extend import (
    Call,
    Flow,
    expect,
    perform,
    quirk,
)
from simplepay_client.models import BulkResult


@quirk("SP-42")
def submit(client_id: int, entities: Sequence[BulkEntity], *, raise_on_failure: bool = False) -> Flow[BulkResults]:
    """Save inputs of several employees and payslips.

    The vendor answers with a success even when some entities failed. Check `failed` and `missing` of the result, or set
    `raise_on_failure`. The other entities are saved in any case.

    Args:
        client_id: Id of the client, from the list of clients.
        entities: The employees and payslips to change, each with its new values.
        raise_on_failure: Raise `BulkInputFailed` when an entity was not saved, or has no answer.

    Raises:
        BulkInputFailed: With `raise_on_failure`: an entity was not saved, or has no answer.
        DecodeError: The answer is not a list of results; what was saved is not known.
        NotFound: There is no such client.
    """
    call = Call(
        "POST",
        "/clients/{client_id}/bulk_input",
        path={"client_id": client_id},
        json={"entities": list(entities)},
        returns=BulkResults,
    )
    answer = expect((yield from perform(call)), BulkResults, call)
    for result in answer:
        expect(cast(object, result), BulkResult, call, "the result of an entity")
    results = answer.for_entities(entities)
    if raise_on_failure and (results.failed or results.missing):
        raise BulkInputFailed(results).placed(call)
    return results
