"""Hold one side of a comparison: the methods as Python sees them, the nodes as the spec has them."""

from __future__ import annotations

import ast
from typing import Any

from attrs import define, evolve, field, frozen

from ..build.schemas.merge import Merged, Merger
from ..emit.imports import Imports
from ..emit.package import directions_of, emitted_schemas
from ..emit.tags import tag_values
from ..emit.views.arguments import Argument
from ..emit.views.calls import Calls
from ..emit.views.client import CLIENT_FLOWS, view_client
from ..emit.views.methods import MethodView
from ..emit.views.models import Directions
from ..emit.views.resources import view_resource
from ..emit.views.responses import Result
from ..emit.views.types import Types
from ..ir.ir import Operation, Schema, Type, refs
from ..pipeline.project import Project
from ..read.resolve import Node, Unresolved
from ..text.diagnostics import Place, Report, SpecError


@frozen
class Argumented:
    """One argument of a method, read back from its signature."""

    name: str
    annotation: str
    default: str | None
    is_keyword: bool

    def __str__(self) -> str:
        return f"{self.name}: {self.annotation}{f' = {self.default}' if self.default is not None else ''}"


@frozen
class Method:
    """One method of the client."""

    name: str
    """With its resource: `crm.organizations.list`."""

    arguments: tuple[Argumented, ...]
    returns: str
    overloads: tuple[tuple[str, str], ...]
    doc: str
    operation: str | None
    """Pointer of the operation; None for a flow of the overlay."""

    @property
    def signature(self) -> str:
        """The method as a caller sees it."""
        positional = [str(argument) for argument in self.arguments if not argument.is_keyword]
        keywords = [str(argument) for argument in self.arguments if argument.is_keyword]
        return f"{self.name}({', '.join([*positional, *(['*', *keywords] if keywords else [])])}) -> {self.returns}"


@define(eq=False)
class Side:
    """One of the two specs, named and viewed."""

    project: Project
    types: Types = field(init=False)
    calls: Calls = field(init=False)
    schemas: dict[str, Schema] = field(init=False)
    """What becomes a class, by pointer."""

    directions: Directions = field(init=False)
    """Which way the models go."""

    methods: dict[str, Method] = field(init=False)
    """By name."""

    of_operation: dict[str, str] = field(init=False)
    """Name of the method that each operation wants, by its pointer."""

    _merger: Merger = field(init=False)
    _merged: dict[str, Merged] = field(factory=dict)

    def __attrs_post_init__(self) -> None:
        project = self.project
        self.schemas = emitted_schemas(project.api)
        self.types = Types(self.schemas, project.names)
        self.directions = evolve(directions_of(project.api), tags=tag_values(project.api, self.schemas))
        self.calls = Calls(project.api, project.names, self.types)
        self.of_operation = {
            operation.pointer: f"{'.'.join(resource.path)}.{project.names.methods[operation.pointer]}"
            for resource in project.names.resources
            for operation in resource.operations
        }
        self._merger = Merger(project.documents, Report())
        self.methods = {method.name: method for method in self._methods()}

    def _methods(self) -> list[Method]:
        project, methods = self.project, list[Method]()
        wanted = {name: pointer for pointer, name in self.of_operation.items()}
        for resource in project.names.resources:
            flows = project.overlay.flows.get(resource.module, ())
            view = view_resource(resource, project.names, self.calls, project.api.tags, flows, project.identity.package)
            prefix = ".".join(resource.path)
            flowing = {flow.name for flow in flows}
            for method in view.methods:
                name = f"{prefix}.{method.name}"
                methods.append(_method(name, method, None if method.name in flowing else wanted.get(name)))
        if project.overlay.flows.get(CLIENT_FLOWS):
            client = view_client(project.api, project.names, project.identity, project.overlay, typed=False)
            methods += [_method(method.name, method, None) for method in client.methods]
        return methods

    def takers(self, pointer: str) -> list[str]:
        """Return the arguments whose annotations list the values of an enum, and the alias of these values."""
        names = [f"models.{self.class_name(pointer)}Name"]
        for operation in self.project.api.operations:
            types: dict[tuple[str, str], Type] = {
                (parameter.location, parameter.wire): parameter.type for parameter in operation.parameters
            }
            for body in operation.bodies:
                types |= {("body", field.wire): field.type for field in (body.model.fields if body.model else ())}
            names += [
                f"{self.of_operation[operation.pointer]}({self.project.names.arguments[operation.pointer, *key]})"
                for key, type_ in types.items()
                if pointer in refs(type_) and (operation.pointer, *key) in self.project.names.arguments
            ]
        return names

    def method(self, operation: Operation) -> Method | None:
        """Return the method of an operation: its own, or the flow that replaces it."""
        return self.methods.get(self.of_operation[operation.pointer])

    def arguments(self, operation: Operation) -> tuple[Argument, ...]:
        """Return the arguments of an operation's own method."""
        return self.calls.arguments.usual(operation)

    def result(self, operation: Operation) -> Result:
        """Return the result of an operation's own method."""
        return self.calls.result(operation, Imports())

    def class_name(self, pointer: str) -> str:
        """Return the class name of a schema."""
        return self.project.names.schemas[pointer].class_name

    def is_emitted(self, pointer: str) -> bool:
        """Whether a schema becomes a class that callers can see."""
        return pointer in self.schemas

    def place(self, at: Node | str) -> Place:
        """Return the place of a part in its file."""
        return self.project.documents.place(at)

    def node(self, pointer: str) -> Node | None:
        """Return a part as the spec has it; None if there is no such part."""
        try:
            return self.project.documents.target(pointer, "#")
        except (Unresolved, SpecError):
            return None

    def member(self, pointer: str, key: str) -> Any:
        """Return the value of a key of a part; None if there is none."""
        node = self.node(pointer)
        return node.value.get(key) if node is not None and isinstance(node.value, dict) else None

    def merged(self, node: Node) -> Merged:
        """Return a schema with its `$ref` and its `allOf` resolved."""
        if node.pointer not in self._merged:
            self._merged[node.pointer] = self._merger.merge(node)
        return self._merged[node.pointer]


def _method(name: str, view: MethodView, operation: str | None) -> Method:
    return Method(name, parsed(view.parameters), view.returns, view.overloads, view.docstring, operation)


def parsed(parameters: str) -> tuple[Argumented, ...]:
    """Read the arguments back from a signature's inside; `self` is left out."""
    tree = ast.parse(f"def f({parameters}): ...").body[0]
    if not isinstance(tree, ast.FunctionDef):
        return ()
    arguments = tree.args
    plain = [*arguments.posonlyargs, *arguments.args]
    defaults: list[ast.expr | None] = [None] * (len(plain) - len(arguments.defaults))
    defaults += arguments.defaults
    rows = [(argument, default, False) for argument, default in zip(plain, defaults, strict=True)]
    if arguments.vararg:
        rows.append((arguments.vararg, None, False))
    rows += [
        (argument, default, True) for argument, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)
    ]
    return tuple(
        Argumented(
            row.arg,
            ast.unparse(row.annotation) if row.annotation else "",
            ast.unparse(default) if default is not None else None,
            is_keyword,
        )
        for row, default, is_keyword in rows
        if row.arg != "self"
    )
