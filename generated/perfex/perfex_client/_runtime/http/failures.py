# Copied from generator/runtime/http/failures.py; edit it there, then generate again.
"""Make the errors that callers see: with their call and answer, and without secrets."""

from __future__ import annotations

import sys
from typing import Any, NoReturn

from ..call.call import Call
from ..call.response_body import Exchange, readable
from ..core.drift import Drifted
from ..core.errors import (
    ApiError,
    ClientError,
    ConnectionFailed,
    DecodeError,
    InvalidArgument,
    NotReady,
    TimedOut,
)
from ..core.http import httpx
from ..core.quirks import NotReadyRule, dig
from ..core.redaction import Masking, plain, printable
from ..core.values import UNSET
from ..dialect.dialect import Dialect
from ..dialect.response_match import no_json

_BUILT_ON = frozenset({"anyio", "attr", "attrs", "httpcore", "httpx", "httpx2", "sniffio", "trio"})
_OWN = __name__.partition(".")[0]


class Failures:
    """Makes the errors of one client."""

    def __init__(self, dialect: Dialect, host: str, masking: Masking) -> None:
        self.dialect = dialect
        self.host = host
        """The host that credentials are sent to."""
        self.masking = masking

    def invalid(self, error: Exception, call: Call[Any]) -> ClientError:
        """Return the error for arguments that cannot be sent, with their call."""
        if not isinstance(error, ClientError):
            self.masking.causes(error)
            words = (
                str(error) if isinstance(error, ValueError) else f"the arguments cannot be sent ({_described(error)})"
            )
            error = InvalidArgument(words)
        return self.masked(error.placed(call))

    def unreadable(self, error: Exception, call: Call[Any], response: httpx.Response) -> ClientError:
        """Return the error for an answer that cannot be read, with its call and answer.

        Whatever an answer does to a hook of an overlay, callers see a `ClientError`.
        """
        if isinstance(error, ClientError):
            return self.placed(error, call, response)
        self.masking.causes(error)
        if isinstance(error, Drifted):
            error.drift = self.masking.drift(error.drift)
            return self.placed(DecodeError(str(error)), call, response)
        if isinstance(error, ValueError | RecursionError) and response.extensions.get("document", UNSET) is UNSET:
            return self.placed(no_json(response), call, response)
        return self.placed(DecodeError(f"the answer cannot be read ({_described(error)})"), call, response)

    def unwalkable(self, error: Exception, call: Call[Any]) -> ClientError:
        """Return the error for a page that a hook of an overlay cannot deal with."""
        if isinstance(error, ClientError):
            return self.masked(error.placed(call))
        self.masking.causes(error)
        return self.masked(DecodeError(f"the listing cannot be walked ({_described(error)})").placed(call))

    def broken(self, call: Call[Any], response: httpx.Response, error: Exception) -> ClientError:
        """Return the error for a stream that cannot be read on."""
        if not isinstance(error, httpx.HTTPError):
            return self.unreadable(error, call, response)
        kind = TimedOut if isinstance(error, httpx.TimeoutException) else ConnectionFailed
        words = plain(self.masking.message(str(error)))[:500] or type(error).__name__
        self.masking.causes(error)
        return self.placed(kind(f"the stream broke off: {words}"), call, response)

    def escaped(self, error: Exception, is_begun: bool) -> ClientError:
        """Return the error for an exception that a flow raised.

        Args:
            error: The exception.
            is_begun: Whether the flow made calls already; before them only the arguments can be wrong.
        """
        self.masking.causes(error)
        if is_begun:
            return self.masked(DecodeError(f"the answers cannot be dealt with ({_described(error)})"))
        return self.masked(InvalidArgument(f"the arguments cannot be sent ({_described(error)})"))

    def raise_unanswered(self, error: Exception, call: Call[Any], exchange: Exchange) -> NoReturn:
        """Raise the error for an exchange without a usable answer, with its call, request and response."""
        if isinstance(error, ClientError):
            self.placed(error, call, exchange.seen, exchange.request)
            raise error
        if isinstance(error, httpx.InvalidURL):
            refusal = ApiError("redirected to something that is not a URL")
            raise self.placed(refusal, call, exchange.seen, exchange.request) from error
        self.raise_no_answer(error, call, exchange)

    def raise_no_answer(self, error: Exception, call: Call[Any], exchange: Exchange) -> NoReturn:
        """Raise the error for an exchange that broke; one of a caller's `progress` stays as it is."""
        if exchange.sink is not None and exchange.sink.stopped_by is error:
            raise error
        request = exchange.request
        words = plain(self.masking.message(str(error)))[:500] or type(error).__name__
        kind = TimedOut if isinstance(error, httpx.TimeoutException) else ConnectionFailed
        if exchange.seen is not None:
            words = f"the answer broke off: {words}"
        if exchange.queued >= 0.05 and exchange.until is not None and not isinstance(error, httpx.PoolTimeout):
            words = f"{words}; before, it waited {exchange.queued:.1f} s in the client's own queue"
        self.masking.causes(error)
        failure = kind(words)
        failure.sent = exchange.seen is not None or not _is_before_sending(error)
        if isinstance(error, httpx.HTTPError):
            error.request = self.masking.stand_in(request)
        raise self.placed(failure, call, exchange.seen, request) from error

    def not_ready(
        self, call: Call[Any], response: httpx.Response, rule: NotReadyRule, pause: float, waited: float
    ) -> ClientError:
        message = dig(self.dialect.document(call, response), rule.message)
        words = plain(message) if isinstance(message, str) else "not ready yet"
        error = NotReady(f"{words} (waited {waited:.0f} s)" if waited else words)
        error.retry_after = pause
        return self.placed(error, call, response)

    def masked(self, error: ClientError) -> ClientError:
        """Return the error, its secrets masked: in the message, in what it holds of the answer, and in its causes."""
        mask = self.masking
        error.message = printable(mask.message(error.message))
        error.args = (error.message,)
        if isinstance(error, ApiError):
            error.fields, error.body = mask.value(error.fields), mask.value(error.body)
        elif isinstance(error, DecodeError):
            error.got = mask.value(error.got)
        if error.response is not None:
            error.response = readable(mask.response(error.response))
        return error

    def placed(
        self, error: ClientError, call: Call[Any], response: httpx.Response | None, request: httpx.Request | None = None
    ) -> ClientError:
        shown = None
        if response is not None:
            request = request or response.request
            if request.url.host != self.host:
                error.add_note(f"The answer is from {request.url.host}, to which credentials are not sent.")
        if request is not None:
            shown = self.masking.request(request)
        return self.masked(error.placed(call, shown, response))


