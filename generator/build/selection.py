"""Choose the operations of a document that become a client."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from fnmatch import fnmatchcase

from ..read.resolve import Documents, Node, Unresolved
from ..read.walk import METHODS
from ..runtime.core.values import Value
from ..text.diagnostics import SpecError

_KINDS = ("tag", "path", "operation")


class _Pattern(Value):
    kind: str
    text: str

    def matches(self, path: str, tags: Iterable[str], operation_id: str) -> bool:
        """Return whether an operation is meant: `*` stands for anything; a path stands for those below it, too."""
        if self.kind == "tag":
            return any(fnmatchcase(tag, self.text) for tag in tags)
        if self.kind == "operation":
            return fnmatchcase(operation_id, self.text)
        below = path.startswith(f"{self.text.rstrip('/')}/")
        return path == self.text or below or fnmatchcase(path, self.text)

    def __str__(self) -> str:
        return f"{self.kind}:{self.text}"


class Selection(Value):
    """Which operations are kept: those that `include` names, or all, without those that `exclude` names."""

    include: tuple[_Pattern, ...] = ()
    exclude: tuple[_Pattern, ...] = ()

    @property
    def is_whole(self) -> bool:
        """Whether everything is kept."""
        return not self.include and not self.exclude

    def keeps(self, path: str, node: Node) -> bool:
        """Return whether an operation is kept."""
        described = path, _tags(node), _id(node)
        is_included = not self.include or any(pattern.matches(*described) for pattern in self.include)
        return is_included and not any(pattern.matches(*described) for pattern in self.exclude)

    def check(self, documents: Documents) -> None:
        """Raise `SpecError` if a pattern names no operation of a document, or if none is left."""
        offered = list(_offered(documents))
        for pattern in (*self.include, *self.exclude):
            if not any(pattern.matches(path, _tags(node), _id(node)) for path, node in offered):
                raise SpecError(f"{pattern} matches no operation.{_remedy(pattern, offered)}")
        if not self.is_whole and not any(self.keeps(path, node) for path, node in offered):
            raise SpecError("--include and --exclude leave no operation. Exclude less.")


EVERYTHING = Selection()


def selection_of(include: Iterable[str], exclude: Iterable[str]) -> Selection:
    """Return the selection that the arguments of the command line describe.

    Raises:
        SpecError: An argument is not `tag:`, `path:` or `operation:` with a pattern.
    """
    return Selection(tuple(map(_pattern, include)), tuple(map(_pattern, exclude)))


def _pattern(text: str) -> _Pattern:
    kind, _, pattern = text.partition(":")
    if kind not in _KINDS or not pattern:
        raise SpecError(
            f"{text[:60]!r} is not a selection. Write tag:invoices, path:/invoices/* or operation:getInvoice."
        )
    return _Pattern(kind, pattern)


def _offered(documents: Documents) -> Iterable[tuple[str, Node]]:
    for path, item in documents.root.members("paths"):
        try:
            item = documents.follow(item)
        except Unresolved:
            continue
        for method in METHODS:
            node = item.get(method)
            if node is not None:
                yield path, node


def _tags(node: Node) -> list[str]:
    return [tag.value for tag in node.entries("tags") if isinstance(tag.value, str)]


def _id(node: Node) -> str:
    name = node.value.get("operationId") if isinstance(node.value, dict) else None
    return name if isinstance(name, str) else ""


def _remedy(pattern: _Pattern, offered: list[tuple[str, Node]]) -> str:
    """Return what may have been meant instead; empty if nothing is alike."""
    known = {
        "tag": [tag for _, node in offered for tag in _tags(node)],
        "path": [path for path, _ in offered],
        "operation": [_id(node) for _, node in offered],
    }[pattern.kind]
    close = get_close_matches(pattern.text, list(dict.fromkeys(known)), 1, 0.5)
    return f" Did you mean {pattern.kind}:{close[0]}?" if close else ""
