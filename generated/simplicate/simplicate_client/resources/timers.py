# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.client import AsyncResource, Resource

if TYPE_CHECKING:
    from .timers_timers import AsyncTimersTimers, TimersTimers


class Timers(Resource):
    """Timers."""

    @cached_property
    def timers(self) -> TimersTimers:
        from .timers_timers import TimersTimers

        return TimersTimers(self._client)


class AsyncTimers(AsyncResource):
    """Timers."""

    @cached_property
    def timers(self) -> AsyncTimersTimers:
        from .timers_timers import AsyncTimersTimers

        return AsyncTimersTimers(self._client)
