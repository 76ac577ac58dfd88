# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class Country(Model):
    """A country."""

    id: str
    """Identifier of the country."""

    name: str | None = None
    """Name of the country."""

    country_code: str | None = None
    """Two-letter code of the country."""

    language_code: str | None = None
    """Code of the language."""
