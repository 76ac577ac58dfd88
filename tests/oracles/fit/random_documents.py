"""Strategies for random documents: one method returns a value of a random schema, one accepts it."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from .values import circular

NAMES = ("A", "B", "C", "a b", "x/y", "class")
MEMBERS = (
    "a",
    "b",
    "c",
    "kind",
    "A",
    "a-b",
    "a_b",
    "class",
    "é",
    "1x",
    "",
    "type",
    "self",
    "to_dict",
    "unknown_fields",
)
THING = {"$ref": "#/components/schemas/Thing"}
"""The schema of the value that a document's path answers and accepts."""

_FORMATS = ("date", "date-time", "uuid", "byte", "binary", "decimal", "int64", "email", "password", "time")
_LISTED: tuple[Any, ...] = (
    "a",
    "A",
    "",
    "+",
    "1",
    1,
    0,
    -1,
    2.5,
    1.0,
    True,
    False,
    None,
    [1],
    {"a": 1},
    "é",
    "mro",
    "name",
)


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": "#/components/schemas/" + name.replace("~", "~0").replace("/", "~1")}


@st.composite
def schemas(draw: DrawFn, new: bool, depth: int = 0) -> Any:
    """Return a schema; `new` means OpenAPI 3.1."""
    kinds = ["text", "text", "number", "boolean", "listed", "ref", "any"]
    if depth < 3:
        kinds += ["object"] * 4 + ["array"] * 2 + ["map", "oneOf", "anyOf", "allOf", "several", "beside", "without"]
        kinds += ["tuple", "types", "conditional"] if new else []
    kind = draw(st.sampled_from(kinds))
    schema = draw(_MAKERS[kind](new, depth + 1))
    if not new and isinstance(schema, dict) and draw(st.integers(0, 7)) == 0:
        schema = {**schema, "nullable": True}
    return schema


@st.composite
def _text(draw: DrawFn, new: bool, _depth: int) -> Any:
    schema: dict[str, Any] = {"type": "string"}
    if draw(st.booleans()):
        schema["format"] = draw(st.sampled_from(_FORMATS))
    elif new and draw(st.integers(0, 5)) == 0:
        schema["contentEncoding"] = "base64"
    if new and draw(st.integers(0, 5)) == 0:
        schema["type"] = ["string", "null"]
    return schema


@st.composite
def _number(draw: DrawFn, _new: bool, _depth: int) -> Any:
    schema: dict[str, Any] = {"type": draw(st.sampled_from(("integer", "number")))}
    form = draw(st.sampled_from((None, None, "int32", "int64", "double", "decimal")))
    return {**schema, "format": form} if form else schema


@st.composite
def _listed(draw: DrawFn, new: bool, _depth: int) -> Any:
    values = draw(st.lists(st.sampled_from(_LISTED), min_size=1, max_size=5))
    if new and draw(st.integers(0, 3)) == 0:
        return {"const": values[0]}
    schema: dict[str, Any] = {"enum": values}
    kinds = {type(value) for value in values}
    if kinds == {str} and draw(st.booleans()):
        schema["type"] = "string"
    if kinds == {int} and draw(st.booleans()):
        schema["type"] = "integer"
    return schema


@st.composite
def _members(draw: DrawFn, new: bool, depth: int) -> dict[str, Any]:
    names = draw(st.lists(st.sampled_from(MEMBERS), max_size=4, unique=True))
    schema: dict[str, Any] = {"properties": {name: draw(schemas(new, depth)) for name in names}}
    required = [name for name in names if draw(st.booleans())]
    if required:
        schema["required"] = required
    return schema


@st.composite
def _object(draw: DrawFn, new: bool, depth: int) -> Any:
    schema = draw(_members(new, depth))
    if draw(st.integers(0, 4)):
        schema["type"] = "object"
    extra = draw(st.sampled_from(("no", "no", "no", "yes", "none", "schema", "patterns")))
    if extra == "yes":
        schema["additionalProperties"] = True
    elif extra == "none":
        schema["additionalProperties"] = False
    elif extra == "schema":
        schema["additionalProperties"] = draw(schemas(new, depth))
    elif extra == "patterns" and new:
        schema["patternProperties"] = {"^x-": draw(schemas(new, depth)), "^k": draw(schemas(new, depth))}
    if new and draw(st.integers(0, 9)) == 0:
        schema["unevaluatedProperties"] = False
    return schema


