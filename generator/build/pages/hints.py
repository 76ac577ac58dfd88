"""Read how a listing is paged from the extensions of other generators."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from ...read.resolve import Node
from ...runtime.core.values import Value
from .recognize import Listing

_JSON_PATH = re.compile(r"\$((?:\.[\w@$-]+)+)")
_LAST_ROW = re.compile(r"\$((?:\.[\w@$-]+)*)\[-1\]\.([\w@$-]+)")
_FERN = re.compile(r"\$(request|response)\.([\w@$.-]+)")

HINTS = ("x-speakeasy-pagination", "x-ms-pageable", "x-fern-pagination")
"""The extensions that are read."""


class BadHint(Exception):
    """An extension names what the operation does not have; the text says what."""


class _Names(Value):
    """Finds what an extension names in an operation."""

    listing: Listing

    def member(self, path: str) -> str:
        """Return the path of a member of the answer, or raise `BadHint`."""
        if not any(member.path == path for member in self.listing.members):
            raise BadHint(f"the answer has no member {path!r}")
        return path

    def parameter(self, wire: str, inside: str | None = None) -> dict[str, object]:
        """Return the words for where a parameter is, or raise `BadHint`."""
        for asked in self.listing.asked:
            if asked.wire == wire and inside in (None, asked.inside):
                return {"in": "body"} if asked.inside == "body" else {}
        raise BadHint(f"the operation has no parameter {wire!r}")


def hinted(listing: Listing, operation: Node, root: Node) -> Mapping[str, object] | None:
    """Return the value of `x-pagination` that an extension stands for; None if the operation has none.

    An empty mapping says that there is only one page.

    Raises:
        BadHint: The extension names what the operation does not have, or is not understood.
    """
    readers: dict[str, Callable[[Mapping[str, Any], _Names], Mapping[str, object]]] = {
        "x-speakeasy-pagination": _speakeasy,
        "x-ms-pageable": _microsoft,
        "x-fern-pagination": _fern,
    }
    for word, read in readers.items():
        value = operation.value.get(word)
        if word == "x-fern-pagination" and value is True:
            value = root.value.get(word)
        if value is False:
            return {}
        if isinstance(value, Mapping):
            try:
                return read(value, _Names(listing))
            except BadHint as error:
                raise BadHint(f"{word}: {error}") from None
    return None


def _speakeasy(value: Mapping[str, Any], names: _Names) -> Mapping[str, object]:
    inputs = [entry for entry in _list(value.get("inputs")) if isinstance(entry, Mapping)]
    outputs: Mapping[str, Any] = value["outputs"] if isinstance(value.get("outputs"), Mapping) else {}
    results = outputs.get("results")
    items = _rows(names) if results is None else _items(_plain(results), names)
    limit = _speakeasy_input(inputs, "limit", names)
    match value.get("type"):
        case "offsetLimit":
            return {**_speakeasy_number(inputs, outputs, names), **limit, **items}
        case "cursor":
            cursor = _required(_speakeasy_input(inputs, "cursor", names))
            return {"style": "cursor", **cursor, **limit, **_next_cursor(outputs.get("nextCursor"), names), **items}
        case "url":
            return {"style": "next", "next": names.member(_plain(outputs.get("nextUrl"))), **limit, **items}
        case other:
            raise BadHint(f"the type {other!r:.40} is not known")


def _speakeasy_number(
    inputs: Iterable[Mapping[str, Any]], outputs: Mapping[str, Any], names: _Names
) -> dict[str, object]:
    page = _speakeasy_input(inputs, "page", names)
    if not page:
        return {"style": "offset", **_required(_speakeasy_input(inputs, "offset", names))}
    pages = outputs.get("numPages")
    return {"style": "page", **page, **({} if pages is None else {"total-pages": names.member(_plain(pages))})}


def _speakeasy_input(inputs: Iterable[Mapping[str, Any]], kind: str, names: _Names) -> dict[str, object]:
    """Return the words for the input of a kind; none if there is no such input."""
    for entry in inputs:
        if entry.get("type") == kind:
            inside = "body" if entry.get("in") == "requestBody" else "query"
            wire = str(entry.get("name"))
            return {"limit" if kind == "limit" else "page": wire, **names.parameter(wire, inside)}
    return {}


def _next_cursor(path: object, names: _Names) -> dict[str, object]:
    if isinstance(path, str) and (last := _LAST_ROW.fullmatch(path)):
        if last[1].removeprefix(".") != (names.listing.items or ""):
            raise BadHint(f"{path!r:.60} is not a member of the last row")
        return {"last-row": last[2]}
    return {"next": names.member(_plain(path))}


def _microsoft(value: Mapping[str, Any], names: _Names) -> Mapping[str, object]:
    link, item = value.get("nextLinkName"), value.get("itemName", "value")
    if not isinstance(link, str):
        return {}
    return {"style": "next", "next": names.member(link), **_items(str(item), names)}


def _fern(value: Mapping[str, Any], names: _Names) -> Mapping[str, object]:
    results = _items(_of(value.get("results"), "response"), names)
    more = {"has-next": names.member(_of(value["has-next-page"], "response"))} if "has-next-page" in value else {}
    if "cursor" in value:
        wire = _of(value["cursor"], "request")
        following = {"next": names.member(_of(value.get("next_cursor"), "response"))}
        return {"style": "cursor", "page": wire, **names.parameter(wire), **following, **more, **results}
    if "offset" in value:
        wire = _of(value["offset"], "request")
        step = {"limit": _of(value["step"], "request")} if "step" in value else {}
        style = "offset" if step else "page"
        return {"style": style, "page": wire, **names.parameter(wire), **step, **more, **results}
    if "next_uri" in value:
        return {"style": "next", "next": names.member(_of(value["next_uri"], "response")), **more, **results}
    raise BadHint("neither cursor, offset nor next_uri is there")


def _of(value: object, whose: str) -> str:
    """Return the name in a reference such as `$response.data`."""
    match = _FERN.fullmatch(value) if isinstance(value, str) else None
    if match is None or match[1] != whose:
        raise BadHint(f"expected ${whose}. and a name, found {value!r:.60}")
    return match[2]


def _plain(path: object) -> str:
    """Return a dotted path for a JSONPath without filters."""
    match = _JSON_PATH.fullmatch(path) if isinstance(path, str) else None
    if match is None:
        raise BadHint(f"{path!r:.60} is not a path such as $.data")
    return match[1].removeprefix(".")


def _items(path: str, names: _Names) -> dict[str, object]:
    return {} if names.listing.items is None else {"items": names.member(path)}


def _rows(names: _Names) -> dict[str, object]:
    return {} if names.listing.items is None else {"items": names.listing.items}


def _required(inputs: dict[str, object]) -> dict[str, object]:
    if not inputs:
        raise BadHint("an input for the page is missing")
    return inputs


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []
