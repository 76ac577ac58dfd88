"""Write changes down for programs: JSON, SARIF, and workflow commands of GitHub."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from ...text.diagnostics import Place
from ..changes import Change, Level
from .verdict import Verdict

_SARIF: dict[Level, str] = {"breaking": "error", "risky": "warning", "safe": "note", "docs": "none"}
_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def as_json(verdicts: Sequence[Verdict], notes: Sequence[str] = ()) -> str:
    """Return the changes as JSON, one object per change."""
    changes = [(verdict, change) for verdict in verdicts for change in verdict.changes]
    value = {
        "breaking": any(change.level == "breaking" and not change.accepted for _, change in changes),
        "unreadable": [verdict.unreadable for verdict in verdicts if verdict.unreadable],
        "notes": list(notes),
        "changes": [
            _json(change) | ({"vendor": verdict.vendor} if verdict.vendor else {}) for verdict, change in changes
        ],
    }
    return json.dumps(value, indent=2, ensure_ascii=False)


def as_sarif(verdicts: Sequence[Verdict]) -> str:
    """Return the changes as SARIF 2.1.0, for code scanning; accepted breaks are suppressed, with their reason."""
    changes = [change for verdict in verdicts for change in verdict.changes]
    failed = [{"level": "error", "message": {"text": verdict.unreadable}} for verdict in verdicts if verdict.unreadable]
    run = {
        "tool": {
            "driver": {
                "name": "back-office-clients diff",
                "rules": [{"id": kind} for kind in sorted({change.kind for change in changes})],
            }
        },
        "invocations": [{"executionSuccessful": not failed, "toolExecutionNotifications": failed}],
        "results": [_result(change) for change in changes],
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2, ensure_ascii=False)


def as_annotations(verdicts: Sequence[Verdict]) -> str:
    """Return workflow commands that show each change beside its line in GitHub's diff view, without `docs`."""
    commands = {"breaking": "error", "risky": "warning", "safe": "notice"}
    lines: list[str] = []
    for verdict in verdicts:
        if verdict.unreadable:
            lines.append(f"::error title=cannot be compared::{_data(verdict.unreadable)}")
        for change in verdict.changes:
            if change.level in commands:
                place = change.new or change.old
                where = f"file={_property(place.file)},line={place.line}," if place is not None else ""
                command = "notice" if change.accepted else commands[change.level]
                title = _property(f"{'accepted' if change.accepted else change.level}: {change.kind}")
                lines.append(f"::{command} {where}title={title}::{_data(change.text)}")
    return "".join(f"{line}\n" for line in lines)


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
        "calls": {"before": change.calls[0], "after": change.calls[1]},
        "accepted": change.accepted or None,
    }


def _result(change: Change) -> dict[str, Any]:
    place = change.new or change.old
    result: dict[str, Any] = {
        "ruleId": change.kind,
        "level": _SARIF[change.level],
        "message": {"text": change.text},
        "locations": [_location(change, place)],
        "properties": {"request": change.request, "response": change.response, "python": change.python},
    }
    if change.accepted:
        result["suppressions"] = [{"kind": "external", "justification": change.accepted}]
    return result


def _location(change: Change, place: Place | None) -> dict[str, Any]:
    location: dict[str, Any] = {"logicalLocations": [{"fullyQualifiedName": touched.name} for touched in change.names]}
    if place is not None:
        physical = {"artifactLocation": {"uri": place.file}, "region": {"startLine": place.line}}
        location["physicalLocation"] = physical
    return location


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
