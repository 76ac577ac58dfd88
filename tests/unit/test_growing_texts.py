"""No regular expression takes a time that grows faster than the text: vendors and documents choose the text."""

from __future__ import annotations

import ast
import re
import time
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from attrs import frozen

ROOT = Path(__file__).parents[2]
FOLDERS = ("generator", "overlays")
LENGTH = 20_000
LONGEST = 0.1
"""Seconds for one text of that length; what is linear takes a few milliseconds, what is quadratic takes several."""

_FUNCTIONS = ("compile", "search", "match", "fullmatch", "findall", "finditer", "sub", "subn", "split")
_PIECES = (
    "a",
    "A",
    "0",
    " ",
    "_",
    ".",
    "-",
    "/",
    "\\",
    '"',
    "'",
    "<",
    ">",
    "{",
    "}",
    "[",
    "]",
    "(",
    ")",
    "&",
    "#",
    "\n",
    "\t",
    "e",
    "é",
)
_PAIRS = (
    "aA",
    "a_",
    "a.",
    "a-",
    "a ",
    "0a",
    "0.",
    "{a}",
    "<a ",
    "<!--",
    "\\\\",
    "a\n",
    " \n",
    "''",
    '"a',
    "/.",
    "a/",
    "Aa0",
    "`a",
    "**",
    ": ",
)


@frozen
class Expression:
    """A regular expression, and how it is applied."""

    place: str
    pattern: str | bytes
    anchored: bool
    """It is only tried at the beginning of a text."""


def expressions() -> Iterator[Expression]:
    """Yield every regular expression: of literals, and of names that hold one."""
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*.py")):
            tree = ast.parse(path.read_text("utf-8"))
            names, uses = _texts(tree), _uses(tree)
            for node in ast.walk(tree):
                if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args):
                    continue
                kind, owner = node.func.attr, node.func.value
                if not (isinstance(owner, ast.Name) and owner.id == "re" and kind in _FUNCTIONS):
                    continue
                pattern = _text(node.args[0], names)
                if pattern is not None:
                    applied = uses.get(id(node), {"match"}) if kind == "compile" else {kind}
                    place = f"{path.relative_to(ROOT)}:{node.lineno}"
                    yield Expression(place, pattern, applied <= {"match", "fullmatch"})


def _uses(tree: ast.Module) -> dict[int, set[str]]:
    """Return the methods that are called on the compiled expressions of a module, by their `re.compile`."""
    called: dict[str, set[str]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in _FUNCTIONS:
            called.setdefault(ast.unparse(node.value), set()).add(node.attr)
    uses: dict[int, set[str]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            target = node.targets[0] if isinstance(node, ast.Assign) else node.target
            if called.get(ast.unparse(target)):
                uses[id(node.value)] = called[ast.unparse(target)]
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Call) and node.attr in _FUNCTIONS:
            uses[id(node.value)] = {node.attr}
        elif isinstance(node, ast.Call):
            for argument in node.args:
                uses.setdefault(id(argument), {"search"})
    return uses


def _texts(tree: ast.Module) -> dict[str, str | bytes]:
    """Return the texts that a module keeps under a name."""
    names: dict[str, str | bytes] = {}
    for node in ast.walk(tree):
        target = (
            node.targets[0]
            if isinstance(node, ast.Assign)
            else node.target
            if isinstance(node, ast.AnnAssign)
            else None
        )
        if isinstance(target, ast.Name) and isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            text = _text(node.value, names)
            if text is not None:
                names[target.id] = text
    return names


def _text(node: ast.expr, names: dict[str, str | bytes]) -> str | bytes | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str | bytes):
        return node.value
    if isinstance(node, ast.Name):
        return names.get(node.id)
    if isinstance(node, ast.JoinedStr):
        parts = [_text(part.value if isinstance(part, ast.FormattedValue) else part, names) for part in node.values]
        return "".join(part if isinstance(part, str) else "x" for part in parts)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        left, right = _text(node.left, names), _text(node.right, names)
        return left + right if isinstance(left, str) and isinstance(right, str) else None
    return None


@cache
def seconds(pattern: str | bytes, piece: str, anchored: bool) -> float:
    """Return the time that a pattern takes for a text of many pieces, at its worst end."""
    compiled: Any = re.compile(pattern)
    longest = 0.0
    for end in ("", "\0", "!"):
        text = piece * (LENGTH // len(piece)) + end
        subject: Any = text.encode() if isinstance(pattern, bytes) else text
        started = time.thread_time()
        if anchored:
            compiled.match(subject)
            compiled.fullmatch(subject)
        else:
            compiled.findall(subject)
        longest = max(longest, time.thread_time() - started)
        if longest > LONGEST:
            break
    return longest


def slow(pattern: str | bytes, anchored: bool = False) -> list[str]:
    """Return the pieces of text that make a pattern slow; its own literals are tried too."""
    shown = pattern.decode("latin-1") if isinstance(pattern, bytes) else pattern
    literals = sorted({word[:20] for word in re.findall(r"[A-Za-z<>{}/!\"'-]{2,}", shown)})
    pieces = [*_PIECES, *_PAIRS, *literals, *(f"<{word} " for word in literals)]
    times = {piece: seconds(pattern, piece, anchored) for piece in pieces}
    return [f"{piece!r}: {time:.2f} s" for piece, time in times.items() if time > LONGEST]


def test_every_expression_keeps_up_with_a_growing_text() -> None:
    every = list(expressions())
    faults = {
        expression.place: times for expression in every if (times := slow(expression.pattern, expression.anchored))
    }

    assert len(every) > 100
    assert faults == {}


@pytest.mark.parametrize("pattern", [r"<(script|style)\b.*?</\1", r"a+$", r"\s+$"])
def test_an_expression_that_is_too_slow_is_found(pattern: str) -> None:
    """The proof that the test above can fail."""
    assert slow(pattern)
