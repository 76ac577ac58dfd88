"""Operations with several media types: the client sends, asks for and reads each as what it is."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.unit.making import Package, Talk, document, make, operation, ref, talk

TEXT: dict[str, object] = {"type": "string"}
BINARY: dict[str, object] = {"type": "string", "format": "binary"}
PET: dict[str, object] = {
    "type": "object",
    "required": ["name"],
    "properties": {"name": TEXT, "tags": {"type": "array", "items": TEXT}},
}
UPLOAD = {"type": "object", "properties": {"name": TEXT, "photo": BINARY}}
SCHEMAS: dict[str, object] = {"Pet": PET, "Upload": UPLOAD}


def _sent(content: dict[str, object], required: bool = True) -> dict[str, object]:
    return {"required": required, "content": {media: {"schema": schema} for media, schema in content.items()}}


def _post(name: str, content: dict[str, object], required: bool = True) -> dict[str, object]:
    return {"post": operation(name, requestBody=_sent(content, required))}


def _answers(**answers: dict[str, object] | None) -> dict[str, object]:
    return {
        status.removeprefix("s"): {
            "description": "Done.",
            **({"content": {media: {"schema": schema} for media, schema in content.items()}} if content else {}),
        }
        for status, content in answers.items()
    }


def _get(name: str, **answers: dict[str, object] | None) -> dict[str, object]:
    return {"get": {**operation(name), "responses": _answers(**answers)}}


KIND = {"type": "object", "required": ["kind", "a"], "properties": {"kind": {"const": "x"}, "a": TEXT}}
PATHS: dict[str, object] = {
    "/add": _post("add", {"application/json": ref("Pet"), "application/xml": ref("Pet"), "text/xml": ref("Pet"),
                          "application/x-www-form-urlencoded": ref("Pet")}),
    "/bulk": _post("bulk", {"application/json": {"type": "array", "items": ref("Pet")}, "text/csv": TEXT,
                            "application/octet-stream": BINARY}),
    "/kinds": _post("kinds", {"application/json": KIND, "text/plain": TEXT, "application/vnd.b+json":
                              {"type": "object", "required": ["b"], "properties": {"b": TEXT}}}),
    "/maybe": _post("maybe", {"application/json": UPLOAD, "text/plain": TEXT}, required=False),
    "/upload": _post("upload", {"application/json": ref("Upload"), "multipart/form-data": ref("Upload")}),
    "/dialects": _post("dialects", {"application/json-patch+json": ref("Pet"), "application/json": ref("Pet"),
                                    "text/json": ref("Pet"), "application/*+json": ref("Pet")}),
    "/image": _post("image", {"image/*": {}}),
    "/any": _post("any_json", {"*/*": ref("Pet")}),
    "/bytes": _post("any_bytes", {"*/*": BINARY}),
    "/latin": _post("latin", {"text/plain; charset=iso-8859-1": TEXT}),
    "/charset": _post("charset", {"application/json; charset=utf-8": ref("Pet")}),
    "/rows": _post("rows", {"application/x-ndjson": ref("Pet")}),
    "/records": _post("records", {"application/json-seq": ref("Pet")}),
    "/pet": _get("pet", s200={"application/xml": ref("Pet"), "application/json": ref("Pet")}),
    "/report": _get("report", s200={"application/json": ref("Pet"), "text/csv": TEXT, "application/pdf": BINARY},
                    s204=None),
    "/chat": _get("chat", s200={"application/json": ref("Pet"), "text/event-stream": TEXT,
                                "application/jsonl": ref("Pet")}),
    "/sequence": _get("sequence", s200={"application/json-seq": ref("Pet")}),
    "/same": _get("same", s200={"text/plain": ref("Pet"), "application/json": ref("Pet"), "text/json": ref("Pet")}),
    "/vendor": _get("vendor", s200={"application/vnd.made.v2+json": ref("Pet")}),
    "/xml": _get("xml", s200={"application/xml": ref("Pet")}),
    "/picture": _get("picture", s200={"image/*": {}}),
    "/wild": _get("wild", s200={"*/*": ref("Pet")}),
}  # fmt: skip


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Package:
    package = make(tmp_path_factory.mktemp("media"), document(PATHS, SCHEMAS), "media_client")
    (line,) = package.err.splitlines()
    assert package.code == 3 and "the answer 200 is an object written as XML, which the client returns as text" in line
    return package


@pytest.fixture
def vendor(package: Package) -> Iterator[Talk]:
    with talk(package) as open_:
        yield open_


def _last(vendor: Talk) -> tuple[str, bytes]:
    return vendor.vendor.last.headers.get("content-type", ""), vendor.vendor.last.content


@pytest.mark.parametrize(
    ("given", "media", "sent"),
    [
        ({"name": "Rex", "tags": ["a", "b"]}, "application/json", b'{"name":"Rex","tags":["a","b"]}'),
        (
            {"name": "Rex", "tags": ["a", "b"], "content_type": "application/x-www-form-urlencoded"},
            "application/x-www-form-urlencoded",
            b"name=Rex&tags=a&tags=b",
        ),
        ({"body": "<pet>Rex</pet>"}, "application/xml", b"<pet>Rex</pet>"),
        ({"body": b"<pet/>", "content_type": "text/xml"}, "text/xml", b"<pet/>"),
    ],
)
def test_what_is_given_chooses_the_media_type(vendor: Talk, given: dict[str, Any], media: str, sent: bytes) -> None:
    vendor.client.calls.add(**given)

    assert _last(vendor) == (media, sent)


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({}, "there is no body: give name or `body`"),
        ({"tags": ["a"]}, "name must be given"),
        ({"name": "Rex", "body": "<pet/>"}, "given twice: as `body`, and by name"),
        ({"body": "<pet/>", "content_type": "application/json"}, "by its members, not as `body`"),
        ({"name": "Rex", "content_type": "text/xml"}, "given whole, as `body`, not by name"),
        ({"content_type": "text/xml"}, "`body` is missing"),
        (
            {"name": "Rex", "content_type": "text/html"},
            "one of application/json, application/x-www-form-urlencoded",
        ),
    ],
)
def test_what_does_not_go_together_is_said_before_anything_is_sent(
    package: Package, vendor: Talk, given: dict[str, Any], words: str
) -> None:
    with pytest.raises(package.InvalidArgument, match=words):
        vendor.client.calls.add(**given)

    assert vendor.vendor.requests == []


def test_whole_bodies_stand_side_by_side(package: Package, vendor: Talk, tmp_path: Path) -> None:
    (tmp_path / "rows.bin").write_bytes(b"\0\1")

    vendor.client.calls.bulk(body=[package.models.Pet(name="Rex")])
    vendor.client.calls.bulk(body="name\nRex\n", content_type="text/csv")
    vendor.client.calls.bulk(body=tmp_path / "rows.bin", content_type="application/octet-stream")

    assert [(request.headers["content-type"], request.content) for request in vendor.vendor.requests] == [
        ("application/json", b'[{"name":"Rex"}]'),
        ("text/csv", b"name\nRex\n"),
        ("application/octet-stream", b"\0\1"),
    ]


def test_members_of_one_media_type_are_not_sent_as_another(package: Package, vendor: Talk) -> None:
    vendor.client.calls.kinds(a="1")
    vendor.client.calls.kinds(b="2", content_type="application/vnd.b+json")
    vendor.client.calls.kinds(body="text")

    assert [(request.headers["content-type"], request.content) for request in vendor.vendor.requests] == [
        ("application/json", b'{"kind":"x","a":"1"}'),
        ("application/vnd.b+json", b'{"b":"2"}'),
        ("text/plain", b"text"),
    ]
    with pytest.raises(package.InvalidArgument, match=r"a cannot be sent as application/vnd\.b\+json"):
        vendor.client.calls.kinds(a="1", content_type="application/vnd.b+json")
    with pytest.raises(package.InvalidArgument, match="a, b do not go together"):
        vendor.client.calls.kinds(a="1", b="2")


def test_a_body_that_may_be_left_out_is_left_out(vendor: Talk) -> None:
    vendor.client.calls.maybe()
    vendor.client.calls.maybe(name="x")
    vendor.client.calls.maybe(body="x")

    assert [request.content for request in vendor.vendor.requests] == [b"", b'{"name":"x"}', b"x"]


def test_files_go_as_multipart_and_all_else_as_json(vendor: Talk) -> None:
    vendor.client.calls.upload(name="x")
    vendor.client.calls.upload(name="x", photo=b"\x89PNG")
    vendor.client.calls.upload(name="x", content_type="multipart/form-data")

    media = [request.headers["content-type"].partition(";")[0] for request in vendor.vendor.requests]
    assert media == ["application/json", "multipart/form-data", "multipart/form-data"]
    assert b"\x89PNG" in vendor.vendor.requests[1].content


def test_plain_json_is_preferred_to_its_dialects(package: Package, vendor: Talk) -> None:
    vendor.client.calls.dialects(name="x")
    vendor.client.calls.dialects(name="x", content_type="application/json-patch+json")

    parameter = inspect.signature(package.load("resources.calls").Calls.dialects).parameters["content_type"]
    assert [request.headers["content-type"] for request in vendor.vendor.requests] == [
        "application/json",
        "application/json-patch+json",
    ]
    assert "text/json" in parameter.annotation
    assert "*" not in parameter.annotation


@pytest.mark.parametrize(
    ("name", "given", "media", "sent"),
    [
        ("image", {"body": ("a.png", b"\x89")}, "image/png", b"\x89"),
        ("image", {"body": b"\x89", "content_type": "image/webp"}, "image/webp", b"\x89"),
        ("any_json", {"name": "x"}, "application/json", b'{"name":"x"}'),
        ("any_bytes", {"body": b"\0"}, "application/octet-stream", b"\0"),
        ("latin", {"body": "\u00e9"}, "text/plain; charset=iso-8859-1", b"\xe9"),
        ("charset", {"name": "\u00e9"}, "application/json; charset=utf-8", '{"name":"\u00e9"}'.encode()),
    ],
)
def test_ranges_and_parameters_of_media_types(
    vendor: Talk, name: str, given: dict[str, Any], media: str, sent: bytes
) -> None:
    getattr(vendor.client.calls, name)(**given)

    assert _last(vendor) == (media, sent)


def test_text_that_its_character_set_lacks_is_refused(package: Package, vendor: Talk) -> None:
    with pytest.raises(package.InvalidArgument, match="iso-8859-1"):
        vendor.client.calls.latin(body="\u20ac")


def test_lines_are_sent_one_value_each(package: Package, vendor: Talk) -> None:
    pets = [package.models.Pet(name="Rex"), package.models.Pet(name="Max")]

    vendor.client.calls.rows(body=pets)
    vendor.client.calls.records(body=pets)

    assert [request.content for request in vendor.vendor.requests] == [
        b'{"name":"Rex"}\n{"name":"Max"}\n',
        b'\x1e{"name":"Rex"}\n\x1e{"name":"Max"}\n',
    ]


ASKED: list[tuple[str, dict[str, str], str]] = [
    ("pet", {}, "application/json, application/xml;q=0.9"),
    ("pet", {"accept": "application/xml"}, "application/xml"),
    ("report", {}, "application/json, text/csv;q=0.9, application/pdf;q=0.8"),
    ("report", {"accept": "text/csv"}, "text/csv"),
    ("chat", {}, "application/json"),
    ("same", {}, "application/json"),
    ("vendor", {}, "application/vnd.made.v2+json"),
]


@pytest.mark.parametrize(("name", "given", "accept"), ASKED)
def test_what_is_asked_for(vendor: Talk, name: str, given: dict[str, str], accept: str) -> None:
    vendor.vendor.answer = lambda _request: httpx.Response(204)
    try:
        getattr(vendor.client.calls, name)(**given)
    except Exception as error:  # noqa: BLE001  nothing came; only the question counts
        assert type(error).__name__ == "DecodeError"

    assert vendor.vendor.last.headers["accept"] == accept


def test_an_answer_that_was_asked_for_is_read_as_what_it_is(package: Package, vendor: Talk) -> None:
    calls, answering = vendor.client.calls, vendor.vendor
    pet = package.models.Pet(name="Rex")

    answering.sends('{"name":"Rex"}', "application/json")
    assert (calls.pet(), calls.report(accept="application/json"), calls.chat(), calls.wild()) == (pet, pet, pet, pet)
    answering.sends("<pet>Rex</pet>", "application/xml; charset=utf-8")
    assert (calls.pet(accept="application/xml"), calls.pet()) == ("<pet>Rex</pet>", "<pet>Rex</pet>")
    answering.sends("a;b", "text/csv")
    assert calls.report(accept="text/csv") == "a;b"
    answering.sends(b"%PDF", "application/pdf")
    assert calls.report(accept="application/pdf") == b"%PDF"
    answering.sends('{"name":"Rex"}', "text/plain")
    assert calls.same() == pet
    answering.sends(b"\x89", "image/png")
    assert calls.picture() == b"\x89"
    assert vendor.drifts == []


def test_another_answer_than_the_one_asked_for_is_no_answer(package: Package, vendor: Talk, tmp_path: Path) -> None:
    vendor.vendor.sends("a;b", "text/csv")

    with pytest.raises(package.DecodeError, match="text/csv: this is not application/pdf, which was asked for"):
        vendor.client.calls.report(accept="application/pdf")
    with pytest.raises(package.DecodeError, match="which was asked for"):
        vendor.client.calls.report(accept="application/pdf", to=tmp_path / "a.pdf")

    assert list(tmp_path.iterdir()) == []


def test_bytes_that_were_asked_for_may_be_stored(vendor: Talk, tmp_path: Path) -> None:
    vendor.vendor.sends(b"%PDF", "application/pdf")

    saved = vendor.client.calls.report(accept="application/pdf", to=tmp_path / "a.pdf")

    assert (saved.size, (tmp_path / "a.pdf").read_bytes()) == (4, b"%PDF")


def test_streams_stand_beside_json(package: Package, vendor: Talk) -> None:
    vendor.vendor.sends("data: 1\n\ndata: 2\n\n", "text/event-stream")
    with vendor.client.calls.chat(accept="text/event-stream") as events:
        assert [event.data for event in events] == ["1", "2"]

    vendor.vendor.sends('{"name":"Rex"}\n{"name":"Max"}\n', "application/jsonl")
    with vendor.client.calls.chat(accept="application/jsonl") as pets:
        assert [pet.name for pet in pets] == ["Rex", "Max"]

    vendor.vendor.sends('{"name":"Rex"}', "application/json")
    with pytest.raises(package.DecodeError, match="text/event-stream, which was asked for"):
        vendor.client.calls.chat(accept="text/event-stream")


def test_a_stream_nobody_asked_for_is_not_read_whole(package: Package, vendor: Talk) -> None:
    vendor.vendor.sends("data: 1\n\n", "text/event-stream")

    with pytest.raises(package.DecodeError, match="a stream is asked for with accept='text/event-stream'"):
        vendor.client.calls.chat()


def test_records_of_a_sequence_may_take_several_lines(vendor: Talk) -> None:
    vendor.vendor.sends('\x1e{\n "name": "Rex"\n}\n\x1e{"name": "Max\u2028"}\n', "application/json-seq")

    with vendor.client.calls.sequence() as pets:
        assert [pet.name for pet in pets] == ["Rex", "Max\u2028"]


def test_xml_says_itself_what_its_character_set_is(vendor: Talk) -> None:
    vendor.vendor.sends('<?xml version="1.0" encoding="ISO-8859-1"?><a>\u00e9</a>'.encode("latin-1"), "application/xml")

    assert vendor.client.calls.xml().endswith("<a>\u00e9</a>")
