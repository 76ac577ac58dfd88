"""Write the arguments with which callers choose a server, and their docs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set

from ...ir.ir import Api, Server, Variable
from ...runtime.core.values import Value
from ...text.docs import argument_lines, comment, literal, tidy
from ...text.expressions import Expr, compose
from ...text.identifiers import snake, with_digest
from .types import one_of

_BARE = re.compile(r"https?://\{[^{}]*\}")


class Choice(Value):
    """One argument that decides on the address."""

    argument: str
    annotation: Expr
    variable: str
    doc: str
    name: str | None = None
    """The variable of addresses that it fills in; None for the choice among servers."""

    values: tuple[str, ...] = ()
    needed: bool = False
    """Whether there is no address without it."""


class ServersView(Value):
    """The texts of the client about its servers."""

    choices: tuple[Choice, ...]
    about: tuple[str, ...]
    """Arguments of its `ClientConfig`."""

    hand_on: str
    base_url: str
    """What `base_url` is, for the docstring."""

    lines: tuple[str, ...]
    """The addresses, for the README; empty if there is only one."""

    runtime: tuple[str, ...]
    """The names it needs from the runtime."""


def view_servers(api: Api, prefix: str, taken: Set[str]) -> ServersView:
    """Return the arguments that choose a server, and the descriptions of the servers.

    Args:
        api: The API.
        prefix: Of environment variables.
        taken: Arguments that the client has already.
    """
    servers = list(api.servers)
    named = [server for server in servers if server.choice is not None]
    choices: list[Choice] = []
    if any(server is not servers[0] for server in named):
        choices.append(_server_choice(named, servers[0], f"{prefix}_SERVER"))
        servers = [servers[0], *(server for server in named if server is not servers[0])]
    else:
        # `base_url` replaces an address that is nothing but a variable.
        servers = [server for server in servers[:1] if not _BARE.fullmatch(server.url)]
    choices += _variable_choices(api, servers, prefix, {*taken, "server"})
    config, runtime = _config(api, servers, choices, f"{prefix}_SERVER")
    return ServersView(
        tuple(choices), tuple(config), _hand_on(choices), _base_url(api), tuple(_lines(api)), tuple(runtime)
    )


def _server_choice(named: list[Server], first: Server, environment: str) -> Choice:
    """Return the argument that chooses one of the named servers."""
    names = tuple(str(server.choice) for server in named)
    default = "; the first when left out" if first.choice is not None else ""
    doc = f"Which of the vendor's servers to call{default}. Or the environment variable {environment}."
    return Choice("server", compose("{} | None", one_of(names)), environment, doc, None, names)


def _variable_choices(api: Api, servers: list[Server], prefix: str, used: set[str]) -> Iterator[Choice]:
    """Yield one argument per server variable, under a name that is not in `used`."""
    for variable in _variables(api, servers):
        argument = next(candidate for candidate in _arguments(variable) if candidate not in used)
        used.add(argument)
        yield _choice(variable, argument, f"{prefix}_{argument.upper()}", servers)


def _config(api: Api, servers: list[Server], choices: list[Choice], environment: str) -> tuple[list[str], list[str]]:
    """Return the arguments of `ClientConfig` about servers, and the runtime's names that they use."""
    config: list[str] = []
    runtime: list[str] = []
    if api.path and not api.servers:
        config.append(f"path={literal(api.path)}")
    if len(servers) > 1 or any(server.variables for server in servers):
        runtime.append("Server")
        config.append(f"servers=({', '.join(map(server_expression, servers))},)")
    elif api.server is not None:
        config.append(f"base_url={literal(api.server)}")
    if any(choice.name is None for choice in choices):
        config.append(f"server_variable={literal(environment)}")
    rows = [_variable(choice) for choice in choices if choice.name is not None]
    if rows:
        runtime.append("Variable")
        config.append(f"variables=({', '.join(rows)},)")
    return config, runtime


