# Copied from generator/runtime/apps/reflection/source.py; edit it there, then generate again.
"""Read modules of a package as syntax trees, without importing them."""

from __future__ import annotations

import ast
from importlib.util import find_spec
from typing import cast

_AWAITABLE = "\nclass Async"
"""How the awaitable half of a generated module begins: it says the same again."""


def tree_of(module: str, *, blocking: bool = False) -> ast.Module | None:
    """Return a module's syntax tree; `None` if there is no such module, or no source of it.

    Args:
        module: The full name of the module; its packages are imported.
        blocking: Leave out the awaitable classes of a generated module.
    """
    try:
        spec = find_spec(module)
    except ModuleNotFoundError:
        return None
    if spec is None or spec.loader is None:
        return None
    get_source = getattr(spec.loader, "get_source", None)
    text = cast("str | None", get_source(module)) if get_source is not None else None
    if text is None:
        return None
    return ast.parse(text.partition(_AWAITABLE)[0] if blocking else text)


def imported(tree: ast.Module, package: str) -> dict[str, tuple[str, str]]:
    """Return the module and the name there of everything that a module imports by name.

    Args:
        tree: The module.
        package: The package that the module is in, where its relative imports begin.
    """
    origins: dict[str, tuple[str, str]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            parents = package.split(".")
            lead = ".".join(parents[: len(parents) - node.level + 1]) if node.level else ""
            home = ".".join(filter(None, (lead, node.module)))
            origins |= {alias.asname or alias.name: (home, alias.name) for alias in node.names}
    return origins


def classes(tree: ast.Module) -> list[ast.ClassDef]:
    """Return the classes of a module in their order."""
    return [node for node in tree.body if isinstance(node, ast.ClassDef)]


def functions(body: list[ast.stmt]) -> list[ast.FunctionDef]:
    """Return functions in their order, without the signatures that are only for type checkers."""
    return [node for node in body if isinstance(node, ast.FunctionDef) and "overload" not in decorators(node)]


def decorators(node: ast.FunctionDef) -> list[str]:
    """Return the names of a function's decorators."""
    called = [one.func if isinstance(one, ast.Call) else one for one in node.decorator_list]
    return [one.id for one in called if isinstance(one, ast.Name)]
