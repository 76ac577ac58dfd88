# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .task import Task
    from .task_page import TaskPage


TaskRows: TypeAlias = "list[Task] | TaskPage | Task"
"""The tasks of a listing or search: a bare list, or a page of 3.x, or, as the guide prints, one row alone."""
