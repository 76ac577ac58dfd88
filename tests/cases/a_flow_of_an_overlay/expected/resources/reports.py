# Generated from specs/spec.yaml; edit that or overlays/spec/, then generate again.

from __future__ import annotations

from collections.abc import Sequence

from .. import models
from .._overlay import reports as flows
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable


class Reports(Resource):
    """Reports."""

    def start(self) -> models.Report:
        """Start a report."""
        return self._send(Call("POST", "/reports", returns=models.Report))

    def run(self, names: Sequence[str], *, patience: float = 60) -> models.Report:
        """Start a report and wait for it.

        Args:
            names: What the report is about.
            patience: Seconds to wait at most.
        """
        return self._run(flows.run(names, patience=patience))


class AsyncReports(AsyncResource):
    """Reports."""

    start = awaitable(Reports.start)
    run = awaitable(Reports.run)
