"""Check a curated spec against the house rules: each complaint has a code, a line and a remedy."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.exceptions import best_match
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from ..emit.package import runtime_files
from ..pipeline.project import Project, understand
from ..quirks.check import Surroundings, faults_of
from ..read.load import join_pointer, split_pointer
from ..read.resolve import Documents, Node
from ..read.walk import walk, walk_files
from ..text.diagnostics import Place, Report, SpecError, errors_of
from .always_there import always_there
from .examples import values_of
from .prose import Complaint, borrowed_words, missing_examples, untyped

_LONGEST_SUMMARY = 80


def lint(spec: Path, overlay: Path | None = None) -> list[Complaint]:
    """Return all complaints about a spec, by line; those about its ledger only once its words and names are right.

    Args:
        spec: The curated spec.
        overlay: Its overlay, whose classes and flows the names must agree with.
    Raises:
        SpecError: The spec cannot be read at all.
    """
    documents = Documents.read(spec)
    try:
        project = understand(spec, overlay)
    except SpecError as error:
        return sorted({*_mistakes(error, spec, overlay, documents)})
    problems = _inexpressible(project.report)
    problems += _about_the_document(project.documents)
    problems += _quirks(project, spec, overlay)
    return sorted(set(problems))


def _mistakes(error: SpecError, spec: Path, overlay: Path | None, documents: Documents) -> Iterator[Complaint]:
    """Yield the mistakes that stop generation, and what else is wrong on other lines."""
    told: set[tuple[str, int]] = set()
    for single in errors_of(error):
        place = single.place or Place(str(spec), 1, "#")
        told.add((place.file, place.line))
        yield Complaint(place, "L002", str(single).removeprefix(f"{place}: "))
    # One mistake is told once, in the words of the vocabulary.
    others = (*_lost(spec, overlay), *_about_the_document(documents)) if documents.is_curated else ()
    yield from (problem for problem in others if (problem.place.file, problem.place.line) not in told)


def _lost(spec: Path, overlay: Path | None) -> list[Complaint]:
    """Return what cannot be expressed in a spec with mistakes, as far as they let it be read."""
    try:
        return _inexpressible(understand(spec, overlay, is_lenient=True).report)
    except SpecError:
        return []


def _inexpressible(report: Report) -> list[Complaint]:
    """L001: what the generator cannot express."""
    remedy = "Change the spec to a form that the generator supports."
    return [Complaint(problem.place, "L001", f"{problem.reason}. {remedy}") for problem in report.lost]


def _about_the_document(documents: Documents) -> Iterator[Complaint]:
    """Yield what the document alone shows."""
    yield from _validity(documents)
    yield from _operations(documents)
    yield from _evidence(documents)
    yield from _descriptions(documents)
    yield from borrowed_words(documents)
    yield from untyped(documents)
    yield from missing_examples(documents)
    yield from always_there(documents)
    yield from _unused(documents)
    yield from _examples(documents)


def _quirks(project: Project, spec: Path, overlay: Path | None) -> Iterator[Complaint]:
    """Q101-Q107: all that the ledger of quirks names must exist, and every hook of the overlay must be in it."""
    names = project.names
    methods = {
        f"{'.'.join(resource.path)}.{names.methods[operation.pointer]}"
        for resource in names.resources
        for operation in resource.operations
    }
    dotted = {resource.module: ".".join(resource.path) for resource in names.resources}
    for module, flows in project.overlay.flows.items():
        methods |= {f"{dotted.get(module, module)}.{flow.name}" for flow in flows}
    around = Surroundings(
        project.documents.root.value,
        project.overlay.files,
        str(overlay or ""),
        runtime_files(),
        methods,
        spec.resolve().parent.parent,
    )
    for place, code, text in faults_of(project.ledger, around):
        yield Complaint(place, code, text)


def _validity(documents: Documents) -> Iterator[Complaint]:
    """L101: the spec must be valid OpenAPI (openapi-spec-validator)."""
    version = str(documents.root.value.get("openapi", ""))
    validator = OpenAPIV30SpecValidator if version.startswith("3.0") else OpenAPIV31SpecValidator
    base = documents.folder.resolve() / Path(documents.main.name).name
    errors = validator(documents.root.value, base_uri=base.as_uri()).iter_errors()
    try:
        for error in errors:
            pointer = "#"
            for key in error.absolute_path:
                pointer = join_pointer(pointer, key)
            yield Complaint(documents.place(pointer), "L101", f"this is not valid OpenAPI: {error.message[:200]}")
    except Exception as error:  # noqa: BLE001  What it does not expect of a document it answers in any way, such as a lookup error.
        yield Complaint(
            documents.place("#"), "L101", f"this is not valid OpenAPI, and the validator stopped here: {error!r:.200}"
        )


def _operations(documents: Documents) -> Iterator[Complaint]:
    """L201-L204: an operation needs its names, a short summary and a tag."""
    for kind, node in walk_files(documents):
        if kind != "operation" or "/webhooks/" in node.pointer:
            continue
        place = documents.place(node)
        for word in ("x-resource", "x-method"):
            if word not in node.value:
                yield Complaint(
                    place, "L201", f"the operation has no {word}. Add it, so that no name depends on a guess."
                )
        summary = node.value.get("summary")
        if not isinstance(summary, str) or not summary:
            yield Complaint(
                place, "L202", "the operation has no summary. Add one short sentence that says what it does."
            )
        elif len(summary) > _LONGEST_SUMMARY:
            yield Complaint(
                place,
                "L203",
                f"the summary has {len(summary)} characters; at most {_LONGEST_SUMMARY} are allowed. Move the rest to "
                "the description.",
            )
        if not node.value.get("tags"):
            yield Complaint(place, "L204", "the operation has no tag. Add the tag of its resource.")


def _evidence(documents: Documents) -> Iterator[Complaint]:
    """L301, L302: the spec needs a default for evidence; observed and inferred facts need a source or a note."""
    if "x-evidence" not in documents.root.value:
        yield Complaint(
            documents.place("#/openapi"),
            "L301",
            "the spec has no x-evidence at the root. Add the status and source of most facts.",
        )
    for _, node in walk_files(documents):
        evidence = node.value.get("x-evidence") if isinstance(node.value, dict) else None
        if (
            isinstance(evidence, dict)
            and evidence.get("status") in ("inferred", "observed")
            and not (evidence.get("source") or evidence.get("note"))
        ):
            yield Complaint(
                documents.place(node.child("x-evidence")),
                "L302",
                f"the evidence is {evidence['status']}, but has no source or note. Add one.",
            )


def _is_described(documents: Documents, schema: Node) -> bool:
    """Return whether a schema is a component, or a property of an object that is not a mere envelope."""
    keys = split_pointer(schema.pointer)
    if len(keys) > 1 and keys[-2] == "properties":
        return "x-unwrap" not in documents.target(schema.pointer.rpartition("/properties/")[0], "#").value
    return keys[:2] == ["components", "schemas"] and len(keys) == 3


def _descriptions(documents: Documents) -> Iterator[Complaint]:
    """L401: parameters, properties and component schemas need a description."""
    for kind, node in walk_files(documents):
        value = node.value
        if not isinstance(value, dict) or "$ref" in value or value.get("description"):
            continue
        if kind == "parameter" or (kind == "schema" and _is_described(documents, node)):
            yield Complaint(
                documents.place(node), "L401", f"{node.key} has no description. Describe it in your own words."
            )


def _unused(documents: Documents) -> Iterator[Complaint]:
    """L501: a component must be used."""
    used: set[str] = set()
    stack: list[Any] = [documents.root.value]
    while stack:
        value = stack.pop()
        if isinstance(value, dict):
            if isinstance(value.get("$ref"), str):
                used.add(value["$ref"])
            stack.extend(value.values())
        elif isinstance(value, list):
            stack.extend(value)
    components = documents.root.get("components")
    for group in components.value if components is not None else ():
        if group == "securitySchemes":
            continue
        for name, node in documents.root.child("components").members(group):
            if f"#/components/{group}/{name}" not in used:
                yield Complaint(documents.place(node), "L501", f"nothing refers to {group}/{name}. Remove it.")


def _examples(documents: Documents) -> Iterator[Complaint]:
    """L601: an example must be valid against its schema (jsonschema)."""
    registry: Registry[Any] = Registry().with_resource("urn:spec", DRAFT202012.create_resource(documents.root.value))
    for kind, node in walk(documents.root):
        if kind not in ("media", "parameter", "header") or node.get("schema") is None:
            continue
        for example, _ in values_of(documents, node):
            schema = {"$ref": f"urn:spec#{node.pointer.partition('#')[2]}/schema"}
            validator = Draft202012Validator(schema, registry=registry, format_checker=FormatChecker())
            try:
                error = best_match(validator.iter_errors(example.value))
            except Exception as broken:  # noqa: BLE001  A schema that is none ends in whatever the validator stumbles over.
                text = f"the example cannot be compared with its schema: {broken!r:.160}"
            else:
                if error is None:
                    continue
                where = "/".join(str(key) for key in error.absolute_path)
                text = f"the example does not fit its schema at {where or 'its top'}: {error.message[:160]}"
            yield Complaint(documents.place(example), "L601", text)
