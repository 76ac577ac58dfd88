# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import date as Date
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset, hints, wire

if TYPE_CHECKING:
    from .composition_type import CompositionType
    from .invoice_line import InvoiceLine
    from .invoice_reminder import InvoiceReminder
    from .invoice_status import InvoiceStatus
    from .my_organization_profile_reference import MyOrganizationProfileReference
    from .organization_reference import OrganizationReference
    from .payment_term import PaymentTerm
    from .person_reference import PersonReference
    from .project_reference import ProjectReference
    from .sending_method import SendingMethod
    from .subscription_cycle import SubscriptionCycle


@define(kw_only=True, repr=False)
class Invoice(Model):
    """An invoice to a customer."""

    id: str | None | Unset = UNSET
    """Identifier of the invoice, such as `invoice:abc`."""

    contact_id: str | None | Unset = UNSET
    """Contact person, from the contact persons."""

    payment_term: PaymentTerm | None | Unset = UNSET
    """Payment term."""

    invoice_lines: list[InvoiceLine] | None | Unset = UNSET
    """Lines of the invoice."""

    invoice_number: str | None | Unset = UNSET
    """Number of the invoice."""

    status: InvoiceStatus | None | Unset = UNSET
    """Status of the invoice."""

    total_excluding_vat: Decimal | None | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """Total without VAT."""

    total_vat: Decimal | None | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """VAT in all."""

    total_including_vat: Decimal | None | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """Total with VAT."""

    total_outstanding: Decimal | None | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """Amount still to be paid."""

    organization: OrganizationReference | None | Unset = UNSET
    """Organization it concerns."""

    person: PersonReference | None | Unset = UNSET
    """Person it concerns."""

    my_organization_profile: MyOrganizationProfileReference | None | Unset = UNSET
    """One's own organization that acts."""

    subscription_cycle: SubscriptionCycle | None | Unset = UNSET
    """Period of the subscription that the invoice is for."""

    project: ProjectReference | None | Unset = UNSET
    """Project it concerns."""

    projects: list[ProjectReference] | None | Unset = UNSET
    """Projects it concerns."""

    sending_method: SendingMethod | str | None | Unset = UNSET
    """How the invoice is sent."""

    reminder: InvoiceReminder | None | Unset = UNSET
    """Reminders for the invoice."""

    composition_type: CompositionType | str | None | Unset = UNSET
    """Whether the invoice is made of lines or of services."""

    my_organization_profile_id: str | None | Unset = UNSET
    """One's own organization that acts, from the organization profiles."""

    organization_id: str | None | Unset = UNSET
    """Organization, from the organizations."""

    person_id: str | None | Unset = UNSET
    """Person, from the persons."""

    date: Date | None | Unset = UNSET
    """Date of the invoice."""

    subject: str | None | Unset = UNSET
    """Subject of the invoice."""

    reference: str | None | Unset = UNSET
    """Reference given with it."""

    project_id: str | None | Unset = UNSET
    """Project, from the projects."""

    comments: str | None | Unset = UNSET
    """Remarks."""

    timeline_email_address: str | None | Unset = UNSET
    """Address that puts a message on the timeline."""

    created_at: datetime | None | Unset = field(default=UNSET, metadata=wire(how=hints.stamp))
    """When it was made."""

    updated_at: datetime | None | Unset = field(default=UNSET, metadata=wire(how=hints.stamp))
    """When it last changed."""

    simplicate_url: str | None | Unset = UNSET
    """Page of the record in the application."""
