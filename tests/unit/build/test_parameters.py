"""Every style of parameter, against the table of examples in the OpenAPI specification (4.8.12.2 of 3.1)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import pytest

from tests.unit.making import Package, Talk, document, make, operation, talk

TEXT: dict[str, object] = {"type": "string"}
LIST: dict[str, object] = {"type": "array", "items": {"type": "string"}}
THING: dict[str, object] = {"type": "object", "additionalProperties": {"type": "integer"}}
BLUE, COLORS, RGB = "blue", ["blue", "black", "brown"], {"R": 100, "G": 200, "B": 150}

# Place, style, explode, then what the table says of a text, a list and an object; None where it says n/a.
TABLE: list[tuple[str, str, bool, str | None, str | None, str | None]] = [
    ("path", "matrix", False, ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"),
    ("path", "matrix", True, ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"),
    ("path", "label", False, ".blue", ".blue,black,brown", ".R,100,G,200,B,150"),
    ("path", "label", True, ".blue", ".blue.black.brown", ".R=100.G=200.B=150"),
    ("path", "simple", False, "blue", "blue,black,brown", "R,100,G,200,B,150"),
    ("path", "simple", True, "blue", "blue,black,brown", "R=100,G=200,B=150"),
    ("header", "simple", False, "blue", "blue,black,brown", "R,100,G,200,B,150"),
    ("header", "simple", True, "blue", "blue,black,brown", "R=100,G=200,B=150"),
    ("query", "form", False, "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"),
    ("query", "form", True, "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"),
    ("query", "spaceDelimited", False, None, "color=blue%20black%20brown", "color=R%20100%20G%20200%20B%20150"),
    ("query", "pipeDelimited", False, None, "color=blue%7Cblack%7Cbrown", "color=R%7C100%7CG%7C200%7CB%7C150"),
    ("query", "deepObject", True, None, None, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
    ("cookie", "form", False, "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"),
    ("cookie", "form", True, "color=blue", "color=blue; color=black; color=brown", "R=100; G=200; B=150"),
]
ROWS = [
    (f"{place}_{style}_{'exploded' if explode else 'plain'}_{kind}".lower(), place, style, explode, kind, sent)
    for place, style, explode, *row in TABLE
    for kind, sent in zip(("text", "list", "object"), row, strict=True)
    if sent is not None
]
SCHEMAS: Mapping[str, Mapping[str, object]] = {"text": TEXT, "list": LIST, "object": THING}
VALUES: Mapping[str, object] = {"text": BLUE, "list": COLORS, "object": RGB}


def _one(name: str, parameter: Mapping[str, object]) -> tuple[str, dict[str, object]]:
    path = f"/{name}/{{{parameter['name']}}}" if parameter["in"] == "path" else f"/{name}"
    shown = {"required": parameter["in"] == "path", **parameter}
    return path, {"get": operation(name, parameters=[shown])}


OTHERS: dict[str, dict[str, object]] = {
    "json_query": {"name": "color", "in": "query", "content": {"application/json": {"schema": THING}}},
    "json_header": {"name": "X-Color", "in": "header", "content": {"application/json": {"schema": THING}}},
    "json_path": {"name": "color", "in": "path", "content": {"application/json": {"schema": THING}}},
    "json_cookie": {"name": "color", "in": "cookie", "content": {"application/json": {"schema": THING}}},
    "reserved": {"name": "color", "in": "query", "allowReserved": True, "schema": TEXT},
    "reserved_list": {"name": "color", "in": "query", "allowReserved": True, "schema": LIST},
    "date": {"name": "color", "in": "query", "schema": {"type": "string", "format": "date"}},
    "date_header": {"name": "X-Since", "in": "header", "schema": {"type": "string", "format": "date-time"}},
    "flag": {"name": "color", "in": "query", "schema": {"type": "boolean"}},
    "number": {"name": "color", "in": "query", "schema": {"type": "string", "x-type": "integer"}},
    "numbers": {
        "name": "color",
        "in": "query",
        "explode": False,
        "schema": {"type": "array", "items": {"type": "string", "x-type": "integer"}},
    },
    "choice": {"name": "color", "in": "query", "schema": {"type": "string", "enum": ["red", "blue"]}},
    "brackets": {"name": "color[]", "in": "query", "schema": LIST},
    "three": {"name": "color", "in": "query", "schema": {"type": ["array", "null"], "items": TEXT}, "explode": False},
}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Package:
    paths = dict(
        _one(name, {"name": "color", "in": place, "style": style, "explode": explode, "schema": SCHEMAS[kind]})
        for name, place, style, explode, kind, _ in ROWS
    )
    paths |= dict(_one(f"other_{name}", parameter) for name, parameter in OTHERS.items())
    paths["/mixed/{a}-{b}.{c}"] = {
        "parameters": [{"name": name, "in": "path", "required": True, "schema": TEXT} for name in "abc"],
        "get": operation("mixed", parameters=[{"name": "b", "in": "path", "required": True, "schema": LIST}]),
    }
    package = make(tmp_path_factory.mktemp("parameters"), document(paths), "parameters_client")
    assert (package.code, package.err) == (0, "")
    return package


@pytest.fixture
def vendor(package: Package) -> Iterator[Talk]:
    with talk(package) as open_:
        yield open_


@pytest.mark.parametrize(("name", "place", "kind", "sent"), [(row[0], row[1], row[4], row[5]) for row in ROWS])
def test_a_value_travels_as_the_table_says(vendor: Talk, name: str, place: str, kind: str, sent: str) -> None:
    getattr(vendor.client.calls, name)(color=VALUES[kind])

    headers = vendor.vendor.last.headers
    seen = {
        "path": vendor.path().removeprefix(f"/{name}/"),
        "query": vendor.query(),
        "header": headers.get("color"),
        "cookie": headers.get("cookie"),
    }
    assert seen[place] == sent


SENT: list[tuple[str, str, object, str]] = [
    ("json_query", "color", {"R": 100}, "color=%7B%22R%22%3A100%7D"),
    ("json_path", "color", {"R": 100}, "/other_json_path/%7B%22R%22%3A100%7D"),
    ("reserved", "color", "a/b?c:d", "color=a/b?c:d"),
    ("reserved_list", "color", ["a/b", "c&d"], "color=a/b&color=c%26d"),
    ("flag", "color", True, "color=true"),
    ("number", "color", 7, "color=7"),
    ("numbers", "color", [7, 8], "color=7,8"),
    ("choice", "color", "green", "color=green"),
    ("brackets", "color", ["a", "b"], "color%5B%5D=a&color%5B%5D=b"),
    ("three", "color", ["a", "b"], "color=a,b"),
]


@pytest.mark.parametrize(("name", "argument", "value", "sent"), SENT)
def test_other_parameters_travel_as_they_should(
    vendor: Talk, name: str, argument: str, value: object, sent: str
) -> None:
    getattr(vendor.client.calls, f"other_{name}")(**{argument: value})

    assert sent in (vendor.query(), vendor.path())


def test_dates_are_written_as_iso(vendor: Talk) -> None:
    from datetime import UTC, date, datetime

    vendor.client.calls.other_date(color=date(2026, 1, 5))
    vendor.client.calls.other_date_header(x_since=datetime(2026, 1, 5, 6, 7, 8, tzinfo=UTC))

    assert vendor.vendor.requests[0].url.query == b"color=2026-01-05"
    assert vendor.vendor.last.headers["x-since"] in ("2026-01-05T06:07:08Z", "2026-01-05T06:07:08+00:00")


def test_json_travels_in_headers_and_cookies(vendor: Talk) -> None:
    vendor.client.calls.other_json_header(x_color={"R": 100})
    vendor.client.calls.other_json_cookie(color={"R": 100})

    assert vendor.vendor.requests[0].headers["x-color"] == '{"R":100}'
    assert vendor.vendor.last.headers["cookie"].startswith("color={")


def test_what_is_left_out_is_not_sent(vendor: Talk) -> None:
    for name in OTHERS:
        if "path" not in name:
            getattr(vendor.client.calls, f"other_{name}")()

    assert {request.url.query for request in vendor.vendor.requests} == {b""}
    assert not any("cookie" in request.headers or "x-color" in request.headers for request in vendor.vendor.requests)


def test_several_parameters_share_a_segment(vendor: Talk) -> None:
    vendor.client.calls.mixed("1/2", ["x", "y"], "z")

    assert vendor.path() == "/mixed/1%2F2-x,y.z"


def test_path_parameters_stand_in_the_order_of_the_path(package: Package) -> None:
    import inspect

    method = package.load("resources.calls").Calls.mixed

    assert list(inspect.signature(method).parameters) == ["self", "a", "b", "c"]


@pytest.mark.parametrize("value", ["", ".", ".."])
def test_a_value_cannot_leave_its_segment(package: Package, vendor: Talk, value: str) -> None:
    with pytest.raises(package.InvalidArgument):
        vendor.client.calls.path_simple_plain_text(value)

    assert vendor.vendor.requests == []
