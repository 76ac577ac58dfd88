"""Decide what every part of the API is called in Python."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Set

from attrs import frozen

from .identifiers import marked, pascal, snake, spelled
from .ir import Api, Operation
from .naming_schemas import name_members, name_schemas
from .problems import Place, SpecError

CLIENT_MEMBERS = frozenset(
    """package user_agent base_url base_url_variable quirks dialect codec options transport rate_limit close aclose
    with_options request send walk save run httpx str cached_property""".split()
)
"""What a resource cannot be called, since the client has it."""

RESOURCE_CLASSES = frozenset(
    """Stream AsyncStream Event OAuth Resource AsyncResource Call Answer Answers Shape Pages AsyncPages Upload
    Target Progress Saved Unset UNSET Mapping Sequence Literal Annotated Any Decimal UUID Paging
    NotReadyRule Failure When Empty RetryRule FormStyle
    FilterStyle RateLimit Quirks About Credential Secret Given Settings Unpack HeaderKey QueryKey CookieKey Basic
    Bearer Digest Scheme Server Variable""".split()
)
"""What the class of a resource cannot be called, since its module or the client's imports the name."""

METHOD_MEMBERS = frozenset(
    """str int float bool bytes object dict tuple date datetime time builtins models cached_property overload""".split()
)
"""What a method cannot be called, since the signatures below it need the name."""

PARAMETER_MEMBERS = frozenset(
    """self hints params builtins list dict tuple str int float bool bytes object models upload uploads Call Shape
    Answers Answer UNSET call to progress content_type extra answers call""".split()
)
"""What a parameter cannot be called, since the method's body needs the name."""


_UNREADABLE = re.compile(r"[0-9a-fA-F]{20}")
"""An operationId that a machine made up tells nobody anything."""


@frozen
class Resource:
    """A group of methods: `client.<path>`."""

    path: tuple[str, ...]
    class_name: str
    module: str
    operations: tuple[Operation, ...]


@frozen
class SchemaName:
    """The class of a schema and the module it is in."""

    class_name: str
    module: str


@frozen
class Names:
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
    """Give each resource, method, argument, model, field and enum member its one Python name.

    Args:
        api: What to name.
        place: Tells where a pointer stands, for messages.
        curated: In a curated spec two parts that want one name are an error; in a stranger's
            document they get longer names with a meaning.

    Raises:
        SpecError: Two parts of a curated spec want one name.
    """
    schemas = name_schemas(api, place, curated=curated)
    resources, methods = _name_operations(api, place, curated)
    fields, members = name_members(api.schemas, place, curated=curated)
    arguments = _name_arguments(api, fields, place, curated)
    found = {pointer: SchemaName(*name) for pointer, name in schemas.items()}
    return Names(resources, methods, arguments, found, fields, members)


def settle(
    wanted: Iterable[tuple[str, tuple[str, ...]]], place: Callable[[str], Place], what: str, *, curated: bool
) -> dict[str, str]:
    """Let every pointer have the first of its proposals that nobody else wants at the same rank.

    Args:
        wanted: Pointers and their proposals, best first; later ones are longer.
        place: Tells where a pointer stands.
        what: What is being named, for messages.
        curated: Whether a clash is an error.
    """
    proposals = dict(wanted)
    settled: dict[str, str] = {}
    open_ = list(proposals)
    rank = 0
    while open_:
        by_name: dict[str, list[str]] = {}
        for pointer in open_:
            choices = proposals[pointer]
            by_name.setdefault(choices[min(rank, len(choices) - 1)], []).append(pointer)
        taken = set(settled.values())
        left: list[str] = []
        for name, pointers in by_name.items():
            if len(pointers) == 1 and name not in taken:
                settled[pointers[0]] = name
                continue
            last = all(rank >= len(proposals[pointer]) - 1 for pointer in pointers)
            if curated or last:
                rivals = " and ".join(str(place(pointer)) for pointer in (pointers * 2)[:2])
                text = f"{what} {name!r} is wanted twice ({rivals}). Give one of them an x-name or x-method."
                raise SpecError(text, place(pointers[-1]))
            left.extend(pointers)
        open_ = [pointer for pointer in open_ if pointer in left]
        rank += 1
    return settled


def resource_of(operation: Operation) -> tuple[str, ...]:
    """Give the resource path of an operation: what the spec chose, its first tag, or the path's first word."""
    if operation.resource:
        return tuple(snake(part, "resource") for part in operation.resource.split("."))
    if operation.tags and snake(operation.tags[0], "resource"):
        return (snake(operation.tags[0], "resource"),)
    words = [part for part in operation.path.split("/") if part and not part.startswith("{") and not _is_version(part)]
    return (snake(words[0], "resource") if words else "root",)


