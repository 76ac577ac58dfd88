# Copied from generator/runtime/params/text_format.py; edit it there, then generate again.
"""Spelling: plain values as text, the way one vendor writes them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from typing import cast
from urllib.parse import quote
from uuid import UUID

from ..core.drift import one
from ..core.errors import InvalidArgument
from ..core.values import is_unset


class TextFormat:
    """How one vendor spells plain values, and how models become plain values."""

    __slots__ = ("booleans", "dumps", "encode", "null", "write")

    def __init__(
        self,
        write: Callable[[object], object],
        dumps: Callable[[object], bytes],
        booleans: tuple[str, str] = ("true", "false"),
        null: str | None = None,
        encode: Callable[[str], str] | None = None,
    ) -> None:
        self.write = write
        self.dumps = dumps
        self.booleans = booleans
        self.null = null
        self.encode = encode or encoded
        """How a value is made fit for a URL."""

    def encoding(self, encode: Callable[[str], str]) -> TextFormat:
        """Return the same with another way to make values fit for a URL."""
        return TextFormat(self.write, self.dumps, self.booleans, self.null, encode)

    def text(self, value: object, name: str) -> str:
        """Return a single value as text."""
        if isinstance(value, Enum):
            value = value.value
        if isinstance(value, str):
            return str(value)
        if isinstance(value, bool):
            return self.booleans[0] if value else self.booleans[1]
        if isinstance(value, int):
            return str(value)
        if isinstance(value, float):
            value = Decimal(repr(value))
        if isinstance(value, Decimal):
            if not value.is_finite():
                raise InvalidArgument(f"{name} is {value}, which is not a number that can be sent")
            return format(value, "f")
        if isinstance(value, UUID):
            return str(value)
        if value is None:
            raise InvalidArgument(f"{name} is None, which cannot be sent here")
        if isinstance(value, (datetime, date, time)):
            value = self.write(value)
            return value if isinstance(value, str) else str(value)
        written = self.write(value)
        if written is value or isinstance(written, (list, dict)):
            raise InvalidArgument(f"{name} holds {_kind(value)}, which cannot be sent here as text")
        return self.text(written, name)

    def plain(self, value: object) -> object:
        """Return a list, a dict or a single value: models and hinted values are written out."""
        if isinstance(value, (str, int, Enum)) or value is None:
            return value
        if isinstance(value, Mapping):
            members = cast("Mapping[object, object]", value)
            return {str(key): member for key, member in members.items() if not is_unset(member)}
        if isinstance(value, (Sequence, Set)) and not isinstance(value, (bytes, bytearray)):
            return [item for item in cast("Iterable[object]", value) if not is_unset(item)]
        if isinstance(value, (float, Decimal, UUID, date, time)):
            return value
        return self.write(value)


def encoded(text: str, keep: str = "") -> str:
    """Percent-encode all but letters, digits, `-._~` and what is to be kept."""
    try:
        return quote(text, safe=f"{keep}~")
    except UnicodeEncodeError:
        raise InvalidArgument(f"{text!r} holds half a character, which cannot be sent") from None


def _kind(value: object) -> str:
    return one(type(value).__name__)
