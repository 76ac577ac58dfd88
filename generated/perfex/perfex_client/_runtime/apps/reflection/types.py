# Copied from generator/runtime/apps/reflection/types.py; edit it there, then generate again.
"""Look into the types of arguments; the modules that they name are imported for it."""

from __future__ import annotations

from importlib import import_module

from ...codec.types import Node, Scope, of_type
from .methods import Method


def node_of(method: Method, annotation: str) -> Node:
    """Return the type that an annotation of a method stands for.

    Args:
        method: The method, whose module knows the names.
        annotation: The annotation of one of its arguments, or what it returns.

    Raises:
        TypeError: It is of a kind that the codec does not know, such as a function.
        NameError: It names what the module does not have.
    """
    import_module(method.module)
    return of_type(annotation, Scope(method.module))
