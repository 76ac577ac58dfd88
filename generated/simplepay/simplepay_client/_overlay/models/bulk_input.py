# Copied from overlays/simplepay/models/bulk_input.py; edit it there, then generate again.
"""Bulk input: the entity to send for each employee, and its result."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Self, cast, overload

from attrs import field, frozen

from simplepay_client._overlay.json_parts import items_of, members_of
from simplepay_client._overlay.labels import attribute_text, split_attribute, wire_date
from simplepay_client._runtime.extend import (
    ApiError,
    Codec,
    InvalidArgument,
    problems,
    quirk,
    text,
)
from simplepay_client.models import BulkResult


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
        """Return all values as text, by the names of the vendor: payslip items are `calc.<name>.<input>`."""
        named = {name: attribute_text(name, value) for name, value in self.fields.items()}
        for item, inputs in self.calculations.items():
            if not str(item) or "." in str(item):
                raise InvalidArgument(f"{item!r} is not a name or number of a payslip item")
            for name, value in inputs.items():
                named[f"calc.{item}.{name}"] = attribute_text(f"calc.{item}.{name}", value)
        return named

    @classmethod
    def read(cls, value: object, codec: Codec, at: str) -> Self:
        """Read an entity in the form of the vendor."""
        members = members_of(value)
        fields: dict[str, object] = {}
        calculations: dict[str | int, dict[str, object]] = {}
        for name, item in members_of(members.get("attributes", {})).items():
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

    @quirk("SP-06")
    def write(self, codec: Codec) -> object:  # noqa: ARG002  as the codec calls it
        """Return the entity in the form of the vendor."""
        named: dict[str, object] = {"id": str(self.employee_id)}
        if self.payslip_id is not None:
            named["payslip_id"] = str(self.payslip_id)
        if self.payslip_date is not None:
            named["payslip_date"] = self.payslip_date.isoformat()
        return {**named, "attributes": self.attributes()}


class BulkResults(Sequence[BulkResult]):
    """The result of every entity of a bulk input, in the order of the answer."""

    __slots__ = ("_results", "missing")

    missing: tuple[BulkEntity, ...]
    """The entities that were sent and have no answer: nobody knows whether they were saved."""

    def __init__(self, results: Iterable[BulkResult], missing: Iterable[BulkEntity] = ()) -> None:
        self._results = tuple(results)
        self.missing = tuple(missing)

    @quirk("SP-47")
    def for_entities(self, entities: Iterable[BulkEntity]) -> Self:
        """Return the results, with `missing` as the entities that have no result."""
        left = list(self._results)
        missing: list[BulkEntity] = []
        for entity in entities:
            answers = [result for result in left if _answers(result, entity)]
            if answers:
                left.remove(max(answers, key=lambda result: _names_payslip(result, entity)))
            else:
                missing.append(entity)
        return type(self)(self._results, missing)

    @property
    @quirk("SP-42")
    def failed(self) -> list[BulkResult]:
        """The entities that were not saved; their `errors` say why."""
        return [result for result in self._results if result.success is not True]

    @property
    def succeeded(self) -> list[BulkResult]:
        """The entities that were saved."""
        return [result for result in self._results if result.success is True]

    def raise_for_failures(self) -> None:
        """Raise `BulkInputFailed` when an entity was not saved, or has no answer."""
        if self.failed or self.missing:
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
        without = f", {len(self.missing)} without an answer" if self.missing else ""
        return f"<BulkResults: {len(self.succeeded)} saved, {len(self.failed)} failed{without}>"

    @classmethod
    def read(cls, value: object, codec: Codec, at: str) -> Self:
        """Read the answer's list."""
        return cls([codec.read(BulkResult, item, at=f"{at}[{index}]") for index, item in enumerate(items_of(value))])

    def write(self, codec: Codec) -> object:
        """Return the list as it came."""
        return [codec.write(result) for result in self._results]


class BulkInputFailed(ApiError):
    """The vendor did not save all entities of a bulk input."""

    def __init__(self, results: BulkResults) -> None:
        self.results = results
        self.failed = results.failed
        self.missing = results.missing
        reasons: dict[str, list[str]] = {}
        for result in self.failed:
            for name, texts in problems({"errors": result.errors}, ["errors"]).items():
                reasons.setdefault(name, []).extend(texts)
        count = len(results) + len(results.missing)
        sentences: list[str] = []
        if self.failed:
            first = self.failed[0]
            payslip = f", payslip {first.payslip_id}" if first.payslip_id else ""
            named = f"the first is employee {first.employee_id}{payslip}: {'; '.join(reasons_of(first))}"
            sentences.append(f"{len(self.failed)} of {count} entities were not saved; {named}")
        if self.missing:
            named = f"the first is employee {self.missing[0].employee_id}"
            sentences.append(f"{len(self.missing)} of {count} entities have no answer; {named}")
        super().__init__(". ".join(sentences), fields=reasons)


@quirk("SP-49")
def reasons_of(result: BulkResult) -> list[str]:
    """Return why an entity was not saved: by attribute, as the page has it, or in a list; else the message."""
    errors = cast(object, result.errors)
    named = problems({"errors": errors}, ["errors"])
    listed = [str(reason) for reason in cast("list[object]", errors)] if isinstance(errors, list) else []
    return [f"{name}: {', '.join(texts)}" for name, texts in named.items()] or listed or [str(result.message)]


def _answers(result: BulkResult, entity: BulkEntity) -> bool:
    """Return whether a result may belong to an entity: it may name by id a payslip that the entity names by date."""
    if result.employee_id != entity.employee_id:
        return False
    return not (entity.payslip_id and result.payslip_id) or _names_payslip(result, entity)


def _names_payslip(result: BulkResult, entity: BulkEntity) -> bool:
    if entity.payslip_id is not None:
        return result.payslip_id == entity.payslip_id
    if entity.payslip_date is not None:
        return result.payslip_date == entity.payslip_date
    return not (result.payslip_id or result.payslip_date)
