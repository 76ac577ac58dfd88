# Copied from generator/runtime/body/__init__.py; edit it there, then generate again.
"""Request bodies: JSON, forms, multipart."""

from typing import TYPE_CHECKING

from ..core.lazy import lazy_names

if TYPE_CHECKING:
    from .body import lines as lines
    from .body_variants import BodyVariant as BodyVariant
    from .body_variants import all_attached as all_attached
    from .body_variants import attached as attached
    from .multipart_part import part as part
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        """
body lines
body_variants BodyVariant all_attached attached
multipart_part part
""",
    )
