"""Compare two signatures as they are written, for arguments that no operation explains: those of flows and filters."""

from __future__ import annotations

from collections.abc import Iterator

from .changes import Change, Level, Touched
from .snapshot import Method


def compare_signatures(before: Method, after: Method, handled: set[str]) -> Iterator[Change]:
    """Yield the differences between two signatures, without the arguments in `handled`."""
    first = {argument.name: argument for argument in before.arguments if argument.name not in handled}
    second = {argument.name: argument for argument in after.arguments if argument.name not in handled}
    name = after.name

    def change(kind: str, text: str, level: Level, which: str) -> Change:
        was, now = first.get(which), second.get(which)
        names = (Touched(f"{name}({which})", str(was) if was else None, str(now) if now else None),)
        return Change(kind, text, python=level, names=names)

    for which in first.keys() - second.keys():
        yield change("parameter-gone", f"`{name}` no longer takes `{which}`.", "breaking", which)
    for which in second.keys() - first.keys():
        level: Level = "breaking" if second[which].default is None else "safe"
        how = "now asks for" if level == "breaking" else "now takes, if wanted,"
        yield change("parameter-new", f"`{name}` {how} `{which}`.", level, which)
    for which in first.keys() & second.keys():
        was, now = first[which], second[which]
        if was.annotation != now.annotation:
            wider = set(was.annotation.split(" | ")) <= set(now.annotation.split(" | "))
            text = f"`{which}` of `{name}` is `{now.annotation}`, where it was `{was.annotation}`."
            yield change("parameter-type", text, "safe" if wider else "breaking", which)
        if was.default != now.default:
            text = f"`{which}` of `{name}` is {left_out(was.default, now.default)}."
            level = "breaking" if now.default is None else "safe" if was.default is None else "risky"
            yield change("parameter-default", text, level, which)
        if was.is_keyword != now.is_keyword:
            how = "by keyword only" if now.is_keyword else "by position too"
            text = f"`{which}` of `{name}` is given {how}."
            yield change("parameter-kind", text, "breaking" if now.is_keyword else "safe", which)
    places = [
        [argument.name for argument in method.arguments if not argument.is_keyword and argument.name not in handled]
        for method in (before, after)
    ]
    if sorted(places[0]) == sorted(places[1]) and places[0] != places[1]:
        text = f"`{name}` takes its positional arguments in another order."
        yield Change(
            "parameter-order", text, python="breaking", names=(Touched(name, before.signature, after.signature),)
        )
    if before.operation is None or after.operation is None:
        names = (Touched(name, before.signature, after.signature),)
        if before.returns != after.returns:
            text = f"`{name}` gives `{after.returns}`, where it gave `{before.returns}`."
            yield Change("result-type", text, python="breaking", names=names)
        elif before.overloads != after.overloads:
            yield Change("overloads", f"The overloads of `{name}` changed.", python="risky", names=names)


def left_out(was: str | None, now: str | None) -> str:
    """Return words for a changed default, such as "`5` when left out, where it was asked for"."""
    return f"{now or 'asked for'} when left out, where it was {was or 'asked for'}"
