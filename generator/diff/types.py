"""Compare two types by the values they allow, whatever the names of their components."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, TypeAlias

from attrs import define, field, frozen

from ..ir.ir import NONE, Alias, Constant, Enum, ListOf, MapOf, Model, Ref, Scalar, TupleOf, Type, Union, Wrapped
from .changes import Level
from .snapshot import Side

Direction: TypeAlias = Literal["request", "response"]
Effect: TypeAlias = Literal["wider", "narrower", "other", "wire"]


@frozen
class Finding:
    """One way in which two types differ."""

    effect: Effect
    text: str
    """Follows "the type": `is no longer null`."""

    is_value: bool = False
    """Whether only the listed values differ: enums stay open in Python."""


def level_of(finding: Finding, direction: Direction) -> Level:
    """Judge a finding for what is sent, or for what comes back."""
    if finding.effect == "wire":
        return "risky"
    if finding.effect == "other":
        return "breaking"
    if finding.effect == ("wider" if direction == "request" else "narrower"):
        return "safe"
    return "risky" if finding.is_value and direction == "response" else "breaking"


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
    """Called with the pointers of two models or enums that are used in the same place, and the direction."""

    _open: set[tuple[Type, Type]] = field(factory=set)
    """Pairs of types whose comparison is in progress; recursive types stop at them."""

    def compare(self, old: Type, new: Type, direction: Direction) -> list[Finding]:
        """Return every difference between two types."""
        if (old, new) in self._open:
            return []
        self._open.add((old, new))
        try:
            return self._compare(old, new, direction)
        finally:
            self._open.discard((old, new))

    def _compare(self, old: Type, new: Type, direction: Direction) -> list[Finding]:
        before, after = self._arms(self.old, old), self._arms(self.new, new)
        findings: list[Finding] = []
        had_null, has_null = _null(before), _null(after)
        before, after = [arm for arm in before if arm.type != NONE], [arm for arm in after if arm.type != NONE]
        matched, lost, gained = self._matched(before, after)
        for first, second in matched:
            findings += self._compare_arms(first, second, direction)
        findings += self._unmatched(lost, gained, [arm for arm, _ in matched], [arm for _, arm in matched], direction)
        if had_null and not has_null and not _holds_any(after):
            findings.append(Finding("narrower", "can no longer be null"))
        if has_null and not had_null and not _holds_any(before):
            findings.append(Finding("wider", "can now be null"))
        return list(dict.fromkeys(findings))

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
            findings.append(
                Finding("wire", f"is under {_path(new.wrap)} on the wire; before, it was under {_path(old.wrap)}")
            )
        match old.type, new.type:
            case Scalar() as first, Scalar() as second:
                if (first.spelling, first.spelled) != (second.spelling, second.spelled):
                    findings.append(
                        Finding("wire", f"is written as {spelled(second)}; before, it was {spelled(first)}")
                    )
            case (ListOf(first), ListOf(second)) | (MapOf(first), MapOf(second)):
                findings += [_inside(finding, "an item of it") for finding in self.compare(first, second, direction)]
            case TupleOf(first, _), TupleOf(second, _):
                if len(first) != len(second):
                    findings.append(Finding("other", f"has {len(second)} positions; before, it had {len(first)}"))
                for first_position, second_position in zip(first, second, strict=False):
                    findings += [
                        _inside(finding, "a position of it")
                        for finding in self.compare(first_position, second_position, direction)
                    ]
            case _:
                findings += self._compare_named(old.type, new.type, direction)
        return findings

    def _compare_named(self, old: Type, new: Type, direction: Direction) -> list[Finding]:
        if isinstance(old, Ref) and isinstance(new, Ref):
            first = self.old.project.api.schemas.get(old.pointer)
            second = self.new.project.api.schemas.get(new.pointer)
            if isinstance(first, Model | Enum) and isinstance(second, Model | Enum):
                self.pair(old.pointer, new.pointer, direction)
                return []
        before, after = self._values(self.old, old), self._values(self.new, new)
        if before is None or after is None:
            return []
        return list(compare_values(before, after))

    def _values(self, side: Side, type_: Type) -> tuple[object, ...] | None:
        match type_:
            case Constant(values):
                return values
            case Ref(pointer):
                schema = side.project.api.schemas.get(pointer)
                return schema.values if isinstance(schema, Enum) else None
        return None

    def _unmatched(
        self,
        lost: list[_Arm],
        gained: list[_Arm],
        kept_before: list[_Arm],
        kept_after: list[_Arm],
        direction: Direction,
    ) -> list[Finding]:
        if not lost and not gained:
            return []
        gone = self._uncovered(self.old, lost, self.new, [*kept_after, *gained])
        come = self._uncovered(self.new, gained, self.old, [*kept_before, *lost])
        was = self._names(self.old, lost, direction)
        now = self._names(self.new, gained, direction)
        if gone and come:
            return [Finding("other", f"is {now}; before, it was {was}")]
        if gone:
            text = f"is only {now}; before, it was {was}" if gained else f"is no longer {was}"
            return [Finding("narrower", text, self._only_values(gained, lost, self.new, self.old))]
        if come:
            text = f"is any {now}; before, it was only {was}" if lost else f"can now also be {now}"
            return [Finding("wider", text, self._only_values(lost, gained, self.old, self.new))]
        return [Finding("wire", f"is {now or 'one of the others'}; before, it was {was or 'one of the others'}")]

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
        return bool(arms) and all(self._is_listed(side, arm) for arm in arms)

    def _is_listed(self, side: Side, arm: _Arm) -> bool:
        return self._values(side, arm.type) is not None

    def _covers(self, side: Side, wide: _Arm, other: Side, narrow: _Arm) -> bool:
        """Whether every value of the narrow type is also a value of the wide one."""
        first, second = self._kind(side, wide.type), self._kind(other, narrow.type)
        if first in ("any", second) or (first == "object" and isinstance(wide.type, Scalar)):
            return first != "object" or isinstance(wide.type, Scalar) or isinstance(narrow.type, Ref)
        return (first, second) in (
            ("float", "int"),
            ("decimal", "int"),
            ("str", "values of str"),
            ("int", "values of int"),
        )

    def _name(self, side: Side, arm: _Arm, direction: Direction) -> str:
        return f"`{side.types.annotation(arm.type, 'model' if direction == 'response' else 'argument')}`"


def compare_values(before: tuple[object, ...], after: tuple[object, ...]) -> list[Finding]:
    """Compare two lists of values that are allowed."""
    gone = [value for value in before if value not in after]
    come = [value for value in after if value not in before]
    findings: list[Finding] = []
    if gone:
        findings.append(Finding("narrower", f"no longer lists {_listed(gone)}", True))
    if come:
        findings.append(Finding("wider", f"now also lists {_listed(come)}", True))
    return findings


def _inside(finding: Finding, where: str) -> Finding:
    text = finding.text if finding.text.startswith("has ") else f"{finding.text} ({where})"
    return Finding(finding.effect, text.replace(f"({where}) ({where})", f"({where})"), finding.is_value)


def _null(arms: list[_Arm]) -> bool:
    return any(arm.type == NONE for arm in arms)


def _holds_any(arms: list[_Arm]) -> bool:
    return any(arm.type in (Scalar("any"), Scalar("object")) for arm in arms)


def _path(wrap: tuple[str | int, ...]) -> str:
    return " > ".join(f"`{member}`" for member in wrap) or "nothing"


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


def _listed(values: list[object]) -> str:
    shown = ", ".join(f"`{value!r}`" for value in values[:6])
    return f"{shown} and {len(values) - 6} more" if len(values) > 6 else shown
