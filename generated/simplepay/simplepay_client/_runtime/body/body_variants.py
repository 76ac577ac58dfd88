# Copied from generator/runtime/body/body_variants.py; edit it there, then generate again.
"""Ways: a request body that may be given in several ways, as members or whole; what is given chooses."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, cast

from ..core.errors import InvalidArgument
from ..core.files import File, upload
from ..core.unset import UNSET
from ..core.value import Value

_NOTHING: Mapping[str, object] = {}


class BodyVariant(Value):
    """One way to give a body, and the media type it goes as."""

    media: str
    """A range, such as `image/*`, leaves the choice to the caller."""

    json: object = UNSET
    form: object = UNSET
    multipart: object = UNSET
    content: object = UNSET
    whole: bool = False
    """Whether it is the argument `body`; else it is made of members."""

    needs: Mapping[str, object] = _NOTHING
    """The arguments without which it is not complete, by name."""

    usual: Mapping[str, object] = _NOTHING
    """Members that have one value only, which nobody need give."""

    @property
    def slot(self) -> Literal["json", "form", "multipart", "content"] | None:
        """Which of a call's bodies it is; `None` when it is left out."""
        if self.json is not UNSET:
            return "json"
        if self.form is not UNSET:
            return "form"
        if self.multipart is not UNSET:
            return "multipart"
        return "content" if self.content is not UNSET else None

    @property
    def value(self) -> object:
        """What is sent."""
        return UNSET if self.slot is None else getattr(self, self.slot)

    @property
    def told(self) -> dict[str, object]:
        """The members that the caller gave."""
        value = self.value
        if self.whole or not isinstance(value, Mapping):
            return {}
        members = cast("Mapping[str, object]", value)
        return {name: value for name, value in members.items() if name not in self.usual and is_given(value)}


def attached(value: object) -> object:
    """Give a file as one that is sent; what is none stays as it is, for another way to take."""
    try:
        return upload(cast(Any, value))
    except InvalidArgument:
        return value


def all_attached(values: object) -> object:
    """Give several files as ones that are sent; what are none stay as they are, for another way to take."""
    return [attached(each) for each in cast("list[object]", values)] if isinstance(values, (list, tuple)) else values


def is_given(value: object) -> bool:
    """Tell whether a member is set: itself, or anything in an object that it was wrapped in."""
    if isinstance(value, dict) and value:
        return any(is_given(inner) for inner in cast("dict[str, object]", value).values())
    return value is not UNSET


def holds_file(value: object) -> bool:
    """Tell whether a value is a file, or holds files."""
    if isinstance(value, Mapping):
        return any(holds_file(each) for each in cast("Mapping[object, object]", value).values())
    if isinstance(value, (list, tuple)):
        return any(holds_file(each) for each in cast("Sequence[object]", value))
    return isinstance(getattr(value, "value", value), File)
