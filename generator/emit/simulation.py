"""Write what a client's simulator needs: its module, and the document as compact JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from keyword import iskeyword
from typing import Any

from ..naming.identity import Identity
from ..read.bundle import HOME
from ..runtime.apps.simulator.document.document import Document
from ..runtime.apps.simulator.document.routes import routes_of
from ..runtime.apps.simulator.records import plain
from ..runtime.core.values import Value
from .render import render

DOCUMENT = "_simulator.json"

_METHODS = frozenset({"get", "put", "post", "delete", "patch", "head", "options", "trace", "query"})
_KEPT: Mapping[str, Mapping[str, str]] = {
    "root": {
        **dict.fromkeys(
            ("openapi", HOME, "security", "x-form", "x-pagination", "x-failure", "x-rate-limit", "x-filter"), ""
        ),
        "info": "info",
        "servers": "[server",
        "paths": "{item",
        "components": "components",
    },
    "info": {"title": "", "version": ""},
    "server": {"url": "", "variables": "{variable"},
    "variable": {"default": ""},
    "components": {
        "schemas": "{schema",
        "parameters": "{parameter",
        "responses": "{response",
        "requestBodies": "{body",
        "examples": "{example",
        "securitySchemes": "{scheme",
        "pathItems": "{item",
    },
    "scheme": dict.fromkeys(("type", "in", "name", "scheme", "x-name", "$ref"), ""),
    "item": {
        "parameters": "[parameter",
        "additionalOperations": "{operation",
        "$ref": "",
        **dict.fromkeys(_METHODS, "operation"),
    },
    "operation": {
        "parameters": "[parameter",
        "requestBody": "body",
        "responses": "{response",
        **dict.fromkeys(("summary", "security", "x-resource", "x-pagination", "x-filter", "x-failure"), ""),
    },
    "parameter": {
        **dict.fromkeys(("name", "in", "required", "style", "explode", "example", "$ref"), ""),
        "examples": "{example",
        "schema": "schema",
        "content": "{media",
    },
    "body": {"required": "", "content": "{media", "$ref": ""},
    "response": {"content": "{media", "$ref": ""},
    "media": {
        "schema": "schema",
        "itemSchema": "schema",
        "example": "",
        "examples": "{example",
        "encoding": "{encoding",
    },
    "encoding": {"style": ""},
    "example": {"value": "", "$ref": ""},
}
"""Members that are kept of each kind of object, and the kind of each: `{` before it for a map, `[` for a list."""

_PROSE = frozenset(
    {"description", "title", "externalDocs", "deprecated", "xml", "x-evidence", "x-name", "x-names", "$comment"}
)
_SCHEMA: Mapping[str, str] = {
    **dict.fromkeys(("properties", "patternProperties", "$defs", "definitions", "dependentSchemas"), "{schema"),
    **dict.fromkeys(("allOf", "oneOf", "anyOf", "prefixItems"), "[schema"),
    **dict.fromkeys(
        ("items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames"), "schema"
    ),
}


class HeldView(Value):
    """Records of one kind, as an attribute of what the simulator holds."""

    name: str
    attribute: str
    type: str
    """The type of a record that is read as a model."""
    model: str
    """The class of it; empty where a record is not a model of its own."""


def simulator_files(
    document: Mapping[str, Any], identity: Identity, classes: Mapping[str, str], header: str
) -> dict[str, str]:
    """Return the files of a client's simulator by path.

    Args:
        document: The document, whose references lead to places in itself.
        classes: Names of the emitted models by pointer.
        identity: What the project is called.
        header: The first line of each module.
    """
    package = identity.package
    compact = compact_json(document)
    collections = list(_collections(Document(json.loads(compact)), classes))
    return {
        f"{package}/simulator.py": render("simulator.py", header=header, package=package, collections=collections),
        f"{package}/pytest_plugin.py": render(
            "pytest_plugin.py", header=header, package=package, vendor=identity.vendor
        ),
        f"{package}/{DOCUMENT}": compact,
    }


def _collections(document: Document, classes: Mapping[str, str]) -> Iterator[HeldView]:
    """Yield the kinds of records that have a name in Python, with the model that reading one returns."""
    found: dict[str, str] = {}
    routes = routes_of(document).values()
    for route in sorted(routes, key=lambda route: _ORDER.get(route.role, len(_ORDER))):
        reference = route.row.get("$ref") if isinstance(route.row, dict) else None
        if route.role != "act":
            known = found.setdefault(route.collection, "")
            found[route.collection] = known or classes.get(str(reference), "")
    for name, model in sorted(found.items()):
        attribute = plain(name)
        if attribute.isidentifier() and not iskeyword(attribute):
            yield HeldView(name, attribute, f"models.{model}" if model else "dict[str, object]", model)


_ORDER = {"read": 0, "list": 1, "search": 2}


def compact_json(document: Mapping[str, Any]) -> str:
    """Return a document as JSON without what only people read: what is left decides what is allowed and answered."""
    kept: dict[str, Any] = _kept(document, "root")
    _without_unused(kept)
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":"), default=str) + "\n"


def _kept(value: Any, kind: str) -> Any:
    if isinstance(value, list):
        return [_kept(part, kind[1:]) for part in value] if kind[:1] == "[" else value
    if not isinstance(value, dict) or not kind:
        return value
    if kind[0] == "{":
        return {str(name): _kept(part, kind[1:]) for name, part in value.items()}
    if kind == "schema":
        return {name: _kept(part, _SCHEMA.get(name, "")) for name, part in value.items() if name not in _PROSE}
    members = _KEPT[kind]
    return {name: _kept(part, members[name]) for name, part in value.items() if name in members}


def _without_unused(document: dict[str, Any]) -> None:
    """Take away the components that nothing refers to, until all are used."""
    components: dict[str, Any] = document.get("components", {})
    sections = [section for section in components if section != "securitySchemes"]
    unused = [("", "")]
    while unused:
        used = set(_references(document))
        unused = [
            (section, name)
            for section in sections
            for name in components[section]
            if f"#/components/{section}/{name}" not in used
        ]
        for section, name in unused:
            del components[section][name]


def _references(value: Any) -> list[str]:
    found: list[str] = []
    stack = [value]
    while stack:
        part = stack.pop()
        if isinstance(part, dict):
            reference = part.get("$ref")
            if isinstance(reference, str):
                found.append("/".join(reference.split("/")[:4]).replace("%20", " "))
            stack += part.values()
        elif isinstance(part, list):
            stack += part
    return found
