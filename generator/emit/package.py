"""Turn an API with names into the files of a project."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache
from itertools import chain

from attrs import evolve

from ..ir.ir import Alias, Api, Body, Model, Operation, Ref, Schema, Type, Wrapped, refs
from ..naming.identity import Identity
from ..naming.names import Names
from ..naming.reserved import RUNTIME
from ..read.load import join_pointer
from ..read.overlay import Overlay
from ..text.diagnostics import SpecError
from ..text.docs import comment, docstring, literal, sentence
from ..text.expressions import Expr
from ..text.suggestions import did_you_mean
from ..text.words import words
from . import extend
from .credentials import schemes_of
from .derived_examples import view_derived_examples
from .examples import view_examples
from .features import at_hand, left_out, streams
from .imports import Imports, by_kind
from .programs import program_files
from .project_files import project_files
from .render import render
from .tags import tag_values
from .views.calls import Calls
from .views.client import CLIENT_FLOWS, taken_features, view_client
from .views.enum_names import EnumNames, enum_names
from .views.fields import FieldsView, view_fields
from .views.long_types import MODULE, long_types, module_of, named
from .views.models import Directions, view_models, view_never_null
from .views.resources import view_resource
from .views.takes import view_takes
from .views.types import Types
from .webhooks import view_webhooks
from .write import COPIED

_ERRORS = words(
    "ApiError BadRequest ClientError Conflict ConnectionFailed DecodeError ExtraMissing Forbidden InvalidArgument "
    "MissingCredential NotFound NotReady OutcomeUnknown RateLimited ServerError TimedOut TransportError "
    "Unauthorized Unprocessable"
)

_PUBLIC = {
    **dict.fromkeys(_ERRORS, "._runtime.core"),
    "Drift": "._runtime.core",
    "File": "._runtime.core",
    "UNSET": "._runtime.core",
    "Unset": "._runtime.core",
    **dict.fromkeys(("CallLike", "Progress", "Readable", "SequenceNotStr", "Target", "Upload"), "._runtime.core"),
    **dict.fromkeys(("Attempt", "Call", "Clock", "Options", "Page", "Recorded", "Saved"), "._runtime.call"),
    **dict.fromkeys(("Settings", "Waiting"), "._runtime.call"),
    "ArrowTable": "._runtime.codec",
    **dict.fromkeys(("ArrowReader", "AsyncArrowReader"), "._runtime.paging"),
    **dict.fromkeys(("AsyncPageWalk", "AsyncPages", "PageWalk", "Pages"), "._runtime.paging"),
    "Model": "._runtime.codec",
    **dict.fromkeys(("AsyncSecretSource", "SecretSource"), "._runtime.auth"),
    **dict.fromkeys(("AsyncHttpSender", "CertSource", "HttpSender", "ProxySource", "VerifySource"), "._runtime.core"),
    "PlannedRequests": "._runtime.client",
    "RateLimitState": "._runtime.dialect",
    "ExchangeRecorder": "._runtime.http",
    "SentRequest": "._runtime.core",
}
"""What a package offers besides its clients and models: whatever a public signature names."""

_FUNCTIONS = {"explain": ("explain", "explain_async"), "record": ("record",)}
"""What stands in for a method of clients whose name is a resource."""

_STREAMS = dict.fromkeys(("AsyncStream", "Event", "Stream"), "._runtime.http")


def emit(api: Api, names: Names, identity: Identity, overlay: Overlay, source: str) -> dict[str, str]:
    """Return the text of every file of the project by its path, not yet formatted.

    Args:
        api: The API.
        names: Its names.
        identity: What the project is called.
        overlay: Hand-written modules that go along.
        source: What the first line of each file names as the place to edit.
    """
    package = identity.package
    schemas = emitted_schemas(api)
    header = _header(source, identity, overlay, schemas.values())
    enums = enum_names(api, schemas, names)
    types = Types(schemas, names, literals=enums.beside)
    taken = [*(name for name, _ in enums.aliases.values()), *overlay.offered]
    long = long_types(api, types, names, taken)
    types = named(types, long)
    calls = Calls(api, names, types)
    files: dict[str, str] = {}
    files |= _model_files(api, schemas, names, overlay, enums, long, header, package)
    files |= _models_init(f"{package}/models", schemas, names, overlay, enums, long, header)
    _refuse_unknown_flows(names, overlay)
    for resource in names.resources:
        view = view_resource(resource, names, calls, api.tags, overlay.flows.get(resource.module, ()), package)
        files[f"{package}/resources/{view.name}.py"] = render("resource.py", header=header, module=view)
    if classes := view_fields(api, schemas, names, calls):
        files[f"{package}/fields/_records.py"] = render("fields.py", header=header, classes=classes)
        files[f"{package}/fields/__init__.py"] = _fields_init(classes, header)
    files[f"{package}/resources/__init__.py"] = _resources_init(names, header)
    if rows := view_takes(api.operations, names, types):
        files[f"{package}/_arguments.py"] = render("arguments.py", header=header, rows=rows)
    files[f"{package}/client.py"] = render(
        "client.py", header=header, client=view_client(api, names, identity, overlay, typed=bool(rows))
    )
    more = dict.fromkeys(["fields", "models"] if classes else ["models"], ".")
    if api.events:
        webhooks = view_webhooks(api, types, identity.prefix)
        files[f"{package}/webhooks.py"] = render("webhooks.py", header=header, view=webhooks)
        more["webhooks"] = "."
    more |= {name: "._runtime.client" for feature in taken_features(names) for name in _FUNCTIONS[feature]}
    missing = left_out(api, {scheme.kind for scheme in schemes_of(api)}, overlay)
    files[f"{package}/__init__.py"] = _package_init(api, identity, overlay, header, more, missing)
    files[f"{package}/py.typed"] = ""
    files[f"{package}/__main__.py"] = render(
        "command_line.py", header=header, package=package, program=identity.program
    )
    files |= _copies(overlay, identity, header, missing)
    files |= program_files(api, names, identity, header)
    files |= project_files(api, names, identity, overlay, header)
    return files


def _header(source: str, identity: Identity, overlay: Overlay, schemas: Iterable[Schema]) -> str:
    """Return the first lines of every module."""
    header = f"Generated from {comment(source)}; edit that{_or_overlay(overlay, identity)}, then generate again."
    if not any(schema.doc.deprecated for schema in schemas):
        return header
    # The client itself has to name what is deprecated; its users are told.
    return f"{header}\n# pyright: reportDeprecated=false\n# mypy: disable-error-code=deprecated"


def _model_files(  # noqa: PLR0913, PLR0917  all that the models are made of
    api: Api,
    schemas: dict[str, Schema],
    names: Names,
    overlay: Overlay,
    enums: EnumNames,
    long: Mapping[str, Expr],
    header: str,
    package: str,
) -> dict[str, str]:
    """Return the modules of the models, and the tables beside them."""
    directions = evolve(directions_of(api), tags=tag_values(api, schemas))
    files: dict[str, str] = {}
    for module in view_models(schemas, names, overlay, directions, enums):
        files[f"{package}/models/{module.name}.py"] = render("model.py", header=header, module=module)
    if long:
        lines, rows = module_of(long)
        files[f"{package}/models/{MODULE}.py"] = render("long_types.py", header=header, lines=lines, rows=rows)
    examples = view_examples(api, schemas, names)
    derived = view_derived_examples(schemas, names, json.loads(examples or "{}"))
    if derived:
        files[f"{package}/_derived_examples.json"] = derived
    if examples:
        files[f"{package}/_examples.json"] = examples
    if never_null := view_never_null(schemas, names, directions):
        files[f"{package}/_members.py"] = render("members.py", header=header, rows=never_null)
    return files


def unknown_errors(api: Api, overlay: Overlay) -> list[tuple[str, str]]:
    """Return pointer and text of each `x-raises` that names an error which the client does not have."""
    offered = sorted({*_ERRORS, *overlay.errors})
    return [
        (
            join_pointer(join_pointer(f"{operation.pointer}/responses", status), "x-raises"),
            f"x-raises of {status} names {name}, which the client does not have. "
            + (did_you_mean(name, offered) or f"Name one of {', '.join(offered)}."),
        )
        for operation in api.operations
        for status, classes in operation.raises.items()
        for name in classes
        if name not in offered
    ]


def _refuse_unknown_flows(names: Names, overlay: Overlay) -> None:
    """Raise an error if a module of flows belongs to no resource."""
    known = {resource.module for resource in names.resources}
    for name in overlay.flows:
        if name not in known and name != CLIENT_FLOWS and not name.startswith("_"):
            text = f"there is no resource {name!r}. Name the module after one of {', '.join(sorted(known))}."
            raise SpecError(f"overlay module {name}.py: {text}")


def emitted_schemas(api: Api) -> dict[str, Schema]:
    """Return the schemas that become classes, by pointer; a schema used only for arguments does not."""
    known = _reach(api, chain(_event_refs(api), *map(_mentioned, api.operations)))
    bodies = chain.from_iterable(operation.bodies for operation in api.operations)
    flattened = set(chain.from_iterable(map(_flattened, bodies)))
    unused = [pointer for pointer in api.schemas if pointer not in known and pointer not in flattened]
    roots = [pointer for pointer in unused if api.schemas[pointer].parent is None or "/webhooks/" in pointer]
    needed = known | _reach(api, roots)
    return {pointer: schema for pointer, schema in api.schemas.items() if pointer in needed}


def _mentioned(operation: Operation) -> Iterator[str]:
    """Yield pointers of the schemas that the parameters, answers and bodies of an operation refer to."""
    for parameter in operation.parameters:
        yield from refs(parameter.type)
    for answer in operation.answers:
        if answer.type is not None:
            yield from refs(answer.type)
    for body in operation.bodies:
        yield from _body_refs(body.model, body.type)


def _flattened(body: Body) -> Iterator[str]:
    """Yield the pointers of the schemas whose members become the arguments of a body."""
    if body.model is None:
        return
    yield body.model.pointer
    inner = body.type
    while isinstance(inner, Wrapped):
        inner = inner.inner
    if isinstance(inner, Ref):
        yield inner.pointer


def _reach(api: Api, start: Iterable[str]) -> set[str]:
    reached: set[str] = set()
    stack = list(start)
    while stack:
        pointer = stack.pop()
        if pointer in reached or pointer not in api.schemas:
            continue
        reached.add(pointer)
        schema = api.schemas[pointer]
        if isinstance(schema, Model):
            for field in schema.fields:
                stack += refs(field.type)
            if schema.extra is not None:
                stack += refs(schema.extra)
        elif isinstance(schema, Alias):
            stack += refs(schema.type)
    return reached


def directions_of(api: Api) -> Directions:
    """Return which models are only sent, and which are both sent and received."""
    sent = [p for operation in api.operations for body in operation.bodies for p in _body_refs(body.model, body.type)]
    received = [
        p for operation in api.operations for answer in operation.answers if answer.type for p in refs(answer.type)
    ]
    given, read = _reach(api, sent), _reach(api, [*received, *_event_refs(api)])
    return Directions(frozenset(given - read), frozenset(given & read))


def _event_refs(api: Api) -> list[str]:
    """Return the pointers that the events of the vendor refer to."""
    return [pointer for event in api.events for pointer in refs(event.type)]


def _body_refs(model: Model | None, type_: Type) -> list[str]:
    if model is None:
        return list(refs(type_))
    unlisted = [] if model.extra is None else [model.extra]
    return [pointer for type_ in (*(field.type for field in model.fields), *unlisted) for pointer in refs(type_)]


def _models_init(  # noqa: PLR0913, PLR0917  all that the folder of models is made of
    folder: str,
    schemas: dict[str, Schema],
    names: Names,
    overlay: Overlay,
    enums: EnumNames,
    long: Mapping[str, Expr],
    header: str,
) -> dict[str, str]:
    rows: dict[str, str] = {}
    for pointer, schema in schemas.items():
        name = names.schemas[pointer]
        replaced = isinstance(schema, Model) and schema.replaced
        rows[name.class_name] = overlay.home(name.class_name) if replaced else name.module
    for pointer, (alias, _) in enums.aliases.items():
        rows[alias] = names.schemas[pointer].module
    rows |= dict.fromkeys(long, MODULE)
    for offered in overlay.offered:
        rows[offered] = overlay.home(offered)
    imports = Imports()
    table: dict[str, list[str]] = {}
    for class_name, module in sorted(rows.items(), key=lambda row: (row[1], row[0])):
        imports.add(module if module.startswith(".") else f".{module}", f"{class_name} as {class_name}")
        table.setdefault(module, []).append(class_name)
    lines = [(module, " ".join(class_names)) for module, class_names in table.items()]
    return {
        f"{folder}/__init__.py": render("models_init.py", header=header, table=lines),
        f"{folder}/_names.py": render("models_names.py", header=header, lines=imports.lines()),
    }


def _resources_init(names: Names, header: str) -> str:
    if not names.resources:
        return f'# {header}\n"""One module per resource; this API has none."""\n'
    imports = Imports()
    table: list[tuple[str, str]] = []
    for resource in sorted(names.resources, key=lambda resource: resource.module):
        classes = (f"Async{resource.class_name}", resource.class_name)
        imports.add(f".{resource.module}", *(f"{name} as {name}" for name in classes))
        table.append((resource.module, " ".join(classes)))
    return render("resources_init.py", header=header, lines=imports.lines(), table=table)


def _fields_init(classes: Iterable[FieldsView], header: str) -> str:
    return render("fields_init.py", header=header, names=" ".join(view.name for view in classes))


def _package_init(  # noqa: PLR0913, PLR0917  all that its names come from
    api: Api, identity: Identity, overlay: Overlay, header: str, more: Mapping[str, str], missing: Collection[str]
) -> str:
    """Return the text of the package's own module; `more` has further names by their module, `.` for a module."""
    rows = {
        f"Async{identity.class_name}Client": ".client",
        f"{identity.class_name}Client": ".client",
        **_PUBLIC,
        **(_STREAMS if any(map(streams, api.operations)) else {}),
        **({} if "filters/filters.py" in missing else dict.fromkeys(("Condition", "Filter"), "._runtime.filters")),
        **dict.fromkeys(overlay.errors, "._overlay.errors"),
        **{name: module for name, module in more.items() if module != "."},
        **{name: "._overlay.options" for name in (overlay.options, overlay.settings) if name is not None},
    }
    modules = [name for name, module in more.items() if module == "."]
    imports = Imports()
    for name, module in (*rows.items(), *((name, ".") for name in modules)):
        imports.add(module, f"{name} as {name}")
    text = docstring(f"Typed client for {sentence(comment(api.title))}")
    exported = sorted(rows.items(), key=lambda row: (by_kind(row[0])[0], row[0]))  # as ruff sorts `__all__`
    return render(
        "package_init.py",
        header=header,
        docstring=text,
        version=literal(identity.version),
        names=exported,
        lines=imports.lines(),
        modules=modules,
    )


