"""Uploads and downloads are streamed, and leave nothing half-done."""

from __future__ import annotations

import io
import os
import socket
from collections.abc import Callable
from email.parser import BytesParser
from email.policy import HTTP
from pathlib import Path
from typing import Any

import httpx
import pytest

from generator.runtime.call.call import Call
from generator.runtime.client.client import Client
from generator.runtime.core.errors import ConnectionFailed, InvalidArgument, NotFound, NotReady
from generator.runtime.core.files import File, Sink, upload, uploads
from generator.runtime.core.quirks import FormStyle, NotReadyRule
from generator.runtime.core.values import UNSET
from generator.runtime.params.params import as_json
from tests.unit.runtime.conftest import FakeTime, Flavour
from tests.unit.runtime.loopback import Answer, Got, Vendor, http, says

Serve = Callable[[Answer], Vendor]
CONTENT = bytes(range(256)) * 1000
PDF = Call("GET", "/invoice.pdf", returns=bytes)


def parts(got: Got) -> list[tuple[str | None, str | None, str, bytes]]:
    head = b"Content-Type: " + got.headers["content-type"].encode() + b"\r\n\r\n"
    listed: Any = BytesParser(policy=HTTP).parsebytes(head + got.body).get_payload()
    return [
        (
            part.get_param("name", header="content-disposition"),
            part.get_filename(),
            part.get("content-type", ""),
            part.get_payload(decode=True),
        )
        for part in listed
    ]


def sent(flavour: Flavour, vendor: Serve, form: object, style: FormStyle | None = None) -> Got:
    served = vendor(lambda _got, _connection: says({}))
    flavour.send(Call("POST", "/files", multipart=form, form_style=style), served.url)
    return served.got[0]


