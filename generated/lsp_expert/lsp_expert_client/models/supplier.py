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
class Supplier(Model):
    """A company or freelancer who does work."""

    id: str
    """Id of the supplier."""

    name: str
    """Its name."""

    supplier_type: models.SupplierType | str | None = field(default=None, metadata=wire("supplierType"))
    """Whether a supplier is one person or a company."""

    address: models.Address
    """A postal address. Often only the name is there."""

    archived: bool
    """Whether it is archived."""

    cat_configuration: dict[str, Any] | None = field(default=None, metadata=wire("catConfiguration"))
    """CAT configuration to start jobs with; its members are not known."""

    contacts: list[models.SupplierContact] | None = None
    """People to write to; only at a company."""

    dedicated_clients: list[models.NamedReference] | None = field(default=None, metadata=wire("dedicatedClients"))
    """Clients it is preferred for."""

    details: str | None = None
    """Anything else worth knowing."""

    domains: list[models.NamedReference] | None = None
    """Fields of expertise."""

    email: str | None = None
    """Email address."""

    filename_formats: dict[str, Any] | None = field(default=None, metadata=wire("filenameFormats"))
    """Names for the files of documents; its members are not known."""

    files: list[dict[str, Any]] | None = None
    """Files kept with the supplier; their members are not known."""

    labels: list[models.Label] | None = None
    """Labels stuck on the supplier."""

    language_pairs: list[models.LanguagePair] | None = field(default=None, metadata=wire("languagePairs"))
    """Languages it works in."""

    logo_url: str | None = field(default=None, metadata=wire("logoUrl"))
    """Where its logo is."""

    marketings: list[dict[str, Any]] | None = None
    """Marketing notes; their members are not known."""

    mobile_phone: str | None = field(default=None, metadata=wire("mobilePhone"))
    """Mobile phone number; only of a freelancer."""

    national_identification_number: str | None = field(default=None, metadata=wire("nationalIdentificationNumber"))
    """Number in a national register, such as SIRET or KVK."""

    nickname: str | None = None
    """Short name; only of a freelancer."""

    notes: list[models.Note] | None = None
    """Internal notes."""

    phone: str | None = None
    """Phone number; only of a freelancer."""

    pinned: bool | None = None
    """Whether it is pinned."""

    purchase_order: dict[str, Any] | None = field(default=None, metadata=wire("purchaseOrder"))
    """How it is ordered from; its members are not known."""

    rating: Decimal | None = None
    """How good it is."""

    services: list[models.SupplierService] | None = None
    """What it can do."""

    timezone: str | None = None
    """Time zone."""

    unavailabilities: list[dict[str, Any]] | None = None
    """When it cannot work; the members are not known."""

    vat_number: str | None = field(default=None, metadata=wire("vatNumber"))
    """VAT number."""

    created_at: datetime | None = field(default=None, metadata=wire("createdAt"))
    """When it was created."""

    updated_at: datetime | None = field(default=None, metadata=wire("updatedAt"))
    """When it was last changed."""
