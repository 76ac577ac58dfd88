"""Send requests with httpx: transports, retries, event streams."""

from typing import TYPE_CHECKING

from ..core.lazy import lazy_names

if TYPE_CHECKING:
    from .events import AsyncStream as AsyncStream
    from .events import Event as Event
    from .events import Stream as Stream
    from .reports import ExchangeRecorder as ExchangeRecorder
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        """
events AsyncStream Event Stream
reports ExchangeRecorder
""",
    )
