# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.
"""Typed client for Simplicate REST API v2."""

from typing import TYPE_CHECKING

from ._runtime.lazy import lazy_getattr

if TYPE_CHECKING:
    from . import fields as fields
    from . import models as models
    from ._runtime.drift import Drift as Drift
    from ._runtime.errors import ApiError as ApiError
    from ._runtime.errors import BadRequest as BadRequest
    from ._runtime.errors import ClientError as ClientError
    from ._runtime.errors import Conflict as Conflict
    from ._runtime.errors import ConnectionFailed as ConnectionFailed
    from ._runtime.errors import DecodeError as DecodeError
    from ._runtime.errors import Forbidden as Forbidden
    from ._runtime.errors import InvalidArgument as InvalidArgument
    from ._runtime.errors import MissingCredential as MissingCredential
    from ._runtime.errors import NotFound as NotFound
    from ._runtime.errors import NotReady as NotReady
    from ._runtime.errors import RateLimited as RateLimited
    from ._runtime.errors import ServerError as ServerError
    from ._runtime.errors import TimedOut as TimedOut
    from ._runtime.errors import TransportError as TransportError
    from ._runtime.errors import Unauthorized as Unauthorized
    from ._runtime.errors import Unprocessable as Unprocessable
    from ._runtime.files import File as File
    from ._runtime.unset import UNSET as UNSET
    from ._runtime.unset import Unset as Unset
    from .client import AsyncSimplicateClient as AsyncSimplicateClient
    from .client import SimplicateClient as SimplicateClient

_MODULES = {
    "ApiError": "._runtime.errors",
    "AsyncSimplicateClient": ".client",
    "BadRequest": "._runtime.errors",
    "ClientError": "._runtime.errors",
    "Conflict": "._runtime.errors",
    "ConnectionFailed": "._runtime.errors",
    "DecodeError": "._runtime.errors",
    "Drift": "._runtime.drift",
    "File": "._runtime.files",
    "Forbidden": "._runtime.errors",
    "InvalidArgument": "._runtime.errors",
    "MissingCredential": "._runtime.errors",
    "NotFound": "._runtime.errors",
    "NotReady": "._runtime.errors",
    "RateLimited": "._runtime.errors",
    "ServerError": "._runtime.errors",
    "SimplicateClient": ".client",
    "TimedOut": "._runtime.errors",
    "TransportError": "._runtime.errors",
    "UNSET": "._runtime.unset",
    "Unauthorized": "._runtime.errors",
    "Unprocessable": "._runtime.errors",
    "Unset": "._runtime.unset",
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
