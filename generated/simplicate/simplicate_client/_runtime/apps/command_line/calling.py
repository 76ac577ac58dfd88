# Copied from generator/runtime/apps/command_line/calling.py; edit it there, then generate again.
"""Call a method as a command says: show the request, ask before something is changed, write the result."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, nullcontext
from importlib import import_module
from pathlib import Path
from typing import Any, cast

import click

from ...client.apart import explain
from ...client.client import Client
from ...client.explaining import PlannedRequests
from ...core.errors import InvalidArgument
from ...core.redaction import printable
from ..reflection.durations import duration_of
from ..reflection.methods import Argument, Method
from ..reflection.named import node_of
from .arguments import Given
from .connection import Connected, connect
from .failures import reported, told_as_done
from .options import Choices
from .output.writing import Result, write
from .program import Program
from .progress import Counted, Progress
from .values import value_of, values_of


def perform(
    program: Program, method: Method, given: Sequence[Given], values: Mapping[str, Any], choices: Choices
) -> None:
    """Call a method and write its result.

    Args:
        program: The command line.
        method: The method.
        given: How its arguments are given.
        values: The parsed options, by the names of the arguments.
        choices: The shared options.

    Raises:
        click.exceptions.Exit: It failed; stderr says why.
    """
    command = click.get_current_context().command_path
    with reported(program.name, command), ExitStack() as stack:
        counts_bytes = method.kind == "file" or any(one.argument.role == "upload" for one in given)
        progress = Progress(" ".join(method.path), counts_bytes=counts_bytes)
        connected = connect(program, choices.connection, on_wait=progress.waiting)
        client = stack.enter_context(connected.client)
        reader = _Reader(client, method, progress, stack)
        arguments = _arguments(reader, given, values, choices)
        call = _Call(method, arguments)
        if choices.dry_run:
            print(_shown(explain(client, call)))
            return
        if not method.reads:
            _ask(program, explain(client, call), choices)
        if method.kind == "file":
            arguments.update(_target(choices))
        callback = next((one for one in method.arguments if one.role == "progress"), None)
        if callback is not None:
            arguments[callback.name] = progress.seconds if "Callable" in callback.annotation else progress
        stack.enter_context(progress)
        result = Result(call(client), method.kind, client.options.timezone)
        with _afterwards(method):
            write(result, choices, progress)
        _tell_drifts(connected)


class _Call:
    """A method with its arguments, of whatever client."""

    def __init__(self, method: Method, arguments: Mapping[str, Any]) -> None:
        self._method = method
        self._arguments = arguments

    def __call__(self, client: Client) -> object:
        function: Any = client
        for name in self._method.path:
            function = getattr(function, name)
        return cast("Callable[..., object]", function)(**self._arguments)


def _arguments(reader: _Reader, given: Sequence[Given], values: Mapping[str, Any], choices: Choices) -> dict[str, Any]:
    """Return the arguments of a call by name; what was not given is not among them."""
    arguments: dict[str, Any] = {}
    for one in given:
        value = values.get(one.argument.name)
        if value is not None and value != ():
            arguments[one.argument.name] = reader.value(one, value)
    known = {one.spelling.removeprefix("--"): one for one in given if one.shape.takes_null}
    for name in choices.nulls:
        option = known.get(name.removeprefix("--").replace("_", "-"))
        if option is None:
            raise InvalidArgument(f"--null {name}: null goes for {', '.join(known)}")
        arguments[option.argument.name] = None
    return arguments


class _Reader:
    """Turns what was given into the arguments of one method."""

    def __init__(self, client: Client, method: Method, progress: Progress, stack: ExitStack) -> None:
        self._client = client
        self._method = method
        self._progress = progress
        self._stack = stack
        """Closes the files that are sent."""

    def value(self, one: Given, value: Any) -> Any:
        """Return the value of an argument."""
        argument = one.argument
        if argument.role == "where":
            # Only clients whose vendor has a filter language carry the module.
            return import_module(f"{__package__}.where").where_of(value)
        if argument.role == "upload":
            return self._upload(argument, value)
        if one.shape.kind == "other":
            return self._resource(value, one.spelling)
        return value if isinstance(value, bool) else self._plain(one, value)

    def _plain(self, one: Given, value: Any) -> Any:
        if one.shape.words == ("DURATION",):
            return duration_of(value, one.spelling)
        node = node_of(self._method, one.argument.annotation)
        if one.shape.kind in ("list", "objects"):
            texts = [value] if isinstance(value, str) else cast("Iterable[str]", value)
            return values_of(texts, node, one.spelling)
        return value_of(value, node, one.spelling)

    def _upload(self, argument: Argument, value: Any) -> object:
        paths = [value] if isinstance(value, str) else list(cast("Iterable[str]", value))
        files = [self._file(path) for path in paths]
        return files if "Sequence" in argument.annotation else files[-1]

    def _file(self, path: str) -> object:
        """Return a file to send; `-` is the standard input."""
        if path == "-":
            return ("stdin", sys.stdin.buffer.read())
        try:
            return (Path(path).name, self._stack.enter_context(Counted(Path(path), self._progress)))
        except OSError as error:
            raise InvalidArgument(f"{path} cannot be read: {error.strerror}") from None

    def _resource(self, text: str, at: str) -> object:
        """Return a resource of the client: some methods go through one."""
        resource: object = self._client
        for name in text.replace("-", "_").split("."):
            resource = None if name.startswith("_") else getattr(resource, name, None)
        if resource is None:
            raise InvalidArgument(f"{at}: {text!r} is not a resource; give one such as crm.organizations")
        return resource


def _shown(plan: PlannedRequests) -> str:
    """Return the requests as HTTP writes them, without what a terminal would obey."""
    return "\n".join(printable(line) for line in str(plan).splitlines())


def _ask(program: Program, plan: PlannedRequests, choices: Choices) -> None:
    """Ask whether to change something, or refuse where nobody can answer."""
    if choices.yes:
        return
    request = printable(f"{plan.method} {plan.url}") + (" and more" if plan.goes_on or len(plan) > 1 else "")
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        print(f"error: {request} changes something at the vendor -- give --yes to do it", file=sys.stderr)
        raise click.exceptions.Exit(2)
    if not click.confirm(f"{program.name}: {request}\nGo on?", err=True):
        print("nothing was sent", file=sys.stderr)
        raise click.exceptions.Exit(1)


def _afterwards(method: Method) -> AbstractContextManager[None]:
    """Return what tells of errors once a method has been called; pages and streams are called for only then."""
    is_done = not method.reads and method.kind not in ("listing", "stream")
    return told_as_done() if is_done else nullcontext()


def _target(choices: Choices) -> dict[str, Any]:
    """Return where a download goes."""
    if choices.output not in (None, "-"):
        return {"to": choices.output}
    if choices.output is None and sys.stdout.isatty():
        raise InvalidArgument("a file does not go to a terminal; give --output FILE")
    return {"to": sys.stdout.buffer}


def _tell_drifts(connected: Connected) -> None:
    count = len(connected.drifts)
    if count and sys.stderr.isatty():
        words = "place is" if count == 1 else "places are"
        print(f"{count} {words} not as documented; --verbose shows them", file=sys.stderr)
