"""Where a call says which page it asks for: in its query, or in its body."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar, cast

from attrs import evolve

from ..call.call import Call
from ..core.quirks import Paging, dig
from ..core.values import UNSET, Unset, is_unset

T = TypeVar("T")


def asked(call: Call[Any], paging: Paging, name: str | None) -> object:
    """Return the value of a paging parameter; `UNSET` if the call does not have it."""
    if name is None:
        return UNSET
    if paging.inside == "query" and not (leads_inside(name) and name not in call.query):
        value = call.query.get(name, UNSET)
        return UNSET if type(value) is Unset else value
    head, _, rest = name.partition(".")
    value = (
        dig(_members(_body(call)[1]), name) if paging.inside == "body" else dig(_members(call.query.get(head)), rest)
    )
    return UNSET if is_unset(value) else value


def asking(call: Call[T], paging: Paging, values: Mapping[str, object]) -> Call[T]:
    """Return the call with other values of paging parameters."""
    if not values:
        return call
    if paging.inside == "query":
        query = dict(call.query)
        for name, value in values.items():
            query = {**query, name: value} if name in query else _with(query, name.split("."), value)
        return evolve(call, query=query)
    slot, body = _body(call)
    members = _members(body)
    for name, value in values.items():
        members = _with(members, name.split("."), value)
    return evolve(call, form=members) if slot == "form" else evolve(call, json=members)


def leads_inside(name: str) -> bool:
    """Return whether a paging parameter is a member of another: `pageable.page`."""
    return "." in name


def with_one_body(call: Call[T], paging: Paging) -> Call[T]:
    """Return the call with the one body that its arguments choose, if its paging parameters are there."""
    return call.variants[0].one_of(call) if call.variants and paging.inside == "body" else call


def _body(call: Call[Any]) -> tuple[str, object]:
    return ("form", call.form) if is_unset(call.json) and not is_unset(call.form) else ("json", call.json)


def _members(body: object) -> dict[str, object]:
    if isinstance(body, Mapping):
        return dict(cast("Mapping[str, object]", body))
    to_dict: Callable[[], dict[str, object]] | None = getattr(body, "to_dict", None)
    return {} if to_dict is None else to_dict()


def _with(members: Mapping[str, object], path: list[str], value: object) -> dict[str, object]:
    head, *rest = path
    if not rest:
        return {**members, head: value}
    return {**members, head: _with(_members(members.get(head)), rest, value)}
