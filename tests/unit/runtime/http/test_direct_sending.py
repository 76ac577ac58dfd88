"""A client that we made sends without the library's own layers; what goes out and comes back is the same."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import httpx
import pytest

from generator.runtime.call.call import Call, Flow, perform
from generator.runtime.client.client import Client
from generator.runtime.core.errors import ClientError, InvalidArgument
from generator.runtime.http.wire import Urls
from tests.unit.runtime.conftest import Flavour
from tests.unit.runtime.loopback import Answer, Vendor, says

Serve = Callable[[Answer], Vendor]
GET: Call[Any] = Call("GET", "/things/{id}", path={"id": 7}, returns=dict[str, Any])


def in_turn(*calls: Call[Any]) -> Flow[list[Any]]:
    """Make calls one after the other."""
    answers: list[Any] = []
    for call in calls:
        answers += [(yield from perform(call))]
    return answers


TARGETS = [
    "https://vendor.example/api/things/7",
    "https://vendor.example/api/things/7?since=2026-01-05&limit=20",
    "https://vendor.example/api/things/",
    "https://vendor.example/api/a%20b/c?x=%2Fy&z=",
    "https://vendor.example/api/things?",
    "https://vendor.example/api/./x",
    "https://vendor.example/api/../x",
    "https://vendor.example/api/.hidden",
    "https://vendor.example/api//x",
    "https://vendor.example/api/x;y=1",
    "https://vendor.example/api/100%",
    "https://vendor.example/api/x?q[a]=b&c=d e",
    "https://vendor.example/api/x?a=b#c",
    "https://vendor.example/api/\u00fc",
    "https://vendor.example",
    "https://vendor.example.org/api/x",
    "https://other.example/x",
]


@pytest.mark.parametrize("address", ["https://vendor.example/api", "https://vendor.example"])
@pytest.mark.parametrize("target", TARGETS)
def test_a_url_is_what_the_library_makes_of_its_text(address: str, target: str) -> None:
    url = Urls(address).of_call(Call("GET", "/template"), target)

    expected = httpx.URL(target)
    assert url == expected and str(url) == str(expected)
    assert (url.raw_path, url.netloc, url.query, url.fragment) == (
        expected.raw_path,
        expected.netloc,
        expected.query,
        expected.fragment,
    )
    assert url.logged == f"{address}/template"


def test_a_url_that_is_too_long_is_refused_as_by_the_library() -> None:
    with pytest.raises(InvalidArgument, match="URL too long"):
        Urls("https://vendor.example").of_call(Call("GET", "/template"), f"https://vendor.example/{'a' * 70_000}")


def test_headers_of_one_call_do_not_stay_for_the_next(flavour: Flavour, vendor: Serve) -> None:
    served = vendor(lambda got, _connection: says({"test": got.headers.get("x-test")}))
    with_header: Call[Any] = Call("GET", "/things", header={"X-Test": "one"}, returns=dict[str, Any])

    answers = flavour.run(in_turn(with_header, GET, with_header, GET), served.url)

    assert answers == [{"test": "one"}, {"test": None}, {"test": "one"}, {"test": None}]


def test_an_answer_tells_how_long_it_took_and_which_request_it_is_for(vendor: Serve) -> None:
    served = vendor(lambda _got, _connection: says({"message": "no"}, "404 Not Found"))

    with Client(base_url=served.url) as client, pytest.raises(ClientError) as caught:
        client.transport.send(GET)

    response = caught.value.response
    assert response is not None
    assert timedelta(0) < response.elapsed < timedelta(minutes=1)
    assert str(response.request.url).endswith("/things/7")


def test_the_library_logs_the_request_by_its_template(vendor: Serve, caplog: pytest.LogCaptureFixture) -> None:
    served = vendor(lambda _got, _connection: says({"a": 1}))
    caplog.set_level(logging.INFO, logger="httpx")

    with Client(base_url=served.url) as client:
        client.transport.send(GET)

    assert [record.getMessage() for record in caplog.records if record.name == "httpx"] == [
        f'HTTP Request: GET {served.url}/things/{{id}} "HTTP/1.1 200 OK"'
    ]


def test_a_cookie_of_an_answer_is_not_sent_back(flavour: Flavour, vendor: Serve) -> None:
    def answer(got: Any, _connection: Any) -> Any:
        return says({"cookie": got.headers.get("cookie")}, Set_Cookie="a=1")

    served = vendor(answer)

    answers = flavour.run(in_turn(GET, GET), served.url)

    assert answers == [{"cookie": None}] * 2


def test_a_closed_client_sends_nothing(vendor: Serve) -> None:
    served = vendor(lambda _got, _connection: says({"a": 1}))
    client = Client(base_url=served.url)
    client.close()

    with pytest.raises(ClientError, match="has been closed"):
        client.transport.send(GET)
