"""Finish the strings of resource modules: one view of a method, rendered for blocking and for async callers."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from .bodies import body_slot
from .docs import docstring, entry, literal, sentence, wrapped
from .imports import Imports
from .ir import Constant, Operation
from .naming import Names, Resource
from .overlay import FlowMethod
from .problems import SpecError
from .view_calls import Argument, Calls, sent
from .view_fields import filtered_by
from .view_types import optional

REFUSALS = {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "409": "Conflict",
    "422": "Unprocessable",
    "429": "RateLimited",
}
"""The error a status is raised as, where it has one of its own."""

_WHERE = (
    "Condition that records have to meet: a function of their fields, as in `lambda each: each.id.in_(known)`, or a "
    "mapping, as in `{'id': {'in': known}}`."
)


@frozen
class MethodView:
    """One method, as text; what differs between the flavours has two spellings."""

    name: str
    parameters: str
    returns: str
    async_returns: str
    docstring: str
    overloads: tuple[tuple[str, str], ...]
    """Parameters and result of each overload; the docstring is on the method itself."""

    body: str
    async_body: str
    is_async: bool
    """Whether the async flavour is a coroutine."""


@frozen
class SubView:
    """A resource inside a resource."""

    name: str
    class_name: str
    module: str


@frozen
class ResourceModule:
    """One file under `resources/`."""

    name: str
    class_name: str
    docstring: str
    imports: str
    typing_imports: tuple[str, ...]
    methods: tuple[MethodView, ...]
    subs: tuple[SubView, ...]


def arguments_of(operation: Operation, calls: Calls) -> tuple[Argument, ...]:
    """Give the arguments of an operation's method: path first, then what is required, then the rest."""
    found: list[Argument] = []
    for parameter in operation.parameters:
        annotation = calls.types.annotation(parameter.type, "argument")
        required = parameter.required
        found.append(
            Argument(
                calls.argument_name(operation, parameter.location, parameter.wire),
                annotation if required else optional(annotation),
                required,
                "" if required else "UNSET",
                parameter.location,
                parameter.wire,
                parameter.pointer,
                parameter.doc.description or parameter.doc.summary,
                parameter.type,
            )
        )
    bodies = calls.chosen_bodies(operation)
    seen: set[str] = set()
    for body in bodies:
        slot = body_slot(body.media)
        if body.model is None:
            annotation = calls.types.annotation(body.type, "argument")
            if slot == "content":
                annotation = "str | bytes" if annotation == "str" else "Upload"
            required = body.required
            doc = body.doc.description
            found.append(
                Argument(
                    "body",
                    annotation if required else optional(annotation),
                    required,
                    "" if required else "UNSET",
                    slot,
                    "",
                    body.pointer,
                    doc,
                    body.type,
                )
            )
            continue
        for field in sent(body.model):
            if field.wire in seen:
                continue
            seen.add(field.wire)
            required = field.required and all(
                any(other.wire == field.wire and other.required for other in sent(each.model))
                for each in bodies
                if each.model
            )
            annotation = calls.types.annotation(field.type, "argument")
            default = "" if required else "UNSET"
            if required and isinstance(field.type, Constant) and len(field.type.values) == 1:
                default = literal(field.type.values[0])
            found.append(
                Argument(
                    calls.argument_name(operation, "body", field.wire),
                    annotation if required else optional(annotation),
                    required,
                    default,
                    slot,
                    field.wire,
                    field.pointer,
                    field.doc.description or field.doc.summary,
                    field.type,
                )
            )
    path = [each for each in found if each.place == "path"]
    others = [each for each in found if each.place != "path"]
    return tuple(path + sorted(others, key=lambda each: bool(each.default)))


