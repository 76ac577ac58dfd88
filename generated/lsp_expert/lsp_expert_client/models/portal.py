# Generated from specs/lsp_expert.yaml; edit that, then generate again.

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset, wire

if TYPE_CHECKING:
    from .email_status import EmailStatus
    from .named_reference import NamedReference
    from .portal_confirmation import PortalConfirmation


@define(kw_only=True, repr=False)
class Portal(Model):
    """The web page on which a supplier handles an outsourced part."""

    enabled: bool | Unset = UNSET
    """Whether it is open to the supplier."""

    reference: str | Unset = UNSET
    """Last part of its address, `https://suppliers.lsp.expert/:reference`."""

    instructions: str | Unset = UNSET
    """Instructions as HTML."""

    checklist: list[NamedReference] | Unset = UNSET
    """Points the supplier has to tick."""

    confirm: PortalConfirmation | Unset = UNSET
    """Whether the supplier takes the work."""

    sent_date: datetime | Unset = field(default=UNSET, metadata=wire("sentDate"))
    """When it was sent to the supplier."""

    sent_date_status: EmailStatus | Unset = field(default=UNSET, metadata=wire("sentDateStatus"))
    """What became of an email."""

    done_date: datetime | Unset = field(default=UNSET, metadata=wire("doneDate"))
    """When the supplier was done."""

    supplier_comments: str | Unset = field(default=UNSET, metadata=wire("supplierComments"))
    """What the supplier says."""

    upload_file_on_group: bool | Unset = field(default=UNSET, metadata=wire("uploadFileOnGroup"))
    """Whether uploads go to the group instead of the job."""
