# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from enum import StrEnum


class ProjectsProjectPlanningBudgetBy(StrEnum):
    """ProjectsProjectPlanningBudgetBy."""

    PROJECTSERVICE = "projectservice"
    PROJECTSERVICEHOURSTYPE = "projectservicehourstype"
