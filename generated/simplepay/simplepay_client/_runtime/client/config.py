# Copied from generator/runtime/client/config.py; edit it there, then generate again.
"""What a client is made of: its vendor's part, and the address, options and arguments that it is given."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Final, cast

from ..call.call import Addresses, Server, Variable
from ..call.defaults import Default
from ..call.options import Options
from ..codec.codec import Codec
from ..core.drift import one
from ..core.errors import InvalidArgument
from ..core.http import httpx
from ..core.quirks import Quirks
from ..core.values import Value
from ..dialect.dialect import Dialect


class ClientConfig(Value):
    """A vendor's part of a client."""

    package: str = "client"
    """Import name; the logger is called so."""
    user_agent: str = "client"
    """`name/version`."""
    base_url: str | None = None
    """The vendor's address where all customers share one."""
    base_url_variable: str | None = None
    """Environment variable that names another."""
    path: str = ""
    """How the address ends, where that is all that is documented of it."""
    servers: tuple[Server, ...] = ()
    """The vendor's addresses where there are several, or parts of one differ; the first is the usual one."""
    server_variable: str | None = None
    """Environment variable that chooses among them."""
    variables: tuple[Variable, ...] = ()
    """The parts that differ."""
    quirks: Quirks = Quirks()
    dialect: type[Dialect] = Dialect
    codec: type[Codec] = Codec
    secrets: tuple[str, ...] = ()
    """Members of bodies that must not be shown, by their names on the wire."""
    arguments: str | None = None
    """Module that tells the types of arguments; imported with the first call that has some."""
    has_open_calls: bool = False
    """Whether some calls need no credential: a missing one is told by the first call that needs it."""
    options: type[Options] = Options
    """A vendor's options may be more than the usual ones."""
    defaults: tuple[Default, ...] = ()
    """What most calls require and a client may know for all of them."""


OF_CONNECTIONS: Final[Mapping[str, object]] = {
    "verify": True,
    "cert": None,
    "proxy": None,
    "limits": None,
    "http2": False,
}
"""The settings of connections, which copies of a client share, and their defaults."""


def own_url(config: ClientConfig, base_url: str | httpx.URL | None) -> str | None:
    """Return the base URL of the argument or the environment variable, or `None` if there is neither."""
    if base_url is not None and not isinstance(base_url, str) and not isinstance(cast(object, base_url), httpx.URL):
        raise InvalidArgument(f"base_url is {one(type(base_url).__name__)}; give a text such as https://vendor.example")
    url = base_url or os.environ.get(config.base_url_variable or "")
    return str(url) if url else None


def documented_url(config: ClientConfig, addresses: Addresses, server: str | None) -> str:
    """Return the documented base URL.

    Raises:
        InvalidArgument: No complete address is documented.
    """
    chosen = addresses.chosen(server or os.environ.get(config.server_variable or "") or None)
    address = config.base_url or (addresses.of(chosen) if chosen is not None else None)
    if address:
        return address
    or_else = f" (or the environment variable {config.base_url_variable})" if config.base_url_variable else ""
    reason = "the vendor's address differs from customer to customer, or is not documented"
    if config.path:
        reason = f"of the address only its end is documented, {config.path}"
    raise InvalidArgument(f"base_url{or_else} is missing: {reason}")


def refuse_unknown(settings: Mapping[str, object], options: type[Options]) -> None:
    """Raise `InvalidArgument` for an unknown option, and name the option most like it."""
    names = options.names()
    for name in settings:
        if name in OF_CONNECTIONS:
            raise InvalidArgument(f"{name} is of the connections, which copies share: give it to the constructor")
        if name not in names:
            import difflib  # rarely needed

            alike = difflib.get_close_matches(name, names, 1)
            hint = f"; {alike[0]} may be meant" if alike else f"; there are {', '.join(sorted(names))}"
            raise InvalidArgument(f"{name} is not an option{hint}")
