"""Every documented example, replayed: requests go out as documented, answers come in whole and go out the same."""

from __future__ import annotations

import functools
import importlib
import json
import re
from collections.abc import Awaitable, Callable, Iterator, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any, cast
from urllib.parse import parse_qsl, quote

import anyio
import httpx
import pytest
from attrs import define, field, frozen

from generator.surface import Method
from tests.smoke.arguments import NO_BODY, Arguments, Deriver, client_package, credentials, reach
from tests.smoke.document import Document, Media, Node, Operation
from tests.smoke.examples import Maker
from tests.smoke.forms import FormReader, multipart_parts, urlencoded_parts
from tests.smoke.run import SPECS, by_hand, deriver, load_client, methods, vendors

FLAVOURS = ("sync", "async")


@functools.cache
def document_of(vendor: str) -> Document:
    """Read a vendor's spec once."""
    return Document.load(SPECS / f"{vendor}.yaml")


@functools.cache
def deriver_of(vendor: str) -> Deriver:
    """Give what derives arguments for a vendor's client."""
    document = document_of(vendor)
    package, _ = client_package(document)
    load_client(vendor, package)
    return deriver(document, package)


@frozen
class Example:
    """One documented example and the method it belongs to."""

    vendor: str
    method: Method
    name: str
    status: int = 200
    media: Media | None = None
    value: object = None
    """Of an answer: what the vendor sends."""

    def __str__(self) -> str:
        return f"{self.vendor}-{self.method.resource}.{self.method.name}-{self.status}-{self.name}".replace(" ", "_")

    @property
    def operation(self) -> Operation:
        """The operation the example belongs to."""
        return document_of(self.vendor).operations[self.method.http_method, self.method.route]

    def start(self, client: object) -> Any:
        """Call the method with the arguments that the example's request asks for."""
        written = by_hand(self.vendor).get(f"{self.method.resource}.{self.method.name}")
        if written is not None:
            return written.get(self.name, next(iter(written.values())))(client)
        requests = {name: arguments for name, arguments in deriver_of(self.vendor).documented(self.method)}
        arguments: Arguments = requests.get(self.name, next(iter(requests.values())))
        return getattr(reach(client, self.method.resource), self.method.name)(**arguments)


