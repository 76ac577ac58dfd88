"""Word the name of a method as a person would: each thing said once, collections listed, one verb for reading."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ..text.lexicon import (
    PREPOSITIONS,
    count_action_words,
    is_action,
    is_plural,
    same_words,
    singular_phrase,
    stem,
)
from .operation_id import ENDING_VERBS
from .paths import Part, parts_of
from .reserved import method_names

_READS = frozenset(["fetch", "retrieve", "read", "show"])
_DONE = {"GET": "retrieve", "POST": "create", "PUT": "update", "PATCH": "update", "DELETE": "destroy"}
"""What Django calls each method of HTTP."""


def worded(
    words: tuple[str, ...], resource: Sequence[str], method: str, path: str, lists: bool | None
) -> tuple[str, ...]:
    """Return the words of a method's name as a person would choose them.

    Args:
        words: The name so far, verb first.
        resource: The words of the resource.
        method: In upper case.
        path: The path of the operation.
        lists: Whether the answer is a list; None if the document does not say.
    """
    parts = parts_of(path)
    if (action := _action_of_path(words, method, parts) or _of_owner(words, method, parts)) is not None:
        return action
    if lists and words == ("get", "page") and _last(parts) != ("page",):
        return ("list",)
    words = _with_verb_first(words, method, parts)
    once = _said_once(words, resource, parts)
    return _with_verb(once, method, parts, lists)


def _action_of_path(words: tuple[str, ...], method: str, parts: Sequence[Part]) -> tuple[str, ...] | None:
    """Return the action that a path ends with, if the words only add the method's verb: `get search`, `move create`."""
    last = parts[-1].words if parts and not parts[-1].parameter else ()
    if not last or not is_action(last, method):
        return None
    added = (method.lower(), _DONE.get(method, ""))
    return last if words in [(verb, *last) for verb in added] + [(*last, verb) for verb in added] else None


def _of_owner(words: tuple[str, ...], method: str, parts: Sequence[Part]) -> tuple[str, ...] | None:
    """Return what is done to a thing, or what it has: `batches cancel` of `/batches/{id}/cancel` is `cancel batch`."""
    if len(parts) < 3 or parts[-1].parameter or not parts[-2].parameter or parts[-3].parameter:
        return None
    owner, last = parts[-3].words, parts[-1].words
    if words != (*owner, *last) or not is_plural(owner[-1]):
        return None
    one = singular_phrase(owner)
    return (*last, *one) if is_action(last, method) else (*one, *last)


def _with_verb_first(words: tuple[str, ...], method: str, parts: Sequence[Part]) -> tuple[str, ...]:
    """Return the words with a verb at their end moved to the front: `order update` is `update order`."""
    if len(words) < 2:
        return words
    ends_with_verb = method in ENDING_VERBS.get(words[-1], ()) and not count_action_words(words)
    # A path with both words means a thing: a `price list`.
    is_thing = words[0] in ("bulk", "batch") or _is_in(words[-2:], [part.words for part in parts if not part.parameter])
    if not ends_with_verb or is_thing:
        return words
    verb, thing = words[-1], words[:-1]
    last = _last(parts)
    # A list is of many things, as the path has them.
    return (verb, *(last if verb == "list" and same_words(thing, last) else thing))


def _with_verb(words: tuple[str, ...], method: str, parts: Sequence[Part], lists: bool | None) -> tuple[str, ...]:
    """Return the words with the one verb for what is done, if theirs is HTTP's or another word for `get`."""
    first, rest = words[0], words[1:]
    is_item = not parts or parts[-1].parameter
    if method == "GET" and (first == "get" or (first in _READS and rest) or _finds_all(words, parts)):
        return _got(rest, parts, lists)
    if first != method.lower() or not rest or rest[0] in PREPOSITIONS:
        return words
    verbs = {"post": "update" if is_item else "create", "put": "replace", "patch": "update"}
    return (verbs.get(first, first), *rest)


def _got(rest: tuple[str, ...], parts: Sequence[Part], lists: bool | None) -> tuple[str, ...]:
    """Return the words for reading these things: all of them, one of them in the singular, or as they are called."""
    if not parts or parts[-1].parameter:
        return ("get", *(singular_phrase(rest) if lists is False and same_words(rest, _last(parts)) else rest))
    return ("list" if _is_listing(rest, parts, lists) else "get", *rest)


def _finds_all(words: tuple[str, ...], parts: Sequence[Part]) -> bool:
    """Return whether to find is to list: `find employees` of `/employees`."""
    return words[0] == "find" and words[1:] == (parts and parts[-1].words) and is_plural(words[-1])


