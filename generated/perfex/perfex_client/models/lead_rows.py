# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .lead import Lead
    from .lead_page import LeadPage


LeadRows: TypeAlias = "list[Lead] | LeadPage | Lead"
"""The leads of a listing or search: a bare list, or a page of 3.x, or, as the guide prints, one row alone."""
