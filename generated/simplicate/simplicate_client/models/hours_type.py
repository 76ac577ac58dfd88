# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset

if TYPE_CHECKING:
    from .hours_kind import HoursKind
    from .vat_class import VatClass


@define(kw_only=True, repr=False)
class HoursType(Model):
    """A kind of hours."""

    id: str | None | Unset = UNSET
    """Identifier of the hours type, such as `hourstype:abc`."""

    type: HoursKind | str | None | Unset = UNSET
    """Whether it is work, leave or absence."""

    billable: bool | None | Unset = UNSET
    """Whether hours of this type may be invoiced."""

    vatclass: VatClass | None | Unset = UNSET
    """VAT class."""

    label: str | None | Unset = UNSET
    """Text shown in the application."""

    tariff: str | None | Unset = UNSET
    """Price of a unit."""

    blocked: bool | None | Unset = UNSET
    """Whether it can no longer be chosen."""

    color: str | None | Unset = UNSET
    """Colour shown in the application, as `#rrggbb`."""

    has_workflow: bool | None | Unset = UNSET
    """Whether a request goes through a workflow."""
