# Copied from generator/runtime/apps/agents/console.py; edit it there, then generate again.
"""The command line of the server: `python -m <package>.mcp --transport stdio`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from ...client.client import BareClient
from ...core.errors import ClientError
from .serving import serve
from .tools import Permissions, names_of


def agents_console(client_class: type[BareClient], program: str, arguments: Sequence[str] | None = None) -> int:
    """Serve agents as the arguments of the command line say, and return the exit code.

    Args:
        client_class: The client; address and credentials come from the environment.
        program: What the command is called.
        arguments: Of the command line; by default those of the process.
    """
    parser = argparse.ArgumentParser(
        prog=program,
        description="Offer the client's operations to agents, over the Model Context Protocol. Address and credentials "
        "come from the environment. Agents may only read, unless you say otherwise.",
    )
    add_arguments(parser)
    parser.add_argument("--allow-http", action="store_true", help="take an address that is not encrypted")
    options = parser.parse_args(arguments)
    try:
        with client_class(allow_http=options.allow_http) as client:
            serve(
                client,
                transport=options.transport,
                host=options.host,
                port=options.port,
                permissions=permissions_of(options),
            )
    except ClientError as error:
        # Standard output belongs to the protocol.
        print(f"error: {error}", file=sys.stderr)
        return 1
    return 0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of serving agents to a command."""
    add = parser.add_argument
    add("--transport", choices=("stdio", "http"), default="stdio", help="how agents reach it (default: %(default)s)")
    add("--host", default="127.0.0.1", help="address to listen on, for http (default: %(default)s)")
    add("--port", type=int, default=8000, help="port to listen on, for http (default: %(default)s)")
    add(
        "--allow-writes",
        action="append",
        default=[],
        metavar="OPERATION,...",
        help="operations that may change something, such as employees.create",
    )
    add("--mask", action="append", default=[], metavar="MEMBER,...", help="members whose values are hidden")
    add("--max-calls", type=int, default=100, metavar="N", help="calls of a connection (default: %(default)s)")


def permissions_of(options: argparse.Namespace) -> Permissions:
    """Return what the arguments allow."""
    return Permissions(names_of(options.allow_writes), names_of(options.mask), options.max_calls)
