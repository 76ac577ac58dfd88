# Copied from generator/runtime/apps/reflection/shapes.py; edit it there, then generate again.
"""Tell from an annotation how a value is given as text, on a command line for instance; nothing is imported for it."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Literal, TypeAlias

from ...core.values import Value
from .named import Models

Kind: TypeAlias = Literal["flag", "text", "list", "object", "objects", "other"]
"""`list` holds texts, `objects` is a list of objects; `other` has no spelling as text."""

_ORDER: tuple[Kind, ...] = ("objects", "list", "object", "text", "flag", "other")
"""Of several kinds in one type, the first one decides how it is given."""

_WORDS = {
    "str": "TEXT",
    "int": "INTEGER",
    "float": "NUMBER",
    "Decimal": "NUMBER",
    "date": "DATE",
    "datetime": "TIME",
    "time": "TIME",
    "timedelta": "DURATION",
    "UUID": "UUID",
    "bytes": "TEXT",
}
_LISTS = frozenset({"Sequence", "SequenceNotStr", "Iterable", "Collection", "List", "list", "tuple"})
_OBJECTS = frozenset({"Mapping", "dict", "object", "Any"})
_DEEPEST = 5
"""How many named types are followed, one inside the other."""


class Shape(Value):
    """How an argument is given."""

    kind: Kind
    words: tuple[str, ...] = ()
    """Kinds of values, such as `INTEGER`."""
    choices: tuple[str, ...] = ()
    """Documented values."""
    takes_null: bool = False
    members: dict[str, str] = {}  # noqa: RUF012  no dataclass: the default is shared and never changed
    """What is said of the members of an object."""

    @property
    def is_closed(self) -> bool:
        """Whether it takes no other value than the choices."""
        return bool(self.choices) and not self.words


def shape_of(annotation: str, models: Models) -> Shape:
    """Return how an argument of a type is given.

    Args:
        annotation: The type, as the method's module writes it.
        models: Knows what its names stand for.
    """
    parts = list(_parts(ast.parse(annotation or "object", mode="eval").body, models, 0))
    kinds: list[Kind] = [part.kind for part in parts if not part.takes_null]
    return Shape(
        kind=min(kinds, key=_ORDER.index) if kinds else "other",
        words=tuple(dict.fromkeys(chain.from_iterable(part.words for part in parts))),
        choices=tuple(dict.fromkeys(chain.from_iterable(part.choices for part in parts))),
        takes_null=any(part.takes_null for part in parts),
        members=dict(chain.from_iterable(part.members.items() for part in parts)),
    )


def _parts(node: ast.expr, models: Models, depth: int) -> Iterator[Shape]:
    """Yield the shape of each alternative of a type; that of null only says that it takes null."""
    match node:
        case ast.BinOp(left, ast.BitOr(), right):
            yield from _parts(left, models, depth)
            yield from _parts(right, models, depth)
        case ast.Constant(None):
            yield Shape("other", takes_null=True)
        case ast.Subscript(value, inside):
            yield from _generic(_last(value), inside, models, depth)
        case _:
            yield from _named(_last(node), models, depth)


def _generic(name: str, inside: ast.expr, models: Models, depth: int) -> Iterator[Shape]:
    arguments = inside.elts if isinstance(inside, ast.Tuple) else [inside]
    if name == "Literal":
        yield Shape("text", choices=tuple(_value(one) for one in arguments))
    elif name == "Annotated":
        yield from _parts(arguments[0], models, depth)
    elif name in _LISTS:
        yield from _lists(list(_parts(arguments[0], models, depth)))
    else:
        yield Shape("object", ("JSON",)) if name in _OBJECTS else Shape("other")


def _value(node: ast.expr) -> str:
    """Return a documented value as it is given."""
    value = node.value if isinstance(node, ast.Constant) else ast.unparse(node)
    return str(value).lower() if isinstance(value, bool) else str(value)


def _lists(items: list[Shape]) -> Iterator[Shape]:
    has_objects = any(item.kind in ("object", "objects", "list") for item in items)
    for item in items:
        yield Shape("objects" if has_objects else "list", item.words, item.choices, members=item.members)


def _named(name: str, models: Models, depth: int) -> Iterator[Shape]:
    if name in _PLAIN:
        yield _PLAIN[name]
    elif name != "Unset":
        definition = models.look_up(name) if depth < _DEEPEST else None
        if definition is not None and definition.annotation:
            yield from _parts(ast.parse(definition.annotation, mode="eval").body, models, depth + 1)
        elif definition is not None and (definition.values or definition.members):
            words = ("JSON",) if definition.members else ()
            yield Shape("text" if definition.values else "object", words, definition.values, members=definition.members)
        else:
            yield Shape("other")


def _last(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


_PLAIN: Mapping[str, Shape] = {
    "bool": Shape("flag", ("true|false",)),
    **{name: Shape("text", (word,)) for name, word in _WORDS.items()},
    **{name: Shape("object", ("JSON",)) for name in _OBJECTS},
    **{name: Shape("list", ("TEXT",)) for name in _LISTS},
}
"""Types that are known by their names."""
