"""Bodies byte by byte: text, bytes, lines, files and the parts of a multipart body."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

from generator.runtime.body.body import Body, Part, as_it_is, fields, lines, multipart, urlencoded
from generator.runtime.codec.codec import Codec
from generator.runtime.core.errors import InvalidArgument
from generator.runtime.core.files import LARGE, File
from generator.runtime.core.hints import text
from generator.runtime.core.quirks import FormStyle
from generator.runtime.core.values import UNSET
from generator.runtime.params.params import allow_reserved, as_json
from generator.runtime.params.styles import TextFormat

CODEC = Codec()
SPELLING = TextFormat(CODEC.write, CODEC.dumps)
FLAT, PHP = FormStyle(), FormStyle(nesting="php")


def encoded(value: object) -> bytes:
    return CODEC.dumps(CODEC.write(value))


def sent(body: Body) -> bytes:
    stream = body.stream()
    assert isinstance(stream, httpx.SyncByteStream)
    return b"".join(stream)


def sent_async(body: Body) -> bytes:
    async def collect() -> bytes:
        stream = body.stream()
        assert isinstance(stream, httpx.AsyncByteStream)
        return b"".join([chunk async for chunk in stream])

    return anyio.run(collect)


BOTH = pytest.mark.parametrize("send", [sent, sent_async])


def parts_of(body: Body) -> list[bytes]:
    """Return the parts of a multipart body, without boundaries."""
    assert body.content_type is not None
    boundary = b"--" + body.content_type.rpartition("boundary=")[2].encode()
    head, *parts, end = sent(body).split(boundary)
    assert (head, end) == (b"", b"--\r\n")
    return [part.removeprefix(b"\r\n").removesuffix(b"\r\n") for part in parts]


# What is sent as it is


@pytest.mark.parametrize(
    ("content", "media", "data", "content_type"),
    [
        ("é", None, "é".encode(), "text/plain; charset=utf-8"),
        ("é", "text/csv", "é".encode(), "text/csv"),
        ("é", "text/csv; charset=latin-1", b"\xe9", "text/csv; charset=latin-1"),
        (
            "é",
            'text/csv; header=present; CHARSET = "latin-1"',
            b"\xe9",
            'text/csv; header=present; CHARSET = "latin-1"',
        ),
        ("é", "text/csv; charset=nonsense", "é".encode(), "text/csv; charset=nonsense"),
        (b"\x00", None, b"\x00", "application/octet-stream"),
        (bytearray(b"\x01"), "image/x", b"\x01", "image/x"),
    ],
)
def test_text_and_bytes_are_sent_as_they_are(content: Any, media: str | None, data: bytes, content_type: str) -> None:
    body = as_it_is(content, media, encoded)

    assert (body.data, body.content_type, body.length, body.replayable) == (data, content_type, len(data), True)
    assert sent(body) == sent_async(body) == data


def test_text_that_its_charset_lacks_is_refused() -> None:
    with pytest.raises(InvalidArgument, match="'€', which cannot be sent as latin-1"):
        as_it_is("a€b", "text/plain; charset=latin-1", encoded)


@pytest.mark.parametrize(
    ("values", "hint", "media", "data", "content_type"),
    [
        ([{"a": 1}, 2], None, None, b'{"a":1}\n2\n', "application/jsonl"),
        ([1], None, "application/x-ndjson", b"1\n", "application/x-ndjson"),
        ([1, 2], None, "application/json-seq", b"\x1e1\n\x1e2\n", "application/json-seq"),
        ([1], text, None, b'"1"\n', "application/jsonl"),
        ([], None, None, b"", "application/jsonl"),
    ],
)
def test_lines_of_json(values: Any, hint: Any, media: str | None, data: bytes, content_type: str) -> None:
    body = as_it_is(lines(values, hint), media, encoded)

    assert (body.data, body.content_type) == (data, content_type)
    assert lines(UNSET) is UNSET


@pytest.mark.parametrize("values", ["text", b"bytes", 7])
def test_lines_of_a_single_value_are_refused(values: Any) -> None:
    with pytest.raises(InvalidArgument, match="lines are made of several values, not of a"):
        as_it_is(lines(values), None, encoded)


# Files


@BOTH
def test_a_file_is_read_while_it_is_sent(send: Callable[[Body], bytes], tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"x" * (2 * LARGE + 1))
    body = as_it_is(File(path), None, encoded)

    assert (body.data, body.length, body.content_type, body.replayable) == (None, 2 * LARGE + 1, "image/png", True)
    assert send(body) == b"x" * (2 * LARGE + 1)
    assert as_it_is(path, None, encoded).content_type == "application/octet-stream"


@BOTH
def test_a_source_that_cannot_go_back_is_sent_once(send: Callable[[Body], bytes]) -> None:
    class Pipe(io.RawIOBase):
        left: bytes = b"content"

        def read(self, _size: int = -1, /) -> bytes:
            piece, self.left = self.left, b""
            return piece

    body = as_it_is(File(Pipe(), "pipe"), None, encoded)

    assert (body.length, body.replayable) == (None, True)
    assert send(body) == b"content"
    assert not body.replayable


@BOTH
@pytest.mark.parametrize("change", [b"", b"abc", b"abcde"], ids=["empty", "shorter", "longer"])
def test_a_file_that_changes_while_it_is_sent_is_an_error(
    send: Callable[[Body], bytes], tmp_path: Path, change: bytes
) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"abcd")
    file = File(path)

    def sizes() -> Body:
        return multipart({"f": file}, FLAT, SPELLING)

    body = sizes()
    stream: Any = body.stream()
    path.write_bytes(change)

    async def collect() -> None:
        async for _ in stream:
            pass

    with pytest.raises(InvalidArgument, match="changed its size while it was being sent"):
        if send is sent:
            list(stream)
        else:
            anyio.run(collect)


# Parts


def test_each_part_says_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"\x89")
    form = {"note": "é", "meta": as_json({"x": 1}), "file": File(path), "more": File(b"x", "b", "text/x")}

    body = multipart(form, FLAT, SPELLING)

    assert parts_of(body) == [
        b'Content-Disposition: form-data; name="note"\r\n\r\n' + "é".encode(),
        b'Content-Disposition: form-data; name="meta"\r\nContent-Type: application/json\r\n\r\n{"x":1}',
        b'Content-Disposition: form-data; name="file"; filename="a.png"\r\nContent-Type: image/png\r\n\r\n\x89',
        b'Content-Disposition: form-data; name="more"; filename="b"\r\nContent-Type: text/x\r\n\r\nx',
    ]
    assert body.length == len(sent(body))


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        (None, "multipart/form-data"),
        ("multipart/mixed", "multipart/mixed"),
        ("multipart/related ; boundary=x", "multipart/related"),
        ("multipart/*", "multipart/form-data"),
    ],
)
def test_a_multipart_body_names_its_boundary(asked: str | None, expected: str) -> None:
    body = multipart({"a": 1}, FLAT, SPELLING, asked)

    assert body.content_type is not None
    media, mark, boundary = body.content_type.partition("; boundary=")
    assert (media, mark) == (expected, "; boundary=")
    assert len(boundary) == 32 and sent(body).endswith(f"--{boundary}--\r\n".encode())


def test_a_part_may_say_more_of_itself() -> None:
    class Described(Part):
        def content_type(self, file: File | None) -> str | None:
            return "text/x" if file is None else "image/x"

        def lines(self, name: str) -> list[str]:
            return [f"X-Name: {name}"]

    form = {"a": Described("v"), "f": Described(File(b"x", "n")), "l": Described(["1", "2"])}

    assert parts_of(multipart(form, FLAT, SPELLING)) == [
        b'Content-Disposition: form-data; name="a"\r\nContent-Type: text/x\r\nX-Name: a\r\n\r\nv',
        b'Content-Disposition: form-data; name="f"; filename="n"\r\nContent-Type: image/x\r\nX-Name: f\r\n\r\nx',
        b'Content-Disposition: form-data; name="l"\r\nContent-Type: text/x\r\nX-Name: l\r\n\r\n1',
        b'Content-Disposition: form-data; name="l"\r\nContent-Type: text/x\r\nX-Name: l\r\n\r\n2',
    ]
    assert sent(urlencoded({"a": Described("v")}, FLAT, SPELLING)) == b"a=v"


def test_a_media_type_cannot_break_out_of_its_line() -> None:
    with pytest.raises(InvalidArgument, match="the media type of f holds a line break"):
        multipart({"f": File(b"x", "n", "text/x\r\nX-Evil: 1")}, FLAT, SPELLING)


@pytest.mark.parametrize(
    ("style", "name", "expected"),
    [
        (FLAT, 'a"b', b'name="a%22b"'),
        (FLAT, "a\r\nb", b'name="a%0D%0Ab"'),
        (FLAT, "a\\b", b'name="a\\b"'),
        (PHP, 'a"b', b'name="a\\"b"'),
        (PHP, "a\\b", b'name="a\\\\b"'),
    ],
)
def test_a_name_stays_between_its_quotes(style: FormStyle, name: str, expected: bytes) -> None:
    assert expected in sent(multipart({name: "x"}, style, SPELLING))


@pytest.mark.parametrize("name", ["a\r", "a\n", "a\0"])
def test_php_takes_no_line_break_in_a_name(name: str) -> None:
    with pytest.raises(InvalidArgument, match="which has no place in the name of a part"):
        multipart({name: "x"}, PHP, SPELLING)


def test_a_value_with_reserved_signs_is_encoded_in_a_form_alone() -> None:
    form = {"a": allow_reserved("x/y"), "b c": "d e"}

    assert sent(urlencoded(form, FLAT, SPELLING)) == b"a=x/y&b+c=d+e"
    assert parts_of(multipart(form, FLAT, SPELLING))[0].endswith(b"\r\n\r\nx/y")


@pytest.mark.parametrize("write", [urlencoded, multipart])
def test_half_a_character_is_refused(write: Callable[..., Body]) -> None:
    with pytest.raises(InvalidArgument, match="half a character"):
        write({"a": "\ud800"}, FLAT, SPELLING)


# What servers drop silently


def test_php_reads_a_thousand_fields() -> None:
    assert len(fields({str(number): 1 for number in range(1000)}, PHP, SPELLING)) == 1000
    with pytest.raises(InvalidArgument, match="has 1001 fields, of which the server reads 1000"):
        fields({str(number): 1 for number in range(1001)}, PHP, SPELLING)
    assert len(fields({str(number): 1 for number in range(1001)}, FLAT, SPELLING)) == 1001


def test_php_takes_twenty_files() -> None:
    def form(count: int) -> dict[str, object]:
        return {"note": "x", **{str(number): File(b"x", "n") for number in range(count)}}

    assert len(fields(form(20), PHP, SPELLING)) == 21
    with pytest.raises(InvalidArgument, match="there are 21 files, of which the server takes 20"):
        fields(form(21), PHP, SPELLING)
    assert len(fields(form(21), FLAT, SPELLING)) == 22


def test_php_reads_sixty_four_levels() -> None:
    def nested(depth: int) -> object:
        value: object = "x"
        for _ in range(depth):
            value = {"a": value}
        return {"a": value}

    assert fields(nested(64), PHP, SPELLING) == [("a" + "[a]" * 64, "x")]
    with pytest.raises(InvalidArgument, match="nested deeper than 64"):
        fields(nested(65), PHP, SPELLING)


@pytest.mark.parametrize("form", [["a"], "a", 7, None])
def test_a_form_is_a_mapping(form: object) -> None:
    with pytest.raises(InvalidArgument, match="a form takes a mapping"):
        fields(form, FLAT, SPELLING)
