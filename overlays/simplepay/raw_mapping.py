"""A mapping that was read from an answer and is written back unchanged."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeVar, cast

from simplepay_client._runtime.extend import fresh

K = TypeVar("K")
V = TypeVar("V")


class Kept(Mapping[K, V]):
    """Values by key, with the object that they were read from."""

    __slots__ = ("_came", "_values")

    def __init__(self, values: Mapping[K, V], came: Mapping[str, object] | None = None) -> None:
        self._values = dict(values)
        self._came = came

    def __getitem__(self, key: K) -> V:
        return self._values[key]

    def __iter__(self) -> Iterator[K]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._values!r})"

    def _written(self) -> object:
        """Return the object that was read; for a mapping made in Python, its values by text keys."""
        if self._came is not None:
            return cast(object, fresh(self._came))
        return {str(key): value for key, value in self._values.items()}
