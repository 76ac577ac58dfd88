# Copied from generator/runtime/filters/where.py; edit it there, then generate again.
"""What a listing takes as its filter; what filters are made of is imported when one is written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, ForwardRef, TypeAlias, TypeVar

from ..core.values import Unset

if TYPE_CHECKING:
    from .filters import Condition

F = TypeVar("F")

if TYPE_CHECKING:
    Filter: TypeAlias = Callable[[F], Condition] | Mapping[str, object] | Unset
    """What a listing takes as `where`: a function from the fields to a condition, a mapping, or nothing.

    All in one name, since mypy does not look for the function's type in a union inside a union."""
else:
    # `get_type_hints` finds the class by way of its folder, which imports it then.
    _CONDITION = ForwardRef("filters.Condition", module=__package__.rpartition(".")[0])
    Filter = Callable[[F], _CONDITION] | Mapping[str, object] | Unset
