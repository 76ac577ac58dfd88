"""Hold values against schemas, by the JSON Schema validators of others."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Literal

from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.exceptions import SchemaError, UnknownType
from openapi_schema_validator import OAS30ReadValidator, OAS30Validator, OAS30WriteValidator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from .document import Document, LeadsNowhere, Node
from .steps import Cause

Side = Literal["request", "answer"]

_DOCUMENT = "urn:document"
_OF_BAD_SCHEMAS = (RecursionError, AttributeError, TypeError, UnknownType)
"""Errors for a schema that contains itself, has a list instead of an object, or an unknown type."""


class Judge:
    """Judges values by one document's schemas."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._validators: dict[tuple[int, Side], tuple[Any, Any]] = {}
        self._registries: dict[Side, Registry[Any]] = {}

    def complaint(self, schema: Node, value: object, side: Side = "answer") -> str | None:
        """Return why a value does not fit its schema; `None` if it fits, or if the schema is not valid."""
        try:
            for error in self._validator(schema, side).iter_errors(value):
                return f"{error.json_path}: {error.message[:200]}"
        except Exception as error:
            # What a validator raises over a bad schema is anything at all; over a good one it is a flaw to be seen.
            fault = self.fault(schema)
            if fault is None and not isinstance(error, _OF_BAD_SCHEMAS):
                raise
            self._document.steps.note(*(fault or (Cause.SCHEMA, f"{schema!r:.80}", repr(error))))
        return None

    def fault(self, schema: Any) -> tuple[Cause, str, str] | None:
        """Return what makes a schema none: the cause, the place and the words; `None` when all of it is well."""
        for where, part in reachable(self._document, schema):
            if isinstance(part, LeadsNowhere):
                return Cause.SCHEMA, where, str(part)
            for pattern in _patterns(part):
                try:
                    re.compile(pattern)
                except re.error as error:
                    return Cause.PATTERN, pattern, str(error)
            try:
                (OAS30Validator if self._document.is_30 else Draft202012Validator).check_schema(part)
            except SchemaError as error:
                return Cause.SCHEMA, where, f"{error.json_path}: {error.message}"
        return None

    def _validator(self, schema: Any, side: Side) -> Any:
        # The schema is kept with it: while that lives no other has its id.
        kept = self._validators.get((id(schema), side))
        if kept is not None:
            return kept[1]
        kind, formats = Draft202012Validator, FormatChecker()
        if self._document.is_30:
            kind = OAS30WriteValidator if side == "request" else OAS30ReadValidator
            formats = OAS30Validator.FORMAT_CHECKER
        meant = _anchored(as_meant(self._document, schema, side))
        validator = kind(meant, registry=self._registry(side), format_checker=formats)
        self._validators[id(schema), side] = schema, validator
        return validator

    def _registry(self, side: Side) -> Registry[Any]:
        if side not in self._registries:
            resource = DRAFT202012.create_resource(as_meant(self._document, self._document.data, side))
            self._registries[side] = Registry().with_resource(_DOCUMENT, resource)
        return self._registries[side]


def as_meant(document: Document, node: Any, side: Side) -> Any:
    """Return a schema, or any node with schemas in it, as its author means it for requests or answers."""
    return _without_other_side(_with_null(node, document.is_30), side)


def _without_other_side(value: Any, side: Side) -> Any:
    """Require no member of a request that only answers have (`readOnly`), and none of an answer that is `writeOnly`."""
    if isinstance(value, list):
        return [_without_other_side(part, side) for part in value]
    if not isinstance(value, Mapping):
        return value
    node = {key: _without_other_side(part, side) for key, part in value.items()}
    members, required = node.get("properties"), node.get("required")
    if not isinstance(members, Mapping) or not isinstance(required, list):
        return node
    word = "readOnly" if side == "request" else "writeOnly"
    hidden = {name for name, part in members.items() if isinstance(part, Mapping) and part.get(word) is True}
    return {**node, "required": [name for name in required if name not in hidden]} if hidden else node


def reachable(document: Document, node: Any) -> Iterator[tuple[str, Any]]:
    """Yield a node and all nodes that it refers to, each once, by pointer; for a broken reference, the error."""
    yield "here", node
    seen: set[str] = set()
    waiting = [node]
    while waiting:
        for reference in _references(waiting.pop()):
            if reference in seen:
                continue
            seen.add(reference)
            try:
                target = document.at(reference)
            except LeadsNowhere as error:
                yield reference, error
                continue
            yield reference, target
            waiting.append(target)


def _references(value: Any) -> Iterator[str]:
    waiting = [value]
    while waiting:
        part = waiting.pop()
        if isinstance(part, Mapping):
            if isinstance(part.get("$ref"), str):
                yield part["$ref"]
            waiting.extend(part.values())
        elif isinstance(part, list):
            waiting.extend(part)


def _patterns(value: Any) -> Iterator[str]:
    waiting = [value]
    while waiting:
        part = waiting.pop()
        if isinstance(part, Mapping):
            if isinstance(part.get("pattern"), str):
                yield part["pattern"]
            if isinstance(part.get("patternProperties"), Mapping):
                yield from part["patternProperties"]
            waiting.extend(part.values())
        elif isinstance(part, list):
            waiting.extend(part)


def _with_null(value: Any, is_30: bool) -> Any:
    """Let `nullable` count wherever it is written: 3.1 has no such word, and 3.0 only beside a `type`."""
    if isinstance(value, list):
        return [_with_null(part, is_30) for part in value]
    if not isinstance(value, Mapping):
        return value
    node = {key: _with_null(part, is_30) for key, part in value.items()}
    kind = node.get("type")
    if (
        node.get("nullable") is not True
        or (is_30 and kind)
        or not {"type", "$ref", "allOf", "oneOf", "anyOf"} & set(node)
    ):
        return node
    if isinstance(kind, str):
        choices = {"enum": [*node["enum"], None]} if isinstance(node.get("enum"), list) else {}
        return {**node, **choices, "type": [kind, "null"]}
    return {"anyOf": [node, {"enum": [None]}]}


def _anchored(value: Any) -> Any:
    """Make local references point into the registered document."""
    if isinstance(value, Mapping):
        return {
            key: f"{_DOCUMENT}{node}" if key == "$ref" and str(node).startswith("#") else _anchored(node)
            for key, node in value.items()
        }
    return [_anchored(node) for node in value] if isinstance(value, list) else value
