"""Compare the specs, overlays and generated packages of two states of a repository."""

from __future__ import annotations

import io
import re
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from attrs import frozen

from ..naming.names import Names
from ..pipeline.project import Project, understand
from ..read.openapi_overlay import specs_in
from ..text.diagnostics import Place, SpecError
from .changes import Change, Touched, in_order
from .compare import compare
from .second_opinion import unexplained
from .versions import Advice, advise, read_version

_PARTS = ("specs", "overlays", "generated")


@frozen
class VendorReport:
    """What changed for one vendor, and what its version should be."""

    vendor: str
    changes: tuple[Change, ...]
    """Since the requested revision."""

    advice: Advice
    since: tuple[Change, ...]
    """Since the version that the advice counts from."""

    notes: tuple[str, ...] = ()
    """What could not be compared, as sentences."""


def vendor_reports(root: Path, base: str) -> list[VendorReport]:
    """Return one report per vendor: what changed between a revision and the files as they are now.

    Args:
        root: The repository.
        base: The revision.

    Raises:
        SpecError: There is no such revision, or a spec as it is now cannot be read.
    """
    with tree_of(root, base) as old:
        vendors = sorted({path.stem for tree in (old, root) for path in _specs(tree)})
        return [_report(root, old, base, vendor) for vendor in vendors]


def version_reports(root: Path) -> list[VendorReport]:
    """Return one report per vendor: what changed since its last tag. Without a tag, nothing is compared.

    Raises:
        SpecError: A spec cannot be read.
    """
    reports: list[VendorReport] = []
    for path in _specs(root):
        project = _project(root, path.stem)
        tag = last_tag(root, project.identity.distribution)
        if tag is None:
            reports.append(VendorReport(path.stem, (), advise(path.stem, _version(project), "", None, ()), ()))
            continue
        reports.append(_since_tag(root, path.stem, tag, project))
    return reports


@contextmanager
def tree_of(root: Path, revision: str) -> Iterator[Path]:
    """Check out the specs, overlays and clients of a revision into a temporary folder.

    Raises:
        SpecError: There is no such revision.
    """
    commit = _commit(root, revision)
    if not commit:
        raise SpecError(f"{revision!r} is not a revision of this repository. Fetch it, or choose another BASE.")
    present = _git(root, "ls-tree", "--name-only", commit).split("\n")
    with tempfile.TemporaryDirectory() as folder:
        parts = [part for part in _PARTS if part in present]
        if parts:
            done = subprocess.run(
                ["git", "-C", str(root), "archive", "--format=tar", commit, *parts], capture_output=True, check=True
            )
            with tarfile.open(fileobj=io.BytesIO(done.stdout)) as archive:
                archive.extractall(folder, filter="data")
        yield Path(folder)


def last_tag(root: Path, distribution: str) -> str | None:
    """Return the tag `<distribution>-vX.Y.Z` of the highest version that this state builds on."""
    tags = _git(root, "tag", "--list", f"{distribution}-v*", "--merged", "HEAD").split()
    kept = [tag for tag in tags if re.fullmatch(rf"{re.escape(distribution)}-v\d+\.\d+\.\d+", tag)]
    return max(kept, key=lambda tag: read_version(tag.rpartition("-v")[2]), default=None)


def commits_since(root: Path, tag: str, folder: str) -> list[str]:
    """Return the subjects of the commits since a tag that touch a folder, newest first."""
    return _git(root, "log", "--no-merges", "--format=%s", f"{tag}..HEAD", "--", folder).splitlines()


