# Copied from generator/runtime/core/__init__.py; edit it there, then generate again.
"""What every other folder uses: errors, values, files, hints."""

from typing import TYPE_CHECKING

from .lazy import lazy_getattr as lazy_getattr
from .lazy import lazy_names as lazy_names

if TYPE_CHECKING:
    from . import hints as hints
    from .annotations import SequenceNotStr as SequenceNotStr
    from .annotations import deprecated as deprecated
    from .drift import Drift as Drift
    from .drift import keyed as keyed
    from .errors import ApiError as ApiError
    from .errors import BadRequest as BadRequest
    from .errors import CallLike as CallLike
    from .errors import ClientError as ClientError
    from .errors import Conflict as Conflict
    from .errors import ConnectionFailed as ConnectionFailed
    from .errors import DecodeError as DecodeError
    from .errors import ExtraMissing as ExtraMissing
    from .errors import Forbidden as Forbidden
    from .errors import InvalidArgument as InvalidArgument
    from .errors import MissingCredential as MissingCredential
    from .errors import NotFound as NotFound
    from .errors import NotReady as NotReady
    from .errors import OutcomeUnknown as OutcomeUnknown
    from .errors import RateLimited as RateLimited
    from .errors import ServerError as ServerError
    from .errors import TimedOut as TimedOut
    from .errors import TransportError as TransportError
    from .errors import Unauthorized as Unauthorized
    from .errors import Unprocessable as Unprocessable
    from .files import File as File
    from .files import Progress as Progress
    from .files import Readable as Readable
    from .files import Target as Target
    from .files import Upload as Upload
    from .files import as_files as as_files
    from .files import upload as upload
    from .files import uploads as uploads
    from .hints import Hint as Hint
    from .hints import Hinted as Hinted
    from .hints import TypeExpr as TypeExpr
    from .hints import Wrapped as Wrapped
    from .hints import flag as flag
    from .hints import items as items
    from .hints import json_text as json_text
    from .hints import php_text as php_text
    from .hints import spelled as spelled
    from .hints import stamp as stamp
    from .hints import tagged as tagged
    from .hints import text as text
    from .hints import wire as wire
    from .hints import wrapped as wrapped
    from .http import AsyncHttpSender as AsyncHttpSender
    from .http import CertSource as CertSource
    from .http import HttpSender as HttpSender
    from .http import ProxySource as ProxySource
    from .http import VerifySource as VerifySource
    from .http import httpx as httpx
    from .quirks import Empty as Empty
    from .quirks import Failure as Failure
    from .quirks import FormStyle as FormStyle
    from .quirks import NotReadyRule as NotReadyRule
    from .quirks import Paging as Paging
    from .quirks import Quirks as Quirks
    from .quirks import RateLimit as RateLimit
    from .quirks import RetryRule as RetryRule
    from .quirks import When as When
    from .quirks import dig as dig
    from .quirks import quirk as quirk
    from .quirks import whole as whole
    from .redaction import SentRequest as SentRequest
    from .redaction import plain as plain
    from .redaction import without_hidden as without_hidden
    from .values import UNSET as UNSET
    from .values import Unset as Unset
    from .values import is_unset as is_unset
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        """
drift Drift keyed
errors ApiError BadRequest CallLike ClientError Conflict ConnectionFailed DecodeError ExtraMissing Forbidden
errors InvalidArgument MissingCredential NotFound NotReady OutcomeUnknown RateLimited ServerError TimedOut
errors TransportError Unauthorized Unprocessable
files File Progress Readable Target Upload as_files upload uploads
hints Hint Hinted Wrapped flag items json_text php_text spelled stamp tagged text wire wrapped
http AsyncHttpSender CertSource HttpSender ProxySource VerifySource httpx
redaction SentRequest plain without_hidden
quirks Empty Failure FormStyle NotReadyRule Paging Quirks RateLimit RetryRule When dig quirk whole
hints TypeExpr
annotations SequenceNotStr deprecated
values UNSET Unset is_unset
""",
    )
