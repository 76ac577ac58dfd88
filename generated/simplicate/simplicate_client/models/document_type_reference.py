# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class DocumentTypeReference(Model):
    """A kind of document, in short."""

    id: str | None = None
    """Identifier of the document type, such as `documenttype:abc`."""

    label: str | None = None
    """Text shown in the application."""
