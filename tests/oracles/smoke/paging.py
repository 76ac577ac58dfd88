"""Turn the documented answer of a listing into a first page and one after the last, whatever tells the next page."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Mapping
from typing import Any

from attrs import evolve

from .received import Received

_MARK = "page-2"
"""What the vendor gives for a cursor, and looks for in later requests."""


def page_of(value: Any, rule: Mapping[str, Any], request: Received, address: str) -> tuple[object, dict[str, str]]:
    """Return the answer to a request for one page, and its headers.

    Args:
        value: The documented answer.
        rule: The `x-pagination` of the operation.
        request: The request.
        address: The URL of the vendor, before the path of the request.
    """
    style = rule.get("style", "page")
    value = copy.deepcopy(value)
    if isinstance(value, dict) and _rows(value, rule) is None:
        # A schema may let an answer without rows leave out their member; a listing has it.
        _set(value, rule.get("items"), [])
    count = _count(value, rule)
    is_later = _asks_for_later(rule, request, count)
    if is_later:
        value = _without_rows(value, rule)
    joint = "&" if "?" in request.target else "?"
    url = None if is_later else f"{address}{request.target}{joint}{_MARK}=1"
    headers = {"link": f'<{url}>; rel="next"'} if style == "link" and url is not None else {}
    if isinstance(value, dict):
        _set(value, rule.get("has-next"), not is_later)
        _set(value, rule.get("total-pages"), 2)
        _set(value, rule.get("total"), count)
        _set(value, rule.get("current"), 2 if is_later else 1)
        if style in ("cursor", "next"):
            _set(value, rule.get("next"), None if is_later else url if style == "next" else _MARK)
    return value, headers


def as_documented(request: Received) -> Received:
    """Return a request without what this vendor itself put into the URL of a next page."""
    target = re.sub(rf"[?&]{_MARK}=1$", "", request.target)
    return request if target == request.target else evolve(request, target=target)


def _asks_for_later(rule: Mapping[str, Any], request: Received, count: int) -> bool:
    """Return whether a request asks for a page after the first; `count` rows are on that one."""
    query: dict[str, Any] = dict(request.query)
    if rule.get("style") in ("link", "next"):
        return _MARK in query
    value: Any = query
    if rule.get("in") == "body":
        value = json.loads(request.body) if request.body else {}
    path = str(rule.get("page", "page"))
    if rule.get("in") != "body":
        # The members of a parameter that is an object are parameters of their own.
        value = query.get(path, query.get(path.rpartition(".")[2]))
    else:
        for name in path.split("."):
            value = value.get(name) if isinstance(value, dict) else None
    if rule.get("style") == "offset":
        return value is not None and int(value) >= count
    first = rule.get("first", 1) if rule.get("style", "page") == "page" else None
    return value is not None and str(value) != str(first)


def _without_rows(value: Any, rule: Mapping[str, Any]) -> Any:
    if isinstance(value, list) or "items" not in rule:
        return []
    _set(value, rule["items"], [])
    return value


def _rows(value: Any, rule: Mapping[str, Any]) -> Any:
    for name in str(rule.get("items", "")).split(".") if "items" in rule else ():
        value = value.get(name) if isinstance(value, dict) else None
    return value


def _count(value: Any, rule: Mapping[str, Any]) -> int:
    rows = _rows(value, rule)
    return len(rows) if isinstance(rows, list) else 0


def _set(value: Any, path: str | None, member: object) -> None:
    """Set a member of the answer; without a path, or where the answer lacks the objects on the way, leave it."""
    if path is None:
        return
    # A name such as `@odata.nextLink` is one member, where the answer has it.
    *parents, name = [path] if isinstance(value, dict) and path in value else path.split(".")
    for parent in parents:
        value = value.get(parent) if isinstance(value, dict) else None
    if isinstance(value, dict):
        value[name] = member
