"""Keys of `paths` in all their forms: what is sent, what is required, what only distinguishes keys."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from generator.build.paths import read_path
from tests.unit.making import Package, Talk, document, make, operation, talk

TEXT: dict[str, object] = {"type": "string"}
LIST: dict[str, object] = {"type": "array", "items": TEXT}

# Key, parameters (name: place, or place and more), arguments, what is sent.
SENT: list[tuple[str, str, Mapping[str, object], Mapping[str, object], str]] = [
    ("suffix", "/suffix/{name}.{ext}", {"name": "path", "ext": "path"}, {"name": "a.b", "ext": "gz"}, "/suffix/a.b.gz"),
    ("pair", "/pair/{a}-{b}", {"a": "path", "b": "path"}, {"a": "1/2", "b": "x"}, "/pair/1%2F2-x"),
    ("verb", "/verb/x:{verb}", {"verb": "path"}, {"verb": "go"}, "/verb/x:go"),
    ("odata", "/odata/items(id={id})", {"id": "path"}, {"id": 7}, "/odata/items(id=7)"),
    ("twice", "/twice/{id}/of/{id}", {"id": "path"}, {"id": "7"}, "/twice/7/of/7"),
    ("fixed", "/fixed?action=b", {}, {}, "/fixed?action=b"),
    ("fixed_more", "/fixed_more?action=b", {"n": "query"}, {"n": 1}, "/fixed_more?action=b&n=1"),
    ("said_twice", "/said?n={n}&a=b", {"n": "query"}, {"n": 1}, "/said?a=b&n=1"),
    ("in_query", "/in_query?n={n}", {"n": "path"}, {"n": "a&b"}, "/in_query?n=a%26b"),
    ("fragment", "/fragment#list", {}, {}, "/fragment"),
    ("rest", "/rest/{+rest}", {"rest": "path"}, {"rest": "a/b c/d?e#f%2F"}, "/rest/a/b%20c/d%3Fe%23f%252F"),
    ("proxy", "/proxy/{proxy+}", {"proxy": "path"}, {"proxy": "a/b"}, "/proxy/a/b"),
    ("catch", "/catch/{*all}", {"all": "path"}, {"all": "a/b"}, "/catch/a/b"),
    ("kept", "/kept/{x}", {"x": {"in": "path", "allowReserved": True}}, {"x": "a/b:c"}, "/kept/a/b:c"),
    ("whole", "/whole/{x}", {"x": "path"}, {"x": "a/b:c"}, "/whole/a%2Fb%3Ac"),
    ("parts", "/parts{/parts*}", {"parts": LIST}, {"parts": ["a/b", "c"]}, "/parts/a%2Fb/c"),
    ("label", "/label/x{.ext}", {"ext": "path"}, {"ext": "gz"}, "/label/x.gz"),
    ("matrix", "/matrix{;m*}", {"m": LIST}, {"m": ["a", "b"]}, "/matrix;m=a;m=b"),
    ("asked", "/asked{?page,size}", {"page": "query", "size": "path"}, {"page": 1, "size": 2}, "/asked?page=1&size=2"),
    ("typed", "/typed/{id:int}", {"id": "path"}, {"id": 7}, "/typed/7"),
    ("google", "/google/{name=shelves/*}:go", {"name": "path"}, {"name": "shelves/1"}, "/google/shelves/1:go"),
    ("colon", "/colon/:id/x", {"id": "path"}, {"id": "7"}, "/colon/7/x"),
    ("slash", "/slash/{a/b}", {"a/b": "path"}, {"a_b": "7"}, "/slash/7"),
    ("blank", "/blank/{}", {}, {}, "/blank/%7B%7D"),
    ("open", "/open/{a", {}, {}, "/open/%7Ba"),
]


def _parameter(name: str, place_or_schema: object) -> dict[str, object]:
    more: Mapping[str, object] = place_or_schema if isinstance(place_or_schema, dict) else {"in": place_or_schema}
    place = {"in": "path", "schema": more} if "type" in more else {"schema": TEXT, **more}
    return {"name": name, "required": place["in"] == "path", **place}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Package:
    paths = {
        key: {"get": operation(f"key_{name}", parameters=[_parameter(*item) for item in parameters.items()])}
        for name, key, parameters, _, _ in SENT
    }
    package = make(tmp_path_factory.mktemp("paths"), document(paths), "paths_client")
    assert (package.code, package.err) == (0, "")
    return package


@pytest.fixture
def vendor(package: Package) -> Iterator[Talk]:
    with talk(package) as open_:
        yield open_


@pytest.mark.parametrize(("name", "arguments", "sent"), [(row[0], row[3], row[4]) for row in SENT])
def test_a_key_is_sent_as_it_is_meant(vendor: Talk, name: str, arguments: Mapping[str, object], sent: str) -> None:
    getattr(vendor.client.calls, f"key_{name}")(**arguments)

    assert vendor.vendor.last.url.raw_path.decode("ascii") == sent


@pytest.mark.parametrize("value", ["", "..", "a/../b", "./a", "a/."])
@pytest.mark.parametrize("name", ["rest", "proxy", "kept"])
def test_a_value_with_slashes_does_not_climb(package: Package, vendor: Talk, name: str, value: str) -> None:
    argument = {"rest": "rest", "proxy": "proxy", "kept": "x"}[name]

    with pytest.raises(package.InvalidArgument):
        getattr(vendor.client.calls, f"key_{name}")(**{argument: value})

    assert vendor.vendor.requests == []


@pytest.mark.parametrize("value", [[], [""], ["a", "", "b"], [".."]])
def test_parts_of_a_path_are_never_empty(package: Package, vendor: Talk, value: list[str]) -> None:
    with pytest.raises(package.InvalidArgument):
        vendor.client.calls.key_parts(parts=value)


@pytest.mark.parametrize("key", ["/{", "/}", "/{{a}}", "/a}{b", "/{a}{", "#", "/#{a}", "/?", "/?{a}", "/{a}#{b}?{c}"])
def test_odd_braces_never_lose_a_parameter(key: str) -> None:
    """Each required parameter is in the route at least once."""
    template = read_path(key, frozenset("abc"))

    assert all(f"{{{slot.wire}}}" in template.route for slot in template.slots)
    assert "#" not in template.route


def test_a_parameter_is_known_by_another_spelling(tmp_path: Path) -> None:
    """Documents describe `{userId}` as `user_id`; its type still applies."""
    number = {"in": "path", "required": True, "schema": {"type": "integer"}}
    parameters = [{"name": "user_id", **number}, {"name": "other", **number}, {"name": "b", **number}]
    paths = {"/x/{userId}/{b}/{B}": {"get": operation("x", parameters=parameters)}}
    package = make(tmp_path, document(paths), "meant_client")

    with talk(package) as vendor:
        vendor.client.calls.x(7, 8, "text")

    assert vendor.path() == "/x/7/8/text"
    assert "the path has {userId}; the parameter 'user_id' is read as this one" in package.err
    assert "has no {other}; the parameter is left out" in package.err
    assert package.code == 0
