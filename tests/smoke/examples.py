"""Make an example of a schema that gives none: plain, complete and always the same.

Everything made is checked against its schema; where the maker is no match for one (a pattern, mostly), it says so and
asks for an example in the spec instead of passing something off as one.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping
from typing import Any, Literal

from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from .document import Document, Media, Node

Side = Literal["request", "answer"]

_BY_FORMAT = {
    "date": "2026-01-31",
    "date-time": "2026-01-31T09:30:00+00:00",
    "time": "09:30:00",
    "duration": "PT1H30M",
    "uuid": "6f1b9c0e-52a7-4d5c-9d1e-3c8a7b2f4e60",
    "email": "ada@example.com",
    "uri": "https://example.com/a",
    "url": "https://example.com/a",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "byte": base64.b64encode(b"example").decode(),
    "decimal": "12.50",
    "int64": "7",
}
_BY_X_TYPE = {
    "integer": "7",
    "decimal": "12.50",
    "date": "2026-01-31",
    "date-time": "2026-01-31 09:30:00",
    "json": '{"a":1}',
    "php-serialized": 'a:1:{i:0;s:1:"a";}',
}
_BY_PATTERN = ("7", "12.50", "a", "A", "aa", "AA", "AAA", "a1", "0" * 24, "00000000", "2026-01-31", "09:30", "#1a2b3c")
_BINARY = "%PDF-1.4 example"
_DOCUMENT = "urn:document"


class NoExample(Exception):
    """The maker cannot make this; the message says where and why."""


class Maker:
    """Makes examples of one document's schemas."""

    def __init__(self, document: Document) -> None:
        self._document = document
        resource = DRAFT202012.create_resource(document.data)
        self._registry: Registry[Any] = Registry().with_resource(_DOCUMENT, resource)

    def example(self, schema: Node, side: Side) -> object:
        """Give one value the schema describes: its own example or default, else one made.

        Raises:
            NoExample: What was made does not fit.
        """
        try:
            made = self._make(schema, side, ())
        except _Endless:
            raise NoExample("no example could be made: it holds itself without end; give the schema one") from None
        complaint = self.complaint(schema, made)
        if complaint:
            raise NoExample(f"no example could be made: {complaint}; give the schema one")
        return made

    def of_media(self, media: Media, side: Side) -> object:
        """Give the first documented example of a body, else one made."""
        for value in media.examples.values():
            return value
        return self.example(media.schema, side)

    def of_parameter(self, parameter: Node) -> object:
        """Give the documented example of a parameter, else one made."""
        if "example" in parameter:
            return parameter["example"]
        for example in parameter.get("examples", {}).values():
            return self._document.follow(example)["value"]
        if "content" in parameter:
            (name, node), *_ = parameter["content"].items()
            return self.of_media(self._document.media(name, node), "request")
        return self.example(parameter.get("schema", {}), "request")

    def complaint(self, schema: Node, value: Any) -> str | None:
        """Say what is wrong with a value, `None` when it fits its schema."""
        anchored = _anchored(schema)
        validator = Draft202012Validator(anchored, registry=self._registry, format_checker=FormatChecker())
        for error in validator.iter_errors(value):
            return f"{error.json_path}: {error.message[:200]}"
        return None

    def _make(self, schema: Node, side: Side, above: tuple[str, ...]) -> object:
        if "$ref" in schema:
            reference = str(schema["$ref"])
            if above.count(reference) > 1:
                raise _Endless
            above = (*above, reference)
            schema = self._document.follow(schema)
        for given in _given(schema):
            return given
        if schema.get("allOf"):
            return self._all_of(schema, side, above)
        for word in ("oneOf", "anyOf"):
            if schema.get(word):
                return self._one_of(schema, word, side, above)
        types = [kind for kind in self._document.types(schema) if kind != "null"]
        kind = types[0] if types else _guess(schema)
        if kind == "object":
            return self._object(schema, side, above)
        if kind == "array":
            return self._array(schema, side, above)
        return _scalar(kind, schema) if kind else None

    def _all_of(self, schema: Node, side: Side, above: tuple[str, ...]) -> object:
        rest = {word: value for word, value in schema.items() if word != "allOf"}
        parts = [self._make(part, side, above) for part in schema["allOf"]]
        if rest.get("properties") or not parts:
            parts.append(self._make({"type": "object", **rest}, side, above))
        objects = [part for part in parts if isinstance(part, Mapping)]
        if len(objects) < len([part for part in parts if part is not None]):
            return next(part for part in parts if part is not None)
        return {name: value for part in objects for name, value in part.items()}

    def _one_of(self, schema: Node, word: str, side: Side, above: tuple[str, ...]) -> object:
        rest = {key: value for key, value in schema.items() if key not in (word, "discriminator")}
        choices = [part for part in schema[word] if list(self._document.types(self._document.follow(part))) != ["null"]]
        for choice in choices or schema[word]:
            try:
                made = self._make({**rest, "allOf": [choice]} if rest.get("properties") else choice, side, above)
            except _Endless:
                continue
            tag = schema.get("discriminator")
            if tag and isinstance(made, Mapping):
                made = {**made, tag["propertyName"]: _tag(tag, choice)}
            return made
        raise _Endless

    def _object(self, schema: Node, side: Side, above: tuple[str, ...]) -> object:
        required = set(schema.get("required", ()))
        made: dict[str, object] = {}
        for name, node in schema.get("properties", {}).items():
            followed = self._document.follow(node)
            if followed.get("readOnly" if side == "request" else "writeOnly") and name not in required:
                continue
            try:
                made[name] = self._make(node, side, above)
            except _Endless:
                if name in required:
                    raise
        others = schema.get("additionalProperties")
        wanted = schema.get("minProperties", 0 if made or not others or others is True else 1)
        for index in range(len(made), wanted):
            node = others if isinstance(others, Mapping) else {"type": "string"}
            # A number is as good a key as any, and the only one where a map goes by ids.
            made[str(7 + index)] = self._make(node, side, above)
        return made

    def _array(self, schema: Node, side: Side, above: tuple[str, ...]) -> object:
        made = [self._make(node, side, above) for node in schema.get("prefixItems", ())]
        items = schema.get("items", {} if not made else False)
        if items is False or schema.get("maxItems") == len(made):
            return made
        try:
            item = self._make(items, side, above)
        except _Endless:
            return made
        more = max(1, schema.get("minItems", 0) - len(made)) if not made else schema.get("minItems", 0) - len(made)
        return [*made, *([item] * more)]


