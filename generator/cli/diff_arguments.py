"""The arguments of the commands that compare; what compares is loaded when one of them runs."""

from __future__ import annotations

import argparse
from pathlib import Path

_FORMATS = ("md", "json", "github", "sarif")
_EXIT = (
    "Exit code: 0 when nothing reaches --fail-on, 1 when something does, 2 when a side cannot be read, 70 for a crash."
)
_CHECK = (
    "Exit code: 0; 1 when a change reaches --fail-on or, with --check, when a version does not move enough; "
    "2 when a side cannot be read; 70 for a crash."
)
_LIMITS = ("breaking", "risky")


def add_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser], root: Path) -> None:
    """Add `diff`, `changes` and `versions` to the command line.

    Args:
        commands: Where to add them.
        root: The repository, for those that work on all its specs.
    """
    diff = commands.add_parser("diff", help="say what a change of a spec does to callers", epilog=_EXIT)
    diff.add_argument("old", type=Path, help="the document as it was")
    diff.add_argument("new", type=Path, help="the document as it is")
    diff.add_argument("--format", choices=_FORMATS, default="md", help="Markdown, JSON, GitHub annotations or SARIF")
    diff.add_argument("--old-overlay", type=Path, help="folder of hand-written modules, as it was")
    diff.add_argument("--new-overlay", type=Path, help="folder of hand-written modules, as it is")
    diff.add_argument("--fail-on", choices=_LIMITS, default="breaking", help="the least level that is exit code 1")
    diff.set_defaults(run=_diff)
    changes = commands.add_parser("changes", help="say what changed in all specs since a revision", epilog=_CHECK)
    changes.add_argument("--base", required=True, help="git revision to compare with")
    changes.add_argument("--format", choices=_FORMATS, default="md", help="Markdown, JSON, GitHub annotations or SARIF")
    changes.add_argument("--check", action="store_true", help="fail when a version does not move enough")
    changes.add_argument("--fail-on", choices=_LIMITS, help="the least level that is exit code 1; by default none")
    changes.add_argument("--report", type=Path, help="file to write the Markdown to, whatever is printed")
    changes.add_argument("--root", type=Path, default=root, help=argparse.SUPPRESS)
    changes.set_defaults(run=_changes)
    versions = commands.add_parser("versions", help="advise the next version of every client", epilog=_CHECK)
    versions.add_argument("--check", action="store_true", help="fail when a version does not move enough")
    versions.add_argument("--changelog", action="store_true", help="draft a changelog section per client")
    versions.add_argument(
        "--write",
        action="store_true",
        help="put each draft into its changelog, where the version has no section",
    )
    versions.add_argument("--root", type=Path, default=root, help=argparse.SUPPRESS)
    versions.set_defaults(run=_versions)


def _diff(options: argparse.Namespace) -> int:
    from .diff import diff

    return diff(options)


def _changes(options: argparse.Namespace) -> int:
    from .diff import changes

    return changes(options)


def _versions(options: argparse.Namespace) -> int:
    from .diff import versions

    return versions(options)
