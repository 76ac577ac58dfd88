"""Decide the names of models, their fields and the members of enums."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from functools import cache, partial

from ..ir.ir import Alias, Api, Constant, Enum, Field, Model, Schema
from ..read.load import split_pointer
from ..text.diagnostics import Place, SpecError, refuse, tried
from ..text.identifiers import (
    constant,
    file_stem,
    pascal,
    singular,
    snake,
    spell_out,
    usable_as_is,
    with_digest,
    words_of,
)
from ..text.words import words
from .collisions import Candidates, Wanted, settle
from .methods import lowest_version, phrase_of
from .reserved import field_names, model_classes
from .scope import Scope

_PACKAGES = frozenset(words("api apis common contracts core domain dto dtos entities model models schemas types"))
"""What a namespace is called that begins with a capital letter, as in `Shop.Models.User`."""

_LONGEST = 110
_DEEP = 70
_WORDY = 8

_ENDINGS = {"parameters": "parameter", "headers": "header", "responses": "result", "requestBodies": "body"}
"""What is added to the name of a shared part for the schema in it; it keeps that name whichever operation uses it."""

TAKEN_MEMBERS = frozenset(["mro", "name", "value", "_missing_"])


def name_schemas(api: Api, scope: Scope, place: Callable[[str], Place], *, curated: bool) -> dict[str, tuple[str, str]]:
    """Return the class name and module of each schema, by pointer.

    A component keeps its own name; an inline schema is named after the part it belongs to.
    """
    namer = _Namer(api, scope, curated=curated)
    wanted = [
        Wanted(pointer, Candidates(namer.proposals(schema)), _claim(schema)) for pointer, schema in api.schemas.items()
    ]
    settled = settle(wanted, place, "the model", curated=curated)
    return {pointer: (name, module_of(settled[namer.top(api.schemas[pointer])])) for pointer, name in settled.items()}


def module_of(class_name: str) -> str:
    """Return the name of the module that defines a model class."""
    return file_stem(snake(class_name, "model"))


def name_members(
    schemas: Mapping[str, Schema], place: Callable[[str], Place], *, curated: bool
) -> tuple[dict[tuple[str, str], str], dict[tuple[str, str | int], str]]:
    """Return the Python names of all model fields and all enum members."""
    fields: dict[tuple[str, str], str] = {}
    members: dict[tuple[str, str | int], str] = {}
    mistakes: list[SpecError] = []
    for pointer, schema in schemas.items():
        if isinstance(schema, Model):
            rows: list[tuple[str, Sequence[str]]] = [
                (field.wire, _field_names(field.wire, field.name)) for field in schema.fields
            ]
            settled = tried(partial(_settle_within, rows, schema, place, curated), mistakes) or {}
            for wire, name in settled.items():
                fields[pointer, wire] = name
        elif isinstance(schema, Enum):
            texts = {str(value): value for value in schema.values}
            entries: list[tuple[str, Sequence[str]]] = [
                (text, _member_names(value, schema.names.get(text))) for text, value in texts.items()
            ]
            for text, name in _settle_within(entries, schema, place, curated).items():
                members[pointer, texts[text]] = name
    refuse(mistakes)
    return fields, members


def _settle_within(
    rows: list[tuple[str, Sequence[str]]], owner: Model | Enum, place: Callable[[str], Place], curated: bool
) -> dict[str, str]:
    """Name the members of one class; a member spelled just like the name keeps it before one that is not."""
    names_by_pointer: dict[str, str] = {}
    counts: dict[str, list[str]] = {}
    for wire, names in rows:
        counts.setdefault(names[0], []).append(wire)
    for wire, names in rows:
        rivals = counts[names[0]]
        if len(rivals) == 1 or wire == names[0]:
            names_by_pointer[wire] = names[0]
            continue
        if curated and isinstance(owner, Model):
            text = f"the members {rivals[0]!r} and {rivals[1]!r} both want the name {names[0]!r}."
            pointers = {field.wire: field.pointer for field in owner.fields}
            raise SpecError(f"{text} Give one of them an x-name.", place(pointers[rivals[1]]))
    for wire, names in rows:
        if wire not in names_by_pointer:
            taken = set(names_by_pointer.values()) | set(counts)
            names_by_pointer[wire] = next(
                (name for name in names[1:] if name not in taken), with_digest(names[-1], wire)
            )
    return {wire: names_by_pointer[wire] for wire, _ in rows}


@cache
def _field_names(wire: str, chosen: str | None) -> Candidates:
    return Candidates(map(_allowed, _spellings(wire, chosen)))


def _spellings(wire: str, chosen: str | None) -> Iterator[str]:
    """Yield the names for a field, best first."""
    yield chosen or snake(wire)
    plain = usable_as_is(wire) or spell_out(wire)
    # The annotations below it may need a class of that name.
    yield f"{plain}_" if plain[0].isupper() and "_" not in plain else plain
    yield spell_out(wire)


def _allowed(name: str) -> str:
    return f"{name}_" if name in field_names() else name


@cache
def _member_names(value: str | int, chosen: str | None) -> tuple[str, ...]:
    proposals = [constant(value if chosen is None else chosen)]
    if isinstance(value, str):
        proposals += [name for name in (usable_as_is(value), spell_out(value).upper()) if name]
    return tuple(
        f"{name}_" if name in TAKEN_MEMBERS or hasattr(str, name) or hasattr(int, name) else name for name in proposals
    )


class _Namer:
    def __init__(self, api: Api, scope: Scope, *, curated: bool) -> None:
        self.curated = curated
        self.schemas = api.schemas
        self.owners = {operation.pointer: operation for operation in api.operations}
        self.lowest = lowest_version(api.operations)
        self.scope = scope
        self.firsts: dict[str, str] = {}
        self.parents: dict[str, tuple[str, str]] = {}
        self.siblings: dict[tuple[str, str], list[Schema]] = {}
        for schema in api.schemas.values():
            if schema.name is None and schema.parent is not None:
                self.siblings.setdefault(self._parent(schema), []).append(schema)

    def top(self, schema: Schema) -> str:
        """Return the pointer of the schema whose module an inline schema shares."""
        seen: set[str] = set()
        while schema.parent is not None and schema.name is None and schema.pointer not in seen:
            seen.add(schema.pointer)
            owner = self.schemas.get(self._parent(schema)[0])
            if owner is None:
                break
            schema = owner
        return schema.pointer

    def _parent(self, schema: Schema) -> tuple[str, str]:
        """Return the owner of an inline schema and the word for its place, by pointer rather than by first use."""
        if schema.pointer not in self.parents:
            self.parents[schema.pointer] = self._found_parent(schema)
        return self.parents[schema.pointer]

    def _found_parent(self, schema: Schema) -> tuple[str, str]:
        owner, word = schema.parent or ("", "")
        file, _, inside = schema.pointer.rpartition("#")
        parts = inside.split("/")
        if self.curated or parts[1:2] != ["components"] or len(parts) < 5 or schema.pointer.startswith(f"{owner}/"):
            return owner, word
        home = f"{file}#{'/'.join(parts[:4])}"
        if parts[2] in _ENDINGS:
            return (home, _ENDINGS[parts[2]]) if owner in self.owners else (owner, word)
        if owner.startswith(f"{home}/") or owner == home or parts[2] != "schemas":
            return owner, word
        nearest = next((up for up in _upwards(schema.pointer) if up in self.schemas), home)
        return nearest, word

    def proposals(self, schema: Schema) -> Iterator[str]:
        """Yield the names for a class, best first."""
        names = self._inline(schema) if schema.name is None else _of_component(schema.name, schema.pointer)
        return _distinct(map(_class, names))

    def _inline(self, schema: Schema) -> Iterator[str]:
        if schema.parent is None:
            yield pascal(" ".join(schema.pointer.rpartition("#")[2].split("/")[-3:]))
            return
        owner, word = self._parent(schema)
        many = word.endswith("[]")
        word = word.removesuffix("[]")
        base = self._owner(owner)
        plain = pascal(word, "Value") if len(words_of(word)) <= _WORDY else "Option"
        single = pascal(singular(word), "Value") if many else plain
        first = base if owner not in self.schemas and base.endswith(single) else f"{base}{single}"
        top = self.top(schema)
        if len(first) > _DEEP and owner in self.schemas and owner != top:
            above = self._parent(self.schemas[owner])[1]
            first = f"{self._owner(top)}{pascal(singular(above.removesuffix('[]')), 'Value')}{single}"
        yield from self._apart(schema, first)
        yield first
        yield f"{base}{plain}Item" if many else f"{base}{plain}Value"
        yield from _by_content(schema, first)
        tail = schema.pointer.rpartition("#")[2].split("/")
        yield f"{base}{pascal(' '.join(tail[-4:]))}"
        yield pascal(" ".join(tail[1:]))
        yield with_digest(first, schema.pointer)

    def _apart(self, schema: Schema, base: str) -> list[str]:
        """Return names for a union's arm from what no other arm has: the constant of a member, or a member."""
        siblings = self.siblings.get(self._parent(schema), ())
        others = [sibling for sibling in siblings if sibling is not schema and isinstance(sibling, Model)]
        if not isinstance(schema, Model) or not others:
            return []
        known = {(field.wire, _constant(field)) for other in others for field in other.fields}
        wires = {wire for wire, _ in known}
        return [*_by_constant(schema, base, known)[:1], *_by_member(schema, base, wires)[:1]]

    def _owner(self, pointer: str) -> str:
        schema = self.schemas.get(pointer)
        if schema is not None:
            if pointer not in self.firsts:
                # Should parts own each other in a circle, the circle ends here.
                self.firsts[pointer] = "Inner"
                self.firsts[pointer] = next(self.proposals(schema) if schema.name is not None else self._inline(schema))
            return self.firsts[pointer]
        operation = self.owners.get(pointer)
        if operation is not None:
            return phrase_of(operation, self.scope, self.lowest)
        parts = pointer.rpartition("#")[2].split("/")
        for place in ("callbacks", "webhooks"):
            if place in parts[:-1] and "schemas" not in parts:
                return pascal(split_pointer(pointer)[parts.index(place)], "Event")
        return pascal(" ".join(parts[3:] if parts[1:2] == ["components"] else parts[-2:]))


