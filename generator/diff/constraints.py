"""Compare what narrows a value without changing its type: lengths, bounds, patterns, the vendor's defaults."""

from __future__ import annotations

from collections.abc import Iterator

from ..text.diagnostics import Place
from .changes import Change, Level, Touched
from .snapshot import Side
from .types import Direction

_LEAST = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
_MOST = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")


def compare_facets(  # noqa: PLR0913, PLR0917  two sides, and where they stand
    old: Side,
    new: Side,
    old_pointer: str,
    new_pointer: str,
    subject: str,
    directions: tuple[Direction, ...],
    places: tuple[Place, Place],
    names: tuple[Touched, ...],
) -> Iterator[Change]:
    """Yield the changed limits of one value.

    Args:
        old: The old spec.
        new: The new spec.
        old_pointer: The value there.
        new_pointer: The value here.
        subject: How the sentence calls it.
        directions: Whether it is sent, comes back, or both.
        places: Where it stands in both.
        names: The Python names it touches.
    """
    before, after = old.facets(old_pointer), new.facets(new_pointer)
    for key in dict.fromkeys([*before, *after]):
        was, now = before.get(key), after.get(key)
        if was == now or (type(was) is type(now) and repr(was) == repr(now)):
            continue
        request, response = _levels(key.rpartition(" ")[2], was, now)
        text = f"{subject}: {key} is {_shown(now)}; before, it was {_shown(was)}."
        kind = "default" if key.endswith("default") else "limits"
        yield Change(
            kind,
            text,
            request if "request" in directions else None,
            response if "response" in directions else None,
            None,
            *places,
            names,
        )


def _levels(key: str, was: object, now: object) -> tuple[Level, Level]:
    if key == "default":
        return "risky", "docs"
    if now is None:
        return "safe", "risky"
    if was is None:
        return ("risky", "safe") if key in ("format", "pattern") else ("breaking", "safe")
    if isinstance(was, int | float) and isinstance(now, int | float):
        if key in _LEAST:
            return ("breaking", "safe") if now > was else ("safe", "risky")
        if key in _MOST:
            return ("breaking", "safe") if now < was else ("safe", "risky")
    return "risky", "risky"


def _shown(value: object) -> str:
    return "not given" if value is None else f"`{value!r}`"
