# Copied from generator/runtime/codec/type_nodes.py; edit it there, then generate again.
"""The tree of a type, as the codec understands it."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import Any, Final, TypeAlias

from attrs import Attribute, define, field, fields

from ..core.hints import Hint
from ..core.values import Value


class Scalar(Value):
    """A single JSON value: `str`, `int`, `float`, `bool`, `Decimal`, `date`, ..., `None`, `Unset`, `Any`."""

    kind: str


class Enumeration(Value):
    """An open enum: known values become members."""

    members: type[Enum]


class Constant(Value):
    """One of a few fixed values."""

    values: tuple[object, ...]

    def _key(self) -> tuple[object, ...]:
        return (repr(self.values),)  # 1, 1.0 and True are three different values


class Object(Value):
    """A model, or what an overlay put in its place."""

    model: type[Any]


class ListOf(Value):
    """A JSON array of any length."""

    item: Node


class TupleOf(Value):
    """A JSON array whose first items have their own types; further ones are `rest`, or none."""

    items: tuple[Node, ...]
    rest: Node | None


class MapOf(Value):
    """A JSON object with free member names."""

    value: Node


class Choice(Value):
    """One of several types."""

    members: tuple[Node, ...]


class HintedType(Value):
    """A type together with how it travels."""

    node: Node
    how: Hint


class Alias:
    """A named type, looked into when first needed, since it may contain itself."""

    __match_args__ = ("name", "module")
    __slots__ = ("_look", "_target", "module", "name")

    def __init__(self, name: str, module: str, look: Callable[[], Node]) -> None:
        self.name = name
        self.module = module
        self._look = look
        self._target: Node | None = None

    @property
    def target(self) -> Node:
        """What the name stands for."""
        if self._target is None:
            self._target = self._look()
        return self._target


Node: TypeAlias = Scalar | Enumeration | Constant | Object | ListOf | TupleOf | MapOf | Choice | HintedType | Alias

ANYTHING: Final = Scalar("Any")
NULL: Final = Scalar("None")
MISSING: Final = Scalar("Unset")

LISTS: Final = frozenset({"list", "List", "Sequence", "Iterable", "Collection"})
MAPS: Final = frozenset({"dict", "Dict", "Mapping", "MutableMapping"})
CONTAINERS: Final = LISTS | MAPS | {"tuple"}
"""Classes that hold others; `generic` builds their nodes."""


def generic(name: str, arguments: list[Any]) -> Node:
    """Build the node of `name[arguments]`."""
    if name in LISTS:
        return ListOf(arguments[0] if arguments else ANYTHING)
    if name in MAPS:
        return MapOf(arguments[1] if len(arguments) > 1 else ANYTHING)
    if name in ("tuple", "Tuple"):
        if not arguments:
            return ListOf(ANYTHING)
        if arguments[-1] is ...:
            return TupleOf(tuple(arguments[:-2]), arguments[-2])
        return TupleOf(tuple(arguments), None)
    if name == "Optional":
        return choice([arguments[0], NULL])
    if name == "Union":
        return choice(arguments)
    raise TypeError(f"the codec does not know the type {name}[...]")


def choice(members: list[Node]) -> Node:
    """Join types, flattening choices inside choices."""
    flat: list[Node] = []
    for member in members:
        for part in member.members if isinstance(member, Choice) else (member,):
            if part not in flat:
                flat.append(part)
    return flat[0] if len(flat) == 1 else Choice(tuple(flat))


def reaches(node: Node, wanted: Callable[[Node], bool], into: Callable[[type[Any]], list[Node]]) -> bool:
    """Return whether a type holds, however deep, a node that is wanted; `into` opens a model."""
    seen: set[int] = set()
    queue: list[Node] = [node]
    while queue:
        node = queue.pop()
        if wanted(node):
            return True
        match node:
            case Object(model):
                if id(model) not in seen:
                    seen.add(id(model))
                    queue += into(model)
            case Alias():
                if id(node) not in seen:
                    seen.add(id(node))
                    queue.append(node.target)
            case ListOf(inner) | MapOf(inner) | HintedType(inner, _):
                queue.append(inner)
            case TupleOf(inners, rest):
                queue += [*inners, *([rest] if rest else [])]
            case Choice(inners):
                queue += inners
            case _:
                pass
    return False


def split_null(node: Node) -> tuple[list[Node], bool]:
    """Return the members of a type, without null, and whether null was among them."""
    members = list(node.members) if isinstance(node, Choice) else [node]
    rest = [member for member in members if member not in (NULL, MISSING)]
    return rest, NULL in members


def is_nullable(node: Node) -> bool:
    """Return whether null is documented for a type."""
    return split_null(node)[1] or node == ANYTHING


SpellingMemo: TypeAlias = dict[str, tuple[object, object]]


@define(kw_only=True, repr=False)
class Record:
    """Fields below, and what was remembered of how they came."""

    unknown_fields: dict[str, Any] = field(factory=dict[str, Any])
    """Members that came but are not documented; they are written back."""

    _kept: SpellingMemo | None = field(default=None, alias="_kept", eq=False)
    """Per wire name: the usual spelling of what was read, and the unusual one that came."""


_OWN = frozenset({"unknown_fields", "_kept"})
ENVELOPE = ""
"""The key under which a model keeps the other members of the envelope it came in."""


def fields_of(model: type[Record]) -> list[Attribute[Any]]:
    """List the fields that the spec gave a model."""
    return [attribute for attribute in fields(model) if attribute.name not in _OWN]


# A leading underscore keeps `_kept` out of the vendor's names; the slot is reached by these alone.
_get: Final[Callable[[Record], SpellingMemo | None]] = vars(Record)["_kept"].__get__
_set: Final[Callable[[Record, SpellingMemo], None]] = vars(Record)["_kept"].__set__


def keep(model: Record, name: str, usual: object, came: object) -> None:
    """Remember how a member was spelled, to be written so again while its value stays the same."""
    remembered = _get(model)
    if remembered is None:
        _set(model, {name: (usual, came)})
    else:
        remembered[name] = (usual, came)


def kept(model: Record) -> SpellingMemo | None:
    """Return what `keep` remembered."""
    return _get(model)