def view_resource(
    resource: Resource, names: Names, calls: Calls, tags: Mapping[str, str], flows: tuple[FlowMethod, ...], package: str
) -> ResourceModule:
    """Give one resource module.

    Args:
        resource: The resource.
        names: All names.
        calls: Writes the `Call(...)` expressions.
        tags: What the document says about its tags.
        flows: Overlay functions that become methods here.
        package: The package's import name, under which overlays import from it.
    """
    imports = Imports()
    imports.add("__future__", "annotations")
    imports.add(".._runtime.resource", "AsyncResource", "Resource")
    typing_imports = Imports()
    replaced = {flow.name for flow in flows}
    methods = [
        _method(operation, names.methods[operation.pointer], calls, imports, typing_imports)
        for operation in resource.operations
        if names.methods[operation.pointer] not in replaced
    ]
    methods += [_flow(flow, imports, package) for flow in flows]
    if any("builtins." in f"{method.parameters}{method.returns}{method.async_returns}" for method in methods):
        imports.add("builtins")
    depth = len(resource.path)
    subs = tuple(
        SubView(other.path[-1], other.class_name, other.module)
        for other in names.resources
        if len(other.path) == depth + 1 and other.path[:depth] == resource.path
    )
    for sub in subs:
        typing_imports.add(f".{sub.module}", f"Async{sub.class_name}", sub.class_name)
    if subs:
        imports.add("functools", "cached_property")
    if typing_imports.lines():
        imports.add("typing", "TYPE_CHECKING")
    said = next((tags[tag] for operation in resource.operations for tag in operation.tags if tags.get(tag)), "")
    title = sentence(said) or f"{' '.join(resource.path).replace('_', ' ').capitalize()}."
    rest = said.partition("\n\n")[2]
    doc = docstring([*wrapped(title, 4), *(["", *wrapped(rest, 4)] if rest.strip() else [])], 4)
    lines = "\n".join(imports.lines())
    return ResourceModule(
        resource.module, resource.class_name, doc, lines, tuple(typing_imports.lines()), tuple(methods), subs
    )


def _method(operation: Operation, name: str, calls: Calls, imports: Imports, typing_imports: Imports) -> MethodView:
    imports.add(".._runtime.call", "Call")
    arguments = arguments_of(operation, calls)
    for each in arguments:
        _import_argument(each, calls, imports)
    several = calls.chosen_bodies(operation)
    extra = next((body.model for body in several if body.model is not None and body.model.is_open), None)
    result = calls.result(operation, imports)
    said = [literal(operation.method), literal(operation.route)]
    for place in ("path", "query", "header", "cookie"):
        mapping = calls.parameters(operation, place, imports)
        if mapping is not None:
            said.append(f"{place}={mapping}")
    filtered = filtered_by(operation, calls)
    if filtered is not None:
        said.append("where=where")
    said += calls.bodies(operation, imports)
    said += result.arguments
    said += calls.behaviour(operation, imports)
    call = f"Call({', '.join(said)})"
    positional = [_parameter(each) for each in arguments if each.place == "path"]
    keywords = [_parameter(each) for each in arguments if each.place != "path"]
    if filtered is not None:
        if any(each.name == "where" for each in arguments):
            raise SpecError(f"{operation.method} {operation.path}: the name `where` is the filter's. Use an x-name.")
        typing_imports.add("..", "fields")
        typing_imports.add(".._runtime.filters", "Filter")
        imports.add(".._runtime.unset", "UNSET")
        keywords.insert(0, f"where: Filter[fields.{filtered}] = UNSET")
    if extra is not None:
        imports.add("collections.abc", "Mapping")
        imports.add(".._runtime.unset", "UNSET", "Unset")
        keywords.append("extra: Mapping[str, object] | Unset = UNSET")
    if len(several) > 1:
        imports.add("typing", "Literal")
        media = ", ".join(literal(body.media) for body in several)
        keywords.append(f"content_type: Literal[{media}] = {literal(several[0].media)}")
    doc = _docstring(operation, arguments, filtered is not None, extra is not None, result.kind)
    if result.kind == "binary":
        return _binary(name, positional, keywords, call, doc, imports)
    signature = _signature(positional, keywords)
    if result.kind == "pages":
        imports.add(".._runtime.paging", "AsyncPages", "Pages")
        body = f"return self._walk({call})"
        annotation = result.annotation
        return MethodView(
            name, signature, f"Pages[{annotation}]", f"AsyncPages[{annotation}]", doc, (), body, body, False
        )
    if result.kind == "stream":
        imports.add(".._runtime.events", "AsyncStream", "Stream")
        body = f"return self._stream({call})"
        kinds = f"Stream[{result.annotation}]", f"AsyncStream[{result.annotation}]"
        return MethodView(name, signature, *kinds, doc, (), body, body.replace("self", "await self", 1), True)
    if result.annotation == "None":
        typed = f"call: Call[None] = {call}"
        body, async_body = f"{typed}\nself._send(call)", f"{typed}\nawait self._send(call)"
        return MethodView(name, signature, "None", "None", doc, (), body, async_body, True)
    before = f"{result.before}\n" if result.before else ""
    body, async_body = f"{before}return self._send({call})", f"{before}return await self._send({call})"
    return MethodView(name, signature, result.annotation, result.annotation, doc, (), body, async_body, True)


