"""A spec is untrusted: nothing in it becomes code, leaves the output folder, or reads what is not beside it."""

from __future__ import annotations

import ast
import json
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.unit.making import Package, document, forgotten, make, operation, ref, run, write

NASTY = [
    '"""\nSENTINEL()\n"""',
    "'''\nSENTINEL()\n'''",
    '""""SENTINEL()""""',
    "ends with \\",
    '\\"""\nSENTINEL()',
    "a\nSENTINEL()",
    "a\r\nSENTINEL()",
    "a\rSENTINEL()",
    "{{ SENTINEL() }}",
    "{% for x in SENTINEL() %}",
    "{SENTINEL()}",
    "# SENTINEL()",
    "nul \0 SENTINEL()",
    "\u2028SENTINEL()\u2029SENTINEL()",
    "../../../SENTINEL",
    "..\\..\\SENTINEL",
    "/etc/SENTINEL",
    "__import__('os')",
    "\u202eSENTINEL()\u202c",
    "\x0cSENTINEL()",
    "\x85SENTINEL()",
    "\x7f\x1b[31m",
    '"; SENTINEL(); "',
    "']\nSENTINEL()\n['",
    "-->\n<script>",
    "`SENTINEL()`",
    "class",
    "__init__",
    "_runtime",
    "\U0001f600",
    "\ud800",
    "",
    " ",
    "9",
    "%s %(x)s",
    "con",
    "\u5ba0\u7269",
    "x" * 300,
]
TAME = [f"word{at}" for at in range(len(NASTY))]


def _unique(texts: list[str]) -> Iterator[tuple[int, str]]:
    return enumerate(texts)


def _stranger(texts: list[str]) -> dict[str, Any]:
    """Put every text wherever a stranger's document can have one."""
    everything = " ".join(texts)
    paths: dict[str, object] = {}
    schemas: dict[str, object] = {}
    schemes: dict[str, object] = {}
    for at, text in _unique(texts):
        inside = text.replace("{", "(").replace("}", ")").replace("/", "|")
        parameters: list[dict[str, object]] = [
            {"name": inside, "in": "path", "required": True, "description": text, "schema": {"type": "string"}},
            {"name": text, "in": "query", "description": text, "schema": {"type": "string", "default": text}},
            {"name": text, "in": "header", "schema": {"type": "array", "items": {"enum": [text, 1, None]}}},
            {"name": text, "in": "cookie", "schema": {"type": "string", "enum": [text, "other"]}},
        ]
        paths[f"/{at}/{text}/{{{inside}}}"] = {
            "post": {
                "operationId": text,
                "tags": [text],
                "summary": text,
                "description": text,
                "x-resource": text,
                "x-pagination": {"style": text},
                "x-unknown": text,
                "parameters": parameters,
                "requestBody": {
                    "description": text,
                    "content": {
                        "application/json": {"schema": ref(_escaped(f"{text}{at}"))},
                        text: {"schema": {"type": "string", "x-type": text}},
                    },
                },
                "responses": {
                    "200": {"description": text, "content": {"application/json": {"schema": ref(f"Union{at}")}}},
                    "404": {"description": text},
                    text: {"description": text},
                },
                "security": [{text: []}],
            }
        }
        schemas[f"{text}{at}"] = {
            "type": "object",
            "title": text,
            "description": text,
            "required": [text],
            "x-name": text,
            "properties": {
                text: {"type": "string", "description": text, "default": text, "x-name": text},
                f"{text} status": {"type": "string", "enum": [text, "open"], "x-enum": {text: text}},
                "kind": {"const": text},
                "mixed": {"enum": [text, 7]},
                "wrapped": {"x-unwrap": text, "type": "object", "properties": {"a": {"type": "string"}}},
            },
        }
        schemas[f"Union{at}"] = {
            "oneOf": [ref(_escaped(f"{text}{at}")), {"type": "object", "properties": {text: {}, "b": {}}}],
            "discriminator": {"propertyName": text, "mapping": {text: text}},
        }
        schemes[text] = {"type": "apiKey", "in": "query", "name": text, "description": text, "x-name": text}
    return document(
        paths,
        info={"title": everything, "version": everything, "description": everything, "summary": everything},
        servers=[{"url": everything, "description": everything}],
        tags=[{"name": text, "description": text} for text in texts],
        components={"schemas": schemas, "securitySchemes": schemes},
    )


