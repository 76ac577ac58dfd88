"""Parse an operationId: without the parts that a framework, the path or the resource's name adds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import chain

from ..runtime.core.values import Value
from ..text.identifiers import words_of
from ..text.lexicon import (
    ARTICLES,
    FETCHING,
    PREPOSITIONS,
    VERBS,
    count_action_words,
    is_plural,
    is_version,
    same_words,
    singular_phrase,
    stem,
    without_version,
)
from .paths import flags_of, without_flags, without_format

_MADE_UP = re.compile(
    r"^(get|post|put|patch|delete)(Collection|Item|Property|Follow)\w*Resource-|^executeSearch-|[0-9a-f]{20}|^\{?[0-9a-f]{8}(-[0-9a-f]{4}){3}|^(op|operation|endpoint|method|function|call|api|id|unnamed)?[\W_]*\d+$",
    re.IGNORECASE,
)
_SPRING = re.compile(r"Using(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)(?:_\d+)?$")
_COUNTED = re.compile(r"^([A-Z0-9]*+[a-z][A-Za-z0-9]*+)_\d{1,2}$")
_INDEX = re.compile(r"(?:\[\d{1,4}\]|\(\d{1,4}\)|#\d{1,4})$")
"""What is appended to repeated names as well: `refresh[1]`."""

_APART = re.compile(r"(?<!\d)[./:@\\]+|[./:@\\]+(?!\d)")
_CONTROLLERS = frozenset(["controller", "resource", "service", "endpoint", "handler"])
_ONLY_ACTION = (("handle",), ("invoke",), ("call",), ("execute",), ("run",))
ENDING_VERBS = {
    "get": ("GET",),
    "fetch": ("GET",),
    "retrieve": ("GET",),
    "read": ("GET",),
    "list": ("GET",),
    "search": ("GET", "POST"),
    "create": ("POST", "PUT"),
    "store": ("POST",),
    "add": ("POST", "PUT"),
    "update": ("PUT", "PATCH", "POST"),
    "edit": ("PUT", "PATCH", "POST"),
    "delete": ("DELETE", "POST"),
    "remove": ("DELETE", "POST"),
}
"""Verbs that some documents write last, and the HTTP methods that fit them."""

_FRAMEWORKS = frozenset(("index", "store", "destroy"))
"""Actions as frameworks call them, which no author chose."""

_NOUNS = frozenset(("list", "search", "read", "update"))
_BARE = frozenset(["add", "create", "delete", "find", "get", "list", "put", "save", "update"])
"""Names that are too general if a framework had to number them."""

_BASE = frozenset(("api", "rest"))
_LONGEST = 9
_IDENTITIES = (("by", "id"), ("by", "uuid"), ("by", "guid"), ("by", "pk"))


class Identifier(Value):
    """A parsed operationId."""

    group: tuple[str, ...]
    """The words before a slash or dot, as in `repos/list`; empty if there are none."""

    words: tuple[str, ...]
    """The action and its object, such as `list for org`."""

    full: tuple[str, ...]
    """All its words; they distinguish it from similar ones."""

    version: str = ""

    @property
    def verb(self) -> str:
        """The action words of an identifier that is too long for a name; empty for any other."""
        return "_".join(self.words[: count_action_words(self.words)]) if self.is_long else ""

    @property
    def is_long(self) -> bool:
        """Whether it is a sentence rather than a name."""
        return len(self.words) > _LONGEST

    def phrase(self, resource: tuple[str, ...], method: str) -> tuple[str, ...]:
        """Return action and object, for the names of models; the object is the resource if the words have none."""
        words = _verb_first(self.words, method, stripped=False)
        if words == ("store",) or (words[0] == "store" and method == "POST"):
            words = ("create", *words[1:])
        start = count_action_words(words)
        head, rest = words[:start], words[start:]
        bare = not rest or rest[0] in PREPOSITIONS
        about = self.group or (resource if bare else ())
        if any(same_words((word,), about[-1:]) for word in rest):
            about = ()
        return (*head, *(about if bare and (head[:1] == ("list",) or "all" in head) else singular_phrase(about)), *rest)


class Short(Value):
    """A method's name within its resource."""

    words: tuple[str, ...]
    plain: tuple[str, ...]
    """The same before an HTTP verb, or another word for `get`, was translated."""


