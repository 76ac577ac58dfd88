"""Compare the specs, overlays and generated packages of two states of a repository."""

from __future__ import annotations

import io
import re
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from attrs import evolve, frozen

from ..pipeline.project import Project, understand, understand_old
from ..read.openapi_overlay import specs_in
from ..text.diagnostics import Place, SpecError
from .changes import Change, Touched, in_order
from .compare import compare, modules_of
from .net.copies import compare_runtime
from .net.parts import COPIED
from .net.unexplained import unexplained_code
from .second_opinion import unexplained
from .telling.accepted import accept, read_accepted
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
    """What a reader must not miss, as sentences."""

    unreadable: str = ""
    """Why a side cannot be read; empty if both can."""


def vendor_reports(root: Path, base: str) -> list[VendorReport]:
    """Return one report per vendor: what changed between a revision and the files as they are now.

    A side that cannot be read is a report of its own; the other vendors are compared.

    Args:
        root: The repository.
        base: The revision.

    Raises:
        SpecError: The repository has no such revision.
    """
    with tree_of(root, base) as old:
        before, after = [{path.stem for path in _specs(tree)} for tree in (old, root)]
        renamed = _renamed(old, root, sorted(before - after), sorted(after - before))
        vendors = sorted((before | after) - set(renamed.values()))
        return [_safely(root, old, base, vendor, renamed.get(vendor, vendor)) for vendor in vendors]


def _renamed(old: Path, root: Path, gone: Sequence[str], come: Sequence[str]) -> dict[str, str]:
    """Return the old names of vendors that have another one: of the same package, or with most of the operations."""
    names: dict[str, str] = {}
    for new in come:
        for was in gone:
            if was not in names.values() and new not in names and _is_same_vendor(old, was, root, new):
                names[new] = was
    return names


def _is_same_vendor(old: Path, was: str, root: Path, now: str) -> bool:
    try:
        before, after = _old_project(old, was)[0], _old_project(root, now)[0]
    except SpecError:
        return False
    if before.identity.package == after.identity.package:
        return True
    routes = [
        {(operation.method, operation.path) for operation in project.api.operations} for project in (before, after)
    ]
    return 2 * len(routes[0] & routes[1]) > max(map(len, routes))


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
        SpecError: The repository has no such revision.
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


def _safely(root: Path, old: Path, base: str, vendor: str, was: str) -> VendorReport:
    """Return the report of one vendor, also if a side of it cannot be read."""
    try:
        return _report(root, old, base, vendor, was)
    except SpecError as error:
        nothing = Advice(vendor, base, None, (0, 0, 0), None)
        return VendorReport(vendor, (), nothing, (), (), f"specs/{vendor}.yaml as it is cannot be read: {error}")


def _report(root: Path, old: Path, base: str, vendor: str, was: str) -> VendorReport:
    has_new = (root / "specs" / f"{vendor}.yaml").exists()
    has_old = (old / "specs" / f"{was}.yaml").exists()
    place = Place(f"specs/{vendor}.yaml", 1, "#")
    if not has_new:
        names = (Touched(f"{vendor}_client", vendor, None),)
        text = f"The client `{vendor}` is gone."
        gone = Change("vendor-gone", text, None, None, "breaking", place, None, names)
        return VendorReport(vendor, (gone,), Advice(vendor, base, None, (0, 0, 0), None), (gone,))
    project = _project(root, vendor)
    compared = _Compared()
    if not has_old:
        names = (Touched(project.identity.package, None, vendor),)
        text = f"The client `{vendor}` is new, with {len(project.api.operations)} operations."
        compared = _Compared((Change("vendor-new", text, None, None, "safe", None, place, names),))
    else:
        compared = _compared(old, root, (was, vendor), project)
    if was != vendor:
        text = f"The vendor `{was}` is now called `{vendor}`."
        moved = Change("vendor-renamed", text, None, None, "safe", Place(f"specs/{was}.yaml", 1, "#"), place)
        compared = evolve(compared, changes=in_order([*compared.changes, moved]))
    return _advised(root, base if has_old else "", vendor, project, compared)


def _advised(root: Path, base: str, vendor: str, project: Project, compared: _Compared) -> VendorReport:
    """Return the report with the advice for the next version; the base is empty for a vendor that is new."""
    accepted = read_accepted(root / "specs" / f"{vendor}.yaml", f"specs/{vendor}.accepted.yaml")
    changes, stale = accept(compared.changes, accepted)
    notes = (*compared.notes, *stale)
    tag = last_tag(root, project.identity.distribution)
    if tag is not None and base and _commit(root, tag) == _commit(root, base):
        counted = advise(vendor, _version(project), f"`{tag}`", tag.rpartition("-v")[2], changes)
        return VendorReport(vendor, changes, counted, changes, notes, compared.unreadable)
    if tag is not None:
        since = _since_tag(root, vendor, tag, project)
        return VendorReport(
            vendor, changes, since.advice, since.since, (*notes, *since.notes), compared.unreadable or since.unreadable
        )
    label = f"`{base}`; there is no tag `{project.identity.distribution}-v…` yet"
    advice = advise(vendor, _version(project), label, compared.released, changes, is_tagged=False)
    return VendorReport(vendor, changes, advice, changes, notes, compared.unreadable)