def _escaped(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1").replace("%", "%25")


def _curated(texts: list[str]) -> dict[str, Any]:
    """Put every text wherever a curated spec's own words can have one."""
    words: dict[str, Any] = {}
    paths: dict[str, object] = {}
    for at, text in _unique(texts):
        if not text:
            continue
        words = {
            "x-failure": {"when": [{"member": text, "equals": text}], "message": [text], "fields": [text]},
            "x-pagination": {"style": "page", "page": text, "limit": text, "items": text, "has-next": text},
            "x-rate-limit": {"requests": 1, "per": 60, "limit": text, "remaining": text, "reset": text},
            "x-form": {"nesting": "php", "booleans": [text, text], "null": text, "empty-list": text},
            "x-evidence": {"status": "inferred", "source": text, "note": text},
        }
        local = {word: value for word, value in words.items() if word not in ("x-rate-limit", "x-evidence")}
        listing = {"type": "object", "properties": {text: {"type": "array", "items": ref(f"Thing{at}")}}}
        paths[f"/p{at}"] = {
            "get": {
                **operation(f"op{at}", listing, **local),
                "parameters": [{"name": text, "in": "query", "schema": {"type": "integer"}}],
                "x-not-ready": {"status": [200], "message": text},
                "x-resource": "calls",
                "x-method": f"op_{at}",
            }
        }
    schemas = {
        f"Thing{at}": {
            "type": "object",
            "properties": {
                "a": {
                    "x-unwrap": text,
                    "type": "object",
                    "required": [text],
                    "properties": {text: {"type": "string", "x-type": "integer"}},
                },
                "b": {"type": "string", "x-type": "boolean", "enum": [text, f"{text}!"]},
                "c": {"type": "string", "enum": [text, "other"], "x-enum": {text: "nasty"}},
            },
        }
        for at, text in _unique(texts)
        if text
    }
    everything = " ".join(texts)
    client = {"package": "words_client", "class": "Words", "distribution": "words-client", "version": "1.0.0"}
    return document(paths, schemas, info={"title": everything, "version": everything, "x-client": client}, **words)


@pytest.fixture(scope="module", params=["stranger", "curated"])
def pair(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Package, Package]:
    """The same document twice: with nasty texts, and with words in their place."""
    spec = _stranger if request.param == "stranger" else _curated
    packages = [
        make(tmp_path_factory.mktemp(kind), json.dumps(spec(texts)), f"{request.param}_{kind}_client", name="spec.json")
        for kind, texts in (("nasty", NASTY), ("tame", TAME))
    ]
    assert [generated.code for generated in packages] in ([3, 3], [0, 0]), packages[0].err[:2000]
    return packages[0], packages[1]


def _emitted(package: Package) -> dict[str, ast.Module]:
    files = [path for path in package.folder.rglob("*.py") if "_runtime" not in path.parts]
    return {str(path.relative_to(package.folder)): ast.parse(path.read_bytes()) for path in files}


def _called(package: Package) -> set[str]:
    classes = {
        node.name for tree in _emitted(package).values() for node in ast.walk(tree) if isinstance(node, ast.ClassDef)
    }
    called = {
        ast.unparse(node.func)
        for tree in _emitted(package).values()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
    }
    return {name for name in called if name.removeprefix("_resources.") not in classes}


def test_nothing_is_called_that_would_not_be_called_anyway(pair: tuple[Package, Package]) -> None:
    nasty, tame = pair

    assert _called(nasty) - _called(tame) == set()


def test_modules_hold_the_same_kinds_of_statements(pair: tuple[Package, Package]) -> None:
    nasty, tame = pair

    kinds = [
        {type(node).__name__ for tree in _emitted(package).values() for node in ast.walk(tree)}
        for package in (nasty, tame)
    ]
    assert kinds[0] - kinds[1] == set()


def test_every_name_is_an_identifier_of_letters_and_digits(pair: tuple[Package, Package]) -> None:
    nasty, _ = pair

    names = {node.id for tree in _emitted(nasty).values() for node in ast.walk(tree) if isinstance(node, ast.Name)}
    names |= {node.arg for tree in _emitted(nasty).values() for node in ast.walk(tree) if isinstance(node, ast.arg)}
    assert [name for name in names if re.fullmatch(r"\w{1,160}", name) is None] == []


def test_files_stay_in_the_folder_under_plain_names(pair: tuple[Package, Package]) -> None:
    nasty, _ = pair
    around = nasty.folder.parent

    assert {path.name for path in around.iterdir()} == {"out", "spec.json"}
    names = [part for path in nasty.folder.rglob("*") for part in path.relative_to(nasty.folder).parts]
    assert [name for name in names if re.fullmatch(r"\.?[\w.]{1,100}", name) is None] == []


def test_every_module_of_a_hostile_spec_can_be_imported(pair: tuple[Package, Package]) -> None:
    nasty, _ = pair

    for module in nasty.modules():
        nasty.load(module)


def test_every_model_of_a_hostile_spec_can_be_read(pair: tuple[Package, Package]) -> None:
    """Annotations are evaluated at run time; a bad name would fail there."""
    nasty, _ = pair
    models = nasty.load("models")
    base = nasty.load("_runtime.codec.model").Model

    exported = [getattr(models, name) for name in models.__all__]
    classes = [value for value in exported if base in getattr(value, "__mro__", ())]
    assert len(classes) >= len(NASTY) - 1
    assert all(class_.from_dict({}).to_dict() == {} for class_ in classes)


def test_the_project_file_is_toml(pair: tuple[Package, Package]) -> None:
    for package in pair:
        text = (package.folder / "pyproject.toml").read_text("utf-8")

        assert set(tomllib.loads(text)) == {"build-system", "project", "tool"}


def test_the_readme_has_no_open_comment(pair: tuple[Package, Package]) -> None:
    first = (pair[0].folder / "README.md").read_text("utf-8").splitlines()[0]

    assert first.startswith("<!--") and first.endswith("-->") and first.count("-->") == 1


def test_no_output_hides_anything_from_a_reader(pair: tuple[Package, Package]) -> None:
    """Control and direction marks are escaped or dropped, so that a diff shows what is there."""
    hidden = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]")

    for path in pair[0].folder.rglob("*"):
        if path.is_file() and {"_runtime", "__pycache__"}.isdisjoint(path.parts):
            assert hidden.search(path.read_bytes().decode("utf-8")) is None, path.name


