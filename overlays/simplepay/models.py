"""SimplePay's odder values as people think of them; what came is always written back as it came."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Self, cast, overload

from attrs import field, frozen

from simplepay_client._overlay.kept import Kept
from simplepay_client._overlay.money import decimal_of, parse_money
from simplepay_client._overlay.words import attribute_text, machine_name, split_attribute, wire_date
from simplepay_client._runtime.codec import Codec, home_codec
from simplepay_client._runtime.drift import Drift
from simplepay_client._runtime.errors import InvalidArgument, RateLimited, Refusal, TimedOut
from simplepay_client._runtime.jsontext import fresh, plain_decimal
from simplepay_client._runtime.model import Model
from simplepay_client._runtime.unset import UNSET
from simplepay_client._runtime.wire import text
from simplepay_client.models import BulkResult, LeaveBalance, LeaveFigures

if TYPE_CHECKING:
    from uuid import UUID

    # These have members mixed in from here, so they cannot be there yet when this is imported.
    from simplepay_client.models import Calculation, CustomEmployeeField, Employee, InheritedCalculation

# Payslips


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
    """Amount of the line labelled "Total"; `None` where there is none, as in the grand total."""

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
        found = self._labelled(label)
        if not found:
            raise KeyError(label)
        return sum((line.amount for line in found), Decimal(0)) if len(found) > 1 else found[0].amount

    def get(self, label: str, default: Decimal | None = None) -> Decimal | None:
        """Give the amount of a label, or `default` where there is no such line."""
        return self[label] if label in self else default

    def _labelled(self, label: str) -> list[PayslipLine]:
        exact = [line for line in self.rows if line.label == label]
        return exact or [line for line in self.rows if machine_name(line.label) == machine_name(label)]

    @classmethod
    def read(cls, value: object, codec: Codec, at: str) -> Self:
        """Take the vendor's list of lists apart."""
        lines: list[PayslipLine] = []
        others: list[object] = []
        for index, item in enumerate(_items(value)):
            line = _line(item, codec, f"{at}[{index}]")
            if line is None:
                others.append(item)
            else:
                lines.append(line)
        totals = [line for line in lines if machine_name(line.label) == "total"]
        # Should a section ever have several totals, the last one sums it up and the others stay in their places.
        last = totals[-1] if totals else None
        rows = tuple(line for line in lines if line is not last)
        return cls(rows, last.amount if last is not None else None, tuple(others), value)

    def write(self, codec: Codec) -> object:
        """Give what came; for lines made here, the same form."""
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
        found = self.get(label)
        if found is None:
            raise KeyError(label)
        return found

    def get(self, label: str) -> PayslipLines | None:
        """Give the lines of the first group with a label; `None` where there is none."""
        exact = (group.lines for group in self.groups if group.label == label)
        alike = (group.lines for group in self.groups if machine_name(group.label) == machine_name(label))
        return next(exact, None) or next(alike, None)

    @classmethod
    def read(cls, value: object, codec: Codec, at: str) -> Self:
        """Take the vendor's list of lists of lists apart."""
        groups: list[PayslipGroup] = []
        others: list[object] = []
        for index, item in enumerate(_items(value)):
            label, inner = _pair(item)
            if isinstance(label, str) and isinstance(inner, list):
                groups.append(PayslipGroup(label, PayslipLines.read(cast(object, inner), codec, f"{at}[{index}][1]")))
            else:
                codec.report(Drift(f"{at}[{index}]", "a label and its lines", item))
                others.append(item)
        return cls(tuple(groups), tuple(others), value)

    def write(self, codec: Codec) -> object:
        """Give what came; for groups made here, the same form."""
        if self._came is not UNSET:
            return fresh(self._came)
        return [[group.label, group.lines.write(codec)] for group in self.groups]


