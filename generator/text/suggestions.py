"""Suggest the name that was probably meant."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def closest(name: str, known: Iterable[str], alike: float = 0.6) -> str | None:
    """Return the known name that is most like another one; None if none is.

    Args:
        name: What was written.
        known: The names that could be meant.
        alike: How much must agree, from 0 to 1. A name that differs only in its capitals and in `-`, `_` and spaces is
            always alike.
    """
    names = list(dict.fromkeys(known))
    bare = _bare(name)
    same = next((candidate for candidate in names if candidate != name and _bare(candidate) == bare), None)
    if same is not None or not bare:
        return same
    found = get_close_matches(name, names, 1, alike)
    return found[0] if found else None


def did_you_mean(name: object, known: Iterable[str]) -> str:
    """Return the question whether a known name was meant, such as "Did you mean 'page'?"; empty if none is like it."""
    close = closest(name, known) if isinstance(name, str) else None
    return "" if close is None else f"Did you mean {close!r}?"


def _bare(name: str) -> str:
    return "".join(letter for letter in name if letter not in "-_ ").casefold()
