"""Decide what every part of the API is called in Python."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from functools import partial

from attrs import evolve

from ..build.request_bodies import body_variants
from ..build.responses import response_choices
from ..ir.ir import Api, ListOf, MapOf, Operation, Scalar, Type, Wrapped
from ..runtime.core.values import Value
from ..text.diagnostics import Place, SpecError, refuse, tried
from ..text.identifiers import file_stem, pascal, snake, spell_out, with_digest
from .collisions import Candidates, Wanted, settle
from .methods import Proposal, propose
from .paths import without_flags
from .reserved import client_members, method_names, resource_classes
from .resources import resource_of, survey
from .schemas import name_members, name_schemas
from .scope import Scope

_SCALARS = {"binary": "bytes"}

_PLACES = ("path", "query", "header", "cookie")


class Resource(Value):
    """A group of methods: `client.<path>`."""

    path: tuple[str, ...]
    class_name: str
    module: str
    operations: tuple[Operation, ...]


class SchemaName(Value):
    """The class of a schema and the module it is in."""

    class_name: str
    module: str


class Names(Value):
    """Every Python name of an API, by the pointer of the part."""

    resources: tuple[Resource, ...]
    methods: Mapping[str, str]
    """By the pointer of the operation."""

    arguments: Mapping[tuple[str, str, str], str]
    """By operation pointer, place (`path`, `query`, ..., `body`) and wire name."""

    schemas: Mapping[str, SchemaName]
    fields: Mapping[tuple[str, str], str]
    """By model pointer and wire name."""

    members: Mapping[tuple[str, str | int], str]
    """Of enums, by enum pointer and value."""


def name_api(api: Api, place: Callable[[str], Place], *, curated: bool) -> Names:
    """Return the one Python name of each resource, method, argument, model, field and enum member.

    Args:
        api: What to name.
        place: Tells where a pointer stands, for messages.
        curated: In a curated spec two parts that want one name are an error; in a stranger's
            document they get longer names with a meaning.

    Raises:
        SpecError: Two parts of a curated spec want one name; all such parts are told.
    """
    mistakes: list[SpecError] = []
    scope = survey(api)
    schemas = tried(lambda: name_schemas(api, scope, place, curated=curated), mistakes) or {}
    resources, methods = tried(lambda: _name_operations(api, scope, place, curated), mistakes) or ((), {})
    named = tried(lambda: name_members(api.schemas, place, curated=curated), mistakes)
    refuse([] if named is not None else mistakes)
    fields, members = named or ({}, {})
    arguments = tried(lambda: _name_arguments(api, fields, place, curated), mistakes) or {}
    refuse(mistakes)
    schema_names = {pointer: SchemaName(*name) for pointer, name in schemas.items()}
    return Names(resources, methods, arguments, schema_names, fields, members)


def _name_operations(
    api: Api, scope: Scope, place: Callable[[str], Place], curated: bool
) -> tuple[tuple[Resource, ...], dict[str, str]]:
    mistakes: list[SpecError] = []
    groups = _grouped(api, scope, place if curated else None, mistakes)
    nested = {path[: depth + 1] for path in groups for depth in range(len(path))}
    methods: dict[str, str] = {}
    for path, operations in groups.items():
        below = {other[len(path)] for other in nested if len(other) > len(path) and other[: len(path)] == path}
        proposals = {operation.pointer: propose(operation, scope) for operation in operations}
        named = partial(_name_methods, path, proposals, below, place, curated)
        methods |= tried(named, mistakes) or {}
    refuse(mistakes)
    classes, modules = _resource_files(nested, place, lambda path: _pointer(groups, path), curated)
    resources = [
        Resource(path, classes[path], modules[path], tuple(groups.get(path, ())))
        for path in sorted(nested, key=lambda path: (min(_first(groups, path)), path))
    ]
    return tuple(resources), methods


def _grouped(
    api: Api, scope: Scope, place: Callable[[str], Place] | None, mistakes: list[SpecError]
) -> dict[tuple[str, ...], list[Operation]]:
    """Return the operations of each resource; with `place`, a name that the client itself has is a mistake."""
    groups: dict[tuple[str, ...], list[Operation]] = {}
    paths = {operation.pointer: resource_of(operation, scope) for operation in api.operations}
    with_methods = set(paths.values())
    for operation in api.operations:
        path = _clear_path(paths[operation.pointer], with_methods)
        if place is not None and operation.resource and path != paths[operation.pointer]:
            hidden = ".".join(paths[operation.pointer])
            text = f"x-resource: {hidden} would hide what the client itself has under that name. Choose another name."
            mistakes.append(SpecError(text, place(operation.pointer)))
        groups.setdefault(path, []).append(operation)
    return groups


def _name_methods(
    path: tuple[str, ...],
    proposals: Mapping[str, Proposal],
    below: Set[str],
    place: Callable[[str], Place],
    curated: bool,
) -> dict[str, str]:
    """Return the method of each operation of one resource; `below` has the names of the resources in it."""
    wanted = _against_rivals(_apart_from_items(proposals))
    methods: dict[str, str] = {}
    for pointer, name in settle(wanted, place, f"the method {'.'.join(path)}.", curated=curated).items():
        if name in below and curated:
            text = f"{'.'.join(path)}.{name} is both a method and a resource. Give the operation another x-method."
            raise SpecError(text, place(pointer))
        methods[pointer] = f"{name}_" if name in below else name
    return methods


def _resource_files(
    paths: Iterable[tuple[str, ...]],
    place: Callable[[str], Place],
    pointer: Callable[[tuple[str, ...]], str],
    curated: bool,
) -> tuple[dict[tuple[str, ...], str], dict[tuple[str, ...], str]]:
    """Return two mappings from resource path: to the class name and to the module name."""
    labels = {".".join(path): path for path in paths}
    classes, modules = list[Wanted](), list[Wanted]()
    for label, path in labels.items():
        class_name = _resource_class(pascal("_".join(path), "Resource"))
        module = file_stem("_".join(path))
        classes.append(Wanted(label, (class_name, with_digest(class_name, label))))
        modules.append(Wanted(label, (module, with_digest(module, label))))

    def where(label: str) -> Place:
        return place(pointer(labels[label]))

    if curated:
        _refuse_shared(modules, where)
    named = settle(classes, where, "the class", curated=curated), settle(modules, where, "the module", curated=False)
    first, second = ({labels[label]: name for label, name in names_of_side.items()} for names_of_side in named)
    return first, second


def _refuse_shared(modules: Iterable[Wanted], place: Callable[[str], Place]) -> None:
    known: dict[str, str] = {}
    for module in modules:
        rival = known.setdefault(module.names[0], module.pointer)
        if rival != module.pointer:
            text = f"the resources {rival} and {module.pointer} both want the module {module.names[0]}."
            raise SpecError(f"{text} Give one of them another x-resource.", place(module.pointer))


def _clear_path(path: tuple[str, ...], with_methods: Set[tuple[str, ...]]) -> tuple[str, ...]:
    """Return the path of a resource with names that hide nothing in the class they are in."""
    first, *below = path
    taken = {depth: method_names() for depth in range(1, len(path)) if path[:depth] in with_methods}
    inner = (f"{name}_api" if name in taken.get(depth, ()) else name for depth, name in enumerate(below, start=1))
    return (f"{first}_api" if first in client_members() else first, *inner)


def _resource_class(name: str) -> str:
    """Keep a class apart from what its module and the client's import, and from the awaitable twin of another."""
    if re.match(r"Async[A-Z]", name):
        return f"{name}Calls"
    return f"{name}Resource" if name in resource_classes() or name.endswith("Client") else name


