# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from datetime import date as Date  # noqa: N812  a field is called date
from datetime import datetime

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class Subscription(Model):
    """A subscription of a customer, charged by Stripe."""

    id: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Id of the subscription."""

    name: str
    """Name of the subscription."""

    description: str | None
    """What is subscribed to."""

    description_in_item: bool = field(metadata=wire(hint=hints.spelled("1", "0")))
    """Whether invoices print the description."""

    clientid: int = field(metadata=wire(hint=hints.text))
    """Id of the customer."""

    date: Date | None
    """First day."""

    terms: str | None
    """Terms and conditions."""

    currency: int = field(metadata=wire(hint=hints.text))
    """Id of the currency."""

    tax_id: int = field(metadata=wire(hint=hints.text))
    """Id of the first tax; 0 is none."""

    stripe_tax_id: str | None = None
    """Id of the first tax at Stripe."""

    tax_id_2: int = field(metadata=wire(hint=hints.text))
    """Id of the second tax; 0 is none."""

    stripe_tax_id_2: str | None
    """Id of the second tax at Stripe."""

    stripe_plan_id: str | None
    """Id of the plan at Stripe."""

    stripe_subscription_id: str
    """Id of the subscription at Stripe."""

    next_billing_cycle: int | None = field(metadata=wire(hint=hints.text))
    """When it is next charged, in Unix seconds."""

    ends_at: int | None = field(metadata=wire(hint=hints.text))
    """When it ends, in Unix seconds."""

    status: str | None
    """State at Stripe, such as `active`."""

    quantity: int = field(metadata=wire(hint=hints.text))
    """How many are subscribed to."""

    project_id: int = field(metadata=wire(hint=hints.text))
    """Project it belongs to; 0 is none."""

    hash: str
    """Secret part of its public address."""

    created: datetime = field(metadata=wire(hint=hints.stamp))
    """When the subscription was entered."""

    created_from: int = field(metadata=wire(hint=hints.text))
    """Id of the staff member who entered it."""

    date_subscribed: datetime | None = field(metadata=wire(hint=hints.stamp))
    """When the customer subscribed."""

    in_test_environment: bool | None = field(metadata=wire(hint=hints.spelled("1", "0")))
    """Whether it lives in Stripe's test environment."""

    last_sent_at: datetime = field(metadata=wire(hint=hints.stamp))
    """When it was last sent to the customer."""
