"""Propose a schema from recorded JSON, and compare a curated one with it."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import yaml
from attrs import define, field, frozen
from genson import SchemaBuilder  # type: ignore[import-untyped]  # what datamodel-code-generator infers with

from ..build.schemas.merge import Merged, Merger
from ..read.load import read_regular
from ..read.resolve import Documents, Node, Unresolved
from ..text.diagnostics import Report, SpecError

_FORMATS = (
    ("date-time", re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)")),
    ("date", re.compile(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])")),
    ("uuid", re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")),
)
_SPOKEN = (
    ("date-time", re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d")),
    ("integer", re.compile(r"-?(0|[1-9]\d*)")),
    ("decimal", re.compile(r"-?\d+\.\d+")),
)
_MOST_VALUES = 12


@frozen
class Difference:
    """A difference between recorded JSON and a curated schema, at one member."""

    path: str
    text: str

    def __str__(self) -> str:
        return f"{self.path}: {self.text}"


def read_samples(paths: Sequence[Path], at: str | None = None) -> list[Any]:
    """Read the recorded values, one or more from each file.

    Args:
        paths: JSON files.
        at: Dotted path to the value meant; a list found there holds one sample per item.

    Raises:
        SpecError: A file is not JSON, or has nothing there.
    """
    samples: list[Any] = []
    for path in paths:
        try:
            value = json.loads(read_regular(path, str(path)).decode("utf-8"))
        except ValueError as error:
            raise SpecError(f"{path}: not JSON: {error}.") from error
        except RecursionError as error:
            raise SpecError(f"{path}: the content is nested too deeply. Record a smaller answer.") from error
        for key in at.split(".") if at else ():
            if not isinstance(value, dict) or key not in value:
                raise SpecError(f"{path}: there is no member {key!r}. Correct --at.")
            value = value[key]
        samples += value if isinstance(value, list) else [value]
    if not samples:
        raise SpecError("the samples are empty. Record an answer with content.")
    return samples


def propose(samples: Sequence[Any]) -> dict[str, Any]:
    """Return a JSON schema that all samples fit: types, formats and required members."""
    builder = SchemaBuilder()
    for sample in samples:
        builder.add_object(sample)
    schema: dict[str, Any] = builder.to_schema()
    schema.pop("$schema", None)
    return _refined(schema, list(samples))


def compare(samples: Sequence[Any], documents: Documents, name: str) -> list[Difference]:
    """Return the differences between a component schema and the samples.

    Raises:
        SpecError: The spec has no component of this name.
    """
    try:
        node = documents.target(f"#/components/schemas/{name}", "#")
    except Unresolved as error:
        raise SpecError(f"--schema {name}: {error}.") from error
    work = _Comparison(documents, Merger(documents, Report()))
    work.values(node, list(samples), "$", 0)
    return work.found


def _refined(schema: dict[str, Any], values: list[Any]) -> dict[str, Any]:
    """Add what genson leaves out: formats, numbers that travel as text."""
    new = dict(schema)
    texts = [value for value in values if isinstance(value, str)]
    if texts and all(isinstance(value, str | None) for value in values):
        new |= _spelling(texts)
    objects = [value for value in values if isinstance(value, dict)]
    if isinstance(new.get("properties"), dict):
        new["properties"] = {key: _refined(inner, _under(key, objects)) for key, inner in new["properties"].items()}
    if isinstance(new.get("items"), dict):
        new["items"] = _refined(new["items"], _items(values))
    return new


def _under(key: str, objects: list[dict[str, Any]]) -> list[Any]:
    """Return the values of a key, from the objects that have it."""
    return [value[key] for value in objects if key in value]


def _items(values: list[Any]) -> list[Any]:
    """Return the items of all lists among some values."""
    return [item for value in values if isinstance(value, list) for item in value]


def _spelling_of_all(texts: list[str]) -> dict[str, Any]:
    """Return the keyword for the one format that all texts have; empty if there is none."""
    for word, choices in (("format", _FORMATS), ("x-type", _SPOKEN)):
        name = next((name for name, pattern in choices if all(map(pattern.fullmatch, texts))), None)
        if name is not None:
            return {word: name}
    return {}


def _spelling(texts: list[str]) -> dict[str, Any]:
    """Return the keyword for what all texts spell: a format, or a number or boolean as text."""
    full = [text for text in texts if text]
    if len(full) == len(texts) and (one := _spelling_of_all(full)):
        return one
    # Numbers of several kinds, or with gaps.
    is_number = full and all(any(pattern.fullmatch(text) for _, pattern in _SPOKEN[1:]) for text in full)
    return {"x-type": "decimal"} if is_number else {}


@define
class _Comparison:
    documents: Documents
    merger: Merger
    found: list[Difference] = field(factory=list)

    def values(self, node: Node, values: list[Any], path: str, depth: int) -> None:
        if depth > 30 or not values or not isinstance(node.value, dict):
            return
        merged = self.merger.merge(node)
        if merged.groups:
            # Which arm a value is of is the codec's business: a drift tells where it is none.
            return
        self._types(merged, values, path)
        self._listed(merged, values, path)
        self._members(merged, [value for value in values if isinstance(value, dict)], path, depth)
        items = merged.node_of("items")
        if items is not None:
            self.values(items, _items(values), f"{path}[]", depth + 1)

    def _types(self, merged: Merged, values: list[Any], path: str) -> None:
        """Report the kinds of values that the schema's type does not allow, each with one example."""
        if merged.types is None:
            return
        allowed = merged.types | ({"null"} if merged.nullable else set())
        odd = [value for value in values if not _is_one_of(value, allowed)]
        for kind, example in {_kind(value): value for value in reversed(odd)}.items():
            shown = repr(example)[:60]
            self._say(path, f"the samples have {kind} ({shown}), but the schema allows {' or '.join(sorted(allowed))}")

    def _listed(self, merged: Merged, values: list[Any], path: str) -> None:
        """Report the values that are not in the schema's enum."""
        enum = merged.keyword("enum")
        if isinstance(enum, list):
            others = {repr(value): None for value in values if value not in enum and value is not None}
            if others:
                self._say(path, f"the enum lacks these values: {', '.join(list(others)[:_MOST_VALUES])}")

    def _members(self, merged: Merged, objects: list[dict[str, Any]], path: str, depth: int) -> None:
        if not objects:
            return
        for key, inner in merged.properties.items():
            seen = _under(key, objects)
            if not seen:
                self._say(f"{path}.{key}", "the schema has it, but no sample does")
            elif len(seen) < len(objects) and key in merged.required:
                self._say(
                    f"{path}.{key}", f"it is required, but {len(objects) - len(seen)} of {len(objects)} samples lack it"
                )
            self.values(inner, seen, f"{path}.{key}", depth + 1)
        if merged.properties or merged.types == {"object"}:
            self._undeclared(merged, objects, path, depth)

    def _undeclared(self, merged: Merged, objects: list[dict[str, Any]], path: str, depth: int) -> None:
        """Compare members without a property with `additionalProperties`; report them if there is no such schema."""
        extra = merged.node_of("additionalProperties")
        for key in dict.fromkeys(key for value in objects for key in value if key not in merged.properties):
            if extra is not None and isinstance(extra.value, dict):
                self.values(extra, _under(key, objects), f"{path}.{key}", depth + 1)
            elif merged.properties:
                kinds = sorted(set(map(_kind, _under(key, objects))))
                self._say(f"{path}.{key}", f"the samples have it as {' or '.join(kinds)}, but the schema does not")

    def _say(self, path: str, text: str) -> None:
        self.found.append(Difference(path, text))


