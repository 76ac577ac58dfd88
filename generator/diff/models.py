"""Compare the classes of two specs that stand in the same places, however their components are called."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import define, field

from ..emit.views.types import optional
from ..ir.ir import Alias, Enum, Field, Model, Ref
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
    """Gathers which classes stand for each other, and in which directions; then compares them."""

    old: Side
    new: Side
    pairs: dict[tuple[str, str], set[Direction]] = field(factory=dict)
    types: TypeComparer = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.types = TypeComparer(self.old, self.new, self.pair)

    def pair(self, old: str, new: str, direction: Direction) -> None:
        """Note that two schemas stand in one place, and look at what their members pair."""
        known = self.pairs.setdefault((old, new), set())
        if direction in known:
            return
        known.add(direction)
        first, second = self.old.project.api.schemas[old], self.new.project.api.schemas[new]
        if isinstance(first, Model) and isinstance(second, Model):
            for one, other in _members(self.old, self.new, first, second)[0]:
                self.types.compare(one.type, other.type, direction)
            if first.extra is not None and second.extra is not None:
                self.types.compare(first.extra, second.extra, direction)

    def pair_the_rest(self) -> None:
        """Pair, by name, the classes that no operation reaches: components by themselves, and webhooks'."""
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
        text = f"`models.{now}` stands where `models.{was}` stood{'' if remains else ', which is gone'}."
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
        for name in was.keys() & now.keys():
            first, second = self.old.schemas.get(was[name]), self.new.schemas.get(now[name])
            if isinstance(first, Alias) and isinstance(second, Alias):
                for finding in self.types.compare(first.type, second.type, "response"):
                    level = level_of(finding, "response")
                    names = (Touched(f"models.{name}", None, None),)
                    places = self.old.place(first.pointer), self.new.place(second.pointer)
                    yield Change("alias-type", f"`models.{name}` {finding.text}.", None, level, level, *places, names)
        for name, pointer in now.items():
            if name not in was and pointer not in paired:
                names = (Touched(f"models.{name}", None, name),)
                text = f"`models.{name}` is new."
                yield Change("class-new", text, None, None, "safe", None, self.new.place(pointer), names)

    def _members(self, first: Model, second: Model, directions: tuple[Direction, ...]) -> Iterator[Change]:
        pairs, gone, come = _members(self.old, self.new, first, second)
        was, now = [self.old.class_name(first.pointer), self.new.class_name(second.pointer)]
        shown = self.old.is_emitted(first.pointer) and self.new.is_emitted(second.pointer)
        shown = shown and not (first.replaced or second.replaced)
        for one in gone:
            text = f"`{was}` no longer has {self._said(self.old, first, one)}."
            request: Level | None = "breaking" if "request" in directions and not one.read_only else None
            response: Level | None = "breaking" if "response" in directions and not one.write_only else None
            yield self._change("member-gone", text, request, response, shown, first, second, one, None)
        for other in come:
            request = (
                ("breaking" if other.required else "safe") if "request" in directions and not other.read_only else None
            )
            response = "safe" if "response" in directions else None
            how = "now needs" if request == "breaking" else "now has"
            text = f"`{now}` {how} {self._said(self.new, second, other)}."
            yield self._change("member-new", text, request, response, shown, first, second, None, other)
        for one, other in pairs:
            yield from self._member(first, second, one, other, directions, shown)
        if shown and (first.extra is None) != (second.extra is None):
            text = f"`{now}` {'may no longer' if second.extra is None else 'may now'} have members that are not listed."
            names = (Touched(f"models.{now}", None, None),)
            places = self.old.place(first.pointer), self.new.place(second.pointer)
            yield Change("members-open", text, "risky", "safe", None, *places, names)

    def _member(
        self, first: Model, second: Model, one: Field, other: Field, directions: tuple[Direction, ...], shown: bool
    ) -> Iterator[Change]:
        names = self.old.project.names.fields, self.new.project.names.fields
        was, now = names[0][first.pointer, one.wire], names[1][second.pointer, other.wire]
        owner = self.new.class_name(second.pointer)
        if was != now and shown:
            text = f"`{owner}.{was}` is now `{owner}.{now}`; the wire's name is `{other.wire}`."
            change = self._change("member-renamed", text, None, None, shown, first, second, one, other)
            yield Change(change.kind, text, None, None, "breaking", change.old, change.new, change.names)
        if one.wire != other.wire:
            text = f"`{owner}.{now}` travels as `{other.wire}`, where it was `{one.wire}`."
            yield self._change("member-wire", text, *_each("risky", directions), False, first, second, one, other)
        if one.required != other.required:
            levels = _FIRMER if other.required else _LOOSER
            text = f"`{owner}.{now}` {'is always there' if other.required else 'may be left out'}."
            yield self._change(
                "member-required" if other.required else "member-optional",
                text,
                levels[0] if "request" in directions else None,
                levels[1] if "response" in directions else None,
                shown,
                first,
                second,
                one,
                other,
            )
        for finding, judged in self._findings(one, other, directions):
            text = f"`{owner}.{now}` {finding}."
            yield self._change("member-type", text, *judged[:2], shown and judged[2], first, second, one, other)
        annotations = [
            side.types.annotation(member.type, "model") for side, member in ((self.old, one), (self.new, other))
        ]
        if shown and annotations[0] != annotations[1] and not list(self._findings(one, other, directions)):
            text = f"`{owner}.{now}` is annotated otherwise, for the same values."
            change = self._change("member-annotation", text, None, None, shown, first, second, one, other)
            yield Change(change.kind, text, None, None, "risky", change.old, change.new, change.names)
        for word, before, after in (
            ("read only", one.read_only, other.read_only),
            ("write only", one.write_only, other.write_only),
        ):
            if before != after:
                text = f"`{owner}.{now}` is {'now' if after else 'no longer'} {word}."
                yield self._change("member-access", text, *_each("risky", directions), False, first, second, one, other)
        if one.secret != other.secret:
            text = f"`{owner}.{now}` is {'now' if other.secret else 'no longer'} masked in a repr."
            yield self._change("member-secret", text, None, "safe", False, first, second, one, other)
        touched = self._touched(first, second, one, other)
        places = self.old.place(one.pointer), self.new.place(other.pointer)
        subject = f"`{owner}.{now}`"
        yield from compare_facets(self.old, self.new, one.pointer, other.pointer, subject, directions, places, touched)

    def _findings(
        self, one: Field, other: Field, directions: tuple[Direction, ...]
    ) -> Iterator[tuple[str, tuple[Level | None, Level | None, bool]]]:
        """Yield each difference of type once, with its level for requests and responses."""
        levels: dict[str, dict[Direction, Level]] = {}
        wires: set[str] = set()
        for direction in directions:
            for finding in self.types.compare(one.type, other.type, direction):
                text = finding.text.replace("Sequence[", "list[").replace("Mapping[", "dict[").replace("models.", "")
                levels.setdefault(text, {})[direction] = level_of(finding, direction)
                if finding.effect == "wire":
                    wires.add(text)
        same = self.old.types.annotation(one.type, "model") == self.new.types.annotation(other.type, "model")
        for text, by_direction in levels.items():
            yield text, (by_direction.get("request"), by_direction.get("response"), not (text in wires and same))

    def _values(self, first: Enum, second: Enum, directions: tuple[Direction, ...]) -> Iterator[Change]:
        was, now = self.old.class_name(first.pointer), self.new.class_name(second.pointer)
        places = self.old.place(first.pointer), self.new.place(second.pointer)
        names = self.old.project.names.members, self.new.project.names.members
        shown = self.old.is_emitted(first.pointer) and self.new.is_emitted(second.pointer)
        if first.base != second.base:
            text = f"`{now}` lists {_base(second)}, where it listed {_base(first)}."
            touched: tuple[Touched, ...] = (Touched(f"models.{now}", first.base, second.base),)
            yield Change("enum-type", text, *_each("breaking", directions), "breaking", *places, touched)
            return
        if first.spelling != second.spelling:
            otherwise = Finding("wire", f"travels as {spelled(second)}, where it was {spelled(first)}")
            request = level_of(otherwise, "request") if "request" in directions else None
            response = level_of(otherwise, "response") if "response" in directions else None
            yield Change("enum-spelling", f"`{now}` {otherwise.text}.", request, response, None, *places)
        for finding in compare_values(first.values, second.values):
            request = level_of(finding, "request") if "request" in directions else None
            response = level_of(finding, "response") if "response" in directions else None
            gone = finding.effect == "narrower"
            values = [value for value in first.values if value not in second.values] if gone else []
            values = values if gone else [value for value in second.values if value not in first.values]
            if gone:
                touched = tuple(Touched(f"models.{was}.{names[0][first.pointer, v]}", repr(v), None) for v in values)
            else:
                touched = tuple(Touched(f"models.{now}.{names[1][second.pointer, v]}", None, repr(v)) for v in values)
            python: Level | None = ("breaking" if gone else "safe") if shown else None
            kind = "enum-member-gone" if gone else "enum-member-new"
            yield Change(kind, f"`{now}` {finding.text}.", request, response, python, *places, touched)
        for value in first.values:
            one = names[0][first.pointer, value]
            other = names[1].get((second.pointer, value))
            if other is not None and one != other and shown:
                text = f"`{now}.{one}` is now `{now}.{other}`; the value is `{value!r}`."
                touched = (Touched(f"models.{was}.{one}", one, None), Touched(f"models.{now}.{other}", None, other))
                yield Change("enum-member-renamed", text, None, None, "breaking", *places, touched)

    def _change(
        self,
        kind: str,
        text: str,
        request: Level | None,
        response: Level | None,
        shown: bool,
        first: Model,
        second: Model,
        one: Field | None,
        other: Field | None,
    ) -> Change:
        python = None
        if shown:
            python = "breaking" if kind == "member-gone" else worst((request, response))
        was = self.old.place(one.pointer if one is not None else first.pointer)
        now = self.new.place(other.pointer if other is not None else second.pointer)
        return Change(kind, text, request, response, python, was, now, self._touched(first, second, one, other))

    def _touched(self, first: Model, second: Model, one: Field | None, other: Field | None) -> tuple[Touched, ...]:
        names: list[tuple[str, str]] = []
        for side, model, member in ((self.old, first, one), (self.new, second, other)):
            if member is not None:
                field = side.project.names.fields[model.pointer, member.wire]
                annotation = side.types.annotation(member.type, "model")
                text = f"{field}: {annotation if member.required else optional(annotation)}"
                names.append((f"models.{side.class_name(model.pointer)}.{field}", text))
        if one is None or other is None:
            name, text = names[0]
            return (Touched(name, text if one is not None else None, text if other is not None else None),)
        if names[0][0] == names[1][0]:
            return (Touched(names[0][0], names[0][1], names[1][1]),)
        return Touched(names[0][0], names[0][1], None), Touched(names[1][0], None, names[1][1])

    def _said(self, side: Side, model: Model, member: Field) -> str:
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
    for one in list(gone):
        wanted = names[0][first.pointer, one.wire]
        other = next((candidate for candidate in come if names[1][second.pointer, candidate.wire] == wanted), None)
        if other is not None:
            pairs.append((one, other))
            gone.remove(one)
            come.remove(other)
    return pairs, gone, come


def _each(level: Level, directions: tuple[Direction, ...]) -> tuple[Level | None, Level | None]:
    return (level if "request" in directions else None, level if "response" in directions else None)


def _base(enum: Enum) -> str:
    return "texts" if enum.base == "str" else "numbers"
