"""Request bodies and answers on the wire, sent and read by a generated client."""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.unit.making import Package, Talk, document, make, operation, ref, talk

TEXT: dict[str, object] = {"type": "string"}
BINARY: dict[str, object] = {"type": "string", "format": "binary"}
PERSON = {
    "type": "object",
    "required": ["id", "name"],
    "properties": {
        "id": {"type": "integer", "readOnly": True},
        "name": TEXT,
        "secret": {"type": "string", "writeOnly": True},
        "born": {"type": ["string", "null"], "format": "date"},
        "tags": {"type": "array", "items": TEXT},
        "boss": ref("Person"),
    },
}
SCHEMAS: dict[str, object] = {
    "Person": PERSON,
    "Choice": {"oneOf": [ref("Person"), TEXT]},
    "Node": {
        "type": "object",
        "properties": {
            "children": {"type": "array", "items": ref("Node")},
            "by_name": {"type": "object", "additionalProperties": ref("Node")},
        },
    },
    "Point": {
        "type": "array",
        "prefixItems": [{"type": "number"}, TEXT],
        "items": False,
        "minItems": 2,
    },
    "Mixed": {
        "type": "object",
        "properties": {
            "point": ref("Point"),
            "version": {"const": 2},
            "kind": {"const": "mixed"},
            "named": {"type": "object", "additionalProperties": {"type": "integer"}},
            "any": {},
            "yes": True,
            "maybe": {"oneOf": [{"type": "integer"}, {"type": "null"}]},
            "number": {"type": ["integer", "string"]},
            "money": {"type": "string", "x-type": "decimal"},
            "flag": {"type": "string", "x-type": "boolean", "enum": ["yes", "no"]},
            "state": {"type": ["string", "null"], "enum": ["on", "off", None]},
            "inner": {"allOf": [ref("Base"), {"properties": {"b": {"type": "integer"}}}]},
            "rows": {
                "type": "array",
                "items": {"x-unwrap": "row", "type": "object", "properties": {"row": ref("Base")}},
            },
        },
        "additionalProperties": {"type": "integer"},
    },
    "Base": {"type": "object", "required": ["a"], "properties": {"a": {"type": "integer"}}},
}


def _body(content: dict[str, object], required: bool = True) -> dict[str, object]:
    return {"required": required, "content": {media: {"schema": schema} for media, schema in content.items()}}


def _answers(**answers: dict[str, object] | None) -> dict[str, object]:
    return {
        status.removeprefix("s"): {
            "description": "Done.",
            **({"content": {media: {"schema": schema} for media, schema in content.items()}} if content else {}),
        }
        for status, content in answers.items()
    }


def _post(name: str, content: dict[str, object], required: bool = True, **more: object) -> dict[str, object]:
    return {"post": operation(name, requestBody=_body(content, required), **more)}


