"""An error for a spec names the file, the line, the mistake and the remedy; nothing is written."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from tests.unit.making import curated, document, make, operation, ref, run, write


def _get(**more: object) -> dict[str, object]:
    return {"get": {**operation("a", {"type": "string"}), "x-resource": "calls", "x-method": "a", **more}}


def _twice() -> dict[str, object]:
    return {"/a": _get(), "/b": _get()}


CURATED = """\
openapi: 3.1.0
info:
  title: Made
  version: 1.0.0
  x-client: {package: made_client, class: Made, distribution: made-client, version: 0.1.0}
paths:
  /a:
    get:
      x-resource: calls
      x-method: a
      %s
      responses: {"200": {description: Done.}}
components:
  schemas:
    A:
      type: object
      properties:
        b: {type: string%s}
"""

# What is wrong: the spec, the line, and words of the message: what was found, what to do.
REFUSED: dict[str, tuple[Any, int | None, str]] = {
    "empty": ("", None, "is empty.*Write an OpenAPI document"),
    "only a comment": ("# nothing\n", None, "is empty"),
    "no mapping": ("- a\n- b\n", 1, "not a mapping.*openapi: 3.1.0"),
    "not YAML": ("openapi: 3.1.0\ninfo: [\npaths: {}\n", 4, "not YAML"),
    "a tab": ("openapi: 3.1.0\n\tinfo: {}\n", 2, "not YAML"),
    "two documents": ("openapi: 3.1.0\n---\nopenapi: 3.1.0\n", 2, "a second document begins here"),
    "a list as key": ("openapi: 3.1.0\n? [a]\n: b\n", 2, "mapping key must be plain text"),
    "no version": ("paths: {}\n", 1, "openapi: expected 3.0.x"),
    "a version to come": ("openapi: 4.0.0\npaths: {}\n", 1, "expected 3.0.x.*found '4.0.0'"),
    "paths as a list": ("openapi: 3.1.0\ninfo: {}\npaths: [a]\n", 3, "paths: expected a mapping"),
    "a key twice": (CURATED % ("x-evidence: {status: observed}\n      x-method: b", ""), 12, "'x-method' occurs twice"),
    "an unknown word": (CURATED % ("x-methd: b", ""), 11, "x-methd is not a known keyword.*specs/README.md"),
    "a word in the wrong place": (
        CURATED % ("", ", x-method: b"),
        18,
        "x-method does not belong on a schema.*operation",
    ),
    "a word with a wrong value": (
        CURATED % ("", ", x-type: currency"),
        18,
        "x-type: expected one of .*decimal.*'currency'",
    ),
    "a word with a mapping for a text": (CURATED % ("", ", x-type: {a: 1}"), 18, "x-type: expected one of"),
    "a key that a word has not": (
        CURATED % ("x-retry: {after: 3}", ""),
        11,
        "x-retry: expected.*'after' is not one of these",
    ),
    "a method in small letters": (CURATED % ("x-retry: {methods: [get]}", ""), 11, "x-retry: .*methods in capitals"),
    "a phrase without a word": (
        CURATED % ("x-failure: {empty: {when: [{member: message, begins: ['-']}]}}", ""),
        11,
        "phrases of at least one word",
    ),
    "a phrase that is not a list": (
        CURATED % ("x-failure: {empty: {when: [{member: message, begins: no data}]}}", ""),
        11,
        "a list of phrases",
    ),
    "a status that is none": (CURATED % ("x-not-ready: {status: [20]}", ""), 11, "a list of HTTP statuses"),
    "a name that is none": (CURATED % ("", ", x-name: class"), 18, "x-name: expected a Python name"),
    "a name with a dot": (CURATED % ("", ", x-name: a.b"), 18, "x-name: expected a Python name"),
    "a number that is none": (
        CURATED % ("x-not-ready: {status: [202], poll: .inf}", ""),
        11,
        "x-not-ready: expected poll",
    ),
    "a distribution that is none": (
        (CURATED % ("", "")).replace("made-client", "made client"),
        5,
        "x-client: expected another distribution than made client: use at most 80 letters",
    ),
    "a class that is a keyword": (
        (CURATED % ("", "")).replace("class: Made", "class: None"),
        5,
        "another class than None: it is not a Python name",
    ),
    "one name for two operations": (
        curated(_twice()),
        None,
        "'a' is wanted twice.*Give one of them an x-name or x-method",
    ),
    "one name for two members": (
        curated({"/a": _get()}, {"T": {"type": "object", "properties": {"a b": {}, "a_b": {}}}}),
        None,
        "'a b' and 'a_b' both want the name 'a_b'. Give one of them an x-name",
    ),
    "one name for two arguments": (
        curated(
            {
                "/a/{id}": _get(
                    parameters=[
                        {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}},
                        {"name": "id", "in": "query", "schema": {"type": "string"}},
                    ]
                )
            }
        ),
        None,
        "argument of GET /a/{id} 'id' is wanted twice",
    ),
    "one name for two models": (
        curated(
            {"/a": _get()},
            {
                "Thing": {"type": "object", "properties": {"a": {}}},
                "thing": {"type": "object", "properties": {"b": {}}},
            },
        ),
        None,
        "the model 'Thing' is wanted twice",
    ),
    "a method and a resource of one name": (
        curated({"/a": _get(), "/b": _get(**{"x-resource": "calls.a", "x-method": "b"})}),
        None,
        "calls.a is both a method and a resource",
    ),
    "two resources in one module": (
        curated({"/a": _get(**{"x-resource": "a_b"}), "/b": _get(**{"x-resource": "a.b"})}),
        None,
        "both want the module a_b",
    ),
}


@pytest.mark.parametrize("what", REFUSED)
def test_a_mistake_is_refused_with_its_place(tmp_path: Path, what: str) -> None:
    spec, line, words = REFUSED[what]

    package = make(tmp_path, spec)

    assert package.code == 1
    assert re.search(words, package.err), package.err
    place = re.match(r"error: (.*?spec\.yaml)(?::(\d+))?: \S", package.err)
    assert place is not None, package.err
    assert line is None or place[2] == str(line), package.err
    assert package.err.count("\n") == 1
    assert not package.folder.exists()


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    code, _, err = run("generate", "--spec", str(tmp_path / "none.yaml"), "--out", str(tmp_path / "out"))

    assert (code, err) == (
        1,
        f"error: {tmp_path}/none.yaml: cannot be read: No such file or directory. Check the path.\n",
    )


def test_a_folder_in_place_of_a_file_is_told(tmp_path: Path) -> None:
    code, _, err = run("generate", "--spec", str(tmp_path), "--out", str(tmp_path / "out"))

    assert code == 1
    assert "this is a folder, not a regular file" in err


def test_a_file_that_is_not_text_is_told(tmp_path: Path) -> None:
    (tmp_path / "spec.yaml").write_bytes(b"openapi: \xff\xfe")

    code, _, err = run("operations", "--spec", str(tmp_path / "spec.yaml"))

    assert code == 1
    assert "not UTF-8 at byte 9" in err


def test_broken_json_is_told_with_its_line(tmp_path: Path) -> None:
    package = make(tmp_path, '{"openapi": "3.1.0",\n "paths": }', name="spec.json")

    assert package.code == 1
    assert "spec.json:2: not JSON: Expecting value (column 11)." in package.err


def test_a_missing_overlay_is_told(tmp_path: Path) -> None:
    package = make(tmp_path, document(), "made_client", "--overlay", str(tmp_path / "none"))

    assert package.code == 1
    assert "there is no such folder. Correct --overlay or omit it." in package.err


@pytest.mark.parametrize("module", ["dialect.py", "models/bills.py", "simulator.py", "simulator/office.py"])
def test_an_overlay_that_is_no_python_is_told_with_its_line(tmp_path: Path, module: str) -> None:
    path = tmp_path / "overlay" / module
    path.parent.mkdir(parents=True)
    path.write_text("a = 1\ndef\n")

    package = make(tmp_path, document(), "made_client", "--overlay", str(tmp_path / "overlay"))

    assert package.code == 1
    assert re.search(rf"/{re.escape(module)}:2: not Python", package.err)


def test_an_overlay_for_no_resource_is_told(tmp_path: Path) -> None:
    (tmp_path / "overlay").mkdir()
    (tmp_path / "overlay/nothing.py").write_text("def run() -> Flow[int]: ...\n")

    package = make(tmp_path, document({"/a": _get()}), "made_client", "--overlay", str(tmp_path / "overlay"))

    assert package.code == 1
    assert "nothing.py: there is no resource 'nothing'. Name the module after one of calls." in package.err


def test_a_document_without_paths_has_no_operations(tmp_path: Path) -> None:
    package = make(tmp_path, "openapi: 3.1.0\ninfo: {title: Made, version: '1'}\n", "no_paths_client")

    assert (package.code, package.err) == (0, "")
    assert package.out.startswith(f"{package.folder}: 0 operations, ")
    assert package.MadeClient(base_url="https://vendor.example") is not None


STRANGER = {"title": "Made", "version": "1.0.0"}
"""The `info` of a document of others."""

LOST: dict[str, tuple[dict[str, Any], str]] = {
    "a $ref that leads nowhere": (_get(responses={"200": {"$ref": "#/components/responses/None"}}), "leads nowhere"),
    "a style that is for another place": (
        _get(parameters=[{"name": "q", "in": "query", "style": "matrix", "schema": {"type": "string"}}]),
        "style 'matrix'",
    ),
    "a type that is none": (
        _get(parameters=[{"name": "q", "in": "query", "schema": {"type": "txt"}}]),
        "type: 'txt'",
    ),
    "a parameter without a name": (_get(parameters=[{"in": "query", "schema": {}}]), "name"),
    "an enum of objects": (
        _get(parameters=[{"name": "q", "in": "query", "schema": {"enum": [{"a": 1}]}}]),
        "enum of objects",
    ),
    "types that contradict": (
        _get(parameters=[{"name": "q", "in": "query", "schema": {"allOf": [{"type": "string"}, {"type": "integer"}]}}]),
        "allOf requires the types",
    ),
    "several choices at once": (
        _get(
            parameters=[
                {
                    "name": "q",
                    "in": "query",
                    "schema": {
                        "oneOf": [{"type": "string"}, {"type": "integer"}],
                        "anyOf": [{"type": "null"}, {"type": "boolean"}],
                    },
                }
            ]
        ),
        "several oneOf/anyOf",
    ),
    "parts by position": (
        {
            "post": {
                **operation("b"),
                "requestBody": {
                    "content": {
                        "multipart/mixed": {
                            "schema": {"type": "array"},
                            "prefixEncoding": [{"contentType": "application/json"}],
                        }
                    }
                },
            }
        },
        "prefixEncoding: the client cannot build parts by position",
    ),
}


@pytest.mark.parametrize("what", LOST)
def test_what_is_lost_is_listed_and_the_operation_stays(tmp_path: Path, what: str) -> None:
    item, words = LOST[what]

    package = make(tmp_path, document({"/a": item}))

    assert package.code == 3
    lines = [line for line in package.err.splitlines() if line.startswith("degraded: ")]
    assert lines and all(re.search(r"spec\.yaml:\d+: .+ \(#/.*\)$", line) for line in lines)
    assert re.search(words, package.err), package.err
    assert ": 1 operations," in package.out
    assert "Call(" in package.text("resources/calls.py")


def test_what_is_lost_is_listed_by_line(tmp_path: Path) -> None:
    spec = document({f"/{name}": {"get": operation(name, ref(name))} for name in "zyx"})

    package = make(tmp_path, spec)

    lines = [int(line) for line in re.findall(r"spec\.yaml:(\d+): ", package.err)]
    assert len(lines) == 3
    assert lines == sorted(lines)


def test_the_line_is_the_one_of_the_mistake(tmp_path: Path) -> None:
    text = "openapi: 3.1.0\ninfo: {title: M, version: '1'}\npaths:\n  /a/b~c:\n    get:\n      responses:\n"
    text += "        '200':\n"
    text += "          description: d\n          content:\n            application/json:\n              schema:\n"
    text += "                $ref: '#/x'\n"

    package = make(tmp_path, text)

    assert "spec.yaml:11: $ref '#/x' leads nowhere" in package.err


def test_words_of_another_tool_are_no_mistake(tmp_path: Path) -> None:
    package = make(tmp_path, document({"/a": _get(**{"x-amazon": {"a": 1}, "x-failure": "odd"})}, info=STRANGER))

    assert (package.code, package.err) == (0, "")


def test_a_word_like_ours_in_a_strangers_document_is_theirs(tmp_path: Path) -> None:
    """Nothing is said of it, and it names nothing: `x-method: POST` is about the verb."""
    words: list[dict[str, object]] = [{"x-method": "not a name"}, {"x-method": "POST"}, {"x-resource": 7}]
    package = make(tmp_path, document({f"/a{at}": _get(**word) for at, word in enumerate(words)}, info=STRANGER))

    assert (package.code, package.err) == (0, "")
    assert "def post" not in package.text("resources/calls.py")


def test_a_repeated_key_is_reported_in_a_strangers_document(tmp_path: Path) -> None:
    package = make(tmp_path, "openapi: 3.1.0\ninfo: {title: M, title: N, version: '1'}\npaths: {}\n")

    assert package.code == 3
    assert re.search(r"spec\.yaml:2: the key 'title' occurs twice; the last one counts", package.err)


def test_statuses_may_be_numbers(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        "openapi: 3.1.0\ninfo: {title: M, version: 1}\npaths: {/a: {get: {responses: {200: {description: d}}}}}\n",
    )

    code, out, err = run("operations", "--spec", str(path))

    assert (code, out, err) == (0, "GET\t/a\ta.get\n", "")


def test_a_message_is_one_line_whatever_the_document_says(tmp_path: Path) -> None:
    """A line end in a path could forge a second message."""
    call = {**operation("a", {"type": "string"}), "x-resource": "calls", "x-method": "a", "x-ping": True}
    call["parameters"] = [{"name": "q", "in": "query", "required": True, "schema": {"type": "string"}}]

    package = make(tmp_path, curated({"/a\nerror: forged": {"get": call}}))

    assert package.code == 1
    assert package.err.startswith("error: GET /a\\x0aerror: forged: x-ping belongs to one operation")
    assert package.err.count("\n") == 1
