"""What the best known generator of Python clients gets wrong, one test each; and the answers that break clients."""

from __future__ import annotations

import inspect
import json
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import httpx
import pytest

from tests.unit.making import Package, Talk, document, make, operation, ref, run, talk, write

PET = {
    "oneOf": [ref("Cat"), ref("Dog")],
    "discriminator": {"propertyName": "kind", "mapping": {"cat": "Cat", "dog": "#/components/schemas/Dog"}},
}
SCHEMAS = {
    "Cat": {"type": "object", "required": ["kind", "name"], "properties": {"kind": {"type": "string"}, "name": {}}},
    "Dog": {"type": "object", "required": ["kind", "name"], "properties": {"kind": {"type": "string"}, "name": {}}},
    "Pet": PET,
    "Tree": {"type": "array", "items": ref("Tree")},
    "Invoice": {
        "type": "object",
        "required": ["id", "lines"],
        "properties": {
            "id": {"type": "integer"},
            "lines": {"type": "array", "items": {"type": "string"}},
            "status": {"type": "string", "enum": ["paid", "Paid", "PAID"]},
            "total": {"type": "string", "format": "decimal"},
            "due": {"type": "string", "format": "date"},
            "made": {"type": "string", "format": "date-time"},
            "to_dict": {"type": "string"},
            "from_dict": {"type": "string"},
            "additional_properties": {"type": "string"},
            "unknown_fields": {"type": "string"},
        },
    },
    "Problem": {"type": "object", "required": ["error"], "properties": {"error": {"type": "string"}}},
}


def _body(*media: str, **schema: object) -> dict[str, object]:
    return {"required": True, "content": {media_type: {"schema": {"type": "object", **schema}} for media_type in media}}


NESTED = {"lines": {"type": "array", "items": {"type": "object", "properties": {"text": {"type": "string"}}}}}
SENT = {"name": {"type": "string"}, "note": {"type": "string", "default": 'say "hi" \\ there'}}
BINARY = {"type": "string", "format": "binary"}
PATHS = {
    "/both": {
        "post": operation(
            "both",
            requestBody=_body(
                "application/json", "application/x-www-form-urlencoded", required=["name"], properties=SENT
            ),
        )
    },
    "/filter": {
        "get": operation(
            "filter",
            parameters=[
                {"name": "q", "in": "query", "style": "deepObject", "explode": True, "schema": {"type": "object"}},
                {
                    "name": "ids",
                    "in": "query",
                    "explode": False,
                    "schema": {"type": "array", "items": {"type": "integer"}},
                },
                {"name": "content", "in": "query", "content": {"application/json": {"schema": {"type": "object"}}}},
                {"name": "session", "in": "cookie", "schema": {"type": "integer"}},
                {"name": "X-Since", "in": "header", "schema": {"type": "string", "format": "date-time"}},
            ],
        )
    },
    "/form": {
        "post": {
            **operation("sendForm", requestBody=_body("application/x-www-form-urlencoded", properties=NESTED)),
            "x-form": {"nesting": "php"},
        }
    },
    "/upload": {
        "post": operation(
            "upload",
            requestBody={
                "content": {
                    "multipart/form-data": {
                        "schema": {
                            "type": "object",
                            "properties": {"file": BINARY, "meta": {"type": "object"}, **SENT},
                        },
                        "encoding": {"meta": {"contentType": "application/json"}},
                    }
                }
            },
        )
    },
    "/invoice": {"get": operation("fetchInvoice", ref("Invoice"))},
    "/either": {
        "get": {
            **operation("either"),
            "responses": {
                "200": {
                    "description": "Done.",
                    "content": {"application/json": {"schema": {"oneOf": [ref("Invoice"), ref("Problem")]}}},
                }
            },
        }
    },
    "/pet": {"get": operation("pet", ref("Pet"))},
    "/pdf": {
        "get": {
            **operation("pdf"),
            "responses": {"200": {"description": "Done.", "content": {"application/pdf": {"schema": BINARY}}}},
        }
    },
    "/tree": {"get": operation("tree", ref("Tree"))},
}
SPEC = document(
    PATHS,
    SCHEMAS,
    components={
        "schemas": SCHEMAS,
        "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "authtoken", "x-name": "token"}},
    },
    security=[{"key": []}],
    info={
        "title": "Made",
        "version": "1.0.0",
        "x-client": {"package": "defects_client", "class": "Made", "distribution": "d-client", "version": "1.0.0"},
    },
)