def _described(error: Exception) -> str:
    """Return the class and the message of an exception of others."""
    try:
        return f"{type(error).__name__}: {plain(str(error))[:200]}"
    except Exception:  # noqa: BLE001  it may fail to show itself, in any way
        return type(error).__name__


def _is_before_sending(error: Exception) -> bool:
    """Return whether the vendor cannot have received the request after which an exception was raised."""
    of_the_library = (
        httpx.ConnectError,
        httpx.ConnectTimeout,
        httpx.LocalProtocolError,
        httpx.PoolTimeout,
        httpx.ProxyError,
        httpx.UnsupportedProtocol,
    )
    # A port of a proxy beyond 65535, a library that is missing, a certificate that cannot be read: with a connection,
    # the HTTP library has errors of its own.
    return isinstance(error, (*of_the_library, ExceptionGroup, ImportError, OSError, OverflowError))


def is_of_caller(error: BaseException) -> bool:
    """Return whether an exception comes from code of the caller, such as a callback or an iterator of theirs.

    Those have to reach the caller as they are; all others are the package's to explain.
    """
    deeper: list[str] = []
    trace = error.__traceback__
    while trace is not None:
        module = str(trace.tb_frame.f_globals.get("__name__", "")).partition(".")[0]
        deeper = [] if module == _OWN else [*deeper, module]
        trace = trace.tb_next
    return any(module not in _BUILT_ON and module not in sys.stdlib_module_names for module in deeper)
