"""Compare the classes that two specs use in the same places, whatever the names of their components."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import define, evolve, field, frozen

from ..ir.ir import Alias, Enum, Field, Model, Ref, Type
from ..text.diagnostics import Place
from .changes import Change, Level, Touched, worst, worst_or_none
from .matching.finding import Direction, Finding, compare_values, level_of, python_level
from .snapshot import Side
from .types import NULLS, TypeComparer, spelled
from .wire.sameness import Sameness

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
    _sameness: Sameness = field(init=False)
    _shaping: set[tuple[str, str]] = field(factory=set)
    """Pairs of different classes whose members are being compared."""

    def __attrs_post_init__(self) -> None:
        self.types = TypeComparer(self.old, self.new, self.pair, self.shape)
        self._sameness = Sameness(self.old, self.new)

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
        elif isinstance(first, Alias) and isinstance(second, Alias):
            self.types.compare_aliases(first, second, direction)

    def shape(self, old: str, new: str, direction: Direction) -> tuple[Level | None, list[str]]:
        """Return what it means on the wire that one class stands in another's place, and the members that it lacks."""
        if (old, new) in self._shaping or self._sameness.of_pointers(old, new):
            return None, []
        first, second = self.old.project.api.schemas[old], self.new.project.api.schemas[new]
        match first, second:
            case Enum(), Enum():
                findings = compare_values(first.values, second.values)
                return worst_or_none(level_of(finding, direction) for finding in findings), []
            case Model(), Model():
                return self._shape_of_models(first, second, direction)
        return "breaking", []

    def _shape_of_models(self, first: Model, second: Model, direction: Direction) -> tuple[Level | None, list[str]]:
        self._shaping.add((first.pointer, second.pointer))
        changes = list(self._members(first, second, (direction,)))
        self._shaping.discard((first.pointer, second.pointer))
        levels: list[Level | None] = [
            change.request if direction == "request" else change.response for change in changes
        ]
        names = self.old.project.names.fields
        lost = _members(self.old, self.new, first, second)[1]
        return worst_or_none(levels), [names[first.pointer, member.wire] for member in lost]

    def pair_the_rest(self) -> None:
        """Pair by name the classes that no operation uses: unused components and those of webhooks."""
        names = {self.new.class_name(pointer): pointer for pointer in self.new.schemas}
        known = {pointer for pointer, _ in self.pairs}
        for pointer in self.old.schemas:
            other = names.get(self.old.class_name(pointer))
            if pointer not in known and other is not None:
                schemas = self.old.schemas[pointer], self.new.schemas[other]
                is_alias = [isinstance(schema, Alias) for schema in schemas]
                if is_alias[0] == is_alias[1]:
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
                yield from self._direction(old, new)
            match first, second:
                case Model(), Model():
                    yield from self._members(first, second, ordered)
                case Enum(), Enum():
                    yield from self._values(first, second, ordered)
                case Alias(), Alias():
                    yield from self._alias(first, second, ordered)
        yield from self._classes(renamed)

    def _named(self, old: str, new: str, renamed: set[str]) -> Iterator[Change]:
        was, now = self.old.class_name(old), self.new.class_name(new)
        if was == now or was in renamed:
            return
        text = f"`models.{now}` replaces `models.{was}`, which is gone."
        renamed.add(was)
        names = (Touched(f"models.{was}", was, None), Touched(f"models.{now}", None, now))
        yield Change("class-renamed", text, None, None, "breaking", self.old.place(old), self.new.place(new), names)

    def _direction(self, old: str, new: str) -> Iterator[Change]:
        """Yield a change if a class was only sent and is now read too, or the other way round.

        A member that is left out is `UNSET` in a class of the first kind, and `None` in one of the second.
        """
        was, now = old in self.old.directions.given, new in self.new.directions.given
        if was != now and isinstance(self.new.schemas[new], Model):
            name = self.new.class_name(new)
            text = (
                f"Members of `{name}` that are left out are {'`UNSET`, not `None`' if now else '`None`, not `UNSET`'}."
            )
            names = (Touched(f"models.{name}", None, None),)
            yield Change("class-direction", text, None, None, "risky", self.old.place(old), self.new.place(new), names)

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
        for name, pointer in now.items():
            if name not in was and pointer not in paired:
                names = (Touched(f"models.{name}", None, name),)
                text = f"`models.{name}` is new."
                yield Change("class-new", text, None, None, "safe", None, self.new.place(pointer), names)

    def _alias(self, first: Alias, second: Alias, directions: tuple[Direction, ...]) -> Iterator[Change]:
        """Yield the changes of a named type that is not a class, for the directions that it is used in."""
        now = self.new.class_name(second.pointer)
        is_same = self._sameness.of_pointers(first.pointer, second.pointer)
        by_text: dict[Finding, dict[Direction, Level | None]] = {}
        with self.types.in_models():
            for direction in directions:
                for finding in self.types.compare_aliases(first, second, direction):
                    by_text.setdefault(finding, {})[direction] = level_of(finding, direction)
        for finding, levels in by_text.items():
            request, response = (None, None) if is_same else (levels.get("request"), levels.get("response"))
            python = worst_or_none(python_level(finding, direction) for direction in levels)
            types = self.old.types.annotation(first.type, "model"), self.new.types.annotation(second.type, "model")
            names = (Touched(f"models.{now}", str(types[0]), str(types[1])),)
            places = self.old.place(first.pointer), self.new.place(second.pointer)
            yield Change("alias-type", f"`models.{now}` {finding.text}.", request, response, python, *places, names)

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
        yield from self._unlisted(_Spot(first, second, None, None, directions, shown))

    def _unlisted(self, spot: _Spot) -> Iterator[Change]:
        """Yield how the values of members that are not listed differ, where both classes may have some."""
        was, now = spot.old_model.extra, spot.new_model.extra
        if was is None or now is None:
            return
        owner = self.new.class_name(spot.new_model.pointer)
        annotations = str(self.old.types.annotation(was, "model")), str(self.new.types.annotation(now, "model"))
        names = (Touched(f"models.{owner}.unknown_fields", *annotations),)
        places = self.old.place(spot.old_model.pointer), self.new.place(spot.new_model.pointer)
        for text, (request, response, python) in self._findings(was, now, spot.directions):
            text = f"A member of `{owner}` that is not listed {text}."
            yield Change("member-type", text, request, response, python if spot.shown else None, *places, names)

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
        yield from self._member_tag(spot, before, after, name)

    def _member_names(self, spot: _Spot, before: Field, after: Field, name: str) -> Iterator[Change]:
        owner, _, now = name.rpartition(".")
        was = self.old.project.names.fields[spot.old_model.pointer, before.wire]
        if was != now and spot.shown:
            text = f"`{owner}.{was}` is now `{name}`; the wire's name is `{after.wire}`."
            change = self._change("member-renamed", text, None, None, spot)
            yield Change(change.kind, text, None, None, "breaking", change.old, change.new, change.names)
        if before.wire != after.wire:
            text = f"`{name}` is `{after.wire}` on the wire; before, it was `{before.wire}`."
            yield self._change("member-wire", text, *_each("breaking", spot.directions), evolve(spot, shown=False))

    def _member_presence(self, spot: _Spot, before: Field, after: Field, name: str) -> Iterator[Change]:
        if before.required == after.required:
            return
        request, response = _FIRMER if after.required else _LOOSER
        change = self._change(
            "member-required" if after.required else "member-optional",
            f"`{name}` {'is now always there' if after.required else 'may now be absent'}.",
            request if "request" in spot.directions else None,
            response if "response" in spot.directions else None,
            spot,
        )
        # A member that may be null is `None` in Python whether it is absent or not.
        is_seen = change.python != "breaking" or "request" in spot.directions or not _is_unchanged(change)
        yield change if is_seen else evolve(change, python=None)

    def _member_types(self, spot: _Spot, before: Field, after: Field, name: str) -> Iterator[Change]:
        findings = list(self._findings(before.type, after.type, spot.directions))
        is_same = self._sameness.of_pointers(before.pointer, after.pointer)
        for text, (request, response, python) in findings:
            if is_same:
                request = response = None
            change = self._change("member-type", f"`{name}` {text}.", request, response, spot)
            is_seen = spot.shown and not (python == "breaking" and text in NULLS and _is_unchanged(change))
            yield evolve(change, python=python if is_seen else None)
        was, now = self.old.types.annotation(before.type, "model"), self.new.types.annotation(after.type, "model")
        if spot.shown and _in_order(str(was)) != _in_order(str(now)) and not findings:
            text = f"`{name}` has another annotation for the same values."
            yield evolve(self._change("member-annotation", text, None, None, spot), python="risky")

    def _member_access(self, spot: _Spot, before: Field, after: Field, name: str) -> Iterator[Change]:
        """Yield the changes of `readOnly`, `writeOnly` and secrecy."""
        hidden = evolve(spot, shown=False)
        for word, what, was, now in (
            ("read only", "request", before.read_only, after.read_only),
            ("write only", "response", before.write_only, after.write_only),
        ):
            if was != now:
                text = f"`{name}` is {'now' if now else 'no longer'} {word}."
                level: Level | None = ("breaking" if now else "safe") if what in spot.directions else None
                request, response = (level, None) if what == "request" else (None, level)
                yield self._change("member-access", text, request, response, hidden)
        if before.secret != after.secret:
            text = f"`{name}` is {'now' if after.secret else 'no longer'} masked in a repr."
            change = self._change("member-secret", text, None, None, hidden)
            yield evolve(change, python="safe")

    def _member_tag(self, spot: _Spot, before: Field, after: Field, name: str) -> Iterator[Change]:
        """Yield a change if a member that tells classes apart has another value."""
        was = self.old.directions.tags.get((spot.old_model.pointer, before.wire))
        now = self.new.directions.tags.get((spot.new_model.pointer, after.wire))
        if was != now and spot.shown:
            first, second = [f"`{value!r}`" if value is not None else "nothing" for value in (was, now)]
            text = f"`{name}` is {second} where it is not given; before, it was {first}."
            is_needed = now is None and after.required and "request" in spot.directions
            change = self._change("member-tag", text, None, None, spot)
            names = (Touched(change.names[-1].name, f"{first} by default", f"{second} by default"),)
            yield evolve(change, python="breaking" if is_needed else "risky", names=names)

    def _findings(
        self, old: Type, new: Type, directions: tuple[Direction, ...]
    ) -> Iterator[tuple[str, tuple[Level | None, Level | None, Level | None]]]:
        """Yield each difference of type once, with its levels for requests, responses and Python."""
        levels: dict[str, dict[Direction, Level | None]] = {}
        python: dict[str, list[Level | None]] = {}
        with self.types.in_models():
            for direction in directions:
                for finding in self.types.compare(old, new, direction):
                    levels.setdefault(finding.text, {})[direction] = level_of(finding, direction)
                    python.setdefault(finding.text, []).append(python_level(finding, direction))
        for text, by_direction in levels.items():
            yield text, (by_direction.get("request"), by_direction.get("response"), worst_or_none(python[text]))

    def _values(self, first: Enum, second: Enum, directions: tuple[Direction, ...]) -> Iterator[Change]:
        now = self.new.class_name(second.pointer)
        places = self.old.place(first.pointer), self.new.place(second.pointer)
        is_same = self._sameness.of_pointers(first.pointer, second.pointer)
        if first.base != second.base:
            text = f"`{now}` lists {_base(second)}; before, it listed {_base(first)}."
            names = (Touched(f"models.{now}", first.base, second.base),)
            levels = _each(None if is_same else "breaking", directions)
            yield Change("enum-type", text, *levels, "breaking", *places, names)
            return
        if first.spelling != second.spelling:
            text = f"`{now}` is written as {spelled(second)}; before, it was {spelled(first)}."
            names = (Touched(f"models.{now}", None, None),)
            python: Level | None = "risky" if is_same else None
            levels = _each(None if is_same else "breaking", directions)
            yield Change("enum-spelling", text, *levels, python, *places, names)
        shown = self.old.is_emitted(first.pointer) and self.new.is_emitted(second.pointer)
        for finding in compare_values(first.values, second.values):
            gone = finding.effect == "narrower"
            touched = self._gone_values(first, second) if gone else self._new_values(first, second)
            touched += self._taking(first, second)
            levels = (None, None) if is_same else _levels(finding, directions)
            kind, python = _of_members(gone)
            yield Change(kind, f"`{now}` {finding.text}.", *levels, python if shown else None, *places, touched)
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
    was, now = old.project.names.fields, new.project.names.fields
    by_name = {now[second.pointer, member.wire]: member for member in come}
    for old_member in list(gone):
        new_member = by_name.pop(was[first.pointer, old_member.wire], None)
        if new_member is not None:
            pairs.append((old_member, new_member))
            gone.remove(old_member)
            come.remove(new_member)
    return pairs, gone, come


def _of_members(gone: bool) -> tuple[str, Level]:
    """Return the kind of a change of an enum's members, and what it means to callers."""
    return ("enum-member-gone", "breaking") if gone else ("enum-member-new", "safe")


def _levels(finding: Finding, directions: tuple[Direction, ...]) -> tuple[Level | None, Level | None]:
    """Return the level of a finding for requests and for responses; None for a direction it does not travel in."""
    request = level_of(finding, "request") if "request" in directions else None
    response = level_of(finding, "response") if "response" in directions else None
    return request, response


def _is_unchanged(change: Change) -> bool:
    """Return whether the name and the type that a change touches are the same for callers."""
    return all(touched.before == touched.after for touched in change.names)


def _in_order(annotation: str) -> list[str]:
    """Return the alternatives of an annotation, whatever their order."""
    return sorted(annotation.split(" | "))


def _each(level: Level | None, directions: tuple[Direction, ...]) -> tuple[Level | None, Level | None]:
    return (level if "request" in directions else None, level if "response" in directions else None)


def _base(enum: Enum) -> str:
    return "texts" if enum.base == "str" else "numbers"
