# Copied from generator/runtime/apps/reflection/docs.py; edit it there, then generate again.
"""Take docstrings apart: the first line, the rest, and what is said of arguments and errors."""

from __future__ import annotations

import re
from inspect import cleandoc

from ...core.values import Value

_SECTIONS = ("Args:", "Raises:", "Methods may raise, besides what they name:")
# Plain text: `re` compiles and keeps them when they are first used, which is not for every help.
_ENTRY = r" {4}(\w+): (.*)$"
_QUIRKS = r"Quirks, in QUIRKS\.md: ([^.]*)\."


class Doc(Value):
    """A docstring in parts, lines joined."""

    summary: str = ""
    """The first sentence."""
    text: str = ""
    """The paragraphs after it, with an empty line between them."""
    arguments: dict[str, str] = {}  # noqa: RUF012  no dataclass: the default is shared and never changed
    raises: dict[str, str] = {}  # noqa: RUF012  as above
    quirks: tuple[str, ...] = ()
    """Ids of quirks that are told of in the client's QUIRKS.md."""


def summary_of(docstring: str | None) -> str:
    """Return the first paragraph of a docstring, on one line."""
    return " ".join((docstring or "").strip().partition("\n\n")[0].split())


def doc_of(docstring: str | None) -> Doc:
    """Return the parts of a docstring."""
    sections: dict[str, list[str]] = {"": []}
    part = sections[""]
    for line in cleandoc(docstring or "").splitlines():
        if line in _SECTIONS:
            part = sections.setdefault(line.split()[0].rstrip(":"), [])
        else:
            part.append(line)
    first, *rest = _paragraphs(sections[""])
    quirks = [match for one in rest if (match := re.fullmatch(_QUIRKS, one))]
    return Doc(
        summary=first,
        text="\n\n".join(one for one in rest if not re.fullmatch(_QUIRKS, one)),
        arguments=_entries(sections.get("Args", [])),
        raises=_entries(sections.get("Raises", [])) | _entries(sections.get("Methods", [])),
        quirks=tuple(quirks[0][1].split(", ")) if quirks else (),
    )


def _paragraphs(lines: list[str]) -> list[str]:
    """Return the paragraphs, each on one line; an empty one where there are none."""
    return [" ".join(block.split()) for block in "\n".join(map(str.rstrip, lines)).strip().split("\n\n")]


def _entries(lines: list[str]) -> dict[str, str]:
    entries: dict[str, str] = {}
    name = ""
    for line in lines:
        if entry := re.match(_ENTRY, line):
            name = entry[1]
            entries[name] = entry[2]
        elif name and line.strip():
            entries[name] += f" {line.strip()}"
    return entries
