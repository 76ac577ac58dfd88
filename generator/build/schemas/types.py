"""Turn schemas into types: models, enums and aliases on the way."""

from __future__ import annotations

from collections.abc import Callable

from attrs import define, evolve, field

from ...ir.extensions import unwrap_of
from ...ir.ir import ANY, NONE, Alias, Field, Model, Ref, Scalar, Schema, Type, Wrapped, union
from ...read.resolve import Documents, Node, Unresolved
from ...text.diagnostics import Report
from .choices import choice_type
from .context import Parent, chosen_name, complaints, doc_of
from .enums import enum_type
from .families import family_type, heirs
from .lists import array_type
from .merge import Merged, Merger, only_reference
from .objects import object_type
from .plain import Key
from .scalars import scalar

_DEEPEST = 60


@define(eq=False)
class Schemas:
    """All schemas of a document; each is built once, at its first use."""

    documents: Documents
    report: Report
    is_replaced: Callable[[str], bool] = field(default=lambda _name: False)
    """Whether an overlay supplies the class of a component of that name."""

    built: dict[str, Schema] = field(factory=dict)
    merger: Merger = field(init=False)
    plain_members: dict[Key, Field] = field(factory=dict)
    open_arms: set[str] = field(factory=set)
    _inlined: dict[str, Type] = field(factory=dict)
    _open: set[str] = field(factory=set)
    _recursive: set[str] = field(factory=set)
    _waiting: list[Callable[[], None]] = field(factory=list)
    _heirs: dict[str, list[Node]] | None = None
    _depth: int = 0

    def __attrs_post_init__(self) -> None:
        self.merger = Merger(self.documents, self.report)

    def later(self, build: Callable[[], None]) -> None:
        """Call `build` when every schema met so far has a type."""
        self._waiting.append(build)

    def holds_itself(self, pointer: str) -> bool:
        """Return whether a schema refers to itself: it was met again while it was built."""
        return pointer in self._recursive

    def finish(self) -> None:
        """Build the members of the models that were met but not built yet."""
        while self._waiting:
            self._waiting.pop(0)()

    def type_of(self, node: Node, parent: Parent) -> Type:
        """Return the type of a schema; the schemas it needs are added to `built`.

        Args:
            node: The schema, which may be a `$ref`.
            parent: What an inline schema is named after.
        """
        if self._depth > _DEEPEST:
            self.report.add(self.documents.place(node), "the schema is nested too deeply; the client accepts any value")
            return ANY
        self._depth += 1
        try:
            return self._type_of(node, parent)
        finally:
            self._depth -= 1

    def _type_of(self, node: Node, parent: Parent) -> Type:
        if isinstance(node.value, bool):
            return ANY
        reference = only_reference(node)
        if reference is None:
            return self._inline(node, parent)
        try:
            target = self.documents.target(reference.value["$ref"], reference.pointer)
            # A component that is itself a mere $ref is known by the end of the chain.
            target = self.documents.follow(target)
        except Unresolved as error:
            self.report.add(self.documents.place(node), f"{error}; the client accepts any value")
            return ANY
        own = node.value
        if "type" in own and self.merger.merge(target).types not in (None, {"object"}):
            return self._inline(node, parent)  # it names the type `object`, which its target is not
        type_ = self.named(target)
        kinds = own.get("type")
        may_be_null = own.get("nullable") is True or (isinstance(kinds, list) and "null" in kinds)
        return union(type_, NONE) if may_be_null else type_

    def named(self, node: Node) -> Type:
        """Return the type of a schema that others refer to: a reference if it becomes a class."""
        return self._inline(node, None)

    def type_of_joined(self, merged: Merged, parent: Parent) -> Type:
        """Return the type of several merged schemas."""
        return self._inline(merged.node, parent, merged)

    def type_without_choice(self, merged: Merged, parent: Parent) -> Type:
        """Return the type of a schema without its `oneOf` and `anyOf`."""
        return self._plain(evolve(merged, groups=[]), None, parent)

    def _inline(self, node: Node, parent: Parent, joined: Merged | None = None) -> Type:
        pointer = node.pointer
        if pointer in self.built:
            return self._reference(pointer)
        if pointer in self._inlined:
            return self._inlined[pointer]
        if pointer in self._open:
            self._recursive.add(pointer)
            return Ref(pointer)
        self._open.add(pointer)
        try:
            merged = self.merger.merge(node) if joined is None else joined
            type_ = self._build(merged, parent)
        finally:
            self._open.discard(pointer)
        if pointer in self._recursive and pointer not in self.built:
            self.built[pointer] = Alias(pointer, type_, doc_of(merged.keywords), chosen_name(merged, pointer), parent)
            type_ = Ref(pointer)
        self._inlined[pointer] = type_
        return type_

    def _reference(self, pointer: str) -> Type:
        return self._inlined.get(pointer, Ref(pointer))

    def _build(self, merged: Merged, parent: Parent) -> Type:
        pointer = merged.node.pointer
        name = chosen_name(merged, pointer)
        if name is not None and self.is_replaced(name):
            self.built[pointer] = Model(pointer, (), doc_of(merged.keywords), name, parent, replaced=True)
            self.later(lambda: self._also_build(merged, parent))
            return union(Ref(pointer), NONE) if merged.nullable else Ref(pointer)
        type_ = self._shape(merged, name, parent)
        return union(type_, NONE) if merged.nullable else type_

    def _also_build(self, merged: Merged, parent: Parent) -> None:
        """Build the schema behind an overlay's class, so that the overlay can use its inner models."""
        replacement = self.built.pop(merged.node.pointer)
        self._shape(merged, None, parent)
        inner = self.built.get(merged.node.pointer)
        if isinstance(inner, Model):
            replacement = evolve(inner, replaced=True, name=replacement.name)
        self.built[merged.node.pointer] = replacement

    def _shape(self, merged: Merged, name: str | None, parent: Parent) -> Type:
        unwrap = merged.keyword("x-unwrap")
        if unwrap is not None:
            return self._unwrapped(merged, unwrap, parent)
        if "const" in merged.keywords or isinstance(merged.keyword("enum"), list):
            listed = enum_type(self, merged, name, parent)
            if listed is not None:
                return listed
        heirs = self._children(merged)
        if heirs:
            return family_type(self, merged, heirs, name, parent)
        if merged.groups:
            return choice_type(self, merged, name, parent)
        return self._plain(merged, name, parent)

    def _plain(self, merged: Merged, name: str | None, parent: Parent) -> Type:
        kinds = merged.types
        if kinds is None or len(kinds) == 1:
            return self._single(merged, next(iter(kinds)) if kinds else None, name, parent)
        if merged.keyword("x-type") is not None:
            return scalar(merged, "string", complaints(self, merged))
        order = ("object", "array", "boolean", "integer", "number", "string", "null")
        arms = [self._single(merged, kind, name, parent) for kind in order if kind in kinds]
        if {"integer", "number"} <= kinds:
            arms = [arm for arm in arms if arm != Scalar("int")]
        return union(*arms)

    def _single(self, merged: Merged, kind: str | None, name: str | None, parent: Parent) -> Type:
        if kind is None:
            kind = _guess(merged)
        if kind == "object":
            return object_type(self, merged, name, parent)
        if kind == "array":
            return array_type(self, merged, parent)
        if kind is None:
            return ANY
        return scalar(merged, kind, complaints(self, merged))

    def _unwrapped(self, merged: Merged, unwrap: object, parent: Parent) -> Type:
        place = self.documents.place(merged.node)
        member, lone_row, absent = unwrap_of(unwrap)
        if isinstance(member, str) and member in merged.properties:
            return Wrapped(member, self.type_of(merged.properties[member], parent), lone_row, absent)
        items = merged.node_of("items")
        if unwrap == 0 and items is not None:
            return Wrapped(0, self.type_of(items, parent))
        self.report.add(place, f"x-unwrap: {member!r} names no member of this schema; it is ignored")
        return ANY

    def _children(self, merged: Merged) -> list[Node]:
        """Return the schemas that extend this one by `allOf`, if it has a discriminator but no arms."""
        if merged.groups or "discriminator" not in self.merger.checked(merged.node):
            return []
        return self.heirs_of(merged.node)

    def heirs_of(self, node: Node) -> list[Node]:
        """Return the components that extend a schema by `allOf`."""
        if self._heirs is None:
            self._heirs = heirs(self.documents)
        return self._heirs.get(node.pointer, [])


def _guess(merged: Merged) -> str | None:
    if merged.properties or "additionalProperties" in merged.keywords or "patternProperties" in merged.keywords:
        return "object"
    if "items" in merged.keywords or "prefixItems" in merged.keywords:
        return "array"
    if merged.keyword("x-type") is not None or merged.keyword("contentEncoding") or merged.keyword("contentMediaType"):
        return "string"
    if merged.keyword("format") in ("date", "date-time", "uuid", "binary", "byte", "email", "uri"):
        return "string"
    return None
