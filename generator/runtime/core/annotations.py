"""Names for those who read signatures: type checkers, editors, and `typing.get_type_hints`."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Protocol, SupportsIndex, TypeVar, overload

if TYPE_CHECKING:
    # Type checkers bring the stub of this package along; it need not be installed.
    from typing_extensions import deprecated as deprecated

    T_co = TypeVar("T_co", covariant=True)

    class SequenceNotStr(Protocol[T_co]):
        """A list or tuple of values, but no `str`: type checkers take a text for a sequence of its letters."""

        @overload
        def __getitem__(self, index: SupportsIndex, /) -> T_co: ...
        @overload
        def __getitem__(self, index: slice, /) -> Sequence[T_co]: ...
        def __contains__(self, value: object, /) -> bool: ...
        def __len__(self) -> int: ...
        def __iter__(self) -> Iterator[T_co]: ...
        def __reversed__(self) -> Iterator[T_co]: ...
        def index(self, value: Any, start: int = 0, stop: int = ..., /) -> int: ...
        def count(self, value: Any, /) -> int: ...

else:
    # Libraries that read annotations, such as pydantic or typer, know this one.
    SequenceNotStr = Sequence

    def deprecated(message):
        """Return a decorator that leaves a function as it is and notes the message, as PEP 702 says."""

        def mark(function):
            function.__deprecated__ = message
            return function

        return mark


def know_names(cls: type[Any]) -> None:
    """Make the names in the annotations of a class's own constructor known to it; inherited fields have some too.

    `typing.get_type_hints` needs them: attrs compiles constructors apart from the names that they mention.
    """
    constructor = vars(cls).get("__init__")
    if constructor is None or "__attrs_attrs__" not in vars(cls):
        return
    known: dict[str, Any] = constructor.__globals__
    for base in cls.__mro__:
        if "__attrs_attrs__" in vars(base):
            for word, value in vars(sys.modules[base.__module__]).items():
                known.setdefault(word, value)
    known.setdefault("Any", Any)