@pytest.mark.parametrize("name", ["a\nb.yaml", "-->.yaml", '"""x.yaml', "{{x}}.yaml"])
def test_the_name_of_the_file_is_untrusted_too(tmp_path: Path, name: str) -> None:
    package = make(tmp_path, document({"/a": {"get": operation("a")}}), name=name)

    assert package.code == 0
    for tree in _emitted(package).values():
        assert not any(isinstance(node, ast.Name) and node.id == "b" for node in ast.walk(tree))
    assert (package.folder / "README.md").read_text("utf-8").splitlines()[0].count("-->") == 1


OUTSIDE = [
    "../secret.yaml#/a",
    "/etc/passwd",
    "file:///etc/passwd",
    "http://127.0.0.1:9/x.yaml#/a",
    "https://vendor.example/x.json",
    "//vendor.example/x.json",
    "parts/../../secret.yaml#/a",
    "%2e%2e/secret.yaml#/a",
    "..%2fsecret.yaml#/a",
    "..\\secret.yaml#/a",
    "linked.yaml#/a",
    "folder/secret.yaml#/a",
]


@pytest.mark.parametrize("target", OUTSIDE)
def test_nothing_outside_the_folder_is_read(tmp_path: Path, target: str) -> None:
    """The operation is emitted, the schema is any value, and the message says where and why."""
    (tmp_path / "secret.yaml").write_text("a: {type: object, properties: {stolen: {type: string}}}\n")
    folder = tmp_path / "specs"
    folder.mkdir()
    (folder / "linked.yaml").symlink_to(tmp_path / "secret.yaml")
    (folder / "folder").symlink_to(tmp_path)

    package = make(folder, document({"/a": {"get": operation("a", {"$ref": target})}}))

    assert package.code == 3
    assert re.search(r"spec\.yaml:\d+: \$ref .*leaves the spec's folder", package.err)
    assert "stolen" not in package.text("models/__init__.py") + package.text("resources/calls.py")


