"""Compare the classes that two specs use in the same places, whatever the names of their components."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import define, evolve, field, frozen

from ..ir.ir import Alias, Enum, Field, Model, Ref, Schema
from ..text.diagnostics import Place
from .changes import Change, Level, Touched, worst
from .constraints import compare_facets
from .snapshot import Side
from .types import Direction, Finding, TypeComparer, compare_values, level_of, spelled

_BOTH: tuple[Direction, ...] = ("request", "response")
_FIRMER: tuple[Level, Level] = ("breaking", "safe")
_LOOSER: tuple[Level, Level] = ("safe", "breaking")
"""What it means, for what is sent and for what comes back, that a member must, or need not, be there."""


@define
class ModelComparer:
    """Collects the pairs of classes and the directions they are used in; then compares them."""

    old: Side
    new: Side
    pairs: dict[tuple[str, str], set[Direction]] = field(factory=dict)
    types: TypeComparer = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.types = TypeComparer(self.old, self.new, self.pair)

    def pair(self, old: str, new: str, direction: Direction) -> None:
        """Record that two schemas are used in the same place, then pair the classes of their members."""
        known = self.pairs.setdefault((old, new), set())
        if direction in known:
            return
        known.add(direction)
        first, second = self.old.project.api.schemas[old], self.new.project.api.schemas[new]
        if isinstance(first, Model) and isinstance(second, Model):
            for old_member, new_member in _members(self.old, self.new, first, second)[0]:
                self.types.compare(old_member.type, new_member.type, direction)
            if first.extra is not None and second.extra is not None:
                self.types.compare(first.extra, second.extra, direction)

    def pair_the_rest(self) -> None:
        """Pair by name the classes that no operation uses: unused components and those of webhooks."""
        names = {self.new.class_name(pointer): pointer for pointer in self.new.schemas}
        known = {pointer for pointer, _ in self.pairs}
        for pointer in self.old.schemas:
            other = names.get(self.old.class_name(pointer))
            if pointer not in known and other is not None:
                schemas = self.old.schemas[pointer], self.new.schemas[other]
                if all(isinstance(schema, Model | Enum) for schema in schemas):
                    self.pair(pointer, other, "response")
                else:
                    self.types.compare(Ref(pointer), Ref(other), "response")

    def compare(self) -> Iterator[Change]:
        """Yield the differences of all classes that were paired."""
        renamed: set[str] = set()
        for (old, new), directions in list(self.pairs.items()):
            first, second = self.old.project.api.schemas[old], self.new.project.api.schemas[new]
            ordered: tuple[Direction, ...] = tuple(direction for direction in _BOTH if direction in directions)
            if self.old.is_emitted(old) and self.new.is_emitted(new):
                yield from self._named(old, new, renamed)
            if isinstance(first, Model) and isinstance(second, Model):
                yield from self._members(first, second, ordered)
            elif isinstance(first, Enum) and isinstance(second, Enum):
                yield from self._values(first, second, ordered)
        yield from self._classes(renamed)

    def _named(self, old: str, new: str, renamed: set[str]) -> Iterator[Change]:
        was, now = self.old.class_name(old), self.new.class_name(new)
        if was == now or was in renamed:
            return
        remains = was in {self.new.class_name(pointer) for pointer in self.new.schemas}
        text = f"`models.{now}` replaces `models.{was}`{'' if remains else ', which is gone'}."
        renamed.add(was)
        names = (Touched(f"models.{was}", was, was if remains else None), Touched(f"models.{now}", None, now))
        kind = "class-exchanged" if remains else "class-renamed"
        yield Change(kind, text, None, None, "breaking", self.old.place(old), self.new.place(new), names)

    def _classes(self, renamed: set[str]) -> Iterator[Change]:
        was = {self.old.class_name(pointer): pointer for pointer in self.old.schemas}
        now = {self.new.class_name(pointer): pointer for pointer in self.new.schemas}
        was |= dict.fromkeys(self.old.project.overlay.offered, "#")
        now |= dict.fromkeys(self.new.project.overlay.offered, "#")
        paired = {new for _, new in self.pairs}
        for name, pointer in was.items():
            if name not in now and name not in renamed:
                names: tuple[Touched, ...] = (Touched(f"models.{name}", name, None),)
                text = f"`models.{name}` is gone."
                yield Change("class-gone", text, None, None, "breaking", self.old.place(pointer), None, names)
        for name in was:
            if name in now:
                yield from self._alias(name, self.old.schemas.get(was[name]), self.new.schemas.get(now[name]))
        for name, pointer in now.items():
            if name not in was and pointer not in paired:
                names = (Touched(f"models.{name}", None, name),)
                text = f"`models.{name}` is new."
                yield Change("class-new", text, None, None, "safe", None, self.new.place(pointer), names)

    def _alias(self, name: str, before: Schema | None, after: Schema | None) -> Iterator[Change]:
        if isinstance(before, Alias) and isinstance(after, Alias):
            for finding in self.types.compare(before.type, after.type, "response"):
                level = level_of(finding, "response")
                names = (Touched(f"models.{name}", None, None),)
                places = self.old.place(before.pointer), self.new.place(after.pointer)
                yield Change("alias-type", f"`models.{name}` {finding.text}.", None, level, level, *places, names)

    def _members(self, first: Model, second: Model, directions: tuple[Direction, ...]) -> Iterator[Change]:
        pairs, gone, come = _members(self.old, self.new, first, second)
        shown = self.old.is_emitted(first.pointer) and self.new.is_emitted(second.pointer)
        shown = shown and not (first.replaced or second.replaced)
        for before in gone:
            yield self._gone_member(_Spot(first, second, before, None, directions, shown), before)
        for after in come:
            yield self._new_member(_Spot(first, second, None, after, directions, shown), after)
        for before, after in pairs:
            yield from self._member(_Spot(first, second, before, after, directions, shown), before, after)
        if shown and (first.extra is None) != (second.extra is None):
            now = self.new.class_name(second.pointer)
            text = f"`{now}` {'may no longer' if second.extra is None else 'may now'} have members that are not listed."
            names = (Touched(f"models.{now}", None, None),)
            places = self.old.place(first.pointer), self.new.place(second.pointer)
            yield Change("members-open", text, "risky", "safe", None, *places, names)

    def _gone_member(self, spot: _Spot, before: Field) -> Change:
        owner = self.old.class_name(spot.old_model.pointer)
        text = f"`{owner}` no longer has {_named(self.old, spot.old_model, before)}."
        request: Level | None = "breaking" if "request" in spot.directions and not before.read_only else None
        response: Level | None = "breaking" if "response" in spot.directions and not before.write_only else None
        return self._change("member-gone", text, request, response, spot)

    def _new_member(self, spot: _Spot, after: Field) -> Change:
        owner = self.new.class_name(spot.new_model.pointer)
        request: Level | None = None
        if "request" in spot.directions and not after.read_only:
            request = "breaking" if after.required else "safe"
        how = "now needs" if request == "breaking" else "now has"
        text = f"`{owner}` {how} {_named(self.new, spot.new_model, after)}."
        return self._change("member-new", text, request, "safe" if "response" in spot.directions else None, spot)

    def _member(self, spot: _Spot, before: Field, after: Field) -> Iterator[Change]:
        """Yield the differences of a member that both models have."""
        owner = self.new.class_name(spot.new_model.pointer)
        name = f"{owner}.{self.new.project.names.fields[spot.new_model.pointer, after.wire]}"
        yield from self._member_names(spot, before, after, name)
        yield from self._member_presence(spot, before, after, name)
        yield from self._member_types(spot, before, after, name)
        yield from self._member_access(spot, before, after, name)
        pointers, places = (
            (before.pointer, after.pointer),
            (self.old.place(before.pointer), self.new.place(after.pointer)),
        )
        touched = self._touched(spot)
        yield from compare_facets(self.old, self.new, *pointers, f"`{name}`", spot.directions, places, touched)

    def _member_names(self, spot: _Spot, before: Field, after: Field, name: str) -> Iterator[Change]:
        owner, _, now = name.rpartition(".")
        was = self.old.project.names.fields[spot.old_model.pointer, before.wire]
        if was != now and spot.shown:
            text = f"`{owner}.{was}` is now `{name}`; the wire's name is `{after.wire}`."
            change = self._change("member-renamed", text, None, None, spot)
            yield Change(change.kind, text, None, None, "breaking", change.old, change.new, change.names)
        if before.wire != after.wire:
            text = f"`{name}` is `{after.wire}` on the wire; before, it was `{before.wire}`."
            yield self._change("member-wire", text, *_each("risky", spot.directions), evolve(spot, shown=False))

    def _member_presence(self, spot: _Spot, before: Field, after: Field, name: str) -> Iterator[Change]:
        if before.required == after.required:
            return
        request, response = _FIRMER if after.required else _LOOSER
        yield self._change(
            "member-required" if after.required else "member-optional",
            f"`{name}` {'is now always there' if after.required else 'may now be absent'}.",
            request if "request" in spot.directions else None,
            response if "response" in spot.directions else None,
            spot,
        )

    def _member_types(self, spot: _Spot, before: Field, after: Field, name: str) -> Iterator[Change]:
        findings = list(self._findings(before, after, spot.directions))
        for finding, (request, response, counts) in findings:
            text = f"`{name}` {finding}."
            yield self._change("member-type", text, request, response, evolve(spot, shown=spot.shown and counts))
        was, now = self.old.types.annotation(before.type, "model"), self.new.types.annotation(after.type, "model")
        if spot.shown and was != now and not findings:
            text = f"`{name}` has another annotation for the same values."
            change = self._change("member-annotation", text, None, None, spot)
            yield Change(change.kind, text, None, None, "risky", change.old, change.new, change.names)

    def _member_access(self, spot: _Spot, before: Field, after: Field, name: str) -> Iterator[Change]:
        """Yield the changes of `readOnly`, `writeOnly` and secrecy."""
        hidden = evolve(spot, shown=False)
        for word, was, now in (
            ("read only", before.read_only, after.read_only),
            ("write only", before.write_only, after.write_only),
        ):
            if was != now:
                text = f"`{name}` is {'now' if now else 'no longer'} {word}."
                yield self._change("member-access", text, *_each("risky", spot.directions), hidden)
        if before.secret != after.secret:
            text = f"`{name}` is {'now' if after.secret else 'no longer'} masked in a repr."
            yield self._change("member-secret", text, None, "safe", hidden)

    def _findings(
        self, old_member: Field, new_member: Field, directions: tuple[Direction, ...]
    ) -> Iterator[tuple[str, tuple[Level | None, Level | None, bool]]]:
        """Yield each difference of type once, with its level for requests and responses."""
        levels: dict[str, dict[Direction, Level]] = {}
        wires: set[str] = set()
        for direction in directions:
            for finding in self.types.compare(old_member.type, new_member.type, direction):
                text = finding.text.replace("Sequence[", "list[").replace("Mapping[", "dict[").replace("models.", "")
                levels.setdefault(text, {})[direction] = level_of(finding, direction)
                if finding.effect == "wire":
                    wires.add(text)
        same = self.old.types.annotation(old_member.type, "model") == self.new.types.annotation(
            new_member.type, "model"
        )
        for text, by_direction in levels.items():
            yield text, (by_direction.get("request"), by_direction.get("response"), not (text in wires and same))

    def _values(self, first: Enum, second: Enum, directions: tuple[Direction, ...]) -> Iterator[Change]:
        now = self.new.class_name(second.pointer)
        places = self.old.place(first.pointer), self.new.place(second.pointer)
        if first.base != second.base:
            text = f"`{now}` lists {_base(second)}; before, it listed {_base(first)}."
            names = (Touched(f"models.{now}", first.base, second.base),)
            yield Change("enum-type", text, *_each("breaking", directions), "breaking", *places, names)
            return
        if first.spelling != second.spelling:
            otherwise = Finding("wire", f"is written as {spelled(second)}; before, it was {spelled(first)}")
            levels = _levels(otherwise, directions)
            yield Change("enum-spelling", f"`{now}` {otherwise.text}.", *levels, None, *places)
        shown = self.old.is_emitted(first.pointer) and self.new.is_emitted(second.pointer)
        for finding in compare_values(first.values, second.values):
            gone = finding.effect == "narrower"
            touched = self._gone_values(first, second) if gone else self._new_values(first, second)
            touched += self._taking(first, second)
            python: Level | None = ("breaking" if gone else "safe") if shown else None
            kind = "enum-member-gone" if gone else "enum-member-new"
            text = f"`{now}` {finding.text}."
            yield Change(kind, text, *_levels(finding, directions), python, *places, touched)
        if shown:
            yield from self._renamed_values(first, second, places)

    def _gone_values(self, first: Enum, second: Enum) -> tuple[Touched, ...]:
        owner, names = self.old.class_name(first.pointer), self.old.project.names.members
        gone = [value for value in first.values if value not in second.values]
        return tuple(Touched(f"models.{owner}.{names[first.pointer, value]}", repr(value), None) for value in gone)

    def _new_values(self, first: Enum, second: Enum) -> tuple[Touched, ...]:
        owner, names = self.new.class_name(second.pointer), self.new.project.names.members
        come = [value for value in second.values if value not in first.values]
        return tuple(Touched(f"models.{owner}.{names[second.pointer, value]}", None, repr(value)) for value in come)

    def _taking(self, first: Enum, second: Enum) -> tuple[Touched, ...]:
        """Return the arguments that take an enum, and the alias of its values: their annotations list them."""
        was, now = self.old.takers(first.pointer), self.new.takers(second.pointer)
        before, after = (", ".join(map(repr, enum.values)) for enum in (first, second))
        return tuple(Touched(name, before, after) for name in was if name in now)

    def _renamed_values(self, first: Enum, second: Enum, places: tuple[Place, Place]) -> Iterator[Change]:
        """Yield the members of an enum that have another name for the same value."""
        was, now = self.old.class_name(first.pointer), self.new.class_name(second.pointer)
        for value in first.values:
            before = self.old.project.names.members[first.pointer, value]
            after = self.new.project.names.members.get((second.pointer, value))
            if after is not None and before != after:
                text = f"`{now}.{before}` is now `{now}.{after}`; the value is `{value!r}`."
                names = (
                    Touched(f"models.{was}.{before}", before, None),
                    Touched(f"models.{now}.{after}", None, after),
                )
                yield Change("enum-member-renamed", text, None, None, "breaking", *places, names)

    def _change(self, kind: str, text: str, request: Level | None, response: Level | None, spot: _Spot) -> Change:
        """Return a change of a member, at its places, with its level for Python callers if they can see it."""
        python = None
        if spot.shown:
            python = "breaking" if kind == "member-gone" else worst((request, response))
        was = self.old.place((spot.before or spot.old_model).pointer)
        now = self.new.place((spot.after or spot.new_model).pointer)
        return Change(kind, text, request, response, python, was, now, self._touched(spot))

    def _touched(self, spot: _Spot) -> tuple[Touched, ...]:
        names: list[tuple[str, str]] = []
        for side, model, member in (
            (self.old, spot.old_model, spot.before),
            (self.new, spot.new_model, spot.after),
        ):
            if member is not None:
                field = side.project.names.fields[model.pointer, member.wire]
                text = f"{field}: {side.directions.annotation(model.pointer, member, side.types)}"
                names.append((f"models.{side.class_name(model.pointer)}.{field}", text))
        if spot.before is None or spot.after is None:
            name, text = names[0]
            return (Touched(name, text if spot.before else None, text if spot.after else None),)
        (was, before), (now, after) = names
        if was == now:
            return (Touched(was, before, after),)
        return Touched(was, before, None), Touched(now, None, after)


@frozen
class _Spot:
    """A member of two matched models, or of one of them."""

    old_model: Model
    new_model: Model
    before: Field | None
    after: Field | None
    directions: tuple[Direction, ...]
    shown: bool
    """Whether Python callers see the change."""


def _named(side: Side, model: Model, member: Field) -> str:
    name = side.project.names.fields[model.pointer, member.wire]
    return f"`{name}`" if name == member.wire else f"`{name}` (`{member.wire}`)"


def _members(
    old: Side, new: Side, first: Model, second: Model
) -> tuple[list[tuple[Field, Field]], list[Field], list[Field]]:
    """Match members by wire name, then by Python name."""
    by_wire = {member.wire: member for member in second.fields}
    pairs = [(member, by_wire[member.wire]) for member in first.fields if member.wire in by_wire]
    known = {member.wire for member, _ in pairs}
    gone = [member for member in first.fields if member.wire not in known]
    come = [member for member in second.fields if member.wire not in known]
    names = old.project.names.fields, new.project.names.fields
    for old_member in list(gone):
        wanted = names[0][first.pointer, old_member.wire]
        new_member = next((candidate for candidate in come if names[1][second.pointer, candidate.wire] == wanted), None)
        if new_member is not None:
            pairs.append((old_member, new_member))
            gone.remove(old_member)
            come.remove(new_member)
    return pairs, gone, come


def _levels(finding: Finding, directions: tuple[Direction, ...]) -> tuple[Level | None, Level | None]:
    """Return the level of a finding for requests and for responses; None for a direction it does not travel in."""
    request = level_of(finding, "request") if "request" in directions else None
    response = level_of(finding, "response") if "response" in directions else None
    return request, response


def _each(level: Level, directions: tuple[Direction, ...]) -> tuple[Level | None, Level | None]:
    return (level if "request" in directions else None, level if "response" in directions else None)


def _base(enum: Enum) -> str:
    return "texts" if enum.base == "str" else "numbers"
