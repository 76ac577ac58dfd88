# Copied from generator/runtime/http/__init__.py; edit it there, then generate again.
"""Send requests with httpx: transports, retries, event streams."""

from typing import TYPE_CHECKING

from ..core.lazy import lazy_names

if TYPE_CHECKING:
    from .reports import ExchangeRecorder as ExchangeRecorder
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        """
reports ExchangeRecorder
""",
    )
