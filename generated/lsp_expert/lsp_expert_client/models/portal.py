# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from datetime import datetime

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import wire


@define(kw_only=True, repr=False)
class Portal(Model):
    """The web page on which a supplier handles an outsourced part."""

    enabled: bool | None = None
    """Whether it is open to the supplier."""

    reference: str | None = None
    """Last part of its address, `https://suppliers.lsp.expert/:reference`."""

    instructions: str | None = None
    """Instructions as HTML."""

    checklist: list[models.NamedReference] | None = None
    """Points the supplier has to tick."""

    confirm: models.PortalConfirmation | None = None
    """Whether the supplier takes the work."""

    sent_date: datetime | None = field(default=None, metadata=wire("sentDate"))
    """When it was sent to the supplier."""

    sent_date_status: models.EmailStatus | None = field(default=None, metadata=wire("sentDateStatus"))
    """What became of an email."""

    done_date: datetime | None = field(default=None, metadata=wire("doneDate"))
    """When the supplier was done."""

    supplier_comments: str | None = field(default=None, metadata=wire("supplierComments"))
    """What the supplier says."""

    upload_file_on_group: bool | None = field(default=None, metadata=wire("uploadFileOnGroup"))
    """Whether uploads go to the group instead of the job."""
