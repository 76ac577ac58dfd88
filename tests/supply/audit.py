"""Ask for known vulnerabilities of every package in the lock: `python -m tests.supply.audit`.

The exit code is 0 only if each of them was looked up and none is vulnerable. pip-audit by itself also says "No known
vulnerabilities found" when it could look up nothing at all.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence, Set
from pathlib import Path
from typing import Any

from attrs import frozen

from .licences import TAKEN, licence_of
from .lock import LOCK, Locked, needs, project_of, read_lock, shipped

PIP_AUDIT = (sys.executable, "-m", "pip_audit", "--strict")
_OPTIONS = ("--format", "json", "--progress-spinner", "off", "--disable-pip", "--require-hashes", "--requirement")


@frozen
class Audit:
    """The known vulnerabilities of the packages of a lock."""

    locked: int
    audited: int
    vulnerable: tuple[str, ...] = ()
    """A line for each vulnerability."""

    reason: str = ""
    """Why packages were not audited, in the words of pip-audit."""

    @property
    def is_good(self) -> bool:
        """Whether every package was audited and none is vulnerable."""
        return self.audited == self.locked > 0 and not self.vulnerable

    def __str__(self) -> str:
        text = f"{self.audited} of {self.locked} packages audited, {len(self.vulnerable)} vulnerabilities"
        lines = [text, *self.vulnerable]
        if self.audited < self.locked:
            why = f": {self.reason}" if self.reason else ""
            lines.append(
                f"error: not every package was audited{why}. Run `make audit` again where the index can be reached."
            )
        elif self.vulnerable:
            lines.append("error: there are vulnerabilities. Raise the versions in pyproject.toml, then `make lock`.")
        return "\n".join(lines)


def audit(packages: Sequence[Locked], program: Sequence[str] = PIP_AUDIT) -> Audit:
    """Return what pip-audit finds out about the packages, those of other platforms included.

    Args:
        packages: The packages of a lock.
        program: The command of pip-audit.
    """
    with tempfile.TemporaryDirectory() as folder:
        requirements = Path(folder) / "requirements.txt"
        requirements.write_text("".join(map(_line, packages)), "utf-8")
        command = [*program, *_OPTIONS, str(requirements)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if not _rows(done.stdout) and "--strict" in command:
            # What is strict stops at the first package that it cannot look up; how many these are is told otherwise.
            loose = [part for part in command if part != "--strict"]
            again = subprocess.run(loose, capture_output=True, text=True, check=False)
            return _counted(packages, again.stdout, done.stderr or again.stderr)
    return _counted(packages, done.stdout, done.stderr)


def _line(package: Locked) -> str:
    return (
        " ".join([f"{package.name}=={package.version}", *(f"--hash=sha256:{digest}" for digest in package.hashes)])
        + "\n"
    )


def _counted(packages: Sequence[Locked], answer: str, messages: str) -> Audit:
    versions = {package.name: package.version for package in packages}
    looked_up = {
        row["name"]: row for row in _rows(answer) if versions.get(row["name"]) == row.get("version") and "vulns" in row
    }
    vulnerable = [
        f"{name} {row['version']}: {flaw['id']}, mended in {', '.join(flaw.get('fix_versions') or ['no version'])}"
        for name, row in sorted(looked_up.items())
        for flaw in row["vulns"]
    ]
    last = (messages.strip().splitlines() or [""])[-1]
    return Audit(len(versions), len(looked_up), tuple(vulnerable), last.rpartition("_cli:")[2][:200])


def _rows(answer: str) -> list[dict[str, Any]]:
    try:
        rows: list[dict[str, Any]] = json.loads(answer)["dependencies"]
    except (ValueError, KeyError, TypeError):
        return []
    return rows


def unwanted_licences(packages: Sequence[Locked], taken: Set[str] = TAKEN) -> list[str]:
    """Return a line for each package that is installed with ours and whose licence is not in `taken`."""
    lines: list[str] = []
    locked = {package.name for package in packages}
    for name, folder in shipped().items():
        for needed in needs(project_of(folder)["dependencies"], locked):
            licence = licence_of(needed)
            if licence not in taken:
                lines.append(f"error: {name} brings {needed} along, whose licence is {licence}. Do without it.")
    return lines


def main() -> int:
    """Audit the lock and the licences, print what comes of it, and return the exit code."""
    packages = read_lock(LOCK.read_text("utf-8"))
    result, unwanted = audit(packages), unwanted_licences(packages)
    print(result)
    print("\n".join(unwanted) or "every licence of what is installed with our packages is taken")
    return 0 if result.is_good and not unwanted else 1


if __name__ == "__main__":
    sys.exit(main())
