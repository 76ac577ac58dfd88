# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .staff_member import StaffMember
    from .staff_member_page import StaffMemberPage


StaffMemberRows: TypeAlias = "list[StaffMember] | StaffMemberPage | StaffMember"
"""The members of the staff of a listing or search: a bare list, or a page of 3.x, or, as the guide prints, one
    row alone.
    """
