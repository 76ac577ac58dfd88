# Copied from generator/runtime/lazy.py; edit it there, then generate again.
"""Import the parts of a package when they are first asked for (PEP 562)."""

from collections.abc import Callable, Mapping
from importlib import import_module
from sys import modules
from typing import Any


def lazy_getattr(package: str, owners: Mapping[str, str]) -> Callable[[str], Any]:
    """Give a module's `__getattr__`.

    Args:
        package: The module's own name.
        owners: The submodule of each public name, relative to the package (`client`, `.._overlay.models`);
            empty where the name is itself a submodule.
    """

    def __getattr__(name: str) -> Any:
        owner = owners.get(name)
        if owner is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        module = import_module(owner if owner.startswith(".") else f".{owner or name}", package)
        value = getattr(module, name) if owner else module
        setattr(modules[package], name, value)
        return value

    return __getattr__
