# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from typing import Literal

from attrs import define

from .. import models
from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset


@define(kw_only=True, repr=False)
class DebtorInput(Model):
    """Invoicing settings to write."""

    payment_term_id: str | Unset = UNSET
    """Payment term, from the payment terms."""

    provision_method: models.SendingMethod | Literal["post", "email"] | str | Unset = UNSET
    """How invoices are sent."""

    send_invoice_email_to_contact: bool | Unset = UNSET
    """Whether invoices go to a contact person."""

    provision_contactperson_id: str | Unset = UNSET
    """Person invoices are sent to."""

    send_invoice_email_to_project_contact: bool | Unset = UNSET
    """Whether invoices go to the contact of the project."""

    send_invoice_email_to_fixed_email: bool | Unset = UNSET
    """Whether invoices go to a fixed address."""

    send_email_email: str | Unset = UNSET
    """Fixed e-mail address for invoices."""

    send_invoice_email_to_cc: bool | Unset = UNSET
    """Whether invoices are copied to the addresses in `cc`."""

    cc: list[str] | Unset = UNSET
    """Addresses that get a copy."""

    attention_to: models.AttentionTo | Literal["none", "contact", "creditor"] | str | Unset = UNSET
    """Whose attention the invoice is brought to."""

    attention_to_person_id: str | Unset = UNSET
    """Person named in the attention line."""

    attention_to_fixed: str | Unset = UNSET
    """Fixed text for the attention line."""

    autocollect: bool | Unset = UNSET
    """Whether the amount is collected by direct debit."""

    reminders: bool | Unset = UNSET
    """Whether reminders are sent."""

    send_email_type: models.SendEmailType | Literal["fixed", "contact"] | str | Unset = UNSET
    """Whether invoices go to a fixed address or a contact."""

    autosend_subscription_invoice: bool | Unset = UNSET
    """Whether subscription invoices are sent without being asked."""

    invoicetemplate_id: str | Unset = UNSET
    """Layout used for invoices."""
