# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.
"""Typed client for Simplicate REST API v2."""

from typing import TYPE_CHECKING

from ._runtime.core import lazy_getattr

if TYPE_CHECKING:
    from . import fields as fields
    from . import models as models
    from ._runtime.auth import AsyncSecretSource as AsyncSecretSource
    from ._runtime.auth import SecretSource as SecretSource
    from ._runtime.call import Attempt as Attempt
    from ._runtime.call import Call as Call
    from ._runtime.call import Clock as Clock
    from ._runtime.call import Options as Options
    from ._runtime.call import Page as Page
    from ._runtime.call import Recorded as Recorded
    from ._runtime.call import Saved as Saved
    from ._runtime.call import Settings as Settings
    from ._runtime.call import Waiting as Waiting
    from ._runtime.client import PlannedRequests as PlannedRequests
    from ._runtime.codec import ArrowTable as ArrowTable
    from ._runtime.codec import Model as Model
    from ._runtime.core import UNSET as UNSET
    from ._runtime.core import ApiError as ApiError
    from ._runtime.core import AsyncHttpSender as AsyncHttpSender
    from ._runtime.core import BadRequest as BadRequest
    from ._runtime.core import CallLike as CallLike
    from ._runtime.core import CertSource as CertSource
    from ._runtime.core import ClientError as ClientError
    from ._runtime.core import Conflict as Conflict
    from ._runtime.core import ConnectionFailed as ConnectionFailed
    from ._runtime.core import DecodeError as DecodeError
    from ._runtime.core import Drift as Drift
    from ._runtime.core import ExtraMissing as ExtraMissing
    from ._runtime.core import File as File
    from ._runtime.core import Forbidden as Forbidden
    from ._runtime.core import HttpSender as HttpSender
    from ._runtime.core import InvalidArgument as InvalidArgument
    from ._runtime.core import MissingCredential as MissingCredential
    from ._runtime.core import NotFound as NotFound
    from ._runtime.core import NotReady as NotReady
    from ._runtime.core import OutcomeUnknown as OutcomeUnknown
    from ._runtime.core import Progress as Progress
    from ._runtime.core import ProxySource as ProxySource
    from ._runtime.core import RateLimited as RateLimited
    from ._runtime.core import Readable as Readable
    from ._runtime.core import SentRequest as SentRequest
    from ._runtime.core import SequenceNotStr as SequenceNotStr
    from ._runtime.core import ServerError as ServerError
    from ._runtime.core import Target as Target
    from ._runtime.core import TimedOut as TimedOut
    from ._runtime.core import TransportError as TransportError
    from ._runtime.core import Unauthorized as Unauthorized
    from ._runtime.core import Unprocessable as Unprocessable
    from ._runtime.core import Unset as Unset
    from ._runtime.core import Upload as Upload
    from ._runtime.core import VerifySource as VerifySource
    from ._runtime.dialect import RateLimitState as RateLimitState
    from ._runtime.filters import Condition as Condition
    from ._runtime.filters import Filter as Filter
    from ._runtime.http import ExchangeRecorder as ExchangeRecorder
    from ._runtime.paging import ArrowReader as ArrowReader
    from ._runtime.paging import AsyncArrowReader as AsyncArrowReader
    from ._runtime.paging import AsyncPages as AsyncPages
    from ._runtime.paging import AsyncPageWalk as AsyncPageWalk
    from ._runtime.paging import Pages as Pages
    from ._runtime.paging import PageWalk as PageWalk
    from .client import AsyncSimplicateClient as AsyncSimplicateClient
    from .client import SimplicateClient as SimplicateClient

