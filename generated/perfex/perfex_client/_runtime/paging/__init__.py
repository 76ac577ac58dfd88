# Copied from generator/runtime/paging/__init__.py; edit it there, then generate again.
"""The pages of a listing, fetched one after the other."""

from typing import TYPE_CHECKING

from ..core.lazy import lazy_names

if TYPE_CHECKING:
    from .arrow import ArrowReader as ArrowReader
    from .arrow import AsyncArrowReader as AsyncArrowReader
    from .paging import AsyncPages as AsyncPages
    from .paging import AsyncPageWalk as AsyncPageWalk
    from .paging import Pages as Pages
    from .paging import PageWalk as PageWalk
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        """
arrow ArrowReader AsyncArrowReader
paging AsyncPageWalk AsyncPages PageWalk Pages
""",
    )
