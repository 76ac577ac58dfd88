# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset


@define(kw_only=True, repr=False)
class MyOrganizationProfile(Model):
    """One's own organization, in whose name invoices and projects are made."""

    id: str | None | Unset = UNSET
    """Identifier of the organization, such as `myorganizationprofile:abc`."""

    organization_id: str | None | Unset = UNSET
    """Organization, from the organizations."""

    name: str | None | Unset = UNSET
    """Name of the organization."""

    coc_code: str | None | Unset = UNSET
    """Number at the chamber of commerce."""

    vat_number: str | None | Unset = UNSET
    """VAT number."""

    bank_account: str | None | Unset = UNSET
    """Bank account number (IBAN)."""

    blocked: bool | None | Unset = UNSET
    """Whether it can no longer be chosen."""
