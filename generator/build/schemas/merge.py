"""Merge a schema and the parts of its `allOf` into one view of its members."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from attrs import define, field, frozen

from ...check.document import check
from ...check.flags import is_true
from ...read.resolve import Documents, Node, Unresolved
from ...text.diagnostics import Report, type_name_of

_TYPED = {
    "type",
    "properties",
    "additionalProperties",
    "patternProperties",
    "items",
    "prefixItems",
    "enum",
    "const",
    "format",
    "oneOf",
    "anyOf",
    "allOf",
    "$ref",
    "x-type",
    "x-unwrap",
    "contentEncoding",
    "contentMediaType",
}
"""Keywords that decide the type of a value."""

_OF_OBJECTS = {"required", "minProperties", "maxProperties", "dependentRequired", "dependentSchemas", "propertyNames"}
_SAYING = _TYPED - {"allOf", "$ref"}
_LOOSE = _OF_OBJECTS | {"not", "if", "then", "else"}


@frozen(eq=False)
class Group:
    """A `oneOf` or `anyOf`: the arms that constrain a value, and the discriminator."""

    arms: list[Node]
    discriminator: Mapping[str, Any] | None
    is_exclusive: bool = True
    """Whether a value fits exactly one arm (`oneOf`), not one or more (`anyOf`)."""


@define(eq=False)
class Merged:
    """A schema after its `allOf` is merged."""

    node: Node
    keywords: dict[str, Any] = field(factory=dict)
    types: set[str] | None = None
    properties: dict[str, Node] = field(factory=dict)
    required: set[str] = field(factory=set)
    groups: list[Group] = field(factory=list)
    """Each `oneOf` or `anyOf` in the schema or its parts; all of them apply."""

    nullable: bool = False
    says_type: bool = False
    """Whether any keyword decides the type of a value."""

    bases: list[Node] = field(factory=list)

    def keyword(self, name: str) -> Any:
        """Return the value of a keyword; None if no merged schema has it."""
        value = self.keywords.get(name)
        return value.value if isinstance(value, Node) else value

    def node_of(self, name: str) -> Node | None:
        """Return the node of a keyword whose value is a schema; None if there is none."""
        value = self.keywords.get(name)
        return value if isinstance(value, Node) else None


def says_type(node: Node) -> bool:
    """Return whether a schema restricts the type of a value; an arm with only `required` does not."""
    return isinstance(node.value, dict) and not _TYPED.isdisjoint(node.value)


def says_null(node: Node) -> bool:
    """Return whether an OpenAPI 3.0 schema allows null and nothing else."""
    return isinstance(node.value, dict) and is_true(node.value.get("nullable")) and not says_type(node)


def of_objects(node: Node) -> bool:
    """Return whether a schema describes members of an object although it names no type."""
    return isinstance(node.value, dict) and any(key in _OF_OBJECTS for key in node.value)


def _groups(node: Node, own: Mapping[str, Any]) -> Iterator[Group]:
    """Yield the choices of a schema that decide its type: those whose arms say types and exclude something."""
    for key in ("oneOf", "anyOf"):
        arms = node.entries(key) if key in own else []
        if any(says_type(arm) or says_null(arm) for arm in arms) and not any(map(_accepts_anything, arms)):
            discriminator = own.get("discriminator")
            yield Group(arms, discriminator if isinstance(discriminator, dict) else None, key == "oneOf")


def _accepts_anything(node: Node) -> bool:
    """Return whether a schema allows any value; a choice with such an arm does too."""
    if not isinstance(node.value, dict):
        return node.value is True
    return not says_type(node) and not says_null(node) and not any(key in _LOOSE for key in node.value)


def only_reference(node: Node) -> Node | None:
    """Return the `$ref` that a schema consists of, by itself or as the sole part of `allOf` that adds anything.

    Returns:
        None if the schema adds to the type, or has no reference. That it names the type `object` adds nothing if the
        target is an object, which only the caller can tell.
    """
    value = node.value
    if not isinstance(value, dict):
        return None
    if "$ref" not in value and "allOf" not in value:
        return None
    own = {key for key in value if key in _TYPED or key in _LOOSE} - ({"type"} if says_object(value) else set())
    if _is_reference(value):
        return node if own == {"$ref"} else None
    return _sole_part(node.entries("allOf")) if own == {"allOf"} else None


def _sole_part(parts: list[Node]) -> Node | None:
    """Return the reference that is the only part of an `allOf` with more than remarks; None if there is none."""
    adding = [part for part in parts if not _adds_nothing(part.value)] if len(parts) <= _MOST_PARTS else []
    return adding[0] if len(adding) == 1 and _is_reference(adding[0].value) else None


def _is_reference(value: object) -> bool:
    return isinstance(value, dict) and isinstance(value.get("$ref"), str)


_MOST_PARTS = 8
"""With more parts than these, an `allOf` is not a reference with remarks."""


def says_object(value: Mapping[str, Any]) -> bool:
    """Return whether a schema names the type `object`, perhaps with null beside it."""
    kinds = value.get("type")
    return kinds == "object" or (
        isinstance(kinds, list) and kinds in (["object"], ["object", "null"], ["null", "object"])
    )


def _adds_nothing(value: object) -> bool:
    """Return whether a part of `allOf` has remarks alone, such as a description, or the type `object`."""
    if not isinstance(value, dict):
        return False
    own = {key for key in value if key in _TYPED or key in _LOOSE or key == "nullable"}
    return not own or (own == {"type"} and value["type"] == "object")


def common_types(first: set[str], second: set[str]) -> set[str]:
    """Return the JSON types that both sets allow; an integer is also a number."""
    common = first & second
    if ("integer" in first and "number" in second) or ("number" in first and "integer" in second):
        common |= {"integer"}
    return common


def _join(known: dict[str, Node], more: Mapping[str, Node]) -> None:
    """Add members to a schema; a member with a type replaces an earlier one."""
    for name, node in more.items():
        if name not in known or says_type(node) or not says_type(known[name]):
            known[name] = node


def _put_first(properties: dict[str, Node], names: list[str]) -> None:
    """Put a schema's own members before those that it shares with others."""
    rest = dict(properties)
    properties.clear()
    properties.update({name: rest.pop(name) for name in dict.fromkeys(names) if name in rest})
    properties.update(rest)


