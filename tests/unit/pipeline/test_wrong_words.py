"""Invalid types, statuses and names are reported, and read as what they evidently mean."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.unit.making import document, forgotten, make, operation, talk, write


@pytest.fixture(autouse=True)
def _anew() -> Iterator[None]:
    with forgotten("made_client"):
        yield


@pytest.mark.parametrize(
    ("word", "sent", "expected", "remark"),
    [
        ("int", 5, 5, "type: 'int' is not a JSON type; it is read as integer"),
        ("String", "a", "a", "type: 'String' is not a JSON type; it is read as string"),
        (
            "date",
            "2026-01-31",
            date(2026, 1, 31),
            "type: 'date' is not a JSON type; it is read as string with format date",
        ),
        (["Bool", "null"], True, True, "type: 'Bool' is not a JSON type; it is read as boolean"),
        ("whatever", [1], [1], "type: 'whatever' is not a JSON type; the types are string, number, integer"),
    ],
)
def test_a_type_that_is_none_is_what_it_plainly_means(
    tmp_path: Path, word: object, sent: object, expected: object, remark: str
) -> None:
    """The remark lists the valid types, or names the type that is used instead."""
    answer = {"type": "object", "properties": {"member": {"type": word}}}
    package = make(tmp_path, document({"/call": {"get": operation("read", answer)}}))

    assert remark in package.err
    with talk(package) as to:
        to.vendor.says({"member": sent})
        assert to.client.calls.read().member == expected
        assert not to.drifts


@pytest.mark.parametrize(("key", "status"), [("20X", 206), ("200 OK", 200), ("ok", 200), ("2xx", 201)])
def test_a_status_that_is_none_is_what_it_plainly_means(tmp_path: Path, key: str, status: int) -> None:
    """The documented answer still applies."""
    called: dict[str, Any] = operation(
        "read", {"type": "object", "properties": {"on": {"type": "string", "format": "date"}}}
    )
    called["responses"] = {key: called["responses"]["200"]}
    package = make(tmp_path, document({"/call": {"get": called}}))

    assert ("is not a status" in package.err) is (key != "2xx")
    with talk(package) as to:
        to.vendor.says({"on": "2026-01-31"}, status)
        assert to.client.calls.read().on == date(2026, 1, 31)


def test_an_answer_under_no_status_is_listed(tmp_path: Path) -> None:
    """A part that the generator cannot read is lost, and reported."""
    called = operation("read")
    called["responses"] = {"never": {"description": "Never."}}
    package = make(tmp_path, document({"/call": {"get": called}}))

    assert package.code == 3
    assert "'never' is not a status: a status has three digits, or is a range such as 2XX, or default" in package.err


@pytest.mark.parametrize(("method", "status"), [("head", 200), ("delete", 204), ("post", 205)])
def test_no_body_is_expected_where_there_is_none(tmp_path: Path, method: str, status: int) -> None:
    """This holds even if the document describes one."""
    called: dict[str, Any] = operation("touch", {"type": "string"})
    called["responses"] = {str(status): called["responses"]["200"]}
    package = make(tmp_path, document({"/call": {method: called}}))

    assert "the response describes a body, but" in package.err
    with talk(package) as to:
        to.vendor.answer = lambda _request: httpx.Response(status, headers={"content-type": "application/json"})
        assert to.client.calls.touch() is None
        assert not to.drifts


OVERLAY = {
    "overlay": "1.1.0",
    "info": {"title": "Names", "version": "1"},
    "actions": [{"target": "$.paths.*.get", "update": {"x-method": "fetch"}}],
}


def test_methods_of_one_name_are_told_apart(tmp_path: Path) -> None:
    """An OpenAPI Overlay document corrects a document of others: an `x-method` may be another's too."""
    paths = {f"/{name}": {"get": operation(name)} for name in ("one", "two")}
    write(tmp_path, OVERLAY, "spec.overlay.yaml")
    package = make(tmp_path, document(paths))

    assert package.err.count("x-method: several operations want to be fetch; this one is fetch") == 2
    with talk(package) as to:
        assert len([name for name in dir(to.client.calls) if name.startswith("fetch")]) == 2


def test_what_is_missing_is_called_nothing(tmp_path: Path) -> None:
    """A member without a value is not a type of a programming language."""
    package = make(tmp_path, document(schemas={"Row": {"type": "object", "properties": {"a": None}}}))

    assert "expected a schema, found nothing" in package.err


def test_bytes_in_a_query_are_a_text(tmp_path: Path) -> None:
    """A `binary` parameter is sent as the caller passes it, not as base64."""
    asked = [{"name": "raw", "in": "query", "schema": {"type": "string", "format": "binary"}}]
    package = make(tmp_path, document({"/call": {"get": operation("read", parameters=asked)}}))

    with talk(package) as to:
        to.client.calls.read(raw="abc")
        assert to.query() == "raw=abc"