def _since_tag(root: Path, vendor: str, tag: str, project: Project) -> VendorReport:
    with tree_of(root, tag) as old:
        if not (old / "specs" / f"{vendor}.yaml").exists():
            note = f"The tag {tag} holds no spec of {vendor}."
            return VendorReport(vendor, (), advise(vendor, _version(project), "", None, ()), (), (note,))
        compared = _compared(old, root, (vendor, vendor), project)
    released = tag.rpartition("-v")[2]
    advice = advise(vendor, _version(project), f"`{tag}`", released, compared.changes)
    return VendorReport(vendor, compared.changes, advice, compared.changes, compared.notes, compared.unreadable)


@frozen
class _Compared:
    """What a comparison of two trees found for one vendor."""

    changes: tuple[Change, ...] = ()
    notes: tuple[str, ...] = ()
    released: str | None = None
    """The old version."""

    unreadable: str = ""


def _compared(old: Path, root: Path, vendors: tuple[str, str], project: Project) -> _Compared:
    """Compare specs, overlays and generated packages; the names of the vendor may differ."""
    was, now = vendors
    before: Project | None = None
    compared = _Compared()
    changes: tuple[Change, ...] = ()
    if _inputs_differ(old, root, was, now):
        try:
            before, refused = _old_project(old, was)
            changes = compare(before, project, with_net=not _is_generated(root, now, project))
        except SpecError as error:
            text = f"specs/{was}.yaml as it was cannot be read, so only the generated code is compared: {error}"
            compared = evolve(compared, unreadable=text)
        else:
            notes = (f"{was}: today's check refuses the old spec, which is compared all the same: {refused}",)
            compared = evolve(compared, notes=notes if refused else ())
    old_project = before or project
    packages = old_project.identity.package, project.identity.package
    files = [_modules(tree / "generated" / vendor) for tree, vendor in ((old, was), (root, now))]
    if all(files):
        resources = modules_of(old_project.names), modules_of(project.names)
        if _own_code(files[0], packages[0]) != _own_code(files[1], packages[1]):
            known = {**resources[0], **resources[1]}
            changes = (*changes, *_seen_by_griffe(old, root, vendors, packages, known, changes))
            changes = (*changes, *unexplained_code(files[0], files[1], packages, resources, changes))
        changes = (*changes, *compare_runtime(files[0], files[1], packages))
    return evolve(compared, changes=in_order(changes), released=old_project.identity.version)


def _seen_by_griffe(  # noqa: PLR0913, PLR0917  two trees, and the names in them
    old: Path,
    root: Path,
    vendors: tuple[str, str],
    packages: tuple[str, str],
    resources: Mapping[str, str],
    changes: Sequence[Change],
) -> list[Change]:
    if packages[0] != packages[1]:
        return []
    folders = old / "generated" / vendors[0], root / "generated" / vendors[1]
    return unexplained(*folders, packages[0], resources, changes)


def _modules(folder: Path) -> dict[str, str]:
    """Return the texts of all Python modules of a generated project, by path."""
    return {
        file.relative_to(folder).as_posix(): file.read_text("utf-8")
        for file in sorted(folder.rglob("*.py"))
        if "__pycache__" not in file.parts
    }


def _own_code(files: Mapping[str, str], package: str) -> dict[str, str]:
    """Return the modules that are made for a client, and are no copies, by their paths in the package."""
    inside = {path.removeprefix(f"{package}/"): text for path, text in files.items()}
    return {path: text for path, text in inside.items() if not path.startswith(COPIED)}


def _is_generated(root: Path, vendor: str, project: Project) -> bool:
    return (root / "generated" / vendor / project.identity.package).is_dir()


def _specs(tree: Path) -> list[Path]:
    return specs_in(tree / "specs")


def _inputs_differ(old: Path, root: Path, was: str, now: str) -> bool:
    """Return whether the spec, a file that it may refer to, or the overlay differs."""
    if was != now:
        return True
    others = {path.stem for tree in (old, root) for path in _specs(tree)} - {was}
    specs = [
        {
            path: content
            for path, content in _content(tree / "specs").items()
            if path.partition("/")[0].partition(".")[0] not in others
        }
        for tree in (old, root)
    ]
    return specs[0] != specs[1] or _content(old / "overlays" / was) != _content(root / "overlays" / now)


def _content(folder: Path) -> dict[str, bytes]:
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in sorted(folder.rglob("*"))
        if file.is_file() and "__pycache__" not in file.parts
    }


def _old_project(root: Path, vendor: str) -> tuple[Project, str]:
    overlay = root / "overlays" / vendor
    spec = root / "specs" / f"{vendor}.yaml"
    return understand_old(spec, overlay if overlay.is_dir() else None, shown=f"specs/{vendor}.yaml")


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
