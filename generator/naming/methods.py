"""Propose names for operations: what their methods could be called within their resources."""

from __future__ import annotations

import re
from collections.abc import Iterable

from attrs import evolve, frozen

from ..ir.ir import Operation
from ..text.identifiers import pascal, snake, spell_out, with_digest
from ..text.lexicon import PREPOSITIONS, VERBS, count_action_words, is_plural, same_words, singular_phrase
from .operation_id import Identifier, is_versioned, shortened
from .paths import PathPhrase, first_word, flags_of, parts_of, read
from .resources import identifier_of, resource_of
from .scope import Scope
from .wording import worded

LONGEST = 40
"""So many letters a method's name has at most, if something can be left out."""

_METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE", "QUERY", "OPTIONS", "HEAD", "TRACE")


@frozen
class Proposal:
    """What one operation could be called, best first, and how good its claim to a name is."""

    names: tuple[str, ...]
    claim: tuple[object, ...]
    """Of several that want one name the one with the least claim has it; no two are equal."""

    path: str = ""
    version: str = ""
    by_method: str = ""
    """The name with the method of HTTP for its verb, for where another method on the same path has the first."""

    by_path: tuple[str, ...] = ()
    """The names made from the path; used if another operation has the same operationId."""

    identifier: tuple[str, ...] = ()
    as_many: str = ""
    """The name for where it is a collection's method, and the same of one of its things has the first name."""

    def against(self, winner: Proposal) -> tuple[str, ...]:
        """Return the names, including one that differs from the operation with a better claim to the first."""
        more = [f"{self.names[0]}_{self.version}"] if self.version and self.version != winner.version else []
        if self.by_method and self.path == winner.path:
            # `create_report` beside `report` is better than `post_report`.
            more += self._by_post() if self.by_method.startswith("post_") else [self.by_method]
        if self.identifier == winner.identifier:
            more += self.by_path
        return (self.names[0], *more, *self.names[1:])

    def _by_post(self) -> list[str]:
        # A POST beside a GET of the same action gives in its body what the other has in its query: both `search`.
        is_same = self.by_path[:1] == self.names[:1]
        return [*([f"{self.names[0]}_with_body"] if is_same else self.by_path[:1]), self.by_method]


def propose(operation: Operation, scope: Scope) -> Proposal:
    """Return the candidate names of a method, best first; only the last is certain to be unique."""
    resource = resource_of(operation, scope)
    if operation.name:
        name = snake(operation.name, "call")
        # A curated spec may not say one name twice; another document may, and then each has one all the same.
        own = (with_digest(name, f"{operation.method} {operation.path}"), with_digest(name, operation.pointer))
        return Proposal((name, *own), (-1,))
    phrase = _phrase(operation, scope)
    identifier = identifier_of(operation)
    by_path = _path_names(operation, phrase, resource)
    by_method = snake(phrase.by_method(operation.method), "call")
    is_name = identifier is not None and (
        identifier.words[0] in VERBS or not same_words(identifier.words, resource[-1].split("_"))
    )
    if identifier is None or identifier.is_long or not is_name:
        path_proposal = Proposal(
            (*by_path, *_last_names(operation, by_path[-1])),
            (1000, *_claim(operation)),
            operation.path,
            version_of(operation),
            by_method,
            by_path,
        )
        return _with_many(path_proposal, operation, scope)
    return _with_many(
        _by_identifier(operation, identifier, resource[-1], scope, (by_method, *by_path)), operation, scope
    )


