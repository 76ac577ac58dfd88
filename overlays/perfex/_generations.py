"""Differences between requests to the two generations of the module: 2.x requires more, 3.x accepts more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar, cast

from attrs import evolve

from perfex_client._runtime.extend import (
    UNSET,
    Call,
    DecodeError,
    InvalidArgument,
    is_unset,
    quirk,
)

T = TypeVar("T")

_SEARCH = "/search/{keysearch}"
_NEWER = ("sort", "fields", "created_after", "created_before", "clientid", "userid")
"""Parameters of listings that 2.x takes no notice of: it would send all rows, as if each had been asked for."""
_OWNERS = ("clientid", "userid")

WANTED: Mapping[tuple[str, str], Sequence[str]] = quirk("PX-57")(
    {
        ("POST", "/api/invoices"): (
            "number",
            "date",
            "currency",
            "subtotal",
            "total",
            "billing_street",
            "allowed_payment_modes",
        ),
        ("POST", "/api/estimates"): ("subtotal", "total"),
        ("POST", "/api/credit_notes"): ("subtotal", "total"),
        ("PUT", "/api/customers/{id}"): ("company",),
        ("PUT", "/api/contacts/{id}"): ("firstname", "lastname", "email"),
        ("PUT", "/api/invoices/{id}"): (
            "clientid",
            "number",
            "date",
            "currency",
            "items",
            "subtotal",
            "total",
            "billing_street",
            "allowed_payment_modes",
        ),
        ("PUT", "/api/estimates/{id}"): (
            "clientid",
            "number",
            "date",
            "currency",
            "billing_street",
            "items",
            "subtotal",
            "total",
            "status",
        ),
        ("PUT", "/api/credit_notes/{id}"): ("clientid", "date", "number", "currency", "items", "subtotal", "total"),
        ("PUT", "/api/proposals/{id}"): ("subject", "rel_id", "proposal_to", "date", "currency", "email", "items"),
        ("PUT", "/api/expenses/{id}"): ("category", "amount", "date", "currency"),
        ("PUT", "/api/projects/{id}"): ("name", "rel_type", "clientid", "billing_type", "start_date", "status"),
        ("PUT", "/api/milestones/{id}"): ("project_id", "name", "due_date"),
        ("PUT", "/api/staffs/{id}"): ("firstname", "email"),
        ("PUT", "/api/tickets/{id}"): ("subject", "department", "contactid", "userid", "priority"),
        ("PUT", "/api/leads/{id}"): ("source", "status", "name", "assigned"),
    }
)
"""Members that 2.x refuses a write without, by method and path; 3.x takes the write without them."""


@quirk("PX-57")
def refuse_newer(call: Call[Any]) -> None:
    """Refuse a call with parameters that only 3.x supports.

    Raises:
        InvalidArgument: The call has a parameter that 2.x ignores.
    """
    newer = [name for name in _NEWER if not is_unset(call.query.get(name, UNSET))]
    if newer:
        raise InvalidArgument(
            f"{', '.join(newer)}: version 2.x takes no notice and would give all rows; where the server has version "
            '3.x, make the client with generation="3.x"'
        )


@quirk("PX-57")
def refuse_incomplete(names: Sequence[str], why: str = "") -> None:
    """Refuse a write without the members that 2.x requires.

    Raises:
        InvalidArgument: Members that 2.x requires are missing.
    """
    if names:
        raise InvalidArgument(
            f"version 2.x wants {', '.join(names)}{why}; give {'them' if len(names) > 1 else 'it'}, or make the client "
            'with generation="3.x" where the server has that'
        )


@quirk("PX-57")
def searched(call: Call[T]) -> Call[T]:
    """Return the search call for 3.x, with the text in the query: there, any text is valid."""
    if not call.route.endswith(_SEARCH):
        return call
    path = dict(call.path)
    query = {**call.query, "q": path.pop("keysearch")}
    return evolve(call, route=call.route.removesuffix("/{keysearch}"), path=path, query=query)


@quirk("PX-57")
def refuse_others(call: Call[Any], rows: object) -> None:
    """Raise an error if a page has rows of customers other than the requested one.

    The vendor does not document these filters, so a server may ignore them.

    Raises:
        DecodeError: A row belongs to another customer.
    """
    for name in _OWNERS:
        asked = call.query.get(name, UNSET)
        if is_unset(asked) or not isinstance(rows, list):
            continue
        for row in cast("list[object]", rows):
            owner = cast("Mapping[str, object]", row).get(name, UNSET) if isinstance(row, Mapping) else UNSET
            if owner is not UNSET and str(owner) != str(asked):
                raise DecodeError(f"{name} {asked} was asked for and {owner} came: the server takes no notice of it")
