"""Take one handling of a quirk away: a word out of a spec, a hook out of an overlay."""

from __future__ import annotations

import ast
import copy
from collections.abc import Mapping
from typing import Any

from ..read.load import split_pointer
from ..text.diagnostics import SpecError
from .ledger import LEAVE_OUT, Handling
from .marks import Node, find, module_of


def without_word(document: Any, handling: Handling) -> Any:
    """Return a copy of a spec without one part: left out, or with the value that stands there instead.

    A part that the spec does not have can get a value too: then its absence is what handles the quirk.

    Raises:
        SpecError: The spec has no such part.
    """
    changed = copy.deepcopy(document)
    *keys, last = split_pointer(handling.name)
    inner = changed
    for key in keys:
        inner = _member(inner, key, handling)
    if handling.instead is not LEAVE_OUT and isinstance(inner, dict):
        # What handles a quirk may be that a word is absent.
        if last in inner and _same(inner[last], handling.instead):
            raise _refusal(handling, "the spec says just what is to stand there instead")
        inner[last] = handling.instead
        return changed
    _member(inner, last, handling)
    at: Any = int(last) if isinstance(inner, list) else last
    if handling.instead is LEAVE_OUT:
        del inner[at]
    else:
        inner[at] = handling.instead
    return changed


def _same(value: object, other: object) -> bool:
    return value == other and type(value) is type(other)


def _member(inner: Any, key: str, handling: Handling) -> Any:
    if isinstance(inner, dict) and key in inner:
        return inner[key]
    if isinstance(inner, list) and key.isdecimal() and int(key) < len(inner):
        return inner[int(key)]
    raise _refusal(handling, f"the spec has no {key!r} there")


def without_hook(files: Mapping[str, str], handling: Handling) -> dict[str, str]:
    """Return the modules of an overlay or of the runtime without one name.

    A method or a flow is deleted, so that its base class or the plain operation takes over. For anything else `instead`
    says what stands there: the result of the function, or the value of the constant.

    Args:
        files: Text of each module, by its path.
        handling: What to take away.

    Raises:
        SpecError: The module has no such name, or the name cannot be taken away in this way.
    """
    file, inner = locate(files, handling)
    text = files[file]
    node = find(ast.parse(text), inner)
    if node is None:
        raise _refusal(handling, f"{file} has no {inner}")
    if handling.instead is LEAVE_OUT:
        changed = _deleted(text, node, inner, handling)
    else:
        changed = _replaced(text, node, inner, handling)
    return {**files, file: changed}


def locate(files: Mapping[str, str], handling: Handling) -> tuple[str, str]:
    """Return the file of a dotted name, and the name in it.

    Raises:
        SpecError: The name begins with no module of the overlay.
    """
    modules = {module_of(file): file for file in files}
    parts = handling.name.split(".")
    for length in range(len(parts) - 1, 0, -1):
        if (file := modules.get(".".join(parts[:length]))) is not None:
            return file, ".".join(parts[length:])
    raise _refusal(handling, "there is no such module")


def _deleted(text: str, node: Node, name: str, handling: Handling) -> str:
    """Return a module without a definition; a class that loses its last statement gets a `pass`."""
    is_flow = isinstance(node, ast.FunctionDef) and "." not in name and "Flow" in ast.unparse(node.returns or node)
    if "." not in name and not is_flow:
        raise _refusal(handling, "others call it; say with instead what it returns, or what its value is")
    lines = text.splitlines(keepends=True)
    first = min([node.lineno, *(mark.lineno for mark in _decorators(node))])
    lines[first - 1 : node.end_lineno] = [f"{' ' * node.col_offset}pass\n"]
    return "".join(lines)


def _replaced(text: str, node: Node, name: str, handling: Handling) -> str:
    """Return a module in which a function returns something else, or a constant has another value."""
    try:
        ast.parse(handling.instead, mode="eval")
    except SyntaxError as error:
        raise _refusal(handling, f"instead is not a Python expression: {error.msg}") from error
    lines = text.splitlines(keepends=True)
    if isinstance(node, ast.Assign | ast.AnnAssign):
        if "." in name:
            raise _refusal(handling, "the value of a member of a class cannot be replaced; name a method")
        # The old value is there still, for expressions that change a part of it.
        return f"{text}\n\n{name} = {handling.instead}\n"
    if isinstance(node, ast.ClassDef):
        return f"{text}\n\n{name} = {handling.instead}  # type: ignore\n"
    if node.body[0].lineno == node.lineno:
        raise _refusal(handling, "the function is written on one line; give its body a line of its own")
    pad = " " * (node.col_offset + 4)
    waits = any(isinstance(part, ast.Yield | ast.YieldFrom) for part in ast.walk(node))
    body = [*([f"{pad}yield from ()\n"] if waits else []), f"{pad}return {handling.instead}\n"]
    lines[node.body[0].lineno - 1 : node.end_lineno] = body
    return "".join(lines)


def _decorators(node: Node) -> list[ast.expr]:
    return [] if isinstance(node, ast.Assign | ast.AnnAssign) else node.decorator_list


def _refusal(handling: Handling, text: str) -> SpecError:
    return SpecError(f"{handling}: {text}.", handling.place)
