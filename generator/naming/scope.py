"""What the names of one operation depend on beside the operation itself."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Set
from functools import cache

from attrs import Factory, frozen

from ..ir.ir import Api, Operation
from ..text.identifiers import words_of
from ..text.lexicon import stem, without_version
from ..text.words import words
from .listings import holds_list
from .paths import first_word, parts_of

_SAY_NOTHING = frozenset(words("api default public rest general untagged endpoints all public_api rest_api v1 misc"))
_SUFFIXES = frozenset(["api", "controller", "resource", "endpoint", "endpoints"])
_WORDY = 4


@frozen
class Scope:
    """The facts of a document that the names of its operations depend on."""

    empty_tags: Set[str] = frozenset()
    """Tags that say nothing of operations whose paths lack their words, because they only name the API."""

    lists: Mapping[str, bool | None] = Factory(dict)
    """Whether an operation answers with a list, by its pointer; None if the document does not say."""

    crowded: Set[str] = frozenset()
    """Resources that would have too many methods."""

    def tags(self, operation: Operation) -> Iterator[tuple[str, ...]]:
        """Yield the words of each tag of an operation that makes a name."""
        for tag in operation.tags:
            if (spoken := tag_words(tag)) and (tag not in self.empty_tags or _says(operation, spoken)):
                yield spoken


def scope_of(api: Api) -> Scope:
    """Return the scope of a document's operations, before the size of resources is known."""
    lists = {operation.pointer: holds_list(operation, api.schemas) for operation in api.operations}
    return Scope(_empty_tags(api), lists)


def _empty_tags(api: Api) -> frozenset[str]:
    """Return the tags that only name the API, and nothing in most paths of their operations.

    Such a tag consists of words of the title, and is on several resources without a word in their paths. That does not
    depend on other tags, so a tag that is added later renames no operation.
    """
    silent: dict[str, list[Operation]] = {}
    for operation in api.operations:
        for tag in operation.tags if not operation.resource else ():
            if (spoken := tag_words(tag)) and not _says(operation, spoken):
                silent.setdefault(tag, []).append(operation)
    title = frozenset(words_of(api.title))
    return frozenset(tag for tag, operations in silent.items() if _is_empty(tag, operations, title))


def _is_empty(tag: str, operations: list[Operation], title: Set[str]) -> bool:
    """Return whether a tag is too general for these operations, whose paths have none of its words."""
    roots = {first_word(operation.path) for operation in operations} - {None}
    return set(tag_words(tag)) <= title and len(roots) > 1


def _says(operation: Operation, spoken: tuple[str, ...]) -> bool:
    """Return whether the path of an operation has one of these words."""
    said = {stem(word) for part in parts_of(operation.path) if not part.parameter for word in part.words}
    return not said.isdisjoint(stem(word) for word in spoken)


@cache
def tag_words(tag: str) -> tuple[str, ...]:
    """Return the words of a tag that make a name; an empty tuple if it is a sentence or too general."""
    text = re.sub(r"^\s*\d+(?:\.\d+)*\s*[.):-]+\s*", "", tag)
    if len(text.split()) > _WORDY:
        return ()
    words = words_of(without_version(text)[0])
    plain = tuple(word for word in words if word.isascii())
    if not any(char.isalpha() for word in plain for char in word):
        return ()
    suffixes = _SUFFIXES if " " in text.strip() else _SUFFIXES | {"service"}
    while len(plain) > 1 and plain[-1] in suffixes and "_".join(plain) not in _SAY_NOTHING:
        plain = plain[:-1]
    return () if "_".join(plain) in _SAY_NOTHING else plain
