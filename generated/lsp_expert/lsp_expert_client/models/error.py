# Generated from specs/lsp_expert.yaml; edit that, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset


@define(kw_only=True, repr=False)
class Error(Model):
    """What the API says when it refuses."""

    id: str | Unset = UNSET
    """Number of the incident, to quote to the vendor."""

    message: str
    """What went wrong."""

    name: str | Unset = UNSET
    """Kind of error, such as `NotFound`."""

    code: str | Unset = UNSET
    """Kind of error for programs, such as `resource_missing`."""