def _or_overlay(overlay: Overlay, identity: Identity) -> str:
    return f" or overlays/{identity.vendor}/" if overlay.files else ""


def _copies(overlay: Overlay, identity: Identity, header: str, missing: Collection[str]) -> dict[str, str]:
    """Return the copies of hand-written modules that this client ships: runtime and overlay."""
    package = identity.package
    runtime = {name: at_hand(name, text, missing) for name, text in runtime_files().items() if name not in missing}
    files = {f"{package}/_runtime/{name}": _copy(f"generator/runtime/{name}", text) for name, text in runtime.items()}
    files[f"{package}/{extend.MODULE}"] = extend.extend_module(header, runtime)
    for name, text in overlay.files.items():
        files[f"{package}/_overlay/{name}"] = _copy(f"overlays/{identity.vendor}/{name}", text)
    if overlay.files:
        files.setdefault(f"{package}/_overlay/__init__.py", '"""Hand-written parts of this client."""\n')
    for folder, about in (("models", "Hand-written models of this client."), ("simulator", "The vendor's simulator.")):
        if any(name.startswith(f"{folder}/") for name in overlay.files):
            files.setdefault(f"{package}/_overlay/{folder}/__init__.py", f'"""{about}"""\n')
    return files


@cache
def runtime_files() -> Mapping[str, str]:
    """Return the text of each module of the runtime, by its path relative to the runtime's folder."""
    return {path.relative_to(RUNTIME).as_posix(): path.read_text("utf-8") for path in sorted(RUNTIME.rglob("*.py"))}


def _copy(source: str, text: str) -> str:
    return f"{COPIED}{source}; edit it there, then generate again.\n{text}"
