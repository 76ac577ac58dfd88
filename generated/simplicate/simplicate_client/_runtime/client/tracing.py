# Copied from generator/runtime/client/tracing.py; edit it there, then generate again.
"""Traces with OpenTelemetry: a span for each call, its attempts as events. Imported only where a client wants them."""

from __future__ import annotations

from importlib import import_module
from typing import Any, TypeVar

from ..call.call import Call, Flow, Page, Saved
from ..call.response_body import LiveAnswer
from ..core.errors import ClientError, ExtraMissing, TransportError
from ..core.files import Sink
from ..core.http import httpx
from ..http.engine import Engine
from ..http.reports import Reports
from ..http.request import Outgoing

T = TypeVar("T")


class TracedEngine(Engine):
    """An engine that makes a span for each call, named by the route template."""

    def __init__(self, engine: Engine) -> None:
        vars(self).update(vars(engine))
        try:
            self._trace: Any = import_module("opentelemetry.trace")
        except ImportError as error:
            extra = "the extra [otel] of this package"
            raise ExtraMissing(f"tracing needs opentelemetry-api, which is not installed: install {extra}") from error
        self._tracer: Any = self._trace.get_tracer(self.logger.name)
        self.reports = self.attempts.reports = self.pacing.reports = _TracedReports(self.reports, self._trace)

    def converse(self, call: Call[T]) -> Flow[T]:
        """Make a call and read its answer."""
        return self._spanned(call, super().converse(call))

    def turn(self, call: Call[T]) -> Flow[Page[T]]:
        """Fetch one page of a listing."""
        return self._spanned(call, super().turn(call))

    def save(self, call: Call[Any], sink: Sink) -> Flow[Saved]:
        """Make a call and store the body of its answer."""
        return self._spanned(call, super().save(call, sink))

    def live(self, call: Call[T]) -> Flow[LiveAnswer[T]]:
        """Make a call whose answer is read while it comes; the span ends with the headers."""
        return self._spanned(call, super().live(call))

    def _spanned(self, call: Call[Any], flow: Flow[T]) -> Flow[T]:
        """Perform a flow inside a span."""
        route = call.route.partition("?")[0]
        attributes = {
            "http.request.method": call.method,
            "http.route": route,
            "server.address": self.requests.base.host,
        }
        span = self._tracer.start_span(route, kind=self._trace.SpanKind.CLIENT, attributes=attributes)
        with self._trace.use_span(span, end_on_exit=True, record_exception=False, set_status_on_exception=False):
            try:
                return (yield from flow)
            except ClientError as error:
                # Without its words, which may be the vendor's.
                span.set_attribute("error.type", type(error).__name__)
                span.set_status(self._trace.Status(self._trace.StatusCode.ERROR))
                raise


class _TracedReports(Reports):
    """Notes each attempt in the span of its call too."""

    def __init__(self, reports: Reports, trace: Any) -> None:
        vars(self).update(vars(reports))
        self._trace = trace
        self.has_hooks = True

    def attempt(  # noqa: PLR0913, PLR0917  all that the report of an attempt holds
        self,
        call: Call[Any],
        outgoing: Outgoing,
        outcome: httpx.Response | TransportError,
        number: int,
        started: float,
        pause: float | None,
    ) -> None:
        super().attempt(call, outgoing, outcome, number, started, pause)
        event: dict[str, Any] = {"attempt": number, "duration": self.options.clock.tick() - started}
        span = self._trace.get_current_span()
        if isinstance(outcome, TransportError):
            event["error.type"] = type(outcome).__name__
        else:
            event["http.response.status_code"] = outcome.status_code
            span.set_attribute("http.response.status_code", outcome.status_code)
        if pause is not None:
            event["wait"] = pause
        span.add_event("attempt", event)
