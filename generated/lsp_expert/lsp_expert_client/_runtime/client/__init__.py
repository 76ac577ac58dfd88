# Copied from generator/runtime/client/__init__.py; edit it there, then generate again.
"""Clients and resources: what callers hold."""

from typing import TYPE_CHECKING

from ..core.lazy import lazy_names

if TYPE_CHECKING:
    from .client import AsyncClient as AsyncClient
    from .client import AsyncResource as AsyncResource
    from .client import Client as Client
    from .client import ClientConfig as ClientConfig
    from .client import Resource as Resource
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        """
client AsyncClient Client ClientConfig
client AsyncResource Resource
""",
    )
