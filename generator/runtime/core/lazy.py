"""What is done late and once: imports (PEP 562 for a package's parts), and tables of what was worked out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from sys import modules
from typing import TYPE_CHECKING, Any, TypeGuard, TypeVar

if TYPE_CHECKING:
    from uuid import UUID

Table = TypeVar("Table", bound="dict[Any, Any] | set[Any]")


class Caches:
    """Tables that modules keep for the life of the process, each added where it is made."""

    def __init__(self) -> None:
        self._tables: list[dict[Any, Any] | set[Any]] = []

    def __len__(self) -> int:
        return len(self._tables)

    def add(self, table: Table) -> Table:
        """Register a table and return it."""
        self._tables.append(table)
        return table

    def clear(self) -> None:
        """Forget everything: what is asked for again is worked out again."""
        for table in self._tables:
            table.clear()


CACHES = Caches()


def lazy_getattr(package: str, owners: Mapping[str, str]) -> Callable[[str], Any]:
    """Return a module's `__getattr__`.

    Args:
        package: The module's own name.
        owners: The submodule of each public name, relative to the package (`client`, `.._overlay.models`);
            empty where the name is itself a submodule.
    """

    def __getattr__(name: str) -> Any:  # noqa: N807  the module's own
        owner = owners.get(name)
        if owner is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        module = import_module(owner if owner.startswith(".") else f".{owner or name}", package)
        value = getattr(module, name) if owner else module
        setattr(modules[package], name, value)
        return value

    return __getattr__


def lazy_names(package: str, table: str) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Return a module's `__getattr__`, which also knows `__all__`, and its `__dir__`.

    Args:
        package: The module's own name.
        table: A line for each submodule: its name (`invoice`, `.._overlay.models`), then the public names it has.
    """

    def names() -> list[str]:
        return sorted(name for line in table.splitlines() for name in line.split()[1:])

    def __getattr__(name: str) -> Any:  # noqa: N807  the module's own
        if name == "__all__":
            return names()
        at = table.find(f" {name}") if name.isidentifier() else -1
        while at >= 0 and table[at + len(name) + 1] not in " \n":
            at = table.find(f" {name}", at + 1)
        if at < 0:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        owner = table[table.rfind("\n", 0, at) + 1 : at].partition(" ")[0]
        value = getattr(import_module(owner if owner.startswith(".") else f".{owner}", package), name)
        setattr(modules[package], name, value)
        return value

    return __getattr__, names


def is_uuid(value: object) -> TypeGuard[UUID]:
    """Return whether a value is a `UUID`: none is where their module, which takes long to import, is not there yet."""
    kind = getattr(modules.get("uuid"), "UUID", None)
    return kind is not None and isinstance(value, kind)