def test_files_beside_the_spec_are_read(tmp_path: Path) -> None:
    (tmp_path / "parts").mkdir()
    (tmp_path / "parts" / "crm.yaml").write_text(
        "Lead: {type: object, properties: {name: {type: string}, owner: {$ref: '#/Owner'}}}\n"
        "Owner: {type: object, properties: {lead: {$ref: '../spec.yaml#/components/schemas/Mine'}}}\n"
    )
    schemas = {"Mine": {"type": "object", "properties": {"a": {"type": "integer"}}}}

    package = make(tmp_path, document({"/a": {"get": operation("a", {"$ref": "parts/crm.yaml#/Lead"})}}, schemas))

    assert (package.code, package.err) == (0, "")
    assert "lead: models.Mine | None" in "".join(path.read_text() for path in package.folder.rglob("models/*.py"))


BOMBS = {
    "doubling aliases": "a0: &a0 [x]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n" for n in range(1, 40)),
    "an alias in itself": "openapi: 3.1.0\na: &a\n  b: *a\n",
    "an alias in its own list": "openapi: 3.1.0\na: &a [*a]\n",
    "brackets": "a: " + "[" * 100_000,
    "flow mappings": "a: " + "{a: " * 100_000,
    "a tag that makes objects": "a: !!python/object/apply:os.system ['true']\n",
}


@pytest.mark.parametrize("bomb", BOMBS)
def test_a_file_made_to_exhaust_is_refused(tmp_path: Path, bomb: str) -> None:
    package = make(tmp_path, BOMBS[bomb])

    assert package.code == 1
    assert package.err.startswith("error: ")
    assert len(package.err) < 500
    assert not package.folder.exists()


def test_json_nested_without_end_is_refused(tmp_path: Path) -> None:
    package = make(tmp_path, '{"a":' * 100_000, name="spec.json")

    assert package.code == 1
    assert package.err.startswith("error: ")


def test_deep_schemas_are_read_as_far_as_sense_goes(tmp_path: Path) -> None:
    schema: dict[str, object] = {"type": "string"}
    for _ in range(150):
        schema = {"type": "array", "items": schema}

    package = make(tmp_path, document({"/a": {"get": operation("a", schema)}}))

    assert package.code == 3
    assert "nested too deeply" in package.err


@pytest.mark.parametrize("package_name", ["../out", "a.b", "class", "a b", "", "/tmp/x", "a-b"])
def test_a_package_name_that_is_none_is_refused(tmp_path: Path, package_name: str) -> None:
    package = make(tmp_path, document(), package_name)

    assert package.code == 1
    assert "--package" in package.err
    assert not package.folder.exists()


def test_references_in_circles_are_told(tmp_path: Path) -> None:
    schemas = {"A": ref("B"), "B": ref("A"), "C": {"allOf": [ref("C")]}, "D": {"oneOf": [ref("D")]}}
    paths = {f"/{name}": {"get": operation(name.lower(), ref(name))} for name in schemas}

    package = make(tmp_path, document(paths, schemas))

    assert package.code == 3
    assert "leads back to itself" in package.err
    for path in package.folder.rglob("*.py"):
        assert ast.parse(path.read_text("utf-8")).body or path.name == "__init__.py", path


@pytest.mark.parametrize("word", ["oneOf", "anyOf"])
def test_a_choice_among_itself_is_told(tmp_path: Path, word: str) -> None:
    """It has no end where members stand next to it, which every arm gets."""
    schemas = {
        "A": {word: [ref("B"), {"type": "object", "properties": {"x": {}}}]},
        "B": {word: [{"type": "null"}, {word: [ref("A"), ref("B"), {"type": "string"}]}]},
    }
    joined = {"allOf": [ref("A")], "properties": {"b": {"type": "string"}}}

    package = make(tmp_path, document({"/a": {"get": operation("a", joined)}}, schemas))

    assert package.code == 3
    assert re.search(r"spec\.yaml:\d+: oneOf/anyOf leads back to itself; the client accepts any value", package.err)
    with forgotten("made_client"):
        package.load("models")


def test_an_error_shows_no_control_characters(tmp_path: Path) -> None:
    """Texts of a spec are printed to a terminal; escape sequences in them must not reach it."""
    spec = document({"/a\x1b[31m": {"get": operation("a", ref("\x1b[31mX"))}}, {"\x1b]0;x\x07": {"type": "\x1b[0m"}})
    path = write(tmp_path, json.dumps(spec), "spec.json")

    _, out, err = run("generate", "--spec", str(path), "--out", str(tmp_path / "out"))

    assert "\x1b" not in out + err
