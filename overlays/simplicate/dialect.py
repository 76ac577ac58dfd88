"""Build requests and recognise failures in the way of Simplicate."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import evolve

from simplicate_client._runtime.extend import (
    UNSET,
    ClientError,
    Dialect,
    Failure,
    InvalidArgument,
    Parts,
    When,
    dig,
    encoded,
    is_unset,
    joined,
    quirk,
)

if TYPE_CHECKING:
    from simplicate_client._runtime.extend import Call, httpx

T = TypeVar("T")

_NULL_AS_TEXT = frozenset({"divergent_payment_term_id"})
"""Members that only the text `null` clears."""

_NO_CUSTOM_FILTERS = frozenset({"/hrm/employee"})
"""Listings whose records have custom fields that cannot be filtered by."""

_NO_DATA: tuple[object, ...] = (UNSET, None, False, "", [], {})
"""Values of `data` that mean that there is none."""


class SimplicateDialect(Dialect):
    """Sends a JSON content type always and null as text in places; recognises failures with a success status."""

    @quirk("SC-14")
    def prepare(self, call: Call[T]) -> Call[T]:
        """Return the call with null spelled as the vendor wants it."""
        members = call.json
        if not isinstance(members, Mapping):
            return call
        body = cast("Mapping[str, object]", members)
        cleared = {name: "null" for name in _NULL_AS_TEXT & body.keys() if body[name] is None}
        return evolve(call, json={**body, **cleared}) if cleared else call

    @quirk("SC-03")
    def encode(self, call: Call[Any]) -> Parts:
        """Add the JSON content type to requests without a body too."""
        parts = super().encode(call)
        if parts.body is None:
            parts.headers.append((b"Content-Type", b"application/json"))
        return parts

    @quirk("SC-39")
    def filtered(self, call: Call[T]) -> Call[T]:
        """Refuse the custom fields that the vendor cannot filter by."""
        filtered_call = super().filtered(call)
        style = self.quirks.filter
        if style is not None and call.route in _NO_CUSTOM_FILTERS:
            query = super().encode(filtered_call).query
            if encoded(f"{style.parameter}[custom_fields.") in query or encoded("[or][custom_fields.") in query:
                raise InvalidArgument("Simplicate cannot filter employees by custom fields").placed(call)
        return filtered_call

    @quirk("SC-04")
    def asking_total(self, call: Call[T]) -> Call[T]:
        """Ask for the count, which the vendor sends only on request."""
        metadata = call.query.get("metadata", UNSET)
        if is_unset(metadata):
            return evolve(call, query={**call.query, "metadata": ["count"]})
        asked = self._query_items(call, "metadata")
        return call if "count" in asked else evolve(call, query={**call.query, "metadata": joined([*asked, "count"])})

    def _query_items(self, call: Call[Any], name: str) -> list[str]:
        """Return the items of a comma separated query parameter."""
        value = call.query.get(name, UNSET)
        items: object = getattr(value, "value", value)
        if isinstance(items, str):
            return items.split(",")
        return [str(item) for item in cast("Iterable[object]", items)] if isinstance(items, (list, tuple, set)) else []

    @quirk("SC-38")
    def refusal(self, call: Call[Any], response: httpx.Response) -> ClientError | None:
        """Return the error of an answer; `errors` without useful `data` mean a failure, even with a success status.

        The documentation prints `data: null`; PHP writes an empty array instead of null.
        """
        error = super().refusal(call, response)
        if error is not None or not response.is_success or not response.content:
            return error
        document = self.document(call, response)
        if dig(document, "data") not in _NO_DATA or not _says_something(dig(document, "errors")):
            return None
        failure = self.failure(call)
        strict = Failure((When("errors", truthy=True),), failure.message, failure.fields, failure.empty)
        return super().refusal(evolve(call, failure=strict), response)


def _says_something(errors: object) -> bool:
    if isinstance(errors, list):
        return any(_says_something(error) for error in cast("list[object]", errors))
    return (
        bool(errors.strip()) if isinstance(errors, str) else isinstance(errors, dict) and len(cast("Any", errors)) > 0
    )
