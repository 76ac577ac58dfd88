"""The commands that compare: two documents, or this repository with an earlier state of itself."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from .changes import breaks
from .diff import compare
from .diff_report import Verdict, as_annotations, as_json, markdown
from .diff_tree import VendorReport, vendor_reports, version_reports
from .pipeline import understand
from .problems import SpecError, shown
from .versions import changelog

_TITLE = "What this changes for callers"
_FORMATS = ("md", "json", "github")
_EXIT = "Exit code: 0 when no caller breaks, 1 when one would, 2 when something cannot be read."
_CHECK = "Exit code: 0, or 2 when something cannot be read; with --check 1 when a version does not move enough."


def add_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser], root: Path) -> None:
    """Add `diff`, `changes` and `versions` to the command line.

    Args:
        commands: Where to add them.
        root: The repository, for those that work on all its specs.
    """
    diff = commands.add_parser("diff", help="say what a change of a spec does to callers", epilog=_EXIT)
    diff.add_argument("old", type=Path, help="the document as it was")
    diff.add_argument("new", type=Path, help="the document as it is")
    diff.add_argument("--format", choices=_FORMATS, default="md", help="Markdown, JSON or GitHub annotations")
    diff.add_argument("--old-overlay", type=Path, help="folder of hand-written modules, as it was")
    diff.add_argument("--new-overlay", type=Path, help="folder of hand-written modules, as it is")
    diff.set_defaults(run=_diff)
    changes = commands.add_parser("changes", help="say what changed in all specs since a revision", epilog=_CHECK)
    changes.add_argument("--base", required=True, help="git revision to compare with")
    changes.add_argument("--format", choices=_FORMATS, default="md", help="Markdown, JSON or GitHub annotations")
    changes.add_argument("--check", action="store_true", help="fail when a version does not move enough")
    changes.add_argument("--report", type=Path, help="file to write the Markdown to, whatever is printed")
    changes.add_argument("--root", type=Path, default=root, help=argparse.SUPPRESS)
    changes.set_defaults(run=_changes)
    versions = commands.add_parser("versions", help="advise the next version of every client", epilog=_CHECK)
    versions.add_argument("--check", action="store_true", help="fail when a version does not move enough")
    versions.add_argument("--changelog", action="store_true", help="draft a changelog section per client")
    versions.add_argument("--root", type=Path, default=root, help=argparse.SUPPRESS)
    versions.set_defaults(run=_versions)


def _diff(options: argparse.Namespace) -> int:
    try:
        old = understand(options.old, options.old_overlay, shown=str(options.old))
        new = understand(options.new, options.new_overlay, shown=str(options.new))
        changes = compare(old, new)
    except SpecError as error:
        return _failed(error)
    verdicts = [Verdict("", changes)]
    print(_text(options.format, f"Changes of {options.new.name}", verdicts, (), ""), end="")
    return 1 if breaks(changes) else 0


def _changes(options: argparse.Namespace) -> int:
    try:
        reports = vendor_reports(options.root, options.base)
    except SpecError as error:
        return _failed(error)
    touched = [report for report in reports if report.changes or not report.advice.is_enough or report.notes]
    verdicts = [Verdict(report.vendor, report.changes, str(report.advice)) for report in touched]
    notes = [note for report in reports for note in report.notes]
    notes += [_bug(report) for report in reports if any(change.kind == "unexplained" for change in report.changes)]
    notes += [_short(report) for report in reports if not report.advice.is_enough]
    drafts = "\n".join(changelog(report.advice, report.since) for report in touched if report.since)
    tail = f"<details>\n<summary>Changelog draft</summary>\n\n{drafts}\n</details>\n" if drafts else ""
    if options.report is not None:
        options.report.write_text(_text("md", _TITLE, verdicts, notes, tail), "utf-8")
    print(_text(options.format, _TITLE, verdicts, notes, tail), end="")
    return 1 if options.check and not all(report.advice.is_enough for report in reports) else 0


def _versions(options: argparse.Namespace) -> int:
    try:
        reports = version_reports(options.root)
    except SpecError as error:
        return _failed(error)
    for report in reports:
        if options.changelog:
            print(changelog(report.advice, report.since))
        else:
            print(f"{report.vendor}: {str(report.advice).replace('**', '').replace('`', '')}")
        for note in report.notes:
            print(f"note: {shown(note)}", file=sys.stderr)
    return 1 if options.check and not all(report.advice.is_enough for report in reports) else 0


def _text(form: str, title: str, verdicts: list[Verdict], notes: tuple[str, ...] | list[str], tail: str) -> str:
    if form == "json":
        return as_json(verdicts, notes) + "\n"
    if form == "github":
        return as_annotations(verdicts)
    return markdown(title, verdicts, notes, tail)


def _bug(report: VendorReport) -> str:
    found = sum(change.kind == "unexplained" for change in report.changes)
    return (
        f"{report.vendor}: griffe sees {found} {'change' if found == 1 else 'changes'} of the generated package that "
        "the spec diff does not explain (`unexplained` below). That is a bug of the diff, unless the generator changed."
    )


def _short(report: VendorReport) -> str:
    return f"{report.vendor}: the version in `x-client` does not say what changed. {report.advice}."


def _failed(error: SpecError) -> int:
    line_end = "\n"
    print(f"error: {shown(error, keep=line_end)}", file=sys.stderr)
    return 2
