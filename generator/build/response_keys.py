"""Read the responses of an operation by status, in all the forms documents use."""

from __future__ import annotations

import re
from collections.abc import Callable
from http import HTTPStatus

from ..read.resolve import Node

_PHRASES = {status.phrase.lower(): str(status.value) for status in HTTPStatus}


def responses(operation: Node, complain: Callable[[Node, str, bool], None]) -> list[tuple[str, Node]]:
    """Return key and node of each response; the key is a status, a range such as `2XX`, or `default`.

    Args:
        operation: The operation.
        complain: Told of keys that are no statuses: the node, a sentence, and whether it costs behaviour.
    """
    members = [(key, node) for key, node in operation.members("responses") if not key.lower().startswith("x-")]
    exact = {key for key, _ in members}
    entries: list[tuple[str, Node]] = []
    for key, node in members:
        status = _status(key)
        if status is None or (status != key and status in exact):
            known = "a status has three digits, or is a range such as 2XX, or default"
            complain(node, f"{key!r:.60} is not a status: {known}; the response is left out", True)
            continue
        if status.upper() != key.upper():
            complain(node, f"{key!r:.60} is not a status; it is read as {status}", False)
        exact.add(status)
        entries.append((status, node))
    return entries


def _status(key: str) -> str | None:
    text = key.strip()
    if text.lower() == "default":
        return "default"
    if re.fullmatch("[1-5]([0-9]{2}|XX)", text.upper(), re.ASCII):
        return text.upper()
    if re.fullmatch("[1-5][0-9]?X+", text.upper(), re.ASCII):
        return f"{text[0]}XX"
    numbered = re.match(r"([1-5][0-9]{2})(?![0-9A-Za-z])", text, re.ASCII)
    return numbered[1] if numbered else _PHRASES.get(text.lower())
