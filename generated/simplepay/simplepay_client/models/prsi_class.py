# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from enum import StrEnum


class PrsiClass(StrEnum):
    """Class of Irish social insurance (PRSI)."""

    A = "a"
    J = "j"
    S = "s"
    M = "m"
