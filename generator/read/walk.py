"""Visit every OpenAPI object of a document, each with its kind."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from .resolve import Documents, Node, Unresolved

_SCHEMA_MAPS = ("properties", "patternProperties", "$defs", "definitions", "dependentSchemas")
_SCHEMA_LISTS = ("allOf", "oneOf", "anyOf", "prefixItems")
_SCHEMA_SINGLES = (
    "items",
    "additionalProperties",
    "not",
    "if",
    "then",
    "else",
    "contains",
    "propertyNames",
    "unevaluatedProperties",
)
_INSIDE = frozenset((*_SCHEMA_MAPS, *_SCHEMA_LISTS, *_SCHEMA_SINGLES))
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")


def walk(root: Node) -> Iterator[tuple[str, Node]]:
    """Yield each object of a main document with its kind: root, info, operation, parameter, schema, ..."""
    yield "root", root
    info = root.get("info")
    if info is not None:
        yield "info", info
    for server in root.entries("servers"):
        yield "server", server
    for tag in root.entries("tags"):
        yield "tag", tag
    for key in ("paths", "webhooks"):
        for _, item in root.members(key):
            yield from _path(item)
    components = root.get("components")
    if components is not None:
        yield from _components(components)


def _components(components: Node) -> Iterator[tuple[str, Node]]:
    for _, schema in components.members("schemas"):
        yield from walk_schema(schema)
    for key, step in (
        ("parameters", _parameter),
        ("headers", _header),
        ("requestBodies", _request),
        ("responses", _response),
        ("examples", _example),
        ("pathItems", _path),
    ):
        for _, node in components.members(key):
            yield from step(node)
    for _, scheme in components.members("securitySchemes"):
        yield "scheme", scheme


def walk_files(documents: Documents) -> Iterator[tuple[str, Node]]:
    """Yield each object of a main document, and each in other files that a `$ref` leads to, once for each reference."""
    seen: set[tuple[str, str]] = set()
    stack = [walk(documents.root)]
    while stack:
        for kind, node in stack.pop():
            yield kind, node
            target = _elsewhere(documents, node) if kind in _STEPS else None
            if target is not None and (kind, target.pointer) not in seen:
                seen.add((kind, target.pointer))
                stack.append(_STEPS[kind](target))


def _elsewhere(documents: Documents, node: Node) -> Node | None:
    """Return what a `$ref` leads to, if that is in another file than the main one."""
    ref = node.value.get("$ref") if isinstance(node.value, dict) else None
    if not isinstance(ref, str):
        return None
    try:
        target = documents.target(ref, node.pointer)
    except Unresolved:
        return None
    return None if target.pointer.startswith("#") else target


def walk_schema(node: Node) -> Iterator[tuple[str, Node]]:
    """Yield a schema and every schema written inside it."""
    stack = [node]
    while stack:
        node = stack.pop()
        if not isinstance(node.value, dict):
            continue
        yield "schema", node
        if _INSIDE.isdisjoint(node.value):
            continue
        inner = [child for key in _SCHEMA_MAPS for _, child in node.members(key)]
        inner += [child for key in _SCHEMA_LISTS for child in node.entries(key)]
        inner += [child for key in _SCHEMA_SINGLES if (child := node.get(key)) is not None]
        stack.extend(reversed(inner))


def _path(node: Node) -> Iterator[tuple[str, Node]]:
    yield "path", node
    for parameter in node.entries("parameters"):
        yield from _parameter(parameter)
    for method in METHODS:
        operation = node.get(method)
        if operation is None or not isinstance(operation.value, dict):
            continue
        yield "operation", operation
        for parameter in operation.entries("parameters"):
            yield from _parameter(parameter)
        request = operation.get("requestBody")
        if request is not None:
            yield from _request(request)
        for _, response in operation.members("responses"):
            yield from _response(response)


def _parameter(node: Node) -> Iterator[tuple[str, Node]]:
    yield "parameter", node
    yield from _described(node)


def _header(node: Node) -> Iterator[tuple[str, Node]]:
    yield "header", node
    yield from _described(node)


def _described(node: Node) -> Iterator[tuple[str, Node]]:
    schema = node.get("schema")
    if schema is not None:
        yield from walk_schema(schema)
    for _, example in node.members("examples"):
        yield from _example(example)
    for _, media in node.members("content"):
        yield from _media(media)


def _request(node: Node) -> Iterator[tuple[str, Node]]:
    yield "request", node
    for _, media in node.members("content"):
        yield from _media(media)


def _response(node: Node) -> Iterator[tuple[str, Node]]:
    yield "response", node
    for _, header in node.members("headers"):
        yield from _header(header)
    for _, media in node.members("content"):
        yield from _media(media)


def _media(node: Node) -> Iterator[tuple[str, Node]]:
    yield "media", node
    for key in ("schema", "itemSchema"):
        schema = node.get(key)
        if schema is not None:
            yield from walk_schema(schema)
    for _, example in node.members("examples"):
        yield from _example(example)


def _example(node: Node) -> Iterator[tuple[str, Node]]:
    yield "example", node


_STEPS: Mapping[str, Callable[[Node], Iterator[tuple[str, Node]]]] = {
    "path": _path,
    "parameter": _parameter,
    "header": _header,
    "request": _request,
    "response": _response,
    "media": _media,
    "schema": walk_schema,
}