@st.composite
def _array(draw: DrawFn, new: bool, depth: int) -> Any:
    schema: dict[str, Any] = {"type": "array", "items": draw(schemas(new, depth))}
    if new and draw(st.integers(0, 9)) == 0:
        schema["contains"] = draw(schemas(new, depth))
    return schema


@st.composite
def _tuple(draw: DrawFn, new: bool, depth: int) -> Any:
    heads = draw(st.lists(schemas(new, depth), min_size=1, max_size=3))
    schema: dict[str, Any] = {"type": "array", "prefixItems": heads}
    rest = draw(st.sampled_from(("open", "closed", "schema", "exact")))
    if rest in ("closed", "exact"):
        schema["items"] = False
    if rest == "schema":
        schema["items"] = draw(schemas(new, depth))
    if rest == "exact" or draw(st.booleans()):
        schema["minItems"] = len(heads)
    return schema


@st.composite
def _map(draw: DrawFn, new: bool, depth: int) -> Any:
    schema: dict[str, Any] = {"type": "object", "additionalProperties": draw(schemas(new, depth))}
    if new and draw(st.integers(0, 4)) == 0:
        schema["propertyNames"] = {"maxLength": 2}
    return schema


@st.composite
def _arms(draw: DrawFn, new: bool, depth: int) -> list[Any]:
    arms = draw(st.lists(schemas(new, depth), min_size=1, max_size=3))
    if draw(st.integers(0, 4)) == 0:
        arms.append({"required": [draw(st.sampled_from(MEMBERS))]})
    if new and draw(st.integers(0, 4)) == 0:
        arms.append({"type": "null"})
    return arms


def _choice(word: str) -> Any:
    @st.composite
    def choice(draw: DrawFn, new: bool, depth: int) -> Any:
        return {word: draw(_arms(new, depth))}

    return choice


@st.composite
def _several(draw: DrawFn, new: bool, depth: int) -> Any:
    """Several choices that all count."""
    schema: dict[str, Any] = {"oneOf": draw(_arms(new, depth)), "anyOf": draw(_arms(new, depth))}
    if draw(st.booleans()):
        schema["allOf"] = [{"anyOf": draw(_arms(new, depth))}]
    if draw(st.booleans()):
        schema |= draw(_members(new, depth))
    return schema


@st.composite
def _beside(draw: DrawFn, new: bool, depth: int) -> Any:
    """A choice beside the members, or a reference beside other words."""
    if new and draw(st.booleans()):
        return {**_ref(draw(st.sampled_from(NAMES))), **draw(_members(new, depth))}
    schema = draw(_object(new, depth))
    return {**schema, draw(st.sampled_from(("oneOf", "anyOf", "allOf"))): draw(_arms(new, depth))}


@st.composite
def _without(draw: DrawFn, new: bool, depth: int) -> Any:
    return {**draw(_object(new, depth)), "not": draw(schemas(new, depth))}


@st.composite
def _types(draw: DrawFn, new: bool, depth: int) -> Any:
    kinds = ("string", "integer", "number", "boolean", "null", "object", "array")
    schema: dict[str, Any] = {"type": draw(st.lists(st.sampled_from(kinds), min_size=1, max_size=3, unique=True))}
    if "object" in schema["type"]:
        schema |= draw(_members(new, depth))
    if "array" in schema["type"]:
        schema["items"] = draw(schemas(new, depth))
    if "string" in schema["type"] and draw(st.booleans()):
        schema["format"] = draw(st.sampled_from(_FORMATS))
    return schema


@st.composite
def _conditional(draw: DrawFn, new: bool, depth: int) -> Any:
    schema = draw(_object(new, depth))
    if draw(st.booleans()):
        return {**schema, "dependentSchemas": {draw(st.sampled_from(MEMBERS)): draw(_object(new, depth))}}
    return {
        **schema,
        "if": draw(_object(new, depth)),
        "then": draw(_object(new, depth)),
        "else": draw(_object(new, depth)),
    }


@st.composite
def _ref_to(draw: DrawFn, _new: bool, _depth: int) -> Any:
    schema = _ref(draw(st.sampled_from(NAMES)))
    return {**schema, "description": "Said beside."} if draw(st.integers(0, 5)) == 0 else schema


