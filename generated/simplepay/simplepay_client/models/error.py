# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from typing import Any

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class Error(Model):
    """Why a request was refused."""

    message: str
    """The reason, for people to read."""

    errors: dict[str, Any] | None = None
    """What is wrong with which member."""