def server_expression(server: Server) -> str:
    """Return the `Server(...)` expression of a server."""
    defaults = {variable.name: variable.default for variable in server.variables if variable.default is not None}
    arguments = [literal(server.url)]
    if defaults:
        arguments.append(literal(defaults))
    if server.choice is not None:
        arguments.append(f"name={literal(server.choice)}")
    return f"Server({', '.join(arguments)})"


def _variables(api: Api, servers: list[Server]) -> list[Variable]:
    """Merge the server variables that have the same name, over all servers."""
    by_name: dict[str, list[Variable]] = {}
    templates = [operation.template for operation in api.operations if operation.template is not None]
    for server in [*servers, *templates]:
        for variable in server.variables:
            by_name.setdefault(variable.name, []).append(variable)
    joined: list[Variable] = []
    for name, same_name in by_name.items():
        doc = next((occurrence.doc for occurrence in same_name if occurrence.doc), "")
        joined.append(Variable(name, same_name[0].default, _values(same_name), doc, same_name[0].pointer))
    return joined


def _values(same_name: Sequence[Variable]) -> tuple[str, ...]:
    """Return the values of all variables together; none if one of them takes any."""
    if not all(variable.values for variable in same_name):
        return ()
    return tuple(dict.fromkeys(value for variable in same_name for value in variable.values))


def _arguments(variable: Variable) -> Iterator[str]:
    name = snake(variable.name, "part")
    yield name
    yield f"server_{name}"
    # A hostile document may have another variable with the first of these names.
    yield from (with_digest(f"server_{name}", variable.name + "'" * extra) for extra in range(100))


def _choice(variable: Variable, argument: str, environment: str, servers: list[Server]) -> Choice:
    annotation = one_of(variable.values) if variable.values else Expr("str")
    text = " ".join(tidy(variable.doc).split()) or "Part of the address."
    text = text if text[-1] in ".!?" else f"{text}."
    default = f" {variable.default} when left out." if variable.default else ""
    doc = f"{text}{default} Or the environment variable {environment}."
    first = servers[0].variables if servers else ()
    needed = any(first_variable.name == variable.name and first_variable.default is None for first_variable in first)
    return Choice(argument, compose("{} | None", annotation), environment, doc, variable.name, variable.values, needed)


def _variable(choice: Choice) -> str:
    arguments = [literal(choice.name), literal(choice.argument), literal(choice.variable)]
    return f"Variable({', '.join([*arguments, literal(choice.values)] if choice.values else arguments)})"


def _hand_on(choices: list[Choice]) -> str:
    rows = [f"{literal(choice.argument)}: {choice.argument}" for choice in choices if choice.name is not None]
    server = "server=server, " if any(choice.name is None for choice in choices) else ""
    return f"{server}variables={{{', '.join(rows)}}}, " if rows else server


def _base_url(api: Api) -> str:
    first = api.servers[0].url if api.servers else None
    if api.server is not None:
        text = f"Address of the API; {api.server} when left out"
    elif first is not None and not _BARE.fullmatch(first):
        text = f"Whole address, in place of {first}"
    elif first is not None:
        text = f"Address of your installation, like {first}"
    else:
        text = f"Address of your installation{f', which ends in {api.path}' if api.path else ''}"
    return f"{text}{_other_addresses(api)}"


def _other_addresses(api: Api) -> str:
    others = [server.url for server in api.servers[1:] if server.choice is None]
    return f" (there {'is' if len(others) == 1 else 'are'} also {', '.join(others)})" if others else ""


def _lines(api: Api) -> Iterator[str]:
    if len(api.servers) < 2:
        return
    for server in api.servers:
        url, about = comment(server.url).replace("`", "'"), comment(tidy(server.doc))
        choice = f"`server={literal(server.choice)}`: " if server.choice is not None else ""
        yield f"{choice}`{url}`{f' - {about}' if about else ''}"


def docs(view: ServersView, indent: int) -> list[str]:
    """Return the lines of the docstring about these arguments."""
    return [line for choice in view.choices for line in argument_lines(choice.argument, choice.doc, indent)]
