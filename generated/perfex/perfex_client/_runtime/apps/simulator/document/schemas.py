# Copied from generator/runtime/apps/simulator/document/schemas.py; edit it there, then generate again.
"""Judge a value by its schema, in plain sentences; a judge of its own, which shares nothing with a client."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, datetime
from typing import Any

from .document import Document
from .values import Row, is_list, is_row, listing, mapping

_LONGEST = 1_000
"""Characters of a text that is compared with a pattern: patterns of strangers may be slow."""
_DEEPEST = 60

_KINDS: dict[str, tuple[str, Callable[[Any], bool]]] = {
    "string": ("a text", lambda value: isinstance(value, str)),
    "integer": ("a whole number", lambda value: _is_whole(value)),
    "number": ("a number", lambda value: isinstance(value, int | float) and not isinstance(value, bool)),
    "boolean": ("true or false", lambda value: isinstance(value, bool)),
    "array": ("a list", lambda value: isinstance(value, list)),
    "object": ("an object", lambda value: isinstance(value, dict)),
    "null": ("null", lambda value: value is None),
}


class Judge:
    """Judges values of one document.

    Args:
        document: Where references lead.
        exact: Whether it judges answers: members that only requests have are wrong in them, members that only answers
            have are not left out, and a value of `oneOf` fits no other choice.
    """

    def __init__(self, document: Document, *, exact: bool = False) -> None:
        self._document = document
        self._exact = exact

    def faults(self, schema: Any, value: Any, at: str = "", *, texts: bool = False) -> list[tuple[str, str]]:
        """Return what is wrong with a value: the member at fault, then a sentence about it.

        Args:
            schema: The schema, or a reference to it.
            value: The value.
            at: What the value is called.
            texts: Whether it comes from a form or a URL, where a number is a text too.
        """
        return list(self._faults(schema, value, at, texts, 0))

    def _faults(self, schema: Any, value: Any, at: str, texts: bool, depth: int) -> Iterator[tuple[str, str]]:
        node = mapping(self._document.resolved(schema))
        if depth > _DEEPEST or not node or _is_file(value) or (value is None and node.get("nullable") is True):
            return
        yield from self._composed(node, value, at, texts, depth)
        kinds = _kinds(node)
        if kinds and not any(_fits(kind, value, texts) for kind in kinds):
            wanted = " or ".join(_KINDS[kind][0] for kind in kinds)
            yield at, f"{_called(at)} must be {wanted}, not {_shown(value)}."
            return
        yield from _limits(node, value, at, texts)
        yield from self._of_answer(node, value, at) if self._exact else ()
        if is_row(value):
            yield from self._members(node, value, at, texts, depth)
        for index, part in enumerate(listing(value)):
            yield from self._faults(node.get("items"), part, f"{at}[{index}]", texts, depth + 1)

    def _composed(self, node: Row, value: Any, at: str, texts: bool, depth: int) -> Iterator[tuple[str, str]]:
        for part in listing(node.get("allOf")):
            yield from self._faults(part, value, at, texts, depth + 1)
        for word in ("oneOf", "anyOf"):
            tried = [list(self._faults(arm, value, at, texts, depth + 1)) for arm in listing(node.get(word))]
            if tried and all(tried):
                yield min(tried, key=len)[0]
            elif self._exact and word == "oneOf" and tried.count([]) > 1:
                yield at, f"{_called(at)} fits several choices, and must fit one."

    def _of_answer(self, node: Row, value: Any, at: str) -> Iterator[tuple[str, str]]:
        if node.get("format") == "time" and isinstance(value, str) and not _is_clock(value):
            yield at, f"{_called(at)} must be a time like 09:00:00, not {_shown(value)}."
        row = mapping(value)
        for name in hidden_in(self._document, node) if row else ():
            if row.get(name):
                yield _below(at, name), f"{_called(_below(at, name))} is a member of requests alone."

    def _members(self, node: Row, value: Row, at: str, texts: bool, depth: int) -> Iterator[tuple[str, str]]:
        known = mapping(node.get("properties"))
        other_side = "writeOnly" if self._exact else "readOnly"
        for name in listing(node.get("required")):
            if name not in value and not mapping(self._document.resolved(known.get(name))).get(other_side):
                yield _below(at, name), f"{_called(_below(at, name))} is missing."
        for name, part in value.items():
            if name in known:
                yield from self._faults(known[name], part, _below(at, name), texts, depth + 1)
            elif node.get("additionalProperties") is False and not mapping(node.get("patternProperties")):
                yield _below(at, name), f"{_called(_below(at, name))} is not a member that is documented."
            elif isinstance(node.get("additionalProperties"), dict):
                yield from self._faults(node["additionalProperties"], part, _below(at, name), texts, depth + 1)


def members_of(document: Document, schema: Any, depth: int = 0) -> dict[str, Row]:
    """Return the documented members of a schema, those of its parts included, by name."""
    node = mapping(document.resolved(schema))
    if not node or depth > _DEEPEST:
        return {}
    return dict(document.once(f"members {depth}", node, lambda: _members_of(document, node, depth)))


def _members_of(document: Document, node: Row, depth: int) -> dict[str, Row]:
    members: dict[str, Row] = {}
    for word in ("allOf", "oneOf", "anyOf"):
        for part in listing(node.get(word)):
            members |= members_of(document, part, depth + 1)
    for name, part in mapping(node.get("properties")).items():
        members[name] = mapping(document.resolved(part))
    return members


def kind_of(node: Row) -> str:
    """Return the first type of a schema that is not null; an object or a list where only its words say so."""
    kind = node.get("type")
    kinds = [kind] if isinstance(kind, str) else [str(one) for one in listing(kind)]
    first = next((kind for kind in kinds if kind != "null"), "")
    if not first and "properties" in node:
        return "object"
    return first or ("array" if "items" in node else "")


def required_of(document: Document, schema: Any, depth: int = 0) -> frozenset[str]:
    """Return the members that a schema requires, those of all its parts included."""
    node = mapping(document.resolved(schema))
    if not node:
        return frozenset()
    return document.once(f"required {depth}", node, lambda: _all_required(document, node, depth))


def _all_required(document: Document, node: Row, depth: int) -> frozenset[str]:
    parts = listing(node.get("allOf")) if depth < 20 else []
    return frozenset(listing(node.get("required"))).union(*(required_of(document, part, depth + 1) for part in parts))


def hidden_in(document: Document, schema: Any) -> frozenset[str]:
    """Return the members that only requests have; a list of what only requests have is one of them."""
    node = mapping(document.resolved(schema))
    return document.once("hidden", node, lambda: _hidden_in(document, node)) if node else frozenset()


def _hidden_in(document: Document, node: Row) -> frozenset[str]:
    members = members_of(document, node)
    inner = {name: mapping(document.resolved(part.get("items"))) for name, part in members.items()}
    return frozenset(name for name in members if members[name].get("writeOnly") or inner[name].get("writeOnly"))


def is_open(document: Document, schema: Any) -> bool:
    """Whether a schema takes members that it does not name."""
    node = mapping(document.resolved(schema))
    parts = [part for word in ("allOf", "oneOf", "anyOf") for part in listing(node.get(word))]
    return node.get("additionalProperties") is not False and all(is_open(document, part) for part in parts)


def _kinds(node: Row) -> list[str]:
    kind = node.get("type")
    kinds = [kind] if isinstance(kind, str) else [str(one) for one in listing(kind)]
    return [kind for kind in kinds if kind in _KINDS]


def _fits(kind: str, value: Any, texts: bool) -> bool:
    if _KINDS[kind][1](value):
        return True
    if kind == "number" and _is_whole(value):
        return True
    if not texts:
        return False
    if isinstance(value, str):
        return _text_fits(kind, value)
    # A form has one list where it has one entry, and no way to say that a list or an object is empty.
    return kind == "array" and not isinstance(value, dict)


def _text_fits(kind: str, text: str) -> bool:
    if kind == "integer":
        return re.fullmatch(r"-?[0-9]{1,40}", text) is not None
    if kind == "number":
        return re.fullmatch(r"-?[0-9]{1,40}(?:\.[0-9]{0,40})?", text) is not None
    if kind == "boolean":
        return text.lower() in ("true", "false", "1", "0", "on", "off", "yes", "no", "")
    return kind == "array" or (kind == "null" and text == "")


def _limits(node: Row, value: Any, at: str, texts: bool) -> Iterator[tuple[str, str]]:
    yield from _choices(node, value, at, texts)
    if isinstance(value, str):
        yield from _text_limits(node, value, at)
    number = _number(value, texts and bool({"integer", "number"} & set(_kinds(node))))
    if number is not None:
        yield from _number_limits(node, number, value, at)
    if is_list(value):
        count = len(value)
        if count < _count(node, "minItems", 0):
            yield at, f"{_called(at)} must have at least {node['minItems']} entries, not {count}."
        if count > _count(node, "maxItems", count):
            yield at, f"{_called(at)} must have at most {node['maxItems']} entries, not {count}."


def _choices(node: Row, value: Any, at: str, texts: bool) -> Iterator[tuple[str, str]]:
    choices = listing(node.get("enum"))
    if choices and not _is_among(value, choices, texts):
        wanted = ", ".join(_shown(choice) for choice in choices[:12])
        yield at, f"{_called(at)} must be one of {wanted}, not {_shown(value)}."
    if "const" in node and not _is_among(value, [node["const"]], texts):
        yield at, f"{_called(at)} must be {_shown(node['const'])}, not {_shown(value)}."


def _is_among(value: Any, choices: list[Any], texts: bool) -> bool:
    return value in choices or (texts and str(value) in map(_text, choices))


def _number_limits(node: Row, number: float, value: Any, at: str) -> Iterator[tuple[str, str]]:
    low, high = node.get("minimum"), node.get("maximum")
    if isinstance(low, int | float) and number < low:
        yield at, f"{_called(at)} must be at least {low}, not {_shown(value)}."
    if isinstance(high, int | float) and number > high:
        yield at, f"{_called(at)} must be at most {high}, not {_shown(value)}."


def _text_limits(node: Row, value: str, at: str) -> Iterator[tuple[str, str]]:
    if len(value) < _count(node, "minLength", 0):
        yield at, f"{_called(at)} must have at least {node['minLength']} characters."
    if len(value) > _count(node, "maxLength", len(value)):
        yield at, f"{_called(at)} must have at most {node['maxLength']} characters, not {len(value)}."
    pattern = node.get("pattern")
    if isinstance(pattern, str) and len(value) <= _LONGEST and not _matches(pattern, value):
        yield at, f"{_called(at)} must fit the pattern {pattern}, and {_shown(value)} does not."
    kind, is_one = _FORMATS.get(str(node.get("format")), ("", bool))
    if value and not is_one(value):
        yield at, f"{_called(at)} must be {kind}, not {_shown(value)}."


def _count(node: Row, word: str, other: int) -> int:
    value = node.get(word)
    return value if isinstance(value, int) else other


def _matches(pattern: str, value: str) -> bool:
    try:
        return re.search(pattern, value) is not None
    except re.error:
        return True


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return len(text) == 10


def _is_time(text: str) -> bool:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return len(text) > 10


def _is_clock(text: str) -> bool:
    return re.fullmatch(r"\d\d:\d\d:\d\d(?:\.\d+)?(?:[zZ]|[+-]\d\d:\d\d)?", text) is not None


def _is_uuid(text: str) -> bool:
    return re.fullmatch(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", text) is not None


_FORMATS: dict[str, tuple[str, Callable[[str], bool]]] = {
    "date": ("a date like 2026-01-05", _is_date),
    "date-time": ("a time like 2026-01-05T10:00:00Z", _is_time),
    "uuid": ("an identifier like 6f1c3b1e-0000-4000-8000-000000000001", _is_uuid),
}


def _number(value: Any, texts: bool) -> float | None:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value
    if texts and isinstance(value, str) and _text_fits("number", value):
        return float(value)
    return None


def _is_whole(value: Any) -> bool:
    return (isinstance(value, int) and not isinstance(value, bool)) or (isinstance(value, float) and value.is_integer())


def _is_file(value: Any) -> bool:
    return isinstance(value, bytes) or hasattr(value, "content")


def _text(value: Any) -> str:
    if value is None:
        return ""
    # 0 and 1 equal the booleans, and are written otherwise.
    return str(value).lower() if isinstance(value, bool) else str(value)


def _called(at: str) -> str:
    return at or "The body"


def _below(at: str, name: str) -> str:
    return f"{at}.{name}" if at else name


def _shown(value: Any) -> str:
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, dict):
        return "an object"
    if isinstance(value, list):
        return "a list"
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."
