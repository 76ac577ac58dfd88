# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import wire


@define(kw_only=True, repr=False)
class Client(Model):
    """A company or person who orders work. Documented members that have no value are left out: `details`,
    `vat_number`, `logo_url`, `cat_configuration`, `filename_formats` and `national_identification_number` are
    in no example.
    """

    id: str
    """Id of the client."""

    name: str
    """Its name."""

    object_type: str | None = field(default=None, metadata=wire("object"))
    """Always `client`."""

    address: models.Address
    """A postal address. Often only the name is there."""

    archived: bool
    """Whether it is archived."""

    cat_configuration: dict[str, Any] | None = field(default=None, metadata=wire("catConfiguration"))
    """CAT configuration to start jobs with; its members are not known. Written as an id."""

    contacts: list[models.ClientContact]
    """People to write to."""

    details: str | None = None
    """Anything else worth knowing."""

    filename_formats: dict[str, Any] | None = field(default=None, metadata=wire("filenameFormats"))
    """Names for the files of documents; its members are not known."""

    files: list[models.ClientFile]
    """Files kept with the client."""

    invoice: models.ClientInvoiceSettings
    """How a client is billed."""

    labels: list[models.Label]
    """Labels stuck on the client."""

    logo_url: str | None = field(default=None, metadata=wire("logoUrl"))
    """Where its logo is."""

    marketings: list[dict[str, Any]]
    """Marketing notes; their members are not known."""

    national_identification_number: str | None = field(default=None, metadata=wire("nationalIdentificationNumber"))
    """Number in a national register, such as SIRET or KVK."""

    notes: list[models.Note]
    """Internal notes."""

    pinned: bool
    """Whether it is pinned."""

    services: list[models.Price]
    """Prices agreed with the client."""

    users: list[models.NamedReference]
    """Users who look after the client."""

    vat_number: str | None = field(default=None, metadata=wire("vatNumber"))
    """VAT number."""

    created_at: datetime = field(metadata=wire("createdAt"))
    """When it was created."""

    updated_at: datetime = field(metadata=wire("updatedAt"))
    """When it was last changed."""
