"""Compare two specs by what they mean: on the wire, and for people who call the client."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from attrs import frozen

from ..emit.features import lists
from ..emit.package import emit
from ..ir.ir import Doc, Model, Operation
from ..naming.names import Names
from ..pipeline.project import Project
from ..quirks.compare import compare_ledgers
from .behaviour import compare_behaviour, compare_client
from .changes import Change, Level, Touched, in_order, renamed, renames
from .docs import compare_described, compare_docs, compare_examples, compare_schema_examples
from .models import ModelComparer
from .net.unexplained import unexplained_code
from .operations import OperationComparer
from .signatures import compare_signatures
from .snapshot import Side
from .telling.calls import with_calls
from .wire.document import compare_document
from .wire.messages import MessageComparer


def compare(old: Project, new: Project, *, with_net: bool = True) -> tuple[Change, ...]:
    """Return every change between two specs, the worst first.

    Operations are matched by method and path, then by name; schemas by where they are used. What changes
    neither the wire nor a Python name is not a change: order, the component an inline schema moved to, an `allOf`
    of one, inherited security that is spelled out.

    Args:
        old: The spec as it was.
        new: The spec as it is.
        with_net: Whether to generate both clients, and to report what differs in their code and no entry explains.
    """
    before, after = Side(old), Side(new)
    changes = list(_without_echoes(list(_changes(before, after))))
    if with_net:
        projects = old, new
        files = [
            emit(project.api, project.names, project.identity, project.overlay, project.source) for project in projects
        ]
        packages = old.identity.package, new.identity.package
        resources = modules_of(old.names), modules_of(new.names)
        changes += unexplained_code(files[0], files[1], packages, resources, changes)
    return in_order(with_calls(changes, before, after))


def modules_of(names: Names) -> dict[str, str]:
    """Return the paths of the resources (`crm.contacts`) by their modules."""
    return {resource.module: ".".join(resource.path) for resource in names.resources}


def _changes(old: Side, new: Side) -> Iterator[Change]:
    models = ModelComparer(old, new)
    operations = OperationComparer(old, new, models.types)
    messages = MessageComparer.of(old, new, models.types.identity)
    matched = _match_operations(old, new)
    yield from compare_client(old, new)
    for old_operation in matched.gone:
        yield from operations.gone(old_operation)
    for new_operation in matched.come:
        yield from operations.come(new_operation)
    for old_operation, new_operation in matched.pairs:
        yield from operations.compare(old_operation, new_operation)
        yield from compare_behaviour(old, new, old_operation, new_operation)
        yield from messages.compare(old_operation, new_operation)
    yield from _flows(old, new)
    yield from _loader(old, new)
    models.pair_the_rest()
    yield from models.compare()
    yield from messages.compare_webhooks(models.types)
    yield from messages.walker.changes()
    yield from compare_document(old, new)
    yield from _words(old, new, matched, models)
    yield from _quirks(old.project, new.project)


def _without_echoes(changes: list[Change]) -> Iterator[Change]:
    """Yield the changes without those of annotations that differ only by the new name of a class."""
    names = renames(changes)
    for change in changes:
        before = [touched.before for touched in change.names if touched.before is not None]
        after = [touched.after for touched in change.names if touched.after is not None]
        if change.kind.endswith("-annotation") and [renamed(text, names) for text in before] == after:
            continue
        yield change


def _flows(old: Side, new: Side) -> Iterator[Change]:
    """Compare the signatures of the overlay's flows that replace no operation."""
    taken = {*old.of_operation.values(), *new.of_operation.values()}
    for name, method in old.methods.items():
        other = new.methods.get(name)
        if method.operation is None and other is not None and name not in taken:
            yield from compare_signatures(method, other, set())


def _loader(old: Side, new: Side) -> Iterator[Change]:
    """Yield that the module that loads a warehouse is new, because there are listings now, or gone."""
    was, now = [any(map(lists, side.project.api.operations)) for side in (old, new)]
    if was != now:
        how = "is new: there are listings" if now else "is gone: there is no listing left"
        text = f"`dlt`, the module that loads listings into a warehouse, {how}."
        names = (Touched("dlt", None if now else "dlt", "dlt" if now else None),)
        yield Change("loading", text, None, None, "safe" if now else "breaking", names=names)


def _quirks(old: Project, new: Project) -> Iterator[Change]:
    """Yield a change for each quirk that is new, changed or dropped."""
    levels: dict[str, Level] = {"quirk-new": "safe", "quirk-changed": "docs", "quirk-dropped": "risky"}
    for change in compare_ledgers(old.ledger, new.ledger):
        names = (Touched(change.id, None, None),)
        yield Change(change.kind, change.text, None, None, levels[change.kind], change.old, change.new, names)


