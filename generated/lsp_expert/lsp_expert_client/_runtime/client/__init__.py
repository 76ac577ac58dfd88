# Copied from generator/runtime/client/__init__.py; edit it there, then generate again.
"""Clients and resources: what callers hold."""

from typing import TYPE_CHECKING

from ..core.lazy import lazy_names

if TYPE_CHECKING:
    from .apart import explain as explain
    from .apart import explain_async as explain_async
    from .apart import record as record
    from .client import AsyncBareClient as AsyncBareClient
    from .client import AsyncClient as AsyncClient
    from .client import AsyncExplainingClient as AsyncExplainingClient
    from .client import BareClient as BareClient
    from .client import Client as Client
    from .client import ExplainingClient as ExplainingClient
    from .client import RecordingClient as RecordingClient
    from .config import ClientConfig as ClientConfig
    from .explaining import PlannedRequests as PlannedRequests
    from .resources import AsyncResource as AsyncResource
    from .resources import Resource as Resource
    from .resources import awaitable as awaitable
    from .webhooks import Headers as Headers
    from .webhooks import InvalidSignature as InvalidSignature
    from .webhooks import Receiver as Receiver
    from .webhooks import WebhookRule as WebhookRule
    from .webhooks import WebhookSecret as WebhookSecret
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        """
client AsyncBareClient AsyncClient AsyncExplainingClient BareClient Client ExplainingClient RecordingClient
config ClientConfig
explaining PlannedRequests
apart explain explain_async record
resources AsyncResource Resource awaitable
webhooks Headers InvalidSignature Receiver WebhookRule WebhookSecret
""",
    )
