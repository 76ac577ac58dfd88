# Copied from generator/runtime/call/call.py; edit it there, then generate again.
"""Calls: frozen descriptions of what to send, and of what comes back.

A resource method makes one of these and does no I/O; a transport performs it. A flow is a generator that yields
calls and waits and receives what became of them, so a conversation of many steps is written once for both clients.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from attrs import frozen

from ..core.values import UNSET, Value

if TYPE_CHECKING:
    from ..core.hints import Hint, TypeExpr
    from ..core.quirks import Failure, FormStyle, NotReadyRule, Paging, RetryRule
    from .servers import Server

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

_NOTHING: Mapping[str, object] = {}


class Variant(Protocol):
    """One of several ways to give a body."""

    def one_of(self, call: Call[T]) -> Call[T]:
        """Return a call with the one body that was given, of all its variants."""
        ...


class Answer(Value):
    """One documented answer: which status and media type it goes with, and what it holds."""

    status: int | str
    """A status (`200`), a range (`"2XX"`) or `"default"`."""

    returns: type[object] | TypeExpr[object] | None = None
    """What Python sees; `None` when there is no content."""

    media: str | None = None
    """`application/json`, `text/*`, ...; `None` takes any."""

    wire: Hint | None = None
    """How the value is written on the wire."""

    live: bool = False
    """Whether it comes bit by bit, each of which is what is returned."""


class Answers(Generic[T_co]):
    """Several documented answers side by side; the one that fits status and media type is read.

    `answers: Answers[Invoice | Job] = Answers(Answer(200, Invoice), Answer(202, Job))`
    """

    __slots__ = ("choices",)

    def __init__(self, *choices: Answer) -> None:
        self.choices = choices


@frozen(repr=False, eq=False)
class Call(Generic[T]):
    """One request to make, and how to read its answer."""

    method: str
    """`GET`, `POST`, ..."""

    route: str
    """Path as the spec writes it, `{parameters}` and all; or an absolute URL."""

    path: Mapping[str, object] = _NOTHING
    """What goes into the route; every value is quoted whole."""

    query: Mapping[str, object] = _NOTHING
    """Query parameters; a list is a repeated key. What is `UNSET` is left out."""

    where: object = UNSET
    """Which rows of a listing to give; becomes query parameters in the vendor's filter language."""

    header: Mapping[str, object] = _NOTHING
    """Header parameters."""

    cookie: Mapping[str, object] = _NOTHING
    """Cookie parameters."""

    json: object = UNSET
    """Body sent as JSON; `None` is a JSON null."""

    form: object = UNSET
    """Body sent urlencoded: a mapping or a model."""

    multipart: object = UNSET
    """Body sent as multipart/form-data: a mapping or a model, files among the values."""

    content: object = UNSET
    """Body sent as it is: text, bytes or a file."""

    variants: Sequence[Variant] = ()
    """Several ways to give the body, in place of the four above; what is given, or `content_type`, chooses."""

    content_type: str | None = None
    """Media type of the body where it is not the usual one."""

    accept: str | None = None
    """Media type asked for where it is not the usual one; of several answers only those are taken then."""

    returns: type[T] | TypeExpr[T] | Answers[T] | None = None
    """What the answer is read as: `bytes` takes it raw, `object` gives the plain JSON, `None` expects no content."""

    media: Sequence[str] = ()
    """Documented media types of a file that is returned as `bytes`; none where it may be any."""

    wire: Hint | None = None
    """How the answer is written on the wire; of a walk: how each item is."""

    paging: Paging | None = None
    """How the next page is asked for; `None` takes the vendor's usual way."""

    not_ready: NotReadyRule | None = None
    """Success statuses that mean "not yet"."""

    failure: Failure | None = None
    """What a failure looks like here, where it differs from the vendor's usual."""

    retry: RetryRule | None = None
    """What may be tried again, where it differs from the vendor's usual."""

    form_style: FormStyle | None = None
    """How values become form keys, where it differs from the vendor's usual."""

    security: Sequence[Sequence[str]] | None = None
    """Alternatives of credentials by scheme name; `()` sends none, `None` takes the client's."""

    server: str | Server | None = None
    """Address of its own, where it is not at the client's; a `base_url` that the caller gives takes its place."""

    def __repr__(self) -> str:
        return f"Call({self.method} {self.route})"
