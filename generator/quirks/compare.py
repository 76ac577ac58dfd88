"""Compare the ledgers of two states of a vendor: which quirks are new, which changed, which are gone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, TypeAlias

from ..runtime.core.values import Value
from ..text.diagnostics import Place
from .ledger import Ledger, Quirk

Kind: TypeAlias = Literal["quirk-new", "quirk-changed", "quirk-dropped"]

_PARTS = {
    "title": "its title",
    "vendor": "what the vendor does",
    "client": "what the client does",
    "status": "how sure it is",
    "source": "its source",
    "handled": "what handles it",
    "tests": "its tests",
    "operations": "its methods",
    "unproven": "its proof",
}


class QuirkChange(Value):
    """One quirk that differs."""

    kind: Kind
    id: str
    text: str
    old: Place | None
    new: Place | None


def compare_ledgers(old: Ledger | None, new: Ledger | None) -> Iterator[QuirkChange]:
    """Yield the differences by id, in the order of the new ledger, the dropped ones last."""
    before = {quirk.id: quirk for quirk in old or ()}
    after = {quirk.id: quirk for quirk in new or ()}
    for id_, quirk in after.items():
        if id_ not in before:
            text = f"The quirk {id_} is new: {_ended(quirk.title)} {quirk.client}"
            yield QuirkChange("quirk-new", id_, text, None, quirk.place)
        elif parts := _different(before[id_], quirk):
            text = f"The quirk {id_} ({quirk.title}) changed: {', '.join(parts)}."
            yield QuirkChange("quirk-changed", id_, text, before[id_].place, quirk.place)
    for id_, quirk in before.items():
        if id_ not in after:
            text = f"The quirk {id_} is no longer handled: {_ended(quirk.title)}"
            yield QuirkChange("quirk-dropped", id_, text, quirk.place, None)


def _different(old: Quirk, new: Quirk) -> list[str]:
    return [what for name, what in _PARTS.items() if _part(old, name) != _part(new, name)]


def _part(quirk: Quirk, name: str) -> object:
    """Return a part of a quirk without the lines of the file, which move with every edit above them."""
    if name == "handled":
        return [(row.kind, row.name, row.instead) for row in quirk.handled]
    return getattr(quirk, name)


def _ended(title: str) -> str:
    return f"{title.rstrip('.')}."
