"""Compare two types by the values they allow, whatever the names of their components."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from attrs import define, evolve, field, frozen

from ..emit.views.types import Mode
from ..ir.ir import (
    NONE,
    Alias,
    Constant,
    Enum,
    ListOf,
    MapOf,
    Model,
    Ref,
    Scalar,
    TupleOf,
    Type,
    Union,
    Wrapped,
)
from .changes import Level
from .matching.finding import Direction, Effect, Finding, compare_values, listed
from .matching.identity import Identity
from .matching.tags import compare_tags
from .snapshot import Side

NULLS = ("can no longer be null", "can now be null")
"""What is said of null."""


@frozen
class _Arm:
    """One of the types a value may have, and the members it sits under."""

    wrap: tuple[str | int, ...]
    type: Type


@define
class TypeComparer:
    """Compares types of the old and the new spec, and reports the classes that match."""

    old: Side
    new: Side
    pair: Callable[[str, str, Direction], None]
    """Called with the pointers of two named schemas that are used in the same place, and the direction."""

    shape: Callable[[str, str, Direction], tuple[Level | None, list[str]]]
    """Called with the pointers of a class and the one in its place: what it means on the wire, and members lost."""

    identity: Identity = field(init=False)
    _open: set[tuple[Type, Type]] = field(factory=set)
    """Pairs of types whose comparison is in progress; recursive types stop at them."""

    _is_in_models: bool = False
    """Whether types are named as models name them, whatever direction they travel in."""

    _is_textual: bool = False
    """Whether values are written as text whatever their type, as in a path or a query."""

    def __attrs_post_init__(self) -> None:
        self.identity = Identity(self.old, self.new)

    def compare(self, old: Type, new: Type, direction: Direction, *, textual: bool | None = None) -> list[Finding]:
        """Return every difference between two types.

        Args:
            old: The type as it was.
            new: The type as it is.
            direction: Whether values are sent or come back.
            textual: Whether values are written as text whatever their type; by default as around it.
        """
        if (old, new) in self._open:
            return []
        around = self._is_textual
        self._is_textual = around if textual is None else textual
        self._open.add((old, new))
        try:
            return self._compare(old, new, direction)
        finally:
            self._open.discard((old, new))
            self._is_textual = around

    @contextmanager
    def in_models(self) -> Iterator[None]:
        """Name types as models name them, whatever direction they travel in."""
        around, self._is_in_models = self._is_in_models, True
        try:
            yield
        finally:
            self._is_in_models = around

    def compare_aliases(self, old: Alias, new: Alias, direction: Direction) -> list[Finding]:
        """Return every difference between two named types that are no classes."""
        return self.compare(old.type, new.type, direction)

    def _compare(self, old: Type, new: Type, direction: Direction) -> list[Finding]:
        if self._is_told_elsewhere(old, new, direction):
            return []
        before, after = self._arms(self.old, old), self._arms(self.new, new)
        findings: list[Finding] = []
        had_null, has_null = _null(before), _null(after)
        before, after = _without_null(before), _without_null(after)
        if len(before) > 1 and len(after) > 1:
            findings += compare_tags(self.old, self.new, old, new)
        matched, lost, gained = self._matched(before, after)
        for first, second in matched:
            findings += self._compare_arms(first, second, direction)
        findings += self._unmatched(lost, gained, matched, direction)
        if had_null and not has_null and not _holds_any(after):
            findings.append(Finding("narrower", NULLS[0]))
        if has_null and not had_null and not _holds_any(before):
            findings.append(Finding("wider", NULLS[1]))
        return list(dict.fromkeys(findings))

    def _is_told_elsewhere(self, old: Type, new: Type, direction: Direction) -> bool:
        """Return whether both types are the same alias, which is compared once for all its uses."""
        if not (isinstance(old, Ref) and isinstance(new, Ref)):
            return False
        schemas = [side.schemas.get(ref.pointer) for side, ref in ((self.old, old), (self.new, new))]
        if not all(isinstance(schema, Alias) for schema in schemas):
            return False
        if not self.identity.is_same(old.pointer, new.pointer):
            return False
        self.pair(old.pointer, new.pointer, direction)
        return True

    def _arms(self, side: Side, type_: Type, seen: frozenset[str] = frozenset()) -> list[_Arm]:
        match type_:
            case Wrapped(member, inner):
                return [_Arm((member, *arm.wrap), arm.type) for arm in self._arms(side, inner, seen)]
            case Union(arms, _):
                return [arm for member_type in arms for arm in self._arms(side, member_type, seen)]
            case Constant(values) if None in values:
                rest = tuple(value for value in values if value is not None)
                return [*([_Arm((), Constant(rest))] if rest else []), _Arm((), NONE)]
            case Ref(pointer):
                schema = side.project.api.schemas.get(pointer)
                if isinstance(schema, Alias) and pointer not in seen:
                    return self._arms(side, schema.type, seen | {pointer})
        return [_Arm((), type_)]

    def _matched(self, before: list[_Arm], after: list[_Arm]) -> tuple[list[tuple[_Arm, _Arm]], list[_Arm], list[_Arm]]:
        """Match arms of the same kind; among several models, those of the same name first."""
        pairs: list[tuple[_Arm, _Arm]] = []
        lost, gained = list(before), list(after)
        for key in (self._exact, self._kind):
            for arm in list(lost):
                wanted = key(self.old, arm.type)
                rivals = [other for other in gained if key(self.new, other.type) == wanted]
                alone = sum(key(self.old, other.type) == wanted for other in lost) == 1
                if rivals and (key == self._exact or (alone and len(rivals) == 1)):
                    pairs.append((arm, rivals[0]))
                    lost.remove(arm)
                    gained.remove(rivals[0])
        return pairs, lost, gained

    def _exact(self, side: Side, type_: Type) -> str:
        match type_:
            case Ref(pointer):
                return f"{self._kind(side, type_)} {side.class_name(pointer)}"
            case ListOf(item) | MapOf(item):
                return f"{self._kind(side, type_)} of {self._exact(side, item)}"
        return self._kind(side, type_)

    def _kind(self, side: Side, type_: Type) -> str:
        match type_:
            case Scalar(kind, _, _):
                return kind
            case Ref(pointer):
                schema = side.project.api.schemas.get(pointer)
                return f"values of {schema.base}" if isinstance(schema, Enum) else "object"
            case Constant(values):
                return f"values of {type(values[0]).__name__ if values else 'nothing'}"
            case _:
                return type(type_).__name__

    def _compare_arms(self, old: _Arm, new: _Arm, direction: Direction) -> list[Finding]:
        findings: list[Finding] = []
        if old.wrap != new.wrap:
            text = f"is taken from {_path(new.wrap)}; before, it was taken from {_path(old.wrap)}"
            findings.append(Finding("other", text, scope="wire"))
        match old.type, new.type:
            case Scalar() as first, Scalar() as second:
                findings += self._written(first, second)
            case (ListOf(first), ListOf(second)):
                findings += [_inside(finding, "an item of it") for finding in self.compare(first, second, direction)]
            case (MapOf(first), MapOf(second)):
                findings += [_inside(finding, "a value of it") for finding in self.compare(first, second, direction)]
            case TupleOf() as first, TupleOf() as second:
                findings += self._positions(first, second, direction)
            case _:
                findings += self._compare_named(old.type, new.type, direction)
        return findings

    def _written(self, first: Scalar, second: Scalar) -> list[Finding]:
        """Return whether a value of the same Python type is written in another way."""
        if (first.spelling, first.spelled) == (second.spelling, second.spelled):
            return []
        text = f"is written as {spelled(second)}; before, it was {spelled(first)}"
        if wire_kind(first) == wire_kind(second) and first.spelled == second.spelled:
            return [Finding("written", text, scope="python")]
        if self._is_textual and first.spelled == second.spelled:
            return [Finding("written", text, scope="wire")]
        return [Finding("other", text, scope="wire")]

    def _positions(self, first: TupleOf, second: TupleOf, direction: Direction) -> list[Finding]:
        findings: list[Finding] = []
        was, now = len(first.items), len(second.items)
        if was != now:
            findings.append(Finding("other", f"has {now} positions; before, it had {was}"))
        pairs = [*zip(first.items, second.items, strict=False)]
        if first.rest is not None and second.rest is not None:
            pairs.append((first.rest, second.rest))
        elif (first.rest is None) != (second.rest is None):
            effect: Effect = "narrower" if second.rest is None else "wider"
            findings.append(Finding(effect, f"{'has no' if second.rest is None else 'may have'} further positions"))
        for old, new in pairs:
            findings += [_inside(finding, "a position of it") for finding in self.compare(old, new, direction)]
        return findings

    def _compare_named(self, old: Type, new: Type, direction: Direction) -> list[Finding]:
        if isinstance(old, Ref) and isinstance(new, Ref):
            first = self.old.project.api.schemas.get(old.pointer)
            second = self.new.project.api.schemas.get(new.pointer)
            if isinstance(first, Model | Enum) and isinstance(second, Model | Enum):
                if self.identity.is_same(old.pointer, new.pointer):
                    self.pair(old.pointer, new.pointer, direction)
                    return []
                return [self._exchanged(old, new, direction)]
        before, after = self._values(self.old, old), self._values(self.new, new)
        if before is None or after is None:
            return []
        return list(compare_values(before, after))

    def _exchanged(self, old: Ref, new: Ref, direction: Direction) -> Finding:
        """Return the finding that another class stands in a place, which is told here and not at the classes."""
        shape, lost = self.shape(old.pointer, new.pointer, direction)
        was = self._name(self.old, _Arm((), old), direction)
        now = self._name(self.new, _Arm((), new), direction)
        text = f"is {now}; before, it was {was}"
        if lost:
            shown = ", ".join(f"`{name}`" for name in lost[:4])
            more = f" and {len(lost) - 4} more" if len(lost) > 4 else ""
            text = f"{text}. It has no {shown}{more}"
        is_open = self._is_open([_Arm((), old)], self.old) and self._is_open([_Arm((), new)], self.new)
        return Finding("other", text, scope="python", shape=shape, is_open=is_open)

    def _is_open(self, arms: list[_Arm], side: Side) -> bool:
        """Return whether all arms are enums: beside their members, callers may give any value of their base type."""
        schemas = [side.project.api.schemas.get(arm.type.pointer) for arm in arms if isinstance(arm.type, Ref)]
        return bool(arms) and len(schemas) == len(arms) and all(isinstance(schema, Enum) for schema in schemas)

    def _values(self, side: Side, type_: Type) -> tuple[object, ...] | None:
        match type_:
            case Constant(values):
                return values
            case Ref(pointer):
                schema = side.project.api.schemas.get(pointer)
                return schema.values if isinstance(schema, Enum) else None
        return None

    def _unmatched(
        self, lost: list[_Arm], gained: list[_Arm], matched: list[tuple[_Arm, _Arm]], direction: Direction
    ) -> list[Finding]:
        if not lost and not gained:
            return []
        gone = self._uncovered(self.old, lost, self.new, [*(arm for _, arm in matched), *gained])
        come = self._uncovered(self.new, gained, self.old, [*(arm for arm, _ in matched), *lost])
        if gone and come:
            return [self._replaced(lost, gained, direction)]
        was = self._names(self.old, lost, direction)
        now = self._names(self.new, gained, direction)
        if gone:
            return [self._narrowed(lost, gained, direction)]
        if come:
            text = self._widened(lost, gained, direction)
            return [Finding("wider", text, self._only_values(lost, gained, self.old, self.new))]
        return _told_apart(was, now)

    def _narrowed(self, lost: list[_Arm], gained: list[_Arm], direction: Direction) -> Finding:
        was, now = self._names(self.old, lost, direction), self._names(self.new, gained, direction)
        text = f"is only {now}; before, it was {was}" if gained else f"is no longer {was}"
        is_open = self._is_open(gained, self.new) and all(isinstance(arm.type, Scalar) for arm in lost)
        return Finding("narrower", text, self._only_values(gained, lost, self.new, self.old), is_open=is_open)

    def _widened(self, lost: list[_Arm], gained: list[_Arm], direction: Direction) -> str:
        was, now = self._names(self.old, lost, direction), self._names(self.new, gained, direction)
        if not lost:
            return f"can now also be {now}"
        if _holds_any(gained):
            return f"is now of any type; before, it was {was}"
        if self._listing(self.old, lost):
            return f"is any {now}; before, it was one of {self._values_in_words(lost)}"
        return f"is any {now}; before, it was only {was}"

    def _replaced(self, lost: list[_Arm], gained: list[_Arm], direction: Direction) -> Finding:
        """Return the finding that other types stand where some were; on the wire they may be the same."""
        was, now = self._names(self.old, lost, direction), self._names(self.new, gained, direction)
        text = f"is {now}; before, it was {was}"
        if not self._is_same_on_wire(lost, gained) or self._contradicts(lost, gained):
            return Finding("other", text)
        shape: Level | None = None
        if any(self._needs_members(self.new, arm) for arm in gained):
            shape = "breaking" if direction == "request" else "safe"
        elif any(self._needs_members(self.old, arm) for arm in lost):
            shape = "safe" if direction == "request" else "breaking"
        return Finding("other", text, scope="python", shape=shape)

    def _contradicts(self, lost: list[_Arm], gained: list[_Arm]) -> bool:
        """Return whether members of a class are none of the values that the map in the other place has."""
        sides = (self.old, lost, self.new, gained), (self.new, gained, self.old, lost)
        return any(
            isinstance(arm.type, Ref) and not self._fits_maps(side, values, other, arm.type)
            for side, arms, other, others in sides
            if (values := [of.type.value for of in arms if isinstance(of.type, MapOf)])
            for arm in others
        )

    def _fits_maps(self, side: Side, values: list[Type], other: Side, ref: Ref) -> bool:
        """Return whether every member of a class is a value of one of the maps; the required ones, if there are any."""
        model = other.project.api.schemas.get(ref.pointer)
        if not isinstance(model, Model):
            return True
        needed = [member.type for member in model.fields if member.required]
        types = needed or [member.type for member in model.fields]
        return all(any(self._covers_all(side, value, other, type_) for value in values) for type_ in types)

    def _values_in_words(self, arms: list[_Arm]) -> str:
        return listed([value for arm in arms for value in self._values(self.old, arm.type) or ()])

    def _is_same_on_wire(self, lost: list[_Arm], gained: list[_Arm]) -> bool:
        """Return whether what is gone and what is new are the same kinds of JSON, and are read otherwise only."""
        if any(self._islisted(self.new, arm) for arm in gained):
            return False
        was = {self._wire_kind(self.old, arm) for arm in lost}
        now = {self._wire_kind(self.new, arm) for arm in gained}
        if self._is_textual and "str" in now and was <= _AS_TEXT:
            return True
        return was == now and "" not in was

    def _wire_kind(self, side: Side, arm: _Arm) -> str:
        """Return the JSON type of an arm; empty if it is not one type, or is under a member."""
        match arm:
            case _Arm((), Scalar() as scalar):
                return wire_kind(scalar)
            case _Arm((), Constant(values)) if values:
                return type(values[0]).__name__
            case _Arm((), Ref(pointer)):
                schema = side.project.api.schemas.get(pointer)
                is_text = isinstance(schema, Enum) and schema.spelling != "plain"
                return "str" if is_text else schema.base if isinstance(schema, Enum) else "object"
            case _Arm((), MapOf()):
                return "object"
        return ""

    def _needs_members(self, side: Side, arm: _Arm) -> bool:
        schema = side.project.api.schemas.get(arm.type.pointer) if isinstance(arm.type, Ref) else None
        return isinstance(schema, Model) and any(field.required for field in schema.fields)

    def _uncovered(self, side: Side, arms: list[_Arm], other: Side, others: list[_Arm]) -> list[_Arm]:
        """Return the arms with values that no arm of the other side allows."""
        return [arm for arm in arms if not any(self._covers(other, wide, side, arm) for wide in others)]

    def _only_values(self, rest: list[_Arm], moved: list[_Arm], rest_side: Side, moved_side: Side) -> bool:
        """Whether only listed values differ: those that remain are listed, or all that moved are."""
        if self._listing(rest_side, rest):
            return True
        return not rest and self._listing(moved_side, moved)

    def _names(self, side: Side, arms: list[_Arm], direction: Direction) -> str:
        return " or ".join(dict.fromkeys(self._name(side, arm, direction) for arm in arms))

    def _listing(self, side: Side, arms: list[_Arm]) -> bool:
        return bool(arms) and all(self._islisted(side, arm) for arm in arms)

    def _islisted(self, side: Side, arm: _Arm) -> bool:
        return self._values(side, arm.type) is not None

    def _covers(self, side: Side, wide: _Arm, other: Side, narrow: _Arm) -> bool:
        """Whether every value of the narrow type is also a value of the wide one."""
        if wide.type == Scalar("any"):
            return True
        match wide.type, narrow.type:
            case Ref(), Ref():
                return self._exact(side, wide.type) == self._exact(other, narrow.type)
            case (ListOf(outer), ListOf(inner)) | (MapOf(outer), MapOf(inner)):
                return self._covers_all(side, outer, other, inner)
            case Constant(values), Constant(fewer):
                return set(map(repr, fewer)) <= set(map(repr, values))
        first, second = self._kind(side, wide.type), self._kind(other, narrow.type)
        return (first == second and isinstance(wide.type, Scalar)) or (first, second) in _WIDER

    def _covers_all(self, side: Side, outer: Type, other: Side, inner: Type) -> bool:
        arms = self._arms(side, outer)
        return all(any(self._covers(side, wide, other, arm) for wide in arms) for arm in self._arms(other, inner))

    def _name(self, side: Side, arm: _Arm, direction: Direction) -> str:
        mode: Mode = "model" if direction == "response" or self._is_in_models else "argument"
        return f"`{side.types.annotation(arm.type, mode)}`"


_WIDER = frozenset(
    {
        ("float", "int"),
        ("decimal", "int"),
        ("str", "values of str"),
        ("int", "values of int"),
    }
)
"""Kinds of which the first has all values of the second."""

_AS_TEXT = frozenset({"str", "int", "number", "bool"})
"""JSON types that a path or a query writes as text."""

_WIRE = {"int": "int", "float": "number", "decimal": "number", "bool": "bool", "none": "null"}


def wire_kind(scalar: Scalar) -> str:
    """Return the JSON type of a value; empty if it may be several."""
    if scalar.spelled is not None:
        return type(scalar.spelled[0]).__name__
    if scalar.kind in ("any", "object"):
        return "str" if scalar.spelling in ("json", "php") else scalar.kind.replace("any", "")
    if scalar.spelling == "mixed":
        return ""
    return _WIRE.get(scalar.kind, "str") if scalar.spelling == "plain" else "str"


def _inside(finding: Finding, where: str) -> Finding:
    lead, point, rest = finding.text.partition(". ")
    text = finding.text if finding.text.startswith("has ") else f"{lead} ({where}){point}{rest}"
    return evolve(finding, text=text.replace(f"({where}) ({where})", f"({where})"))


def _told_apart(was: str, now: str) -> list[Finding]:
    """Return the finding that types are named that the others cover, or no longer."""
    if was == now:
        return []
    text = f"is {now}; before, it was {was}" if was and now else ""
    text = text or (f"is no longer told apart as {was}" if was else f"is now told apart as {now}")
    return [Finding("written", f"{text}; the values are the same", scope="python")]


def _null(arms: list[_Arm]) -> bool:
    return any(arm.type == NONE for arm in arms)


def _without_null(arms: list[_Arm]) -> list[_Arm]:
    return [arm for arm in arms if arm.type != NONE]


def _holds_any(arms: list[_Arm]) -> bool:
    return any(arm.type in (Scalar("any"), Scalar("object")) for arm in arms)


def _path(wrap: tuple[str | int, ...]) -> str:
    return " > ".join(f"`{member}`" for member in wrap) or "the value itself"


def spelled(of: Scalar | Enum) -> str:
    """Return how values travel, in words."""
    if isinstance(of, Scalar) and of.spelled is not None:
        true, false = of.spelled
        return f"`{true!r}` and `{false!r}`" if false is not None else f"`{true!r}` or nothing"
    if of.spelling == "plain":
        return "a plain value"
    return {
        "text": "text",
        "mixed": "text or a plain value",
        "money": "text with at least two decimals",
        "stamp": "a moment without zone",
        "json": "JSON inside text",
        "php": "PHP's serialized text",
    }[of.spelling]
