"""Compare the limits of two schemas at any depth: members, items, values of maps, arms of unions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from attrs import define, evolve, field, frozen

from ...build.schemas.merge import Merged
from ...ir.ir import Model
from ...read.resolve import Node
from ..changes import Change, Level, Touched
from ..constraints import facet_levels, facets_of, same
from ..matching.finding import Direction
from ..matching.identity import Identity
from ..snapshot import Side
from .sameness import followed

_DEEPEST = 80


@frozen
class Spot:
    """A place of a schema: how a sentence calls it, and the Python names that it is about."""

    subject: str
    names: tuple[Touched, ...] = ()
    members: Mapping[str, Spot] | None = None
    """The places of its members, if they are arguments."""

    is_typed: bool = True
    """Whether its types are compared as Python types; if not, they are compared here."""

    is_in_python: bool = True
    """Whether callers see it in Python."""

    kind: str = "wire-type"
    """The kind of entry for types that are compared here."""

    def inside(self, where: str) -> Spot:
        """Return the place of a part of it."""
        return evolve(self, subject=f"{self.subject} ({where})", members=None)


@define
class _Seen:
    """One difference, with the directions it was met in."""

    spot: Spot
    old: str
    new: str
    was: object
    now: object
    directions: set[Direction] = field(factory=set)


@define
class SchemaWalker:
    """Walks pairs of schemas and collects what differs in their limits."""

    old: Side
    new: Side
    identity: Identity
    _found: dict[tuple[str, str, str, str], _Seen] = field(factory=dict)
    _visited: set[tuple[str, str, Direction, str]] = field(factory=set)

    def walk(self, old: Node | None, new: Node | None, direction: Direction, spot: Spot) -> None:
        """Compare two schemas and all that is in them."""
        if old is not None and new is not None:
            self._walk(old, new, direction, spot, 0)

    def changes(self) -> Iterator[Change]:
        """Yield what was found, each difference once with its levels for both directions."""
        for (_, _, _, key), seen in self._found.items():
            yield self._change(key, seen)

    def _walk(self, old: Node, new: Node, direction: Direction, spot: Spot, depth: int) -> None:
        first, second = followed(self.old, old), followed(self.new, new)
        if first is None or second is None or depth > _DEEPEST:
            return
        if not (isinstance(first.value, dict) and isinstance(second.value, dict)):
            return
        first, second = self._lone_base(self.old, first), self._lone_base(self.new, second)
        spot = self._rebased(first, second, spot)
        visit = first.pointer, second.pointer, direction, spot.subject
        if visit in self._visited:
            return
        self._visited.add(visit)
        was, now = self.old.merged(first), self.new.merged(second)
        self._limits(was, now, direction, spot)
        if not spot.is_typed:
            self._types(was, now, direction, spot)
        self._members(was, now, direction, spot, depth)
        self._parts(was, now, direction, spot, depth)
        self._arms(was, now, direction, spot, depth)

    def _lone_base(self, side: Side, node: Node) -> Node:
        """Return the schema that an `allOf` of one stands for."""
        parts = node.entries("allOf")
        if len(parts) == 1 and set(node.value) <= {"allOf", "description", "title"}:
            return followed(side, parts[0]) or node
        return node

    def _rebased(self, old: Node, new: Node, spot: Spot) -> Spot:
        """Return the place of a named class, if both schemas are the same one."""
        names = self.new.schemas
        if old.pointer not in self.old.schemas or new.pointer not in names or spot.members is not None:
            return spot
        if not self.identity.is_same(old.pointer, new.pointer):
            return spot
        name = self.new.class_name(new.pointer)
        return Spot(f"`{name}`", (Touched(f"models.{name}", None, None),))

    def _limits(self, was: Merged, now: Merged, direction: Direction, spot: Spot) -> None:
        if was.types and now.types and not _overlap(was.types, now.types):
            return
        before, after = [facets_of({key: merged.keyword(key) for key in merged.keywords}) for merged in (was, now)]
        rows: list[tuple[str, object, object]] = [
            (key, before.get(key), after.get(key)) for key in dict.fromkeys([*before, *after])
        ]
        rows += [
            ("patternProperties", _patterns(was), _patterns(now)),
            ("additionalProperties", _is_closed(was), _is_closed(now)),
            ("prefixItems", *_lengths(was, now)),
            ("oneOf", *_exclusive(was, now)),
            ("deprecated", was.keyword("deprecated") is True, now.keyword("deprecated") is True),
        ]
        for key, first, second in rows:
            if not same(first, second):
                self._record(key, was, now, first, second, direction, spot)

    def _types(self, was: Merged, now: Merged, direction: Direction, spot: Spot) -> None:
        """Compare what the types of Python do not show, because nothing in Python has this type."""
        rows = (
            ("type", sorted(was.types or ()), sorted(now.types or ())),
            ("enum", _values(was), _values(now)),
            ("required", sorted(was.required), sorted(now.required)),
            ("properties", sorted(was.properties), sorted(now.properties)),
        )
        for key, before, after in rows:
            if before != after:
                self._record(key, was, now, before, after, direction, spot)

    def _members(self, was: Merged, now: Merged, direction: Direction, spot: Spot, depth: int) -> None:
        for wire, node in was.properties.items():
            if wire in now.properties:
                inner = self._member_spot(was, now, wire, spot)
                self._walk(node, now.properties[wire], direction, inner, depth + 1)

    def _member_spot(self, was: Merged, now: Merged, wire: str, spot: Spot) -> Spot:
        if spot.members is not None:
            return spot.members.get(wire) or spot.inside(f"its `{wire}`")
        pointer = now.node.pointer
        model = self.new.schemas.get(pointer)
        name = self.new.project.names.fields.get((pointer, wire))
        is_same = was.node.pointer in self.old.schemas and self.identity.is_same(was.node.pointer, pointer)
        if name is None or not is_same or not isinstance(model, Model):
            return spot.inside(f"its `{wire}`")
        owner = self.new.class_name(pointer)
        return Spot(f"`{owner}.{name}`", (Touched(f"models.{owner}.{name}", None, None),), None, spot.is_typed)

    def _parts(self, was: Merged, now: Merged, direction: Direction, spot: Spot, depth: int) -> None:
        for key, where in (("items", "an item of it"), ("additionalProperties", "a value of it")):
            first, second = was.node_of(key), now.node_of(key)
            if first is not None and second is not None:
                self._walk(first, second, direction, spot.inside(where), depth + 1)
        # Python has no type for a single position, unless the array is a tuple; and none for the names of a pattern.
        untyped = evolve(spot, is_typed=False)
        positions = spot if _is_tuple(was) and _is_tuple(now) else untyped
        for index, before, after in _in_both(was.node_of("prefixItems"), now.node_of("prefixItems")):
            self._walk(before, after, direction, positions.inside(f"position {index}"), depth + 1)
        for pattern, before, after in _in_both(was.node_of("patternProperties"), now.node_of("patternProperties")):
            self._walk(before, after, direction, untyped.inside(f"its `{pattern}`"), depth + 1)

    def _arms(self, was: Merged, now: Merged, direction: Direction, spot: Spot, depth: int) -> None:
        before, after = _arms_of(was), _arms_of(now)
        # One arm beside null is another way to write a value that may be null.
        if max(len(before), len(after)) == 1:
            first, second = (before or [was.node])[0], (after or [now.node])[0]
            self._walk(first, second, direction, spot, depth + 1)
            return
        for first, second in self._paired_arms(before, after):
            self._walk(first, second, direction, spot.inside(f"as {self._arm_name(second)}"), depth + 1)

    def _paired_arms(self, before: list[Node], after: list[Node]) -> Iterator[tuple[Node, Node]]:
        """Yield arms of the same class, then those of the same types, then those at the same position."""
        left, right = list(before), list(after)
        for key in (self._arm_key, self._arm_types):
            for arm in list(left):
                wanted = key(self.old, arm)
                rivals = [other for other in right if key(self.new, other) == wanted]
                is_only = sum(key(self.old, other) == wanted for other in left) == 1
                if wanted and is_only and len(rivals) == 1:
                    left.remove(arm)
                    right.remove(rivals[0])
                    yield arm, rivals[0]
        if len(before) == len(after):
            yield from zip(left, right, strict=True)

    def _arm_key(self, side: Side, arm: Node) -> str:
        target = followed(side, arm)
        if target is None:
            return ""
        return side.class_name(target.pointer) if target.pointer in side.schemas else target.pointer

    def _arm_types(self, side: Side, arm: Node) -> str:
        merged = side.merged(arm)
        shape = sorted(merged.types or ()), merged.keyword("format") or "", merged.keyword("enum") or ""
        return repr(shape) if merged.types else ""

    def _arm_name(self, arm: Node) -> str:
        target = followed(self.new, arm)
        if target is not None and target.pointer in self.new.schemas:
            return f"`{self.new.class_name(target.pointer)}`"
        types = self.new.merged(arm).types
        return f"`{' or '.join(sorted(types))}`" if types else "one of its types"

    def _record(  # noqa: PLR0913, PLR0917  two sides of one limit
        self, key: str, old: Merged, new: Merged, was: object, now: object, direction: Direction, spot: Spot
    ) -> None:
        place = old.node.pointer, new.node.pointer, spot.subject, key
        seen = self._found.setdefault(place, _Seen(spot, old.node.pointer, new.node.pointer, was, now))
        seen.directions.add(direction)

    def _change(self, key: str, seen: _Seen) -> Change:
        request, response = _levels(key, seen.was, seen.now)
        python: Level | None = "risky" if key == "deprecated" and seen.now else None
        if key == "deprecated" and not seen.now:
            python = "safe"
        return Change(
            seen.spot.kind if key in _TYPES else _KINDS.get(key, "limits"),
            _text(key, seen),
            request if "request" in seen.directions else None,
            response if "response" in seen.directions else None,
            python if seen.spot.is_in_python else None,
            self.old.place(seen.old),
            self.new.place(seen.new),
            tuple(evolve(name, before=_named(key, seen.was), after=_named(key, seen.now)) for name in seen.spot.names),
        )


_KINDS = {
    "default": "default",
    "deprecated": "deprecated",
    "additionalProperties": "members-open",
}
_TYPES = ("type", "enum", "required", "properties")
"""What is compared where nothing in Python has the type."""


def _levels(key: str, was: object, now: object) -> tuple[Level, Level]:
    match key:
        case "deprecated":
            return ("risky", "risky") if now else ("safe", "safe")
        case "additionalProperties" | "oneOf":
            return ("risky", "safe") if now else ("safe", "risky")
        case "type" | "enum" | "required" | "properties":
            return _levels_of_sets(key, _set(was), _set(now))
        case "prefixItems":
            return facet_levels("minItems", was, now)
    return facet_levels(key, was, now)


def _levels_of_sets(key: str, was: set[str], now: set[str]) -> tuple[Level, Level]:
    """Judge the lists of a schema: more required members narrow it, more types or values widen it."""
    if key == "properties":
        return ("breaking", "breaking") if was - now else ("safe", "safe")
    if key == "required":
        is_wider, is_narrower = was > now, was < now
    else:
        is_wider, is_narrower = not now or (bool(was) and was < now), not was or (bool(now) and now < was)
    if is_wider:
        return "safe", "breaking"
    return "breaking", "safe" if is_narrower else "breaking"


def _set(value: object) -> set[str]:
    """Return the values of a list; an integer is also a number."""
    texts = set(map(str, value)) if isinstance(value, Iterable) else set()
    return texts | {"integer"} if "number" in texts else texts


def _text(key: str, seen: _Seen) -> str:
    subject, was, now = seen.spot.subject, seen.was, seen.now
    match key:
        case "deprecated":
            return f"{subject} is {'now' if now else 'no longer'} deprecated by the vendor."
        case "additionalProperties":
            return f"{subject} {'may no longer' if now else 'may now'} have members that are not listed."
        case "prefixItems":
            return f"{subject} describes its first {now} items; before, it described {was}."
        case "oneOf":
            return f"{subject} {'may no longer' if now else 'may now'} fit more than one of its alternatives."
    return f"{subject}: {key} is {_shown(now)}; before, it was {_shown(was)}."


def _named(key: str, value: object) -> str:
    return f"{key}: {_shown(value).strip('`')}"


def _shown(value: object) -> str:
    if value is None or value == []:
        return "not given"
    text = repr(value)
    return f"`{text if len(text) <= 120 else f'{text[:119]}…'}`"


def _overlap(first: set[str], second: set[str]) -> bool:
    numbers = {"integer", "number"}
    return bool(first & second) or bool(first & numbers and second & numbers)


def _patterns(merged: Merged) -> list[str]:
    node = merged.node_of("patternProperties")
    return sorted(map(str, node.value)) if node is not None and isinstance(node.value, dict) else []


def _lengths(was: Merged, now: Merged) -> tuple[int, int]:
    """Return how many items are described one by one, of two arrays that are not read as tuples."""
    if _is_tuple(was) or _is_tuple(now):
        return 0, 0
    nodes = [merged.node_of("prefixItems") for merged in (was, now)]
    first, second = [len(node.value) if node is not None and isinstance(node.value, list) else 0 for node in nodes]
    return first, second


def _is_tuple(merged: Merged) -> bool:
    """Return whether an array has as many items as it describes one by one; the model has a tuple then."""
    prefix, items = merged.node_of("prefixItems"), merged.node_of("items")
    if prefix is None or not isinstance(prefix.value, list):
        return False
    least, most = merged.keyword("minItems"), merged.keyword("maxItems")
    is_closed = (items is not None and items.value is False) or least == most == len(prefix.value)
    return is_closed and isinstance(least, int) and least >= len(prefix.value)


def _exclusive(was: Merged, now: Merged) -> tuple[bool, bool]:
    """Return whether two schemas with alternatives allow exactly one of them (`oneOf`), or several (`anyOf`)."""
    groups = [[group for group in merged.groups if len(group.arms) > 1] for merged in (was, now)]
    first, second = [any(group.is_exclusive for group in choices) for choices in groups]
    return (first, second) if all(groups) else (False, False)


def _is_closed(merged: Merged) -> bool:
    node = merged.node_of("additionalProperties")
    return node is not None and node.value is False


def _values(merged: Merged) -> list[str]:
    values = merged.keyword("enum")
    only = merged.keyword("const")
    listed = values if isinstance(values, list) else [only] if only is not None else []
    return sorted(map(repr, listed))


def _arms_of(merged: Merged) -> list[Node]:
    return [arm for group in merged.groups for arm in group.arms if not _is_null(arm)]


def _is_null(arm: Node) -> bool:
    return isinstance(arm.value, dict) and arm.value.get("type") in ("null", ["null"])


def _in_both(first: Node | None, second: Node | None) -> Iterator[tuple[str, Node, Node]]:
    if first is None or second is None:
        return
    if isinstance(first.value, list) and isinstance(second.value, list):
        for index in range(min(len(first.value), len(second.value))):
            yield str(index), first.child(index), second.child(index)
    elif isinstance(first.value, dict) and isinstance(second.value, dict):
        for key in first.value:
            if key in second.value:
                yield str(key), first.child(key), second.child(key)
