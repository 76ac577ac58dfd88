"""Find what differs in the generated code of two packages, and is explained by no entry of the report."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set

from ..changes import Change, Touched, renamed, renames
from .parts import DECORATORS, Part, Parts

_QUIET = frozenset(
    {
        "answer-default",
        "default",
        "deprecated",
        "document-version",
        "docs",
        "evidence",
        "examples",
        "header-gone",
        "header-new",
        "header-required",
        "limits",
        "members-open",
        "parameter-empty",
        "vendor-calls",
        "wire-type",
    }
)
"""Kinds of entries that explain no difference of code."""

_BY_KIND = {
    ("Client", "`secrets` of its configuration"): ("member-secret",),
    ("Client", "`arguments` of its configuration"): ("method-gone", "method-new", "parameter-gone", "parameter-new"),
    ("package", "its `__init__.py`"): ("client-class", "vendor-calls"),
    ("package", "its `webhooks.py`"): ("vendor-calls",),
}
"""Parts that follow from others, and the kinds of entries that explain them."""

_MOST = 12
"""How many parts are told one by one; more are told together."""

_SHOWN = 6


def unexplained_code(
    old: Mapping[str, str],
    new: Mapping[str, str],
    packages: tuple[str, str],
    resources: tuple[Mapping[str, str], Mapping[str, str]],
    changes: Sequence[Change],
) -> list[Change]:
    """Return what differs in the modules of two packages and no change explains: it may be anything, so it is risky.

    Args:
        old: The modules of the old project, by path.
        new: Those of the new one.
        packages: Names of both packages.
        resources: Paths of the resources by their modules, in both.
        changes: What the comparers found.
    """
    known = _Known(changes)
    by_name: dict[str, list[str]] = {}
    for name, aspect in sorted(_differing(old, new, packages, resources, renames(changes))):
        if not known.explains(name, aspect):
            by_name.setdefault(name, []).append(aspect)
    return list(_told(by_name))


def _differing(
    old: Mapping[str, str],
    new: Mapping[str, str],
    packages: tuple[str, str],
    resources: tuple[Mapping[str, str], Mapping[str, str]],
    names: Mapping[str, str],
) -> Iterator[tuple[str, str]]:
    was, now = _inside(old, packages[0]), _inside(new, packages[1])
    # Resources are read in any case, because other modules refer to their routes.
    paths = {path for path in {**was, **now} if was.get(path) != now.get(path) or path.startswith("resources/")}
    first = _code(was, paths, packages[0], resources[0])
    second = _code(now, paths, packages[1], resources[1])
    before = {(renamed(part.name, names), part.aspect): renamed(text, names) for part, text in first.items()}
    after = {(part.name, part.aspect): text for part, text in second.items()}
    for key in dict.fromkeys([*before, *after]):
        if before.get(key) != after.get(key):
            yield key


def _inside(files: Mapping[str, str], package: str) -> dict[str, str]:
    lead = f"{package}/"
    return {path.removeprefix(lead): text for path, text in files.items() if path.endswith(".py")}


def _code(files: Mapping[str, str], paths: Set[str], package: str, resources: Mapping[str, str]) -> dict[Part, str]:
    parts = Parts(package, resources)
    parts.read({path: text for path, text in files.items() if path in paths})
    return parts.code


class _Known:
    """What the entries of a report explain."""

    def __init__(self, changes: Sequence[Change]) -> None:
        self._touched = {name.name for change in changes if change.kind not in _QUIET for name in change.names}
        self._kinds = {change.kind for change in changes}
        self._deprecated = {name.name for change in changes if change.kind == "deprecated" for name in change.names}

    def explains(self, name: str, aspect: str) -> bool:
        """Return whether an entry touches a part, what contains it, or something in it."""
        if aspect == DECORATORS and name in self._deprecated:
            return True
        if self._kinds.intersection(_BY_KIND.get((name, aspect), ())):
            return True
        inside = f"{name}.", f"{name}("
        return any(
            known == name or name.startswith((f"{known}.", f"{known}(")) or known.startswith(inside)
            for known in self._touched
        )


def _told(by_name: Mapping[str, Sequence[str]]) -> Iterator[Change]:
    rest = "No entry explains it: a person has to read it."
    if len(by_name) > _MOST:
        shown = ", ".join(f"`{name}`" for name in list(by_name)[:_SHOWN])
        text = f"The generated code of {len(by_name)} parts differs: {shown} and {len(by_name) - _SHOWN} more. {rest}"
        yield Change("unexplained", text, python="risky", names=tuple(Touched(name, None, None) for name in by_name))
        return
    for name, aspects in by_name.items():
        text = f"The generated code of `{name}` differs in {', '.join(dict.fromkeys(aspects))}. {rest}"
        yield Change("unexplained", text, python="risky", names=(Touched(name, None, None),))
