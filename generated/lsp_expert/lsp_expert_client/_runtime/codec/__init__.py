# Copied from generator/runtime/codec/__init__.py; edit it there, then generate again.
"""Read models from JSON and write them."""

from typing import TYPE_CHECKING

from ..core.lazy import lazy_names

if TYPE_CHECKING:
    from .arrow import ArrowTable as ArrowTable
    from .codec import Codec as Codec
    from .codec import home_codec as home_codec
    from .jsontext import decimal_text as decimal_text
    from .jsontext import fresh as fresh
    from .jsontext import plain_decimal as plain_decimal
    from .model import Model as Model
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        """
arrow ArrowTable
codec Codec home_codec
jsontext decimal_text fresh plain_decimal
model Model
""",
    )
