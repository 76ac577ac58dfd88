# Copied from generator/runtime/apps/simulator/faults.py; edit it there, then generate again.
"""Faults on request: refusals, lost and slow answers, answers of one's own."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from typing import Literal

from attrs import define, field

from .document.document import Document, Operation
from .request import Received, Reply

Kind = Literal["fail", "answer", "lose", "slow", "cap"]


@define
class Fault:
    """What happens to some requests."""

    kind: Kind
    target: str
    """Method and path; empty for every request."""
    times: int | None = None
    """How often it still happens; None for always."""
    answer: Reply = field(factory=Reply)
    seconds: float = 0.0
    size: int = 0

    def fits(self, request: Received) -> bool:
        """Whether it happens to a request."""
        if self.times == 0:
            return False
        return not self.target or self.target in _names(request)

    def use(self) -> None:
        """Count that it happened."""
        if self.times is not None:
            self.times -= 1


@define
class Faults:
    """The faults that a simulator was asked for, in the order of asking."""

    document: Document
    faults: list[Fault] = field(factory=list[Fault])

    def add(self, fault: Fault) -> None:
        """Add one.

        Raises:
            ValueError: Its target is neither an operation nor the path of one, or `times` is not a number from 1 on.
        """
        if fault.times is not None and fault.times < 1:
            raise ValueError(f"times={fault.times}: give a whole number from 1 on, or None for always.")
        fault.target = self._known(fault.target)
        self.faults.append(fault)

    def clear(self) -> None:
        """Forget all of them."""
        self.faults.clear()

    def take(self, request: Received, *kinds: Kind) -> Fault | None:
        """Return the first fault of these kinds that happens to a request, and count it."""
        for fault in self.faults:
            if fault.kind in kinds and fault.fits(request):
                fault.use()
                return fault
        return None

    def of(self, request: Received, kind: Kind) -> Iterable[Fault]:
        """Return all faults of a kind that happen to a request; they are not counted."""
        return [fault for fault in self.faults if fault.kind == kind and fault.fits(request)]

    def operation_of(self, target: str) -> Operation:
        """Return the one operation that a target names.

        Raises:
            ValueError: It names none, or several.
        """
        wanted = self._known(target)
        method, _, path = wanted.rpartition(" ")
        exact = self.document.operations.get(wanted)
        found = [one for one in self.document.operations.values() if wanted and _is_at(one, method, path)]
        if exact is None and len(found) != 1:
            raise ValueError(f"{target!r} names {len(found)} operations, not one; give method and path.")
        return exact or found[0]

    def _known(self, target: str) -> str:
        """Return a target as it is compared: the base URL's path taken away, the method in capital letters."""
        wanted = " ".join(target.split())
        if wanted in ("", "*"):
            return ""
        method, blank, path = wanted.rpartition(" ")
        base = self.document.base_path
        path = path[len(base) :] if base and path.startswith(f"{base}/") else path
        wanted = f"{method.upper()}{blank}{path}"
        if not any(_is_at(operation, method.upper(), path) for operation in self.document.operations.values()):
            close = get_close_matches(wanted, self.document.operations, 3, 0.4)
            hint = f" Did you mean {', '.join(close)}?" if close else ""
            raise ValueError(f"{target!r} is not an operation of {self.document.title}.{hint}")
        return wanted


def _is_at(operation: Operation, method: str, path: str) -> bool:
    return method in ("", operation.method) and (path == operation.path or operation.values(path) is not None)


def _names(request: Received) -> set[str]:
    names = {request.path, f"{request.method} {request.path}"}
    if request.operation is not None:
        names |= {request.operation.key, request.operation.path}
    return names