def _report(root: Path, old: Path, base: str, vendor: str) -> VendorReport:
    has_new = (root / "specs" / f"{vendor}.yaml").exists()
    has_old = (old / "specs" / f"{vendor}.yaml").exists()
    place = Place(f"specs/{vendor}.yaml", 1, "#")
    if not has_new:
        names = (Touched(f"{vendor}_client", vendor, None),)
        text = f"The client `{vendor}` is gone."
        gone = Change("vendor-gone", text, "breaking", "breaking", "breaking", place, None, names)
        return VendorReport(vendor, (gone,), Advice(vendor, base, None, (0, 0, 0), None), (gone,))
    project = _project(root, vendor)
    changes: tuple[Change, ...] = ()
    notes: tuple[str, ...] = ()
    released: str | None = None
    if not has_old:
        names = (Touched(project.identity.package, None, vendor),)
        text = f"The client `{vendor}` is new, with {len(project.api.operations)} operations."
        changes = (Change("vendor-new", text, "safe", "safe", "safe", None, place, names),)
    else:
        changes, notes, released = _changes(old, root, vendor, project)
    tag = last_tag(root, project.identity.distribution)
    if tag is not None and _commit(root, tag) == _commit(root, base) and has_old:
        counted = advise(vendor, _version(project), f"`{tag}`", tag.rpartition("-v")[2], changes)
        return VendorReport(vendor, changes, counted, changes, notes)
    if tag is not None:
        since = _since_tag(root, vendor, tag, project)
        return VendorReport(vendor, changes, since.advice, since.since, (*notes, *since.notes))
    label = f"`{base}`; there is no tag `{project.identity.distribution}-v…` yet"
    advice = advise(vendor, _version(project), label, released, changes, is_tagged=False)
    return VendorReport(vendor, changes, advice, changes, notes)


def _since_tag(root: Path, vendor: str, tag: str, project: Project) -> VendorReport:
    with tree_of(root, tag) as old:
        if not (old / "specs" / f"{vendor}.yaml").exists():
            note = f"The tag {tag} holds no spec of {vendor}."
            return VendorReport(vendor, (), advise(vendor, _version(project), "", None, ()), (), (note,))
        changes, notes, _ = _changes(old, root, vendor, project)
    released = tag.rpartition("-v")[2]
    return VendorReport(
        vendor, changes, advise(vendor, _version(project), f"`{tag}`", released, changes), changes, notes
    )


def _changes(
    old: Path, root: Path, vendor: str, project: Project
) -> tuple[tuple[Change, ...], tuple[str, ...], str | None]:
    """Return the changes of one vendor, notes on what could not be compared, and the old version."""
    resources = _modules(project.names)
    changes: tuple[Change, ...] = ()
    notes: list[str] = []
    released: str | None = None
    package = project.identity.package
    if any(_bytes(old, root, part) for part in (*_spec_files(vendor), f"overlays/{vendor}")):
        try:
            before = _project(old, vendor)
        except SpecError as error:
            notes.append(f"{vendor}: today's generator cannot read the old spec, so only griffe compared it: {error}")
        else:
            changes = compare(before, project)
            released = before.identity.version
            resources = _modules(before.names) | resources
    else:
        released = project.identity.version
    folders = old / "generated" / vendor, root / "generated" / vendor
    if all((folder / package).is_dir() for folder in folders) and _bytes(old, root, f"generated/{vendor}"):
        changes = in_order([*changes, *unexplained(*folders, package, resources, changes)])
    return changes, tuple(notes), released


def _specs(tree: Path) -> list[Path]:
    return specs_in(tree / "specs")


def _spec_files(vendor: str) -> tuple[str, ...]:
    return tuple(
        f"specs/{vendor}.{ending}" for ending in ("yaml", "quirks.yaml", "overlay.yaml", "overlay.yml", "overlay.json")
    )


def _bytes(old: Path, new: Path, part: str) -> bool:
    """Whether a file, or any Python file in a folder, differs."""
    first, second = [_content(tree / part) for tree in (old, new)]
    return first != second


def _content(path: Path) -> dict[str, bytes]:
    if path.is_file():
        return {"": path.read_bytes()}
    return {
        str(file.relative_to(path)): file.read_bytes() for file in path.rglob("*.py") if "__pycache__" not in file.parts
    }


def _modules(names: Names) -> dict[str, str]:
    return {resource.module: ".".join(resource.path) for resource in names.resources}


def _project(root: Path, vendor: str) -> Project:
    overlay = root / "overlays" / vendor
    return understand(
        root / "specs" / f"{vendor}.yaml", overlay if overlay.is_dir() else None, shown=f"specs/{vendor}.yaml"
    )


def _version(project: Project) -> str:
    return project.identity.version


def _commit(root: Path, revision: str) -> str:
    return _git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}").strip()


def _git(root: Path, *arguments: str) -> str:
    try:
        done = subprocess.run(["git", "-C", str(root), *arguments], capture_output=True, text=True, check=False)
    except FileNotFoundError as error:
        raise SpecError("git is not installed, but versions and changes come from its history. Install git.") from error
    return done.stdout if done.returncode == 0 else ""
