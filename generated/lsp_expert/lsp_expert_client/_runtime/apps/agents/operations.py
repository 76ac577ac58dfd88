# Copied from generator/runtime/apps/agents/operations.py; edit it there, then generate again.
"""Find and describe the operations of a client, for whoever cannot know them all."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping
from difflib import get_close_matches
from functools import cached_property
from importlib import import_module, resources
from typing import Any, cast

from ...core.errors import InvalidArgument
from ..reflection.methods import Argument, Method, Surface
from ..reflection.named import node_of
from .schemas import Schema, schema_of

_WORD = re.compile(r"[a-z0-9]+")
_FILE: Schema = {
    "type": "object",
    "properties": {
        "name": {"type": "string"},
        "base64": {"type": "string", "contentEncoding": "base64"},
        "text": {"type": "string"},
    },
    "required": ["name"],
    "description": "A file: its name, and its content as base64 or as text. Files of this machine cannot be named.",
}
_DURATION: Schema = {"type": "string", "format": "duration", "description": "Such as PT15M, 90s or 2h."}
_WHERE: Schema = {
    "type": "object",
    "description": "Conditions by member, such as {'name': {'starts_with': 'Ac'}} or {'id': {'in': [...]}}.",
}
_HIDDEN = frozenset({"target", "progress"})
"""Roles of arguments that agents do not give."""


class Operations:
    """The operations of a client.

    Args:
        package: The client's package.
        writes: Names of the operations that may change something, such as `employees.create`.

    Raises:
        InvalidArgument: The client has no operation of a name in `writes`.
    """

    def __init__(self, package: str, writes: Collection[str]) -> None:
        self.package = package
        self._surface = Surface(package)
        self.writes = frozenset(map(self._known, writes))

    @cached_property
    def all(self) -> dict[str, Method]:
        """The operations by name; those that live for a while, such as streams, are among them."""
        return {method.name: method for method in self._surface.methods()}

    def get(self, name: str) -> Method:
        """Return an operation.

        Raises:
            InvalidArgument: The client has no operation of that name.
        """
        return self.all[self._known(name)]

    def _known(self, name: str) -> str:
        if name in self.all:
            return name
        alike = get_close_matches(name, self.all, 3, 0.5)
        raise InvalidArgument(f"there is no operation {name!r}; {' or '.join(alike) or 'a search'} may help")

    def is_allowed(self, method: Method) -> bool:
        """Return whether agents may call an operation."""
        return method.reads or method.name in self.writes

    def search(self, query: str, limit: int) -> dict[str, Any]:
        """Return the operations that words are about, the best first."""
        wanted = set(_WORD.findall(query.lower()))
        scored = [(_score(method, wanted), method) for method in self.all.values()]
        ranked = sorted((row for row in scored if row[0] or not wanted), key=lambda row: -row[0])
        return {
            "operations": [self._row(method) for _, method in ranked[:limit]],
            "found": len(ranked),
            "more": max(0, len(ranked) - limit),
        }

    def _row(self, method: Method) -> dict[str, Any]:
        row: dict[str, Any] = {"operation": method.name, "does": method.doc.summary}
        row["kind"] = "reads" if method.reads else "writes"
        if not self.is_allowed(method):
            row["allowed"] = False
        return row

    def describe(self, name: str) -> dict[str, Any]:
        """Return what an operation does, takes and gives back, and what is odd about it.

        Raises:
            InvalidArgument: The client has no operation of that name.
        """
        method = self.get(name)
        described = self._row(method)
        given = [argument for argument in method.arguments if argument.role not in _HIDDEN]
        described["more"] = method.doc.text
        described["requests"] = [f"{verb} {route}" for verb, route in method.requests]
        described["arguments"] = {
            "type": "object",
            "properties": {argument.name: self._argument(method, argument) for argument in given},
            "required": [argument.name for argument in given if argument.required],
            "additionalProperties": False,
        }
        described["returns"] = self._returned(method)
        described["fails_with"] = method.doc.raises
        described["quirks"] = self._quirks_of(method)
        described["deprecated"] = method.deprecated
        return {key: value for key, value in described.items() if value not in ("", [], {}, False) or key == "allowed"}

    def _argument(self, method: Method, argument: Argument) -> Schema:
        schema = self._schema(method, argument)
        if argument.default is not None:
            schema = {**schema, "default": argument.default}
        if argument.doc:
            schema = {**schema, "description": f"{argument.doc} {schema.get('description', '')}".strip()}
        return schema

    def _schema(self, method: Method, argument: Argument) -> Schema:
        if argument.role == "where":
            return _WHERE
        if argument.role == "upload":
            return {"type": "array", "items": _FILE} if "Sequence" in argument.annotation else _FILE
        try:
            return schema_of(node_of(method, argument.annotation))
        except (TypeError, NameError):
            return dict(_DURATION) if "timedelta" in argument.annotation else {}

    def _returned(self, method: Method) -> Schema:
        annotation = re.sub(r"^(Pages|Stream)\[(.*)\]$", r"List[\2]", method.returns)
        try:
            return schema_of(node_of(method, annotation), 1)
        except (TypeError, NameError):
            return {"description": method.returns}

    def _quirks_of(self, method: Method) -> list[dict[str, str]]:
        return [{"id": name, **self._quirks[name]} for name in method.doc.quirks if name in self._quirks]

    @cached_property
    def _quirks(self) -> Mapping[str, dict[str, str]]:
        file = resources.files(import_module(self.package)).joinpath("_quirks.json")
        return cast("dict[str, dict[str, str]]", json.loads(file.read_text("utf-8"))) if file.is_file() else {}


def _score(method: Method, wanted: set[str]) -> int:
    """Return how well an operation fits words: its name counts most, then its first line, then all that is said."""
    name = _stems(" ".join(method.path).replace("_", " "))
    text = f"{method.doc.text} {' '.join(one.name for one in method.arguments)} {method.requests}"
    stems = {_stem(word) for word in wanted}
    score = 9 * len(stems & name) + 3 * len(stems & _stems(method.doc.summary)) + len(stems & _stems(text))
    return score + 5 * (bool(score) and name <= stems)


def _stems(text: str) -> set[str]:
    return {_stem(word) for word in _WORD.findall(text.lower())}


def _stem(word: str) -> str:
    """Return a word as it is compared: `employees` and `employee` are one."""
    return f"{word[:-3]}y" if word.endswith("ies") else word.removesuffix("s")