def _words(old: Side, new: Side, matched: _Matched, models: ModelComparer) -> Iterator[Change]:
    docs = (old.project.api.doc, new.project.api.doc)
    yield from compare_docs(old, new, "#", "#", docs, "The API", "Client")
    was, now = old.project.api.tags, new.project.api.tags
    for tag in was:
        if tag in now and was[tag] != now[tag]:
            places = old.place("#/tags"), new.place("#/tags")
            text = f"The resource of the tag `{tag}` has another description."
            yield Change("docs", text, None, None, "docs", *places, (Touched(tag, None, None),))
    for first, second in matched.pairs:
        yield from _operation_words(old, new, first, second)
    for old_pointer, new_pointer in models.pairs:
        if new.is_emitted(new_pointer):
            yield from _schema_words(old, new, old_pointer, new_pointer)


def _operation_words(old: Side, new: Side, first: Operation, second: Operation) -> Iterator[Change]:
    """Yield changed descriptions of one operation, its examples and its arguments."""
    name = new.of_operation[second.pointer]
    docs = Doc(first.doc.summary, first.doc.description), Doc(second.doc.summary, second.doc.description)
    yield from compare_docs(old, new, first.pointer, second.pointer, docs, f"`{name}`", name)
    yield from compare_examples(old, new, first, second)
    yield from compare_described(old, new, first, second)
    arguments = {(argument.place, argument.wire): argument for argument in reversed(new.arguments(second))}
    for before in old.arguments(first):
        after = arguments.get((before.place, before.wire))
        if after is not None:
            docs = Doc("", before.doc), Doc("", after.doc)
            subject, where = f"`{after.name}` of `{name}`", f"{name}({after.name})"
            yield from compare_docs(old, new, before.pointer, after.pointer, docs, subject, where)


def _schema_words(old: Side, new: Side, old_pointer: str, new_pointer: str) -> Iterator[Change]:
    """Yield changed descriptions of one class and its fields."""
    before, after = old.project.api.schemas[old_pointer], new.project.api.schemas[new_pointer]
    name = f"models.{new.class_name(new_pointer)}"
    yield from compare_docs(old, new, old_pointer, new_pointer, (before.doc, after.doc), f"`{name}`", name)
    yield from compare_schema_examples(old, new, old_pointer, new_pointer, name)
    if isinstance(before, Model) and isinstance(after, Model):
        fields = {field.wire: field for field in after.fields}
        for was in before.fields:
            if (now := fields.get(was.wire)) is not None:
                field_name = f"{name}.{new.project.names.fields[new_pointer, was.wire]}"
                docs = was.doc, now.doc
                yield from compare_docs(old, new, was.pointer, now.pointer, docs, f"`{field_name}`", field_name)


@frozen
class _Matched:
    """The matched operations of two specs, and those without a match."""

    pairs: tuple[tuple[Operation, Operation], ...]
    gone: tuple[Operation, ...]
    come: tuple[Operation, ...]


def _match_operations(old: Side, new: Side) -> _Matched:
    """Match operations by method and path, then by their Python name, then by `operationId`."""
    keys: tuple[Callable[[Side, Operation], object], ...] = (
        lambda _side, operation: (operation.method, operation.path),
        lambda _side, operation: (operation.method, re.sub(r"\{[^{}]*\}", "{}", operation.path)),
        lambda side, operation: side.of_operation[operation.pointer],
        lambda _side, operation: operation.operation_id or operation.pointer,
    )
    left, right = list(old.project.api.operations), list(new.project.api.operations)
    matches: dict[str, Operation] = {}
    for key in keys:
        new_by_key: dict[object, list[Operation]] = {}
        for operation in right:
            new_by_key.setdefault(key(new, operation), []).append(operation)
        old_by_key: dict[object, list[Operation]] = {}
        for operation in left:
            old_by_key.setdefault(key(old, operation), []).append(operation)
        for wanted, operations in old_by_key.items():
            rivals = new_by_key.get(wanted, [])
            if len(operations) == len(rivals) == 1:
                matches[operations[0].pointer] = rivals[0]
                left.remove(operations[0])
                right.remove(rivals[0])
    pairs = [
        (operation, matches[operation.pointer])
        for operation in old.project.api.operations
        if operation.pointer in matches
    ]
    return _Matched(tuple(pairs), tuple(left), tuple(right))
