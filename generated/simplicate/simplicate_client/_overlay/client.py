# Copied from overlays/simplicate/client.py; edit it there, then generate again.
"""Find changed and deleted records of any kind: the vendor has no webhooks and no list of deletions."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from simplicate_client import models
from simplicate_client._overlay.comparing import Batches, Records, identifiers
from simplicate_client._overlay.tracking import ChangeReader, listing
from simplicate_client._runtime.extend import (
    ClientError,
    Flow,
    InvalidArgument,
    Progress,
    SequenceNotStr,
    T,
    fetch_page,
    quirk,
)

OVERLAP = timedelta(minutes=1)
"""How far before the latest change to look again, for records that were being written at that time."""


@quirk("SC-23")
def changes(
    resource: models.Listed[T],
    *,
    since: datetime | models.ChangePosition,
    select: SequenceNotStr[str] = (),
    overlap: timedelta | None = None,
    limit: int | None = None,
) -> Flow[models.Changes[T]]:
    """Return the records that were created or changed since a moment, or since the last position.

    Records are ordered by `updated_at`, in the vendor's time zone. Each call starts a little before the latest change
    that was returned, so that it misses nothing. A record is returned again only if it changed. Deleted records do not
    appear here: see `deletions`.

    Args:
        resource: The resource, such as `client.crm.organizations`.
        since: A moment without time zone, or the `position` of earlier `Changes`; you can store positions.
        select: Members to return; `id` and `updated_at` are always among them.
        overlap: How far to look back before the latest change; one minute by default.
        limit: Stop after the page that reaches this many records; continue from the position.

    Raises:
        TrackingInterrupted: A request failed; `result` has what was read until then.
    """
    position = since if isinstance(since, models.ChangePosition) else models.ChangePosition(since=since)
    call = listing(resource, select, sort=("updated_at", "id"))
    reader = ChangeReader(call, position, OVERLAP if overlap is None else overlap)
    try:
        while reader.call is not None and (limit is None or len(reader.items) < limit):
            page = yield from fetch_page(reader.call)
            reader.take(page)
    except InvalidArgument:
        raise
    except ClientError as error:
        raise models.TrackingInterrupted(str(error), reader.result()).of(error) from error
    return reader.result()


@quirk("SC-23")
def deletions(
    resource: models.Listed[Any],
    known_ids: Iterable[str],
    *,
    position: models.DeletionPosition | None = None,
    limit: int | None = None,
    progress: Progress | None = None,
) -> Flow[models.Deletions]:
    """Return which of the known identifiers are deleted.

    The vendor has no list of deletions. The client asks for the identifiers, a hundred per request. It then asks for
    each missing record alone. A record counts as deleted only if the vendor answers 404.

    Args:
        resource: The resource, such as `client.hours.hours`.
        known_ids: The identifiers you stored.
        position: The `position` of earlier `Deletions`, to continue with the same identifiers.
        limit: Stop after this many identifiers, rounded up to whole requests.
        progress: Called with the identifiers compared so far and their number.

    Raises:
        TrackingInterrupted: A request failed; `result` has what was read until then.
    """
    batches = Batches(identifiers(known_ids, position))
    records = Records(listing(resource, ("id",), sort=("id",)), alone=callable(getattr(resource, "get", None)))
    ids: list[str] = []
    checked = 0
    try:
        for batch in batches:
            if limit is not None and checked >= limit:
                return models.Deletions(ids, checked, position)
            shown = yield from records.present(batch)
            ids += yield from _gone(records, [name for name in batch if name not in shown])
            checked += len(batch)
            position = models.DeletionPosition(after=batch[-1])
            if progress is not None:
                progress(checked, batches.total)
    except InvalidArgument:
        raise
    except ClientError as error:
        raise models.TrackingInterrupted(str(error), models.Deletions(ids, checked, position)).of(error) from error
    return models.Deletions(ids, checked, None)


def _gone(records: Records, names: list[str]) -> Flow[list[str]]:
    """Return those of the names whose record the vendor does not have; one request for each name."""
    gone: list[str] = []
    for name in names:
        is_gone = yield from records.gone(name)
        if is_gone:
            gone.append(name)
    return gone
