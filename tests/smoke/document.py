"""Read a spec the way the vendor's side sees it: plain OpenAPI 3.1, nothing of what the generator makes of it.

Deliberately not the generator's own reading: what this finds in a spec is what the clients are measured against.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any, cast
from urllib.parse import unquote

from attrs import frozen
from openapi_spec_validator.readers import read_from_filename

Node = Mapping[str, Any]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@frozen
class Operation:
    """One operation as the spec writes it."""

    method: str
    """Upper case."""

    path: str
    """The template, `{parameters}` and all."""

    node: Node

    parameters: tuple[Node, ...]
    """Its own and those of the path, references followed."""

    def __str__(self) -> str:
        return f"{self.method} {self.path}"

    def values(self, path: str) -> dict[str, str] | None:
        """Give the decoded parameters of a percent-encoded path; `None` when it is none of this operation's."""
        pieces = re.split(r"(\{[^}]*\})", self.path)
        pattern = "".join("([^/]+)" if piece.startswith("{") else re.escape(piece) for piece in pieces)
        found = re.fullmatch(pattern, path)
        names = [piece[1:-1] for piece in pieces if piece.startswith("{")]
        return dict(zip(names, map(unquote, found.groups()), strict=True)) if found else None

    @property
    def key(self) -> tuple[str, str]:
        """What tells it from all others."""
        return self.method, self.path


@frozen
class Media:
    """One body that a request or an answer may have."""

    type: str | None
    """Media type; `None` when there is no body."""

    schema: Node
    examples: Mapping[str, object]
    """By name; one without a name is called `example`."""

    node: Node


@frozen
class Reply:
    """The answer the fake vendor gives."""

    status: int
    media: Media


class Document:
    """A spec, references followed on demand."""

    def __init__(self, data: Node) -> None:
        self.data = data

    @classmethod
    def load(cls, path: Path) -> Document:
        """Read a YAML or JSON file."""
        data, _ = read_from_filename(str(path))
        return cls(data)

    def at(self, pointer: str) -> Node:
        """Follow a JSON pointer of this document, references at its end included."""
        found: Any = self.data
        for key in pointer.removeprefix("#").split("/")[1:]:
            key = key.replace("~1", "/").replace("~0", "~")
            found = found[int(key)] if isinstance(found, list) else self._followed(found)[key]
        return self.follow(found)

    def _followed(self, node: Any) -> Node:
        return self.follow(node) if isinstance(node, Mapping) and "$ref" in node else node

    def follow(self, node: Node) -> Node:
        """Replace a reference by what it names; words beside it win, as 3.1 has it."""
        while "$ref" in node:
            beside = {word: value for word, value in node.items() if word != "$ref"}
            node = {**self.at(node["$ref"]), **beside}
        return node

    @cached_property
    def operations(self) -> Mapping[tuple[str, str], Operation]:
        """Every operation by method and path, in the order of the spec."""
        return {operation.key: operation for operation in self._operations()}

    def _operations(self) -> Iterator[Operation]:
        for path, item in self.data.get("paths", {}).items():
            item = self.follow(item)
            shared = [self.follow(parameter) for parameter in item.get("parameters", ())]
            for method in METHODS:
                if method in item:
                    node = item[method]
                    own = [self.follow(parameter) for parameter in node.get("parameters", ())]
                    named = {(parameter["in"], parameter["name"]) for parameter in own}
                    rest = [parameter for parameter in shared if (parameter["in"], parameter["name"]) not in named]
                    yield Operation(method.upper(), path, node, (*own, *rest))

    def request_bodies(self, operation: Operation) -> list[Media]:
        """List the bodies a request may have."""
        body = self.follow(operation.node.get("requestBody", {}))
        return [self.media(name, media) for name, media in body.get("content", {}).items()]

    def replies(self, operation: Operation) -> list[Reply]:
        """List the success answers, those that mean "not yet" left out, the first being the one usually given."""
        not_ready = set(self.word(operation, "x-not-ready").get("status", ()))
        found = [reply for reply in self.answers(operation) if reply.status < 300 and reply.status not in not_ready]
        return sorted(found, key=lambda reply: reply.status)

    def answers(self, operation: Operation) -> list[Reply]:
        """List all documented answers; `default` is a success where no other is, else a failure."""
        found: list[Reply] = []
        statuses = [str(status).upper() for status in operation.node["responses"]]
        default = 400 if any(status.startswith("2") for status in statuses) else 200
        for status, answer in operation.node["responses"].items():
            text = str(status).upper()
            code = default if text == "DEFAULT" else int(text.replace("XX", "00"))
            content = self.follow(answer).get("content", {})
            found += [Reply(code, self.media(name, media)) for name, media in content.items()]
            if not content:
                found.append(Reply(code, Media(None, {}, {}, {})))
        return found

    def media(self, name: str, node: Node) -> Media:
        """Read what stands under a media type."""
        examples = {key: self.follow(example)["value"] for key, example in node.get("examples", {}).items()}
        if "example" in node:
            examples["example"] = node["example"]
        return Media(name, self.follow(node.get("schema", {})), examples, node)

    def word(self, operation: Operation, word: str) -> Node:
        """Give an `x-` word of an operation, or the root's."""
        value = operation.node.get(word, True)
        found = self.data.get(word, {}) if value is True else value
        return cast(Node, found) if isinstance(found, Mapping) else {}

    def form_word(self, operation: Operation, media: Media) -> Node:
        """Give the `x-form` that holds for a request body."""
        return cast(Node, media.node.get("x-form") or self.word(operation, "x-form"))

    def security_schemes(self) -> Mapping[str, Node]:
        """Give the security schemes by name."""
        schemes = self.data.get("components", {}).get("securitySchemes", {})
        return {name: self.follow(scheme) for name, scheme in schemes.items()}

    def types(self, schema: Node) -> Sequence[str]:
        """List the JSON types a schema names; empty when it names none."""
        named = schema.get("type", ())
        types = [named] if isinstance(named, str) else list(named)
        return [*types, "null"] if schema.get("nullable") and types else types

    def members(self, schema: Node) -> tuple[dict[str, list[Node]], bool]:
        """Give the schemas of every member that a schema or a part of it names, and whether others may come."""
        schema = self.follow(schema)
        parts = composed(schema)
        known: dict[str, list[Node]] = {name: [node] for name, node in schema.get("properties", {}).items()}
        said = schema.get("additionalProperties", "patternProperties" in schema) is not False
        silent = not schema or (not known and not parts and "object" in self.types(schema))
        is_open = said or (silent and schema.get("additionalProperties") is not False)
        for part in parts:
            more, more_open = self.members(part)
            for name, nodes in more.items():
                known.setdefault(name, []).extend(nodes)
            is_open = is_open or more_open
        return known, is_open


def composed(schema: Node) -> list[Node]:
    """List the schemas a schema is put together from."""
    return [part for word in ("allOf", "oneOf", "anyOf") for part in schema.get(word, ())]
