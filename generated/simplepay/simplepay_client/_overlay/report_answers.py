# Copied from overlays/simplepay/report_answers.py; edit it there, then generate again.
"""Reports that are still running: the page calls status 200 "running or completed"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from simplepay_client._runtime.extend import quirk

POLL = "/clients/{client_id}/reports/poll/{uuid}"


@quirk("SP-13")
def is_running(document: object) -> bool:
    """Return whether the answer to a poll says that the report is still running, instead of its rows.

    The form of such an answer is not documented. So an object, or a list of objects, with a `message`, `status` or
    `uuid` and without an `employee` means that it is running. A row of a report always has an `employee`.
    """
    if isinstance(document, Mapping):
        return _tells_of_itself(cast("Mapping[str, object]", document))
    if not isinstance(document, list) or not document:
        return False
    rows = cast("list[object]", document)
    return all(isinstance(row, Mapping) and _tells_of_itself(cast("Mapping[str, object]", row)) for row in rows)


def _tells_of_itself(members: Mapping[str, object]) -> bool:
    return "employee" not in members and any(name in members for name in ("message", "status", "uuid"))
