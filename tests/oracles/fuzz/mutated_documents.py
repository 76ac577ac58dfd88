"""Change documents of others at random: whatever they become, they are generated from, or refused with a place."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, Final

from generator.read.load import load

ODD: Final[tuple[Any, ...]] = (
    None,
    True,
    0,
    -1,
    1.5,
    2**70,
    "",
    "x",
    "\u0000",
    "\ud800",
    "$ref",
    "#/",
    "2XX",
    "{id}",
    [],
    [None],
    ["null"],
    [{}],
    {},
    {"$ref": "#/components/schemas/None"},
    {"$ref": "#"},
    {"$ref": 7},
    {"type": ["object", "array", "string", "null"]},
    {"type": "object", "properties": {"": {}, "class": {"type": "integer"}}},
    {"enum": []},
    {"enum": [None, 1, "a", [], {}]},
    {"const": {}},
    {"allOf": []},
    {"oneOf": [{}, {}]},
    {"items": {"items": {"items": {}}}},
    {"additionalProperties": {"additionalProperties": True}},
)
"""What may stand anywhere in place of anything."""

KEYWORDS: Final = (
    "$ref",
    "type",
    "format",
    "items",
    "properties",
    "required",
    "enum",
    "const",
    "allOf",
    "oneOf",
    "anyOf",
    "not",
    "discriminator",
    "additionalProperties",
    "default",
    "nullable",
    "readOnly",
    "in",
    "name",
    "style",
    "explode",
    "schema",
    "content",
    "parameters",
    "requestBody",
    "responses",
    "operationId",
    "tags",
    "security",
    "servers",
    "description",
    "x-pagination",
    "x-unwrap",
    "x-client",
)
"""Keys that may turn up anywhere."""


@cache
def bases() -> tuple[Any, ...]:
    """Return the documents that are changed: our own in the styles of others, and odd ones."""
    return tuple(load(path).data for path in sorted((Path(__file__).parents[1] / "strangers").glob("*/*.yaml")))


def mutated_text(seed: int) -> str:
    """Return the JSON text of a document that was changed; seeds name the same changes everywhere."""
    documents = bases()
    while True:
        try:
            return json.dumps(mutated(documents[seed % len(documents)], seed), default=str)
        except (TypeError, ValueError, RecursionError):
            # A part went into itself, or a key is not a text.
            seed += 1_000_003


def mutated(document: Any, seed: int, changes: int = 6) -> Any:
    """Return a copy of a document with random changes."""
    random_ = random.Random(seed)
    changed = copy.deepcopy(document)
    spots = list(_spots(changed))
    for _ in range(random_.randint(1, changes)):
        holder, key = random_.choice(spots)
        if (key in holder) if isinstance(holder, dict) else key < len(holder):
            random_.choice(_CHANGES)(random_, holder, key, spots)
    return changed


def _spots(value: Any, depth: int = 0) -> Iterator[tuple[Any, Any]]:
    """Yield each holder and key, those of examples and texts too."""
    if depth > 60:
        return
    for key in list(value) if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ():
        yield value, key
        yield from _spots(value[key], depth + 1)


def _replace(random_: random.Random, holder: Any, key: Any, _spots: Any) -> None:
    holder[key] = copy.deepcopy(random_.choice(ODD))


def _remove(_random: random.Random, holder: Any, key: Any, _spots: Any) -> None:
    del holder[key]


def _rename(random_: random.Random, holder: Any, key: Any, _spots: Any) -> None:
    if isinstance(holder, dict):
        holder[random_.choice((*KEYWORDS, 200, 7, "", f"{key}x", str(key).upper()))] = holder.pop(key)


def _add(random_: random.Random, holder: Any, _key: Any, _spots: Any) -> None:
    value = copy.deepcopy(random_.choice(ODD))
    if isinstance(holder, dict):
        holder[random_.choice(KEYWORDS)] = value
    else:
        holder.append(value)


def _exchange(random_: random.Random, holder: Any, key: Any, spots: Any) -> None:
    """Put a part of the document in place of another; never inside itself."""
    other, place = random_.choice(spots)
    if (place in other) if isinstance(other, dict) else place < len(other):
        holder[key] = copy.deepcopy(other[place])


def _twice(_random: random.Random, holder: Any, key: Any, _spots: Any) -> None:
    if isinstance(holder, dict):
        holder[f"{key}_"] = copy.deepcopy(holder[key])
    else:
        holder.append(copy.deepcopy(holder[key]))


_CHANGES: Final[tuple[Callable[[random.Random, Any, Any, Any], None], ...]] = (
    _replace,
    _replace,
    _remove,
    _rename,
    _add,
    _exchange,
    _twice,
)
