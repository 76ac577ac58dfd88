"""Payslips: lines by label, totals separate from lines, leave by type."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import Self, cast

from attrs import field, frozen

from simplepay_client._overlay.json_parts import items_of, members_of, pair_of
from simplepay_client._overlay.labels import machine_name
from simplepay_client._overlay.money import decimal_of
from simplepay_client._overlay.raw_mapping import Kept
from simplepay_client._runtime.extend import (
    UNSET,
    Codec,
    Drift,
    Model,
    fresh,
    home_codec,
    keyed,
    plain_decimal,
    quirk,
)
from simplepay_client.models import LeaveFigures


@frozen
class PayslipLine:
    """A label and its amount."""

    label: str
    """Caption ("Basic Salary") or machine name ("basic_salary"), as the vendor wrote it."""

    amount: Decimal


@frozen
class PayslipLines:
    """Lines of one section of a payslip, the total kept apart.

    Iterating gives the lines without the total. `lines["Basic Salary"]` gives an amount; the label may be written as
    caption or as machine name, and lines that share a label are added up.
    """

    rows: tuple[PayslipLine, ...] = ()
    """The lines, in the vendor's order, without the total."""

    total: Decimal | None = None
    """Amount of the line labelled "Total"; 0 of a section that came without lines, `None` where lines have no total."""

    others: tuple[object, ...] = ()
    """What came among the lines and is none, as it came."""

    _came: object = field(default=UNSET, eq=False, repr=False)

    def __iter__(self) -> Iterator[PayslipLine]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)

    def __contains__(self, label: object) -> bool:
        return isinstance(label, str) and bool(self._labelled(label))

    def __getitem__(self, label: str) -> Decimal:
        lines = self._labelled(label)
        if not lines:
            raise KeyError(label)
        return sum((line.amount for line in lines), Decimal(0)) if len(lines) > 1 else lines[0].amount

    def get(self, label: str, default: Decimal | None = None) -> Decimal | None:
        """Return the amount of a label, or `default` where there is no such line."""
        try:
            return self[label]
        except KeyError:
            return default

    def _labelled(self, label: str) -> list[PayslipLine]:
        exact = [line for line in self.rows if line.label == label]
        return exact or [line for line in self.rows if machine_name(line.label) == machine_name(label)]

    @classmethod
    @quirk("SP-09")
    def read(cls, value: object, codec: Codec, at: str) -> Self:
        """Read the lines from the vendor's list of lists."""
        lines: list[PayslipLine] = []
        others: list[object] = []
        for index, item in enumerate(items_of(value)):
            line = _line(item, codec, f"{at}[{index}]")
            if line is None:
                others.append(item)
            else:
                lines.append(line)
        totals = [line for line in lines if machine_name(line.label) == "total"]
        # Should a section ever have several totals, the last one sums it up and the others stay in their places.
        last = totals[-1] if totals else None
        rows = tuple(line for line in lines if line is not last)
        # A section without lines comes without a total too.
        total = last.amount if last is not None else None if rows or others else Decimal(0)
        return cls(rows, total, tuple(others), value)

    def write(self, codec: Codec) -> object:  # noqa: ARG002  as the codec calls it
        """Return the value that was read; for lines made in Python, a value of the same form."""
        if self._came is not UNSET:
            return fresh(self._came)
        lines = [[line.label, plain_decimal(line.amount)] for line in self.rows]
        return lines if self.total is None else [*lines, ["Total", plain_decimal(self.total)]]


@frozen
class PayslipGroup:
    """A label with lines of its own, such as the employer's contributions."""

    label: str
    lines: PayslipLines

    @property
    def rows(self) -> tuple[PayslipLine, ...]:
        """The group's lines without the total."""
        return self.lines.rows

    @property
    def total(self) -> Decimal | None:
        """The group's total."""
        return self.lines.total


