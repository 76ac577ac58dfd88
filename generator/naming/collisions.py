"""Decide which part gets a name when several parts want it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import overload

from attrs import frozen

from ..text.diagnostics import Place, SpecError, refuse


class Candidates(Sequence[str]):
    """Names that are made when somebody asks for them: nearly every part gets its first one.

    Args:
        names: Yields them, best first.
    """

    def __init__(self, names: Iterator[str]) -> None:
        self._names = names
        self._made: list[str] = []

    @overload
    def __getitem__(self, index: int) -> str: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[str]: ...
    def __getitem__(self, index: int | slice) -> str | Sequence[str]:
        if index == 0 and not self._made:
            self._made.append(next(self._names))
        return self._made[0] if index == 0 else self._all()[index]

    def __len__(self) -> int:
        return len(self._all())

    def _all(self) -> list[str]:
        self._made += self._names
        return self._made


@frozen
class Wanted:
    """The candidate names of one part of a document."""

    pointer: str
    names: Sequence[str]
    """The best name is first; the last one is unique."""

    claim: tuple[object, ...] = ()
    """Of several parts that want a name, the one with the lowest claim gets it."""


def settle(wanted: Iterable[Wanted], place: Callable[[str], Place], what: str, *, curated: bool) -> dict[str, str]:
    """Return the name of each part by pointer: its best name that no part with a better claim wants as much.

    The result does not depend on the order of the parts. A new part takes a name from another part only if both want
    the same name and the new part has the better claim.

    Args:
        wanted: The parts to name.
        place: Returns the place of a pointer in the spec.
        what: The kind of part, for messages.
        curated: Whether two parts that want the same name are an error.

    Raises:
        SpecError: Two parts want the same name, and the spec is curated or there is no other name.
    """
    settled: dict[str, str] = {}
    holders: dict[str, str] = {}
    open_ = list(wanted)
    mistakes: list[SpecError] = []
    rank = 0
    while open_:
        by_name: dict[str, list[Wanted]] = {}
        for candidate in open_:
            by_name.setdefault(candidate.names[rank and min(rank, len(candidate.names) - 1)], []).append(candidate)
        left: list[Wanted] = []
        for name, rivals in by_name.items():
            if curated and (len(rivals) > 1 or name in holders):
                pointers = [*filter(None, [holders.get(name)]), *(rival.pointer for rival in rivals)]
                mistakes.append(_clash(what, name, pointers, place))
                settled |= {rival.pointer: name for rival in rivals}
                continue
            losers = sorted(rivals, key=_claim) if name in holders else sorted(rivals, key=_claim)[1:]
            if name not in holders:
                winner = min(rivals, key=_claim).pointer
                settled[winner], holders[name] = name, winner
            for loser in losers:
                if rank >= len(loser.names) - 1:
                    raise _clash(what, name, [holders[name], loser.pointer], place)
            left.extend(losers)
        open_ = left
        rank += 1
    refuse(mistakes)
    return settled


def _claim(wanted: Wanted) -> tuple[tuple[object, ...], str]:
    return wanted.claim, wanted.pointer


def _clash(what: str, name: str, pointers: list[str], place: Callable[[str], Place]) -> SpecError:
    rivals = " and ".join(str(place(pointer)) for pointer in pointers[:2])
    text = f"{what} {name!r} is wanted twice ({rivals}). Give one of them an x-name or x-method."
    return SpecError(text, place(pointers[-1]))