_MODULES = {
    "UNSET": "._runtime.core",
    "ApiError": "._runtime.core",
    "ArrowReader": "._runtime.paging",
    "ArrowTable": "._runtime.codec",
    "AsyncArrowReader": "._runtime.paging",
    "AsyncHttpSender": "._runtime.core",
    "AsyncPageWalk": "._runtime.paging",
    "AsyncPages": "._runtime.paging",
    "AsyncSecretSource": "._runtime.auth",
    "AsyncSimplicateClient": ".client",
    "Attempt": "._runtime.call",
    "BadRequest": "._runtime.core",
    "Call": "._runtime.call",
    "CallLike": "._runtime.core",
    "CertSource": "._runtime.core",
    "ClientError": "._runtime.core",
    "Clock": "._runtime.call",
    "Condition": "._runtime.filters",
    "Conflict": "._runtime.core",
    "ConnectionFailed": "._runtime.core",
    "DecodeError": "._runtime.core",
    "Drift": "._runtime.core",
    "ExchangeRecorder": "._runtime.http",
    "ExtraMissing": "._runtime.core",
    "File": "._runtime.core",
    "Filter": "._runtime.filters",
    "Forbidden": "._runtime.core",
    "HttpSender": "._runtime.core",
    "InvalidArgument": "._runtime.core",
    "MissingCredential": "._runtime.core",
    "Model": "._runtime.codec",
    "NotFound": "._runtime.core",
    "NotReady": "._runtime.core",
    "Options": "._runtime.call",
    "OutcomeUnknown": "._runtime.core",
    "Page": "._runtime.call",
    "PageWalk": "._runtime.paging",
    "Pages": "._runtime.paging",
    "PlannedRequests": "._runtime.client",
    "Progress": "._runtime.core",
    "ProxySource": "._runtime.core",
    "RateLimitState": "._runtime.dialect",
    "RateLimited": "._runtime.core",
    "Readable": "._runtime.core",
    "Recorded": "._runtime.call",
    "Saved": "._runtime.call",
    "SecretSource": "._runtime.auth",
    "SentRequest": "._runtime.core",
    "SequenceNotStr": "._runtime.core",
    "ServerError": "._runtime.core",
    "Settings": "._runtime.call",
    "SimplicateClient": ".client",
    "Target": "._runtime.core",
    "TimedOut": "._runtime.core",
    "TransportError": "._runtime.core",
    "Unauthorized": "._runtime.core",
    "Unprocessable": "._runtime.core",
    "Unset": "._runtime.core",
    "Upload": "._runtime.core",
    "VerifySource": "._runtime.core",
    "Waiting": "._runtime.call",
    "fields": "",
    "models": "",
}

__version__ = "0.1.0"

__all__ = [
    "UNSET",
    "ApiError",
    "ArrowReader",
    "ArrowTable",
    "AsyncArrowReader",
    "AsyncHttpSender",
    "AsyncPageWalk",
    "AsyncPages",
    "AsyncSecretSource",
    "AsyncSimplicateClient",
    "Attempt",
    "BadRequest",
    "Call",
    "CallLike",
    "CertSource",
    "ClientError",
    "Clock",
    "Condition",
    "Conflict",
    "ConnectionFailed",
    "DecodeError",
    "Drift",
    "ExchangeRecorder",
    "ExtraMissing",
    "File",
    "Filter",
    "Forbidden",
    "HttpSender",
    "InvalidArgument",
    "MissingCredential",
    "Model",
    "NotFound",
    "NotReady",
    "Options",
    "OutcomeUnknown",
    "Page",
    "PageWalk",
    "Pages",
    "PlannedRequests",
    "Progress",
    "ProxySource",
    "RateLimitState",
    "RateLimited",
    "Readable",
    "Recorded",
    "Saved",
    "SecretSource",
    "SentRequest",
    "SequenceNotStr",
    "ServerError",
    "Settings",
    "SimplicateClient",
    "Target",
    "TimedOut",
    "TransportError",
    "Unauthorized",
    "Unprocessable",
    "Unset",
    "Upload",
    "VerifySource",
    "Waiting",
    "fields",
    "models",
]

__getattr__ = lazy_getattr(__name__, _MODULES)


def __dir__() -> list[str]:
    return sorted(__all__)
