# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset


@define(kw_only=True, repr=False)
class Country(Model):
    """A country."""

    id: str | None | Unset = UNSET
    """Identifier of the country."""

    name: str | None | Unset = UNSET
    """Name of the country."""

    country_code: str | None | Unset = UNSET
    """Two-letter code of the country."""

    language_code: str | None | Unset = UNSET
    """Code of the language."""
