"""Decide which resource an operation belongs to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from attrs import evolve

from ..ir.ir import Api, Operation
from ..text.identifiers import snake
from .operation_id import Identifier, read_identifier
from .paths import called, first_word, parts_of
from .scope import Scope, scope_of

MOST_METHODS = 150
"""So many methods a resource may have; with more of them, nobody finds one."""


def survey(api: Api) -> Scope:
    """Return the scope of a document's operations, resources with too many methods included."""
    scope = scope_of(api)
    for _ in range(2):
        counts = Counter(resource_of(operation, scope) for operation in api.operations if not operation.resource)
        crowded = {path[0] for path, count in counts.items() if count > MOST_METHODS}
        if crowded <= scope.crowded:
            break
        scope = evolve(scope, crowded=scope.crowded | crowded)
    return scope


def resource_of(operation: Operation, scope: Scope) -> tuple[str, ...]:
    """Return the resource path of an operation: from the spec's choice, a usable tag, operationId or path."""
    if operation.resource:
        return tuple(snake(part, "resource") for part in operation.resource.split("."))
    if scope.crowded:
        candidates = list(_candidates(operation, scope))
        return (next((name for name in candidates if name not in scope.crowded), (candidates or ["root"])[0]),)
    return (next(_candidates(operation, scope), "root"),)


def _candidates(operation: Operation, scope: Scope) -> Iterator[str]:
    """Yield what the resource could be called, best first."""
    for words in scope.tags(operation):
        yield snake("_".join(words), "resource")
    identifier = identifier_of(operation)
    if identifier and identifier.group:
        yield snake("_".join(identifier.group), "resource")
    if word := first_word(operation.path):
        yield snake(word, "resource")
    for part in [part for part in parts_of(operation.path) if not (part.parameter or part.action)][1:2]:
        yield snake("_".join(part.words), "resource")
    if operation.tags and operation.tags[0].strip():
        yield snake(operation.tags[0], "resource")


def identifier_of(operation: Operation) -> Identifier | None:
    """Return the parsed operationId; without one, a path that names a call stands for it."""
    if words := "" if operation.operation_id else "_".join(called(operation.path)):
        return Identifier((), tuple(words.split("_")), tuple(words.split("_")))
    if not operation.operation_id:
        return None
    return read_identifier(operation.operation_id, operation.method, operation.path)