def _binary(name: str, positional: list[str], keywords: list[str], call: str, doc: str, imports: Imports) -> MethodView:
    imports.add("typing", "overload")
    imports.add(".._runtime.call", "Progress", "Saved")
    imports.add(".._runtime.files", "Target")
    overloads = (
        (_signature(positional, keywords), "bytes"),
        (_signature(positional, ["to: Target", *keywords, "progress: Progress | None = None"]), "Saved"),
    )
    both = _signature(positional, ["to: Target | None = None", *keywords, "progress: Progress | None = None"])
    body = f"return self._fetch({call}, to, progress)"
    return MethodView(
        name, both, "bytes | Saved", "bytes | Saved", doc, overloads, body, body.replace("self", "await self", 1), True
    )


def _signature(positional: list[str], keywords: list[str]) -> str:
    return ", ".join(["self", *positional, *(["*", *keywords] if keywords else [])])


def _parameter(argument: Argument) -> str:
    return f"{argument.name}: {argument.annotation}{f' = {argument.default}' if argument.default else ''}"


def _import_argument(argument: Argument, calls: Calls, imports: Imports) -> None:
    for module, name in calls.types.imports(argument.type, "argument"):
        imports.add(module, name)
    if "models." in argument.annotation:
        imports.add("..", "models")
    if "Upload" in argument.annotation:
        imports.add(".._runtime.files", "Upload")
    if argument.default == "UNSET":
        imports.add(".._runtime.unset", "UNSET", "Unset")


def _docstring(operation: Operation, arguments: tuple[Argument, ...], filtered: bool, extra: bool, kind: str) -> str:
    doc = operation.doc
    first = sentence(doc.summary or doc.description) or f"Send {operation.method} {operation.path}."
    lines = wrapped(first, 8)
    rest = doc.description if doc.summary else doc.description.partition("\n\n")[2]
    if rest.strip():
        lines += ["", *wrapped(rest, 8)]
    if doc.deprecated:
        lines += ["", "Deprecated by the vendor."]
    rows = [line for each in arguments if each.doc.strip() for line in entry(each.name, each.doc, 8)]
    if filtered:
        rows = [*entry("where", _WHERE, 8), *rows]
    if extra:
        rows += entry("extra", "Members to send that this client does not know, by their wire names.", 8)
    if kind == "binary":
        rows += entry("to", "Path or binary file to write to; left out, the bytes are returned.", 8)
        rows += entry("progress", "Called with the bytes so far and the total, which may be None.", 8)
    if rows:
        lines += ["", "Args:", *rows]
    raised: list[str] = []
    for status, text in operation.refusals:
        name = REFUSALS.get(status, "ServerError" if status.startswith("5") else "Refusal")
        if text and not any(line.startswith(f"    {name}:") for line in raised):
            raised += entry(name, sentence(text), 8)
    if raised:
        lines += ["", "Raises:", *raised]
    return docstring(lines, 8)


def view_flow(flow: FlowMethod, imports: Imports, package: str, run: str, lead: str = "..") -> MethodView:
    """Give the method that a flow of an overlay becomes.

    Args:
        flow: The flow.
        imports: Takes what the signature needs.
        package: The package's import name, under which overlays import from it.
        run: What performs flows, such as `self._run`.
        lead: The dots that lead from the module to the package.
    """
    for line in flow.imports:
        line = line.replace(f"from {package}.", f"from {lead}").replace("from .._overlay", f"from {lead}_overlay")
        line = line.replace(f"from {package} import", f"from {lead} import")
        imports.add_line(line)
    call = f"{run}(flows.{flow.name}({flow.arguments}))"
    doc = docstring(flow.docstring.split("\n") if flow.docstring else flow.name, 8)
    returns = _outer(flow.returns)
    signatures = tuple((_with_self(parameters), _outer(said)) for parameters, said in flow.overloads)
    body, async_body = f"return {call}", f"return await {call}"
    return MethodView(flow.name, _with_self(flow.parameters), returns, returns, doc, signatures, body, async_body, True)


def _flow(flow: FlowMethod, imports: Imports, package: str) -> MethodView:
    imports.add(".._overlay", f"{flow.module} as flows")
    if flow.overloads:
        imports.add("typing", "overload")
    return view_flow(flow, imports, package, "self._run")


def _with_self(parameters: str) -> str:
    return f"self, {parameters}" if parameters else "self"


def _outer(returns: str) -> str:
    for outer in ("list", "dict"):
        if returns.startswith(f"{outer}["):
            return returns.replace(f"{outer}[", f"builtins.{outer}[")
    return returns
