"""Run the stages one after the other, from a spec's path to the files of a project."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

from attrs import evolve

from ..build.api import build
from ..build.normalize import normalize
from ..build.selection import EVERYTHING, Selection
from ..emit.package import emit, emitted_schemas, unknown_errors
from ..emit.views.client import CLIENT_FLOWS
from ..emit.write import formatted
from ..ir.extensions import WORDS, faults_of_word
from ..ir.ir import Api, Model
from ..ir.word_values import BadWord
from ..naming.identity import Identity, identity_of
from ..naming.names import Names, name_api
from ..quirks.ledger import Ledger, read_ledger
from ..quirks.notes import with_linked_flows, with_links
from ..quirks.page import page_of, told_of
from ..read.bundle import bundled
from ..read.load import Source, join_pointer
from ..read.overlay import Overlay, read_overlay
from ..read.resolve import Documents, Node
from ..read.walk import walk_files
from ..runtime.core.values import Value
from ..text.diagnostics import Place, Report, SpecError, errors_of, refuse
from ..text.docs import comment
from ..text.packages import fault_of_package


class Project(Value):
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


def overlay_of(spec: Path) -> Path | None:
    """Return the folder of hand-written modules that belongs to a spec: that of its name in `overlays/`, if any."""
    folder = spec.resolve().parent
    overlay = folder.parent / "overlays" / spec.stem
    return overlay if folder.name == "specs" and overlay.is_dir() else None


def understand(  # noqa: PLR0913, PLR0917  one argument for each option of the command line
    spec: Path,
    overlay: Path | None = None,
    package: str | None = None,
    shown: str | None = None,
    urls: Mapping[str, str] | None = None,
    selection: Selection = EVERYTHING,
    *,
    is_lenient: bool = False,
) -> Project:
    """Read a spec and its overlay, and name everything.

    Args:
        spec: The document.
        overlay: Folder of the overlay.
        package: Import name of the package, in place of the spec's own.
        shown: What messages and headers call the spec.
        urls: Addresses of the project for the package index, by label.
        selection: The operations to make a client of.
        is_lenient: Whether words and names of a curated spec that are wrong are ignored and reported, as those of
            others are: a spec of an earlier time may be compared, but no client is made of it.

    Raises:
        SpecError: The spec cannot be used as it is.
    """
    if package is not None and (fault := fault_of_package(package)):
        raise SpecError(f"--package {package[:40]!r}: {fault}.")
    documents = Documents.read(spec, shown or str(spec))
    report = Report()
    info = documents.root.value.get("info")
    client = info.get("x-client") if isinstance(info, dict) else None
    curated = documents.is_curated and not is_lenient
    mistakes = _mistakes(documents, report, curated)
    for pointer, reason in documents.main.losses:
        report.add(documents.place(pointer), reason)
    if not documents.is_curated:
        from ..build.pages.listings import recognize_pages  # the rules for documents of others

        recognize_pages(documents, report)
    hand_written = read_overlay(overlay)
    ledger = read_ledger(spec, shown) if curated else None
    api, names = _named(documents, report, hand_written, selection, mistakes, curated, ledger)
    if ledger is not None:
        hand_written = with_linked_flows(hand_written, ledger)
    _tell_shared(api, names, documents, report)
    if curated:
        _refuse_unknown_flows(api, hand_written, documents)
    identity = evolve(
        identity_of(api, client, package, spec.stem),
        urls=urls or {},
        changelog=_changelog(spec) if curated else "",
        quirks=page_of(ledger, api.title) if ledger is not None else "",
    )
    return Project(documents, api, names, identity, hand_written, report, Path(documents.main.name).name, ledger)


def _named(  # noqa: PLR0913, PLR0917  what the two steps need
    documents: Documents,
    report: Report,
    hand_written: Overlay,
    selection: Selection,
    mistakes: list[SpecError],
    curated: bool,
    ledger: Ledger | None,
) -> tuple[Api, Names]:
    """Return the API and its names, or raise the mistakes known before and those met here together.

    Names hold the operations, so quirks are linked before.

    Raises:
        SpecError: There are mistakes.
    """
    try:
        api = normalize(build(documents, report, lambda name: name in hand_written.replaced, selection))
        mistakes += _repeated_keys(documents.others.values(), report, curated)
        unknown = unknown_errors(api, hand_written) if curated else []
        mistakes += [SpecError(text, documents.place(pointer)) for pointer, text in unknown]
        api = api if ledger is None else with_links(api, ledger)
        names = name_api(api, documents.place, curated=curated)
    except SpecError as error:
        # A name that was wrong is not there, so that others may seem to clash where it would have stood.
        mistakes += [single for single in errors_of(error) if not _is_within(single.place, mistakes)]
        _tell_at_once(mistakes)
        raise
    _tell_at_once(mistakes)
    return api, names


def _mistakes(documents: Documents, report: Report, curated: bool) -> list[SpecError]:
    """Return the mistakes in the words and names of a document of ours; those of others are reported."""
    mistakes = _check_words(documents, report, curated)
    if curated or documents.is_corrected:
        mistakes |= _check_names(documents, report, curated, tuple(key.partition(" ")[0] for key in mistakes))
    for kind, node in walk_files(documents) if mistakes else ():
        for key, _ in _bad_words(kind, node.value, curated) if isinstance(node.value, dict) else ():
            # What builds and names the rest is not to stumble over them.
            node.value.pop(key)
    return [*mistakes.values(), *_repeated_keys([documents.main], report, curated)]


def _tell_at_once(mistakes: list[SpecError]) -> None:
    """Raise the mistakes in the order of their lines, if there are any.

    Raises:
        SpecError: There are mistakes.
    """
    refuse(sorted(mistakes, key=lambda mistake: mistake.place or Place("", 0, "#")))


def _is_within(place: Place | None, mistakes: Iterable[SpecError]) -> bool:
    """Return whether a word of the part at a place was a mistake already."""
    parts = {mistake.place.pointer.rpartition("/x-")[0] for mistake in mistakes if mistake.place is not None}
    return place is not None and place.pointer in parts


def understand_old(spec: Path, overlay: Path | None = None, shown: str | None = None) -> tuple[Project, str]:
    """Return a spec of an earlier time, and why today's check refuses it; empty if it does not.

    Args:
        spec: The document.
        overlay: Folder of the overlay.
        shown: What messages and headers call the spec.

    Raises:
        SpecError: The spec cannot be read, whatever its words and names are.
    """
    try:
        return understand(spec, overlay, shown=shown), ""
    except SpecError as error:
        return understand(spec, overlay, shown=shown, is_lenient=True), str(error).splitlines()[0]


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
        from ..emit.simulation import simulator_files

        header = f"Generated from {comment(source)}; edit that or overlays/{identity.vendor}/, then generate again."
        emitted = emitted_schemas(project.api)
        classes = {
            pointer: project.names.schemas[pointer].class_name
            for pointer, schema in emitted.items()
            if isinstance(schema, Model) and not schema.replaced
        }
        files |= simulator_files(bundled(project.documents), identity, classes, header)
    if project.ledger is not None:
        files[f"{identity.package}/_quirks.json"] = told_of(project.ledger)
    return formatted(files)


def _refuse_unknown_flows(api: Api, overlay: Overlay, documents: Documents) -> None:
    """Raise an error if `x-incremental` names a flow of the client that the overlay does not have."""
    flows = sorted(flow.name for flow in overlay.flows.get(CLIENT_FLOWS, ()))
    words = [("#", api.words), *((operation.pointer, operation.words) for operation in api.operations)]
    for pointer, holder in words:
        word = holder.get("x-incremental", {})
        for key in ("changes", "deletions"):
            if key in word and word[key] not in flows:
                at = documents.place(join_pointer(join_pointer(pointer, "x-incremental"), key))
                known = f"it has {', '.join(flows) or 'none'}"
                raise SpecError(f"x-incremental: the overlay's client.py has no such flow; {known}.", at)


def _tell_shared(api: Api, names: Names, documents: Documents, report: Report) -> None:
    """Report each `x-method` that several operations share; naming has already refused it in a curated spec."""
    owners = {operation.pointer: resource.path for resource in names.resources for operation in resource.operations}
    wanted = Counter((owners[operation.pointer], operation.name) for operation in api.operations)
    for operation in api.operations:
        if operation.name and wanted[owners[operation.pointer], operation.name] > 1:
            called = names.methods[operation.pointer]
            text = f"x-method: several operations want to be {operation.name}; this one is {called}"
            report.add(documents.place(operation.pointer), text, lost=False)


def _check_words(documents: Documents, report: Report, curated: bool) -> dict[str, SpecError]:
    """Check every `x-` keyword against the vocabulary, and return the mistakes by the pointer of the keyword or key.

    A faulty one of an OpenAPI Overlay document is ignored, except `x-client`. A document of others has none of ours.

    Args:
        documents: The spec.
        report: Told of what is ignored.
        curated: Whether the main file has `x-client`.
    """
    mistakes: dict[str, SpecError] = {}
    for kind, node in walk_files(documents) if documents.has_words else ():
        if not isinstance(node.value, dict):
            continue
        for key, errors in _bad_words(kind, node.value, curated):
            at = node.child(key)
            if curated or key == "x-client":
                for error in errors:
                    inner = _inside(at, error.keys)
                    mistakes[f"{inner.pointer} {error}"] = SpecError(_sentence(error), documents.place(inner))
            elif key in WORDS:
                report.add(documents.place(at), f"{errors[0]}; the keyword is ignored", lost=False)
                # Others stay: nothing reads them, and a $ref may lead there.
                node.value.pop(key)
    return mistakes


def _sentence(error: BadWord) -> str:
    return f"{error}. {error.meant}".rstrip()


def _bad_words(kind: str, node: Mapping[str, object], curated: bool) -> list[tuple[str, list[BadWord]]]:
    """Return the `x-` keywords of a node that are unknown or have a bad value, each with its faults.

    In a document of others, a keyword that we do not know is none of ours: there are thousands, and none is looked at.
    """
    if not curated and WORDS.isdisjoint(node):
        return []
    words = [key for key in node if isinstance(key, str) and key.startswith("x-") and (curated or key in WORDS)]
    return [(word, faults) for word in words if (faults := faults_of_word(word, kind, node[word]))]


def _inside(node: Node, keys: Iterable[str]) -> Node:
    """Return the node that keys lead to, as far as they do."""
    for key in keys:
        if isinstance(node.value, list) and key.isdigit() and int(key) < len(node.value):
            node = node.child(int(key))
        else:
            node = node.get(key) or node
    return node


def _check_names(documents: Documents, report: Report, curated: bool, known: tuple[str, ...]) -> dict[str, SpecError]:
    """Return what words and schemas of a curated spec name that is not there; of another one, tell what words name.

    Args:
        documents: The spec.
        report: Told of what is not an error.
        curated: Whether the spec is.
        known: Pointers of keywords with a mistake already.
    """
    from ..check.word_names import word_faults

    faults = [fault for fault in word_faults(documents) if not fault.place.pointer.startswith(known)]
    if curated:
        return {f"{fault.place.pointer} {fault.text}": SpecError(fault.text, fault.place) for fault in faults}
    for fault in faults:
        if fault.is_word:
            report.add(fault.place, fault.text.removesuffix("."), lost=False)
    return {}


def _repeated_keys(sources: Iterable[Source], report: Report, curated: bool) -> list[SpecError]:
    """Return the keys that files have twice, which are mistakes in a curated spec; others are reported.

    What else is odd in how a file is written is reported, too.
    """
    mistakes: list[SpecError] = []
    for source in sources:
        for place, remark in source.remarks:
            report.add(place, remark, lost=False)
        for pointer, key in source.repeated:
            place = source.place(join_pointer(pointer, key))
            if curated:
                text = f"the key {key!r} occurs twice; the first one would be lost. Remove or rename one."
                mistakes.append(SpecError(text, place))
                continue
            what = "what both say is read, the last one first" if key.startswith("/") else "the last one counts"
            report.add(place, f"the key {key!r} occurs twice; {what}")
    return mistakes
