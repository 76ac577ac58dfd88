"""Write the expressions of a `Call` about its request body."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ...build.media import is_json, without_null
from ...build.request_bodies import (
    DEFAULT_MEDIA,
    STYLED,
    BodyVariant,
    body_variants,
    is_file,
    is_ready_made,
    may_be_text,
    one_per_slot,
    only_files,
    sendable_fields,
    sent_as,
)
from ...ir.ir import ANY, Body, Constant, Field, ListOf, Operation, Scalar, TupleOf, Type, Union
from ...ir.word_rules import rule
from ...naming.names import Names
from ...runtime.core.values import Value
from ...text.docs import literal
from ...text.expressions import Expr, compose
from ..imports import Imports
from .types import Types, one_of

CONTENT_TYPE = "content_type"
_STYLES = {"deepObject": "deep", "spaceDelimited": "spaced", "pipeDelimited": "piped"}


class Bodies(Value):
    """Writes the arguments of `Call(...)` about the request body, with the names of one API."""

    names: Names
    types: Types

    def arguments(self, operation: Operation, imports: Imports) -> tuple[str, list[str]]:
        """Return the arguments of `Call` about the body, each as `name=value`, and a statement they need in front.

        Members that go in several formats are written once, into a variable.
        """
        variants = body_variants(operation)
        if len(variants) > 1:
            imports.add(".._runtime.call", "BodyVariant")
            rows = [self._way(operation, variant, body, imports) for variant in variants for body in variant.bodies]
            styles = [body.form for variant in variants for body in variant.bodies if body.form is not None]
            chosen = [f"{CONTENT_TYPE}={CONTENT_TYPE}"] if chooses(variants) else []
            return "", [f"variants=({', '.join(rows)},)", *_styled(styles[:1], imports), *chosen]
        return self._single(operation, variants[0], imports) if variants else ("", [])

    def _single(self, operation: Operation, variant: BodyVariant, imports: Imports) -> tuple[str, list[str]]:
        """Return the arguments about the body of an operation that has one variant, and the statement in front."""
        bodies = one_per_slot(variant.bodies)
        is_json = any(body.slot in ("json", "content") for body in bodies)
        rows = [self._rows(operation, body, variant.holds_files, imports, is_json=is_json) for body in bodies]
        texts = [self._body(body, members, imports) for body, members in zip(bodies, rows, strict=True)]
        before = ""
        if len(texts) > 1 and bodies[0].model is not None:
            name = self._free(operation)
            shared = [_shared(name, bodies, index, rows, texts) for index in range(len(bodies))]
            if None not in shared:
                before, texts = f"{name} = {texts[0]}", [text for text in shared if text is not None]
        arguments: list[str] = []
        for body, text in zip(bodies, texts, strict=True):
            arguments.append(f"{body.slot}={text}")
            arguments += _styled([body.form] if body.form is not None else [], imports)
        return before, [*arguments, *_media_argument(variant)]

    def _free(self, operation: Operation) -> str:
        """Return the name of a variable that no argument of the method has."""
        taken = {self._name(operation, field) for body in operation.bodies for field in sendable_fields(body)}
        for parameter in operation.parameters:
            taken.add(self.names.arguments[operation.pointer, parameter.location, parameter.wire])
        name = "members"
        while name in taken:
            name += "_"
        return name

    def _way(self, operation: Operation, variant: BodyVariant, body: Body, imports: Imports) -> str:
        members = self._rows(operation, body, variant.holds_files, imports, alone=False)
        value = self._body(body, members, imports, alone=False)
        arguments = [literal(sent_as(body) or body.media), f"{body.slot}={value}"]
        if body.model is None:
            return f"BodyVariant({', '.join([*arguments, 'whole=True'])})"
        names = [
            self._name(operation, field) for field in sendable_fields(body) if field.required and not _is_fixed(field)
        ]
        if names:
            arguments.append(f"needs={{{', '.join(f'{literal(name)}: {name}' for name in names)}}}")
        if fixed := _fixed(body):
            arguments.append(f"fixed={{{', '.join(fixed)}}}")
        return f"BodyVariant({', '.join(arguments)})"

    def _rows(  # noqa: PLR0913  all that decides how members are written
        self,
        operation: Operation,
        body: Body,
        with_files: bool,
        imports: Imports,
        *,
        alone: bool = True,
        is_json: bool = True,
    ) -> dict[str, str]:
        """Return the expression of each member of a body; none if the caller gives it whole.

        Args:
            operation: The operation.
            body: The body in one format.
            with_files: Whether members may be files.
            imports: Takes what the expressions need.
            alone: Whether the operation has one variant of its body only.
            is_json: Whether any format is JSON; in a form all values are text anyway.
        """
        fields = sendable_fields(body)
        return {
            field.wire: self._member(operation, body, field, with_files, imports, alone, is_json) for field in fields
        }

    def _body(self, body: Body, members: Mapping[str, str], imports: Imports, *, alone: bool = True) -> str:
        """Return the expression of a body, made of the expressions of its members."""
        if body.model is None:
            return self._whole(body, imports, alone)
        rows = [f"{literal(wire)}: {text}" for wire, text in members.items()]
        if body.model.is_open:
            rows.append("**(extra or {})")
        text = f"{{{', '.join(rows)}}}"
        for member in reversed(body.wrap):
            text = f"{{{literal(member)}: {text}}}"
        if _may_be_absent(body, alone):
            imports.add(".._runtime", "params")
            return f"params.given({text})"
        return text

    def _whole(self, body: Body, imports: Imports, alone: bool) -> str:
        hint = self.types.hint(body.type)
        if body.in_lines:
            imports.add(".._runtime.body", "lines")
            item_hint = self.types.hint(body.type.item) if isinstance(body.type, ListOf) else None
            return f"lines(body{f', {imports.use(item_hint)}' if item_hint else ''})"
        if body.slot == "content":
            if without_null(body.type) == Scalar("str"):
                return "body"
            return _uploaded("body", Scalar("binary"), alone, imports)
        if hint is not None and body.slot == "json":
            return f"{imports.use(hint)}(body)"
        return "body"

    def _member(  # noqa: PLR0913, PLR0917  all that decides how a member is written
        self,
        operation: Operation,
        body: Body,
        field: Field,
        with_files: bool,
        imports: Imports,
        alone: bool,
        is_json: bool,
    ) -> str:
        name = self._name(operation, field)
        if field.shared:
            name = f"self._default({literal(field.shared)}, {name})"
        bare_type = without_null(field.type)
        encoding = _encoding(body, field)
        value = name
        if is_file(field.type) and (with_files or body.slot != "json"):
            value = _uploaded(name, field.type, alone, imports)
        elif _is_fixed(field) and not alone and body.wrap:
            return literal(_only(field.type))
        elif (hint := self.types.hint(field.type)) is not None and (is_json or not _is_text_anyway(field.type)):
            value = f"{imports.use(hint)}({name})"
        if body.slot in ("json", "content"):
            return value
        wrap = _wrap(bare_type, encoding)
        if wrap is not None:
            imports.add(".._runtime", "params")
            value = f"params.{wrap}({value})"
        return self._headed(body, bare_type, encoding, value, imports)

    def _headed(self, body: Body, type_: Type, encoding: Mapping[str, Any], value: str, imports: Imports) -> str:
        """Return the value, wrapped in `part(...)` if `encoding` gives the part another media type or headers."""
        if body.slot != "multipart":
            return value
        arguments: list[str] = []
        media = encoding.get("contentType")
        if isinstance(media, str) and not _has_style(encoding) and media.strip() not in _told_anyway(type_, media):
            arguments.append(literal(media.strip()))
        if _headers(encoding):
            arguments.append("headers=part_headers")
        if not arguments:
            return value
        imports.add(".._runtime.call", "part")
        return f"part({', '.join([value, *arguments])})"

    def _name(self, operation: Operation, field: Field) -> str:
        return self.names.arguments[operation.pointer, "body", field.wire]


def _may_be_absent(body: Body, alone: bool) -> bool:
    """Whether a call may go without this body: where no member is given, there is none."""
    if body.required or body.shown_empty:
        return False
    return not alone or not any(field.required for field in sendable_fields(body))


def _shared(
    name: str, bodies: Sequence[Body], index: int, rows: Sequence[Mapping[str, str]], texts: Sequence[str]
) -> str | None:
    """Return a body as the variable that holds the first one, with the members that differ; None if few are alike."""
    if texts[index] == texts[0]:
        return name
    first, members = rows[0], rows[index]
    changed = {wire: text for wire, text in members.items() if first.get(wire) != text}
    if first.keys() != members.keys() or 2 * len(changed) > len(members) or not all(map(_is_plain, bodies)):
        return None
    return f"{{**{name}, {', '.join(f'{literal(wire)}: {text}' for wire, text in changed.items())}}}"


def _is_plain(body: Body) -> bool:
    """Whether a body is always there, and holds its members and nothing else."""
    return body.required and not body.wrap and body.model is not None and not body.model.is_open


def content_type(variant: BodyVariant) -> Expr | None:
    """Return the `content_type` parameter of one body variant; None if there is no choice."""
    if variant.is_open:
        return Expr(f"{CONTENT_TYPE}: str{'' if any(map(is_ready_made, variant.bodies)) else ' | None = None'}")
    if len(variant.media) < 2:
        return None
    choices = one_of(variant.media)
    if variant.holds_files and variant.bodies[0].slot != "multipart":
        # Files go as multipart, all else as what the document names first.
        return compose(f"{CONTENT_TYPE}: {{}} | None = None", choices)
    return compose(f"{CONTENT_TYPE}: {{}} = {{}}", choices, Expr(literal(variant.media[0])))


def choice(variants: Sequence[BodyVariant], index: int) -> Expr | None:
    """Return the `content_type` parameter of one of several body variants; None if its arguments identify it."""
    variant = variants[index]
    # What is given tells members from a whole body; only a second way of either kind has to be named.
    is_first = not any((before.model is None) == (variant.model is None) for before in variants[:index])
    if variant.is_open:
        return content_type(variant) if is_first else Expr(f"{CONTENT_TYPE}: str")
    if is_first and len(variant.media) < 2:
        return None
    return compose(f"{CONTENT_TYPE}: {{}}{' | None = None' if is_first else ''}", one_of(variant.media))


def chooses(variants: Sequence[BodyVariant]) -> bool:
    """Whether any of several body variants has a `content_type` parameter."""
    return any(choice(variants, index) is not None for index in range(len(variants)))


def part_headers(operation: Operation) -> list[tuple[str, list[str]]]:
    """Return the names of the parts that have headers of their own, each with the names of its headers."""
    headers_by_part: dict[str, list[str]] = {}
    for body in operation.bodies:
        if body.slot == "multipart":
            for field in sendable_fields(body):
                if names := _headers(_encoding(body, field)):
                    headers_by_part.setdefault(field.wire, names)
    return list(headers_by_part.items())


def _encoding(body: Body, field: Field) -> Mapping[str, Any]:
    encoding = body.encoding.get(field.wire)
    return encoding if isinstance(encoding, Mapping) else {}


def _headers(encoding: Mapping[str, Any]) -> list[str]:
    headers = encoding.get("headers")
    names = [str(name) for name in headers] if isinstance(headers, Mapping) else []
    return [name for name in names if name.lower() != "content-type"]


def _has_style(encoding: Mapping[str, Any]) -> bool:
    return any(word in encoding for word in STYLED)


def _media_argument(variant: BodyVariant) -> list[str]:
    """Return the argument with the media type: the caller's choice, or the only one where it is not the usual."""
    if content_type(variant):
        return [f"{CONTENT_TYPE}={CONTENT_TYPE}"]
    if variant.media and variant.media[0] != DEFAULT_MEDIA.get(variant.slots[0]):
        return [f"{CONTENT_TYPE}={literal(variant.media[0])}"]
    return []


