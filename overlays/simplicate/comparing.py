"""The comparison of identifiers with the records that the vendor still has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, cast

from attrs import evolve

from simplicate_client._overlay.models import DeletionPosition
from simplicate_client._overlay.tracking import SIZE
from simplicate_client._runtime.extend import (
    Call,
    DecodeError,
    Flow,
    InvalidArgument,
    NotFound,
    Page,
    dig,
    encoded,
    expect,
    fetch_page,
    perform,
    quirk,
)

_LONGEST = 6000
"""Most characters of identifiers in an address; servers stop at about 8000."""

_RECORDS = quirk("SC-29")({"/hours/employeeexpenses": "/hours/employeeexpense"})
"""Where records are not below their listing."""


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


class Records:
    """Asks for the records of a listing by identifier."""

    def __init__(self, listing: Call[Any], *, alone: bool) -> None:
        self._listing = listing
        self._alone = alone
        """Whether there is a call for one record."""

    def present(self, batch: list[str]) -> Flow[set[str]]:
        """Return those of some identifiers that a listing shows; the others may be there all the same."""
        wanted, shown, offset = set(batch), set[str](), 0
        while len(shown) < len(wanted):
            query = {**self._listing.query, "offset": offset} if offset else self._listing.query
            page = yield from fetch_page(evolve(self._listing, query=query, where={"id": {"in": batch}}))
            names = _names(self._listing, page)
            if strange := names - wanted:
                raise DecodeError(f"asked for some identifiers, got others: {min(strange)!r}").placed(self._listing)
            offset += len(page.items)
            if names <= shown or (page.total is not None and offset >= page.total):
                return shown | names
            shown |= names
        return shown

    @quirk("SC-23")
    def gone(self, name: str) -> Flow[bool]:
        """Return whether the vendor does not have a record: it answers 404 or a count of 0."""
        if not self._alone:
            page = yield from fetch_page(evolve(self._listing, where={"id": name}))
            names = _names(self._listing, page)
            if names - {name} or not (page.items or page.total == 0):
                raise DecodeError(f"the vendor does not tell whether {name!r} is there").placed(self._listing)
            return not names
        route = f"{_RECORDS.get(self._listing.route, self._listing.route)}/{{id}}"
        asked: Call[object] = Call("GET", route, path={"id": name}, returns=object)
        try:
            answer = yield from perform(asked)
        except NotFound:
            return True
        if dig(answer, "data.id") != name:
            raise DecodeError(f"asked for {name!r}, got {dig(answer, 'data.id')!r}").placed(asked)
        return False


def _names(call: Call[Any], page: Page[Any]) -> set[str]:
    rows = dig(page.raw, "data")
    expect(rows, list, call, "the list of records")
    names = [dig(row, "id") for row in cast("list[object]", rows)]
    if not all(isinstance(name, str) for name in names):
        raise DecodeError("a record without id cannot be compared").placed(call)
    return {str(name) for name in names}


def identifiers(known: Iterable[str], position: DeletionPosition | None) -> list[str]:
    """Return the identifiers to compare, in order, each once, those before the position left out."""
    if isinstance(known, str):
        raise InvalidArgument("known_ids is one text; give a list of identifiers")
    return sorted({name for name in known if position is None or name > position.after})