OBJECT = {"type": "object", "required": ["a"], "properties": {"a": TEXT, "b": {"type": "array", "items": TEXT}}}
LOOSE = {"type": "object", "properties": {"a": TEXT, "b": {"type": "integer"}}}
OPEN = {"type": "object", "properties": {"a": TEXT}, "additionalProperties": True}
PARTS = {
    "type": "object",
    "required": ["file"],
    "properties": {
        "file": BINARY,
        "more": {"type": "array", "items": BINARY},
        "meta": {"type": "object", "properties": {"x": {"type": "integer"}}},
        "list": {"type": "array", "items": TEXT},
        "note": TEXT,
    },
}
PATHS: dict[str, object] = {
    "/person": {**_post("make_person", {"application/json": ref("Person")}), "get": operation("person", ref("Person"))},
    "/side": _post("side", {"application/json": OBJECT, "application/x-www-form-urlencoded": OBJECT,
                            "multipart/form-data": OBJECT}),
    "/loose": _post("loose", {"application/json": LOOSE}, required=False),
    "/open": _post("open_it", {"application/json": OPEN}),
    "/list": _post("send_list", {"application/json": {"type": "array", "items": ref("Base")}}),
    "/maybe": _post("maybe", {"application/json": {"type": "array", "items": TEXT}}, required=False),
    "/text": _post("text", {"text/plain": TEXT}),
    "/xml": _post("xml", {"application/xml": OBJECT}),
    "/raw": _post("raw", {"application/octet-stream": BINARY}),
    "/image": _post("image", {"image/png": {}}),
    "/upload": {"post": operation("upload_it", requestBody={"content": {"multipart/form-data": {
        "schema": PARTS,
        "encoding": {"meta": {"contentType": "application/json"}, "list": {"style": "form", "explode": False},
                     "note": {"style": "deepObject"}},
    }}})},
    "/wrap": _post("wrap", {"application/json": {
        "type": "object", "x-unwrap": "person", "required": ["person"], "properties": {"person": LOOSE}}}),
    "/patch": _post("patch", {"application/merge-patch+json": LOOSE}),
    "/fixed": _post("fixed", {"application/json": {
        "type": "object", "required": ["kind", "a"], "properties": {"kind": {"const": "fixed"}, "a": TEXT}}}),
    "/mixed": {"get": operation("mixed_it", ref("Mixed"))},
    "/node": {"get": operation("node", ref("Node"))},
    "/choice": {"get": operation("choice_it", ref("Choice")),
                **_post("send_choice", {"application/json": ref("Choice")})},
    "/none": {"delete": {**operation("none"), "responses": _answers(s204=None)}},
    "/several": {"get": {**operation("several"), "responses": _answers(
        s200={"application/json": ref("Base"), "text/csv": TEXT, "application/pdf": BINARY},
        s202={"application/json": {"type": "array", "items": TEXT}}, s204=None)}},
    "/range": {"get": {**operation("range_it"), "responses": _answers(s2XX={"application/json": ref("Base")})}},
    "/default": {"get": {**operation("default"), "responses": _answers(default={"application/json": ref("Base")})}},
    "/problem": {"get": {**operation("problem"), "responses": _answers(s200={"application/hal+json": ref("Base")})}},
    "/map": {"get": operation("map_it", {"type": "object", "additionalProperties": ref("Base")})},
}  # fmt: skip


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Package:
    package = make(tmp_path_factory.mktemp("bodies"), document(PATHS, SCHEMAS), "bodies_client")
    assert (package.code, package.err) == (0, "")
    return package


@pytest.fixture
def vendor(package: Package) -> Iterator[Talk]:
    with talk(package) as open_:
        yield open_


def _parts(request: httpx.Request) -> dict[str, tuple[str, bytes]]:
    """Return the parts of a multipart body by name: their other headers and content."""
    boundary = request.headers["content-type"].partition("boundary=")[2].encode()
    parts: dict[str, tuple[str, bytes]] = {}
    for part in request.content.split(b"--" + boundary)[1:-1]:
        head, _, body = part.strip(b"\r\n").partition(b"\r\n\r\n")
        name = re.search(rb'name="(.*?)"', head)
        assert name is not None
        parts[name[1].decode()] = (head.decode().partition("\r\n")[2], body)
    return parts


def _signature(package: Package, name: str) -> inspect.Signature:
    return inspect.signature(getattr(package.load("resources.calls").Calls, name))


def test_what_is_read_only_is_no_argument(package: Package, vendor: Talk) -> None:
    vendor.client.calls.make_person(name="Ann", secret="x", born=None)

    assert "id" not in _signature(package, "make_person").parameters
    assert json.loads(vendor.vendor.last.content) == {"name": "Ann", "secret": "x", "born": None}


def test_an_answer_may_lack_what_is_write_only(vendor: Talk) -> None:
    vendor.vendor.says({"id": 1, "name": "Ann", "born": None, "boss": {"id": 2, "name": "Bo"}})

    person = vendor.client.calls.person()

    assert (person.id, person.born, person.boss.name) == (1, None, "Bo")
    assert vendor.drifts == []


@pytest.mark.parametrize(
    ("media", "sent"),
    [
        ("application/json", '{"a":"x y","b":["1","2"]}'),
        ("application/x-www-form-urlencoded", "a=x+y&b=1&b=2"),
    ],
)
def test_the_media_type_is_chosen_by_the_caller(vendor: Talk, media: str, sent: str) -> None:
    vendor.client.calls.side(a="x y", b=["1", "2"], content_type=media)

    assert vendor.vendor.last.headers["content-type"] == media
    assert vendor.vendor.last.content.decode() == sent


