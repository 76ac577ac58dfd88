# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.
"""Typed client for Perfex CRM REST API module."""

from typing import TYPE_CHECKING

from ._runtime.core import lazy_getattr

if TYPE_CHECKING:
    from . import models as models
    from ._overlay.errors import WouldLose as WouldLose
    from ._overlay.errors import WriteFailed as WriteFailed
    from ._runtime.core import UNSET as UNSET
    from ._runtime.core import ApiError as ApiError
    from ._runtime.core import BadRequest as BadRequest
    from ._runtime.core import ClientError as ClientError
    from ._runtime.core import Conflict as Conflict
    from ._runtime.core import ConnectionFailed as ConnectionFailed
    from ._runtime.core import DecodeError as DecodeError
    from ._runtime.core import Drift as Drift
    from ._runtime.core import File as File
    from ._runtime.core import Forbidden as Forbidden
    from ._runtime.core import InvalidArgument as InvalidArgument
    from ._runtime.core import MissingCredential as MissingCredential
    from ._runtime.core import NotFound as NotFound
    from ._runtime.core import NotReady as NotReady
    from ._runtime.core import RateLimited as RateLimited
    from ._runtime.core import ServerError as ServerError
    from ._runtime.core import TimedOut as TimedOut
    from ._runtime.core import TransportError as TransportError
    from ._runtime.core import Unauthorized as Unauthorized
    from ._runtime.core import Unprocessable as Unprocessable
    from ._runtime.core import Unset as Unset
    from .client import AsyncPerfexClient as AsyncPerfexClient
    from .client import PerfexClient as PerfexClient

_MODULES = {
    "ApiError": "._runtime.core",
    "AsyncPerfexClient": ".client",
    "BadRequest": "._runtime.core",
    "ClientError": "._runtime.core",
    "Conflict": "._runtime.core",
    "ConnectionFailed": "._runtime.core",
    "DecodeError": "._runtime.core",
    "Drift": "._runtime.core",
    "File": "._runtime.core",
    "Forbidden": "._runtime.core",
    "InvalidArgument": "._runtime.core",
    "MissingCredential": "._runtime.core",
    "NotFound": "._runtime.core",
    "NotReady": "._runtime.core",
    "PerfexClient": ".client",
    "RateLimited": "._runtime.core",
    "ServerError": "._runtime.core",
    "TimedOut": "._runtime.core",
    "TransportError": "._runtime.core",
    "UNSET": "._runtime.core",
    "Unauthorized": "._runtime.core",
    "Unprocessable": "._runtime.core",
    "Unset": "._runtime.core",
    "WouldLose": "._overlay.errors",
    "WriteFailed": "._overlay.errors",
    "models": "",
}

__version__ = "0.1.0"

__all__ = [
    "ApiError",
    "AsyncPerfexClient",
    "BadRequest",
    "ClientError",
    "Conflict",
    "ConnectionFailed",
    "DecodeError",
    "Drift",
    "File",
    "Forbidden",
    "InvalidArgument",
    "MissingCredential",
    "NotFound",
    "NotReady",
    "PerfexClient",
    "RateLimited",
    "ServerError",
    "TimedOut",
    "TransportError",
    "UNSET",
    "Unauthorized",
    "Unprocessable",
    "Unset",
    "WouldLose",
    "WriteFailed",
    "models",
]

__getattr__ = lazy_getattr(__name__, _MODULES)


def __dir__() -> list[str]:
    return sorted(__all__)