def _named(spec: dict[str, Any]) -> dict[str, Any]:
    for item in spec["paths"].values():
        for described in item.values():
            described.setdefault("x-resource", "calls")
            described.setdefault("x-method", described["operationId"].lower())
    return spec


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> Package:
    package = make(tmp_path_factory.mktemp("defects"), _named(SPEC), "defects_client")
    assert (package.code, package.err) == (0, "")
    return package


@pytest.fixture
def vendor(package: Package) -> Iterator[Talk]:
    with talk(package, token="s3cret-token") as open_:
        yield open_


# 1. An enum whose members differ in case ended the whole run.
def test_an_enum_may_hold_values_that_differ_in_case(package: Package) -> None:
    values = {member.value for member in package.models.InvoiceStatus}

    assert values == {"paid", "Paid", "PAID"}


# 2. A required body with two media types made a module that could not be imported.
def test_a_required_body_with_two_media_types_stays_required(package: Package, vendor: Talk) -> None:
    with pytest.raises(TypeError, match="name"):
        vendor.client.calls.both()
    vendor.client.calls.both(name="a b")
    vendor.client.calls.both(name="a b", content_type="application/x-www-form-urlencoded")

    assert [request.content for request in vendor.vendor.requests] == [b'{"name":"a b"}', b"name=a+b"]
    for module in package.modules():
        package.load(module)


# 3. A deepObject lost its prefix, and its nested values were Python reprs.
def test_a_deep_object_keeps_its_prefix(vendor: Talk) -> None:
    vendor.client.calls.filter(q={"status": "paid", "total": {"gt": 5}})

    assert unquote(vendor.query()) == "q[status]=paid&q[total][gt]=5"


# 4. A list that is not exploded was sent as repeated keys.
def test_a_list_that_is_not_exploded_is_one_parameter(vendor: Talk) -> None:
    vendor.client.calls.filter(ids=[1, 2])

    assert vendor.query() == "ids=1,2"


# 5. A parameter with content vanished.
def test_a_json_parameter_is_sent(vendor: Talk) -> None:
    vendor.client.calls.filter(content={"a": [1, True]})

    assert unquote(vendor.query()) == 'content={"a":[1,true]}'


# 6. An integer cookie was a TypeError.
def test_an_integer_cookie_is_sent(vendor: Talk) -> None:
    vendor.client.calls.filter(session=7)

    assert vendor.vendor.last.headers["cookie"] == "session=7"


# 7. A nested list in a form was a Python repr.
def test_a_nested_list_in_a_form_is_spread_over_keys(vendor: Talk) -> None:
    vendor.client.calls.sendform(lines=[{"text": "one"}, {"text": "two"}])

    assert unquote(vendor.vendor.last.content.decode()) == "lines[0][text]=one&lines[1][text]=two"


# 8. Multipart ignored `encoding`, and a file could hold the boundary.
def test_no_file_can_hold_the_boundary(vendor: Talk) -> None:
    vendor.client.calls.upload(file=b"--+++\r\n", meta={"a": 1})
    first = vendor.vendor.last
    vendor.client.calls.upload(file=b"--+++\r\n", meta={"a": 1})

    boundaries = [request.headers["content-type"].partition("boundary=")[2] for request in (first, vendor.vendor.last)]
    assert len(set(boundaries)) == 2
    assert b"--+++\r\n" in first.content
    assert b'name="meta"\r\nContent-Type: application/json\r\n\r\n{"a":1}\r\n' in first.content


# 9. Backslashes of a default were doubled on the wire.
def test_a_default_is_left_to_the_vendor(vendor: Talk) -> None:
    vendor.client.calls.both(name="x")
    vendor.client.calls.both(name="x", note='say "hi" \\ there')

    assert [json.loads(request.content) for request in vendor.vendor.requests] == [
        {"name": "x"},
        {"name": "x", "note": 'say "hi" \\ there'},
    ]


# 10. An unknown enum value cost the whole answer.
def test_an_unknown_enum_value_is_kept(vendor: Talk) -> None:
    vendor.vendor.says({"id": 1, "lines": [], "status": "void"})

    invoice = vendor.client.calls.fetchinvoice()

    assert (invoice.id, invoice.status) == (1, "void")


# 11. Which member of a union came was a matter of order.
def test_an_error_in_a_success_is_told_by_its_members(package: Package, vendor: Talk) -> None:
    vendor.vendor.says({"error": "no"})

    assert isinstance(vendor.client.calls.either(), package.models.Problem)
    assert vendor.drifts == []


