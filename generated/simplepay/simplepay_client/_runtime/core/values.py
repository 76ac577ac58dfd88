# Copied from generator/runtime/core/values.py; edit it there, then generate again.
"""Small values that everything is made of: `UNSET`, and a base for frozen records.

Records are of two kinds. Models and calls are attrs classes. Options and the many small ones are `Value`s: attrs
compiles methods for each class, and every start of a client would pay for that (`bench/imports.py`). A class with
`__slots__` of its own holds state, or is made anew for every request.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, Literal, NoReturn, dataclass_transform, final


@final
class Unset:
    """The type of `UNSET`. An instance may hold what the server takes in place of the argument, for readers only.

    `size: int | Unset = Unset(20)` says: if you omit `size`, nothing is sent, and the server takes 20 by its own
    documentation. All instances mean the same and are equal. Test with `isinstance(value, Unset)`.
    """

    __slots__ = ("default",)
    __means_unset__ = True  # every client has its own copy of this class: copies know each other by this mark

    default: object
    """The documented default; `None` if there is none. It is never sent."""

    def __init__(self, default: object = None) -> None:
        object.__setattr__(self, "default", default)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"Unset is frozen: it has no {name} to set")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"Unset is frozen: {name} stays")

    def __bool__(self) -> Literal[False]:
        return False

    def __eq__(self, other: object) -> bool:
        return True if isinstance(other, Unset) else NotImplemented

    def __hash__(self) -> int:
        return hash(Unset)

    def __repr__(self) -> str:
        return "UNSET" if self.default is None else f"Unset({self.default!r})"

    def __format__(self, spec: str) -> str:
        return format(repr(self), spec)

    def __copy__(self) -> Unset:
        return self

    def __deepcopy__(self, memo: object) -> Unset:
        return self

    def __reduce__(self) -> str | tuple[type[Unset], tuple[object]]:
        return "UNSET" if self is UNSET else (Unset, (self.default,))


UNSET: Final = Unset()
"""The value of a member that was left out: not sent when writing, not received when reading."""


def is_unset(value: object) -> bool:
    """Return whether a value is an `Unset`, of this client or of another one: each has its own class."""
    return value is UNSET or getattr(value.__class__, "__means_unset__", False) is True


@dataclass_transform(frozen_default=True)
class Value:
    """Base of small frozen classes: fields by annotation, in order; compared, hashed and shown by them."""

    _names: ClassVar[tuple[str, ...]] = ()
    _usual: ClassVar[dict[str, Any]] = {}
    _complete: ClassVar[frozenset[str]] = frozenset()

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        own = [name for name in cls.__annotations__ if name not in cls._names]
        cls._names = (*cls._names, *own)
        type.__setattr__(cls, "__match_args__", cls._names)  # type checkers know it already
        cls._complete = frozenset(cls._names)
        cls._usual = {**cls._usual, **{name: vars(cls)[name] for name in own if name in vars(cls)}}

    def __init__(self, *values: Any, **named: Any) -> None:
        own = vars(self)
        own.update(self._usual)
        own.update(zip(self._names, values, strict=False))
        own.update(named)
        count = len(values)
        if own.keys() != self._complete or count > len(own) or (count and named.keys() & self._names[:count]):
            raise TypeError(f"{type(self).__name__} takes {', '.join(self._names) or 'nothing'}")

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} is frozen: make another with another {name}")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} is frozen: {name} stays")

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and self._key() == other._key() if isinstance(other, Value) else NotImplemented

    def __hash__(self) -> int:
        return hash((type(self), self._key()))

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in self._names)
        return f"{type(self).__name__}({shown})"

    def _key(self) -> tuple[object, ...]:
        """Return the fields in order, by which values are compared."""
        return tuple(map(vars(self).get, self._names))