def test_the_first_media_type_is_the_usual_one(package: Package, vendor: Talk) -> None:
    vendor.client.calls.side(a="x")

    annotation = _signature(package, "side").parameters["content_type"].annotation
    assert vendor.vendor.last.headers["content-type"] == "application/json"
    assert re.findall(r"[\w/-]+/[\w-]+", annotation) == [
        "application/json",
        "application/x-www-form-urlencoded",
        "multipart/form-data",
    ]


def test_multipart_side_by_side_with_json(vendor: Talk) -> None:
    vendor.client.calls.side(a="x", content_type="multipart/form-data")

    assert _parts(vendor.vendor.last) == {"a": ("", b"x")}


def test_an_optional_body_without_arguments_is_none(vendor: Talk) -> None:
    vendor.client.calls.loose()
    vendor.client.calls.loose(b=1)
    vendor.client.calls.maybe()
    vendor.client.calls.maybe(body=[])

    assert [request.content for request in vendor.vendor.requests] == [b"", b'{"b":1}', b"", b"[]"]
    assert "content-type" not in vendor.vendor.requests[0].headers


def test_open_bodies_take_what_is_not_documented(vendor: Talk) -> None:
    vendor.client.calls.open_it(a="x", extra={"surprise": 1})

    assert json.loads(vendor.vendor.last.content) == {"a": "x", "surprise": 1}


def test_a_list_is_sent_whole(package: Package, vendor: Talk) -> None:
    vendor.client.calls.send_list(body=[package.models.Base(a=1)])

    assert vendor.vendor.last.content == b'[{"a":1}]'


@pytest.mark.parametrize(
    ("name", "value", "media", "sent"),
    [
        ("text", "h\u00e9", "text/plain", "h\u00e9".encode()),
        ("xml", "<a>1</a>", "application/xml", b"<a>1</a>"),
        ("raw", b"\0\xff", "application/octet-stream", b"\0\xff"),
        ("image", b"\x89PNG", "image/png", b"\x89PNG"),
    ],
)
def test_what_is_no_form_is_sent_as_it_is(vendor: Talk, name: str, value: object, media: str, sent: bytes) -> None:
    getattr(vendor.client.calls, name)(body=value)

    assert vendor.vendor.last.headers["content-type"].partition(";")[0] == media
    assert vendor.vendor.last.content == sent


def test_a_multipart_body_follows_its_encoding(vendor: Talk, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"from a path")

    vendor.client.calls.upload_it(
        file=tmp_path / "a.txt",
        more=[("one.bin", b"1"), ("two.bin", b"2", "image/png")],
        meta={"x": 1},
        list_=["p", "q"],
        note="n",
    )

    parts = _parts(vendor.vendor.last)
    assert parts["file"] == ("Content-Type: text/plain", b"from a path")
    assert parts["meta"] == ("Content-Type: application/json", b'{"x":1}')
    assert parts["list"] == ("", b"p,q")
    assert parts["note"] == ("", b"n")
    assert parts["more"] == ("Content-Type: image/png", b"2")
    assert vendor.vendor.last.content.count(b'name="more"; filename=') == 2


def test_a_wrapped_body_takes_what_is_inside(vendor: Talk) -> None:
    vendor.client.calls.wrap(a="x")

    assert json.loads(vendor.vendor.last.content) == {"person": {"a": "x"}}


def test_a_json_dialect_keeps_its_media_type(vendor: Talk) -> None:
    vendor.client.calls.patch(b=1)

    assert vendor.vendor.last.headers["content-type"] == "application/merge-patch+json"
    assert vendor.vendor.last.content == b'{"b":1}'


def test_a_constant_need_not_be_said(vendor: Talk) -> None:
    vendor.client.calls.fixed(a="x")

    assert json.loads(vendor.vendor.last.content) == {"kind": "fixed", "a": "x"}


def test_a_union_is_sent_as_what_it_is(package: Package, vendor: Talk) -> None:
    vendor.client.calls.send_choice(body="plain")
    vendor.client.calls.send_choice(body=package.models.Person(id=1, name="Ann"))

    assert [json.loads(request.content) for request in vendor.vendor.requests] == ["plain", {"id": 1, "name": "Ann"}]


