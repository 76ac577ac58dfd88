"""Values of every type in every place, style and explode; a reader of OpenAPI that is not ours reads them back.

That reader is openapi-core. Where it reads wrongly (exploded forms of objects, blanks between values), and for what
only some values need, the bytes are written out, by OpenAPI's table of styles and RFC 6570.
"""

from __future__ import annotations

import uuid
import warnings
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any
from urllib.parse import parse_qsl, unquote

import httpx
import pytest
from openapi_core import OpenAPI
from openapi_core.datatypes import RequestParameters
from werkzeug.datastructures import Headers, ImmutableMultiDict

from tests.unit.making import Package, Talk, document, make, operation, talk

STYLES: dict[str, tuple[tuple[str, bool], ...]] = {
    "path": tuple((style, explode) for style in ("simple", "label", "matrix") for explode in (False, True)),
    "query": (("form", False), ("form", True), ("pipeDelimited", False), ("deepObject", True)),
    "header": (("simple", False), ("simple", True)),
    "cookie": (("form", False), ("form", True)),
}
SCHEMAS: dict[str, dict[str, Any]] = {
    "text": {"type": "string"},
    "number": {"type": "number"},
    "flag": {"type": "boolean"},
    "day": {"type": "string", "format": "date"},
    "words": {"type": "array", "items": {"type": "string"}},
    "numbers": {"type": "array", "items": {"type": "integer"}},
    "thing": {"type": "object", "properties": {"r": {"type": "integer"}, "g": {"type": "string"}}},
}
VALUES: dict[str, list[Any]] = {
    "text": ["blue", "two words", "a+b&c=d/e?f#g%20", "é€", "null"],
    "number": [1.5, -2.0, 1e20],
    "flag": [True, False],
    "day": [date(2026, 1, 5)],
    "words": [["blue"], ["a b", "c&d=e+f"], ["é"]],
    "numbers": [[1, 2, 3], [-7]],
    "thing": [{"r": 100, "g": "a b"}, {"r": 1}],
}


def _cases() -> Iterator[tuple[str, str, str, bool, str]]:
    for place, styles in STYLES.items():
        for style, explode in styles:
            for kind in SCHEMAS:
                single = kind in ("text", "number", "flag", "day")
                if style == "pipeDelimited" and (single or kind == "thing"):
                    continue
                if style == "deepObject" and kind != "thing":
                    continue
                if style == "form" and explode and kind == "thing":
                    continue
                name = f"{place}_{style}_{'exploded' if explode else 'plain'}_{kind}".lower()
                yield name, place, style, explode, kind


CASES = list(_cases())


def _document() -> dict[str, Any]:
    paths: dict[str, Any] = {}
    for name, place, style, explode, kind in CASES:
        parameter = {
            "name": "v",
            "in": place,
            "style": style,
            "explode": explode,
            "schema": SCHEMAS[kind],
            "required": True,
        }
        path = f"/{name}/{{v}}" if place == "path" else f"/{name}"
        paths[path] = {"get": operation(name, parameters=[parameter])}
    return document(paths, servers=[{"url": "https://vendor.example"}])


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Package:
    package = make(tmp_path_factory.mktemp("values"), _document(), "values_client")
    assert (package.code, package.err) == (0, "")
    return package


@pytest.fixture(scope="module")
def reader() -> OpenAPI:
    return OpenAPI.from_dict(_document())


@pytest.fixture
def vendor(package: Package) -> Iterator[Talk]:
    with talk(package) as open_:
        yield open_


class _Seen:
    """A request in the form openapi-core asks for."""

    def __init__(self, request: httpx.Request, pattern: str, style: str, explode: bool) -> None:
        path, _, query = request.url.raw_path.decode("ascii").partition("?")
        self.host_url, self.path, self.path_pattern = "https://vendor.example", path, pattern
        self.method, self.body, self.content_type = "get", None, "application/json"
        crumbs = [crumb.partition("=") for crumb in request.headers.get("cookie", "").split("; ") if crumb]
        lead = {"label": ".", "matrix": ";"}.get(style, "")
        named = f"{lead}v{'*' if lead and explode else ''}"
        self.parameters = RequestParameters(
            path={named: unquote(path.rpartition("/")[2])} if "{" in pattern else {},
            query=ImmutableMultiDict(parse_qsl(query, keep_blank_values=True)),
            header=Headers(list(request.headers.items())),
            cookie=ImmutableMultiDict([(name, unquote(value)) for name, _, value in crumbs]),
        )


