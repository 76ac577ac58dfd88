# Generated from specs/lsp_expert.yaml; edit that, then generate again.

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import wire

if TYPE_CHECKING:
    from .email_status import EmailStatus
    from .named_reference import NamedReference
    from .portal_confirmation import PortalConfirmation


@define(kw_only=True, repr=False)
class Portal(Model):
    """The web page on which a supplier handles an outsourced part."""

    enabled: bool | None = None
    """Whether it is open to the supplier."""

    reference: str | None = None
    """Last part of its address, `https://suppliers.lsp.expert/:reference`."""

    instructions: str | None = None
    """Instructions as HTML."""

    checklist: list[NamedReference] | None = None
    """Points the supplier has to tick."""

    confirm: PortalConfirmation | None = None
    """Whether the supplier takes the work."""

    sent_date: datetime | None = field(default=None, metadata=wire("sentDate"))
    """When it was sent to the supplier."""

    sent_date_status: EmailStatus | None = field(default=None, metadata=wire("sentDateStatus"))
    """What became of an email."""

    done_date: datetime | None = field(default=None, metadata=wire("doneDate"))
    """When the supplier was done."""

    supplier_comments: str | None = field(default=None, metadata=wire("supplierComments"))
    """What the supplier says."""

    upload_file_on_group: bool | None = field(default=None, metadata=wire("uploadFileOnGroup"))
    """Whether uploads go to the group instead of the job."""
