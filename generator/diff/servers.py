"""Compare the servers of a client, and the arguments that choose one."""

from __future__ import annotations

from collections.abc import Iterator

from ..emit.views.client import credentials_of
from ..emit.views.servers import Choice, view_servers
from ..naming.reserved import own_arguments
from .changes import Change, Level, Touched
from .snapshot import Side


def compare_servers(old: Side, new: Side) -> Iterator[Change]:
    """Yield the changes of the default server, and of the arguments that choose a server."""
    places = old.place("#/servers"), new.place("#/servers")
    was, now = _address(old), _address(new)
    if was != now:
        before, after = old.project.api.server, new.project.api.server
        lost = before is not None and after is None
        level: Level = "breaking" if lost or now is None else "safe" if was is None else "risky"
        address = f"`{now}`" if now else "to be passed as `base_url`"
        text = f"The address is {address}; before, it was {f'`{was}`' if was else 'passed'}."
        yield Change("server", text, "risky", None, level, *places, (Touched("Client(base_url)", was, now),))
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


def _address(side: Side) -> str | None:
    """Return the default address, or the template that arguments complete; None if there is neither."""
    api = side.project.api
    return api.server or (api.servers[0].url if api.servers and _choices(side) else None)


def _choices(side: Side) -> dict[str, Choice]:
    api, identity = side.project.api, side.project.identity
    given = {argument for credential in credentials_of(api, identity) for argument in credential.arguments}
    return {choice.argument: choice for choice in view_servers(api, identity.prefix, own_arguments() | given).choices}
