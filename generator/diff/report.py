"""Write changes down: Markdown for a pull request, JSON for programs, annotations for GitHub's diff view."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any

from attrs import frozen

from ..text.diagnostics import Place, escape_hidden
from .changes import LEVELS, Change, Level, Touched, worst

_MARKS: dict[Level, str] = {"breaking": "🔴", "risky": "🟠", "safe": "🟢", "docs": "⚪"}
_TITLES: dict[Level, str] = {
    "breaking": "Breaking: code that calls the client stops working",
    "risky": "Risky: code runs, but may behave differently",
    "safe": "Safe: nobody has to act",
    "docs": "Docs: only texts, examples and evidence changed",
}
_FIRST = 12
"""How many breaking changes are shown before the rest is folded."""

_LONGEST = 160


@frozen
class Verdict:
    """The summary of one vendor's report."""

    vendor: str
    changes: tuple[Change, ...]
    version: str = ""
    """What the version is, and what it should be; a short Markdown text."""


def markdown(title: str, verdicts: Sequence[Verdict], notes: Sequence[str] = (), tail: str = "") -> str:
    """Return the whole report: a verdict to read in ten seconds, then breaking changes, then the rest folded.

    Args:
        title: The heading.
        verdicts: One per vendor.
        notes: Sentences that must not be missed.
        tail: Markdown at the end.
    """
    changes = [change for verdict in verdicts for change in verdict.changes]
    lines = [f"## {title}", "", headline(changes), ""]
    for note in notes:
        lines += [f"> ⚠️ {note}", ""]
    if any(verdict.version for verdict in verdicts) or len(verdicts) > 1:
        lines += ["| vendor | breaking | risky | safe | docs | version |", "| --- | ---: | ---: | ---: | ---: | --- |"]
        for verdict in verdicts:
            counts = " | ".join(str(sum(change.level == level for change in verdict.changes)) for level in LEVELS)
            lines.append(f"| {verdict.vendor} | {counts} | {verdict.version} |")
        lines.append("")
    for verdict in verdicts:
        lines += _vendor(verdict, len(verdicts) > 1 or bool(verdict.vendor))
    if tail:
        lines += [tail.rstrip("\n"), ""]
    return "\n".join(lines).rstrip("\n") + "\n"


def headline(changes: Sequence[Change]) -> str:
    """Return the headline: whether callers break, and how many changes of each level there are."""
    if not changes:
        return "✅ **No change** for anybody: neither on the wire nor in Python."
    counts = {level: sum(change.level == level for change in changes) for level in LEVELS}
    summary = ", ".join(f"{counts[level]} {level}" for level in LEVELS if counts[level])
    first: Level = worst(change.level for change in changes)
    text = {
        "breaking": "**Callers break.**",
        "risky": "**No caller breaks, but some may see different behaviour.**",
        "safe": "**No caller breaks.**",
        "docs": "**Only texts changed.**",
    }[first]
    return f"{_MARKS[first]} {text} {summary}."


def _vendor(verdict: Verdict, is_named: bool) -> list[str]:
    lines: list[str] = []
    lead = f"{verdict.vendor}: " if verdict.vendor and is_named else ""
    for level in LEVELS:
        changes = [change for change in verdict.changes if change.level == level]
        if not changes:
            continue
        if level == "breaking":
            lines += [f"### {_MARKS[level]} {lead}what breaks", ""]
            groups = _alike(changes)
            lines += [_line(group) for group in groups[:_FIRST]]
            if len(groups) > _FIRST:
                lines.append(f"- … and {sum(map(len, groups[_FIRST:]))} more, folded below.")
            lines.append("")
        lines += ["<details>", f"<summary>{_MARKS[level]} {lead}{_TITLES[level]} ({len(changes)})</summary>", ""]
        for change in changes:
            lines += _entry(change)
        lines += ["", "</details>", ""]
    return lines


def _alike(changes: Sequence[Change]) -> list[list[Change]]:
    """Group changes of one kind at one place: one edit of a shared part may change several methods."""
    groups: dict[object, list[Change]] = {}
    for change in changes:
        groups.setdefault((change.kind, change.old, change.new), []).append(change)
    return list(groups.values())


def _line(group: Sequence[Change]) -> str:
    others = f" The same in {len(group) - 1} more." if len(group) > 1 else ""
    return f"- {safe(group[0].text)}{others} {_where(group[0])}".rstrip()


def _entry(change: Change) -> list[str]:
    sides = [
        f"{name} {level}"
        for name, level in (("request", change.request), ("response", change.response), ("Python", change.python))
        if level is not None and change.level != "docs"
    ]
    lead = f" ({', '.join(sides)})" if sides else ""
    lines = [f"- `{change.kind}`{lead}: {safe(change.text)} {_where(change)}".rstrip()]
    shown = change.names if change.level != "docs" else ()
    lines += [
        f"  - {_code(touched.name)}: {_signature(touched)}"
        for touched in shown
        if touched.before is not None or touched.after is not None
    ]
    return lines


def _signature(touched: Touched) -> str:
    before, after = [_code(_cut(text)) if text is not None else "nothing" for text in (touched.before, touched.after)]
    return f"{before} → {after}"


def _where(change: Change) -> str:
    places = [str(place) for place in (change.old, change.new) if place is not None]
    if change.old is not None and change.new is not None and change.old.file == change.new.file:
        places = [str(change.old), f"{change.new.line}"]
    return f"<sub>{_escaped(' → '.join(places))}</sub>" if places else ""


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _code(text: str) -> str:
    """Return a text as Markdown code; backticks and hidden characters in it are replaced."""
    return f"`{_in_code(text)}`"


def _in_code(text: str) -> str:
    return escape_hidden(text).replace("`", "'")


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


def as_json(verdicts: Sequence[Verdict], notes: Sequence[str] = ()) -> str:
    """Return the changes as JSON, one object per change."""
    value = {
        "breaking": any(change.level == "breaking" for verdict in verdicts for change in verdict.changes),
        "notes": list(notes),
        "changes": [
            _json(change) | ({"vendor": verdict.vendor} if verdict.vendor else {})
            for verdict in verdicts
            for change in verdict.changes
        ],
    }
    return json.dumps(value, indent=2, ensure_ascii=False)


def _json(change: Change) -> dict[str, Any]:
    def place(where: Place | None) -> dict[str, Any] | None:
        return {"file": where.file, "line": where.line, "pointer": where.pointer} if where is not None else None

    return {
        "level": change.level,
        "kind": change.kind,
        "text": change.text,
        "request": change.request,
        "response": change.response,
        "python": change.python,
        "old": place(change.old),
        "new": place(change.new),
        "names": [{"name": touched.name, "before": touched.before, "after": touched.after} for touched in change.names],
    }


def as_annotations(verdicts: Sequence[Verdict]) -> str:
    """Return workflow commands that show each change beside its line in GitHub's diff view, without `docs`."""
    commands = {"breaking": "error", "risky": "warning", "safe": "notice"}
    lines: list[str] = []
    for verdict in verdicts:
        for change in verdict.changes:
            if change.level in commands:
                place = change.new or change.old
                where = f"file={_property(place.file)},line={place.line}," if place is not None else ""
                title = _property(f"{change.level}: {change.kind}")
                lines.append(f"::{commands[change.level]} {where}title={title}::{_data(change.text)}")
    return "".join(f"{line}\n" for line in lines)


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
