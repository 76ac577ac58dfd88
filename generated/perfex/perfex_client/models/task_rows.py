# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from typing import TypeAlias

from .. import models

TaskRows: TypeAlias = list[models.Task] | models.TaskPage | models.Task
"""The tasks of a listing or search: a bare list, or a page of 3.x, or, as the guide prints, one row alone."""