def _distinct(names: Iterable[str]) -> Iterator[str]:
    """Yield names, each once."""
    seen: set[str] = set()
    for name in names:
        if name not in seen:
            seen.add(name)
            yield name


def _of_component(name: str, pointer: str) -> Iterator[str]:
    """Yield the names for the class of a schema that has a name, best first."""
    simple = [_plain(candidate) for candidate in _unqualified(name)]
    yield from simple
    if len(name) <= _DEEP:
        yield "_".join(part[:1].upper() + part[1:] for part in (usable_as_is(name) or spell_out(name)).split("_"))
        yield f"{pascal(spell_out(name))}Schema"
    yield f"{simple[0]}{'' if '/components/' in pointer else 'Inline'}Type"
    yield with_digest(simple[0], pointer)


def _by_content(schema: Schema, base: str) -> Iterator[str]:
    """Yield names from the content of a schema: the members of a model, the first value of an enum."""
    match schema:
        case Model(fields=fields) if fields:
            wires = [field.wire for field in fields]
            yield from (f"{base}With{pascal(wire)}" for wire in wires[:3])
            yield f"{base}With{''.join(pascal(wire) for wire in wires[:4])}"
        case Enum(values=values):
            yield f"{base}{pascal(str(values[0]))}"
        case Alias():
            yield f"{base}Choice"


