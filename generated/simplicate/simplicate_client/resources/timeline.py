# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.client import AsyncResource, Resource

if TYPE_CHECKING:
    from .timeline_attachments import AsyncTimelineAttachments, TimelineAttachments
    from .timeline_message_types import AsyncTimelineMessageTypes, TimelineMessageTypes
    from .timeline_messages import AsyncTimelineMessages, TimelineMessages


class Timeline(Resource):
    """Timeline."""

    @cached_property
    def attachments(self) -> TimelineAttachments:
        from .timeline_attachments import TimelineAttachments

        return TimelineAttachments(self._client)

    @cached_property
    def messages(self) -> TimelineMessages:
        from .timeline_messages import TimelineMessages

        return TimelineMessages(self._client)

    @cached_property
    def message_types(self) -> TimelineMessageTypes:
        from .timeline_message_types import TimelineMessageTypes

        return TimelineMessageTypes(self._client)


class AsyncTimeline(AsyncResource):
    """Timeline."""

    @cached_property
    def attachments(self) -> AsyncTimelineAttachments:
        from .timeline_attachments import AsyncTimelineAttachments

        return AsyncTimelineAttachments(self._client)

    @cached_property
    def messages(self) -> AsyncTimelineMessages:
        from .timeline_messages import AsyncTimelineMessages

        return AsyncTimelineMessages(self._client)

    @cached_property
    def message_types(self) -> AsyncTimelineMessageTypes:
        from .timeline_message_types import AsyncTimelineMessageTypes

        return AsyncTimelineMessageTypes(self._client)
