# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import wire


@define(kw_only=True, repr=False)
class Outsourcing(Model):
    """A part of a job that a supplier does."""

    id: str
    """Id of the outsourced part."""

    name: str | None = None
    """Its name."""

    currency: models.Currency | None = None
    """A currency. It is written as its code alone."""

    delivery_date: datetime | None = field(default=None, metadata=wire("deliveryDate"))
    """When it was delivered."""

    discount: Decimal | None = None
    """Discount as a fraction, from -1 to 1."""

    due_date: datetime | None = field(default=None, metadata=wire("dueDate"))
    """When it must be done."""

    extra_charge: models.ExtraCharge | None = field(default=None, metadata=wire("extraCharge"))
    """Something charged on top."""

    fixed_price: Decimal | None = field(default=None, metadata=wire("fixedPrice"))
    """Price agreed for the whole."""

    language_pair: models.LanguagePair | None = field(default=None, metadata=wire("languagePair"))
    """Languages it is about."""

    notes: Any = None
    """Internal notes; the page calls them "embedded", whatever that is."""

    portal: models.Portal | None = None
    """The web page on which a supplier handles an outsourced part."""

    quantity: models.Quantity | None = None
    """How much work there is, and what a unit of it costs."""

    service: models.NamedReference | None = None
    """What is done."""

    start_date: datetime | None = field(default=None, metadata=wire("startDate"))
    """When it starts."""

    status: models.OutsourcingStatus | int | None = None
    """How far an outsourced part is. The numbers are not those of a job."""

    subtotal: Decimal | None = None
    """Amount before discount and charges."""

    supplier: models.NamedReference | None = None
    """Who does it."""

    total: Decimal | None = None
    """Amount to pay."""

    total_details: dict[str, Any] | None = field(default=None, metadata=wire("totalDetails"))
    """How the total comes about; its members are not known."""
