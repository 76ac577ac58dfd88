# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from functools import cached_property

from .. import resources as _resources
from .._runtime.client import AsyncResource, Resource


class Timeline(Resource):
    """Timeline."""

    @cached_property
    def attachments(self) -> _resources.TimelineAttachments:
        """Documents attached to timeline messages."""
        return _resources.TimelineAttachments(self._client)

    @cached_property
    def messages(self) -> _resources.TimelineMessages:
        """Messages on the timeline of a record."""
        return _resources.TimelineMessages(self._client)

    @cached_property
    def message_types(self) -> _resources.TimelineMessageTypes:
        """Kinds of timeline message."""
        return _resources.TimelineMessageTypes(self._client)


class AsyncTimeline(AsyncResource):
    """Timeline."""

    @cached_property
    def attachments(self) -> _resources.AsyncTimelineAttachments:
        """Documents attached to timeline messages."""
        return _resources.AsyncTimelineAttachments(self._client)

    @cached_property
    def messages(self) -> _resources.AsyncTimelineMessages:
        """Messages on the timeline of a record."""
        return _resources.AsyncTimelineMessages(self._client)

    @cached_property
    def message_types(self) -> _resources.AsyncTimelineMessageTypes:
        """Kinds of timeline message."""
        return _resources.AsyncTimelineMessageTypes(self._client)