# 12. A 500 was None, and a 599 a ValueError.
@pytest.mark.parametrize("status", [500, 599])
def test_a_failing_server_is_a_server_error(package: Package, vendor: Talk, status: int) -> None:
    vendor.vendor.sends("oops", "text/plain", status)

    with pytest.raises(package.ServerError) as caught:
        vendor.client.calls.fetchinvoice()

    assert caught.value.status == status


# 13. HTML in a 200 was a bare JSONDecodeError.
def test_html_in_a_success_is_an_unreadable_answer(package: Package, vendor: Talk) -> None:
    vendor.vendor.sends("<html>Down for <b>maintenance</b>", "text/html")

    with pytest.raises(package.DecodeError, match=r"(?s)200.*text/html.*maintenance"):
        vendor.client.calls.fetchinvoice()


# 14. A missing member was a KeyError, a null list a TypeError, a zero date a ValueError.
# With the three tests below and HTML above, the nine answers that must not raise.
HOSTILE = {
    "unknown enum value": {"id": 1, "lines": [], "status": "void"},
    "zero date": {"id": 1, "lines": [], "due": "0000-00-00"},
    "empty date": {"id": 1, "lines": [], "due": ""},
    "null list": {"id": 1, "lines": None},
    "missing member": {"lines": []},
    "wrong type": {"id": {"a": 1}, "lines": "none"},
}


@pytest.mark.parametrize("name", HOSTILE)
def test_an_odd_answer_is_read_and_reported(vendor: Talk, name: str) -> None:
    vendor.vendor.says(HOSTILE[name])

    invoice = vendor.client.calls.fetchinvoice()

    assert vendor.drifts != []
    assert invoice.to_dict() == HOSTILE[name]


def test_a_time_without_a_zone_gets_none(vendor: Talk) -> None:
    answer = {"id": 1, "lines": [], "made": "2026-01-05 06:07:08"}
    vendor.vendor.says(answer)

    invoice = vendor.client.calls.fetchinvoice()

    assert invoice.made == datetime(2026, 1, 5, 6, 7, 8)
    assert invoice.to_dict() == answer


def test_an_extra_member_is_kept(vendor: Talk) -> None:
    answer = {"id": 1, "lines": [], "surprise": {"a": 1}}
    vendor.vendor.says(answer)

    invoice = vendor.client.calls.fetchinvoice()

    assert invoice.unknown_fields == {"surprise": {"a": 1}}
    assert invoice.to_dict() == answer


def test_an_unknown_tag_is_kept_and_reported(vendor: Talk) -> None:
    vendor.vendor.says({"kind": "parrot", "wings": 2})

    pet = vendor.client.calls.pet()

    assert pet == {"kind": "parrot", "wings": 2}
    assert vendor.drifts != []


@pytest.mark.parametrize("name", HOSTILE)
def test_a_strict_client_refuses_an_odd_answer(package: Package, name: str) -> None:
    with talk(package, token="t", strict=True) as open_:
        open_.vendor.says(HOSTILE[name])

        with pytest.raises(package.DecodeError):
            open_.client.calls.fetchinvoice()


# 15. A decimal was annotated float and held a str.
def test_a_decimal_is_a_decimal(package: Package, vendor: Talk) -> None:
    vendor.vendor.says({"id": 1, "lines": [], "total": "12.50", "due": "2026-01-05"})

    invoice = vendor.client.calls.fetchinvoice()

    assert (invoice.total, invoice.due) == (Decimal("12.50"), date(2026, 1, 5))
    assert isinstance(invoice.total, Decimal)
    assert package.models.Invoice.__annotations__["total"] == "Decimal | None"
    assert invoice.to_dict() == {"id": 1, "lines": [], "total": "12.50", "due": "2026-01-05"}


# 16. A Dog came back as a Cat.
@pytest.mark.parametrize("name", ["Cat", "Dog"])
def test_a_discriminator_chooses_the_model(package: Package, vendor: Talk, name: str) -> None:
    vendor.vendor.says({"kind": name.lower(), "name": "x"})

    assert type(vendor.client.calls.pet()) is getattr(package.models, name)
    assert vendor.drifts == []


