"""Decide which class of the new spec is a class of the old one."""

from __future__ import annotations

from attrs import define, field

from ...ir.ir import Alias, Enum, Model, Schema
from ..snapshot import Side


@define
class Identity:
    """Decides which class of the new spec is a class of the old one, whatever it is called."""

    old: Side
    new: Side
    _renames: dict[str, str] = field(factory=dict)
    _names: tuple[frozenset[str], frozenset[str]] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._names = (
            frozenset(map(self.old.class_name, self.old.schemas)),
            frozenset(map(self.new.class_name, self.new.schemas)),
        )

    def is_same(self, old: str, new: str) -> bool:
        """Return whether two schemas are one class: of the same name, or renamed and nothing else like it."""
        if not (self.old.is_emitted(old) and self.new.is_emitted(new)):
            return True
        was, now = self.old.class_name(old), self.new.class_name(new)
        if was == now:
            return True
        if was in self._names[1] or now in self._names[0] or not self._alike(old, new):
            return False
        others = {key for key, to in self._renames.items() if to == now} - {was}
        return not others and self._renames.setdefault(was, now) == now

    def _alike(self, old: str, new: str) -> bool:
        """Return whether two schemas share at least half of their members or values."""
        first, second = self.old.schemas[old], self.new.schemas[new]
        if type(first) is not type(second):
            return False
        was, now = _parts(first), _parts(second)
        return 2 * len(was & now) >= min(len(was), len(now))


def _parts(schema: Schema) -> set[object]:
    match schema:
        case Model():
            return {member.wire for member in schema.fields}
        case Enum():
            return set(schema.values)
        case Alias():
            return set()
