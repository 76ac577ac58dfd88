"""The members in which an answer says how a call went, and the forms of "no" in them."""

from __future__ import annotations

from perfex_client._runtime.extend import quirk

FLAGS = quirk("PX-32")(("status", "success", "paymentmode"))
"""Members that say whether a call went well; payments have one of their own."""
OUTCOME = frozenset({*FLAGS, "message", "error", "errors", "code"})
"""Members of an answer that says only how a call went."""


@quirk("PX-31")
def is_no(value: object) -> bool:
    """Return whether a flag is false: as JSON, as a number, or as text."""
    return value is False or (type(value) in (int, str) and str(value).strip().casefold() in ("0", "false"))
