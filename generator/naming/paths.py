"""Read a path as a person would: which thing it is about, whose, and what is done to it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from attrs import frozen

from ..text.identifiers import words_of
from ..text.lexicon import (
    CALLING,
    FETCHING,
    PREPOSITIONS,
    count_action_words,
    is_action,
    is_plural,
    is_version,
    same_words,
    singular_phrase,
)
from ..text.words import words

_BASE = frozenset(("api", "apis", "rest"))
_FORMATS = frozenset(["json", "xml", "html", "csv", "pdf", "txt", "yaml", "yml", "php", "aspx"])
_CHANGES = {"PUT": "replace", "PATCH": "update", "DELETE": "delete"}
_PLAIN = frozenset(["create", "get", "list", *_CHANGES.values(), *(f"{verb}_many" for verb in _CHANGES.values())])
_FORMAT_PARAMETERS = frozenset(
    words("ext extension file_extension filetype file_type fmt format output_format response_format media_type suffix")
)
"""Path parameters at the end that only choose the format of the answer: `/vehicles{ext}`, `/{id}.{format}`."""

_ATTRIBUTES = frozenset(
    words("code digest domain email handle hash key login name number phone reference sku slug symbol url username")
)
"""What a thing may be looked up by: `/users/email/{email}`."""

_FLAG = re.compile(r"[?&]([\w-]+)=(?:true|yes|1)(?=&|$)", re.IGNORECASE)
"""What tells a second edition of operations from the first in the path itself: `/files?beta=true`."""

_PARTICLES = frozenset(["in", "out", "up", "off"])
_MOST = 2
"""How many nouns a method name has at most, the nearest first, besides the resource."""


@frozen
class Part:
    """Adjacent words of a path, or a path parameter (with `parameter`)."""

    words: tuple[str, ...]
    parameter: bool = False
    action: bool = False
    """Whether it is an action, as after the colon of `messages:batchGet`."""


@frozen
class PathPhrase:
    """The meaning of a path for one operation, relative to its resource."""

    verb: str
    nouns: tuple[tuple[str, ...], ...]
    """The nouns after the resource, the object last; empty if the object is the resource."""

    many: bool
    """Whether the object is plural."""

    owners: tuple[tuple[str, ...], ...]
    """The nouns before the resource in the path, the nearest last."""

    has_resource: bool
    """Whether the resource occurs in the path at all."""

    def name(self, most: int = _MOST) -> str:
        """Return the method name: the verb followed by the last `most` nouns."""
        return "_".join([self.verb, *(word for noun in self.nouns[-most:] for word in noun)])

    def by_method(self, method: str) -> str:
        """Return the method name with the HTTP method in place of a standard verb, or before any other verb."""
        word = "modify" if method == "PATCH" else method.lower()
        verb = word if self.verb in (*_PLAIN, method.lower()) else f"{word}_{self.verb}"
        return "_".join([verb, *(word for noun in self.nouns[-_MOST:] for word in noun)])


@cache
def parts_of(path: str) -> tuple[Part, ...]:
    """Return the parts of a path, without versions, a leading `api` and a file extension at the end."""
    parts: list[Part] = []
    for segment in re.split(r"[/?#]", without_flags(path)):
        if not is_version(segment):
            parts.extend(_parts(segment, is_first=not parts) if ")" not in path else _of_odata(segment, not parts))
    while len(parts) > 1 and len(parts[0].words) == 1 and parts[0].words[0] in _BASE:
        del parts[0]
    return tuple(parts)


def flags_of(path: str) -> tuple[str, ...]:
    """Return the words of the flags in a path: `beta` of `/files?beta=true`."""
    return tuple(word for name in _FLAG.findall(path) for word in words_of(name))


def without_flags(path: str) -> str:
    """Return a path without flags: `/files` of `/files?beta=true`."""
    return _FLAG.sub("", path)


def without_format(path: str) -> str:
    """Return a path without a file extension at its end: `/orders` of `/orders.json`."""
    plain, dot, ending = path.rpartition(".")
    return plain if dot and ending.lower() in _FORMATS else path


def words_as_written(path: str) -> tuple[str, ...]:
    """Return all words of a path: of versions, parameters and formats as well."""
    return words_of(re.sub(r"[{}/]", " ", path))


def _parts(segment: str, is_first: bool) -> list[Part]:
    texts = re.split(r"(\{[^{}]*\})", segment)
    if _ends_with_format(texts):
        texts = [*texts[:-3], texts[-3].rstrip(".")]
    lead, *actions = texts[0].split(":")
    parts = _static(lead, is_first)
    parts += [Part(words_of(text[1:-1]), True) for text in texts[1::2]]
    # What stands around the values, as in `{base}...{head}`, says nothing; `{id}:cancel` does.
    if len(texts) > 1 and texts[-1].startswith(":"):
        actions.append(texts[-1][1:])
    return parts + [Part(words, action=True) for action in actions if (words := words_of(action))]


def _of_odata(segment: str, is_first: bool) -> list[Part]:
    """Return the parts of a segment of OData, in which an action or a function has its namespace before it."""
    name = segment.partition("(")[0]
    if is_first or "." not in name or "{" in name:
        return _parts(segment, is_first)
    return [Part(words_of(name.rpartition(".")[2]), action=True)]


def _ends_with_format(texts: Sequence[str]) -> bool:
    """Return whether the last of a segment's texts and values only chooses a format, and something is before it."""
    if len(texts) < 3 or texts[-1] or not any(text.strip(".") for text in texts[:-2]):
        return False
    return "_".join(words_of(texts[-2][1:-1])) in _FORMAT_PARAMETERS