def _wrap(type_: Type, encoding: Mapping[str, Any]) -> str | None:
    """Return the function of `params` that writes a form's member as its `encoding` says; None if it needs none."""
    if not _has_style(encoding):
        return "as_json" if is_json(str(encoding.get("contentType", "")).split(",")[0]) else None
    style = str(encoding.get("style", "form"))
    explode = encoding.get("explode", style == "form")
    many = not isinstance(type_, Scalar | Constant) or type_ == ANY
    if style == "deepObject":
        # Only an object has keys to put in brackets.
        return None if isinstance(type_, Scalar | Constant | ListOf | TupleOf) else "deep"
    if many and explode is False:
        return _STYLES.get(style, "joined")
    if many and not isinstance(type_, ListOf | TupleOf):
        return "exploded"
    return "allow_reserved" if encoding.get("allowReserved") is True else None


def _told_anyway(type_: Type, media: str) -> tuple[str, ...]:
    """Return the media types that a part gets by default from its type."""
    if is_file(type_):
        return ()
    if is_json(media.split(",")[0]):
        return ("application/json",)
    return ("text/plain",) if isinstance(type_, Scalar | Constant) else ()


def _uploaded(name: str, type_: Type, alone: bool, imports: Imports) -> str:
    """Return the expression that turns an argument into a file, or into several.

    With several body variants, another variant may use the argument as plain data.
    """
    number = only_files(type_)
    if number is None:
        imports.add(".._runtime.core", "as_files")
        return f"as_files({name}{', or_text=True' if may_be_text(type_) else ''})"
    if alone:
        function = "uploads" if number == "several" else "upload"
    else:
        function = "all_attached" if number == "several" else "attached"
    imports.add(".._runtime.core" if alone else ".._runtime.call", function)
    return f"{function}({name})"


def _styled(forms: list[Mapping[str, Any]], imports: Imports) -> list[str]:
    return [f"form_style={imports.use(rule('x-form', form))}" for form in forms]


def _is_text_anyway(type_: Type) -> bool:
    """Whether a form writes all values of a type as the text that its hint asks for."""
    match type_:
        case Scalar(kind, spelling, _):
            return kind == "none" or (kind in ("int", "decimal", "str") and spelling in ("text", "mixed", "plain"))
        case ListOf(inner):
            return _is_text_anyway(inner)
        case Union(arms, None):
            return all(map(_is_text_anyway, arms))
        case _:
            return False


def _is_fixed(field: Field) -> bool:
    return field.required and isinstance(field.type, Constant) and len(field.type.values) == 1


def _only(type_: Type) -> object:
    return type_.values[0] if isinstance(type_, Constant) else None


def _fixed(body: Body) -> list[str]:
    """Return the members of a body that have one possible value, each with it; none of a body with others around it."""
    fixed = {} if body.wrap else {field.wire: field for field in sendable_fields(body) if _is_fixed(field)}
    return [f"{literal(wire)}: {literal(_only(field.type))}" for wire, field in fixed.items()]
