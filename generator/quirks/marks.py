"""Find the names of an overlay, their marks `@quirk("PX-07")`, and the hooks that need one; by parsing alone."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from typing import TypeAlias

from ..runtime.core.values import Value

Node: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.Assign | ast.AnnAssign

MARK = "quirk"
_HOOKED = ("Dialect", "Codec")
"""Classes of the runtime that an overlay's methods override."""


class Named(Value):
    """A function, class, method or constant of a module."""

    name: str
    """Dotted, with its module: `dialect.PerfexDialect.pause`."""

    file: str
    line: int
    ids: tuple[str, ...]
    """Of its own mark."""

    is_hook: bool = False
    """Whether it changes what the client does for this vendor, so that it needs a mark: its own, or its class's."""


def module_of(file: str) -> str:
    """Return the dotted module of a file: `models.reports` of `models/reports.py`."""
    return file.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def names_of(files: Mapping[str, str]) -> list[Named]:
    """Return every top-level name and method of some modules, in their order.

    Args:
        files: Text of each module, by its path.
    """
    return [named for file, text in files.items() for named in _names(file, ast.parse(text))]


def unmarked(names: list[Named]) -> list[Named]:
    """Return the hooks without a mark of their own or of their class."""
    marked = {named.name for named in names if named.ids}
    return [hook for hook in names if hook.is_hook and not {hook.name, hook.name.rpartition(".")[0]} & marked]


def definitions(tree: ast.Module | ast.ClassDef) -> Iterator[tuple[str, Node]]:
    """Yield each name that a module or class defines with its definition; of overloads, the last one only."""
    found: dict[str, Node] = {}
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            found[node.name] = node
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            target = node.targets[0] if isinstance(node, ast.Assign) else node.target
            if isinstance(target, ast.Name):
                found[target.id] = node
    yield from found.items()


def find(tree: ast.Module, name: str) -> Node | None:
    """Return the definition of `function`, `Class`, `Class.method` or `CONSTANT` in a module; None if there is none."""
    first, _, second = name.partition(".")
    node = dict(definitions(tree)).get(first)
    if not second:
        return node
    return dict(definitions(node)).get(second) if isinstance(node, ast.ClassDef) else None


def _names(file: str, tree: ast.Module) -> Iterator[Named]:
    module = module_of(file)
    for name, node in definitions(tree):
        yield Named(f"{module}.{name}", file, node.lineno, _ids(node), _is_flow(name, node))
        if isinstance(node, ast.ClassDef):
            adds = any(isinstance(base, ast.Name) and base.id in _HOOKED for base in node.bases)
            for inner, method in definitions(node):
                is_hook = adds and isinstance(method, ast.FunctionDef) and not inner.startswith("_")
                yield Named(f"{module}.{name}.{inner}", file, method.lineno, _ids(method), is_hook)


def _is_flow(name: str, node: Node) -> bool:
    """Return whether a function becomes a method of a resource."""
    match node:
        case ast.FunctionDef(returns=ast.Subscript(value=ast.Name("Flow"))):
            return not name.startswith("_")
        case _:
            return False


def _ids(node: Node) -> tuple[str, ...]:
    """Return the ids in the marks of a definition: its decorators, or a call around the value of a constant."""
    if isinstance(node, ast.Assign | ast.AnnAssign):
        calls: list[ast.expr] = [node.value.func] if isinstance(node.value, ast.Call) else []
    else:
        calls = node.decorator_list
    marks = [call for call in calls if isinstance(call, ast.Call) and _is_mark(call.func)]
    return tuple(
        argument.value
        for call in marks
        for argument in call.args
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
    )


def _is_mark(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id == MARK