def _last(parts: Sequence[Part]) -> tuple[str, ...]:
    """Return the last words of a path that are no value."""
    return next((part.words for part in reversed(parts) if not part.parameter), ())


def _is_listing(rest: tuple[str, ...], parts: Sequence[Part], lists: bool | None) -> bool:
    """Return whether a `get` of these things lists a collection."""
    if lists is False:
        return False
    last = _last(parts)
    end = next((at for at, word in enumerate(rest) if word in PREPOSITIONS), len(rest))
    thing = rest[:end] or last
    return bool(thing) and is_plural(thing[-1]) and (lists is True or same_words(thing, last))


def _said_once(words: tuple[str, ...], resource: Sequence[str], parts: Sequence[Part]) -> tuple[str, ...]:
    """Return the words without the resource's among them: `list team keys` of `keys` is `list for team`."""
    start = count_action_words(words)
    head, rest = words[:start], words[start:]
    statics = [part.words for part in parts if not part.parameter]
    if head and (shorter := _without_beginning(rest, resource, statics)) is not None:
        return (*head, *shorter)
    at = _place_of(rest, resource)
    if at is None or names_another(rest[: at + len(resource)], resource, statics):
        return words
    before, after = rest[:at], rest[at + len(resource) :]
    if head:
        return (*head, *_around(before, after, parts))
    once = words if after and after[0] in PREPOSITIONS else (*before, *after)
    # `int_enum` is better than `int_`.
    return words if len(once) == 1 and once[0] in method_names() else once


def _around(before: tuple[str, ...], after: tuple[str, ...], parts: Sequence[Part]) -> tuple[str, ...]:
    """Return what is said of a resource without its own words: `for team`, `special`, or nothing."""
    owner = next((phrase for phrase in _owners(parts) if same_words(phrase, before)), None)
    if owner is not None:
        return (*before, *after) if after else ("for", *singular_phrase(owner))
    if before == ("my",) and not after:
        return ("mine",)
    # Words that the path lacks tell nothing apart: `buy museum tickets` of `tickets` is `buy`.
    is_kind = _is_in(before, [part.words for part in parts if not part.parameter])
    return (*before, *after) if is_kind else after


def _without_beginning(
    rest: tuple[str, ...], resource: Sequence[str], statics: Sequence[tuple[str, ...]]
) -> tuple[str, ...] | None:
    """Return the rest without words that begin the resource as well: `time entry` of `time tracking` is `entry`.

    Of a resource that is the last thing in the path, all of them may go: `get status` of `status updates`.
    """
    for size in range(len(resource) - 1, 0, -1):
        if not same_words(rest[:size], resource[:size]):
            continue
        left = rest[size:]
        is_own = bool(statics) and _is_all_of(resource, statics)
        if not left or left[0] in PREPOSITIONS:
            return left if is_own else None
        # A segment of the path that is called so is another thing.
        is_thing = any(len(phrase) > size and same_words(phrase, rest[: len(phrase)]) for phrase in statics)
        return None if is_thing else left
    return None


def _is_all_of(resource: Sequence[str], statics: Sequence[tuple[str, ...]]) -> bool:
    """Return whether a path ends with the resource's words, in any order: `/emails/receiving` of `receiving emails`."""
    if any(same_words(phrase, resource) for phrase in statics[:-1]):
        return same_words(statics[-1], resource)
    spoken = {stem(word) for word in resource}
    said = {stem(word) for phrase in statics for word in phrase}
    return {stem(word) for word in statics[-1]} <= spoken <= said


def _owners(parts: Sequence[Part]) -> list[tuple[str, ...]]:
    """Return the phrases of a path that a value follows."""
    return [part.words for part, value in pairwise(parts) if value.parameter and not part.parameter]


def _place_of(rest: tuple[str, ...], resource: Sequence[str]) -> int | None:
    """Return where the resource's words are behind others that are not of its owner; None if nowhere."""
    for at in range(1, len(rest) - len(resource) + 1):
        if rest[at - 1] in PREPOSITIONS:
            return None
        if same_words(rest[at : at + len(resource)], resource):
            return at
    return None


def names_another(phrase: tuple[str, ...], resource: Sequence[str], statics: Sequence[tuple[str, ...]]) -> bool:
    """Return whether the path itself says the resource's word again, in another thing: `/teams/{id}/sub_teams`."""
    places = [at for at, words in enumerate(statics) if same_words(words, phrase)]
    return bool(places) and any(same_words(words, resource) for words in statics[: places[-1]])


def _is_in(words: tuple[str, ...], statics: Sequence[tuple[str, ...]]) -> bool:
    """Return whether the path has these words next to each other."""
    size = len(words)
    return any(same_words(phrase[at : at + size], words) for phrase in statics for at in range(len(phrase) - size + 1))
