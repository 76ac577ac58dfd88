"""Check that all that a ledger names exists, and that every hook of the overlay is in it."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from ..runtime.core.values import Value
from ..text.diagnostics import Place, SpecError
from .ledger import Handling, Ledger, Quirk
from .marks import definitions, names_of, unmarked
from .removal import without_hook, without_word

MOST_UNPROVEN = 0.1

Fault = tuple[Place, str, str]
"""Where, the code of the rule, and the complaint."""


class Surroundings(Value):
    """What the names of a ledger refer to."""

    document: object
    """The spec, as values."""

    overlay: Mapping[str, str]
    """Text of each module, by path."""

    overlay_name: str
    runtime: Mapping[str, str]
    methods: Collection[str]
    """Methods of the client: `invoices.update`."""

    root: Path
    """Where the paths of tests begin."""


def faults_of(ledger: Ledger | None, around: Surroundings) -> Iterator[Fault]:
    """Yield what is wrong with a ledger.

    Q101: two quirks with one id. Q102: a name that does not exist, or that cannot be taken away. Q103: a test that does
    not exist. Q104: a method that does not exist. Q105: marks and ledger disagree. Q106: a hook without a mark.
    Q107: more than 10 % without proof.
    """
    if ledger is not None:
        yield from _repeated(ledger)
        for quirk in ledger:
            yield from _handled(quirk, around)
            yield from _tested(quirk, around)
            for name in quirk.operations:
                if name not in around.methods:
                    yield quirk.place, "Q104", f"{quirk.id}: the client has no method {name}. Name one that it has."
        yield from _few_unproven(ledger)
        yield from _hooked(around)
    yield from _marked(ledger, around)


def _repeated(ledger: Ledger) -> Iterator[Fault]:
    counts = Counter(quirk.id for quirk in ledger)
    for quirk in ledger:
        if counts[quirk.id] > 1:
            yield quirk.place, "Q101", f"{counts[quirk.id]} quirks have the id {quirk.id}. Take the next free number."


def _handled(quirk: Quirk, around: Surroundings) -> Iterator[Fault]:
    for handling in quirk.handled:
        try:
            _remove(handling, around)
        except SpecError as error:
            text = str(error).removeprefix(f"{handling.place}: ").rstrip(".")
            yield handling.place, "Q102", f"{quirk.id}: {text}. Correct the name."


def _remove(handling: Handling, around: Surroundings) -> None:
    if handling.kind == "spec":
        without_word(around.document, handling)
    else:
        without_hook(around.overlay if handling.kind == "overlay" else around.runtime, handling)


def _tested(quirk: Quirk, around: Surroundings) -> Iterator[Fault]:
    for test in quirk.tests:
        file, _, inner = test.partition("::")
        path = around.root / file
        names = inner.partition("[")[0].split("::") if inner else []
        if ".." in Path(file).parts or not path.is_file() or not _defined(path, names):
            yield quirk.place, "Q103", f"{quirk.id}: there is no test {test}. Correct its name, or write it."


def _defined(path: Path, names: list[str]) -> bool:
    scope: object = ast.parse(path.read_text("utf-8"))
    for name in names:
        if not isinstance(scope, ast.Module | ast.ClassDef):
            return False
        scope = dict(definitions(scope)).get(name)
    return isinstance(scope, ast.FunctionDef | ast.AsyncFunctionDef)


def _few_unproven(ledger: Ledger) -> Iterator[Fault]:
    unproven = [quirk.id for quirk in ledger if quirk.unproven]
    most = int(len(ledger.quirks) * MOST_UNPROVEN)
    if len(unproven) > most:
        text = f"{len(unproven)} of {len(ledger.quirks)} quirks say `proof: none`, at most {most} may"
        yield Place(ledger.name, 1, "#"), "Q107", f"{text}: {', '.join(unproven)}. Write tests."


def _hooked(around: Surroundings) -> Iterator[Fault]:
    for hook in unmarked(names_of(around.overlay)):
        place = Place(f"{around.overlay_name}/{hook.file}", hook.line, "#")
        yield place, "Q106", f"{hook.name} is a hook without @quirk(...). Say which quirk it is for."


def _handled_by_overlay(ledger: Ledger | None) -> dict[tuple[str, str], Place]:
    rows = [(quirk.id, row) for quirk in ledger or () for row in quirk.handled]
    return {(id_, row.name): row.place for id_, row in rows if row.kind == "overlay"}


def _marked(ledger: Ledger | None, around: Surroundings) -> Iterator[Fault]:
    """Yield where the marks of the overlay and the ledger disagree."""
    names = names_of(around.overlay)
    listed = _handled_by_overlay(ledger)
    marks = {
        (id_, named.name): Place(f"{around.overlay_name}/{named.file}", named.line, "#")
        for named in names
        for id_ in named.ids
    }
    for (id_, name), place in marks.items():
        if (id_, name) not in listed:
            yield place, "Q105", f"{name} is marked {id_}, which does not name it in the ledger. Add it there."
    for (id_, name), place in listed.items():
        if (id_, name) not in marks:
            yield place, "Q105", f'{id_}: {name} has no mark @quirk("{id_}"). Add it there.'
