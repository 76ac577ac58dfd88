"""Name an answer's type where no class does."""

from typing import Generic, TypeVar

from attrs import field, frozen

T_co = TypeVar("T_co", covariant=True)


@frozen
class TypeExpr(Generic[T_co]):
    """A type given as annotation text, such as `Shape[Cat | Dog]("Cat | Dog", __name__)`."""

    text: str
    module: str = field(default="")
    """Where the names in `text` are looked up first; the package's models come second."""
