# Copied from generator/runtime/apps/reflection/named.py; edit it there, then generate again.
"""Find out what the names in annotations stand for: the values of enums and the members of models."""

from __future__ import annotations

import ast
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING

from ...core.values import Value
from .docs import doc_of
from .source import classes, imported, tree_of

if TYPE_CHECKING:
    from ...codec.types import Node
    from .methods import Method


class Named(Value):
    """What a name of `models` is: an enum, a model, or a type that goes by a name."""

    values: tuple[str, ...] = ()
    """The documented values of an enum."""
    members: dict[str, str] = {}  # noqa: RUF012  no dataclass: the default is shared and never changed
    """What is said of each member of a model, by its name in Python."""
    annotation: str = ""
    """What a named type stands for."""


class Models:
    """The models and enums of a package, read from its source."""

    def __init__(self, package: str) -> None:
        self._package = f"{package}.models"
        self._known: dict[str, Named | None] = {}

    def look_up(self, name: str) -> Named | None:
        """Return what a name stands for; `None` if the models have no such name, or none of its kind."""
        if name not in self._known:
            home = self._homes.get(name)
            self._known[name] = None if home is None else _defined(tree_of(home), name)
        return self._known[name]

    @cached_property
    def _homes(self) -> dict[str, str]:
        """The module of each name."""
        tree = tree_of(f"{self._package}._names")
        return {} if tree is None else {name: home for name, (home, _) in imported(tree, self._package).items()}


def _defined(tree: ast.Module | None, name: str) -> Named | None:
    if tree is None:
        return None
    aliases = [node for node in tree.body if isinstance(node, ast.AnnAssign) and _target(node) == name]
    if aliases and aliases[0].value is not None:
        return Named(annotation=ast.unparse(aliases[0].value))
    own = next((one for one in classes(tree) if one.name == name), None)
    return _of_class(own) if own is not None else None


def _of_class(own: ast.ClassDef) -> Named:
    bases = {base.id for base in own.bases if isinstance(base, ast.Name)}
    is_enum = bool(bases & {"Enum", "IntEnum", "StrEnum"})
    return Named(values=_values(own)) if is_enum else Named(members=_members(own))


def _target(node: ast.AnnAssign) -> str:
    return node.target.id if isinstance(node.target, ast.Name) else ""


def _values(own: ast.ClassDef) -> tuple[str, ...]:
    assigned = [node.value for node in own.body if isinstance(node, ast.Assign)]
    return tuple(str(value.value) for value in assigned if isinstance(value, ast.Constant))


def _members(own: ast.ClassDef) -> dict[str, str]:
    """Return the fields of a class, each with the docstring below it."""
    summaries: dict[str, str] = {}
    for node, after in zip(own.body, [*own.body[1:], ast.Pass()], strict=True):
        if isinstance(node, ast.AnnAssign) and (name := _target(node)):
            summaries[name] = doc_of(_text(after)).summary
    return summaries


def _text(node: ast.stmt) -> str | None:
    """Return the text that a statement is; `None` if it is something else."""
    inside = node.value if isinstance(node, ast.Expr) else None
    return inside.value if isinstance(inside, ast.Constant) and isinstance(inside.value, str) else None


def node_of(method: Method, annotation: str) -> Node:
    """Return the type that an annotation of a method stands for.

    Args:
        method: The method, whose module knows the names.
        annotation: The annotation of one of its arguments, or what it returns.

    Raises:
        TypeError: The codec does not know the kind of type, such as a function.
        NameError: The annotation has a name that the module does not have.
    """
    from ...codec.annotations import Scope, of_type  # not for help, which does without models

    import_module(method.module)
    return of_type(annotation, Scope(method.module))
