"""Run the stages one after the other, from a spec's path to the files of a project."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

from attrs import evolve, frozen

from ..build.api import build
from ..build.normalize import normalize
from ..build.pages.listings import recognize_pages
from ..check.word_names import word_faults
from ..emit.package import emit
from ..emit.simulation import simulator_files
from ..emit.views.client import Identity, identity_of
from ..emit.write import formatted
from ..ir.extensions import WORDS, BadWord, check_word
from ..ir.ir import Api
from ..naming.names import Names, name_api
from ..quirks.ledger import Ledger, read_ledger
from ..quirks.notes import with_linked_flows, with_links
from ..quirks.page import page_of
from ..read.bundle import bundled
from ..read.load import Source, join_pointer
from ..read.overlay import Overlay, read_overlay
from ..read.resolve import Documents, Node
from ..read.walk import walk
from ..text.diagnostics import Report, SpecError, SpecErrors
from ..text.docs import comment
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
    ledger: Ledger | None = None
    """The quirks of the vendor; None if the spec has no ledger."""


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
    mistakes = _check_words(documents, report, curated, client is not None)
    if client is not None:
        mistakes |= _check_names(documents, report, curated, tuple(mistakes))
    if mistakes:
        raise SpecErrors(sorted(mistakes.values(), key=lambda mistake: mistake.place or documents.place("#")))
    _check_text(documents.main, report, curated)
    for pointer, reason in documents.main.losses:
        report.add(documents.place(pointer), reason)
    recognize_pages(documents, report)
    hand_written = read_overlay(overlay)
    ledger = read_ledger(spec, shown) if curated else None
    api = normalize(build(documents, report, lambda name: name in hand_written.replaced))
    if ledger is not None:
        api, hand_written = with_links(api, ledger), with_linked_flows(hand_written, ledger)
    for source in documents.others.values():
        _check_text(source, report, curated)
    names = name_api(api, documents.place, curated=curated)
    _tell_shared(api, names, documents, report)
    identity = evolve(
        identity_of(api, client, package, spec.stem),
        urls=urls or {},
        changelog=_changelog(spec) if curated else "",
        quirks=page_of(ledger, api.title) if ledger is not None else "",
    )
    return Project(documents, api, names, identity, hand_written, report, Path(documents.main.name).name, ledger)


def changelog_of(spec: Path) -> Path:
    """Return the path of the changelog of a curated spec's client: `specs/acme.changelog.md`."""
    return spec.with_name(f"{spec.stem}.changelog.md")


def _changelog(spec: Path) -> str:
    path = changelog_of(spec)
    return path.read_text("utf-8") if path.is_file() else ""


def files_of(project: Project) -> dict[str, str]:
    """Return the formatted text of each emitted file, by path."""
    identity = project.identity
    source = f"specs/{project.source}" if identity.curated else project.source
    files = emit(project.api, project.names, identity, project.overlay, source)
    if project.overlay.simulator:
        header = f"Generated from {comment(source)}; edit that or overlays/{identity.vendor}/, then generate again."
        files |= simulator_files(bundled(project.documents), identity, header)
    return formatted(files)


def _tell_shared(api: Api, names: Names, documents: Documents, report: Report) -> None:
    """Report each `x-method` that several operations share; naming has already refused it in a curated spec."""
    owners = {operation.pointer: resource.path for resource in names.resources for operation in resource.operations}
    wanted = Counter((owners[operation.pointer], operation.name) for operation in api.operations)
    for operation in api.operations:
        if operation.name and wanted[owners[operation.pointer], operation.name] > 1:
            called = names.methods[operation.pointer]
            text = f"x-method: several operations want to be {operation.name}; this one is {called}"
            report.add(documents.place(operation.pointer), text, lost=False)


def _check_words(documents: Documents, report: Report, curated: bool, is_ours: bool) -> dict[str, SpecError]:
    """Check every `x-` keyword against the vocabulary, and return the mistakes by the pointer of the keyword.

    Elsewhere than in a curated spec and in `x-client` a faulty one is ignored.

    Args:
        documents: The spec.
        report: Told of what is ignored.
        curated: Whether the main file has `x-client`.
        is_ours: Whether it has, or an OpenAPI Overlay document; the words of others are no matter of ours.
    """
    mistakes: dict[str, SpecError] = {}
    for kind, node in walk(documents.root):
        if not isinstance(node.value, dict):
            continue
        for key, error in _bad_words(kind, node.value):
            at = node.child(key)
            if curated or key == "x-client":
                mistakes[at.pointer] = SpecError(f"{error}.", documents.place(_inside(at, error.keys)))
            elif key in WORDS:
                if is_ours:
                    report.add(documents.place(at), f"{error}; the keyword is ignored", lost=False)
                # Others stay: nothing reads them, and a $ref may lead there.
                node.value.pop(key)
    return mistakes


def _bad_words(kind: str, node: Mapping[str, object]) -> list[tuple[str, BadWord]]:
    """Return the `x-` keywords of a node that are unknown or have a bad value, each with its fault."""
    bad: list[tuple[str, BadWord]] = []
    for key in node:
        if isinstance(key, str) and key.startswith("x-"):
            try:
                check_word(key, kind, node[key])
            except BadWord as error:
                bad.append((key, error))
    return bad


def _inside(node: Node, keys: Iterable[str]) -> Node:
    """Return the node that keys lead to, as far as they do."""
    for key in keys:
        node = node.get(key) or node
    return node


def _check_names(documents: Documents, report: Report, curated: bool, known: tuple[str, ...]) -> dict[str, SpecError]:
    """Return what words and schemas of a curated spec name that is not there; of another one, tell what words name.

    Args:
        documents: The spec.
        report: Told of what is no error.
        curated: Whether the spec is.
        known: Pointers of keywords with a mistake already.
    """
    faults = [fault for fault in word_faults(documents) if not fault.place.pointer.startswith(known)]
    if curated:
        return {f"{fault.place.pointer} {fault.text}": SpecError(fault.text, fault.place) for fault in faults}
    for fault in faults:
        if fault.is_word:
            report.add(fault.place, fault.text.removesuffix("."), lost=False)
    return {}


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
