"""Write the strings of resource modules: one view per method, rendered for blocking and for async callers."""

from __future__ import annotations

import ast
from collections.abc import Collection, Mapping

from attrs import evolve

from ...ir.ir import Operation
from ...naming.names import Names, Resource
from ...naming.reserved import RESOURCE_IMPORTS
from ...read.overlay import FlowMethod
from ...runtime.core.values import Value
from ...text.diagnostics import SpecError
from ...text.docs import argument_lines, docstring, literal, sentence, wrap
from ...text.expressions import ROOT
from ..extend import at_home
from ..features import streams
from ..imports import Imports
from .calls import Calls
from .fields import filtered_by
from .methods import MethodView, Raised, common_errors, document, in_both_flavours
from .signatures import Signatures


class SubView(Value):
    """A resource inside a resource."""

    name: str
    class_name: str
    docstring: str


class ResourceModule(Value):
    """One file under `resources/`."""

    name: str
    class_name: str
    base: str
    """The class of the runtime that its class extends; the awaitable one extends that with `Async` in front."""

    docstring: str
    imports: str
    methods: tuple[MethodView, ...]
    subs: tuple[SubView, ...]


def view_resource(  # noqa: PLR0913, PLR0917  all that a resource is made of
    resource: Resource, names: Names, calls: Calls, tags: Mapping[str, str], flows: tuple[FlowMethod, ...], package: str
) -> ResourceModule:
    """Return the view of one resource module.

    Args:
        resource: The resource.
        names: All names.
        calls: Writes the `Call(...)` expressions.
        tags: What the document says about its tags.
        flows: Overlay functions that become methods here.
        package: The package's import name, under which overlays import from it.
    """
    imports = Imports(outside=RESOURCE_IMPORTS)
    imports.add("__future__", "annotations")
    base = "StreamingResource" if any(streams(operation) for operation in resource.operations) else "Resource"
    imports.add(".._runtime.client", f"Async{base}", base)
    replaced = {flow.name for flow in flows}
    own = [operation for operation in resource.operations if names.methods[operation.pointer] not in replaced]
    common = common_errors(own)
    methods = [_method(operation, names.methods[operation.pointer], calls, common, imports) for operation in own]
    methods += [_flow(flow, imports, package) for flow in flows]
    subs = _subs(resource, names, tags)
    if subs:
        imports.add("functools", "cached_property")
        imports.add("..", "resources as _resources")
    return ResourceModule(
        name=resource.module,
        class_name=resource.class_name,
        base=base,
        docstring=_class_doc(resource, tags, common),
        imports="\n".join(imports.lines()),
        methods=tuple(methods),
        subs=subs,
    )


def _subs(resource: Resource, names: Names, tags: Mapping[str, str]) -> tuple[SubView, ...]:
    """Return the resources directly inside a resource."""
    depth = len(resource.path)
    return tuple(
        SubView(other.path[-1], other.class_name, resource_doc(other, tags))
        for other in names.resources
        if len(other.path) == depth + 1 and other.path[:depth] == resource.path
    )


def resource_doc(resource: Resource, tags: Mapping[str, str]) -> str:
    """Return the docstring of the property that a resource is reached by: the first line of the resource's own."""
    return docstring(wrap(_title(resource, _tag_doc(resource, tags)), 8), 8)


def _title(resource: Resource, tag_doc: str) -> str:
    return sentence(tag_doc) or f"{' '.join(resource.path).replace('_', ' ').capitalize()}."


def _tag_doc(resource: Resource, tags: Mapping[str, str]) -> str:
    """Return the description of the first described tag; empty if there is none."""
    return next((tags[tag] for operation in resource.operations for tag in operation.tags if tags.get(tag)), "")