@cache
def read_identifier(text: str, method: str, path: str) -> Identifier | None:
    """Parse an operationId; return None if it is machine-made, has no ASCII word or only repeats the path."""
    if _MADE_UP.search(text):
        return None
    flags, path = flags_of(path), without_flags(path)
    full, written = _without_articles(words_of(text)), _without_suffix(text)
    if not any(word.isascii() for word in full) or _is_numbered(text, written):
        return None
    plain, version = _without_joined_version(*without_version(written), path)
    pieces = [_without_articles(words_of(piece)) for piece in _APART.split(plain)]
    *groups, words = [piece for piece in pieces if piece] or [()]
    if not words:
        return None
    groups, words = _without_controllers(groups, _without_flags(words, flags))
    words = _without_double(_without_number(_without_format(_without_path(words, method, path), path), path))
    if not (_is_grouped(groups, path) and words[0] in VERBS) and _is_echo((*chain(*groups), *words), method, path):
        return None
    group, words = (groups[-1], words) if groups else _split_controller(words)
    return Identifier(group, _without_base(_without_method(words, method)), full, version)


def _is_numbered(text: str, written: str) -> bool:
    """Return whether a framework had to number a name, and what was written is too general to tell it apart."""
    return written != text and written in _BARE


def _without_flags(words: tuple[str, ...], flags: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words without those of the path's flags at their start: `beta list files` of `/files?beta=true`."""
    is_led = bool(flags) and len(words) > len(flags) and words[: len(flags)] == flags
    return words[len(flags) :] if is_led else words


def _without_joined_version(text: str, version: str, path: str) -> tuple[str, str]:
    """Return a text and its version; one that is joined to the last word counts if the path has it: `chatv2`."""
    joined = is_versioned(path)
    if version or not joined or not re.search(rf"[a-z]{joined}$", text):
        return text, version
    return text.removesuffix(joined), joined


def _without_base(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words without a leading `api` or `rest`, if two others remain."""
    while len(words) > 2 and words[0] in _BASE:
        words = words[1:]
    return words


def _without_articles(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words without articles: `fetch an order` is `fetch order`. A last word stays: `vitamin a`."""
    return (*(word for word in words[:-1] if word not in ARTICLES), *words[-1:])


def _without_format(words: tuple[str, ...], path: str) -> tuple[str, ...]:
    """Return the words without the file extension of the path at their end: `get orders json` of `/orders.json`."""
    ending = path[len(without_format(path)) :].lower()
    return words[:-1] if len(words) > 2 and f".{words[-1]}" == ending else words


def _without_number(words: tuple[str, ...], path: str) -> tuple[str, ...]:
    """Return the words without a counter at their end; a number that the path has is part of a name: `form 1099`."""
    is_counter = len(words) > 1 and words[-1].isdigit() and len(words[-1]) < 3 and words[-1] not in words_of(path)
    return words[:-1] if is_counter else words


def _without_double(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words without a verb that is said twice: `read_read`."""
    return words[1:] if len(words) == 2 and words[0] == words[1] and words[0] in VERBS else words


def _is_grouped(groups: Sequence[tuple[str, ...]], path: str) -> bool:
    """Return whether groups are of an author's choice, and not the path: `accounts.account_id.get`."""
    last = re.search(r"\{([^{}]*)\}/?$", path)
    return bool(groups) and (last is None or groups[-1] != words_of(last[1]))


def _without_suffix(text: str) -> str:
    """Return an operationId without what frameworks append to repeated names: `UsingGET_1`, `_2`."""
    text = _SPRING.sub("", _INDEX.sub("", text.strip()).rstrip())
    counted = _COUNTED.match(text)
    return counted[1] if counted else text


def _without_controllers(
    groups: list[tuple[str, ...]], words: tuple[str, ...]
) -> tuple[list[tuple[str, ...]], tuple[str, ...]]:
    """Return groups and words without the word `controller` at the end of a group, or inside the words of an action."""
    bare = [group[:-1] if len(group) > 1 and group[-1] in _CONTROLLERS else group for group in groups]
    if words[0] in VERBS and "controller" in words[1:]:
        # A class with one action: `GetGuestsController_handle`.
        at = words.index("controller")
        after = words[at + 1 :]
        words = (*words[:at], *(() if after in _ONLY_ACTION else after))
    return bare, words


def _split_controller(words: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the group and the other words of a name such as `pet controller list`; the group may be empty."""
    at = next((index for index, word in enumerate(words[:4]) if word in _CONTROLLERS), 0)
    if at and words[at + 1 :] and words[0] not in VERBS:
        return words[:at], words[at + 1 :]
    return (), words


def _without_path(words: tuple[str, ...], method: str, path: str) -> tuple[str, ...]:
    """Return the words without the path and HTTP method that web frameworks append to a function's name."""
    added = (*words_of(without_version(path.replace("{", "/").replace("}", "/"))[0]), method.lower())
    if len(words) > len(added) and words[-len(added) :] == added:
        return words[: -len(added)]
    return words


def _without_method(words: tuple[str, ...], method: str) -> tuple[str, ...]:
    """Return the words without a trailing HTTP method; of a phrase at both ends, only the first remains."""
    if len(words) < 2 or words[-1] != method.lower() or words[-2] in PREPOSITIONS:
        return words
    if words[0] not in VERBS and words[-1] in ("get", "delete"):
        return words
    words = words[:-1]
    size = next((size for size in range(len(words) // 2, 0, -1) if words[:size] == words[-size:]), 0)
    return words[:size] or words


def _is_echo(words: tuple[str, ...], method: str, path: str) -> bool:
    """Return whether the words only repeat the HTTP method and the path."""
    verb = method.lower()
    if len(words) < 2 or verb not in (words[0], words[-1]):
        return False
    path = without_format(path)
    plain = without_version(path)[0]
    others = _stems(words[1:] if words[0] == verb else words[:-1])
    statics = _stems(words_of(re.sub(r"\{[^{}]*\}", " ", plain)))
    everything = _stems(words_of(plain.replace("{", "/").replace("}", "/")))
    if words[0] == verb and verb in VERBS and verb not in ("post", "put", "patch") and words[1] not in _BASE:
        # A person writes `getUsers` and `deleteUser` too, but not every part of the path: `getUsersUser`.
        return sorted(others) == sorted(everything) and sorted(others) != sorted(statics)
    return set(others) <= {*everything, "by", "and"} and set(statics) <= set(others)


def _stems(words: Sequence[str]) -> list[str]:
    """Return the stems of the words that say something of a path."""
    return [stem(word) for word in words if stem(word) not in _BASE]


def shortened(
    words: tuple[str, ...], resource: Sequence[str], method: str, *, whole: tuple[str, ...], item: tuple[str, ...]
) -> Short:
    """Return a name without the words that only repeat its resource: `list invoices` of `invoices` is `list`.

    Args:
        words: The name.
        resource: The words of the resource.
        method: In upper case.
        whole: All words of the operationId; a name that is all of them is its author's, and stays.
        item: The words of the parameter that the path ends with, which tells one of many; empty if it ends otherwise.
    """
    stripped = _without_lead(_own(words, resource), resource)
    words = _verb_first(stripped, method, stripped=stripped != words)
    start = count_action_words(words)
    head, rest = words[: start or 1], words[start or 1 :]
    size = _repeated(rest, resource) if start else 0
    many = size > 0 and is_plural(rest[size - 1])
    rest = rest[size:] if size or not start else _between(rest, resource)
    if item:
        rest = _without_identity(rest, item, repeats=size > 0)
    if size and rest in (("list",), ("collection",)):
        rest, many = (), True
    plain = (*head, *rest)
    if _translates(head, rest) and (plain != whole or not _is_chosen(plain)):
        head = _translated(head, method, many, bool(item))
    return Short((*head, *rest) or words, plain or words)


def _without_identity(rest: tuple[str, ...], item: tuple[str, ...], *, repeats: bool) -> tuple[str, ...]:
    """Return what follows the action without a trailing `by id`, if nothing else but the resource stands there.

    The parameter at the end of the path need not be said either: `get(code)` of `/countries/{code}`.
    """
    if repeats and rest == ("by", *item):
        return ()
    return rest[:-2] if rest[-2:] in _IDENTITIES and (repeats or len(rest) == 2) else rest


def _is_chosen(words: tuple[str, ...]) -> bool:
    """Return whether one word is its author's choice."""
    return len(words) == 1 and words[0] not in _FRAMEWORKS


def _translates(head: tuple[str, ...], rest: tuple[str, ...]) -> bool:
    """Return whether an action may get another word: `findByStatus` searches, but a bare `find` of things lists."""
    return not rest or (rest[0] in PREPOSITIONS and head != ("find",))


def _without_lead(words: tuple[str, ...], resource: Sequence[str]) -> tuple[str, ...]:
    """Return the words without a leading resource, or a leading end of it, if a name remains."""
    for length in range(len(resource), 0, -1):
        rest = _after(words, resource[-length:])
        if rest and rest[0] not in PREPOSITIONS and rest[-1] not in PREPOSITIONS and not rest[0].isdigit():
            return rest
    return words


def _repeated(words: tuple[str, ...], resource: Sequence[str]) -> int:
    """Return how many leading words repeat the resource, or an end of it."""
    for length in range(min(len(resource), len(words)), 0, -1):
        rest = words[length:]
        if same_words(words[:length], resource[-length:]) and not (rest and rest[-1] in PREPOSITIONS):
            return length
    return 0


def _own(words: tuple[str, ...], resource: Sequence[str]) -> tuple[str, ...]:
    """Return the words without a trailing `for task` if the resource is `tasks`."""
    for at in range(len(words) - 1, 0, -1):
        if words[at] in ("for", "of", "from", "in", "to") and at + 1 < len(words):
            return words[:at] if at > 1 and same_words(words[at + 1 :], resource) else words
    return words


def _verb_first(words: tuple[str, ...], method: str, *, stripped: bool) -> tuple[str, ...]:
    """Turn `groups list` into `list groups`; `price list` stays, since it may be the name of a thing."""
    if len(words) < 2 or words[0] in VERBS or words[0] in ("bulk", "batch"):
        return words
    moves = method in ENDING_VERBS.get(words[-1], ()) and (stripped or words[-1] not in _NOUNS)
    return (words[-1], *words[:-1]) if moves else words


def _between(words: tuple[str, ...], resource: Sequence[str]) -> tuple[str, ...]:
    """Drop a resource that says which kind of thing is meant: `goal share options` of `goals` are `share options`."""
    size = len(resource)
    for at in range(1, len(words) - size):
        if words[at - 1] in PREPOSITIONS or words[at + size] in PREPOSITIONS:
            break
        if same_words(words[at : at + size], resource) and (size > 1 or not is_plural(words[at])):
            return words[:at] + words[at + size :]
    return words


def _after(words: tuple[str, ...], phrase: Sequence[str]) -> tuple[str, ...]:
    """Return the words after a leading phrase; an empty tuple if they do not begin with it."""
    for size in dict.fromkeys((len(phrase), 1, 2, 3)):
        if len(words) > size and same_words(words[:size], phrase) and (words[0] not in VERBS or len(phrase) > 1):
            return words[size:]
    return ()


def _of_procedure(head: tuple[str, ...], many: bool) -> tuple[str, ...]:
    """Return the action of a call whose name says what it does, whatever its method: `GetInvoices`."""
    more = head[1:]
    return ("list",) if more in (("all",), ("many",)) or (many and not more) else head


def _translated(head: tuple[str, ...], method: str, many: bool, item: bool) -> tuple[str, ...]:
    first, more = head[0], head[1:]
    if method == "POST" and first in FETCHING:
        return _of_procedure(head, many)
    if method in ("GET", "HEAD") and (first in FETCHING or first in ("all", "one", "index", "list")):
        if more in ((), ("one",), ("single",)) and first != "all" and not many and first not in ("index", "list"):
            return ("get",)
        return ("list",) if more in ((), ("all",), ("many",)) else head
    if head == ("post",):
        return ("update",) if item else ("create",)
    verbs: dict[tuple[str, ...], str] = {("put",): "replace", ("patch",): "update", ("destroy",): "delete"}
    verbs |= {("insert",): "create", ("store",): "create", ("create", "new"): "create", ("create", "one"): "create"}
    return (verbs[head],) if head in verbs else head


def is_versioned(path: str) -> str:
    """Return the version in a path as a name suffix, such as `v2`; an empty string if there is none."""
    versions = [segment for segment in path.split("/") if is_version(segment)]
    return re.sub(r"\W", "_", versions[0].lower()) if versions else ""
