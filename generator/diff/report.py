"""Write changes down for people: Markdown for a pull request, what breaks first."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from ..text.diagnostics import escape_hidden
from .changes import LEVELS, Change, Level, worst
from .telling.machines import as_annotations, as_json, as_sarif
from .telling.verdict import Verdict

__all__ = ["NOTHING", "Verdict", "as_annotations", "as_json", "as_sarif", "headline", "markdown", "safe"]

_MARKS: dict[Level, str] = {"breaking": "🔴", "risky": "🟠", "safe": "🟢", "docs": "⚪"}
_TITLES: dict[Level, str] = {
    "breaking": "What breaks",
    "risky": "What is risky: code runs, but may behave differently",
    "safe": "Safe: nobody has to act",
    "docs": "Docs: only texts, examples and evidence changed",
}
_FIRST = 12
"""How many entries of a level are shown before the rest is folded."""

_LONGEST = 160
NOTHING = "✅ **No change** for anybody: neither on the wire nor in Python."
"""The headline of a report without changes."""

_HOSTS = ("server", "server-other", "server-variable")

_Told = tuple[str, Change]
"""A vendor, empty if there is only one, and one of its changes."""


def markdown(title: str, verdicts: Sequence[Verdict], notes: Sequence[str] = (), tail: str = "") -> str:
    """Return the whole report: a verdict to read in ten seconds, what breaks, what is risky, counts, the rest folded.

    Args:
        title: The heading.
        verdicts: One per vendor.
        notes: Sentences that must not be missed.
        tail: Markdown at the end.
    """
    named = len(verdicts) > 1
    rows = [(verdict.vendor if named else "", change) for verdict in verdicts for change in verdict.changes]
    lines = [f"## {title}", "", *_opening(verdicts, [change for _, change in rows], notes)]
    folded: list[str] = []
    for level in ("breaking", "risky"):
        shown, rest = _first(level, rows)
        lines += shown
        folded += rest
    lines += _accepted(rows)
    lines += _table(verdicts)
    folded += _folded("safe", [_line(group) for group in _groups("safe", rows)])
    lines += folded
    if tail:
        lines += [tail.rstrip("\n"), ""]
    return "\n".join(lines).rstrip("\n") + "\n"


def _opening(verdicts: Sequence[Verdict], changes: Sequence[Change], notes: Sequence[str]) -> list[str]:
    """Return what stands first: what cannot be compared, the headline, and what must not be missed."""
    lines: list[str] = []
    unreadable = [verdict for verdict in verdicts if verdict.unreadable]
    for verdict in unreadable:
        who = f"{safe(verdict.vendor)} cannot" if verdict.vendor else "The documents cannot"
        lines += [f"❌ **{who} be compared.** {safe(verdict.unreadable)}", ""]
    if changes or not unreadable:
        lines += [headline(changes), ""]
    for note in notes:
        lines += [f"> ⚠️ {note}", ""]
    return lines


def headline(changes: Sequence[Change]) -> str:
    """Return the headline: whether callers break, and how many changes of each level there are."""
    if not changes:
        return NOTHING
    counted = [change for change in changes if not change.accepted]
    counts = Counter(change.level for change in counted)
    parts = [f"{counts[level]} {level}" for level in LEVELS if counts[level]]
    if len(counted) < len(changes):
        parts.append(f"{len(changes) - len(counted)} accepted")
    first: Level = worst(change.level for change in counted)
    return f"{_MARKS[first]} {_verdict(first, counted)} {', '.join(parts)}."


def _verdict(first: Level, changes: Sequence[Change]) -> str:
    if first == "breaking" and not any(change.python == "breaking" for change in changes):
        return "**The wire breaks; callers who upgrade the client need to change nothing.**"
    return {
        "breaking": "**Callers break.**",
        "risky": "**No caller breaks, but some may see different behaviour.**",
        "safe": "**No caller breaks.**",
        "docs": "**Only texts changed.**",
    }[first]


def _first(level: Level, rows: Sequence[_Told]) -> tuple[list[str], list[str]]:
    """Return the section of a level, and its entries that are too many for the first screen, folded."""
    groups = _groups(level, rows)
    if not groups:
        return [], []
    lines = [f"### {_MARKS[level]} {_TITLES[level]}", ""]
    for group in groups[:_FIRST]:
        lines.append(_line(group))
        lines += _calls(group[0][1])
    rest = [line for group in groups[_FIRST:] for line in (_line(group), *_calls(group[0][1]))]
    if rest:
        lines.append(f"- … and {sum(map(len, groups[_FIRST:]))} more, folded below.")
    return [*lines, ""], _folded(level, rest)


def _folded(level: Level, lines: Sequence[str]) -> list[str]:
    if not lines:
        return []
    return ["<details>", f"<summary>{_MARKS[level]} {_TITLES[level]}</summary>", "", *lines, "", "</details>", ""]


def _groups(level: Level, rows: Sequence[_Told]) -> list[list[_Told]]:
    """Group changes of one kind at one place, as one edit of a shared part makes them; changed hosts come first."""
    groups: dict[object, list[_Told]] = {}
    for vendor, change in rows:
        if change.level == level and not change.accepted:
            groups.setdefault((change.kind, change.old, change.new, change.text if not change.new else ""), []).append(
                (vendor, change)
            )
    return sorted(groups.values(), key=lambda group: not _is_host(group[0][1]))


def _is_host(change: Change) -> bool:
    return change.kind in _HOSTS or (change.kind == "route" and change.level == "risky")


def _line(group: Sequence[_Told]) -> str:
    vendors = list(dict.fromkeys(vendor for vendor, _ in group if vendor))
    change = group[0][1]
    same = len(group) - max(len(vendors), 1)
    others = f" The same in {same} more." if same > 0 else ""
    lead = f"**{safe(', '.join(vendors))}**: " if vendors else ""
    host = "**Another address.** " if _is_host(change) else ""
    return f"- {lead}{host}{safe(change.text)}{others} {_where(change)}".rstrip()


def _calls(change: Change) -> Iterator[str]:
    """Yield the old and the new call side by side."""
    if change.calls == ("", ""):
        return
    yield "  ```diff"
    yield f"  - {_fenced(change.calls[0]) or '(nothing)'}"
    yield f"  + {_fenced(change.calls[1]) or '(nothing)'}"
    yield "  ```"


def _fenced(text: str) -> str:
    return _cut(escape_hidden(text).replace("`", "'"))


def _accepted(rows: Iterable[_Told]) -> list[str]:
    lines = [
        f"- {f'**{safe(vendor)}**: ' if vendor else ''}{safe(change.text)} Reason: {safe(change.accepted)}"
        for vendor, change in rows
        if change.accepted
    ]
    return ["### Accepted breaks", "", *lines, ""] if lines else []


def _table(verdicts: Sequence[Verdict]) -> list[str]:
    """Return the counts of each vendor, and how many texts of each kind changed."""
    lines: list[str] = []
    if any(verdict.version for verdict in verdicts) or len(verdicts) > 1:
        lines += ["| vendor | breaking | risky | safe | docs | version |", "| --- | ---: | ---: | ---: | ---: | --- |"]
        for verdict in verdicts:
            counts = " | ".join(str(sum(change.level == level for change in verdict.changes)) for level in LEVELS)
            lines.append(f"| {verdict.vendor} | {counts} | {verdict.version} |")
        lines.append("")
    return [*lines, *_counted_docs(change for verdict in verdicts for change in verdict.changes)]


def _counted_docs(changes: Iterable[Change]) -> list[str]:
    docs = Counter(change.kind for change in changes if change.level == "docs")
    counted = ", ".join(f"{count} of {_DOCS.get(kind, kind)}" for kind, count in sorted(docs.items()))
    return [f"{_MARKS['docs']} {_TITLES['docs']}: {counted}.", ""] if counted else []


_DOCS = {"docs": "descriptions", "document-version": "the version of the vendor's document"}


def _where(change: Change) -> str:
    sides = [
        f"{name} {level}"
        for name, level in (("request", change.request), ("response", change.response), ("Python", change.python))
        if level is not None
    ]
    places = [str(place) for place in (change.old, change.new) if place is not None]
    if change.old is not None and change.new is not None and change.old.file == change.new.file:
        places = [str(change.old), f"{change.new.line}"]
    parts = [f"`{change.kind}`", ", ".join(sides), _escaped(" → ".join(places))]
    return f"<sub>{' · '.join(part for part in parts if part)}</sub>"


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def safe(text: str) -> str:
    """Return a sentence as safe Markdown: code in backticks stays code, all else is escaped."""
    parts = escape_hidden(text).split("`")
    if len(parts) % 2 == 0:
        parts = [escape_hidden(text).replace("`", "'")]
    return "".join(f"`{part}`" if index % 2 else _escaped(part) for index, part in enumerate(parts))


def _escaped(text: str) -> str:
    plain = re.sub(r"([\\*_\[\]|#!~])", r"\\\1", text)
    plain = plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("@", "&#64;")
    return plain.replace("://", ":&#47;&#47;")
