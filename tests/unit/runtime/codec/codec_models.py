"""Models as the generator emits them, for the codec's tests."""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeAlias
from uuid import UUID

from attrs import define, field

from generator.runtime.codec.model import Model
from generator.runtime.core.hints import items, json_text, php_text, spelled, stamp, tagged, text, wire, wrapped
from generator.runtime.core.values import UNSET, Unset

if TYPE_CHECKING:
    from generator.runtime.codec.codec import Codec


class Status(StrEnum):
    """How far an invoice is."""

    DRAFT = "draft"
    PAID = "Paid"


class Level(IntEnum):
    """How urgent a ticket is."""

    LOW = 1
    HIGH = 2


@define(kw_only=True, repr=False)
class Cat(Model):
    """A pet that purrs."""

    pet_type: Literal["cat"] = field(default="cat", metadata=wire("petType"))
    lives: int
    name: str | Unset = UNSET


@define(kw_only=True, repr=False)
class Dog(Model):
    """A pet that barks."""

    pet_type: Literal["dog"] = field(default="dog", metadata=wire("petType"))
    barks: bool | Unset = UNSET
    name: str | Unset = UNSET


@define(kw_only=True, repr=False)
class Person(Model):
    """A person; only the members distinguish it from a company."""

    name: str
    born: date | Unset = UNSET


@define(kw_only=True, repr=False)
class Company(Model):
    """A company; only the members distinguish it from a person."""

    name: str
    vat: str
    founded: date | Unset = UNSET


Pet: TypeAlias = "Annotated[Cat | Dog, tagged('petType', {'cat': 'Cat', 'dog': 'Dog'})]"
Tree: TypeAlias = "list[Tree] | int"
Party: TypeAlias = "Person | Company"


@define(kw_only=True, repr=False)
class Line(Model):
    """One thing that is billed."""

    qty: int
    price: Decimal | None | Unset = field(default=UNSET, metadata=wire(hint=text))
    when: date | Unset = UNSET


class Money:
    """What an overlay puts in the place of a model: an amount and its currency in one text."""

    def __init__(self, amount: Decimal, currency: str) -> None:
        self.amount = amount
        self.currency = currency

    @classmethod
    def read(cls, value: object, codec: Codec, at: str) -> Money:  # noqa: ARG003  as the codec calls it
        """Take `"EUR 5.00"` apart."""
        if not isinstance(value, str) or " " not in value:
            raise ValueError("no currency")
        currency, amount = value.split(" ", 1)
        try:
            return cls(Decimal(amount), currency)
        except ArithmeticError:
            raise ValueError("no amount") from None

    def write(self, codec: Codec) -> object:  # noqa: ARG002  as the codec calls it
        """Put it together again."""
        return f"{self.currency} {self.amount}"


@define(kw_only=True, repr=False)
class Everything(Model):
    """One field of every kind."""

    id: int
    name: str | None
    ratio: float | Unset = UNSET
    flag: bool | None | Unset = UNSET
    total: Decimal | None | Unset = UNSET
    number: int | Unset = field(default=UNSET, metadata=wire("no", text))
    amount: Decimal | None | Unset = field(default=UNSET, metadata=wire(hint=text))
    rate: float | Unset = field(default=UNSET, metadata=wire(hint=text))
    yes: bool | Unset = field(default=UNSET, metadata=wire(hint=spelled("yes", "no")))
    bit: bool | Unset = field(default=UNSET, metadata=wire(hint=spelled(1, 0)))
    due: date | None | Unset = UNSET
    made: datetime | Unset = UNSET
    seen: datetime | None | Unset = field(default=UNSET, metadata=wire(hint=stamp))
    clock: time | Unset = UNSET
    key: UUID | Unset = UNSET
    blob: bytes | Unset = UNSET
    status: Status | str | Unset = UNSET
    level: Level | int | Unset = UNSET
    level_text: Level | Unset = field(default=UNSET, metadata=wire(hint=text))
    anything: Any | Unset = UNSET
    line: Line | None | Unset = UNSET
    lines: list[Line] | Unset = UNSET
    numbers: list[int] | Unset = field(default=UNSET, metadata=wire(hint=items(text)))
    dates: list[date | None] | Unset = UNSET
    prices: dict[str, Decimal] | Unset = field(default=UNSET, metadata=wire(hint=items(text)))
    by_name: dict[str, Line] | Unset = UNSET
    pair: tuple[int, date] | Unset = UNSET
    row: tuple[str, ...] | Unset = UNSET
    periods: list[Line] | Unset = field(default=UNSET, metadata=wire(hint=items(wrapped("line"))))
    boxed: Line | None | Unset = field(default=UNSET, metadata=wire(hint=wrapped("box")))
    alone: int | Unset = field(default=UNSET, metadata=wire(hint=wrapped(0)))
    listing: list[int] | Unset = field(default=UNSET, metadata=wire(hint=wrapped("data", items(text))))
    inside: Line | dict[str, Any] | Unset = field(default=UNSET, metadata=wire(hint=json_text()))
    php: Any | Unset = field(default=UNSET, metadata=wire(hint=php_text))
    pet: Pet | Unset = UNSET
    pets: list[Pet] | Unset = UNSET
    tree: Tree | Unset = UNSET
    party: Party | None | Unset = UNSET
    either: date | UUID | str | Unset = UNSET
    size: int | str | list[int] | None | Unset = UNSET
    kind: Literal["a", 1, True] | Unset = UNSET
    money: Money | Unset = UNSET
    more: Everything | Unset = UNSET
    token: str | Unset = field(default=UNSET, metadata=wire(secret=True))
    secrets: dict[str, int] | Unset = field(default=UNSET, metadata=wire(secret=True))
