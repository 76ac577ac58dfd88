# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from functools import cached_property

from .. import resources as _resources
from .._runtime.client import AsyncResource, Resource


class Timers(Resource):
    """Timers."""

    @cached_property
    def timers(self) -> _resources.TimersTimers:
        """Timers that count the time of an employee."""
        return _resources.TimersTimers(self._client)


class AsyncTimers(AsyncResource):
    """Timers."""

    @cached_property
    def timers(self) -> _resources.AsyncTimersTimers:
        """Timers that count the time of an employee."""
        return _resources.AsyncTimersTimers(self._client)
