"""Hints: how a value is written on the wire, where its Python type does not decide it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Final, Generic, TypeVar, overload

from attrs import field, frozen

from .values import UNSET, Unset, Value, is_unset

if TYPE_CHECKING:
    from attrs import Attribute


T = TypeVar("T")


class Hint(Value):
    """How one value is spelled on the wire. Call it on a value to say so in a request body."""

    @overload
    def __call__(self, value: Unset) -> Unset: ...
    @overload
    def __call__(self, value: object) -> Hinted | Unset: ...
    def __call__(self, value: object) -> Hinted | Unset:
        return UNSET if is_unset(value) else Hinted(value, self)

    def leaves_out(self, value: object) -> bool:  # noqa: ARG002  for hints that look at it
        """Return whether the member is left out for this value."""
        return False


class Hinted(Value):
    """A value together with the way it is to be written."""

    value: object
    hint: Hint


class Text(Hint):
    """Numbers, booleans and dates as JSON text."""


class Money(Text):
    """Amounts of money as text with at least two decimals, as `100.00`."""


class Stamp(Hint):
    """A date and time without zone, as `YYYY-MM-DD HH:MM:SS`."""


class PhpText(Hint):
    """A structure inside a text, in PHP's `serialize` form."""


class Spelled(Hint):
    """A boolean spelled by two other JSON values."""

    true: object
    false: object
    """`UNSET` if the member is left out for false."""

    def leaves_out(self, value: object) -> bool:
        return value is False and self.false is UNSET

    def _key(self) -> tuple[object, ...]:
        # 1, 1.0, True and "1" are four different spellings.
        return repr(self.true), repr(self.false)


class Wrapped(Hint):
    """A value that sits alone in an envelope: a member of an object, or (0) a one-item list."""

    member: str | int
    inner: Hint | None = None
    lone_row: bool = False
    """Whether a list of one item may come as this item alone."""
    absent_when_empty: bool = False
    """Whether a list without items is left out."""


class Items(Hint):
    """How the items of a list, or the values of a map, travel."""

    item: Hint


class JsonText(Hint):
    """A structure inside a text, in JSON form."""

    inner: Hint | None = None


class Tagged(Hint):
    """A union whose member `member` names the model, by `models`; `other` is the model of all other values."""

    member: str
    models: tuple[tuple[str, str], ...]
    other: str | None = None


text: Final = Text()
money: Final = Money()
stamp: Final = Stamp()
php_text: Final = PhpText()


def spelled(true: object, false: object) -> Spelled:
    """Return the hint for a boolean that is `true` or `false` on the wire, such as `"yes"` and `"no"`."""
    return Spelled(true, false)


def flag(true: object) -> Spelled:
    """Return the hint for a boolean that is `true` on the wire, or not there at all."""
    return Spelled(true, UNSET)


@lru_cache(maxsize=1024)
def wrapped(
    member: str | int, inner: Hint | None = None, *, lone_row: bool = False, absent_when_empty: bool = False
) -> Wrapped:
    """Return the hint for a value inside an object's `member`, or alone in a list when `member` is 0.

    Args:
        member: Where the value is.
        inner: How it travels.
        lone_row: Whether a list of one item may come as this item alone.
        absent_when_empty: Whether a list without items is left out.
    """
    if isinstance(member, int) and member != 0:
        raise ValueError(f"a list envelope is wrapped(0), not wrapped({member})")
    return Wrapped(member, inner, lone_row, absent_when_empty)


def items(item: Hint) -> Items:
    """Return the hint for a list or map whose items travel as `item` says."""
    return Items(item)


def json_text(inner: Hint | None = None) -> JsonText:
    """Return the hint for a structure that travels as JSON inside a text."""
    return JsonText(inner)


def tagged(member: str, models: Mapping[str, str], other: str | None = None) -> Tagged:
    """Return the hint for a union: `models` maps values of `member` to names of models; others are `other`."""
    return Tagged(member, tuple(models.items()), other)


class Wire(Value):
    """What a model's field says about the wire."""

    name: str | None = None
    hint: Hint | None = None
    secret: bool = False


KEY: Final = "wire"
_PLAIN: Final = Wire()


def wire(name: str | None = None, hint: Hint | None = None, *, secret: bool = False) -> dict[str, Wire]:
    """Return the `metadata` of a model's field: its name on the wire, how it travels, whether it is a secret."""
    return {KEY: Wire(name, hint, secret)}


def wire_of(attribute: Attribute[object]) -> Wire:
    """Return what `wire` declares for a field."""
    declared = attribute.metadata.get(KEY)
    return declared if isinstance(declared, Wire) else _PLAIN


T_co = TypeVar("T_co", covariant=True)


@frozen
class TypeExpr(Generic[T_co]):
    """A type, written as annotation text, such as `TypeExpr[Cat | Dog]("Cat | Dog", __name__)`."""

    text: str
    module: str = field(default="")
    """Where the names in `text` are looked up first; the package's models come second."""
