"""A download gives the documented file, whole, or an error; nothing else ever takes the file's place."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.runtime.call.call import Call
from generator.runtime.core.errors import DecodeError, NotReady
from tests.unit.runtime.conftest import FakeTime, Flavour
from tests.unit.runtime.loopback import Vendor, http

Serve = Callable[..., Vendor]

WHOLE = b"%PDF-1.7\n" + bytes(range(256)) * 20
PDF = Call("GET", "/invoice.pdf", returns=bytes, media=("application/pdf",))
ANY = Call("GET", "/file", returns=bytes)
LOGIN = b"<!DOCTYPE html><title>Log in</title>"
LATER = b'{"message": "Payslip is still being calculated"}'

WRONG = {
    "JSON in a success": (PDF, http(body=LATER)),
    "a login page": (PDF, http(body=LOGIN, media="text/html; charset=utf-8")),
    "a login page called a PDF": (PDF, http(body=LOGIN, media="application/pdf")),
    "a login page without a type": (PDF, http(body=LOGIN, media=None)),
    "an empty body": (PDF, http(media="application/pdf")),
    "no content": (PDF, http("204 No Content", media=None)),
    "a part that nobody asked for": (PDF, http("206 Partial Content", WHOLE[:50], "application/pdf")),
    "a picture": (PDF, http(body=b"\x89PNG\r\n\x1a\n", media="image/png")),
    "JSON where any file is documented": (ANY, http(body=LATER, media="application/problem+json")),
    "a login page where any file is documented": (ANY, http(body=LOGIN, media="text/html")),
    "an empty body where any file is documented": (ANY, http(media="application/octet-stream")),
    "a part where any file is documented": (ANY, http("206 Partial Content", b"a", "application/octet-stream")),
}

RIGHT = {
    "the documented type": (PDF, http(body=WHOLE, media="application/pdf")),
    "the documented type with a parameter": (PDF, http(body=WHOLE, media="Application/PDF; name=x")),
    "an older name of the type": (PDF, http(body=WHOLE, media="application/x-pdf")),
    "a type that says nothing": (PDF, http(body=WHOLE, media="application/octet-stream")),
    "no type": (PDF, http(body=WHOLE, media=None)),
    "bytes before the signature": (PDF, http(body=b"\xef\xbb\xbf\r\n" + WHOLE, media="application/pdf")),
    "less than a kilobyte": (PDF, http(body=b"%PDF-1.4", media="application/pdf")),
    "any type where none is documented": (ANY, http(body=b"\x89PNG", media="image/png")),
    "a JSON file that is attached": (
        ANY,
        http(body=b'{"a": 1}', Content_Disposition='attachment; filename="export.json"'),
    ),
    "an empty file that is attached": (
        ANY,
        http(media="text/plain", Content_Disposition='attachment; filename="empty.txt"'),
    ),
}


@pytest.mark.parametrize(("call", "answer"), WRONG.values(), ids=WRONG)
def test_what_is_not_the_file_is_an_error_and_leaves_the_old_file(
    flavour: Flavour, vendor: Serve, tmp_path: Path, call: Call[bytes], answer: bytes
) -> None:
    served = vendor(lambda _got, _connection: answer)
    to, target = tmp_path / "a.pdf", io.BytesIO(b"before")
    to.write_bytes(b"old")
    target.seek(0, io.SEEK_END)

    for act in (
        lambda: flavour.send(call, served.url),
        lambda: flavour.save(call, to, served.url),
        lambda: flavour.save(call, target, served.url),
    ):
        with pytest.raises(DecodeError) as caught:
            act()
        assert str(caught.value).startswith(f"GET {call.route}: 20")

    assert to.read_bytes() == b"old" and list(tmp_path.iterdir()) == [to]
    assert target.getvalue() == b"before"


@pytest.mark.parametrize(("call", "answer"), RIGHT.values(), ids=RIGHT)
def test_the_file_is_taken_however_the_server_names_its_type(
    flavour: Flavour, vendor: Serve, tmp_path: Path, call: Call[bytes], answer: bytes
) -> None:
    served = vendor(lambda _got, _connection: answer)
    to = tmp_path / "a.pdf"

    content = flavour.send(call, served.url)
    saved = flavour.save(call, to, served.url)

    assert content == to.read_bytes() == answer.partition(b"\r\n\r\n")[2]
    assert saved.size == len(content)


@pytest.mark.parametrize("call", [PDF, ANY], ids=["PDF", "any"])
def test_accepted_is_not_ready_whether_it_is_documented_or_not(
    flavour: Flavour, vendor: Serve, tmp_path: Path, call: Call[bytes]
) -> None:
    served = vendor(lambda _got, _connection: http("202 Accepted", LATER))

    with pytest.raises(NotReady, match="still being calculated"):
        flavour.save(call, tmp_path / "a.pdf", served.url)
    with pytest.raises(NotReady, match="still being calculated"):
        flavour.send(call, served.url)

    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_accepted_first_is_waited_for(flavour: Flavour, vendor: Serve, time: FakeTime) -> None:
    def answer(*_: object) -> bytes:
        first = len(served.got) == 1
        return http("202 Accepted", LATER, Retry_After="12") if first else http(body=WHOLE, media="application/pdf")

    served = vendor(answer)

    assert flavour.send(PDF, served.url, wait_until_ready=60, clock=time.clock()) == WHOLE
    assert time.slept == [12.0]
