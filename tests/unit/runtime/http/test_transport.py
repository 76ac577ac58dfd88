"""Bad servers and slow ones, in all three flavours, over real sockets."""

from __future__ import annotations

import gzip
import socket
import time as clock
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from generator.runtime.call.call import Answer as Documented
from generator.runtime.call.call import Answers, Call, Flow, Wait, perform, work
from generator.runtime.core.errors import ClientError, ConnectionFailed, DecodeError, NotFound, ServerError, TimedOut
from tests.unit.runtime.conftest import FakeTime, Flavour
from tests.unit.runtime.loopback import Answer, Got, Vendor, http, says

Serve = Callable[[Answer], Vendor]

GET: Call[dict[str, Any]] = Call("GET", "/thing", returns=dict[str, Any])


def failing(
    flavour: Flavour, vendor: Serve, answer: bytes | Answer, call: Call[Any] = GET, **settings: Any
) -> ClientError:
    served = vendor(answer if callable(answer) else lambda _got, _connection: answer)
    settings = {"timeout": 3.0, "retries": 0, **settings}
    with pytest.raises(ClientError) as caught:
        flavour.send(call, served.url, **settings)
    return caught.value


def test_an_answer_is_read(flavour: Flavour, vendor: Serve) -> None:
    served = vendor(lambda _got, _connection: says({"a": 1}))

    assert flavour.send(GET, served.url) == {"a": 1}


def test_a_body_arrives_as_sent(flavour: Flavour, vendor: Serve) -> None:
    served = vendor(lambda _got, _connection: says({}))

    flavour.send(Call("POST", "/thing", json={"a": "é"}, returns=dict), served.url)

    assert served.got[0].body == '{"a":"é"}'.encode()
    assert served.got[0].headers["content-length"] == str(len(served.got[0].body))
    assert served.got[0].headers["content-type"] == "application/json"


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (http(body=b""), "empty body"),
        (http(body=b"<html>down</html>", media="text/html"), "expected JSON, got HTML; it begins '<html>down</html>'"),
        (http(body=b'{"a": 1', media="text/html"), "text/html"),
        (http(body=b'{"a": [1,'), "it begins '{\"a\": [1,'"),
        (http(body=b"%PDF-1.7", media="application/pdf"), "application/pdf"),
        (http(body=b"\x1f\x8b\0junk"), "expected JSON"),
        (http(body=b"not json", media=None), "no content type"),
    ],
)
def test_what_is_not_json_is_told_with_its_first_characters(
    flavour: Flavour, vendor: Serve, answer: bytes, words: str
) -> None:
    error = failing(flavour, vendor, answer)

    assert isinstance(error, DecodeError)
    assert words in str(error)
    assert str(error).startswith("GET /thing: 200 OK: ")
    assert error.status == 200


def test_a_parse_error_stays_as_the_cause(flavour: Flavour, vendor: Serve) -> None:
    assert isinstance(failing(flavour, vendor, http(body=b'{"a": ')).__cause__, ValueError)


@pytest.mark.parametrize("media", ["text/plain", "text/json", None, "application/octet-stream"])
def test_json_under_another_name_is_taken(flavour: Flavour, vendor: Serve, media: str | None) -> None:
    served = vendor(lambda _got, _connection: http(body=b'\xef\xbb\xbf {"a": 1}'.lstrip(b"\xef\xbb\xbf"), media=media))

    assert flavour.send(GET, served.url) == {"a": 1}


def test_a_server_that_closes_early_is_a_failed_connection(flavour: Flavour, vendor: Serve) -> None:
    error = failing(flavour, vendor, lambda _got, _connection: None)

    assert isinstance(error, ConnectionFailed) and error.status is None
    assert isinstance(error.__cause__, httpx.RemoteProtocolError)


