# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset


@define(kw_only=True, repr=False)
class DocumentTypeReference(Model):
    """A kind of document, in short."""

    id: str | None | Unset = UNSET
    """Identifier of the document type, such as `documenttype:abc`."""

    label: str | None | Unset = UNSET
    """Text shown in the application."""
