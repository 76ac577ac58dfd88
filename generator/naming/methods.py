"""Propose names for operations: the resource they belong to, and what their methods could be called."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from attrs import evolve, frozen

from ..ir.ir import ListOf, Operation
from ..text.identifiers import pascal, snake, spell_out, with_digest, words_of
from ..text.lexicon import VERBS, same_words, singular_phrase, without_version
from ..text.words import words
from .operation_id import Identifier, is_versioned, read_identifier, shortened
from .paths import PathPhrase, called, first_word, parts_of, read

_SAY_NOTHING = frozenset(words("api default public rest general untagged endpoints all public_api rest_api v1 misc"))
_SUFFIXES = frozenset(["api", "controller", "resource", "endpoint", "endpoints"])
_WORDY = 4
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

    def against(self, winner: Proposal) -> tuple[str, ...]:
        """Return the names, including one that differs from the operation with a better claim to the first."""
        more = [f"{self.names[0]}_{self.version}"] if self.version and self.version != winner.version else []
        more += [self.by_method] if self.by_method and self.path == winner.path else []
        if self.identifier == winner.identifier:
            more += self.by_path
        return (self.names[0], *more, *self.names[1:])


def resource_of(operation: Operation) -> tuple[str, ...]:
    """Return the resource path of an operation: from the spec's choice, a usable tag, operationId or path."""
    if operation.resource:
        return tuple(snake(part, "resource") for part in operation.resource.split("."))
    for tag in operation.tags:
        if words := _tag_words(tag):
            return (snake("_".join(words), "resource"),)
    identifier = _identifier(operation)
    if identifier and identifier.group:
        return (snake("_".join(identifier.group), "resource"),)
    word = first_word(operation.path)
    if word:
        return (snake(word, "resource"),)
    return (snake(operation.tags[0], "resource") if operation.tags and operation.tags[0].strip() else "root",)


def propose(operation: Operation) -> Proposal:
    """Return the candidate names of a method, best first; only the last is certain to be unique."""
    resource = resource_of(operation)
    if operation.name:
        name = snake(operation.name, "call")
        # A curated spec may not say one name twice; another document may, and then each has one all the same.
        own = (with_digest(name, f"{operation.method} {operation.path}"), with_digest(name, operation.pointer))
        return Proposal((name, *own), (-1,))
    phrase = _phrase(operation)
    identifier = _identifier(operation)
    by_path = _path_names(operation, phrase)
    lengthy = snake(f"{operation.method.lower()} {spell_out(operation.path)}", "call")
    last = with_digest(by_path[-1], f"{operation.method} {operation.path}")
    # Two paths of the document may be the same one, such as `pets` and `/pets`.
    odd = with_digest(by_path[-1], operation.pointer)
    version = version_of(operation)
    claim = (
        _version_number(version),
        sum(part.parameter for part in parts_of(operation.path)),
        len(parts_of(operation.path)),
        _METHODS.index(operation.method) if operation.method in _METHODS else len(_METHODS),
        not _by_identity(operation),
        operation.path,
        operation.method,
        operation.pointer,
    )
    ends = (lengthy, last, odd)
    by_method = snake(phrase.by_method(operation.method), "call")
    if identifier and identifier.is_long:
        identifier = None
    if identifier and identifier.words[0] not in VERBS and same_words(identifier.words, resource[-1].split("_")):
        identifier = None
    if identifier is None:
        return Proposal((*by_path, *ends), (1000, *claim), operation.path, version, by_method, by_path)
    about = resource[-1].split("_")
    short = shortened(identifier.words, about, operation.method, whole=identifier.full, item=_is_item(operation))
    words, altered = short.words, len(identifier.full) - len(short.words)
    if identifier.group and not _is_own_group(identifier, resource[-1]):
        words, altered = _with_group(identifier, words), altered + 50
    if short.words != short.plain:
        altered += 100
        by_method = snake("_".join(short.plain), "call") if short.plain[0] == operation.method.lower() else by_method
    chosen = [
        snake("_".join(candidate), "call") for candidate in (words, short.plain, identifier.words, identifier.full)
    ]
    names = (*chosen[:3], by_path[0], chosen[3], *by_path[1:], f"{chosen[3]}_{by_path[-1]}", *ends)
    return Proposal(names, (altered, *claim), operation.path, version, by_method, by_path, identifier.full)