def _fits(place: str, value: object) -> bool:
    return place != "header" or "€" not in str(value)


ROWS = [(*case, value) for case in CASES for value in VALUES[case[4]] if _fits(case[1], value)]


@pytest.mark.parametrize(("name", "place", "style", "explode", "value"), [(*row[:4], row[5]) for row in ROWS])
def test_another_reader_reads_what_was_meant(  # noqa: PLR0913, PLR0917  one argument for each column of the table
    vendor: Talk, reader: OpenAPI, name: str, place: str, style: str, explode: bool, value: object
) -> None:
    getattr(vendor.client.calls, name)(v=value)

    pattern = f"/{name}/{{v}}" if place == "path" else f"/{name}"
    seen: Any = _Seen(vendor.vendor.last, pattern, style, explode)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        result = reader.unmarshal_request(seen)
    read: Mapping[str, Any] = getattr(result.parameters, place)
    assert (read.get("v"), result.errors) == (value, [])


OPEN: dict[str, Any] = {"type": "object", "additionalProperties": True}
WORDS, TEXT = SCHEMAS["words"], SCHEMAS["text"]
MOMENT = {"type": "string", "format": "date-time"}
ZONE = timezone(timedelta(hours=2))
FORM = "application/x-www-form-urlencoded"


def query(schema: Mapping[str, Any], **more: object) -> dict[str, Any]:
    return {"in": "query", "schema": schema, **more}


def path(schema: Mapping[str, Any], **more: object) -> dict[str, Any]:
    return {"in": "path", "schema": schema, **more}


def header(schema: Mapping[str, Any], **more: object) -> dict[str, Any]:
    return {"in": "header", "schema": schema, **more}


def cookie(schema: Mapping[str, Any], **more: object) -> dict[str, Any]:
    return {"in": "cookie", "schema": schema, **more}


def content(place: str, media: str, schema: Mapping[str, Any]) -> dict[str, Any]:
    return {"in": place, "content": {media: {"schema": schema}}}


