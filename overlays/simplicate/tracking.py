"""Read the changes of a listing page by page, without missing or repeating one."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from hashlib import blake2b
from typing import Generic, TypeVar, cast

from attrs import evolve

from simplicate_client._overlay.models import ChangePosition, Changes, Listed
from simplicate_client._runtime.extend import (
    Call,
    DecodeError,
    InvalidArgument,
    Page,
    SequenceNotStr,
    dig,
    joined,
)

T = TypeVar("T")

SIZE = 100


def listing(resource: Listed[T], select: SequenceNotStr[str], sort: SequenceNotStr[str]) -> Call[T]:
    """Return the call for the first page of a resource's records."""
    if not callable(getattr(resource, "list", None)):
        raise InvalidArgument(f"{resource!r} has no listing; name a group such as client.crm.organizations")
    call = resource.list().call
    query: dict[str, object] = {**call.query, "limit": SIZE, "sort": joined(sort), "metadata": ["count"]}
    if isinstance(select, str):
        raise InvalidArgument(f"select: expected a list, got {select!r}; for one alone, give a list of one")
    if select:
        query["select"] = joined(list(dict.fromkeys(("id", "updated_at", *select) if "updated_at" in sort else select)))
    return evolve(call, query=query)


class ChangeReader(Generic[T]):
    """Reads pages of records in the order of their changes; collects those that were not returned before.

    It does not use page numbers: a record that changes meanwhile moves to the end, and all others move up. Each page
    starts from the last change of the page before.
    """

    def __init__(self, call: Call[T], position: ChangePosition, overlap: timedelta) -> None:
        if overlap < timedelta():
            raise InvalidArgument(f"overlap is {overlap}, less than nothing")
        self._base = call
        self._first = self._at = self._latest = position.since
        self._offset = 0
        self._overlap = overlap
        self._told = dict(position.told)
        self._met: dict[str, str] = {}
        self._doubted: set[tuple[datetime, int]] = set()
        self._items: dict[str, T] = {}
        self.call: Call[T] | None = self._next()

    @property
    def items(self) -> list[T]:
        """The records so far."""
        return list(self._items.values())

    def take(self, page: Page[T]) -> None:
        """Record a page, and set `call` to the call for the next one, or to None at the end."""
        rows = cast("list[object]", dig(page.raw, "data"))
        at, offset = self._at, self._offset
        moved_up = offset > 0 and (not rows or dig(rows[0], "id") not in self._met)
        last, news = self._note(rows, page.items)
        self._latest = max(self._latest, last)
        if moved_up and (at, offset) not in self._doubted:
            # Records of this second left it meanwhile, so some of it may have been passed over.
            self._doubted.add((at, offset))
            self._offset = 0
        elif self._is_last(page.total, len(rows), news):
            self.call = None
            return
        elif last > at:
            self._at, self._offset = last, 0
        else:
            # A whole page of one second: only here is counting needed, with a record to spare.
            self._offset += max(1, len(rows) - 1)
        self.call = self._next()

    def result(self) -> Changes[T]:
        """Return the records so far, and the position to continue from."""
        since = max(self._first, self._latest - self._overlap)
        border = since.isoformat(" ")
        marks = {name: mark for name, mark in self._told.items() if mark[: len(border)] >= border}
        return Changes(self.items, ChangePosition(since=since, told=marks), self.call is not None)

    def _note(self, rows: list[object], items: list[T]) -> tuple[datetime, bool]:
        """Return when the last of the rows changed, and whether any of them is new in this walk."""
        last, news = self._at, False
        for row, item in zip(rows, items, strict=True):
            name, moment = dig(row, "id"), _moment(dig(row, "updated_at"))
            if not isinstance(name, str) or moment is None:
                raise DecodeError("a record without id or updated_at cannot be followed").placed(self._base)
            if moment < last:
                raise DecodeError("the records are not in the order of their changes").placed(self._base)
            last = moment
            mark = f"{moment.isoformat(' ')} {_digest(row)}"
            news = news or self._met.get(name) != mark
            self._met[name] = mark
            if self._told.get(name) != mark:
                self._told[name] = mark
                self._items.pop(name, None)
                self._items[name] = item
        return last, news

    def _is_last(self, total: int | None, count: int, news: bool) -> bool:
        """Return whether a page is the last: as many records came as there are, or nothing new comes any more.

        That a page is short proves nothing, since the vendor may allow fewer records than documented.
        """
        if total is None:
            return not news and (count < 2 or self._offset > 0)
        if not count and self._offset < total:
            raise DecodeError(f"{self._offset} of {total} records since {self._at} came").placed(self._base)
        return self._offset + count >= total

    def _next(self) -> Call[T]:
        query = {**self._base.query, "offset": self._offset} if self._offset else self._base.query
        return evolve(self._base, query=query, where={"updated_at": {"ge": self._at}})


def _moment(value: object) -> datetime | None:
    if not isinstance(value, str):
        return None
    try:
        return datetime.fromisoformat(value).replace(tzinfo=None)
    except ValueError:
        return None


def _digest(row: object) -> str:
    text = json.dumps(row, sort_keys=True, default=str)
    return blake2b(text.encode(), digest_size=8).hexdigest()
