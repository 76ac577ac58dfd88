"""`specs/schema.json`, by which editors complete and mark specs: fresh, and of one mind with the checks of words."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from generator.ir.extensions import WORDS, check_word
from generator.ir.word_schemas import word_schemas
from generator.ir.word_values import BadWord
from generator.lint.editor_schema import editor_schema, explanations

SPECS = Path(__file__).parents[3] / "specs"
README = (SPECS / "README.md").read_text("utf-8")
VENDORS = sorted(path for path in SPECS.glob("*.yaml") if "." not in path.stem)


def _validator() -> Draft202012Validator:
    return Draft202012Validator(json.loads((SPECS / "schema.json").read_text("utf-8")))


def _read(path: Path) -> Any:
    return json.loads(json.dumps(yaml.safe_load(path.read_text("utf-8")), default=str))


def test_the_file_is_fresh() -> None:
    """`python -m generator schema` writes it."""
    assert (SPECS / "schema.json").read_text("utf-8") == editor_schema(explanations(README))


def test_the_file_is_a_json_schema_that_explains_every_word() -> None:
    schema = json.loads((SPECS / "schema.json").read_text("utf-8"))

    Draft202012Validator.check_schema(schema)
    words = {
        name: value
        for definition in schema["$defs"].values()
        for name, value in definition.get("properties", {}).items()
        if name.startswith("x-")
    }
    assert words.keys() == WORDS
    assert [name for name, value in words.items() if not value.get("description")] == []


@pytest.mark.parametrize("spec", VENDORS, ids=lambda path: path.stem)
def test_each_spec_names_the_schema_for_editors_and_fits_it(spec: Path) -> None:
    assert spec.read_text("utf-8").startswith("# yaml-language-server: $schema=schema.json\n")
    assert [error.message for error in _validator().iter_errors(_read(spec))] == []


WRONG: dict[str, tuple[str, object]] = {
    "an unknown word": ("/info/x-clent", {}),
    "a word in the wrong place": ("/info/x-method", "list"),
    "a word on a server": ("/servers/0/x-name", "first"),
    "an unknown key": ("/x-pagination/has-nxt", "more"),
    "an unknown style": ("/x-pagination/style", "cursors"),
    "a condition without a member": ("/x-failure/when", [{"equals": 1}]),
    "a text for a number": ("/x-rate-limit/per", "minute"),
    "an unknown type": ("/components/schemas/Letter/properties/id/x-type", "decimals"),
    "a method in capitals": ("/paths/~1letters/get/x-method", "POST"),
    "a client without a version": ("/info/x-client", {"package": "a", "class": "A", "distribution": "a"}),
    "a status of evidence": ("/x-evidence/status", "guessed"),
    "no type of schemas": ("/components/schemas/Letter/type", "text"),
    "a place of parameters": ("/paths/~1letters/get/parameters/0/in", "body"),
}


@pytest.mark.parametrize("what", WRONG)
def test_what_is_wrong_is_marked(what: str) -> None:
    pointer, value = WRONG[what]
    document = yaml.safe_load(README.split("```yaml\n")[1].split("```")[0])
    document = json.loads(json.dumps({"x-rate-limit": {"requests": 1}, **document}, default=str))
    assert _validator().is_valid(document)
    *above, last = [key.replace("~1", "/") for key in pointer.split("/")[1:]]
    node: Any = document
    for key in above:
        node = node[int(key) if isinstance(node, list) else key]

    node[last] = value

    assert not _validator().is_valid(document)


GOOD: list[tuple[str, object]] = [
    ("x-pagination", True),
    ("x-pagination", False),
    ("x-pagination", {"style": "offset", "limit-max": 5}),
    ("x-failure", {"when": [{"member": "a", "equals": None}], "message": "a", "empty": {"status": 404}}),
    ("x-not-ready", {"status": 202, "poll": 1.5}),
    ("x-form", {"nesting": "php", "booleans": ["1", "0"]}),
    ("x-retry", {"statuses": [500, 503], "safe": True, "methods": ["GET"]}),
    ("x-webhook", {"signature": "hmac", "header": "A", "signed": "{body}"}),
    ("x-unwrap", 0),
    ("x-enum", {"1": "one"}),
    ("x-raises", []),
    ("x-stream-end", "[DONE]"),
]
BAD: list[tuple[str, object]] = [
    ("x-filter", False),
    ("x-pagination", {"style": "pages"}),
    ("x-failure", {"when": [{"equals": 1}]}),
    ("x-not-ready", {"status": 99}),
    ("x-form", {"booleans": ["1"]}),
    ("x-retry", {"methods": ["get"]}),
    ("x-webhook", {"signed": "body"}),
    ("x-unwrap", 1),
    ("x-enum", {"1": "no name"}),
    ("x-raises", ["lower"]),
    ("x-stream-end", ""),
    ("x-client", {"package": "a"}),
    ("x-evidence", {"state": "observed"}),
    ("x-type", "int"),
]


@pytest.mark.parametrize(("word", "value"), [*GOOD, *BAD])
def test_the_schema_and_the_checks_agree(word: str, value: Any) -> None:
    places, schema = word_schemas()[word]

    try:
        check_word(word, min(places), value)
        is_good = True
    except BadWord:
        is_good = False

    assert Draft202012Validator(schema).is_valid(value) is is_good is ((word, value) in GOOD)
