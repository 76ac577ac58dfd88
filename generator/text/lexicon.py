"""Classify the words of paths, tags and operationIds: versions, plurals, actions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from .identifiers import IRREGULAR_PLURALS, singular
from .words import words

VERBS = frozenset(
    words("""accept acknowledge activate add adjust allow analyze answer apply approve archive ask assign
    attach authenticate authorize autocomplete ban block browse buy calculate call cancel capture change check clear
    clone close compare complete compute configure confirm connect convert copy create deactivate decline decrypt delete
    deliver deny deploy describe destroy detach detect disable disconnect dismiss download duplicate edit enable encrypt
    enqueue estimate evaluate exchange execute expire export extend fetch finalize find finish flush follow forward
    generate get grant hide import increment initialize insert install instantiate invalidate invite invoke join kick
    leave like list load lock login logout lookup mark match merge migrate modify move mute notify patch pause perform
    pin ping place poll post preview print process promote provision publish purchase push put read reactivate rebuild
    receive recover redeem refresh refund register reject reload remind remove rename render renew reopen reorder
    replace reply resend reset resolve restart restore resume retrieve retry revoke rotate run save scan search select
    send set share show sign skip snooze sort split start stop stream submit subscribe suggest suspend swap sync
    synchronize terminate toggle transfer translate trigger unarchive unassign unban unblock undo unfollow uninstall
    unlink unlock unmute unpin unpublish unsubscribe update upgrade upload upsert validate verify view vote wait watch
    withdraw write""")
)
"""Words for actions that are seldom the name of a thing."""

CALLING = frozenset(
    words("""add cancel create delete download fetch find generate get insert list remove retrieve save
    send set submit update upload upsert validate verify""")
)
"""Verbs that never begin the name of a thing: `/createInvoice` is a call, `/bookSeries` is not."""

READING = frozenset(
    words("""autocomplete browse check compare count download export fetch find get list login logout
    lookup ping poll preview query read retrieve search show stream suggest validate verify view""")
)
"""What a GET can do: `GET /users/{id}/share` gets a share, `GET /users/search` searches."""

FETCHING = frozenset(["get", "fetch", "read", "retrieve", "show", "find", "view", "load"])
"""Other words for `get` and, of many, `list`."""

PREPOSITIONS = frozenset(words("of by for from in on to with at as via without using and or"))

ARTICLES = frozenset(["a", "an", "the"])

_QUALIFIERS = frozenset(["all", "one", "new", "many", "multiple", "single"])

_UNCOUNTED = frozenset(
    words("""address alias analysis analytics basis bus business canvas chaos credentials details
    diagnostics metrics news permissions preferences process progress radius settings series stats statistics status
    success telemetrics access""")
)
"""Words that end in s and are one thing all the same."""

_IRREGULAR = frozenset(
    ["people", "children", "men", "women", "media", "data", "criteria", "indices", "vertices", "feet"]
)

_VERSION = re.compile(r"v\d+(?:[._-]\d+)*(?:(?:alpha|beta|rc)\d*)?|\d+(?:\.\d+)+|\d{4}-\d\d(?:-\d\d)?", re.IGNORECASE)

_VERSION_IN_TEXT = re.compile(
    r"(?<![A-Za-z0-9])[vV]\d+(?:[._-]\d+)*(?:(?:alpha|beta|rc)\d*)?(?![A-Za-z0-9])|(?<=[a-z])V\d+(?:[._]\d+)*(?![a-z0-9])"
)


def is_version(segment: str) -> bool:
    """Return whether a segment of a path is a version: `v2`, `1.0`, `2010-04-01`."""
    return _VERSION.fullmatch(segment) is not None


def without_version(text: str) -> tuple[str, str]:
    """Return a text without its versions, and the last version in it (`v1_2`); an empty text if it has none."""
    versions: list[str] = _VERSION_IN_TEXT.findall(text)
    return _VERSION_IN_TEXT.sub(" ", text), re.sub(r"[._-]", "_", versions[-1].lower()) if versions else ""


@cache
def stem(word: str) -> str:
    """Return what the singular and the plural of a word have in common; use it only to compare words."""
    word = IRREGULAR_PLURALS.get(word, word)
    short = re.sub(r"y$", "i", re.sub(r"ies$", "y", word).rstrip("es"))
    return short if len(short) >= 3 else word.removesuffix("s")


@cache
def is_plural(word: str) -> bool:
    """Return whether a word is a plural."""
    return word in _IRREGULAR or (word not in _UNCOUNTED and singular(word) != word)


def singular_phrase(words: Sequence[str]) -> tuple[str, ...]:
    """Return a phrase in the singular: `order lines` becomes `order line`."""
    return (*words[:-1], singular(words[-1]) if is_plural(words[-1]) else words[-1]) if words else ()


def same_words(some: Sequence[str], others: Sequence[str]) -> bool:
    """Return whether two phrases are equal apart from singular or plural and from the separators of words."""
    if not some or not others:
        return False
    if some[:-1] == others[:-1] or len(some) != len(others):
        return _joined(tuple(some)) == _joined(tuple(others))
    return [stem(word) for word in some] == [stem(word) for word in others]


@cache
def _joined(words: tuple[str, ...]) -> str:
    return "".join((*words[:-1], stem(words[-1])))


def count_action_words(words: Sequence[str]) -> int:
    """Return how many words at the start name the action: 3 for `create or update user`."""
    count = 1 if words and words[0] in ("bulk", "batch") and words[1:2] and words[1] in VERBS else 0
    if not words or words[count] not in VERBS:
        return 0
    count += 1
    while words[count : count + 1] and words[count] in ("or", "and") and set(words[count + 1 : count + 2]) & VERBS:
        count += 2
    while words[count : count + 1] and words[count] in _QUALIFIERS:
        count += 1
    return count


def is_action(words: Sequence[str], method: str) -> bool:
    """Return whether the words of a path segment name an action: `send`, `findByStatus`, `batchGet`."""
    if not words:
        return False
    first = words[1] if words[0] in ("bulk", "batch") and len(words) > 1 else words[0]
    if method in ("GET", "HEAD"):
        return first in READING
    if method == "DELETE" and len(words) == 1:
        return first in ("delete", "remove", "destroy", "clear")
    return first in VERBS or first in READING
