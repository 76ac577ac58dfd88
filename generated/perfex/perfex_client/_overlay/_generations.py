# Copied from overlays/perfex/_generations.py; edit it there, then generate again.
"""What the two generations of the module differ in for those who send: 2.x wants more, 3.x takes more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar, cast

from attrs import evolve

from perfex_client._runtime.extend import UNSET, Call, DecodeError, InvalidArgument, is_unset

T = TypeVar("T")

_SEARCH = "/search/{keysearch}"
_NEWER = ("sort", "fields", "created_after", "created_before", "clientid", "userid")
"""Parameters of listings that 2.x takes no notice of: it would send all rows, as if each had been asked for."""
_OWNERS = ("clientid", "userid")

WANTED: Mapping[tuple[str, str], Sequence[str]] = {
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
"""Members that 2.x refuses a write without, by method and path; 3.x takes the write without them."""


def refuse_newer(call: Call[Any]) -> None:
    """Refuse what only 3.x knows.

    Raises:
        InvalidArgument: A parameter of the call is one that 2.x takes no notice of.
    """
    newer = [name for name in _NEWER if not is_unset(call.query.get(name, UNSET))]
    if newer:
        raise InvalidArgument(
            f"{', '.join(newer)}: version 2.x takes no notice and would give all rows; where the server has version "
            '3.x, make the client with generation="3.x"'
        )


def refuse_incomplete(names: Sequence[str], why: str = "") -> None:
    """Refuse a write that 2.x would refuse.

    Raises:
        InvalidArgument: There are names of members that 2.x wants.
    """
    if names:
        raise InvalidArgument(
            f"version 2.x wants {', '.join(names)}{why}; give {'them' if len(names) > 1 else 'it'}, or make the client "
            'with generation="3.x" where the server has that'
        )


def searched(call: Call[T]) -> Call[T]:
    """Return a search as 3.x takes it: the text in the query, where any text can stand."""
    if not call.route.endswith(_SEARCH):
        return call
    path = dict(call.path)
    query = {**call.query, "q": path.pop("keysearch")}
    return evolve(call, route=call.route.removesuffix("/{keysearch}"), path=path, query=query)


def refuse_others(call: Call[Any], rows: object) -> None:
    """Refuse a page with rows of other customers than the one asked for.

    No page of the vendor names these filters, so a server may take no notice of them.

    Raises:
        DecodeError: A row is of another customer.
    """
    for name in _OWNERS:
        asked = call.query.get(name, UNSET)
        if is_unset(asked) or not isinstance(rows, list):
            continue
        for row in cast("list[object]", rows):
            owner = cast("Mapping[str, object]", row).get(name, UNSET) if isinstance(row, Mapping) else UNSET
            if owner is not UNSET and str(owner) != str(asked):
                raise DecodeError(f"{name} {asked} was asked for and {owner} came: the server takes no notice of it")
