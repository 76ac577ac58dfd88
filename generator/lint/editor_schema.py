"""Make the JSON Schema by which editors complete and mark specs: OpenAPI 3.1 with our words."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, cast

from openapi_python_client.schema import OpenAPI

from ..check.word_names import KEYWORDS
from ..ir.word_schemas import word_schemas

_HOLDERS = {
    "root": "OpenAPI",
    "info": "Info",
    "operation": "Operation",
    "parameter": "Parameter",
    "schema": "Schema",
    "scheme": "SecurityScheme",
    "example": "Example",
    "response": "Response",
    "media": "MediaType",
    "header": "Header",
    "request": "RequestBody",
}
"""What OpenAPI calls the places of words."""

_PROSE = ("title", "description", "examples", "default", "discriminator")
_LOOSE = ("Reference", "DataType", "ParameterLocation")
"""Definitions without words of ours beside their own keys."""


def editor_schema(explained: Mapping[str, str]) -> str:
    """Return the text of `specs/schema.json`.

    Args:
        explained: What each word says, for the editor to show.
    """
    whole = cast("dict[str, Any]", _plain(OpenAPI.model_json_schema(by_alias=True)))
    definitions: dict[str, dict[str, Any]] = whole.pop("$defs")
    definitions["OpenAPI"] = whole
    whole["properties"] |= {
        "webhooks": {"type": "object", "additionalProperties": {"$ref": "#/$defs/PathItem"}},
        "jsonSchemaDialect": {"type": "string"},
    }
    schema = definitions["Schema"]
    schema["properties"] = {**dict.fromkeys(sorted(KEYWORDS), True), **schema["properties"]}
    for name, definition in definitions.items():
        if name not in _LOOSE:
            _add_words(definition, [place for place, holder in _HOLDERS.items() if holder == name], explained)
    text = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "OpenAPI 3.1 with the words of specs/README.md",
        "$ref": "#/$defs/OpenAPI",
        "$defs": dict(sorted(definitions.items())),
    }
    return json.dumps(text, indent=1, ensure_ascii=False) + "\n"


def explanations(readme: str) -> dict[str, str]:
    """Return what the table of specs/README.md says of each word."""
    found: dict[str, str] = {}
    for row in re.findall(r"^\| (`x-[^|]*`) \|[^|]*\| ([^|\n]*) \|$", readme, re.MULTILINE):
        for word in re.findall(r"`(x-[a-z-]+)`", row[0]):
            found[word] = row[1].replace("`", "")
    return found


def _plain(value: object) -> object:
    """Return a schema without prose, and without the null that stands for an absent member in Python."""
    if isinstance(value, list):
        return [_plain(item) for item in cast("list[object]", value)]
    if not isinstance(value, dict):
        return value
    members = cast("dict[str, Any]", value)
    # A reference is a schema, too: what fits both is as good.
    choice = members.get("oneOf", members.get("anyOf", []))
    arms = [arm for arm in choice if arm != {"type": "null"}]
    if len(arms) == 1 and len(choice) == 2:
        return _plain(arms[0])
    kept = {key: item for key, item in members.items() if key not in _PROSE and key not in ("oneOf", "anyOf")}
    rest = {key: _by_name(item) if key in ("properties", "$defs") else _plain(item) for key, item in kept.items()}
    return {"anyOf": _plain(choice), **rest} if choice else rest


def _by_name(members: Mapping[str, object]) -> dict[str, object]:
    return {name: _plain(inner) for name, inner in members.items()}


def _add_words(definition: dict[str, Any], places: list[str], explained: Mapping[str, str]) -> None:
    """Add the words of some places to a definition, and refuse all others that begin with `x-`."""
    words = {word: schema for word, (where, schema) in word_schemas().items() if where.intersection(places)}
    for word, schema in words.items():
        definition["properties"][word] = {"description": explained[word], **schema} if word in explained else schema
    known = "|".join(word.removeprefix("x-") for word in sorted(words))
    definition["patternProperties"] = {f"^x-(?!({known})$)" if known else "^x-": False}
