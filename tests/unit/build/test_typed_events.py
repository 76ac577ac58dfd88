"""Streams of events whose data is described yield models; a word tells the event that ends the stream."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import anyio
import httpx
import pytest

from tests.unit.making import Package, Talk, document, make, operation, ref, talk

CHUNK = {"type": "object", "required": ["text"], "properties": {"text": {"type": "string"}, "at": {"type": "string"}}}
EVENT = {
    "type": "object",
    "properties": {"event": {"type": "string"}, "data": {"type": "string", "contentSchema": ref("Chunk")}},
}
PLAIN = {"type": "object", "properties": {"event": {"type": "string"}, "data": {"type": "string"}}}


def _stream(name: str, **content: object) -> dict[str, Any]:
    response = {"description": "d", "content": {"text/event-stream": content}}
    return {"get": {**operation(name), "responses": {"200": response}, "x-stream-end": "[DONE]"}}


PATHS = {
    "/chunks": _stream("chunks", schema=ref("Chunk")),
    "/rows": _stream("rows", schema={"type": "array", "items": ref("Chunk")}),
    "/events": _stream("events", itemSchema=EVENT),
    "/plain": _stream("plain", itemSchema=PLAIN),
    "/texts": _stream("texts", schema={"type": "string"}),
}
BODY = 'data: {"text": "a"}\n\ndata: {"text": "b", "at": "x"}\n\ndata: [DONE]\n\ndata: nothing more\n\n'


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Package:
    package = make(tmp_path_factory.mktemp("events"), document(PATHS, {"Chunk": CHUNK}), "events_client")
    assert (package.code, package.err) == (0, "")
    return package


@pytest.fixture
def call(package: Package) -> Iterator[Talk]:
    with talk(package) as open_:
        open_.vendor.sends(BODY, "text/event-stream")
        yield open_


@pytest.mark.parametrize("name", ["chunks", "rows", "events"])
def test_described_data_is_read_into_models(package: Package, call: Talk, name: str) -> None:
    with getattr(call.client.calls, name)() as stream:
        chunks = list(stream)
    assert chunks == [package.models.Chunk(text="a"), package.models.Chunk(text="b", at="x")]
    assert call.drifts == []


@pytest.mark.parametrize("name", ["plain", "texts"])
def test_other_data_stays_text_and_ends_too(call: Talk, name: str) -> None:
    with getattr(call.client.calls, name)() as stream:
        assert [event.data for event in stream] == ['{"text": "a"}', '{"text": "b", "at": "x"}']


def test_a_member_that_is_missing_is_a_drift_with_the_number_of_the_event(call: Talk) -> None:
    call.vendor.sends('data: {"text": "a"}\n\ndata: {}\n\n', "text/event-stream")
    with call.client.calls.chunks() as stream:
        list(stream)
    assert [drift.path for drift in call.drifts] == ["$[1].text"]


def test_data_that_is_no_json_ends_in_an_error(package: Package, call: Talk) -> None:
    call.vendor.sends("data: oops\n\n", "text/event-stream")
    with (
        pytest.raises(package.DecodeError, match="the data of event 1 is not JSON"),
        call.client.calls.chunks() as stream,
    ):
        list(stream)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_the_awaitable_client_yields_models_too(package: Package, backend: str) -> None:
    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=BODY.encode(), headers={"content-type": "text/event-stream"})

    async def read() -> list[Any]:
        http = httpx.AsyncClient(transport=httpx.MockTransport(answer))
        async with http, package.AsyncMadeClient(http_client=http, base_url="https://vendor.example") as client:
            return [chunk.text async for chunk in await client.calls.chunks()]

    assert anyio.run(read, backend=backend) == ["a", "b"]