def many(items: Mapping[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": items}


# Name, the parameter (v), its value, and what is sent of it (in a query, after the path's last slash, header, cookie).
ODD: list[tuple[str, dict[str, Any], Any, str]] = [
    ("moment", query(MOMENT), datetime(2026, 1, 5, 6, 7, 8, tzinfo=UTC), "v=2026-01-05T06%3A07%3A08Z"),
    ("zone", query(MOMENT), datetime(2026, 1, 5, 6, 7, tzinfo=ZONE), "v=2026-01-05T06%3A07%3A00%2B02%3A00"),
    ("moment_path", path(MOMENT), datetime(2026, 1, 5, tzinfo=UTC), "2026-01-05T00%3A00%3A00Z"),
    ("moment_cookie", cookie(MOMENT), datetime(2026, 1, 5, tzinfo=UTC), "v=2026-01-05T00:00:00Z"),
    ("days", header(many(SCHEMAS["day"])), [date(2026, 1, 5), date(2026, 1, 6)], "2026-01-05,2026-01-06"),
    ("flags", header(many(SCHEMAS["flag"])), [True, False], "true,false"),
    ("uuid", query({"type": "string", "format": "uuid"}), uuid.UUID(int=7), "v=00000000-0000-0000-0000-000000000007"),
    ("bytes", query({"type": "string", "format": "byte"}), b"\xff\xfe", "v=%2F%2F4%3D"),
    ("enum", query({"type": "string", "enum": ["a b", "c"]}), "a b", "v=a%20b"),
    ("enums", query(many({"type": "string", "enum": ["a", "c"]}), explode=False), ["a", "c"], "v=a,c"),
    ("either", query({"oneOf": [{"type": "integer"}, {"type": "string"}]}), 7, "v=7"),
    ("any", query({}, explode=False), ["a", "b"], "v=a,b"),
    ("any_text", query({}, explode=False), "a b", "v=a%20b"),
    # What is empty.
    ("empty_text", query(TEXT), "", "v="),
    ("empty_list", query(WORDS), [], ""),
    ("empty_joined", query(WORDS, explode=False), [], ""),
    ("empty_in_list", query(WORDS), ["", "a"], "v=&v=a"),
    ("empty_object", query(OPEN, style="deepObject"), {}, ""),
    ("empty_header", header(WORDS), [], "-"),
    ("empty_cookie", cookie(WORDS, explode=False), [], "-"),
    ("empty_matrix", path(TEXT, style="matrix"), "", ";v"),
    ("empty_in_matrix", path(WORDS, style="matrix", explode=True), ["", "a"], ";v;v=a"),
    # Values that hold what parts values.
    ("joined", query(WORDS, explode=False), ["a,b", "c"], "v=a%2Cb,c"),
    ("spaced", query(WORDS, style="spaceDelimited"), ["a", "b"], "v=a%20b"),
    ("spaced_one", query(WORDS, style="spaceDelimited"), ["a b"], "v=a%20b"),
    ("spaced_exploded", query(WORDS, style="spaceDelimited", explode=True), ["a", "b"], "v=a&v=b"),
    ("simple", path(WORDS), ["a,b", "c/d"], "a%2Cb,c%2Fd"),
    ("form_object", query(SCHEMAS["thing"]), {"r": 1, "g": "a&b"}, "r=1&g=a%26b"),
    # Reserved signs.
    ("reserved", query(TEXT, allowReserved=True), "a/b?c=d&e+f#g%20,h", "v=a/b?c=d%26e%2Bf%23g%2520,h"),
    ("reserved_joined", query(WORDS, allowReserved=True, explode=False), ["a/b", "c,d"], "v=a/b,c%2Cd"),
    ("reserved_piped", query(WORDS, allowReserved=True, style="pipeDelimited"), ["a/b", "c:d"], "v=a/b%7Cc:d"),
    ("reserved_deep", query(OPEN, allowReserved=True, style="deepObject"), {"a": "b/c"}, "v%5Ba%5D=b/c"),
    ("reserved_list", query(WORDS, allowReserved=True), ["a/b", "c"], "v=a/b&v=c"),
    ("reserved_matrix", path(TEXT, allowReserved=True, style="matrix"), "a:b", ";v=a:b"),
    # Objects in objects.
    ("deep", query(OPEN, style="deepObject"), {"a": {"b": {"c": 1}}}, "v%5Ba%5D%5Bb%5D%5Bc%5D=1"),
    ("deep_list", query(OPEN, style="deepObject"), {"a": [1, 2]}, "v%5Ba%5D=1&v%5Ba%5D=2"),
    (
        "deep_rows",
        query(OPEN, style="deepObject"),
        {"a": [{"b": 1}, {"b": 2}]},
        "v%5Ba%5D%5B0%5D%5Bb%5D=1&v%5Ba%5D%5B1%5D%5Bb%5D=2",
    ),
    ("deep_top", query(WORDS, style="deepObject"), ["a", "b"], "v%5B%5D=a&v%5B%5D=b"),
    ("form_deep", query(OPEN), {"a": {"b": 1}, "c": [2, 3]}, "a%5Bb%5D=1&c=2&c=3"),
    ("form_rows", query(many({})), [{"a": 1}, {"a": 2}], "v%5B0%5D%5Ba%5D=1&v%5B1%5D%5Ba%5D=2"),
    ("deep_text", query(TEXT, style="deepObject"), "a", "v=a"),
    # Content.
    ("json", content("query", "application/json", OPEN), {"a": [1, None]}, "v=%7B%22a%22%3A%5B1%2Cnull%5D%7D"),
    ("json_text", content("query", "application/json", TEXT), "a", "v=%22a%22"),
    ("json_path", content("path", "application/vnd.x+json", WORDS), ["a"], "%5B%22a%22%5D"),
    ("json_header", content("header", "application/json", WORDS), ["é"], '["\\u00e9"]'),
    ("form_content", content("query", FORM, OPEN), {"a": "b c", "d": 1}, "v=a%3Db%2520c%26d%3D1"),
    ("plain_content", content("query", "text/plain", TEXT), "a b", "v=a%20b"),
    ("plain_cookie", content("cookie", "text/plain", TEXT), "a b", "v=a%20b"),
    # Cookies of 3.2, and the query as a whole.
    ("bare", cookie(TEXT, style="cookie"), "a/b=c%20", "v=a/b=c%20"),
    ("bare_list", cookie(WORDS, style="cookie"), ["a", "b"], "v=a; v=b"),
    ("bare_object", cookie(SCHEMAS["thing"], style="cookie"), {"r": 1, "g": "x"}, "r=1; g=x"),
    ("bare_joined", cookie(WORDS, style="cookie", explode=False), ["a", "b"], "v=a,b"),
    ("whole_form", content("querystring", FORM, OPEN), {"a": "b c", "d": [1, 2]}, "a=b%20c&d=1&d=2"),
    ("whole_json", content("querystring", "application/json", OPEN), {"a": 1}, "%7B%22a%22%3A1%7D"),
    ("whole_text", content("querystring", "text/plain", TEXT), "$.a[1]", "%24.a%5B1%5D"),
]
REFUSED: list[tuple[str, Any]] = [
    ("spaced", ["a b", "c"]),
    ("reserved_piped", ["a|b", "c"]),
    ("bare", "a;b"),
    ("bare", "a b"),
    ("simple", []),
    ("simple", [""]),
    ("empty_matrix", None),
    ("joined", None),
    ("joined", [None]),
    ("flags", [[True]]),
    ("moment_path", ""),
]


@pytest.fixture(scope="module")
def odd(tmp_path_factory: pytest.TempPathFactory) -> Package:
    paths: dict[str, Any] = {}
    for name, parameter, _, _ in ODD:
        in_path = parameter["in"] == "path"
        described = {"name": "v", **({"required": True} if in_path else {}), **parameter}
        paths[f"/{name}/{{v}}" if in_path else f"/{name}"] = {"get": operation(f"odd_{name}", parameters=[described])}
    package = make(tmp_path_factory.mktemp("odd"), {**document(paths), "openapi": "3.2.0"}, "odd_values_client")
    assert (package.code, package.err) == (0, "")
    return package


@pytest.fixture
def odd_vendor(odd: Package) -> Iterator[Talk]:
    with talk(odd) as open_:
        yield open_


@pytest.mark.parametrize(("name", "parameter", "value", "sent"), ODD, ids=[row[0] for row in ODD])
def test_odd_values_travel_by_the_book(
    odd_vendor: Talk, name: str, parameter: Mapping[str, Any], value: Any, sent: str
) -> None:
    getattr(odd_vendor.client.calls, f"odd_{name}")(v=value)

    headers = odd_vendor.vendor.last.headers
    seen = {
        "path": odd_vendor.path().rpartition("/")[2],
        "query": odd_vendor.query(),
        "querystring": odd_vendor.query(),
        "header": headers.get("v", "-"),
        "cookie": headers.get("cookie", "-"),
    }
    assert seen[parameter["in"]] == sent


@pytest.mark.parametrize(("name", "value"), REFUSED)
def test_what_cannot_be_told_is_refused(odd: Package, odd_vendor: Talk, name: str, value: Any) -> None:
    with pytest.raises(odd.InvalidArgument, match="v"):
        getattr(odd_vendor.client.calls, f"odd_{name}")(v=value)

    assert odd_vendor.vendor.requests == []


def test_content_of_a_type_not_written_here_is_ready_made_text(tmp_path: Any) -> None:
    parameter = {"name": "v", "in": "query", "content": {"application/xml": {"schema": SCHEMAS["thing"]}}}

    package = make(tmp_path, document({"/x": {"get": operation("x", parameters=[parameter])}}), "xml_client")

    assert package.code == 3
    assert "the client cannot encode application/xml; pass the parameter as finished text" in package.err


def test_objects_inside_parameters_are_told(tmp_path: Any) -> None:
    """In a query there is a common convention; in other places there is none."""
    inside = {"type": "object", "properties": {"a": SCHEMAS["thing"], "b": WORDS}}
    flat = {"type": "object", "properties": {"r": {"type": "integer"}, "b": WORDS}}
    parameters = [
        {"name": "remark", **query(inside)},
        {"name": "lost", **header(inside)},
        {"name": "rows", **query(many(flat), explode=False)},
        {"name": "fine", **query(flat)},
        {"name": "json", **content("header", "application/json", inside)},
    ]

    package = make(tmp_path, document({"/x": {"get": operation("x", parameters=parameters)}}), "nested_client")

    lost = [line for line in package.err.splitlines() if line.startswith("degraded: ")]
    assert package.code == 3 and len(lost) == 2, package.err
    assert all("cannot encode nested values; the client accepts only plain members" in line for line in lost)
    assert package.err.count("sends their names in brackets") == 1
