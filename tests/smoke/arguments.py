"""Derive a method's arguments from what the spec gives as examples of its request."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from generator.surface import Argument, Method

from .document import Document, Media, Node, Operation
from .examples import Maker, NoExample

Arguments = dict[str, object]
Read = Callable[[str, str | None, object], object]
"""Reads a wire value as the type that an annotation names, travelling as a hint says."""

_PARAMETERS = ("path", "query", "header", "cookie")
NO_BODY = "without a body"


class Deriver:
    """Derives arguments for one client's methods."""

    def __init__(self, document: Document, read: Read) -> None:
        self.maker = Maker(document)
        self._document = document
        self._read = read

    def operation(self, method: Method) -> Operation:
        """Give the operation a method stands for."""
        return self._document.operations[method.http_method, method.route]

    def documented(self, method: Method) -> Iterator[tuple[str, Arguments]]:
        """Give name and arguments of every documented request; one is made where none is."""
        media = self.media(method)
        if media is None:
            yield NO_BODY, self._arguments(method, None, optional=False)
            return
        for name, body in (media.examples or {"made": self.maker.of_media(media, "request")}).items():
            yield name, self._arguments(method, body, optional=False)

    def everything(self, method: Method) -> Arguments | None:
        """Give every argument a method takes; `None` when a schema forbids that."""
        media = self.media(method)
        try:
            body = None if media is None else self.maker.example(media.schema, "request")
        except NoExample:
            return None
        return self._arguments(method, body, optional=True)

    def argument(self, method: Method, place: str, wire: str, value: object) -> Arguments:
        """Give the one argument that carries a wire value."""
        for argument in method.arguments:
            if (argument.place, argument.wire_name) == (place, wire):
                return {argument.python_name: self._value(argument, value)}
        raise LookupError(f"{method.resource}.{method.name} takes no {place} parameter {wire}")

    def media(self, method: Method) -> Media | None:
        """Give the body a method sends; `None` when it sends none."""
        bodies = self._document.request_bodies(self.operation(method))
        return next((media for media in bodies if media.type == method.media), None)

    def _arguments(self, method: Method, body: Any, *, optional: bool) -> Arguments:
        operation = self.operation(method)
        inner = body
        for member in method.body_wrap:
            inner = inner[member]
        found: Arguments = {}
        named: set[str] = set()
        for argument in method.arguments:
            if argument.place in _PARAMETERS:
                if argument.required or optional:
                    found[argument.python_name] = self._value(argument, self._documented(operation, argument))
            elif not argument.wire_name:
                found[argument.python_name] = self._value(argument, body)
                inner = None
            elif isinstance(inner, Mapping) and argument.wire_name in inner:
                found[argument.python_name] = self._value(argument, inner[argument.wire_name])
                named.add(argument.wire_name)
        rest = {name: value for name, value in inner.items() if name not in named} if isinstance(inner, Mapping) else {}
        return {**found, "extra": rest} if rest else found

    def _documented(self, operation: Operation, argument: Argument) -> object:
        for node in operation.parameters:
            if (node["in"], node["name"]) == (argument.place, argument.wire_name):
                return self.maker.of_parameter(node)
        raise LookupError(f"{operation}: no {argument.place} parameter {argument.wire_name} in the spec")

    def _value(self, argument: Argument, wire: object) -> object:
        node = self._document.at(argument.pointer)
        schema = self._document.follow(node.get("schema", node))
        if _is_file(schema):
            return _file(wire)
        if isinstance(wire, list) and _is_file(self._document.follow(schema.get("items", {}))):
            return [_file(each) for each in wire]
        return self._read(argument.annotation, argument.hint, wire)


def _is_file(schema: Node) -> bool:
    return schema.get("format") == "binary"


def _file(wire: object) -> tuple[str, bytes]:
    return "example.pdf", str(wire).encode()


def client_package(document: Document) -> tuple[str, str]:
    """Give the name of a client's package and the stem of its classes."""
    named = document.data["info"]["x-client"]
    return named["package"], named["class"]


def credentials(document: Document) -> tuple[dict[str, str], dict[str, str]]:
    """Make credentials: the client's arguments, and what the vendor must see of each scheme."""
    arguments: dict[str, str] = {}
    expected: dict[str, str] = {}
    for key, scheme in document.security_schemes().items():
        name = scheme.get("x-name")
        if str(scheme.get("scheme")).lower() != "basic":
            arguments[name or key] = expected[key] = f"{key}-for-the-smoke-run"
        elif name:
            arguments[name] = f"{key}-for-the-smoke-run"
            expected[key] = f"{arguments[name]}:"
        else:
            arguments |= {"username": "smoke", "password": "run"}
            expected[key] = "smoke:run"
    return arguments, expected


def reach(client: object, resource: str) -> Any:
    """Follow a dotted resource name."""
    found: Any = client
    for name in resource.split("."):
        found = getattr(found, name)
    return found
