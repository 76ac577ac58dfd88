"""Calls: frozen descriptions of a request and of its answers; and flows, which make several calls.

A resource method makes a call and does no I/O; a transport performs it. A flow is a generator that yields steps, such
as calls and waits, and receives their results. So a flow is written once for both clients.
Servers are addresses with variables in them, which callers fill in; no value can leave its place.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Generator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeAlias, TypeVar, cast

from attrs import frozen

from ..core.errors import DecodeError, InvalidArgument
from ..core.files import Progress, Target
from ..core.hints import Hint, TypeExpr
from ..core.quirks import Failure, FormStyle, NotReadyRule, Paging, RetryRule
from ..core.values import UNSET, Value

if TYPE_CHECKING:
    from .response_body import Exchange


AT_ORIGIN = "origin:"
"""Begins a route that is a path at the server of the call, whatever path the base URL has."""

_NONE: Mapping[str, str] = {}

_HOST = r"\w(?:[\w.-]*\w)?"
_PLACES = {
    "scheme": r"https?",
    "port": r"[0-9]{1,5}",
    "authority": rf"(?:{_HOST}|\[[0-9a-fA-F:.]+\])(?::[0-9]{{1,5}})?",
    "host": _HOST,
    "path": r"/?(?!\.{0,2}(?:/|$))[^/?#\\\s]+(?:/(?!\.{0,2}(?:/|$))[^/?#\\\s]+)*/?",
    "whole": r"https?://[^?#@\\\s]+",
}


class Server(Value):
    """One of a vendor's addresses."""

    url: str
    """With `{variables}` in it."""
    defaults: Mapping[str, str] = _NONE
    """Values of the variables that the caller leaves out."""
    name: str | None = None
    """The name by which a caller chooses it."""


class Variable(Value):
    """A part of addresses that a caller may choose."""

    name: str
    """As addresses have it."""
    argument: str
    variable: str | None = None
    """Environment variable that stands in for the argument."""
    values: tuple[str, ...] = ()
    """All possible values, where the vendor lists them."""


class Addresses:
    """Addresses of one client: its servers, and the values of their variables."""

    def __init__(
        self, servers: Sequence[Server], variables: Sequence[Variable], arguments: Mapping[str, str | None] = _NONE
    ) -> None:
        self._servers = servers
        self.allows_http = False
        """Whether an operation with a server of its own may be called without encryption."""
        self._variables = {variable.name: variable for variable in variables}
        self._values: dict[str, str] = {}
        self._known: dict[tuple[str, ...], str] = {}
        for variable in variables:
            value = arguments.get(variable.argument)
            if value is None:
                value = os.environ.get(variable.variable or "") or None
            if value is None:
                continue
            if variable.values and value not in variable.values:
                raise InvalidArgument(
                    f"{variable.argument} is {value!r}; it has to be one of {', '.join(variable.values)}"
                )
            self._values[variable.name] = value

    def chosen(self, name: str | None) -> Server | None:
        """Return the server of a name; without one the first, `None` when there is none."""
        if name is None:
            return self._servers[0] if self._servers else None
        for server in self._servers:
            if server.name == name:
                return server
        names = [server.name for server in self._servers if server.name is not None]
        raise InvalidArgument(f"server is {name!r}; it has to be one of {', '.join(names) or 'none'}")

    def of(self, server: Server | str) -> str:
        """Return a server's address, its variables filled in."""
        if isinstance(server, str):
            return server
        key = server.url, *server.defaults.values()
        if key not in self._known:
            filled = re.sub(r"\{([^{}]*)\}", lambda match: self._value(server, match), server.url)
            self._known[key] = filled.rstrip("/")
        return self._known[key]

    def _value(self, server: Server, match: re.Match[str]) -> str:
        name, default = match[1], server.defaults.get(match[1])
        variable = self._variables.get(name)
        argument = name if variable is None else variable.argument
        value = self._values.get(name, default)
        if value is None:
            environment = None if variable is None else variable.variable
            or_else = f" (or the environment variable {environment})" if environment else ""
            raise InvalidArgument(f"{argument}{or_else} is missing: the address is {server.url}; or give base_url")
        if value == default or (variable is not None and value in variable.values):
            return value
        place = _place(server.url, match, default)
        if not re.fullmatch(_PLACES[place], value):
            raise InvalidArgument(f"{argument} is {value!r}, which does not fit into {server.url}")
        return value.lstrip("/") if place == "path" and server.url[: match.start()].endswith("/") else value


