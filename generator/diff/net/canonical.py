"""Write syntax trees as texts that are equal if the code does the same, whatever its order and its docs."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Sequence

_SETS = ("Literal", "Union")
_SKIPPED = frozenset({"ctx", "type_comment", "lineno", "kind"})


def canonical(node: ast.AST | None) -> str:
    """Return the text of a node. Unions, literals and displays of mappings have no order."""
    if node is None:
        return ""
    match node:
        case ast.BinOp(op=ast.BitOr()):
            text = " | ".join(sorted(set(_alternatives(node))))
        case ast.Subscript(ast.Name(name), ast.Tuple(items)) if name in _SETS:
            text = f"{name}[{', '.join(sorted(map(canonical, items)))}]"
        case ast.Dict(keys, values):
            text = f"{{{', '.join(sorted(_pairs(keys, values)))}}}"
        case ast.Call(ast.Name("Unset")):
            text = "UNSET"  # what the vendor takes then is told by the specs
        case ast.Name(text):
            pass
        case ast.Constant(value):
            text = repr(value)
        case _:
            fields = ((name, value) for name, value in ast.iter_fields(node) if name not in _SKIPPED)
            text = f"{type(node).__name__}({', '.join(f'{name}={_value(value)}' for name, value in fields)})"
    return text


def canonical_type(text: str) -> str:
    """Return the canonical text of an annotation that stands in a string; the text itself if it is none."""
    try:
        return canonical(ast.parse(text, mode="eval").body)
    except SyntaxError:
        return text


def without_docstring(body: Sequence[ast.stmt]) -> list[ast.stmt]:
    """Return the statements that are no texts for people."""
    return [node for node in body if not (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant))]


def _value(value: object) -> str:
    if isinstance(value, list) and value and all(isinstance(node, ast.keyword) for node in value):
        return f"[{', '.join(sorted(map(canonical, value)))}]"
    if isinstance(value, list):
        kept = without_docstring(value) if all(isinstance(node, ast.stmt) for node in value) else value
        return f"[{', '.join(_value(item) for item in kept)}]"
    return canonical(value) if isinstance(value, ast.AST) else repr(value)


def _alternatives(node: ast.expr) -> Iterable[str]:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        yield from _alternatives(node.left)
        yield from _alternatives(node.right)
    else:
        yield canonical(node)


def _pairs(keys: Sequence[ast.expr | None], values: Sequence[ast.expr]) -> Iterable[str]:
    for key, value in zip(keys, values, strict=True):
        yield f"{canonical(key)}: {canonical(value)}"
