"""Pieces of Python that are composed before they are written: each knows the imports it needs."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import field, frozen

ROOT = "/"
"""Begins the name of a module of the emitted package: `/_runtime.core`, or `/` for the package itself."""


@frozen
class Expr:
    """An expression or a type; two of the same text are equal."""

    text: str
    needs: frozenset[tuple[str, str]] = field(default=frozenset(), eq=False)
    """Module and name of each import; a module of the package begins with `ROOT`."""

    def __str__(self) -> str:
        return self.text


def compose(template: str, *parts: Expr, needs: Iterable[tuple[str, str]] = ()) -> Expr:
    """Return an expression made of others.

    Args:
        template: The text, with `{}` where the parts stand, in order.
        parts: The parts; what they need is needed by the whole.
        needs: What the template itself needs.
    """
    needed = frozenset(needs).union(*(part.needs for part in parts))
    return Expr(template.format(*(part.text for part in parts)), needed)


def joined(separator: str, parts: Iterable[Expr]) -> Expr:
    """Return the parts with a separator between them; of equal ones only the first."""
    distinct = list(dict.fromkeys(parts))
    needed: frozenset[tuple[str, str]] = frozenset().union(*(part.needs for part in distinct))
    return Expr(separator.join(part.text for part in distinct), needed)
