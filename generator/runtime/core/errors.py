"""Errors: everything that a client raises.

    ClientError
      TransportError                 ConnectionFailed, TimedOut, OutcomeUnknown
      ApiError                  by status: BadRequest, Unauthorized, Forbidden, NotFound, Conflict, Unprocessable,
                               RateLimited, ServerError; plain ApiError for the others, and inside a success answer
      DecodeError         an answer came and is not what was documented
      NotReady                 the vendor says "not yet"
      MissingCredential, InvalidArgument, ExtraMissing     before anything is sent

Each carries the call, the request (secrets masked) and the response as far as there are any; the original exception
stays as `__cause__`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol, Self

from .http import httpx
from .redaction import SentRequest, printable


class CallLike(Protocol):
    """The call that an error is about."""

    @property
    def method(self) -> str: ...
    @property
    def route(self) -> str: ...


class ClientError(Exception):
    """Something went wrong, on either side."""

    call: CallLike | None = None
    """The call that failed."""

    request: SentRequest | None = None
    """The request as it may be shown: secrets are masked."""

    response: httpx.Response | None = None
    """The answer, as far as there was one."""

    def __init__(self, message: str = "") -> None:
        super().__init__(message)
        self.message = message

    @property
    def status(self) -> int | None:
        """Status of the answer; `None` when there was none."""
        return None if self.response is None else self.response.status_code

    def placed(
        self, call: CallLike, request: SentRequest | None = None, response: httpx.Response | None = None
    ) -> Self:
        """Add call, request and response, unless the error has them already."""
        self.call = self.call or call
        self.request = self.request or request
        if self.response is None:
            self.response = response
        return self

    def __str__(self) -> str:
        parts = [f"{self.call.method} {_without_query(self.call.route)}"] if self.call is not None else []
        if self.response is not None:
            parts.append(f"{self.response.status_code} {self.response.reason_phrase}".strip())
        return printable(": ".join([*parts, self.message] if self.message else parts))


class TransportError(ClientError):
    """The vendor was not reached, or did not answer to the end."""

    sent: bool = True
    """Whether the vendor may have received the request."""


class ConnectionFailed(TransportError):
    """No connection, or it broke."""


class TimedOut(TransportError):
    """The answer took longer than the timeout."""


class OutcomeUnknown(TransportError):
    """A write may have been sent, and its answer was lost: nobody knows whether the vendor carried it out.

    Look for the change before you send it again. The cause, a `ConnectionFailed` or `TimedOut`, is `__cause__`.
    """

    sent_at: float = 0.0
    """When the last attempt began, as a Unix time."""


class ApiError(ClientError):
    """The vendor says no."""

    def __init__(
        self,
        message: str = "",
        *,
        fields: Mapping[str, Sequence[str]] | None = None,
        body: object = None,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(message)
        self.fields: Mapping[str, Sequence[str]] = fields or {}
        """What is wrong with which argument, in the vendor's words."""
        self.body = body
        """The answer's body, as JSON where it is some, else as text."""
        self.retry_after = retry_after
        """Seconds the vendor wants left before the next attempt, where it says so."""


class BadRequest(ApiError):
    """400: the request is not understood."""


class Unauthorized(ApiError):
    """401: the credentials are missing or wrong."""


class Forbidden(ApiError):
    """403: the credentials do not allow this."""


class NotFound(ApiError):
    """404: there is no such record."""


class Conflict(ApiError):
    """409: the request contradicts the present state."""


class Unprocessable(ApiError):
    """422: an argument is wrong; `fields` says which."""


class RateLimited(ApiError):
    """429: too many requests."""

    scope: str = "unknown"
    """Whose budget is used up: `"account"`, `"address"` or `"unknown"`."""

    limit: int | None = None
    """Requests allowed per period."""

    remaining: int | None = None
    """Requests left."""

    reset: float | None = None
    """Seconds until the budget is full again."""


class ServerError(ApiError):
    """5xx: the vendor failed."""


class DecodeError(ClientError):
    """An answer came and is not what was documented."""

    got: object = None
    """What came, decoded, where a call of several requests cannot go on with it."""


class NotReady(ClientError):
    """The vendor says "not yet": ask again later."""

    retry_after: float | None = None
    """Seconds to leave before asking again."""


class MissingCredential(ClientError):
    """A credential is missing: as an argument and in the environment."""


class ExtraMissing(ClientError, ImportError):
    """A feature needs a package that is not installed; the message names the extra that has it."""


class InvalidArgument(ClientError, ValueError, TypeError):
    """An argument cannot be sent as it is: its type or its value is not one the call can carry."""


BY_STATUS: Mapping[int, type[ApiError]] = {
    400: BadRequest,
    401: Unauthorized,
    403: Forbidden,
    404: NotFound,
    409: Conflict,
    422: Unprocessable,
    429: RateLimited,
}


def refusal_class(status: int) -> type[ApiError]:
    """Return the class that goes with a status."""
    return BY_STATUS.get(status) or (ServerError if status >= 500 else ApiError)


def cause_of(error: Exception) -> BaseException | None:
    """Return the cause that an error keeps when it becomes a `ClientError`: its own, or the error itself."""
    return error.__cause__ if isinstance(error, ClientError) else error


def _without_query(route: str) -> str:
    return route.partition("?")[0]
