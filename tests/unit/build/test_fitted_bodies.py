"""A body that may be given in several ways, or whole, is fitted to its documented types as every argument is."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest

from tests.unit.making import Package, Talk, document, make, operation, ref, talk

TEXT: dict[str, object] = {"type": "string"}
PET: dict[str, object] = {
    "type": "object",
    "required": ["tags"],
    "properties": {
        "tags": {"type": "array", "items": TEXT},
        "born": {"type": "string", "format": "date"},
        "owner": ref("Owner"),
        "legs": {"type": "integer"},
    },
}
WRAPPED = {"type": "object", "required": ["pet"], "x-unwrap": "pet", "properties": {"pet": PET}}
SCHEMAS: dict[str, object] = {"Owner": {"type": "object", "properties": {"name": TEXT}}}
JSON, FORM, MULTIPART = "application/json", "application/x-www-form-urlencoded", "multipart/form-data"


def _post(name: str, content: dict[str, object]) -> dict[str, object]:
    body = {"required": True, "content": {media: {"schema": schema} for media, schema in content.items()}}
    return {"post": operation(name, requestBody=body)}


PATHS: dict[str, object] = {
    "/several": _post("several", {JSON: PET, "application/xml": TEXT}),
    "/forms": _post(
        "forms",
        {
            FORM: {"type": "object", "required": ["legs"], "properties": {"legs": {"type": "integer"}, "code": TEXT}},
            MULTIPART: {"type": "object", "required": ["tags"], "properties": {**PET["properties"], "code": TEXT}},  # type: ignore[dict-item]
            "text/plain": TEXT,
        },
    ),
    "/differing": _post(
        "differing",
        {
            JSON: {"type": "object", "required": ["v", "a"], "properties": {"v": {"type": "integer"}, "a": TEXT}},
            "application/vnd.b+json": {"type": "object", "required": ["v", "b"], "properties": {"v": PET, "b": TEXT}},
        },
    ),
    "/wrapped": _post("wrapped", {JSON: WRAPPED, "application/xml": TEXT}),
    "/whole": _post("whole", {JSON: {"type": "array", "items": {"type": "string", "format": "date"}}}),
    "/whole_or_text": _post("whole_or_text", {JSON: {"type": "array", "items": TEXT}, "text/csv": TEXT}),
}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Package:
    package = make(tmp_path_factory.mktemp("fitted"), document(PATHS, SCHEMAS), "fitted_client")
    assert (package.code, package.err) == (0, "")
    return package


@pytest.fixture
def vendor(package: Package) -> Iterator[Talk]:
    with talk(package) as open_:
        yield open_


@pytest.mark.parametrize(
    ("name", "given", "sent"),
    [
        ("several", {"tags": (tag for tag in "ab")}, {"tags": ["a", "b"]}),
        ("several", {"tags": [], "born": datetime(2026, 1, 5, 10)}, {"tags": [], "born": "2026-01-05"}),
        ("several", {"tags": [], "legs": "4"}, {"tags": [], "legs": 4}),
        ("whole", {"body": (datetime(2026, 1, day, 10) for day in (5, 6))}, ["2026-01-05", "2026-01-06"]),
        ("whole_or_text", {"body": ("a", "b")}, ["a", "b"]),
        ("differing", {"v": "7", "a": "x"}, {"v": 7, "a": "x"}),
        ("differing", {"v": {"tags": ["a"]}, "b": "x"}, {"v": {"tags": ["a"]}, "b": "x"}),
    ],
)
def test_json_is_written_by_its_documented_type(vendor: Talk, name: str, given: dict[str, Any], sent: object) -> None:
    getattr(vendor.client.calls, name)(**given)

    assert json.loads(vendor.vendor.last.content) == sent


def test_forms_are_written_by_their_documented_type(vendor: Talk) -> None:
    vendor.client.calls.forms(legs=4.0)
    form = vendor.vendor.last
    vendor.client.calls.forms(tags=(tag for tag in "ab"), born=datetime(2026, 1, 5, 10))
    parts = vendor.vendor.last.content

    assert form.content == b"legs=4"
    assert b'name="born"\r\n\r\n2026-01-05\r\n' in parts and parts.count(b'name="tags"') == 2


def test_members_inside_a_wrapping_are_fitted(vendor: Talk) -> None:
    vendor.client.calls.wrapped(tags=("a",), born=datetime(2026, 1, 5, 10))

    assert json.loads(vendor.vendor.last.content) == {"pet": {"tags": ["a"], "born": "2026-01-05"}}


@pytest.mark.parametrize(
    ("name", "given", "words"),
    [
        ("several", {"tags": "ab"}, r"tags: expected a list, got 'ab'; for one alone, give a list of one"),
        ("several", {"tags": [], "owner": ["Ann"]}, "owner: expected a model or a mapping"),
        ("several", {"tags": [], "born": "5 January"}, "born: expected a day"),
        ("forms", {"legs": "four"}, "legs: expected an integer"),
        ("forms", {"tags": {"a": 1}}, "tags: expected a list"),
        ("differing", {"v": "x", "a": "x"}, "v: expected"),
        ("whole", {"body": "2026-01-05"}, "body: expected a list"),
        ("whole", {"body": ["soon"]}, r"body\[0\]: expected a day"),
        ("whole_or_text", {"body": "a,b"}, "body: expected a list"),
    ],
)
def test_what_does_not_fit_is_refused_before_anything_is_sent(
    package: Package, vendor: Talk, name: str, given: dict[str, Any], words: str
) -> None:
    with pytest.raises(package.InvalidArgument, match=words):
        getattr(vendor.client.calls, name)(**given)

    assert vendor.vendor.requests == []


def test_only_the_chosen_way_has_to_fit(vendor: Talk) -> None:
    """A text is not a list, but it can be a table of comma-separated values."""
    vendor.client.calls.whole_or_text(body="a,b", content_type="text/csv")

    assert vendor.vendor.last.content == b"a,b"
