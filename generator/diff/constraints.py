"""Judge what narrows a value without changing its type: lengths, bounds, patterns, the vendor's defaults."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..text.words import words
from .changes import Level

LEAST = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties", "minContains")
MOST = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties", "maxContains")

FACETS = (
    *LEAST,
    *MOST,
    *words(
        """multipleOf pattern uniqueItems format default contentEncoding contentMediaType contentSchema not if then else
        contains propertyNames dependentRequired dependentSchemas dependencies unevaluatedItems unevaluatedProperties"""
    ),
)
"""Keywords that limit a value without changing its Python type, and the vendor's default."""

_SAME_FOR_ALL: Mapping[str, tuple[Level, Level]] = {
    "default": ("risky", "docs"),
    "contentEncoding": ("breaking", "breaking"),
    "contentMediaType": ("breaking", "breaking"),
}
"""Keywords whose values are not narrower or wider than others: what another value means."""

_TEXTS = frozenset(
    words(
        """byte binary date date-time time duration email hostname idn-email idn-hostname ipv4 ipv6 iri json-pointer
        regex uri uuid"""
    )
)
"""Formats of texts: a vendor that checks one refuses other texts, and a program that parses one fails on them."""

_WIDER_TEXTS = frozenset(
    [("email", "idn-email"), ("hostname", "idn-hostname"), ("uri", "iri"), ("uri", "uri-reference")]
)
"""Formats of texts, each with one that allows more."""

_SIZES = (("int8", "int16", "int32", "int64"), ("float", "double"))
"""Formats of numbers, the narrowest first."""

_NOTHING: Mapping[str, object] = {
    "uniqueItems": False,
    "minLength": 0,
    "minItems": 0,
    "minProperties": 0,
    "unevaluatedItems": True,
    "unevaluatedProperties": True,
    "format": "password",
}
"""Values that limit nothing."""


def facets_of(keywords: Mapping[str, Any]) -> dict[str, Any]:
    """Return the limits among the keywords of a schema, without those that limit nothing.

    `exclusiveMinimum: true` of OpenAPI 3.0 becomes the number that it means.
    """
    facets = {key: keywords[key] for key in FACETS if keywords.get(key) is not None}
    for bound, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if isinstance(facets.get(exclusive), bool) and facets.pop(exclusive) and bound in facets:
            facets[exclusive] = facets.pop(bound)
    return {key: value for key, value in facets.items() if key not in _NOTHING or not same(value, _NOTHING[key])}


def same(first: object, second: object) -> bool:
    """Return whether two JSON values are equal; `false` is not 0, and the order of members does not count."""
    if isinstance(first, bool) or isinstance(second, bool):
        return first is second
    if isinstance(first, Mapping) and isinstance(second, Mapping):
        return first.keys() == second.keys() and all(same(first[key], second[key]) for key in first)
    if isinstance(first, list | tuple) and isinstance(second, list | tuple):
        return len(first) == len(second) and all(map(same, first, second))
    return first == second


def facet_levels(key: str, was: object, now: object) -> tuple[Level, Level]:
    """Return what a changed limit means for requests, and for responses."""
    if key in _SAME_FOR_ALL:
        return _SAME_FOR_ALL[key]
    if key == "format":
        return _levels_of_formats(str(was or ""), str(now or ""))
    if now is None:
        return "safe", "risky"
    if was is None:
        return ("risky" if key == "pattern" else "breaking"), "safe"
    if isinstance(was, int | float) and isinstance(now, int | float):
        return _levels_of_numbers(key, was, now)
    return "risky", "risky"


def _levels_of_formats(was: str, now: str) -> tuple[Level, Level]:
    """Judge another format of a text or a number; the empty text is none."""
    sizes = next((sizes for sizes in _SIZES if {was, now} <= {*sizes, ""}), None)
    if sizes is not None:
        return _levels_of_sizes(sizes, was, now)
    levels: dict[bool, Level] = {True: "breaking", False: "risky"}
    if not now or (was, now) in _WIDER_TEXTS:
        return "safe", levels[was in _TEXTS]
    if not was or (now, was) in _WIDER_TEXTS:
        return levels[now in _TEXTS], "safe"
    return levels[{was, now} <= _TEXTS], levels[{was, now} <= _TEXTS]


def _levels_of_sizes(sizes: Sequence[str], was: str, now: str) -> tuple[Level, Level]:
    """Judge another size of numbers. They are seldom as large as a format allows: one is taken at its word if named."""
    first, second = [sizes.index(size) if size else len(sizes) - 1 for size in (was, now)]
    if first == second:
        return "safe", "safe"
    return ("breaking" if was else "risky", "safe") if second < first else ("safe", "risky")


def _levels_of_numbers(key: str, was: float, now: float) -> tuple[Level, Level]:
    if key in LEAST or key in MOST:
        return ("breaking", "safe") if (now > was) is (key in LEAST) else ("safe", "risky")
    if key == "multipleOf" and was and now:
        if not was % now:
            return "safe", "risky"
        return ("breaking", "safe") if not now % was else ("breaking", "risky")
    return "risky", "risky"
