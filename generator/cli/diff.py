"""The commands that compare: two documents, or this repository with an earlier state of itself."""

from __future__ import annotations

import argparse
import sys

from ..diff.changelogs import changelogs
from ..diff.changes import breaks
from ..diff.compare import compare
from ..diff.report import Verdict, as_annotations, as_json, markdown
from ..diff.repository import VendorReport, vendor_reports, version_reports
from ..diff.versions import changelog
from ..pipeline.project import understand
from ..text.diagnostics import SpecError, escape_hidden

_TITLE = "What this changes for callers"


def diff(options: argparse.Namespace) -> int:
    """Compare two documents and return the exit code."""
    try:
        old = understand(options.old, options.old_overlay, shown=str(options.old))
        new = understand(options.new, options.new_overlay, shown=str(options.new))
        changes = compare(old, new)
    except SpecError as error:
        return _failed(error)
    verdicts = [Verdict("", changes)]
    print(_text(options.format, f"Changes of {options.new.name}", verdicts, (), ""), end="")
    return 1 if breaks(changes) else 0


def changes(options: argparse.Namespace) -> int:
    """Compare all specs with those of a revision and return the exit code."""
    try:
        reports = vendor_reports(options.root, options.base)
    except SpecError as error:
        return _failed(error)
    touched = [report for report in reports if report.changes or not report.advice.is_enough or report.notes]
    verdicts = [Verdict(report.vendor, report.changes, str(report.advice)) for report in touched]
    notes = _notes(reports)
    drafts = "\n".join(changelog(report.advice, report.since) for report in touched if report.since)
    tail = f"<details>\n<summary>Changelog draft</summary>\n\n{drafts}\n</details>\n" if drafts else ""
    if options.report is not None:
        options.report.write_text(_text("md", _TITLE, verdicts, notes, tail), "utf-8")
    print(_text(options.format, _TITLE, verdicts, notes, tail), end="")
    return 1 if options.check and not all(report.advice.is_enough for report in reports) else 0


def versions(options: argparse.Namespace) -> int:
    """Advise the next versions and return the exit code."""
    try:
        reports = version_reports(options.root)
    except SpecError as error:
        return _failed(error)
    if options.write:
        for path, text in changelogs(options.root, reports):
            path.write_text(text, "utf-8", newline="\n")
            print(path.relative_to(options.root).as_posix())
        return 0
    for report in reports:
        if options.changelog:
            print(changelog(report.advice, report.since))
        else:
            print(f"{report.vendor}: {str(report.advice).replace('**', '').replace('`', '')}")
        for note in report.notes:
            print(f"note: {escape_hidden(note)}", file=sys.stderr)
    return 1 if options.check and not all(report.advice.is_enough for report in reports) else 0


def _text(form: str, title: str, verdicts: list[Verdict], notes: tuple[str, ...] | list[str], tail: str) -> str:
    if form == "json":
        return as_json(verdicts, notes) + "\n"
    if form == "github":
        return as_annotations(verdicts)
    return markdown(title, verdicts, notes, tail)


def _notes(reports: list[VendorReport]) -> list[str]:
    """Return what a reader must not miss: what was not compared, bugs of the diff, versions that are too low."""
    notes = [note for report in reports for note in report.notes]
    notes += [_bug(report) for report in reports if any(change.kind == "unexplained" for change in report.changes)]
    return notes + [_short(report) for report in reports if not report.advice.is_enough]


def _bug(report: VendorReport) -> str:
    unexplained = sum(change.kind == "unexplained" for change in report.changes)
    return (
        f"{report.vendor}: griffe sees {unexplained} {'change' if unexplained == 1 else 'changes'} of the generated "
        "package that the spec diff does not explain (`unexplained` below). That is a bug of the diff, unless the "
        "generator changed."
    )


def _short(report: VendorReport) -> str:
    return f"{report.vendor}: the version in `x-client` does not say what changed. {report.advice}."


def _failed(error: SpecError) -> int:
    line_end = "\n"
    print(f"error: {escape_hidden(error, keep=line_end)}", file=sys.stderr)
    return 2
