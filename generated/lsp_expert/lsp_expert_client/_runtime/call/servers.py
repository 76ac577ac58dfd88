# Copied from generator/runtime/call/servers.py; edit it there, then generate again.
"""Servers: addresses with variables in them, which callers fill in; no value can leave its place."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence

from ..core.errors import InvalidArgument
from ..core.values import Value

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