MIXED: list[dict[str, Any]] = [
    {"point": [1.5, "x"], "version": 2, "kind": "mixed", "named": {"a": 1}, "any": [None], "yes": {"a": 1}},
    {"maybe": None, "number": "7", "money": "12.50", "flag": "yes", "state": None, "inner": {"a": 1, "b": 2}},
    {"maybe": 1, "number": 7, "money": "0.00", "flag": "no", "state": "on", "rows": [{"row": {"a": 1}}], "other": 5},
]


@pytest.mark.parametrize("answer", MIXED, ids=["one", "two", "three"])
def test_every_shape_is_read_without_drift_and_written_back(vendor: Talk, answer: dict[str, Any]) -> None:
    vendor.vendor.says(answer)

    mixed = vendor.client.calls.mixed_it()

    assert [str(drift) for drift in vendor.drifts] == []
    assert json.loads(json.dumps(mixed.to_dict(), default=str)) == answer


def test_shapes_become_what_python_calls_them(package: Package, vendor: Talk) -> None:
    from decimal import Decimal

    vendor.vendor.says({**MIXED[0], **MIXED[1], "rows": MIXED[2]["rows"]})

    mixed = vendor.client.calls.mixed_it()

    assert mixed.point == (1.5, "x")
    assert (mixed.flag, mixed.money, mixed.maybe, mixed.state) == (True, Decimal("12.50"), None, None)
    assert (mixed.inner.a, mixed.inner.b) == (1, 2)
    assert mixed.rows == [package.models.Base(a=1)]


def test_recursion_goes_through_lists_and_maps(package: Package, vendor: Talk) -> None:
    answer = {"children": [{"children": []}], "by_name": {"x": {"by_name": {"y": {}}}}}
    vendor.vendor.says(answer)

    node = vendor.client.calls.node()

    assert isinstance(node.by_name["x"].by_name["y"], package.models.Node)
    assert node.to_dict() == answer


def test_maps_hold_models(package: Package, vendor: Talk) -> None:
    vendor.vendor.says({"x": {"a": 1}})

    assert vendor.client.calls.map_it() == {"x": package.models.Base(a=1)}


@pytest.mark.parametrize(("value", "kind"), [({"id": 1, "name": "Ann"}, "Person"), ("plain", "str")])
def test_a_union_is_told_by_its_shape(vendor: Talk, value: object, kind: str) -> None:
    vendor.vendor.says(value)

    assert type(vendor.client.calls.choice_it()).__name__ == kind
    assert vendor.drifts == []


def test_no_content_is_none(vendor: Talk) -> None:
    vendor.vendor.answer = lambda _request: httpx.Response(204)

    assert vendor.client.calls.none() is None


@pytest.mark.parametrize(
    ("status", "media", "body", "value"),
    [
        (200, "application/json; charset=utf-8", b'{"a":1}', {"a": 1}),
        (200, "text/csv", b"a,b\n", "a,b\n"),
        (200, "application/pdf", b"%PDF\xff", b"%PDF\xff"),
        (202, "application/json", b'["x"]', ["x"]),
        (204, "", b"", None),
    ],
)
def test_status_and_media_type_choose_how_an_answer_is_read(
    vendor: Talk, status: int, media: str, body: bytes, value: object
) -> None:
    vendor.vendor.sends(body, media, status)

    answer = vendor.client.calls.several()

    assert (answer.to_dict() if hasattr(answer, "to_dict") else answer) == value
    assert vendor.drifts == []


@pytest.mark.parametrize("name", ["range_it", "default", "problem"])
def test_ranges_defaults_and_dialects_of_json_are_answers(package: Package, vendor: Talk, name: str) -> None:
    vendor.vendor.sends(b'{"a":1}', "application/hal+json", 201)

    assert getattr(vendor.client.calls, name)() == package.models.Base(a=1)


def test_a_missing_argument_is_told_before_anything_is_sent(vendor: Talk) -> None:
    with pytest.raises(TypeError, match="name"):
        vendor.client.calls.make_person()
    with pytest.raises(TypeError, match="surprise"):
        vendor.client.calls.make_person(name="x", surprise=1)

    assert vendor.vendor.requests == []