@define
class Exchange:
    """A fake vendor that gives one answer, with what was asked of it and what the client made of it."""

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
        document = document_of(vendor)
        package, stem = client_package(document)
        module = load_client(vendor, package)
        settings: dict[str, Any] = {
            **credentials(document)[0],
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


def requests() -> Iterator[Example]:
    """List every documented request; an operation that documents none is listed with one made."""
    for vendor in vendors():
        derive = Deriver(document_of(vendor), lambda annotation, hint, wire: wire)
        for method in methods(vendor):
            media = derive.media(method)
            names = [NO_BODY] if media is None else list(media.examples) or ["made"]
            yield from (Example(vendor, method, name, media=media) for name in names)


def parameters() -> Iterator[tuple[Example, Node, str, object]]:
    """List every documented example of a query, header or cookie parameter."""
    for vendor in vendors():
        document = document_of(vendor)
        for method in methods(vendor):
            example = Example(vendor, method, "")
            for parameter in example.operation.parameters:
                if parameter["in"] != "path":
                    named = {
                        name: document.follow(node)["value"] for name, node in parameter.get("examples", {}).items()
                    }
                    if "example" in parameter:
                        named["example"] = parameter["example"]
                    yield from ((example, parameter, name, value) for name, value in named.items())


def answers(successes: bool) -> Iterator[Example]:
    """List every documented answer, or every documented refusal."""
    for vendor in vendors():
        document = document_of(vendor)
        for method in methods(vendor):
            for reply in document.answers(document.operations[method.http_method, method.route]):
                if (reply.status < 300) is not successes:
                    continue
                if reply.media.type is None and successes:
                    yield Example(vendor, method, "empty", reply.status)
                for name, value in reply.media.examples.items():
                    yield Example(vendor, method, name, reply.status, reply.media, value)


REQUESTS = list(requests())
PARAMETERS = list(parameters())
ANSWERS = list(answers(successes=True))
REFUSALS = list(answers(successes=False))


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("example", REQUESTS, ids=str)
def test_a_documented_request_goes_out_as_documented(example: Example, flavour: str) -> None:
    document, operation = document_of(example.vendor), example.operation
    maker = deriver_of(example.vendor).maker
    body = None
    if example.media is not None:
        body = example.media.examples.get(example.name, maker.of_media(example.media, "request"))

    exchange = answering(example)
    exchange.run(flavour, example.vendor, example.start, example.method.returns == "pages")

    request = next(request for request in exchange.requests if request.method == operation.method)
    path = request.url.raw_path.decode().partition("?")[0].removeprefix("/v0")
    assert operation.values(path) is not None
    assert path == expected_path(operation, maker) or written_by_hand(example)
    assert instants(sent_body(document, operation, example.media, request)) == instants(body)


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize(
    ("example", "parameter", "name", "value"),
    PARAMETERS,
    ids=[f"{example}{parameter['name']}-{name}" for example, parameter, name, _ in PARAMETERS],
)
def test_a_documented_parameter_goes_out_as_documented(
    example: Example, parameter: Node, name: str, value: object, flavour: str
) -> None:
    place, wire = parameter["in"], parameter["name"]
    derive = deriver_of(example.vendor)
    _, arguments = next(derive.documented(example.method))
    given = derive.argument(example.method, place, wire, value)

    def start(client: object) -> Any:
        return getattr(reach(client, example.method.resource), example.method.name)(**{**arguments, **given})

    exchange = answering(example).run(flavour, example.vendor, start, example.method.returns == "pages")

    if place == "query":
        pairs = parse_qsl(exchange.requests[0].url.query.decode(), keep_blank_values=True)
        assert [pair for pair in expected_query(parameter, value) if pair not in pairs] == []
    else:
        sent = exchange.requests[0].headers["cookie" if place == "cookie" else wire]
        assert (f"{wire}={text(value)}" in sent) if place == "cookie" else sent == text(value)


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("example", ANSWERS, ids=str)
def test_a_documented_answer_is_read_whole_and_written_the_same(example: Example, flavour: str) -> None:
    exchange = answering(example, with_this_answer=True)
    errors = runtime(example.vendor, "errors")

    if example.status in document_of(example.vendor).word(example.operation, "x-not-ready").get("status", ()):
        with pytest.raises(errors.NotReady):
            exchange.run(flavour, example.vendor, example.start, example.method.returns == "pages")
        return
    exchange.run(flavour, example.vendor, example.start, example.method.returns == "pages")

    assert again(example, exchange) == exact(example.value)


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("example", REFUSALS, ids=str)
def test_a_documented_refusal_is_raised_with_its_body(example: Example, flavour: str) -> None:
    exchange = answering(example, with_this_answer=True)

    if means_nothing_found(example):
        exchange.run(flavour, example.vendor, example.start, example.method.returns == "pages")
        assert (exchange.result.items if example.method.returns == "pages" else exchange.result) == []
        return
    with pytest.raises(runtime(example.vendor, "errors").Refusal) as caught:
        exchange.run(flavour, example.vendor, example.start, example.method.returns == "pages")

    assert caught.value.status == example.status
    assert exact(caught.value.body) == exact(example.value)


def answering(example: Example, with_this_answer: bool = False) -> Exchange:
    """Make a fake vendor that gives the example's answer, or the usual one."""
    document = document_of(example.vendor)
    if with_this_answer:
        return _exchange(example.status, example.media, example.value)
    reply = document.replies(example.operation)[0]
    value = None if reply.media.type is None else deriver_of(example.vendor).maker.of_media(reply.media, "answer")
    return _exchange(reply.status, reply.media, value)


def _exchange(status: int, media: Media | None, value: object) -> Exchange:
    if media is None or media.type is None:
        return Exchange(status)
    is_json = media.type.partition(";")[0].endswith("json")
    return Exchange(status, media.type, json.dumps(value).encode() if is_json else str(value).encode())


def again(example: Example, exchange: Exchange) -> object:
    """Write what the client read."""
    asked = (example.method.http_method, example.method.route)
    at = next(index for index, call in enumerate(exchange.calls) if (call.method, call.route) == asked)
    call, response = exchange.calls[at], exchange.answers[at]
    if not exchange.content:
        return exact(exchange.result)
    if example.media is None or not str(example.media.type).partition(";")[0].endswith("json"):
        result = exchange.result
        return result.decode() if isinstance(result, bytes) else result
    engine = exchange.client._engine
    whole = engine.codec.loads(response.content)
    if example.method.returns == "pages":
        rows = [engine.codec.write(item, call.wire) for item in exchange.result.items]
        assert exact(rows) == exact(engine.dialect.rows(call, whole))
        return exact(exchange.result.raw)
    returns, how = runtime(example.vendor, "answers").wanted(call, response)
    result = engine.codec.read(returns, whole, how) if written_by_hand(example) else exchange.result
    return exact(json.loads(engine.codec.dumps(engine.codec.write(result, how)), parse_float=Decimal))


def means_nothing_found(example: Example) -> bool:
    """Tell whether the spec says that this error only means an empty listing."""
    empty = example.operation.node.get("x-failure", {}).get("empty", {})
    if empty.get("status") != example.status or not isinstance(example.value, Mapping):
        return False
    return all(example.value.get(rule["member"]) == rule["equals"] for rule in empty.get("when", ()))


def written_by_hand(example: Example) -> bool:
    """Tell whether the method is an overlay's with arguments of its own."""
    return f"{example.method.resource}.{example.method.name}" in by_hand(example.vendor)


def runtime(vendor: str, module: str) -> Any:
    """Import a module of a client's runtime."""
    package, _ = client_package(document_of(vendor))
    load_client(vendor, package)
    return importlib.import_module(f"{package}._runtime.{module}")


def expected_path(operation: Operation, maker: Maker) -> str:
    """Fill a path template with the documented examples of its parameters."""
    path = operation.path
    for parameter in operation.parameters:
        if parameter["in"] == "path":
            path = path.replace(f"{{{parameter['name']}}}", quote(text(maker.of_parameter(parameter)), safe=""))
    return path


def expected_query(parameter: Node, value: object) -> list[tuple[str, str]]:
    """Give the pairs OpenAPI makes of a query parameter."""
    name, style = parameter["name"], parameter.get("style", "form")
    explode = parameter.get("explode", style == "form")
    if isinstance(value, Mapping):
        keys = {key: f"{name}[{key}]" if style == "deepObject" else key for key in value}
        return [(keys[key], text(member)) for key, member in value.items()]
    if isinstance(value, list):
        between = {"form": ",", "spaceDelimited": " ", "pipeDelimited": "|"}[style]
        return [(name, text(each)) for each in value] if explode else [(name, between.join(map(text, value)))]
    return [(name, text(value))]


def text(value: object) -> str:
    """Spell a single JSON value in a URL or header."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return ",".join(map(text, value)) if isinstance(value, list) else str(value)


def sent_body(document: Document, operation: Operation, media: Media | None, request: httpx.Request) -> object:
    """Decode the body of a request, by its own content type; text and numbers of JSON stay apart."""
    content_type = request.headers.get("content-type", "")
    kind = content_type.partition(";")[0]
    if not request.content:
        return None
    if kind.endswith("json"):
        return json.loads(request.content, parse_float=Decimal)
    if media is None or kind not in ("application/x-www-form-urlencoded", "multipart/form-data"):
        return request.content.decode()
    multipart = kind == "multipart/form-data"
    parts = multipart_parts(request.content, content_type) if multipart else urlencoded_parts(request.content)
    reader = FormReader(document, document.form_word(operation, media), media.node.get("encoding", {}))
    return reader.value(media.schema, parts)


def instants(value: object) -> object:
    """Make requests comparable: a caller gives a moment, and how many digits its seconds have is nobody's wish."""
    found = exact(value)
    if isinstance(found, str) and re.fullmatch(r"\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)", found):
        return datetime.fromisoformat(found)
    if isinstance(found, dict):
        return {name: instants(member) for name, member in cast("Mapping[str, object]", value).items()}
    return [instants(item) for item in cast("list[object]", value)] if isinstance(found, list) else found


def exact(value: object) -> object:
    """Make JSON values comparable: 1 and 1.0 are one number, True is none, lists and objects are as they are."""
    if isinstance(value, bool) or value is None:
        return ("literal", value)
    if isinstance(value, int | float | Decimal):
        return ("number", Decimal(str(value)).normalize())
    if isinstance(value, Mapping):
        return {name: exact(member) for name, member in value.items()}
    return [exact(item) for item in value] if isinstance(value, list) else value
