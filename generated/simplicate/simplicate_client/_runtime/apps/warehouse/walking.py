# Copied from generator/runtime/apps/warehouse/walking.py; edit it there, then generate again.
"""Walk through a listing in batches of pages; where a walk stands can be stored, so that another goes on from there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from importlib import import_module
from typing import Any, Protocol, TypeAlias, cast

from ...call.call import Page
from ...client.client import BareClient
from ...codec.model import Model
from ...core.errors import ApiError, ClientError, DecodeError, InvalidArgument, NotFound
from ...core.values import Value
from ...paging.paging import Pages, PageWalk
from .listings import Listing

State: TypeAlias = dict[str, Any]
"""Where the walk through a listing stands, as JSON; dlt stores it together with the rows."""

Arguments: TypeAlias = Mapping[str, object]

MARGIN = timedelta(days=1)
"""How far before the beginning of a walk the next one looks for changes: clocks differ, and so do time zones."""

_ROWS_OF_A_PAGE = 100
"""What a page of changes is counted as."""

_GONE_ON = frozenset({400, 404, 410, 422})
"""Statuses with which vendors refuse a cursor that they no longer know."""


class Batch:
    """The pages that one run may fetch, over all its listings."""

    def __init__(self, pages: int | None) -> None:
        self.left = pages

    @property
    def is_spent(self) -> bool:
        """Whether the run is to end."""
        return self.left is not None and self.left <= 0

    def use(self, pages: int = 1) -> None:
        """Note that pages were fetched."""
        if self.left is not None:
            self.left -= pages


class Fetched(Value):
    """Items that came together."""

    items: Sequence[object]
    arguments: Arguments
    """What they were asked for."""

    gone: tuple[str, ...] = ()
    """Keys of records that the vendor no longer has."""


class _Changes(Protocol):
    """What a client's method returns that follows changes."""

    items: list[object]
    position: Model
    more: bool


class Source(Value):
    """What walks are made with."""

    client: BareClient
    listings: Mapping[str, Listing]
    arguments: Mapping[str, Arguments]
    """Arguments for listings, by the names of their tables."""

    only_new: frozenset[str]
    """Listings of which only new records are wanted after the first time."""

    above: dict[str, list[dict[str, object]]]
    """What listings that need a parent's id are to be asked for, once it was found out."""


def walk(source: Source, listing: Listing, state: State, batch: Batch) -> Iterator[Fetched]:
    """Yield what a listing has that is wanted, until it ends or the batch is spent.

    Args:
        source: The client and what is wanted of it.
        listing: The listing.
        state: Where an earlier walk stopped; always tells where to go on behind what was yielded last. `walking` is in
            it until the walk is over.
        batch: The pages that may be fetched.
    """
    asked = repr(sorted(source.arguments.get(listing.name, {}).items()))
    if "walking" not in state or state.get("asked") != asked:
        _begin(source, listing, state)
        state["asked"] = asked
    if state["walking"] == "changes":
        yield from _changes(source, listing, state, batch)
    if state["walking"] != "changes":
        yield from _everything(source, listing, state, batch)
    if state.pop("over", False):
        if state.pop("walking") != "changes":
            state["since"] = {"moment": (datetime.fromisoformat(state["began"]) - MARGIN).isoformat()}
        for name in ("cursor", "after"):
            state.pop(name, None)


def _begin(source: Source, listing: Listing, state: State) -> None:
    for name in ("cursor", "after"):
        state.pop(name, None)
    state["walking"] = _way(source, listing, state)
    state["began"] = datetime.fromtimestamp(source.client.options.clock.now(), UTC).isoformat()


def _way(source: Source, listing: Listing, state: State) -> str:
    """Return how a listing is walked this time: `changes`, `since` or `all`."""
    rule = listing.rule
    if "since" not in state or source.arguments.get(listing.name):
        return "all"
    if rule.changes is not None:
        return "changes"
    if rule.parameter is not None and (rule.finds != "created" or listing.name in source.only_new):
        return "since"
    return "all"


def _everything(source: Source, listing: Listing, state: State, batch: Batch) -> Iterator[Fetched]:
    """Yield all rows of a listing, of one parent after the other."""
    asked = contexts(source, listing)
    done = state.get("after")
    places = [list(one.values()) for one in asked]
    start = places.index(done) + 1 if done is not None and done in places else 0
    for context in asked[start:]:
        if batch.is_spent:
            return
        for items in _pages(source, listing, context, state, batch):
            yield Fetched(items, context)
        if state.get("cursor") is not None:
            return
        state["after"] = list(context.values())
    state["over"] = True


def _pages(
    source: Source, listing: Listing, context: Arguments, state: State, batch: Batch
) -> Iterator[Sequence[object]]:
    """Yield the items of each page of one call, behind the cursor of the state; none if the parent is gone."""
    try:
        yield from _pages_of(source, listing, context, state, batch)
    except NotFound:
        if not listing.needs:
            raise
        state.pop("cursor", None)


