"""Flows: conversations of several steps, written once for both clients."""

from __future__ import annotations

from collections.abc import Callable, Generator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar, cast

from ..core.errors import DecodeError
from ..core.values import UNSET, Value
from .call import Call

if TYPE_CHECKING:
    from ..core.files import Progress, Target
    from .response_body import Exchange


T = TypeVar("T")


class Wait(Value):
    """A step of a flow: let time pass."""

    seconds: float


class Work(Value):
    """A step of a flow: run something that blocks, such as reading a file; the async client runs it in a thread."""

    function: Callable[[], object]


class Turn(Value, Generic[T]):
    """A step of a flow: fetch one page of a listing."""

    call: Call[T]


class Walk(Value, Generic[T]):
    """A step of a flow: fetch all items of a listing."""

    call: Call[T]


class Saved(Value):
    """A download that was stored."""

    path: Path | None
    """Where it is; `None` when it went into a file object."""

    size: int
    """Bytes written."""

    content_type: str | None = None
    """What the vendor called it."""


class Store(Value):
    """A step of a flow: make a call and store its answer."""

    call: Call[Any]
    to: Target
    progress: Progress | None = None


PlainStep: TypeAlias = "Call[Any] | Wait | Work | Turn[Any] | Walk[Any] | Store"
Step: TypeAlias = "PlainStep | Exchange"
Flow: TypeAlias = Generator[Step, Any, T]
"""A conversation: yields steps, receives what became of them (failures are raised at the `yield`), returns a `T`."""


def perform(call: Call[T]) -> Flow[T]:
    """Make a call from inside a flow: `invoice = yield from perform(Call(...))`."""
    return cast(T, (yield call))


def expect(value: object, kind: type[T], call: Call[Any], what: str = "the answer") -> T:
    """Return a value that a flow goes on with, held to its type: reading is tolerant, going on must not be.

    Args:
        value: What was read, or a member of it.
        kind: The class that it has to be an instance of.
        call: The call that it is the answer to.
        what: What the value is, for the message.

    Raises:
        DecodeError: It is something else; `got` has it.
    """
    if isinstance(value, kind):
        return value
    came = "nothing" if value is UNSET or value is None else f"a {type(value).__name__}"
    error = DecodeError(f"{what} should be a {kind.__name__}, and is {came}: the call cannot go on with it")
    error.got = value
    raise error.placed(call)


def fetch_page(call: Call[T]) -> Flow[Page[T]]:
    """Fetch one page from inside a flow: `page = yield from fetch_page(Call(...))`."""

    return cast("Page[T]", (yield Turn(call)))


def fetch_all(call: Call[T]) -> Flow[list[T]]:
    """Fetch all items of a listing from inside a flow, page by page: `rows = yield from fetch_all(Call(...))`."""
    return cast("list[T]", (yield Walk(call)))


def store(call: Call[Any], to: Target, progress: Progress | None = None) -> Flow[Saved]:
    """Make a call from inside a flow and store its answer: `saved = yield from store(Call(...), path)`."""
    return cast(Saved, (yield Store(call, to, progress)))


def work(function: Callable[[], T]) -> Flow[T]:
    """Run something that blocks from inside a flow: `data = yield from work(path.read_bytes)`."""
    return cast(T, (yield Work(function)))


class Page(Value, Generic[T]):
    """One page of a listing."""

    items: list[T]
    number: int
    """From 1."""
    total: int | None
    """Rows on all pages together, where the vendor says."""
    raw: object
    """The answer as it came, with all that stood beside the rows."""
    has_next: bool
    """Whether another page follows, as far as can be told."""

    def __repr__(self) -> str:
        return f"Page(items={self.items!r}, number={self.number}, total={self.total}, has_next={self.has_next})"