def _by_identifier(
    operation: Operation, identifier: Identifier, resource: str, scope: Scope, path_names: tuple[str, ...]
) -> Proposal:
    """Return the candidate names that an operationId suggests; `path_names` begins with the one by method."""
    by_method, *by_path = path_names
    about = tuple(resource.split("_"))
    lists = scope.lists.get(operation.pointer)
    short = shortened(identifier.words, about, operation.method, whole=identifier.full, item=_item_of(operation))
    words, altered = short.words, len(identifier.full) - len(short.words)
    if identifier.group and not _is_own_group(identifier, resource):
        words, altered = _with_group(identifier, words), altered + 50
    if short.words != short.plain:
        altered += 100
    natural, plain, longer, full = (
        worded(candidate, about, operation.method, operation.path, lists)
        for candidate in (words, short.plain, identifier.words, identifier.full)
    )
    altered += 20 * (natural != words)
    if natural == ("create",) and is_plural(identifier.words[-1]):
        by_method = "create_many"
    elif short.words != short.plain and short.plain[0] == operation.method.lower():
        verb = "modify" if short.plain[0] == "patch" else short.plain[0]
        by_method = snake("_".join((verb, *short.plain[1:])), "call")
    # What a thing is found by tells it apart, where it was left out as a matter of course.
    item = ("by", *_item_of(operation))
    by_item = natural if len(item) < 2 or identifier.words[-len(item) :] != item else (*natural, *item)
    by_verb = by_path[:1] if _only_says_class(natural, about, operation.path) else []
    first = [snake("_".join(words), "call") for words in (_brief(natural), natural, by_item, words, plain, short.plain)]
    more = [snake("_".join(words), "call") for words in (longer, full, identifier.full)]
    ends = _last_names(operation, by_path[-1])
    names = (*by_verb, *first, by_path[0], *more, *by_path[1:], f"{more[-1]}_{by_path[-1]}", *ends)
    return Proposal(
        tuple(dict.fromkeys(names)),
        (altered, *_claim(operation)),
        operation.path,
        version_of(operation),
        by_method,
        tuple(by_path),
        identifier.full,
    )


def _only_says_class(words: tuple[str, ...], resource: tuple[str, ...], path: str) -> bool:
    """Return whether words have no verb and end with their resource's name: `int enum` of `enums`, for `create int`."""
    is_own = words in [part.words for part in parts_of(path)]
    return not is_own and not count_action_words(words) and same_words(words[-1:], resource[-1:])


