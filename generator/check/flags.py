"""Read a boolean that is written as text: `nullable: "true"`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from ..text.words import words

_FLAGS: Final[Mapping[str, tuple[str, ...]]] = {
    "operation": ("deprecated",),
    "parameter": ("required", "deprecated", "allowEmptyValue", "explode", "allowReserved"),
    "request": ("required",),
    "schema": tuple(words("nullable uniqueItems readOnly writeOnly deprecated exclusiveMinimum exclusiveMaximum")),
}
"""The members of each kind of node that are true or false."""


def read_flags(kind: str, node: dict[str, Any], complain: Callable[[str, bool], None]) -> None:
    """Replace flags that are written as text by booleans: `"true"` in any case becomes `True`.

    Args:
        kind: What the node is: `operation`, `parameter`, `request` or `schema`; other kinds have no flags.
        node: Changed in place.
        complain: Told of each such flag: a sentence, and whether it changes behaviour (it never does).
    """
    for name in _FLAGS.get(kind, ()):
        value = node.get(name)
        if isinstance(value, str) and value.lower() in ("true", "false"):
            node[name] = is_true(value)
            complain(f"{name}: {value!r} is text; it is read as {value.lower()}", False)


def is_true(value: object) -> bool:
    """Return whether a flag is set: `true`, or the text that spells it."""
    return value is True or (isinstance(value, str) and value.lower() == "true")
