"""Compare what a document says of itself."""

from __future__ import annotations

from collections.abc import Iterator

from ..changes import Change, Touched
from ..snapshot import Side


def compare_document(old: Side, new: Side) -> Iterator[Change]:
    """Yield a changed version or title of the vendor's own document."""
    was, now = old.project.api.version, new.project.api.version
    places = old.place("#/info/version"), new.place("#/info/version")
    if was != now:
        text = f"The vendor's document has the version `{now}`; before, it had `{was}`."
        names = (Touched("version of the document", was, now),)
        yield Change("document-version", text, None, None, "docs", *places, names)
    was, now = old.project.api.title, new.project.api.title
    if was != now:
        text = f"The vendor's document has the title `{now}`; before, it had `{was}`."
        places = old.place("#/info/title"), new.place("#/info/title")
        yield Change("docs", text, None, None, "docs", *places, (Touched("title of the document", was, now),))