class _Sections:
    """Sections of a payslip by name, whether documented or not."""

    __slots__ = ()

    def section(self, name: str) -> PayslipLines:
        """Give the lines of a section; none where the payslip does not have it.

        Sections that are not documented, such as `allowance`, are found too when they are made like the others.
        """
        found = getattr(self, name, UNSET)
        if isinstance(found, PayslipLines):
            return found
        came = cast(Model, self).unknown_fields.get(name)
        if not isinstance(came, list):
            return PayslipLines()
        return PayslipLines.read(cast(object, came), home_codec(), f"$.{name}")

    def lines(self) -> list[tuple[str, PayslipLine]]:
        """Give every line outside the groups, with the name of its section."""
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
    """Leave on a payslip by the machine name of its type; the payslip's id, which comes in its midst, stands apart."""

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
    def read(cls, value: object, codec: Codec, at: str) -> Self:
        """Tell the leave types from the payslip's id."""
        figures: dict[str, LeaveFigures] = {}
        others: dict[str, object] = {}
        payslip_id: int | None = None
        members = _members(value)
        for name, item in members.items():
            if name == "id" and type(item) is int:
                payslip_id = item
            elif isinstance(item, dict):
                figures[name] = codec.read(LeaveFigures, cast(object, item), at=f"{at}.{name}")
            else:
                codec.report(Drift(f"{at}.{name}", "figures of a leave type", item))
                others[name] = item
        return cls(figures, payslip_id, others, members)

    def write(self, codec: Codec) -> object:
        """Give the members in the order they came."""
        figures = {name: codec.write(item) for name, item in self.items()}
        if self._came is not None:
            return {name: figures.get(name, fresh(item)) for name, item in self._came.items()}
        return figures if self.payslip_id is None else {**figures, "id": self.payslip_id}


# Accounting


class SplitAmounts(Kept[str, Decimal]):
    """Amounts by the id of the accounting split, as text; without splits, one amount.

    `amounts[split.id]` gives the amount of an `AccountingSplit`.
    """

    __slots__ = ()

    @property
    def total(self) -> Decimal:
        """All amounts together."""
        return sum(self.values(), Decimal(0))

    @property
    def by_split(self) -> dict[str, Decimal]:
        """The amounts that belong to a split; none where no splits are set up."""
        return {split: amount for split, amount in self.items() if split}

    @property
    def unsplit(self) -> Decimal | None:
        """The amount that belongs to no split, which the vendor puts under an empty id."""
        return self.get("")

    @classmethod
    def read(cls, value: object, codec: Codec, at: str) -> Self:
        """Read the amounts; what is no number is reported and left out."""
        members = _members(value)
        return cls(_decimals(members, codec, at), members)

    def write(self, codec: Codec) -> object:
        """Give what came; for amounts made here, the same form."""
        return self._written()


# Leave


class LeaveTypes(Kept[int, str]):
    """Name of each leave type, by its id."""

    __slots__ = ()

    def id_of(self, name: str) -> int:
        """Give the id of a leave type by its name, in capitals or not."""
        for key, known in self.items():
            if known.casefold() == name.casefold():
                return key
        raise KeyError(f"{name!r} is none of {', '.join(self.values())}")

    @classmethod
    def read(cls, value: object, codec: Codec, at: str) -> Self:
        """Read the names; what has no number for a key is reported and left out."""
        members = _members(value)
        names: dict[int, str] = {}
        for key, item in members.items():
            if _is_id(key) and isinstance(item, str):
                names[int(key)] = item
            else:
                codec.report(Drift(f"{at}.{key}", "the name of a leave type by its number", item))
        return cls(names, members)

    def write(self, codec: Codec) -> object:
        """Give what came; for names made here, the same form."""
        return self._written()