def _by_constant(model: Model, base: str, known: Set[tuple[str, str]]) -> list[str]:
    """Return names from constant members that are not in `known`, pairs of wire name and constant."""
    values = [_constant(field) for field in model.fields if (field.wire, _constant(field)) not in known]
    return [f"{base}{pascal(value)}" for value in values if value]


def _by_member(model: Model, base: str, known: Set[str]) -> list[str]:
    """Return names from members whose wire names are not in `known`."""
    return [f"{base}With{pascal(field.wire)}" for field in model.fields if field.wire not in known]


def _constant(field: Field) -> str:
    """Return the constant string of a field; an empty string if it may have several values."""
    match field.type:
        case Constant((str(value),)):
            return value
        case _:
            return ""


def _upwards(pointer: str) -> Iterator[str]:
    while "/" in pointer.rpartition("#")[2]:
        pointer = pointer.rpartition("/")[0]
        yield pointer


def _class(name: str) -> str:
    if len(name) > _LONGEST:
        name = with_digest(name[: _LONGEST - 9].rstrip("_"), name)
    return f"{name}Object" if name in model_classes() else name


def _plain(name: str) -> str:
    """Return a name in PascalCase; a name already written so stays unchanged."""
    class_name = name if usable_as_is(name) and name[:1].isupper() else pascal(name)
    return pascal(name) if name.isupper() or "_" in name or not class_name[:1].isupper() else class_name


def _unqualified(name: str) -> list[str]:
    """Return a name without its packages, then with one more of them each time: `api.v1.User` starts with `User`."""
    bare = re.split(r"[<\[\u00ab(]", name, maxsplit=1)[0]
    parts = bare.split(".")
    if len(parts) < 2 or not all(re.fullmatch(r"\w+", part) for part in parts):
        return [name]
    packages = [at for at, part in enumerate(parts[:-1]) if not part[:1].isupper() or part.lower() in _PACKAGES]
    start = packages[-1] + 1 if packages else 0
    return [".".join(parts[at:]) + name[len(bare) :] for at in range(start, -1, -1)]


def _claim(schema: Schema) -> tuple[object, ...]:
    """Let a component have its name before what is inline, and the one that is spelled so before others."""
    if schema.name is None:
        return (2, schema.pointer.count("/"))
    names = _unqualified(schema.name)
    return (0 if "/components/" in schema.pointer else 1, _plain(names[0]) != schema.name, len(names))
