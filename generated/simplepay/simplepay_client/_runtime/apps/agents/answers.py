# Copied from generator/runtime/apps/agents/answers.py; edit it there, then generate again.
"""Show what a call returns as JSON, with what is personal or secret masked, in parts of a bearable length."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterator, Mapping
from datetime import date, time
from decimal import Decimal
from enum import Enum
from secrets import token_urlsafe
from typing import Any, Final, cast
from uuid import UUID

from ...codec.codec_cache import CODEC_CACHE
from ...codec.jsontext import is_list
from ...codec.types import Record, absent
from ...core.drift import MASK, Secret
from ...core.values import UNSET, Unset, Value

PART: Final = 20_000
"""Letters of JSON that an answer has at most, about."""
_HELD: Final = 200
"""Answers that are held until their next part is asked for."""


class Shown:
    """Shows values as JSON.

    Args:
        masked: Names of members whose values are masked, in Python or on the wire, whatever their case.
    """

    def __init__(self, masked: frozenset[str]) -> None:
        self._masked = frozenset(map(_plain, masked))

    def of(self, value: object) -> Any:
        """Return a value as JSON that `json.dumps` takes."""
        match value:
            case Record():
                return dict(self._members(value))
            case Mapping():
                members = cast("Mapping[object, object]", value)
                return {str(key): self._member(str(key), member) for key, member in members.items()}
            case list() | tuple() | set() | frozenset():
                return [self.of(one) for one in cast("list[object]", value)]
            case Value():
                return {name: self._member(name, member) for name, member in vars(value).items()}
            case _:
                return self._single(value)

    def _members(self, model: Record) -> Iterator[tuple[str, Any]]:
        gone = absent(model)
        for spec in CODEC_CACHE.specs_of(type(model)):
            value = UNSET if spec.name in gone else getattr(model, spec.name, UNSET)
            if not isinstance(value, Unset):
                is_secret = isinstance(spec.step, Secret) or self._is_masked(spec.wire)
                yield spec.name, MASK if is_secret and value is not None else self._member(spec.name, value)
        for name, value in model.unknown_fields.items():
            yield name, self._member(name, value)

    def _member(self, name: str, value: object) -> Any:
        return MASK if self._is_masked(name) and value is not None else self.of(value)

    def _is_masked(self, name: str) -> bool:
        return _plain(name) in self._masked

    def _single(self, value: object) -> Any:
        if isinstance(value, Enum):
            return self.of(value.value)
        attributes: tuple[Any, ...] | None = getattr(type(value), "__attrs_attrs__", None)
        if attributes is not None:
            names = [str(one.name) for one in attributes]
            return {name: self._member(name, getattr(value, name, None)) for name in names if name[0] != "_"}
        return _scalar(value)


def _scalar(value: object) -> Any:
    if isinstance(value, bytes):
        return _content(value)
    if isinstance(value, Decimal | UUID):
        return str(value)
    if isinstance(value, date | time):
        return value.isoformat()
    return value if isinstance(value, str | int | float | bool | None) else type(value).__name__


def _plain(name: str) -> str:
    """Return a name as it is compared: `firstName`, `first_name` and `First-Name` are one."""
    return "".join(letter for letter in name.lower() if letter.isalnum())


def _content(data: bytes) -> dict[str, Any]:
    """Return the content of a file."""
    try:
        return {"size": len(data), "text": data.decode()}
    except UnicodeDecodeError:
        return {"size": len(data), "base64": b64encode(data).decode()}


class Rest(Value):
    """What is left of an answer."""

    operation: str
    items: tuple[Any, ...]
    """Rows that were fetched and not shown."""

    text: str
    """Text that was not shown."""

    arguments: Mapping[str, Any]
    """Arguments of the listing."""

    cursor: str | None
    """Where the listing goes on behind `items`."""


class Cursors:
    """Holds what is left of answers, under names that nobody guesses; the oldest are forgotten."""

    def __init__(self) -> None:
        self._rests: dict[str, Rest] = {}

    def hold(self, rest: Rest) -> str:
        """Return the name under which the rest of an answer is held."""
        name = token_urlsafe(9)
        self._rests[name] = rest
        while len(self._rests) > _HELD:
            del self._rests[next(iter(self._rests))]
        return name

    def get(self, name: str) -> Rest | None:
        """Return what is held under a name."""
        return self._rests.get(name)


def first_part(items: list[Any]) -> int:
    """Return how many items go into one answer: at least one."""
    length = 0
    for index, item in enumerate(items):
        length += len(json.dumps(item, ensure_ascii=False, default=str))
        if index and length > PART:
            return index
    return len(items)


def is_long(value: Any) -> bool:
    """Return whether a value is too long for one answer."""
    return not is_list(value) and len(json.dumps(value, ensure_ascii=False, default=str)) > PART
