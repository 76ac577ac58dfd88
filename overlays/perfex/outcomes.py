"""Recognise success and failure in answers, in all the forms that the server uses."""

from __future__ import annotations

from typing import cast

from perfex_client._runtime.extend import quirk

FLAGS = quirk("PX-32")(("status", "success", "paymentmode"))
"""Members that say whether a call went well; payments have one of their own."""
_OUTCOME = frozenset({*FLAGS, "message", "error", "errors", "code"})
"""Members of an answer that says only how a call went."""


@quirk("PX-31")
def is_no(value: object) -> bool:
    """Return whether a flag is false: as JSON, as a number, or as text."""
    return value is False or (type(value) in (int, str) and str(value).strip().casefold() in ("0", "false"))


@quirk("PX-13")
def denies(document: object, *, of_write: bool) -> bool:
    """Return whether an answer with a success status says that the call failed.

    Args:
        document: The answer.
        of_write: Whether it answers a write. Every answer to one says how it went; of a record that is read, a
            `status` of 0 is a column.
    """
    if not isinstance(document, dict):
        return False
    members = cast("dict[str, object]", document)
    return (of_write or members.keys() <= _OUTCOME) and any(is_no(members.get(name)) for name in FLAGS)