def test_a_body_that_breaks_off_is_told_with_the_status(flavour: Flavour, vendor: Serve) -> None:
    def answer(_got: Got, connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{")

    error = failing(flavour, vendor, answer)

    assert isinstance(error, ConnectionFailed)
    assert error.status == 200 and "broke off" in str(error)


def test_nobody_listening_is_a_failed_connection(flavour: Flavour) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        with pytest.raises(ConnectionFailed) as caught:
            flavour.send(GET, f"http://127.0.0.1:{taken.getsockname()[1]}", retries=0)

    assert not caught.value.sent


def test_a_500_page_is_a_server_error(flavour: Flavour, vendor: Serve) -> None:
    page = b"<html><style>p {color: red}</style><body><p>Fatal&nbsp;error</p>" + b"x" * 200_000
    error = failing(flavour, vendor, http("500 Internal Server Error", page, "text/html"))

    assert isinstance(error, ServerError)
    assert str(error).startswith("GET /thing: 500 Internal Server Error: Fatal error xxx")
    assert isinstance(error.body, str) and len(error.body) == 64 * 1024


def drip(head: bytes, tick: bytes) -> Answer:
    def answer(_got: Got, connection: socket.socket) -> None:
        connection.sendall(head)
        while True:
            clock.sleep(0.05)
            connection.sendall(tick)

    return answer


@pytest.mark.parametrize(
    ("head", "tick"),
    [
        (b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n[", b"1"),
        (b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\n1\r\n"),
        (b"HTTP/1.1 200 OK\r\n", b"X"),
        (b"", b"H"),
    ],
    ids=["body", "chunks", "headers", "status line"],
)
def test_a_dripping_server_cannot_hold_past_the_deadline(
    flavour: Flavour, vendor: Serve, head: bytes, tick: bytes
) -> None:
    started = clock.monotonic()
    error = failing(flavour, vendor, drip(head, tick), timeout=0.3)

    assert isinstance(error, (TimedOut, ConnectionFailed))
    # The server would go on for ever.
    assert clock.monotonic() - started < 10


def test_silence_times_out(flavour: Flavour, vendor: Serve) -> None:
    def answer(_got: Got, _connection: socket.socket) -> None:
        clock.sleep(1.0)

    error = failing(flavour, vendor, answer, timeout=0.2)

    assert isinstance(error, TimedOut) and isinstance(error.__cause__, httpx.TimeoutException)


def flood(head: bytes, sent: list[int]) -> Answer:
    def answer(_got: Got, connection: socket.socket) -> None:
        connection.sendall(head + b"\r\nContent-Length: 104857600\r\n\r\n")
        for _ in range(1600):
            connection.sendall(b"junk" * 16384)
            sent.append(65536)

    return answer


@pytest.mark.parametrize("media", [b"application/octet-stream", b"application/json", b"text/html"])
def test_a_hundred_megabytes_of_junk_are_not_read(flavour: Flavour, vendor: Serve, media: bytes) -> None:
    sent: list[int] = []
    error = failing(flavour, vendor, flood(b"HTTP/1.1 200 OK\r\nContent-Type: " + media, sent))

    assert isinstance(error, DecodeError) and "begins 'junkjunk" in str(error)
    # What fits into the buffers of the sockets, and no more.
    assert sum(sent) < 50_000_000


def test_an_answer_beyond_max_body_is_refused(flavour: Flavour, vendor: Serve) -> None:
    error = failing(flavour, vendor, says(["x"] * 5000), Call("GET", "/thing", returns=list[str]), max_body=1000)

    assert isinstance(error, DecodeError) and "larger than 1000 bytes" in str(error)


def test_a_compressed_answer_is_measured_unpacked(flavour: Flavour, vendor: Serve) -> None:
    bomb = http(body=gzip.compress(b"[" + b"1," * 500_000 + b"1]"), Content_Encoding="gzip")
    error = failing(flavour, vendor, bomb, Call("GET", "/thing", returns=list[int]), max_body=100_000)

    assert isinstance(error, DecodeError) and "larger than" in str(error)


def test_a_compressed_answer_is_read(flavour: Flavour, vendor: Serve) -> None:
    served = vendor(lambda _got, _connection: http(body=gzip.compress(b'{"a": 1}'), Content_Encoding="gzip"))

    assert flavour.send(GET, served.url) == {"a": 1}


@pytest.mark.parametrize(
    ("call", "answer", "value"),
    [
        (Call("GET", "/", returns=bytes), http(body=b"\0\xff", media="application/pdf"), b"\0\xff"),
        (Call("GET", "/", returns=str), http(body="é".encode("latin-1"), media="text/plain; charset=latin-1"), "é"),
        (Call("GET", "/", returns=str), says("quoted"), "quoted"),
        (Call("DELETE", "/"), http("204 No Content", media=None), None),
        (Call("DELETE", "/"), says({"message": "gone"}), None),
        (Call("GET", "/", returns=object), http("204 No Content", media=None), None),
    ],
)
def test_an_answer_is_what_was_documented(
    flavour: Flavour, vendor: Serve, call: Call[Any], answer: bytes, value: object
) -> None:
    served = vendor(lambda _got, _connection: answer)

    assert flavour.send(call, served.url) == value


@pytest.mark.parametrize(
    ("answer", "value"),
    [
        (says({"a": 1}), {"a": 1}),
        (says(["x"], "202 Accepted"), ["x"]),
        (http(body=b"%PDF", media="application/pdf"), b"%PDF"),
        (http("204 No Content", media=None), None),
        (says("other", "299 Odd"), "other"),
    ],
)
def test_several_documented_answers_go_by_status_and_media_type(
    flavour: Flavour, vendor: Serve, answer: bytes, value: object
) -> None:
    returns = Answers[Any](
        Documented(200, dict[str, int], "application/json"),
        Documented(200, bytes, "application/pdf"),
        Documented(202, list[str]),
        Documented(204),
        Documented("2XX", str),
    )
    served = vendor(lambda _got, _connection: answer)

    assert flavour.send(Call("GET", "/", returns=returns), served.url) == value


def test_an_undocumented_kind_of_answer_is_unreadable(flavour: Flavour, vendor: Serve) -> None:
    call = Call("GET", "/", returns=Answers[Any](Documented(200, bytes, "application/pdf")))
    error = failing(flavour, vendor, http(body=b"a,b", media="text/csv"), call)

    assert "none of the documented answers" in str(error) and "'a,b'" in str(error)


def test_a_flow_calls_waits_works_and_catches(flavour: Flavour, vendor: Serve, time: FakeTime) -> None:
    served = vendor(lambda got, _connection: says({}, "404 Not Found") if got.target == "/no" else says({"n": 1}))

    def flow() -> Flow[list[object]]:
        first = yield from perform(Call("GET", "/yes", returns=dict[str, Any]))
        yield Wait(30)
        try:
            yield from perform(Call("GET", "/no", returns=dict[str, Any]))
        except NotFound as error:
            return [first, error.status, (yield from work(lambda: "worked"))]
        return []

    assert flavour.run(flow(), served.url, clock=time.clock()) == [{"n": 1}, 404, "worked"]
    assert time.slept == [30]
