# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from attrs import define

from .. import models
from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class LanguagePair(Model):
    """A language to translate from and one to translate into."""

    id: str
    """Id of the pair."""

    source: models.Language
    """Language to translate from."""

    target: models.Language
    """Language to translate into."""

    bidirectional: bool
    """Whether it holds in both directions."""

    pinned: bool | None = None
    """Whether it is pinned. Only in the list of the account."""

    disabled: bool | None = None
    """Whether it is out of use. Only in the list of the account."""