class LeaveBalances(Kept[int, Decimal]):
    """Leave left by the id of the leave type, whichever of its two forms the vendor used.

    `balances[5]` gives the days left; `entries` has the dates too, where the latest balances were asked for.
    """

    __slots__ = ("_form", "entries")

    entries: tuple[LeaveBalance, ...]
    """Type, balance and date of each; the date is `UNSET` where one was asked for."""

    def __init__(self, entries: Iterable[LeaveBalance], came: object = UNSET) -> None:
        self.entries = tuple(entries)
        super().__init__({entry.type_id: entry.balance for entry in self.entries})
        self._form = came

    @classmethod
    def read(cls, value: object, codec: Codec, at: str) -> Self:
        """Read either form, and a single object where the vendor leaves out the list."""
        form = value
        if isinstance(value, dict) and "type_id" not in value:
            members = _members(cast(object, value))
            days = _decimals({key: item for key, item in members.items() if _is_id(key)}, codec, at)
            for key in [key for key in members if not _is_id(key)]:
                codec.report(Drift(f"{at}.{key}", "the number of a leave type", members[key]))
            entries = [LeaveBalance(type_id=int(key), balance=amount) for key, amount in days.items()]
        else:
            rows = [cast(object, value)] if isinstance(value, dict) else _items(value)
            found = [codec.read(LeaveBalance, row, at=f"{at}[{index}]") for index, row in enumerate(rows)]
            # The codec keeps what does not fit as it came: such a row is no entry.
            entries = [entry for entry, row in zip(found, rows, strict=True) if _is_balance(row)]
        return cls(entries, form)

    def write(self, codec: Codec) -> object:
        """Give what came; for balances made here, the form with dates."""
        return fresh(self._form) if self._form is not UNSET else [codec.write(entry) for entry in self.entries]


# Bulk input


@frozen(kw_only=True)
class BulkEntity:
    """Inputs for one employee, and for one of its payslips where payslip items are among them.

    `BulkEntity(employee_id=243, payslip_id=12765, calculations={"commission": {"commission_input": 120}})`
    """

    employee_id: int
    """The employee."""

    payslip_id: int | None = None
    """The payslip, where its items are to change."""

    payslip_date: date | None = None
    """Instead, the last day of the payslip's period; a once-off payslip cannot be named so."""

    fields: Mapping[str, object] = field(factory=dict[str, object])
    """New values of the employee's own fields, by their name."""

    calculations: Mapping[str | int, Mapping[str, object]] = field(factory=dict["str | int", Mapping[str, object]])
    """New inputs of payslip items, by the name of a system item or the number of a custom one."""

    def __attrs_post_init__(self) -> None:
        if self.payslip_id is not None and self.payslip_date is not None:
            raise InvalidArgument("a payslip is named by payslip_id or by payslip_date, not by both")

    def attributes(self) -> dict[str, str]:
        """Give all values as the vendor wants them: text, payslip items under `calc.<name>.<input>`."""
        named = {name: attribute_text(name, value) for name, value in self.fields.items()}
        for item, inputs in self.calculations.items():
            if not str(item) or "." in str(item):
                raise InvalidArgument(f"{item!r} is no name or number of a payslip item")
            for name, value in inputs.items():
                named[f"calc.{item}.{name}"] = attribute_text(f"calc.{item}.{name}", value)
        return named

    @classmethod
    def read(cls, value: object, codec: Codec, at: str) -> Self:
        """Take an entity in the vendor's form apart."""
        members = _members(value)
        fields: dict[str, object] = {}
        calculations: dict[str | int, dict[str, object]] = {}
        for name, item in _members(members.get("attributes", {})).items():
            owner, key = split_attribute(name)
            (fields if owner is None else calculations.setdefault(owner, {}))[key] = item
        payslip = members.get("payslip_id")
        return cls(
            employee_id=codec.read(int, members.get("id"), text, f"{at}.id"),
            payslip_id=None if payslip is None else codec.read(int, payslip, text, f"{at}.payslip_id"),
            payslip_date=wire_date(members.get("payslip_date"), codec, f"{at}.payslip_date"),
            fields=fields,
            calculations=calculations,
        )

    def write(self, codec: Codec) -> object:
        """Give the entity in the vendor's form."""
        named: dict[str, object] = {"id": str(self.employee_id)}
        if self.payslip_id is not None:
            named["payslip_id"] = str(self.payslip_id)
        if self.payslip_date is not None:
            named["payslip_date"] = self.payslip_date.isoformat()
        return {**named, "attributes": self.attributes()}


