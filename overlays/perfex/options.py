"""Options of a Perfex client beyond those of every client."""

from __future__ import annotations

from typing import Literal, TypeAlias

from perfex_client._runtime.extend import InvalidArgument, Options, Settings

UpdateFormat: TypeAlias = Literal["auto", "multipart", "json"]
Generation: TypeAlias = Literal["2.x", "3.x"]

_CHOICES: dict[str, tuple[str, ...]] = {"update_format": ("auto", "multipart", "json"), "generation": ("2.x", "3.x")}


class PerfexSettings(Settings, total=False):
    """Arguments of the constructor and of `with_options`; `PerfexOptions` describes each."""

    generation: Generation
    """Version of the API module on the server, `"2.x"` or `"3.x"`."""
    update_format: UpdateFormat
    """How updates travel: `"multipart"`, `"json"`, or `"auto"`, which begins with multipart."""
    allow_loss: bool
    """Send updates as they are, though the server resets or deletes what they do not mention."""


class PerfexOptions(Options):
    """The options of every client, the generation of the server's API module, and two options for updates."""

    generation: Generation = "2.x"
    """Version of the API module on the server: `"2.x"`, which the guide describes, or `"3.x"`.

    Answers of both are understood whatever is set here. For `"2.x"` the client refuses what only 3.x knows, and what
    2.x would refuse; members that 2.x wants in every update it takes from a read. With `"3.x"` an update sends what was
    given, listings can be sorted and filtered, and a search may hold any text."""

    update_format: UpdateFormat = "auto"
    """How updates travel: `"multipart"` as the guide says, `"json"`, or `"auto"`, which begins with multipart, goes
    over to JSON where the server answers 406 (it has done nothing then), and remembers that for the resource."""

    allow_loss: bool = False
    """Send updates as they are. Without it the client keeps what the server would reset or delete without being asked:
    it reads the record before such an update, fills in what the read shows, and raises `WouldLose` for what it cannot
    keep, such as groups, permissions, attachments and the taxes of lines. Each method says what that is. What version
    2.x wants in every update is filled in all the same."""

    def check(self, name: str, value: object) -> None:
        """Refuse what is none of the choices."""
        super().check(name, value)
        choices = _CHOICES.get(name)
        if choices is not None and value not in choices:
            raise InvalidArgument(f"{name} is {value!r}, not one of {', '.join(choices)}")
