"""What an answer repeats of a credential is masked in errors and hooks: over real sockets, in all flavours."""

from __future__ import annotations

import base64
import json
import logging
import pickle
import traceback
from collections.abc import Callable, Iterator
from typing import Any

import anyio
import pytest

from generator.runtime.auth.credentials import Basic, Bearer, Credential, Secret
from generator.runtime.auth.oauth import OAuth
from generator.runtime.call.call import Call
from generator.runtime.client.client import AsyncClient, Client
from generator.runtime.core.drift import Drift
from generator.runtime.core.errors import ApiError, ClientError, DecodeError
from tests.unit.runtime.conftest import Flavour
from tests.unit.runtime.loopback import Answer, Got, Vendor, http, says

Serve = Callable[[Answer], Vendor]

KEY = 's3cr3t/"key" & <more>'
"""A credential that is written differently in URLs, in JSON and in HTML."""

GET: Call[Any] = Call("GET", "/thing", returns=dict[str, int])


def send(flavour: Flavour, url: str, credential: Credential, call: Call[Any] = GET, **settings: Any) -> Any:
    given: dict[str, Any] = {"credentials": {"key": credential}, "security": [["key"]], "retries": 0, **settings}
    if flavour.name == "sync":
        with Client(base_url=url, **given) as client:
            return client.transport.send(call)

    async def main() -> Any:
        async with AsyncClient(base_url=url, **given) as client:
            return await client.transport.send(call)

    return anyio.run(main, backend=flavour.name)


def texts_of(error: ClientError) -> Iterator[str]:
    """Yield all that can be seen of an error."""
    yield "".join(traceback.format_exception(error))
    yield repr(vars(error))
    yield repr(pickle.dumps(str(error)))
    if isinstance(error, ApiError):
        yield json.dumps([error.body, dict(error.fields)], default=str)
    if error.response is not None:
        yield error.response.text
        yield repr(error.response.content)
        yield repr(list(error.response.headers.raw))
        yield repr(error.response.extensions)
        yield repr(list(error.response.request.headers.raw)) + str(error.response.request.url)
    cause: BaseException | None = error
    while cause is not None:
        yield repr(cause) + repr(vars(cause)) + repr(getattr(cause, "doc", "")) + repr(getattr(cause, "object", ""))
        cause = cause.__cause__ or cause.__context__


SHAPES = {
    "JSON": http("422 Wrong", json.dumps({"message": f"no {KEY}", "errors": {KEY: [KEY]}, "x": [[KEY]]}).encode()),
    "escaped": http("403 No", json.dumps({"error": KEY}).replace("/", "\\/").encode()),
    "HTML": http("500 Oops", b"<p>s3cr3t/&quot;key&quot; &amp; &lt;more&gt;</p>", media="text/html"),
    "URL": http("400 Bad", b"s3cr3t%2F%22key%22%20%26%20%3Cmore%3E", media="text/plain"),
    "no JSON": http("200 OK", f'{{"a": {KEY}'.encode()),
    "no UTF-8": http("200 OK", b'{"a": "\xff"}' + KEY.encode()),
    "cut": http("500 Oops", json.dumps({"message": "x" * 1990 + KEY}).encode()),
    "cut off": http("200 OK", b"x" * 110 + KEY.encode(), media=None),
    "header": http("401 Who", b"{}", X_Echo=KEY),
    "drift": says({"a": KEY}),
    "twice": says({"a": KEY}) + b"HTTP/1.1 " + KEY.encode(),
}


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("kind", ["text", "function"])
def test_an_echoed_credential_is_masked(flavour: Flavour, vendor: Serve, shape: str, kind: str) -> None:
    served = vendor(lambda _got, _connection: SHAPES[shape])
    secret = Secret("key", KEY if kind == "text" else lambda: KEY)

    with pytest.raises(ClientError) as caught:
        send(flavour, served.url, Bearer(secret), strict=True)

    assert served.got[0].headers["authorization"] == f"Bearer {KEY}"
    for text in texts_of(caught.value):
        assert "s3cr3t" not in text, text


