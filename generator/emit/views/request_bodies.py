"""Write the expressions of a `Call` about its request body."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import frozen

from ...build.media import is_json, without_null
from ...build.request_bodies import (
    DEFAULT_MEDIA,
    STYLED,
    BodyVariant,
    body_variants,
    is_file,
    is_ready_made,
    one_per_slot,
    sendable_fields,
    sent_as,
)
from ...ir.extensions import rule
from ...ir.ir import ANY, Body, Constant, Field, ListOf, Operation, Scalar, TupleOf, Type
from ...naming.names import Names
from ...text.docs import literal
from ..imports import Imports
from .types import Types

CONTENT_TYPE = "content_type"
_STYLES = {"deepObject": "deep", "spaceDelimited": "spaced", "pipeDelimited": "piped"}


@frozen
class Bodies:
    """Writes what a `Call(...)` says about the request body, with the names of one API."""

    names: Names
    types: Types

    def said(self, operation: Operation, imports: Imports) -> list[str]:
        """Return the arguments of `Call` about the body, each as `name=value`."""
        found = body_variants(operation)
        if len(found) > 1:
            imports.add(".._runtime.call", "BodyVariant")
            rows = [self._way(operation, way, body, imports) for way in found for body in way.bodies]
            styles = [body.form for way in found for body in way.bodies if body.form is not None]
            chosen = [f"{CONTENT_TYPE}={CONTENT_TYPE}"] if chooses(found) else []
            return [f"variants=({', '.join(rows)},)", *_styled(styles[:1], imports), *chosen]
        said: list[str] = []
        for way in found:
            with_files = way.holds_files
            for body in one_per_slot(way.bodies):
                said.append(f"{body.slot}={self._body(operation, body, with_files, imports)}")
                said += _styled([body.form] if body.form is not None else [], imports)
            if content_type(way):
                said.append(f"{CONTENT_TYPE}={CONTENT_TYPE}")
            elif way.media and way.media[0] != DEFAULT_MEDIA.get(way.slots[0]):
                said.append(f"{CONTENT_TYPE}={literal(way.media[0])}")
        return said

    def _way(self, operation: Operation, way: BodyVariant, body: Body, imports: Imports) -> str:
        value = self._body(operation, body, way.holds_files, imports, alone=False)
        said = [literal(sent_as(body) or body.media), f"{body.slot}={value}"]
        if body.model is None:
            return f"BodyVariant({', '.join([*said, 'whole=True'])})"
        fixed = {field.wire: field for field in sendable_fields(body) if _is_fixed(field)} if not body.wrap else {}
        needed = [field for field in sendable_fields(body) if field.required and not _is_fixed(field)]
        if needed:
            rows = [f"{literal(name)}: {name}" for name in (self._name(operation, field) for field in needed)]
            said.append(f"needs={{{', '.join(rows)}}}")
        if fixed:
            pairs = [f"{literal(wire)}: {literal(_only(field.type))}" for wire, field in fixed.items()]
            said.append(f"usual={{{', '.join(pairs)}}}")
        return f"BodyVariant({', '.join(said)})"

    def _body(self, operation: Operation, body: Body, with_files: bool, imports: Imports, *, alone: bool = True) -> str:
        if body.model is None:
            return self._whole(body, imports, alone)
        rows = [
            f"{literal(each.wire)}: {self._member(operation, body, each, with_files, imports, alone)}"
            for each in sendable_fields(body)
        ]
        if body.model.is_open:
            rows.append("**(extra or {})")
        text = f"{{{', '.join(rows)}}}"
        for member in reversed(body.wrap):
            text = f"{{{literal(member)}: {text}}}"
        if not body.required and (not alone or not any(each.required for each in sendable_fields(body))):
            imports.add(".._runtime", "params")
            return f"params.given({text})"
        return text

    def _whole(self, body: Body, imports: Imports, alone: bool) -> str:
        hint = self.types.hint(body.type)
        if body.in_lines:
            imports.add(".._runtime.body", "lines")
            each = self.types.hint(body.type.item) if isinstance(body.type, ListOf) else None
            if each is not None:
                imports.add(".._runtime.core", "hints")
            return f"lines(body{f', {each}' if each else ''})"
        if body.slot == "content":
            if without_null(body.type) == Scalar("str"):
                return "body"
            return f"{_uploading(False, alone, imports)}(body)"
        if hint is not None and body.slot == "json":
            imports.add(".._runtime.core", "hints")
            return f"{hint}(body)"
        return "body"

    def _member(
        self, operation: Operation, body: Body, field: Field, with_files: bool, imports: Imports, alone: bool
    ) -> str:
        name = self._name(operation, field)
        bare_type = without_null(field.type)
        said = _encoding(body, field)
        value = name
        if is_file(field.type) and (with_files or body.slot != "json"):
            value = f"{_uploading(isinstance(bare_type, ListOf), alone, imports)}({name})"
        elif _is_fixed(field) and not alone and body.wrap:
            return literal(_only(field.type))
        elif (hint := self.types.hint(field.type)) is not None:
            imports.add(".._runtime.core", "hints")
            value = f"{hint}({name})"
        if body.slot == "json" or body.slot == "content":
            return value
        wrap = _wrap(bare_type, said)
        if wrap is not None:
            imports.add(".._runtime", "params")
            value = f"params.{wrap}({value})"
        return self._headed(body, bare_type, said, value, imports)

    def _headed(self, body: Body, type_: Type, said: Mapping[str, Any], value: str, imports: Imports) -> str:
        """Return the value, wrapped in `part(...)` if `encoding` gives the part another media type or headers."""
        if body.slot != "multipart":
            return value
        arguments: list[str] = []
        media = said.get("contentType")
        if isinstance(media, str) and not _has_style(said) and media.strip() not in _told_anyway(type_, media):
            arguments.append(literal(media.strip()))
        if _headers(said):
            arguments.append("headers=part_headers")
        if not arguments:
            return value
        imports.add(".._runtime.body", "part")
        return f"part({', '.join([value, *arguments])})"

    def _name(self, operation: Operation, field: Field) -> str:
        return self.names.arguments[operation.pointer, "body", field.wire]


def content_type(way: BodyVariant) -> str | None:
    """Return the `content_type` parameter of one body variant; None if there is no choice."""
    if way.is_open:
        return f"{CONTENT_TYPE}: str{'' if any(map(is_ready_made, way.bodies)) else ' | None = None'}"
    if len(way.media) < 2:
        return None
    choices = f"Literal[{', '.join(map(literal, way.media))}]"
    if way.holds_files and way.bodies[0].slot != "multipart":
        # Files go as multipart, all else as what the document names first.
        return f"{CONTENT_TYPE}: {choices} | None = None"
    return f"{CONTENT_TYPE}: {choices} = {literal(way.media[0])}"


def choice(found: Sequence[BodyVariant], index: int) -> str | None:
    """Return the `content_type` parameter of one of several body variants; None if its arguments identify it."""
    way = found[index]
    # What is given tells members from a whole body; only a second way of either kind has to be named.
    usual = not any((before.model is None) == (way.model is None) for before in found[:index])
    if way.is_open:
        return content_type(way) if usual else f"{CONTENT_TYPE}: str"
    if usual and len(way.media) < 2:
        return None
    return f"{CONTENT_TYPE}: Literal[{', '.join(map(literal, way.media))}]{' | None = None' if usual else ''}"


def chooses(found: Sequence[BodyVariant]) -> bool:
    """Whether any of several body variants has a `content_type` parameter."""
    return any(choice(found, index) for index in range(len(found)))


def part_headers(operation: Operation) -> list[tuple[str, list[str]]]:
    """Return the names of the parts that have headers of their own, each with the names of its headers."""
    found: dict[str, list[str]] = {}
    for body in operation.bodies:
        if body.slot == "multipart":
            for field in sendable_fields(body):
                if names := _headers(_encoding(body, field)):
                    found.setdefault(field.wire, names)
    return list(found.items())


def _encoding(body: Body, field: Field) -> Mapping[str, Any]:
    said = body.encoding.get(field.wire)
    return said if isinstance(said, Mapping) else {}


def _headers(said: Mapping[str, Any]) -> list[str]:
    headers = said.get("headers")
    names = [str(name) for name in headers] if isinstance(headers, Mapping) else []
    return [name for name in names if name.lower() != "content-type"]


def _has_style(said: Mapping[str, Any]) -> bool:
    return any(word in said for word in STYLED)


def _wrap(type_: Type, said: Mapping[str, Any]) -> str | None:
    """Return the function of `params` that writes a form's member as its `encoding` says; None if it needs none."""
    if not _has_style(said):
        return "as_json" if is_json(str(said.get("contentType", "")).split(",")[0]) else None
    style = str(said.get("style", "form"))
    explode = said.get("explode", style == "form")
    many = not isinstance(type_, Scalar | Constant) or type_ == ANY
    if style == "deepObject":
        # Only an object has keys to put in brackets.
        return None if isinstance(type_, Scalar | Constant | ListOf | TupleOf) else "deep"
    if many and explode is False:
        return _STYLES.get(style, "joined")
    if many and not isinstance(type_, ListOf | TupleOf):
        return "exploded"
    return "allow_reserved" if said.get("allowReserved") is True else None


def _told_anyway(type_: Type, media: str) -> tuple[str, ...]:
    """Return the media types that a part gets by default from its type."""
    if is_file(type_):
        return ()
    if is_json(media.split(",")[0]):
        return ("application/json",)
    return ("text/plain",) if isinstance(type_, Scalar | Constant) else ()


def _uploading(several: bool, alone: bool, imports: Imports) -> str:
    """Return the function that turns an argument into a file. With several body variants, another variant may use the
    argument as plain data.
    """
    names = ("upload", "uploads") if alone else ("attached", "all_attached")
    imports.add(".._runtime.core" if alone else ".._runtime.call", names[several])
    return names[several]


def _styled(forms: list[Mapping[str, Any]], imports: Imports) -> list[str]:
    if forms:
        imports.add(".._runtime.core", "FormStyle")
    return [f"form_style={rule('x-form', form)}" for form in forms]


def _is_fixed(field: Field) -> bool:
    return field.required and isinstance(field.type, Constant) and len(field.type.values) == 1


def _only(type_: Type) -> object:
    return type_.values[0] if isinstance(type_, Constant) else None