def _any(new: bool, _depth: int) -> SearchStrategy[Any]:
    return st.sampled_from(({}, True) if new else ({},)).map(
        lambda schema: dict(schema) if schema is not True else True
    )


_MAKERS: dict[str, Any] = {
    "text": _text,
    "number": _number,
    "boolean": lambda _new, _depth: st.just({"type": "boolean"}),
    "listed": _listed,
    "ref": _ref_to,
    "any": _any,
    "object": _object,
    "array": _array,
    "tuple": _tuple,
    "map": _map,
    "oneOf": _choice("oneOf"),
    "anyOf": _choice("anyOf"),
    "allOf": _choice("allOf"),
    "several": _several,
    "beside": _beside,
    "without": _without,
    "types": _types,
    "conditional": _conditional,
}


@st.composite
def tagged(draw: DrawFn, new: bool) -> dict[str, Any]:
    """Return components with a discriminator: a union, or a base with heirs."""
    words = draw(st.lists(st.sampled_from(("cat", "Dog", "a b", "1", "")), min_size=3, max_size=3, unique=True))
    fixed = draw(st.booleans())
    arms = ("A", "B", "C")
    components: dict[str, Any] = {}
    inherits = draw(st.booleans())
    mapped = draw(st.booleans())
    for name, word in zip(arms, words, strict=True):
        tag_value = word if mapped else name
        tag: dict[str, Any] = {"type": "string", "enum": [tag_value]} if fixed else {"type": "string"}
        body = draw(_members(new, 2))
        body = {"type": "object", **body, "properties": {**body["properties"], "kind": tag}}
        if draw(st.booleans()):
            body["required"] = [
                *body.get("required", ()),
                *(["kind"] if "kind" not in body.get("required", ()) else []),
            ]
        components[name] = {"allOf": [_ref("class"), body]} if inherits else body
    discriminator: dict[str, Any] = {"propertyName": "kind"}
    if mapped:
        pairs = zip(arms, words, strict=True)
        spell = draw(st.booleans())
        discriminator["mapping"] = {word: name if spell else _ref(name)["$ref"] for name, word in pairs}
    union = {draw(st.sampled_from(("oneOf", "anyOf"))): [_ref(name) for name in arms], "discriminator": discriminator}
    base = {"type": "object", "properties": {"kind": {"type": "string"}, "id": {"type": "integer"}}}
    components["class"] = {**base, "discriminator": discriminator} if inherits else union
    components["x/y"] = draw(
        st.sampled_from(({"type": "array", "items": _ref("class")}, {"oneOf": [_ref("class"), {"type": "string"}]}))
    )
    return components


@st.composite
def documents(draw: DrawFn) -> dict[str, Any]:
    """Return a document whose only path answers and accepts `Thing`."""
    new = draw(st.booleans())
    used = draw(tagged(new)) if draw(st.integers(0, 3)) == 0 else {}
    seen = st.sampled_from(("class", "x/y", *NAMES)) if used else st.sampled_from(NAMES)
    thing = {"x": draw(schemas(new)), "y": _ref(draw(seen))}
    # Only what is referred to: drawing takes longer than all the rest.
    missing = _missing(used, thing)
    while missing:
        used |= {name: draw(schemas(new)) for name in missing}
        missing = _missing(used, thing)
    for ref in sorted(circular({"components": {"schemas": used}})):
        # What is only ever itself says nothing, and no validator gets to its end.
        used[ref.rpartition("/")[2].replace("~1", "/")] = {"type": "object", "properties": {"a": {"type": "string"}}}
    used["Thing"] = {"type": "object", "required": ["x"], "properties": thing}
    content = {"application/json": {"schema": THING}}
    answers = {"200": {"description": "Done.", "content": content}}
    return {
        "openapi": "3.1.0" if new else "3.0.3",
        "info": {"title": "Fit", "version": "1.0.0"},
        "paths": {
            "/thing": {
                "get": {"operationId": "fetch", "tags": ["calls"], "responses": answers},
                "post": {
                    "operationId": "send",
                    "tags": ["calls"],
                    "requestBody": {"required": True, "content": content},
                    "responses": answers,
                },
            }
        },
        "components": {"schemas": used},
    }


def _missing(used: dict[str, Any], thing: Any) -> list[str]:
    """Name the components that are referred to and not there yet."""
    text = json.dumps([used, thing])
    return [name for name in NAMES if name not in used and json.dumps(_ref(name))[1:-1] in text]
