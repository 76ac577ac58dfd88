# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset


@define(kw_only=True, repr=False)
class DocumentType(Model):
    """A kind of document."""

    id: str | None | Unset = UNSET
    """Identifier of the document type, such as `documenttype:abc`."""

    label: str | None | Unset = UNSET
    """Text shown in the application."""

    description: str | None | Unset = UNSET
    """Description of the document type."""

    can_have_attachment: bool | None | Unset = UNSET
    """Whether files may be attached."""

    is_for_crm: bool | None | Unset = UNSET
    """Whether it can be used for organizations and persons."""

    is_for_contact: bool | None | Unset = UNSET
    """Whether it can be used for contact persons."""

    is_for_sale: bool | None | Unset = UNSET
    """Whether it can be used for sales."""

    is_for_debtor: bool | None | Unset = UNSET
    """Whether it can be used for debtors."""

    is_for_project: bool | None | Unset = UNSET
    """Whether it can be used for projects."""

    is_for_subscription: bool | None | Unset = UNSET
    """Whether it can be used for subscriptions."""

    is_for_employee: bool | None | Unset = UNSET
    """Whether it can be used for employees."""

    is_for_invoice: bool | None | Unset = UNSET
    """Whether it can be used for invoices."""

    is_for_myorganizationprofile: bool | None | Unset = UNSET
    """Whether it can be used for one's own organization profiles."""

    is_blocked: bool | None | Unset = UNSET
    """Whether it is blocked."""

    is_visible_on_all: bool | None | Unset = UNSET
    """Whether it can be used everywhere."""
