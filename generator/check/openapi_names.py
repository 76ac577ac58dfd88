"""Look for misspelled names of OpenAPI itself: keys of its objects, and values of which there are few."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..read.resolve import Documents, Node, Unresolved
from ..read.walk import METHODS
from ..text.suggestions import closest
from ..text.words import words

_FIELDS: Mapping[str, frozenset[str]] = {
    "root": frozenset(
        words("openapi info jsonSchemaDialect servers paths webhooks components security tags externalDocs $self")
    ),
    "info": frozenset(words("title summary description termsOfService contact license version")),
    "server": frozenset(words("url description variables name")),
    "tag": frozenset(words("name summary description externalDocs parent kind")),
    "path": frozenset(words("$ref summary description servers parameters additionalOperations") + list(METHODS)),
    "operation": frozenset(
        words(
            """tags summary description externalDocs operationId parameters requestBody responses callbacks deprecated
            security servers"""
        )
    ),
    "parameter": frozenset(
        words(
            """name in description required deprecated allowEmptyValue style explode allowReserved schema example
            examples content $ref summary"""
        )
    ),
    "header": frozenset(
        words(
            """description required deprecated allowEmptyValue style explode allowReserved schema example examples
            content $ref summary"""
        )
    ),
    "request": frozenset(words("description content required $ref summary")),
    "media": frozenset(
        words("schema itemSchema example examples encoding prefixEncoding itemEncoding description $ref")
    ),
    "response": frozenset(words("description headers content links $ref summary")),
    "scheme": frozenset(
        words(
            """type description name in scheme bearerFormat flows openIdConnectUrl $ref summary deprecated
            oauth2MetadataUrl"""
        )
    ),
}
"""The keys of each kind of object, of all versions from 3.0 on."""

_CALLED: Mapping[str, str] = {
    "root": "the document",
    "info": "info",
    "operation": "an operation",
    "request": "a request body",
    "media": "a media type",
    "scheme": "a security scheme",
    **{kind: f"a {kind}" for kind in ("server", "tag", "path", "parameter", "header", "response")},
}

_TYPES = ("string", "number", "integer", "boolean", "array", "object", "null")
_VALUES: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("schema", "type"): _TYPES,
    ("parameter", "in"): ("query", "header", "path", "cookie", "querystring"),
    ("parameter", "style"): (
        "matrix",
        "label",
        "simple",
        "form",
        "spaceDelimited",
        "pipeDelimited",
        "deepObject",
        "cookie",
    ),
    ("scheme", "type"): ("apiKey", "http", "mutualTLS", "oauth2", "openIdConnect"),
    ("scheme", "in"): ("query", "header", "cookie"),
}
_ALIKE = 0.75


def misspelled(documents: Documents, kind: str, node: Node) -> Iterator[tuple[Node, str]]:
    """Yield what is written in an object of a document and only nearly a name of OpenAPI, each with a text.

    Args:
        documents: The spec.
        kind: What the object is, as `read.walk.walk` says.
        node: The object.
    """
    if not isinstance(node.value, dict):
        return
    yield from _unknown_keys(kind, node)
    for (holder, key), known in _VALUES.items():
        if holder == kind and key in node.value:
            yield from _unknown_values(node.child(key), key, known)
    if isinstance(node.value.get("$ref"), str):
        yield from _lost_reference(documents, node)


def unknown_schemes(root: Node) -> Iterator[tuple[Node, str]]:
    """Yield the security requirements that name no security scheme, each with a text."""
    components = root.get("components")
    known = sorted(name for name, _ in components.members("securitySchemes")) if components is not None else []
    for requirement in _requirements(root):
        for name in requirement.value if isinstance(requirement.value, dict) else ():
            if name not in known and (meant := closest(str(name), known)) is not None:
                yield requirement.child(name), f"there is no security scheme {name!r}. Did you mean {meant!r}?"


def _requirements(root: Node) -> Iterator[Node]:
    yield from root.entries("security")
    for _, item in root.members("paths"):
        for method in METHODS:
            if (operation := item.get(method)) is not None:
                yield from operation.entries("security")


def _unknown_keys(kind: str, node: Node) -> Iterator[tuple[Node, str]]:
    fields = _FIELDS.get(kind)
    for key in node.value if fields is not None else ():
        if fields is None or not isinstance(key, str) or key in fields or key.startswith("x-"):
            continue
        meant = closest(key, sorted(fields - node.value.keys()), _ALIKE)
        if meant is not None:
            yield node.child(key), f"{key!r} is not a key of {_CALLED[kind]}. Did you mean {meant!r}?"


def _unknown_values(at: Node, key: str, known: tuple[str, ...]) -> Iterator[tuple[Node, str]]:
    values = [at.child(index) for index in range(len(at.value))] if isinstance(at.value, list) else [at]
    for value in values:
        if isinstance(value.value, str) and value.value not in known:
            meant = closest(value.value, known)
            if meant is not None:
                yield value, f"{key} cannot be {value.value!r}. Did you mean {meant!r}?"


def _lost_reference(documents: Documents, node: Node) -> Iterator[tuple[Node, str]]:
    """Yield a reference to a component that is not there, if one is nearly called so."""
    try:
        documents.target(node.value["$ref"], node.pointer)
    except Unresolved:
        head, _, name = str(node.value["$ref"]).rpartition("/")
        if not head.startswith("#/components/"):
            return
        try:
            group = documents.target(head, node.pointer).value
        except Unresolved:
            return
        meant = closest(name, map(str, group)) if isinstance(group, dict) else None
        if meant is not None:
            yield node.child("$ref"), f"$ref leads to no component {name!r}. Did you mean {meant!r}?"
