# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class Failure(Model):
    """Why a request was refused. Which members there are depends on the version and on the resource."""

    status: bool | None = None
    """Always false."""

    paymentmode: bool | None = None
    """The same, said by payments."""

    message: str | None = None
    """The reason, at times as HTML."""

    error: str | dict[str, str] | None = None
    """Reasons by field in 2.x; a text where there is no `message`; a code word in 3.x."""

    errors: dict[str, str] | None = None
    """Reasons by field in 3.x."""
