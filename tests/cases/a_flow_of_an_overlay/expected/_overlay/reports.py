# Copied from overlays/spec/reports.py; edit it there, then generate again.
"""Reports are started, then waited for."""

from __future__ import annotations

from collections.abc import Sequence

from shop_client import models
from shop_client._runtime.extend import Call
from shop_client._runtime.extend import Flow, Wait, perform


def run(names: Sequence[str], *, patience: float = 60) -> Flow[models.Report]:
    """Start a report and wait for it.

    Args:
        names: What the report is about.
        patience: Seconds to wait at most.
    """
    report = yield from perform(Call("POST", "/reports", json={"names": names}, returns=models.Report))
    yield Wait(patience)
    return report
