"""Compare discriminators: the member that says which class a value is, and the class for each of its values."""

from __future__ import annotations

from collections.abc import Mapping

from ...ir.ir import Alias, Ref, Tag, Type, Union
from ..snapshot import Side
from .finding import Finding, listed


def _tag(side: Side, type_: Type, seen: frozenset[str] = frozenset()) -> Tag | None:
    """Return the discriminator of a type, through aliases."""
    match type_:
        case Union(_, tag):
            return tag
        case Ref(pointer) if pointer not in seen:
            schema = side.project.api.schemas.get(pointer)
            return _tag(side, schema.type, seen | {pointer}) if isinstance(schema, Alias) else None
    return None


def compare_tags(old: Side, new: Side, first: Type, second: Type) -> list[Finding]:
    """Return how two unions differ in how a value says which of several classes it is."""
    was, now = _tag(old, first), _tag(new, second)
    if was is None or now is None:
        return _tag_presence(was, now)
    findings: list[Finding] = []
    if was.member != now.member:
        text = f"is told apart by `{now.member}`; before, it was told apart by `{was.member}`"
        findings.append(Finding("other", text, scope="wire"))
    before = {value: old.class_name(pointer) for value, pointer in was.arms}
    after = {value: new.class_name(pointer) for value, pointer in now.arms}
    kept = set(before.values()) & set(after.values())
    if gone := _only_in(before, after, kept):
        findings.append(Finding("narrower", f"has no longer the `{was.member}` {listed(gone)}", True, "wire"))
    if come := _only_in(after, before, kept):
        findings.append(Finding("wider", f"has now also the `{now.member}` {listed(come)}", True, "wire"))
    return findings + _moved(before, after, kept, now.member)


def _only_in(some: Mapping[str, str], others: Mapping[str, str], kept: set[str]) -> list[object]:
    return [value for value in some if value not in others and some[value] in kept]


def _moved(before: Mapping[str, str], after: Mapping[str, str], kept: set[str], member: str) -> list[Finding]:
    """Return the values that now stand for another class."""
    return [
        Finding("other", f"is `{after[value]}` where `{member}` is `{value!r}`; before, it was `{was}`")
        for value, was in before.items()
        if value in after and was != after[value] and {was, after[value]} <= kept
    ]


def _tag_presence(was: Tag | None, now: Tag | None) -> list[Finding]:
    if was is None and now is None:
        return []
    tag = now or was
    how = "is now" if now is not None else "is no longer"
    return [Finding("written", f"{how} told apart by `{tag.member if tag else ''}`", scope="python")]
