# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .project import Project
    from .project_page import ProjectPage


ProjectRows: TypeAlias = "list[Project] | ProjectPage | Project"
"""The projects of a listing or search: a bare list, or a page of 3.x, or, as the guide prints, one row alone."""
