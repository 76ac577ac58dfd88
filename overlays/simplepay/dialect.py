"""How SimplePay refuses, and what its PDF wants to be asked with."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import evolve

from simplepay_client._overlay.leave_answers import LEAVE_DAYS, leave_days_of
from simplepay_client._overlay.report_answers import POLL, is_running
from simplepay_client._runtime.extend import (
    ApiError,
    ClientError,
    Dialect,
    NotReadyRule,
    Parts,
    RateLimited,
    TransportError,
    Unauthorized,
    dig,
    plain,
    quirk,
    whole,
)

if TYPE_CHECKING:
    from simplepay_client._runtime.extend import Call, httpx

T = TypeVar("T")

_START = "/clients/{client_id}/reports/{report}/async"
_PDF = "/payslips/{payslip_id}.pdf"
_UNAUTHORIZED = "API User is not authorized"
_HOUR = 3600.0


class SimplePayDialect(Dialect):
    """One status for three limits, and reasons in a member of their own."""

    @quirk("SP-22")
    def prepare(self, call: Call[T]) -> Call[T]:
        """Ask for the PDF as such."""
        return evolve(call, accept="application/pdf") if call.route == _PDF and call.accept is None else call

    @quirk("SP-22")
    def encode(self, call: Call[Any]) -> Parts:
        """Name the PDF's type in the request as well: the vendor asks for it there, where HTTP has Accept."""
        parts = super().encode(call)
        if call.route == _PDF:
            parts.headers.append((b"Content-Type", b"application/pdf"))
        return parts

    @quirk("SP-27")
    def is_write(self, call: Call[Any]) -> bool:
        """Return whether a call changes something: reports are asked for with POST, and change nothing."""
        return super().is_write(call) and (call.retry is None or call.retry.safe is not True)

    @quirk("SP-13")
    def not_ready(self, call: Call[Any], response: httpx.Response) -> NotReadyRule | None:
        """Return the rule for a running report, known by its words as well where `poll` is called by itself."""
        rule = super().not_ready(call, response)
        if rule is None and call.not_ready is not None and self._is_running(call, response):
            return call.not_ready
        return rule

    @quirk("SP-13", "SP-17")
    def payload(self, call: Call[Any], response: httpx.Response) -> object:
        """Take a running report for no rows yet, where the flow that asks after it waits."""
        if call.not_ready is None and self._is_running(call, response):
            return None
        document = super().payload(call, response)
        return leave_days_of(document) if call.route == LEAVE_DAYS and call.method == "GET" else document

    @quirk("SP-50")
    def refusal(self, call: Call[Any], response: httpx.Response) -> ClientError | None:
        """Keep a full queue of reports apart from a used-up budget."""
        error = super().refusal(call, response)
        if isinstance(error, RateLimited) and self._queue_is_full(call, response):
            error.scope = "reports"
        return error

    @quirk("SP-50", "SP-52")
    def refusal_class(self, call: Call[Any], response: httpx.Response, body: object) -> type[ApiError]:
        """Return the class of a refusal; a bad key is known by its words, since its status is not documented."""
        if self._queue_is_full(call, response):
            from simplepay_client._overlay.models.reports import TooManyReports  # models take long to import

            return TooManyReports
        message = dig(body, "message")
        if response.is_client_error and isinstance(message, str) and message.startswith(_UNAUTHORIZED):
            return Unauthorized
        return super().refusal_class(call, response, body)

    @quirk("SP-49")
    def message(self, call: Call[Any], response: httpx.Response, body: object) -> str:
        """Add the reasons by member, where there are some."""
        message = super().message(call, response, body)
        errors = dig(body, "errors")
        if not errors or not isinstance(dig(body, "message"), str):
            return message
        if isinstance(errors, dict):
            named = cast("Mapping[str, object]", errors)
            reasons = "; ".join(f"{name}: {_reason(reason)}" for name, reason in named.items())
        else:
            reasons = _reason(errors)
        return plain(f"{message} ({reasons})")[:2000]

    @quirk("SP-15")
    def until_reset(self, response: httpx.Response) -> float | None:
        """Return the seconds until the hour is over; `None` while some of its budget is left.

        In which form the header tells is not documented, but that the budget is filled on the hour is: what would be
        longer than an hour was not meant so.
        """
        left = self._left(response)
        if response.status_code == 429 and left != 0:
            return None
        seconds = super().until_reset(response)
        if seconds is not None and seconds <= _HOUR:
            return seconds
        return _HOUR - self.now() % _HOUR if left == 0 else None

    @quirk("SP-50")
    def pause(self, call: Call[Any], outcome: httpx.Response | TransportError, attempt: int) -> float | None:
        """Leave a full queue of reports alone: it does not empty within seconds."""
        if not isinstance(outcome, TransportError) and self._queue_is_full(call, outcome):
            return None
        return super().pause(call, outcome, attempt)

    def _is_running(self, call: Call[Any], response: httpx.Response) -> bool:
        return call.route == POLL and response.is_success and is_running(self.document(call, response))

    def _queue_is_full(self, call: Call[Any], response: httpx.Response) -> bool:
        return response.status_code == 429 and call.route == _START and self._left(response) != 0

    def _left(self, response: httpx.Response) -> int | None:
        rule = self.quirks.rate_limit
        return whole(response.headers.get(rule.remaining)) if rule is not None and rule.remaining else None


def _reason(reason: object) -> str:
    return ", ".join(map(str, cast("list[object]", reason))) if isinstance(reason, list) else str(reason)
