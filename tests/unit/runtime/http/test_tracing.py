"""A span of OpenTelemetry for each call, its attempts as events, and nothing secret in it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from generator.runtime.call.call import Call
from generator.runtime.client.client import Client
from generator.runtime.core.errors import ExtraMissing, ServerError
from tests.unit.runtime.conftest import Flavour
from tests.unit.runtime.loopback import Answer, Vendor, http, says

Serve = Callable[[Answer], Vendor]
GET: Call[Any] = Call("GET", "/things/{id}", path={"id": "a-value"}, query={"name": "a-name"}, returns=dict[str, Any])
EXPORTER = InMemorySpanExporter()


@pytest.fixture(autouse=True, scope="module")
def _provider() -> None:
    # A process has one provider for good; another test may have made it.
    provider = trace.get_tracer_provider()
    if not isinstance(provider, TracerProvider):
        provider = TracerProvider()
        trace.set_tracer_provider(provider)
    provider.add_span_processor(SimpleSpanProcessor(EXPORTER))


@pytest.fixture(autouse=True)
def _fresh() -> Iterator[None]:
    yield
    EXPORTER.clear()


def test_a_call_is_a_span_and_its_attempts_are_events(flavour: Flavour, vendor: Serve) -> None:
    answers = [http("503 Later", b'{"message": "the-words"}'), says({"a": 1})]
    served = vendor(lambda _got, _connection: answers.pop(0))

    assert flavour.send(GET, served.url, tracing=True, max_wait=5.0) == {"a": 1}

    (span,) = EXPORTER.get_finished_spans()
    assert span.name == "/things/{id}" and span.kind is trace.SpanKind.CLIENT and span.status.is_ok
    events = [dict(event.attributes or {}) for event in span.events]
    assert [(event["attempt"], event["http.response.status_code"]) for event in events] == [(1, 503), (2, 200)]
    assert not any(secret in span.to_json() for secret in ("a-value", "a-name", "the-words"))


def test_a_call_that_fails_is_an_error_without_its_words(flavour: Flavour, vendor: Serve) -> None:
    served = vendor(lambda _got, _connection: http("500 Oops", b'{"message": "the-words"}'))

    with pytest.raises(ServerError):
        flavour.send(GET, served.url, tracing=True, retries=0)

    (span,) = EXPORTER.get_finished_spans()
    attributes = dict(span.attributes or {})
    assert not span.status.is_ok and attributes["error.type"] == "ServerError"
    assert attributes["http.response.status_code"] == 500
    assert "the-words" not in span.to_json()


def test_without_the_option_there_is_no_span(flavour: Flavour, vendor: Serve) -> None:
    served = vendor(lambda _got, _connection: says({"a": 1}))

    flavour.send(GET, served.url)

    assert EXPORTER.get_finished_spans() == ()


def test_without_the_extra_the_option_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "opentelemetry.trace", None)

    with pytest.raises(ExtraMissing, match=r"\[otel\]"):
        Client(base_url="http://127.0.0.1:1", tracing=True)
