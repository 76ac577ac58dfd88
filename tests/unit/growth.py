"""Find regular expressions whose time grows faster than the text that they read."""

from __future__ import annotations

import ast
import re
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib import import_module
from itertools import product
from pathlib import Path
from typing import Any, TypeAlias

from attrs import frozen

# Nothing else tells what an expression consists of; the stubs have neither.
codes: Any = import_module("re._constants")
parser: Any = import_module("re._parser")

Tree: TypeAlias = "Iterable[tuple[Any, Any]]"
"""A parsed expression: operators with their operands."""

_TINY, _SHORT, _LONG = 22, 1_000, 4_000
_NOTEWORTHY = 0.0004
"""Seconds; a linear expression reads a short text in a tenth of that."""

_MOST_GROWTH = 8.0
"""Between the short text and the long one: 4 is linear, 16 quadratic."""

_METHODS = {
    "match": "match",
    "fullmatch": "fullmatch",
    **dict.fromkeys(("search", "sub", "subn", "findall", "finditer", "split"), "finditer"),
}
"""How a method of an expression reads a text: once from the start, or from every position."""

_CATEGORIES = {
    codes.CATEGORY_DIGIT: "1",
    codes.CATEGORY_SPACE: " ",
    codes.CATEGORY_WORD: "w",
    codes.CATEGORY_NOT_WORD: "-",
}
_REPEATS = (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT)


@frozen
class Expression:
    """A regular expression of a module, and how the module uses it."""

    place: str
    pattern: str | bytes
    flags: int
    readings: frozenset[str]


