# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .. import models
from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class HoursType(Model):
    """A kind of hours."""

    id: str | None = None
    """Identifier of the hours type, such as `hourstype:abc`."""

    type: models.HoursKind | str | None = None
    """Whether it is work, leave or absence."""

    billable: bool | None = None
    """Whether hours of this type may be invoiced."""

    vatclass: models.VatClass | None = None
    """VAT class."""

    label: str | None = None
    """Text shown in the application."""

    tariff: str | None = None
    """Price of a unit."""

    blocked: bool | None = None
    """Whether it can no longer be chosen."""

    color: str | None = None
    """Colour shown in the application, as `#rrggbb`."""

    has_workflow: bool | None = None
    """Whether a request goes through a workflow."""