def _name_operations(
    api: Api, place: Callable[[str], Place], curated: bool
) -> tuple[tuple[Resource, ...], dict[str, str]]:
    groups: dict[tuple[str, ...], list[Operation]] = {}
    for operation in api.operations:
        path = resource_of(operation)
        if path[0] in CLIENT_MEMBERS:
            path = (f"{path[0]}_api", *path[1:])
        groups.setdefault(path, []).append(operation)
    nested = {path[: depth + 1] for path in groups for depth in range(len(path))}
    methods: dict[str, str] = {}
    for path, operations in groups.items():
        below = {other[len(path)] for other in nested if len(other) > len(path) and other[: len(path)] == path}
        wanted = [
            (operation.pointer, tuple(map(_method, _method_names(operation, resource_of(operation)))))
            for operation in operations
        ]
        found = settle(wanted, place, f"the method {'.'.join(path)}.", curated=curated)
        for pointer, name in found.items():
            if name in below and curated:
                text = f"{'.'.join(path)}.{name} is both a method and a resource. Give the operation another x-method."
                raise SpecError(text, place(pointer))
            methods[pointer] = f"{name}_" if name in below else name
    resources: list[Resource] = []
    plain = {path: pascal("_".join(path), "Resource") for path in nested}
    for path in sorted(nested, key=lambda path: (min(_first(groups, path)), path)):
        module = "_".join(path)
        rival = next((other for other in nested if "_".join(other) == module and other != path), None)
        if rival is not None:
            text = f"the resources {'.'.join(path)} and {'.'.join(rival)} both want the module {module}. Rename one."
            raise SpecError(text, place(next(operation.pointer for operation in groups.get(path) or groups[rival])))
        class_name = _resource_class(plain[path], set(plain.values()))
        resources.append(Resource(path, class_name, module, tuple(groups.get(path, ()))))
    return tuple(resources), methods


def _resource_class(name: str, others: set[str]) -> str:
    """Keep a class apart from what its module and the client's import, and from the awaitable twin of another."""
    is_twin = name.startswith("Async") and name.removeprefix("Async") in others
    if is_twin:
        return f"{name}Calls"
    return f"{name}Resource" if name in RESOURCE_CLASSES or name.endswith("Client") else name


def _method(name: str) -> str:
    return f"{name}_" if name in METHOD_MEMBERS else name


def _first(groups: Mapping[tuple[str, ...], list[Operation]], path: tuple[str, ...]) -> list[int]:
    return [index for index, other in enumerate(groups) if other[: len(path)] == path]


def _method_names(operation: Operation, resource: tuple[str, ...]) -> tuple[str, ...]:
    if operation.name:
        return (snake(operation.name, "call"),)
    by_path = snake(f"{operation.method.lower()} {' '.join(_words(operation.path))}", "call")
    full = snake(f"{by_path} {' '.join(f'by {name}' for name in _placeholders(operation.path))}", "call")
    everything = snake(f"{operation.method.lower()} {spelled(operation.path)}", "call")
    last = marked(by_path, f"{operation.method} {operation.path}")
    # Two paths of the document may be the same one, such as `pets` and `/pets`.
    odd = marked(by_path, operation.pointer)
    if not operation.operation_id or _UNREADABLE.search(operation.operation_id):
        return (_shortened(by_path, resource), by_path, full, everything, last, odd)
    identifier = snake(operation.operation_id, "call")
    return (
        _shortened(identifier, resource),
        identifier,
        f"{identifier}_{by_path}",
        f"{identifier}_{full}",
        everything,
        last,
        odd,
    )


def _shortened(name: str, resource: tuple[str, ...]) -> str:
    """Leave out the words that only repeat the resource: `list_invoices` of `invoices` is `list`."""
    said = resource[-1].split("_")
    plural, single = said, [*said[:-1], said[-1].removesuffix("s")]
    words = name.split("_")
    for phrase in (plural, single):
        for start in range(len(words) - len(phrase) + 1):
            if words[start : start + len(phrase)] == phrase:
                rest = words[:start] + words[start + len(phrase) :]
                if rest and rest[-1] not in ("of", "by", "for", "in", "to", "with"):
                    return snake("_".join(rest), "call")
    return name


def _name_arguments(
    api: Api, fields: Mapping[tuple[str, str], str], place: Callable[[str], Place], curated: bool
) -> dict[tuple[str, str, str], str]:
    found: dict[tuple[str, str, str], str] = {}
    for operation in api.operations:
        keys: dict[str, tuple[str, str, str]] = {}
        key: tuple[str, str, str]
        wanted: list[tuple[str, tuple[str, ...]]] = []
        reserved = {"body"} if any(body.model is None for body in operation.bodies) else set()

        def allowed(*names: str, reserved: Set[str] = reserved) -> tuple[str, ...]:
            return tuple(f"{name}_" if name in reserved or name in PARAMETER_MEMBERS else name for name in names)

        for parameter in operation.parameters:
            key = (operation.pointer, parameter.location, parameter.wire)
            name = parameter.name or snake(parameter.wire, "parameter")
            label = f"{parameter.pointer}\0{parameter.location}\0{parameter.wire}"
            keys[label] = key
            longer = f"{parameter.location}_{name}"
            wanted.append(
                (label, allowed(name, longer, f"{longer}_{spelled(parameter.wire)}", marked(longer, parameter.wire)))
            )
        taken = {name[0] for _, name in wanted}
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
                wanted.append(
                    (label, allowed(name, longer, f"{longer}_{spelled(field.wire)}", marked(longer, field.wire)))
                )

        def where(label: str) -> Place:
            return place(label.partition("\0")[0])

        for label, name in settle(
            wanted, where, f"the argument of {operation.method} {operation.path}", curated=curated
        ).items():
            found[keys[label]] = name
    return found


def _words(path: str) -> list[str]:
    return [part for part in path.split("/") if part and not part.startswith("{") and not _is_version(part)]


def _placeholders(path: str) -> list[str]:
    return [part.partition("}")[0] for part in path.split("{")[1:] if "}" in part]


def _is_version(part: str) -> bool:
    return part == "api" or (part[:1] == "v" and part[1:].replace(".", "").isdigit())
