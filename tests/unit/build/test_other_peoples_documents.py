"""How other people write things: media types of ASP.NET, files in 3.1's words, redirects to files, open calls."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.unit.making import Package, Talk, document, make, operation, ref, talk

PET = {"type": "object", "required": ["id"], "properties": {"id": {"type": "integer"}, "name": {"type": "string"}}}
FILE = {"type": "string", "format": "binary"}
PARTS = {
    "one_or_more": {"anyOf": [FILE, {"type": "array", "items": FILE}]},
    "file_or_text": {"oneOf": [FILE, {"type": "string"}]},
    "picture": {"type": "string", "contentMediaType": "image/png"},
    "encoded": {"type": "string", "contentEncoding": "binary"},
    "note": {"type": "string", "contentMediaType": "application/json"},
}
ALL = ("text/plain", "application/json", "application/xml")
SECRET = {
    "type": "object",
    "required": ["name", "password", "id"],
    "properties": {
        "name": {"type": "string"},
        "password": {"type": "string", "writeOnly": True},
        "id": {"type": "integer", "readOnly": True},
    },
}


def _body(media: str, schema: object, **more: object) -> dict[str, object]:
    return {"content": {media: {"schema": schema, **more}}}


def _object(*names: str) -> dict[str, object]:
    return {"type": "object", "properties": {name: {"type": "string"} for name in names}}


def _answering(status: str, *media: str) -> dict[str, Any]:
    response = {"description": "d", "content": {name: {"schema": ref("Pet")} for name in media}}
    return {"responses": {status: response if media else {"description": "To the file."}}}


OLD_TUPLE = {"type": "array", "items": [{"type": "integer"}, {"type": "string"}]}
PARTED = _body("multipart/form-data", {"type": "object", "properties": PARTS})
WHOLE = {"required": True, **_body("multipart/form-data", FILE)}
OFFER = _body("multipart/form-data", _object("sdp"), encoding={"sdp": {"contentType": "application/sdp"}})
BREEDS = {
    "AnyBreed": {"anyOf": [{"type": "string"}, {"type": "string", "enum": ["poodle", "pug"]}]},
    "Breed": {"anyOf": [ref("AnyBreed"), {"type": "string", "enum": ["beagle", "corgi"]}]},
}
USER = {"required": True, **_body("application/json", ref("User"))}
PATHS: dict[str, Any] = {
    "/pet": {"get": {**operation("pet"), **_answering("200", *ALL)}},
    "/files": {"post": operation("files", requestBody=PARTED)},
    "/whole": {"post": operation("whole", requestBody=WHOLE)},
    "/user": {"get": operation("user", ref("User")), "post": operation("add", ref("User"), requestBody=USER)},
    "/pair": {"get": operation("pair", OLD_TUPLE)},
    "/ones": {"get": operation("ones", {"type": "array", "items": [{"type": "integer"}]})},
    "/file": {"get": {**operation("file"), **_answering("302")}},
    "/start": {"post": operation("start", requestBody=_body("application/json", _object("at"), example={}))},
    "/begin": {"post": operation("begin", requestBody=_body("application/json", _object("at")))},
    "/open": {"get": operation("open", ref("Pet"), security=[])},
    "/breed": {"get": operation("breed", ref("Breed"))},
    "/offer": {"post": operation("offer", requestBody=OFFER)},
}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Package:
    spec: dict[str, Any] = {**document(PATHS, {"Pet": PET, "User": SECRET, **BREEDS}), "security": [{"key": []}]}
    spec["components"]["securitySchemes"] = {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}}
    package = make(tmp_path_factory.mktemp("theirs"), spec, "theirs_client")
    assert package.code == 0, package.err
    assert "items is a list, as in older drafts of JSON Schema" in package.err
    return package


@pytest.fixture
def call(package: Package) -> Iterator[Talk]:
    with talk(package, api_key="k") as open_:
        yield open_


def test_json_is_asked_for_first_and_taken_whatever_was_asked_for(call: Talk) -> None:
    call.vendor.says({"id": 1})
    assert call.client.calls.pet().id == 1
    assert call.vendor.last.headers["accept"].startswith("application/json")
    assert call.client.calls.pet(accept="text/plain").id == 1
    assert call.client.calls.pet(accept="application/json").id == 1
    call.vendor.sends("<pet/>", "application/xml")
    assert call.client.calls.pet(accept="application/xml") == "<pet/>"


@pytest.mark.parametrize("member", ["one_or_more", "file_or_text", "picture", "encoded"])
@pytest.mark.parametrize("kind", ["path", "bytes", "named"])
def test_what_is_typed_upload_is_uploaded(call: Talk, tmp_path: Path, member: str, kind: str) -> None:
    path = tmp_path / "logo.png"
    path.write_bytes(b"\x89PNG")
    value = {"path": path, "bytes": b"\x89PNG", "named": ("logo.png", b"\x89PNG")}[kind]
    call.vendor.says(None)

    call.client.calls.files(**{member: value})

    sent = call.vendor.last.content
    assert b"\x89PNG" in sent and f'name="{member}"; filename='.encode() in sent


def test_a_list_of_files_is_a_part_each_and_text_stays_text(call: Talk) -> None:
    call.vendor.says(None)
    call.client.calls.files(one_or_more=[b"first", ("b.txt", b"second")], file_or_text="hello", note='{"a":1}')
    sent = call.vendor.last.content
    assert sent.count(b'name="one_or_more"; filename=') == 2 and b"first" in sent and b"second" in sent
    assert b'name="file_or_text"\r\n\r\nhello' in sent and b'name="note"\r\n\r\n{"a":1}' in sent


def test_a_ready_made_multipart_body_is_sent_as_it_is(call: Talk) -> None:
    call.vendor.says(None)
    call.client.calls.whole(body=b"--x\r\n\r\n--x--", content_type="multipart/form-data; boundary=x")
    assert call.vendor.last.content == b"--x\r\n\r\n--x--"
    assert call.vendor.last.headers["content-type"] == "multipart/form-data; boundary=x"


def test_what_is_only_written_is_not_demanded_of_answers(call: Talk) -> None:
    call.vendor.says({"name": "Ann", "id": 1})
    user = call.client.calls.user()
    assert (user.name, user.id, user.password) == ("Ann", 1, None)
    assert call.drifts == []
    call.client.calls.add(name="Ann", password="secret")
    assert json.loads(call.vendor.last.content) == {"name": "Ann", "password": "secret"}


def test_items_that_are_a_list_of_one_type_say_it(call: Talk) -> None:
    call.vendor.says([1, "a"])
    assert call.client.calls.pair() == [1, "a"]
    call.vendor.says([1, "a"])
    assert call.client.calls.ones() == [1, "a"]
    assert [drift.path for drift in call.drifts] == ["$[1]"]


def test_a_file_behind_a_redirect_is_returned_and_can_be_stored(package: Package, tmp_path: Path) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/file":
            return httpx.Response(302, headers={"location": "/there.pdf"})
        return httpx.Response(200, content=b"%PDF-1.7", headers={"content-type": "application/pdf"})

    with package.MadeClient(
        http_client=httpx.Client(transport=httpx.MockTransport(answer)), base_url="https://vendor.example", api_key="k"
    ) as client:
        assert client.calls.file() == b"%PDF-1.7"
        saved = client.calls.file(to=tmp_path / "a.pdf")
        assert saved.path.read_bytes() == b"%PDF-1.7"


def test_an_optional_body_is_sent_empty_where_the_document_shows_it_so(call: Talk) -> None:
    call.vendor.says(None)
    call.client.calls.start()
    assert call.vendor.last.content == b"{}"
    call.client.calls.begin()
    assert call.vendor.last.content == b""


def test_a_client_without_credentials_makes_the_calls_that_need_none(package: Package) -> None:
    with talk(package) as call:
        call.vendor.says({"id": 1})
        assert call.client.calls.open().id == 1
        assert "x-key" not in call.vendor.last.headers
        with pytest.raises(package.MissingCredential, match="api_key"):
            call.client.calls.user()


def test_listed_texts_beside_a_name_for_any_text_close_nothing(call: Talk) -> None:
    call.vendor.says("mongrel")

    assert call.client.calls.breed() == "mongrel"
    assert call.drifts == []


def test_a_part_whose_media_type_is_text_takes_text(call: Talk) -> None:
    call.vendor.says(None)
    call.client.calls.offer(sdp="v=0")

    assert b"Content-Type: application/sdp\r\n\r\nv=0\r\n" in call.vendor.last.content


def test_an_object_that_comes_as_xml_alone_is_told(tmp_path: Path) -> None:
    path = {"get": {**operation("pet"), **_answering("200", "application/xml")}}
    package = make(tmp_path, document({"/pet": path}, {"Pet": PET}), "xml_client")
    assert package.code == 3
    assert "degraded: " in package.err and "written as XML" in package.err
