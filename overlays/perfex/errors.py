"""Errors that only the Perfex client raises."""

from __future__ import annotations

from perfex_client._runtime.extend import ApiError, InvalidArgument


class WouldLose(InvalidArgument):
    """The update was not sent: the server would reset or delete something that the caller did not mention.

    Pass what the message names, or call `with_options(allow_loss=True)` to let it happen.
    """


class WriteFailed(ApiError):
    """The server did not carry out a write, and gives no reason.

    Version 2.x also answers so to an update that changes nothing, since it counts the changed rows. A missing record is
    `NotFound` instead.
    """
