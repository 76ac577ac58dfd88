# Copied from generator/runtime/apps/command_line/main.py; edit it there, then generate again.
"""Run the command line of a client and turn what happens into an exit code."""

from __future__ import annotations

import sys
from collections.abc import Sequence


def run_command(package: str, program: str, arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code.

    Args:
        package: The client's import name.
        program: What the command is called.
        arguments: Of the command line; by default those of the process.
    """
    try:
        import click
    except ImportError:
        name = package.replace("_", "-")
        print(f"error: the command line needs click and rich: pip install '{name}[cli]'", file=sys.stderr)
        return 11
    from .commands import root
    from .own_commands import complete_variable, own_commands
    from .program import Program

    whole = Program(package, program)
    command = root(whole, own_commands(whole))
    try:
        result: object = command.main(
            arguments if arguments is None else list(arguments),
            prog_name=program,
            complete_var=complete_variable(program),
            standalone_mode=False,
        )
    except click.exceptions.Exit as stop:
        return stop.exit_code
    except click.Abort:
        print(file=sys.stderr)
        return 130
    except click.ClickException as error:
        context = getattr(error, "ctx", None)
        where = context.command_path if context is not None else program
        print(f"error: {error.format_message()} -- see: {where} --help", file=sys.stderr)
        return 2
    return result if isinstance(result, int) else 0
