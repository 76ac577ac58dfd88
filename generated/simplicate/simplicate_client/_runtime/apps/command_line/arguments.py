# Copied from generator/runtime/apps/command_line/arguments.py; edit it there, then generate again.
"""Make click's parameters of a method's signature."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import TYPE_CHECKING, Any, Final

import click
from click.shell_completion import CompletionItem

from ...core.values import Value
from ..reflection.methods import Argument, Method
from ..reflection.named import Models
from ..reflection.shapes import Shape, shape_of
from .options import taken_names

if TYPE_CHECKING:
    _TextType = click.ParamType[str]
else:
    _TextType = click.ParamType  # not generic in older releases

_SHOWN = 12
"""Members of an object, or documented values, that help lists."""

_VENDOR_TAKES: Final = re.compile(r" ?If you omit it, the vendor takes `[^`]*`\.")


class Given(Value):
    """An argument of a method, and how it is given."""

    argument: Argument
    shape: Shape
    spelling: str
    """The option, such as `--due-date`, or the name of what stands without one."""
    parameter: click.Parameter


class Choice(_TextType):
    """A text with documented values, which are completed; others are taken as well where new ones may come."""

    name = "text"

    def __init__(self, values: tuple[str, ...]) -> None:
        self.values = values

    def shell_complete(
        self,
        ctx: click.Context,  # noqa: ARG002  as click calls it
        param: click.Parameter,  # noqa: ARG002  as click calls it
        incomplete: str,
    ) -> list[CompletionItem]:
        """Return the values that begin with what is there."""
        return [CompletionItem(value) for value in self.values if value.startswith(incomplete)]


def given_of(method: Method, models: Models) -> list[Given]:
    """Return how each argument of a method is given; some are not: functions to call, and what `--output` names."""
    own = taken_names()
    taken = own | {f"--{_dashed(argument)}" for argument in method.arguments}
    given: list[Given] = []
    for argument in method.arguments:
        shape = shape_of(argument.annotation, models)
        if argument.role in ("target", "progress") or (shape.kind == "other" and not _is_usable(argument)):
            continue
        given.append(_given(argument, shape, own, taken))
    return given


def _dashed(argument: Argument) -> str:
    return argument.name.rstrip("_").replace("_", "-")


def _is_usable(argument: Argument) -> bool:
    return argument.role in ("where", "upload") or argument.required


def _given(argument: Argument, shape: Shape, own: set[str], taken: set[str]) -> Given:
    """Return how an argument is given.

    Args:
        argument: The argument.
        shape: What its type says.
        own: The options of the program: an argument of such a name begins with `vendor`.
        taken: All names that an option must not get in passing; those of this one are added.
    """
    name = _dashed(argument)
    if argument.positional and argument.required:
        place = click.Argument([argument.name], required=True, metavar=name.upper(), type=_type(argument, shape))
        return Given(argument, shape, name.upper(), place)
    name = f"vendor-{name}" if f"--{name}" in own else name
    flag = shape.kind == "flag" and not shape.takes_null and f"--no-{name}" not in taken
    spellings = [f"--{name}/--no-{name}" if flag else f"--{name}"]
    if shape.kind == "objects":
        spellings += [one for one in (_singular(f"--{name}"),) if one not in taken]
    taken.update((f"--{name}", *spellings))
    return Given(argument, shape, f"--{name}", _option(argument, shape, spellings, flag=flag))


def _option(argument: Argument, shape: Shape, spellings: list[str], *, flag: bool) -> click.Option:
    presence: dict[str, Any] = {"required": True} if argument.required else {"default": None}
    return click.Option(
        [argument.name, *spellings],
        **presence,
        multiple=shape.kind in ("list", "objects"),
        type=click.BOOL if flag else _type(argument, shape),
        metavar=None if flag else _metavar(argument, shape),
        help=_help(argument, shape),
    )


def _singular(spelling: str) -> str:
    """Return the option for one of several: `--newitem` beside `--newitems`."""
    if spelling.endswith("ies"):
        return f"{spelling[:-3]}y"
    return spelling[:-1] if spelling.endswith("s") and not spelling.endswith("ss") else f"{spelling}-item"


def _type(argument: Argument, shape: Shape) -> click.ParamType[Any]:
    if argument.role == "upload":
        return click.Path()
    if shape.is_closed:
        return click.Choice(shape.choices)
    return Choice(shape.choices) if shape.choices else click.STRING


def _metavar(argument: Argument, shape: Shape) -> str:
    if argument.role == "where":
        return "CONDITION"
    if argument.role == "upload":
        return "FILE"
    if shape.kind in ("object", "objects"):
        return "JSON"
    if shape.choices and len("|".join(shape.choices)) <= 40:
        return "|".join(shape.choices)
    return "|".join(shape.words) or "TEXT"


def _help(argument: Argument, shape: Shape) -> str:
    if argument.role == "where":
        return "Condition for the rows, such as 'hours >= 4 & project.id == \"project:1\"'."
    text = _doc(argument)
    if shape.kind in ("object", "objects") and shape.members:
        text = f"{text} {_listed('Members', shape.members)}".strip()
        text += " Give JSON, name=value,name=value, or @file.json" + (
            "; may be repeated." if shape.kind == "objects" else "."
        )
    elif shape.choices and len("|".join(shape.choices)) > 40:
        text = f"{text} {_listed('Values', shape.choices)}".strip()
    if shape.kind == "list":
        text += " With commas between several."
    return text.replace("\b", "").strip()


def _doc(argument: Argument) -> str:
    """Return what is documented of an argument, with the server's default in the form of other options' defaults."""
    if argument.default is None:
        return argument.doc
    shown = str(argument.default).lower() if isinstance(argument.default, bool) else argument.default
    return f"{_VENDOR_TAKES.sub('', argument.doc)} [default: {shown}, the server's own]".strip()


def _listed(title: str, names: Collection[str]) -> str:
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return f"{title}: {', '.join(list(names)[:_SHOWN])}{more}."
