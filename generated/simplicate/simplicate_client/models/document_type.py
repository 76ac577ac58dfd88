# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class DocumentType(Model):
    """A kind of document."""

    id: str
    """Identifier of the document type, such as `documenttype:abc`."""

    label: str | None = None
    """Text shown in the application."""

    description: str | None = None
    """Description of the document type."""

    can_have_attachment: bool | None = None
    """Whether files may be attached."""

    is_for_crm: bool | None = None
    """Whether it can be used for organizations and persons."""

    is_for_contact: bool | None = None
    """Whether it can be used for contact persons."""

    is_for_sale: bool | None = None
    """Whether it can be used for sales."""

    is_for_debtor: bool | None = None
    """Whether it can be used for debtors."""

    is_for_project: bool | None = None
    """Whether it can be used for projects."""

    is_for_subscription: bool | None = None
    """Whether it can be used for subscriptions."""

    is_for_employee: bool | None = None
    """Whether it can be used for employees."""

    is_for_invoice: bool | None = None
    """Whether it can be used for invoices."""

    is_for_myorganizationprofile: bool | None = None
    """Whether it can be used for one's own organization profiles."""

    is_blocked: bool | None = None
    """Whether it is blocked."""

    is_visible_on_all: bool | None = None
    """Whether it can be used everywhere."""
