"""Read the parameters of an operation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from typing import Any

from attrs import evolve

from ..check.document import check
from ..ir.ir import (
    Alias,
    Constant,
    Doc,
    Enum,
    ListOf,
    Location,
    MapOf,
    Model,
    Parameter,
    Ref,
    Scalar,
    Schema,
    TupleOf,
    Type,
    Union,
    Wrapped,
)
from ..read.resolve import Documents, Node, Unresolved
from ..runtime.core.values import Value
from ..text.diagnostics import Report
from .paths import Slot, Template, read_path
from .schemas.context import doc_of
from .schemas.objects import default_of_member, doc_of_member
from .schemas.types import Schemas

FORM = "application/x-www-form-urlencoded"

_IGNORED_HEADERS = {"accept", "content-type"}
_STYLES = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form", "cookie"),
}


class Parameters(Value):
    """Reads parameters of one document."""

    documents: Documents
    report: Report
    schemas: Schemas

    def read(
        self, path: str, around: list[Node], node: Node, credentials: Set[tuple[str, str]]
    ) -> tuple[str, tuple[Parameter, ...]]:
        """Return the route to send and the parameters: those of the path first, in the path's order.

        Args:
            path: The key of `paths`.
            around: Parameters that the path item lends to all its operations.
            node: The operation.
            credentials: Place and name (in small letters) of what the operation's credentials already say.
        """
        targets = [target for entry in (*around, *node.entries("parameters")) if (target := self._resolve(entry))]
        described = [target for target in targets if isinstance(target.value, dict)]
        places = [(target.value.get("name"), target.value.get("in")) for target in described]
        template = read_path(path, _texts(places, "path"), _texts(places, "query"))
        slots = {slot.wire: slot for slot in template.slots}
        parameters: dict[tuple[str, str], Parameter] = {}
        for target in described:
            parameter = self._parameter(path, slots, template.queries, self._meant(target, slots, places), node.pointer)
            if parameter is None:
                continue
            wire, place = parameter.wire, parameter.location
            if (place, wire.lower()) in credentials:
                if wire.lower() == "authorization":
                    continue
                parameter = evolve(parameter, required=False)
            parameters[wire, place] = parameter
        self._add_undescribed(path, node, template, parameters)
        ordered = [parameters[wire, "path"] for wire in slots]
        return template.route, (
            *ordered,
            *(parameter for parameter in parameters.values() if parameter.location != "path"),
        )

    def _add_undescribed(
        self, path: str, node: Node, template: Template, parameters: dict[tuple[str, str], Parameter]
    ) -> None:
        """Add a text parameter for each name in the path that no parameter describes."""
        for wire in template.queries:
            if (wire, "query") not in parameters:
                self._lost(
                    node, f"{path} names {{{wire}}}, but no parameter describes it; the client takes a text", lost=False
                )
                parameters[wire, "query"] = Parameter(wire, node.pointer, "query", Scalar("str"), False, "form", True)
        for slot in template.slots:
            wire = slot.wire
            if (wire, "path") not in parameters:
                self._lost(
                    node, f"{path} names {{{wire}}}, but no parameter describes it; the client takes a text", lost=False
                )
                parameters[wire, "path"] = _undescribed(node, slot)

    def _meant(self, node: Node, slots: Mapping[str, Slot], places: list[tuple[Any, Any]]) -> Node:
        """Return a path parameter under its name in the path if only the spelling differs: `user_id`, `{userId}`."""
        wire = node.value.get("name")
        if node.value.get("in") != "path" or not isinstance(wire, str) or wire in slots:
            return node
        described = _texts(places, "path")
        fits = [name for name in slots if name not in described and _letters(name) == _letters(wire)]
        if len(fits) != 1:
            return node
        self._lost(node, f"the path has {{{fits[0]}}}; the parameter {wire!r} is read as this one", lost=False)
        return Node({**node.value, "name": fits[0]}, node.pointer)

    def _parameter(
        self, path: str, slots: Mapping[str, Slot], queries: tuple[str, ...], node: Node, owner: str
    ) -> Parameter | None:
        # OpenAPI 3.2's querystring is the query as a whole; as a form, its members are the parameters.
        whole = node.value.get("in") == "querystring"
        own = self._checked(Node({**node.value, "in": "query"}, node.pointer) if whole else node)
        spot = self._place(path, slots, queries, node, own)
        if spot is None:
            return None
        wire, place, slot = spot
        media, type_, schema = self._content(node, owner, wire)
        if whole and media == FORM:
            media, whole = None, False
        style, explode = self._style(node, own, place, slot)
        return Parameter(
            wire,
            node.pointer,
            place,
            type_,
            place == "path" or (own.get("required") is True and own.get("in") != "path"),
            style,
            explode,
            own.get("allowReserved") is True or (slot is not None and slot.reserved),
            media,
            whole,
            doc_of(own) if own.get("description") or schema is None else self._doc(own, schema),
            _own_name(own),
            self._default(schema),
        )

    def _place(
        self, path: str, slots: Mapping[str, Slot], queries: tuple[str, ...], node: Node, own: Mapping[str, Any]
    ) -> tuple[str, Location, Slot | None] | None:
        """Return a parameter's wire name, its place and its slot in the path; None if it is left out."""
        wire, location = own.get("name"), own.get("in")
        if not isinstance(wire, str) or location not in ("path", "query", "header", "cookie"):
            self._lost(node, f"a parameter needs `name` and `in`; found name {wire!r}, in {location!r}")
            return None
        place: Location = location
        if place != "path":
            return None if place == "header" and wire.lower() in _IGNORED_HEADERS else (wire, place, None)
        if wire in slots:
            return wire, "path", slots[wire]
        if wire in queries:
            return wire, "query", None
        self._lost(node, f"the path {path} has no {{{wire}}}; the parameter is left out", lost=False)
        return None

    def _content(self, node: Node, owner: str, wire: str) -> tuple[str | None, Type, Node | None]:
        """Return media type, type and schema of a parameter that has `content`."""
        contents = node.members("content")
        if not contents:
            schema = node.get("schema")
            return None, self.schemas.type_of(schema, (owner, wire)) if schema is not None else Scalar("str"), schema
        media, schema = contents[0][0].lower(), contents[0][1].get("schema")
        type_ = self.schemas.type_of(schema, (owner, wire)) if schema is not None else Scalar("str")
        if "json" not in media and media != FORM and not self._is_text(type_):
            self._lost(node, f"the client cannot encode {media}; pass the parameter as finished text")
            type_ = Scalar("str")
        return media, type_, schema

    def _is_text(self, type_: Type) -> bool:
        if isinstance(type_, Ref):
            return isinstance(self.schemas.built.get(type_.pointer), Enum)
        return isinstance(type_, Scalar | Constant)

    def _style(self, node: Node, own: Mapping[str, Any], place: Location, slot: Slot | None) -> tuple[str, bool]:
        style, explode = own.get("style"), own.get("explode")
        if style is not None and style not in _STYLES[place]:
            self._lost(
                node, f"style {style!r} is not allowed for {place} parameters; the client uses {_STYLES[place][0]!r}"
            )
            style = None
        if style is None and slot is not None and slot.style is not None:
            return slot.style, slot.explode
        style = str(style or _STYLES[place][0])
        default = style in ("form", "deepObject", "cookie") or (slot is not None and slot.explode)
        return style, explode if isinstance(explode, bool) else default

    def _doc(self, own: Mapping[str, Any], schema: Node) -> Doc:
        inner = schema.value if isinstance(schema.value, dict) else {}
        return evolve(doc_of(own), description=doc_of_member(self.schemas, schema, inner).description)

    def _default(self, schema: Node | None) -> object:
        if schema is None or not isinstance(schema.value, dict):
            return None
        return default_of_member(self.schemas, schema, schema.value)

    def _resolve(self, node: Node) -> Node | None:
        try:
            return self.documents.follow(node)
        except Unresolved as error:
            self._lost(node, str(error))
            return None

    def _checked(self, node: Node) -> Mapping[str, Any]:
        value = node.value
        if isinstance(value.get("name"), (int, float)):
            # In YAML, who forgets the quotes has written a number or a truth value.
            text = str(value["name"]).lower()
            self._lost(node, f"name: {text} is not a text; it is read as {text!r}", lost=False)
            value = {**value, "name": text}
        return check("parameter", value, lambda text, lost: self._lost(node, text, lost=lost))

    def _lost(self, node: Node, reason: str, *, lost: bool = True) -> None:
        self.report.add(self.documents.place(node), reason, lost=lost)


