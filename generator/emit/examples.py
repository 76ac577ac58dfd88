"""Find a documented example for each model: its own, or one in the examples of requests and answers."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from attrs import define, field

from ..ir.ir import Alias, Api, ListOf, MapOf, Model, Ref, Schema, Type, Union, Wrapped
from ..naming.names import Names

_LONGEST = 16_000
"""Characters of an example; a longer one is left out, to keep packages small."""


def view_examples(api: Api, schemas: Mapping[str, Schema], names: Names) -> str:
    """Return the JSON text of the examples by class, one a line; empty if there is none.

    Of several examples of a model, the one with the most documented members stands; of such, the first.
    """
    collector = _Collector(schemas)
    for type_, example in _documented(api, schemas):
        if type_ is not None and example:
            collector.collect(type_, json.loads(example))
    return json_of({names.schemas[pointer].class_name: value for pointer, value in collector.examples.items()})


def json_of(examples: Mapping[str, object]) -> str:
    """Return the JSON text of examples by class, one a line; empty if there is none."""
    rows = {name: _text(value) for name, value in sorted(examples.items())}
    lines = [f"{json.dumps(name)}: {text}" for name, text in rows.items() if len(text) <= _LONGEST]
    return "{\n" + ",\n".join(lines) + "\n}\n" if lines else ""


def _text(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False)
    # Half a surrogate pair cannot be written, and some characters would turn the direction of writing.
    return text if text.isprintable() else json.dumps(value)


def _documented(api: Api, schemas: Mapping[str, Schema]) -> Iterator[tuple[Type | None, str]]:
    """Yield the types and the examples of all schemas, answers and bodies; either may be missing."""
    for schema in schemas.values():
        if isinstance(schema, Model):
            yield Ref(schema.pointer), schema.example
    for operation in api.operations:
        yield from ((answer.type, answer.example) for answer in operation.answers)
        yield from ((body.type, body.example) for body in operation.bodies)


@define
class _Collector:
    """Takes examples apart along their types."""

    schemas: Mapping[str, Schema]
    examples: dict[str, dict[str, Any]] = field(factory=dict[str, dict[str, Any]])
    """The best example of each model, by its pointer."""

    def collect(self, type_: Type, value: Any) -> None:
        """Note the examples of all models in a value."""
        match type_:
            case Ref(pointer):
                self._collect_schema(self.schemas.get(pointer), value)
            case ListOf(inner) if isinstance(value, list):
                for item in value:
                    self.collect(inner, item)
            case MapOf(inner) if isinstance(value, dict):
                for item in value.values():
                    self.collect(inner, item)
            case Wrapped(member, inner):
                if isinstance(value, dict) and member in value:
                    self.collect(inner, value[member])
                elif isinstance(value, list) and member == 0 and value:
                    self.collect(inner, value[0])
            case Union(arms, _):
                self._collect_arm(arms, value)
            case _:
                pass

    def _collect_schema(self, schema: Schema | None, value: Any) -> None:
        if isinstance(schema, Alias):
            self.collect(schema.type, value)
        if not isinstance(schema, Model) or schema.replaced or not isinstance(value, dict):
            return
        held = self.examples.get(schema.pointer)
        if held is None or _known(schema, value) > _known(schema, held):
            self.examples[schema.pointer] = value
        for member in schema.fields:
            if member.wire in value:
                self.collect(member.type, value[member.wire])

    def _collect_arm(self, arms: tuple[Type, ...], value: Any) -> None:
        """Follow the model of a union that has all it requires and knows the most members; and every list."""
        best: tuple[int, Type] | None = None
        for arm in arms:
            schema = self.schemas.get(arm.pointer) if isinstance(arm, Ref) else None
            if not isinstance(schema, Model):
                self.collect(arm, value)
            elif isinstance(value, dict) and all(member.wire in value for member in schema.fields if member.required):
                score = _known(schema, value)
                best = (score, arm) if best is None or score > best[0] else best
        if best is not None:
            self.collect(best[1], value)


def _known(model: Model, value: Mapping[str, Any]) -> int:
    return sum(member.wire in value for member in model.fields)
