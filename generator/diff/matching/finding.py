"""Describe one way in which two types differ, and judge it on the wire and for Python callers."""

from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import frozen

from ..changes import Level

Direction: TypeAlias = Literal["request", "response"]
Effect: TypeAlias = Literal["wider", "narrower", "other", "written"]
Scope: TypeAlias = Literal["both", "wire", "python"]


@frozen
class Finding:
    """One way in which two types differ."""

    effect: Effect
    """`written` is a value that is the same in Python, but is written in another way by the client."""

    text: str
    """Follows "the type": `is no longer null`."""

    is_value: bool = False
    """Whether only the listed values differ: enums stay open in Python."""

    scope: Scope = "both"
    """Whether it is seen on the wire, by Python callers, or by both."""

    shape: Level | None = None
    """For a class in place of another one: what its members mean on the wire."""

    is_open: bool = False
    """Whether callers may go on giving what they gave: the new annotation takes it, whatever the vendor says."""


def level_of(finding: Finding, direction: Direction) -> Level | None:
    """Judge a finding on the wire, for what is sent or for what comes back; None if the wire does not change."""
    if finding.effect == "written" or finding.scope == "python":
        return finding.shape
    return _judged(finding, direction)


def python_level(finding: Finding, direction: Direction) -> Level | None:
    """Judge a finding for Python callers; None if they see nothing of it."""
    if finding.scope == "wire":
        return None
    if finding.is_open and direction == "request":
        return "safe"
    return "risky" if finding.effect == "written" else _judged(finding, direction)


def _judged(finding: Finding, direction: Direction) -> Level:
    if finding.effect == "other":
        return "breaking"
    if finding.effect == ("wider" if direction == "request" else "narrower"):
        return "safe"
    return "risky" if finding.is_value and direction == "response" else "breaking"


def compare_values(before: tuple[object, ...], after: tuple[object, ...]) -> list[Finding]:
    """Compare two lists of values that are allowed."""
    gone = [value for value in before if value not in after]
    come = [value for value in after if value not in before]
    findings: list[Finding] = []
    if gone:
        findings.append(Finding("narrower", f"no longer lists {listed(gone)}", True))
    if come:
        findings.append(Finding("wider", f"now also lists {listed(come)}", True))
    return findings


def listed(values: list[object]) -> str:
    """Return values as words; long lists are cut."""
    shown = ", ".join(f"`{value!r}`" for value in values[:6])
    return f"{shown} and {len(values) - 6} more" if len(values) > 6 else shown
