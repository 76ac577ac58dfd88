"""Make random JSON values that fit a schema, judged by a second implementation of JSON Schema."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Mapping
from random import Random
from typing import Any, Final
from urllib.parse import unquote

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from referencing import Registry
from referencing.exceptions import Unresolvable
from referencing.jsonschema import DRAFT202012

from .texts import FORMATS, text

_DOCUMENT: Final = "urn:document"
_DEEPEST: Final = 12
_ATTEMPTS: Final = 12
_SURPRISE: Final = 0.15
_TYPES: Final = ("object", "array", "string", "integer", "number", "boolean", "null")
_CHOOSING: Final = ("oneOf", "anyOf", "not", "if", "dependentSchemas")
_MEANT: Final[Mapping[str, tuple[str, ...]]] = {
    "object": ("properties", "additionalProperties", "patternProperties", "required", "minProperties"),
    "array": ("items", "prefixItems", "contains", "minItems"),
    "number": ("minimum", "maximum", "multipleOf"),
    "string": ("format", "pattern", "minLength", "maxLength", "contentEncoding"),
}
_NAMES: Final = ("extra", "x-more", "é", "1", "class", "a_b", "kind", "")


class NoValue(Exception):
    """No value was found that fits the schema; perhaps none exists."""


def as_2020(value: Any, *, old: bool) -> Any:
    """Return a document with its schemas in the words of JSON Schema 2020-12.

    Args:
        value: The document, or a part of it.
        old: Whether it is OpenAPI 3.0, where null is allowed by `nullable` and nothing counts beside a `$ref`.
    """
    if isinstance(value, list):
        return [as_2020(item, old=old) for item in value]
    if not isinstance(value, dict):
        return value
    if old and isinstance(value.get("$ref"), str):
        return {"$ref": value["$ref"]}
    new = {
        key: as_2020(item, old=old) for key, item in value.items() if key != "nullable" or not isinstance(item, bool)
    }
    for bound, limit in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if isinstance(new.get(bound), bool):
            strict = new.pop(bound)
            if strict and limit in new:
                new[bound] = new.pop(limit)
    if new.get("contentEncoding") == "base64":
        new.setdefault("format", "base64")
    if value.get("nullable") is not True:
        return new
    # Alone it is how people write "or null" beside other arms.
    return {"anyOf": [new, {"type": "null"}]} if new else {"type": "null"}


def circular(document: Any) -> set[str]:
    """Find the references that lead back to themselves without entering a value: no validator gets to their end."""
    inner: dict[str, set[str]] = {}
    stack: list[Any] = [document]
    while stack:
        value = stack.pop()
        if isinstance(value, dict):
            if isinstance(value.get("$ref"), str):
                inner.setdefault(value["$ref"], set())
            stack += value.values()
        elif isinstance(value, list):
            stack += value
    for ref, inside in inner.items():
        inside |= set(_in_place(_at(document, ref)))
    return {ref for ref in inner if ref in _reached(inner, inner[ref])}


def _at(document: Any, ref: str) -> Any:
    for key in ref.split("/")[1:]:
        key = unquote(key).replace("~1", "/").replace("~0", "~")
        if isinstance(document, list) and key.isdigit() and int(key) < len(document):
            document = document[int(key)]
        else:
            document = document.get(key) if isinstance(document, dict) else None
    return document


def _in_place(schema: Any) -> Iterator[str]:
    """Yield the references that apply to the same value as a schema."""
    if not isinstance(schema, dict):
        return
    if isinstance(schema.get("$ref"), str):
        yield schema["$ref"]
    inner = [part for word in ("allOf", "oneOf", "anyOf") for part in _items(schema, word)]
    inner += [schema[word] for word in ("not", "if", "then", "else") if word in schema]
    for part in (*inner, *_members(schema, "dependentSchemas").values()):
        yield from _in_place(part)


def _reached(graph: Mapping[str, set[str]], start: Iterable[str]) -> set[str]:
    refs: set[str] = set()
    stack = list(start)
    while stack:
        ref = stack.pop()
        if ref not in refs:
            refs.add(ref)
            stack += graph.get(ref, ())
    return refs


class Values:
    """Makes values for the schemas of one document."""

    def __init__(self, document: Mapping[str, Any], random: Random) -> None:
        self.random = random
        self.document: Any = as_2020(document, old=str(document.get("openapi", "")).startswith("3.0"))
        resource = DRAFT202012.create_resource(self.document)
        self._registry: Registry[Any] = Registry().with_resource(_DOCUMENT, resource)
        self._resolver = self._registry.resolver(_DOCUMENT)
        self._steps = 0

    def valid(self, schema: Any) -> Any:
        """Return one value that fits a schema of the document.

        Raises:
            NoValue: None was found.
        """
        for _ in range(_ATTEMPTS):
            self._steps = 0
            try:
                value = self._make([schema], 0)
            except (NoValue, RecursionError):
                continue
            if self.fits(schema, value):
                return value
        raise NoValue

    def fits(self, schema: Any, value: Any) -> bool:
        """Return whether a value fits a schema of the document."""
        try:
            return Draft202012Validator(_absolute(schema), registry=self._registry, format_checker=FORMATS).is_valid(
                value
            )
        except (ValidationError, Unresolvable, RecursionError, re.error, TypeError, AttributeError) as error:
            raise NoValue from error

    def changed(self, value: Any) -> Any:
        """Return a value with something in it replaced, left out or added, so that it may no longer fit."""
        if isinstance(value, dict) and value and self.random.random() < 0.8:
            name = self.random.choice(list(value))
            rest = {key: item for key, item in value.items() if key != name}
            pick = self.random.randrange(4)
            return rest if pick == 0 else {**rest, name: self.changed(value[name]), **({"new": 1} if pick == 1 else {})}
        if isinstance(value, list) and value and self.random.random() < 0.8:
            index = self.random.randrange(len(value))
            return [*value[:index], self.changed(value[index]), *value[index + 1 :]]
        return self.anything()

    def anything(self, depth: int = 0) -> Any:
        """Return some JSON."""
        pick = self.random.randrange(9 if depth < 2 else 7)
        if pick == 7:
            return [self.anything(depth + 1) for _ in range(self.random.randrange(3))]
        if pick == 8:
            return {self.random.choice(_NAMES): self.anything(depth + 1) for _ in range(self.random.randrange(3))}
        return (None, True, False, 0, 2.5, "text", "2026-01-31")[pick]

    def _make(self, schemas: list[Any], depth: int) -> Any:
        """Make a value for several schemas at once."""
        self._steps += 1
        if depth > _DEEPEST or self._steps > 3000:
            raise NoValue
        tries = (
            4
            if any(isinstance(schema, dict) and any(word in schema for word in _CHOOSING) for schema in schemas)
            else 1
        )
        for left in reversed(range(tries)):
            value = self._once(schemas, depth)
            if left == 0 or all(self.fits(schema, value) for schema in schemas):
                return value
        raise NoValue

    def _once(self, schemas: list[Any], depth: int) -> Any:  # noqa: PLR0911  one return for each keyword
        parts: list[Mapping[str, Any]] = []
        tags: dict[str, str] = {}
        for schema in schemas:
            self._gather(schema, parts, tags, 0)
        kinds = self._kinds(parts)
        fixed = self._fixed(parts)
        if fixed is not None:
            fixed = [
                value for value in fixed if _kind(value) in kinds or (_kind(value) == "number" and "integer" in kinds)
            ]
        if not kinds or fixed == []:
            raise NoValue
        if fixed is not None:
            return self.random.choice(fixed)
        if len(kinds) == len(_TYPES):
            return self.anything()
        # A value that is not deeper ends what holds itself.
        flat = [kind for kind in kinds if kind not in ("object", "array")]
        kind = self.random.choice(flat if flat and depth > 3 else kinds)
        match kind:
            case "object":
                return self._object(parts, tags, depth)
            case "array":
                return self._array(parts, depth)
            case "string":
                return text(self.random, parts)
            case "integer" | "number":
                return self._number(parts, kind)
            case "boolean":
                return self.random.choice((True, False))
            case _:
                return None

    def _gather(self, schema: Any, parts: list[Mapping[str, Any]], tags: dict[str, str], depth: int) -> None:
        """Add a schema and all it is composed of, one arm of each choice."""
        if schema is False or depth > 20:
            raise NoValue
        if not isinstance(schema, dict):
            return
        parts.append({key: value for key, value in schema.items() if key not in ("oneOf", "anyOf", "allOf", "$ref")})
        if isinstance(schema.get("$ref"), str):
            self._gather(self._target(schema["$ref"]), parts, tags, depth + 1)
        for part in _items(schema, "allOf"):
            self._gather(part, parts, tags, depth + 1)
        for word in ("oneOf", "anyOf"):
            arms = _items(schema, word)
            if not arms:
                continue
            # Of what holds itself, a later arm is as often the end as an earlier one.
            arm = self.random.choice(arms)
            self._tag(schema, arm, tags)
            self._gather(arm, parts, tags, depth + 1)
            if word == "anyOf" and len(arms) > 1 and self.random.random() < 0.2:
                self._gather(self.random.choice(arms), parts, tags, depth + 1)
        if "if" in schema:
            branch = self.random.choice(("then", "else"))
            if branch == "then":
                self._gather(schema["if"], parts, tags, depth + 1)
            self._gather(schema.get(branch), parts, tags, depth + 1)

    def _tag(self, schema: Mapping[str, Any], arm: Any, tags: dict[str, str]) -> None:
        """Record the value of a discriminator for an arm."""
        discriminator = schema.get("discriminator")
        member = discriminator.get("propertyName") if isinstance(discriminator, dict) else None
        ref = arm.get("$ref") if isinstance(arm, dict) else None
        if not isinstance(discriminator, dict) or not isinstance(member, str) or not isinstance(ref, str):
            return
        own = ref.rpartition("/")[2].replace("~1", "/").replace("~0", "~")
        mapping = discriminator.get("mapping")
        known = [value for value, to in mapping.items() if to in (ref, own)] if isinstance(mapping, dict) else []
        tags[member] = self.random.choice(known or [own])

    def _target(self, ref: str) -> Any:
        try:
            return self._resolver.lookup(ref).contents
        except Unresolvable as error:
            raise NoValue from error

    def _fixed(self, parts: list[Mapping[str, Any]]) -> list[Any] | None:
        lists = [part["enum"] for part in parts if isinstance(part.get("enum"), list)]
        lists += [[part["const"]] for part in parts if "const" in part]
        if not lists:
            return None
        values = [value for value in lists[0] if all(_is_among(value, allowed) for allowed in lists)]
        if not values:
            raise NoValue
        return values

    def _kinds(self, parts: list[Mapping[str, Any]]) -> list[str]:
        """Return the JSON types that all schemas allow; all types if no schema has any."""
        kinds: list[str] = [*_TYPES]
        for part in parts:
            own = part.get("type")
            own = [own] if isinstance(own, str) else own or _meant(part)
            if isinstance(own, list) and own:
                also = {"integer"} if "number" in own else set[str]()
                kinds = [kind for kind in kinds if kind in own or kind in also]
        return kinds

    def _object(self, parts: list[Mapping[str, Any]], tags: Mapping[str, str], depth: int) -> dict[str, Any]:
        members: dict[str, list[Any]] = {}
        for part in parts:
            for name, schema in _members(part, "properties").items():
                members.setdefault(name, []).append(schema)
        required = {name for part in parts for name in part.get("required") or () if isinstance(name, str)}
        if "minProperties" in {key for part in parts for key in part}:
            required |= set(list(members)[: max(int(part.get("minProperties") or 0) for part in parts)])
        for name, schemas in members.items():
            for pattern, more in [row for part in parts for row in _members(part, "patternProperties").items()]:
                if re.search(pattern, name):
                    schemas.append(more)
        value: dict[str, Any] = {}
        for name in (*members, *sorted(required - set(members))):
            if name not in required and self.random.random() < (0.35 if depth < 3 else 0.8):
                continue
            try:
                value[name] = self._make(members.get(name) or self._beyond(parts, name), depth + 1)
            except NoValue:
                if name in required:
                    raise
        value |= {name: tag for name, tag in tags.items() if name in members and isinstance(value.get(name, ""), str)}
        few = min([int(part["maxProperties"]) for part in parts if "maxProperties" in part], default=99)
        if depth < 4 and len(value) < few:
            self._add_others(value, parts, members, depth)
        least = max([int(part.get("minProperties") or 0) for part in parts], default=0)
        while len(value) < least:
            self._add_others(value, parts, members, depth, certain=True)
        return value

    def _add_others(
        self,
        value: dict[str, Any],
        parts: list[Mapping[str, Any]],
        members: Iterable[str],
        depth: int,
        *,
        certain: bool = False,
    ) -> None:
        wanted = any(
            isinstance(part.get(key), dict) for part in parts for key in ("additionalProperties", "patternProperties")
        )
        chance = 1.0 if certain else 0.7 if wanted or not members else _SURPRISE
        if self.random.random() > chance:
            return
        names = [*_NAMES, *(f"k{index}" for index in range(3))]
        for name in self.random.sample(names, self.random.choice((1, 2))):
            schemas = self._beyond(parts, name)
            if name in members or any(schema is False for schema in schemas):
                continue
            value[name] = self._make(schemas, depth + 1)

    def _beyond(self, parts: list[Mapping[str, Any]], name: str) -> list[Any]:
        """Return the schemas of an unlisted member."""
        schemas: list[Any] = []
        for part in parts:
            patterns = _members(part, "patternProperties")
            matching = [schema for pattern, schema in patterns.items() if re.search(pattern, name)]
            schemas += matching
            if "additionalProperties" in part and not matching and name not in _members(part, "properties"):
                schemas.append(part["additionalProperties"])
            if part.get("unevaluatedProperties") is False and not matching:
                schemas.append(False)
        return schemas or [{}]

    def _array(self, parts: list[Mapping[str, Any]], depth: int) -> list[Any]:
        least = max([int(part.get("minItems") or 0) for part in parts], default=0)
        most = min([int(part["maxItems"]) for part in parts if isinstance(part.get("maxItems"), int)], default=99)
        count = min(max(least, self.random.randrange(4) if depth < 4 else 0), most)
        items: list[Any] = []
        for index in range(count):
            schemas: list[Any] = []
            for part in parts:
                prefix = _items(part, "prefixItems")
                if index < len(prefix):
                    schemas.append(prefix[index])
                elif "items" in part:
                    schemas.append(part["items"])
            if any(schema is False for schema in schemas):
                break
            if index == count - 1:
                schemas += [part["contains"] for part in parts if "contains" in part]
            items.append(self._make(schemas or [{}], depth + 1))
        if any(part.get("uniqueItems") is True for part in parts):
            items = [item for index, item in enumerate(items) if item not in items[:index]]
        return items

    def _number(self, parts: list[Mapping[str, Any]], kind: str) -> int | float:
        low = max([part["minimum"] for part in parts if _is_number(part.get("minimum"))], default=None)
        high = min([part["maximum"] for part in parts if _is_number(part.get("maximum"))], default=None)
        above = max(
            [part["exclusiveMinimum"] for part in parts if _is_number(part.get("exclusiveMinimum"))], default=None
        )
        below = min(
            [part["exclusiveMaximum"] for part in parts if _is_number(part.get("exclusiveMaximum"))], default=None
        )
        start = low if low is not None else above + 1 if above is not None else None
        end = high if high is not None else below - 1 if below is not None else None
        if start == math.inf or end == -math.inf:
            raise NoValue
        # A bound beyond all floats (`maximum: 1e400`) is none.
        start = None if start == -math.inf else start
        end = None if end == math.inf else end
        many = [part["multipleOf"] for part in parts if _is_number(part.get("multipleOf"))]
        choices: list[int | float] = [0, 1, -1, 7, 2**31, 2**53 + 1, -(2**63), 10**30, 1.0, 100.0]
        if kind == "number":
            choices += [0.5, -2.25, 1e-7, 1e22, 0.1, 1234567.891]
        choices += [bound for bound in (start, end) if bound is not None]
        if start is not None and end is not None:
            choices.append((int(start) + int(end)) // 2)
        fitting = [
            choice
            for choice in choices
            if (start is None or choice >= start)
            and (end is None or choice <= end)
            and (kind == "number" or float(choice).is_integer())
            and all(choice % step == 0 for step in many)
        ]
        if not fitting:
            raise NoValue
        return self.random.choice(fitting)


def _absolute(schema: Any) -> Any:
    """Return a schema whose references to the document say so."""
    if isinstance(schema, list):
        return [_absolute(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    new = {key: _absolute(value) for key, value in schema.items()}
    if isinstance(new.get("$ref"), str) and new["$ref"].startswith("#"):
        new["$ref"] = _DOCUMENT + new["$ref"]
    return new


def _meant(part: Mapping[str, Any]) -> list[str] | None:
    """Return the type that people mean without `type`: strictly, `properties` do not constrain a text."""
    for kind, words in _MEANT.items():
        if any(word in part for word in words):
            return ["number", "integer"] if kind == "number" else [kind]
    return None


def _kind(value: object) -> str:
    kinds = {bool: "boolean", int: "integer", float: "number", str: "string", list: "array", dict: "object"}
    return kinds.get(type(value), "null")


def _items(schema: Mapping[str, Any], word: str) -> list[Any]:
    items = schema.get(word)
    return items if isinstance(items, list) else []


def _members(schema: Mapping[str, Any], word: str) -> Mapping[str, Any]:
    members = schema.get(word)
    return members if isinstance(members, dict) else {}


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_among(value: object, values: list[Any]) -> bool:
    return any(value == allowed and isinstance(value, bool) == isinstance(allowed, bool) for allowed in values)
