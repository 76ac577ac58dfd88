"""Clients: options, copies, and the way round what has no method."""

from __future__ import annotations

import inspect
import logging
import re
from collections.abc import Callable
from typing import Any, ClassVar

import httpx
import pytest

from generator.runtime.auth.credentials import QueryKey, Secret
from generator.runtime.call.call import Call
from generator.runtime.call.options import Settings
from generator.runtime.client.client import AsyncBareClient, BareClient, Client
from generator.runtime.client.config import ClientConfig
from generator.runtime.client.resources import Resource
from generator.runtime.core.errors import InvalidArgument

Connect = Callable[..., Client]


def echo(request: httpx.Request) -> httpx.Response:
    content = {"url": str(request.url), "headers": dict(request.headers), "body": request.read().decode()}
    return httpx.Response(200, json=content)


def test_what_has_no_method_can_be_asked_for(connect: Connect) -> None:
    client = connect(echo)

    got: Any = client.request("post", "/odd/{x}", query={"a": [1, 2]}, json={"b": None}, headers={"X-Y": "z"})

    assert got["url"] == "https://api.example.com/v1/odd/%7Bx%7D?a=1&a=2"
    assert (got["body"], got["headers"]["x-y"]) == ('{"b":null}', "z")
    assert client.request("PUT", "odd", form={"a": True})["body"] == "a=true"


def test_a_copy_has_its_own_options_and_shares_the_rest(connect: Connect) -> None:
    client = connect(echo, headers={"X-A": "1"})
    copy = client.with_options(timeout=5, headers={"X-B": "2"})

    assert type(copy) is type(client)
    assert (Client(base_url="https://x.test").options.timeout, copy.options.timeout) == (60.0, 5)
    echoed: Any = copy.request("GET", "/")
    assert (echoed["headers"]["x-a"], echoed["headers"]["x-b"]) == ("1", "2")
    assert "x-b" not in client.request("GET", "/")["headers"]
    copy.close()
    client.close()
    assert client.request("GET", "/")


def test_an_unknown_option_is_a_type_error(connect: Connect) -> None:
    options: dict[str, Any] = {"retry": 3}

    with pytest.raises(TypeError, match="retry"):
        connect(echo, **options)
    with pytest.raises(TypeError, match="retry"):
        connect(echo).with_options(**options)
    with pytest.raises(InvalidArgument):
        connect(echo, retries=-1)


def test_the_base_url_may_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    class Vended(Client):
        _config: ClassVar[ClientConfig] = ClientConfig(base_url_variable="VENDED_BASE_URL")

    with httpx.Client(transport=httpx.MockTransport(echo)) as http:
        with pytest.raises(InvalidArgument, match="VENDED_BASE_URL"):
            Vended(http_client=http)
        monkeypatch.setenv("VENDED_BASE_URL", "https://crm.example.com/api/")
        client = Vended(http_client=http)

        assert repr(client) == "Vended('https://crm.example.com/api')"
        assert client.request("GET", "/x")["url"] == "https://crm.example.com/api/x"


def test_headers_of_the_http_client_and_hooks_go_along() -> None:
    hooked: list[str] = []
    hooks: dict[str, list[Callable[..., Any]]] = {"request": [lambda request: hooked.append(request.method)]}
    with httpx.Client(
        transport=httpx.MockTransport(echo), headers={"X-Trace": "t"}, event_hooks=hooks, cookies={"a": "b"}
    ) as http:
        got: Any = Client(base_url="https://x.test", http_client=http).request("GET", "/")

    assert got["headers"]["x-trace"] == "t" and hooked == ["GET"]
    assert got["headers"]["user-agent"] == "client" and got["headers"]["host"] == "x.test"


def test_an_http_client_of_the_callers_keeps_its_timeouts() -> None:
    seen: list[object] = []

    def vendor(request: httpx.Request) -> httpx.Response:
        seen.append(request.extensions["timeout"])
        return httpx.Response(200, json=1)

    mine = httpx.Timeout(1, connect=2, read=3, pool=None)
    with httpx.Client(transport=httpx.MockTransport(vendor), timeout=mine) as http:
        client = Client(base_url="https://x.test", http_client=http)
        client.request("GET", "/")
        client.with_options(retries=0).request("GET", "/")
        client.with_options(timeout=7).request("GET", "/")
        Client(base_url="https://x.test", http_client=http, timeout=9).request("GET", "/")

    assert seen == [phases.as_dict() for phases in (mine, mine, httpx.Timeout(7), httpx.Timeout(9))]
    assert http.timeout == mine


def test_the_logger_of_the_http_library_is_left_alone(caplog: pytest.LogCaptureFixture) -> None:
    logger = logging.getLogger("httpx")
    before = logger.level, list(logger.filters), list(logger.handlers), logger.disabled
    caplog.set_level(logging.INFO)
    sent: list[str] = []

    def vendor(request: httpx.Request) -> httpx.Response:
        sent.append(str(request.url))
        return httpx.Response(200, json=1)

    with httpx.Client(transport=httpx.MockTransport(vendor)) as http:
        key = QueryKey("code", Secret("api_key", "hidden-value"))
        client = Client(base_url="https://x.test", http_client=http, credentials={"a": key}, security=[["a"]])
        client.request("GET", "/")

    assert sent == ["https://x.test/?code=hidden-value"]
    assert "GET https://x.test/ " in caplog.text and "hidden-value" not in caplog.text
    assert (logger.level, logger.filters, logger.handlers, logger.disabled) == before


def test_a_resource_describes_calls(connect: Connect) -> None:
    class Things(Resource):
        def delete(self, thing_id: int) -> None:
            return self._send(Call[None]("DELETE", "/things/{id}", path={"id": thing_id}))

    things = Things(connect(lambda _request: httpx.Response(204)))

    things.delete(7)
    assert repr(things) == "<Things of Vended('https://api.example.com/v1')>"
    with pytest.raises(InvalidArgument, match=r"DELETE /things/\{id\}: id is '\.\.'"):
        things.delete("..")  # type: ignore[arg-type]


@pytest.mark.parametrize("client", [BareClient, AsyncBareClient])
def test_every_option_is_described_where_it_is_given(client: type[BareClient | AsyncBareClient]) -> None:
    """Editors show the docstring of a method, and not those of the keys of its keywords."""
    doc = inspect.getdoc(client.with_options) or ""

    assert re.findall(r"^    (\w+): ", doc, re.MULTILINE) == list(Settings.__annotations__)
