"""Forms and parts follow their `encoding`: over a real connection, read by parsers of others."""

from __future__ import annotations

from collections.abc import Iterator
from email import message_from_bytes
from email.message import Message
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest

from tests.unit.making import Package, document, make, operation, ref
from tests.unit.runtime.loopback import Vendor, says

TEXT: dict[str, object] = {"type": "string"}
BINARY: dict[str, object] = {"type": "string", "format": "binary"}
TEXTS: dict[str, object] = {"type": "array", "items": TEXT}
POINT = {"type": "object", "properties": {"x": {"type": "integer"}, "y": TEXT}}
FORM = {"type": "object", "properties": {"text": TEXT, "list": TEXTS, "object": ref("Point")}}
PLAIN = {
    "type": "object",
    "properties": {
        "text": TEXT,
        "flag": {"type": "boolean"},
        "list": TEXTS,
        "object": ref("Point"),
        "objects": {"type": "array", "items": ref("Point")},
        "lists": {"type": "array", "items": TEXTS},
    },
}
PARTS = {
    "type": "object",
    "properties": {
        **PLAIN["properties"],  # type: ignore[dict-item]
        "file": BINARY,
        "files": {"type": "array", "items": BINARY},
        "picture": {},
        "photos": {"type": "array", "items": BINARY},
        "xml": {"type": "object"},
        "csv": TEXT,
        "patch": ref("Point"),
        "styled": TEXTS,
        "deep": ref("Point"),
    },
}
ENCODING = {
    "picture": {"contentType": "image/png, image/jpeg"},
    "photos": {"contentType": "image/*", "headers": {"X-Rate": {"schema": {"type": "integer"}}}},
    "xml": {"contentType": "application/xml"},
    "csv": {"contentType": "text/csv; charset=utf-8", "headers": {"X-Rows": {"schema": TEXT}}},
    "patch": {"contentType": "application/merge-patch+json"},
    "styled": {"style": "pipeDelimited", "explode": False},
    "deep": {"style": "deepObject"},
}


def _form(**style: object) -> dict[str, object]:
    content = {"schema": FORM, "encoding": dict.fromkeys(("text", "list", "object"), style)}
    return {"content": {"application/x-www-form-urlencoded": content}}


STYLES: dict[str, dict[str, object]] = {
    "exploded": {"style": "form", "explode": True},
    "joined": {"style": "form", "explode": False},
    "spaced": {"style": "spaceDelimited", "explode": False},
    "piped": {"style": "pipeDelimited", "explode": False},
    "deep": {"style": "deepObject", "explode": True},
    "reserved": {"allowReserved": True},
    "as_text": {"contentType": "application/json"},
}
PATHS: dict[str, object] = {
    **{f"/{name}": {"post": operation(name, requestBody=_form(**style))} for name, style in STYLES.items()},
    "/plain": {"post": operation("plain", requestBody={
        "content": {"application/x-www-form-urlencoded": {"schema": PLAIN}}})},
    "/parts": {"post": operation("parts", requestBody={
        "content": {"multipart/form-data": {"schema": PARTS, "encoding": ENCODING}}})},
    "/mixed": {"post": operation("mixed", requestBody={"content": {"multipart/mixed": {"schema": FORM}}})},
    "/ready": {"post": operation("ready", requestBody={
        "required": True, "content": {"multipart/related": {"schema": {"type": "array", "items": {}}}}})},
}  # fmt: skip


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Package:
    package = make(tmp_path_factory.mktemp("encoding"), document(PATHS, {"Point": POINT}), "encoding_client")
    assert (package.code, package.err) == (0, "")
    return package


@pytest.fixture
def vendor() -> Iterator[Vendor]:
    with Vendor(lambda _got, _connection: says({})) as listening:
        yield listening


def _send(package: Package, vendor: Vendor, name: str, **given: Any) -> tuple[str, bytes]:
    with package.MadeClient(base_url=vendor.url, retries=0) as client:
        getattr(client.calls, name)(**given)
    return vendor.got[-1].headers["content-type"], vendor.got[-1].body


def _pairs(package: Package, vendor: Vendor, name: str, **given: Any) -> list[tuple[str, str]]:
    media, body = _send(package, vendor, name, **given)
    assert media == "application/x-www-form-urlencoded"
    return parse_qsl(body.decode("ascii"), keep_blank_values=True, strict_parsing=True)


def _parts(package: Package, vendor: Vendor, name: str, **given: Any) -> list[tuple[str, Message, bytes]]:
    media, body = _send(package, vendor, name, **given)
    message = message_from_bytes(b"Content-Type: " + media.encode() + b"\r\n\r\n" + body)
    parts: list[tuple[str, Message, bytes]] = []
    for part in message.get_payload():
        assert isinstance(part, Message)
        assert not part.defects
        payload = part.get_payload(decode=True)
        assert isinstance(payload, bytes)
        parts.append((str(part.get_param("name", header="content-disposition")), part, payload))
    return parts


