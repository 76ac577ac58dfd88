# Copied from generator/runtime/apps/command_line/values.py; edit it there, then generate again.
"""Turn the texts of a command line into the arguments of a method."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from ...codec.jsontext import is_list
from ...codec.types import ANYTHING, ListOf, MapOf, Node, Object
from ...core.errors import InvalidArgument
from ..reflection.given import kinds_of, read_json
from .objects import anything_of, flag_of, pairs, parsed, read_pairs, scalars_of, split


def content(text: str, at: str) -> str:
    """Return the text of a value: `@file` is a file's content, `@-` the standard input's, `@@` begins with one `@`.

    Raises:
        InvalidArgument: The file cannot be read.
    """
    if not text.startswith("@") or text == "@":
        return text
    if text.startswith("@@"):
        return text[1:]
    if text == "@-":
        return sys.stdin.read()
    try:
        return Path(text[1:]).expanduser().read_text("utf-8")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "it is not UTF-8 text"
        raise InvalidArgument(f"{at}: {text[1:]} cannot be read: {reason}; @@ begins a text with one @") from None


def value_of(text: str, node: Node, at: str) -> Any:
    """Return the value that a text of the command line stands for.

    Args:
        text: The text.
        node: The type of the argument.
        at: The argument, for messages.

    Raises:
        InvalidArgument: The text is not a value of that type.
    """
    return _value(content(text, at), node, at)


def values_of(texts: Iterable[str], node: Node, at: str) -> list[Any]:
    """Return the list that one or several texts stand for: each is a JSON array, or items with commas between them.

    For a list of objects, each text is one object: JSON, or `name=value,name=value`.

    Raises:
        InvalidArgument: A text is not such a list, or not such an object.
    """
    return [item for text in texts for item in _items(content(text, at), node, at)]


def _value(text: str, node: Node, at: str) -> Any:
    kinds = kinds_of(node)
    lists = [kind for kind in kinds if isinstance(kind, ListOf)]
    objects = [kind for kind in kinds if isinstance(kind, Object | MapOf)]
    if text.lstrip()[:1] in ("[", "{") and (lists or objects or ANYTHING in kinds):
        return read_json(parsed(text, at), kinds, at)
    if "str" in scalars_of(kinds):
        return text
    if lists:
        return _items(text, lists[0], at)
    if objects and ("=" in text or not scalars_of(kinds)):
        return read_pairs(pairs(text, at), objects, at)
    return _single(text, kinds, at)


def _single(text: str, kinds: list[Node], at: str) -> object:
    """Return a value that is neither a list nor an object: the first documented kind that can be read decides."""
    names = scalars_of(kinds)
    for name, read in _READERS.items():
        if name in names:
            with suppress(ValueError, ArithmeticError):
                return read(text)
    if kinds == [ANYTHING]:
        return anything_of(text)
    wanted = [words for name, words in _WANTED.items() if name in names]
    if wanted and len(wanted) == len(kinds):
        raise InvalidArgument(f"{at}: expected {' or '.join(wanted)}, got {text!r}")
    return text


_READERS: Final[Mapping[str, Callable[[str], object]]] = {
    "int": int,
    "Decimal": Decimal,
    "float": float,
    "date": date.fromisoformat,
    "datetime": datetime.fromisoformat,
    "time": time.fromisoformat,
    "UUID": UUID,
    "bool": lambda text: flag_of(text, ""),
}
"""How kinds of values are read, in the order in which they are tried."""

_WANTED: Final = {
    "int": "a whole number",
    "Decimal": "a number",
    "float": "a number",
    "date": "a day such as 2026-11-01",
    "datetime": "a time such as 2026-11-01T09:00",
    "time": "a time of day such as 09:00",
    "UUID": "a UUID",
    "bool": "true or false",
}


def _items(text: str, node: Node, at: str) -> list[Any]:
    item = next((kind.item for kind in kinds_of(node) if isinstance(kind, ListOf)), ANYTHING)
    kinds = kinds_of(item)
    if text.lstrip().startswith("["):
        read = parsed(text, at)
        return [read_json(one, kinds, at) for one in read] if is_list(read) else []
    if any(isinstance(kind, Object | MapOf) for kind in kinds):
        return [_value(text, item, at)]
    return [_value(part, item, at) for part in split(text)]