def _brief(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words of a name that is not too long, without as many phrases at its end as that takes."""
    while len("_".join(words)) > LONGEST:
        ends = [at for at, word in enumerate(words) if word in PREPOSITIONS and at > 1]
        if not ends:
            break
        words = words[: ends[-1]]
    return words


def _last_names(operation: Operation, name: str) -> tuple[str, str, str]:
    """Return the names for where all others are taken; the last one is unique."""
    lengthy = snake(f"{operation.method.lower()} {spell_out(operation.path)}", "call")
    last = with_digest(name, f"{operation.method} {operation.path}")
    # Two paths of the document may be the same one, such as `pets` and `/pets`.
    return lengthy, last, with_digest(name, operation.pointer)


def _claim(operation: Operation) -> tuple[object, ...]:
    """Return how good an operation's claim to a name is; no two are equal."""
    return (
        len(flags_of(operation.path)),
        _version_number(version_of(operation)),
        sum(part.parameter for part in parts_of(operation.path)),
        len(parts_of(operation.path)),
        _METHODS.index(operation.method) if operation.method in _METHODS else len(_METHODS),
        not _by_identity(operation),
        operation.path,
        operation.method,
        operation.pointer,
    )


def _with_many(proposal: Proposal, operation: Operation, scope: Scope) -> Proposal:
    return evolve(proposal, as_many=_as_many(proposal.names[0], operation, scope.lists.get(operation.pointer)))


def _as_many(name: str, operation: Operation, lists: bool | None) -> str:
    """Return the name of a collection's method if the same method of one of its things is called `name` as well."""
    if operation.method == "GET" and lists is False:
        return ""
    names = {"GET": "list", "DELETE": "delete_many", "PUT": f"{name}_many", "PATCH": f"{name}_many"}
    is_plain = name in ("get", "delete", "remove", "update", "replace", "modify")
    return names.get(operation.method, "") if is_plain and not _is_one(operation) else ""


def phrase_of(operation: Operation, scope: Scope, lowest: tuple[int, ...] = ()) -> str:
    """Return a PascalCase phrase for an operation, such as `ListUsers`, whatever other operations exist.

    Args:
        operation: The operation.
        scope: What its name depends on beside it.
        lowest: The lowest version of the document, which is not worth a word.
    """
    resource = resource_of(operation, scope)
    if operation.name:
        return pascal(f"{'_'.join(singular_phrase('_'.join(resource).split('_')))} {operation.name}")
    identifier = identifier_of(operation)
    words = tuple(resource[-1].split("_"))
    version = version_of(operation)
    last = [version] if version and _version_number(version) != lowest else []
    if identifier and not identifier.is_long:
        return pascal("_".join([*identifier.phrase(words, operation.method), *last]))
    phrase = _phrase(operation, scope)
    verb = phrase.verb.removesuffix("_many")
    is_many = phrase.many and verb != "create"
    about = words if not phrase.nouns and (is_many or verb != phrase.verb) else singular_phrase(words)
    parents = [word for noun in phrase.owners for word in noun]
    return pascal("_".join([verb, *parents, *about, *(word for noun in phrase.nouns for word in noun), *last]))


def lowest_version(operations: Iterable[Operation]) -> tuple[int, ...]:
    """Return the lowest version of the operations, such as `(1,)`; an empty tuple if none has a version."""
    return min(filter(None, (_version_number(version_of(operation)) for operation in operations)), default=())


def version_of(operation: Operation) -> str:
    """Return the version in an operationId or path, or the path's flags, as a name suffix; an empty string if none."""
    identifier = identifier_of(operation)
    return (
        "_".join(flags_of(operation.path)) or (identifier.version if identifier else "") or is_versioned(operation.path)
    )


def _phrase(operation: Operation, scope: Scope) -> PathPhrase:
    resource = resource_of(operation, scope)[-1].split("_")
    tagged = first_word(operation.path) != "_".join(resource) or any(scope.tags(operation))
    lists = scope.lists.get(operation.pointer) is True
    phrase = read(operation.path, operation.method, resource, lists, tagged=tagged)
    identifier = identifier_of(operation)
    return evolve(phrase, verb=identifier.verb) if identifier and identifier.verb and phrase.nouns else phrase


def _path_names(operation: Operation, phrase: PathPhrase, resource: tuple[str, ...]) -> tuple[str, ...]:
    """Return the candidate names that a path suggests, from the shortest to the most specific."""
    names = [phrase.name()]
    owners = ["_".join(owner) for owner in reversed(phrase.owners)]
    if owners and phrase.has_resource:
        names += [f"{names[0]}_for_{owners[0]}", f"{names[0]}_for_{'_'.join(reversed(owners))}"]
    names.append(phrase.name(most=99))
    parts = parts_of(operation.path)
    parameters = [part.words for part in parts if part.parameter]
    if parameters and parameters[-1]:
        names.append(f"{names[0]}_by_{'_'.join(_without_resource(parameters[-1], resource[-1]))}")
    statics = " ".join(" ".join(part.words) for part in parts if not part.parameter)
    full = f"{operation.method.lower()} {statics}"
    values = " ".join(f"by {'_'.join(words) or 'value'}" for words in parameters)
    names += [full, f"{full} {values}"]
    return tuple(dict.fromkeys(snake(name, "call") for name in names))


def _without_resource(parameter: tuple[str, ...], resource: str) -> tuple[str, ...]:
    """Return the words of a path parameter without a leading resource: `invoice id` of `invoices` is `id`."""
    thing = singular_phrase(tuple(resource.split("_")))
    rest = parameter[len(thing) :] if parameter[: len(thing)] == thing else parameter
    return rest or parameter


def _is_one(operation: Operation) -> bool:
    """Return whether an operation is about one thing: its path ends with a value, and its operationId names no more."""
    identifier = identifier_of(operation)
    return bool(_item_of(operation)) and not (identifier and is_plural(identifier.words[-1]))


def _item_of(operation: Operation) -> tuple[str, ...]:
    """Return the words of the parameter that a path ends with; an empty tuple if it ends otherwise."""
    parts = parts_of(operation.path)
    return (parts[-1].words or ("value",)) if parts and parts[-1].parameter else ()


def _by_identity(operation: Operation) -> bool:
    """Return whether the last path parameter is an id rather than, for example, a name or an email address."""
    words = next((part.words for part in reversed(parts_of(operation.path)) if part.parameter), ())
    return not words or words[-1] in ("id", "uuid", "guid", "pk", "sid", "gid")


def _version_number(version: str) -> tuple[int, ...]:
    return tuple(int(number[:9]) for number in re.findall(r"\d+", version))


def _is_own_group(identifier: Identifier, resource: str) -> bool:
    group = "_".join(identifier.group)
    return (
        resource.endswith(group)
        or group.endswith(resource)
        or singular_phrase(identifier.group) == singular_phrase(resource.split("_"))
    )


def _with_group(identifier: Identifier, words: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words with the identifier's group, if the words are an action only: `pull-request-stacks/get`."""
    return (*words, *identifier.group) if len(words) == 1 else words
