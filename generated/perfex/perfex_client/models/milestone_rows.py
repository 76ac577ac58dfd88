# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .milestone import Milestone
    from .milestone_page import MilestonePage


MilestoneRows: TypeAlias = "list[Milestone] | MilestonePage | Milestone"
"""The milestones of a listing or search: a bare list, or a page of 3.x, or, as the guide prints, one row
    alone.
    """
