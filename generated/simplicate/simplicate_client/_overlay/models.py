# Copied from overlays/simplicate/models.py; edit it there, then generate again.
"""Results and positions of flows: uploads, changes, deletions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Generic, Protocol, Self, TypeVar

from attrs import define, field, frozen

from simplicate_client._runtime.extend import AsyncPages, ClientError, Model, Pages, hints, wire

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@define(kw_only=True, repr=False)
class UploadPosition(Model):
    """How far an upload got; `to_dict` and `from_dict` store it."""

    name: str
    """Name of the file, as it was announced."""

    size: int
    """Bytes of the whole file."""

    chunked_upload_id: str | None = None
    """The upload under way."""

    sent: int = 0
    """Bytes of the file that arrived for certain."""

    uncertain: bool = False
    """Whether one more chunk may have arrived."""

    upload_queue_id: str | None = None
    """The file, once it arrived whole."""

    document_id: str | None = None
    """The document, once it was made."""

    document_uncertain: bool = False
    """Whether the document may have been made although its answer was lost: it is looked for first. Set it to `False`
    to make one in any case."""

    attachment_uncertain: bool = False
    """The same for the attachment to a message."""


@frozen
class Uploaded:
    """A file that became a document."""

    document_id: str
    """The document."""

    upload_queue_id: str | None = None
    """The file it was made of."""

    attachment_id: str | None = None
    """Its attachment to a timeline message, if it was attached and the vendor named it."""


class _Carrying(ClientError):
    """A failure halfway through a flow; `__cause__` is the original error, with the same call and response."""

    def of(self, cause: ClientError) -> Self:
        """Copy the call and the response of the cause."""
        self.call, self.request, self.response = cause.call, cause.request, cause.response
        return self


class UploadInterrupted(_Carrying):
    """An upload that failed halfway; hand `position` to `upload(resume=...)` to go on from there."""

    def __init__(self, message: str, position: UploadPosition) -> None:
        super().__init__(message)
        self.position = position


class NoInvoiceDocument(ClientError):
    """An invoice that no document names, or none that can be a PDF."""


class SeveralInvoiceDocuments(ClientError):
    """Several documents may be the invoice itself."""

    def __init__(self, message: str, document_ids: Sequence[str]) -> None:
        super().__init__(message)
        self.document_ids = list(document_ids)
        """The documents that can be its PDF, the newest first."""


class Listed(Protocol[T]):
    """A group of methods with a listing, blocking or not."""

    def list(self) -> Pages[T] | AsyncPages[T]:
        """Yield the records."""
        ...


@define(kw_only=True, repr=False)
class ChangePosition(Model):
    """Position up to which changes were returned; `to_dict` and `from_dict` store it."""

    since: datetime = field(metadata=wire(hint=hints.stamp))
    """Moment to continue from: a little before the latest returned change."""

    told: dict[str, str] = field(factory=dict[str, str])
    """Records changed since then that were returned: moment and digest, by identifier."""


@frozen
class Changes(Generic[T_co]):
    """Records that were created or changed."""

    items: list[T_co]
    """The records as they are now, the latest change last; each is there once."""

    position: ChangePosition
    """Where to go on: hand it to the next call as `since`."""

    more: bool
    """Whether there are more already, beyond the limit."""


@define(kw_only=True, repr=False)
class DeletionPosition(Model):
    """Position up to which identifiers were compared; `to_dict` and `from_dict` store it."""

    after: str
    """The last identifier that was compared, in the order of the text."""


@frozen
class Deletions:
    """Which of the known identifiers are deleted."""

    ids: list[str]
    """Those that the vendor no longer has."""

    checked: int
    """How many were compared."""

    position: DeletionPosition | None
    """Where to go on; `None` when all were compared."""


class TrackingInterrupted(_Carrying):
    """A comparison that failed halfway; `result` has what was read until then, and the position to go on from."""

    def __init__(self, message: str, result: Changes[Any] | Deletions) -> None:
        super().__init__(message)
        self.result = result
