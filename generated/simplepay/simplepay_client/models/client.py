# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from attrs import define

from .. import models
from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class Client(Model):
    """A client of yours in SimplePay, a company whose payroll is run."""

    id: int
    """Number of the client."""

    name: str
    """Name of the company."""

    physical_address: models.Address | None
    """Physical address."""
