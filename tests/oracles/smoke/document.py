"""Read a spec the way the vendor's side sees it: plain OpenAPI, nothing of what the generator makes of it.

Deliberately not the generator's own reading: what this finds in a spec is what the clients are measured against. Only
files are loaded as the generator loads them: overlay documents applied, other files brought in, Swagger 2 as OpenAPI.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any, cast
from urllib.parse import unquote

from attrs import frozen

from generator.read.bundle import bundled, inner
from generator.read.resolve import Documents

from .steps import Cause, Steps

Node = Mapping[str, Any]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
_PLACES = ("path", "query", "header", "cookie", "querystring")
_BESIDE = ("description", "summary", "title", "deprecated", "nullable", "readOnly", "writeOnly", "example")
_IGNORED = ("accept", "content-type", "authorization")
"""Header parameters that OpenAPI ignores: other keywords describe them."""


_OPERATED = re.compile(r"(?P<before>[+*?]?)(?P<name>[\w.-]+)(?P<after>\+|=.*|:path)?")
"""What other tools write between braces: a catch-all, a query, a pattern."""


class LeadsNowhere(LookupError):
    """A reference to something that is not there."""


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
        """Return the decoded parameters of a percent-encoded path; `None` if the path does not fit this operation."""
        raw = self._found(path)
        return None if raw is None else {name: unquote(value) for name, value in raw.items()}

    def raw(self, path: str) -> dict[str, str]:
        """Return the parameters of a path as they came."""
        return self._found(path) or {}

    def _found(self, path: str) -> dict[str, str] | None:
        pattern, names = "", list[str]()
        declared = {str(parameter.get("name")) for parameter in self.parameters}
        for piece in re.split(r"(\{[^}]*\})", self.path):
            if not piece.startswith("{"):
                sent = re.split("[?#]", piece)[0]
                pattern += _literal(sent)
                if sent != piece:
                    # A query is looked at elsewhere; a fragment only tells keys apart.
                    break
                continue
            name, inner = piece[1:-1], _OPERATED.fullmatch(piece[1:-1])
            if name in declared or inner is None:
                pattern += self._value_of(name)
            elif inner["before"] == "?":
                continue
            else:
                name = inner["name"]
                pattern += "(.+)" if inner["before"] in ("+", "*") or inner["after"] else "([^/]+)"
            names.append(name)
        match = re.fullmatch(pattern, path)
        return dict(zip(names, match.groups(), strict=True)) if match else None

    def _value_of(self, name: str) -> str:
        """Return the pattern of a parameter in a path: `{id}{format}` can only be told apart by the values listed."""
        schemas = [parameter.get("schema") for parameter in self.parameters if parameter.get("name") == name]
        listed = listing(mapping(schemas[0]).get("enum")) if schemas else []
        texts = [value for value in listed if isinstance(value, str) and value]
        return f"({'|'.join(map(_literal, texts))})" if texts else "([^/]+)"

    @property
    def key(self) -> tuple[str, str]:
        """Its unique key."""
        return self.method, self.path


def _literal(text: str) -> str:
    """Match a text of a path, plain or percent-encoded."""
    return "".join(f"(?:{re.escape(letter)}|{''.join(f'%{byte:02X}' for byte in letter.encode())})" for letter in text)


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
    """A documented answer."""

    status: int
    media: Media


class Document:
    """A spec, references followed on demand."""

    def __init__(self, data: Node) -> None:
        self.data = _with_plain_parameters(data)
        self.steps = Steps()
        """What of it had to be stepped over."""

    @classmethod
    def load(cls, path: Path) -> Document:
        """Read a YAML or JSON file, and those that it refers to."""
        return cls.of(Documents.read(path))

    @classmethod
    def of(cls, documents: Documents) -> Document:
        """Take files that were read."""
        return cls(bundled(documents))

    @cached_property
    def is_30(self) -> bool:
        """Whether schemas are those of OpenAPI 3.0, before they became JSON Schema."""
        return str(self.data.get("openapi", "")).startswith("3.0")

    def at(self, pointer: str) -> Node:
        """Follow a JSON pointer of this document, references on the way and at its end included."""
        return self.follow(self._at(pointer, ()))

    def _at(self, pointer: str, seen: tuple[str, ...]) -> Any:
        node: Any = self.data
        for key in inner(pointer).split("/")[1:]:
            node = self._followed(node, seen) if isinstance(node, Mapping) and "$ref" in node else node
            key = key.replace("~1", "/").replace("~0", "~")
            try:
                node = node[int(key)] if isinstance(node, list) else node[key if key in node else unquote(key)]
            except (LookupError, TypeError, ValueError):
                raise LeadsNowhere(f"{pointer} leads nowhere") from None
        return node

    def follow(self, node: Any) -> Node:
        """Replace a reference by what it names; words beside it win, as 3.1 has it. `true` is the schema of all."""
        return self._followed(node, ())

    def safely(self, node: Any) -> Node:
        """Do the same; a reference without a target is empty."""
        try:
            return self.follow(node)
        except LeadsNowhere:
            return {}

    def _followed(self, node: Any, seen: tuple[str, ...]) -> Node:
        while isinstance(node, Mapping) and isinstance(node.get("$ref"), str):
            if node["$ref"] in seen:
                raise LeadsNowhere(f"{node['$ref']} leads back to itself")
            seen = (*seen, node["$ref"])
            beside = {word: value for word, value in node.items() if word != "$ref" and self._counts(word)}
            target = self._at(node["$ref"], seen)
            node = {**target, **beside} if beside and isinstance(target, Mapping) else target
        if isinstance(node, Mapping):
            return node
        return {"not": {}} if node is False else {}

    def _counts(self, word: str) -> bool:
        """Return whether a keyword next to a reference counts: in 3.0, keywords that constrain the value do not."""
        return not self.is_30 or word in _BESIDE

    @cached_property
    def operations(self) -> Mapping[tuple[str, str], Operation]:
        """Every operation by method and path, in the order of the spec."""
        return {operation.key: operation for operation in self._operations()}

    def _operations(self) -> Iterator[Operation]:
        for path, item in mapping(self.data.get("paths")).items():
            if path.startswith("x-"):
                continue
            item = self.safely(item)
            more = mapping(item.get("additionalOperations"))
            by_lower_name = {str(key).lower(): node for key, node in item.items()}
            methods = {method: item.get(method, by_lower_name.get(method)) for method in METHODS}
            for method, node in {**{name.upper(): node for name, node in methods.items()}, **more}.items():
                if isinstance(node, Mapping):
                    route = path if path.startswith("/") else f"/{path}"
                    named: dict[tuple[str, str], Node] = {}
                    for declared in (*listing(node.get("parameters")), *listing(item.get("parameters"))):
                        parameter = self._parameter(declared, f"{method} {route}")
                        if parameter is not None:
                            named.setdefault((parameter["in"], parameter["name"]), parameter)
                    yield Operation(method, route, node, tuple(named.values()))

    def _parameter(self, node: Any, where: str) -> Node | None:
        try:
            parameter = self.follow(node)
        except LeadsNowhere as error:
            self.steps.note(Cause.PARAMETER, where, error)
            return None
        if isinstance(parameter.get("name"), int | float):
            # YAML takes a name of digits for a number.
            parameter = {**parameter, "name": str(parameter["name"])}
        if parameter.get("in") not in _PLACES or not isinstance(parameter.get("name"), str):
            self.steps.note(Cause.PARAMETER, where, f"in {parameter.get('in')!r}, name {parameter.get('name')!r}")
            return None
        if parameter["in"] == "header" and parameter["name"].lower() in _IGNORED:
            return None
        return parameter

    def request_bodies(self, operation: Operation) -> list[Media]:
        """List the bodies a request may have."""
        body = self.safely(operation.node.get("requestBody", {}))
        return [self.media(name, media) for name, media in mapping(body.get("content")).items()]

    def replies(self, operation: Operation) -> list[Reply]:
        """List the success answers; where none is documented, an empty one."""
        return self.successes(operation) or [Reply(200, Media(None, {}, {}, {}))]

    def successes(self, operation: Operation) -> list[Reply]:
        """List the success answers, those that mean "not yet" left out, the first being the one usually given."""
        not_ready = set(self.word(operation, "x-not-ready").get("status", ()))
        successes = [
            reply for reply in self.answers(operation) if 200 <= reply.status < 300 and reply.status not in not_ready
        ]
        return sorted(successes, key=lambda reply: reply.status)

    def is_elsewhere(self, operation: Operation) -> bool:
        """Return whether an operation only documents a redirect to what it gives."""
        statuses = [str(status).upper() for status in mapping(operation.node.get("responses"))]
        has_answer = any(status.startswith("2") or status == "DEFAULT" for status in statuses)
        return operation.method == "GET" and not has_answer and any(status.startswith("3") for status in statuses)

    def answers(self, operation: Operation) -> list[Reply]:
        """List all documented answers; `default` is a success if no other is, else a failure."""
        replies: list[Reply] = []
        documented = mapping(operation.node.get("responses"))
        statuses = [str(status).upper() for status in documented]
        default = 400 if any(status.startswith("2") for status in statuses) else 200
        for status, answer in documented.items():
            text = str(status).upper()
            if text != "DEFAULT" and not re.fullmatch("[1-5]([0-9]{2}|XX)", text):
                continue
            code = default if text == "DEFAULT" else _code(text, statuses)
            content = mapping(self.safely(answer).get("content"))
            replies += [Reply(code, self.media(name, media)) for name, media in content.items()]
            if not content:
                replies.append(Reply(code, Media(None, {}, {}, {})))
        return replies

    def media(self, name: str, node: Any) -> Media:
        """Read the content of a media type."""
        node = self.safely(node)
        examples = dict(self.examples(node, name))
        schema = node.get("schema", {})
        if "itemSchema" in node and "schema" not in node:
            schema = {"type": "array", "items": node["itemSchema"]}
        if not schema and name.startswith(("multipart/", "application/x-www-form-urlencoded")):
            # A form has named members, even if the document does not say which.
            schema = {"type": "object"}
        return Media(name, self.safely(schema), examples, node)

    def examples(self, node: Node, where: str) -> Iterator[tuple[str, object]]:
        """Yield the examples of a parameter or a body by name; one without a name is called `example`."""
        for key, example in mapping(node.get("examples")).items():
            try:
                yield key, self.follow(example)["value"]
            except LookupError as error:
                self.steps.note(Cause.EXAMPLE, f"{where}, {key}", f"{error!r}")
        if "example" in node:
            yield "example", node["example"]

    def word(self, operation: Operation, word: str) -> Node:
        """Return an `x-` word of an operation, or the root's."""
        value = operation.node.get(word, True)
        meaning = self.data.get(word, {}) if value is True else value
        return cast(Node, meaning) if isinstance(meaning, Mapping) else {}

    def form_word(self, operation: Operation, media: Media) -> Node:
        """Return the `x-form` that applies to a request body."""
        return cast(Node, media.node.get("x-form") or self.word(operation, "x-form"))

    def security_schemes(self) -> Mapping[str, Node]:
        """Return the security schemes by name."""
        schemes = mapping(mapping(self.data.get("components")).get("securitySchemes"))
        return {name: self.safely(scheme) for name, scheme in schemes.items()}

    def security(self, operation: Operation) -> list[list[str]]:
        """Return the alternatives of what an operation asks for, each the names of schemes wanted together."""
        needed = listing(operation.node.get("security", self.data.get("security", [])))
        return [list(alternative) for alternative in needed if isinstance(alternative, Mapping)]

    def types(self, schema: Node) -> Sequence[str]:
        """List the JSON types a schema names; empty when it names none."""
        named = schema.get("type", ())
        types = [named] if isinstance(named, str) else [str(kind) for kind in listing(named)]
        return [*types, "null"] if schema.get("nullable") is True and types else types

    def members(self, schema: Node, above: tuple[str, ...] = ()) -> tuple[dict[str, list[Node]], bool]:
        """Return the schemas of every member that a schema or a part of it names, and whether others may come."""
        reference = str(schema.get("$ref", "")) if isinstance(schema, Mapping) else ""
        if reference and reference in above:
            return {}, False
        above = (*above, reference) if reference else above
        schema = self.safely(schema)
        parts = composed(schema)
        known: dict[str, list[Node]] = {name: [node] for name, node in mapping(schema.get("properties")).items()}
        takes_more = schema.get("additionalProperties", "patternProperties" in schema) is not False
        types = self.types(schema)
        silent = not known and not parts and (not types or "object" in types)
        is_open = takes_more or (silent and schema.get("additionalProperties") is not False)
        for part in parts:
            more, more_open = self.members(part, above)
            for name, nodes in more.items():
                known.setdefault(name, []).extend(nodes)
            is_open = is_open or more_open
        for name in listing(schema.get("required")):
            # What an object must have may be given, although nothing describes it.
            known.setdefault(str(name), [{}])
        return known, is_open


