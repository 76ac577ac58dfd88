"""The bookkeeping of following changes and finding deletions."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from hashlib import blake2b
from typing import Any, Generic, Protocol, TypeVar, cast

from attrs import evolve

from simplicate_client._overlay.models import ChangePosition, Changes, DeletionPosition
from simplicate_client._runtime.extend import (
    AsyncPages,
    Call,
    DecodeError,
    InvalidArgument,
    Page,
    Pages,
    dig,
    encoded,
    joined,
    whole,
)

T = TypeVar("T")

SIZE = 100
_LONGEST = 6000
"""Most characters of identifiers in an address; servers stop at about 8000."""


class Listed(Protocol[T]):
    """A group of methods with a listing, blocking or not."""

    def list(self) -> Pages[T] | AsyncPages[T]:
        """Walk the records."""
        ...


def listing(resource: Listed[T], select: Sequence[str], sort: Sequence[str]) -> Call[T]:
    """Give the call for the first page of a resource's records."""
    if not callable(getattr(resource, "list", None)):
        raise InvalidArgument(f"{resource!r} has no listing; name a group such as client.crm.organizations")
    call = resource.list().call
    query: dict[str, object] = {**call.query, "limit": SIZE, "sort": joined(sort)}
    if select:
        query["select"] = joined(list(dict.fromkeys(("id", "updated_at", *select) if "updated_at" in sort else select)))
    return evolve(call, query=query)


class Told(Generic[T]):
    """Takes pages of records in the order of their changes; keeps those that were not told yet.

    It does not count its way through the pages, since a record that changes meanwhile moves to the end and all others
    move up: each page starts from the last change of the one before.
    """

    def __init__(self, call: Call[T], position: ChangePosition, overlap: timedelta) -> None:
        if overlap < timedelta():
            raise InvalidArgument(f"overlap is {overlap}, less than nothing")
        self._base = call
        self._first = self._at = self._latest = position.since
        self._offset = 0
        self._overlap = overlap
        self._told = dict(position.told)
        self._items: dict[str, T] = {}
        self.call: Call[T] | None = self._next()

    @property
    def items(self) -> list[T]:
        """The records so far."""
        return list(self._items.values())

    def take(self, page: Page[T]) -> None:
        """Take note of a page and look for the next one."""
        rows = cast("list[object]", dig(page.raw, "data"))
        last = self._at
        for row, item in zip(rows, page.items, strict=True):
            name, moment = dig(row, "id"), _moment(dig(row, "updated_at"))
            if not isinstance(name, str) or moment is None:
                raise DecodeError("a record without id or updated_at cannot be followed").placed(self._base)
            if moment < last:
                raise DecodeError("the records are not in the order of their changes").placed(self._base)
            last = moment
            mark = f"{moment.isoformat(' ')} {_digest(row)}"
            if self._told.get(name) != mark:
                self._told[name] = mark
                self._items.pop(name, None)
                self._items[name] = item
        self._latest = max(self._latest, last)
        if len(rows) < SIZE:
            self.call = None
            return
        if last > self._at:
            self._at, self._offset = last, 0
        else:
            # A whole page of one second: only here is counting needed, with a record to spare.
            self._offset += SIZE - 1
        self.call = self._next()

    def result(self) -> Changes[T]:
        """Give what was found, and where to go on."""
        since = max(self._first, self._latest - self._overlap)
        border = since.isoformat(" ")
        told = {name: mark for name, mark in self._told.items() if mark[: len(border)] >= border}
        return Changes(self.items, ChangePosition(since=since, told=told), self.call is not None)

    def _next(self) -> Call[T]:
        query = {**self._base.query, "offset": self._offset} if self._offset else self._base.query
        return evolve(self._base, query=query, where={"updated_at": {"ge": self._at}})


class Batches:
    """Cuts identifiers into as many as one request can ask for."""

    def __init__(self, names: list[str]) -> None:
        self._names = names
        self.total = len(names)

    def __iter__(self) -> Iterator[list[str]]:
        batch: list[str] = []
        size = 0
        for name in self._names:
            length = len(encoded(f"{name},"))
            if batch and (len(batch) == SIZE or size + length > _LONGEST):
                yield batch
                batch, size = [], 0
            batch.append(name)
            size += length
        if batch:
            yield batch

    def call(self, call: Call[Any], batch: list[str]) -> Call[Any]:
        """Give the call that asks for these."""
        return evolve(call, where={"id": {"in": batch}})

    def present(self, call: Call[Any], page: Page[Any]) -> set[str]:
        """Give the identifiers of a page."""
        names = [dig(row, "id") for row in cast("list[object]", dig(page.raw, "data"))]
        if not all(isinstance(name, str) for name in names):
            raise DecodeError("a record without id cannot be compared").placed(call)
        return {str(name) for name in names}

    def next_call(self, call: Call[Any], page: Page[Any]) -> Call[Any] | None:
        """Give the call for the rest, should a page hold less than was asked for."""
        if not page.has_next:
            return None
        before = whole(call.query.get("offset")) or 0
        return evolve(call, query={**call.query, "offset": before + len(page.items)})


def identifiers(known: Iterable[str], position: DeletionPosition | None) -> list[str]:
    """Give the identifiers to compare, in order, each once, those before the position left out."""
    if isinstance(known, str):
        raise InvalidArgument("known_ids is one text; give a list of identifiers")
    return sorted({name for name in known if position is None or name > position.after})


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
