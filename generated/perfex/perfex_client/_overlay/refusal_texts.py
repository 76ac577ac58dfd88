# Copied from overlays/perfex/refusal_texts.py; edit it there, then generate again.
"""Interpret the texts of refusals. The client imports this module with the first refusal, to start faster."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, cast

from perfex_client._overlay.outcomes import is_no
from perfex_client._runtime.extend import (
    UNSET,
    Call,
    dig,
    plain,
    quirk,
)

if TYPE_CHECKING:
    from perfex_client._runtime.extend import httpx

_FLAGS = ("status", "paymentmode")

_TOKEN = re.compile(
    r"""\b(?:token|signature|segments|unauthori[sz]ed|api[ ]key)\b
    |^(?:forbidden|(?:invalid|unsupported)[ ](?:header|claims)[ ]encoding|payload[ ]must[ ]be[ ]a[ ]json[ ]object
    |empty[ ]algorithm|algorithm[ ]not[ ](?:supported|allowed)|incorrect[ ]key[ ]for[ ]this[ ]algorithm
    |key[ ]may[ ]not[ ]be[ ]empty|"kid"[ ](?:empty|invalid)\b.*)\W*$""",
    re.IGNORECASE | re.VERBOSE,
)
"""What the server says of a token: not defined, expired, not decodable; the latter in the words of its JWT library."""

_BAD_JSON = re.compile(
    r"^(?:malformed utf-8 characters|syntax error, malformed json|invalid or malformed json|unexpected control "
    r"character found|maximum stack depth exceeded|unknown json error\b.*|null result with non-null input)\W*$",
    re.IGNORECASE,
)
"""What the JWT library says of JSON inside a token; of a request with a body, it may be about that."""

_FAIL = re.compile(r"\b(?:fail|failed|failure|not deleted?)\W*$", re.IGNORECASE)
"""How the text ends with which a write is refused without a reason."""

_NOT_TAKEN = re.compile(r"data not acceptable or not provided\W*", re.IGNORECASE)
"""What 2.x says of an update as a form where it reads only JSON: it has done nothing yet."""

_DONE = re.compile(r"(?:estimate|invoice|proposal)s? (?:data )?updated? success(?:fully|ful)?\W*", re.IGNORECASE)


@quirk("PX-28")
def says_done(response: httpx.Response, document: object) -> bool:
    """Return whether an answer means success although its `status` is false, a mistake of the guide.

    In all code that was seen, failures of these updates have an error status. So the update was carried out if the
    answer has status 200, only `status` and `message`, and a message that only says "... updated successfully".
    """
    if response.status_code != 200 or not isinstance(document, dict):
        return False
    members = cast("dict[str, object]", document)
    message = members.get("message")
    return (
        members.keys() == {"status", "message"}
        and is_no(members["status"])
        and isinstance(message, str)
        and _DONE.fullmatch(plain(message)) is not None
    )


@quirk("PX-44")
def speaks_of_token(body: object, call: Call[Any], response: httpx.Response) -> bool:
    """Return whether a refusal is about the token: its text mentions it, or it has no text, as for a revoked token."""
    if not isinstance(body, dict):
        return False
    members = cast("dict[str, object]", body)
    if not members.keys() <= {"status", "message", "error"} or not is_no(members.get("status")):
        return False
    message = members.get("message", members.get("error", UNSET))
    if message is None or (isinstance(message, str) and not message.strip()):
        return response.status_code == 404
    if not isinstance(message, str):
        return False
    text = plain(message)
    return bool(_TOKEN.search(text) or (call.method in ("GET", "DELETE") and _BAD_JSON.search(text)))


@quirk("PX-52")
def has_failed(call: Call[Any], body: object) -> bool:
    """Return whether an answer says that a write failed, without a reason."""
    if call.method == "POST" and not call.path and any(dig(body, flag) is False for flag in _FLAGS):
        # A creation looks for no record.
        return True
    message = dig(body, "message")
    return (
        isinstance(message, str) and (_FAIL.search(plain(message)) or _NOT_TAKEN.fullmatch(plain(message))) is not None
    )


@quirk("PX-53")
def says_not_taken(text: object) -> bool:
    """Return whether a text says that the server could not read an update because it was a form."""
    return isinstance(text, str) and _NOT_TAKEN.fullmatch(plain(text)) is not None
