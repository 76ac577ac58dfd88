"""Compare what a client carries of the runtime: code that no spec explains."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Mapping

from ..changes import Change, Touched
from .canonical import canonical

_WRITTEN = ("extend.py", "__init__.py")
"""Modules that generation writes by what the client needs; they are no code of their own."""


def compare_runtime(old: Mapping[str, str], new: Mapping[str, str], packages: tuple[str, str]) -> list[Change]:
    """Return a change if modules of the runtime do something else than before.

    Modules that only one side has follow from the features that the client needs.

    Args:
        old: The modules of the old project, by path.
        new: Those of the new one.
        packages: Names of both packages.
    """
    was, now = [_copied(files, package) for files, package in zip((old, new), packages, strict=True)]
    changed = [path for path, text in now.items() if path in was and _differs(was[path], text)]
    return [_change(changed)] if changed else []


def _change(changed: list[str]) -> Change:
    folders = Counter(path.rpartition("/")[0] or "runtime" for path in changed)
    shown = ", ".join(f"`{folder}` ({count})" for folder, count in sorted(folders.items()))
    modules = "1 module" if len(changed) == 1 else f"{len(changed)} modules"
    text = f"runtime: {modules}; behaviour of {shown} may differ. No spec explains it: a person has to read it."
    names = tuple(Touched(f"_runtime/{path}", None, None) for path in changed)
    return Change("runtime", text, python="risky", names=names)


def _copied(files: Mapping[str, str], package: str) -> dict[str, str]:
    lead = f"{package}/_runtime/"
    return {
        path.removeprefix(lead): text
        for path, text in files.items()
        if path.startswith(lead) and path.endswith(".py") and path.rpartition("/")[2] not in _WRITTEN
    }


def _differs(first: str, second: str) -> bool:
    if first == second:
        return False
    try:
        return canonical(ast.parse(first)) != canonical(ast.parse(second))
    except SyntaxError:
        return True