@pytest.mark.parametrize(
    ("name", "pairs"),
    [
        ("exploded", [("text", "a b"), ("list", "p"), ("list", "q"), ("x", "1"), ("y", "z")]),
        ("joined", [("text", "a b"), ("list", "p,q"), ("object", "x,1,y,z")]),
        ("spaced", [("text", "a b"), ("list", "p q"), ("object", "x 1 y z")]),
        ("piped", [("text", "a b"), ("list", "p|q"), ("object", "x|1|y|z")]),
        ("deep", [("text", "a b"), ("list", "p"), ("list", "q"), ("object[x]", "1"), ("object[y]", "z")]),
        ("as_text", [("text", '"a b"'), ("list", '["p","q"]'), ("object", '{"x":1,"y":"z"}')]),
    ],
)
def test_a_form_spells_its_members_as_its_encoding_says(
    package: Package, vendor: Vendor, name: str, pairs: list[tuple[str, str]]
) -> None:
    point = package.models.Point(x=1, y="z")

    assert _pairs(package, vendor, name, text="a b", list_=["p", "q"], object_=point) == pairs


def test_reserved_characters_stay_where_they_may(package: Package, vendor: Vendor) -> None:
    _, body = _send(package, vendor, "reserved", text="a/b:c&d", list_=["x/y"])

    assert body == b"text=a/b:c%26d&list=x/y"


def test_a_form_without_encoding_repeats_lists_and_writes_objects_as_json(package: Package, vendor: Vendor) -> None:
    points = [package.models.Point(x=1), package.models.Point(y="\u00e9&")]

    pairs = _pairs(
        package, vendor, "plain", text="\u00e9 +", flag=True, list_=["p", "q"], object_=points[0], objects=points,
        lists=[["a", "b"], []],
    )  # fmt: skip

    assert pairs == [
        ("text", "\u00e9 +"),
        ("flag", "true"),
        ("list", "p"),
        ("list", "q"),
        ("object", '{"x":1}'),
        ("objects", '{"x":1}'),
        ("objects", '{"y":"\u00e9&"}'),
        ("lists", '["a","b"]'),
        ("lists", "[]"),
    ]


def test_parts_without_encoding_are_text_json_and_files(package: Package, vendor: Vendor) -> None:
    points = [package.models.Point(x=1), package.models.Point(x=2)]

    parts = _parts(
        package, vendor, "parts", text="\u00e9", flag=False, list_=["p", "q"], objects=points, file=b"1",
        files=[("a.txt", b"2"), ("b.bin", b"3", "x/y")],
    )  # fmt: skip

    rows = [(name, part.get("content-type"), part.get_filename(), body) for name, part, body in parts]
    assert rows == [
        ("text", None, None, "\u00e9".encode()),
        ("flag", None, None, b"false"),
        ("list", None, None, b"p"),
        ("list", None, None, b"q"),
        ("objects", "application/json", None, b'{"x":1}'),
        ("objects", "application/json", None, b'{"x":2}'),
        ("file", "application/octet-stream", "file", b"1"),
        ("files", "text/plain", "a.txt", b"2"),
        ("files", "x/y", "b.bin", b"3"),
    ]


def test_parts_say_what_their_encoding_says(package: Package, vendor: Vendor) -> None:
    parts = _parts(
        package, vendor, "parts", picture=b"\x89", photos=[("a.webp", b"4"), ("b", b"5", "image/gif")], xml="<a/>",
        csv="a;b", patch=package.models.Point(x=1), styled=["p", "q"], deep=package.models.Point(x=1, y="z"),
        part_headers={"photos": {"X-Rate": "3"}, "csv": {"X-Rows": "1"}},
    )  # fmt: skip

    rows = [
        (name, part.get("content-type"), part.get("x-rate") or part.get("x-rows"), body) for name, part, body in parts
    ]
    assert rows == [
        ("picture", "image/png", None, b"\x89"),
        ("photos", "image/webp", "3", b"4"),
        ("photos", "image/gif", "3", b"5"),
        ("xml", "application/xml", None, b"<a/>"),
        ("csv", "text/csv; charset=utf-8", "1", b"a;b"),
        ("patch", "application/merge-patch+json", None, b'{"x":1}'),
        ("styled", None, None, b"p|q"),
        ("deep[x]", None, None, b"1"),
        ("deep[y]", None, None, b"z"),
    ]


def test_a_header_that_would_break_its_part_is_refused(package: Package, vendor: Vendor) -> None:
    with pytest.raises(package.InvalidArgument, match="X-Rows"):
        _send(package, vendor, "parts", csv="a", part_headers={"csv": {"X-Rows": "1\r\n\r\nsurprise"}})

    assert vendor.got == []


def test_other_kinds_of_multipart_keep_their_name(package: Package, vendor: Vendor) -> None:
    media, _ = _send(package, vendor, "mixed", text="a")
    ready = b"--x\r\n\r\n1\r\n--x--\r\n"

    assert media.startswith("multipart/mixed; boundary=")
    assert _send(package, vendor, "ready", body=ready, content_type="multipart/related; boundary=x") == (
        "multipart/related; boundary=x",
        ready,
    )


def test_a_member_in_base64_is_bytes_in_python_and_text_in_a_form(tmp_path: Path, vendor: Vendor) -> None:
    schema = {"type": "object", "properties": {"seal": {"type": "string", "contentEncoding": "base64"}}}
    kinds = {"fields": "application/x-www-form-urlencoded", "parts": "multipart/form-data"}
    paths = {
        f"/{name}": {"post": operation(name, requestBody={"content": {kind: {"schema": schema}}})}
        for name, kind in kinds.items()
    }
    package = make(tmp_path, document(paths), "sealed_client")

    assert _pairs(package, vendor, "fields", seal=b"wax") == [("seal", "d2F4")]
    assert [content for _, _, content in _parts(package, vendor, "parts", seal=b"wax")] == [b"d2F4"]
