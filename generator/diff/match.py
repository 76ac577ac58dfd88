"""Find which operation of the new spec is which of the old one."""

from __future__ import annotations

import re
from collections.abc import Callable

from attrs import frozen

from ..ir.ir import Operation
from .snapshot import Side


@frozen
class Matched:
    """The operations of two specs, put together."""

    pairs: tuple[tuple[Operation, Operation], ...]
    gone: tuple[Operation, ...]
    come: tuple[Operation, ...]


def match_operations(old: Side, new: Side) -> Matched:
    """Put operations together by method and path, then by their Python name, then by `operationId`."""
    keys: tuple[Callable[[Side, Operation], object], ...] = (
        lambda side, operation: (operation.method, operation.path),
        lambda side, operation: (operation.method, re.sub(r"\{[^}]*\}", "{}", operation.path)),
        lambda side, operation: side.of_operation[operation.pointer],
        lambda side, operation: operation.operation_id or operation.pointer,
    )
    left, right = list(old.project.api.operations), list(new.project.api.operations)
    found: dict[str, Operation] = {}
    for key in keys:
        known: dict[object, list[Operation]] = {}
        for operation in right:
            known.setdefault(key(new, operation), []).append(operation)
        asked: dict[object, list[Operation]] = {}
        for operation in left:
            asked.setdefault(key(old, operation), []).append(operation)
        for wanted, operations in asked.items():
            rivals = known.get(wanted, [])
            if len(operations) == len(rivals) == 1:
                found[operations[0].pointer] = rivals[0]
                left.remove(operations[0])
                right.remove(rivals[0])
    pairs = [
        (operation, found[operation.pointer]) for operation in old.project.api.operations if operation.pointer in found
    ]
    return Matched(tuple(pairs), tuple(left), tuple(right))