def _static(text: str, is_first: bool) -> list[Part]:
    texts = text.partition("(")[0].lstrip("$").split(".")
    if len(texts) > 1 and texts[-1].lower() in _FORMATS:
        texts = texts[:-1]
    if "(" in text or (len(texts) > 2 and not is_first):
        # Functions and actions of OData have their namespace before them.
        texts = texts[-1:]
    return [Part(words) for text in texts if (words := words_of(text))]


def called(path: str) -> tuple[str, ...]:
    """Return the words of a path that only names a call, such as `/getUserById`; an empty tuple for any other path."""
    statics = [part for part in parts_of(path) if not part.parameter]
    if len(statics) != 1:
        return ()
    words = statics[0].words
    start = count_action_words(words)
    return words if start and words[0] in CALLING and words[start:] and words[start] not in PREPOSITIONS else ()


def first_word(path: str) -> str | None:
    """Return the first noun of a path in snake_case; None if the path names nothing."""
    if words := called(path):
        noun = words[count_action_words(words) :]
        end = next((at for at, word in enumerate(noun) if word in PREPOSITIONS), len(noun))
        return "_".join(noun[:end])
    return next(("_".join(part.words) for part in parts_of(path) if not part.parameter and not part.action), None)


def read(path: str, method: str, resource: Sequence[str], lists: bool, *, tagged: bool) -> PathPhrase:
    """Return what an HTTP method does on a path, seen from a resource.

    Args:
        path: The path as the document has it.
        method: In upper case.
        resource: The words of the resource the operation belongs to.
        lists: Whether it answers a list.
        tagged: Whether the resource is something other than the path's first word.
    """
    parts = parts_of(path)
    start, inside = _anchor(parts, resource) if tagged else _first(parts)
    owners = tuple(singular_phrase(part.words) for part in parts[: max(start, 0)] if not part.parameter)
    tail = _tail(parts, start, inside)
    if action := _action(parts, start, tail, method, resource):
        return PathPhrase(*action, many=False, owners=owners, has_resource=start >= 0)
    ends_with_value = bool(parts) and parts[-1].parameter
    many = not ends_with_value and _is_plural_thing(parts, start, tail, resource)
    returns_list = lists and not ends_with_value
    verb = _verb(method, ends_with_value, many or _ends_with_all(tail), returns_list)
    if not tail and many and method in _CHANGES:
        # What changes all of a collection must never be mistaken for what changes one.
        verb = f"{verb}_many"
    nouns = _nouns(parts, tail, creates=method == "POST" and verb == "create")
    return PathPhrase(verb, nouns, many or returns_list, owners, start >= 0)


def _is_plural_thing(
    parts: Sequence[Part], start: int, tail: Sequence[tuple[tuple[str, ...], bool]], resource: Sequence[str]
) -> bool:
    """Return whether the last phrase after the resource is plural; without one, whether the resource is."""
    if tail:
        words: Sequence[str] = tail[-1][0]
    else:
        words = parts[start].words if start >= 0 else resource
    return bool(words) and is_plural(words[-1])


