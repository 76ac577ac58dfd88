# Copied from overlays/perfex/refusal_texts.py; edit it there, then generate again.
"""What the texts of refusals mean; imported with the first refusal, since starting a client should not wait for it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, cast

from perfex_client._overlay.outcomes import is_no
from perfex_client._runtime.extend import UNSET, Call, dig, plain

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


def says_done(response: httpx.Response, document: object) -> bool:
    """Return whether an answer tells of a success, its `status` of false being the guide's slip.

    Failures of these updates have an error status in all code that was seen. So under 200, with nothing but status and
    message, and with a message that says "... updated successfully" and nothing else, the update was carried out.
    """
    if response.status_code != 200 or not isinstance(document, dict):
        return False
    members = cast("dict[str, object]", document)
    said = members.get("message")
    return (
        members.keys() == {"status", "message"}
        and is_no(members["status"])
        and isinstance(said, str)
        and _DONE.fullmatch(plain(said)) is not None
    )


def speaks_of_token(body: object, call: Call[Any], response: httpx.Response) -> bool:
    """Return whether a refusal is about the token: its text says so, or it has none, as for one that was revoked."""
    if not isinstance(body, dict):
        return False
    members = cast("dict[str, object]", body)
    if not members.keys() <= {"status", "message", "error"} or not is_no(members.get("status")):
        return False
    said = members.get("message", members.get("error", UNSET))
    if said is None or (isinstance(said, str) and not said.strip()):
        return response.status_code == 404
    if not isinstance(said, str):
        return False
    text = plain(said)
    return bool(_TOKEN.search(text) or (call.method in ("GET", "DELETE") and _BAD_JSON.search(text)))


def has_failed(call: Call[Any], body: object) -> bool:
    """Return whether a write was refused without a reason."""
    if call.method == "POST" and not call.path and any(dig(body, flag) is False for flag in _FLAGS):
        # A creation looks for no record.
        return True
    said = dig(body, "message")
    return isinstance(said, str) and (_FAIL.search(plain(said)) or _NOT_TAKEN.fullmatch(plain(said))) is not None


def says_not_taken(text: object) -> bool:
    """Return whether a text says that an update was not read, as it came as a form."""
    return isinstance(text, str) and _NOT_TAKEN.fullmatch(plain(text)) is not None
