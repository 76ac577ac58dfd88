"""The commands that compare: two documents, or this repository with an earlier state of itself."""

from __future__ import annotations

import argparse
import sys
import traceback
from collections.abc import Callable, Sequence

from ..diff.changelogs import changelogs
from ..diff.changes import reaches
from ..diff.compare import compare
from ..diff.report import Verdict, as_annotations, as_json, as_sarif, markdown, safe
from ..diff.repository import VendorReport, vendor_reports, version_reports
from ..diff.telling.accepted import accept, read_accepted
from ..diff.versions import changelog
from ..pipeline.project import understand, understand_old
from ..text.diagnostics import SpecError, escape_hidden

_TITLE = "What this changes for callers"
UNREADABLE = 2
CRASH = 70
"""Not 1, which is a verdict: `EX_SOFTWARE` of sysexits."""


def diff(options: argparse.Namespace) -> int:
    """Compare two documents and return the exit code."""
    return _guarded(_diff, options)


def changes(options: argparse.Namespace) -> int:
    """Compare all specs with those of a revision and return the exit code."""
    return _guarded(_changes, options)


def versions(options: argparse.Namespace) -> int:
    """Advise the next versions and return the exit code."""
    return _guarded(_versions, options)


def _guarded(command: Callable[[argparse.Namespace], int], options: argparse.Namespace) -> int:
    """Run a command; return its exit code, `UNREADABLE` if a side cannot be read, or `CRASH` for a bug of ours."""
    try:
        return command(options)
    except SpecError as error:
        line_end = "\n"
        print(f"error: {escape_hidden(error, keep=line_end)}", file=sys.stderr)
        return UNREADABLE
    except BrokenPipeError:
        raise
    except Exception:  # noqa: BLE001  any bug must end in the exit code of a crash, which is not a verdict
        traceback.print_exc()
        print("error: this is a bug of the generator, and says nothing of the change. Report it.", file=sys.stderr)
        return CRASH


def _diff(options: argparse.Namespace) -> int:
    title = f"Changes of {options.new.name}"
    notes: list[str] = []
    try:
        old, refused = understand_old(options.old, options.old_overlay, shown=str(options.old))
        new = understand(options.new, options.new_overlay, shown=str(options.new))
        found, notes = accept(compare(old, new), read_accepted(options.new))
        if refused:
            notes.append(f"Today's check refuses the old document, which is compared all the same: {safe(refused)}")
    except SpecError as error:
        print(_text(options.format, title, [Verdict("", (), unreadable=str(error))], (), ""), end="")
        raise
    print(_text(options.format, title, [Verdict("", found)], notes, ""), end="")
    return 1 if reaches(found, options.fail_on) else 0


def _changes(options: argparse.Namespace) -> int:
    reports = vendor_reports(options.root, options.base)
    touched = [each for each in reports if _is_worth_telling(each)]
    verdicts = [_verdict(report) for report in touched]
    notes = _notes(reports)
    drafts = "\n".join(changelog(report.advice, report.since) for report in touched if report.since)
    tail = f"<details>\n<summary>Changelog draft</summary>\n\n{drafts}\n</details>\n" if drafts else ""
    if options.report is not None:
        options.report.write_text(_text("md", _TITLE, verdicts, notes, tail), "utf-8")
    print(_text(options.format, _TITLE, verdicts, notes, tail), end="")
    is_reached = any(reaches(report.changes, options.fail_on) for report in reports)
    return _code(reports, is_wrong=is_reached or (options.check and _are_short(reports)))


def _verdict(report: VendorReport) -> Verdict:
    version = "" if report.unreadable else str(report.advice)
    return Verdict(report.vendor, report.changes, version, report.unreadable)


def _is_worth_telling(report: VendorReport) -> bool:
    return bool(report.changes or not report.advice.is_enough or report.notes or report.unreadable)


def _are_short(reports: Sequence[VendorReport]) -> bool:
    """Return whether a version does not say what changed."""
    return not all(report.advice.is_enough for report in reports)


def _code(reports: Sequence[VendorReport], *, is_wrong: bool) -> int:
    if any(report.unreadable for report in reports):
        return UNREADABLE
    return 1 if is_wrong else 0


def _versions(options: argparse.Namespace) -> int:
    reports = version_reports(options.root)
    for report in reports:
        if report.unreadable:
            print(f"error: {escape_hidden(report.unreadable)}", file=sys.stderr)
    if options.write:
        if not any(report.unreadable for report in reports):
            _write_changelogs(options, reports)
        return _code(reports, is_wrong=False)
    for report in reports:
        if options.changelog:
            print(changelog(report.advice, report.since))
        else:
            print(f"{report.vendor}: {str(report.advice).replace('**', '').replace('`', '')}")
        for note in report.notes:
            print(f"note: {escape_hidden(note)}", file=sys.stderr)
    return _code(reports, is_wrong=options.check and _are_short(reports))


def _write_changelogs(options: argparse.Namespace, reports: Sequence[VendorReport]) -> None:
    for path, text in changelogs(options.root, reports):
        path.write_text(text, "utf-8", newline="\n")
        print(path.relative_to(options.root).as_posix())


def _text(form: str, title: str, verdicts: list[Verdict], notes: Sequence[str], tail: str) -> str:
    if form == "json":
        return as_json(verdicts, notes) + "\n"
    if form == "sarif":
        return as_sarif(verdicts) + "\n"
    if form == "github":
        return as_annotations(verdicts)
    return markdown(title, verdicts, notes, tail)


def _notes(reports: list[VendorReport]) -> list[str]:
    """Return what a reader must not miss: what no entry explains, versions that are too low."""
    notes = [note for report in reports for note in report.notes]
    notes += [_unexplained(report) for report in reports if any(each.kind == "unexplained" for each in report.changes)]
    return notes + [_short(report) for report in reports if not report.advice.is_enough]


def _unexplained(report: VendorReport) -> str:
    parts = {name.name for change in report.changes if change.kind == "unexplained" for name in change.names}
    how = "1 part differs" if len(parts) == 1 else f"{len(parts)} parts differ"
    return f"{report.vendor}: in the generated code, {how} and no change of the spec explains it (`unexplained`)."


def _short(report: VendorReport) -> str:
    return f"{report.vendor}: the version in `x-client` does not say what changed. {report.advice}."
