"""Find members that every documented example of a model has, and that the spec does not require."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from attrs import define, field
from jsonschema import Draft202012Validator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from ..build.schemas.merge import Group, Merged, Merger, only_reference
from ..read.resolve import Documents, Node, Unresolved
from ..read.walk import walk
from ..text.diagnostics import Report
from .examples import values_of
from .prose import Complaint

_DEEPEST = 40


def always_there(documents: Documents) -> Iterator[Complaint]:
    """L603: a member that every example of an answer has should be required. Advice, since few examples prove little.

    Models that are also sent are not checked: there, `required` also says what a caller must pass. Inferred examples
    and failed answers do not count.
    """
    survey = _Survey(documents)
    for example, schema in _answers(documents):
        survey.look(schema, example.value, 0)
    sent = _sent(documents)
    for pointer, model in survey.models.items():
        if pointer in sent:
            continue
        seen, shown = survey.seen[pointer], survey.samples[pointer]
        missing = [
            name
            for name, member in model.properties.items()
            if seen[name] == shown and name not in model.required and not _is_weighed(member)
        ]
        if missing:
            yield Complaint(documents.place(model.node), "L603", _advice(missing, shown), is_advice=True)


def _advice(missing: list[str], shown: int) -> str:
    """Return what is said of members that so many examples have."""
    word = "the example has" if shown == 1 else f"all {shown} examples have"
    verb, members = ("is", "it") if len(missing) == 1 else ("are", "them")
    return f"{word} {', '.join(missing)}, which {verb} not required. Require {members}, or add a note."


def _is_weighed(member: Node) -> bool:
    evidence = member.get("x-evidence")
    return evidence is not None and evidence.get("note") is not None


@define(eq=False)
class _Survey:
    """Counts, for each model, the examples and what they have."""

    documents: Documents
    merger: Merger = field(init=False)
    models: dict[str, Merged] = field(factory=dict)
    samples: Counter[str] = field(factory=Counter)
    seen: dict[str, Counter[str]] = field(factory=dict)
    _registry: Registry[Any] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.merger = Merger(self.documents, Report())
        self._registry = Registry().with_resource("urn:spec", DRAFT202012.create_resource(self.documents.root.value))

    def look(self, node: Node, value: object, depth: int) -> None:
        """Count the members of every object in a value of a schema."""
        if depth > _DEEPEST or not isinstance(value, dict | list):
            return
        try:
            merged = self.merger.merge(_target(self.documents, node))
        except Unresolved:
            return
        if isinstance(value, dict):
            self._look_inside(merged, value, depth)
        items = merged.node_of("items")
        for item in value if isinstance(value, list) else ():
            if items is not None:
                self.look(items, item, depth + 1)
        for group in merged.groups:
            arm = self._arm(group, value)
            if arm is not None:
                self.look(arm, value, depth + 1)

    def _look_inside(self, merged: Merged, value: dict[str, object], depth: int) -> None:
        pointer = merged.node.pointer
        if merged.properties and merged.keyword("x-unwrap") is None:
            self.models.setdefault(pointer, merged)
            self.samples[pointer] += 1
            self.seen.setdefault(pointer, Counter()).update(name for name in value if name in merged.properties)
        others = merged.node_of("additionalProperties")
        for name, member in value.items():
            schema = merged.properties.get(name, others)
            if schema is not None:
                self.look(schema, member, depth + 1)

    def _arm(self, group: Group, value: Any) -> Node | None:
        """Return the first arm of a choice that takes a value."""
        for arm in group.arms:
            schema = {"$ref": f"urn:spec#{arm.pointer.partition('#')[2]}"}
            try:
                if Draft202012Validator(schema, registry=self._registry).is_valid(value):
                    return arm
            except Exception:  # noqa: BLE001  A schema that is none ends in whatever the validator stumbles over; L601 tells of it.
                continue
        return None


def _target(documents: Documents, node: Node) -> Node:
    reference = only_reference(node)
    return node if reference is None else documents.follow(documents.target(reference.value["$ref"], reference.pointer))


def _answers(documents: Documents) -> Iterator[tuple[Node, Node]]:
    """Yield each documented example of a success, once, with its schema."""
    pointers: set[str] = set()
    for content in _contents(documents, "responses"):
        schema = content.get("schema")
        for example, evidence in values_of(documents, content):
            if schema is not None and example.pointer not in pointers and evidence != "inferred":
                pointers.add(example.pointer)
                yield example, schema


def _contents(documents: Documents, key: str) -> Iterator[Node]:
    for kind, node in walk(documents.root):
        if kind != "operation":
            continue
        holders = [node.get("requestBody")] if key == "requestBody" else _successes(node)
        for holder in holders:
            try:
                target = documents.follow(holder) if holder is not None else None
            except Unresolved:
                continue
            for _, content in target.members("content") if target is not None else ():
                yield content


def _successes(operation: Node) -> list[Node]:
    return [member for status, member in operation.members("responses") if status.startswith("2")]


def _sent(documents: Documents) -> set[str]:
    """Return pointers of all schemas that bodies are made of."""
    stack = [schema for content in _contents(documents, "requestBody") if (schema := content.get("schema")) is not None]
    pointers: set[str] = set()
    while stack:
        node = stack.pop()
        if node.pointer in pointers:
            continue
        pointers.add(node.pointer)
        if isinstance(node.value, dict):
            reference = node.value.get("$ref")
            if isinstance(reference, str):
                try:
                    stack.append(documents.target(reference, node.pointer))
                except Unresolved:
                    continue
            stack += [node.child(key) for key in node.value]
        elif isinstance(node.value, list):
            stack += [node.child(index) for index in range(len(node.value))]
    return pointers
