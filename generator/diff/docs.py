"""Compare what is only for people: descriptions, examples, evidence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..ir.ir import Doc, Operation
from .changes import Change, Touched
from .constraints import same
from .snapshot import Side
from .wire.sameness import followed


def compare_docs(  # noqa: PLR0913, PLR0917  two sides, and where they stand
    old: Side, new: Side, old_pointer: str, new_pointer: str, docs: tuple[Doc, Doc], subject: str, name: str
) -> Iterator[Change]:
    """Yield changed descriptions and evidence of one part.

    Args:
        old: The old spec.
        new: The new spec.
        old_pointer: The part there.
        new_pointer: The part here.
        docs: Its words in both.
        subject: How a sentence calls it.
        name: The Python name it is about.
    """
    places = old.place(old_pointer), new.place(new_pointer)
    touched = (Touched(name, None, None),)
    if (docs[0].summary, docs[0].description) != (docs[1].summary, docs[1].description):
        yield Change("docs", f"{subject} has another description.", None, None, "docs", *places, touched)
    was, now = old.member(old_pointer, "x-evidence"), new.member(new_pointer, "x-evidence")
    if was != now:
        text = f"{subject} has other evidence: {_evidence(now)}; before, it was {_evidence(was)}."
        yield Change("evidence", text, None, None, "docs", *places, (Touched(name, _evidence(was), _evidence(now)),))


def compare_examples(old: Side, new: Side, first: Operation, second: Operation) -> Iterator[Change]:
    """Yield a change if the examples of an operation's bodies or answers differ."""
    was, now = _examples(old, first), _examples(new, second)
    if was != now:
        name = new.of_operation[second.pointer]
        places = old.place(first.pointer), new.place(second.pointer)
        text = f"The examples of `{name}` changed."
        yield Change("examples", text, None, None, "docs", *places, (Touched(name, None, None),))


def compare_described(old: Side, new: Side, first: Operation, second: Operation) -> Iterator[Change]:
    """Yield a change if the descriptions of an operation's request body or of its answers differ."""
    was, now = _described(old, first), _described(new, second)
    if any(was[key] != now[key] for key in was if key in now):
        name = new.of_operation[second.pointer]
        places = old.place(first.pointer), new.place(second.pointer)
        text = f"Descriptions of the body or the answers of `{name}` changed."
        yield Change("docs", text, None, None, "docs", *places, (Touched(name, None, None),))


def compare_schema_examples(old: Side, new: Side, old_pointer: str, new_pointer: str, name: str) -> Iterator[Change]:
    """Yield a change if the examples of a schema differ."""
    for word in ("example", "examples"):
        if not same(old.member(old_pointer, word), new.member(new_pointer, word)):
            places = old.place(old_pointer), new.place(new_pointer)
            text = f"The examples of `{name}` changed."
            yield Change("examples", text, None, None, "docs", *places, (Touched(name, None, None),))


def _described(side: Side, operation: Operation) -> dict[str, Any]:
    node = side.node(operation.pointer)
    if node is None:
        return {}
    request = node.get("requestBody")
    holders = [("request", request)] if request is not None else []
    nodes = {key: followed(side, holder) for key, holder in [*holders, *node.members("responses")]}
    # A status that is new or gone is told by itself.
    return {
        key: answer.value.get("description", "")
        for key, answer in nodes.items()
        if answer and isinstance(answer.value, dict)
    }


def _examples(side: Side, operation: Operation) -> dict[str, Any]:
    examples: dict[str, Any] = {}
    node = side.node(operation.pointer)
    if node is None:
        return examples
    request = node.get("requestBody")
    holders = [("request", request)] if request is not None else []
    holders += node.members("responses")
    for key, holder in holders:
        described = followed(side, holder)
        for media, content in described.members("content") if described is not None else ():
            if isinstance(content.value, dict):
                for word in ("example", "examples"):
                    if content.value.get(word) is not None:
                        examples[f"{key} {media} {word}"] = content.value[word]
    return examples


def _evidence(evidence: object) -> str:
    if not isinstance(evidence, Mapping):
        return "the default"
    status, source = str(evidence.get("status") or "the default status"), str(evidence.get("source") or "")
    return f"{status} ({source})" if source and len(source) <= 80 else status