@define(eq=False)
class Merger:
    """Merges schemas of one set of documents; reports what contradicts."""

    documents: Documents
    report: Report
    _checked: dict[str, dict[str, Any]] = field(factory=dict)

    def checked(self, node: Node) -> dict[str, Any]:
        """Return a schema's own members; invalid members are left out and reported."""
        known = self._checked.get(node.pointer)
        if known is None:
            known = check("schema", self._as_mapping(node), self._complain(node))
            self._checked[node.pointer] = known
        return known

    def merge(self, node: Node) -> Merged:
        """Return a schema merged with its `allOf` and with the target of its `$ref`."""
        merged = Merged(node)
        self._add(merged, node, set())
        return merged

    def joined(self, node: Node, parts: list[Node]) -> Merged:
        """Return several schemas merged as if they were in one `allOf`, at the place of `node`."""
        merged = Merged(node)
        self._compose(merged, parts, set())
        return merged

    def _add(self, merged: Merged, node: Node, seen: set[str]) -> None:
        if node.pointer in seen:
            return
        seen.add(node.pointer)
        own = self.checked(node)
        self._keywords(merged, node, own)
        merged.says_type = not _SAYING.isdisjoint(own)
        merged.groups += _groups(node, own)
        required = own.get("required")
        if isinstance(required, list):
            merged.required.update(str(name) for name in required)
        composed = node.entries("allOf")
        targets = self._targets(node, own)
        self._compose(merged, [*targets, *composed], seen)
        # What a schema says itself comes after, and counts before, what it is composed of.
        _join(merged.properties, dict(node.members("properties")))
        inline = [part for part in composed if isinstance(part.value, dict) and "$ref" not in part.value]
        if targets or len(inline) < len(composed):
            _put_first(merged.properties, [name for part in (node, *inline) for name, _ in part.members("properties")])

    def _targets(self, node: Node, own: Mapping[str, Any]) -> list[Node]:
        """Return the target of a schema's `$ref`, if it has one that leads somewhere."""
        reference = own.get("$ref")
        if not isinstance(reference, str):
            return []
        try:
            return [self.documents.target(reference, node.pointer)]
        except Unresolved as error:
            self.report.add(self.documents.place(node), str(error))
            return []

    def _compose(self, merged: Merged, parts: list[Node], seen: set[str]) -> None:
        alone = not merged.says_type and not merged.nullable
        typed = [base for part in parts if (base := self._base(merged, part, seen)).says_type]
        if alone and typed:
            merged.says_type, merged.nullable = True, all(base.nullable for base in typed)

    def _base(self, merged: Merged, node: Node, seen: set[str]) -> Merged:
        inherited = Merged(node)
        self._add(inherited, node, seen)
        merged.bases.append(node)
        for key, value in inherited.keywords.items():
            if key not in ("discriminator", "title", "description") or key not in merged.keywords:
                merged.keywords.setdefault(key, value)
        if inherited.types is not None:
            both = inherited.types if merged.types is None else common_types(merged.types, inherited.types)
            if not both and merged.types:
                types = f"{sorted(merged.types)} and {sorted(inherited.types)}"
                reason = f"allOf requires the types {types} at once; the client accepts either"
                self.report.add(self.documents.place(merged.node), reason)
                # No value is both, so one of the two is a mistake, and nobody here knows which.
                both = merged.types | inherited.types
            merged.types = both
        _join(merged.properties, inherited.properties)
        merged.required |= inherited.required
        # A base that lists its heirs does not make each heir a choice of all.
        merged.groups += [group for group in inherited.groups if not self._leads_back(group, merged.node)]
        return inherited

    def _leads_back(self, group: Group, node: Node) -> bool:
        for arm in group.arms:
            try:
                if self.documents.follow(arm).pointer == node.pointer:
                    return True
            except Unresolved:
                continue
        return False

    def _keywords(self, merged: Merged, node: Node, own: Mapping[str, Any]) -> None:
        for key, value in own.items():
            if key in ("properties", "required", "allOf", "oneOf", "anyOf", "$ref", "type", "nullable"):
                continue
            member = (
                node.child(key)
                if key in ("items", "additionalProperties", "prefixItems", "patternProperties")
                else value
            )
            merged.keywords.setdefault(key, member)
        kinds = own.get("type")
        if isinstance(kinds, str):
            merged.types = {kinds}
        elif isinstance(kinds, list) and kinds:
            merged.types = {str(kind) for kind in kinds}
        if own.get("nullable") is True:
            merged.nullable = True
        if merged.types is not None and "null" in merged.types:
            merged.nullable = merged.nullable or len(merged.types) > 1
            merged.types = merged.types - {"null"} or {"null"}

    def _as_mapping(self, node: Node) -> Mapping[str, Any]:
        if isinstance(node.value, dict):
            return node.value
        if not isinstance(node.value, bool):
            self.report.add(self.documents.place(node), f"expected a schema, found {type_name_of(node.value)}")
        return {}

    def _complain(self, node: Node) -> Callable[[str, bool], None]:
        return lambda text, lost: self.report.add(self.documents.place(node), text, lost=lost)
