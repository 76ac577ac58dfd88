# Copied from generator/runtime/codec/types.py; edit it there, then generate again.
"""Types as a tree that the codec understands, and the base of all models."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING, Any, Final, TypeAlias
from weakref import WeakKeyDictionary

from attrs import Attribute, define, field, fields

from ..core.annotations import know_names
from ..core.hints import Hint
from ..core.lazy import CACHES
from ..core.values import Value

if TYPE_CHECKING:
    pass


class Scalar(Value):
    """A single JSON value: `str`, `int`, `float`, `bool`, `Decimal`, `date`, ..., `None`, `Unset`, `Any`."""

    name: str

    def __eq__(self, other: object) -> bool:
        # Scalars are compared thousands of times before the first answer is read.
        return self is other or (type(other) is Scalar and self.name == other.name)

    def __hash__(self) -> int:
        return hash(self.name)


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
    hint: Hint


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

LISTS: Final = frozenset({"list", "List", "Sequence", "SequenceNotStr", "Iterable", "Collection"})
MAPS: Final = frozenset({"dict", "Dict", "Mapping", "MutableMapping"})
CONTAINERS: Final = LISTS | MAPS | {"tuple"}
"""Classes that hold others; `generic` builds their nodes."""


def generic(name: str, arguments: list[Any]) -> Node:  # noqa: PLR0911  one return for each generic class
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
    flat = _without_literals_of_enums(flat)
    return flat[0] if len(flat) == 1 else Choice(tuple(flat))


def _without_literals_of_enums(members: list[Node]) -> list[Node]:
    """Leave out literals of values that an enum beside them has: they are for editors, which complete them."""
    listed = {value for member in members if isinstance(member, Enumeration) for value in member.members}
    if not listed:
        return members
    return [member for member in members if not (isinstance(member, Constant) and listed.issuperset(member.values))]


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
            case TupleOf(inners, rest_type):
                queue += [*inners, *([rest_type] if rest_type else [])]
            case Choice(inners):
                queue += inners
            case _:
                pass
    return False


def split_null(node: Node) -> tuple[list[Node], bool]:
    """Return the members of a type, without null, and whether null was among them."""
    members = list(node.members) if isinstance(node, Choice) else [node]
    types = [member for member in members if member not in (NULL, MISSING)]
    return types, NULL in members


def is_nullable(node: Node) -> bool:
    """Return whether null is documented for a type."""
    return split_null(node)[1] or node == ANYTHING


SpellingMemo: TypeAlias = dict[str, tuple[object, object]]


if TYPE_CHECKING:
    _RecordType = type
else:

    class _RecordType(type):
        """The class of models: notes which optional members were not given when one is made.

        `attrs.evolve` passes all fields: first those that the caller changes, then all fields in their order, `_absent`
        first. So a `None` that the caller passes is a null, and fields that were absent stay absent.
        """

        def __init__(cls, name: str, bases: tuple[type, ...], members: dict[str, Any]) -> None:
            super().__init__(name, bases, members)
            if "__attrs_attrs__" in members:
                know_names(cls)

        def __call__(cls, *args: Any, **arguments: Any) -> Any:
            instance = super().__call__(*args, **arguments)
            optional = _optional_of(cls)
            if optional:
                names = list(arguments)
                if "_absent" in arguments:
                    absent = (arguments["_absent"] or frozenset()).difference(names[: names.index("_absent")])
                else:
                    absent = optional.difference(names)
                _set_absent(instance, frozenset(absent) or None)
            return instance


@define(kw_only=True, repr=False)
class Record(metaclass=_RecordType):
    """Fields below, and what was remembered of how they came."""

    _absent: frozenset[str] | None = field(default=None, alias="_absent")
    """Names of the fields that are `None` because nothing came, or nothing was given."""

    unknown_fields: dict[str, Any] = field(factory=dict[str, Any])
    """Members that came but are not documented; they are written back."""

    _kept: dict[str, tuple[object, object]] | None = field(default=None, alias="_kept", eq=False)
    """Per wire name: the usual spelling of what was read, and the unusual one that came."""


UNKNOWN: Final = "unknown_fields"
"""The field of every model that holds the members it has no field for."""

_OWN = frozenset({"_absent", UNKNOWN, "_kept"})
ENVELOPE = ""
"""The key under which a model keeps the other members of the envelope it came in."""


def fields_of(model: type[Record]) -> list[Attribute[Any]]:
    """List the fields that the spec gave a model."""
    return [attribute for attribute in fields(model) if attribute.name not in _OWN]


_set_absent: Final[Callable[[Record, frozenset[str] | None], None]] = vars(Record)["_absent"].__set__
_get_absent: Final[Callable[[Record], frozenset[str] | None]] = vars(Record)["_absent"].__get__
_optional: Final[dict[type[Record], frozenset[str]]] = CACHES.add({})


def _optional_of(model: type[Record]) -> frozenset[str]:
    """Return the names of the fields that are `None` where they are absent."""
    names = _optional.get(model)
    if names is None:
        names = frozenset(attribute.name for attribute in fields_of(model) if is_optional_read(attribute))
        _optional[model] = names
    return names


def is_optional_read(attribute: Attribute[Any]) -> bool:
    """Return whether a field is `None` where it is absent. Other fields are `UNSET` then, or never absent."""
    return attribute.default is None


def absent(model: Record) -> frozenset[str]:
    """Return the names of the fields that are `None` because they are absent."""
    return _get_absent(model) or frozenset()


# A leading underscore keeps `_kept` out of the vendor's names; the slot is reached by these alone.
_get: Final[Callable[[Record], SpellingMemo | None]] = vars(Record)["_kept"].__get__
_set: Final[Callable[[Record, SpellingMemo], None]] = vars(Record)["_kept"].__set__


def keep(model: Record, name: str, spelling: object, original: object) -> None:
    """Remember how a member was spelled, to be written so again while its value stays the same."""
    remembered = _get(model)
    if remembered is None:
        _set(model, {name: (spelling, original)})
    else:
        remembered[name] = (spelling, original)


def kept(model: Record) -> SpellingMemo | None:
    """Return what `keep` remembered."""
    return _get(model)


def is_overlaid(class_: type[object]) -> bool:
    """Return whether a class reads and writes itself, as an overlay's replacement of a model does."""
    overlaid = _overlaid.get(class_)
    if overlaid is None:
        attributes = {name: value for base in reversed(class_.__mro__) for name, value in vars(base).items()}
        overlaid = isinstance(attributes.get("read"), classmethod) and callable(attributes.get("write"))
        _overlaid[class_] = overlaid
    return overlaid


_overlaid: Final[WeakKeyDictionary[type[object], bool]] = WeakKeyDictionary()