def test_a_path_bytes_and_an_open_file_are_uploaded(flavour: Flavour, vendor: Serve, tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(CONTENT)
    opened = io.BytesIO(b"skip" + CONTENT)
    opened.seek(4)
    got = sent(
        flavour,
        vendor,
        {
            "path": upload(str(path)),
            "bytes": upload(b"abc"),
            "open": upload(opened),
            "named": upload(("né.txt", b"x", "text/csv")),
            "left": upload(UNSET),
            "null": upload(None),
            "several": uploads([b"a", None]),
            "neither": uploads(None),
            "title": "Ünï\r\n",
            "meta": as_json({"a": 1}),
        },
    )

    assert parts(got) == [
        ("path", "report.pdf", "application/pdf", CONTENT),
        ("bytes", "file", "application/octet-stream", b"abc"),
        ("open", "file", "application/octet-stream", CONTENT),
        ("named", "né.txt", "text/csv", b"x"),
        ("null", None, "", b""),
        ("several", "file", "application/octet-stream", b"a"),
        ("several", None, "", b""),
        ("neither", None, "", b""),
        ("title", None, "", "Ünï\r\n".encode()),
        ("meta", None, "application/json", b'{"a":1}'),
    ]
    assert int(got.headers["content-length"]) == len(got.body)


def test_a_name_cannot_break_out_of_its_header(flavour: Flavour, vendor: Serve) -> None:
    got = sent(flavour, vendor, {'a"\r\nX-Evil: 1': File(b"x", 'b"; name="c\r\n.txt')})

    head = got.body.split(b"\r\n")
    assert head[1] == (
        b'Content-Disposition: form-data; name="a%22%0D%0AX-Evil: 1"; filename="b%22; name=%22c%0D%0A.txt"'
    )


def test_the_boundary_differs_every_time_and_is_not_in_the_content(flavour: Flavour, vendor: Serve) -> None:
    bodies = [sent(flavour, vendor, {"f": File(b"\r\n--" + b"+" * 50)}) for _ in range(2)]

    assert bodies[0].headers["content-type"] != bodies[1].headers["content-type"]
    assert parts(bodies[0])[0][3] == b"\r\n--" + b"+" * 50


def test_files_stand_in_nested_php_names(flavour: Flavour, vendor: Serve) -> None:
    form = {"file": [File(b"1", "a"), File(b"2", "b")], "rows": [{"doc": File(b"3", "c"), "n": 1}]}
    got = sent(flavour, vendor, form, FormStyle("php"))

    assert [(name, data) for name, _, _, data in parts(got)] == [
        ("file[]", b"1"),
        ("file[]", b"2"),
        ("rows[0][doc]", b"3"),
        ("rows[0][n]", b"1"),
    ]


def test_a_body_is_streamed_with_progress(flavour: Flavour, vendor: Serve, tmp_path: Path) -> None:
    path = tmp_path / "data.bin"
    path.write_bytes(CONTENT)
    progress_calls: list[tuple[int, int | None]] = []
    served = vendor(lambda _got, _connection: says({}))

    flavour.send(Call("PUT", "/", content=File(path, progress=lambda *at: progress_calls.append(at))), served.url)

    assert served.got[0].body == CONTENT and served.got[0].headers["content-length"] == str(len(CONTENT))
    assert len(progress_calls) > 1 and progress_calls[-1] == (len(CONTENT), len(CONTENT))


def test_a_stream_of_unknown_length_is_chunked(flavour: Flavour, vendor: Serve) -> None:
    class Pipe(io.RawIOBase):
        def read(self, _size: int = -1, /) -> bytes:
            return next(pieces)

    pieces = iter([b"some", b"more", b""])

    served = vendor(lambda _got, _connection: says({}))
    flavour.send(Call("PUT", "/", content=File(Pipe(), "pipe")), served.url)

    assert served.got[0].body == b"somemore" and served.got[0].headers["transfer-encoding"] == "chunked"


@pytest.mark.parametrize("source", [7, None, io.StringIO("text"), {"a": 1}])
def test_what_is_no_file_is_refused(source: Any) -> None:
    with pytest.raises(InvalidArgument):
        File(source)


def test_a_missing_file_is_told_before_sending(flavour: Flavour, vendor: Serve, tmp_path: Path) -> None:
    served = vendor(lambda _got, _connection: says({}))

    with pytest.raises(InvalidArgument, match="No such file"):
        flavour.send(Call("PUT", "/", content=File(tmp_path / "none")), served.url)
    assert served.got == []


def test_a_download_goes_to_its_path(flavour: Flavour, vendor: Serve, tmp_path: Path) -> None:
    progress_calls: list[tuple[int, int | None]] = []
    answer = http(body=CONTENT, media="application/pdf", Content_Disposition='attachment; filename="../../evil"')
    served = vendor(lambda _got, _connection: answer)
    to = tmp_path / "invoice.pdf"
    to.write_bytes(b"old")

    saved = flavour.save(PDF, to, served.url, lambda *at: progress_calls.append(at))

    assert to.read_bytes() == CONTENT and list(tmp_path.iterdir()) == [to]
    assert (saved.path, saved.size, saved.content_type) == (to, len(CONTENT), "application/pdf")
    assert progress_calls[-1] == (len(CONTENT), len(CONTENT))


def test_a_download_goes_to_an_open_file(flavour: Flavour, vendor: Serve) -> None:
    target = io.BytesIO(b"before")
    target.seek(0, 2)
    served = vendor(lambda _got, _connection: http(body=CONTENT, media=None))

    saved = flavour.save(PDF, target, served.url)

    assert target.getvalue() == b"before" + CONTENT and (saved.path, saved.content_type) == (None, None)


def broken(_got: Got, connection: socket.socket) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 256000\r\n\r\n" + CONTENT[:100_000])


def test_a_download_that_breaks_off_leaves_nothing(flavour: Flavour, vendor: Serve, tmp_path: Path) -> None:
    served = vendor(broken)
    to = tmp_path / "invoice.pdf"
    to.write_bytes(b"old")

    with pytest.raises(ConnectionFailed):
        flavour.save(PDF, to, served.url, retries=0)

    assert to.read_bytes() == b"old" and list(tmp_path.iterdir()) == [to]


@pytest.mark.parametrize("into", ["path", "file"])
def test_a_download_that_breaks_off_starts_again(
    flavour: Flavour, vendor: Serve, tmp_path: Path, time: FakeTime, into: str
) -> None:
    served = vendor(
        lambda got, connection: broken(got, connection) if len(served.got) == 1 else http(body=CONTENT, media=None)
    )
    to, target = tmp_path / "x", io.BytesIO()

    saved = flavour.save(PDF, to if into == "path" else target, served.url, clock=time.clock())

    assert saved.size == len(CONTENT)
    assert (to.read_bytes() if into == "path" else target.getvalue()) == CONTENT


def test_a_refused_download_leaves_nothing(flavour: Flavour, vendor: Serve, tmp_path: Path) -> None:
    served = vendor(lambda _got, _connection: says({"message": "gone"}, "404 Not Found"))

    with pytest.raises(NotFound, match="gone"):
        flavour.save(PDF, tmp_path / "x", served.url)
    assert list(tmp_path.iterdir()) == []


def test_a_download_that_is_not_ready_is_not_stored(flavour: Flavour, vendor: Serve, tmp_path: Path) -> None:
    served = vendor(lambda _got, _connection: says({"message": "later"}, "202 Accepted"))

    with pytest.raises(NotReady, match="later"):
        flavour.save(Call("GET", "/", returns=bytes, not_ready=NotReadyRule()), tmp_path / "x", served.url)
    assert list(tmp_path.iterdir()) == []


def test_an_error_while_writing_is_the_callers(flavour: Flavour, vendor: Serve, tmp_path: Path) -> None:
    def progress(_done: int, _total: int | None) -> None:
        raise KeyError("mine")

    served = vendor(lambda _got, _connection: http(body=CONTENT, media=None))

    with pytest.raises(KeyError, match="mine"):
        flavour.save(PDF, tmp_path / "x", served.url, progress)
    assert list(tmp_path.iterdir()) == []


def test_a_target_that_cannot_be_written_is_refused_first(tmp_path: Path) -> None:
    targets: list[Any] = [tmp_path, tmp_path / "no" / "x", io.StringIO(), 7]
    for target in targets:
        with pytest.raises(InvalidArgument):
            Sink(target)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="takes a named pipe")
def test_a_target_that_is_no_plain_file_is_written_to_and_stays(
    flavour: Flavour, vendor: Serve, tmp_path: Path
) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    reader = os.open(path, os.O_RDWR | os.O_NONBLOCK)
    served = vendor(lambda _got, _connection: http(body=b"%PDF-small", media=None))

    flavour.save(PDF, path, served.url)
    text = os.read(reader, 1000)
    os.close(reader)

    assert (text, path.is_fifo(), list(tmp_path.iterdir())) == (b"%PDF-small", True, [path])


def test_an_upload_is_rewound_for_a_redirect(connect: Callable[..., Client], tmp_path: Path) -> None:
    path = tmp_path / "x.bin"
    path.write_bytes(CONTENT)
    bodies: list[bytes] = []

    def vendor(request: httpx.Request) -> httpx.Response:
        bodies.append(request.read())
        return httpx.Response(307, headers={"Location": "/v1/y"}) if len(bodies) == 1 else httpx.Response(200, json={})

    connect(vendor).transport.send(Call("PUT", "/x", content=File(path)))

    assert bodies == [CONTENT, CONTENT]
