"""Settle who has a name that several want."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from attrs import frozen

from ..text.diagnostics import Place, SpecError


@frozen
class Wanted:
    """What one part of a document could be called."""

    pointer: str
    names: tuple[str, ...]
    """Best first; the last is nobody else's."""

    claim: tuple[object, ...] = ()
    """Of several that want a name the one with the least claim has it."""


def settle(wanted: Iterable[Wanted], place: Callable[[str], Place], what: str, *, curated: bool) -> dict[str, str]:
    """Let every part have the best of its names that nobody with a better claim wants as much.

    Neither the order of the parts nor what else there is has a say: a newcomer takes a name from another
    only where both want the very same one and its claim is the better.

    Args:
        wanted: What to name.
        place: Tells where a pointer stands.
        what: What is being named, for messages.
        curated: Whether a clash is an error.

    Raises:
        SpecError: Two parts want one name, and there is no other.
    """
    settled: dict[str, str] = {}
    holders: dict[str, str] = {}
    open_ = list(wanted)
    rank = 0
    while open_:
        by_name: dict[str, list[Wanted]] = {}
        for candidate in open_:
            by_name.setdefault(candidate.names[min(rank, len(candidate.names) - 1)], []).append(candidate)
        left: list[Wanted] = []
        for name, rivals in by_name.items():
            if curated and (len(rivals) > 1 or name in holders):
                _refuse(what, name, [*filter(None, [holders.get(name)]), *(rival.pointer for rival in rivals)], place)
            losers = sorted(rivals, key=_claim) if name in holders else sorted(rivals, key=_claim)[1:]
            if name not in holders:
                winner = min(rivals, key=_claim).pointer
                settled[winner], holders[name] = name, winner
            for loser in losers:
                if rank >= len(loser.names) - 1:
                    _refuse(what, name, [holders[name], loser.pointer], place)
            left.extend(losers)
        open_ = left
        rank += 1
    return settled


def _claim(wanted: Wanted) -> tuple[tuple[object, ...], str]:
    return wanted.claim, wanted.pointer


def _refuse(what: str, name: str, pointers: list[str], place: Callable[[str], Place]) -> None:
    rivals = " and ".join(str(place(pointer)) for pointer in pointers[:2])
    text = f"{what} {name!r} is wanted twice ({rivals}). Give one of them an x-name or x-method."
    raise SpecError(text, place(pointers[-1]))
