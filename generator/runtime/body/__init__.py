"""Request bodies: JSON, forms, multipart."""

from typing import TYPE_CHECKING

from ..core.lazy import lazy_names

if TYPE_CHECKING:
    from .body import lines as lines
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        """
body lines
""",
    )
