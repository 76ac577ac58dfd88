"""Read YAML 1.2 in one pass over the parser's events: plain values and their lines."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final, Protocol, TypeAlias, cast

from attrs import define, field
from yaml._yaml import CParser
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from .json_reader import MOST_DIGITS, merge_duplicate, too_long
from .source_map import Inside, Spot

Keys: TypeAlias = "list[str | int]"

_MOST_VALUES = 5_000_000
_DEEPEST = 400

_PLAIN: Final = (
    ("null", re.compile(r"(?:~|null|Null|NULL|)\Z")),
    ("bool", re.compile(r"(?:true|True|TRUE|false|False|FALSE)\Z")),
    ("int", re.compile(r"(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)\Z")),
    (
        "float",
        re.compile(
            r"(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"
            r"|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))\Z"
        ),
    ),
)
_SPECIAL = frozenset("~nNtTfF-+.0123456789")
"""What a plain scalar that is not text begins with."""


class _Mark(Protocol):
    line: int
    """From 0."""


class _Event(Protocol):
    """What the events that make values have; the stubs leave it out."""

    start_mark: _Mark
    anchor: str | None
    tag: str | None
    value: str
    implicit: tuple[bool, bool]
    """Of a scalar: whether it has no tag and is not quoted; whether it has no tag and is."""


class NotRead(Exception):
    """The text is YAML that a spec may not use; has the reason, the line and the keys."""

    def __init__(self, text: str, line: int, keys: Keys) -> None:
        """Store the reason, the line (from 1) and the keys that lead there."""
        super().__init__(text)
        self.line = line
        self.keys = keys


@define(eq=False)
class Yaml:
    """A parsed YAML text."""

    data: Any
    inside: Inside | None
    """The lines of its parts."""

    repeated: list[tuple[Keys, str]]
    """The keys that lead to each mapping in which a key occurs twice, and that key."""


@define(eq=False)
class _Mapping:
    """A mapping whose end is not read yet."""

    line: int
    anchor: str | None
    size: int = 1
    key: str | None = None
    """The key whose value is being read, and its line; None if a key comes next."""

    key_line: int = 0
    value: dict[str, Any] = field(factory=dict)
    inside: dict[str, Spot] = field(factory=dict)


@define(eq=False)
class _List:
    """A list whose end is not read yet."""

    line: int
    anchor: str | None
    size: int = 1
    value: list[Any] = field(factory=list)
    inside: list[Spot] = field(factory=list)


@define(eq=False)
class _Anchored:
    """A value that aliases repeat."""

    value: Any
    inside: Inside | None
    size: int
    text: str | None
    """Its text, if it is a scalar."""


def read_yaml(text: str) -> Yaml | None:
    """Return the only document of a YAML text; None if the text has none.

    Raises:
        yaml.YAMLError: The text is not YAML.
        NotRead: The text is YAML, but means nothing here, or is built to exhaust memory.
        RecursionError: The text is nested too deeply.
    """
    follow = cast("Callable[[], _Event]", CParser(text).get_event)
    event = follow()
    while not isinstance(event, DocumentStartEvent):
        if isinstance(event, StreamEndEvent):
            return None
        event = follow()
    reading = _Reading(follow)
    data, inside = reading.value()
    while not isinstance(event := follow(), StreamEndEvent):
        if isinstance(event, DocumentStartEvent):
            raise NotRead("a second document begins here. Keep only one in the file.", event.start_mark.line + 1, [])
    return Yaml(data, inside, reading.repeated)


@define(eq=False)
class _Reading:
    follow: Callable[[], _Event]
    repeated: list[tuple[Keys, str]] = field(factory=list)
    _anchors: dict[str, _Anchored] = field(factory=dict)
    _stack: list[_Mapping | _List] = field(factory=list)

    def value(self) -> tuple[Any, Inside | None]:
        # One loop, and no call for the commonest events: a large document has half a million of them.
        follow, special = self.follow, _SPECIAL
        top: _Mapping | _List | None = None
        while True:
            event = follow()
            kind: type[object] = type(event)
            if type(top) is _Mapping and top.key is None and kind is not MappingEndEvent:
                top.key, top.key_line = self._key(event), event.start_mark.line + 1
                continue
            inside: Inside | None = None
            size = 1
            if kind is ScalarEvent:
                line = event.start_mark.line + 1
                text: str = event.value
                value: Any = text
                if event.tag is not None or not text or text[0] in special:
                    value = self._scalar(event)
                if event.anchor is not None:
                    self._anchors[event.anchor] = _Anchored(value, None, 1, text)
            elif kind is MappingStartEvent or kind is SequenceStartEvent:
                top = self._opened(event)
                continue
            elif kind is AliasEvent:
                line = event.start_mark.line + 1
                anchored = self._repeated(event)
                value, inside, size = anchored.value, anchored.inside, anchored.size
            else:
                done, top = self._closed()
                value, inside, size, line = done.value, done.inside, done.size, done.line
            if top is None:
                return value, inside
            top.size += size
            if isinstance(top, _List):
                top.value.append(value)
                top.inside.append((line, inside))
            else:
                self._put(top, value, inside)

    def _put(self, mapping: _Mapping, value: Any, inside: Inside | None) -> None:
        key, mapping.key = mapping.key or "", None
        if key == "<<" and (isinstance(value, dict) or _are_mappings(value)):
            # Of several, the first one counts.
            for base in [value] if isinstance(value, dict) else value:
                mapping.value = {**base, **mapping.value}
            return
        if key in mapping.inside:
            self.repeated.append((self._keys(), key))
            value, inside = (
                merge_duplicate(key, mapping.value[key], value),
                merge_duplicate(key, mapping.inside[key][1], inside),
            )
        mapping.value[key] = value
        mapping.inside[key] = mapping.key_line, inside

    def _opened(self, event: _Event) -> _Mapping | _List:
        if len(self._stack) >= _DEEPEST:
            raise RecursionError
        form = _Mapping if isinstance(event, MappingStartEvent) else _List
        opened = form(event.start_mark.line + 1, event.anchor)
        self._stack.append(opened)
        return opened

    def _closed(self) -> tuple[_Mapping | _List, _Mapping | _List | None]:
        """End the innermost mapping or list; return it and the one around it."""
        closed = self._stack.pop()
        if closed.size > _MOST_VALUES:
            text = f"aliases expand to more than {_MOST_VALUES} values. Use $ref instead of aliases."
            raise NotRead(text, closed.line, self._keys())
        if closed.anchor is not None:
            self._anchors[closed.anchor] = _Anchored(closed.value, closed.inside, closed.size, None)
        return closed, self._stack[-1] if self._stack else None

    def _key(self, event: _Event) -> str:
        if isinstance(event, ScalarEvent):
            text: str = event.value
            if event.anchor is not None:
                self._anchors[event.anchor] = _Anchored(self._scalar(event), None, 1, text)
            return text
        anchored = self._repeated(event) if isinstance(event, AliasEvent) else None
        if anchored is None or anchored.text is None:
            raise NotRead(
                "a mapping key must be plain text. Write it without a list or mapping.",
                event.start_mark.line + 1,
                self._keys(),
            )
        return anchored.text

    def _repeated(self, alias: _Event) -> _Anchored:
        line = alias.start_mark.line + 1
        if any(opened.anchor == alias.anchor for opened in self._stack):
            raise NotRead("an alias contains itself. Use $ref for recursion.", line, self._keys())
        if alias.anchor not in self._anchors:
            raise NotRead(
                f"the alias *{alias.anchor} has no anchor. Write &{alias.anchor} before the value to repeat.",
                line,
                self._keys(),
            )
        return self._anchors[alias.anchor]

    def _scalar(self, event: _Event) -> Any:
        try:
            return _scalar(event)
        except OverflowError:
            raise NotRead(f"{too_long(event.value)}.", event.start_mark.line + 1, self._keys()) from None

    def _keys(self) -> Keys:
        """Return the keys that lead to the value being read."""
        keys = [len(opened.value) if isinstance(opened, _List) else opened.key for opened in self._stack]
        return [key for key in keys if key is not None]


def _are_mappings(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, dict) for item in cast("list[object]", value))


def _scalar(event: _Event) -> Any:
    """Return the value of a scalar.

    Raises:
        OverflowError: The scalar is an integer with too many digits.
    """
    text: str = event.value
    kind = _kind(text) if event.tag is None and event.implicit[0] else (event.tag or "").rpartition(":")[2]
    if kind == "null":
        return None
    if kind == "int" and len(text) > MOST_DIGITS:
        raise OverflowError
    if kind == "bool":
        return text.lower() == "true"
    try:
        if kind == "int":
            return int(text, 0) if text[:2] in ("0x", "0o") else int(text)
        if kind == "float":
            return float(text.lower().replace(".inf", "inf").replace(".nan", "nan"))
    except ValueError:
        return text
    return text


def _kind(text: str) -> str:
    """Return the type of an unquoted scalar by YAML's core schema: `on`, `yes` and dates are texts."""
    for kind, pattern in _PLAIN:
        if pattern.match(text):
            return kind
    return "str"
