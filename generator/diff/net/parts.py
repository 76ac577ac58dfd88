"""Take the modules of a generated package apart into the parts that a caller has a name for."""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import TypeGuard

from attrs import define, field, frozen

from .canonical import canonical, canonical_type, without_docstring

COPIED = ("_runtime/", "_overlay/")
"""Folders that are copies of code; they are compared as such."""

_DERIVED = (
    *("models/__init__.py", "models/_names.py", "resources/__init__.py", "fields/__init__.py"),
    *("dlt.py", "mcp.py"),
)
"""Modules that only list what others define, or start programs with it; rules of loading are compared as words."""

_VERSIONED = ("user_agent",)
"""Arguments of the client's configuration that say its version."""

DECORATORS = "its decorators"
"""What `deprecated` changes."""

_SECURITY = ("security", "has_open_calls")
"""What follows from the security requirements, which are compared call by call with what each inherits."""

_PLACES = ("path", "query", "headers", "cookies", "json", "form", "multipart", "content")


@frozen
class Part:
    """Something that has a name in Python, and what about it."""

    name: str
    """In the form of the diff: `invoices.update(due)`, `models.Invoice.due`, `Client`."""

    aspect: str
    """`its type`, `its request`, `its base classes`."""


@define
class Parts:
    """Collects the parts of one package, each with its code as canonical text."""

    package: str
    resources: Mapping[str, str]
    """Paths of the resources (`crm.contacts`) by their modules."""

    code: dict[Part, str] = field(factory=dict)
    _methods: dict[tuple[str, str], str] = field(factory=dict)
    """Names of methods by HTTP method and route."""

    def read(self, files: Mapping[str, str]) -> None:
        """Read modules by their paths in the project; the resources come first, since others refer to them."""
        inside = {path.removeprefix(f"{self.package}/"): text for path, text in files.items()}
        for path in sorted(inside, key=lambda path: not path.startswith("resources/")):
            if path.endswith(".py") and not path.startswith(COPIED) and path not in _DERIVED:
                self._module(path, ast.parse(inside[path]))

    def _module(self, path: str, tree: ast.Module) -> None:
        folder, _, name = path.rpartition("/")
        classes = {node.name for node in tree.body if isinstance(node, ast.ClassDef)}
        for node in without_docstring(tree.body):
            if isinstance(node, ast.Import | ast.ImportFrom):
                continue
            if folder == "resources" and isinstance(node, ast.ClassDef) and is_async_flavour(node.name, classes):
                continue  # one view makes both flavours, and most methods of this one name those of the other
            match folder:
                case "resources":
                    self._resource(self.resources.get(name.removesuffix(".py"), name.removesuffix(".py")), node)
                case "models" | "fields":
                    self._model(node)
                case _:
                    self._other(name, node)

    def _add(self, name: str, aspect: str, text: str) -> None:
        part = Part(name, aspect)
        self.code[part] = f"{self.code[part]}; {text}" if part in self.code else text

    # Resources

    def _resource(self, resource: str, node: ast.stmt) -> None:
        if not isinstance(node, ast.ClassDef):
            self._add(resource, "its module", canonical(node))
            return
        for member in without_docstring(node.body):
            if isinstance(member, ast.FunctionDef | ast.AsyncFunctionDef):
                self._method(f"{resource}.{member.name}", member)
            else:
                self._add(resource, "its attributes", canonical(member))

    def _method(self, name: str, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        arguments = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
        names = {argument.arg for argument in arguments} - {"self"}
        for argument, default in _with_defaults(node.args):
            if argument.arg != "self":
                self._add(f"{name}({argument.arg})", "its type", canonical(argument.annotation))
                self._add(f"{name}({argument.arg})", "its default", canonical(default))
        self._add(name, "its result", canonical(node.returns))
        for decorator in node.decorator_list:
            self._add(name, DECORATORS, canonical(decorator))
        calls = [part for part in ast.walk(node) if _is_call(part)]
        if len(calls) != 1 or not isinstance(calls[0], ast.Call):
            self._add(name, "its code", ", ".join(map(canonical, without_docstring(node.body))))
            return
        self._call(name, calls[0], names)
        calls[0].args, calls[0].keywords = [], []
        self._add(name, "its code", ", ".join(map(canonical, without_docstring(node.body))))

    def _call(self, name: str, call: ast.Call, names: set[str]) -> None:
        route = [argument.value for argument in call.args if isinstance(argument, ast.Constant)]
        if len(route) == 2:
            self._methods[str(route[0]), str(route[1])] = name
        self._add(name, "its route", re.sub(r"\{[^{}]*\}", "{}", ", ".join(map(canonical, call.args))))
        for keyword in call.keywords:
            if keyword.arg in _SECURITY:
                continue
            if keyword.arg == "path" and isinstance(keyword.value, ast.Dict):
                self._path(name, str(route[-1:]), keyword.value)
            elif keyword.arg in _PLACES and isinstance(keyword.value, ast.Dict):
                self._sent(name, keyword.arg, keyword.value, names)
            else:
                self._add(name, f"`{keyword.arg}` of its request", canonical(keyword.value))

    def _path(self, name: str, route: str, values: ast.Dict) -> None:
        """Add the values of the path by their position in it: the names of placeholders mean nothing."""
        slots = re.findall(r"\{([^{}]*)\}", route)
        given = {str(key.value): value for key, value in zip(values.keys, values.values, strict=True) if is_text(key)}
        for index, slot in enumerate(slots):
            self._add(name, f"position {index} of its path", canonical(given.get(slot)))

    def _sent(self, name: str, place: str, values: ast.Dict, names: set[str]) -> None:
        for key, value in zip(values.keys, values.values, strict=True):
            if isinstance(value, ast.Dict):
                self._add(name, f"`{place}` of its request", canonical(key))
                self._sent(name, place, value, names)
                continue
            used = [part.id for part in ast.walk(value) if isinstance(part, ast.Name) and part.id in names]
            of = f"{name}({used[0]})" if len(set(used)) == 1 else name
            self._add(of, f"`{place}` of the request", f"{canonical(key)}: {canonical(value)}")

    # Models

    def _model(self, node: ast.stmt) -> None:
        if not isinstance(node, ast.ClassDef):
            for name in _targets(node):
                self._add(f"models.{name}", "what it is", canonical(node))
            return
        bases = [canonical(part) for part in (*node.bases, *node.keywords, *node.decorator_list)]
        self._add(f"models.{node.name}", "its base classes", ", ".join(bases))
        for member in without_docstring(node.body):
            for name in _targets(member) or [getattr(member, "name", "")]:
                self._add(f"models.{node.name}.{name}".rstrip("."), "its definition", canonical(member))

    # What is beside them

    def _other(self, file: str, node: ast.stmt) -> None:
        match file, node:
            case "_arguments.py", ast.AnnAssign(value=ast.Dict() as rows):
                self._takes(rows)
            case "_members.py", ast.AnnAssign(value=ast.Dict() as rows):
                for key, value in _texts(rows):
                    for member in value.split():
                        self._add(f"models.{key}.{member}", "whether it may be null", "no")
            case "client.py", _:
                self._client(node)
            case _ if "__version__" not in _targets(node):
                self._add("package", f"its `{file}`", canonical(node))

    def _client(self, node: ast.stmt) -> None:
        match node:
            case ast.ClassDef(body=statements):
                for statement in without_docstring(statements):
                    self._client_member(statement)
            case ast.Assign(value=ast.Call(keywords=keywords)):
                for keyword in keywords:
                    if keyword.arg not in (*_VERSIONED, *_SECURITY):
                        self._add("Client", f"`{keyword.arg}` of its configuration", canonical(keyword.value))
            case ast.FunctionDef(name="_credentials"):
                values = [value for part in ast.walk(node) if isinstance(part, ast.Dict) for value in part.values]
                self._add("Client", "its credentials", ", ".join(sorted(map(canonical, values))))
            case _ if "_SECURITY" not in _targets(node):
                self._add("Client", "its code", canonical(node))

    def _client_member(self, member: ast.stmt) -> None:
        name = "Client"
        if isinstance(member, ast.FunctionDef | ast.AsyncFunctionDef):
            name = name if member.name.startswith("_") else member.name
            member.body = without_docstring(member.body)
        self._add(name, "its code in the client", canonical(member))

    def _takes(self, rows: ast.Dict) -> None:
        for key, value in zip(rows.keys, rows.values, strict=True):
            name = self._methods.get(_route(key), "Client")
            for place, argument, text in _taken(value):
                self._add(f"{name}({argument})" if argument else name, f"what {place} takes", text)


def is_text(node: ast.expr | None) -> TypeGuard[ast.Constant]:
    """Return whether an expression is a text."""
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _is_call(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Call"


def _with_defaults(arguments: ast.arguments) -> Iterator[tuple[ast.arg, ast.expr | None]]:
    plain = [*arguments.posonlyargs, *arguments.args]
    missing: list[ast.expr | None] = [None] * (len(plain) - len(arguments.defaults))
    yield from zip(plain, [*missing, *arguments.defaults], strict=True)
    yield from zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)


def _targets(node: ast.stmt) -> list[str]:
    """Return the names that a statement assigns to."""
    targets: Sequence[ast.expr] = ()
    if isinstance(node, ast.Assign):
        targets = node.targets
    elif isinstance(node, ast.AnnAssign):
        targets = [node.target]
    return [target.id for target in targets if isinstance(target, ast.Name)]


def _texts(rows: ast.Dict) -> Iterator[tuple[str, str]]:
    for key, value in zip(rows.keys, rows.values, strict=True):
        if isinstance(key, ast.Constant) and isinstance(value, ast.Constant):
            yield str(key.value), str(value.value)


def _route(key: ast.expr | None) -> tuple[str, str]:
    values = [part.value for part in key.elts if isinstance(part, ast.Constant)] if isinstance(key, ast.Tuple) else []
    return (str(values[0]), str(values[1])) if len(values) == 2 else ("", "")


def _taken(value: ast.expr) -> Iterator[tuple[str, str, str]]:
    """Yield place, argument and type of each row of a table of arguments; what is no such row, as code."""
    for part in ast.walk(value):
        if isinstance(part, ast.Dict):
            for key, row in zip(part.keys, part.values, strict=True):
                match row:
                    case ast.Tuple([ast.Constant(str(name)), ast.Constant(str(text)), *rest]):
                        yield "it", name, ", ".join([canonical_type(text), *map(canonical, rest)])
                    case ast.Dict():
                        continue
                    case _:
                        yield "the table", "", f"{canonical(key)}: {canonical(row)}"


def is_async_flavour(name: str, classes: Collection[str]) -> bool:
    """Return whether a class is the async flavour of another class of its module."""
    return name.startswith("Async") and name.removeprefix("Async") in classes