def expressions(folder: Path) -> Iterator[Expression]:
    """Yield every expression that a module below a folder gives to `re`.

    Raises:
        ValueError: An expression is put together in a way that this module cannot follow.
    """
    for path in sorted(folder.rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        nodes, values = list(ast.walk(tree)), dict(_assigned(tree))
        for call in nodes:
            if not (isinstance(call, ast.Call) and _is_of_re(call.func)) or not call.args:
                continue
            place = f"{path.relative_to(folder.parent).as_posix()}:{call.lineno}"
            patterns = _patterns(call.args[0], values, tree)
            # A schema's own pattern is a parameter: none of ours.
            if not patterns and not any(isinstance(n, ast.arg) and n.arg == ast.unparse(call.args[0]) for n in nodes):
                raise ValueError(f"{place}: {ast.unparse(call.args[0])} is not a constant")
            for pattern in patterns:
                yield Expression(place, pattern, _flags(call), _readings(call, tree, values))


def _assigned(tree: ast.Module) -> Iterator[tuple[str, ast.expr]]:
    for node in ast.walk(tree):
        targets = (
            node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
        )
        value = getattr(node, "value", None)
        if value is not None:
            yield from ((target.id, value) for target in targets if isinstance(target, ast.Name))


def _is_of_re(function: ast.expr) -> bool:
    return (
        isinstance(function, ast.Attribute)
        and isinstance(function.value, ast.Name)
        and function.value.id == "re"
        and function.attr in ("compile", *_METHODS)
    )


def _patterns(value: ast.expr, values: Mapping[str, ast.expr], tree: ast.Module) -> list[str | bytes]:
    """Return every pattern that an expression may be: of a choice, both; of a table, all its texts."""
    match value:
        case ast.IfExp(body=body, orelse=other):
            return [*_patterns(body, values, tree), *_patterns(other, values, tree)]
        case ast.Subscript(value=ast.Name(id=name)) if name in values:
            return _texts_in(values[name], values)
        case ast.Name(id=name) if isinstance(values.get(name), ast.IfExp):
            return _patterns(values[name], values, tree)
        case ast.Name(id=name) if name not in values:
            return [
                text for table in _walked(name, tree) if table in values for text in _texts_in(values[table], values)
            ]
        case _:
            text = _text(value, values)
            return [] if text is None else [text]


def _texts_in(table: ast.expr, values: Mapping[str, ast.expr]) -> list[str | bytes]:
    """Return the texts of a table: of a mapping, its values."""
    if isinstance(table, ast.Dict | ast.Tuple | ast.List):
        parts = table.values if isinstance(table, ast.Dict) else table.elts
        return [text for part in parts for text in _texts_in(part, values)]
    text = _text(table, values)
    return [] if text is None else [text]


def _walked(name: str, tree: ast.Module) -> Iterator[str]:
    """Yield the tables that a name walks through, in a loop or a comprehension."""
    for node in ast.walk(tree):
        if isinstance(node, ast.For | ast.comprehension) and isinstance(node.iter, ast.Name):
            yield from (
                node.iter.id for part in ast.walk(node.target) if isinstance(part, ast.Name) and part.id == name
            )


def _text(value: ast.expr, values: Mapping[str, ast.expr]) -> str | bytes | None:
    text: str | bytes | None = None
    match value:
        case ast.Constant(value=str() | bytes() as text):
            pass
        case ast.Name(id=name) if name in values:
            text = _text(values[name], values)
        case ast.JoinedStr(values=parts):
            # What is escaped is plain text, whatever it is.
            texts = [
                part.value if isinstance(part, ast.Constant) else _text(part.value, values) or "xa"
                for part in parts
                if isinstance(part, ast.Constant | ast.FormattedValue)
            ]
            text = "".join(map(str, texts))
        case ast.Call(func=ast.Attribute(attr="escape")):
            text = "xa"
        case (
            ast.Call(func=ast.Attribute(attr="compile"), args=[inner, *_])
            | ast.Call(func=ast.Attribute(attr="join"), args=[ast.GeneratorExp(elt=inner)])
        ):
            text = _text(inner, values)
        case ast.IfExp(body=first, orelse=second) | ast.BinOp(left=first, right=second):
            both = [_text(part, values) for part in (first, second)]
            text = None if None in both else "".join(map(str, both))
        case _:
            pass
    return text


def _flags(call: ast.Call) -> int:
    flags = 0
    for value in (*call.args[1:], *(keyword.value for keyword in call.keywords)):
        for node in ast.walk(value):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "re":
                flags |= int(getattr(re, node.attr)) if node.attr.isupper() else 0
    return flags


def _readings(call: ast.Call, tree: ast.Module, values: Mapping[str, ast.expr]) -> frozenset[str]:
    """Return how an expression is read: of a compiled one, by the methods that its module calls on it."""
    assert isinstance(call.func, ast.Attribute)
    if call.func.attr != "compile":
        return frozenset({_METHODS[call.func.attr]})
    names = {name for name, value in values.items() if any(node is call for node in ast.walk(value))}
    uses = [node for node in ast.walk(tree) if isinstance(node, ast.Attribute) and node.attr in _METHODS]
    on_it = {
        use.attr for use in uses if (isinstance(use.value, ast.Name) and use.value.id in names) or use.value is call
    }
    # One that stands in a table is called under another name.
    others = {use.attr for use in uses if use.attr != "split" and not _is_of_re(use)}
    return frozenset(_METHODS[method] for method in on_it or others or {"search"})


def growth(expression: Expression) -> str:
    """Return the text on which an expression's time grows faster than the text; empty if there is none."""
    compiled = re.compile(expression.pattern, expression.flags)
    for reading in sorted(expression.readings):
        for text, repeated in _texts(expression):
            if _is_steep(lambda size: _seconds(compiled, reading, text(size))):  # noqa: B023  called at once
                return f"{reading} of {repeated!r} repeated"
    return ""


def _is_steep(seconds: Callable[[int], float]) -> bool:
    """Return whether time grows steeply, in each of several tries: a busy machine makes a single one slow."""
    if seconds(_TINY) > _NOTEWORTHY * 5:
        # Exponential: a longer text would never end.
        return all(seconds(_TINY) > _NOTEWORTHY * 5 for _ in range(3))
    if seconds(_SHORT) < _NOTEWORTHY:
        return False
    return all(
        min(seconds(_LONG) for _ in range(2)) > _MOST_GROWTH * min(seconds(_SHORT) for _ in range(3)) for _ in range(3)
    )


def _seconds(compiled: re.Pattern[Any], reading: str, text: str) -> float:
    subject: Any = text.encode("latin-1", "replace") if isinstance(compiled.pattern, bytes) else text
    read = getattr(compiled, reading)
    start = time.thread_time()
    if reading == "finditer":
        for _ in read(subject):
            pass
    else:
        read(subject)
    return time.thread_time() - start


def _texts(expression: Expression) -> Iterator[tuple[Callable[[int], str], str]]:
    """Yield texts by their size, and what they repeat: pieces of what the expression reads, alone and in pairs."""
    pattern = expression.pattern
    tree = list(parser.parse(pattern if isinstance(pattern, str) else pattern.decode("latin-1"), expression.flags))
    pieces = [piece for piece in dict.fromkeys([*_repeated(tree), *_characters(tree)]) if piece]
    pairs = [first + second for first, second in product(pieces[:14], repeat=2) if first != second]
    starts = ["", *pieces[:3], _example(tree)]
    for repeated in dict.fromkeys([*pieces[:30], *pairs]):
        for start, end in product(dict.fromkeys(starts), ("!", "")):
            yield lambda size, r=repeated, s=start, e=end: s + r * (size // len(r)) + e, repeated  # type: ignore[misc]


def _repeated(tree: Tree) -> Iterator[str]:
    """Yield an example of each part that is repeated, and of each neighbourhood in the expression."""
    nodes = list(tree)
    for operator, operand in nodes:
        for inner in _inside(operator, operand):
            if operator in _REPEATS:
                yield _example(inner)
            yield from _repeated(inner)
    for size in (2, 3):
        yield from (_example(nodes[at : at + size]) for at in range(len(nodes) - size + 1))


def _characters(tree: Tree) -> Iterator[str]:
    for operator, operand in tree:
        if operator in (codes.LITERAL, codes.IN, codes.ANY, codes.NOT_LITERAL):
            yield from _choices(operator, operand)
        for inner in _inside(operator, operand):
            yield from _characters(inner)


def _inside(operator: Any, operand: Any) -> list[Any]:
    if operator in _REPEATS:
        return [operand[2]]
    if operator is codes.SUBPATTERN:
        return [operand[3]]
    if operator is codes.BRANCH:
        return list(operand[1])
    if operator in (codes.ASSERT, codes.ASSERT_NOT):
        return [operand[1]]
    return [operand] if operator is codes.ATOMIC_GROUP else []


def _choices(operator: Any, operand: Any) -> list[str]:
    """Return a few characters that one operator reads."""
    if operator is codes.LITERAL:
        return [chr(operand)]
    if operator is not codes.IN:
        return ["z"]
    characters: list[str] = []
    for kind, value in operand:
        if kind is codes.LITERAL:
            characters.append(chr(value))
        elif kind is codes.RANGE:
            characters.append(chr(value[0]))
        elif kind is codes.CATEGORY:
            characters.append(_CATEGORIES.get(value, "q"))
    is_negated = operand[0][0] is codes.NEGATE
    return ["k", *characters[:2]] if is_negated else characters[:4]


def _example(tree: Tree) -> str:
    """Return a short text that an expression reads, roughly."""
    text = ""
    for operator, operand in tree:
        if operator in _REPEATS:
            text += _example(operand[2]) * max(1, operand[0])
        elif operator in (codes.SUBPATTERN, codes.ATOMIC_GROUP, codes.BRANCH):
            text += _example(_inside(operator, operand)[0])
        elif operator in (codes.LITERAL, codes.IN, codes.ANY, codes.NOT_LITERAL):
            text += _choices(operator, operand)[0]
    return text
