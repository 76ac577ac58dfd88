"""Check single nodes of a document against openapi-python-client's typed model of OpenAPI.

A node is checked by itself, its children left out, so that one odd node loses the odd
member and never the document.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..ir.extensions import WORDS, check_word
from ..ir.word_values import BadWord
from .fast_validate import are_plain
from .flags import read_flags
from .type_aliases import normalize_type

if TYPE_CHECKING:
    from pydantic import BaseModel

NodeKind: TypeAlias = Literal["operation", "parameter", "request", "media", "response", "schema", "scheme"]

CHILDREN: Mapping[NodeKind, Mapping[str, object]] = {
    "operation": {
        "parameters": [],
        "requestBody": None,
        "responses": {},
        "callbacks": {},
        "servers": None,
        "externalDocs": None,
        "security": None,
    },
    "parameter": {"schema": None, "content": None, "examples": None, "example": None},
    "request": {"content": {}},
    "media": {"schema": None, "examples": None, "example": None, "encoding": None},
    "response": {"headers": None, "content": None, "links": None},
    "schema": {
        "allOf": [],
        "oneOf": [],
        "anyOf": [],
        "not": None,
        "items": None,
        "prefixItems": [],
        "properties": None,
        "additionalProperties": None,
        "discriminator": None,
        "default": None,
        "example": None,
        "const": None,
        "xml": None,
        "externalDocs": None,
    },
    "scheme": {"flows": None},
}
"""The members of each kind of node that are checked separately or not at all, with their placeholders."""

_FORGIVEN = {"description", "summary", "title", "example", "examples", "deprecated"}
"""Members whose loss costs the caller no behaviour."""


@cache
def model(kind: NodeKind) -> type[BaseModel]:
    """Return openapi-python-client's pydantic model for a kind of node."""
    from openapi_python_client.schema import openapi_schema_pydantic as models

    models_by_kind: dict[NodeKind, type[BaseModel]] = {
        "operation": models.Operation,
        "parameter": models.Parameter,
        "request": models.RequestBody,
        "media": models.MediaType,
        "response": models.Response,
        "schema": models.Schema,
        "scheme": models.SecurityScheme,
    }
    return models_by_kind[kind]


def check(kind: NodeKind, value: Mapping[str, Any], complain: Callable[[str, bool], None]) -> dict[str, Any]:
    """Return a copy of the node without the members that OpenAPI does not allow there.

    Args:
        kind: What the node is.
        value: The node; only its own members are looked at, not its children.
        complain: Told of each bad member: a sentence, and whether leaving it out changes behaviour.
    """
    cleaned = {str(key): member for key, member in value.items()}
    _drop_bad_keywords(kind, cleaned, complain)
    if kind == "schema":
        normalize_type(cleaned, complain)
    read_flags(kind, cleaned, complain)
    if are_plain(kind, cleaned, CHILDREN[kind]):
        return cleaned
    for _ in range(len(cleaned) + 1):
        invalid = _invalid_members(kind, cleaned)
        if not invalid:
            break
        for key, reason in invalid.items():
            shown = repr(cleaned.pop(key))
            shown = shown if len(shown) <= 60 else f"{shown[:57]}..."
            complain(f"{key}: {shown} is not allowed here ({reason}); it is left out", key not in _FORGIVEN)
    return cleaned


def _drop_bad_keywords(kind: NodeKind, node: dict[str, Any], complain: Callable[[str, bool], None]) -> None:
    """Remove and report each `x-` keyword that is unknown, in the wrong place or has a wrong value."""
    if WORDS.isdisjoint(node):
        return
    for word in sorted(WORDS & node.keys()):
        try:
            check_word(word, kind, node[word])
        except BadWord as error:
            complain(f"{error}; the keyword is ignored", False)
            node.pop(word)


def _invalid_members(kind: NodeKind, node: Mapping[str, Any]) -> dict[str, str]:
    """Return the members that the typed model of a node rejects, each with the reason."""
    # Loading the model and asking it costs more than all else that a small document needs.
    from pydantic import ValidationError

    children = CHILDREN[kind]
    shallow = {key: member for key, member in node.items() if key not in children and member is not None}
    shallow |= {key: empty for key, empty in children.items() if key in node and empty is not None}
    try:
        model(kind).model_validate(shallow)
    except ValidationError as error:
        reasons = {str(part["loc"][0]): part["msg"] for part in error.errors() if part["loc"]}
        return {key: reason for key, reason in reasons.items() if key in node}
    return {}
