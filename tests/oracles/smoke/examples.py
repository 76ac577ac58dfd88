"""Make an example of a schema without one: plain, complete and always the same.

Everything made is checked against its schema; where no fitting value can be made, it says so and asks for an example
in the spec instead of passing something off as one. An example that does not fit what it is an example of is not used.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import evolve, frozen

from .document import Document, LeadsNowhere, Media, Node, listing, mapping
from .members import unknown_members
from .patterns import matching
from .scalars import scalar
from .schema_judge import Judge, Side
from .steps import Cause

_DEEP = 3
_DEEPER = 6
"""How many references down a value shows no more of what is inside itself, or only what it must have."""


class NoExample(Exception):
    """There is no example for this schema; the message says where and why."""

    def __init__(self, why: str, closest: object = None) -> None:
        """Keep the closest value that was made, although it does not fit the schema."""
        super().__init__(f"no example could be made: {why}; give the schema one")
        self.closest = closest


@frozen
class _Task:
    """How to make a value."""

    side: Side
    lean: bool = False
    """Whether members that may be left out are: what has less fits more."""

    is_part: bool = False
    """Whether other parts of an object are made beside this: they may describe what this one asks for."""

    above: tuple[str, ...] = ()
    """References on the way here."""


class Maker:
    """Makes examples of one document's schemas."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._judge = Judge(document)
        self.complaint = self._judge.complaint

    def example(self, schema: Node, side: Side) -> object:
        """Return one value the schema describes: its own example or default, else one made.

        Raises:
            NoExample: What was made does not fit.
        """
        complaint, first = "", None
        for lean in (False, True):
            try:
                example = self._make(schema, _Task(side, lean))
            except _Endless:
                complaint = complaint or "it holds itself without end"
                continue
            misfit = self.complaint(schema, example, side)
            if misfit is None:
                return example
            if not complaint:
                complaint, first = misfit, example
        raise NoExample(complaint, first)

    def can_be_whole(self, schema: Node, side: Side) -> bool:
        """Return whether a value with all members fits a schema: some contradict themselves in members of no need."""
        try:
            return self.complaint(schema, self._make(schema, _Task(side)), side) is None
        except _Endless:
            return False

    def example_or_close(self, schema: Node, side: Side, where: object) -> tuple[object, bool]:
        """Return an example and whether it fits; where none could be made, what comes close, and it is noted."""
        try:
            return self.example(schema, side), True
        except NoExample as error:
            self._document.steps.note(Cause.UNMADE, f"{where}, {side}", error)
            return error.closest, False

    def of_media(self, media: Media, side: Side) -> object:
        """Return the first documented example of a body that fits, else one made."""
        for value in self.fitting(media, side).values():
            return value
        return self.example(media.schema, side)

    def fitting(self, media: Media, side: Side, where: object = "") -> Mapping[str, object]:
        """Return the documented examples of a body that fit its schema; of a request, those with its members alone."""
        if not is_structured(media.type):
            return {name: value for name, value in media.examples.items() if isinstance(value, str)}
        return {
            name: value
            for name, value in media.examples.items()
            if self._fits(media.schema, value, side, f"{where or media.type}, {name}")
        }

    def of_parameter(self, parameter: Node) -> object:
        """Return the documented example of a parameter, else one made."""
        for name, node in mapping(parameter.get("content")).items():
            return self.of_media(self._document.media(name, node), "request")
        schema = self._document.safely(parameter.get("schema", {}))
        where = f"{parameter['in']} parameter {parameter['name']}"
        for name, value in self._document.examples(parameter, where):
            if self._fits(schema, value, "request", f"{where}, {name}"):
                return value
        return self.example_or_close(schema, "request", where)[0]

    def _fits(self, schema: Node, value: object, side: Side, where: str) -> bool:
        complaint = self.complaint(schema, value, side)
        if complaint is None and side == "request":
            unnamed = unknown_members(self._document, [schema], value)
            complaint = f"{unnamed[0]} is not in its schema" if unnamed else None
        if complaint is not None:
            self._document.steps.note(Cause.EXAMPLE, where, complaint)
        return complaint is None

    def _make(self, schema: Any, task: _Task) -> object:  # noqa: PLR0911  one return for each kind of schema
        if isinstance(schema, Mapping) and "$ref" in schema:
            reference = str(schema["$ref"])
            # Once inside itself shows how it goes on; deep down there are too many ways for that.
            if task.above.count(reference) > (1 if len(task.above) < _DEEP else 0):
                raise _Endless
            task = evolve(task, above=(*task.above, reference), lean=task.lean or len(task.above) >= _DEEPER)
        try:
            schema = self._document.follow(schema)
        except LeadsNowhere as error:
            self._document.steps.note(Cause.SCHEMA, schema["$ref"], error)
            return "example"
        for given in self._given(schema, task.side):
            return given
        if schema.get("allOf"):
            return self._all_of(schema, task)
        for word in ("oneOf", "anyOf"):
            if listing(schema.get(word)):
                return self._one_of(schema, word, task)
        types = [kind for kind in self._document.types(schema) if kind != "null"]
        kind = types[0] if types else _guess(schema)
        if kind == "object":
            return self._object(schema, task)
        if kind == "array":
            return self._array(schema, task)
        return scalar(kind, schema) if kind else None

    def _given(self, schema: Node, side: Side) -> list[object]:
        """Return the best of what the schema itself offers as an example and fits, if anything does."""
        given = [schema[word] for word in ("example", "const") if word in schema]
        given[1:1] = listing(schema.get("examples"))[:1]
        given += [value for value in listing(schema.get("enum")) if value is not None][:1]
        given += [schema["default"]] if schema.get("default") not in (None, "") else []
        for value in given:
            complaint = self.complaint(schema, value, side)
            if complaint is None:
                return [value]
            self._document.steps.note(Cause.EXAMPLE, f"a schema's own {value!r:.60}", complaint)
        return []

    def _all_of(self, schema: Node, task: _Task) -> object:
        rest = {word: value for word, value in schema.items() if word != "allOf"}
        choices = [schema["allOf"]] if not rest.get("properties") else [[*schema["allOf"], {"type": "object", **rest}]]
        parts = [self._make(part, evolve(task, is_part=True)) for part in choices[0]]
        objects = [part for part in parts if isinstance(part, Mapping)]
        if len(objects) < len([part for part in parts if part is not None]):
            followed = [self._document.safely(part) for part in schema["allOf"]]
            flat = {word: value for part in (*followed, rest) for word, value in part.items()}
            if not {"allOf", "oneOf", "anyOf"} & set(flat):
                return self._make(flat, task)
            return next(part for part in parts if part is not None)
        members = {name: value for part in objects for name, value in part.items()}
        if task.is_part or not objects:
            return members if objects else None
        return self._with_required(schema, members, task)

    def _with_required(self, schema: Node, members: dict[str, object], task: _Task) -> dict[str, object]:
        """Add what a part asks for without describing it, or what another part describes."""
        known, _ = self._document.members(schema)
        for name in self._required(schema):
            node = next(iter(known.get(name, [])), {"type": "string"})
            if name not in members and not self._is_hidden(node, task):
                members[name] = self._make(node, task)
        return members

    def _required(self, schema: Node, above: tuple[str, ...] = ()) -> list[str]:
        reference = str(mapping(schema).get("$ref", ""))
        if reference and reference in above:
            return []
        schema = self._document.safely(schema)
        names = [str(name) for name in listing(schema.get("required"))]
        for part in listing(schema.get("allOf")):
            names += self._required(part, (*above, reference))
        return names

    def _one_of(self, schema: Node, word: str, task: _Task) -> object:
        rest = {key: value for key, value in schema.items() if key not in (word, "discriminator")}
        choices = [part for part in schema[word] if not self._is_null(part)]
        closest: list[object] = []
        for choice in choices or schema[word]:
            try:
                example = self._make({**rest, "allOf": [choice]} if _says_more(rest) else choice, task)
            except _Endless:
                continue
            tag = schema.get("discriminator")
            if isinstance(tag, Mapping) and isinstance(example, Mapping) and "propertyName" in tag:
                example = {**example, tag["propertyName"]: _tag(tag, choice)}
            if self.complaint(schema, example, task.side) is None:
                return example
            closest.append(example)
        if not closest and len(choices) == len(schema[word]):
            raise _Endless
        return closest[0] if closest else None

    def _is_null(self, schema: Any) -> bool:
        return list(self._document.types(self._document.safely(schema))) == ["null"]

    def _object(self, schema: Node, task: _Task) -> object:
        required = [str(name) for name in listing(schema.get("required"))]
        is_whole, task = not task.is_part, evolve(task, is_part=False)
        members: dict[str, object] = {}
        for name, node in mapping(schema.get("properties")).items():
            if self._is_hidden(node, task) or (task.lean and name not in required):
                continue
            try:
                members[name] = self._make(node, task)
            except _Endless:
                if name in required:
                    raise
        others = schema.get("additionalProperties")
        for name in required:
            if is_whole and name not in members and name not in mapping(schema.get("properties")):
                members[name] = self._make(others if isinstance(others, Mapping) else {"type": "string"}, task)
        if not members and not task.lean:
            members = {
                key: self._make(node, task)
                for pattern, node in mapping(schema.get("patternProperties")).items()
                if (key := matching(pattern)) is not None
            }
        wanted = schema.get("minProperties", 0 if members or task.lean or not others or others is True else 1)
        for index in range(len(members), wanted):
            node = others if isinstance(others, Mapping) else {"type": "string"}
            try:
                # A number is as good a key as any, and the only one where a map goes by ids.
                members[str(7 + index)] = self._make(node, task)
            except _Endless:
                if "minProperties" in schema:
                    raise
        return members

    def _is_hidden(self, node: Any, task: _Task) -> bool:
        """Return whether a member is one that only the other side has."""
        return self._document.safely(node).get("readOnly" if task.side == "request" else "writeOnly") is True

    def _array(self, schema: Node, task: _Task) -> object:
        task = evolve(task, is_part=False)
        prefix = [self._make(node, task) for node in listing(schema.get("prefixItems"))]
        items = schema.get("items", {} if not prefix else False)
        least = schema.get("minItems", 0) - len(prefix)
        if items is False or schema.get("maxItems") == len(prefix) or (task.lean and least <= 0):
            return prefix
        try:
            item = self._make(items, task)
        except _Endless:
            if least > 0:
                raise
            return prefix
        more = max(1, least) if not prefix else least
        if more > 1 and schema.get("uniqueItems") is True:
            return [*prefix, *self._different(self._document.safely(items), item, more)]
        return [*prefix, *([item] * more)]

    def _different(self, schema: Node, item: object, count: int) -> list[object]:
        """Return several values, no two alike as far as a simple schema allows."""
        choices = listing(schema.get("enum"))
        if len(choices) >= count:
            return list(choices[:count])
        if isinstance(item, int) and not isinstance(item, bool):
            return [item + index for index in range(count)]
        return [item, *(f"{item}{index}" for index in range(1, count))] if isinstance(item, str) else [item] * count


