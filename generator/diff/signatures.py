"""Compare two signatures as they are written, for arguments that no operation explains: those of flows and filters."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from .changes import Change, Level, Touched
from .snapshot import Argumented, Method


def compare_signatures(before: Method, after: Method, handled: Set[str]) -> Iterator[Change]:
    """Yield the differences between two signatures, without the arguments in `handled`."""
    first = {argument.name: argument for argument in before.arguments if argument.name not in handled}
    second = {argument.name: argument for argument in after.arguments if argument.name not in handled}
    name = after.name
    for argument in first:
        if argument not in second:
            text = f"`{name}` no longer takes `{argument}`."
            yield _change("parameter-gone", text, "breaking", name, first[argument], None)
    for argument in second:
        if argument not in first:
            yield _new_argument(name, second[argument])
    for argument in first:
        if argument in second:
            yield from _changed_argument(name, first[argument], second[argument])
    yield from _order(before, after, handled)
    if before.operation is None or after.operation is None:
        yield from _result(before, after)


def _change(  # noqa: PLR0913, PLR0917  the two sides of one signature
    kind: str, text: str, level: Level, method: str, before: Argumented | None, after: Argumented | None
) -> Change:
    """Return a change of one argument of a method."""
    argument = after or before
    name = f"{method}({argument.name if argument else ''})"
    touched = Touched(name, str(before) if before else None, str(after) if after else None)
    return Change(kind, text, python=level, names=(touched,))


def _new_argument(method: str, argument: Argumented) -> Change:
    is_required = argument.default is None
    how = "now requires" if is_required else "now optionally takes"
    text = f"`{method}` {how} `{argument.name}`."
    return _change("parameter-new", text, "breaking" if is_required else "safe", method, None, argument)


def _changed_argument(method: str, before: Argumented, after: Argumented) -> Iterator[Change]:
    """Yield the changes of an argument that both signatures have: type, default, kind."""
    subject = f"`{after.name}` of `{method}`"
    if before.annotation != after.annotation:
        is_wider = _alternatives(before.annotation) <= _alternatives(after.annotation)
        text = f"{subject} is `{after.annotation}`; before, it was `{before.annotation}`."
        yield _change("parameter-type", text, "safe" if is_wider else "breaking", method, before, after)
    if sent_by_default(before.default) != sent_by_default(after.default):
        text = f"{subject} {default_change(before.default, after.default)}."
        level: Level = "breaking" if after.default is None else "safe" if before.default is None else "risky"
        yield _change("parameter-default", text, level, method, before, after)
    if before.is_keyword != after.is_keyword:
        how = "by keyword only" if after.is_keyword else "by position too"
        text = f"{subject} is now passed {how}."
        yield _change("parameter-kind", text, "breaking" if after.is_keyword else "safe", method, before, after)


def _alternatives(annotation: str) -> set[str]:
    """Return the types of an annotation, and the values that a `Literal` in it lists."""
    names: set[str] = set()
    for arm in annotation.split(" | "):
        values = re.fullmatch(r"Literal\[(.*)\]", arm)
        names.update(values[1].split(", ") if values is not None else [arm])
    return names


def _order(before: Method, after: Method, handled: Set[str]) -> Iterator[Change]:
    """Yield a change if the same positional arguments are in another order."""
    was, now = [
        [argument.name for argument in method.arguments if not argument.is_keyword and argument.name not in handled]
        for method in (before, after)
    ]
    if sorted(was) == sorted(now) and was != now:
        text = f"`{after.name}` takes its positional arguments in another order."
        names = (Touched(after.name, before.signature, after.signature),)
        yield Change("parameter-order", text, python="breaking", names=names)


def _result(before: Method, after: Method) -> Iterator[Change]:
    """Yield the changes of a flow's result and overloads."""
    names = (Touched(after.name, before.signature, after.signature),)
    if before.returns != after.returns:
        text = f"`{after.name}` returns `{after.returns}`; before, it returned `{before.returns}`."
        yield Change("result-type", text, python="breaking", names=names)
    elif before.overloads != after.overloads:
        yield Change("overloads", f"The overloads of `{after.name}` changed.", python="risky", names=names)


def sent_by_default(default: str | None) -> str | None:
    """Return the default of an argument with what the vendor takes left out: nothing is sent for it."""
    return "UNSET" if default is not None and default.startswith("Unset(") else default


def default_change(was: str | None, now: str | None) -> str:
    """Return what follows the name of an argument whose default changed; an empty one means that it is required."""
    if not now:
        return f"is now required; its default was {was}"
    return f"has the default {now}; before, it was {was or 'required'}"
