"""Calls: frozen descriptions of what to send, and of what comes back.

A resource method makes one of these and does no I/O; a transport performs it. A flow is a generator that yields
calls and waits and receives what became of them, so a conversation of many steps is written once for both clients.
Servers are addresses with variables in them, which callers fill in; no value can leave its place.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from attrs import frozen

from ..core.errors import InvalidArgument
from ..core.values import UNSET, Value

if TYPE_CHECKING:
    from ..core.hints import Hint, TypeExpr
    from ..core.quirks import Failure, FormStyle, NotReadyRule, Paging, RetryRule


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
    """What stands for a variable that nobody gives."""
    name: str | None = None
    """By which a caller chooses it."""


class Variable(Value):
    """A part of addresses that a caller may choose."""

    name: str
    """As addresses have it."""
    argument: str
    variable: str | None = None
    """Environment variable that stands in for the argument."""
    values: tuple[str, ...] = ()
    """All that it may be, where the vendor lists them."""


class Addresses:
    """Addresses of one client: its servers, and what the caller gave for the variables."""

    def __init__(
        self, servers: Sequence[Server], variables: Sequence[Variable], given: Mapping[str, str | None] = _NONE
    ) -> None:
        self._servers = servers
        self._variables = {each.name: each for each in variables}
        self._given: dict[str, str] = {}
        self._known: dict[tuple[str, ...], str] = {}
        for variable in variables:
            value = given.get(variable.argument)
            if value is None:
                value = os.environ.get(variable.variable or "") or None
            if value is None:
                continue
            if variable.values and value not in variable.values:
                raise InvalidArgument(
                    f"{variable.argument} is {value!r}; it has to be one of {', '.join(variable.values)}"
                )
            self._given[variable.name] = value

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
            filled = re.sub(r"\{([^{}]*)\}", lambda found: self._value(server, found), server.url)
            self._known[key] = filled.rstrip("/")
        return self._known[key]

    def _value(self, server: Server, found: re.Match[str]) -> str:
        name, usual = found[1], server.defaults.get(found[1])
        variable = self._variables.get(name)
        argument = name if variable is None else variable.argument
        value = self._given.get(name, usual)
        if value is None:
            said = None if variable is None else variable.variable
            or_else = f" (or the environment variable {said})" if said else ""
            raise InvalidArgument(f"{argument}{or_else} is missing: the address is {server.url}; or give base_url")
        if value == usual or (variable is not None and value in variable.values):
            return value
        place = _place(server.url, found, usual)
        if not re.fullmatch(_PLACES[place], value):
            raise InvalidArgument(f"{argument} is {value!r}, which does not fit into {server.url}")
        return value.lstrip("/") if place == "path" and server.url[: found.start()].endswith("/") else value


def _place(url: str, found: re.Match[str], usual: str | None) -> str:
    """Return what part of an address a variable is."""
    before, after = url[: found.start()], url[found.end() :]
    if "://" not in before:
        return "scheme" if after.startswith("://") else "whole"
    authority = before.partition("://")[2]
    if "/" in authority or (usual is not None and usual.startswith("/")):
        return "path"
    if authority.endswith(":"):
        return "port"
    return "authority" if not authority and (not after or after.startswith("/")) else "host"


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
