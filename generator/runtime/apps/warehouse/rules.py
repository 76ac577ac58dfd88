"""How a vendor tells what is new, as its spec says with `x-incremental`."""

from __future__ import annotations

from typing import Literal

from ...core.values import Value


class Incremental(Value):
    """How a listing is loaded without fetching all of it each time."""

    key: str | None = None
    """Member that identifies a row, where it is not `id`."""

    parameter: str | None = None
    """Query parameter that takes a moment: the listing has the records since then."""

    finds: Literal["changed", "created"] | None = None
    """What `parameter` finds: records that were changed since, which is the default, or only those that were created.
    """

    member: str | None = None
    """Member that tells when a row was changed; `changes` serves the listings whose rows have it."""

    changes: str | None = None
    """Method of the client that returns what changed in a listing since a position."""

    deletions: str | None = None
    """Method of the client that returns which of the known records are gone."""
