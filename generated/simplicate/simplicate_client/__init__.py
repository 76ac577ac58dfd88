# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.
"""Typed client for Simplicate REST API v2."""

from typing import TYPE_CHECKING

from ._runtime.core.lazy import lazy_getattr

if TYPE_CHECKING:
    from . import fields as fields
    from . import models as models
    from ._runtime.core.drift import Drift as Drift
    from ._runtime.core.errors import ApiError as ApiError
    from ._runtime.core.errors import BadRequest as BadRequest
    from ._runtime.core.errors import ClientError as ClientError
    from ._runtime.core.errors import Conflict as Conflict
    from ._runtime.core.errors import ConnectionFailed as ConnectionFailed
    from ._runtime.core.errors import DecodeError as DecodeError
    from ._runtime.core.errors import Forbidden as Forbidden
    from ._runtime.core.errors import InvalidArgument as InvalidArgument
    from ._runtime.core.errors import MissingCredential as MissingCredential
    from ._runtime.core.errors import NotFound as NotFound
    from ._runtime.core.errors import NotReady as NotReady
    from ._runtime.core.errors import RateLimited as RateLimited
    from ._runtime.core.errors import ServerError as ServerError
    from ._runtime.core.errors import TimedOut as TimedOut
    from ._runtime.core.errors import TransportError as TransportError
    from ._runtime.core.errors import Unauthorized as Unauthorized
    from ._runtime.core.errors import Unprocessable as Unprocessable
    from ._runtime.core.files import File as File
    from ._runtime.core.unset import UNSET as UNSET
    from ._runtime.core.unset import Unset as Unset
    from .client import AsyncSimplicateClient as AsyncSimplicateClient
    from .client import SimplicateClient as SimplicateClient

_MODULES = {
    "ApiError": "._runtime.core.errors",
    "AsyncSimplicateClient": ".client",
    "BadRequest": "._runtime.core.errors",
    "ClientError": "._runtime.core.errors",
    "Conflict": "._runtime.core.errors",
    "ConnectionFailed": "._runtime.core.errors",
    "DecodeError": "._runtime.core.errors",
    "Drift": "._runtime.core.drift",
    "File": "._runtime.core.files",
    "Forbidden": "._runtime.core.errors",
    "InvalidArgument": "._runtime.core.errors",
    "MissingCredential": "._runtime.core.errors",
    "NotFound": "._runtime.core.errors",
    "NotReady": "._runtime.core.errors",
    "RateLimited": "._runtime.core.errors",
    "ServerError": "._runtime.core.errors",
    "SimplicateClient": ".client",
    "TimedOut": "._runtime.core.errors",
    "TransportError": "._runtime.core.errors",
    "UNSET": "._runtime.core.unset",
    "Unauthorized": "._runtime.core.errors",
    "Unprocessable": "._runtime.core.errors",
    "Unset": "._runtime.core.unset",
    "fields": "",
    "models": "",
}

__all__ = [
    "ApiError",
    "AsyncSimplicateClient",
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
    "RateLimited",
    "ServerError",
    "SimplicateClient",
    "TimedOut",
    "TransportError",
    "UNSET",
    "Unauthorized",
    "Unprocessable",
    "Unset",
    "fields",
    "models",
]

__getattr__ = lazy_getattr(__name__, _MODULES)


def __dir__() -> list[str]:
    return sorted(__all__)
