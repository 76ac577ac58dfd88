"""Take our `x-` words out of a document that is not ours: there they mean something else."""

from __future__ import annotations

import re
from typing import Any, cast

from ..text.words import words

WORDS = frozenset(
    words(
        "x-client x-enum x-evidence x-failure x-filter x-form x-incremental x-method x-name x-not-ready x-pagination "
        "x-ping x-raises x-rate-limit x-resource x-retry x-secret x-stream-end x-type x-unwrap x-webhook"
    )
)
"""The whole vocabulary; `ir.extensions` says what the words mean."""

_OF_NAMES = frozenset(
    words(
        "properties patternProperties $defs definitions dependentSchemas schemas responses parameters headers "
        "requestBodies securitySchemes securityDefinitions links callbacks pathItems paths webhooks content encoding"
    )
)
"""Keywords with a mapping whose keys are names of the vendor's choice."""

_OF_DATA = frozenset(words("example examples default enum const value mapping variables scopes"))
"""Keywords whose values are no part of the description."""

_HOLDERS = (dict, list)

_A_WORD = re.compile(rf"(?:{'|'.join(sorted(WORDS))})(?![\w-])")
_ESCAPE = re.compile(r"\\[uUx\r\n]")
"""With these a text may spell a word in another way."""


def may_hold_words(text: str) -> bool:
    """Return whether a text may hold a word of our vocabulary: faster than a look at each mapping."""
    return _A_WORD.search(text) is not None or _ESCAPE.search(text) is not None


def remove_words(data: object) -> None:
    """Remove the words of our vocabulary from a document; names and data of the vendor that read alike stay."""
    stack: list[tuple[object, bool]] = [(data, False)]
    seen: set[tuple[int, bool]] = set()
    while stack:
        value, holds_names = stack.pop()
        if (id(value), holds_names) in seen:
            continue
        seen.add((id(value), holds_names))
        if isinstance(value, list):
            stack.extend((item, False) for item in cast("list[object]", value) if isinstance(item, _HOLDERS))
        elif isinstance(value, dict):
            stack.extend(_inside(cast("dict[Any, object]", value), holds_names))


def _inside(value: dict[Any, object], holds_names: bool) -> list[tuple[object, bool]]:
    """Remove the words of one mapping, and return the mappings and lists in it that are to be looked at."""
    if holds_names:
        return [(inner, False) for inner in value.values() if isinstance(inner, _HOLDERS)]
    if not WORDS.isdisjoint(value):
        for key in WORDS.intersection(value):
            del value[key]
    return [
        (inner, key in _OF_NAMES) for key, inner in value.items() if isinstance(inner, _HOLDERS) and key not in _OF_DATA
    ]