class BulkResults(Sequence[BulkResult]):
    """What became of every entity of a bulk input, in the order they were sent."""

    __slots__ = ("_results",)

    def __init__(self, results: Iterable[BulkResult]) -> None:
        self._results = tuple(results)

    @property
    def failed(self) -> list[BulkResult]:
        """The entities that were not saved; their `errors` say why."""
        return [result for result in self._results if result.success is not True]

    @property
    def succeeded(self) -> list[BulkResult]:
        """The entities that were saved."""
        return [result for result in self._results if result.success is True]

    def raise_for_failures(self) -> None:
        """Raise `BulkInputFailed` when an entity was not saved."""
        if self.failed:
            raise BulkInputFailed(self)

    @overload
    def __getitem__(self, index: int) -> BulkResult: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[BulkResult, ...]: ...
    def __getitem__(self, index: int | slice) -> BulkResult | tuple[BulkResult, ...]:
        return self._results[index]

    def __len__(self) -> int:
        return len(self._results)

    def __repr__(self) -> str:
        return f"<BulkResults: {len(self.succeeded)} saved, {len(self.failed)} failed>"

    @classmethod
    def read(cls, value: object, codec: Codec, at: str) -> Self:
        """Read the answer's list."""
        return cls([codec.read(BulkResult, item, at=f"{at}[{index}]") for index, item in enumerate(_items(value))])

    def write(self, codec: Codec) -> object:
        """Give the list as it came."""
        return [codec.write(result) for result in self._results]


class BulkInputFailed(Refusal):
    """A bulk input was answered, and not all of it was saved."""

    def __init__(self, results: BulkResults) -> None:
        self.results = results
        self.failed = results.failed
        first = self.failed[0]
        reasons: dict[str, list[str]] = {}
        for result in self.failed:
            for name, reason in (result.errors or {}).items():
                reasons.setdefault(name, []).append(reason)
        words = [f"{name}: {reason}" for name, reason in (first.errors or {}).items()] or [str(first.message)]
        payslip = f", payslip {first.payslip_id}" if first.payslip_id else ""
        super().__init__(
            f"{len(self.failed)} of {len(results)} entities were not saved; "
            f"the first is employee {first.employee_id}{payslip}: {'; '.join(words)}",
            fields=reasons,
        )


# Reports


class TooManyReports(RateLimited):
    """429 when a report is queued: too many are queued already. The hourly budget is another matter."""

    scope = "reports"


class ReportTimedOut(TimedOut):
    """A queued report was not done in time; it goes on, and `reports.poll` may fetch its rows later."""

    def __init__(self, report: str, uuid: UUID, seconds: float) -> None:
        super().__init__(f"the report {report} was not done after {seconds:.0f} s; poll {uuid} for its rows later")
        self.uuid = uuid


class _Columns:
    """Columns of a report row by their caption, as the vendor wrote it."""

    __slots__ = ()

    @property
    def columns(self) -> dict[str, Any]:
        """All columns by caption, with the values as they came."""
        return cast(Model, self).to_dict()

    def __getitem__(self, caption: str) -> Any:
        return self.columns[caption]

    def money(self, caption: str) -> Decimal | None:
        """Give the amount in a column; `None` where there is none.

        Taken are numbers and text such as `R 15,000.00`, `R 10000.00`, `-R 12.50` and `EUR 1 234.50`: perhaps a sign
        and a currency, digits alone or in groups of three, a point and one or two decimals.

        Raises:
            UnreadableAnswer: The text may mean several amounts (`1,234`, `1.234`) or none.
        """
        return parse_money(self[caption], caption)