OLD = """\
openapi: 3.0.3
info: {title: Made, version: '1'}
paths:
  /thing:
    get:
      operationId: thing
      tags: [calls]
      responses:
        200: {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
components:
  schemas:
    Thing:
      type: object
      required: [a, b]
      properties:
        a: {type: string, nullable: true}
        b: {nullable: true, allOf: [{$ref: '#/components/schemas/Other'}]}
        c: {type: string, nullable: true, enum: [x, y, null]}
        d: {type: integer, minimum: 0, exclusiveMinimum: true}
        e: {type: array, nullable: true, items: {type: string, nullable: true}}
        f: {type: string, format: binary}
        g: {oneOf: [{type: string}, {type: integer}], nullable: true}
    Other: {type: object, properties: {x: {type: string}}}
"""


def test_null_is_said_the_old_way_too(tmp_path: Path) -> None:
    package = make(tmp_path, OLD, "nullable_client")
    answer = {"a": None, "b": None, "c": None, "e": [None, "x"], "g": None}

    with talk(package) as vendor:
        vendor.vendor.says(answer)
        thing = vendor.client.calls.thing()

    assert (package.code, package.err) == (0, "")
    assert vendor.drifts == []
    assert thing.to_dict() == answer
    assert package.models.Thing.__annotations__["b"] == "models.Other | None"


def test_what_is_required_and_not_described_can_be_given(tmp_path: Path) -> None:
    """Its name is known and nothing else: it travels with what a caller adds."""
    body = {"type": "object", "required": ["id", "name"], "properties": {"id": {"type": "integer"}}}
    paths = {"/a": {"put": operation("send", requestBody={"content": {"application/json": {"schema": body}}})}}
    package = make(tmp_path, document(paths), "described_client")

    with talk(package) as vendor:
        vendor.client.calls.send(id=1, extra={"name": "Ann"})

    assert json.loads(vendor.vendor.last.content) == {"id": 1, "name": "Ann"}


def test_members_that_go_in_two_formats_are_written_once(tmp_path: Path) -> None:
    """A file is the one member that differs: as text in JSON, as a part otherwise."""
    names = ("title", "note", "year")
    bodies = {
        media: {"schema": {"type": "object", "properties": {**dict.fromkeys(names, TEXT), "file": file}}}
        for media, file in (("multipart/form-data", BINARY), ("application/json", TEXT))
    }
    paths = {"/a": {"post": operation("send", requestBody={"required": True, "content": bodies})}}
    package = make(tmp_path, document(paths), "shared_client")

    with talk(package) as vendor:
        vendor.client.calls.send(title="x", file="ftp://a/b", content_type="application/json")
        as_json = json.loads(vendor.vendor.last.content)
        vendor.client.calls.send(title="x", file=b"data")
        as_parts = vendor.vendor.last.content

    assert package.text("resources/calls.py").count('"title": title') == 1
    assert as_json == {"title": "x", "file": "ftp://a/b"}
    assert b'name="title"\r\n\r\nx' in as_parts and b"\r\n\r\ndata\r\n" in as_parts


def test_a_form_of_which_nothing_is_said_takes_a_mapping(tmp_path: Path) -> None:
    contents: dict[str, dict[str, object]] = {
        "parts": {"multipart/form-data": {"schema": {}}},
        "bare_parts": {"multipart/form-data": {}},
        "pairs": {"application/x-www-form-urlencoded": {"schema": {}}},
        "bare_pairs": {"application/x-www-form-urlencoded": {}},
    }
    paths = {
        f"/{name}": {"post": operation(name, requestBody={"required": True, "content": content})}
        for name, content in contents.items()
    }
    package = make(tmp_path, document(paths), "open_form_client")

    with talk(package) as vendor:
        vendor.client.calls.parts(body={"a": 1, "file": package.load().File(b"data", "a.txt")})
        parts = _parts(vendor.vendor.last)
        vendor.client.calls.pairs(body={"a": 1})
        pairs = vendor.vendor.last.content

    assert (package.code, package.err) == (0, "")
    types = [_signature(package, name).parameters["body"].annotation for name in contents]
    assert types == ["Mapping[str, object]"] * 4
    assert (parts["a"], parts["file"][1], pairs) == (("", b"1"), b"data", b"a=1")
