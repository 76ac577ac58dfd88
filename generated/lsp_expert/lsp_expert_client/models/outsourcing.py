# Generated from specs/lsp_expert.yaml; edit that, then generate again.

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset, wire

if TYPE_CHECKING:
    from .currency import Currency
    from .extra_charge import ExtraCharge
    from .language_pair import LanguagePair
    from .named_reference import NamedReference
    from .outsourcing_status import OutsourcingStatus
    from .portal import Portal
    from .quantity import Quantity


@define(kw_only=True, repr=False)
class Outsourcing(Model):
    """A part of a job that a supplier does."""

    id: str
    """Id of the outsourced part."""

    name: str | Unset = UNSET
    """Its name."""

    currency: Currency | Unset = UNSET
    """A currency. It is written as its code alone."""

    delivery_date: datetime | Unset = field(default=UNSET, metadata=wire("deliveryDate"))
    """When it was delivered."""

    discount: Decimal | Unset = UNSET
    """Discount as a fraction, from -1 to 1."""

    due_date: datetime | Unset = field(default=UNSET, metadata=wire("dueDate"))
    """When it must be done."""

    extra_charge: ExtraCharge | Unset = field(default=UNSET, metadata=wire("extraCharge"))
    """Something charged on top."""

    fixed_price: Decimal | Unset = field(default=UNSET, metadata=wire("fixedPrice"))
    """Price agreed for the whole."""

    language_pair: LanguagePair | Unset = field(default=UNSET, metadata=wire("languagePair"))
    """Languages it is about."""

    notes: Any | Unset = UNSET
    """Internal notes; the page calls them "embedded", whatever that is."""

    portal: Portal | Unset = UNSET
    """The web page on which a supplier handles an outsourced part."""

    quantity: Quantity | Unset = UNSET
    """How much work there is, and what a unit of it costs."""

    service: NamedReference | Unset = UNSET
    """What is done."""

    start_date: datetime | Unset = field(default=UNSET, metadata=wire("startDate"))
    """When it starts."""

    status: OutsourcingStatus | int | Unset = UNSET
    """How far an outsourced part is. The numbers are not those of a job."""

    subtotal: Decimal | Unset = UNSET
    """Amount before discount and charges."""

    supplier: NamedReference | Unset = UNSET
    """Who does it."""

    total: Decimal | Unset = UNSET
    """Amount to pay."""

    total_details: dict[str, Any] | Unset = field(default=UNSET, metadata=wire("totalDetails"))
    """How the total comes about; its members are not known."""
