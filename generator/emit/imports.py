"""Write import lines: only what is used, sorted as ruff sorts them."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from functools import cache
from typing import TypeAlias

from attrs import Factory, define

from ..text.expressions import ROOT, Expr

_FROM = "from {} import {}"

Natural: TypeAlias = tuple[tuple[str, int], ...]


@define
class Imports:
    """The imports of one emitted module."""

    names: dict[str, set[str]] = Factory(dict)
    """Names by module."""

    modules: set[str] = Factory(set)

    root: str = ".."
    """How the module names its package."""

    outside: Mapping[str, str] | None = None
    """Names by module that may be imported from outside the package; the names of the document keep clear of them."""

    def add(self, module: str, *names: str) -> None:
        """Import names from a module, or the module itself when none is given."""
        is_own = module.startswith((ROOT, "."))
        module = self._relative(module)
        if not is_own and self.outside is not None:
            unknown = {name.partition(" ")[0] for name in names} - set(self.outside.get(module, "").split())
            if unknown:
                raise LookupError(f"naming/reserved.py does not say that {module} gives {', '.join(sorted(unknown))}")
        if names:
            self.names.setdefault(module, set()).update(names)
        else:
            self.modules.add(module)

    def _relative(self, module: str) -> str:
        return self.root + module.removeprefix(ROOT) if module.startswith(ROOT) else module

    def use(self, expression: Expr) -> str:
        """Import what an expression needs, and return its text."""
        for module, name in expression.needs:
            self.add(module, *([name] if name else []))
        return expression.text

    def add_of_overlay(self, module: str, name: str) -> None:
        """Add an import that an overlay makes, which may be of anything; without a name, of the module itself."""
        if name:
            self.names.setdefault(self._relative(module), set()).add(name)
        else:
            self.modules.add(module)

    def lines(self) -> list[str]:
        """Return the lines, with a blank one between standard library, third party and the package's own."""
        blocks: list[list[str]] = []
        for block in range(4):
            plain = [f"import {name}" for name in sorted(self.modules, key=_natural) if _block(name) == block]
            for module, names in sorted(self.names.items(), key=lambda row: _relative(row[0])):
                if _block(module) == block:
                    plain += _from(module, names)
            if plain:
                blocks.append(plain)
        return [line for index, block in enumerate(blocks) for line in ([""] if index else []) + block]


@cache
def by_kind(name: str) -> tuple[int, Natural, str]:
    """Return the key that sorts names as ruff does: constants, then classes, then the rest."""
    bare = name.partition(" ")[0]
    kind = 0 if bare.isupper() and len(bare) > 1 else 1 if bare[:1].isupper() else 2
    return kind, _natural(bare), name


def _from(module: str, names: set[str]) -> list[str]:
    """Return the lines for one module: plain names share one line, each renamed one has its own."""
    plain = sorted((name for name in names if " as " not in name), key=by_kind)
    lines = [_FROM.format(module, ", ".join(plain))] if plain else []
    lines += [_FROM.format(module, name) + _reason(name) for name in names if " as " in name]
    return sorted(lines, key=lambda line: by_kind(line.split(" import ")[1]))


def _reason(renaming: str) -> str:
    """Return the comment that allows linters a renaming such as `list as List`; empty if they allow it anyway."""
    name, _, alias = renaming.partition(" as ")
    if not name.islower() or alias.islower():
        return ""
    return f"  # noqa: N812  a {'method may be' if name == 'list' else 'field is'} called {name}"


@cache
def _block(module: str) -> int:
    if module.startswith("."):
        return 3
    top = module.partition(".")[0].partition(" ")[0]
    if top == "__future__":
        return 0
    return 1 if top in sys.stdlib_module_names else 2


@cache
def _relative(module: str) -> tuple[int, Natural]:
    dots = len(module) - len(module.lstrip("."))
    return (-dots, _natural(module.lstrip(".")))


@cache
def _natural(name: str) -> Natural:
    """Order as a person does: without regard to case, and 2 before 10."""
    pieces = re.split(r"(\d+)", name.lower())
    return tuple((piece if at % 2 == 0 else "", int(piece) if at % 2 else 0) for at, piece in enumerate(pieces))
