"""Run the stages one after the other, from a spec's path to the files of a project."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from attrs import evolve, frozen

from ..build.api import build
from ..build.normalize import normalize
from ..emit.package import emit
from ..emit.views.client import Identity, identity_of
from ..emit.write import formatted
from ..ir.extensions import WORDS, BadWord, check_word
from ..ir.ir import Api
from ..naming.methods import resource_of
from ..naming.names import Names, name_api
from ..read.load import Source, join_pointer
from ..read.overlay import Overlay, read_overlay
from ..read.resolve import Documents
from ..read.walk import walk
from ..text.diagnostics import Report, SpecError
from ..text.packages import fault_of_package


@frozen
class Project:
    """A spec understood and named."""

    documents: Documents
    api: Api
    names: Names
    identity: Identity
    overlay: Overlay
    report: Report
    source: str


def understand(
    spec: Path,
    overlay: Path | None = None,
    package: str | None = None,
    shown: str | None = None,
    urls: Mapping[str, str] | None = None,
) -> Project:
    """Read a spec and its overlay, and name everything.

    Args:
        spec: The document.
        overlay: Folder of the overlay.
        package: Import name of the package, in place of the spec's own.
        shown: What messages and headers call the spec.
        urls: Addresses of the project for the package index, by label.

    Raises:
        SpecError: The spec cannot be used as it is.
    """
    if package is not None and (fault := fault_of_package(package)):
        raise SpecError(f"--package {package[:40]!r}: {fault}.")
    documents = Documents.read(spec, shown or str(spec))
    report = Report()
    info = documents.root.value.get("info")
    client = info.get("x-client") if isinstance(info, dict) else None
    curated = documents.is_curated
    _check_words(documents, report, curated)
    _check_text(documents.main, report, curated)
    for pointer, reason in documents.main.losses:
        report.add(documents.place(pointer), reason)
    hand_written = read_overlay(overlay)
    api = normalize(build(documents, report, lambda name: name in hand_written.replaced))
    for source in documents.others.values():
        _check_text(source, report, curated)
    names = name_api(api, documents.place, curated=curated)
    _tell_shared(api, names, documents, report)
    identity = evolve(
        identity_of(api, client, package, spec.stem),
        urls=urls or {},
        changelog=_changelog(spec) if curated else "",
    )
    return Project(documents, api, names, identity, hand_written, report, Path(documents.main.name).name)


def changelog_of(spec: Path) -> Path:
    """Return the path of the changelog of a curated spec's client: `specs/acme.changelog.md`."""
    return spec.with_name(f"{spec.stem}.changelog.md")


def _changelog(spec: Path) -> str:
    path = changelog_of(spec)
    return path.read_text("utf-8") if path.is_file() else ""


def files_of(project: Project) -> dict[str, str]:
    """Return the formatted text of each emitted file, by path."""
    source = f"specs/{project.source}" if project.identity.curated else project.source
    return formatted(emit(project.api, project.names, project.identity, project.overlay, source))


def _tell_shared(api: Api, names: Names, documents: Documents, report: Report) -> None:
    """Report each `x-method` that several operations share; naming has already refused it in a curated spec."""
    wanted = Counter((resource_of(operation), operation.name) for operation in api.operations)
    for operation in api.operations:
        if operation.name and wanted[resource_of(operation), operation.name] > 1:
            called = names.methods[operation.pointer]
            text = f"x-method: several operations want to be {operation.name}; this one is {called}"
            report.add(documents.place(operation.pointer), text, lost=False)


def _check_words(documents: Documents, report: Report, curated: bool) -> None:
    """Check every `x-` keyword against the vocabulary; a faulty one is an error in a curated spec or in `x-client`."""
    for kind, node in walk(documents.root):
        if not isinstance(node.value, dict):
            continue
        for key in [key for key in node.value if isinstance(key, str) and key.startswith("x-")]:
            try:
                check_word(key, kind, node.value[key])
            except BadWord as error:
                if curated or key == "x-client":
                    raise SpecError(f"{error}.", documents.place(node.child(key))) from error
                if key in ("x-name", "x-type", "x-unwrap", "x-enum", "x-resource", "x-method"):
                    report.add(documents.place(node.child(key)), f"{error}; the keyword is ignored", lost=False)
                if key in WORDS:
                    # Others stay: nothing reads them, and a $ref may lead there.
                    node.value.pop(key)


def _check_text(source: Source, report: Report, curated: bool) -> None:
    """Report faults in how a file is written, such as duplicate keys; in a curated spec these are errors."""
    for place, remark in source.remarks:
        report.add(place, remark, lost=False)
    for pointer, key in source.repeated:
        place = source.place(join_pointer(pointer, key))
        if curated:
            raise SpecError(f"the key {key!r} occurs twice; the first one would be lost. Remove or rename one.", place)
        what = "what both say is read, the last one first" if key.startswith("/") else "the last one counts"
        report.add(place, f"the key {key!r} occurs twice; {what}")
