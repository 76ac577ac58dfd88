# Copied from generator/runtime/apps/simulator/vendor/judgement.py; edit it there, then generate again.
"""What the document forbids about a request: its parameters and its body."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from ..document.document import Operation
from ..document.schemas import kind_of, members_of
from ..document.values import Row, mapping
from ..listings import AFTER
from ..request import Received
from .base import Base


class Judgement(Base):
    """A vendor that compares each request with its document."""

    def faults(self, request: Received) -> list[tuple[str, str]]:
        """Return what the document forbids about a request: a name and a sentence for each fault."""
        return [*self.parameter_faults(request), *self.body_faults(request)]

    def parameter_faults(self, request: Received) -> list[tuple[str, str]]:
        """Return the faults of the parameters in query, headers and path."""
        operation = cast(Operation, request.operation)
        request.remarks += [
            f"The query parameter {name} is not documented."
            for name in dict.fromkeys(name for name, _ in request.query)
            if name.partition("[")[0] not in self.known_query(operation)
        ]
        nodes = [node for node in operation.parameters if not _is_ignored(node)]
        return [fault for node in nodes for fault in self._of_parameter(request, node)]

    def known_query(self, operation: Operation) -> set[str]:
        """Return the query parameters that an operation takes, without brackets."""
        words = mapping(operation.word("x-pagination")) if operation.node.get("x-pagination") else {}
        names = {name for node in operation.parameters for name in self._names_of(node)}
        names |= {str(words.get(word)) for word in ("page", "limit", "select")}
        names |= {AFTER} if words.get("style") in ("link", "next") else set[str]()
        names |= {*operation.own_query}
        names |= {secret.name for secret in self.secrets.values() if secret.place == "query"}
        return {name.partition("[")[0] for name in names}

    def _names_of(self, node: Row) -> list[str]:
        """Return the names that a parameter has in a query: an object's are those of its members."""
        own = members_of(self.document, node.get("schema")) if self._is_spread(node) else {}
        return [str(node.get("name")), *own]

    def _of_parameter(self, request: Received, node: Row) -> list[tuple[str, str]]:
        name, where = str(node.get("name")), str(node.get("in"))
        given = {
            "path": [request.values[name]] if name in request.values else [],
            "header": [request.headers[name.lower()]] if name.lower() in request.headers else [],
            "query": [value for key, value in request.query if key == name],
        }.get(where, [])
        if not given and node.get("required") and where in ("query", "header") and not self._is_spread(node):
            return [(name, f"{name} is missing in the {where}.")]
        schema = node.get("schema")
        if schema is None or "[" in name or self._is_joined(node):
            return []
        return [fault for value in given for fault in self.judge.faults(schema, value, name, texts=True)]

    def body_faults(self, request: Received) -> list[tuple[str, str]]:
        """Return the faults of the body."""
        operation, body = cast(Operation, request.operation), request.body
        if not operation.bodies:
            request.remarks += ["The body is not documented; nobody reads it."] if request.content else []
            return []
        if not request.content and not body.media:
            return [("", "The body is missing.")] if operation.request_body.get("required") else []
        exact = operation.bodies.get(body.media)
        media = _any_media(operation.bodies, body.media) if exact is None else exact
        if media is None:
            return [("", f"The body must be {', '.join(operation.bodies)}, not {body.media or 'of no media type'}.")]
        return self._of_body(request, media.get("schema")) if body.is_form or body.media.endswith("json") else []

    def _of_body(self, request: Received, schema: Any) -> list[tuple[str, str]]:
        if request.body.is_form and kind_of(mapping(self.document.resolved(schema))) == "string":
            # The caller put a whole form together; its fields are not documented.
            return []
        known = members_of(self.document, schema)
        unknown = [name for name in request.body.members if known and name not in known]
        request.remarks += [f"The member {name} is not documented." for name in unknown]
        return self.judge.faults(schema, request.body.value, texts=request.body.is_form)

    def _is_spread(self, node: Row) -> bool:
        """Whether a parameter is an object whose members are parameters of their own."""
        schema = mapping(self.document.resolved(node.get("schema")))
        has_own = node.get("style", "form") == "form" and node.get("explode") is not False
        return _is_deep(node) or (has_own and bool(members_of(self.document, schema)))

    def _is_joined(self, node: Row) -> bool:
        """Whether a parameter holds a list in one text, or something nested."""
        schema = mapping(self.document.resolved(node.get("schema")))
        return schema.get("type") in ("array", "object") or "content" in node


def _is_ignored(node: Row) -> bool:
    """Whether OpenAPI ignores a parameter: other words describe these headers."""
    return node.get("in") == "header" and str(node.get("name")).lower() in ("accept", "content-type", "authorization")


def _is_deep(node: Row) -> bool:
    return node.get("style") == "deepObject" or "[" in str(node.get("name"))


def _any_media(bodies: Mapping[str, Row], media: str) -> Row | None:
    """Return the media type whose wildcard takes another one."""
    for name, node in bodies.items():
        head = name.removesuffix("*")
        if name.endswith("*") and (head in ("", "*/") or media.startswith(head)):
            return node
    return None