def test_user_name_and_password_are_masked_as_they_are_sent(flavour: Flavour, vendor: Serve) -> None:
    served = vendor(lambda got, _connection: says({"message": got.headers["authorization"]}, "400 Bad"))

    with pytest.raises(ApiError) as caught:
        send(flavour, served.url, Basic(Secret("user", lambda: "somebody"), Secret("password", lambda: "passw0rd")))

    assert base64.b64encode(b"somebody:passw0rd").decode() in served.got[0].headers["authorization"]
    assert caught.value.body == {"message": "Basic ***"}


def test_a_fetched_token_is_masked(flavour: Flavour, vendor: Serve) -> None:
    def answer(got: Got, _: Any) -> bytes:
        if got.target == "/token":
            return says({"access_token": "t0ken-of-mine", "expires_in": 3600})
        return says({"message": got.headers["authorization"]}, "400 Bad")

    served = vendor(answer)
    nobody = Secret("token", None)
    credential = OAuth("/token", nobody, Secret("id", "the-client"), Secret("secret", "the-secret"), nobody)

    with pytest.raises(ApiError) as caught:
        send(flavour, served.url, credential)

    assert caught.value.body == {"message": "Bearer ***"}


def test_a_header_of_the_callers_that_holds_a_secret_is_masked(flavour: Flavour, vendor: Serve) -> None:
    served = vendor(lambda got, _connection: says({"message": got.headers["x-api-key"]}, "400 Bad"))

    with pytest.raises(ApiError) as caught:
        send(flavour, served.url, Bearer(Secret("key", KEY)), headers={"X-Api-Key": "an0ther-key"})

    assert caught.value.body == {"message": "***"}


def test_only_on_exchange_is_raw(flavour: Flavour, vendor: Serve, caplog: pytest.LogCaptureFixture) -> None:
    """Other hooks, and the log, see masked copies."""
    served = vendor(lambda _got, _connection: says({"a": KEY}))
    drifts: list[Drift] = []
    attempts: list[Any] = []
    raw: list[Any] = []

    with caplog.at_level(logging.DEBUG):
        send(
            flavour,
            served.url,
            Bearer(Secret("key", lambda: KEY)),
            on_drift=drifts.append,
            on_attempt=attempts.append,
            on_exchange=raw.append,
        )

    assert raw[0].response.json() == {"a": KEY}
    assert [drift.seen for drift in drifts] == ["***"]
    assert "s3cr3t" not in repr(attempts) + repr(raw[0].request) + caplog.text


def test_what_holds_no_secret_stays_the_same_answer(flavour: Flavour, vendor: Serve) -> None:
    served = vendor(lambda _got, _connection: says({"message": "no", "n": 1.5}, "400 Bad"))

    with pytest.raises(ApiError) as caught:
        send(flavour, served.url, Bearer(Secret("key", KEY)))

    assert caught.value.response is not None
    assert caught.value.response.json() == caught.value.body == {"message": "no", "n": 1.5}


def test_an_answer_that_breaks_off_has_an_empty_text(flavour: Flavour, vendor: Serve) -> None:
    """Looking at an error must not raise another one."""

    def answer(_: Got, connection: Any) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{")
        connection.close()

    served = vendor(answer)

    with pytest.raises(ClientError) as caught:
        send(flavour, served.url, Bearer(Secret("key", KEY)))

    assert caught.value.response is not None and caught.value.response.text == ""


@pytest.mark.parametrize("charset", ["base64", "rot13", "undefined", "idna", "punycode", "nonsense"])
@pytest.mark.parametrize("status", ["200 OK", "400 Bad"])
@pytest.mark.parametrize("returns", [str, dict[str, int]])
def test_a_charset_that_is_none_is_read_as_utf_8(
    flavour: Flavour, vendor: Serve, charset: str, status: str, returns: Any
) -> None:
    served = vendor(
        lambda _got, _connection: http(status, "\u00fc\u00ff!".encode(), media=f"text/x; charset={charset}")
    )
    call: Call[Any] = Call("GET", "/thing", returns=returns)

    try:
        text = send(flavour, served.url, Bearer(Secret("key", KEY)), call)
    except (ApiError, DecodeError) as error:
        assert error.response is not None
        text = error.response.text

    assert text.startswith("\u00fc\u00ff" if charset != "nonsense" else ("\u00fc\u00ff", "\u00c3"))
