"""What clients name of filters when they start; what filters are made of is imported when one is written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ForwardRef, TypeAlias, TypeVar, cast

from ..core.values import Unset, Value

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


class FilterStyle(Value):
    """The filter language of a vendor, as its spec describes it."""

    style: str = "q"
    parameter: str = "q"

    named: tuple[str, ...] = ()
    """Members whose entries are filtered by under a name of their own, as custom fields are."""

    def query(self, where: object, returns: object, booleans: tuple[str, str]) -> Mapping[str, object]:
        # Only who filters needs these modules.
        from .filters import condition_of
        from .qfilter import QFilter

        condition = condition_of(cast(Any, where), returns, self.named)
        return {} if condition is None else {self.parameter: QFilter(condition, booleans)}