class _Endless(Exception):
    """A schema holds itself here; whoever can do without the value leaves it out."""


def _given(schema: Node) -> list[object]:
    """List what the schema itself offers as an example, best first."""
    given = [schema[word] for word in ("example", "const") if word in schema]
    given[1:1] = list(schema.get("examples", ()))[:1]
    given += [value for value in schema.get("enum", ()) if value is not None][:1]
    return [*given, *([schema["default"]] if schema.get("default") is not None else [])]


def _guess(schema: Node) -> str | None:
    if "properties" in schema or "additionalProperties" in schema:
        return "object"
    if "items" in schema or "prefixItems" in schema:
        return "array"
    return "string" if {"format", "pattern", "minLength", "maxLength"} & set(schema) else None


def _scalar(kind: str, schema: Node) -> object:
    if kind == "boolean":
        return True
    if kind in ("integer", "number"):
        return _number(kind, schema)
    return _text(schema) if kind == "string" else None


def _number(kind: str, schema: Node) -> int | float:
    step = schema.get("multipleOf", 1 if kind == "integer" else 0.5)
    low = schema.get("minimum", schema.get("exclusiveMinimum"))
    high = schema.get("maximum", schema.get("exclusiveMaximum"))
    value = 7 if kind == "integer" else 12.5
    if low is not None and value <= low:
        value = low + step
    if high is not None and value >= high:
        value = high - step if low is None or high - step > low else (low + high) / 2
    if "multipleOf" in schema:
        value = step * (value // step)
    return int(value) if kind == "integer" else value


def _text(schema: Node) -> str:
    words: Mapping[str, str] = {
        **{f"format:{key}": value for key, value in _BY_FORMAT.items()},
        **{f"x-type:{key}": value for key, value in _BY_X_TYPE.items()},
    }
    value = words.get(f"x-type:{schema.get('x-type')}") or words.get(f"format:{schema.get('format')}")
    if schema.get("format") == "binary" or "contentMediaType" in schema:
        value = _BINARY
    value = value or "example"
    pattern = schema.get("pattern")
    if pattern and not re.search(pattern, value):
        tries = (
            "7",
            "12.50",
            "a",
            "A",
            "aa",
            "AA",
            "AAA",
            "a1",
            "0" * 24,
            "00000000",
            "2026-01-31",
            "09:30",
            "#1a2b3c",
        )
        value = next((text for text in tries if re.search(pattern, text)), value)
    value = value.ljust(schema.get("minLength", 0), "e")
    return value[: schema.get("maxLength", len(value))]


def _tag(discriminator: Node, choice: Node) -> str:
    reference = str(choice.get("$ref", ""))
    name = reference.rpartition("/")[2]
    named = {str(target).rpartition("/")[2]: tag for tag, target in discriminator.get("mapping", {}).items()}
    return str(named.get(name, name))


def _anchored(value: Any) -> Any:
    """Make local references point into the registered document."""
    if isinstance(value, Mapping):
        return {
            key: f"{_DOCUMENT}{node}" if key == "$ref" and str(node).startswith("#") else _anchored(node)
            for key, node in value.items()
        }
    return [_anchored(node) for node in value] if isinstance(value, list) else value
