# Generated from specs/spec.yaml; edit that, then generate again.

from __future__ import annotations

from typing import Annotated, TypeAlias

from .. import models
from .._runtime.core import tagged

Medium: TypeAlias = Annotated[models.Book | models.Film, tagged("kind", {"b": "Book", "Film": "Film"})]
"""Something to borrow."""
