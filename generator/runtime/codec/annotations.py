"""Read annotations, as text or as objects, as types."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, Any, Final, cast

from ..core import hints
from ..core.hints import Hint, TypeExpr
from ..core.lazy import CACHES
from ..core.values import Unset, Value
from .types import (
    ANYTHING,
    CONTAINERS,
    LISTS,
    MISSING,
    NULL,
    Alias,
    Constant,
    Enumeration,
    HintedType,
    ListOf,
    Node,
    Object,
    Record,
    Scalar,
    choice,
    generic,
    is_overlaid,
)

if TYPE_CHECKING:
    import ast

_CLASSES: Final[tuple[type[object], ...]] = (str, int, float, bool, Decimal, date, datetime, time, bytes)
_SPECIAL: Final[dict[object, Scalar]] = {
    object: ANYTHING,
    Any: ANYTHING,
    type(None): NULL,
    None: NULL,
    Unset: MISSING,
}
_SCALARS: Final[dict[object, Scalar]] = {**{class_: Scalar(class_.__name__) for class_ in _CLASSES}, **_SPECIAL}
_NAMES: Final[dict[str, Scalar]] = {node.name: node for node in _SCALARS.values()} | {
    "object": ANYTHING,
    "UUID": Scalar("UUID"),
}
_HINTS: Final[dict[str, Hint]] = {
    "text": hints.text,
    "money": hints.money,
    "stamp": hints.stamp,
    "php_text": hints.php_text,
}
_HINT_MAKERS: Final[dict[str, Callable[..., Hint]]] = {
    "spelled": hints.spelled,
    "flag": hints.flag,
    "wrapped": hints.wrapped,
    "items": hints.items,
    "json_text": hints.json_text,
    "tagged": hints.tagged,
}
_MISSING: Final = object()


class Scope(Value):
    """Where the names of an annotation are looked up: its module, then the package's lazy `models`."""

    module: str

    def find(self, name: str) -> object:
        """Return what a name stands for; `NameError` when nothing does."""
        module = sys.modules.get(self.module)
        target: object = getattr(module, "__dict__", {}).get(name, _MISSING)
        if target is _MISSING:
            target = _NAMES.get(name, _MISSING)
        package = self.module
        while target is _MISSING and package:
            package = package.rpartition(".")[0]
            target = _in_models(package, name)
        if target is _MISSING:
            target = _in_models(__name__.rsplit(".", 3)[0], name)
        if target is _MISSING:
            raise NameError(f"{self.module}: no type is called {name!r}")
        return target


_not_there: Final = CACHES.add(set[str]())


def _in_models(package: str, name: str) -> object:
    path = f"{package}.models"
    try:
        # Looking for a module in vain takes long, so it is done once.
        seek = package and path not in _not_there
        models = sys.modules.get(path) or (importlib.import_module(path) if seek else None)
    except ModuleNotFoundError as error:
        if not f"{path}.".startswith(f"{error.name}."):
            raise
        _not_there.add(path)
        return _MISSING
    return getattr(models, name, _MISSING)


_aliases: dict[tuple[str, str], Alias] = CACHES.add({})


def parse(text: str, scope: Scope) -> Node:
    """Read annotation text: names, `X | Y`, `list[X]`, `dict[str, X]`, tuples, literals; nothing is evaluated."""
    node = _of_plain_text(text.strip(), _Parser(scope))
    if node is not None:
        return node
    import ast  # only for what is nested deeper: it is slow to import, and to parse with

    try:
        tree = ast.parse(text.strip(), mode="eval").body
    except (SyntaxError, ValueError) as error:
        raise TypeError(f"{scope.module}: {text!r} is not an annotation") from error
    return _Parser(scope).node(tree)


def _of_plain_text(text: str, parser: _Parser) -> Node | None:
    """Return the node of names and lists of them, joined by `|`; `None` for any other annotation."""
    nodes: list[Node] = []
    for part in text.split(" | "):
        head, bracket, inner = part.partition("[")
        if part.isidentifier():
            nodes.append(NULL if part == "None" else parser.name(part))
        elif bracket and head in LISTS and inner.endswith("]") and inner[:-1].isidentifier() and inner != "None]":
            nodes.append(ListOf(parser.name(inner[:-1])))
        else:
            return None
    return nodes[0] if len(nodes) == 1 else choice(nodes)