# 17. A PDF was None; an array that contains itself lost the answer.
def test_a_pdf_is_bytes(vendor: Talk, tmp_path: Path) -> None:
    vendor.vendor.sends(b"%PDF-1.7\0\xff", "application/pdf")

    assert vendor.client.calls.pdf() == b"%PDF-1.7\0\xff"
    assert vendor.client.calls.pdf(to=tmp_path / "a.pdf").size == 10
    assert (tmp_path / "a.pdf").read_bytes() == b"%PDF-1.7\0\xff"


def test_a_list_may_contain_itself(vendor: Talk) -> None:
    vendor.vendor.says([[], [[], []]])

    assert vendor.client.calls.tree() == [[], [[], []]]
    assert vendor.drifts == []


# 18. Members called like methods of the model broke the class.
def test_members_called_like_methods_are_members(vendor: Talk) -> None:
    answer = {
        "id": 1,
        "lines": [],
        "to_dict": "a",
        "from_dict": "b",
        "additional_properties": "c",
        "unknown_fields": "d",
    }
    vendor.vendor.says(answer)

    invoice = vendor.client.calls.fetchinvoice()

    assert (invoice.to_dict_, invoice.from_dict_, invoice.unknown_fields_) == ("a", "b", "d")
    assert invoice.to_dict() == answer


# 19. A changed copy changed the original; repr showed the token.
def test_a_copy_leaves_the_original_alone(vendor: Talk) -> None:
    copy = vendor.client.with_options(headers={"X-Who": "copy"})

    copy.calls.fetchinvoice()
    vendor.client.calls.fetchinvoice()

    assert [request.headers.get("x-who") for request in vendor.vendor.requests] == ["copy", None]


def test_nothing_shows_the_token(package: Package, vendor: Talk) -> None:
    vendor.vendor.sends("no", "text/plain", 403)

    with pytest.raises(package.Forbidden) as caught:
        vendor.client.calls.fetchinvoice()

    shown = f"{vendor.client!r} {vendor.client.options!r} {caught.value} {caught.value!r} {caught.value.request!r}"
    assert vendor.vendor.last.headers["authtoken"] == "s3cret-token"
    assert "s3cret" not in shown


# 20. Generating again removed hand-written files; messages had memory addresses in them.
def test_messages_name_things_and_are_the_same_every_time(tmp_path: Path) -> None:
    odd = document({"/a": {"get": operation("a", ref("Missing"))}}, {"Odd": {"type": "strnig"}})
    path = str(write(tmp_path, odd))

    first = run("generate", "--spec", path, "--out", str(tmp_path / "one"))
    second = run("generate", "--spec", path, "--out", str(tmp_path / "two"))

    assert first[2] == second[2]
    assert "'Missing'" in first[2] and "'strnig'" in first[2]
    assert " object at 0x" not in first[2]


def test_generating_again_keeps_what_people_put_beside(tmp_path: Path) -> None:
    package = make(tmp_path, document({"/a": {"get": operation("a")}}))
    mine = [package.folder / package.name / "models" / "mine.py", package.folder / "notes.txt"]
    for path in mine:
        path.write_text("mine\n", "utf-8")

    again = make(tmp_path, document({"/b": {"get": operation("b")}}))

    assert again.code == 0
    assert [path.read_text("utf-8") for path in mine] == ["mine\n", "mine\n"]


def test_every_method_has_a_signature_of_its_own(package: Package) -> None:
    """There is no `**kwargs`: an unknown or missing argument raises an error before a request is sent."""
    methods = [method for _, method in inspect.getmembers(package.load("resources.calls").Calls, inspect.isfunction)]

    kinds = {parameter.kind for method in methods for parameter in inspect.signature(method).parameters.values()}
    assert inspect.Parameter.VAR_KEYWORD not in kinds and inspect.Parameter.VAR_POSITIONAL not in kinds


async def _both_flavours(package: Package) -> tuple[Any, Any]:
    vendor = httpx.MockTransport(lambda _request: httpx.Response(200, json={"kind": "dog", "name": "x"}))
    settings = {"base_url": "https://vendor.example", "token": "t"}
    async with (
        httpx.AsyncClient(transport=vendor) as http,
        package.AsyncMadeClient(http_client=http, **settings) as client,
    ):
        pet = await client.calls.pet()
    with httpx.Client(transport=vendor) as blocking, package.MadeClient(http_client=blocking, **settings) as client:
        return pet, client.calls.pet()


def test_both_flavours_read_alike(package: Package) -> None:
    import anyio

    awaited, blocking = anyio.run(_both_flavours, package)

    assert awaited == blocking == package.models.Dog(kind="dog", name="x")
