"""Turn schemas into types: models, enums and aliases on the way."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import PurePosixPath
from typing import Any, Literal, cast

from attrs import define, evolve, field

from .ir import (
    ANY,
    NONE,
    Alias,
    Constant,
    Doc,
    Enum,
    Field,
    ListOf,
    MapOf,
    Model,
    Ref,
    Scalar,
    Schema,
    Tag,
    TupleOf,
    Type,
    Union,
    Wrapped,
    union,
)
from .merge import Merged, Merger, only_reference, says_null
from .problems import Report
from .resolve import Documents, Node, Unresolved
from .scalars import scalar

Parent = tuple[str, str] | None
"""Pointer of the part an inline schema belongs to, and the word that tells it apart there."""

_DEEPEST = 60
_BASE = "x-base"
"""Stands at the end of the pointer of a base schema read without its heirs."""


def doc_of(keywords: Mapping[str, Any]) -> Doc:
    """Gather what a node says for people."""
    summary, description = keywords.get("summary") or keywords.get("title"), keywords.get("description")
    return Doc(
        summary if isinstance(summary, str) else "",
        description if isinstance(description, str) else "",
        keywords.get("deprecated") is True,
    )


@define(eq=False)
class Schemas:
    """All schemas of a document; each is built once, at its first use."""

    documents: Documents
    report: Report
    is_replaced: Callable[[str], bool] = field(default=lambda name: False)
    """Whether an overlay supplies the class of a component of that name."""

    found: dict[str, Schema] = field(factory=dict)
    merger: Merger = field(init=False)
    _inlined: dict[str, Type] = field(factory=dict)
    _open: set[str] = field(factory=set)
    _recursive: set[str] = field(factory=set)
    _waiting: list[Callable[[], None]] = field(factory=list)
    _heirs: dict[str, list[Node]] | None = None
    _depth: int = 0

    def __attrs_post_init__(self) -> None:
        self.merger = Merger(self.documents, self.report)

    def finish(self) -> None:
        """Build the models whose first use has been met but not their members."""
        while self._waiting:
            self._waiting.pop(0)()

    def type_of(self, node: Node, parent: Parent) -> Type:
        """Give the type of a schema; what it needs is put into `found`.

        Args:
            node: The schema, which may be a `$ref`.
            parent: What an inline schema is named after.
        """
        if self._depth > _DEEPEST:
            self.report.add(self.documents.place(node), "nested too deeply; read as any value")
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
            self.report.add(self.documents.place(node), f"{error}; read as any value")
            return ANY
        type_ = self.named(target)
        own = node.value
        kinds = own.get("type")
        may_be_null = own.get("nullable") is True or (isinstance(kinds, list) and "null" in kinds)
        return union(type_, NONE) if may_be_null else type_

    def named(self, node: Node) -> Type:
        """Give the type of a schema that others refer to: a reference where it is a class of its own."""
        return self._inline(node, None)

    def _inline(self, node: Node, parent: Parent) -> Type:
        pointer = node.pointer
        if pointer in self.found:
            return self._reference(pointer)
        if pointer in self._inlined:
            return self._inlined[pointer]
        if pointer in self._open:
            self._recursive.add(pointer)
            return Ref(pointer)
        self._open.add(pointer)
        try:
            merged = self.merger.merge(node)
            type_ = self._build(merged, parent)
        finally:
            self._open.discard(pointer)
        if pointer in self._recursive and pointer not in self.found:
            self.found[pointer] = Alias(pointer, type_, doc_of(merged.keywords), _chosen(merged, pointer), parent)
            type_ = Ref(pointer)
        self._inlined[pointer] = type_
        return type_

    def _reference(self, pointer: str) -> Type:
        return self._inlined.get(pointer, Ref(pointer))

    def _build(self, merged: Merged, parent: Parent) -> Type:
        pointer = merged.node.pointer
        name = _chosen(merged, pointer)
        if name is not None and self.is_replaced(name):
            self.found[pointer] = Model(pointer, (), doc_of(merged.keywords), name, parent, replaced=True)
            self._waiting.append(lambda: self._also_build(merged, parent))
            return union(Ref(pointer), NONE) if merged.nullable else Ref(pointer)
        type_ = self._shape(merged, name, parent)
        return union(type_, NONE) if merged.nullable else type_

    def _also_build(self, merged: Merged, parent: Parent) -> None:
        """Build what an overlay's class stands in for, so that its inner models exist for the overlay to use."""
        held = self.found.pop(merged.node.pointer)
        self._shape(merged, None, parent)
        inner = self.found.get(merged.node.pointer)
        if isinstance(inner, Model):
            held = evolve(inner, replaced=True, name=held.name)
        self.found[merged.node.pointer] = held

    def _shape(self, merged: Merged, name: str | None, parent: Parent) -> Type:
        unwrap = merged.keyword("x-unwrap")
        if unwrap is not None:
            return self._unwrapped(merged, unwrap, parent)
        if "const" in merged.keywords or isinstance(merged.keyword("enum"), list):
            listed = self._listed(merged, name, parent)
            if listed is not None:
                return listed
        heirs = self._children(merged)
        if heirs:
            return self._family(merged, heirs, name, parent)
        if merged.groups:
            chosen = merged.groups[0][1]
            if len(merged.groups) > 1:
                reason = "several oneOf/anyOf apply at once; only the first tells the type"
                self.report.add(self.documents.place(merged.node), reason)
            return self._choice(merged, chosen, name, parent)
        kinds = merged.types
        if kinds is None or len(kinds) == 1:
            return self._single(merged, next(iter(kinds)) if kinds else None, name, parent)
        if merged.keyword("x-type") is not None:
            return scalar(merged, "string", self._complain(merged))
        order = ("object", "array", "boolean", "integer", "number", "string", "null")
        arms = [self._single(merged, kind, name, parent) for kind in order if kind in kinds]
        if {"integer", "number"} <= kinds:
            arms = [arm for arm in arms if arm != Scalar("int")]
        return union(*arms)

    def _single(self, merged: Merged, kind: str | None, name: str | None, parent: Parent) -> Type:
        if kind is None:
            kind = _guess(merged)
        if kind == "object":
            return self._object(merged, name, parent)
        if kind == "array":
            return self._array(merged, name, parent)
        if kind is None:
            return ANY
        return scalar(merged, kind, self._complain(merged))

    def _object(self, merged: Merged, name: str | None, parent: Parent) -> Type:
        pointer = merged.node.pointer
        if not merged.properties:
            return MapOf(self._extra(merged, parent) or ANY, _numbered(merged))
        placeholder = Model(pointer, (), doc_of(merged.keywords), name, parent)
        self.found[pointer] = placeholder
        self._waiting.append(lambda: self._fill(merged, placeholder))
        return Ref(pointer)

    def _fill(self, merged: Merged, placeholder: Model) -> None:
        pointer = merged.node.pointer
        fields: list[Field] = []
        for wire, node in merged.properties.items():
            fields.append(self.field(wire, node, wire in merged.required, pointer))
        extra = self._extra(merged, (pointer, "value"))
        said = merged.keyword("additionalProperties")
        is_open = said is True or isinstance(said, dict)
        held = self.found.get(pointer)
        kept = held if isinstance(held, Model) else placeholder
        self.found[pointer] = evolve(kept, fields=tuple(fields), extra=extra, is_open=is_open)

    def field(self, wire: str, node: Node, required: bool, owner: str) -> Field:
        """Give one member of an object."""
        own = self.merger.checked(node) if isinstance(node.value, dict) else {}
        named = own.get("x-name")
        return Field(
            wire,
            node.pointer,
            self.type_of(node, (owner, wire)),
            required,
            self.doc(node, own),
            named if isinstance(named, str) else None,
            own.get("x-secret") is True or own.get("format") == "password",
            own.get("readOnly") is True,
            own.get("writeOnly") is True,
            own.get("default"),
        )

    def doc(self, node: Node, own: Mapping[str, Any]) -> Doc:
        """Give what a member says of itself, or else what the component it refers to says."""
        said = doc_of({key: value for key, value in own.items() if key != "title"})
        reference = only_reference(node)
        if said.description or reference is None:
            return said
        try:
            target = self.documents.follow(reference)
        except Unresolved:
            return said
        beyond = doc_of(self.merger.checked(target)) if isinstance(target.value, dict) else said
        return evolve(said, description=beyond.description)

    def _extra(self, merged: Merged, parent: Parent) -> Type | None:
        additional = merged.keywords.get("additionalProperties")
        patterns = merged.node_of("patternProperties")
        if isinstance(additional, Node) and additional.value is False:
            additional = None
            if patterns is None:
                return None
        types: list[Type] = []
        if patterns is not None and isinstance(patterns.value, dict):
            types.extend(self.type_of(patterns.child(key), parent) for key in patterns.value)
        if isinstance(additional, Node) and isinstance(additional.value, dict) and additional.value:
            types.append(self.type_of(additional, parent))
        elif isinstance(additional, Node) or patterns is None:
            types.append(ANY)
        return union(*types) if types else ANY

    def _array(self, merged: Merged, name: str | None, parent: Parent) -> Type:
        pointer = merged.node.pointer
        below = parent if parent is not None else (pointer, "item")
        if parent is not None:
            below = (parent[0], f"{parent[1]}[]")
        prefix = merged.node_of("prefixItems")
        items = merged.node_of("items")
        rest = self.type_of(items, below) if items is not None and isinstance(items.value, dict) else None
        if prefix is not None and isinstance(prefix.value, list) and prefix.value:
            heads = [self.type_of(prefix.child(index), below) for index in range(len(prefix.value))]
            open_end = rest or (None if items is not None and items.value is False else ANY)
            least, most = merged.keyword("minItems"), merged.keyword("maxItems")
            if least == most == len(heads):
                open_end = None
            if open_end is None and isinstance(least, int) and least >= len(heads):
                return TupleOf(tuple(heads))
            return ListOf(union(*heads, *([open_end] if open_end else [])))
        return ListOf(rest or ANY)

    def _unwrapped(self, merged: Merged, unwrap: object, parent: Parent) -> Type:
        place = self.documents.place(merged.node)
        if isinstance(unwrap, str) and unwrap in merged.properties:
            return Wrapped(unwrap, self.type_of(merged.properties[unwrap], parent))
        items = merged.node_of("items")
        if unwrap == 0 and items is not None:
            return Wrapped(0, self.type_of(items, parent))
        self.report.add(place, f"x-unwrap: {unwrap!r} names no member of this schema; it is ignored")
        return ANY

    def _listed(self, merged: Merged, name: str | None, parent: Parent) -> Type | None:
        kind = next(iter(merged.types)) if merged.types and len(merged.types) == 1 else "string"
        if merged.keyword("x-type") is not None:
            return scalar(merged, kind, self._complain(merged))
        values = [merged.keyword("const")] if "const" in merged.keywords else list(merged.keyword("enum"))
        plain = list(dict.fromkeys((type(value), value) for value in values if _plain(value)))
        if len(plain) < len(values) and any(not _plain(value) for value in values):
            self.report.add(self.documents.place(merged.node), "an enum of objects or lists is read by its type only")
            return None
        kept = [value for _, value in plain if value is not None]
        if any(isinstance(value, float) for value in kept):
            reason = "Python has no literal for a number with a fraction; the enum is read by its type only"
            self.report.add(self.documents.place(merged.node), reason, lost=False)
            return union(Scalar("float"), *[NONE] * (None in values)) if kind == "string" else None
        null = [NONE] if None in values or merged.nullable else []
        if set(map(type, kept)) == {bool} and len(kept) == 2:
            return union(Scalar("bool"), *null)
        if merged.types == {"string"}:
            kept = [value if isinstance(value, str) else _spelled(value) for value in kept]
        if len(kept) == 1 or not kept or len(set(map(type, kept))) > 1 or type(kept[0]) not in (str, int):
            return union(*([Constant(tuple(kept))] if kept else []), *null) if kept or null else ANY
        pointer = merged.node.pointer
        base: Literal["str", "int"] = "str" if isinstance(kept[0], str) else "int"
        names = merged.keyword("x-enum")
        chosen = {str(key): str(value) for key, value in names.items()} if isinstance(names, dict) else {}
        doc = doc_of(merged.keywords)
        self.found[pointer] = Enum(pointer, base, tuple(kept), doc, name, parent, chosen)
        return union(Ref(pointer), *null)

    def _choice(self, merged: Merged, arms: list[Node], name: str | None, parent: Parent) -> Type:
        pointer = merged.node.pointer
        null = any(_is_null(arm) for arm in arms)
        real = [arm for arm in arms if not _is_null(arm)]
        if merged.properties and real and not self._heirs_of(merged.node):
            types = [self._arm_with_base(merged, arm, index) for index, arm in enumerate(real)]
        else:
            below = parent if parent is not None and len(real) == 1 else (pointer, "option")
            types = [self.type_of(arm, below if parent is None else parent) for arm in real]
        tag = self._tag(merged, real, types)
        type_ = union(*types, tag=tag) if types else ANY
        extra = [NONE] if null else []
        if len([arm for arm in getattr(type_, "arms", (type_,)) if arm != NONE]) < 2 or (name is None and tag is None):
            return union(type_, *extra)
        if extra and pointer in self._recursive:
            # What is inside refers to the alias before anybody can add null to it.
            type_ = Union((*type_.arms, NONE), type_.tag) if isinstance(type_, Union) else union(type_, NONE)
        self.found[pointer] = Alias(pointer, type_, doc_of(merged.keywords), name, parent)
        return union(Ref(pointer), *extra)

    def _family(self, merged: Merged, heirs: list[Node], name: str | None, parent: Parent) -> Type:
        """Give the union of a base schema's heirs and, for kinds that nobody documented, of the base alone."""
        pointer = merged.node.pointer
        types = [self.type_of(heir, None) for heir in heirs]
        tag = self._tag(merged, heirs, types)
        plain = Model(f"{pointer}/{_BASE}", (), doc_of(merged.keywords), None, (pointer, "other"))
        self.found[plain.pointer] = plain
        base = Merged(Node(merged.node.value, plain.pointer), merged.keywords, merged.types, merged.properties)
        base.required = merged.required
        self._waiting.append(lambda: self._fill(base, plain))
        type_ = union(*types, Ref(plain.pointer), tag=evolve(tag, other=plain.pointer) if tag is not None else None)
        self.found[pointer] = Alias(pointer, type_, doc_of(merged.keywords), name, parent)
        return union(Ref(pointer), *([NONE] if merged.nullable else []))

    def _arm_with_base(self, merged: Merged, arm: Node, index: int) -> Type:
        """Join an arm of a union with the members that stand beside the union."""
        try:
            target = self.documents.follow(arm)
        except Unresolved as error:
            self.report.add(self.documents.place(arm), str(error))
            target = arm
        inner = self.merger.merge(target)
        if inner.types is not None and inner.types != {"object"}:
            return self.type_of(arm, (merged.node.pointer, "option"))
        pointer = arm.pointer
        joined = Merged(Node(arm.value, pointer), dict(inner.keywords))
        joined.properties = {**merged.properties, **inner.properties}
        joined.required = merged.required | inner.required
        known = _chosen(inner, target.pointer) or inner.keyword("title") or f"option{index + 1}"
        placeholder = Model(pointer, (), doc_of(inner.keywords), None, (merged.node.pointer, str(known)))
        self.found[pointer] = placeholder
        self._waiting.append(lambda: self._fill(joined, placeholder))
        return Ref(pointer)

    def _tag(self, merged: Merged, arms: list[Node], types: list[Type]) -> Tag | None:
        discriminator = merged.keyword("discriminator")
        member = discriminator.get("propertyName") if isinstance(discriminator, dict) else None
        if not isinstance(member, str) or not arms:
            return None
        by_target: dict[str, str] = {}
        for arm, type_ in zip(arms, types, strict=True):
            if not isinstance(type_, Ref):
                self.report.add(self.documents.place(arm), "an arm of a discriminated union is no object", lost=False)
                return None
            by_target[type_.pointer] = type_.pointer
            try:
                by_target[self.documents.follow(arm).pointer] = type_.pointer
            except Unresolved:
                continue
        pairs: dict[str, str] = {}
        mapping = discriminator.get("mapping") if isinstance(discriminator, dict) else None
        for value, target in (mapping or {}).items() if isinstance(mapping, dict) else ():
            found = self._mapped(str(target), merged.node)
            if found in by_target:
                pairs[str(value)] = by_target[found]
        for arm in arms:
            try:
                target_node = self.documents.follow(arm)
            except Unresolved:
                continue
            if target_node.pointer in by_target and by_target[target_node.pointer] not in pairs.values():
                pairs.setdefault(target_node.key, by_target[target_node.pointer])
        return Tag(member, tuple(pairs.items()))

    def _mapped(self, target: str, near: Node) -> str | None:
        for ref in (target, f"#/components/schemas/{target}"):
            try:
                return self.documents.follow(self.documents.target(ref, near.pointer)).pointer
            except Unresolved:
                continue
        self.report.add(self.documents.place(near), f"discriminator: {target!r} names no schema", lost=False)
        return None

    def _children(self, merged: Merged) -> list[Node]:
        """Find the schemas that extend this one by `allOf`, where it names a discriminator and no arms."""
        if merged.groups or "discriminator" not in self.merger.checked(merged.node):
            return []
        return self._heirs_of(merged.node)

    def _heirs_of(self, node: Node) -> list[Node]:
        if self._heirs is None:
            self._heirs = {}
            components = self.documents.root.get("components")
            for _, schema in components.members("schemas") if components else []:
                for part in schema.entries("allOf"):
                    if isinstance(part.value, dict) and isinstance(part.value.get("$ref"), str):
                        try:
                            base = self.documents.follow(part).pointer
                        except Unresolved:
                            continue
                        self._heirs.setdefault(base, []).append(schema)
        return self._heirs.get(node.pointer, [])

    def _complain(self, merged: Merged) -> Callable[[str], None]:
        return lambda reason: self.report.add(self.documents.place(merged.node), reason)


def _chosen(merged: Merged, pointer: str) -> str | None:
    own = merged.node.value.get("x-name") if isinstance(merged.node.value, dict) else None
    if isinstance(own, str):
        return own
    file, _, fragment = pointer.partition("#")
    if file and not fragment:
        return PurePosixPath(file).stem.partition(".")[0] or None
    if file and fragment.count("/") == 1:
        return fragment[1:].replace("~1", "/").replace("~0", "~")
    head, _, last = pointer.rpartition("/")
    is_component = head.endswith(("/components/schemas", "/$defs", "/definitions"))
    return last.replace("~1", "/").replace("~0", "~") if is_component else None


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


def _plain(value: object) -> bool:
    return value is None or isinstance(value, str | int | float | bool)


def _spelled(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _is_null(node: Node) -> bool:
    if not isinstance(node.value, dict):
        return False
    if says_null(node):
        return True
    return (
        node.value.get("type") in ("null", ["null"])
        or node.value.get("enum") == [None]
        or node.value.get("const", 0) is None
    )


def _numbered(merged: Merged) -> bool:
    names = merged.keyword("propertyNames")
    return isinstance(names, dict) and cast("dict[str, object]", names).get("x-type") == "integer"
