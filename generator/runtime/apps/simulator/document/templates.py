"""Tell whether a path is that of a template such as `/payslips/{id}.pdf`, in a time that grows as the path does."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

from attrs import frozen

_PARAMETER = re.compile(r"(\{[^{}]*\})")


@frozen
class _Piece:
    """A piece of a part: a text that is as it is, or a parameter."""

    texts: tuple[str, ...] = ()
    """What it may be; empty for a parameter that may be anything."""
    is_parameter: bool = True


class PathTemplate:
    """The path of an operation, with its parameters in braces. A slash at the end of a path is the same as none.

    Args:
        template: The path, such as `/books/{id}{format}`.
        listed: The only values of parameters that have such, by name.
    """

    def __init__(self, template: str, listed: Mapping[str, Sequence[str]]) -> None:
        parts: list[list[_Piece]] = [[]]
        for text in _PARAMETER.split(template.removesuffix("/")):
            if _PARAMETER.fullmatch(text):
                parts[-1].append(_Piece(tuple(listed.get(text[1:-1], ()))))
                continue
            for at, literal in enumerate(text.split("/")):
                if at:
                    parts.append([])
                if literal:
                    parts[-1].append(_Piece((literal,), is_parameter=False))
        self._parts = parts

    def values(self, path: str) -> list[str] | None:
        """Return the values of the parameters in the order of the template, or None if the path is another one."""
        texts = path.removesuffix("/").split("/")
        if len(texts) != len(self._parts):
            return None
        values: list[str] = []
        for pieces, text in zip(self._parts, texts, strict=True):
            found = _values(pieces, text)
            if found is None:
                return None
            values += found
        return values


def _values(pieces: Sequence[_Piece], text: str) -> list[str] | None:
    """Return the values of the parameters in one part of a path: each takes as much as those behind it leave.

    From behind, it notes where each piece may begin, so that nothing has to be tried twice.
    """
    starts: list[Collection[int]] = [(len(text),)]
    for piece in reversed(pieces):
        starts.append(_starts(piece, text, starts[-1]))
    starts.reverse()
    if 0 not in starts[0]:
        return None
    values: list[str] = []
    at = 0
    for piece, ends in zip(pieces, starts[1:], strict=True):
        if piece.texts:
            end = next(at + len(one) for one in piece.texts if text.startswith(one, at) and at + len(one) in ends)
        else:
            end = max(ends)
        values += [text[at:end]] if piece.is_parameter else []
        at = end
    return values


def _starts(piece: _Piece, text: str, ends: Collection[int]) -> Collection[int]:
    """Return where a piece may begin that ends where the rest of a part may begin."""
    if not piece.texts:
        return range(max(ends, default=0))
    return {
        end - len(one)
        for one in piece.texts
        for end in ends
        if end >= len(one) and text.startswith(one, end - len(one))
    }
