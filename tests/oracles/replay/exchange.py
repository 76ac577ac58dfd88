"""Connect a client with a fake vendor that has one answer, and record both."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from typing import Any, cast

import anyio
import httpx
from attrs import define, field

from tests.oracles.smoke.document import Media
from tests.oracles.smoke.subject import of_vendor

from .recorded_examples import Example, deriver_of, document_of, is_json


@define
class Exchange:
    """A fake vendor with one answer; records the request and the client's result."""

    status: int
    media: str | None = None
    content: bytes = b""
    requests: list[httpx.Request] = field(factory=list)
    calls: list[Any] = field(factory=list)
    answers: list[httpx.Response] = field(factory=list)
    client: Any = None
    result: Any = None

    def answer(self, request: httpx.Request) -> httpx.Response:
        """Take note of a request, its body read, and answer."""
        self.requests.append(request)
        return self._response()

    async def answer_later(self, request: httpx.Request) -> httpx.Response:
        """Do the same for the async client."""
        await request.aread()
        return self.answer(request)

    def _response(self) -> httpx.Response:
        headers = {} if self.media is None else {"content-type": self.media}
        return httpx.Response(self.status, headers=headers, content=self.content)

    def run(self, flavour: str, vendor: str, start: Callable[[Any], Any], pages: bool) -> Exchange:
        """Let one flavour of the client make a call, strictly."""
        subject = of_vendor(vendor)
        module, stem = subject.module(), subject.stem
        settings: dict[str, Any] = {
            **subject.arguments,
            "base_url": "https://vendor.test/v0",
            "strict": True,
            "retries": 0,
            "on_exchange": self._note,
        }
        if flavour == "sync":
            http = httpx.Client(transport=httpx.MockTransport(self.answer))
            self.client = getattr(module, f"{stem}Client")(http_client=http, **settings)
            with http, self.client:
                result = start(self.client)
                self.result = next(result.pages()) if pages else result
        else:
            anyio.run(self._run_async, getattr(module, f"Async{stem}Client"), settings, start, pages)
        return self

    async def _run_async(self, client: Any, settings: dict[str, Any], start: Callable[[Any], Any], pages: bool) -> None:
        async with httpx.AsyncClient(transport=httpx.MockTransport(self.answer_later)) as http:
            self.client = client(http_client=http, **settings)
            started = start(self.client)
            if pages:
                self.result = await anext(aiter(started.pages()))
            else:
                self.result = await cast("Awaitable[object]", started)

    def _note(self, recorded: Any) -> None:
        self.calls.append(recorded.call)
        self.answers.append(recorded.response)


def answering(example: Example, with_this_answer: bool = False) -> Exchange:
    """Make a fake vendor with the example's answer, or a default one."""
    document = document_of(example.vendor)
    if with_this_answer:
        return _exchange(example.status, example.media, example.value)
    reply = document.replies(example.operation)[0]
    value = None if reply.media.type is None else deriver_of(example.vendor).maker.of_media(reply.media, "answer")
    return _exchange(reply.status, reply.media, value)


def _exchange(status: int, media: Media | None, value: object) -> Exchange:
    if media is None or media.type is None:
        return Exchange(status)
    return Exchange(status, media.type, json.dumps(value).encode() if is_json(media) else str(value).encode())


def runtime(vendor: str, module: str) -> Any:
    """Import a module of a client's runtime."""
    return of_vendor(vendor).module(f"_runtime.{module}")