def _own_name(own: Mapping[str, Any]) -> str | None:
    """Return the `x-name` of a parameter."""
    name = own.get("x-name")
    return name if isinstance(name, str) else None


def nesting_problem(parameter: Parameter, schemas: Mapping[str, Schema]) -> tuple[str, bool] | None:
    """Return what OpenAPI leaves open about objects in a parameter, and whether they are lost; None if nothing."""
    # An object of plain members is what all styles know; a list of lists is as open as a list of objects.
    if parameter.media is not None or _depth(parameter.type, schemas) < 2 or parameter.style == "deepObject":
        return None
    if parameter.location == "query" and parameter.style == "form" and parameter.explode:
        return (
            "OpenAPI does not define how to encode objects in a parameter; the client sends their names in brackets",
            False,
        )
    return f"style {parameter.style!r} cannot encode nested values; the client accepts only plain members", True


def _depth(type_: Type, schemas: Mapping[str, Schema], seen: frozenset[str] = frozenset()) -> int:
    match type_:
        case ListOf(inner) | MapOf(inner) | Wrapped(_, inner):
            return 1 + _depth(inner, schemas, seen)
        case TupleOf(items, rest):
            return 1 + max((_depth(item, schemas, seen) for item in (*items, *([rest] if rest else []))), default=0)
        case Union(arms, _):
            return max(_depth(arm, schemas, seen) for arm in arms)
        case Ref(pointer) if pointer not in seen:
            schema, seen = schemas.get(pointer), seen | {pointer}
            if isinstance(schema, Model):
                # Most styles can express a list among plain members.
                inside = [
                    _depth(field.type, schemas, seen) for field in schema.fields if not isinstance(field.type, ListOf)
                ]
                return 1 + max(inside, default=0)
            return _depth(schema.type, schemas, seen) if isinstance(schema, Alias) else 0
        case _:
            return 0


def _letters(name: str) -> str:
    return "".join(char for char in name.lower() if char.isalnum())


def _texts(places: list[tuple[Any, Any]], wanted: str) -> frozenset[str]:
    def names() -> Iterator[str]:
        for name, place in places:
            if place == wanted and isinstance(name, str):
                yield name

    return frozenset(names())


def _undescribed(node: Node, slot: Slot) -> Parameter:
    style, explode = slot.style or "simple", slot.explode
    return Parameter(slot.wire, node.pointer, "path", Scalar("str"), True, style, explode, slot.reserved)