def _method(name: str) -> str:
    return f"{name}_" if name in method_names() else name


def _apart_from_items(proposals: Mapping[str, Proposal]) -> dict[str, Proposal]:
    """Return the proposals with other first names for collections whose things have the same: `list`, `delete_many`."""
    wanted = {(_collection_of(proposal.path), proposal.names[0]) for proposal in proposals.values()}
    return {
        pointer: evolve(proposal, names=(proposal.as_many, *proposal.names))
        if proposal.as_many and (without_flags(proposal.path).rstrip("/"), proposal.names[0]) in wanted
        else proposal
        for pointer, proposal in proposals.items()
    }


def _collection_of(path: str) -> str | None:
    """Return the path of the collection that a thing is in; None if the path does not end with a value."""
    collection, _, last = without_flags(path).rstrip("/").rpartition("/")
    return collection if last.startswith("{") and last.endswith("}") else None


def _against_rivals(proposals: Mapping[str, Proposal]) -> list[Wanted]:
    rivals: dict[str, list[str]] = {}
    for pointer, proposal in proposals.items():
        rivals.setdefault(proposal.names[0], []).append(pointer)
    wanted: list[Wanted] = []
    for pointers in rivals.values():
        winner, *losers = sorted(pointers, key=lambda pointer: (proposals[pointer].claim, pointer))
        for pointer in (winner, *losers):
            proposal = proposals[pointer]
            names = proposal.names if pointer == winner else proposal.against(proposals[winner])
            wanted.append(Wanted(pointer, tuple(map(_method, names)), proposal.claim))
    return wanted


