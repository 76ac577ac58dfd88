# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .. import models
from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class Debtor(Model):
    """Invoicing settings of an organization."""

    payment_term: models.PaymentTerm | None = None
    """Payment term."""

    provision_method: models.SendingMethod | str | None = None
    """How invoices are sent."""

    send_invoice_email_to_contact: bool | None = None
    """Whether invoices go to a contact person."""

    provision_contactperson_id: str | None = None
    """Person invoices are sent to."""

    send_invoice_email_to_project_contact: bool | None = None
    """Whether invoices go to the contact of the project."""

    send_invoice_email_to_fixed_email: bool | None = None
    """Whether invoices go to a fixed address."""

    send_email_email: str | None = None
    """Fixed e-mail address for invoices."""

    send_invoice_email_to_cc: bool | None = None
    """Whether invoices are copied to the addresses in `cc`."""

    cc: list[str] | None = None
    """Addresses that get a copy."""

    attention_to: models.AttentionTo | str | None = None
    """Whose attention the invoice is brought to."""

    attention_to_person_id: str | None = None
    """Person named in the attention line."""

    attention_to_fixed: str | None = None
    """Fixed text for the attention line."""

    autocollect: bool | None = None
    """Whether the amount is collected by direct debit."""

    reminders: bool | None = None
    """Whether reminders are sent."""

    send_email_type: models.SendEmailType | str | None = None
    """Whether invoices go to a fixed address or a contact."""

    autosend_subscription_invoice: bool | None = None
    """Whether subscription invoices are sent without being asked."""

    invoicetemplate_id: str | None = None
    """Layout used for invoices."""