@frozen
class PayslipGroups:
    """Groups of lines in a section of a payslip.

    Iterating gives the groups. `groups["Employer contribution"]` gives the lines of a group; the label may be written
    as caption or as machine name.
    """

    groups: tuple[PayslipGroup, ...] = ()
    """The groups, in the vendor's order."""

    others: tuple[object, ...] = ()
    """What came among the groups and is none, as it came."""

    _came: object = field(default=UNSET, eq=False, repr=False)

    def __iter__(self) -> Iterator[PayslipGroup]:
        return iter(self.groups)

    def __len__(self) -> int:
        return len(self.groups)

    def __contains__(self, label: object) -> bool:
        return isinstance(label, str) and self.get(label) is not None

    def __getitem__(self, label: str) -> PayslipLines:
        lines = self.get(label)
        if lines is None:
            raise KeyError(label)
        return lines

    def get(self, label: str) -> PayslipLines | None:
        """Return the lines of the first group with a label; `None` where there is none."""
        exact = (group.lines for group in self.groups if group.label == label)
        alike = (group.lines for group in self.groups if machine_name(group.label) == machine_name(label))
        return next(exact, None) or next(alike, None)

    @classmethod
    @quirk("SP-09")
    def read(cls, value: object, codec: Codec, at: str) -> Self:
        """Read the groups from the vendor's list of lists of lists."""
        groups: list[PayslipGroup] = []
        others: list[object] = []
        for index, item in enumerate(items_of(value)):
            label, inner = pair_of(item)
            if isinstance(label, str) and isinstance(inner, list):
                groups.append(PayslipGroup(label, PayslipLines.read(cast(object, inner), codec, f"{at}[{index}][1]")))
            else:
                codec.report(Drift(f"{at}[{index}]", "a label and its lines", item))
                others.append(item)
        return cls(tuple(groups), tuple(others), value)

    def write(self, codec: Codec) -> object:
        """Return the value that was read; for groups made in Python, a value of the same form."""
        if self._came is not UNSET:
            return fresh(self._came)
        return [[group.label, group.lines.write(codec)] for group in self.groups]


class _Sections:
    """Sections of a payslip by name, whether documented or not."""

    __slots__ = ()

    def section(self, name: str) -> PayslipLines:
        """Return the lines of a section; none where the payslip does not have it.

        This includes undocumented sections, such as `allowance`, if they have the same form.
        """
        lines = getattr(self, name, UNSET)
        if isinstance(lines, PayslipLines):
            return lines
        came = cast(Model, self).unknown_fields.get(name)
        if not isinstance(came, list):
            return PayslipLines()
        return PayslipLines.read(cast(object, came), home_codec(), f"$.{name}")

    def lines(self) -> list[tuple[str, PayslipLine]]:
        """Return every line outside the groups, with the name of its section."""
        members = cast(Model, self).to_dict()
        return [(name, line) for name in members if name not in _NO_LINES for line in self.section(name)]


_NO_LINES = ("sideline", "leave", "leave_payments")


class PayslipDataExtras(_Sections):
    """Sections by name."""

    __slots__ = ()


class PayslipDetailsExtras(_Sections):
    """Sections by name."""

    __slots__ = ()


class PayslipLeave(Kept[str, LeaveFigures]):
    """Leave on a payslip by the machine name of its type; the payslip's id, from the same object, is separate."""

    __slots__ = ("others", "payslip_id")

    payslip_id: int | None
    """Id of the payslip."""

    others: Mapping[str, object]
    """What came among the leave types and is none, as it came."""

    def __init__(
        self,
        figures: Mapping[str, LeaveFigures],
        payslip_id: int | None = None,
        others: Mapping[str, object] = MappingProxyType({}),
        came: Mapping[str, object] | None = None,
    ) -> None:
        super().__init__(figures, came)
        self.payslip_id = payslip_id
        self.others = others

    @classmethod
    @quirk("SP-10")
    def read(cls, value: object, codec: Codec, at: str) -> Self:
        """Read the leave types, and the payslip's id separately."""
        figures: dict[str, LeaveFigures] = {}
        others: dict[str, object] = {}
        payslip_id: int | None = None
        members = members_of(value)
        for name, item in members.items():
            if name == "id" and type(item) is int:
                payslip_id = item
            elif isinstance(item, dict):
                figures[name] = codec.read(LeaveFigures, cast(object, item), at=keyed(at, name))
            else:
                codec.report(Drift(keyed(at, name), "figures of a leave type", item))
                others[name] = item
        return cls(figures, payslip_id, others, members)

    def write(self, codec: Codec) -> object:
        """Return the members in the order they came."""
        figures = {name: codec.write(item) for name, item in self.items()}
        if self._came is not None:
            return {name: figures.get(name, fresh(item)) for name, item in self._came.items()}
        return figures if self.payslip_id is None else {**figures, "id": self.payslip_id}


def _line(item: object, codec: Codec, at: str) -> PayslipLine | None:
    label, amount = pair_of(item)
    number = decimal_of(amount)
    if isinstance(label, str) and number is not None:
        return PayslipLine(label, number)
    codec.report(Drift(at, "a label and an amount", item))
    return None
