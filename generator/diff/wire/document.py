"""Compare what a document says of itself, and its texts that stand at no operation and no schema."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from ...text.words import words
from ..changes import Change, Touched
from ..snapshot import Side

_TEXTS = frozenset(words("title description summary termsOfService externalDocs contact license"))
_NAMES = ("properties", "patternProperties", "responses", "content", "headers", "schemas", "parameters", "paths")


def compare_document(old: Side, new: Side) -> Iterator[Change]:
    """Yield a changed version of the vendor's own document, and how many of its texts differ."""
    was, now = old.project.api.version, new.project.api.version
    places = old.place("#/info/version"), new.place("#/info/version")
    if was != now:
        text = f"The vendor's document has the version `{now}`; before, it had `{was}`."
        names = (Touched("version of the document", was, now),)
        yield Change("document-version", text, None, None, "docs", *places, names)


def other_texts(old: Side, new: Side) -> Iterator[Change]:
    """Yield one change if texts of the documents differ, for documents in which nothing else tells of it."""
    was, now = [Counter(_texts(side.project.documents.root.value)) for side in (old, new)]
    count = max((was - now).total(), (now - was).total())
    if count:
        text = f"{count} {'text differs' if count == 1 else 'texts differ'} that no class and no method shows."
        yield Change("docs", text, None, None, "docs", old.place("#"), new.place("#"))


def _texts(value: object, key: str = "") -> Iterator[str]:
    """Yield each text for people in a document, with its keyword."""
    if isinstance(value, dict):
        for name, inner in value.items():
            if name in _TEXTS and key not in _NAMES:
                yield f"{name}: {inner!r}"
            else:
                yield from _texts(inner, str(name))
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner, "")
