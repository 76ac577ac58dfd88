"""Credentials come from arguments or the environment, are never shown, and are never sent to another origin."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable
from contextvars import ContextVar
from typing import Any

import anyio
import httpx
import pytest

from generator.runtime.auth.credentials import Basic, Bearer, CookieKey, HeaderKey, QueryKey, Secret
from generator.runtime.call.call import Call
from generator.runtime.call.options import Attempt, Recorded
from generator.runtime.client.client import AsyncClient, Client
from generator.runtime.core.errors import ApiError, ClientError, InvalidArgument, MissingCredential
from tests.unit.runtime.conftest import FakeTime

Connect = Callable[..., Client]
KEY = "k3y-that-is-secret"
ALL: dict[str, Any] = {
    "header": HeaderKey("authtoken", Secret("token", KEY)),
    "query": QueryKey("ticket", Secret("ticket", KEY + "-q")),
    "cookie": CookieKey("crumb", Secret("crumb", KEY + "-c")),
    "basic": Basic(Secret("api_key", KEY + "-b")),
}
EVERY: dict[str, Any] = {"credentials": ALL, "security": [tuple(ALL)]}


def echo(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json={"url": str(request.url), "headers": dict(request.headers)})


def seen(client: Client, call: Call[Any] | None = None) -> dict[str, Any]:
    got: Any = client.transport.send(call or Call("GET", "/x", query={"a": 1}, returns=object))
    return dict(got)


@pytest.mark.parametrize(
    ("credential", "header", "value"),
    [
        (HeaderKey("Authorization", Secret("key", "bare")), "authorization", "bare"),
        (Bearer(Secret("token", "t")), "authorization", "Bearer t"),
        (Basic(Secret("key", "k")), "authorization", "Basic azo="),
        (Basic(Secret("user", "u"), Secret("password", "p")), "authorization", "Basic dTpw"),
        (CookieKey("sid", Secret("sid", "a b")), "cookie", "sid=a%20b"),
    ],
)
def test_a_credential_stands_in_its_place(connect: Connect, credential: Any, header: str, value: str) -> None:
    client = connect(echo, credentials={"x": credential}, security=[("x",)])

    assert seen(client)["headers"][header] == value


def test_a_query_key_joins_the_query(connect: Connect) -> None:
    client = connect(echo, credentials={"x": QueryKey("key", Secret("key", "a&b"))}, security=[("x",)])

    assert seen(client)["url"] == "https://api.example.com/v1/x?a=1&key=a%26b"


def test_a_function_is_asked_every_time(connect: Connect) -> None:
    tokens = iter(["one", "two"])
    client = connect(echo, credentials={"x": Bearer(Secret("token", lambda: next(tokens)))}, security=[("x",)])

    assert [seen(client)["headers"]["authorization"] for _ in range(2)] == ["Bearer one", "Bearer two"]


def test_the_environment_stands_in(connect: Connect, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VENDED_TOKEN", "from-env")
    client = connect(echo, credentials={"x": Bearer(Secret("token", None, "VENDED_TOKEN"))}, security=[("x",)])

    assert seen(client)["headers"]["authorization"] == "Bearer from-env"


@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_a_missing_credential_names_argument_and_variable(kind: type[Client]) -> None:
    with pytest.raises(MissingCredential, match=r"token \(or the environment variable VENDED_TOKEN\) is missing"):
        kind(
            base_url="https://x.test",
            credentials={"x": Bearer(Secret("token", None, "VENDED_TOKEN"))},
            security=[("x",)],
        )


def test_alternatives_and_operations_without(connect: Connect) -> None:
    credentials = {"a": HeaderKey("X-A", Secret("a", None)), "b": HeaderKey("X-B", Secret("b", "bee"))}
    client = connect(echo, credentials=credentials, security=[("a",), ("b",)])

    assert seen(client)["headers"]["x-b"] == "bee"
    assert "x-b" not in seen(client, Call("GET", "/x", returns=object, security=()))["headers"]
    with pytest.raises(MissingCredential, match="a is missing"):
        seen(client, Call("GET", "/x", returns=object, security=[("a", "b")]))


def test_a_key_that_no_header_can_carry_is_refused_without_showing_it(connect: Connect) -> None:
    client = connect(echo, credentials={"x": HeaderKey("X-Key", Secret("key", "evil\r\nX: 1"))}, security=[("x",)])

    with pytest.raises(InvalidArgument) as caught:
        seen(client)

    assert "evil" not in str(caught.value)


@pytest.mark.parametrize("url", ["https://user:pw@x.test", "ftp://x.test", "x.test", "https://x.test?a=1", "https://"])
def test_a_bad_base_url_is_refused(url: str) -> None:
    with pytest.raises(InvalidArgument) as caught:
        Client(base_url=url)

    assert "pw" not in str(caught.value)


def test_nothing_secret_is_ever_shown(connect: Connect, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    events: list[Attempt | Recorded] = []

    def vendor(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/down"):
            raise httpx.ConnectError(f"cannot reach {request.url}", request=request)
        return httpx.Response(401, json={"message": f"token {request.headers['authtoken']} is unknown"})

    client = connect(vendor, retries=1, on_attempt=events.append, on_exchange=events.append, clock=_fast(), **EVERY)
    texts = [repr(client), repr(client.with_options(timeout=1)), repr(client.options), repr(vars(client))]
    for route in ("/x", "/down"):
        with pytest.raises(ClientError) as caught:
            client.transport.send(Call("GET", route, returns=object))
        error = caught.value
        texts += [str(error), repr(error), repr(error.request), "".join(traceback.format_exception(error))]
        if error.response is not None:
            texts += [
                repr(error.response.request.headers.raw),
                str(error.response.request.url),
                str(error.response.url),
            ]
        cause = error.__cause__
        if isinstance(cause, httpx.RequestError):
            texts += [repr(cause.request.headers.raw), str(cause.request.url)]
    for event in events:
        texts.append(repr(event))
        if isinstance(event, Recorded):
            texts += [repr(event.response.request.headers.raw), str(event.response.request.url)]
    texts += [record.getMessage() for record in caplog.records]

    own = [text for text in texts if "cannot reach" not in text]
    assert not [text for text in own if KEY in text]


def redirecting(
    location: str, status: int = 302
) -> tuple[list[httpx.Request], Callable[[httpx.Request], httpx.Response]]:
    got: list[httpx.Request] = []

    def vendor(request: httpx.Request) -> httpx.Response:
        got.append(request)
        return httpx.Response(status, headers={"Location": location}) if len(got) == 1 else echo(request)

    return got, vendor


def carried(request: httpx.Request) -> bool:
    return KEY in str(request.url) + repr(request.headers.raw) or b"authorization" in repr(request.headers.raw).encode()


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_within_the_origin_keeps_credentials(connect: Connect, status: int) -> None:
    got, vendor = redirecting("/v1/y?b=2", status)
    seen(connect(vendor, **EVERY), Call("GET", "/x", returns=object))

    assert got[1].url.path == "/v1/y"
    assert got[1].url.params["ticket"] == KEY + "-q" and got[1].headers["authtoken"] == KEY


@pytest.mark.parametrize(
    "location",
    [
        "https://evil.example/y",
        "https://api.example.com:8443/y",
        "//evil.example/y",
        f"https://evil.example/y?ticket={KEY}-q&z=1",
        "https://api.example.com.evil.example/y",
    ],
)
def test_no_credential_goes_to_another_origin(connect: Connect, location: str) -> None:
    got, vendor = redirecting(location)
    client = connect(vendor, headers={"X-Mine": KEY}, **EVERY)
    client.transport.send(
        Call("GET", "/x", header={"X-Also": KEY}, cookie={"c": KEY}, returns=bytes, media=("application/json",))
    )

    assert len(got) == 2 and not carried(got[1])
    assert "cookie" not in got[1].headers and got[1].headers["host"] == got[1].url.netloc.decode()


def test_there_is_no_way_back_to_credentials(connect: Connect) -> None:
    hops = iter(["https://evil.example/a", "https://api.example.com/v1/delete-all"])
    got: list[httpx.Request] = []

    def vendor(request: httpx.Request) -> httpx.Response:
        got.append(request)
        location = next(hops, None)
        return httpx.Response(302, headers={"Location": location}) if location else echo(request)

    connect(vendor, **EVERY).transport.send(Call("GET", "/x", returns=bytes, media=("application/json",)))

    assert [carried(request) for request in got] == [True, False, False]


@pytest.mark.parametrize("method", ["GET", "HEAD", "POST"])
@pytest.mark.parametrize("returns", [object, str, None])
def test_only_files_are_fetched_from_another_server(connect: Connect, method: str, returns: Any) -> None:
    got, vendor = redirecting("https://evil.example/y", 307)

    with pytest.raises(ApiError, match=r"redirected to another server, https://evil\.example;"):
        connect(vendor, **EVERY).transport.send(Call(method, "/x", returns=returns))

    assert len(got) == 1


def test_a_circle_of_redirects_costs_one_round_of_requests(connect: Connect) -> None:
    got: list[httpx.Request] = []

    def vendor(request: httpx.Request) -> httpx.Response:
        got.append(request)
        return httpx.Response(302, headers={"Location": "/v1/y" if request.url.path.endswith("x") else "/v1/x"})

    with pytest.raises(ApiError, match="more than 10 redirects"):
        connect(vendor, **EVERY, retries=2).transport.send(Call("GET", "/x", returns=object))

    assert len(got) == 11


@pytest.mark.parametrize(
    ("method", "location", "status", "words"),
    [
        ("POST", "https://evil.example/y", 307, "another server"),
        ("POST", "/y", 301, "a POST is not repeated there"),
        ("DELETE", "/y", 302, "a DELETE is not repeated there"),
        ("GET", "http://api.example.com/v1/x", 302, "not encrypted"),
        ("GET", "javascript:alert(1)", 302, "not a URL"),
    ],
)
def test_a_redirect_that_is_not_followed(connect: Connect, method: str, location: str, status: int, words: str) -> None:
    got, vendor = redirecting(location, status)

    with pytest.raises(ApiError, match=words):
        seen(connect(vendor, **EVERY), Call(method, "/x", returns=object))
    assert len(got) == 1


def test_a_write_is_repeated_within_the_origin_where_the_status_says_so(connect: Connect) -> None:
    got, vendor = redirecting("/v1/y", 307)
    seen(connect(vendor, **EVERY), Call("POST", "/x", json={"a": 1}, returns=object))

    assert (got[1].method, got[1].read()) == ("POST", b'{"a":1}')


def test_redirects_end(connect: Connect) -> None:
    client = connect(lambda _request: httpx.Response(302, headers={"Location": "/v1/x"}), retries=0)

    with pytest.raises(ClientError, match="more than 10 redirects"):
        seen(client)


def test_an_absolute_route_to_another_origin_gets_no_credentials(connect: Connect) -> None:
    got: list[httpx.Request] = []

    def vendor(request: httpx.Request) -> httpx.Response:
        got.append(request)
        return echo(request)

    client = connect(vendor, headers={"X-Mine": KEY}, **EVERY)
    seen(client, Call("GET", "https://files.example/{id}", path={"id": 7}, returns=object))
    seen(client, Call("GET", "https://api.example.com/v1/y", returns=object))

    assert [carried(request) for request in got] == [False, True]
    assert str(got[0].url) == "https://files.example/7"


def _fast() -> Any:
    return FakeTime().clock()


def rotating() -> tuple[list[str], Callable[[], str]]:
    """Return the tokens given out so far, and a function that gives out another each time."""
    given: list[str] = []

    def token() -> str:
        given.append(f"token-{len(given)}")
        return given[-1]

    return given, token


def test_a_function_is_asked_once_for_each_call(connect: Connect) -> None:
    given, token = rotating()
    seen: list[str] = []

    def vendor(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers["authorization"])
        return httpx.Response(200 if len(seen) != 2 else 503, json=1)

    client = connect(
        vendor, credentials={"a": Bearer(Secret("token", token))}, security=[["a"]], retries=1, clock=_fast()
    )
    for _ in range(3):
        client.request("GET", "/")

    assert seen == [f"Bearer token-{number}" for number in (0, 1, 1, 2)] and len(given) == 3


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@pytest.mark.parametrize("form", ["async", "plain", "lambda"])
def test_an_async_client_awaits_the_function(backend: str, form: str) -> None:
    given, token = rotating()
    seen: list[str] = []

    async def later() -> str:
        await anyio.sleep(0)
        return token()

    def vendor(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers["authorization"])
        return httpx.Response(200, json=1)

    async def main() -> None:
        http = httpx.AsyncClient(transport=httpx.MockTransport(vendor))
        sources: dict[str, Any] = {"async": later, "plain": token, "lambda": lambda: later()}
        credentials = {"a": Bearer(Secret("token", sources[form]))}
        client = AsyncClient(base_url="https://x.test", http_client=http, credentials=credentials, security=[["a"]])
        async with client, anyio.create_task_group() as group:
            for _ in range(5):
                group.start_soon(client.request, "GET", "/")

    anyio.run(main, backend=backend)

    assert sorted(seen) == [f"Bearer {token}" for token in given] and len(given) == 5


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_each_task_sends_what_was_said_to_it(backend: str) -> None:
    """A function may know in which task it is asked, as of several tenants: no call goes out with another's token."""
    tenant: ContextVar[str] = ContextVar("tenant")
    pairs: list[tuple[str, str, str]] = []

    async def user() -> str:
        await anyio.sleep(0.001)
        return f"user-{tenant.get()}"

    async def password() -> str:
        await anyio.sleep(0.002 if tenant.get() == "0" else 0)
        return f"pw-{tenant.get()}"

    def vendor(request: httpx.Request) -> httpx.Response:
        pairs.append((request.url.path, request.headers["x-user"], request.headers["x-password"]))
        return httpx.Response(200, json=1)

    async def main() -> None:
        http = httpx.AsyncClient(transport=httpx.MockTransport(vendor))
        keys = {"a": HeaderKey("X-User", Secret("user", user)), "b": HeaderKey("X-Password", Secret("pw", password))}
        client = AsyncClient(base_url="https://x.test", http_client=http, credentials=keys, security=[["a", "b"]])

        async def call(name: str) -> None:
            tenant.set(name)
            await client.request("GET", f"/{name}")

        async with client, anyio.create_task_group() as group:
            for number in range(4):
                group.start_soon(call, str(number))

    anyio.run(main, backend=backend)

    assert sorted(pairs) == [(f"/{number}", f"user-{number}", f"pw-{number}") for number in range(4)]


def test_an_async_function_is_refused_by_a_blocking_client(connect: Connect) -> None:
    async def later() -> str:
        return "token"

    source: Any = later
    client = connect(echo, credentials={"a": Bearer(Secret("token", source))}, security=[["a"]])

    with pytest.raises(InvalidArgument, match="given as token is async: only the async client"):
        client.request("GET", "/")


@pytest.mark.parametrize(("said", "message"), [(7, "returned an int, not a text"), ("", "token is missing")])
def test_what_a_function_says_is_looked_at(connect: Connect, said: object, message: str) -> None:
    source: Any = lambda: said  # noqa: E731  typed as Any: what it returns may be wrong
    client = connect(echo, credentials={"a": Bearer(Secret("token", source))}, security=[["a"]])

    with pytest.raises(ClientError, match=message):
        client.request("GET", "/")