class ReportRowExtras(_Columns):
    """Columns by caption."""

    __slots__ = ()


class TransactionHistoryRowExtras(_Columns):
    """Columns by caption."""

    __slots__ = ()


class VarianceRowExtras(_Columns):
    """Columns by caption."""

    __slots__ = ()


class ComparisonLeaveRowExtras(_Columns):
    """Columns by caption."""

    __slots__ = ()


class LeaveLiabilityRowExtras(_Columns):
    """Columns by caption."""

    __slots__ = ()


class TrackedBalancesRowExtras(_Columns):
    """Columns by caption."""

    __slots__ = ()


# Calculations and custom fields


class CalculationExtras:
    """What kind of item a calculation is."""

    __slots__ = ()

    @property
    def kind(self) -> str | int | None:
        """Name of the system item, or number of the custom item, as saving a calculation takes it."""
        me = cast("Calculation", self)
        return me.system_type or me.calculation_def_id


@frozen
class InputsSince:
    """Inputs of an inherited calculation that were set on a date."""

    since: date | None
    """The date; `None` for the beginning."""

    inputs: Mapping[str, Any]


class InheritedCalculationExtras:
    """The history in order."""

    __slots__ = ()

    @property
    def history(self) -> list[InputsSince]:
        """The inputs set at the beginning and on each date since, oldest first."""
        entries = cast("InheritedCalculation", self).inputs_history
        return [InputsSince(date.fromisoformat(day) if day else None, entries[day]) for day in sorted(entries)]


class CustomEmployeeFieldExtras:
    """Values of a custom field."""

    __slots__ = ()

    def value_of(self, employee: Employee) -> Any:
        """Give an employee's value of this field, of a dropdown the option's caption; `None` where there is none."""
        me = cast("CustomEmployeeField", self)
        value = (employee.custom_fields or {}).get(str(me.id))
        return (me.dropdown_options or {}).get(str(value), value)

    def option_id(self, caption: str) -> str:
        """Give the id of a dropdown's option, which is what an employee's `custom_fields` take."""
        options = cast("CustomEmployeeField", self).dropdown_options or {}
        for key, known in options.items():
            if known == caption:
                return key
        raise KeyError(f"{caption!r} is none of {', '.join(options.values()) or 'no options'}")


# Details


def _items(value: object) -> list[object]:
    if not isinstance(value, list):
        raise ValueError("not a list")  # the codec keeps the value and tells of it
    return cast("list[object]", value)


def _members(value: object) -> dict[str, object]:
    if not isinstance(value, dict):
        raise ValueError("not an object")
    return cast("dict[str, object]", value)


def _pair(item: object) -> tuple[object, object]:
    row = cast("list[object]", item) if isinstance(item, list) else []
    return (row[0], row[1]) if len(row) == 2 else (None, None)


def _line(item: object, codec: Codec, at: str) -> PayslipLine | None:
    label, amount = _pair(item)
    number = decimal_of(amount)
    if isinstance(label, str) and number is not None:
        return PayslipLine(label, number)
    codec.report(Drift(at, "a label and an amount", item))
    return None


def _decimals(members: Mapping[str, object], codec: Codec, at: str) -> dict[str, Decimal]:
    found: dict[str, Decimal] = {}
    for key, item in members.items():
        number = decimal_of(item)
        if number is None:
            codec.report(Drift(f"{at}.{key}", "a number", item))
        else:
            found[key] = number
    return found


def _is_id(key: str) -> bool:
    return key.isascii() and key.isdecimal()


def _is_balance(row: object) -> bool:
    members = cast("dict[str, object]", row) if isinstance(row, dict) else {}
    return type(members.get("type_id")) is int and decimal_of(members.get("balance")) is not None
