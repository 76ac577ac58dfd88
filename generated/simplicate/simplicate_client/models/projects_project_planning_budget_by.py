# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from enum import StrEnum
from typing import Literal, TypeAlias


class ProjectsProjectPlanningBudgetBy(StrEnum):
    """ProjectsProjectPlanningBudgetBy."""

    PROJECTSERVICE = "projectservice"
    PROJECTSERVICEHOURSTYPE = "projectservicehourstype"


ProjectsProjectPlanningBudgetByName: TypeAlias = Literal["projectservice", "projectservicehourstype"]
"""A value of `ProjectsProjectPlanningBudgetBy` as text."""
