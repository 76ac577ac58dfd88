"""Find the method names that nobody would choose by hand, each with the rule that it breaks."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from ..ir.ir import Api, Operation
from ..runtime.core.values import Value
from ..text.lexicon import ARTICLES, FETCHING, PREPOSITIONS, VERBS, count_action_words, is_plural, same_words, stem
from ..text.words import words
from .listings import holds_list
from .methods import LONGEST
from .names import Names, Resource
from .paths import parts_of, without_flags, words_as_written
from .resources import MOST_METHODS
from .wording import names_another

RULES = {
    "method-first": "begins with a method of HTTP that is not an English verb, such as post_",
    "verb-last": "ends with its verb: item_get",
    "article": "holds an article: fetch_an_order",
    "number-last": "ends with a digit or an index, and not with a version: refresh_1",
    "framework": "holds a word of a web framework: controller, or store for create",
    "path": "spells out the path: get_companies_company_id_staff",
    "long": "has more than 40 letters",
    "update-collection": "calls a POST on a collection an update",
    "delete-collection": "calls the deletion of many `delete`, although one thing can be deleted as well",
    "list": "gets a collection, and is not a list",
    "two-verbs": "gets a thing with another verb than the other methods of its class",
    "twice": "says the resource's word again: keys.list_team_keys",
    "crowd": "is in a resource of more than 150 methods",
}
"""Each rule, and what a name does that breaks it."""

_METHODS = frozenset(["post", "put", "patch"])
_LAST = frozenset(
    words("get fetch retrieve list create add insert update edit patch put post delete remove destroy find save")
)
_BULK = frozenset(["bulk", "batch"])
_FRAMEWORK = frozenset(words("controller controllers viewset servlet resthandler using"))
_LARAVEL = {"store": "POST", "index": "GET", "show": "GET", "destroy": "DELETE"}
_READS = frozenset(["get", "fetch", "retrieve", "read", "show"])
_VERSION = re.compile(r"_v\d+(?:_\d+)*$")


class Break(Value):
    """A name that breaks a rule."""

    rule: str
    name: str
    """`resource.method`."""

    operation: Operation


class _Named(Value):
    """A method with what its name is judged by."""

    operation: Operation
    name: str
    words: tuple[str, ...]
    """The words of the name, without a version at the end."""

    resource: Resource
    path: str
    """The path without a slash at its end."""

    lists: bool | None
    """Whether the answer is a list; None if the document does not say."""


def breaks(api: Api, names: Names) -> Iterator[Break]:
    """Yield each name that breaks a rule, once for each rule, in the order of the document."""
    owners = {operation.pointer: resource for resource in names.resources for operation in resource.operations}
    methods = [_named(operation, names, owners, api) for operation in api.operations]
    groups: dict[tuple[str, ...], list[_Named]] = {}
    for method in methods:
        groups.setdefault(method.resource.path, []).append(method)
    for method in methods:
        label = f"{'.'.join(method.resource.path)}.{names.methods[method.operation.pointer]}"
        for rule, is_broken in _JUDGES.items():
            if is_broken(method, groups[method.resource.path]):
                yield Break(rule, label, method.operation)


def _named(operation: Operation, names: Names, owners: dict[str, Resource], api: Api) -> _Named:
    name = names.methods[operation.pointer].rstrip("_")
    plain = tuple(_VERSION.sub("", name).split("_"))
    lists = holds_list(operation, api.schemas)
    return _Named(operation, name, plain, owners[operation.pointer], without_flags(operation.path).rstrip("/"), lists)


def _begins_with_method(method: _Named, _: Sequence[_Named]) -> bool:
    # A noun such as the one in `post_comments` is not a method, and HEAD has no other verb.
    return method.words[0] in _METHODS and method.words[0] == method.operation.method.lower()


def _ends_with_verb(method: _Named, _: Sequence[_Named]) -> bool:
    first, *_more, last = (*method.words[:1], *method.words)
    if len(method.words) < 2 or last not in _LAST:
        return False
    # `move_create` of `/items/{id}/move` has its verb, and another at its end.
    return first not in VERBS | _BULK or (first in VERBS and method.words[:-1] == _last_words(method))


def _has_article(method: _Named, _: Sequence[_Named]) -> bool:
    return any(word in ARTICLES for word in method.words[:-1])


def _ends_with_number(method: _Named, _: Sequence[_Named]) -> bool:
    return method.words[-1][-1:].isdigit()


def _speaks_framework(method: _Named, _: Sequence[_Named]) -> bool:
    first = method.words[0]
    return not _FRAMEWORK.isdisjoint(method.words) or (
        len(method.words) == 1 and _LARAVEL.get(first) == method.operation.method
    )


def _spells_path(method: _Named, _: Sequence[_Named]) -> bool:
    """Return whether a name is its path again: with the names of parameters, or with three or more segments."""
    rest = [stem(word) for word in method.words[1:]]
    parts = [part for part in parts_of(method.path) if not part.action]
    statics = [stem(word) for part in parts if not part.parameter for word in part.words]
    everything = [stem(word) for part in parts for word in part.words]
    written = [stem(word) for word in words_as_written(method.path)]
    if rest and rest in (everything, written) and rest != statics:
        return True
    return rest == statics and sum(not part.parameter for part in parts) > 2


def _is_long(method: _Named, _: Sequence[_Named]) -> bool:
    return len(method.name) > LONGEST


def _updates_collection(method: _Named, group: Sequence[_Named]) -> bool:
    is_post = method.operation.method == "POST" and method.words[0] == "update" and method.words[1:2] != ("or",)
    return is_post and _is_collection(method, group)


def _deletes_collection(method: _Named, group: Sequence[_Named]) -> bool:
    """Return whether a deletion of many is called as if it were of one, which another method deletes."""
    # `delete_lines` and `delete_line` are told apart by their number.
    if not _deletes(method) or _ends_with_value(method) or (method.words[1:] and is_plural(method.words[-1])):
        return False
    singles = [other.words for other in group if _deletes(other) and _is_item_of(other, method)]
    return any(_alike(words, method.words) for words in singles)


def _alike(words: tuple[str, ...], first: tuple[str, ...]) -> bool:
    """Return whether words begin with others, whatever their number."""
    return list(map(stem, words[: len(first)])) == list(map(stem, first))


def _deletes(method: _Named) -> bool:
    return method.operation.method == "DELETE" and method.words[0] == "delete"


def _gets_collection(method: _Named, group: Sequence[_Named]) -> bool:
    if method.operation.method != "GET" or method.words[0] not in FETCHING | {"index", "all"}:
        return False
    if _ends_with_value(method) or method.lists is False:
        return False
    about = _object(method.words[1:])
    if about:
        return is_plural(about[-1]) and _last_words(method) == about
    # `find_by_tags` of `/pets/findByTags` is what the path says, and no collection.
    return _last_words(method) != method.words and _is_collection(method, group)


def _reads_otherwise(method: _Named, group: Sequence[_Named]) -> bool:
    """Return whether a GET has a rarer verb than the other methods of its class."""
    verb = method.words[0]
    if method.operation.method != "GET" or verb not in _READS or (method.words[1:] == () and verb == "show"):
        return False
    verbs = [other.words[0] for other in group if other.operation.method == "GET" and other.words[0] in _READS]
    return verb != max(_READS, key=lambda word: (verbs.count(word), word == "get", word))


def _says_resource_again(method: _Named, _: Sequence[_Named]) -> bool:
    resource = method.resource.path[-1].removesuffix("_api").strip("_").split("_")
    rest = _object(method.words[count_action_words(method.words) :])
    statics = [part.words for part in parts_of(method.path) if not part.parameter]
    return any(
        same_words(rest[at : at + len(resource)], resource)
        and not names_another(rest[: at + len(resource)], resource, statics)
        for at in range(len(rest) - len(resource) + 1)
    )


def _is_in_crowd(_: _Named, group: Sequence[_Named]) -> bool:
    return len(group) > MOST_METHODS


def _is_collection(method: _Named, group: Sequence[_Named]) -> bool:
    if _ends_with_value(method):
        return False
    last = _last_words(method)
    return bool(last) and (is_plural(last[-1]) or any(_is_item_of(other, method) for other in group))


def _last_words(method: _Named) -> tuple[str, ...]:
    statics = [part.words for part in parts_of(method.path) if not part.parameter]
    return statics[-1] if statics else ()


def _ends_with_value(method: _Named) -> bool:
    parts = parts_of(method.path)
    return not parts or parts[-1].parameter


def _is_item_of(other: _Named, collection: _Named) -> bool:
    return re.fullmatch(rf"{re.escape(collection.path)}/\{{[^{{}}/]*\}}", other.path) is not None


def _object(rest: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words before the first preposition."""
    end = next((at for at, word in enumerate(rest) if word in PREPOSITIONS), len(rest))
    return rest[:end]


_JUDGES: dict[str, Callable[[_Named, Sequence[_Named]], bool]] = {
    "method-first": _begins_with_method,
    "verb-last": _ends_with_verb,
    "article": _has_article,
    "number-last": _ends_with_number,
    "framework": _speaks_framework,
    "path": _spells_path,
    "long": _is_long,
    "update-collection": _updates_collection,
    "delete-collection": _deletes_collection,
    "list": _gets_collection,
    "two-verbs": _reads_otherwise,
    "twice": _says_resource_again,
    "crowd": _is_in_crowd,
}
