"""Build what a release tag names: `python -m generator.cli.release simplepay-client-v0.2.0 --out dist`."""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from attrs import frozen

from .. import __version__
from ..diff.changelogs import GENERATOR
from ..pipeline.project import changelog_of, overlay_of, understand
from ..read.openapi_overlay import specs_in
from ..text.diagnostics import SpecError, escape_hidden
from .main import ROOT

_TAG = re.compile(r"(?P<name>[A-Za-z0-9][A-Za-z0-9-]*)-v(?P<version>\d+\.\d+\.\d+)")


@frozen
class Distribution:
    """Something that can be released."""

    name: str
    version: str
    project: Path
    """The folder that has its pyproject.toml."""

    changelog: Path


def distributions(root: Path) -> Iterator[Distribution]:
    """Yield what can be released: the generator, then the client of each curated spec."""
    yield Distribution(GENERATOR, __version__, root, root / "CHANGELOG.md")
    for spec in specs_in(root / "specs"):
        project = understand(spec, overlay_of(spec))
        if project.identity.curated:
            identity = project.identity
            yield Distribution(
                identity.distribution, identity.version, root / "generated" / spec.stem, changelog_of(spec)
            )


def named(tag: str, known: Sequence[Distribution]) -> Distribution:
    """Return the distribution that a tag releases.

    Raises:
        SpecError: The tag names no distribution or another version than the present one, or the changelog has no
            section for the version.
    """
    match = _TAG.fullmatch(tag)
    names = {release.name: release for release in known}
    if match is None or match["name"] not in names:
        form = f"A release tag is NAME-vX.Y.Z, where NAME is one of {', '.join(names)}."
        raise SpecError(f"{tag!r} is not a release tag. {form}")
    chosen = names[match["name"]]
    if match["version"] != chosen.version:
        text = f"the tag {tag} is not the version of {chosen.name}, which is {chosen.version}."
        raise SpecError(f"{text} Push the tag {chosen.name}-v{chosen.version} instead.")
    text = chosen.changelog.read_text("utf-8") if chosen.changelog.is_file() else ""
    if not re.search(rf"^## {re.escape(chosen.version)}$", text, re.M):
        remedy = "Run `python -m generator versions --changelog --write`."
        raise SpecError(f"{chosen.changelog.name} has no section {chosen.version}. {remedy}")
    return chosen


def main(arguments: Sequence[str] | None = None) -> int:
    """Build sdist and wheel of what the tag names, with the backend of the lock, and return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m generator.cli.release", description=__doc__)
    parser.add_argument("tag", help="such as simplepay-client-v0.2.0")
    parser.add_argument("--out", type=Path, required=True, help="folder for sdist and wheel")
    options = parser.parse_args(arguments)
    try:
        chosen = named(options.tag, list(distributions(ROOT)))
    except SpecError as error:
        print(f"error: {escape_hidden(error)}", file=sys.stderr)
        return 1
    command = [sys.executable, "-m", "hatchling", "build", "-d", str(options.out.absolute())]
    return subprocess.run(command, cwd=chosen.project, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