def _ends_with_all(tail: Sequence[tuple[tuple[str, ...], bool]]) -> bool:
    return bool(tail) and tail[-1][0] == ("all",)


def _tail(parts: Sequence[Part], start: int, inside: tuple[str, ...]) -> list[tuple[tuple[str, ...], bool]]:
    """Return the phrases after the resource name, each with whether a path parameter follows it."""
    tail = [(inside, _followed(parts, start))] if inside else []
    later = range(start + 1, len(parts))
    return tail + [(parts[index].words, _followed(parts, index)) for index in later if not parts[index].parameter]


def _action(
    parts: Sequence[Part],
    start: int,
    tail: Sequence[tuple[tuple[str, ...], bool]],
    method: str,
    resource: Sequence[str],
) -> tuple[str, tuple[tuple[str, ...], ...]] | None:
    """Return the verb and nouns of a path whose last phrase names an action, such as `/users/{id}/archive`."""
    if tail:
        words = tail[-1][0]
        phrase, nouns = "_".join(words), _nouns(parts, tail)[:-1]
        if phrase in ("bulk", "batch"):
            return f"{phrase}_{_verb(method, True, True, False)}", nouns
        is_act = (parts[-1].action and method != "GET") or is_action(words, method)
        return _spoken(words, nouns, resource) if is_act else None
    statics = [part for part in parts if not part.parameter]
    if start >= 0 and len(statics) == 1 and not parts[-1].parameter and is_action(parts[start].words, method):
        return "_".join(parts[start].words), ()
    return None


def _spoken(
    words: tuple[str, ...], nouns: tuple[tuple[str, ...], ...], resource: Sequence[str]
) -> tuple[str, tuple[tuple[str, ...], ...]]:
    """Return an action and its nouns, without those that nobody says: `sign in` users, `duplicate types` of `types`."""
    if len(words) > 1 and words[-1] in _PARTICLES:
        return "_".join(words), ()
    done = count_action_words(words)
    phrase = words[:done] if same_words(words[done:], resource) else words
    # `/search/findByName` finds by name.
    finds = not FETCHING.isdisjoint(words[:1])
    return "_".join(phrase), tuple(noun for noun in nouns if not (finds and noun == ("search",)))


def _nouns(
    parts: Sequence[Part], tail: Sequence[tuple[tuple[str, ...], bool]], *, creates: bool = False
) -> tuple[tuple[str, ...], ...]:
    """Return the nouns after the resource: in the singular before a path parameter, `by email` for a look-up.

    Args:
        parts: The parts of the path.
        tail: The phrases after the resource name, each with whether a path parameter follows it.
        creates: Whether the operation creates one thing, so that its last noun is singular.
    """
    nouns = tuple(singular_phrase(words) if followed else words for words, followed in tail)
    if not nouns:
        return ()
    last = nouns[-1]
    if parts[-1].parameter and len(last) == 1 and parts[-1].words == last and tail[-1][0][0] in _ATTRIBUTES:
        last = ("by", *tail[-1][0])
    return (*nouns[:-1], singular_phrase(last) if creates else last)


def _verb(method: str, item: bool, many: bool, lists: bool) -> str:
    if method == "GET":
        return "list" if (many and not item) or lists else "get"
    if method == "POST":
        return "update" if item and not many else "create"
    return _CHANGES.get(method) or "_".join(words_of(method)) or "call"


def _followed(parts: Sequence[Part], index: int) -> bool:
    return index + 1 < len(parts) and parts[index + 1].parameter


def _first(parts: Sequence[Part]) -> tuple[int, tuple[str, ...]]:
    return next((index for index, part in enumerate(parts) if not (part.parameter or part.action)), -1), ()


def _anchor(parts: Sequence[Part], resource: Sequence[str]) -> tuple[int, tuple[str, ...]]:
    """Return the index of the part that ends the resource name, and the words after it; -1 if it does not occur."""
    words = [(word, index) for index, part in enumerate(parts) if not part.parameter for word in part.words]
    for length in range(len(resource), 0, -1):
        phrase = resource[-length:]
        for size in dict.fromkeys((length, 1, 2, 3)):
            for start in range(len(words) - size, -1, -1):
                if same_words([word for word, _ in words[start : start + size]], phrase):
                    last = words[start + size - 1][1]
                    return last, tuple(word for word, index in words[start + size :] if index == last)
    return -1, ()