def phrase_of(operation: Operation, lowest: tuple[int, ...] = ()) -> str:
    """Return a PascalCase phrase for an operation, such as `ListUsers`, whatever other operations exist.

    Args:
        operation: The operation.
        lowest: The lowest version of the document, which is not worth a word.
    """
    resource = resource_of(operation)
    if operation.name:
        return pascal(f"{'_'.join(singular_phrase('_'.join(resource).split('_')))} {operation.name}")
    identifier = _identifier(operation)
    words = tuple(resource[-1].split("_"))
    version = version_of(operation)
    last = [version] if version and _version_number(version) != lowest else []
    if identifier and not identifier.is_long:
        return pascal("_".join([*identifier.phrase(words), *last]))
    phrase = _phrase(operation)
    verb = phrase.verb.removesuffix("_many")
    about = words if not phrase.nouns and (phrase.many or verb != phrase.verb) else singular_phrase(words)
    parents = [word for noun in phrase.owners for word in noun]
    return pascal("_".join([verb, *parents, *about, *(word for noun in phrase.nouns for word in noun), *last]))


def lowest_version(operations: Iterable[Operation]) -> tuple[int, ...]:
    """Return the lowest version of the operations, such as `(1,)`; an empty tuple if none has a version."""
    return min(filter(None, (_version_number(version_of(operation)) for operation in operations)), default=())


def version_of(operation: Operation) -> str:
    """Return the version in an operationId or path as a name suffix; an empty string if there is none."""
    identifier = _identifier(operation)
    return (identifier.version if identifier else "") or is_versioned(operation.path)


@cache
def _tag_words(tag: str) -> tuple[str, ...]:
    """Return the words of a tag that make a name; an empty tuple if it is a sentence or too general."""
    text = re.sub(r"^\s*\d+(?:\.\d+)*\s*[.):-]+\s*", "", tag)
    if len(text.split()) > _WORDY:
        return ()
    words = words_of(without_version(text)[0])
    plain = tuple(word for word in words if word.isascii())
    if not any(char.isalpha() for word in plain for char in word):
        return ()
    suffixes = _SUFFIXES if " " in text.strip() else _SUFFIXES | {"service"}
    while len(plain) > 1 and plain[-1] in suffixes and "_".join(plain) not in _SAY_NOTHING:
        plain = plain[:-1]
    return () if "_".join(plain) in _SAY_NOTHING else plain


def _identifier(operation: Operation) -> Identifier | None:
    if words := "" if operation.operation_id else "_".join(called(operation.path)):
        return Identifier((), tuple(words.split("_")), tuple(words.split("_")))
    if not operation.operation_id:
        return None
    return read_identifier(operation.operation_id, operation.method, operation.path)


def _phrase(operation: Operation) -> PathPhrase:
    resource = resource_of(operation)[-1].split("_")
    tagged = first_word(operation.path) != "_".join(resource) or any(map(_tag_words, operation.tags))
    lists = any(isinstance(answer.type, ListOf) for answer in operation.answers)
    phrase = read(operation.path, operation.method, resource, lists, tagged=tagged)
    identifier = _identifier(operation)
    return evolve(phrase, verb=identifier.verb) if identifier and identifier.verb and phrase.nouns else phrase


def _path_names(operation: Operation, phrase: PathPhrase) -> tuple[str, ...]:
    """Return the candidate names that a path suggests, from the shortest to the most specific."""
    names = [phrase.name()]
    owners = ["_".join(owner) for owner in reversed(phrase.owners)]
    if owners and phrase.has_resource:
        names += [f"{names[0]}_for_{owners[0]}", f"{names[0]}_for_{'_'.join(reversed(owners))}"]
    names.append(phrase.name(most=99))
    parts = parts_of(operation.path)
    parameters = [part.words for part in parts if part.parameter]
    if parameters and parameters[-1]:
        names.append(f"{names[0]}_by_{'_'.join(_without_resource(parameters[-1], operation))}")
    statics = " ".join(" ".join(part.words) for part in parts if not part.parameter)
    full = f"{operation.method.lower()} {statics}"
    values = " ".join(f"by {'_'.join(words) or 'value'}" for words in parameters)
    names += [full, f"{full} {values}"]
    return tuple(dict.fromkeys(snake(name, "call") for name in names))


def _without_resource(parameter: tuple[str, ...], operation: Operation) -> tuple[str, ...]:
    """Return the words of a path parameter without a leading resource: `invoice id` of `invoices` is `id`."""
    resource = singular_phrase(tuple(resource_of(operation)[-1].split("_")))
    rest = parameter[len(resource) :] if parameter[: len(resource)] == resource else parameter
    return rest or parameter


def _is_item(operation: Operation) -> bool:
    parts = parts_of(operation.path)
    return bool(parts) and parts[-1].parameter


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