def _class_doc(resource: Resource, tags: Mapping[str, str], common: Collection[Raised]) -> str:
    """Return the docstring of a resource: its first described tag, or else its name; and what most methods raise."""
    tag_doc = _tag_doc(resource, tags)
    title = _title(resource, tag_doc)
    rest = tag_doc.partition("\n\n")[2]
    lines = [*wrap(title, 4), *(["", *wrap(rest, 4)] if rest.strip() else [])]
    if common:
        lines += ["", "Methods may raise, besides what they name:"]
        lines += [line for row in common for line in argument_lines(*row, 4)]
    return docstring(lines, 4)


def _method(
    operation: Operation,
    name: str,
    calls: Calls,
    common: Collection[Raised],
    imports: Imports,
) -> MethodView:
    imports.add(".._runtime.call", "Call")
    if operation.doc.deprecated:
        imports.add(".._runtime.core", "deprecated as _deprecated")
    result = calls.result(operation, imports)
    call_arguments = [literal(operation.method), literal(operation.route)]
    for place in ("path", "query", "header", "cookie"):
        mapping = calls.parameters(operation, place, imports)
        if mapping is not None:
            call_arguments.append(f"{place}={mapping}")
    filtered = filtered_by(operation, calls)
    if filtered is not None:
        call_arguments.append("where=where")
        if any(argument.name == "where" for argument in calls.arguments.usual(operation)):
            raise SpecError(
                f"{operation.method} {operation.path}: `where` is the filter. Name the parameter with x-name."
            )
    before, body_arguments = calls.bodies.arguments(operation, imports)
    call_arguments += body_arguments
    call_arguments += result.arguments
    call_arguments += calls.behaviour(operation, imports)
    signatures = Signatures(operation, calls, result, filtered)
    signatures.imports(imports)
    doc = document(operation, signatures, common)
    call = f"Call({', '.join(call_arguments)})"
    statements = [statement for statement in (before, result.before) if statement]
    return in_both_flavours(name, statements, call, result, signatures, doc, imports)


def view_flow(flow: FlowMethod, imports: Imports, package: str, run: str) -> MethodView:
    """Return the view of the method that an overlay's flow becomes.

    Args:
        flow: The flow.
        imports: Takes what the signature needs.
        package: The package's import name, under which overlays import from it.
        run: What performs flows, such as `self._run`.
    """
    for module, name in flow.imports:
        top, _, inner = module.partition(".")
        imports.add_of_overlay(at_home(ROOT + inner if name and top == package else module, name), name)
    call = f"{run}(flows.{flow.name}({flow.arguments}))"
    doc = docstring(flow.docstring.split("\n") if flow.docstring else flow.name, 8)
    returns = _outer(flow.returns, imports)
    signatures = tuple((_with_self(parameters), _outer(returned, imports)) for parameters, returned in flow.overloads)
    body, async_body = f"return {call}", f"return await {call}"
    return MethodView(flow.name, _with_self(flow.parameters), returns, returns, doc, signatures, body, async_body, True)


def _shared(flow: FlowMethod, view: MethodView, imports: Imports) -> MethodView:
    """Let the async flavour of a resource's flow be made of the blocking one, unless it has overloads."""
    if flow.overloads:
        return view
    imports.add(".._runtime.client", "awaitable")
    return evolve(view, twin="awaitable")


def _flow(flow: FlowMethod, imports: Imports, package: str) -> MethodView:
    imports.add(".._overlay", f"{flow.module} as flows")
    if flow.overloads:
        imports.add("typing", "overload")
    return _shared(flow, view_flow(flow, imports, package, "self._run"), imports)


def _with_self(parameters: str) -> str:
    return f"self, {parameters}" if parameters else "self"


class _Lists(ast.NodeTransformer):
    """Names `list` as emitted methods do: a method of that name hides the class."""

    def __init__(self) -> None:
        self.met = False

    def visit_Name(self, node: ast.Name) -> ast.Name:
        """Rename `list`."""
        if node.id != "list":
            return node
        self.met = True
        return ast.Name("List", node.ctx)


def _outer(returns: str, imports: Imports) -> str:
    lists = _Lists()
    tree = lists.visit(ast.parse(returns, mode="eval"))
    if not lists.met:
        return returns
    imports.add("builtins", "list as List")
    return ast.unparse(tree)
