# Copied from generator/runtime/filters/__init__.py; edit it there, then generate again.
"""Filters of listings, written as Python."""

from typing import TYPE_CHECKING

from ..core.lazy import lazy_names

if TYPE_CHECKING:
    from .filter_style import Filter as Filter
    from .filter_style import FilterStyle as FilterStyle
    from .filters import Condition as Condition
    from .filters import Custom as Custom
    from .filters import Day as Day
    from .filters import Field as Field
    from .filters import Fields as Fields
    from .filters import Flag as Flag
    from .filters import Moment as Moment
    from .filters import Named as Named
    from .filters import Number as Number
    from .filters import Other as Other
    from .filters import Text as Text
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        """
filter_style Filter FilterStyle
filters Condition Custom Day Field Fields Flag Moment Named Number Other Text
""",
    )