def _pages_of(
    source: Source, listing: Listing, context: Arguments, state: State, batch: Batch
) -> Iterator[Sequence[object]]:
    arguments = {**source.arguments.get(listing.name, {}), **context}
    if state.get("walking") == "since":
        arguments[str(listing.rule.parameter)] = _since(listing, state)
    answer = listing.ask(source.client, arguments)
    if not listing.is_paged:
        batch.use()
        yield cast("list[object]", answer)
        return
    pages, page = _opened(answer, state.get("cursor"))
    while page is not None:
        batch.use()
        state["cursor"] = pages.cursor
        yield page.items
        if batch.is_spent:
            return
        page = next(pages, None)


def _opened(listed: Pages[object], cursor: str | None) -> tuple[PageWalk[object], Page[object] | None]:
    """Return a walk that starts behind a cursor, and its first page; a refused cursor means the beginning."""
    if cursor is not None:
        try:
            pages = listed.pages(cursor=cursor)
            return pages, next(pages, None)
        except InvalidArgument:
            pass
        except ApiError as error:
            if error.status not in _GONE_ON:
                raise
    pages = listed.pages()
    return pages, next(pages, None)


def _since(listing: Listing, state: State) -> object:
    """Return the moment to ask for, as the parameter takes it."""
    moment = datetime.fromisoformat(state["since"]["moment"])
    kinds = set(re.findall(r"\w+", listing.takes[str(listing.rule.parameter)]))
    if "datetime" in kinds:
        return moment
    if "date" in kinds:
        return date(moment.year, moment.month, moment.day)
    return int(moment.timestamp()) if "int" in kinds else moment.isoformat()


def _changes(source: Source, listing: Listing, state: State, batch: Batch) -> Iterator[Fetched]:
    """Yield what changed since the position of the state."""
    follow = getattr(source.client, str(listing.rule.changes))
    while not batch.is_spent:
        limit = None if batch.left is None else batch.left * _ROWS_OF_A_PAGE
        position = stored_position(source.client, state["since"])
        try:
            changes = cast("_Changes", follow(listing.resource(source.client), since=position, limit=limit))
        except ClientError as error:
            if not isinstance(error.__cause__ or error, DecodeError):
                raise
            state["walking"] = "all"  # some records do not tell when they changed
            return
        batch.use(len(changes.items) // _ROWS_OF_A_PAGE + 1)
        state["since"] = position_to_store(changes.position)
        state["over"] = not changes.more
        yield Fetched(changes.items, {})
        if not changes.more:
            return


def position_to_store(position: Model) -> dict[str, Any]:
    """Return a position as JSON."""
    return {"model": type(position).__name__, "value": position.to_dict()}


def stored_position(client: BareClient, since: Mapping[str, Any]) -> object:
    """Return a position that was stored, or the moment before a walk through everything.

    Raises:
        InvalidArgument: What is stored is not a position of this client.
    """
    if "moment" in since:
        return datetime.fromisoformat(since["moment"]).replace(tzinfo=None)
    models = import_module(f"{type(client).__module__.partition('.')[0]}.models")
    kind: object = getattr(models, str(since["model"]), None)
    if not isinstance(kind, type) or not issubclass(kind, Model):
        raise InvalidArgument(f"the state of the pipeline names {since['model']!r}, which is not a position")
    return kind.from_dict(since["value"])


def contexts(source: Source, listing: Listing) -> list[dict[str, object]]:
    """Return what a listing is to be asked for: once for each parent, or as the given arguments say.

    Raises:
        InvalidArgument: The listing needs arguments that no other listing has.
    """
    given = source.arguments.get(listing.name, {})
    missing = [name for name in listing.needs if name not in given]
    if not missing:
        return _products({name: given[name] for name in listing.needs})
    if listing.name not in source.above:
        source.above[listing.name] = _from_parents(source, listing, missing)
    return source.above[listing.name]


def _products(arguments: Arguments) -> list[dict[str, object]]:
    """Return the arguments for each value where a list of values is given for an id."""
    products: list[dict[str, object]] = [{}]
    for name, value in arguments.items():
        values = _several(value) if name.endswith("_id") else [value]
        products = [{**one, name: item} for one in products for item in values]
    return products


def _several(value: object) -> Sequence[object]:
    return cast("Sequence[object]", value) if isinstance(value, list | tuple) else [value]


def _from_parents(source: Source, listing: Listing, missing: Sequence[str]) -> list[dict[str, object]]:
    parent = source.listings.get(listing.parent or "")
    if parent is None or parent.key is None:
        text = f"{listing.name} needs {', '.join(missing)}: give arguments={{{listing.name!r}: {{...}}}}"
        raise InvalidArgument(text)
    products: list[dict[str, object]] = []
    for above in contexts(source, parent):
        shared = {name: above[name] for name in listing.needs if name in above}
        for items in _pages(source, parent, above, {}, Batch(None)):
            products += [{**shared, listing.needs[-1]: key} for key in _keys(items, parent.key)]
    return products


def _keys(items: Sequence[object], field: str) -> Iterator[str | int]:
    for item in items:
        key = getattr(item, field, None)
        if isinstance(key, str | int):
            yield key
