# Copied from overlays/simplicate/client.py; edit it there, then generate again.
"""What changed and what went, of any kind of record: there are no webhooks and no list of deletions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

from simplicate_client._overlay.comparing import Batches, Records, identifiers
from simplicate_client._overlay.models import (
    ChangePosition,
    Changes,
    DeletionPosition,
    Deletions,
    TrackingInterrupted,
)
from simplicate_client._overlay.tracking import Listed, T, Told, listing
from simplicate_client._runtime.extend import (
    ClientError,
    Flow,
    InvalidArgument,
    Progress,
    fetch_page,
)

OVERLAP = timedelta(minutes=1)
"""How far before the latest change to look again: for what was being written while it was told."""


def changes(
    resource: Listed[T],
    *,
    since: datetime | ChangePosition,
    select: Sequence[str] = (),
    overlap: timedelta | None = None,
    limit: int | None = None,
) -> Flow[Changes[T]]:
    """Return the records that were made or changed since a moment, or since the position of the last time.

    Records are followed by `updated_at`, in the vendor's own time. Each time starts a little before the latest
    change told so far, so that nothing is missed at the border; what was told already is told again only if it
    changed. What is deleted is not seen here: see `deletions`.

    Args:
        resource: What to look at, such as `client.crm.organizations`.
        since: A moment without zone, or the `position` of the `Changes` before; positions can be stored.
        select: Members to give; `id` and `updated_at` always come.
        overlap: How far to look back behind the latest change; a minute when left out.
        limit: Stop after a page once there are this many records; the position leads to the others.

    Raises:
        TrackingInterrupted: Something failed on the way; `found` has what came before.
    """
    position = since if isinstance(since, ChangePosition) else ChangePosition(since=since)
    call = listing(resource, select, sort=("updated_at", "id"))
    told = Told(call, position, OVERLAP if overlap is None else overlap)
    try:
        while told.call is not None and (limit is None or len(told.items) < limit):
            page = yield from fetch_page(told.call)
            told.take(page)
    except InvalidArgument:
        raise
    except ClientError as error:
        raise TrackingInterrupted(str(error), told.result()).of(error) from error
    return told.result()


def deletions(
    resource: Listed[Any],
    known_ids: Iterable[str],
    *,
    position: DeletionPosition | None = None,
    limit: int | None = None,
    progress: Progress | None = None,
) -> Flow[Deletions]:
    """Return which of the identifiers you know are gone.

    The vendor has no list of deletions: the identifiers are asked for, a hundred at once and nothing else with
    them. What does not come back is asked for by itself, one request each, and is gone only where the vendor says
    that there is no such record (404).

    Args:
        resource: What to look at, such as `client.hours.hours`.
        known_ids: The identifiers you stored.
        position: The `position` of the `Deletions` before, to go on from there with the same identifiers.
        limit: Stop after this many identifiers, rounded up to whole requests.
        progress: Called with the identifiers compared so far and their number.

    Raises:
        TrackingInterrupted: Something failed on the way; `found` has what came before.
    """
    batches = Batches(identifiers(known_ids, position))
    records = Records(listing(resource, ("id",), sort=("id",)), alone=callable(getattr(resource, "get", None)))
    ids: list[str] = []
    checked = 0
    try:
        for batch in batches:
            if limit is not None and checked >= limit:
                return Deletions(ids, checked, position)
            shown = yield from records.present(batch)
            missing: list[str] = []
            for name in batch:
                if name not in shown and (yield from records.gone(name)):
                    missing.append(name)
            ids += missing
            checked += len(batch)
            position = DeletionPosition(after=batch[-1])
            if progress is not None:
                progress(checked, batches.total)
    except InvalidArgument:
        raise
    except ClientError as error:
        raise TrackingInterrupted(str(error), Deletions(ids, checked, position)).of(error) from error
    return Deletions(ids, checked, None)
