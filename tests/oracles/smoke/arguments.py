"""Derive a method's arguments from the examples of its request."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from generator.pipeline.method_index import Argument, Method

from .document import Document, Media, Node, Operation, listing
from .examples import Maker, NoExample
from .steps import Cause
from .subject import Subject

Arguments = dict[str, object]
Read = Callable[[str, str | None, object], object]
"""Reads a wire value as the type of an annotation, with its hint."""

_PARAMETERS = ("path", "query", "header", "cookie")
NO_BODY = "without a body"

BOUNDARY = "example"
_FINISHED = (
    "example",
    f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--{BOUNDARY}--\r\n'.encode(),
)
"""A whole multipart body, as one value that callers put together themselves."""


class Deriver:
    """Derives arguments for one client's methods."""

    def __init__(self, document: Document, read: Read) -> None:
        self.held: Callable[[Operation, str], object] | None = None
        """Returns the value for a parameter of a path of which no example is documented, where a record has one."""

        self.maker = Maker(document)
        self._document = document
        self._read = read

    def resolved(self, node: Node) -> Node:
        """Return what a reference leads to; another node is itself."""
        return self._document.safely(node)

    def operation(self, method: Method) -> Operation:
        """Return the operation of a method."""
        return self._document.operations[method.http_method, method.route]

    def documented(self, method: Method) -> Iterator[tuple[str, Arguments]]:
        """Yield name and arguments of every documented request; one is made where none is."""
        media = self.media(method)
        if media is None:
            yield NO_BODY, self._arguments(method, None, optional=False)
            return
        operation = self.operation(method)
        bodies = self.maker.fitting(media, "request", operation)
        if not bodies:
            bodies = {"made": self.maker.example_or_close(media.schema, "request", operation)[0]}
        for name, body in bodies.items():
            yield name, self._arguments(method, body, optional=False)

    def everything(self, method: Method) -> Arguments | None:
        """Return every argument of a method; None if a schema forbids that."""
        media = self.media(method)
        try:
            body = None if media is None else self.maker.example(media.schema, "request")
        except NoExample:
            return None
        return self._arguments(method, body, optional=True)

    def argument(self, method: Method, place: str, wire: str, value: object) -> Arguments:
        """Return the one argument that carries a wire value."""
        for argument in method.arguments:
            if (argument.place, argument.wire_name) == (place, wire):
                return {argument.python_name: self._value(argument, value)}
        raise LookupError(f"{method.resource}.{method.name} takes no {place} parameter {wire}")

    def path_values(self, method: Method) -> dict[str, object]:
        """Return the values that a method's path gets, as they go over the wire."""
        operation = self.operation(method)
        taken = [argument for argument in method.arguments if argument.place == "path"]
        return {argument.wire_name: self._documented(operation, argument) for argument in taken}

    def media(self, method: Method) -> Media | None:
        """Return the body a method sends; `None` when it sends none."""
        bodies = self._document.request_bodies(self.operation(method))
        return next((media for media in bodies if media.type == method.media), None)

    def _arguments(self, method: Method, body: Any, *, optional: bool) -> Arguments:
        operation = self.operation(method)
        inner = body
        for member in method.body_wrap:
            inner = inner[member]
        arguments: Arguments = {}
        named: set[str] = set()
        for argument in method.arguments:
            if argument.place in _PARAMETERS:
                if argument.required or (optional and self._has_a_name(operation, argument)):
                    wire = self._documented(operation, argument)
                    if wire is None or wire == [None]:
                        # No URL can spell it.
                        self._document.steps.note(Cause.PARAMETER, f"{operation}, {argument.wire_name!r}", "only null")
                        arguments |= {argument.python_name: ["null"] if wire else "null"} if argument.required else {}
                        continue
                    if method.returns == "pages" and isinstance(wire, float):
                        # Some documents call every number one; that of a page is whole.
                        wire = int(wire)
                    arguments[argument.python_name] = self._value(argument, wire)
            elif not argument.wire_name:
                is_finished = argument.place == "content" and (method.media or "").startswith("multipart/")
                finished = _FINISHED[1].decode() if argument.annotation.startswith("str") else _FINISHED
                arguments[argument.python_name] = finished if is_finished else self._value(argument, body)
                inner = None
            elif isinstance(inner, Mapping) and argument.wire_name in inner:
                arguments[argument.python_name] = self._value(argument, inner[argument.wire_name])
                named.add(argument.wire_name)
        rest = {name: value for name, value in inner.items() if name not in named} if isinstance(inner, Mapping) else {}
        if rest and not method.takes_extra:
            names = ", ".join(map(str, rest))
            self._document.steps.note(Cause.EXAMPLE, f"{operation}, {names}", "a member that nothing allows")
            return arguments
        return {**arguments, "extra": rest} if rest else arguments

    def _has_a_name(self, operation: Operation, argument: Argument) -> bool:
        """Return whether a parameter can be sent: the name of a header or a cookie is a token."""
        if argument.place not in ("header", "cookie") or re.fullmatch(
            r"[\w!#$%&'*+.^`|~-]+", argument.wire_name, re.ASCII
        ):
            return True
        self._document.steps.note(Cause.PARAMETER, f"{operation}, {argument.wire_name!r}", "not a name of a header")
        return False

    def _documented(self, operation: Operation, argument: Argument) -> object:
        for node in operation.parameters:
            if (node["in"].removesuffix("string"), node["name"]) == (argument.place, argument.wire_name):
                return self._held(operation, node) or self.maker.of_parameter(node)
        # A part of the path that nothing describes is a parameter all the same.
        return "example"

    def _held(self, operation: Operation, node: Node) -> object:
        schema = self._document.safely(node.get("schema", {}))
        has_own = {"example", "examples", "enum", "const", "default"} & {*node, *schema}
        value = None if self.held is None or node["in"] != "path" or has_own else self.held(operation, node["name"])
        # An address has no numbers: what is one in a record is text there.
        values = (value, str(value)) if isinstance(value, int) else (value,)
        return next((one for one in values if self.maker.complaint(schema, one, "request") is None), None)

    def _value(self, argument: Argument, wire: object) -> object:
        if argument.place == "content":
            return str(wire) if argument.annotation == "str" else _file(wire)
        if argument.place != "multipart":
            return self._read(argument.annotation, argument.hint, wire)
        node = self._document.at(argument.pointer)
        schema = self._document.safely(node.get("schema", node))
        arms = [self._document.safely(arm) for word in ("anyOf", "oneOf") for arm in listing(schema.get(word))]
        if _is_file(schema) or (any(map(_is_file, arms)) and not isinstance(wire, Mapping)):
            return _file(wire)
        if isinstance(wire, list) and any(
            _is_file(self._document.safely(one.get("items", {}))) for one in (schema, *arms)
        ):
            return [_file(content) for content in wire]
        return self._read(argument.annotation, argument.hint, wire)


def deriver(subject: Subject) -> Deriver:
    """Return what derives arguments for a client."""
    codec = subject.module("_runtime.codec.codec").Codec(strict=True)
    shape = subject.module("_runtime.core.hints").TypeExpr
    hints = vars(subject.module("_runtime.core.hints"))

    def read(annotation: str, hint: str | None, wire: object) -> object:
        return codec.read(shape(annotation, f"{subject.package}.client"), wire, eval(hint, hints) if hint else None)

    return Deriver(subject.document, read)


def reach(client: object, resource: str) -> Any:
    """Follow a dotted resource name."""
    part: Any = client
    for name in resource.split("."):
        part = getattr(part, name)
    return part


def _is_file(schema: Node) -> bool:
    if "format" in schema or "contentMediaType" not in schema:
        return "binary" in (schema.get("format"), schema.get("contentEncoding"))
    media = str(schema["contentMediaType"])
    return schema.get("contentEncoding") in (None, "binary") and not media.startswith("text/") and "json" not in media


def _file(wire: object) -> tuple[str, bytes]:
    return "example.pdf", str(wire).encode()
