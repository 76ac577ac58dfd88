# Copied from generator/runtime/apps/simulator/document/document.py; edit it there, then generate again.
"""Read an OpenAPI document: its operations with their parameters, bodies, answers and words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import Any, TypeVar, cast
from urllib.parse import unquote, urlsplit

from .templates import PathTemplate
from .values import Row, is_row, listing, mapping

METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace", "query")
_DEEPEST = 50
"""References that are followed one after the other."""

_BESIDE = ("example", "nullable", "readOnly", "writeOnly")

T = TypeVar("T")


class Document:
    """An OpenAPI 3 document whose references lead to places in itself.

    Args:
        content: The document, decoded.
    """

    def __init__(self, content: Mapping[str, Any]) -> None:
        self.content: Row = dict(content)
        self._made: dict[tuple[str, int], tuple[Any, Any]] = {}
        operations = [
            Operation(self, method, path if path.startswith("/") else f"/{path}", item, node)
            for path, item in mapping(self.content.get("paths")).items()
            if not path.startswith("x-")
            for method, node in _methods(mapping(self.resolved(item)))
        ]
        self.operations: dict[str, Operation] = {operation.key: operation for operation in operations}
        # The most literal path first: `/payslips/7.pdf` is not the payslip "7.pdf".
        self._by_literals = sorted(operations, key=lambda operation: operation.literals, reverse=True)

    @property
    def title(self) -> str:
        """What the document calls itself."""
        return str(mapping(self.content.get("info")).get("title") or "An API")

    @cached_property
    def base_path(self) -> str:
        """The path of the first server, such as `/v1`; without a slash at its end."""
        servers = listing(self.content.get("servers"))
        url = str(mapping(servers[0]).get("url", "")) if servers else ""
        path = urlsplit(re.sub(r"\{[^{}]*\}", "x", url)).path
        return "" if "{" in path else path.rstrip("/")

    def once(self, what: str, node: Any, make: Callable[[], T]) -> T:
        """Return what is made of a node of this document; it is made once, and is not to be changed.

        Args:
            what: What is made.
            node: The node.
            make: Makes it.
        """
        key = what, id(node)
        if key not in self._made:
            # The node is kept too: while it lives, no other one has its id.
            self._made[key] = node, make()
        return cast(T, self._made[key][1])

    def resolved(self, node: Any) -> Any:
        """Return what a node refers to; itself if it is not a reference, and nothing if that leads nowhere.

        What stands beside a reference, such as `x-unwrap`, wins over what it leads to.
        """
        if not isinstance(mapping(node).get("$ref"), str):
            return node
        return self.once("resolved", node, lambda: self._followed(node))

    def _followed(self, node: Any) -> Any:
        for _ in range(_DEEPEST):
            reference = mapping(node).get("$ref")
            if not isinstance(reference, str):
                return node
            target: Any = self._at(reference)
            beside = {key: value for key, value in mapping(node).items() if key != "$ref" and self._counts(key)}
            node = {**mapping(target), **beside} if beside else target
        return {}

    def _counts(self, word: str) -> bool:
        """Return whether a word beside a reference counts: in 3.0, words about the value do not."""
        is_30 = str(self.content.get("openapi", "")).startswith("3.0")
        return not is_30 or word in _BESIDE or word.startswith("x-")

    def find(self, method: str, path: str) -> tuple[Operation, dict[str, str]] | None:
        """Return the operation of a request and the values of its path, or None."""
        return next(iter(self.fitting(method, path)), None)

    def fitting(self, method: str, path: str) -> list[tuple[Operation, dict[str, str]]]:
        """Return the operations that a request may mean, the most literal first, each with the values of its path.

        There are several where one URL serves all, and a parameter tells what is asked for.
        """
        return [
            (operation, values)
            for operation in self._by_literals
            if operation.method == method and (values := operation.values(path)) is not None
        ]

    def methods_of(self, path: str) -> list[str]:
        """Return the methods that a path has."""
        return sorted(operation.method for operation in self._by_literals if operation.values(path) is not None)

    def examples_of(self, node: Row) -> Iterator[Any]:
        """Yield the documented examples of a media type or a parameter."""
        if "example" in node:
            yield node["example"]
        for one in mapping(node.get("examples")).values():
            example = mapping(self.resolved(one))
            if "value" in example:
                yield example["value"]

    def _at(self, reference: str) -> Any:
        if not reference.startswith("#"):
            return {}
        here: Any = self.content
        for part in unquote(reference[1:]).split("/")[1:]:
            key = part.replace("~1", "/").replace("~0", "~")
            here = here.get(key) if is_row(here) else _entry(here, key)
        return here if here is not None else {}


class Operation:
    """One operation, such as `GET /invoices/{id}`."""

    def __init__(self, document: Document, method: str, path: str, item: Row, node: Row) -> None:
        self.document = document
        self.method = method
        self.path = path
        self.node = node
        self._shared = listing(mapping(document.resolved(item)).get("parameters"))

    def __repr__(self) -> str:
        return f"Operation({self.key!r})"

    @property
    def key(self) -> str:
        """Method and path, as the document writes them."""
        return f"{self.method} {self.path}"

    @property
    def summary(self) -> str:
        """What it does, in a few words; its key where the document says nothing."""
        return str(self.node.get("summary") or self.key)

    @cached_property
    def literals(self) -> tuple[int, int]:
        """How literal the path is: characters that are no parameter, then parts without one."""
        parts = [part for part in self.path.split("/") if "{" not in part]
        return len(parts), len(re.sub(r"\{[^{}]*\}", "", self.path))

    @cached_property
    def _template(self) -> PathTemplate:
        listed = {name: self._listed(name) for name in self.names if f"}}{{{name}}}" in self.path}
        return PathTemplate(re.sub(r"[?#][^{}]*\Z", "", self.path), listed)

    def _listed(self, name: str) -> list[str]:
        """Return the only values of a parameter, where it tells `{id}{format}` apart; none for all others."""
        schemas = [node.get("schema") for node in self.parameters if node.get("name") == name]
        listed = listing(mapping(self.document.resolved(next(iter(schemas), None))).get("enum"))
        return [value for value in listed if isinstance(value, str) and value]

    @cached_property
    def own_query(self) -> list[str]:
        """The query parameters that some write into a path to tell operations apart."""
        query = re.fullmatch(r"[^?#]*\?([^{}#]*)", self.path)
        return [part.partition("=")[0] for part in query[1].split("&")] if query else []

    @cached_property
    def names(self) -> list[str]:
        """The names of the path's parameters, in order."""
        return re.findall(r"\{([^{}]*)\}", self.path)

    def values(self, path: str) -> dict[str, str] | None:
        """Return the values of the path's parameters, or None if the path is another one."""
        values = self._template.values(path)
        return None if values is None else dict(zip(self.names, map(unquote, values), strict=True))

    @cached_property
    def parameters(self) -> list[Row]:
        """Its parameters, those of the path included; its own win over those."""
        by_place: dict[tuple[str, str], Row] = {}
        for node in [*self._shared, *listing(self.node.get("parameters"))]:
            parameter = mapping(self.document.resolved(node))
            by_place[str(parameter.get("in")), str(parameter.get("name"))] = parameter
        return list(by_place.values())

    @cached_property
    def request_body(self) -> Row:
        """Its request body; empty where there is none."""
        return mapping(self.document.resolved(self.node.get("requestBody")))

    @cached_property
    def bodies(self) -> dict[str, Row]:
        """The media types of its request body, in lower case."""
        content = mapping(self.request_body.get("content"))
        return {media.partition(";")[0].strip().lower(): mapping(node) for media, node in content.items()}

    @cached_property
    def answers(self) -> list[tuple[int, str, Row]]:
        """Its documented answers as status, media type and node: successes first; `default` is 0."""
        documented: list[tuple[int, str, Row]] = []
        for status, node in mapping(self.node.get("responses")).items():
            response = mapping(self.document.resolved(node))
            code = _status(str(status))
            content = mapping(response.get("content"))
            documented += [(code, media, mapping(media_node)) for media, media_node in content.items()]
            if not content:
                documented.append((code, "", {}))
        return sorted(documented, key=lambda answer: (not 200 <= answer[0] < 300, answer[0]))

    @cached_property
    def success(self) -> tuple[int, str, Row]:
        """Its first documented success: status, media type and node. JSON comes before other media types."""
        good = [answer for answer in self.answers if 200 <= answer[0] < 300]
        as_json = [answer for answer in good if "json" in answer[1]]
        others = [answer for answer in self.answers if answer[0] in (0, 302)]
        nothing: Row = {}
        return next(iter([*as_json, *good, *others]), (200, "", nothing))

    def is_among(self, status: int, code: int) -> bool:
        """Whether a status is one of a documented answer: of a range such as `2XX`, or of `default`."""
        documented = {answer[0] for answer in self.answers}
        return status not in documented and (code == 0 or (code % 100 == 0 and status // 100 == code // 100))

    def word(self, name: str) -> Any:
        """Return an `x-` word of the operation: its own, where it says `true` or nothing the document's."""
        own = self.node.get(name)
        shared = self.document.content.get(name)
        if is_row(own):
            return {**mapping(shared), **own}
        return None if own is False else shared

    def examples_of(self, media: Row) -> Iterator[Any]:
        """Yield the documented examples of a media type."""
        return self.document.examples_of(media)


def _methods(item: Row) -> Iterator[tuple[str, Row]]:
    """Yield the methods of a path in capital letters, those that only OpenAPI 3.2 can name included."""
    by_lower_name = {str(name).lower(): node for name, node in item.items()}
    named = [(name.upper(), item.get(name, by_lower_name.get(name))) for name in METHODS]
    for name, node in [*named, *mapping(item.get("additionalOperations")).items()]:
        if is_row(node):
            yield name, node


def schema_of(media: Row) -> Any:
    """Return the schema of a media type: a list, where only the schema of one of many is given."""
    if "itemSchema" in media and "schema" not in media:
        return {"type": "array", "items": media["itemSchema"]}
    return media.get("schema")


def _entry(value: Any, key: str) -> Any:
    rows = listing(value)
    return rows[int(key)] if key.isdecimal() and int(key) < len(rows) else None


def _status(text: str) -> int:
    if text[:1].isdecimal() and text[1:].upper() == "XX":
        return int(text[0]) * 100
    return int(text) if text.isdecimal() else 0