def _place(url: str, match: re.Match[str], default: str | None) -> str:
    """Return which part of an address a variable is."""
    before, after = url[: match.start()], url[match.end() :]
    if "://" not in before:
        return "scheme" if after.startswith("://") else "whole"
    authority = before.partition("://")[2]
    if "/" in authority or (default is not None and default.startswith("/")):
        return "path"
    if authority.endswith(":"):
        return "port"
    return "authority" if not authority and (not after or after.startswith("/")) else "host"


T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

_NOTHING: Mapping[str, object] = {}


class Variant(Protocol):
    """One of several formats of a body."""

    def one_of(self, call: Call[T]) -> Call[T]:
        """Return a call with one body, chosen by its arguments."""
        ...


class Answer(Value):
    """One documented answer: which status and media type it goes with, and its type."""

    status: int | str
    """A status (`200`), a range (`"2XX"`) or `"default"`."""

    returns: type[object] | TypeExpr[object] | None = None
    """Its type in Python; `None` if there is no content."""

    media: str | None = None
    """`application/json`, `text/*`, ...; `None` takes any."""

    wire: Hint | None = None
    """How the value is written on the wire."""

    live: bool = False
    """Whether it is a stream; then `returns` is the type of one event."""


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
    """Several formats of the body, in place of the four above; the arguments, or `content_type`, choose one."""

    content_type: str | None = None
    """Media type of the body where it is not the default one."""

    accept: str | None = None
    """Media type asked for where it is not the default one; of several answers only those are taken then."""

    returns: type[T] | TypeExpr[T] | Answers[T] | None = None
    """What the answer is read as: `bytes` takes it raw, `object` gives the plain JSON, `None` expects no content."""

    media: Sequence[str] = ()
    """Documented media types of a file that is returned as `bytes`; none where it may be any."""

    wire: Hint | None = None
    """How the answer is written on the wire; of a walk: how each item is."""

    paging: Paging | None = None
    """How the next page is asked for; `None` uses the paging of the vendor."""

    stream_end: str | None = None
    """The data of the event that ends a stream; `None` where the answer just ends."""

    not_ready: NotReadyRule | None = None
    """Success statuses that mean "not yet"."""

    failure: Failure | None = None
    """What a failure looks like here, where it differs from the vendor's other operations."""

    retry: RetryRule | None = None
    """What may be tried again, where it differs from the vendor's other operations."""

    form_style: FormStyle | None = None
    """How values become form keys, where it differs from the vendor's other operations."""

    security: Sequence[Sequence[str]] | None = None
    """Alternatives of credentials by scheme name; `()` sends none, `None` takes the client's."""

    server: str | Server | None = None
    """Address of its own, where it is not at the client's; a `base_url` that the caller gives takes its place."""

    def __repr__(self) -> str:
        return f"Call({self.method} {self.route})"


class Wait(Value):
    """A step of a flow: let time pass."""

    seconds: float


class Work(Value):
    """A step of a flow: run something that blocks, such as reading a file; the async client runs it in a thread."""

    function: Callable[[], object]


class Ask(Value):
    """A step of a flow: ask a function of the caller's; what it returns is awaited by the async client."""

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
    """Its media type, as the vendor names it."""


class Store(Value):
    """A step of a flow: make a call and store its answer."""

    call: Call[Any]
    to: Target
    progress: Progress | None = None


PlainStep: TypeAlias = "Call[Any] | Wait | Work | Ask | Turn[Any] | Walk[Any] | Store"
Step: TypeAlias = "PlainStep | Exchange"
Flow: TypeAlias = Generator[Step, Any, T]
"""A flow yields steps, receives their results (errors are raised at the `yield`), and returns a `T`."""


def perform(call: Call[T]) -> Flow[T]:
    """Make a call from inside a flow: `invoice = yield from perform(Call(...))`."""
    return cast(T, (yield call))


def expect(value: object, kind: type[T], call: Call[Any], subject: str = "the answer") -> T:
    """Return a value that the next step of a flow depends on; it has to be of its documented class.

    Args:
        value: The answer, or a member of it.
        kind: The class that it has to be an instance of.
        call: The call that was answered.
        subject: Names the value in the message.

    Raises:
        DecodeError: The value is of another class; the error's `got` has it.
    """
    if isinstance(value, kind):
        return value
    seen = "nothing" if value is UNSET or value is None else f"a {type(value).__name__}"
    error = DecodeError(f"{subject} should be a {kind.__name__}, and is {seen}: the call cannot go on with it")
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
    """Rows on all pages together; `None` if the vendor does not tell."""
    raw: object
    """The JSON of the answer, with all members beside the rows."""
    has_next: bool
    """Whether another page follows, as far as is known."""
    following: Call[T] | None = None
    """The call for the next page, if the answer has its URL."""

    def __repr__(self) -> str:
        return f"Page(items={self.items!r}, number={self.number}, total={self.total}, has_next={self.has_next})"
