# Generated from specs/lsp_expert.yaml; edit that, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.codec import Model

if TYPE_CHECKING:
    from .language import Language


@define(kw_only=True, repr=False)
class LanguagePair(Model):
    """A language to translate from and one to translate into."""

    id: str
    """Id of the pair."""

    source: Language
    """Language to translate from."""

    target: Language
    """Language to translate into."""

    bidirectional: bool
    """Whether it holds in both directions."""

    pinned: bool | None = None
    """Whether it is pinned. Only in the list of the account."""

    disabled: bool | None = None
    """Whether it is out of use. Only in the list of the account."""