def _kind(value: object) -> str:
    kinds = {bool: "boolean", int: "integer", float: "number", str: "string", list: "array", dict: "object"}
    return kinds.get(type(value), "null")


def _is_one_of(value: object, kinds: set[str]) -> bool:
    kind = _kind(value)
    return kind in kinds or (kind == "integer" and "number" in kinds)


def infer(paths: Sequence[Path], at: str | None, spec: Path | None, name: str | None) -> tuple[str, bool]:
    """Return a proposed schema as YAML, with differences from the spec as comments, and whether there are any.

    Args:
        paths: Recorded JSON.
        at: Dotted path to the value meant.
        spec: The curated spec.
        name: The component of it.
    """
    samples = read_samples(paths, at)
    text: str = yaml.safe_dump(propose(samples), sort_keys=False, allow_unicode=True, width=120)
    if spec is None and name is None:
        return text, False
    if spec is None or name is None:
        raise SpecError("--spec and --schema belong together. Pass both: the file, and the component to compare with.")
    differences = compare(samples, Documents.read(spec), name)
    messages = [str(difference) for difference in differences] or ["the samples and the schema agree"]
    rows = [f"# {name} in {spec}:", *(f"# {message}" for message in messages)]
    return text + "".join(f"{' '.join(row.split())}\n" for row in rows), bool(differences)
