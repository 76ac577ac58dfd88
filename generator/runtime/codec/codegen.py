"""Write the source of a function, line by line, and compile it.

Nothing of a spec becomes code: wire names are literals made with `repr`, Python names are checked to be identifiers,
and all else is reached by a name chosen here.
"""

from keyword import iskeyword
from typing import Any

from .record import Record
from .type_nodes import Enumeration, Node, Scalar, split_null


class CodeBuilder:
    """Lines of a function, and the names they use."""

    def __init__(self, names: dict[str, object]) -> None:
        self.names = names
        self.lines: list[str] = []

    def add(self, indent: int, *lines: str) -> None:
        self.lines += ["    " * indent + line for line in lines]

    def function(self, name: str, model: type[Record]) -> Any:
        code = compile("\n".join(self.lines), f"<{name} {model.__qualname__}>", "exec")
        exec(code, self.names)
        return self.names[name]


def identifier(name: str) -> str:
    if not name.isidentifier() or iskeyword(name):
        raise TypeError(f"{name!r} is no name for a field")
    return name


def sole(node: Node) -> Node:
    """Give the one type of a field, leaving null and unset aside; an open enum is its enum."""
    rest, _ = split_null(node)
    enums = [part for part in rest if isinstance(part, Enumeration)]
    if len(enums) == 1 and all(part is enums[0] or part == Scalar("str") for part in rest):
        return enums[0]
    return rest[0] if len(rest) == 1 else node
