"""Write the arguments with which callers choose a server, and their docs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from attrs import frozen

from ...ir.ir import Api, Server, Variable
from ...text.docs import argument_lines, comment, literal, tidy
from ...text.identifiers import snake, with_digest

_BARE = re.compile(r"https?://\{[^{}]*\}")


@frozen
class Choice:
    """One argument that decides on the address."""

    argument: str
    annotation: str
    variable: str
    doc: str
    name: str | None = None
    """The variable of addresses that it fills in; None for the choice among servers."""

    values: tuple[str, ...] = ()
    needed: bool = False
    """Whether there is no address without it."""


@frozen
class ServersView:
    """What the client says about its servers."""

    choices: tuple[Choice, ...]
    about: tuple[str, ...]
    """What its `ClientConfig` says."""

    hand_on: str
    base_url: str
    """What `base_url` is, for the docstring."""

    lines: tuple[str, ...]
    """The addresses, for the README; none where there is but one."""

    runtime: tuple[str, ...]
    """Names it needs of the runtime."""


def view_servers(api: Api, prefix: str, taken: Set[str]) -> ServersView:
    """Return the arguments that choose a server, and the descriptions of the servers.

    Args:
        api: The API.
        prefix: Of environment variables.
        taken: Arguments that the client has already.
    """
    used = set(taken)
    servers = list(api.servers)
    named = [server for server in servers if server.choice is not None]
    choices: list[Choice] = []
    if any(each is not servers[0] for each in named):
        names = tuple(str(each.choice) for each in named)
        literals = ", ".join(map(literal, names))
        usual = "; the first when left out" if servers[0].choice is not None else ""
        doc = f"Which of the vendor's servers to call{usual}. Or the environment variable {prefix}_SERVER."
        choices.append(Choice("server", f"Literal[{literals}] | None", f"{prefix}_SERVER", doc, None, names))
        servers = [servers[0], *(each for each in named if each is not servers[0])]
    else:
        # Where the variable is all there is, base_url says it as well.
        servers = [server for server in servers[:1] if not _BARE.fullmatch(server.url)]
    used |= {"server"}
    for variable in _variables(api, servers):
        argument = next(argument for argument in _arguments(variable) if argument not in used)
        used.add(argument)
        choices.append(_choice(variable, argument, f"{prefix}_{argument.upper()}", servers))
    about: list[str] = []
    runtime: list[str] = []
    if api.path and not api.servers:
        about.append(f"path={literal(api.path)}")
    if len(servers) > 1 or any(server.variables for server in servers):
        runtime.append("Server")
        written = [server_expression(server) for server in servers]
        about.append(f"servers=({', '.join(written)},)")
    elif api.server is not None:
        about.append(f"base_url={literal(api.server)}")
    if any(choice.name is None for choice in choices):
        about.append(f"server_variable={literal(f'{prefix}_SERVER')}")
    rows = [_variable(choice) for choice in choices if choice.name is not None]
    if rows:
        runtime.append("Variable")
        about.append(f"variables=({', '.join(rows)},)")
    return ServersView(
        tuple(choices), tuple(about), _hand_on(choices), _base_url(api), tuple(_lines(api)), tuple(runtime)
    )


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
        closed = all(occurrence.values for occurrence in same_name)
        values = (
            tuple(dict.fromkeys(value for occurrence in same_name for value in occurrence.values)) if closed else ()
        )
        doc = next((occurrence.doc for occurrence in same_name if occurrence.doc), "")
        joined.append(Variable(name, same_name[0].default, values, doc, same_name[0].pointer))
    return joined


def _arguments(variable: Variable) -> Iterator[str]:
    name = snake(variable.name, "part")
    yield name
    yield f"server_{name}"
    yield with_digest(f"server_{name}", variable.name)


def _choice(variable: Variable, argument: str, environment: str, servers: list[Server]) -> Choice:
    annotation = f"Literal[{', '.join(map(literal, variable.values))}]" if variable.values else "str"
    text = " ".join(tidy(variable.doc).split()) or "Part of the address."
    text = text if text[-1] in ".!?" else f"{text}."
    usual = f" {variable.default} when left out." if variable.default else ""
    doc = f"{text}{usual} Or the environment variable {environment}."
    first = servers[0].variables if servers else ()
    needed = any(first_variable.name == variable.name and first_variable.default is None for first_variable in first)
    return Choice(argument, f"{annotation} | None", environment, doc, variable.name, variable.values, needed)


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
    others = [server.url for server in api.servers[1:] if server.choice is None]
    return f"{text} (there {'is' if len(others) == 1 else 'are'} also {', '.join(others)})" if others else text


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
