# Copied from generator/runtime/codec/compiled/source.py; edit it there, then generate again.
"""Write the text of a function for a model, and compile it.

Nothing of a spec becomes code: wire names are literals made with `repr`, Python names are checked to be identifiers,
and all else is reached by a name chosen here.
"""

from __future__ import annotations

import linecache
from keyword import iskeyword
from typing import Any

from ..types import Enumeration, Node, Record, Scalar, split_null


class CodeBuilder:
    """Lines of a function, and the names they use."""

    def __init__(self, names: dict[str, object]) -> None:
        self.names = names
        self.lines: list[str] = []

    def add(self, indent: int, *lines: str) -> None:
        self.lines += ["    " * indent + line for line in lines]

    def function(self, name: str, model: type[Record]) -> Any:
        text, file = "\n".join(self.lines), f"<{name} {model.__module__}.{model.__qualname__}>"
        # Debuggers and tracebacks find the text there, as they find that of attrs' methods.
        linecache.cache[file] = (len(text), None, text.splitlines(keepends=True), file)
        code = compile(text, file, "exec")
        exec(code, self.names)
        return self.names[name]


def identifier(name: str) -> str:
    if not name.isidentifier() or iskeyword(name):
        raise TypeError(f"{name!r} is not a name for a field")
    return name


def sole(node: Node) -> Node:
    """Return the type of a field without null and unset; of an open enum, the enum."""
    types, _ = split_null(node)
    enums = [part for part in types if isinstance(part, Enumeration)]
    if len(enums) == 1:
        plain = {Scalar(type(member.value).__name__) for member in enums[0].members}
        if all(part is enums[0] or part in plain for part in types):
            return enums[0]
    return types[0] if len(types) == 1 else node
