"""Every documented example, replayed: requests go out as documented, answers come in whole and go out the same."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qsl

import attrs
import pytest

from tests.oracles.replay.exchange import Exchange, answering, runtime
from tests.oracles.replay.recorded_examples import (
    Example,
    answers,
    deriver_of,
    document_of,
    is_json,
    means_nothing_found,
    parameters,
    requests,
    written_by_hand,
)
from tests.oracles.replay.wire import exact, expected_path, expected_query, instants, sent_body, text
from tests.oracles.smoke.arguments import reach
from tests.oracles.smoke.document import Node
from tests.oracles.smoke.members import unknown_members

FLAVOURS = ("sync", "async")
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
    ("example", "parameter", "value"),
    [(example, parameter, value) for example, parameter, _, value in PARAMETERS],
    ids=[f"{example}{parameter['name']}-{name}" for example, parameter, name, _ in PARAMETERS],
)
def test_a_documented_parameter_goes_out_as_documented(
    example: Example, parameter: Node, value: object, flavour: str
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
    errors = runtime(example.vendor, "core.errors")

    if example.status in document_of(example.vendor).word(example.operation, "x-not-ready").get("status", ()):
        with pytest.raises(errors.NotReady):
            exchange.run(flavour, example.vendor, example.start, example.method.returns == "pages")
        return
    exchange.run(flavour, example.vendor, example.start, example.method.returns == "pages")

    assert again(example, exchange) == exact(example.value)
    if example.media is not None and is_json(example.media):
        unnamed = unknown_members(document_of(example.vendor), [example.media.schema], example.value, even_open=True)
        assert set(kept_aside(exchange.result)) <= {at.rpartition(".")[2] for at in unnamed}
        for model in models_in(exchange.result):
            written = json.loads(model.to_json(), parse_float=Decimal)
            assert json.loads(json.dumps(model.to_dict())) == json.loads(model.to_json())
            assert json.loads(type(model).from_json(model.to_json()).to_json(), parse_float=Decimal) == written
            shown = model.to_python(unset=None)
            assert {field.name for field in attrs.fields(type(model)) if not field.name.startswith("_")} - {
                "unknown_fields"
            } <= shown.keys()


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("example", REFUSALS, ids=str)
def test_a_documented_refusal_is_raised_with_its_body(example: Example, flavour: str) -> None:
    exchange = answering(example, with_this_answer=True)

    if means_nothing_found(example):
        exchange.run(flavour, example.vendor, example.start, example.method.returns == "pages")
        assert (exchange.result.items if example.method.returns == "pages" else exchange.result) == []
        return
    with pytest.raises(runtime(example.vendor, "core.errors").ApiError) as caught:
        exchange.run(flavour, example.vendor, example.start, example.method.returns == "pages")

    assert caught.value.status == example.status
    assert exact(caught.value.body) == exact(example.value)


def again(example: Example, exchange: Exchange) -> object:
    """Write what the client read."""
    asked = (example.method.http_method, example.method.route)
    at = next(index for index, call in enumerate(exchange.calls) if (call.method, call.route) == asked)
    call, response = exchange.calls[at], exchange.answers[at]
    if not exchange.content:
        return exact(exchange.result)
    if example.media is None or not is_json(example.media):
        result = exchange.result
        return result.decode() if isinstance(result, bytes) else result
    engine = exchange.client._engine
    whole = engine.codec.loads(response.content)
    if example.method.returns == "pages":
        rows = [engine.codec.write(item, call.wire) for item in exchange.result.items]
        assert exact(rows) == exact(engine.dialect.rows(call, whole))
        return exact(exchange.result.raw)
    returns, how = runtime(example.vendor, "dialect.response_match").wanted(call, response)
    result = engine.codec.read(returns, whole, how) if written_by_hand(example) else exchange.result
    return exact(json.loads(engine.codec.dumps(engine.codec.write(result, how)), parse_float=Decimal))


def models_in(value: Any) -> list[Any]:
    """Return the models that a call returned: itself, or the items of a list or page."""
    items = value if isinstance(value, list) else getattr(value, "items", None)
    returned = items if isinstance(items, list) else [value]
    return [item for item in returned if hasattr(item, "to_json")]


def kept_aside(value: object) -> Iterator[str]:
    """List the members of an answer, read by a client, for which no model has a field."""
    if isinstance(value, str | bytes) or value is None:
        return
    yield from getattr(value, "unknown_fields", ())
    if isinstance(value, Mapping):
        value = list(value.values())
    kind: Any = type(value)
    parts = [getattr(value, field.name) for field in attrs.fields(kind)] if attrs.has(kind) else value
    for part in parts if isinstance(parts, Sequence) else ():
        yield from kept_aside(part)