def of_type(annotation: object, scope: Scope) -> Node:
    """Return the node of a class, `list[X]`, `X | Y`, `Literal[...]`, annotation text or a `TypeExpr`."""
    if isinstance(annotation, str):
        return parse(annotation, scope)
    if isinstance(annotation, TypeExpr):
        return parse(annotation.text, Scope(annotation.module) if annotation.module else scope)
    forward = getattr(annotation, "__forward_arg__", None)
    if isinstance(forward, str):
        return parse(forward, scope)
    if getattr(annotation, "__metadata__", ()):
        return _of_annotated(cast(Any, annotation), scope)
    arguments: tuple[object, ...] = getattr(annotation, "__args__", ())
    if arguments or getattr(annotation, "__origin__", None) is not None:
        return _of_generic(annotation, arguments, scope)
    return _of_class(annotation)


def _of_annotated(annotation: Any, scope: Scope) -> Node:
    """Return the node of `Annotated[X, ...]`, whose metadata may hold a hint."""
    hint = next((item for item in annotation.__metadata__ if isinstance(item, Hint)), None)
    node = of_type(annotation.__origin__, scope)
    return HintedType(node, hint) if hint else node


def _of_generic(annotation: object, arguments: tuple[object, ...], scope: Scope) -> Node:
    """Return the node of `list[X]`, `X | Y`, `Literal[...]` and the like."""
    origin: Any = getattr(annotation, "__origin__", None)
    if origin is None or str(origin) == "typing.Union":
        return choice([of_type(argument, scope) for argument in arguments])
    if str(origin) == "typing.Literal":
        return Constant(arguments)
    return generic(origin.__name__, [... if argument is ... else of_type(argument, scope) for argument in arguments])


def _of_class(annotation: object) -> Node:
    node = _SCALARS.get(annotation) if isinstance(annotation, type) or annotation in (None, Any) else None
    if node is not None:
        return node
    if isinstance(annotation, type):
        return _of_known(cast("type[object]", annotation))
    raise TypeError(f"the codec does not know the type {annotation!r}")


def _of_known(class_: type[object]) -> Node:
    if issubclass(class_, Enum):
        return Enumeration(class_)
    if issubclass(class_, Record) or is_overlaid(class_):
        return Object(class_)
    if class_.__name__ == "UUID" and class_.__module__ == "uuid":
        return _NAMES["UUID"]
    if class_.__name__ in CONTAINERS:
        return generic(class_.__name__, [])
    raise TypeError(f"the codec does not know the type {class_!r}")


class _Parser(Value):
    scope: Scope

    def node(self, tree: ast.expr) -> Node:
        import ast

        match tree:
            case ast.BinOp(op=ast.BitOr()):
                return choice([self.node(tree.left), self.node(tree.right)])
            case ast.Constant(value=None):
                return NULL
            case ast.Constant(value=str() as text):
                return parse(text, self.scope)
            case ast.Name():
                return self.name(tree.id)
            case ast.Attribute():
                return self.name(tree.attr)
            case ast.Subscript():
                return self.subscript(tree)
            case _:
                raise TypeError(f"{self.scope.module}: {ast.unparse(tree)!r} is not an annotation the codec knows")

    def name(self, name: str) -> Node:
        target = self.scope.find(name)
        if isinstance(target, Scalar):
            return target
        if isinstance(target, type):
            return of_type(cast("object", target), self.scope)
        key = (self.scope.module, name)
        return _aliases.get(key) or _aliases.setdefault(
            key, Alias(name, self.scope.module, partial(of_type, target, self.scope))
        )

    def subscript(self, tree: ast.Subscript) -> Node:
        import ast

        name = _last(tree.value)
        arguments = list(tree.slice.elts) if isinstance(tree.slice, ast.Tuple) else [tree.slice]
        if name == "Literal":
            return Constant(tuple(_literal(part, self.scope) for part in arguments))
        if name == "Annotated":
            hint = next(filter(None, map(self.hint, arguments[1:])), None)
            node = self.node(arguments[0])
            return HintedType(node, hint) if hint else node
        if name in ("Final", "Required", "NotRequired", "ReadOnly"):
            return self.node(arguments[0])
        return generic(name, [... if _is_ellipsis(part) else self.node(part) for part in arguments])

    def hint(self, tree: ast.expr) -> Hint | None:
        import ast

        if isinstance(tree, ast.Call):
            make = _HINT_MAKERS.get(_last(tree.func))
            return make(*[self.hint(part) or _literal(part, self.scope) for part in tree.args]) if make else None
        return _HINTS.get(_last(tree))


def _last(tree: ast.expr) -> str:
    import ast

    return tree.id if isinstance(tree, ast.Name) else tree.attr if isinstance(tree, ast.Attribute) else ""


def _is_ellipsis(tree: ast.expr) -> bool:
    import ast

    return isinstance(tree, ast.Constant) and tree.value is ...


def _literal(node: ast.expr, scope: Scope) -> Any:
    import ast

    try:
        return ast.literal_eval(node)
    except ValueError as error:
        raise TypeError(f"{scope.module}: {ast.unparse(node)!r} is not a literal") from error