class _Endless(Exception):
    """A schema holds itself here; whoever can do without the value leaves it out."""


def is_structured(media: str | None) -> bool:
    """Return whether a body of this media type is JSON or a form: a value that a schema describes."""
    bare = (media or "").partition(";")[0].strip().lower()
    json = bare.endswith(("json", "*/*", "application/*"))
    return json or bare.startswith("multipart/") or bare == "application/x-www-form-urlencoded"


def _says_more(rest: Node) -> bool:
    return bool(rest.get("properties") or rest.get("required"))


def _guess(schema: Node) -> str | None:
    if {"properties", "additionalProperties", "patternProperties", "required", "minProperties"} & set(schema):
        return "object"
    if "items" in schema or "prefixItems" in schema:
        return "array"
    if {"minimum", "maximum", "multipleOf", "exclusiveMinimum", "exclusiveMaximum"} & set(schema):
        return "number"
    return "string" if {"format", "pattern", "minLength", "maxLength"} & set(schema) else None


def _tag(discriminator: Node, choice: Node) -> str:
    reference = str(choice.get("$ref", ""))
    name = reference.rpartition("/")[2]
    named = {str(target).rpartition("/")[2]: tag for tag, target in mapping(discriminator.get("mapping")).items()}
    return str(named.get(name, name))
