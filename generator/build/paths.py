"""Read the keys of `paths`: the route and its parameters, in the notations of OpenAPI and of other tools."""

from __future__ import annotations

import re
from collections.abc import Set

from ..runtime.core.values import Value

_BRACES = re.compile(r"\{([^{}]*)\}")
_OPERATORS = {
    "+": "reserved",
    "#": "fragment",
    ".": "label",
    "/": "segments",
    ";": "matrix",
    "?": "query",
    "&": "query",
}
"""The operators of RFC 6570 with their styles: those of OpenAPI, and four that OpenAPI does not have."""


class Slot(Value):
    """A parameter in a path."""

    wire: str
    style: str | None = None
    """The style that the path gives it; None if the parameter decides."""

    explode: bool = False
    reserved: bool = False
    """Whether its value may contain slashes."""


class Template(Value):
    """A key of `paths`, taken apart."""

    route: str
    """What is sent, with every parameter as `{name}`; behind a '#', what tells operations at one path apart."""

    slots: tuple[Slot, ...]
    queries: tuple[str, ...]
    """Names of query parameters in the key, such as `{?page,size}`."""


def placeholders(path: str) -> list[str]:
    """Return all texts in braces of a path."""
    return _BRACES.findall(path)


def read_path(path: str, declared: Set[str], asked: Set[str] = frozenset()) -> Template:
    """Return the route and the parameters of a key of `paths`.

    What follows a '#' only tells keys apart; the client does not send it. Beside `{name}` the ways of other tools are
    understood: RFC 6570's operators (`{+rest}`, `{/parts*}`, `{?page,size}`), catch-alls (`{rest+}`, `{*rest}`),
    patterns (`{id:int}`, `{name=shelves/*}`) and `:name`, where a parameter of that name is declared.

    Args:
        path: The key.
        declared: Names of the path parameters that are described.
        asked: Names of the query parameters that are described.
    """
    slots: list[Slot] = []
    queries: list[str] = []
    sent, action = _read_key(path, declared, slots, queries)
    start, mark, query = sent.partition("?")
    start = _read_colons(start, declared, slots)
    pieces = [piece for piece in query.split("&") if not _is_described(piece, declared, asked)]
    route = start + (mark + "&".join(pieces) if any(pieces) else "")
    by_name = {slot.wire: slot for slot in reversed(slots)}
    standing = [by_name[name] for name in dict.fromkeys(placeholders(route)) if name in by_name]
    return Template(f"{route}{action}" if len(action) > 1 else route, tuple(standing), tuple(queries))


def _read_key(path: str, declared: Set[str], slots: list[Slot], queries: list[str]) -> tuple[str, str]:
    """Return what a key sends and what follows its '#'; the parameters in braces are added to the lists."""
    sent = ""
    # Braces come first: an operator may be a '#' or a '?'.
    pieces = _BRACES.split(path)
    for at, text in enumerate(pieces):
        if at % 2:
            sent += _read_braces(text, declared, slots, queries)
            continue
        before, mark, behind = text.partition("#")
        sent += before
        if mark:
            return sent, f"#{behind}" if at + 1 == len(pieces) else ""
    return sent, ""


def _read_colons(start: str, declared: Set[str], slots: list[Slot]) -> str:
    """Return a path with braces for each `:name` of a declared parameter, which is added to the list."""
    for name in sorted(declared - {slot.wire for slot in slots}):
        by_colon = rf"/:{re.escape(name)}(?=/|$)"
        if re.search(by_colon, start):
            start = re.sub(by_colon, f"/{{{name}}}".replace("\\", r"\\"), start)
            slots.append(Slot(name))
    return start


def _is_described(piece: str, declared: Set[str], asked: Set[str]) -> bool:
    """Return whether a query in a path, such as `page={page}`, is also described as a query parameter."""
    named = placeholders(piece)
    return bool(named) and all(name in asked and name not in declared for name in named)


def _read_braces(text: str, declared: Set[str], slots: list[Slot], queries: list[str]) -> str:
    """Return the route text of one pair of braces; its parameters are added to the lists."""
    if not text.strip():
        return "%7B%7D"
    if text in declared:
        slots.append(Slot(text, None, False, text.startswith(("+", "*")) or text.endswith("+")))
        return f"{{{text}}}"
    operator = text[0] if text[0] in _OPERATORS and text[1:] else ""
    style = _OPERATORS.get(operator)
    names = _names(text, operator, declared)
    if style == "query":
        queries.extend(name.strip("* ") for name in names if name.strip("* "))
        return ""
    if style == "fragment":
        return ""
    read_slots = [_slot(name, style, declared) for name in names]
    slots.extend(read_slots)
    if operator == "/":
        return "".join(f"/{{{slot.wire}}}" for slot in read_slots)
    return ("" if style in ("label", "matrix") else ",").join(f"{{{slot.wire}}}" for slot in read_slots)


def _names(text: str, operator: str, declared: Set[str]) -> list[str]:
    """Return the names in one pair of braces; a comma separates them after an operator, or if all are declared."""
    names = text.removeprefix(operator).split(",")
    return names if operator or all(name.strip("* ") in declared for name in names) else [text]


def _slot(text: str, style: str | None, declared: Set[str]) -> Slot:
    bare = text.strip()
    reserved = style == "reserved" or bare.startswith("*") or bare.endswith("+")
    name, _, pattern = bare.partition("=")
    explode = name.endswith("*") and not name.startswith("*")
    if "/" in pattern or "**" in pattern:
        reserved = True
    name, _, pattern = name.strip("*+?").partition(":")
    name = name.strip()
    if pattern in ("path", ".*", ".+"):
        reserved = True
    if name not in declared and not re.fullmatch(r"[\w.-]+", name):
        # Nothing we know how to read: it is a name as it stands.
        return Slot(text)
    if style == "segments":
        style = style if explode else None
    return Slot(name, None if style == "reserved" else style, explode, reserved)
