# Copied from generator/runtime/apps/reflection/methods.py; edit it there, then generate again.
"""List the resources and methods of a client: names, arguments, docs, and whether they read or write."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cached_property
from typing import Literal, TypeAlias

from ...core.values import Value
from .docs import Doc, doc_of, summary_of
from .requests import Request, Requests
from .source import classes, decorators, functions, imported, tree_of

Kind: TypeAlias = Literal["value", "listing", "stream", "file"]
"""What a method returns: a value, pages of a listing, a stream, or a file that `to` may name a place for."""

Role: TypeAlias = Literal["value", "where", "upload", "target", "progress"]
"""What an argument is: a value that is sent, a filter, a file to send, a place for a file, or a function to call."""

Path: TypeAlias = tuple[str, ...]
"""Where a resource or method is, such as `("hours", "hours", "list")` for `client.hours.hours.list`."""

_OWN = frozenset({"with_options"})
"""Methods of clients that change the client, and call nothing."""


_ROLES: dict[str, Role] = {
    "Filter": "where",
    "Upload": "upload",
    "File": "upload",
    "Target": "target",
    "Progress": "progress",
}


class Argument(Value):
    """An argument of a method."""

    name: str
    annotation: str
    """Its type, as the method's module writes it; `named.node_of` reads it."""
    required: bool
    positional: bool
    """Whether it may be given without its name."""
    default: str | float | None
    """What the server takes where it is left out, by its own documentation; `None` if that is not documented."""
    doc: str

    @property
    def role(self) -> Role:
        """What it is, by its type."""
        words = set(re.findall(r"\w+", self.annotation))
        for name, role in _ROLES.items():
            if name in words:
                return role
        return "progress" if self.name == "progress" and "Callable" in words else "value"


class Method(Value):
    """A method of a client or of one of its resources."""

    path: Path
    module: str
    """The module whose names its annotations use."""
    arguments: tuple[Argument, ...]
    returns: str
    """What it returns, as its module writes it."""
    kind: Kind
    doc: Doc
    requests: tuple[Request, ...]
    """Method and route of each request that it may make, as the vendor writes them."""
    reads: bool
    """Whether it changes nothing at the vendor: all its requests are `GET` or `HEAD`."""
    deprecated: bool

    @property
    def name(self) -> str:
        """The name of it in Python, with those of its resources: `hours.hours.list`."""
        return ".".join(self.path)

    def argument(self, name: str) -> Argument | None:
        """Return the argument of a name; `None` if there is no such argument."""
        return next((argument for argument in self.arguments if argument.name == name), None)


class Group(Value):
    """A resource, or the client itself."""

    path: Path
    doc: Doc
    groups: dict[str, str]
    """The first line about each resource in it, by name."""
    methods: dict[str, str]
    """The first line about each method, by name."""


class _Home:
    """The class that a group is, and what its module knows."""

    def __init__(self, module: str, tree: ast.Module, node: ast.ClassDef) -> None:
        self.module = module
        self.node = node
        self._tree = tree
        self.functions = {one.name: one for one in functions(node.body)}

    @cached_property
    def names(self) -> dict[str, tuple[str, str]]:
        return imported(self._tree, self.module.rpartition(".")[0])

    def resources(self) -> dict[str, ast.FunctionDef]:
        return {name: one for name, one in self.functions.items() if "cached_property" in decorators(one)}

    def methods(self) -> dict[str, ast.FunctionDef]:
        hidden = self.resources().keys() | _OWN
        return {name: one for name, one in self.functions.items() if not name.startswith("_") and name not in hidden}


class Surface:
    """The methods of a client, found in the modules of its package."""

    def __init__(self, package: str) -> None:
        self.package = package
        self._homes: dict[Path, _Home | None] = {}
        self._requests = Requests(package)

    @cached_property
    def client_class(self) -> str:
        """Name of the blocking client's class."""
        return self._client.node.name

    def group(self, path: Path = ()) -> Group | None:
        """Return a resource, or the client for an empty path; `None` if there is no such resource."""
        home = self._home(path)
        if home is None:
            return None
        return Group(
            path,
            doc_of(ast.get_docstring(home.node)),
            {name: _summary(one) for name, one in home.resources().items()},
            {name: _summary(one) for name, one in home.methods().items()},
        )

    def method(self, path: Path) -> Method | None:
        """Return the method at a path; `None` if there is no such method."""
        home = self._home(path[:-1]) if path else None
        function = home.methods().get(path[-1]) if home is not None else None
        if home is None or function is None:
            return None
        doc = doc_of(ast.get_docstring(function))
        arguments = tuple(_arguments(function, doc))
        returns = ast.unparse(function.returns) if function.returns is not None else ""
        requests, reads = self._requests.of(function, home.names)
        return Method(
            path=path,
            module=home.module,
            arguments=arguments,
            returns=returns,
            kind=_kind(returns, arguments),
            doc=doc,
            requests=requests,
            reads=reads,
            deprecated="_deprecated" in decorators(function),
        )

    def methods(self, path: Path = ()) -> Iterator[Method]:
        """Yield the methods at and below a path, in the order of the document."""
        home = self._home(path)
        if home is None:
            return
        for name in home.methods():
            method = self.method((*path, name))
            if method is not None:
                yield method
        for name in home.resources():
            yield from self.methods((*path, name))

    @cached_property
    def _client(self) -> _Home:
        name = f"{self.package}.client"
        tree = tree_of(name, blocking=True)
        if tree is None:
            raise LookupError(f"the source of {name} is not there")
        return _Home(name, tree, classes(tree)[0])

    @cached_property
    def _modules(self) -> dict[str, str]:
        """The module of each resource's class."""
        name = f"{self.package}.resources"
        tree = tree_of(name)
        return {own: module for module, own in imported(tree, name).values()} if tree is not None else {}

    def _home(self, path: Path) -> _Home | None:
        if path not in self._homes:
            self._homes[path] = self._read_home(path) if path else self._client
        return self._homes[path]

    def _read_home(self, path: Path) -> _Home | None:
        above = self._home(path[:-1])
        link = above.resources().get(path[-1]) if above is not None else None
        module = self._modules.get(_resource_class(link)) if link is not None else None
        tree = tree_of(module, blocking=True) if module is not None else None
        return _Home(module, tree, classes(tree)[0]) if module is not None and tree is not None else None


def _resource_class(link: ast.FunctionDef) -> str:
    """Return the class that a property makes: `return _resources.Invoices(self)`."""
    calls = [node.func for node in ast.walk(link) if isinstance(node, ast.Call)]
    return next((one.attr for one in calls if isinstance(one, ast.Attribute)), "")


def _summary(function: ast.FunctionDef) -> str:
    return summary_of(ast.get_docstring(function, clean=False))


def _arguments(function: ast.FunctionDef, doc: Doc) -> Iterator[Argument]:
    own = function.args
    positional = [*own.posonlyargs, *own.args][1:]
    lacking = len(positional) - len(own.defaults)
    defaults = [*[None] * lacking, *own.defaults, *own.kw_defaults]
    for index, (argument, default) in enumerate(zip([*positional, *own.kwonlyargs], defaults, strict=True)):
        yield Argument(
            name=argument.arg,
            annotation="" if argument.annotation is None else ast.unparse(argument.annotation),
            required=default is None,
            positional=index < len(positional),
            default=_documented(default),
            doc=doc.arguments.get(argument.arg, ""),
        )


def _documented(default: ast.expr | None) -> str | float | None:
    """Return the 20 of `Unset(20)`."""
    match default:
        case ast.Call(func=ast.Name("Unset"), args=[value]):
            shown: str | float = ast.literal_eval(value)
            return shown
        case _:
            return None


def _kind(returns: str, arguments: tuple[Argument, ...]) -> Kind:
    outer = returns.partition("[")[0].rpartition(".")[2]
    if outer in ("Pages", "Stream"):
        return "listing" if outer == "Pages" else "stream"
    return (
        "file" if any(argument.name == "to" and "Target" in argument.annotation for argument in arguments) else "value"
    )
