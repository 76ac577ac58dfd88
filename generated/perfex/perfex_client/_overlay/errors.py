# Copied from overlays/perfex/errors.py; edit it there, then generate again.
"""Errors that only Perfex gives reason for."""

from __future__ import annotations

from perfex_client._runtime.extend import ApiError, InvalidArgument


class WouldLose(InvalidArgument):
    """The update was not sent: the server would reset or delete something that the caller did not mention.

    Pass what the message names, or call `with_options(allow_loss=True)` to let it happen.
    """


class WriteFailed(ApiError):
    """The server did not carry out a write and says no more than that it failed.

    Version 2.x also says so of an update that changes nothing, since it counts the rows that the database changed. It
    does not mean that there is no such record: that is `NotFound`.
    """
