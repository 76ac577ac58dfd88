"""Errors of refused calls: their class by status and by the content of the answer, and their text."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from generator.runtime.call.call import Call
from generator.runtime.client.client import Client
from generator.runtime.core import errors
from generator.runtime.core.errors import ApiError, ClientError, DecodeError, NotFound, NotReady, RateLimited
from generator.runtime.core.quirks import Empty, Failure, NotReadyRule, Quirks, RateLimit, When
from generator.runtime.dialect.dialect import Dialect
from tests.unit.runtime.conftest import FakeTime

Connect = Callable[..., Client]
GET = Call("GET", "/things/{id}", path={"id": 7}, returns=dict[str, Any])
LIST = Call("GET", "/things", returns=list[int])


def refused(connect: Connect, response: httpx.Response, call: Call[Any] = GET, **more: Any) -> ClientError:
    client = connect(lambda _request: response, retries=0, **more)
    with pytest.raises(ClientError) as caught:
        client.transport.send(call)
    return caught.value


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, errors.BadRequest),
        (401, errors.Unauthorized),
        (402, errors.ApiError),
        (403, errors.Forbidden),
        (404, errors.NotFound),
        (409, errors.Conflict),
        (422, errors.Unprocessable),
        (429, errors.RateLimited),
        (500, errors.ServerError),
        (599, errors.ServerError),
    ],
)
def test_the_status_decides_the_class(connect: Connect, status: int, kind: type[ApiError]) -> None:
    error = refused(connect, httpx.Response(status, json={"message": "no"}))

    assert type(error) is kind and error.status == status


def test_a_refusal_reads_as_one_line(connect: Connect) -> None:
    response = httpx.Response(422, json={"message": "<p>clientid is <b>required</b></p>\n"})
    error = refused(connect, response, Call("PUT", "/invoices/{id}", path={"id": 3}))

    assert str(error) == "PUT /invoices/{id}: 422 Unprocessable Entity: clientid is required"
    assert isinstance(error, ApiError) and error.body == {"message": "<p>clientid is <b>required</b></p>\n"}


@pytest.mark.parametrize(
    ("body", "message", "fields"),
    [
        ({"message": "m", "errors": {"name": ["too long", "odd"]}}, "m", {"name": ["too long", "odd"]}),
        ({"status": False, "error": {"name": "bad"}, "message": "m"}, "m", {"name": ["bad"]}),
        ({"error": "text"}, "text", {}),
        ({"error": {"message": "inner"}}, "inner", {"message": ["inner"]}),
        ({"data": None, "errors": ["one", "two"], "debug": None}, "one; two", {}),
        ({"errors": [{"field": "a", "message": "b"}, {"message": "c"}]}, "b; c", {"a": ["b"]}),
        ({"errors": {"a": ["b"]}}, "a: b", {"a": ["b"]}),
        ({"detail": "d"}, "d", {}),
        (["x", "y"], "x; y", {}),
        ({"message": None, "error": 7}, "7", {}),
        (None, "", {}),
    ],
)
def test_words_and_fields_are_found(connect: Connect, body: object, message: str, fields: dict[str, list[str]]) -> None:
    error = refused(connect, httpx.Response(400, json=body))

    assert isinstance(error, ApiError)
    assert (error.message, error.fields) == (message, fields)


@pytest.mark.parametrize("content", [b"", b"plain words", b"{broken", b"\xff\xfe\0", b"[" * 100_000])
def test_a_body_that_cannot_be_read_never_hides_the_refusal(connect: Connect, content: bytes) -> None:
    error = refused(connect, httpx.Response(500, content=content))

    assert isinstance(error, errors.ServerError) and isinstance(error.body, str)


def test_text_is_shown(connect: Connect) -> None:
    assert refused(connect, httpx.Response(400, text="SSL is required")).message == "SSL is required"


FALSE = Quirks(
    failure=Failure(when=(When("status", equals=False), When("error", truthy=True), When("id", absent=True)))
)


@pytest.mark.parametrize(
    "body", [{"id": 1, "status": False, "message": "no"}, {"id": 1, "error": "no"}, {"id": None, "message": "no"}]
)
def test_a_failure_inside_a_success_is_raised(connect: Connect, body: object) -> None:
    error = refused(connect, httpx.Response(200, json=body), quirks=FALSE)

    assert type(error) is ApiError and error.message == "no"
    assert str(error) == "GET /things/{id}: 200 OK: no"


@pytest.mark.parametrize(
    "body", [{"id": 1, "status": 0}, {"id": 1, "status": "false"}, {"id": 1, "status": True, "error": ""}]
)
def test_what_only_resembles_a_failure_is_none(connect: Connect, body: dict[str, Any]) -> None:
    assert connect(lambda _request: httpx.Response(200, json=body), quirks=FALSE).transport.send(GET) == body


NOTHING = Quirks(failure=Failure(empty=Empty(404, when=(When("status", equals=False),))))


def test_nothing_found_is_an_empty_listing_and_a_missing_thing(connect: Connect) -> None:
    response = httpx.Response(404, json={"status": False, "message": "No data were found"})
    client = connect(lambda _request: response, quirks=NOTHING)

    assert client.transport.send(LIST) == []
    assert client.transport.walk(Call("GET", "/things", returns=int)).collect() == []
    with pytest.raises(NotFound):
        client.transport.send(GET)


@pytest.mark.parametrize(
    "response", [httpx.Response(404, json={"x": 1}), httpx.Response(404, html="<h1>Not found</h1>")]
)
def test_another_404_on_a_listing_stays_an_error(connect: Connect, response: httpx.Response) -> None:
    assert isinstance(refused(connect, response, LIST, quirks=NOTHING), NotFound)


def test_an_operation_adds_to_what_the_vendor_usually_does(connect: Connect) -> None:
    call = Call("GET", "/payments", returns=dict[str, Any], failure=Failure(when=(When("paymentmode", equals=False),)))
    error = refused(connect, httpx.Response(200, json={"paymentmode": False, "message": "no"}), call, quirks=NOTHING)

    assert error.message == "no"


def test_a_hook_may_give_an_error_with_words_only(connect: Connect) -> None:
    class Odd(Dialect):
        def refusal(self, call: Call[Any], response: httpx.Response) -> ClientError | None:  # noqa: ARG002  a hook
            return errors.Unauthorized("bad token")

    error = refused(connect, httpx.Response(404, json={}), dialect=Odd)

    assert str(error) == "GET /things/{id}: 404 Not Found: bad token"
    assert error.call is GET and error.request is not None


def test_strict_reading_raises_with_the_place(connect: Connect) -> None:
    error = refused(connect, httpx.Response(200, json=[1, "two"]), LIST, strict=True)

    assert isinstance(error, DecodeError)
    assert str(error).startswith("GET /things: 200 OK: $[1]: expected ")


def test_errors_can_be_pickled_and_copied(connect: Connect) -> None:
    error = refused(connect, httpx.Response(422, json={"message": "no", "errors": {"a": "b"}}))

    twins: list[Any] = [pickle.loads(pickle.dumps(error)), copy.copy(error)]
    for twin in twins:
        assert (str(twin), twin.fields, twin.status) == (str(error), {"a": ["b"]}, 422)


READY = Call("GET", "/report", returns=list[int], not_ready=NotReadyRule((202, 204), poll=10))


def test_not_yet_is_raised_unless_waited_for(connect: Connect) -> None:
    error = refused(connect, httpx.Response(202, json={"message": "Busy"}), READY)

    assert isinstance(error, NotReady) and error.retry_after == 10
    assert str(error) == "GET /report: 202 Accepted: Busy"


def test_not_yet_is_waited_for_and_not_asked_too_often(connect: Connect, time: FakeTime) -> None:
    answers = iter(
        [httpx.Response(204), httpx.Response(202, headers={"Retry-After": "25"}), httpx.Response(200, json=[1])]
    )
    client = connect(lambda _request: next(answers), clock=time.clock(), wait_until_ready=60)

    assert client.transport.send(READY) == [1]
    assert time.slept == [10, 25]


def test_waiting_for_ready_ends(connect: Connect, time: FakeTime) -> None:
    client = connect(lambda _request: httpx.Response(204), clock=time.clock(), wait_until_ready=35)

    with pytest.raises(NotReady, match="waited 30 s"):
        client.transport.send(READY)


def test_a_rate_limit_tells_whose_it_is(connect: Connect) -> None:
    quirks = Quirks(rate_limit=RateLimit(1000, 3600, limit="X-Limit", remaining="X-Left", reset="X-Reset"))
    headers = {"X-Limit": "1000", "X-Left": "0", "X-Reset": "90"}
    account = refused(connect, httpx.Response(429, headers=headers), quirks=quirks)
    address = refused(connect, httpx.Response(429), quirks=quirks)

    assert isinstance(account, RateLimited) and isinstance(address, RateLimited)
    assert (account.scope, account.limit, account.remaining) == ("account", 1000, 0)
    assert account.reset is not None and 85 < account.reset <= 90
    assert (address.scope, address.limit) == ("address", None)
