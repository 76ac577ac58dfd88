"""Files with small faults in their YAML or JSON are read if their meaning is clear; other faults are errors."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.making import make, run, write

_JSON = """\
// Made by hand.
{
  "openapi": "3.1.0", /* not
  yet 3.2 */
  "info": {"title": "Made", "version": "1",},
  "paths": {
    "/a": {"get": {"summary": "A // b, /* c */ {d,} \\" // e", "responses": {"200": {"description": "d"}}}},
    "/b": {"get": {"responses": []}},
  }
}
"""


def _operations(path: Path) -> list[str]:
    code, out, err = run("operations", "--spec", str(path))
    assert code == 0, err
    return [line.rpartition("\t")[0] for line in out.splitlines()]


def test_json_with_comments_and_last_commas_is_read(tmp_path: Path) -> None:
    """What is in a text stays; lines are those of the file."""
    package = make(tmp_path, _JSON, name="spec.json")

    assert package.code == 0
    assert [line.partition("spec.json:")[2] for line in package.err.splitlines()] == [
        "1: a comment is not JSON; the reader skips it (#)",
        "3: a comment is not JSON; the reader skips it (#)",
        "5: a comma after the last item is not JSON; the reader skips it (#)",
        "8: a comma after the last item is not JSON; the reader skips it (#)",
    ]
    assert 'A // b, /* c */ {d,} " // e' in package.text("resources/a.py")


def test_a_line_end_inside_a_json_text_is_read(tmp_path: Path) -> None:
    spec = '{"openapi": "3.1.0", "info": {"title": "Ma\tde",\n "description": "a\nb"}, "paths": {"/a": {"get": {}}}}'

    package = make(tmp_path, spec, name="spec.json")

    assert "spec.json:1: a line end or tab inside a text is not JSON; the reader skips it" in package.err
    assert _operations(tmp_path / "spec.json") == ["GET\t/a"]


def test_what_is_far_from_json_is_refused_where_it_stands(tmp_path: Path) -> None:
    package = make(tmp_path, '// One.\n{"openapi": "3.1.0",\n "paths": }', name="spec.json")

    assert package.code == 1
    assert "spec.json:1: not JSON" in package.err


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig"])
@pytest.mark.parametrize("name", ["spec.json", "spec.yaml"])
def test_a_byte_order_mark_tells_the_encoding(tmp_path: Path, encoding: str, name: str) -> None:
    (tmp_path / name).write_bytes('{"openapi": "3.1.0", "paths": {"/é": {"get": {}}}}'.encode(encoding))

    assert _operations(tmp_path / name) == ["GET\t/é"]


def test_a_tab_is_named(tmp_path: Path) -> None:
    package = make(tmp_path, "openapi: 3.1.0\ninfo:\n\ttitle: Made\n")

    assert "spec.yaml:3: not YAML: this line is indented with a tab. Indent it with spaces." in package.err


_TWICE = {
    "spec.yaml": """\
openapi: 3.1.0
paths:
  /a:
    get: {summary: One.}
    put: {summary: Two.}
  /b: {}
  /a:
    put: {responses: []}
    post: {tags: 5}
""",
    "spec.json": """\
{"openapi": "3.1.0",
 "paths": {
  "/a": {
    "get": {"summary": "One.", "parameters": [{"name": "x"}]},
    "put": {}},
  "/b": {},
  "/a": {
    "put": {"responses": {"200": {"description": "d"}}},
    "post": {"tags": 5}}}}
""",
}


@pytest.mark.parametrize("name", _TWICE)
def test_a_path_that_occurs_twice_has_the_methods_of_both(tmp_path: Path, name: str) -> None:
    """Who adds a method to a path that is already there means both."""
    package = make(tmp_path, _TWICE[name], name=name)

    assert _operations(tmp_path / name) == ["GET\t/a", "PUT\t/a", "POST\t/a"]
    assert (
        f"{name}:7: the key '/a' occurs twice; what both say is read, the last one first (#/paths/~1a)" in package.err
    )
    assert f"{name}:9: tags: 5 is not allowed here" in package.err
    assert name == "spec.yaml" or f"{name}:4: a parameter needs `name` and `in`" in package.err


def test_a_key_that_occurs_twice_is_told_where_it_is(tmp_path: Path) -> None:
    """In JSON, too, and in another file."""
    write(tmp_path, '{"a~b/c": {\n "type": "string",\n "x": {"q": 1, "q": 2},\n "type": "integer"}}', "part.json")
    spec = '{"openapi": "3.1.0", "paths": {"/a": {"get": {"responses": {"200": {"description": "",\n "content":'
    spec += '{"application/json": {"schema": {"$ref": "part.json#/a~0b~1c"}}}, "description": "d"}}}}}}'

    package = make(tmp_path, spec, name="spec.json")

    assert "spec.json:2: the key 'description' occurs twice; the last one counts" in package.err
    assert "(#/paths/~1a/get/responses/200/description)" in package.err
    assert "part.json:4: the key 'type' occurs twice; the last one counts (#/a~0b~1c/type)" in package.err
    assert "part.json:3: the key 'q' occurs twice; the last one counts (#/a~0b~1c/x/q)" in package.err


def test_a_merge_of_several_mappings_is_understood(tmp_path: Path) -> None:
    """Keys of the mapping itself win, then the first merged one."""
    spec = """\
openapi: 3.1.0
x-a: &a {get: {summary: One.}, put: {}}
x-b: &b {get: {summary: Two.}, post: {}}
paths:
  /a: {<<: [*a, *b], put: {summary: Own.}}
"""

    package = make(tmp_path, spec)

    assert sorted(_operations(tmp_path / "spec.yaml")) == ["GET\t/a", "POST\t/a", "PUT\t/a"]
    assert all(summary in package.text("resources/a.py") for summary in ("One.", "Own."))


def test_a_parameter_that_is_called_a_number_is_kept(tmp_path: Path) -> None:
    """YAML reads a name without quotes as a number or a truth value."""
    spec = """\
openapi: 3.1.0
paths:
  /a:
    get:
      parameters:
        - {name: 5, in: query}
        - {name: true, in: query}
"""

    package = make(tmp_path, spec)

    assert package.code == 0
    assert "spec.yaml:6: name: 5 is not a text; it is read as '5'" in package.err
    assert all(f'"{name}": ' in package.text("resources/a.py") for name in ("5", "true"))


def test_a_method_in_capitals_is_an_operation(tmp_path: Path) -> None:
    """Unless the same one stands there as it should."""
    spec = """\
openapi: 3.1.0
paths:
  /a:
    GET: {summary: One.}
    Post: {summary: Two.}
    post: {summary: Three.}
"""

    package = make(tmp_path, spec)

    assert package.code == 0
    assert sorted(_operations(tmp_path / "spec.yaml")) == ["GET\t/a", "POST\t/a"]
    assert "spec.yaml:4: methods are written in lower case: GET is read as get" in package.err
    assert all(summary in package.text("resources/a.py") for summary in ("One.", "Three."))
