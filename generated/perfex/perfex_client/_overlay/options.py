# Copied from overlays/perfex/options.py; edit it there, then generate again.
"""What a Perfex client can be told besides the usual options."""

from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import field, frozen

from perfex_client._runtime.extend import InvalidArgument, Options, Settings

UpdateFormat: TypeAlias = Literal["auto", "multipart", "json"]

_FORMATS = ("auto", "multipart", "json")


class PerfexSettings(Settings, total=False):
    """What the client's constructor and `with_options` take; `PerfexOptions` says what each means."""

    update_format: UpdateFormat
    allow_loss: bool


def _known(_: object, __: object, value: str) -> None:
    if value not in _FORMATS:
        raise InvalidArgument(f"update_format is {value!r}, not one of {', '.join(_FORMATS)}")


@frozen(eq=False)
class PerfexOptions(Options):
    """The usual options, and two for what Perfex does with updates."""

    update_format: UpdateFormat = field(default="auto", validator=_known)
    """How updates travel: `"multipart"` as the guide says, `"json"`, or `"auto"`, which begins with multipart, goes
    over to JSON where the server answers 406 (it has done nothing then), and remembers that for the resource."""

    allow_loss: bool = False
    """Send updates as they are. Without it the client keeps what the server would reset or delete without being asked:
    it reads the record before such an update, fills in what the read shows, and raises `WouldLose` for what it cannot
    keep, such as groups, permissions, attachments and the taxes of lines. Each method says what that is."""