def _with_plain_parameters(data: Node) -> Node:
    """Return a document without `readOnly` and `writeOnly` in parameters, where they mean nothing.

    Validators that know requests from answers would refuse each value.
    """
    whole = copy.deepcopy(cast("dict[str, Any]", data))
    items = [item for item in mapping(whole.get("paths")).values() if isinstance(item, dict)]
    holders = [*items, *(node for item in items for node in item.values() if isinstance(node, dict))]
    parameters = [parameter for holder in holders for parameter in listing(holder.get("parameters"))]
    parameters += mapping(mapping(whole.get("components")).get("parameters")).values()
    for parameter in parameters:
        schema = parameter.get("schema") if isinstance(parameter, dict) else None
        if isinstance(schema, dict):
            parameter["schema"] = _unmarked(_target(whole, schema))
    return whole


def _target(data: Node, schema: dict[str, Any]) -> dict[str, Any]:
    """Return the component that a reference leads to, if that is marked; else the schema itself."""
    head, _, name = str(schema.get("$ref", "")).rpartition("/")
    known = mapping(mapping(data.get("components")).get("schemas")) if head == "#/components/schemas" else {}
    target = known.get(name)
    is_marked = isinstance(target, dict) and not {"readOnly", "writeOnly"}.isdisjoint(target)
    return cast("dict[str, Any]", target) if is_marked else schema


def _unmarked(schema: dict[str, Any]) -> dict[str, Any]:
    return {word: value for word, value in schema.items() if word not in ("readOnly", "writeOnly")}


def _code(status: str, documented: Sequence[str]) -> int:
    """Return a status; for a range, the first one that is not documented separately."""
    if status.isdigit():
        return int(status)
    first = int(status[0]) * 100
    return next(code for code in range(first, first + 100) if str(code) not in documented)


def composed(schema: Node) -> list[Node]:
    """List the schemas in the `allOf` of a schema."""
    return [part for word in ("allOf", "oneOf", "anyOf") for part in listing(schema.get(word))]


def mapping(value: Any) -> Mapping[str, Any]:
    """Return a value that should be a mapping; an empty mapping if it is something else."""
    return value if isinstance(value, Mapping) else {}


def listing(value: Any) -> Sequence[Any]:
    """Return a value that should be a list; an empty list if it is something else."""
    return value if isinstance(value, list | tuple) else ()
