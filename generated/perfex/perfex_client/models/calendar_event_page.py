# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from attrs import define

from .. import models
from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class CalendarEventPage(Model):
    """A page of events of the calendar."""

    data: list[models.CalendarEvent]
    """The rows."""

    meta: models.PageMeta
    """Where the page stands."""
