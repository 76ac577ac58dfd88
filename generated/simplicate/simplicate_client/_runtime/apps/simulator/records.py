# Copied from generator/runtime/apps/simulator/records.py; edit it there, then generate again.
"""The records that a simulator holds."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Generic, TypeVar

from attrs import define, field

from .document.values import copied
from .request import ReceivedFile

Row = dict[str, Any]
M = TypeVar("M")


@define
class Record:
    """One record, with what is known of it beside its members."""

    id: str
    row: Row
    """Its members, as the vendor sends them."""
    scope: dict[str, str] = field(factory=dict[str, str])
    """What it belongs to: ids by kind, such as `{"clients": "7"}`. Of a kind that is not in it, it belongs to all."""
    files: dict[str, list[ReceivedFile]] = field(factory=dict[str, list[ReceivedFile]])
    """Files that were sent with it, by the name of the field."""
    hidden: Row = field(factory=dict[str, Any])
    """What the vendor knows and does not send, such as a time of change."""

    def is_in(self, scope: Mapping[str, str]) -> bool:
        """Whether it belongs to what a path names."""
        return all(self.scope.get(name, value) == value for name, value in scope.items())


class Collection(Generic[M]):
    """The records of one kind, by id, in the order they were added.

    `crm.records.invoices[7]` is the row of an invoice: a dict that may be changed in place. `read(7)` is the same as a
    model of the client.
    """

    reader: Callable[[Row], M] | None = None
    """Makes a model of a row, where there is one."""

    def __init__(self, name: str, id_member: Callable[[Row], str], new_id: Callable[[Collection[Any]], Any]) -> None:
        self.name = name
        self.held: dict[str, Record] = {}
        self.last = 0
        """The highest number that was ever an id: ids of what was deleted are not given again."""
        self.other_names: dict[str, str] = {}
        """Ids by other names of a record, such as a word in a documented path where ids are numbers."""
        self._id_member = id_member
        self._new_id = new_id

    def __repr__(self) -> str:
        return f"Collection({self.name!r}, {len(self)} records)"

    def __len__(self) -> int:
        return len(self.held)

    def __iter__(self) -> Iterator[Row]:
        return (record.row for record in self.held.values())

    def __contains__(self, record_id: object) -> bool:
        return self.id_named(record_id) in self.held

    def __getitem__(self, record_id: object) -> Row:
        return self.held[self.id_named(record_id)].row

    def __delitem__(self, record_id: object) -> None:
        del self.held[self.id_named(record_id)]

    def id_named(self, name: object) -> str:
        """Return the id of the record that has a name; the name itself where it is no other name of one."""
        text = str(name)
        return text if text in self.held else self.other_names.get(text, text)

    def get(self, record_id: object) -> Row | None:
        """Return the row of a record, or None."""
        record = self.record(record_id)
        return None if record is None else record.row

    def read(self, record_id: object) -> M:
        """Return a record as the client's model.

        Raises:
            LookupError: No record has this id, or records of this kind have no model.
        """
        if self.reader is None:
            raise LookupError(f"{self.name}: records of this kind have no model; look at the row")
        return self.reader(copy.deepcopy(self[record_id]))

    def record(self, record_id: object) -> Record | None:
        """Return a record with what is known beside its members, or None."""
        return self.held.get(self.id_named(record_id))

    def all(self) -> list[Row]:
        """Return all rows."""
        return list(self)

    def where(self, **members: object) -> list[Row]:
        """Return the rows that have these members; numbers and texts of the same digits are the same."""
        return [row for row in self if all(_same(row.get(name), value) for name, value in members.items())]

    def only(self, **members: object) -> Row:
        """Return the one row that has these members.

        Raises:
            LookupError: No row has these members, or several have.
        """
        rows = self.where(**members)
        if len(rows) != 1:
            raise LookupError(f"{self.name}: {len(rows)} records have {members}, not one.")
        return rows[0]

    def add(self, row: Mapping[str, Any], *, scope: Mapping[str, str] | None = None) -> Record:
        """Add a record; it gets an id if it has none.

        Args:
            row: Its members.
            scope: What it belongs to: ids by kind, such as `{"clients": "7"}`.
        """
        own: Row = copied(dict(row))
        member = self._id_member(own)
        if own.get(member) in (None, ""):
            own = {member: self._new_id(self), **own} if member not in own else {**own, member: self._new_id(self)}
        record = Record(str(own[member]), own, dict(scope or {}))
        self.held[record.id] = record
        if record.id.isdecimal():
            self.last = max(self.last, int(record.id))
        return record

    def extend(self, rows: Iterable[Mapping[str, Any]]) -> None:
        """Add several."""
        for row in rows:
            self.add(row)

    def clear(self) -> None:
        """Forget all records; their ids are not given again."""
        self.held.clear()


class Records:
    """All that a simulator holds, by collection.

    A collection is an attribute (`records.invoices`, `records.hours_hours`) and an item (`records["hours/hours"]`).

    Args:
        collections: The collections by name.
        aliases: Other names of them, such as those of the client's resources.
    """

    def __init__(self, collections: Mapping[str, Collection[Any]], aliases: Mapping[str, str]) -> None:
        self._collections = dict(collections)
        self._aliases = dict(aliases)

    def __iter__(self) -> Iterator[str]:
        return iter(self._collections)

    def __len__(self) -> int:
        return len(self._collections)

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and self._find(name) is not None

    def __getitem__(self, name: str) -> Collection[Any]:
        collection = self._find(name)
        if collection is None:
            raise KeyError(f"there are no records {name!r}; there are {', '.join(sorted(self._collections))}")
        return collection

    def __getattr__(self, name: str) -> Collection[Any]:
        if name.startswith("_"):
            raise AttributeError(name)
        collection = self._find(name)
        if collection is None:
            raise AttributeError(f"there are no records {name!r}; there are {', '.join(sorted(self._collections))}")
        return collection

    def __dir__(self) -> list[str]:
        return sorted({plain(name) for name in self._collections})

    def to_json(self) -> dict[str, list[Row]]:
        """Return all rows by collection, as `records=` and `--records` take them; empty collections are left out."""
        return {name: copy.deepcopy(held.all()) for name, held in self._collections.items() if held}

    def _find(self, name: str) -> Collection[Any] | None:
        return self._collections.get(self._aliases.get(plain(name), name))


def plain(name: str) -> str:
    """Return the name of a collection as an attribute: `hours/hours` and `hours.hours` are `hours_hours`."""
    return name.strip("/").replace("/", "_").replace(".", "_").replace("-", "_")


def _same(held: object, wanted: object) -> bool:
    if held == wanted:
        return True
    return held is not None and wanted is not None and not isinstance(held, bool) and str(held) == str(wanted)
