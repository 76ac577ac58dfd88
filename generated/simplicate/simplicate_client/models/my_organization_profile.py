# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class MyOrganizationProfile(Model):
    """One's own organization, in whose name invoices and projects are made."""

    id: str
    """Identifier of the organization, such as `myorganizationprofile:abc`."""

    organization_id: str | None = None
    """Organization, from the organizations."""

    name: str | None = None
    """Name of the organization."""

    coc_code: str | None = None
    """Number at the chamber of commerce."""

    vat_number: str | None = None
    """VAT number."""

    bank_account: str | None = None
    """Bank account number (IBAN)."""

    blocked: bool | None = None
    """Whether it can no longer be chosen."""
