"""Compare the servers of a client, and the arguments that choose one."""

from __future__ import annotations

from collections.abc import Iterator

from ..emit.credentials import credentials_of
from ..emit.views.servers import Choice, view_servers
from ..ir.ir import Server, Variable
from ..naming.reserved import own_arguments
from ..text.diagnostics import Place
from .changes import Change, Level, Touched
from .snapshot import Side


def compare_servers(old: Side, new: Side) -> Iterator[Change]:
    """Yield the changes of the default server, and of the arguments that choose a server."""
    yield from _default_server(old, new)
    yield from _others(old, new)
    yield from _variables(old, new)
    yield from _server_choices(old, new)


def _default_server(old: Side, new: Side) -> Iterator[Change]:
    """Yield another address for those who name none."""
    was, now = _address(old), _address(new)
    if was != now and not _has_same_default(old, new):
        before, after = old.project.api.server, new.project.api.server
        lost = before is not None and after is None
        level: Level = "breaking" if lost or now is None else "safe" if was is None else "risky"
        address = f"`{now}`" if now else "to be passed as `base_url`"
        text = f"The address is {address}; before, it was {f'`{was}`' if was else 'passed'}."
        places = old.place("#/servers"), new.place("#/servers")
        yield Change("server", text, "risky", None, level, *places, (Touched("Client(base_url)", was, now),))


def _server_choices(old: Side, new: Side) -> Iterator[Change]:
    """Yield the arguments that choose an address and are new, gone or of another type."""
    places = old.place("#/servers"), new.place("#/servers")
    gone, come = _choices(old), _choices(new)
    for name in dict.fromkeys([*gone, *come]):
        first, second = gone.get(name), come.get(name)
        lead, touched = f"The client's argument `{name}`", f"Client({name})"
        if first is None:
            text = f"{lead} is new. It chooses the address."
            yield Change("server-choice-new", text, None, None, "safe", *places, (Touched(touched, None, name),))
        elif second is None:
            text = f"{lead} is gone. It chose the address."
            yield Change("server-choice-gone", text, None, None, "breaking", *places, (Touched(touched, name, None),))
        elif first.annotation != second.annotation:
            still_allowed = not second.values or (bool(first.values) and set(first.values) <= set(second.values))
            text = f"{lead} takes `{second.annotation}`; before, it took `{first.annotation}`."
            names = (Touched(touched, first.annotation.text, second.annotation.text),)
            yield Change("server-choice", text, None, None, "safe" if still_allowed else "breaking", *places, names)


def _others(old: Side, new: Side) -> Iterator[Change]:
    """Yield the changes of the addresses besides the default one."""
    was, now = list(old.project.api.servers), list(new.project.api.servers)
    kept = {server.url for server in was} & {server.url for server in now}
    gone = [server for server in was[1:] if server.url not in kept]
    come = [server for server in now[1:] if server.url not in kept]
    for first, second in _moved(gone, come):
        places = old.place(first.pointer), new.place(second.pointer)
        text = f"The address `{second.url}`, besides the default one, was `{first.url}` before."
        names = (Touched("Client(base_url)", first.url, second.url),)
        yield Change("server-other", text, "risky", None, None, *places, names)
        gone.remove(first)
        come.remove(second)
    for server in gone:
        text = f"The address `{server.url}`, besides the default one, is no longer offered."
        names = (Touched("Client(base_url)", server.url, None),)
        yield Change("server-other", text, "risky", None, None, old.place(server.pointer), None, names)
    for server in come:
        text = f"The address `{server.url}` is offered besides the default one."
        names = (Touched("Client(base_url)", None, server.url),)
        yield Change("server-other", text, "safe", None, None, None, new.place(server.pointer), names)


def _moved(gone: list[Server], come: list[Server]) -> list[tuple[Server, Server]]:
    """Return the addresses that took the place of others: of the same name, or the only ones."""
    named = {server.choice: server for server in come if server.choice}
    pairs = [(server, named[server.choice]) for server in gone if server.choice in named]
    return pairs or ([*zip(gone, come, strict=True)] if len(gone) == len(come) else [])


def _variables(old: Side, new: Side) -> Iterator[Change]:
    """Yield the changed defaults and values of what is chosen in an address."""
    known = {
        (server.url, variable.name): variable for server in old.project.api.servers for variable in server.variables
    }
    for server in new.project.api.servers:
        for now in server.variables:
            was = known.get((server.url, now.name))
            if was is not None:
                places = old.place(was.pointer), new.place(now.pointer)
                yield from _variable(f"`{now.name}` of the address `{server.url}`", was, now, places)


def _variable(lead: str, was: Variable, now: Variable, places: tuple[Place, Place]) -> Iterator[Change]:
    names = (Touched("Client(base_url)", was.default, now.default),)
    if was.default != now.default:
        text = f"{lead} is `{now.default}` by default; before, it was `{was.default}`."
        yield Change("server-variable", text, "risky", None, "risky", *places, names)
    gone = [value for value in was.values if value not in now.values] if now.values else []
    if gone:
        text = f"{lead} can no longer be {', '.join(f'`{value}`' for value in gone)}."
        yield Change("server-variable", text, "breaking", None, None, *places, names)


def _address(side: Side) -> str | None:
    """Return the default address, or the template that arguments complete; None if there is neither."""
    api = side.project.api
    return api.server or (api.servers[0].url if api.servers and _choices(side) else None)


def _has_same_default(old: Side, new: Side) -> bool:
    """Return whether both clients send to the same address where nothing is said of it."""
    was, now = _default(old), _default(new)
    return was is not None and was == now


def _default(side: Side) -> str | None:
    """Return the address without any argument; None if a caller has to give one."""
    api = side.project.api
    if api.server is not None or not api.servers or any(choice.needed for choice in _choices(side).values()):
        return api.server
    address = api.servers[0].url
    for variable in api.servers[0].variables:
        if variable.default is None:
            return None
        address = address.replace(f"{{{variable.name}}}", variable.default)
    return address


def _choices(side: Side) -> dict[str, Choice]:
    api, identity = side.project.api, side.project.identity
    given = {argument for credential in credentials_of(api, identity) for argument in credential.arguments}
    return {choice.argument: choice for choice in view_servers(api, identity.prefix, own_arguments() | given).choices}
