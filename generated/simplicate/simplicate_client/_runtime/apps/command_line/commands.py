# Copied from generator/runtime/apps/command_line/commands.py; edit it there, then generate again.
"""The tree of commands: a group for each resource, a command for each method, made when they are asked for."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import click

from ...core.values import Value
from ..reflection.methods import Group, Method, Path
from .program import Program

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from .arguments import Given

_CLIENT = "The blocking client of "
"""How the docs of a client's class begin."""

_WIDTH = 110
"""Most letters of a line of help."""


class Own(Value):
    """A command of the program itself."""

    about: str
    """What help says of it."""
    make: Callable[[str], click.Command]
    """Returns the command; takes what help says."""


class ResourceGroup(click.Group):
    """A resource, whose methods and resources are looked up in the client's source."""

    def __init__(self, program: Program, group: Group, own: Mapping[str, Own]) -> None:
        super().__init__(
            name=_spelled(group.path[-1]) if group.path else program.name,
            help="\n\n".join(filter(None, (group.doc.summary.removeprefix(_CLIENT), group.doc.text))),
            context_settings=_settings(),
        )
        self._program = program
        self._group = group
        self._own = own

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  as click calls it
        """Return the names of resources and methods, then those of the program itself."""
        return [*map(_spelled, (*self._group.groups, *self._group.methods)), *self._own]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  as click calls it
        """Return the command of a name, spelled with dashes or as in Python."""
        name = _known(cmd_name, (*self._group.groups, *self._group.methods))
        path = (*self._group.path, name)
        if name in self._group.groups and (inner := self._program.surface.group(path)) is not None:
            return ResourceGroup(self._program, inner, {})
        if name in self._group.methods:
            return MethodCommand(self._program, path, self._group.methods[name])
        own = self._own.get(cmd_name)
        return own.make(own.about) if own is not None else None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that the next word names, or say which one may be meant."""
        if not ctx.resilient_parsing and not args[0].startswith("-") and self.get_command(ctx, args[0]) is None:
            from difflib import get_close_matches  # only for those who mistype

            alike = get_close_matches(args[0], self.list_commands(ctx), 1)
            hint = f"; did you mean {alike[0]}?" if alike else ""
            raise click.UsageError(f"there is no {args[0]!r} in {ctx.command_path}{hint}", ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002  as click calls it
        """Write the lists of resources, methods and commands of the program, without loading any of the commands."""
        own = {name: one.about for name, one in self._own.items()}
        for title, rows in (("Resources", self._group.groups), ("Commands", self._group.methods), ("Program", own)):
            if rows:
                width = formatter.width - 6 - max(map(len, rows))
                with formatter.section(title):
                    formatter.write_dl([(_spelled(name), _cut(text, width)) for name, text in rows.items()])

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Return the commands that begin with what is there."""
        from click.shell_completion import CompletionItem  # only for shells

        about = {**self._group.groups, **self._group.methods}
        items = [
            CompletionItem(_spelled(name), help=text)
            for name, text in about.items()
            if _spelled(name).startswith(_spelled(incomplete))
        ]
        items += [CompletionItem(name) for name in self._own if name.startswith(incomplete)]
        return items or super(click.Group, self).shell_complete(ctx, incomplete)


class MethodCommand(click.Command):
    """A method; its parameters are made when they are needed."""

    def __init__(self, program: Program, path: Path, summary: str) -> None:
        super().__init__(
            name=_spelled(path[-1]),
            help=summary,
            callback=self.call,
            context_settings=_settings(),
        )
        self._program = program
        self._path = path
        self._known: tuple[Method, list[Given]] | None = None

    def get_params(self, ctx: click.Context) -> list[click.Parameter]:
        """Return the parameters of the method, and the options that all methods share."""
        self._look()
        return super().get_params(ctx)

    def call(self, **values: Any) -> None:
        """Call the method and write its result."""
        from .calling import perform  # with it comes the client
        from .options import choices_of

        method, given = self._look()
        perform(self._program, method, given, values, choices_of(values))

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002  as click calls it
        """Write the docs of the method, its positional arguments and its requests."""
        method, given = self._look()
        doc = method.doc
        formatter.write_paragraph()
        with formatter.indentation():
            for text in filter(None, (doc.summary, doc.text)):
                formatter.write_text(text)
                formatter.write_paragraph()
            if method.deprecated:
                formatter.write_text("Deprecated by the vendor.")
            for verb, route in method.requests:
                if route:
                    formatter.write_text(f"{verb} {route}")
        places = [(one.spelling, one.argument.doc) for one in given if isinstance(one.parameter, click.Argument)]
        if places:
            with formatter.section("Arguments"):
                formatter.write_dl(places)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options of the method, then those that all commands share."""
        _, given = self._look()
        own = {id(one.parameter) for one in given}
        shown = [one for one in self.get_params(ctx) if not isinstance(one, click.Argument)]
        records = [(id(one) in own, one.get_help_record(ctx)) for one in shown]
        for title, is_own in (("Options of the call", True), ("Options", False)):
            rows = [record for mine, record in records if mine is is_own and record is not None]
            if rows:
                with formatter.section(title):
                    formatter.write_dl(rows)

    def _look(self) -> tuple[Method, list[Given]]:
        if self._known is None:
            from .arguments import given_of
            from .options import call_options

            method = self._program.surface.method(self._path)
            assert method is not None, self._path
            given = given_of(method, self._program.models)
            takes_null = any(one.shape.takes_null for one in given)
            self.params = [
                *(one.parameter for one in given),
                *call_options(method.kind, reads=method.reads, takes_null=takes_null),
            ]
            self._known = method, given
        return self._known


def root(program: Program, own: Mapping[str, Own]) -> click.Group:
    """Return the whole command line.

    Args:
        program: The client's.
        own: The program's own commands; a resource or method of the same name wins, and the command gets `cli-` in
            front of its name.
    """
    group = program.surface.group()
    assert group is not None, "a client has a class"
    taken = {_spelled(name) for name in (*group.groups, *group.methods)}
    free = {f"cli-{name}" if name in taken else name: one for name, one in own.items()}
    return ResourceGroup(program, group, free)


def _settings() -> dict[str, Any]:
    """Return click's settings of a command; without a width, click imports `shutil` to find it, which takes 3 ms."""
    try:
        columns = int(os.environ.get("COLUMNS", "0")) or os.get_terminal_size().columns
    except (ValueError, OSError):
        columns = 0
    return {"help_option_names": ["-h", "--help"], "terminal_width": max(min(columns or 80, _WIDTH) - 2, 50)}


def _spelled(name: str) -> str:
    return name.rstrip("_").replace("_", "-")


def _known(word: str, names: tuple[str, ...]) -> str:
    """Return the name in Python that a word of the command line means; the word if there is none."""
    return next((name for name in names if _spelled(name) == _spelled(word)), word)


def _cut(text: str, width: int) -> str:
    return text if len(text) <= max(width, 20) else f"{text[: max(width, 20) - 3].rstrip()}..."
