# Copied from generator/runtime/apps/reflection/requests.py; edit it there, then generate again.
"""Tell which requests a method makes, by its source: whether it only reads, or may change something."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from .source import classes, functions, imported, tree_of

_READING = frozenset({"GET", "HEAD", "OPTIONS"})
_LISTING = frozenset({"fetch_page", "fetch_all"})
"""Steps of a flow that fetch pages of a listing, which is given to them."""

Request = tuple[str, str]
"""A method of HTTP, and a route."""


class Requests:
    """The requests of methods, some of which hand-written flows make."""

    def __init__(self, package: str) -> None:
        self._overlay = f"{package}._overlay"
        self._modules: dict[str, tuple[dict[str, ast.stmt], dict[str, tuple[str, str]]]] = {}

    def of(self, method: ast.FunctionDef, names: dict[str, tuple[str, str]]) -> tuple[tuple[Request, ...], bool]:
        """Return the requests that a method may make, and whether it changes nothing.

        A method whose requests cannot be told counts as one that changes something.

        Args:
            method: The method of a client or resource.
            names: What its module imports.
        """
        calls: dict[Request, None] = {}
        lists = False
        seen: set[int] = set()
        queue: list[tuple[ast.stmt, str, dict[str, tuple[str, str]]]] = [(method, "", names)]
        while queue:
            node, module, known = queue.pop()
            if id(node) in seen:
                continue
            seen.add(id(node))
            calls |= dict.fromkeys(_calls(node))
            lists = lists or any(name.id in _LISTING for name in _names(node))
            queue += self._used(node, module, known)
        requests = tuple(calls)
        return requests, all(method in _READING for method, _ in requests) and (bool(requests) or lists)

    def _used(
        self, node: ast.stmt, module: str, known: dict[str, tuple[str, str]]
    ) -> Iterator[tuple[ast.stmt, str, dict[str, tuple[str, str]]]]:
        """Yield the functions and classes of the overlay that a function or class uses."""
        for home, name in self._mentioned(node, module, known):
            own, names = self._read(home)
            if name in own:
                yield own[name], home, names

    def _mentioned(self, node: ast.stmt, module: str, known: dict[str, tuple[str, str]]) -> Iterator[tuple[str, str]]:
        for name in _names(node):
            home, own = known.get(name.id, (module, name.id))
            if home.startswith(self._overlay):
                yield home, own
        for part in ast.walk(node):
            if isinstance(part, ast.Attribute) and isinstance(part.value, ast.Name) and part.value.id in known:
                home, own = known[part.value.id]
                if home == self._overlay:
                    yield f"{home}.{own}", part.attr

    def _read(self, module: str) -> tuple[dict[str, ast.stmt], dict[str, tuple[str, str]]]:
        """Return the functions and classes of a module by name, and what it imports."""
        if module not in self._modules:
            tree = tree_of(module) or ast.Module([], [])
            own: dict[str, ast.stmt] = {one.name: one for one in functions(tree.body)}
            own |= {one.name: one for one in classes(tree)}
            self._modules[module] = own, imported(tree, module.rpartition(".")[0])
        return self._modules[module]


def _names(node: ast.stmt) -> Iterator[ast.Name]:
    return (part for part in ast.walk(node) if isinstance(part, ast.Name))


def _calls(node: ast.stmt) -> Iterator[Request]:
    """Yield method and route of each `Call(...)`; the route is empty where it is worked out."""
    for part in ast.walk(node):
        if isinstance(part, ast.Call) and isinstance(part.func, ast.Name) and part.func.id == "Call":
            texts = [one.value if isinstance(one, ast.Constant) else "" for one in part.args[:2]]
            method, route = (*map(str, texts), "", "")[:2]
            yield method, route
