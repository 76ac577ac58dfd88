"""Commands of the program itself: doctor, profile, completion, mcp."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Any

import click

from .commands import Own
from .program import Program

_SHELLS = ("bash", "zsh", "fish")


def own_commands(program: Program) -> Mapping[str, Own]:
    """Return the commands of the program itself, by name."""
    return {
        "doctor": Own("Check address, credentials, rights and clock.", lambda about: _doctor(program, about)),
        "profile": Own("Keep credentials and settings under a name.", lambda about: _profile(program, about)),
        "completion": Own("Print what completes commands in a shell.", lambda about: _completion(program, about)),
        "mcp": Own("Serve the client's methods to agents (MCP).", lambda about: _mcp(program, about)),
    }


def complete_variable(name: str) -> str:
    """Return the environment variable by which a shell asks a program for completions."""
    return f"_{name.replace('-', '_').upper()}_COMPLETE"


def _doctor(program: Program, about: str) -> click.Command:
    def run(**values: Any) -> int:
        from .doctor import examine  # with it comes the client
        from .options import connection_of

        return examine(program, connection_of(values), rights=bool(values["rights"]))

    from .options import connection_options

    rights = click.Option(
        ["--rights"], is_flag=True, help="Also try each listing that needs no argument, one request each."
    )
    return click.Command(
        "doctor",
        callback=run,
        params=[rights, *connection_options()],
        help=about,
    )


def _completion(program: Program, about: str) -> click.Command:
    def run(shell: str) -> None:
        from click.shell_completion import get_completion_class

        kind = get_completion_class(shell)
        assert kind is not None, shell
        click.echo(kind(None, {}, program.name, complete_variable(program.name)).source())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

    return click.Command(
        "completion",
        callback=run,
        params=[click.Argument(["shell"], type=click.Choice(_SHELLS))],
        help=f'{about}\n\nFor this session: eval "$({program.name} completion bash)".',
    )


def _profile(program: Program, about: str) -> click.Group:
    def save(name: str, settings: tuple[str, ...], keyring: bool) -> None:
        _save(program, name, settings, keyring=keyring)

    def remove(name: str) -> int:
        return _remove(program, name)

    def show() -> None:
        _list(program)

    group = click.Group("profile", help=f"{about}\n\nWith --profile NAME a command takes them.")
    keyring = click.Option(["--keyring"], is_flag=True, help="Keep it in the system's keyring, not in a file.")
    setting = click.Option(["--set", "settings"], metavar="NAME=VALUE", multiple=True, help="A setting to keep.")
    name = click.Argument(["name"])
    asked = "Ask for the credentials, without showing them, and keep them; standard input has one a line."
    group.add_command(click.Command("save", callback=save, params=[name, setting, keyring], help=asked))
    group.add_command(click.Command("list", callback=show, help="List the profiles that are files."))
    group.add_command(click.Command("remove", callback=remove, params=[name], help="Forget a profile."))
    return group


def _save(program: Program, name: str, settings: tuple[str, ...], *, keyring: bool) -> None:
    from .connection import credentials
    from .connection import settings as known_settings
    from .failures import reported
    from .profiles import Profiles

    with reported(program.name, f"{program.name} profile save"):
        values: dict[str, str] = {}
        known = known_settings(program)
        for text in settings:
            key, equals, value = text.partition("=")
            if not equals or key not in known:
                raise click.UsageError(f"--set {key}: give NAME=VALUE with one of {', '.join(known)}.")
            values[key] = value
        for credential in credentials(program):
            secret = _secret(credential)
            if secret:
                values[credential] = secret
        place = Profiles(program.package, program.name).save(name, values, keyring=keyring)
        print(f"{name}: kept in {place}", file=sys.stderr)


def _secret(name: str) -> str:
    """Return a credential that somebody types, or that comes on a line of standard input."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().strip()
    text: str = click.prompt(name, hide_input=True, default="", show_default=False, err=True)
    return text.strip()


def _list(program: Program) -> None:
    from .profiles import Profiles

    for name in Profiles(program.package, program.name).names():
        print(name)


def _remove(program: Program, name: str) -> int:
    from .failures import reported
    from .profiles import Profiles

    with reported(program.name, f"{program.name} profile remove"):
        if Profiles(program.package, program.name).remove(name):
            return 0
        print(f"error: there is no profile {name}", file=sys.stderr)
        return 1


def _mcp(program: Program, about: str) -> click.Command:
    def run(**values: Any) -> None:
        from ..agents.serving import serve
        from ..agents.tools import Permissions, names_of
        from .connection import connect
        from .failures import reported
        from .options import connection_of

        connection = connection_of(values)
        with reported(program.name, f"{program.name} mcp"), connect(program, connection).client as client:
            serve(
                client,
                transport=values["transport"],
                host=values["host"],
                port=values["port"],
                permissions=Permissions(
                    names_of(values["allow_writes"]), names_of(values["mask"]), values["max_calls"]
                ),
            )

    from .options import connection_options

    writes = "Methods that may change something, such as employees.create; may be repeated."
    ways = click.Choice(["stdio", "http"])
    return click.Command(
        "mcp",
        callback=run,
        params=[
            _option("--transport", type=ways, default="stdio", help="How agents reach it.", show_default=True),
            _option("--host", default="127.0.0.1", help="Address to listen on, for http.", show_default=True),
            _option("--port", type=int, default=8000, help="Port to listen on, for http.", show_default=True),
            _option("--allow-writes", metavar="OPERATION,...", multiple=True, help=writes),
            _option("--mask", metavar="MEMBER,...", multiple=True, help="Members whose values are hidden."),
            _option(
                "--max-calls", type=int, default=100, metavar="N", help="Calls of a connection.", show_default=True
            ),
            *connection_options(),
        ],
        help=f"{about}\n\nIt takes the extra mcp.",
    )


def _option(name: str, **settings: Any) -> click.Option:
    return click.Option([name], **settings)