def _pointer(groups: Mapping[tuple[str, ...], list[Operation]], path: tuple[str, ...]) -> str:
    """Return the pointer of the first operation of a resource or of a resource nested in it."""
    return next(rows[0].pointer for other, rows in groups.items() if other[: len(path)] == path)


def _first(groups: Mapping[tuple[str, ...], list[Operation]], path: tuple[str, ...]) -> list[int]:
    return [index for index, other in enumerate(groups) if other[: len(path)] == path]


def _name_arguments(
    api: Api, fields: Mapping[tuple[str, str], str], place: Callable[[str], Place], curated: bool
) -> dict[tuple[str, str, str], str]:
    names_by_place: dict[tuple[str, str, str], str] = {}
    mistakes: list[SpecError] = []
    for operation in api.operations:
        keys: dict[str, tuple[str, str, str]] = {}
        key: tuple[str, str, str]
        wanted: list[Wanted] = []
        reserved = _reserved(operation)

        def allowed(name: str, longer: str, wire: str, reserved: Set[str] = reserved) -> Candidates:
            names = _argument_names(name, longer, wire)
            return Candidates(f"{name}_" if name in reserved else name for name in names)

        for parameter in operation.parameters:
            key = (operation.pointer, parameter.location, parameter.wire)
            name = parameter.name or snake(parameter.wire, "parameter")
            label = f"{parameter.pointer}\0{parameter.location}\0{parameter.wire}"
            keys[label] = key
            longer = f"{parameter.location}_{name}"
            names = allowed(name, longer, parameter.wire)
            wanted.append(Wanted(label, names, (_PLACES.index(parameter.location), name != parameter.wire)))
        taken = {claim.names[0] for claim in wanted}
        for body in operation.bodies:
            for field in body.model.fields if body.model else ():
                key = operation.pointer, "body", field.wire
                if body.model is None or key in keys.values():
                    continue
                name = fields[body.model.pointer, field.wire]
                label = f"{field.pointer}\0body\0{field.wire}"
                keys[label] = key
                longer = f"body_{name}"
                if name in taken and not curated:
                    name = longer
                names = allowed(name, longer, field.wire)
                wanted.append(Wanted(label, names, (len(_PLACES), name != field.wire)))

        def where(label: str) -> Place:
            return place(label.partition("\0")[0])

        what = f"the argument of {operation.method} {operation.path}"
        settled = tried(partial(settle, wanted, where, what, curated=curated), mistakes) or {}
        for label, name in settled.items():
            names_by_place[keys[label]] = name
    refuse(mistakes)
    return names_by_place


def _argument_names(name: str, longer: str, wire: str) -> Iterator[str]:
    """Yield the names for an argument, best first."""
    yield name
    yield longer
    yield f"{longer}_{spell_out(wire)}"
    yield with_digest(longer, wire)


def _reserved(operation: Operation) -> set[str]:
    """Return the names that no argument may have, because other arguments or the method's body need them."""
    return {"self", "hints", "params"} | _reserved_by_bodies(operation) | _reserved_by_answers(operation)


def _reserved_by_bodies(operation: Operation) -> set[str]:
    bodies, variants = operation.bodies, body_variants(operation)
    needs = {
        "body": any(body.model is None for body in bodies),
        "extra": any(body.model is not None and body.model.is_open for body in bodies),
        "lines": any(body.in_lines for body in bodies),
        "part part_headers": any(body.encoding for body in bodies),
        "attached all_attached": len(variants) > 1,
        "upload uploads as_files": any(variant.holds_files for variant in variants),
        "content_type": len(variants) > 1 or any(variant.is_open or len(variant.media) > 1 for variant in variants),
    }
    return {name for names, needed in needs.items() if needed for name in names.split()}


def _reserved_by_answers(operation: Operation) -> set[str]:
    types = [answer.type for answer in operation.answers]
    needs = {
        "call": all(type_ is None for type_ in types),
        "answers": len(types) > 1,
        "accept": len(response_choices(operation.answers)) > 1,
        "to progress": any(answer.holds != "json" for answer in operation.answers),
    }
    reserved = {name for names, needed in needs.items() if needed for name in names.split()}
    return reserved.union(*(_words(type_) for type_ in types if type_ is not None))


def _words(type_: Type) -> set[str]:
    """Return the names with which a method says what an answer is read as."""
    match type_:
        case Scalar(kind, _, _):
            return {_SCALARS.get(kind, kind), "object"}
        case ListOf(inner) | Wrapped(_, inner):
            return {*_words(inner), "models"}
        case MapOf(inner):
            return {*_words(inner), "models", "dict"}
        case _:
            return {"models"}
